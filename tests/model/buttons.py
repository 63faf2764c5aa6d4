"""Which buttons the open question must have, and which of them some words mean."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tests.model.scripts import CARD, END, FRAME, SUITED, WORDS
from tests.model.walking import endings
from tests.model.words import NO, NOTHING, YES, number

if TYPE_CHECKING:
    from tests.model.run import Run

MORE = ("back", "correct", "pause", "why", "help", "repeat", "other", "stop")
WAYS = frozenset({"skip", "nothing", "more", "keep", "card"})


def open_keys(run: Run) -> list[str]:
    if run.edit:
        return ["yes", "no"]
    if run.story:
        return ["story", "me"]
    if run.here == CARD:
        return _card(run)
    use = ["use"] if run.held else []
    return [*use, *(key for key, _ in labels(run)), *_ways(run)]


def text(run: Run) -> str:
    """Words that must stand in the open question: the question itself, as its version has it."""
    if run.edit:
        return "" if run.edit.flagged else run.edit.text
    if run.story:
        return ""
    return str(run.script.by_id[run.here]["ask"]) if run.here in run.script.by_id else ""


def labels(run: Run) -> list[tuple[str, str]]:
    """The buttons that are answers, with what stands on those that are typed by their label."""
    here, place = run.here, run.place
    if here == END:
        fitting = endings(run.script, place.given, open_task=run.open_task)
        return [(f"e:{one['id']}", str(one["label"])) for one in fitting]
    if here == SUITED:
        return [("yes", ""), ("partly", ""), ("no", "")]
    return [] if here in FRAME else list(_step(run, here))


def _step(run: Run, here: str) -> Iterator[tuple[str, str]]:
    step = run.script.by_id[here]
    if step["kind"] == "confirm":
        yield from (("yes", ""), ("change", ""))
    for option in step.get("options", ()):
        yield f"o:{option['id']}", str(option["label"])
    if step.get("words") and not run.words_shown:
        yield "words", ""
    for place, word in enumerate(step.get("words", ()) if run.words_shown else (), 1):
        yield f"w:{place}", str(word)
    more_of_it = step.get("up_to", 1) > 1 and run.place.given.get(here) and not run.revisit
    if run.chosen or more_of_it:
        yield "done", ""


def _ways(run: Run) -> Iterator[str]:
    if run.revisit:
        yield "keep"
    else:
        yield "skip"
        step = run.script.by_id.get(run.here, {})
        if step.get("kind") == "text" and not any(option.get("nothing") for option in step.get("options", ())):
            yield "nothing"
    yield "more"


def _card(run: Run) -> list[str]:
    numbers = [f"l:{place}" for place, _ in enumerate(run.may_be_shared(), 1)]
    if run.card == "some":
        return [*numbers, *(["done"] if run.chosen else []), "card", "more"]
    if run.card in ("line", "remove"):
        return [*numbers, "card", "more"]
    if run.card:
        return ["card", "more"] if run.card == "reword" else ["reword", "away", "card", "more"]
    main = ["all", "change", "remove", "none"] if run.script.note else ["all", "some", "none", "change"]
    if run.script.quiet:
        main = ["none", *(key for key in main if key != "none")]
    return [*main, *(["keep"] if run.revisit else []), "more"]


def meant(run: Run, said: str) -> str:
    """The key of the answer that these words stand for; empty when they are only words."""
    keys, asks = open_keys(run), run.edit or run.story
    named = [key for key, label in labels(run) if label and label.casefold() == said.casefold()]
    if named and not asks:
        return named[0]
    fitting: list[str] = []
    if said in YES:
        fitting = _yes(run)
    elif said in NO and asks:
        fitting = ["no", "me"]
    elif said in NOTHING and not asks and not run.held:
        fitting = _no(run, said)
    elif number(said) is not None and not asks and run.here != CARD:
        fitting = _numbered(run, keys, number(said) or 0)
    return next((key for key in fitting if key in keys), "")


def _yes(run: Run) -> list[str]:
    if run.edit:
        return ["yes"]
    if run.story:
        return ["story"]
    # What stands on a button comes first, also before words that wait.
    return [*(["yes"] if run.here != CARD else []), *_beginning(run, "Ja"), "use"]


def _no(run: Run, said: str) -> list[str]:
    if run.here == END:
        return [f"e:{one['id']}" for one in run.script.endings if one["does"] == "leave"]
    if run.here == CARD:
        return ["none"]
    options = run.script.by_id.get(run.here, {}).get("options", ())
    nothing = [f"o:{option['id']}" for option in options if option.get("nothing")]
    return [*(_beginning(run, "Nei") if said in NO else []), *nothing, "no", "change"]


def _beginning(run: Run, word: str) -> list[str]:
    """Of a choice, the only option that begins so."""
    if run.script.by_id.get(run.here, {}).get("kind") not in ("choose", "choose-several", "degree"):
        return []
    found = [key for key, label in labels(run) if label.split(",")[0] == word]
    return found if len(found) == 1 else []


def _numbered(run: Run, keys: list[str], which: int) -> list[str]:
    """Where words are asked for, a number is words."""
    if run.script.by_id.get(run.here, {}).get("kind") == "text" or run.here == WORDS:
        return []
    options = [key for key in keys if key not in WAYS and key != "use"]
    return options[which - 1 : which] if which else []
