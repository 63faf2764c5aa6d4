"""The card: exactly what would be shared, and all, some or nothing of it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.lines import SaidLine
from bot.dialogue.messages import Block, Choice, Line, Paragraph, Quiet, Quote, on_a_button
from bot.dialogue.voice import Voice, may_be_shared
from bot.dialogue.words import HEADINGS

# A line on a button, with its number before it.
LINE_CHARACTERS = 26


def shareable(voice: Voice) -> tuple[SaidLine, ...]:
    """The lines on the card. What got a safety card is never thrown back (METHOD §3.5, §3.6)."""
    return tuple(line for line in voice.walked.lines if may_be_shared(line.answer))


def blocks(voice: Voice) -> Iterator[Block]:
    found, run = shareable(voice), voice.run
    if run.card in ("fate", "reword"):
        yield from (Quote(voice.shown(line.answer)) for line in found if line.answer.id == run.line)
        yield Paragraph(asked(voice))
        return
    note = _is_note(voice)
    yield Paragraph(
        voice.say("This is the note to {S}. Nothing is sent yet.") if note else voice.say("This is what you said.")
    )
    yield from _lines(voice, found)
    if len(found) < len(voice.walked.lines):
        yield Quiet(voice.say("Some of what you wrote is not here. It is yours alone; you find it under your profile."))
    yield Paragraph(asked(voice))
    if not run.card:
        yield Quiet(voice.say("{S} may copy what you share into NAV's own system. That copy cannot be taken back."))
        yield Quiet(voice.say("It is fine to share nothing. It has no consequence for you."))


def asked(voice: Voice) -> str:
    if voice.run.card == "some":
        return voice.say("Choose the lines {S} may see. You can also write their numbers.")
    if voice.run.card in ("line", "remove"):
        return voice.say("Which line? Choose it, or write its number.")
    if voice.run.card == "reword":
        return voice.say("How would you like to say it?")
    if voice.run.card == "fate":
        return voice.say("What about this line?")
    return voice.say("Do you want to share it?") if _is_note(voice) else voice.say("What would you like {S} to see?")


def _is_note(voice: Voice) -> bool:
    return voice.compiled.script.card.look == "note"


def _lines(voice: Voice, found: tuple[SaidLine, ...]) -> Iterator[Line]:
    for number, line in enumerate(found, 1):
        key = line.goes.profile or line.goes.note or ""
        yield Line(number, voice.shown(line.answer), voice.say(HEADINGS[key]), _mark(voice, line))


def _mark(voice: Voice, line: SaidLine) -> str:
    """A recording is known by the question that it answers."""
    if line.answer.recording:
        return voice.say("answer to: {question}", question=line.answer.asked)
    return voice.say("chosen from a list") if line.tapped else ""


def choices(voice: Voice) -> tuple[Choice, ...]:
    run, found = voice.run, shareable(voice)
    back = Choice("card", voice.say("Back to the card"), way=True)
    more = Choice("more", voice.say("More"), way=True)
    if run.card == "some":
        toggles = (_numbered(voice, n, line, on=line.answer.id in run.chosen) for n, line in enumerate(found, 1))
        done = (Choice("done", voice.say("Share these")),) if run.chosen else ()
        return (*toggles, *done, back, more)
    if run.card in ("line", "remove"):
        return (*(_numbered(voice, n, line) for n, line in enumerate(found, 1)), back, more)
    if run.card == "fate":
        reword = Choice("reword", voice.say("Say it differently"))
        return (reword, Choice("away", voice.say("Remove it")), back, more)
    if run.card == "reword":
        return (back, more)
    keep = (Choice("keep", voice.say("Keep my answer"), way=True),) if run.revisit else ()
    return (*_main(voice), *keep, more)


def _main(voice: Voice) -> tuple[Choice, ...]:
    if _is_note(voice):
        found: tuple[Choice, ...] = (
            Choice("all", voice.say("Share")),
            Choice("change", voice.say("Change")),
            Choice("remove", voice.say("Remove a line")),
            Choice("none", voice.say("Do not share")),
        )
    else:
        found = (
            Choice("all", voice.say("All of it")),
            Choice("some", voice.say("Some of it")),
            Choice("none", voice.say("Nothing now")),
            Choice("change", voice.say("Change")),
        )
    if voice.compiled.script.card.preset == "nothing":
        return tuple(sorted(found, key=lambda choice: choice.key != "none"))
    return found


def _numbered(voice: Voice, number: int, line: SaidLine, *, on: bool | None = None) -> Choice:
    return Choice(f"l:{number}", f"{number}. {on_a_button(voice.shown(line.answer), LINE_CHARACTERS)}", on=on)
