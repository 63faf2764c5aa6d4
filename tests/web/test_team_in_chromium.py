"""The team's pages in a real browser: a small dark phone, without a word cut off, and through axe."""

from __future__ import annotations

from playwright.async_api import Browser

from bot.application import records as r
from bot.application.team_work import lessons, sheets
from tests.integration.application.test_reading import shares, talker_with
from tests.support.browser import check_accessibility, served, watched_page
from tests.support.house import SPECIALIST, House
from tests.support.team import teams
from tests.web.rooms import site
from tests.web.test_staff_pages_in_chromium import SMALL_PHONE, enter, fits


async def test_every_page_fits_a_small_phone(chromium: Browser, house: House) -> None:
    teams(house)
    talker = talker_with(house, "Regn")
    shares(talker, 1)
    with house.database.work() as work:
        sheet = sheets.begin(work, house.kit, house.staff()).id
        work.flush()
        sheets.write(work, house.kit, house.staff(), sheet, sheets.Written({}, act="add", which=talker.id))
        lessons.write(work, house.kit, house.staff(), {"wrong": "Vi gikk for fort fram"})
        work.add(r.GoodStory("story", talker.id, house.staff().id, house.clock.moment, house.clock.moment, "yes",
                             words="En deltaker ringte selv."))  # fmt: skip
    paths = ("review", f"review/{sheet}", f"review/{sheet}/paper", "lessons", "stories", "stories/cards", "quality",
             "quality/8.3")  # fmt: skip
    async with watched_page(chromium, SMALL_PHONE, color_scheme="dark") as page, served(site(house)) as base:
        await enter(page, house, base, SPECIALIST)
        for path in paths:
            await page.goto(f"{base}/staff/{path}")
            await fits(page)
            await check_accessibility(page)
