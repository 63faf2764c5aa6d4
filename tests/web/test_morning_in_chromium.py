"""A specialist's morning by hand, with the clicks counted: what somebody does every day stays as short as it is."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from bot.application import following
from bot.language.dates import OSLO
from tests.integration.application.test_reading import shares, talker_with
from tests.support.browser import DESKTOP, PHONE, check_accessibility, served, watched_page
from tests.support.handing import colleagues
from tests.support.house import SPECIALIST, House, Talker
from tests.web.rooms import site
from tests.web.test_in_chromium import sign_in

# What each act costs at most, from Today: clicks (a choice in a list is one), and fields that are written in.
MOST = {"read the newest note": (1, 0), "prepare a meeting": (2, 0), "suggest a task": (2, 1), "hand over": (4, 0)}


class Hand:
    """A human at the page: it presses and writes in what is in sight, and counts."""

    def __init__(self, page: Page) -> None:
        self.page, self.clicks, self.fields = page, 0, 0

    async def press(self, what: Locator) -> None:
        self.clicks += 1
        await what.click()

    async def choose(self, what: Locator, label: str) -> None:
        self.clicks += 1
        await what.select_option(label=label)

    async def write(self, what: Locator, words: str) -> None:
        self.fields += 1
        await what.fill(words)

    def part(self, name: str) -> Locator:
        return self.page.get_by_role("region", name=name)


async def reads_the_newest_note(hand: Hand) -> None:
    await hand.press(hand.part("Har delt noe nytt").get_by_role("link", name="Amina"))
    await expect(hand.page.get_by_role("article")).to_contain_text("Regn på taket")


async def prepares_a_meeting(hand: Hand) -> None:
    await hand.press(hand.page.get_by_role("link", name="Les før møtet"))
    line = hand.page.get_by_role("article").locator("blockquote, li").filter(has_text="Snø i håret")
    await hand.press(line.get_by_role("button", name="Til saklista"))
    await expect(line.get_by_role("link", name="På saklista")).to_be_in_viewport()
    await expect(hand.part("Saker til møtet")).to_contain_text("Snø i håret")


async def suggests_a_task(hand: Hand) -> None:
    await hand.press(hand.part("Hvem du møter").get_by_role("link", name="Amina", exact=True))
    await hand.write(hand.page.get_by_label("Foreslå noe lite"), "Gå forbi verkstedet")
    await hand.press(hand.page.get_by_role("button", name="Foreslå det"))
    await expect(hand.part("Til neste gang")).to_contain_text("Gå forbi verkstedet")


async def hands_over(hand: Hand) -> None:
    await hand.press(hand.part("Hvem du møter").get_by_role("link", name="Amina", exact=True))
    await hand.press(hand.page.get_by_role("link", name="Lever over eller få vikar"))
    await expect(hand.page.get_by_label("Kollega", exact=True)).to_be_in_viewport()
    await hand.choose(hand.page.get_by_label("Kollega", exact=True), "Mads Berg")
    await hand.press(hand.page.get_by_role("button", name="Gjør det"))
    await expect(hand.page.get_by_role("status")).to_contain_text("levert over")


ACTS: dict[str, Callable[[Hand], Awaitable[None]]] = {
    "read the newest note": reads_the_newest_note, "prepare a meeting": prepares_a_meeting,
    "suggest a task": suggests_a_task, "hand over": hands_over,
}  # fmt: skip


@pytest.fixture
def amina(house: House) -> Talker:
    """Two shared lines, and a meeting tomorrow; nothing is read yet."""
    house.clock.moment = datetime(2026, 11, 10, 9, tzinfo=OSLO)
    colleagues(house)
    talker = talker_with(house, "Regn på taket", "Snø i håret")
    shares(talker, 1)
    shares(talker, 2)
    with house.database.work() as work:
        following.set_meeting(work, house.kit, house.staff(), talker.id, house.clock.moment + timedelta(days=1))
    return talker


@pytest.mark.parametrize(("size", "script"), [(PHONE, False), (DESKTOP, True)], ids=["phone", "laptop"])
async def test_no_act_of_a_morning_costs_a_click_more(
    chromium: Browser, house: House, amina: Talker, size: tuple[int, int], script: bool
) -> None:
    counted = {}
    async with served(site(house)) as base, watched_page(chromium, size, java_script_enabled=script) as page:
        await sign_in(page, house, base, SPECIALIST)
        for name, act in ACTS.items():
            await page.goto(f"{base}/staff")
            hand = Hand(page)
            await act(hand)
            counted[name] = (hand.clicks, hand.fields)
    dearer = [name for name, most in MOST.items() if any(n > m for n, m in zip(counted[name], most, strict=True))]
    assert not dearer, counted


async def test_on_a_phone_the_rest_of_the_pages_are_behind_one_fold(
    chromium: Browser, house: House, amina: Talker
) -> None:
    async with served(site(house)) as base, watched_page(chromium, (320, 640)) as page:
        await sign_in(page, house, base, SPECIALIST)
        await page.goto(f"{base}/staff/participants/{amina.id}")
        await page.get_by_role("link", name="Til neste gang").click()
        await expect(page.get_by_label("Foreslå noe lite")).to_be_in_viewport()
        tabs = page.get_by_role("navigation", name="Amina")
        await expect(tabs.get_by_role("link")).to_have_count(5)
        await tabs.get_by_text("Mer", exact=True).press("Enter")
        await expect(tabs.get_by_role("link")).to_have_count(9)
        await check_accessibility(page)
        await tabs.get_by_role("link", name="Planer").click()
        await expect(tabs.locator("[aria-current]:visible")).to_have_text("Planer")
        await page.set_viewport_size({"width": 1280, "height": 900})
        await expect(tabs.get_by_role("link")).to_have_count(9)


async def test_the_day_and_the_sheet_for_a_meeting_are_one_page_of_paper_each(
    page: Page, house: House, amina: Talker
) -> None:
    async with served(site(house)) as base:
        await sign_in(page, house, base, SPECIALIST)
        await prepares_a_meeting(Hand(page))
        await page.emulate_media(media="print")
        for path in ("", f"/participants/{amina.id}/before-meeting"):
            await page.goto(f"{base}/staff{path}")
            assert len(re.findall(rb"/Type\s*/Page\b", await page.pdf(format="A4"))) == 1
            await expect(page.locator("main button:visible, .tabs:visible")).to_have_count(0)
            day = "onsdag 11. november" if path else "tirsdag 10. november"
            await expect(page.get_by_text(re.compile(day)).first).to_be_visible()
            await expect(page.get_by_role("heading", name="Saker til møtet")).to_have_count(1 if path else 0)
