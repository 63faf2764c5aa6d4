"""Checks of a script, one concern a file. Each finds issues; none changes anything."""

from __future__ import annotations

from bot.dialogue.checks import conditions, conversation, placeholders, references, safety, structure, wording
from bot.dialogue.checks.issue import Issue
from bot.dialogue.script import Script

_CHECKS = (structure.check, placeholders.check, wording.check, safety.check)
# Those that follow the ways forward, and would not come home from a circle.
_FORWARD = (conditions.check, conversation.check)


def check(script: Script) -> list[Issue]:
    """All issues of a script. Later checks rely on sound references and are left out without them."""
    found = list(references.check(script))
    if any(issue.code not in references.HARMLESS for issue in found):
        return found
    found += [issue for one in _CHECKS for issue in one(script)]
    if not any(issue.code == "circle" for issue in found):
        found += [issue for one in _FORWARD for issue in one(script)]
    return found


__all__ = ["Issue", "check"]
