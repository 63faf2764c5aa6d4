"""Walks: every step, option and branch of a script, walked through the real engine (docs/scripts.md)."""

from __future__ import annotations

from bot.dialogue.walks.goals import KINDS
from bot.dialogue.walks.player import Broken, Player
from bot.dialogue.walks.report import Report, walk_script

__all__ = ["KINDS", "Broken", "Player", "Report", "walk_script"]
