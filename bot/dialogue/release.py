"""What a new version means for someone who stands in the middle of an older one (METHOD §6)."""

from __future__ import annotations

from bot.dialogue import frame
from bot.dialogue.closing import finished, go_on
from bot.dialogue.events import Event
from bot.dialogue.keeping import set_edit_aside
from bot.dialogue.lines import SaidLine
from bot.dialogue.machine import Compiled, walk
from bot.dialogue.questions import place
from bot.dialogue.run import Run
from bot.dialogue.step import Step
from bot.dialogue.turn import Moment, Turn
from bot.language.catalogues import Catalogues, Language


def continuing(
    run: Run, old: Compiled, new: Compiled, moment: Moment, catalogues: Catalogues
) -> tuple[Run, tuple[Event, ...]] | None:
    """The run on the new version, asked again; None when it stays on the version it began with.

    It moves only when the very question it stands at was changed or taken away, and the rule of that step
    says `ask-again`. Where an earlier answer would lose its place in the new version, the run stays as well.
    """
    if run.ended or run.version != old.hash:
        return None
    here = place(run, walk(old, run))
    if here in frame.STATES or not _asks_again(here, run.language, old, new):
        return None
    moved = run.changed(
        version=new.hash,
        turn=run.turn + 1,
        last=moment.now,
        paused=False,
        revisit=run.revisit if run.revisit in new.steps else None,
        chosen=(),
        words_shown=False,
        reasks=0,
        said=tuple(key for key in run.said if key in new.steps),
    )
    if _loses_words(run, moved, old, new):
        return None
    return _ask(Turn(new, moved, moment, catalogues), walk(old, run).lines)


def _asks_again(here: str, language: Language, old: Compiled, new: Compiled) -> bool:
    """The rule is the one of the version that changed the step, or of the last one that had it."""
    before, now = old.steps[here], new.steps.get(here)
    if now is None:
        return before.when_changed == "ask-again"
    return now.when_changed == "ask-again" and _seen(before, language, old) != _seen(now, language, new)


def _seen(step: Step, language: Language, compiled: Compiled) -> object:
    """What the person meets of a step: its texts in their language, its buttons, what may be answered."""
    context = f"{compiled.script.id}.{step.id}."
    unseen = f"{context}meeting"  # it is the specialist's
    texts = {key: text for key, text in compiled.texts[language].items() if key.startswith(context) and key != unseen}
    shape = (
        step.kind, step.up_to, step.mirrors, step.quotes, tuple(step.options_from), step.picture, step.number,
        step.knowledge,
    )  # fmt: skip
    return texts, shape, [(option.id, option.nothing) for option in step.options]


def _loses_words(run: Run, moved: Run, old: Compiled, new: Compiled) -> bool:
    before, after = walk(old, run), walk(new, moved)
    kept = {line.answer.id for line in after.lines}
    return any(line.answer.id not in kept for line in before.lines) or run.revisit not in (
        None,
        moved.revisit,
    )


def _ask(turn: Turn, before: tuple[SaidLine, ...]) -> tuple[Run, tuple[Event, ...]]:
    turn.before = before
    set_edit_aside(turn)
    turn.rewalk()
    if turn.here == frame.DONE:
        turn.tell("These questions have been made a little better, and there are no more of them.")
    else:
        turn.tell("These questions have been made a little better. Your answers are kept. Here is the question:")
    go_on(turn)
    events = finished(turn)
    return turn.run, events
