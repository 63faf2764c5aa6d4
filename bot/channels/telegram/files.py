"""A file that somebody sent, from Telegram to us."""

from __future__ import annotations

from telegram import Bot
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.application.outcome import Fetched
from bot.channels.telegram.client import call
from bot.dialogue.recordings import MOST_BYTES


async def fetch(bot: Bot, file_id: str) -> Fetched:
    """Never raises for anything that Telegram or the network does."""
    try:
        found = await call(bot, "getFile", file_id=file_id)
        if int(found.get("file_size") or 0) > MOST_BYTES:
            return Fetched(is_gone=True, why="too large")
        audio = bytes(await bot.request.retrieve(f"{bot.base_file_url}/{found['file_path']}"))
    except InvalidToken as error:
        return Fetched(why=type(error).__name__)
    except BadRequest as error:
        return Fetched(is_gone=True, why=type(error).__name__)
    except TelegramError as error:
        return Fetched(why=type(error).__name__)
    except (KeyError, TypeError, ValueError, AttributeError):
        return Fetched(why="an answer that cannot be read")
    if not 0 < len(audio) <= MOST_BYTES:
        return Fetched(is_gone=True, why="empty or too large")
    return Fetched(audio)
