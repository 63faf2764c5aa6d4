"""Account and people in a real browser: by keyboard, on a small phone, and through axe."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, Page, expect

from bot.application import staffing
from tests.support.browser import DESKTOP, check_accessibility, served, watched_page
from tests.support.house import SPECIALIST, House
from tests.web.rooms import site

SMALL_PHONE = (320, 640)


async def enter(page: Page, house: House, base: str, email: str) -> None:
    with house.database.work() as work:
        token = staffing.sign_in_link(work, house.kit, email)
    await page.goto(f"{base}/staff/link/{token}")
    await page.locator("main button").click()
    await page.wait_for_url("**/staff**")


async def fits(page: Page) -> None:
    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize("size", [SMALL_PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_account_is_for_everybody_to_use(
    chromium: Browser, house: House, size: tuple[int, int], scheme: str
) -> None:
    async with watched_page(chromium, size, color_scheme=scheme) as page, served(site(house, mails=True)) as base:
        await enter(page, house, base, SPECIALIST)
        await page.get_by_role("link", name="Kari Lund").press("Enter")
        await expect(page.locator("h1")).to_have_text("Min konto")
        await fits(page)
        await check_accessibility(page)
        await page.get_by_label("En gang i uken").check()
        await page.get_by_role("button", name="Lagre").press("Enter")
        await expect(page.get_by_role("status")).to_have_text("Lagret.")
        await check_accessibility(page)
    assert house.staff().notices == "weekly"


@pytest.mark.parametrize("size", [SMALL_PHONE, DESKTOP], ids=["phone", "desktop"])
async def test_people_are_added_by_keyboard(chromium: Browser, house: House, size: tuple[int, int]) -> None:
    with house.database.work() as work:
        staffing.add_staff(work, house.kit, role="administrator", name="Ada Vik", email="ada@example.no")
    async with watched_page(chromium, size) as page, served(site(house, mails=True)) as base:
        await enter(page, house, base, "ada@example.no")
        await page.goto(f"{base}/staff/people")
        await page.locator("#new-team").fill("Nord")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("status")).to_have_text("Lagret.")
        await fits(page)
        await page.get_by_label("Navn", exact=True).fill("Liv Moe")
        await page.get_by_role("button", name="Legg til", exact=True).press("Enter")
        await expect(page.locator("#add-problem")).to_contain_text("e-postadressen")
        await check_accessibility(page)
        await page.get_by_label("E-postadresse").fill("liv@example.no")
        await page.get_by_role("button", name="Legg til", exact=True).press("Enter")
        await expect(page.locator("h1")).to_have_text("Liv Moe")
        await fits(page)
        await check_accessibility(page)
