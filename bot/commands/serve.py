"""`stegvis serve`: the service."""

from __future__ import annotations

from bot import service
from bot.settings import BadSettings, read_settings


def serve() -> None:
    """Telegram, the console, the browser chat and delivery, until SIGTERM."""
    settings = read_settings()
    if settings.telegram_token is None:
        raise BadSettings(
            "STEGVIS_TELEGRAM_TOKEN: not set; BotFather gives one, or try 'stegvis demo' without Telegram"
        )
    service.run(settings)
