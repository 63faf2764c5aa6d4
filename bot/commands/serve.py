"""`stegvis serve`: the service."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.settings import BadSettings, Role, read_settings


def serve(
    role: Annotated[Role, typer.Option(help="With PostgreSQL, several processes can share the work.")] = "all",
) -> None:
    """Telegram, the console, the browser chat and delivery, until SIGTERM.

    With PostgreSQL any number of these can run: web answers pages and Telegram's webhook, worker does
    everything else, all does both.
    """
    settings = read_settings()
    if settings.telegram_token is None:
        raise BadSettings(
            "STEGVIS_TELEGRAM_TOKEN: not set; BotFather gives one, or try 'stegvis demo' without Telegram"
        )
    from bot import service  # noqa: PLC0415 - a whole service, which no other command needs

    service.run(settings, role)
