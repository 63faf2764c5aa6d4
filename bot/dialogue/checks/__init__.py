"""Checks of a script, one concern a file. Each finds issues; none changes anything."""

from __future__ import annotations

from bot.dialogue.checks import placeholders, references, structure, wording
from bot.dialogue.checks.issue import Issue
from bot.dialogue.script import Script

_CHECKS = (references.check, structure.check, placeholders.check, wording.check)


def check(script: Script) -> list[Issue]:
    """All issues of a script. Later checks rely on sound references and are left out without them."""
    found = list(references.check(script))
    if not found:
        found = [issue for one in _CHECKS[1:] for issue in one(script)]
    return found


__all__ = ["Issue", "check"]
