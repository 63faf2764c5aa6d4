"""What remains of a conversation, as a person sees it (METHOD §3.2)."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.dialogue.machine import is_passed_over
from bot.dialogue.run import OWN, Answer
from bot.dialogue.step import Step
from bot.dialogue.voice import Voice


def progress(voice: Voice, here: Step) -> str:
    """Where this question stands among those on the usual path."""
    steps = voice.compiled.steps
    waiting = [state for state in voice.walked.path if state in steps and steps[state].waits]
    number = waiting.index(here.id) + 1 if here.id in waiting else len(waiting) + 1
    total = max(number, len(waiting) + _remaining(voice))
    return voice.say("Question {number} of about {total}", number=number, total=total)


def _remaining(voice: Voice) -> int:
    """Questions from the open one to the end, when words are given to each and no branch is taken."""
    steps, onward, open_state = voice.compiled.steps, voice.compiled.onward, voice.walked.open
    answers, seen = dict(voice.walked.answers), set[str]()
    count, state = 0, open_state
    while state in steps and state not in seen:
        seen.add(state)
        step = steps[state]
        usual = state == open_state or not is_passed_over(step, answers, voice.run.facts)
        if usual and step.waits:
            count += 1
            answers[state] = _SOME_WORDS
        state = onward[state]
    return count


# An answer that says something, chooses no option and is not known to be short; to any step, of anybody.
_SOME_WORDS = (Answer("", "", "typed", "…", (OWN,), "", "nb", 0, datetime(1970, 1, 1, tzinfo=UTC)),)
