"""The pages in a real browser: by mouse, by keyboard, without script, in two tabs, and looked over by axe."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.async_api import Browser, Page, expect

from bot.application import agenda, messaging, reporting, staffing
from bot.application import records as r
from bot.application.browsing import transcript
from tests.support.browser import DESKTOP, PHONE, check_accessibility, served, watched_page
from tests.support.drafting import changed_in_the_console
from tests.support.house import SPECIALIST, House
from tests.support.long_form import LONG
from tests.web.rooms import site

HOPE = "At jeg kjenner noen på jobben"
ADULT = "Ja, jeg er 18 eller eldre"


async def join(page: Page, house: House, base: str) -> str:
    invited = house.invited()
    await page.goto(f"{base}/join/{invited.code}")
    await page.locator("main button").click()
    await page.wait_for_url("**/chat**")
    await expect(page.get_by_role("log")).to_contain_text("Er du 18")
    return invited.participant_id


async def sign_in(page: Page, house: House, base: str, email: str) -> None:
    with house.database.work() as work:
        token = staffing.sign_in_link(work, house.kit, email)
    await page.goto(f"{base}/staff/link/{token}")
    await page.locator("main button").click()
    await page.wait_for_url(f"{base}/staff**")


async def tap(page: Page, label: str) -> None:
    """Press the newest button with this label, and wait until it was answered."""
    before = await page.locator(".turn").count()
    await page.get_by_role("log").get_by_role("button", name=label, exact=True).last.click()
    await page.wait_for_function("n => document.querySelectorAll('.turn').length > n", arg=before)


async def write(page: Page, words: str) -> None:
    field = page.locator("#text")
    await field.fill(words)
    await field.press("Enter")
    await expect(page.locator(".bubble-own").last).to_contain_text(words)


def own_words(house: House, who: str) -> list[str]:
    return [said.own for said in transcript(house.database, who) if said.own]


async def test_from_the_invitation_to_the_note_by_hand(page: Page, house: House) -> None:
    async with served(site(house)) as base:
        await join(page, house, base)
        for label in (ADULT, "Ja, fortell", "Ja, jeg prøver", "Ikke nå"):
            await tap(page, label)
        await write(page, HOPE)
        await tap(page, "Hopp over")
        await page.get_by_role("button", name="Vis meg noen ord").click()
        await page.get_by_role("log").get_by_role("button", name="musikk").click()
        await expect(page.get_by_role("button", name="musikk")).to_have_attribute("aria-pressed", "true")
        await tap(page, "Ferdig")
        await tap(page, "La det ligge")
        await expect(page.locator(".card-lines").last).to_contain_text(HOPE)
        await page.locator("button[value=all]").last.click()
        await expect(page.locator("button[value=all]")).to_have_count(0)

        await sign_in(page, house, base, SPECIALIST)
        await page.locator("body").press("Tab")
        for _ in range(12):
            if await page.evaluate("document.activeElement.closest('.day-list') !== null"):
                break
            await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        await expect(page.locator(".note")).to_contain_text(HOPE)
        assert "valgt fra en liste" in await page.locator(".note").inner_text()
        assert await page.title() == "Deltaker – Stegvis"


async def test_enter_sends_and_shift_enter_begins_a_line(page: Page, house: House) -> None:
    async with served(site(house)) as base:
        who = await join(page, house, base)
        field = page.locator("#text")
        await field.press_sequentially("en")
        await field.press("Shift+Enter")
        await field.press_sequentially("to")
        await field.press("Enter")
        await expect(page.locator(".bubble-own")).to_contain_text("to")

        assert own_words(house, who) == ["en\nto"]
        assert await field.input_value() == ""
        assert await page.evaluate("document.activeElement.id") == "text"


async def test_by_keyboard_alone_the_focus_goes_to_what_is_new(page: Page, house: House) -> None:
    async with served(site(house)) as base:
        await join(page, house, base)
        await page.get_by_role("button", name=ADULT).focus()
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("button", name="Ja, fortell")).to_be_visible()

        assert await page.evaluate("document.activeElement.classList.contains('turn')")
        for _ in range(8):
            await page.keyboard.press("Tab")
            if await page.evaluate("document.activeElement.textContent") == "Ja, fortell":
                break
        await page.keyboard.press("Space")
        await expect(page.locator(".bubble-own").last).to_contain_text("Ja, fortell")


async def test_the_longest_text_is_one_answer(page: Page, house: House) -> None:
    async with served(site(house)) as base:
        who = await join(page, house, base)
        await page.locator("#text").fill("x" * 4_000)
        await page.locator("#text").press("Enter")
        await expect(page.locator(".bubble-own")).to_have_count(1)

        assert own_words(house, who) == ["x" * 4_000]


async def test_a_long_text_and_a_lost_network_lose_nothing(chromium: Browser, house: House) -> None:
    context = await chromium.new_context()
    page = await context.new_page()
    async with served(site(house)) as base:
        who = await join(page, house, base)
        await page.locator("#text").fill("x" * 4_001)
        await page.locator("#text").press("Enter")
        await expect(page.locator("#problem")).to_be_visible()
        assert await page.locator("#text").input_value() == "x" * 4_001

        await page.locator("#text").fill("Nei takk")
        await context.set_offline(True)
        await page.locator("#text").press("Enter")
        await expect(page.locator("#problem")).to_contain_text("ikke sendt")
        assert await page.locator("#text").input_value() == "Nei takk"
        await context.set_offline(False)
        await page.locator("#text").press("Enter")
        await expect(page.locator(".bubble-own")).to_contain_text("Nei takk")
        assert own_words(house, who) == ["Nei takk"]
        await context.close()


async def test_a_second_tab_sees_what_is_said_in_the_first(page: Page, house: House) -> None:
    async with served(site(house)) as base:
        await join(page, house, base)
        second = await page.context.new_page()
        await second.goto(f"{base}/chat")
        await tap(page, ADULT)

        await expect(second.locator(".bubble-own")).to_contain_text(ADULT)
        await expect(second.get_by_role("button", name="Ja, fortell")).to_be_visible()
        assert await second.get_by_role("button", name=ADULT).count() == 0
        # What the first tab got as an answer is not added once more by its own stream.
        await page.wait_for_timeout(1_500)
        assert await page.locator(".bubble-own").count() == 1
        turns = await page.locator(".turn").evaluate_all("all => all.map(one => one.dataset.seq)")
        assert len(set(turns)) == len(turns)


async def test_pressing_twice_is_one_answer(page: Page, house: House) -> None:
    async with served(site(house)) as base:
        who = await join(page, house, base)
        await page.get_by_role("button", name=ADULT).dblclick()
        await expect(page.get_by_role("button", name="Ja, fortell")).to_be_visible()
        await page.locator("#text").fill("Nei takk")
        await page.evaluate("for (let n = 0; n < 3; n++) document.getElementById('composer').requestSubmit()")
        await expect(page.locator(".bubble-own").last).to_contain_text("Nei takk")

        assert own_words(house, who) == [ADULT, "Nei takk"]


async def test_without_script_everything_works(chromium: Browser, house: House) -> None:
    async with watched_page(chromium, java_script_enabled=False) as page, served(site(house)) as base:
        who = await join(page, house, base)
        await page.get_by_role("button", name=ADULT).click()
        assert page.url == f"{base}/chat#latest"
        await page.locator("#text").fill("Ja, fortell")
        await page.get_by_role("button", name="Send").click()
        await page.get_by_role("button", name="Trenger du hjelp?").click()
        await expect(page.locator(".helplines")).to_contain_text("116 123")

        assert own_words(house, who) == [ADULT, "Ja, fortell"]


async def test_the_language_changes_with_the_conversation(page: Page, house: House) -> None:
    async with served(site(house)) as base:
        await join(page, house, base)
        await tap(page, ADULT)
        await page.get_by_role("button", name="Språk", exact=True).click()
        await page.get_by_role("log").get_by_role("button", name="English").click()
        await expect(page.locator("html")).to_have_attribute("lang", "en")
        await expect(page.get_by_role("button", name="Need help?")).to_be_visible()


# What axe finds, on every page


def _a_life(house: House) -> str:
    """Someone with a shared line, a wish for contact, a help card, and a question open."""
    talker = house.joined()
    for words in ("Ja, fortell", "Ja, jeg prøver"):
        talker.says(words)
    talker.taps("Penger")
    talker.says(HOPE)
    talker.speaks(seconds=42)
    while not any(choice.key == "all" for choice in talker.last.choices):
        talker.says("Hopp over")
    talker.taps_key(talker.last.prompt, "all")
    talker.says("/hjelp")
    talker.says("/profil")
    return talker.id


def _pages(house: House, who: str) -> dict[str, list[str]]:
    with house.database.reading() as look:
        line = next(one.id for one, _, _ in look.shared_statements(who) if one.recording_id)
    with house.database.work() as work:
        report = reporting.begin(work, house.kit, house.staff(), who).id
        agenda.add(work, house.kit, house.staff(), who, "Besøket på lageret")
        agenda.pick(work, house.kit, house.staff(), who, line)
        messaging.send(work, house.kit, house.staff(), who, "Lykke til 🙂 שלום", "a")
    one = f"/staff/participants/{who}"
    return {
        "nobody": ["/", "/join", "/join/code", "/chat", "/nowhere", "/staff/sign-in", "/staff/link/token"],
        "guest": ["/chat", "/chat/profile"],
        SPECIALIST: [
            "/staff",
            "/staff/participants",
            "/staff/absence",
            "/staff/invite",
            f"{one}/protection",
            one,
            f"{one}/before-meeting",
            f"{one}/profile",
            f"{one}/lines/{line}",
            f"{one}/notes",
            f"{one}/sharing",
            f"{one}/profile?on=2026-11-01",
            f"{one}/plans",
            f"{one}/documents",
            f"{one}/documents/nav",
            f"{one}/reports/{report}",
            f"{one}/documents/meeting-note",
            f"{one}/handover",
        ],
        "tor@example.no": [
            "/staff/scripts?status=live&q=velkommen",
            "/staff/scripts",
            "/staff/scripts/bildekort",
            f"/staff/scripts/velkommen?show=all&version={changed_in_the_console(house).hash}",
            "/staff/scripts/velkommen?open=all",
            "/staff/use",
            "/staff/scripts/velkommen/use",
        ],
        "ada@example.no": ["/staff/settings"],
    }


# Colours and widths do not depend on each other, so each is tried once; in the short form every page in one of them.
@pytest.mark.parametrize(("scheme", "size"), [("dark", PHONE), ("light", DESKTOP)], ids=["dark-phone", "light-desktop"])
async def test_every_page_is_accessible_and_fits(
    chromium: Browser, house: House, size: tuple[int, int], scheme: str
) -> None:
    who = _a_life(house)
    with house.database.work() as work:
        staffing.add_staff(work, house.kit, role="administrator", name="Ada", email="ada@example.no")
        code = staffing.device_link(work, house.kit, who, own=True).code
    async with served(site(house)) as base:
        for visitor, paths in _pages(house, who).items():
            examined = paths if LONG else paths[scheme == "light" :: 2]
            async with watched_page(chromium, size, color_scheme=scheme) as page:
                if visitor == "guest":
                    await page.goto(f"{base}/join/{code}")
                    await page.locator("main button").click()
                elif visitor != "nobody":
                    await sign_in(page, house, base, visitor)
                for path in paths:
                    await page.set_viewport_size({"width": size[0], "height": size[1]})
                    await page.goto(base + path)
                    width = await page.evaluate("document.documentElement.scrollWidth")
                    assert width <= size[0], f"{path} is {width} wide"
                    if path in examined:
                        await check_accessibility(page)


@pytest.mark.parametrize(
    "path", ["", "/notes", "/sharing", "/profile", "/plans", "/documents/nav", "/documents/meeting-note", "/handover"]
)
async def test_on_paper_stands_whose_it_is_and_nothing_to_press(page: Page, house: House, path: str) -> None:
    who = _a_life(house)
    async with served(site(house)) as base:
        await sign_in(page, house, base, SPECIALIST)
        await page.goto(f"{base}/staff/participants/{who}{path}")
        await page.emulate_media(media="print")
        titles = [await one.inner_text() for one in await page.locator("h1:visible, h2:visible").all()]
        assert sum("Amina" in title for title in titles) == 1, titles
        await expect(page.locator("main button:visible, .tabs:visible, .downloads:visible")).to_have_count(0)


async def test_on_a_phone_a_refusal_is_seen_at_once(chromium: Browser, house: House) -> None:
    who = _a_life(house)
    async with watched_page(chromium) as page, served(site(house)) as base:
        await sign_in(page, house, base, SPECIALIST)
        for path, button in (
            ("/profile", "#own-lines form.stack"),
            ("/plans", "#new-line form"),
            ("", "#next form.stack"),
            ("", "#agenda details form"),
            ("", "#message details form"),
        ):
            await page.goto(f"{base}/staff/participants/{who}{path}")
            if not path:
                await page.locator(f"{button.split(' ')[0]} summary").first.click()
            await page.locator(f"{button} button").first.click()
            await expect(page.locator(".field-problem")).to_be_in_viewport()


async def test_a_shown_link_is_accessible_and_can_be_copied(chromium: Browser, house: House) -> None:
    permissions = ["clipboard-read", "clipboard-write"]
    async with watched_page(chromium, permissions=permissions) as page, served(site(house)) as base:
        await sign_in(page, house, base, SPECIALIST)
        await page.goto(f"{base}/staff/invite")
        await page.locator("#label").fill("Kim")
        await page.locator("main .ds-button").click()
        await page.locator("button[data-copy=browser-link]").click()
        await expect(page.locator("button[data-copy=browser-link]")).to_contain_text("Kopiert")

        copied = await page.evaluate("navigator.clipboard.readText()")
        assert copied == await page.locator("#browser-link").input_value()
        await check_accessibility(page)


async def test_the_stream_ends_when_the_session_does(page: Page, house: House) -> None:
    async with served(site(house)) as base:
        who = await join(page, house, base)
        refused = page.expect_response(lambda answer: "/chat/events" in answer.url and answer.status == 204)
        async with refused:
            with house.database.work() as work:
                for session in work.find(r.WebSession, subject_id=who):
                    work.put(replace(session, revoked_at=house.kit.clock()))
