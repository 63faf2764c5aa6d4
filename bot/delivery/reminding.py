"""The worker that looks for what is due: nudges, and what was agreed on."""

from __future__ import annotations

from bot.application.reminding import remind
from bot.delivery.looking import Looking


class ReminderWorker(Looking):
    seconds = 30.0  # what was promised for 07:30 comes at the latest half a minute later
    what = "reminders"
    act = staticmethod(remind)
