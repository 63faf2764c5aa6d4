"""A profile that comes from elsewhere with everything in it, and the letter that is printed for whoever is invited."""

from __future__ import annotations

import json
from typing import Any

from httpx import Response
from playwright.async_api import Browser

from bot.application import records as r
from bot.language.typed import tidy
from tests.injection.checking import faults
from tests.injection.corpus import payloads, turns
from tests.injection.looking import AWAKE, MARKED
from tests.injection.sinks import Sink
from tests.injection.stage import PARTS, Infested
from tests.support.browser import served, watched_page
from tests.web.rooms import Web, forms

FILE = "/chat/copy/json"
LETTER = "/staff/invite/letter"


def test_a_profile_full_of_them_comes_along_word_for_word(here: Infested) -> None:
    came: set[str] = set()
    for turn in range(PARTS):
        here.holds(turn)
        copy = here.get("guest-amina", FILE).content
        bea, web = _bea(here)
        assert _brings(here, web, copy).status_code == 303
        came |= set(_standing(here, bea))
    assert {tidy(one.words) for one in payloads()} - {""} <= came


def test_nothing_else_of_it_is_taken(here: Infested) -> None:
    """Every text of the file is one; an id, a date and a choice that are none make it no profile, and nothing comes."""
    here.holds()
    whole = json.loads(here.get("guest-amina", FILE).content)
    bea, web = _bea(here)
    before = _standing(here, bea)
    for number, payload in enumerate(payloads()[:: len(payloads()) // 40]):
        broken = json.loads(json.dumps(whole))
        line = broken["lines"][number % len(broken["lines"])]
        key = ("section", "said_at", "status", "source", "language", "author")[number % 6]
        line[key] = payload.words.encode("utf-8", "replace").decode()
        answer = _brings(here, web, json.dumps(broken).encode())
        assert answer.status_code == 422, (key, payload)
        assert payload.words not in answer.text or len(payload.words) < 9
    assert _standing(here, bea) == before


async def test_what_came_along_is_only_words(here: Infested, chromium: Browser) -> None:
    here.holds()
    copy = here.get("guest-amina", FILE).content
    _, web = _bea(here)
    _brings(here, web, copy)
    async with served(here.world.app) as base, watched_page(chromium, locale="nb-NO") as page:
        cookies: list[Any] = [{"name": name, "value": value, "url": base} for name, value in dict(web.cookies).items()]
        await page.context.add_cookies(cookies)
        await page.add_init_script(MARKED)
        shown, path = "", "/chat/profile?show=mine"
        for number in range(1, 9):
            here.at_once()
            await page.goto(base + f"{path}&page={number}")
            assert await page.evaluate(AWAKE) == [0, []]
            shown += await page.evaluate("document.documentElement.textContent")
    assert [line for line in here.lines if line not in shown] == []


def test_the_letter_is_a_letter_whatever_people_are_called(here: Infested) -> None:
    for turn in range(0, turns(), 6):
        here.holds(turn)
        page = _posted(here, "/staff/invite", {"label": "Ola Nordmann", "language": "nb"})
        (fields,) = [form for form in forms(page.text) if set(form) == {"code"}]
        answer = _posted(here, LETTER, fields)
        assert list(faults(here, Sink(LETTER, LETTER, "kari"), answer)) == []


def _posted(here: Infested, path: str, sent: dict[str, str]) -> Response:
    here.at_once()
    return here.webs["kari"].post(path, data=sent)  # type: ignore[return-value]


def _bea(here: Infested) -> tuple[str, Web]:
    here.again()
    return here.world.about["bea"]["participant"], here.world.comes_in("guest-bea")


def _brings(here: Infested, web: Web, content: bytes) -> Response:
    here.at_once()
    fields = next(form for form in forms(web.get("/chat/profile").text) if "act" not in form and "form" in form)
    return web.post("/chat/profile/import", data=fields, files={"file": ("x.json", content)}, follow_redirects=False)  # type: ignore[return-value]


def _standing(here: Infested, who: str) -> list[str]:
    with here.house.database.reading() as look:
        return [one.text for one in look.find(r.Statement, participant_id=who, status="active")]
