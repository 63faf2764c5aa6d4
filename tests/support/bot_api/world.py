"""What the server knows: the bot, its chats, every message, and the updates that wait."""

import asyncio
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from tests.support.bot_api.basics import Json, Refusal, ServerClock, bad_request
from tests.support.bot_api.texts import Entity
from tests.support.bot_api.updates import DEFAULT_KINDS, MESSAGE_LIFETIME, QueuedUpdate, UpdateQueue

ChatKind = Literal["private", "group", "supergroup", "channel"]
Membership = Literal["member", "kicked", "left"]


@dataclass
class Message:
    """One message of a chat, whoever sent it."""

    chat: "Chat"
    message_id: int
    date: int
    sender: Json | None
    from_bot: bool
    text: str = ""
    entities: list[Entity] = field(default_factory=list)
    keyboard: list[list[Json]] = field(default_factory=list)
    # Everything else as it stands in the message's JSON: photo, caption, reply_to_message …
    extra: Json = field(default_factory=dict)
    edited_at: int | None = None
    deleted: bool = False

    @property
    def words(self) -> str:
        """What can be read of it: its text, or what stands under its picture."""
        return self.text or str(self.extra.get("caption", ""))

    @property
    def buttons(self) -> list[list[str]]:
        return [[button["text"] for button in row] for row in self.keyboard]

    @property
    def edited(self) -> bool:
        return self.edited_at is not None

    @property
    def protected(self) -> bool:
        return bool(self.extra.get("has_protected_content"))

    def button(self, label: str) -> Json | None:
        return next((button for row in self.keyboard for button in row if button["text"] == label), None)

    def json(self) -> Json:
        shown: Json = {"message_id": self.message_id}
        if self.chat.kind == "channel":
            shown["sender_chat"] = self.chat.json()
        elif self.sender is not None:
            shown["from"] = self.sender
        shown |= {"chat": self.chat.json(), "date": self.date}
        if self.edited_at is not None:
            shown["edit_date"] = self.edited_at
        if self.text:
            shown["text"] = self.text
        if self.entities:
            shown["entities"] = self.entities
        shown |= self.extra
        if self.keyboard:
            shown["reply_markup"] = {"inline_keyboard": self.keyboard}
        return shown


class Changes:
    """Wakes those who wait for something to happen in one chat."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def announce(self) -> None:
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(None)
        self._waiting.clear()

    async def next(self) -> None:
        waiter = asyncio.get_running_loop().create_future()
        self._waiting.add(waiter)
        try:
            await waiter
        finally:
            self._waiting.discard(waiter)


@dataclass
class Chat:
    chat_id: int
    kind: ChatKind
    # first_name, last_name and username of a person; title and username of a group.
    names: Json
    # Of the bot in this chat. In a private chat, kicked means blocked.
    bot_is: Membership = "member"
    known: bool = False
    deactivated: bool = False
    upgraded_to: int | None = None
    messages: dict[int, Message] = field(default_factory=dict)
    reply_keyboard: list[list[str]] = field(default_factory=list)
    actions: list[str] = field(default_factory=list)
    callbacks: list["CallbackQuery"] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)
    own_ids: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    @property
    def instance(self) -> str:
        return str((self.chat_id * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407) % (1 << 63))

    def json(self) -> Json:
        return {"id": self.chat_id} | self.names | {"type": self.kind}

    def message(self, message_id: int) -> Message | None:
        message = self.messages.get(message_id)
        return None if message is None or message.deleted else message


@dataclass
class CallbackQuery:
    callback_id: str
    chat: Chat
    message_id: int
    asked_at: float
    answered: bool = False
    alert: str | None = None


@dataclass
class Webhook:
    url: str = ""
    secret_token: str = ""
    max_connections: int = 40
    last_error_date: int = 0
    last_error_message: str = ""


class World:
    def __init__(self, token: str, username: str, clock: ServerClock, first_update_id: int) -> None:
        self.token = token
        self.clock = clock
        self.bot_user: Json = {
            "id": int(token.partition(":")[0]),
            "is_bot": True,
            "first_name": "Stegvis",
            "username": username,
        }
        self.updates = UpdateQueue(clock, first_update_id)
        self.allowed_kinds: frozenset[str] = DEFAULT_KINDS
        self.chats: dict[int, Chat] = {}
        self.callbacks: dict[str, CallbackQuery] = {}
        self.webhook = Webhook()
        # What people sent, by file_id.
        self.files: dict[str, bytes] = {}
        # With it on, a bot in a group gets only what is addressed to it.
        self.privacy_mode = False
        self.on_update: Callable[[QueuedUpdate], None] = lambda queued: None
        self._message_ids = itertools.count(1)
        self._callback_ids = itertools.count(1)

    def push(self, kind: str, payload: Json, *, lane: int, lifetime: float = MESSAGE_LIFETIME) -> Json:
        """Queue an update for the bot. Kinds the bot did not ask for are lost, as they really are."""
        if kind not in self.allowed_kinds:
            return {kind: payload}
        return self.push_raw({kind: payload}, lane=lane, lifetime=lifetime)

    def push_raw(self, content: Json, *, lane: int = 1, lifetime: float = MESSAGE_LIFETIME) -> Json:
        queued = self.updates.push(content, lifetime, lane)
        self.on_update(queued)
        return queued.update

    def new_message(self, chat: Chat, sender: Json | None, *, from_bot: bool = False) -> Message:
        """Private chats and small groups share the bot's own counter; each supergroup has one."""
        ids = chat.own_ids if chat.kind in {"supergroup", "channel"} else self._message_ids
        message = Message(chat, next(ids), self.clock.unix(), sender, from_bot)
        chat.messages[message.message_id] = message
        return message

    def new_callback(self, chat: Chat, user_id: int, message_id: int) -> CallbackQuery:
        callback_id = str((user_id << 32) + next(self._callback_ids))
        callback = CallbackQuery(callback_id, chat, message_id, self.clock.now())
        self.callbacks[callback_id] = callback
        chat.callbacks.append(callback)
        return callback

    def chat_to_read(self, text_id: str) -> Chat:
        if not text_id:
            raise Refusal(400, "Bad Request: chat_id is empty")
        chat = self._find(text_id)
        if chat is None or not chat.known:
            raise bad_request("Chat not found")
        if chat.kind in {"supergroup", "channel"} and chat.bot_is != "member":
            raise _not_inside(chat)
        return chat

    def chat_to_edit(self, text_id: str) -> Chat:
        """Client::check_chat_access for AccessRights::Edit."""
        chat = self.chat_to_read(text_id)
        if chat.deactivated:
            raise Refusal(403, "Forbidden: user is deactivated")
        if chat.kind == "group" and chat.upgraded_to is None and chat.bot_is != "member":
            raise _not_inside(chat)
        return chat

    def chat_to_write(self, text_id: str) -> Chat:
        chat = self.chat_to_edit(text_id)
        if chat.upgraded_to is not None:
            raise Refusal(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                {"migrate_to_chat_id": chat.upgraded_to},
            )
        if chat.kind == "private" and chat.bot_is == "kicked":
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        return chat

    def _find(self, text_id: str) -> Chat | None:
        if text_id.startswith("@"):
            wanted = text_id[1:].lower()
            public = (chat for chat in self.chats.values() if chat.kind != "private")
            return next((chat for chat in public if chat.names.get("username", "").lower() == wanted), None)
        try:
            return self.chats.get(int(text_id))
        except ValueError:
            return None


def _not_inside(chat: Chat) -> Refusal:
    how = "was kicked from" if chat.bot_is == "kicked" else "is not a member of"
    return Refusal(403, f"Forbidden: bot {how} the {chat.kind} chat")
