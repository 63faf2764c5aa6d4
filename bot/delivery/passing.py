"""The worker that passes wishes for contact on to deputies when nobody has seen them in time."""

from __future__ import annotations

from bot.application.passing import pass_on
from bot.delivery.looking import Looking


class PassingWorker(Looking):
    seconds = 60.0
    what = "wishes for contact"
    act = staticmethod(pass_on)
