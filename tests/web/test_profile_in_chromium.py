"""The profile page in a real browser: by keyboard alone, without script, on a small phone and at 200 %, and through axe."""

from __future__ import annotations

import json

import pytest
from playwright.async_api import Browser, Page, expect

from bot.application import staffing
from tests.integration.application.test_reading import talker_with
from tests.support.browser import DESKTOP, PHONE, check_accessibility, served, watched_page
from tests.support.house import House, Talker
from tests.web.rooms import site
from tests.web.test_profile_page import line, many_lines, shared, specialists_line

SMALL_PHONE = (320, 640)
# A desktop window at 200 % zoom has half of its width and height.
ZOOMED = (640, 450)
LONG_WORD = "Menneskerettighetsorganisasjonsmedarbeideropplæring" * 4


@pytest.fixture
def amina(house: House) -> Talker:
    return talker_with(house, "Regn", "Snø", "أحب العمل مع الناس", LONG_WORD)


async def enter(page: Page, house: House, base: str, who: str) -> None:
    with house.database.work() as work:
        code = staffing.device_link(work, house.kit, who, own=True).code
    await page.goto(f"{base}/join/{code}")
    await page.locator("main button").click()
    await page.wait_for_url("**/chat**")
    await page.goto(f"{base}/chat/profile")


async def focus_by_tab(page: Page, wanted: str) -> None:
    """Press Tab until what is focused matches; what is focused can always be seen."""
    for _ in range(60):
        await page.keyboard.press("Tab")
        if await page.evaluate("wanted => document.activeElement.matches(wanted)", wanted):
            assert await page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
            return
    raise AssertionError(f"no way to {wanted} by Tab")


async def test_one_line_is_shared_in_two_taps_by_keyboard_alone_and_without_script(
    chromium: Browser, house: House, amina: Talker
) -> None:
    key = line(house, amina.id, "Snø").id
    async with watched_page(chromium, java_script_enabled=False) as page, served(site(house)) as base:
        await enter(page, house, base, amina.id)
        await focus_by_tab(page, f"#line-{key} .change > summary")
        await page.keyboard.press("Enter")
        await focus_by_tab(page, f"#line-{key} button[value=share]")
        await page.keyboard.press("Enter")
        await expect(page.locator(f"#line-{key} #done")).to_have_text("Nå kan Kari se denne linjen.")
        await expect(page.locator("#done")).to_be_in_viewport()

    assert shared(house, amina.id) == {key}


async def test_without_script_every_part_works(chromium: Browser, house: House, amina: Talker) -> None:
    key = line(house, amina.id, "Snø").id
    async with watched_page(chromium, java_script_enabled=False) as page, served(site(house)) as base:
        await enter(page, house, base, amina.id)
        row = page.locator(f"#line-{key}")
        await row.locator(".change > summary").click()
        await row.locator(".anew > summary").click()
        await row.locator("textarea").fill("Slaps")
        await row.get_by_role("button", name="Lagre de nye ordene").click()
        await expect(page.locator(".profile-lines")).to_contain_text("Slaps")
        await page.locator("#on").fill(house.clock.moment.date().isoformat())
        await page.get_by_role("button", name="Vis den dagen").click()
        await expect(page.locator("h1")).to_contain_text("Profilen din")
        await page.get_by_role("link", name="Tilbake til profilen slik den er nå").click()
        await page.locator("#file").set_input_files({"name": "a.json", "mimeType": "application/json", "buffer": b"{}"})
        await page.get_by_role("button", name="Ta den med").click()
        await expect(page.locator("#file-problem")).to_be_visible()


async def test_the_copy_is_a_download_that_can_be_brought_back(chromium: Browser, house: House, amina: Talker) -> None:
    async with watched_page(chromium, accept_downloads=True) as page, served(site(house)) as base:
        await enter(page, house, base, amina.id)
        async with page.expect_download() as started:
            await page.get_by_role("link", name="Data, til et annet kontor").click()
        file = await (await started.value).path()
        assert json.loads(file.read_text())["format"] == "stegvis-profile"
        await page.locator("#file").set_input_files(file)
        await page.get_by_role("button", name="Ta den med").click()
        await expect(page.locator("#done")).to_contain_text("4 linjer var her fra før.")


@pytest.mark.parametrize(
    ("size", "scheme"),
    [(SMALL_PHONE, "light"), (PHONE, "dark"), (ZOOMED, "dark"), (DESKTOP, "light")],
    ids=["small", "phone", "zoomed", "desktop"],
)
async def test_the_page_is_accessible_and_fits(
    chromium: Browser, house: House, amina: Talker, size: tuple[int, int], scheme: str
) -> None:
    specialists_line(house, amina.id, "Står på")
    many_lines(house, amina.id, 60)
    key = line(house, amina.id, "Snø").id
    day = house.clock.moment.date().isoformat()
    async with watched_page(chromium, size, color_scheme=scheme) as page, served(site(house)) as base:
        await enter(page, house, base, amina.id)
        for path in ("/chat/profile", f"/chat/profile?line={key}&done=share#done", f"/chat/profile?on={day}",
                     "/chat/profile?on=x", "/chat"):  # fmt: skip
            await page.set_viewport_size({"width": size[0], "height": size[1]})
            await page.goto(base + path)
            await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
            width = await page.evaluate("document.documentElement.scrollWidth")
            assert width <= size[0], f"{path} is {width} wide"
            if path == "/chat/profile":
                assert (
                    await page.locator("img.journey").evaluate("one => one.decode().then(() => one.naturalWidth)") > 0
                )
            if size in (PHONE, DESKTOP):  # what it looks at does not change with every width
                await check_accessibility(page)
