"""The specialist's documents, plans, reports and own lines, page by page."""

from __future__ import annotations

import json
import re

import pytest

from bot.application import records as r
from bot.profile import portable
from tests.support.house import SPECIALIST, House
from tests.web.rooms import Web
from tests.web.test_console import HOPE, shared


@pytest.fixture
def who(house: House) -> str:
    return shared(house).id


def at(who: str, path: str = "") -> str:
    return f"/staff/participants/{who}{path}"


def looks(house: House, who: str) -> list[str]:
    with house.database.reading() as look:
        return [one.what for one in look.find(r.ReadAudit, participant_id=who)]


@pytest.mark.parametrize(("form", "begins"), [("text", b""), ("docx", b"PK"), ("pdf", b"%PDF"), ("json", b"{")])
def test_the_profile_in_every_form(house: House, kari: Web, who: str, form: str, begins: bytes) -> None:
    answer = kari.get(at(who, f"/documents/profile/{form}"))
    assert answer.status_code == 200
    assert answer.content.startswith(begins)
    assert re.fullmatch(r'attachment; filename="stegvis-profile\.\w+"', answer.headers["content-disposition"])
    assert answer.headers["cache-control"] == "no-store"
    assert looks(house, who)[-1] == "document profile"
    if form in ("text", "json"):
        assert HOPE in answer.text
    if form == "json":
        found = portable.read(answer.content)
        assert [line.words for line in found.lines if line.section == "goals"] == [HOPE]


@pytest.mark.parametrize(
    "name", ["profile", "update-note", "meeting-note", "action-plan", "job-support-plan", "portrait", "employer"]
)
def test_every_document_is_there(kari: Web, who: str, name: str) -> None:
    answer = kari.get(at(who, f"/documents/{name}/text"))
    assert answer.status_code == 200
    assert "Versjon" in answer.text


@pytest.mark.parametrize("path", ["nothing/text", "profile/odt", "portrait/json", "%2e%2e/text"])
def test_what_is_no_document_is_not_there(house: House, kari: Web, who: str, path: str) -> None:
    before = looks(house, who)
    assert kari.get(at(who, f"/documents/{path}")).status_code == 404
    assert looks(house, who) == before


def test_withdrawn_in_the_second_before(house: House, kari: Web) -> None:
    talker = shared(house)
    assert HOPE in kari.get(at(talker.id, "/documents/profile/text")).text
    talker.says("/profil")
    number = next(block.number for block in talker.last.blocks if HOPE in block.text)  # type: ignore[union-attr]
    talker.taps(str(number))
    talker.taps_key(talker.last.prompt, "unshare")
    for name in ("profile", "update-note", "meeting-note", "action-plan", "portrait", "employer"):
        assert HOPE not in kari.get(at(talker.id, f"/documents/{name}/text")).text, name
    assert HOPE not in kari.get(at(talker.id, "/documents/nav")).text
    assert HOPE not in kari.get(at(talker.id, "/plans")).text


def test_the_text_for_navs_forms_says_how_long_it_is(kari: Web, who: str) -> None:
    page = kari.get(at(who, "/documents/nav")).text
    assert f"«{HOPE}»" in page
    assert re.search(r"\d+ av 100 tegn", page)
    assert re.search(rf"{len(HOPE) + 2} av 500 tegn", page)


def test_a_report_is_drafted_edited_finished_and_opened_again(house: House, kari: Web, who: str) -> None:
    page = kari.post(at(who, "/reports"))
    assert HOPE in page.text
    address = str(page.url)
    line = re.search(r'name="line-said-(\w+)" value="yes" checked', page.text)
    assert line is not None
    kept = kari.post(address, data={"words-said": "Amina vet hva hun vil.", "save": "yes"})
    assert "Amina vet hva hun vil." in kept.text
    assert f'name="line-said-{line[1]}" value="yes" checked' not in kept.text  # what was not ticked is not quoted
    done = kari.post(
        address, data={"words-said": "Amina vet hva hun vil.", f"line-said-{line[1]}": "yes", "finish": "yes"}
    )
    assert "Åpne den igjen" in done.text
    file = kari.get(f"{address}/text").text
    assert HOPE in file
    assert "Amina vet hva hun vil." in file
    assert "Ferdig" in file
    assert "Ta vare på utkastet" in kari.post(f"{address}/again").text
    assert kari.get(f"{address}/json").status_code == 404


def test_a_part_that_is_too_long_stays_on_the_page(kari: Web, who: str) -> None:
    address = str(kari.post(at(who, "/reports")).url)
    answer = kari.post(address, data={"words-done": "a" * 5_001})
    assert answer.status_code == 422
    assert "a" * 5_001 in answer.text


def test_the_follow_up_ends_and_goes_on(kari: Web, who: str) -> None:
    assert "Sluttrapporten skal være ferdig" in kari.post(at(who, "/ending")).text
    assert "Avsluttet" in kari.get("/staff/participants").text
    assert "Neste underveisrapport" in kari.post(at(who, "/ending"), data={"undo": "yes"}).text


def test_a_line_of_ones_own_is_written_answered_and_taken_back(house: House, kari: Web) -> None:
    talker = shared(house)
    form = {
        "section": "strengths",
        "source": "third-party",
        "told_by": "employer",
        "words": "Møtte presis <b>hver</b> dag",
    }
    page = kari.post(at(talker.id, "/own-lines"), data=form).text
    assert "Møtte presis &lt;b&gt;hver&lt;/b&gt; dag" in page
    assert "venter på svar" in page
    talker.says("/meny")
    talker.says("Venter på svar fra deg")
    assert "fortalt av en arbeidsgiver" in talker.text
    talker.taps("1")
    talker.taps("Ja, det stemmer")
    page = kari.get(at(talker.id, "/profile")).text
    assert "Amina er enig" in page
    assert "Skrevet av Kari Lund" in page
    with house.database.reading() as look:
        key = look.find(r.Statement, participant_id=talker.id, author="specialist")[0].id
    assert "tatt ut" in kari.post(at(talker.id, f"/own-lines/{key}")).text


def test_a_line_that_cannot_be_written_keeps_its_words(kari: Web, who: str) -> None:
    form = {"section": "strengths", "source": "third-party", "told_by": "", "words": "Møtte presis"}
    answer = kari.post(at(who, "/own-lines"), data=form)
    assert (answer.status_code, "Møtte presis" in answer.text) == (422, True)


def test_a_plan_is_agreed_on_the_page(house: House, kari: Web, who: str) -> None:
    with house.database.reading() as look:
        key = next(one.id for one, _, _ in look.shared_statements(who) if one.text == HOPE)
    page = kari.post(at(who, "/plans/line"), data={"statement": key, "part": "sub-goal"}).text
    assert "Delmål" in page
    page = kari.post(at(who, f"/plans/lines/{key}"), data={"part": "sub-goal", "done": "yes"}).text
    assert "nådd" in page
    placement = re.search(r"/plans/placements/(\w+)", page)
    assert placement is not None
    assert "avsluttet" in kari.post(at(who, f"/plans/placements/{placement[1]}")).text
    wrong = kari.post(at(who, "/plans"), data={"part": "sub-goal", "words": ""})
    assert wrong.status_code == 422


def test_the_profile_as_it_was(house: House, kari: Web, who: str) -> None:
    house.clock.passes(days=10)
    kari.sign_in(house, SPECIALIST)
    assert HOPE in kari.get(at(who, "/profile?on=2026-11-24")).text
    earlier = kari.get(at(who, "/profile?on=2026-11-01")).text
    assert "Ikke noe av det som er delt nå, var delt 1. november 2026" in earlier
    assert f"«{HOPE}»" in earlier  # what has come since
    assert HOPE in kari.get(at(who, "/profile?on=yesterday")).text


def test_the_published_schema_is_the_one_that_is_written() -> None:
    from bot import resources

    file = resources.root() / "docs" / "profile.schema.json"
    assert file.read_text(encoding="utf-8") == portable.schema()
    assert json.loads(portable.schema())["title"] == "Portable"


@pytest.mark.parametrize("form", ["text", "pdf", "docx"])
def test_a_note_that_was_taken_out_was_read(kari: Web, who: str, form: str) -> None:
    assert "Noe nytt" in kari.get("/staff/participants").text
    kari.get(at(who, f"/documents/update-note/{form}"))
    assert "Noe nytt" not in kari.get("/staff/participants").text


def test_the_sheet_for_an_employer_holds_what_was_chosen_for_one(house: House, kari: Web) -> None:
    talker = shared(house)
    assert HOPE not in kari.get(at(talker.id, "/documents/employer/text")).text
    talker.says("/profil")
    number = next(block.number for block in talker.last.blocks if HOPE in block.text)  # type: ignore[union-attr]
    talker.taps(str(number))
    talker.taps_key(talker.last.prompt, "employer")
    assert HOPE in kari.get(at(talker.id, "/documents/employer/text")).text
    talker.taps_key(talker.last.prompt, "no-employer")
    assert HOPE not in kari.get(at(talker.id, "/documents/employer/text")).text


def test_what_came_between_two_days(house: House, kari: Web, who: str) -> None:
    house.clock.passes(days=10)
    kari.sign_in(house, SPECIALIST)
    assert f"«{HOPE}»" in kari.get(at(who, "/profile?on=2026-11-01&until=2026-11-24")).text
    assert f"«{HOPE}»" not in kari.get(at(who, "/profile?on=2026-11-01&until=2026-11-10")).text
    assert f"«{HOPE}»" not in kari.get(at(who, "/profile?on=2026-11-24&until=2026-11-01")).text


@pytest.mark.parametrize("name", ["profile", "portrait", "meeting-note", "action-plan"])
def test_a_document_on_the_screen(house: House, kari: Web, name: str) -> None:
    talker = shared(house)
    talker.says("/samtale en-jeg-ser-opp-til")
    for words in ("Bestemor", "rolig"):
        talker.says(words)
    talker.says("stopp")
    talker.says("/profil")
    number = next(block.number for block in talker.last.blocks if block.text == "Bestemor")  # type: ignore[union-attr]
    talker.taps(str(number))
    talker.taps_key(talker.last.prompt, "share")
    page = kari.get(at(talker.id, f"/documents/{name}")).text
    assert ("Bestemor" in page) == (name in ("profile", "portrait", "meeting-note"))
    assert "Versjon" in page
    assert kari.get(at(talker.id, "/documents/diary")).status_code == 404
