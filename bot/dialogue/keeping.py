"""How a reply is kept: what it replaces, what it leads to, and words that wait for a decision."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue import frame
from bot.dialogue.commands import NO, YES, plain
from bot.dialogue.events import (
    LASTING,
    AnotherRound,
    ContactWanted,
    Effect,
    Event,
    Noted,
    Offered,
    OlderLine,
    ReminderWanted,
    RhythmChosen,
    StepReported,
    Undone,
    WorkChanged,
)
from bot.dialogue.lines import line_again, older_line
from bot.dialogue.machine import CHOICES
from bot.dialogue.questions import choices, own_words, takes_words
from bot.dialogue.run import OWN, Answer, How, Words
from bot.dialogue.step import Option, Step
from bot.dialogue.turn import Turn


def keep(
    turn: Turn,
    how: How,
    said: str | Words = "",
    options: tuple[str, ...] = (),
) -> Answer:
    """The reply to the open question, which is then settled."""
    set_held_aside(turn)
    here, old = turn.here, _replaced(turn)
    turn.drop(old[1:])
    first = old[0] if old else None
    new = turn.answer(how, said, options, replaces=first)
    _lead_on(turn, here, {option for answer in old for option in answer.options}, set(options))
    turn.settle_question()
    return new


def _replaced(turn: Turn) -> tuple[Answer, ...]:
    """What a changed reply replaces: of several answers to a step only the last, else all there is."""
    if turn.run.revisit is None:
        return ()
    given = turn.run.of(turn.here)
    return last_of_several(turn.step, given) or given


def last_of_several(step: Step | None, given: tuple[Answer, ...]) -> tuple[Answer, ...]:
    several = step is not None and step.up_to > 1
    return tuple(answer for answer in given if answer.has_words)[-1:] if several else ()


def _lead_on(turn: Turn, here: str, before: set[str], now: set[str]) -> None:
    """What the options of the answer lead to; what only the old ones led to is undone."""
    step = turn.compiled.steps.get(here)
    for option in step.options if step else ():
        if option.id in now - before:
            turn.events.extend(effects(option))
        elif option.id in before - now:
            turn.events.extend(Undone(e) for e in effects(option) if not isinstance(e, LASTING))
    if here == frame.END and before != now:
        _end_changed(turn, before, now)


def _end_changed(turn: Turn, before: set[str], now: set[str]) -> None:
    if _again(turn, now) and not _again(turn, before):
        turn.events.append(AnotherRound())
    elif _again(turn, before):
        turn.events.append(Undone(AnotherRound()))
    # They answered another question than the one that is asked now.
    turn.drop(turn.run.of(frame.WORDS))


def _again(turn: Turn, keys: set[str]) -> bool:
    found = (frame.ending(turn.compiled.script, key) for key in keys)
    return any(ending is not None and ending.does == "again" for ending in found)


def effects(option: Option) -> Iterator[Effect]:
    if option.contact:
        yield ContactWanted(option.contact)
    if option.offer:
        yield Offered(option.offer)
    if option.remind:
        yield ReminderWanted(option.remind)
    if option.task:
        yield StepReported(option.task)
    if option.work:
        yield WorkChanged(option.work)
    if option.rhythm:
        yield RhythmChosen(option.rhythm)


def keep_words(turn: Turn, words: Words) -> None:
    """Words of one's own as the answer; what was chosen from a list beside them stays marked so."""
    here, step = turn.here, turn.step
    if here == frame.OLDER or (step is not None and step.kind == "look-again"):
        _reword_older(turn, words)
        return
    if turn.run.chosen and step is not None:
        keep_chosen(turn)
        turn.answer(words.how, words, step=here)
        turn.rewalk()
    else:
        keep(turn, words.how, words)
    ask_whose(turn, step, flagged=words.flagged)


def ask_whose(turn: Turn, step: Step | None, *, flagged: bool) -> None:
    """After a safety card where a story was asked for: were the words about the story? (METHOD §7)"""
    if flagged and step is not None and step.story:
        turn.change(aside="story")


def _reword_older(turn: Turn, words: Words) -> None:
    facts, step = turn.run.facts, turn.step
    line = line_again(step, facts) if step else older_line(turn.compiled.script, turn.walked.answers, facts)
    keep(turn, words.how, words, ("change",))
    if line is not None:
        turn.events.append(OlderLine(line.id, "changed"))


def keep_chosen(turn: Turn) -> None:
    """All that is ticked, in the order of the list; own earlier words each by themselves, as they were ticked."""
    here, step, ticked = turn.here, turn.step, turn.run.chosen
    own = [key.removeprefix("p:") for key in ticked if key.startswith("p:")]
    texts = [own_words(turn.voice, step)[int(number)] for number in own] if step else []
    picked = [choice for choice in choices(turn.voice) if choice.key in ticked and not choice.key.startswith("p:")]
    options = tuple(choice.key.removeprefix("o:") for choice in picked if choice.key.startswith("o:"))
    if picked:
        keep(turn, "tapped", ", ".join(choice.label for choice in picked), options)
    else:
        keep(turn, "typed", texts.pop(0), (OWN,))
    for text in texts:
        turn.answer("typed", text, (OWN,), step=here)
    turn.rewalk()


def set_held_aside(turn: Turn) -> None:
    """Words that were never taken as an answer are still kept."""
    held = turn.run.held
    if held is not None:
        turn.answer("aside", held)
        turn.change(held=None)


def set_edit_aside(turn: Turn) -> None:
    """New words that nobody said yes to are kept as well; the old ones stand."""
    edit = turn.run.edit
    if edit is not None:
        old = next((answer for answer in turn.run.answers if answer.id == edit.answer), None)
        turn.answer("aside", Words(edit.text, edit.flagged, edit.origin), step=old.step if old else None)
        turn.change(edit=None)


def note(turn: Turn, words: Words) -> None:
    """Words that answer nothing here, as a line of their own in the profile."""
    turn.events.append(Noted(turn.answer("aside", words)))


def hold(turn: Turn, words: Words) -> None:
    """Keep words until the person says whether they are the answer; where none can be, keep them aside.

    A bare yes or no is no answer to a choice that has neither.
    """
    if not words.text.strip() and not words.recording:
        return
    set_held_aside(turn)
    bare = turn.step is not None and turn.step.kind in CHOICES and plain(words.text) in YES | NO
    if takes_words(turn.run, turn.walked) and not bare:
        turn.change(held=words)
    else:
        turn.answer("aside", words)


__all__ = [
    "Event", "ask_whose", "effects", "hold", "keep", "keep_chosen", "keep_words", "last_of_several",
    "note", "set_edit_aside", "set_held_aside",
]  # fmt: skip
