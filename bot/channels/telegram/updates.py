"""Raw updates: which are new, whose they are, and what they mean.

A press can come back as a new update and ids can start over, so an update is known by what it carries,
never by its number alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from bot.application.incoming import Incoming, Notice, said
from bot.application.records import InboxItem
from bot.dialogue.replies import Edited, Reply, Tapped, Unsupported, VoiceMessage
from bot.language.typed import characters

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
    """What an update means; None when it is nothing to us. Runs off the event loop.

    Read as it came: the library's parser makes objects of everything in it, which takes forty times as long.
    """
    try:
        return _decoded(item)
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _decoded(item: InboxItem) -> Incoming | Notice | None:
    address, raw = item.address, item.body
    name = next((name for name in ALLOWED if _dict(raw, name)), "")
    what = _dict(raw, name)
    message = _dict(what, "message") if name == "callback_query" else what
    user, chat = _dict(what, "from"), _dict(message, "chat")
    if not user or not chat:
        return None
    hint = _text(user, "language_code")
    if chat["type"] != "private":
        return Notice("telegram", str(chat["id"]), "group", hint)
    if name == "my_chat_member":
        left = what["new_chat_member"]["status"] in ("kicked", "left")
        return Notice("telegram", address, "blocked" if left else "unblocked", hint)
    if name == "callback_query":
        return _pressed(address, what, message, hint)
    reply = _edited(message) if name == "edited_message" else _said(message, item.id)
    return Incoming("telegram", address, reply, hint)


def _pressed(address: str, query: Raw, shown: Raw, hint: str) -> Incoming:
    data = _text(query, "data")
    prompt, _, key = data.partition(":")
    return Incoming(
        "telegram",
        address,
        Tapped("" if prompt == STANDING else prompt, key),
        hint,
        tapped_on=_number(shown),
        ack=str(query["id"]),
        label=_label(shown, data),
    )


def _label(shown: Raw, data: str) -> str:
    rows = _dict(shown, "reply_markup").get("inline_keyboard", ())
    return next((_text(button, "text") for row in rows for button in row if button.get("callback_data") == data), "")


def _edited(message: Raw) -> Reply:
    text = _words(message)
    return Edited(text, _number(message)) if text or "text" in message else Unsupported(_kind(message))


def _said(message: Raw, recording: str) -> Reply:
    """`recording`: what a voice message is to be known by."""
    text, origin = _words(message), _number(message)
    if message.get("text") is not None:
        return said(text, origin)
    sound = _dict(message, "voice") or _dict(message, "audio")
    if not _text(sound, "file_id"):
        return Unsupported(_kind(message), text)
    seconds, size = _whole(sound, "duration"), _whole(sound, "file_size")
    return VoiceMessage(recording, seconds, origin, text, sound["file_id"], size)


def _words(message: Raw) -> str:
    return characters(_text(message, "text") or _text(message, "caption"))


def _whole(raw: Raw, name: str) -> int:
    """0 when it is not there."""
    found = raw.get(name) or 0
    if not isinstance(found, int) or found < 0:
        raise TypeError(f"{name} is no whole number")
    return found


def _number(message: Raw) -> str:
    found = message["message_id"]
    if not isinstance(found, int):
        raise TypeError("message_id is no number")
    return str(found)


def _text(raw: Raw, name: str) -> str:
    """Empty when it is not there. TypeError for anything that is no text."""
    found = raw.get(name) or ""
    if not isinstance(found, str):
        raise TypeError(f"{name} is no text")
    return found


def _kind(message: Raw) -> str:
    kinds = ("photo", "voice", "video", "video_note", "audio", "sticker", "document", "contact", "location")
    return next((kind for kind in kinds if message.get(kind)), "other")
