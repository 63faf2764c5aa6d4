"""Whether a condition holds, from the answers so far and what was known at the start."""

from __future__ import annotations

from collections.abc import Mapping

from bot.dialogue.condition import Condition
from bot.dialogue.facts import Facts
from bot.dialogue.run import Answer


def holds(condition: Condition, answers: Mapping[str, tuple[Answer, ...]], facts: Facts) -> bool:
    if condition.all_ is not None:
        return all(holds(inner, answers, facts) for inner in condition.all_)
    if condition.any_ is not None:
        return any(holds(inner, answers, facts) for inner in condition.any_)
    if condition.not_ is not None:
        return not holds(condition.not_, answers, facts)
    if condition.answer is not None:
        return _answer(condition, answers.get(condition.answer, ()))
    return _fact(condition, _known(condition, facts))


def _known(condition: Condition, facts: Facts) -> bool | int:
    if condition.section is not None:
        return len(facts.of_section(condition.section))
    if condition.earlier is not None:
        return len(facts.of_step(condition.earlier))
    return facts.value(condition.fact) if condition.fact else False


def _fact(condition: Condition, value: bool | int) -> bool:
    if condition.at_least is None:
        return bool(value)
    reached = int(value) >= condition.at_least
    if condition.every is None:
        return reached
    return reached and (int(value) - condition.at_least) % condition.every == 0


def _answer(condition: Condition, given: tuple[Answer, ...]) -> bool:
    if condition.given is not None:
        return any(answer.has_words for answer in given) == condition.given
    if condition.is_ is not None:
        return any(chosen in condition.is_ for answer in given for chosen in answer.options)
    typed = [answer for answer in given if answer.has_words and answer.in_free_words and not answer.recording]
    most = condition.words_at_most or 0
    return bool(typed) and all(len(answer.text.split()) <= most for answer in typed)
