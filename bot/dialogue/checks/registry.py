"""All rules, in the order in which they are told."""

from __future__ import annotations

from collections.abc import Mapping

from bot.dialogue.checks.rule import Rule
from bot.dialogue.checks.rules import (
    conversation,
    reading,
    references,
    safety,
    structure,
    topics,
    translation,
    wording,
)
from bot.dialogue.problems import Severity

RULES: tuple[Rule, ...] = (
    *reading.RULES, *references.RULES, *structure.RULES, *conversation.RULES,
    *wording.RULES, *topics.RULES, *translation.RULES, *safety.RULES,
)  # fmt: skip

_SEVERITY: Mapping[str, Severity] = {rule.code: rule.severity for rule in RULES}


def severity(code: str) -> Severity:
    """A problem of the file that has no rule of its own, such as a number that is none, is an error."""
    return _SEVERITY.get(code, "error")
