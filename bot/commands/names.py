"""The bot's public name: from the settings, else from Telegram."""

from __future__ import annotations

import asyncio

from telegram import Bot
from telegram.error import TelegramError

from bot.channels.telegram.client import build_bot
from bot.settings import Settings


def bot_username(settings: Settings) -> str:
    """Empty when nobody knows it."""
    if settings.bot_username:
        return settings.bot_username.removeprefix("@")
    if settings.telegram_token is None:
        return ""
    return asyncio.run(_ask(build_bot(settings.telegram_token.get_secret_value(), settings.telegram_api_url)))


async def _ask(bot: Bot) -> str:
    try:
        async with bot:
            return bot.username
    except TelegramError:
        return ""
