"""What is sent is what python-telegram-bot would write of it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from telegram import Bot, InlineKeyboardMarkup
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter

from bot.channels.telegram import rendering
from bot.channels.telegram.client import call
from bot.channels.telegram.updates import ALLOWED
from bot.dialogue.messages import Choice, Message, Paragraph

CHOICES = (
    Choice("o:ute", "Ute", on=True), Choice("o:inne", "Inne", on=False), Choice("p:0", "«å» & <b>"),
    Choice("skip", "Hopp over", way=True), Choice("more", "Mer", way=True),
    Choice("help", "Trenger du hjelp?", way=True, standing=True),
)  # fmt: skip


def test_a_keyboard_is_one_of_the_library() -> None:
    keyboard = rendering.keyboard(Message("question", (Paragraph("Hvor?"),), CHOICES, "abc"))
    assert keyboard is not None
    assert InlineKeyboardMarkup.de_json(dict(keyboard), None).to_dict() == keyboard
    assert keyboard["inline_keyboard"] == [
        [{"text": "☑ Ute", "callback_data": "abc:o:ute"}, {"text": "☐ Inne", "callback_data": "abc:o:inne"},
         {"text": "«å» & <b>", "callback_data": "abc:p:0"}],
        [{"text": "Hopp over", "callback_data": "abc:skip"}, {"text": "Mer", "callback_data": "abc:more"}],
        [{"text": "Trenger du hjelp?", "callback_data": "*:help"}],
    ]  # fmt: skip


def test_no_choices_are_no_keyboard() -> None:
    assert rendering.keyboard(Message("reply", (Paragraph("Hei"),))) is None


def test_what_was_chosen_stays_alone() -> None:
    assert rendering.answered("☐ Ute") == {"inline_keyboard": [[{"text": "✓ Ute", "callback_data": "*:ok"}]]}


class _Listening(BaseRequest):
    """Keeps what it was to send."""

    read_timeout = 5.0
    sent: dict[str, str]

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        self.sent = request_data.json_parameters if request_data else {}
        return 200, b'{"ok": true, "result": true}'


@pytest.mark.parametrize(
    "value", ["Hei «du» 😀", 7, 0, True, False, ALLOWED, {"is_disabled": True}, rendering.answered("Åpen"), [], ""]
)
async def test_a_parameter_says_what_it_says_in_the_library(value: object) -> None:
    listening = _Listening()
    bot = Bot("1:abc", request=listening, get_updates_request=listening)
    await call(bot, "sendMessage", said=value, nothing=None)
    theirs = RequestParameter.from_input("said", value).json_value
    assert listening.sent.keys() == {"said"}
    if isinstance(value, str):
        assert listening.sent["said"] == theirs
    else:
        assert json.loads(listening.sent["said"]) == json.loads(theirs or "")
