"""Talking about a script and its draft in a real browser: by hand, on a small phone and in the dark, through axe."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, Page

from bot.application import records as r
from tests.support.browser import DESKTOP, PHONE, check_accessibility, served, watched_page
from tests.support.house import House
from tests.web.rooms import site
from tests.web.test_drafts import ASK, AT, file_with, kept, released
from tests.web.test_in_chromium import sign_in


async def looked_over(page: Page) -> None:
    """With everything opened that can be opened."""
    await page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    size = page.viewport_size
    assert size is not None
    assert await page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    await check_accessibility(page)


async def press(page: Page, name: str) -> None:
    async with page.expect_navigation():
        await page.get_by_role("button", name=name, exact=True).click()


@pytest.mark.parametrize(("size", "scheme"), [(PHONE, "dark"), (DESKTOP, "light")], ids=["phone-dark", "desktop-light"])
async def test_from_a_suggestion_to_a_draft_that_is_brought_over(
    chromium: Browser, house: House, size: tuple[int, int], scheme: str
) -> None:
    async with served(site(house)) as base, watched_page(chromium, size, color_scheme=scheme) as page:
        await sign_in(page, house, base, "solveig@example.no")
        await page.goto(f"{base}{AT}/talk?suggest={ASK}&in=nb")
        await page.locator("#suggested").fill("Hva nytt vil du at {S} skal vite?")
        await press(page, "Lagre forslaget")
        await page.get_by_label("Ta inn i et utkast").check()
        await looked_over(page)
        await press(page, "Begynn på et utkast")
        await page.get_by_label("Åpne tekstene i").select_option("viktigst")
        await press(page, "Lagre")
        await looked_over(page)
        at = page.url.removeprefix(base).partition("?")[0]
        await page.locator(f"[id='nb.{ASK}']").fill("Hva skal vi snakke om, {S}?")
        await press(page, "Lagre")
        assert await page.locator(f"[id='nb.{ASK}']").input_value() == "Hva skal vi snakke om, {S}?"
        await looked_over(page)
        house.checks_numbers()
        released(house, file_with(("Er det noe nytt du vil at {S} skal vite?", "Er det noe {S} skal vite?")))
        await page.goto(base + at)
        await looked_over(page)
        for one in await page.get_by_label("I utkastet").all():
            await one.check()
        await press(page, "Ta det med over")
        await looked_over(page)
    assert kept(house, at).version.texts["nb"][ASK] == "Hva nytt vil du at {S} skal vite?"
    with house.database.reading() as look:
        assert look.find(r.ScriptComment)[0].taken_in is not None
