"""The questions of the frame: the closing choice, its words, an older line, how it suited."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue import frame
from bot.dialogue.lines import older_line
from bot.dialogue.messages import Block, Choice, Paragraph, Quiet, Quote
from bot.dialogue.script import Ending
from bot.dialogue.voice import Voice


def blocks(voice: Voice, here: str) -> Iterator[Block]:
    line = older_line(voice.compiled.script, voice.walked.answers, voice.run.facts)
    if here == frame.OLDER and line is not None:
        yield from (Paragraph(voice.say("You said this on {date}:", date=line.said)), Quote(line.text))
    yield Paragraph(asked(voice, here))
    if here == frame.SUITED:
        yield Quiet(voice.say("This is about the questions, not about you. {S} does not see the answer."))
    elif here in (frame.END, frame.OLDER):
        yield Quiet(voice.say("Almost done."))


def asked(voice: Voice, here: str) -> str:
    if here == frame.END:
        own = voice.compiled.script.end_ask
        return voice.script_text("@end.ask", own) if own else voice.say("What would you like to do with this?")
    if here == frame.WORDS:
        return _words_question(voice)
    if here == frame.OLDER:
        changing = voice.run.card == "reword"
        return voice.say("How would you say it now?") if changing else voice.say("Is this still true?")
    return voice.say("Did the questions suit you?")


def _words_question(voice: Voice) -> str:
    chosen = frame.chosen(voice.compiled.script, voice.walked.answers)
    if chosen is not None and chosen.does == "try":
        return voice.say("What is one small thing you would like to try?")
    if chosen is not None and chosen.does == "ask":
        return voice.say("What would you like to ask about?")
    return voice.say("What would you like to add?")


def choices(voice: Voice, here: str) -> Iterator[Choice]:
    if here == frame.END:
        for ending in frame.endings(voice.compiled.script, voice.walked.answers, voice.run.facts):
            yield Choice(f"e:{ending.id}", _ending_label(voice, ending))
    elif here == frame.OLDER and voice.run.card != "reword":
        yield from older_choices(voice)
    elif here == frame.SUITED:
        yield from (Choice("yes", voice.say("Yes")), Choice("partly", voice.say("Partly")))
        yield Choice("no", voice.say("No"))


def older_choices(voice: Voice) -> Iterator[Choice]:
    """What can be said of an older line (METHOD §4)."""
    yield from (Choice("yes", voice.say("Yes")), Choice("change", voice.say("Change")))
    yield Choice("away", voice.say("Remove it"))


def _ending_label(voice: Voice, ending: Ending) -> str:
    if voice.compiled.script.end != "usual":
        return voice.script_text(f"@end.{ending.id}", ending.label)
    if ending.does == "meeting":
        return voice.say("Take it to the meeting")
    if ending.does == "try":
        return voice.say("Try something small")
    return voice.say("Add something") if ending.does == "add" else voice.say("Leave it for now")
