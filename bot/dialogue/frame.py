"""The frame that closes every conversation, written once: one choice, its words, an older line, the card."""

from __future__ import annotations

from collections.abc import Mapping

from bot.dialogue.conditions import holds
from bot.dialogue.facts import Facts
from bot.dialogue.run import Answer
from bot.dialogue.script import Ending, Script

END, WORDS, OLDER, CARD, SUITED, DONE = "@end", "@words", "@older", "@card", "@suited", "@done"
STATES = (END, WORDS, OLDER, CARD, SUITED)

# The kinds of ending that ask for words of the person's own.
ASKS_FOR_WORDS = frozenset({"try", "add", "ask"})

_USUAL = (
    Ending(id="meeting", label="-", does="meeting"),
    Ending(id="try", label="-", does="try"),
    Ending(id="add", label="-", does="add"),
    Ending(id="leave", label="-", does="leave"),
)


def all_endings(script: Script) -> tuple[Ending, ...]:
    if script.end == "usual":
        return _USUAL
    return () if script.end == "none" else tuple(script.end)


def endings(script: Script, answers: Mapping[str, tuple[Answer, ...]], facts: Facts) -> tuple[Ending, ...]:
    """The closing choices that fit now; "try" only when no step is open (METHOD §3.11)."""
    open_step = (facts.open_step is not None and not _closed(script, answers)) or _taken(script, answers)
    return tuple(
        ending
        for ending in all_endings(script)
        if not (ending.does == "try" and open_step) and (ending.when is None or holds(ending.when, answers, facts))
    )


def ending(script: Script, key: str) -> Ending | None:
    return next((found for found in all_endings(script) if found.id == key), None)


def chosen(script: Script, answers: Mapping[str, tuple[Answer, ...]]) -> Ending | None:
    """The closing choice that was made."""
    keys = [key for answer in answers.get(END, ()) for key in answer.options]
    return next((found for found in (ending(script, key) for key in keys) if found), None)


def _taken(script: Script, answers: Mapping[str, tuple[Answer, ...]]) -> bool:
    """A step was taken in this very conversation."""
    return any(answer.has_words for step in script.steps if step.takes_step for answer in answers.get(step.id, ()))


def _closed(script: Script, answers: Mapping[str, tuple[Answer, ...]]) -> bool:
    """The open step was reported as over in this very conversation."""
    return any(
        option.task in ("done", "dropped")
        for step in script.steps
        for option in step.options
        if any(option.id in answer.options for answer in answers.get(step.id, ()))
    )
