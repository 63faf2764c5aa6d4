"""What can be seen in a chat, and ways to wait for it."""

import asyncio
from collections.abc import Callable

from tests.support.bot_api.world import Chat, Message, World

_SHOWN_ON_FAILURE = 5


class ChatView:
    """What is visible in one chat, and ways to wait for it."""

    def __init__(self, world: World, chat: Chat) -> None:
        self._world = world
        self.chat = chat

    @property
    def messages(self) -> list[Message]:
        """What the bot has sent and not deleted, oldest first."""
        return [sent for sent in self.chat.messages.values() if sent.from_bot and not sent.deleted]

    @property
    def last(self) -> Message:
        messages = self.messages
        assert messages, f"the bot has sent nothing to chat {self.chat.chat_id}"
        return messages[-1]

    @property
    def texts(self) -> list[str]:
        return [message.words for message in self.messages]

    @property
    def buttons(self) -> list[list[str]]:
        """The rows of the newest message that has any, else of the keyboard in place of letters."""
        with_buttons = (message.buttons for message in reversed(self.messages) if message.keyboard)
        return next(with_buttons, self.chat.reply_keyboard)

    @property
    def actions(self) -> list[str]:
        """Chat actions, such as `typing`, in order."""
        return self.chat.actions

    async def sees(self, text: str, timeout: float = 5, after: Message | None = None) -> Message:  # noqa: ASYNC109
        """The newest message that contains the text, once there is one; `after` ignores older ones."""
        first = after.message_id + 1 if after else 0

        def newest() -> Message | None:
            fitting = (m for m in reversed(self.messages) if m.message_id >= first and text in m.words)
            return next(fitting, None)

        await self._wait(lambda: newest() is not None, timeout, f"a message with {text!r}")
        found = newest()
        assert found is not None
        return found

    async def waits_for_messages(self, count: int, timeout: float = 5) -> list[Message]:  # noqa: ASYNC109
        await self._wait(lambda: len(self.messages) >= count, timeout, f"{count} messages")
        return self.messages

    async def waits_until(self, condition: Callable[[], bool], timeout: float = 5) -> None:  # noqa: ASYNC109
        """Checks again after everything that happens in this chat."""
        await self._wait(condition, timeout, "what the test waits for")

    async def _wait(self, condition: Callable[[], bool], seconds: float, wanted: str) -> None:
        try:
            async with asyncio.timeout(seconds):
                while not condition():
                    await self.chat.changes.next()
        except TimeoutError:
            recent = "\n".join(repr(text) for text in self.texts[-_SHOWN_ON_FAILURE:]) or "(nothing)"
            complaint = f"{wanted} did not come within {seconds} s; the last messages were:\n{recent}"
            raise AssertionError(complaint) from None
