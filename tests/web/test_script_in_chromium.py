"""A script on paper for the weekly meeting: all of it is there, nothing to press, and the drawing on one page."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from tests.support.browser import served
from tests.support.house import House
from tests.web.rooms import site
from tests.web.test_staff_pages_in_chromium import enter

# A4 at 96 dots an inch; what is left of its height without the margins that every printer needs.
PAPER, INSIDE = {"width": 794, "height": 1123}, 1000


@pytest.mark.parametrize("show", ["nb", "all"])
async def test_on_paper_everything_is_open_and_nothing_is_to_press(page: Page, house: House, show: str) -> None:
    async with served(site(house)) as base:
        await enter(page, house, base, "tor@example.no")
        await page.goto(f"{base}/staff/scripts/pa-jobb?show={show}")
        why = page.locator(".said-why").first
        await expect(why).not_to_be_visible()
        await page.set_viewport_size(PAPER)  # type: ignore[arg-type]
        await page.emulate_media(media="print")
        await expect(why).to_be_visible()
        await expect(page.locator("h1")).to_have_text("På jobb")
        await expect(page.locator(".script-purpose")).to_be_visible()
        for pressed in ("button", ".tabs", "summary", "form", ".no-print"):
            assert await page.locator(f"{pressed}:visible").count() == 0, pressed
        drawn = await page.locator("svg.drawing").bounding_box()
        assert drawn is not None
        assert drawn["height"] <= INSIDE
        kept = await page.locator(".steps > li").first.evaluate("one => getComputedStyle(one).breakInside")
        assert kept == "avoid"
