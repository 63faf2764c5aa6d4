"""What is different between two versions of a script, what kind of change it is, and what it means for old answers.

The classes are conservative: what could mean something else is said to, and two people look at it (METHOD §6).
"""

from bot.dialogue.difference.change import Change, Comparable, Difference, Kind
from bot.dialogue.difference.compare import approvals_needed, compare
from bot.dialogue.difference.stale import Translation, stale_translations

__all__ = [
    "Change",
    "Comparable",
    "Difference",
    "Kind",
    "Translation",
    "approvals_needed",
    "compare",
    "stale_translations",
]
