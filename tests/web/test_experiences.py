"""What has happened, the rhythm of the service, and a suggestion with a line: what the forms take, and who sees it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.async_api import Browser

from bot.application import following, staffing
from bot.application import records as r
from bot.application.experiences import CONVERSATIONS, KINDS
from bot.application.incoming import message_json
from bot.dialogue.messages import Message, Paragraph
from bot.language.dates import day_of
from tests.support.browser import PHONE, check_accessibility, served, watched_page
from tests.support.handing import MADS, colleagues, hands_over
from tests.support.house import SPECIALIST, House, Talker
from tests.web.rooms import Web, site, text_of
from tests.web.test_in_chromium import sign_in

# The house's clock begins on 23 November 2026.
VISIT = {"kind": "visit", "day": "2026-11-20", "words": "Hun så på symaskinene.", "suggest": "yes"}


@pytest.fixture
def amina(house: House) -> Talker:
    talker = house.joined()
    talker.says("Nei takk")
    return talker


def at(talker: Talker) -> str:
    return f"/staff/participants/{talker.id}"


def logs(kari: Web, talker: Talker, **form: str) -> str:
    answer = kari.post(f"{at(talker)}/experiences", data=VISIT | form)
    assert answer.status_code == 200, text_of(answer.text)
    return answer.text


def logged(house: House) -> list[r.Milestone]:
    with house.database.reading() as look:
        return look.find(r.Milestone)


def suggested(house: House) -> list[r.Suggestion]:
    with house.database.reading() as look:
        return look.find(r.Suggestion, withdrawn_at=None)


# Logging


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_logged_with_a_line_that_waits_and_the_conversation_that_fits(
    house: House, kari: Web, amina: Talker, kind: str
) -> None:
    page = logs(kari, amina, kind=kind)
    (one,) = logged(house)
    with house.database.reading() as look:
        line = look.get(r.Statement, one.statement_id or "")
        assert not look.find(r.SharedLine), "no yes has been given to it"
    assert (one.kind, day_of(one.at).isoformat(), one.staff_id) == (kind, "2026-11-20", house.staff().id)
    assert line is not None
    assert (line.author, line.text, line.section in ("experience", "steps")) == ("specialist", VISIT["words"], True)
    assert line.source == ("meeting" if kind == "contact" else "observation")
    assert [one.script_id for one in suggested(house)] == [CONVERSATIONS[kind] for _ in range(kind in CONVERSATIONS)]
    assert VISIT["words"] in page
    assert "venter på svar" in text_of(page).casefold()


def test_the_participant_meets_the_line_and_the_suggestion_in_the_chat(house: House, kari: Web, amina: Talker) -> None:
    logs(kari, amina)
    amina.says("/meny")
    labels = [choice.label for choice in amina.last.choices]
    assert "Hva skjedde?" in labels
    assert "Venter på svar fra deg" in labels
    assert "Kari foreslo denne. Det er helt greit å la den ligge." in amina.text
    amina.says("Venter på svar fra deg")
    assert VISIT["words"] in amina.text


def test_neither_words_nor_a_suggestion_are_needed(house: House, kari: Web, amina: Talker) -> None:
    form = {"kind": "visit", "day": "2026-11-23", "words": "  "}
    assert kari.post(f"{at(amina)}/experiences", data=form).status_code == 200
    (one,) = logged(house)
    assert one.statement_id is None
    assert one.at <= house.clock.moment, "today is not later than now"
    assert suggested(house) == []


def test_a_suggestion_that_waits_keeps_its_line(house: House, kari: Web, amina: Talker) -> None:
    kari.post(f"{at(amina)}/suggestions", data={"script": "hva-skjedde", "line": "Jeg er spent på å høre."})
    logs(kari, amina)
    assert [one.line for one in suggested(house)] == ["Jeg er spent på å høre."]


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({"kind": ""}, "Velg hva som skjedde"),
        ({"kind": "party"}, "Velg hva som skjedde"),
        ({"day": ""}, "Skriv dagen"),
        ({"day": "20.11.2026"}, "Skriv dagen"),
        ({"day": "2026-02-30"}, "Skriv dagen"),
        ({"day": "2026-11-24"}, "ikke kommet ennå"),
        ({"day": "2024-11-22"}, "mer enn to år siden"),
        ({"day": "0001-01-01"}, "mer enn to år siden"),
        ({"words": "x" * 1_001}, "litt langt"),
        ({"words": "Født 01417000190, så på maskinene"}, "fødselsnummer"),
    ],
)
def test_what_cannot_be_logged_is_explained_and_keeps_what_was_written(
    house: House, kari: Web, amina: Talker, form: dict[str, str], says: str
) -> None:
    answer = kari.post(f"{at(amina)}/experiences", data=VISIT | form)
    assert answer.status_code == 422
    assert says in text_of(answer.text)
    assert (VISIT | form)["words"] in answer.text
    assert 'id="suggest" name="suggest" value="yes" aria-describedby="suggest-help" checked' in answer.text
    assert logged(house) == []
    with house.database.reading() as look:
        assert not look.find(r.Statement, author="specialist")
    assert suggested(house) == []


def test_an_unticked_suggestion_stays_unticked_after_a_refusal(kari: Web, amina: Talker) -> None:
    form = {key: value for key, value in VISIT.items() if key != "suggest"} | {"day": "x"}
    page = kari.post(f"{at(amina)}/experiences", data=form).text
    assert 'aria-describedby="suggest-help" checked' not in page


def test_the_newest_first_and_taken_out_again(house: House, kari: Web, amina: Talker) -> None:
    logs(kari, amina, day="2026-11-02", words="")
    page = logs(kari, amina, kind="taster", day="2026-11-19")
    listed = text_of(page[page.index('id="happened"') :])
    assert listed.index("En jobbsmak") < listed.index("Et besøk på en arbeidsplass")

    taster = next(one for one in logged(house) if one.kind == "taster")
    page = kari.post(f"{at(amina)}/experiences/{taster.id}").text
    assert VISIT["words"] not in page
    with house.database.reading() as look:
        line = look.get(r.Statement, taster.statement_id or "")
    assert line is not None
    assert line.status == "withdrawn", "nobody had answered it"
    assert kari.post(f"{at(amina)}/experiences/{taster.id}").status_code == 404


def test_a_line_with_a_yes_stands_when_the_row_is_taken_out(house: House, kari: Web, amina: Talker) -> None:
    logs(kari, amina)
    (one,) = logged(house)
    for said in ("/meny", "Venter på svar fra deg", "1", "Ja, det stemmer"):
        amina.says(said)
    with house.database.reading() as look:
        agreed = bool(look.find(r.SharedLine, statement_id=one.statement_id, withdrawn_at=None))
    assert agreed, amina.text
    kari.post(f"{at(amina)}/experiences/{one.id}")
    with house.database.reading() as look:
        assert look.find(r.SharedLine, statement_id=one.statement_id, withdrawn_at=None)


def test_a_meeting_that_was_not_leaves_no_trace(house: House, kari: Web, amina: Talker) -> None:
    with house.database.work() as work:
        following.set_meeting(work, house.kit, house.staff(), amina.id, house.clock.moment + timedelta(days=1))
    house.clock.passes(days=2)
    kari.sign_in(house, SPECIALIST)
    page = kari.get(f"{at(amina)}/experiences").text
    (meeting,) = [part.split('"')[0] for part in page.split(f'action="{at(amina)}/meetings/')[1:]]

    kari.post(f"{at(amina)}/meetings/{meeting}")

    with house.database.reading() as look:
        assert look.find(r.Meeting) == []
        assert look.find(r.Milestone) == []
    assert kari.post(f"{at(amina)}/meetings/{meeting}").status_code == 404


def test_of_a_meeting_long_ago_nobody_says_that_it_was_not(house: House, kari: Web, amina: Talker) -> None:
    with house.database.work() as work:
        following.set_meeting(work, house.kit, house.staff(), amina.id, house.clock.moment + timedelta(days=1))
    house.clock.passes(days=40)
    kari.sign_in(house, SPECIALIST)
    with house.database.reading() as look:
        key = look.find(r.Meeting)[0].id
    page = kari.get(f"{at(amina)}/experiences").text
    assert "Et møte" in page
    assert f"{at(amina)}/meetings/" not in page
    assert kari.post(f"{at(amina)}/meetings/{key}").status_code == 404


def test_a_meeting_still_to_come_is_not_taken_out_here(house: House, kari: Web, amina: Talker) -> None:
    with house.database.work() as work:
        following.set_meeting(work, house.kit, house.staff(), amina.id, house.clock.moment + timedelta(days=1))
    with house.database.reading() as look:
        key = look.find(r.Meeting)[0].id
    assert kari.post(f"{at(amina)}/meetings/{key}").status_code == 404


# Who sees it


def test_what_was_logged_waits_for_the_same_yes_as_everything_else(house: House, kari: Web, amina: Talker) -> None:
    logs(kari, amina)
    colleagues(house)
    hands_over(house, amina.id)
    with Web(site(house)) as mads:
        mads.sign_in(house, MADS)
        before = mads.get(f"{at(amina)}/experiences").text
        assert VISIT["words"] not in before
        assert "Et besøk på en arbeidsplass </p>" not in before
        assert mads.post(f"{at(amina)}/experiences/{logged(house)[0].id}").status_code == 404
        for words in ("/meny", "ja"):
            amina.says(words)
        after = mads.get(f"{at(amina)}/experiences").text
        assert "dag 1" in text_of(after)
        assert VISIT["words"] not in after, "a line without a yes stands for its author alone"


def test_whoever_covers_with_a_yes_sees_the_row_and_not_a_line_that_waits(
    house: House, kari: Web, amina: Talker
) -> None:
    logs(kari, amina)
    colleagues(house)
    hands_over(house, amina.id, kind="cover")
    for words in ("/meny", "ja"):
        amina.says(words)
    with Web(site(house)) as mads:
        mads.sign_in(house, MADS)
        page = mads.get(f"{at(amina)}/experiences").text
    assert f"{at(amina)}/experiences/{logged(house)[0].id}" in page
    assert VISIT["words"] not in page


def test_whoever_covers_has_no_panel_and_the_own_specialist_has(house: House, kari: Web, amina: Talker) -> None:
    colleagues(house)
    hands_over(house, amina.id, kind="cover")
    with Web(site(house)) as mads:
        mads.sign_in(house, MADS)
        assert 'id="rhythm"' not in mads.get(at(amina)).text
    assert 'id="rhythm"' in kari.get(at(amina)).text
    assert 'id="rhythm"' in kari.get(f"{at(amina)}/experiences").text


def test_nobody_sees_the_rhythm_of_another_or_of_many(house: House, kari: Web, amina: Talker) -> None:
    """Not a supervisor, not an administrator, not the participant; and no list of people has it."""
    with house.database.work() as work:
        staffing.add_staff(work, house.kit, role="administrator", name="Ada", email="ada@example.no")
    words = ("arbeidsgiverkontakt dag", "ingen ennå, dag", 'id="rhythm-head"', "Neste kontakt passer")
    for email, pages in (
        ("solveig@example.no", ("/staff", "/staff/scripts", f"{at(amina)}", f"{at(amina)}/experiences")),
        ("ada@example.no", ("/staff", "/staff/settings", f"{at(amina)}", f"{at(amina)}/experiences")),
    ):
        with Web(site(house)) as web:
            web.sign_in(house, email)
            found = "".join(web.get(page).text for page in pages)
        assert not [one for one in words if one in found], email
        assert amina.id not in found
    assert 'id="rhythm' not in kari.get("/staff").text
    amina.says("/profil")
    assert "arbeidsgiverkontakt" not in amina.text


def test_the_look_is_written_down(house: House, kari: Web, amina: Talker) -> None:
    kari.get(f"{at(amina)}/experiences")
    with house.database.reading() as look:
        assert [one.what for one in look.find(r.ReadAudit, participant_id=amina.id)] == ["experiences"]


# The panel


def test_the_panel_tells_a_day_a_number_and_where_it_is_from(kari: Web, amina: Talker) -> None:
    page = text_of(kari.get(at(amina)).text)
    assert "ingen ennå, dag 1 av oppfølgingen" in page
    assert "Median for et team: høyst 31 dager. Kvalitetsveileder 2023, 8.4; sjekket 21. november 2026" in page
    assert "23. februar 2027" in page, "the next progress report"
    logs(kari, amina)
    assert "Første arbeidsgiverkontakt dag 1" in text_of(kari.get(at(amina)).text)


def test_in_work_the_next_contact_between_people_is_a_day_and_a_message_of_the_robots_is_none(
    house: House, kari: Web, amina: Talker
) -> None:
    logs(kari, amina, kind="work-started", day="2026-11-22", words="")
    assert "Neste kontakt passer innen 25. november 2026" in text_of(kari.get(at(amina)).text)
    hello = Message("reply", (Paragraph("Hei"),))
    with house.database.work() as work:
        work.add(r.OutboxItem("n", amina.id, "telegram", "77", "nudge", house.kit.clock(), body=message_json(hello)))
        work.add(r.Utterance("u", amina.id, "bot", house.kit.clock(), body=message_json(hello)))
    amina.says("/meny")
    assert "Neste kontakt passer innen 25. november 2026" in text_of(kari.get(at(amina)).text)
    assert "møttes eller snakket" not in text_of(kari.get(at(amina)).text)
    logs(kari, amina, kind="contact", day="2026-11-23", words="")
    page = text_of(kari.get(at(amina)).text)
    assert "Dere møttes eller snakket sist 23. november 2026" in page
    assert "Neste kontakt passer innen 29. november 2026" in page


def test_nothing_in_the_panel_is_red_late_or_a_score(house: House, kari: Web, amina: Talker) -> None:
    house.clock.passes(days=200)
    kari.sign_in(house, SPECIALIST)
    page = kari.get(at(amina)).text
    panel = page[page.index('id="rhythm"') : page.index("</section>", page.index('id="rhythm"'))]
    assert "dag 201" in panel
    assert not [word for word in ("danger", "warning", "data-color", "forsinket", "for sent", "%") if word in panel]


# A suggestion with a line


def test_a_line_goes_along_with_a_suggestion_and_is_visibly_a_humans(house: House, kari: Web, amina: Talker) -> None:
    line = "Du nevnte søsteren din. Kanskje denne?"
    page = kari.post(f"{at(amina)}/suggestions", data={"script": "en-jeg-ser-opp-til", "line": line}).text
    assert line in page
    assert "av Kari Lund" in text_of(page)
    amina.says("/meny")
    quote = next(block for block in amina.last.blocks if block.text == line)
    assert quote.mark == "Kari skrev dette til deg."  # type: ignore[union-attr]
    with house.database.engine.connect() as connection:
        assert "søsteren" not in str(connection.exec_driver_sql("SELECT * FROM suggestion").all()), "it is sealed"


@pytest.mark.parametrize("line", ["x" * 281, "Husk 01417000190 til møtet"])
def test_a_line_that_cannot_be_comes_back_with_what_was_chosen(
    house: House, kari: Web, amina: Talker, line: str
) -> None:
    answer = kari.post(f"{at(amina)}/suggestions", data={"script": "bildekort", "line": line})
    assert answer.status_code == 422
    assert 'value="bildekort" selected' in answer.text
    assert line in answer.text
    assert suggested(house) == []


def test_after_the_conversation_the_line_is_gone_from_the_menu(house: House, kari: Web, amina: Talker) -> None:
    kari.post(f"{at(amina)}/suggestions", data={"script": "bildekort", "line": "Prøv denne"})
    with house.database.work() as work:
        now, version = house.kit.clock(), work.live_ids()["bildekort"]
        work.add(r.RunRow("run", amina.id, "bildekort", version, "nb", "finished", "", now, now, now))
    amina.says("/meny")
    assert "Prøv denne" not in amina.text


# The settings


@pytest.fixture
def ada(house: House, web: Web) -> Web:
    with house.database.work() as work:
        staffing.add_staff(work, house.kit, role="administrator", name="Ada", email="ada@example.no")
    web.sign_in(house, "ada@example.no")
    return web


SETTINGS = {"service_name": "Arbeid med støtte", "reply_days": "2", "crisis_verified_on": "2026-11-20",
            "employer_contact_days": "28", "employer_contact_days_source": "Kvalitetsveileder 2027, 8.4",
            "employer_contact_days_checked": "2026-11-22"}  # fmt: skip


def test_a_number_is_changed_with_its_source_and_day_and_stands_in_the_panel(
    house: House, ada: Web, amina: Talker
) -> None:
    page = ada.post("/staff/settings", data=SETTINGS).text
    assert 'value="Kvalitetsveileder 2027, 8.4"' in page
    with Web(site(house)) as kari:
        kari.sign_in(house, SPECIALIST)
        panel = text_of(kari.get(at(amina)).text)
    assert "høyst 28 dager. Kvalitetsveileder 2027, 8.4; sjekket 22. november 2026" in panel
    ada.post("/staff/settings", data={"service_name": "Arbeid med støtte", "reply_days": "2"})
    assert 'value="Kvalitetsveileder 2027, 8.4"' in ada.get("/staff/settings").text, "what is not sent stays"


@pytest.mark.parametrize(
    "form",
    [
        {"employer_contact_days": "0"},
        {"employer_contact_days": "366"},
        {"employer_contact_days": "mange"},
        {"employer_contact_days": "3.5"},
        {"employer_contact_days_source": "x" * 161},
        {"employer_contact_days_checked": "2026-11-24"},
        {"employer_contact_days_checked": "i går"},
        {"employer_contact_days_checked": "2026-02-30"},
    ],
)
def test_a_number_that_cannot_be_is_explained_beside_it(house: House, ada: Web, form: dict[str, str]) -> None:
    answer = ada.post("/staff/settings", data=SETTINGS | form)
    assert answer.status_code == 422
    assert 'id="employer_contact_days-problem"' in answer.text
    assert answer.text.count('class="field-problem"') == 1
    assert next(iter(form.values())) in answer.text
    with house.database.reading() as look:
        assert staffing.settings_of(look, look.find(r.Office)[0].id).employer_contact_days == 31


def test_an_empty_date_says_that_nobody_looked_it_up(house: House, ada: Web, amina: Talker) -> None:
    ada.post("/staff/settings", data=SETTINGS | {"employer_contact_days_checked": ""})
    with Web(site(house)) as kari:
        kari.sign_in(house, SPECIALIST)
        panel = text_of(kari.get(at(amina)).text)
    assert "Kvalitetsveileder 2027, 8.4" in panel
    assert "Kvalitetsveileder 2027, 8.4; sjekket" not in panel


# In a browser


@pytest.mark.parametrize("size", [(320, PHONE[1]), (1280, 900)], ids=["phone", "wide"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_pages_in_a_browser(
    chromium: Browser, house: House, amina: Talker, size: tuple[int, int], scheme: str
) -> None:
    async with served(site(house)) as base, watched_page(chromium, size, color_scheme=scheme) as page:
        await sign_in(page, house, base, SPECIALIST)
        await page.goto(f"{base}{at(amina)}/experiences")
        await page.locator("#kind").select_option("work-started")
        await page.locator("#day").fill("2026-11-20")
        await page.locator("#words").fill("Første dag på verkstedet.")
        await page.locator("form.stack button").click()
        await page.locator("#happened .words").wait_for()
        for path in (f"{at(amina)}/experiences", at(amina)):
            await page.goto(f"{base}{path}")
            await check_accessibility(page)
            assert await page.evaluate("document.documentElement.scrollWidth") <= size[0]
