"""What remains of a conversation, as a person sees it (METHOD §3.2)."""

from __future__ import annotations

from bot.dialogue import frame
from bot.dialogue.conditions import holds
from bot.dialogue.run import OWN, Answer
from bot.dialogue.script import Step
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
    script, open_state = voice.compiled.script, voice.walked.open
    numbers = {step.id: number for number, step in enumerate(script.steps)}
    answers, seen = dict(voice.walked.answers), set[str]()
    count, state = 0, open_state
    while state in numbers and state not in seen:
        seen.add(state)
        step = script.steps[numbers[state]]
        usual = state == open_state or step.when is None or holds(step.when, answers, voice.run.facts)
        if usual and step.waits:
            count += 1
            answers[state] = (_some_words(voice, step),)
        later = (other.id for other in script.steps[numbers[state] + 1 :] if not other.branch)
        state = step.next or next(later, frame.END)
    return count


def _some_words(voice: Voice, step: Step) -> Answer:
    """An answer that says something, chooses no option and is not known to be short."""
    run = voice.run
    return Answer("", step.id, "typed", "…", (OWN,), "", run.language, run.turn, run.last)
