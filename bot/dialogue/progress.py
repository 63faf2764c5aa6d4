"""What remains of a conversation, as a person sees it (METHOD §3.2)."""

from __future__ import annotations

from bot.dialogue import frame
from bot.dialogue.script import Script, Step
from bot.dialogue.voice import Voice


def progress(voice: Voice, here: Step) -> str:
    """Where this question stands among those on the usual path."""
    steps = voice.compiled.steps
    waiting = [state for state in voice.walked.path if state in steps and steps[state].waits]
    number = waiting.index(here.id) + 1 if here.id in waiting else len(waiting) + 1
    total = max(number, len(waiting) + _remaining(voice.compiled.script, voice.walked.open))
    return voice.say("Question {number} of about {total}", number=number, total=total)


def _remaining(script: Script, open_state: str) -> int:
    """Questions from the open one to the end, when no branch is taken."""
    numbers = {step.id: number for number, step in enumerate(script.steps)}
    seen: set[str] = set()
    count, state = 0, open_state
    while state in numbers and state not in seen:
        seen.add(state)
        step = script.steps[numbers[state]]
        usual = step.when is None or state == open_state
        count += step.waits and usual
        later = (other.id for other in script.steps[numbers[state] + 1 :] if not other.branch)
        state = (step.next if usual else None) or next(later, frame.END)
    return count
