"""What happens to an open run when another version is live: one rule, for the plan before and the act after.

Only two versions have a say, the one that the run is on and the one that is live; not those in between. So a
rollback is a release like any other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from bot.dialogue import frame
from bot.dialogue.commands import plain
from bot.dialogue.lines import SaidLine, lines
from bot.dialogue.machine import Compiled, walk
from bot.dialogue.questions import place
from bot.dialogue.run import OWN, Answer, Run
from bot.dialogue.step import Step
from bot.language.catalogues import Language

Way = Literal["goes-on", "asked-again", "stays"]
# Why it stays though the question in front of the person was changed or taken away: by the rule of the step; because
# an answer would stand elsewhere or nowhere; because a button that was tapped would stand for something else; or
# because closing questions are finished as they were begun.
Why = Literal["", "rule", "would-lose-words", "re-coded", "closing"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """`goes-on`: the question in front of them is the same in both versions. They finish the one they began with.

    `asked-again`: at the next return they are asked in the new version. `stays`: they finish the old one, see Why.
    """

    way: Way
    why: Why = ""


_GOES_ON = Outcome("goes-on")


def outcome(run: Run, old: Compiled, new: Compiled) -> Outcome:
    """For an open run on `old`. ValueError for one that has ended, or is on another version."""
    if run.ended or run.version != old.hash:
        raise ValueError(f"run {run.id} is not open on the version {old.hash}")
    here = place(run, walk(old, run))
    if here == frame.DONE or old.hash == new.hash:
        return _GOES_ON
    if here in frame.STATES:
        return _GOES_ON if _closing(old, run.language) == _closing(new, run.language) else Outcome("stays", "closing")
    before, now = old.steps[here], new.steps.get(here)
    if now is not None and _seen(before, run.language, old) == _seen(now, run.language, new):
        return _GOES_ON
    # The rule is the one of the version that changed the step, or of the last one that had it.
    if (now or before).when_changed != "ask-again":
        return Outcome("stays", "rule")
    return _asked_again(run, old, new)


def _asked_again(run: Run, old: Compiled, new: Compiled) -> Outcome:
    if _loses_words(run, old, new) or not _can_be_looked_at(run, new):
        return Outcome("stays", "would-lose-words")
    if any(_is_read_otherwise(answer, old, new) for answer in run.answers if answer.how != "aside"):
        return Outcome("stays", "re-coded")
    return Outcome("asked-again")


def _closing(compiled: Compiled, language: Language) -> object:
    """What the person meets of the closing questions."""
    script, texts = compiled.script, _texts(compiled, language, "@end")
    ends = script.end if isinstance(script.end, str) else [(one.id, one.does, one.when) for one in script.end]
    return ends, bool(script.end_ask), texts, script.card


def _seen(step: Step, language: Language, compiled: Compiled) -> object:
    """What the person meets of a step: its texts in their language, its buttons, what may be answered."""
    unseen = f"{compiled.script.id}.{step.id}.meeting"  # it is the specialist's
    texts = {key: text for key, text in _texts(compiled, language, step.id).items() if key != unseen}
    shape = (
        step.kind, step.up_to, step.mirrors, step.quotes, tuple(step.options_from), step.picture, step.number,
        [variant.when for variant in step.variants],
    )  # fmt: skip
    options = [(option.id, option.nothing, option.when) for option in step.options]
    return texts, shape, options, _piece(step, language, compiled)


def _piece(step: Step, language: Language, compiled: Compiled) -> object:
    """The fact or the story that can be read there."""
    if step.knowledge is None:
        return None
    piece = compiled.script.piece(step.knowledge)
    return piece.kind, piece.checked, _texts(compiled, language, f"@knowledge.{piece.id}")


def _texts(compiled: Compiled, language: Language, name: str) -> Mapping[str, str]:
    context = f"{compiled.script.id}.{name}"
    found = compiled.texts[language].items()
    return {key: text for key, text in found if key == context or key.startswith(f"{context}.")}


def _loses_words(run: Run, old: Compiled, new: Compiled) -> bool:
    """Whether words would stand elsewhere, or no more."""
    after = walk(new, run).lines
    return any(line not in after for line in walk(old, run).lines) or _places(run, old) != _places(run, new)


def _places(run: Run, compiled: Compiled) -> dict[str, SaidLine]:
    """Where each answer would stand, those to the open question included; of several, some are given already."""
    walked = walk(compiled, run)
    path = (*walked.path, walked.open)
    found = lines(compiled.script, compiled.steps, path, walked.answers, run.facts, run.taken_away)
    return {line.answer.id: line for line in found}


def _can_be_looked_at(run: Run, new: Compiled) -> bool:
    """An earlier question that is looked at again must be one that still leads there."""
    walked = walk(new, run)
    return run.revisit is None or run.revisit in (*walked.path, walked.open)


def _is_read_otherwise(answer: Answer, old: Compiled, new: Compiled) -> bool:
    """Whether a button that was tapped would count for something that was not on it, or not asked."""
    tapped = [key for key in answer.options if key != OWN]
    if not tapped:
        return False
    labels: Callable[[Compiled, Answer], Mapping[str, object]] = (
        _endings if answer.step == frame.END else _buttons
    )  # fmt: skip
    before, now = labels(old, answer), labels(new, answer)
    return any(now[key] != before.get(key) for key in ("?", *tapped) if key in now)


def _buttons(compiled: Compiled, answer: Answer) -> Mapping[str, object]:
    """What stood on each button of the step, and under "?" what was asked, in the language of the answer."""
    step = compiled.steps.get(answer.step)
    if step is None:
        return {}
    texts = _texts(compiled, answer.language, step.id)
    context = f"{compiled.script.id}.{step.id}"
    wordings = ("ask", *(f"variant{number}" for number in range(1, len(step.variants) + 1)))
    found: dict[str, object] = {"?": (step.kind, [plain(texts.get(f"{context}.{name}", "")) for name in wordings])}
    return found | {one.id: plain(texts.get(f"{context}.{one.id}", one.label)) for one in step.options}


def _endings(compiled: Compiled, answer: Answer) -> Mapping[str, object]:
    texts = _texts(compiled, answer.language, "@end")
    context = f"{compiled.script.id}.@end"
    return {
        one.id: (one.does, plain(texts.get(f"{context}.{one.id}", one.label)))
        for one in frame.all_endings(compiled.script)
    }
