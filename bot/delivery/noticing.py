"""The worker that tells specialists by mail that there is something new. It runs where mail can leave."""

from __future__ import annotations

from bot.application.noticing import notice
from bot.delivery.looking import Looking


class NoticeWorker(Looking):
    seconds = 60.0  # a wish for contact waits for no longer than this
    what = "notices"
    act = staticmethod(notice)
