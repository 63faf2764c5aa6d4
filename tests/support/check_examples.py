"""From the example of a rule to a file and catalogues, and what the checks find there."""

from __future__ import annotations

from typing import Any

import yaml

from bot.dialogue import loading
from bot.dialogue.checks.rule import Example
from bot.dialogue.problems import BadScript, Problem
from bot.dialogue.script_texts import texts
from bot.language.catalogues import Catalogues, load

FILE = "prove.yaml"
HEAD: dict[str, Any] = {
    "format": 1, "id": "prove", "title": "En prøve", "purpose": "Du prøver.", "theory": "Ingen.", "stage": "any",
    "shelf": "note", "values": ["verdighet"], "serves": ["9.1"], "career_button": "meg-i-kontekst", "minutes": 4, "reflective": False,
}  # fmt: skip
OWN = {"why": "Det er ditt, og du kan si det du vil om det.", "goes_to": "nowhere", "when_changed": "stay"}
# Scripts that an example may offer, and those that have an id already.
KNOWN = frozenset({"bildekort", "velkommen"})


def as_fragment(example: Example) -> str:
    """What a person would write, without the head and what an example is not about."""
    if example.file is not None:
        return example.file
    if example.fragment:
        return example.fragment
    if not example.ask.startswith("@"):
        return f'steps:\n- {{id: en, kind: text, ask: "{example.ask}"}}'
    labels = ", ".join(f"{{id: a{n}, label: {label}}}" for n, label in enumerate(example.ask[1:].split("|")))
    return f'steps:\n- {{id: en, kind: text, ask: "Hva liker du?", options: [{labels}]}}'


def as_file(example: Example) -> str:
    if example.file is not None:
        return example.file
    data = {**HEAD, **yaml.safe_load(as_fragment(example))}
    data.setdefault("steps", [{"id": "en", "kind": "text", "ask": "Hva liker du?"}])
    if not example.whole:
        data["steps"] = [step if step.get("kind") == "say" else {**OWN, **step} for step in data["steps"]]
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=1000)


def findings(example: Example) -> list[Problem]:
    text = as_file(example)
    try:
        script, found = loading.reviewed(text, FILE)
    except BadScript as bad:
        return bad.problems
    other = "velkommen.yaml" if script.id == "velkommen" else None
    found += loading.catalogue_problems(text, FILE, KNOWN, other)
    if example.language == "nb":
        return found
    told = loading.translation_problems(text, FILE, catalogues(example))
    return found + [
        problem for problem in told if f"locales/{example.language}" in problem.text or not _unmade(problem)
    ]


def _unmade(problem: Problem) -> bool:
    """Other languages than the example's have no translations at all."""
    return problem.code == "not-translated"


def catalogues(example: Example) -> Catalogues:
    """Every text of the script, said in words that suit any of them, but for the one that the example is about."""
    script, _ = loading.reviewed(as_file(example), FILE)
    said = iter((example.said or "").split("|"))
    entries = []
    for context, source in texts(script):
        is_it = source == example.ask or source in example.ask[1:].split("|")
        if not is_it:
            entries.append((context, source, "Ja, det er så"))
        elif example.said is not None:
            entries.append((context, example.of or source, next(said)))
    body = "".join(f'msgctxt "{context}"\nmsgid "{source}"\nmsgstr "{text}"\n\n' for context, source, text in entries)
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
    return load({(example.language, "dialogues"): header + body})
