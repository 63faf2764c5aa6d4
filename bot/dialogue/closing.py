"""The end of a turn: what is said on the way, the next question or goodbye, and what the turn has changed."""

from __future__ import annotations

from bot.dialogue import frame
from bot.dialogue.events import Answered, Ended, Event, Kept, SetAside, StepTaken, TakenBack
from bot.dialogue.lines import SaidLine
from bot.dialogue.turn import Turn
from bot.dialogue.voice import may_be_shared


def go_on(turn: Turn) -> None:
    """Say what comes on the way, then ask the next question or finish."""
    if turn.settled:
        return
    turn.rewalk()
    turn.reopen_card()
    for step in turn.unsaid():
        turn.say_step(step)
    if turn.here != frame.DONE:
        turn.ask()
        return
    turn.change(ended="finished", answered_prompt=turn.run.prompt)
    say_goodbye(turn)
    turn.events.append(Ended("finished"))


def say_goodbye(turn: Turn) -> None:
    if turn.run.shared:
        turn.tell("Thank you. {S} can see what you chose. You can take it back whenever you like: write /profile.")
    elif turn.walked.lines:
        turn.tell("Thank you. Everything is kept, for you alone. You find it with /profile.")
    elif any(answer.how == "tapped" for answer in turn.run.answers):
        turn.tell("Thank you. What you chose is kept, for you alone.")
    else:
        turn.tell("Thank you for having a look. You can begin again whenever you like.")


def finished(turn: Turn) -> tuple[Event, ...]:
    """The events of a turn: what was answered, then what stands where because of it, then the rest."""
    before = {line.answer.id: line for line in turn.before}
    after = {line.answer.id: line for line in turn.walked.lines}
    gone = tuple(key for key, line in before.items() if after.get(key) != line)
    back = tuple(key for key in turn.run.shared if key in gone)
    turn.change(shared=tuple(key for key in turn.run.shared if key not in gone))
    changes: list[Event] = [*(SetAside(key) for key in gone), *([TakenBack(back)] if back else [])]
    for key, line in after.items():
        if before.get(key) != line:
            changes += _kept(turn, line)
    answered = [event for event in turn.events if isinstance(event, Answered)]
    rest = [event for event in turn.events if not isinstance(event, Answered)]
    return (*answered, *changes, *rest)


def _kept(turn: Turn, line: SaidLine) -> list[Event]:
    """A line that stands now. The one small thing somebody wants to try is a step from here on."""
    asked = turn.compiled.steps.get(line.answer.step)
    takes = asked.takes_step if asked else line.answer.step == frame.WORDS
    step_taken = takes and line.goes.profile == "steps" and may_be_shared(line.answer)
    return [Kept(line), *([StepTaken(line.answer.id)] if step_taken else [])]
