"""Logs carry ids, never words; the bot token never reaches them."""

from __future__ import annotations

import logging
import re
import sys

from bot.settings import Settings

# A bot token stands in every address of the Bot API.
_TOKEN = re.compile(r"\d{4,}:[A-Za-z0-9_-]{10,}")

# Libraries that log addresses or whole updates.
_TALKATIVE = ("httpx", "httpcore", "telegram", "aiohttp", "transitions", "asyncio", "uvicorn.access",
              "sqlalchemy", "alembic", "procrastinate", "httpx2", "authlib")  # fmt: skip


class Redacting(logging.Formatter):
    """Takes tokens out, and what an exception said: it may quote a participant."""

    def format(self, record: logging.LogRecord) -> str:
        if record.exc_info and record.exc_info[1] is not None:
            kind = type(record.exc_info[1]).__name__
            record.exc_info, record.exc_text = None, None
            record.msg, record.args = f"{record.getMessage().partition(chr(10))[0]} [{kind}]", ()
        return _TOKEN.sub("[token]", super().format(record))


def set_up_logs(settings: Settings) -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacting("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=settings.log_level, handlers=[handler], force=True)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
