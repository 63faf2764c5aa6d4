"""What a tap or words do to the model of a conversation."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.model import buttons
from tests.model.run import Run, Waiting
from tests.model.scripts import CARD, FRAME, SUITED, WORDS, Script
from tests.model.words import NO, NOTHING, YES, number

# Hours after which words are not taken unseen, and after which nothing is (METHOD §3.4).
AWAY, LONG_AWAY = 72.0, 720.0
MOST_REASKS = 2


def tapped(run: Run, prompt: int, key: str, now: float) -> None:
    """A button of the open question does what it says; an older or unknown one does nothing."""
    run.begin_turn(now)
    if prompt != run.prompt:
        run.seen["stale press"] += 1
        run.ask(new=False)
    else:
        run.paused = run.paused and key in ("pause", "other")
        if not _press(run, key):
            run.seen["unknown button"] += 1
            run.ask(new=False)
    run.go_on()


def finished_with(run: Run, now: float) -> None:
    """Only "did the questions suit you" was left, and the person went elsewhere."""
    tapped(run, run.prompt, "skip", now)


def typed(run: Run, said: Waiting, way: str, now: float, live: Script) -> None:
    """`way`: the name of the way on that these words are, else empty."""
    away = run.begin_turn(now)
    if way in ("stop", "pause", "other"):
        _WAYS[way](run)
    elif away > LONG_AWAY or ((run.paused or away > AWAY) and way in ("", "resume")):
        run.paused = False
        run.seen["asked before words were taken"] += 1
        if not way:
            run.hold(said)
        if run.held is said and run.moves(live):
            run.move(live, now)
        else:
            run.ask()
    else:
        run.paused = False
        _WAYS[way](run) if way else _words(run, said)
    run.go_on()


def _press(run: Run, key: str) -> bool:
    if run.edit and key in ("yes", "no"):
        run.answer_edit(use=key == "yes")
    elif key in _WAYS:
        _WAYS[key](run)
    elif key in buttons.open_keys(run):
        _pick(run, key)
    else:
        return False
    return True


def _pick(run: Run, key: str) -> None:
    if run.story:
        run.story = False
    elif key == "use":
        _use(run)
    elif run.here == CARD:
        _card(run, key)
    elif run.here == SUITED:
        run.keep("tapped", "", (key,))
    elif run.here in FRAME:
        ending = next(one for one in run.script.endings if f"e:{one['id']}" == key)
        run.keep("tapped", run.script.title if ending["does"] == "meeting" else "", (key[2:],))
    else:
        _answer(run, key)


def _use(run: Run) -> None:
    """The words that waited are the answer, or the button that they name."""
    held, run.held = run.held, None
    assert held is not None
    run.seen["held words used"] += 1
    key = buttons.meant(run, held.text)
    if key:
        _pick(run, key)
    else:
        run.keep_words(held)


def _answer(run: Run, key: str) -> None:
    step = run.script.by_id[run.here]
    option = next((one for one in step.get("options", ()) if f"o:{one['id']}" == key), None)
    if key == "words":
        run.words_shown = True
        run.ask(new=False)
    elif key == "done":
        run.keep_chosen() if run.chosen else run.keep("done")
    elif key == "yes":
        earlier = run.place.given.get(step["mirrors"], [])
        run.keep("typed", ", ".join(one.text for one in earlier if one.has_words and not one.flagged), ("yes",))
    elif key.startswith("w:") or (option and step["kind"] == "choose-several" and not option.get("nothing")):
        run.chosen = [one for one in run.chosen if one != key] if key in run.chosen else [*run.chosen, key]
        run.ask(new=False)
    elif option:
        nothing = bool(option.get("nothing"))
        run.keep("nothing" if nothing else "tapped", "" if nothing else option["label"], (option["id"],))


def _card(run: Run, key: str) -> None:
    lines = run.may_be_shared()
    looks = {"card": "", "some": "some", "change": "line", "remove": "remove"}
    if key in ("all", "none"):
        run.decide(key, lines if key == "all" else [])
    elif key == "done":
        run.decide("some", [said for said in lines if said in run.chosen])
    elif key in looks:
        run.card, run.line, run.chosen, run.reasks = looks[key], None, [], 0
    elif key == "reword":
        run.card = "reword"
    elif key == "away":
        _take_away(run)
    else:
        _line(run, lines[int(key[2:]) - 1])


def _line(run: Run, said: object) -> None:
    if run.card == "some":
        run.chosen = [one for one in run.chosen if one is not said] if said in run.chosen else [*run.chosen, said]
        run.ask(new=False)
        return
    run.line = next(one for one in run.may_be_shared() if one is said)
    if run.card == "remove":
        _take_away(run)
    else:
        run.card = "fate"


def _take_away(run: Run) -> None:
    assert run.line is not None
    run.taken.append(run.line)
    run.card, run.line = "", None
    run.seen["card: taken away"] += 1


def _words(run: Run, said: Waiting) -> None:
    key = buttons.meant(run, said.text)
    if key:
        _press(run, key)
    elif run.edit:
        run.edit_aside()
        run.hold(said)
    elif run.story:
        run.answer("aside", said.text, of=said)
        run.story = False
    elif run.held and said.text in NO:
        run.held_aside()
    elif run.here == CARD:
        _words_at_the_card(run, said)
    elif run.here == WORDS or run.script.by_id.get(run.here, {}).get("kind") in ("text", "confirm"):
        if said.text in NOTHING and not said.flagged and not run.chosen:
            _leave(run, "nothing", said)
        else:
            run.keep_words(said)
    else:
        _fits_nothing(run, said)


def _fits_nothing(run: Run, said: Waiting) -> None:
    """Asked again twice; the third time the words are only kept, and it goes on (METHOD §3.8)."""
    run.seen["words fitted no choice"] += 1
    if run.reasks >= MOST_REASKS:
        run.seen["went on without them"] += 1
        run.held_aside()
        run.answer("aside", said.text, of=said)
        run.note_all_aside()
        _skip(run)
        return
    run.hold(said)
    run.reasks += 1
    run.ask()


def _words_at_the_card(run: Run, said: Waiting) -> None:
    lines, which = run.may_be_shared(), number(said.text)
    known = which is not None and 1 <= which <= len(lines)
    plain_no = which is not None or said.text in YES | NOTHING
    if run.line in lines and (run.card == "reword" or (run.card == "fate" and not plain_no)):
        _reword(run, said)
    elif known and run.card in ("line", "remove"):
        _line(run, lines[(which or 0) - 1])
    elif known and run.card != "fate":
        run.card, run.chosen = "some", [lines[(which or 0) - 1]]
    else:
        run.answer("aside", said.text, of=said)
        if run.reasks >= MOST_REASKS:
            run.decide("none", [])
        else:
            run.reasks += 1
            run.ask(new=False)


def _reword(run: Run, said: Waiting) -> None:
    old = run.line
    assert old is not None
    run.seen["card: reworded"] += 1
    run.answer("typed", said.text, old.options, step=old.step, of=said, replaces=old)
    run.card, run.line, run.reasks = "", None, 0
    run.story = run.story or bool(said.flagged and run.script.by_id.get(old.step, {}).get("story"))


# Ways on.


def _leave(run: Run, how: str, said: Waiting | None = None) -> None:
    step = run.script.by_id.get(run.here, {})
    more = step.get("up_to", 1) > 1 and not run.revisit and any(one.has_words for one in run.of(run.here))
    run.keep("done" if more else how, said.text if said else "", of=said)


def _skip(run: Run) -> None:
    if run.edit or run.story:
        run.edit_aside()
        run.story = False
    elif run.revisit:
        _keep(run)
    elif run.here == CARD:
        _card(run, "card" if run.card else "none")
    elif run.here in run.script.by_id and run.chosen:
        run.keep_chosen()
    else:
        _leave(run, "skipped")


def _nothing(run: Run) -> None:
    if run.edit or run.story or run.here in FRAME:
        _skip(run)
    else:
        _leave(run, "nothing")


def _keep(run: Run) -> None:
    run.held_aside()
    run.settle()


def _back(run: Run) -> None:
    before = run.answered()
    at = before.index(run.here) if run.here in before else len(before)
    if at:
        run.back_to(before[at - 1])
    else:
        run.ask(new=False)


def _correct(run: Run) -> None:
    words = [state for state in run.answered() if state not in FRAME or state == WORDS]
    if run.place.open in run.script.by_id and run.of(run.place.open):
        words.append(run.place.open)
    if words:
        run.back_to(words[-1])
    else:
        run.ask(new=False)


def _pause(run: Run) -> None:
    run.paused, run.quiet = True, True
    run.show(["resume"])


def _more(run: Run) -> None:
    run.quiet = True
    run.show(buttons.MORE)


def _stop(run: Run) -> None:
    run.seen["stopped"] += 1
    run.held_aside()
    run.edit_aside()
    run.ended, run.quiet = "stopped", True


def _other(run: Run) -> None:
    run.paused = run.quiet = run.left = True


_WAYS: Mapping[str, Callable[[Run], None]] = {
    "skip": _skip, "nothing": _nothing, "more": _more, "back": _back, "correct": _correct, "pause": _pause,
    "resume": lambda run: run.ask(), "repeat": lambda run: run.ask(), "why": lambda run: run.ask(new=False),
    "stop": _stop, "other": _other, "keep": _keep,
}  # fmt: skip
