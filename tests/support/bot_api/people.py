"""The other side of the conversation: people and groups, as tests speak for them."""

from typing import Literal

from tests.support.bot_api.basics import Json
from tests.support.bot_api.files import stored
from tests.support.bot_api.texts import cleaned, found_entities, split_like_a_client
from tests.support.bot_api.updates import CALLBACK_LIFETIME
from tests.support.bot_api.views import ChatView
from tests.support.bot_api.world import CallbackQuery, Chat, Membership, Message, World

# WebhookActor.cpp keeps button presses in a lane of their own per person, apart from the chat's messages.
_CALLBACK_LANE = 3 << 33

# The beginning of an Ogg file, which is what a voice message is.
SOUND = b"OggS\x00\x02" + bytes(range(256)) * 8


class Person(ChatView):
    """One person with a Telegram account, in their private chat with the bot."""

    def __init__(self, world: World, user: Json) -> None:
        names = {key: value for key, value in user.items() if key in {"first_name", "last_name", "username"}}
        chat = Chat(user["id"], "private", names)
        world.chats[chat.chat_id] = chat
        super().__init__(world, chat)
        self.user = user

    @property
    def user_id(self) -> int:
        return int(self.user["id"])

    @property
    def alerts(self) -> list[str]:
        """Texts of answered button presses, in order of the presses."""
        return [query.alert for query in self._callbacks() if query.alert is not None]

    @property
    def unanswered_taps(self) -> int:
        """Presses whose button still shows that something is being waited for."""
        return sum(not query.answered for query in self._callbacks())

    def _callbacks(self) -> list[CallbackQuery]:
        return self.chat.callbacks

    async def sends(self, text: str) -> Json:
        """Send a text, split as the apps split one over the limit. Returns the (last) update."""
        assert text.strip(), "Telegram's apps do not send empty messages"
        update: Json = {}
        for part in split_like_a_client(text):
            update = self._send_text(part)
        return update

    async def starts(self, code: str | None = None) -> Json:
        """Open the bot by its link and press Start, which also lifts a block."""
        if self.chat.bot_is == "kicked":
            await self.unblocks()
        return await self.sends("/start" if code is None else f"/start {code}")

    def _send_text(self, text: str) -> Json:
        message = self._new_message()
        message.text, _ = cleaned(text, [])
        message.entities = found_entities(message.text)
        return self._deliver(message)

    def _new_message(self) -> Message:
        self._must_be_able_to_write()
        self.chat.known = True
        return self._world.new_message(self.chat, self.user)

    def _deliver(self, message: Message, kind: str = "message") -> Json:
        self.chat.changes.announce()
        return self._world.push(kind, message.json(), lane=self.chat.chat_id)

    def _must_be_able_to_write(self) -> None:
        assert not self.chat.deactivated, "a deleted account cannot do anything"
        assert self.chat.bot_is == "member", "who has blocked the bot must unblock it first"

    async def taps(self, label: str) -> Json:
        """Press the button with this label on the newest message that has it."""
        for message in reversed(self.messages):
            if message.button(label):
                return await self.taps_on(message.message_id, label)
        if any(label in row for row in self.chat.reply_keyboard):
            return await self.sends(label)
        shown = [message.buttons for message in self.messages if message.keyboard]
        raise AssertionError(f"no button {label!r}; visible, oldest first: {shown or 'none'}")

    async def taps_on(self, message_id: int, label: str) -> Json:
        message = self.chat.message(message_id)
        assert message is not None, f"message {message_id} is not there any more"
        button = message.button(label)
        assert button is not None, f"no button {label!r} on message {message_id}, only {message.buttons}"
        assert "callback_data" in button, f"button {label!r} tells the bot nothing: {button}"
        return await self.taps_data(message_id, button["callback_data"])

    async def taps_data(self, message_id: int, data: str) -> Json:
        """A press with any data on any message, as a modified app can send it."""
        self._must_be_able_to_write()
        query = self._world.new_callback(self.chat, self.user_id, message_id)
        message = self.chat.message(message_id)
        gone = {"message_id": message_id, "chat": self.chat.json(), "date": 0}
        payload = {
            "id": query.callback_id,
            "from": self.user,
            "message": gone if message is None else message.json(),
            "chat_instance": self.chat.instance,
            "data": data,
        }
        lane = self.user_id + _CALLBACK_LANE
        return self._world.push("callback_query", payload, lane=lane, lifetime=CALLBACK_LIFETIME)

    async def edits(self, message_id: int, text: str) -> Json:
        self._must_be_able_to_write()
        message = self.chat.message(message_id)
        assert message is not None, f"message {message_id} is not there"
        assert not message.from_bot, "only one's own messages can be edited"
        message.text, _ = cleaned(text, [])
        message.entities = found_entities(message.text)
        message.edited_at = self._world.clock.unix()
        return self._deliver(message, "edited_message")

    async def sends_photo(self, caption: str | None = None) -> Json:
        sizes = [_file("photo", size) | {"width": size, "height": size} for size in (90, 320, 800)]
        return self._send_extra({"photo": sizes}, caption)

    async def sends_voice(
        self, caption: str | None = None, *, sound: bytes = SOUND, seconds: int = 4, size: int | None = None
    ) -> Json:
        """`size`: what the server says of it, when it is not its length."""
        voice = stored(self._world, "voice", sound, "audio/ogg", size) | {"duration": seconds}
        return self._send_extra({"voice": voice}, caption)

    async def sends_audio(self, caption: str | None = None, *, sound: bytes = SOUND, seconds: int = 4) -> Json:
        """A sound file, as from another app."""
        audio = stored(self._world, "audio", sound, "audio/mpeg") | {"duration": seconds, "file_name": "opptak.mp3"}
        return self._send_extra({"audio": audio}, caption)

    async def sends_document(self, caption: str | None = None, file_name: str = "cv.pdf") -> Json:
        document = _file("document", 40_000) | {"file_name": file_name, "mime_type": "application/pdf"}
        return self._send_extra({"document": document}, caption)

    async def sends_sticker(self, emoji: str = "👍") -> Json:
        sticker = {"width": 512, "height": 512, "emoji": emoji, "is_animated": False, "is_video": False}
        return self._send_extra({"sticker": _file("sticker", 20_000) | sticker | {"type": "regular"}}, None)

    async def sends_contact(self, phone_number: str = "+4712345678") -> Json:
        names = {"first_name": self.user["first_name"], "user_id": self.user_id}
        return self._send_extra({"contact": {"phone_number": phone_number} | names}, None)

    def _send_extra(self, extra: Json, caption: str | None) -> Json:
        message = self._new_message()
        message.extra = extra
        if caption:
            message.extra["caption"] = caption
            if entities := found_entities(caption):
                message.extra["caption_entities"] = entities
        return self._deliver(message)

    async def blocks(self) -> Json:
        return self._changes_membership("kicked")

    async def unblocks(self) -> Json:
        return self._changes_membership("member")

    async def deletes_account(self) -> None:
        """Telegram tells the bot nothing; it learns from its next message."""
        self.chat.deactivated = True
        self.chat.names = {"first_name": ""}

    def _changes_membership(self, new: Membership) -> Json:
        assert not self.chat.deactivated, "a deleted account cannot do anything"
        payload = membership_change(self._world, self.chat, self.user, new)
        return self._world.push("my_chat_member", payload, lane=self.chat.chat_id)

    def in_group(
        self,
        chat_id: int = -1_001_000_000_001,
        title: str = "Gruppe",
        kind: Literal["group", "supergroup", "channel"] = "supergroup",
        bot_is: Membership = "member",
    ) -> "Group":
        """This person as a member of a group or channel; the same id is the same group."""
        chat = self._world.chats.get(chat_id)
        if chat is None:
            chat = Chat(chat_id, kind, {"title": title}, bot_is=bot_is, known=True)
            self._world.chats[chat_id] = chat
        return Group(self._world, chat, self)


class Group(ChatView):
    """A group or channel, with one person who acts in it."""

    def __init__(self, world: World, chat: Chat, person: Person) -> None:
        super().__init__(world, chat)
        self.person = person

    async def sends(self, text: str) -> Json:
        message = self._world.new_message(self.chat, self.person.user)
        message.text, _ = cleaned(text, [])
        message.entities = found_entities(message.text)
        kind = "channel_post" if self.chat.kind == "channel" else "message"
        if self._world.privacy_mode and kind == "message" and not self._is_addressed(message):
            return {kind: message.json()}
        return self._world.push(kind, message.json(), lane=self.chat.chat_id)

    def _is_addressed(self, message: Message) -> bool:
        """A command, to nobody or to this bot by name; replies to the bot would count too."""
        command = message.text.split()[0]
        named = command.partition("@")[2].lower()
        return command.startswith("/") and named in {"", self._world.bot_user["username"].lower()}

    async def adds_bot(self) -> Json:
        return self._changes_membership("member")

    async def removes_bot(self) -> Json:
        return self._changes_membership("kicked")

    def _changes_membership(self, new: Membership) -> Json:
        payload = membership_change(self._world, self.chat, self.person.user, new)
        update = self._world.push("my_chat_member", payload, lane=self.chat.chat_id)
        if new == "member" and self.chat.kind != "channel":
            self._service_message({"new_chat_members": [self._world.bot_user]})
        return update

    async def becomes_supergroup(self, chat_id: int = -1_001_000_000_002) -> "Group":
        """The upgrade gives the group a new id; the old one refuses and names the new."""
        self.chat.upgraded_to = chat_id
        upgraded = self.person.in_group(chat_id, self.chat.names["title"], "supergroup")
        self._service_message({"migrate_to_chat_id": chat_id})
        upgraded._service_message({"migrate_from_chat_id": self.chat.chat_id})
        return upgraded

    def _service_message(self, content: Json) -> None:
        message = self._world.new_message(self.chat, self.person.user)
        message.extra = content
        self._world.push("message", message.json(), lane=self.chat.chat_id)


def membership_change(world: World, chat: Chat, actor: Json, new: Membership) -> Json:
    """A ChatMemberUpdated about the bot; the chat changes with it."""
    old, chat.bot_is = chat.bot_is, new
    chat.known = True
    chat.changes.announce()
    return {
        "chat": chat.json(),
        "from": actor,
        "date": world.clock.unix(),
        "old_chat_member": _member(world, old),
        "new_chat_member": _member(world, new),
    }


def _member(world: World, status: Membership) -> Json:
    member: Json = {"user": world.bot_user, "status": status}
    return member | {"until_date": 0} if status == "kicked" else member


def _file(kind: str, size: int) -> Json:
    return {
        "file_id": f"AgACAgQAAxkBAAI{kind}{size}",
        "file_unique_id": f"AQAD{kind}{size}",
        "file_size": size,
    }
