"""What authors do to a script: every kind of edit, on any real script, as one version made from another.

An edit is given the script as plain data and the number of a step, and says whether it had anything to do there. What
is then no valid script is no edit: it is counted in REFUSED, so that no kind is silently lost.
"""

from __future__ import annotations

import copy
import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Literal

from pydantic import ValidationError

from bot.dialogue.checks import check
from bot.dialogue.checks.registry import severity
from bot.dialogue.loading import Version, content_hash
from bot.dialogue.script import Script
from bot.dialogue.script_texts import texts
from bot.language.catalogues import LANGUAGES

Data = dict[str, Any]
Edit = Callable[[Data, int], bool]

KINDS: dict[str, Edit] = {}
REFUSED: Counter[str] = Counter()

_RULE = {"why": "Det er ditt.", "goes_to": "nowhere", "when_changed": "ask-again"}


def edited(kind: str, old: Version, at: int) -> Version | None:
    """The version that this kind of edit makes at step number `at`; None where it has nothing to do."""
    if kind == "a translation in other words":
        return _translated(old, at)
    data = data_of(old)
    if not KINDS[kind](data, at):
        return None
    new = version(data, old)
    if new is None:
        REFUSED[kind] += 1
    return new


def ruled(old: Version, rule: Literal["stay", "ask-again"]) -> Version:
    """The same script, with this rule at every question."""
    data = data_of(old)
    for step in data["steps"]:
        if "when_changed" in step:
            step["when_changed"] = rule
    found = version(data, old)
    assert found is not None
    return found


def data_of(version: Version) -> Data:
    data = version.script.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return copy.deepcopy(data)


def version(data: Data, old: Version) -> Version | None:
    """With the translations of the old version where the text is the same; None when it is no valid script."""
    try:
        script = Script.model_validate(data)
    except ValidationError:
        return None
    if any(severity(issue.code) == "error" for issue in check(script)):
        return None
    sources = dict(texts(old.script))
    said = {
        language: {
            context: old.texts[language][context] if sources.get(context) == source else source
            for context, source in texts(script)
        }
        for language in LANGUAGES
    }
    return Version(content_hash(script, said), script, json.dumps(data, ensure_ascii=False), said)


def _translated(old: Version, at: int) -> Version | None:
    step = old.script.steps[at]
    said = {language: dict(found) for language, found in old.texts.items()}
    for language in ("nn", "en"):
        said[language][f"{old.script.id}.{step.id}.ask"] += " !"
    return replace(old, texts=said, hash=content_hash(old.script, said))


def kind(name: str) -> Callable[[Edit], Edit]:
    def named(edit: Edit) -> Edit:
        assert name not in KINDS
        KINDS[name] = edit
        return edit

    return named


def _set(name: str, field: str, value: object, *kinds: str, unless: Callable[[Data], bool] = bool) -> None:
    """A field of the step gets this value; only on steps of these kinds."""

    def edit(data: Data, at: int) -> bool:
        step = data["steps"][at]
        if step["kind"] == "say" and field != "ask":
            return False
        if (kinds and step["kind"] not in kinds) or step.get(field) == value:
            return False
        step[field] = copy.deepcopy(value)
        return True

    KINDS[name] = edit


def _take(name: str, field: str) -> None:
    """A field of the step is taken away."""

    def edit(data: Data, at: int) -> bool:
        return data["steps"][at].pop(field, None) is not None

    KINDS[name] = edit


def _top(name: str, values: Mapping[str, object]) -> None:
    """Something of the whole script; it is done at one step only."""

    def edit(data: Data, at: int) -> bool:
        same = all(data.get(key) == value for key, value in values.items())
        data.update(copy.deepcopy(dict(values)))
        return at == 0 and not same

    KINDS[name] = edit


def _option(name: str, change: Callable[[list[Data]], bool]) -> None:
    def edit(data: Data, at: int) -> bool:
        options = data["steps"][at].get("options")
        return bool(options) and change(options)

    KINDS[name] = edit


def _first(**values: object) -> Callable[[list[Data]], bool]:
    def change(options: list[Data]) -> bool:
        before = dict(options[0])
        options[0].update(copy.deepcopy(values))
        return options[0] != before

    return change


# In other words.
_set("the question in other words", "ask", "Hva tenker du om dette nå?")
_set("the reason in other words", "why", "Svaret er bare ditt.")
_set("a question for the meeting", "meeting", "Hva vil du si om dette?")
KINDS["a translation in other words"] = lambda data, at: True


@kind("a slip of the pen")
def _slip(data: Data, at: int) -> bool:
    data["steps"][at]["ask"] = data["steps"][at]["ask"].replace("?", " ?").replace(".", " .")
    return True


# Buttons.
_option("a button more", lambda options: not options.append({"id": "noe-nytt-her", "label": "Noe helt annet"}))
_option("a button less", lambda options: options.pop() is not None)
_option("the first button taken away", lambda options: options.pop(0) is not None)
_option("a button in other words", _first(label="Sagt annerledes"))
_option("a button by another id", _first(id="omdopt"))
_option("the buttons in another order", lambda options: options.reverse() is None and len(options) > 1)
_option("a button counts as nothing", _first(nothing=True))
_option("a button says something", _first(say="Takk for det."))
_option("a button asks for contact", _first(contact="talk"))
_option("a button is there at times", _first(when={"fact": "in_work"}))
_option("a button goes elsewhere", _first(goes_to={"note": "topic"}))
_option("a button leads to the end", _first(next="@end"))


@kind("a button means what another meant")
def _recoded(data: Data, at: int) -> bool:
    options = data["steps"][at].get("options", [])
    if len(options) < 2:
        return False
    options[0]["label"], options[1]["label"] = options[1]["label"], options[0]["label"]
    return True


@kind("a button leads further on")
def _leads(data: Data, at: int) -> bool:
    step, later = data["steps"][at], data["steps"][at + 2 :]
    if not step.get("options") or not later:
        return False
    step["options"][0]["next"] = later[0]["id"]
    return True


# Steps.
def _question(key: str, **values: object) -> Data:
    return {"id": key, "kind": "text", "ask": "Hva vil du legge til her?", **_RULE, **values}


def _insert(name: str, place: int, step: Data) -> None:
    def edit(data: Data, at: int) -> bool:
        data["steps"].insert(at + place, copy.deepcopy(step))
        return True

    KINDS[name] = edit


_insert("a question before", 0, _question("lagt-til"))
_insert("a question after", 1, _question("lagt-til", goes_to={"profile": "interests"}))
_insert("something said before", 0, {"id": "sagt-for", "kind": "say", "ask": "Ta den tida du trenger."})


@kind("a step taken away")
def _away(data: Data, at: int) -> bool:
    data["steps"].pop(at)
    return bool(data["steps"])


@kind("a step by another id")
def _renamed(data: Data, at: int) -> bool:
    old = json.dumps(data["steps"][at]["id"])
    found = json.loads(json.dumps(data).replace(old, '"omdopt-steg"'))
    data.update(found)
    return True


@kind("a step in two")
def _in_two(data: Data, at: int) -> bool:
    step = data["steps"][at]
    if step["kind"] == "say":
        return False
    second = {**copy.deepcopy(step), "id": "del-to", "ask": "Og hva er det neste?"}
    step.pop("next", None)
    step["ask"] = "Hva er det første?"
    data["steps"].insert(at + 1, second)
    return True


@kind("two steps in one")
def _in_one(data: Data, at: int) -> bool:
    if at + 1 >= len(data["steps"]):
        return False
    gone = data["steps"].pop(at + 1)
    data["steps"][at]["ask"] = "Hva vil du si om alt dette?"
    if "next" in gone:
        data["steps"][at]["next"] = gone["next"]
    return True


@kind("two steps change places")
def _swapped(data: Data, at: int) -> bool:
    steps = data["steps"]
    if at + 1 >= len(steps):
        return False
    steps[at], steps[at + 1] = steps[at + 1], steps[at]
    return True


# What a step is.
@kind("words become a choice")
def _to_choice(data: Data, at: int) -> bool:
    step = data["steps"][at]
    if step["kind"] != "text":
        return False
    for name in ("words", "up_to", "takes_step"):
        step.pop(name, None)
    step["kind"] = "choose"
    step["options"] = [{"id": "mye", "label": "Mye"}, {"id": "lite", "label": "Lite"}]
    return True


def _becomes(name: str, old: str, new: str, drop: str = "") -> None:
    def edit(data: Data, at: int) -> bool:
        step = data["steps"][at]
        if step["kind"] != old:
            return False
        step["kind"] = new
        step.pop(drop, None)
        return True

    KINDS[name] = edit


_becomes("one of them becomes several", "choose", "choose-several")
_becomes("several become one of them", "choose-several", "choose")
_becomes("a choice becomes words", "choose", "text", "options")
_becomes("three degrees become a choice", "degree", "choose")


@kind("a question becomes something said")
def _to_say(data: Data, at: int) -> bool:
    step = data["steps"][at]
    if step["kind"] == "say":
        return False
    data["steps"][at] = {key: step[key] for key in ("id", "ask", "when", "branch", "next") if key in step}
    data["steps"][at]["kind"] = "say"
    return True


_set("it goes to another section", "goes_to", {"profile": "learning"})
_set("it goes nowhere", "goes_to", "nowhere")
_set("it goes into the note only", "goes_to", {"note": "topic"})
_set("asked in a job only", "when", {"fact": "in_work"})
_set("asked the first time only", "when", {"fact": "first_time"})
_take("asked whatever is known", "when")
_set("a branch of its own", "branch", True)
_take("no branch any more", "branch")
_set("it leads to the end", "next", "@end")
_take("it leads to the next", "next")
_set("another wording for some", "variants", [{"when": {"fact": "in_work"}, "ask": "Hva tenker du på jobb?"}])
_take("one wording for all", "variants")
_set("more answers than before", "up_to", 4, "text")
_take("one answer only", "up_to")
_take("nothing is quoted", "mirrors")
_set("own earlier words to tap", "options_from", ["section.interests"], "text", "choose-several")
_set("words to show", "words", ["Ute", "Alene", "Sammen"], "text")
_set("a story is asked for", "story", True, "text")
_set("a small step is taken", "takes_step", True, "text")
_set("kind words for nothing", "nothing", {"say": "Det er helt greit."})
_set("nothing leads to the end", "nothing", {"next": "@end"})
_set("skipping leads to the end", "skipped", {"next": "@end"})
_set("its rule is to stay", "when_changed", "stay")
_set("its rule is to ask again", "when_changed", "ask-again")


def _earlier(data: Data, at: int) -> str | None:
    """A question before this one."""
    before = [step["id"] for step in data["steps"][:at] if step["kind"] in ("text", "choose")]
    return before[0] if before else None


@kind("another answer is quoted")
def _quotes(data: Data, at: int) -> bool:
    key, step = _earlier(data, at), data["steps"][at]
    if key is None or step["kind"] == "say" or step.get("mirrors") == key:
        return False
    step["mirrors"] = key
    return True


@kind("asked where something was answered")
def _where_given(data: Data, at: int) -> bool:
    key = _earlier(data, at)
    if key is not None:
        data["steps"][at]["when"] = {"answer": key, "given": True}
    return key is not None


@kind("it leads back")
def _back(data: Data, at: int) -> bool:
    """Always a circle, so it must always be refused."""
    key = _earlier(data, at)
    if key is not None:
        data["steps"][at]["next"] = key
    return key is not None


@kind("it leads past the next")
def _ahead(data: Data, at: int) -> bool:
    later = data["steps"][at + 2 :]
    if later:
        data["steps"][at]["next"] = later[0]["id"]
    return bool(later)


@kind("a piece of knowledge")
def _knowledge(data: Data, at: int) -> bool:
    step = data["steps"][at]
    if step["kind"] == "say" or "knowledge" in step:
        return False
    piece = {"id": "lagt-til", "kind": "fact", "text": "Mange prøver flere ganger.", "source": "Idebanken",
             "checked": "2026-11-21"}  # fmt: skip
    data.setdefault("knowledge", []).append(piece)
    step["knowledge"] = "lagt-til"
    return True


# The whole script.
_ENDS = [
    {"id": "snakke", "label": "Snakke om det", "does": "meeting"},
    {"id": "ligge", "label": "La det være", "does": "leave"},
]
_top("closing choices of its own", {"end": _ENDS, "end_ask": "Hva nå?"})
_top("other closing choices", {"end": [{**_ENDS[0], "does": "ask"}, _ENDS[1]], "end_ask": "Hva nå?"})
_top("no closing choice", {"end": "none"})
_top("the usual closing choices", {"end": "usual"})
_top("another card", {"card": {"look": "note", "preset": "nothing"}})
_top("an older line at the card", {"card": {"older_line": True}})
_top("another purpose", {"purpose": "Du ser på noe annet.", "theory": "En annen bok.", "title": "Et annet navn"})
_top("another length", {"minutes": 3, "starter": True, "opening": "own"})


@kind("another script in its place")
def _replaced(data: Data, at: int) -> bool:
    """The questions have the same ids, and nothing else in common."""
    keys = [step["id"] for step in data["steps"] if step["kind"] != "say"][:3]
    steps = [_question(key, ask=f"Hva er nummer {n}?", goes_to={"profile": "job"}) for n, key in enumerate(keys)]
    for key in ("card", "end", "end_ask", "knowledge"):
        data.pop(key, None)
    data["steps"] = steps
    return at == 0


@kind("the same again")
def _same(data: Data, at: int) -> bool:
    return at == 0


def places(version: Version) -> Iterator[int]:
    yield from range(len(version.script.steps))
