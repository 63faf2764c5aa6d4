"""Voice messages on the pages: recorded or chosen, heard by their owner and, once shared, by the specialist."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, Page, expect

from bot.application import records as r
from bot.dialogue.recordings import MOST_BYTES
from tests.support.bot_api.people import SOUND
from tests.support.browser import PHONE, check_accessibility, launched_chromium, served, watched_page
from tests.support.house import SPECIALIST, House
from tests.web.rooms import OURS, Web, site
from tests.web.test_in_chromium import join, sign_in, tap


@pytest.fixture
def at_a_question(house: House) -> tuple[Web, str]:
    web = Web(site(house))
    who = web.join(house)
    web.write("1")
    web.write("/samtale en-jeg-ser-opp-til")
    return web, who


def recordings(house: House) -> list[r.Recording]:
    with house.database.reading() as look:
        return look.find(r.Recording)


def test_without_script_a_file_is_an_answer(house: House, at_a_question: tuple[Web, str]) -> None:
    web, _ = at_a_question
    page = web.speak(SOUND).text
    assert "Jeg er en robot og kan ikke høre på den." in page
    assert "Hvordan er denne personen?" in page
    (kept,) = recordings(house)
    assert f'src="/chat/sound/{kept.id}"' in page
    heard = web.get(f"/chat/sound/{kept.id}")
    assert (heard.content, heard.headers["content-type"]) == (SOUND, "audio/ogg")
    assert heard.headers["cache-control"] == "no-store"


def test_the_same_form_twice_is_one_answer(house: House, at_a_question: tuple[Web, str]) -> None:
    web, _ = at_a_question
    for _ in range(2):
        sent = web.post("/chat/sound", data={"form": "once", "seconds": "3"}, files={"sound": ("a", SOUND)})
        assert sent.status_code == 200
    assert [one.seconds for one in recordings(house)] == [3]


@pytest.mark.parametrize(
    ("sound", "words"),
    [
        (b"", "Det var ingen lyd i det."),
        (b"%PDF-1.7 a letter", "Den filen kan jeg ikke bruke."),
        (b"<script>alert(1)</script>", "Den filen kan jeg ikke bruke."),
        (b"OggS" + bytes(MOST_BYTES), "Den lydfilen er for stor for meg."),
    ],
)
def test_what_is_no_voice_message_is_told_so(
    house: House, at_a_question: tuple[Web, str], sound: bytes, words: str
) -> None:
    web, _ = at_a_question
    answer = web.speak(sound)
    assert answer.status_code == 422
    assert words in answer.text
    assert recordings(house) == []
    in_part = web.post(
        "/chat/sound", data={"form": "x"}, files={"sound": ("a", sound)}, headers={**OURS, "X-Stegvis-After": "0"}
    )
    assert (in_part.status_code, in_part.text[: len(words)]) == (422, words)


def test_far_too_large_never_reaches_us(at_a_question: tuple[Web, str]) -> None:
    web, _ = at_a_question
    assert web.speak(b"OggS" + bytes(2 * MOST_BYTES)).status_code == 413
    assert web.post("/chat/leave", data={"text": "x" * 100_000}).status_code == 413


@pytest.mark.parametrize("seconds", ["-4", "1e9", "999999999999", "", "nan"])
def test_a_forged_length_is_none(house: House, at_a_question: tuple[Web, str], seconds: str) -> None:
    web, _ = at_a_question
    web.speak(SOUND, seconds=seconds)
    assert [one.seconds for one in recordings(house)] == [0]


def test_nobody_hears_another_ones(house: House, at_a_question: tuple[Web, str]) -> None:
    web, _ = at_a_question
    web.speak(SOUND)
    (kept,) = recordings(house)
    other = Web(site(house))
    other.join(house, label="Kim")
    assert other.get(f"/chat/sound/{kept.id}").status_code == 404
    assert Web(site(house)).get(f"/chat/sound/{kept.id}").status_code == 401


@pytest.mark.parametrize(
    ("asked", "status", "part"),
    [
        ("bytes=0-", 206, slice(None)),
        ("bytes=10-19", 206, slice(10, 20)),
        ("bytes=2000-99999999", 206, slice(2000, None)),
        (f"bytes={len(SOUND)}-", 416, slice(0)),
        ("bytes=-5", 200, slice(None)),
        ("lines=1-2", 200, slice(None)),
    ],
)
def test_a_player_gets_the_part_it_asks_for(
    house: House, at_a_question: tuple[Web, str], asked: str, status: int, part: slice
) -> None:
    web, _ = at_a_question
    web.speak(SOUND)
    heard = web.get(f"/chat/sound/{recordings(house)[0].id}", headers={"Range": asked})
    assert (heard.status_code, heard.content) == (status, SOUND[part])


def shared_line(house: House) -> tuple[str, str]:
    talker = house.joined()
    talker.says("/samtale en-jeg-ser-opp-til")
    talker.speaks(seconds=42)
    while not any(choice.key == "all" for choice in talker.last.choices):
        talker.says("La det ligge" if "gjøre med dette" in talker.text else "hopp over")
    talker.says("Alt")
    with house.database.reading() as look:
        ((line, _, _),) = look.shared_statements(talker.id)
    return talker.id, line.id


def test_the_specialist_hears_it_and_each_hearing_is_audited_once(house: House) -> None:
    who, line = shared_line(house)
    web = Web(site(house))
    web.sign_in(house, SPECIALIST)
    address = f"/staff/participants/{who}/lines/{line}/sound"
    assert f'src="{address}"' in web.get(f"/staff/participants/{who}").text
    assert web.get(address, headers={"Range": "bytes=0-"}).content == SOUND
    assert web.get(address, headers={"Range": "bytes=500-"}).content == SOUND[500:]
    with house.database.reading() as look:
        assert [one.what for one in look.find(r.ReadAudit)].count("sound") == 1


def test_a_line_that_is_too_long_is_given_back(house: House) -> None:
    who, line = shared_line(house)
    web = Web(site(house))
    web.sign_in(house, SPECIALIST)
    address = f"/staff/participants/{who}/lines/{line}/written"
    answer = web.post(address, data={"written": "x" * 1_001})
    assert answer.status_code == 422
    assert "x" * 1_001 in answer.text
    assert "Det ble litt langt." in answer.text
    page = web.post(address, data={"written": "Mormor <b>tok seg tid</b>"}).text
    assert "Mormor &lt;b&gt;tok seg tid&lt;/b&gt;" in page
    assert "Skrevet ned sammen:" in web.get(f"/staff/participants/{who}/profile").text


async def record(page: Page, seconds: float) -> None:
    await page.get_by_text("Svar med lyd").click()
    await page.get_by_role("button", name="Ta opp").click()
    await expect(page.get_by_role("button", name="Stopp opptaket")).to_be_focused()
    await page.wait_for_timeout(seconds * 1000)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Send lydmeldingen")).to_be_focused()


async def test_recorded_on_the_page_and_heard_by_the_specialist(house: House) -> None:
    async with (
        launched_chromium(whole=True) as browser,
        watched_page(browser, PHONE, permissions=["microphone"]) as page,
        served(site(house)) as base,
    ):
        who = await join(page, house, base)
        await tap(page, "Ja, jeg er 18 eller eldre")
        for label in ("Ja, fortell", "Ja, jeg prøver", "Ikke nå"):
            await tap(page, label)
        await record(page, 1.2)
        await check_accessibility(page)
        await page.get_by_role("button", name="Kast den").click()
        await expect(page.get_by_role("button", name="Ta opp")).to_be_visible()
        await page.get_by_text("Svar med lyd").click()
        await record(page, 1.2)
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("log")).to_contain_text("Jeg er en robot og kan ikke høre på den.")
        (kept,) = recordings(house)
        assert kept.seconds in (1, 2)
        assert kept.media in ("audio/mp4", "audio/webm", "audio/ogg")
        player = page.locator(".own-sound").last
        await player.evaluate("audio => audio.play()")
        await page.wait_for_function("() => [...document.querySelectorAll('.own-sound')].at(-1).currentTime > 0")

        await page.reload()
        await expect(page.locator(".own-sound")).to_have_count(1)
        while not await page.locator("button[value=all]").count():
            await tap(page, "La det ligge" if await page.get_by_text("La det ligge").count() else "Hopp over")
        await page.locator("button[value=all]").last.click()
        await expect(page.locator("button[value=all]")).to_have_count(0)
        await sign_in(page, house, base, SPECIALIST)
        await page.goto(f"{base}/staff/participants/{who}")
        await page.locator("audio").evaluate("audio => audio.play()")
        await page.wait_for_function("() => document.querySelector('audio').currentTime > 0")


async def test_without_a_microphone_a_file_can_be_chosen(chromium: Browser, house: House) -> None:
    async with watched_page(chromium, PHONE) as page, served(site(house)) as base:
        await join(page, house, base)
        await tap(page, "Ja, jeg er 18 eller eldre")
        await tap(page, "Ja, fortell")
        await page.get_by_text("Svar med lyd").click()
        await page.get_by_role("button", name="Ta opp").click()
        await expect(page.locator("#problem")).to_contain_text("Siden fikk ikke bruke mikrofonen.")
        file = {"name": "opptak.ogg", "mimeType": "audio/ogg", "buffer": SOUND}
        await page.get_by_label("Ta opp eller velg en lydfil").set_input_files(file)  # type: ignore[arg-type]
        await page.get_by_role("button", name="Send lydmeldingen").click()
        await expect(page.get_by_role("log")).to_contain_text("Jeg er en robot og kan ikke høre på den.")
        assert len(recordings(house)) == 1
