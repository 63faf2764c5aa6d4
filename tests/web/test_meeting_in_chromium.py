"""The screen for two in a real browser: phone and laptop, light and dark, by keyboard, and looked over by axe."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, Page, expect

from tests.support.browser import DESKTOP, check_accessibility, served, watched_page
from tests.support.house import SPECIALIST, House
from tests.web.rooms import site
from tests.web.test_in_chromium import sign_in
from tests.web.test_meeting_mode import keeps

SMALL = (360, 740)


async def check(page: Page) -> None:
    await check_accessibility(page)
    wide = await page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert wide[0] <= wide[1], "it scrolls sideways"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [SMALL, DESKTOP], ids=["phone", "laptop"])
async def test_every_page_of_it_is_for_everybody(
    chromium: Browser, house: House, size: tuple[int, int], scheme: str
) -> None:
    talker = house.joined()
    keeps(house, talker.id, "Kan sy")
    async with served(site(house)) as base, watched_page(chromium, size, color_scheme=scheme) as page:
        await sign_in(page, house, base, SPECIALIST)
        at = f"{base}/staff/participants/{talker.id}/together"
        await page.goto(at)
        await page.get_by_text("Min historie").or_(page.get_by_text("Historien min")).first.click()
        await check(page)
        await page.goto(f"{at}/begin?script=stemmer-dette")
        await check(page)
        await page.get_by_role("button", name="Ja, sammen").click()
        await page.get_by_text("Vis det jeg har skrevet før").click()
        await expect(page.get_by_role("button", name="Ja, vis dem her")).to_be_visible()
        await check(page)
        await page.get_by_role("button", name="Ja, vis dem her").click()
        await expect(page.get_by_text("Kan sy")).to_be_visible()
        await page.get_by_role("button", name="Trenger du hjelp?").click()
        await expect(page.get_by_role("link", name="116 117")).to_be_visible()
        await page.get_by_role("button", name="Mer", exact=True).click()
        await expect(page.get_by_role("button", name="Ta en pause")).to_be_visible()
        await check(page)
        await page.get_by_role("link", name="Denne samtalen passet ikke").click()
        await expect(page.get_by_label("Hva passet ikke?")).to_be_visible()
        await check(page)


async def test_by_keyboard_alone_and_without_script(chromium: Browser, house: House) -> None:
    talker = house.joined()
    async with served(site(house)) as base, watched_page(chromium, SMALL, java_script_enabled=False) as page:
        await sign_in(page, house, base, SPECIALIST)
        await page.goto(f"{base}/staff/participants/{talker.id}/together/begin?script=en-jeg-ser-opp-til")
        await page.get_by_role("button", name="Ja, sammen").focus()
        await page.keyboard.press("Tab")
        await expect(page.get_by_role("button", name="Nei, ikke nå")).to_be_focused()
        await page.keyboard.press("Shift+Tab")
        await page.keyboard.press("Enter")
        field = page.get_by_label("Med dine egne ord")
        await expect(field).to_be_visible()
        for _ in range(20):
            await page.keyboard.press("Tab")
            if await field.evaluate("one => one.matches(':focus')"):
                break
        await page.keyboard.type("Mormor")
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        await expect(page.get_by_text("Hvordan er denne personen?")).to_be_visible()
