"""The lines of a run: the words that have somewhere to go, exactly as they were said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.dialogue import frame
from bot.dialogue.facts import Facts, OwnLine
from bot.dialogue.run import OWN, Answer
from bot.dialogue.script import Script
from bot.dialogue.step import Goes, Step

Answers = Mapping[str, tuple[Answer, ...]]


@dataclass(frozen=True, slots=True)
class SaidLine:
    """An answer with its destination. Flagged words keep out of every mirror and card."""

    answer: Answer
    goes: Goes
    replaces_statement: str | None = None

    @property
    def tapped(self) -> bool:
        return self.answer.how == "tapped"


def lines(
    script: Script,
    steps: Mapping[str, Step],
    path: Iterable[str],
    answers: Answers,
    facts: Facts,
    taken_away: Iterable[str] = (),
) -> tuple[SaidLine, ...]:
    """All lines of the path in order, one an answer, without those that were taken away.

    `answers` holds what was answered on the path; a branch that was left has no say.
    """
    gone, found = set(taken_away), dict[str, SaidLine]()
    for state in path:
        if state not in answers:
            continue
        step = steps.get(state)
        for line in _step_lines(step, answers, facts) if step else _frame_lines(script, state, answers, facts):
            # Where an option passes an earlier answer on, that is where it goes now.
            found[line.answer.id] = line
    return tuple(line for key, line in found.items() if key not in gone)


def _step_lines(step: Step, answers: Answers, facts: Facts) -> Iterator[SaidLine]:
    if step.kind == "look-again":
        yield from _said_anew(answers[step.id], line_again(step, facts))
        return
    for answer in answers[step.id]:
        chosen = [option for option in step.options if option.id in answer.options] if answer.options else []
        goes = next((option.goes_to for option in chosen if option.goes_to), step.goes_to) if chosen else step.goes_to
        if goes is not None and not isinstance(goes, str) and answer.has_words:
            yield SaidLine(answer, goes, _moved_from(step, answer, facts))
        for option in chosen:
            if option.passes:
                passed = answers.get(option.passes.answer, ())
                yield from (SaidLine(words, option.passes.to) for words in passed if words.has_words)


def _said_anew(given: Iterable[Answer], older: OwnLine | None) -> Iterator[SaidLine]:
    """New words for an older line, in the same section."""
    for answer in given:
        if older is not None and answer.has_words and "change" in answer.options:
            yield SaidLine(answer, Goes.model_validate({"profile": older.section}), older.id)


def _moved_from(step: Step, answer: Answer, facts: Facts) -> str | None:
    """The older line that these words are, where they move: it keeps its date, and this one has a new one."""
    if not step.moves or OWN not in answer.options:
        return None
    return next((line.id for line in facts.lines if line.text == answer.text), None)


def line_again(step: Step, facts: Facts) -> OwnLine | None:
    """The older line that a `look-again` step is about; None when there are not that many."""
    return facts.older[step.number - 1] if len(facts.older) >= step.number else None


def _frame_lines(script: Script, state: str, answers: Answers, facts: Facts) -> Iterator[SaidLine]:
    chosen = frame.chosen(script, answers)
    does = chosen.does if chosen else "add"
    for answer in answers.get(state, ()):
        if not answer.has_words:
            continue
        if state == frame.END and does == "meeting":
            yield SaidLine(answer, Goes(note="topic"))
        elif state == frame.WORDS:
            yield SaidLine(answer, _WORDS_GO.get(does, _WORDS_GO["add"]))
        elif state == frame.OLDER:
            yield from _said_anew((answer,), older_line(script, answers, facts))


_WORDS_GO = {"try": Goes(profile="steps"), "ask": Goes(note="topic"), "add": Goes(note="news")}


def older_line(script: Script, answers: Answers, facts: Facts) -> OwnLine | None:
    """One older line of a section that got news in this run (METHOD §4).

    The step just reported on is not asked about again, nor what was said just now.
    """
    if not script.card.older_line:
        return None
    said = {answer.text for step in script.steps for answer in answers.get(step.id, ()) if answer.has_words}
    reported = facts.open_step.id if facts.open_step else None
    touched = {
        step.goes_to.profile
        for step in script.steps
        if isinstance(step.goes_to, Goes) and any(answer.has_words for answer in answers.get(step.id, ()))
    }
    fits = (line for line in facts.older if line.section in touched and line.id != reported)
    return next((line for line in fits if line.text not in said), None)
