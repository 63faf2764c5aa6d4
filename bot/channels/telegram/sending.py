"""One outbox item to Telegram, and what became of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.application.incoming import message_from
from bot.application.outcome import Outcome
from bot.application.records import OutboxItem
from bot.channels.telegram import rendering
from bot.channels.telegram.client import call, retry_seconds, upload
from bot.channels.telegram.request import NotSent
from bot.dialogue.messages import Message
from bot.profile.document import File
from bot.web import pictures

# Telegram's own for the words over a pressed button.
MOST_ALERT = 200


@dataclass(frozen=True, slots=True)
class OwnFiles:
    """What a participant gets as a file, by the participant's id.

    `copy`: in a format, and which part of it. `journey` is a PNG; None when nothing can draw it.
    """

    copy: Callable[[str, str, int], File]
    journey: Callable[[str], bytes | None]


async def send(bot: Bot, item: OutboxItem, own: OwnFiles) -> Outcome:
    """Never raises for anything that Telegram or the network does."""
    try:
        await _carry_out(bot, item, own)
        return Outcome("sent")
    except RetryAfter as error:
        return Outcome("later", seconds=retry_seconds(error), why="429")
    except NotSent:
        return Outcome("later", seconds=2.0, why="no connection")
    except Forbidden:
        return Outcome("gone", why="403")
    except BadRequest as error:
        return _refused(item, error)
    except InvalidToken:
        return Outcome("later", seconds=30.0, why="401")
    except NetworkError as error:
        return Outcome("unknown", why=type(error).__name__)
    except TelegramError as error:
        return Outcome("unknown", why=type(error).__name__)


def _refused(item: OutboxItem, error: BadRequest) -> Outcome:
    """An expired press or an unchanged keyboard is nothing to anybody; a vanished chat is."""
    if item.kind in ("ack", "edit"):
        return Outcome("sent", why="too late")
    if "chat not found" in str(error).lower():
        return Outcome("gone", why="400 chat not found")
    return Outcome("refused", why="400")


async def _carry_out(bot: Bot, item: OutboxItem, own: OwnFiles) -> None:
    body: dict[str, Any] = dict(item.body)
    if item.kind == "ack":
        text = (body.get("text") or "")[:MOST_ALERT] or None
        await call(bot, "answerCallbackQuery", callback_query_id=body["query"], text=text)
    elif "leave" in body:
        await bot.send_message(item.address, body["text"])
        await bot.leave_chat(item.address)
    elif item.kind == "edit":
        await _edit(bot, item, body)
    else:
        await _say(bot, item, body, own)


async def _edit(bot: Bot, item: OutboxItem, body: dict[str, Any]) -> None:
    if item.reference is None:
        return
    if "chosen" in body:
        markup = rendering.answered(body["chosen"])
    else:
        found = rendering.keyboard(message_from(body))
        if found is None:
            return
        markup = found
    await call(
        bot, "editMessageReplyMarkup",
        chat_id=item.address, message_id=int(item.reference), reply_markup=markup,
    )  # fmt: skip


async def _say(bot: Bot, item: OutboxItem, body: dict[str, Any], own: OwnFiles) -> None:
    message = message_from(body)
    if message.copy and item.participant_id:
        wanted = message.copy
        file = await asyncio.to_thread(own.copy, item.participant_id, wanted.format, wanted.part)
        await _send_copy(bot, item, message, file)
        return
    if await _say_with_picture(bot, item.address, message, await _picture(item, message, own)):
        return
    texts = rendering.parts(message)
    for number, text in enumerate(texts, 1):
        markup = rendering.keyboard(message) if number == len(texts) else None
        await _say_part(bot, item.address, text, markup, patient=number > 1)


async def _send_copy(bot: Bot, item: OutboxItem, message: Message, file: File) -> None:
    """One call with the words under it, so that an unknown outcome repeats both or neither."""
    await upload(
        bot, "sendDocument", "document", file.content, file.name, chat_id=item.address,
        caption=rendering.parts(message)[0], parse_mode=ParseMode.HTML,
    )  # fmt: skip


async def _picture(item: OutboxItem, message: Message, own: OwnFiles) -> tuple[bytes, str] | None:
    """The bytes, and the file's name."""
    if message.journey and item.participant_id:
        drawn = await asyncio.to_thread(own.journey, item.participant_id)
        return (drawn, "journey.png") if drawn else None
    file = pictures.file(message.picture)
    return (file.read_bytes(), file.name) if file else None


async def _say_with_picture(bot: Bot, address: str, message: Message, picture: tuple[bytes, str] | None) -> bool:
    """False when it has none, or Telegram does not want it: the words alone say the same."""
    caption = rendering.caption(message)
    if not caption or picture is None:
        return False
    try:
        await upload(
            bot, "sendPhoto", "photo", *picture, chat_id=address, caption=caption, parse_mode=ParseMode.HTML,
            reply_markup=rendering.keyboard(message),
        )  # fmt: skip
    except BadRequest as error:
        if "chat not found" in str(error).lower():
            raise
        return False
    return True


async def _say_part(bot: Bot, address: str, text: str, markup: rendering.Keyboard | None, *, patient: bool) -> None:
    """A later part waits its turn here: to begin anew would say the earlier parts again."""
    while True:
        try:
            await call(
                bot, "sendMessage", chat_id=address, text=text, parse_mode=ParseMode.HTML,
                reply_markup=markup, link_preview_options={"is_disabled": True},
            )  # fmt: skip
            return
        except RetryAfter as error:
            if not patient:
                raise
            await asyncio.sleep(retry_seconds(error))
