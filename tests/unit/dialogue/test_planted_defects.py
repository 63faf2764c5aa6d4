"""Defects of many kinds, planted into every shipped script that has a place for them: at least 98 of 100 are found."""

from __future__ import annotations

import random
from collections.abc import Callable

from tests.unit.dialogue.planting import (
    Data,
    Plant,
    at_top,
    codes_after,
    codes_after_translating,
    in_option,
    originals,
    said_in,
    steps,
    waiting,
    with_value,
    without,
)

LEAST_FOUND = 0.98
LEAST_KINDS = 25
# Each kind goes into so many scripts, drawn by the seed.
SCRIPTS_EACH = 8

NEVER = {"all": [{"fact": "in_work"}, {"not": {"fact": "in_work"}}]}
ALWAYS = {"any": [{"fact": "in_work"}, {"not": {"fact": "in_work"}}]}


def own_step(key: str, **more: object) -> Data:
    return {"id": key, "kind": "text", "ask": "Hva mer?", "why": "Det er ditt.", "goes_to": "nowhere",
            "when_changed": "stay", **more}  # fmt: skip


def unreachable(data: Data, dice: random.Random) -> bool:
    data["steps"].insert(dice.randrange(1, len(data["steps"]) + 1), own_step("plantet", branch=True))
    return True


def circle(data: Data, dice: random.Random) -> bool:
    number = dice.randrange(len(data["steps"]))
    data["steps"][number]["next"] = data["steps"][dice.randrange(number + 1)]["id"]
    data["steps"][number]["next"] = data["steps"][number]["id"]
    return True


def twice(data: Data, dice: random.Random) -> bool:
    data["steps"].append(dict(dice.choice(data["steps"])))
    return True


def same_button(data: Data, dice: random.Random) -> bool:
    having = [step for step in waiting(data) if step.get("options") and step["kind"] != "degree"]
    if having:
        step = dice.choice(having)
        step["options"].append({**dice.choice(step["options"]), "id": "plantet"})
    return bool(having)


def hole(data: Data, dice: random.Random) -> bool:
    first = waiting(data)[0]["id"]
    data["steps"].append(own_step("plantet", ask=f"Du sa {{svar.{first}}}. Hva mer?"))
    return True


def all_conditional(data: Data, dice: random.Random) -> bool:
    having = [step for step in steps(data, kind="choose") if step.get("options") and not step.get("options_from")]
    if having:
        for option in dice.choice(having)["options"]:
            option.setdefault("when", {"fact": "in_work"})
    return bool(having)


def one_button(data: Data, dice: random.Random) -> bool:
    data["steps"].insert(0, own_step("plantet", kind="choose", options=[{"id": "a", "label": "Ute"}]))
    return data.get("opening") != "own"


def nine_more(data: Data, dice: random.Random) -> bool:
    data["steps"][:0] = [own_step(f"plantet-{n}") for n in range(9)]
    return True


def closed_run(data: Data, dice: random.Random) -> bool:
    options = [{"id": "ja", "label": "Ja"}, {"id": "nei", "label": "Nei"}]
    data["steps"][:0] = [own_step(f"plantet-{n}", kind="choose", options=options) for n in range(3)]
    return True


def later(data: Data, dice: random.Random) -> bool:
    data["steps"].insert(0, own_step("plantet", when={"answer": waiting(data)[-1]["id"], "given": True}))
    return True


def mirrors_later(data: Data, dice: random.Random) -> bool:
    data["steps"].insert(0, own_step("plantet", mirrors=waiting(data)[-1]["id"]))
    return True


def same_variant(data: Data, dice: random.Random) -> bool:
    variant = {"when": {"fact": "together"}, "ask": "Hva mer?"}
    dice.choice(waiting(data))["variants"] = [variant, {**variant, "ask": "Hva til?"}]
    return True


def unused_piece(data: Data, dice: random.Random) -> bool:
    piece = {"id": "plantet", "kind": "fact", "text": "Du har rett til pause.", "source": "Arbeidstilsynet"}
    data["knowledge"] = [*data.get("knowledge", []), {**piece, "checked": "2026-11-01"}]
    return True


def wants_option(data: Data, dice: random.Random) -> bool:
    choices = [step for step in waiting(data) if step["kind"] == "choose"]
    if choices:
        data["steps"].append(own_step("plantet", when={"answer": dice.choice(choices)["id"], "is": ["borte"]}))
    return bool(choices)


KINDS: dict[str, tuple[str, Plant]] = {
    "unreachable step": ("unreachable-step", unreachable),
    "circle": ("circle", circle),
    "step twice": ("duplicate-step", twice),
    "two equal buttons": ("duplicate-option", same_button),
    "hole after a skip": ("no-skip-branch", hole),
    "choice that may be empty": ("dead-end", all_conditional),
    "one button": ("one-option", one_button),
    "too many questions": ("too-many-questions", nine_more),
    "closed questions on end": ("closed-questions", closed_run),
    "condition on a later answer": ("condition-later", later),
    "quote of a later answer": ("mirrors-later", mirrors_later),
    "wording never said": ("shadowed-variant", same_variant),
    "unused knowledge": ("unused-knowledge", unused_piece),
    "unknown option": ("unknown-option", wants_option),
    "never": ("never-true", with_value("when", NEVER)),
    "always": ("always-true", with_value("when", ALWAYS)),
    "next to nowhere": ("unknown-step", with_value("next", "borte")),
    "mirror of nothing": ("unknown-answer", with_value("mirrors", "borte")),
    "unknown knowledge": ("unknown-knowledge", with_value("knowledge", "borte")),
    "unknown source": ("unknown-source", with_value("options_from", ["section.hobby"])),
    "empty detour": ("empty-detour", with_value("nothing", {})),
    "unknown script offered": ("unknown-script", with_value("skipped", {"offer": "borte"})),
    "no destination": ("no-destination", without("goes_to")),
    "no continuation": ("no-continuation", without("when_changed")),
    "no why": ("no-why", without("why")),
    "unknown word": ("extra-forbidden", with_value("hvorfor", "Derfor.")),
    "unknown kind": ("literal-error", with_value("kind", "tekst")),
    "no kind": ("missing", without("kind")),
    "empty text": ("string-too-short", with_value("ask", "")),
    "text too long": ("string-too-long", with_value("ask", "Hva liker du? " * 60)),
    "no shelf": ("no-shelf", at_top({"shelf": None})),
    "no indicator": ("no-indicator", at_top({"serves": []})),
    "unknown indicator": ("literal-error", at_top({"serves": ["8.9"]})),
    "no closing": ("no-closing", at_top({"end": []})),
    "closing without a way to leave": ("no-leave", at_top({"end": [{"id": "a", "label": "Ta det med", "does": "meeting"}]})),
    "too many minutes": ("less-than-equal", at_top({"minutes": 40})),
    "label is a command": ("label-is-command", in_option({"label": "Stopp"})),
    "emoji alone": ("emoji-alone", in_option({"label": "😀"})),
    "button too long": ("string-too-long", in_option({"label": "Å være ute i all slags vær hele dagen"})),
    "unknown placeholder": ("unknown-placeholder", said_in("Hva vil {du}?")),
    "open brace": ("open-brace", said_in("Hva vil {du?")),
    "unguarded placeholder": ("placeholder-unguarded", said_in("Du møter {S} {dag}. Hva vil du?")),
    "two questions": ("two-questions", said_in("Hva vil du? Hva gjør du?")),
    "long sentence": ("long-sentence", said_in("Hva " + "er det " * 8 + "du vil?")),
    "choppy": ("choppy", said_in("Det går fint. Du kan vente. Det er lov. Hva vil du?")),
    "vi": ("says-we", said_in("Hva gjør vi nå?")),
    "jargon": ("jargon", said_in("Hva sier aktivitetsplanen din?")),
    "directive": ("directive", said_in("Du må velge nå. Hva vil du?")),
    "reminder as an order": ("directive", said_in("Husk å si fra. Hva vil du?")),
    "homework": ("controlling", said_in("Holdt du avtalen?")),
    "why not": ("why-not", said_in("Hvorfor ble det ikke noe av?")),
    "label": ("label", said_in("Hva kan en arbeidsledig gjøre?")),
    "promise": ("promise", said_in("Jeg lover at det går. Hva vil du?")),
    "flattery": ("flattery", said_in("Kjempebra! Hva mer vil du?")),
    "guilt": ("guilt", said_in("Du glemte å svare sist. Hva vil du?")),
    "consoling": ("consoling", said_in("Det går over. Hva vil du?")),
    "scale": ("scores", said_in("Hvor bra er det på en skala?")),
    "matching": ("matching", said_in("Du egner deg som kokk. Hva mener du?")),
    "interpretation": ("interprets", said_in("Det høres ut som du er sliten. Hva vil du?")),
    "gate": ("gate", said_in("Hvis du ikke svarer, stopper det. Hva vil du?")),
    "invented life": ("invented-life", said_in("Jeg gleder meg til å høre. Hva vil du?")),
    "shouting": ("shouting", said_in("Hva VELGER du?")),
    "diagnosis": ("asks-diagnosis", said_in("Hva feiler det deg?")),
    "substances": ("asks-substances", said_in("Hvor ofte drikker du alkohol?")),
    "childhood": ("asks-childhood", said_in("Hvordan var det da du var liten?")),
    "abuse": ("asks-worst", said_in("Har du opplevd vold?")),
    "convictions": ("asks-convictions", said_in("Har du sittet i fengsel?")),
    "debt": ("asks-amounts", said_in("Hvor mye gjeld har du?")),
    "politics": ("asks-beliefs", said_in("Hva mener du om politikk?")),
    "identity": ("asks-identity", said_in("Skriv fødselsnummeret ditt her.")),
    "a name": ("asks-names", said_in("Hva heter lederen din?")),
    "help that is none": ("help-not-understood", said_in("Skriv «hjelp nå» om det trengs. Hva vil du?")),
    "no way out": ("hides-way-out", said_in("Du kan ikke hoppe over. Hva vil du?")),
    "watching": ("watching", said_in("Jeg følger med på deg. Hva vil du?")),
    "benefits": ("decides-money", said_in("Du har rett til dagpenger. Hva vil du?")),
    "helpline": ("number-in-text", said_in("Ring 22 40 00 40 om du vil. Hva vil du?")),
}  # fmt: skip

Change = Callable[[str], str | None]
IN_TRANSLATION: dict[str, tuple[str, str, Change, bool]] = {
    "nn missing": ("not-translated", "nn", lambda said: None, False),
    "en missing": ("not-translated", "en", lambda said: None, False),
    "nn placeholder lost": ("lost-placeholder", "nn", lambda said: said.replace("{S}", "ho"), False),
    "en placeholder lost": ("lost-placeholder", "en", lambda said: said.replace("{S}", "she"), False),
    "nn placeholder invented": ("invented-placeholder", "nn", lambda said: f"{said} {{x}}", False),
    "en brace": ("open-brace", "en", lambda said: said + " {", False),
    "en button too long": ("label-too-long", "en", lambda said: said + " and so on" * 4, True),
    "nn text too long": ("text-too-long", "nn", lambda said: said + " Det er ditt." * 60, False),
    "nn with ikke": ("bokmal-form", "nn", lambda said: said + " Ikke nå.", False),
    "nn with hva": ("bokmal-form", "nn", lambda said: "Hva er det? " + said, False),
    "nn with jeg": ("bokmal-form", "nn", lambda said: said + " Her er jeg.", False),
    "nn long sentence": ("long-sentence", "nn", lambda said: "Det er " + "så " * 20 + "fint.", False),
    "en directive": ("directive", "en", lambda said: "You must choose. What?", False),
    "nn why not": ("why-not", "nn", lambda said: "Kvifor gjorde du det ikkje?", False),
    "en we": ("says-we", "en", lambda said: "What do we want in our way?", False),
}


def drawn(kind: str) -> list[str]:
    return random.Random(kind).sample(sorted(originals()), SCRIPTS_EACH)


def test_planted_defects_are_found() -> None:
    tried, missed = 0, []
    for kind, (code, plant) in KINDS.items():
        for script in drawn(kind):
            found = codes_after(script, plant, 1)
            tried += found is not None
            missed += [(kind, script, found)] if found is not None and code not in found else []
    assert len(KINDS) >= LEAST_KINDS
    assert tried >= LEAST_KINDS * SCRIPTS_EACH
    assert len(missed) <= (1 - LEAST_FOUND) * tried, missed


def test_planted_defects_of_translations_are_found() -> None:
    tried, missed = 0, []
    for kind, (code, language, change, labels) in IN_TRANSLATION.items():
        for script in drawn(kind):
            found = codes_after_translating(script, "nn" if language == "nn" else "en", change, 1, labels)
            tried += found is not None
            missed += [(kind, script, found)] if found is not None and code not in found else []
    assert tried >= len(IN_TRANSLATION) * SCRIPTS_EACH / 2
    assert len(missed) <= (1 - LEAST_FOUND) * tried, missed
