"""The same golden conversations on each surface: the words must be the same everywhere."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from html import unescape
from pathlib import Path

import pytest

from bot.application.browsing import transcript
from tests.support.bot_api import BotApi
from tests.support.golden import Exchange, Golden, all_golden, read
from tests.support.house import House, Talker, opened_house, plain
from tests.telegram.conftest import Service, serving
from tests.web.rooms import Web, site, text_of

Says = Callable[[Exchange], Awaitable[list[str]]]

files = pytest.mark.parametrize("path", all_golden(), ids=lambda path: path.stem)


async def replay(golden: Golden, says: Says, *, update: bool, counted: bool = True) -> None:
    """`counted=False`: how many questions remain may differ here."""
    heard = [Exchange(exchange.does, await says(exchange)) for exchange in golden.exchanges]
    if update:
        golden.path.write_text(Golden(golden.path, golden.language, heard).written(), encoding="utf-8")
        return
    for expected, found in zip(golden.exchanges, heard, strict=True):
        assert [_trimmed(said, counted) for said in found.said] == [
            _trimmed(said, counted) for said in expected.said
        ], expected.does


def _trimmed(said: str, counted: bool) -> str:
    said = said if counted else re.sub(r"(of about|av rundt) \d+", r"\1 …", said)
    return "\n".join(line.rstrip() for line in said.strip().split("\n"))


def of_talker(talker: Talker) -> Says:
    async def says(exchange: Exchange) -> list[str]:
        messages = talker.taps(exchange.button) if exchange.button else talker.says(exchange.does)
        return [plain(message) for message in messages if not message.again]

    return says


@files
async def test_in_the_terminal(path: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    await in_the_terminal(read(path), tmp_path, update=request.config.getoption("--update-golden"))


async def in_the_terminal(golden: Golden, folder: Path, *, update: bool = False) -> None:
    with opened_house(folder) as house:
        talker = house.joined(golden.language, channel="terminal")
        await replay(golden, of_talker(talker), update=update)


@files
async def test_in_the_browser(path: Path, tmp_path: Path) -> None:
    """Over HTTP, by the forms of the page: what stands in the transcript, and that the page shows it."""
    await in_the_browser(read(path), tmp_path)


async def in_the_browser(golden: Golden, folder: Path) -> None:
    with opened_house(folder) as house, Web(site(house)) as web:
        who = web.join(house, language=golden.language)
        web.tap(house.kit.texts.say(golden.language, "Yes, I am 18 or older"))
        await replay(golden, of_web(house, web, who), update=False)


def of_web(house: House, web: Web, who: str) -> Says:
    async def says(exchange: Exchange) -> list[str]:
        seen = max(said.seq for said in transcript(house.database, who))
        page = text_of(web.tap(exchange.button) if exchange.button else web.write(exchange.does))
        new = [said.message for said in transcript(house.database, who, seen) if said.message]
        told = [message for message in new if not message.again]
        shown = "".join(unescape(page).split())
        # The card of numbers is a table there: its dashes are columns.
        pieces = [piece for m in told for block in m.blocks for piece in re.split("[–\\n]", block.text)]
        assert [piece for piece in pieces if "".join(piece.split()) not in shown] == []
        return [plain(message) for message in told]

    return says


@files
async def test_on_telegram(path: Path, tmp_path: Path) -> None:
    await on_telegram(read(path), tmp_path)


async def on_telegram(golden: Golden, folder: Path) -> None:
    async with BotApi() as api:
        with opened_house(folder) as house:
            async with serving(api, house) as service:
                person = api.person(user_id=4711, first_name="Amina", language_code=golden.language)
                await person.starts(house.invited(golden.language).code)
                await service.idle()
                await person.sends("ja" if golden.language != "en" else "yes")
                await service.idle()
                # On Telegram the welcome has one question more, about where to write.
                await replay(golden, of_telegram(service, person), update=False, counted=False)


def of_telegram(service: Service, person: object) -> Says:
    async def says(exchange: Exchange) -> list[str]:
        before = len(person.texts)  # type: ignore[attr-defined]
        await (person.taps(exchange.button) if exchange.button else person.sends(exchange.does))  # type: ignore[attr-defined]
        await service.idle()
        return list(person.texts[before:])  # type: ignore[attr-defined]

    return says
