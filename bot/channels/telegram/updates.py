"""Raw updates: which are new, whose they are, and what they mean.

A press can come back as a new update and ids can start over, so an update is known by what it carries,
never by its number alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from telegram import CallbackQuery, Message, Update

from bot.application.incoming import Incoming, Notice, said
from bot.application.records import InboxItem
from bot.dialogue.replies import Edited, Reply, Tapped, Unsupported

Raw = Mapping[str, Any]

# What our bot asks Telegram for; everything else is never sent to us.
ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]

# Buttons that stay good for ever carry this instead of a question's prompt.
STANDING = "*"
# The mark that a tapped button turns into.
ANSWERED = "ok"


def inbox_item(raw: Raw, source: str, new_id: Callable[[], str], now: datetime) -> InboxItem:
    """A raw update as an inbox row, whatever it looks like."""
    return InboxItem(new_id(), source, _key(raw), _address(raw), now, body=dict(raw))


def _key(raw: Raw) -> str:
    message = _dict(raw, "message")
    if message:
        return f"m:{_chat(message)}:{message.get('message_id')}"
    edited = _dict(raw, "edited_message")
    if edited:
        return f"e:{_chat(edited)}:{edited.get('message_id')}:{edited.get('edit_date')}:{raw.get('update_id')}"
    query = _dict(raw, "callback_query")
    return f"c:{query.get('id')}" if query else f"u:{raw.get('update_id')}"


def _address(raw: Raw) -> str:
    for name in ("message", "edited_message", "my_chat_member"):
        if _dict(raw, name):
            return _chat(_dict(raw, name))
    query = _dict(raw, "callback_query")
    return str(_dict(query, "from").get("id", "")) if query else ""


def _chat(message: Raw) -> str:
    return str(_dict(message, "chat").get("id", ""))


def _dict(raw: Raw, name: str) -> Raw:
    found = raw.get(name) if isinstance(raw, Mapping) else None
    return found if isinstance(found, Mapping) else {}


def decode(item: InboxItem) -> Incoming | Notice | None:
    """What an update means; None when it is nothing to us. Runs off the event loop."""
    try:
        update = Update.de_json(dict(item.body), None)
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    if update is None or update.effective_user is None or update.effective_chat is None:
        return None
    hint = update.effective_user.language_code or ""
    if update.effective_chat.type != "private":
        return Notice("telegram", str(update.effective_chat.id), "group", hint)
    if update.my_chat_member is not None:
        left = update.my_chat_member.new_chat_member.status in ("kicked", "left")
        return Notice("telegram", item.address, "blocked" if left else "unblocked", hint)
    if update.callback_query is not None:
        return _pressed(item.address, update.callback_query, hint)
    message = update.edited_message or update.message
    if message is None:
        return None
    return Incoming("telegram", item.address, _said(message, edited=update.edited_message is not None), hint)


def _pressed(address: str, query: CallbackQuery, hint: str) -> Incoming:
    prompt, _, key = (query.data or "").partition(":")
    shown = query.message if isinstance(query.message, Message) else None
    return Incoming(
        "telegram",
        address,
        Tapped("" if prompt == STANDING else prompt, key),
        hint,
        tapped_on=str(query.message.message_id) if query.message else None,
        ack=query.id,
        label=_label(shown, query.data or ""),
    )


def _label(shown: Message | None, data: str) -> str:
    rows = shown.reply_markup.inline_keyboard if shown and shown.reply_markup else ()
    return next((button.text for row in rows for button in row if button.callback_data == data), "")


def _said(message: Message, *, edited: bool) -> Reply:
    text = _clean(message.text or message.caption or "")
    origin = str(message.message_id)
    if message.text is None:
        return Edited(text, origin) if edited and text else Unsupported(_kind(message), text)
    if edited:
        return Edited(text, origin)
    return said(text, origin)


def _clean(text: str) -> str:
    """PostgreSQL cannot hold NUL, and no person types it; lone surrogates are no characters."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def _kind(message: Message) -> str:
    kinds = ("photo", "voice", "video", "video_note", "audio", "sticker", "document", "contact", "location")
    return next((kind for kind in kinds if getattr(message, kind, None)), "other")
