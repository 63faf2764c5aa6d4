"""Raw updates: which are new, whose they are, and what they mean.

A press can come back as a new update and ids can start over, so an update is known by what it carries,
never by its number alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any

from bot.application.incoming import Incoming, Notice, said
from bot.application.records import InboxItem
from bot.channels.telegram.answers import is_shallow
from bot.dialogue.replies import Edited, Reply, Tapped, Unsupported, VoiceMessage
from bot.language.typed import characters

Raw = Mapping[str, Any]

# What our bot asks Telegram for; everything else is never sent to us.
ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]

# Buttons that stay good for ever carry this instead of a question's prompt.
STANDING = "*"
# The mark that a tapped button turns into.
ANSWERED = "ok"

# Ids are whole numbers of up to 64 bits; a count of seconds or bytes that is larger than this says no more.
LARGEST = 2**63 - 1
MOST_COUNTED = 2**31 - 1

# Of the bot in a chat, as the Bot API names them.
_STATUSES = ("creator", "administrator", "member", "restricted", "left", "kicked")


def inbox_item(raw: Raw, source: str, new_id: Callable[[], str], now: datetime) -> InboxItem:
    """A raw update as an inbox row, whatever it looks like. Of one that is too deep to be kept, nothing is left."""
    body = dict(raw) if is_shallow(raw) else {}
    return InboxItem(new_id(), source, key_of(body), _address(body), now, body=body)


def key_of(raw: Raw) -> str:
    """What an update is known by; the same when it comes again under another number."""
    name, what = _kind_of(raw)
    chat, number = _chat(what), _id(what, "message_id")
    if name == "callback_query" and isinstance(what.get("id"), str):
        return f"c:{characters(what['id'])}"
    if name == "my_chat_member" and chat:
        return f"s:{chat}:{_id(what, 'date')}:{_status(what)}"
    if name == "message" and chat and number:
        return f"m:{chat}:{number}"
    if name == "edited_message" and chat and number:
        return f"e:{chat}:{number}:{_id(what, 'edit_date')}:{_trace(what)}"
    return f"u:{_id(raw, 'update_id')}"


def _trace(message: Raw) -> int:
    """Tells two changes within one second apart, and no more: a number so small is no trace of any words."""
    words = f"{message.get('text')}{message.get('caption')}"
    return sha256(words.encode(errors="replace")).digest()[0]


def _address(raw: Raw) -> str:
    name, what = _kind_of(raw)
    return _id(_dict(what, "from"), "id") if name == "callback_query" else _chat(what)


def _kind_of(raw: Raw) -> tuple[str, Raw]:
    """Which of those that we ask for, and what it holds."""
    return next(((name, found) for name in ALLOWED if (found := _dict(raw, name))), ("", {}))


def _chat(message: Raw) -> str:
    return _id(_dict(message, "chat"), "id")


def _id(raw: Raw, name: str) -> str:
    """A whole number that a database can hold, as text; empty for anything else."""
    found = raw.get(name)
    return str(found) if type(found) is int and -LARGEST <= found <= LARGEST else ""


def _status(change: Raw) -> str:
    found = _dict(change, "new_chat_member").get("status")
    return found if found in _STATUSES else ""


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
    address = item.address
    name, what = _kind_of(item.body)
    message = _dict(what, "message") if name == "callback_query" else what
    user, chat = _dict(what, "from"), _dict(message, "chat")
    if not user or not chat or not address:
        return None
    hint = _text(user, "language_code")
    if _text(chat, "type") != "private":
        return _group(_chat(message), hint) if chat["type"] else None
    if name == "my_chat_member":
        status = _status(what)
        left = status in ("kicked", "left")
        return Notice("telegram", address, "blocked" if left else "unblocked", hint) if status else None
    if name == "callback_query":
        return _pressed(address, what, message, hint)
    reply = _edited(message) if name == "edited_message" else _said(message, item.id)
    return Incoming("telegram", address, reply, hint)


def _group(chat: str, hint: str) -> Notice | None:
    return Notice("telegram", chat, "group", hint) if chat else None


def _pressed(address: str, query: Raw, shown: Raw, hint: str) -> Incoming:
    data = _text(query, "data")
    prompt, _, key = data.partition(":")
    return Incoming(
        "telegram",
        address,
        Tapped("" if prompt == STANDING else prompt, key),
        hint,
        tapped_on=_number(shown),
        ack=_needed(query, "id"),
        label=_label(shown, query.get("data") or ""),
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
    file = _text(sound, "file_id")
    if not file:
        return Unsupported(_kind(message), text)
    return VoiceMessage(recording, _whole(sound, "duration"), origin, text, file, _whole(sound, "file_size"))


def _words(message: Raw) -> str:
    return _text(message, "text") or _text(message, "caption")


def _whole(raw: Raw, name: str) -> int:
    """0 when it is not there."""
    found = raw.get(name) or 0
    if type(found) is not int or found < 0:
        raise TypeError(f"{name} is no whole number")
    return min(found, MOST_COUNTED)


def _number(message: Raw) -> str:
    found = _id(message, "message_id")
    if not found:
        raise TypeError("message_id is no number")
    return found


def _needed(raw: Raw, name: str) -> str:
    found = _text(raw, name)
    if not found:
        raise KeyError(name)
    return found


def _text(raw: Raw, name: str) -> str:
    """Empty when it is not there. TypeError for anything that is no text."""
    found = raw.get(name) or ""
    if not isinstance(found, str):
        raise TypeError(f"{name} is no text")
    return characters(found)


def _kind(message: Raw) -> str:
    kinds = ("photo", "voice", "video", "video_note", "audio", "sticker", "document", "contact", "location")
    return next((kind for kind in kinds if message.get(kind)), "other")
