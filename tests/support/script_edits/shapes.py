"""Edits of what a step is, of the way through the script, and of the script as a whole."""

from __future__ import annotations

from tests.support.script_edits.registry import Data, at_top, becomes, earlier, kind, question, set_to, take


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


becomes("one of them becomes several", "choose", "choose-several")
becomes("several become one of them", "choose-several", "choose")
becomes("a choice becomes words", "choose", "text", "options")
becomes("three degrees become a choice", "degree", "choose")


@kind("a question becomes something said")
def _to_say(data: Data, at: int) -> bool:
    step = data["steps"][at]
    if step["kind"] == "say":
        return False
    data["steps"][at] = {key: step[key] for key in ("id", "ask", "when", "branch", "next") if key in step}
    data["steps"][at]["kind"] = "say"
    return True


set_to("it goes to another section", "goes_to", {"profile": "learning"})
set_to("it goes nowhere", "goes_to", "nowhere")
set_to("it goes into the note only", "goes_to", {"note": "topic"})
set_to("asked in a job only", "when", {"fact": "in_work"})
set_to("asked the first time only", "when", {"fact": "first_time"})
take("asked whatever is known", "when")
set_to("a branch of its own", "branch", True)
take("no branch any more", "branch")
set_to("it leads to the end", "next", "@end")
take("it leads to the next", "next")
set_to("another wording for some", "variants", [{"when": {"fact": "in_work"}, "ask": "Hva tenker du på jobb?"}])
take("one wording for all", "variants")


@kind("the same wordings for others")
def _for_others(data: Data, at: int) -> bool:
    for variant in data["steps"][at].get("variants", []):
        variant["when"] = {"not": variant["when"]}
    return "variants" in data["steps"][at]


set_to("more answers than before", "up_to", 4, "text")
take("one answer only", "up_to")
take("nothing is quoted", "mirrors")
set_to("own earlier words to tap", "options_from", ["section.interests"], "text", "choose-several")
set_to("words to show", "words", ["Ute", "Alene", "Sammen"], "text")
set_to("a story is asked for", "story", True, "text")
set_to("a small step is taken", "takes_step", True, "text")
set_to("kind words for nothing", "nothing", {"say": "Det er helt greit."})
set_to("nothing leads to the end", "nothing", {"next": "@end"})
set_to("skipping leads to the end", "skipped", {"next": "@end"})
set_to("its rule is to stay", "when_changed", "stay")
set_to("its rule is to ask again", "when_changed", "ask-again")


@kind("another answer is quoted")
def _quotes(data: Data, at: int) -> bool:
    key, step = earlier(data, at), data["steps"][at]
    if key is None or step["kind"] == "say" or step.get("mirrors") == key:
        return False
    step["mirrors"] = key
    return True


@kind("asked where something was answered")
def _where_given(data: Data, at: int) -> bool:
    key = earlier(data, at)
    if key is not None:
        data["steps"][at]["when"] = {"answer": key, "given": True}
    return key is not None


@kind("it leads back")
def _back(data: Data, at: int) -> bool:
    """Always a circle, so it must always be refused."""
    key = earlier(data, at)
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
at_top("closing choices of its own", {"end": _ENDS, "end_ask": "Hva nå?"})
at_top("other closing choices", {"end": [{**_ENDS[0], "does": "ask"}, _ENDS[1]], "end_ask": "Hva nå?"})
at_top("no closing choice", {"end": "none"})
at_top("the usual closing choices", {"end": "usual"})
at_top("another card", {"card": {"look": "note", "preset": "nothing"}})
at_top("an older line at the card", {"card": {"older_line": True}})
at_top("another purpose", {"purpose": "Du ser på noe annet.", "theory": "En annen bok.", "title": "Et annet navn"})
at_top("another length", {"minutes": 3, "starter": True, "opening": "own"})


@kind("another script in its place")
def _replaced(data: Data, at: int) -> bool:
    """The questions have the same ids, and nothing else in common."""
    keys = [step["id"] for step in data["steps"] if step["kind"] != "say"][:3]
    steps = [question(key, ask=f"Hva er nummer {n}?", goes_to={"profile": "job"}) for n, key in enumerate(keys)]
    for key in ("card", "end", "end_ask", "knowledge"):
        data.pop(key, None)
    data["steps"] = steps
    return at == 0


@kind("the same again")
def _same(data: Data, at: int) -> bool:
    return at == 0
