"""Golden conversations at the specialist's screen: what stands there, and what the own chat is told of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.application.together.page import Shown
from tests.conversations.test_golden import replay
from tests.support.golden import FOLDER, Exchange, Golden, golden, read
from tests.support.house import House, Talker, opened_house
from tests.support.screen import Screen

TOGETHER = FOLDER / "together"


@pytest.mark.parametrize("path", sorted(TOGETHER.glob("*.txt")), ids=lambda path: path.stem)
async def test_at_the_specialists_screen(path: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    conversation = read(path)
    with opened_house(tmp_path) as house:
        update = request.config.getoption("--update-golden")
        await replay(conversation, AtTheScreen(house, conversation).says, update=update)


class AtTheScreen:
    def __init__(self, house: House, conversation: Golden) -> None:
        self._talker: Talker = house.joined(conversation.language)
        self._screen = Screen(house, self._talker.id)

    async def says(self, exchange: Exchange) -> list[str]:
        self._do(exchange)
        now = self._screen.look()
        there = [] if now is None else [*now.said, *([now.question] if now.question else [])]
        own = [f"# In the own chat\n{golden.as_text(message)}" for message in self._talker._heard()]
        return [*(golden.as_text(message) for message in there), *own]

    def _do(self, exchange: Exchange) -> None:
        if exchange.does.startswith("/samtale "):
            self._screen.begins(exchange.does.removeprefix("/samtale "))
        elif exchange.button == "-":
            self._screen.leaves()
        elif exchange.button:
            self._screen.taps(_key(self._screen.now, exchange.button))
        else:
            self._screen.says(exchange.does)


def _key(now: Shown, label: str) -> str:
    messages = [*now.said, *([now.question] if now.question else [])]
    return next(one.key for message in reversed(messages) for one in message.choices if one.label == label)
