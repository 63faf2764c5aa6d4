"""The ways on that are open at every question (METHOD §3.4)."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue.messages import Choice
from bot.dialogue.voice import Voice


def visible(voice: Voice, here: str) -> Iterator[Choice]:
    """Two or three; the rest lies under More."""
    if voice.run.revisit:
        yield Choice("keep", voice.say("Keep my answer"), way=True)
    else:
        yield Choice("skip", voice.say("Skip"), way=True)
        step = voice.compiled.steps.get(here)
        if step is not None and step.kind == "text" and not any(option.nothing for option in step.options):
            yield Choice("nothing", voice.say("Nothing comes to mind"), way=True)
    yield Choice("more", voice.say("More"), way=True)


def under_more(voice: Voice, here: str) -> Iterator[Choice]:
    step = voice.compiled.steps.get(here)
    yield Choice("back", voice.say("Go back"), way=True)
    yield Choice("correct", voice.say("Correct my last answer"), way=True)
    yield Choice("pause", voice.say("Take a break"), way=True)
    if step is None or step.why:
        yield Choice("why", voice.say("Why do you ask?"), way=True)
    yield Choice("help", voice.say("Need help?"), way=True, standing=True)
    yield Choice("repeat", voice.say("Say it again"), way=True)
    yield Choice("other", voice.say("Something else"), way=True)
    yield Choice("stop", voice.say("Stop here"), way=True)


def resume(voice: Voice) -> Choice:
    return Choice("resume", voice.say("Go on"), way=True)
