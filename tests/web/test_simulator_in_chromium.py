"""The simulator in a real browser: by keyboard alone, on a small phone and a desk, light and dark, through axe."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, expect

from tests.support.browser import DESKTOP, check_accessibility, served, watched_page
from tests.support.house import House
from tests.web.rooms import site
from tests.web.test_staff_pages_in_chromium import SMALL_PHONE, enter, fits

SCRIPT = "/staff/scripts/det-som-fanger-meg"


@pytest.mark.parametrize(("size", "scheme"), [(SMALL_PHONE, "light"), (DESKTOP, "dark")], ids=["phone", "dark desktop"])
async def test_it_is_played_kept_and_tried_again_by_keyboard(
    chromium: Browser, house: House, size: tuple[int, int], scheme: str
) -> None:
    async with watched_page(chromium, size, color_scheme=scheme) as page, served(site(house)) as base:
        await enter(page, house, base, "solveig@example.no")
        await page.goto(f"{base}{SCRIPT}/try")
        await fits(page)
        await check_accessibility(page)
        await page.get_by_label("Test: i jobb").press("Space")
        await page.get_by_role("button", name="Begynn", exact=True).press("Enter")
        await page.get_by_label("Skriv som testpersonen").fill("Jeg vil ta livet mitt")
        await page.get_by_role("button", name="Send").press("Enter")
        await expect(page.locator(".bubble-safety")).to_contain_text("113")
        await fits(page)
        await check_accessibility(page)
        await page.get_by_label("Et navn som sier hva den viser").fill("Fare")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("heading", name="Tatt vare på som testsamtale")).to_be_visible()
        await page.goto(f"{base}{SCRIPT}/replay")
        await expect(page.get_by_role("status")).to_have_text("1 testsamtale. Ingen ville blitt annerledes.")
        await page.get_by_text("Fare", exact=True).click()
        await fits(page)
        await check_accessibility(page)
