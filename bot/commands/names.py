"""The bot's public name: from the settings, else from Telegram."""

from __future__ import annotations

import asyncio

from bot.settings import Settings


def bot_username(settings: Settings) -> str:
    """Empty when nobody knows it."""
    if settings.bot_username:
        return settings.bot_username.removeprefix("@")
    if settings.telegram_token is None:
        return ""
    return asyncio.run(_ask(settings.telegram_token.get_secret_value(), settings.telegram_api_url))


async def _ask(token: str, url: str) -> str:
    from telegram.error import TelegramError  # noqa: PLC0415 - most commands ask nobody

    from bot.channels.telegram.client import build_bot  # noqa: PLC0415

    try:
        async with build_bot(token, url) as bot:
            return bot.username
    except TelegramError:
        return ""
