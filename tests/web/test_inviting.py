"""An invitation that is handed over: links, a square, a code for the telephone, and a letter in three languages."""

from __future__ import annotations

import logging
import re
from datetime import timedelta
from io import BytesIO
from urllib.parse import unquote

import pytest
from playwright.async_api import Browser
from pypdf import PdfReader

from bot.application import codes, invitation_letter, staffing
from bot.application import records as r
from bot.application.joining import hashed
from bot.language.catalogues import LANGUAGES, Language
from bot.language.readability import lix, sentences
from bot.web import qr
from tests.support.browser import PHONE, check_accessibility, served, watched_page
from tests.support.house import SPECIALIST, House
from tests.web.rooms import BASE, Web, forms, site, text_of
from tests.web.test_in_chromium import sign_in

COLLEAGUE = "mads@example.no"


def invites(kari: Web, language: str = "nb", label: str = "Kim") -> tuple[str, str]:
    """The page, and the code on it."""
    page = kari.post("/staff/invite", data={"label": label, "language": language}).text
    return page, page.split('id="browser-link" value="')[1].split('"')[0].rpartition("/")[2]


def invited_id(house: House) -> str:
    with house.database.reading() as look:
        return look.find(r.Participant)[-1].id


# The code


def test_a_code_has_more_than_128_bits_and_no_sign_that_looks_like_another() -> None:
    assert len(set(codes.ALPHABET)) ** codes.LENGTH >= 2**128
    assert not set(codes.ALPHABET) & set("oilu")
    made = {codes.new_code() for _ in range(200)}
    assert len(made) == 200
    assert all(set(code) <= set(codes.ALPHABET) and len(code) == codes.LENGTH for code in made)
    assert all(re.fullmatch("[A-Za-z0-9_-]{1,64}", code) for code in made), "what Telegram's start links allow"


@pytest.mark.parametrize(
    "written",
    [
        codes.in_groups,
        lambda code: codes.in_groups(code).lower().replace(" ", "-"),
        lambda code: codes.in_groups(code).replace(" ", " – "),
        "-".join,
        lambda code: f"\t{codes.in_groups(code)}\n",
        lambda code: code.upper().replace("0", "o").replace("1", "I"),
        lambda code: f"{BASE}/join/{code.upper()}",
    ],
    ids=["as it stands", "hyphens", "dashes", "between all signs", "around it", "signs that look alike", "the link"],
)
def test_a_code_is_taken_as_it_is_typed(house: House, web: Web, written: object) -> None:
    code = house.invited().code
    assert web.post("/join", data={"code": written(code)}).url.path == "/chat"  # type: ignore[operator]


def test_an_invitation_from_before_codes_could_be_read_aloud_still_opens(house: House, web: Web) -> None:
    who, old = house.invited().participant_id, "aB-_9" * 6
    with house.database.work() as work:
        now = house.kit.clock()
        work.add(r.Invitation(hashed(old), who, "join", now, now + timedelta(days=3)))
    assert web.post("/join", data={"code": old.lower()}).status_code == 422
    assert web.post("/join", data={"code": old}).url.path == "/chat"


def test_it_works_through_the_last_day_that_is_named(house: House, web: Web) -> None:
    code = house.invited().code  # on 23 November at 11 in Oslo
    house.clock.passes(days=14, hours=12, minutes=50)
    assert web.post("/join", data={"code": code}).url.path == "/chat"
    late = house.invited().code
    house.clock.passes(days=14, hours=0, minutes=15)
    assert web.post("/join", data={"code": late}).status_code == 422


# The page


def test_the_page_has_a_square_a_code_and_the_letter_and_is_kept_nowhere(house: House, kari: Web) -> None:
    answer = kari.post("/staff/invite", data={"label": "Kim", "language": "nb"})
    page = answer.text
    code = page.split('id="browser-link" value="')[1].split('"')[0].rpartition("/")[2]

    assert answer.headers["cache-control"] == "no-store"
    assert codes.in_groups(code) in page
    assert qr.svg(f"{BASE}/join/{code}") in unquote(page)
    assert "Kari Lund inviterer deg" in page
    with house.database.engine.connect() as connection:
        for table in ("invitation", "participant", "read_audit"):
            rows = connection.exec_driver_sql(f"SELECT * FROM {table}").all()
            assert code not in str(rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letter_begins_in_their_language_and_says_the_rest_in_short(kari: Web, language: Language) -> None:
    page = invites(kari, language)[0]
    spoken = re.findall(r'lang="(\w\w)"', page.split('<article class="letter"')[1].split("</article>")[0])
    first = page.split('<article class="letter" lang="')[1][:2]
    assert first == language
    assert spoken == [key for key in LANGUAGES if key != language] or spoken == [
        language, *[key for key in LANGUAGES if key != language],
    ]  # fmt: skip


def test_a_link_for_a_new_device_has_a_square_and_no_letter(house: House, kari: Web) -> None:
    who = house.joined().id
    page = kari.post(f"/staff/participants/{who}/device").text
    assert 'class="qr"' in page
    assert 'class="letter"' not in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letter_is_plain(house: House, language: Language) -> None:
    made = invitation_letter.letter(
        house.kit.texts,
        invitation_letter.Invitation(
            language, "Kari Lund", "Kari", "Utvidet oppfølging", "stegvis.example.no/join", "k" * 28, "",
            house.clock.moment,
        ),
    )  # fmt: skip
    whole = [*made.paragraphs, *made.steps, made.until, made.ask]
    for texts in (whole, *([other.text] for other in made.others)):
        assert all(len(words) <= 15 for text in texts for words in sentences(text)), texts
    assert lix(whole) <= 25
    assert not re.search(r"\b(vi|oss|vår|våre|we|us|our)\b", " ".join(whole), re.IGNORECASE)


def test_a_name_that_looks_like_a_tag_is_a_name(house: House, kari: Web) -> None:
    page, _ = invites(kari, label="<b>Kim</b>")
    assert "<b>Kim" not in page


# The letter as a file


def test_the_file_is_one_page_with_the_same_words(house: House, kari: Web) -> None:
    page, code = invites(kari, "nn")
    fields = next(form for form in forms(page) if set(form) == {"code"})
    answer = kari.post("/staff/invite/letter", data=fields)
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["cache-control"] == "no-store"
    read = PdfReader(BytesIO(answer.content))
    words = text_of(read.pages[0].extract_text().replace("\u200b", ""))
    assert len(read.pages) == 1
    assert "Eit nei får ingen følgjer for deg" in words
    assert codes.in_groups(code) in words
    assert "Bokmål" in words
    assert "English" in words


def test_the_file_is_for_whoever_invited_and_while_the_code_works(house: House, kari: Web) -> None:
    _, code = invites(kari)
    with house.database.work() as work:
        staffing.add_staff(work, house.kit, role="specialist", name="Mads", email=COLLEAGUE)
    with Web(site(house)) as other:
        other.sign_in(house, COLLEAGUE)
        assert other.post("/staff/invite/letter", data={"code": code}).status_code == 404
    for wrong in ("", "x" * 28, "x" * 4_000):
        assert kari.post("/staff/invite/letter", data={"code": wrong}).status_code == 404
    assert kari.post("/staff/invite/letter", data={"code": code}).status_code == 200
    with Web(site(house)) as theirs:
        theirs.post("/join", data={"code": code})
    assert kari.post("/staff/invite/letter", data={"code": code}).status_code == 404


def test_no_code_is_in_an_address_that_is_logged(kari: Web, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        _, code = invites(kari)
        kari.post("/staff/invite/letter", data={"code": code})
        kari.get(f"/join/{code}")
    ours = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("bot"))
    assert code not in ours
    assert "/staff/invite/letter" in ours


# Invited again


def test_a_new_invitation_takes_the_place_of_the_old_one(house: House, kari: Web) -> None:
    _, old = invites(kari)
    who = invited_id(house)
    assert f"/staff/participants/{who}/invitation" in kari.get(f"/staff/participants/{who}").text

    page = kari.post(f"/staff/participants/{who}/invitation").text
    new = page.split('id="browser-link" value="')[1].split('"')[0].rpartition("/")[2]

    with Web(site(house)) as theirs:
        gone = theirs.post("/join", data={"code": old})
        assert gone.status_code == 422
        assert "for gammel" in gone.text
        assert theirs.post("/join", data={"code": new}).url.path == "/chat"
    with house.database.reading() as look:
        assert [one.id for one in look.find(r.Participant)] == [who]


def test_whoever_is_in_gets_a_link_for_a_new_device_instead(house: House, kari: Web) -> None:
    _, code = invites(kari)
    who = invited_id(house)
    with Web(site(house)) as theirs:
        theirs.post("/join", data={"code": code})
        page = kari.get(f"/staff/participants/{who}").text
        answer = kari.post(f"/staff/participants/{who}/invitation")
        assert theirs.get("/chat").status_code == 200

    assert "/invitation" not in page
    assert f"/staff/participants/{who}/device" in page
    assert answer.status_code == 409
    assert "ny enhet" in answer.text


def test_nobody_else_invites_them_again(house: House, kari: Web) -> None:
    invites(kari)
    with house.database.work() as work:
        staffing.add_staff(work, house.kit, role="specialist", name="Mads", email=COLLEAGUE)
    with Web(site(house)) as other:
        other.sign_in(house, COLLEAGUE)
        assert other.post(f"/staff/participants/{invited_id(house)}/invitation").status_code == 404


# In a browser


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_on_a_phone_and_on_paper(chromium: Browser, house: House, scheme: str) -> None:
    narrow = (320, PHONE[1])
    async with served(site(house)) as base, watched_page(chromium, narrow, color_scheme=scheme) as page:
        await sign_in(page, house, base, SPECIALIST)
        await page.goto(f"{base}/staff/invite")
        await page.locator("#label").fill("Kim")
        await page.locator("main form button").click()
        await page.locator(".letter").wait_for()
        await check_accessibility(page)
        assert await page.evaluate("document.documentElement.scrollWidth") <= narrow[0]
        assert await page.locator("button[data-print]").is_visible()
        assert await page.locator(".letter-title").evaluate("e => getComputedStyle(e).color") == "rgb(0, 0, 0)"
        paper = PdfReader(BytesIO(await page.pdf(format="A4")))
        words = text_of(paper.pages[0].extract_text())
        assert len(paper.pages) == 1
        assert "Kari Lund inviterer deg" in words
        assert "Lenken virker" not in words, "only the letter is on the paper"
