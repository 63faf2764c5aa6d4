"""Somebody who carries a conversation through, whatever becomes of the service meanwhile."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Sequence

from bot.channels.telegram.updates import key_of
from tests.faults import scenario
from tests.faults.history import Asked, Heard, History, Said
from tests.faults.scenario import Act
from tests.support.bot_api import BotApi, Person
from tests.support.bot_api.basics import Json

# The longest that an answer may take, with a restart and a repeated send in between.
PATIENCE_SECONDS = 120.0

# After so long without what one waits for, one wonders.
WONDERING_SECONDS = 5.0

_USE = Act("tap", "Bruk ordene mine", "")
_ANYBODY = Act("text", "Er du der?", "")


class Talker:
    """Acts only on what was shown, and writes down what it says; what it heard is read at the end."""

    def __init__(
        self, api: BotApi, user_id: int, code: str, acts: Sequence[Act] = scenario.COMPLETE,
        given_up: Callable[[str], bool] = lambda address: False,
    ) -> None:  # fmt: skip
        """`given_up`: whether the question that this address is to see will never come by itself."""
        self.api, self.code, self._given_up = api, code, given_up
        self.person: Person = api.person(user_id, first_name="Amina", language_code="nb")
        self.who = f"hemmelig{user_id}"
        self.acts = scenario.spoken(tuple(acts), self.who)
        self._said: list[Said] = []
        self._keys: dict[int, str] = {}
        self._first_question: int = 0
        self._edited: int = 0
        self.done = 0
        self.last_update: Json = {}

    async def talks(self, until: int | None = None) -> None:
        """The rest of the conversation, or the acts before `until`."""
        for act in self.acts[self.done : until]:
            before = self._newest()
            await self._acts(act, before)
            await self._sees(act.sees, before)
            self.done += 1

    async def _sees(self, text: str, before: int) -> None:
        def shown() -> bool:
            return any(m.message_id > before and text in m.text for m in self.person.messages)

        def held() -> bool:
            """Nobody knew whether the question was ever shown, so the words wait for a yes."""
            return any(m.message_id > before and "Er det svaret ditt her?" in m.text for m in self.person.messages)

        await self._waits(lambda: shown() or held())
        if not shown():
            self._note(_USE, self._newest(), await self.person.taps(_USE.what))
            await self._waits(shown)

    async def _waits(self, seen: Callable[[], bool]) -> None:
        """Whoever waits in front of nothing writes in the end, and is shown the question then."""
        for _ in range(round(PATIENCE_SECONDS / WONDERING_SECONDS)):
            with contextlib.suppress(AssertionError):
                await self.person.waits_until(seen, timeout=WONDERING_SECONDS)
                return
            if self._given_up(str(self.person.chat.chat_id)):
                self._note(_ANYBODY, self._newest(), await self.person.sends(_ANYBODY.what))
        await self.person.waits_until(seen, timeout=WONDERING_SECONDS)

    def _newest(self) -> int:
        return max((message.message_id for message in self.person.messages), default=0)

    async def _acts(self, act: Act, before: int) -> None:
        if act.does == "start":
            self._note(act, before, await self.person.starts(self.code))
        elif act.does == "text":
            update = await self.person.sends(act.what)
            if act.step == "hvem":
                self._first_question = self._asked_last("Hvem ser du opp til")
            if act.step == "tre-ord":
                self._edited = update["message"]["message_id"]
            self._note(act, before, update)
        elif act.does == "tap":
            # What was seen may have been the repeat of an earlier message, without the button that is to come.
            await self._waits(lambda: self._offers(act.what))
            self._note(act, before, await self.person.taps(act.what))
        elif act.does == "stale tap":
            self._note(act, before, await self.person.taps_on(self._first_question, act.what))
        else:
            self._note(act, before, await self.person.edits(self._edited, act.what))

    def _offers(self, label: str) -> bool:
        return any(message.button(label) for message in self.person.messages)

    def _asked_last(self, question: str) -> int:
        return max(m.message_id for m in self.person.messages if question in m.text and m.keyboard)

    def _note(self, act: Act, after: int, update: Json) -> None:
        chat = self.person.chat.chat_id
        message = update.get("message") or update.get("edited_message") or {}
        if "callback_query" in update:
            how, key = "tap", f"c:{update['callback_query']['id']}"
        elif "edited_message" in update:
            how, key = "edit", key_of(update)
        else:
            how, key = "text", f"m:{chat}:{message['message_id']}"
        self._keys[update["update_id"]] = key
        self.last_update = update
        self._said.append(Said(how, key, after, act.what, message.get("message_id", 0), act.step, act.kept_as,
                               act.what == scenario.ALARMING))  # type: ignore[arg-type]  # fmt: skip

    def history(self, unknowns: int = 0) -> History:
        return History(
            str(self.person.chat.chat_id), list(self._said), [Heard(m.message_id, m.text) for m in self.person.messages],
            [_asked(call.method, call.args, call.status) for call in self.api.calls], dict(self._keys),
            secrets=scenario.secrets(scenario.COMPLETE, self.who), unknowns=unknowns,
        )  # fmt: skip


def _asked(method: str, args: dict[str, str], status: int | None) -> Asked:
    target = ""
    if method == "answerCallbackQuery":
        target = args["callback_query_id"]
    elif method == "editMessageReplyMarkup":
        target = f"{args['chat_id']}/{args['message_id']}: {args.get('reply_markup')}"
    return Asked(method, status, int(args.get("offset") or 0), target)


async def all_talk(talkers: Sequence[Talker]) -> None:
    """Side by side; the first that fails ends all."""
    async with asyncio.TaskGroup() as group:
        for talker in talkers:
            group.create_task(talker.talks())
