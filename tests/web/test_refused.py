"""Forms of the console that are refused, sent twice, or sent from a page that is out of date: nothing is lost."""

from __future__ import annotations

import re

import pytest

from bot.application import records as r
from tests.support.house import House
from tests.web.rooms import Web, text_of
from tests.web.test_console import HOPE, shared


@pytest.fixture
def at(house: House) -> str:
    return f"/staff/participants/{shared(house).id}"


def key_of(house: House, words: str) -> str:
    with house.database.reading() as look:
        return next(one.id for one in look.find(r.Statement) if one.text == words)


# What was written stays in the form


def test_a_meeting_that_was_refused_keeps_its_day_and_time(kari: Web, at: str) -> None:
    page = kari.post(f"{at}/meeting", data={"date": "2026-01-02", "time": "09:17"}).text
    assert 'value="2026-01-02"' in page
    assert 'value="09:17"' in page


def test_a_proposal_that_was_refused_keeps_its_words(kari: Web, at: str) -> None:
    assert f'value="{"ring " * 40}"' in kari.post(f"{at}/tasks", data={"words": "ring " * 40}).text


def test_a_line_for_a_plan_that_was_refused_keeps_its_part_and_words(kari: Web, at: str) -> None:
    long = kari.post(f"{at}/plans", data={"part": "taper", "words": "x" * 1_001}).text
    assert "x" * 1_001 in long
    assert 'value="taper" selected' in long


@pytest.mark.parametrize("day", ["31.12.2026", "0026-12-01"])
def test_a_day_that_is_none_is_refused_beside_its_line_and_stays_there(
    house: House, kari: Web, at: str, day: str
) -> None:
    key = key_of(house, HOPE)
    kari.post(f"{at}/plans/line", data={"statement": key, "part": "taper"})
    answer = kari.post(f"{at}/plans/lines/{key}", data={"part": "taper", "given_by": "employer", "from": day})
    assert answer.status_code == 422
    assert f'value="{day}"' in answer.text
    assert 'value="employer" selected' in answer.text
    assert 'id="placing-problem"' in answer.text
    assert 'id="plan-problem"' not in answer.text  # of another form


# The past of a profile


@pytest.mark.parametrize(
    "asked", ["on=9999-12-31", "on=2026-11-02&until=9999-12-31", "on=2026-11-02&until=2026-11-01", "until=2026-11-01",
              "on=yesterday", "on=2026-11-02&until=x"],
)  # fmt: skip
def test_a_day_that_cannot_be_looked_at_is_explained(kari: Web, at: str, asked: str) -> None:
    answer = kari.get(f"{at}/profile?{asked}")
    assert answer.status_code == 422
    assert 'id="past-problem"' in answer.text
    assert f'value="{asked.split("&", maxsplit=1)[0].split("=")[1]}"' in answer.text
    assert HOPE in answer.text


# Reports


def draft(kari: Web, at: str) -> tuple[str, str, str]:
    """Its address, the stamp of the page, and the line that it quotes."""
    page = kari.post(f"{at}/reports")
    stamp, line = re.search(r'name="opened" value="([^"]+)"', page.text), re.search(r'name="(line-\w+-\w+)"', page.text)
    assert stamp and line
    return str(page.url), stamp[1], line[1]


@pytest.mark.parametrize("ticked", [True, False])
def test_a_refused_report_keeps_what_was_ticked(kari: Web, at: str, ticked: bool) -> None:
    address, _stamp, line = draft(kari, at)
    form = {"words-said": "x" * 5_001} | ({line: "yes"} if ticked else {})
    assert (f'name="{line}" value="yes" checked' in kari.post(address, data=form).text) == ticked


def test_a_draft_is_not_written_over_unseen(house: House, kari: Web, at: str) -> None:
    address, stamp, _line = draft(kari, at)
    house.clock.passes(minutes=1)
    kari.post(address, data={"words-said": "I det ene vinduet", "opened": stamp})
    house.clock.passes(minutes=1)
    late = kari.post(address, data={"words-said": "I det andre vinduet", "opened": stamp})
    assert late.status_code == 422
    assert text_of(late.text).count("I det ene vinduet") == 1
    assert ">I det andre vinduet</textarea>" in late.text
    newer = re.search(r'name="opened" value="([^"]+)"', late.text)
    assert newer
    assert kari.post(address, data={"words-said": "Begge to", "opened": newer[1]}).status_code == 200


def test_kept_or_finished_twice_it_is_done_once(house: House, kari: Web, at: str) -> None:
    address, stamp, _line = draft(kari, at)
    for button in ("save", "save", "finish", "finish"):
        house.clock.passes(minutes=1)
        form = {"words-said": "Det samme", "opened": stamp, button: "yes"}
        assert kari.post(address, data=form).status_code == 200, button


def test_what_came_too_late_for_a_finished_report_can_be_copied(house: House, kari: Web, at: str) -> None:
    address, _stamp, line = draft(kari, at)
    kari.post(address, data={"words-said": "Slik ble det", "finish": "yes"})
    late = kari.post(address, data={"words-said": "Dette kom for sent"})
    assert late.status_code == 422
    assert ">Slik ble det</p>" in late.text
    assert "Dette kom for sent" in late.text
    assert line not in kari.get(address).text  # what was not quoted is not offered any more
    assert "<textarea" not in late.text  # it is read, and not in fields that cannot be written in


def test_a_report_of_somebody_who_has_not_begun(house: House, kari: Web) -> None:
    who = house.invited().participant_id
    answer = kari.post(f"/staff/participants/{who}/reports")
    assert answer.status_code == 409
    assert (
        house.kit.texts.say("nb", "The final report is finished. There is no report left to write.") not in answer.text
    )


# Sent twice, or too late


def test_the_same_line_and_the_same_proposal_stand_once(house: House, kari: Web, at: str) -> None:
    for _ in range(2):
        kari.post(f"{at}/own-lines", data={"section": "job", "source": "observation", "words": "Ferdig før tida"})
        kari.post(f"{at}/plans", data={"part": "support", "words": "En fast kollega"})
        kari.post(f"{at}/tasks", data={"words": "Ringe verkstedet"})
    with house.database.reading() as look:
        written = [one.text for one in look.find(r.Statement) if one.author == "specialist"]
        assert sorted(written) == ["En fast kollega", "Ferdig før tida"]
        assert len(look.find(r.Task)) == 1


def test_a_button_pressed_twice_says_that_it_has_changed(house: House, kari: Web, at: str) -> None:
    kari.post(f"{at}/own-lines", data={"section": "job", "source": "observation", "words": "Ferdig før tida"})
    address = f"{at}/own-lines/{key_of(house, 'Ferdig før tida')}"
    assert kari.post(address).status_code == 200
    again = kari.post(address)
    assert again.status_code == 409
    assert f'href="{at}"' in again.text
    assert kari.post("/staff/participants/nobody/own-lines/x").status_code == 404


@pytest.mark.parametrize("path", ["plans/line", "plans/placements/x", "tasks/x", "suggestions/x", "own-lines/x"])
def test_what_is_not_there_any_more_is_no_wrong_address(kari: Web, at: str, path: str) -> None:
    answer = kari.post(f"{at}/{path}", data={"status": "done", "part": "taper", "statement": "x"})
    assert answer.status_code == 409


def test_a_line_that_was_taken_back_says_so_from_an_old_page(kari: Web, at: str) -> None:
    answer = kari.get(f"{at}/lines/x")
    assert answer.status_code == 404
    assert f'href="{at}/profile"' in answer.text
    assert kari.get("/staff/participants/nobody/lines/x").text.count("/profile") == 0


def test_beside_the_plans_wait_only_lines_for_a_plan(kari: Web, at: str) -> None:
    kari.post(f"{at}/own-lines", data={"section": "job", "source": "observation", "words": "Ferdig før tida"})
    kari.post(f"{at}/plans", data={"part": "taper", "words": "Kari kommer sjeldnere"})
    page = text_of(kari.get(f"{at}/plans").text)
    assert "Ferdig før tida" not in page
    assert "Kari kommer sjeldnere Nedtrapping av støtten · venter på svar" in page


def test_the_report_that_was_begun_last_stands_first(house: House, kari: Web, at: str) -> None:
    progress, _stamp, _line = draft(kari, at)
    house.clock.passes(minutes=1)
    kari.post(f"{at}/ending")
    final, _stamp, _line = draft(kari, at)
    kari.post(progress, data={"words-said": "Mer"})
    page = kari.get(f"{at}/documents").text
    assert page.index(final.split("/staff")[1]) < page.index(progress.split("/staff")[1])


def test_a_pause_begun_in_two_windows_says_that_it_is_there(house: House, kari: Web, at: str) -> None:
    kari.post(f"{at}/pause", data={"by": "participant"})
    again = kari.post(f"{at}/pause", data={"by": "specialist", "pause_until": "2026-12-20"})
    assert again.status_code == 422
    assert 'id="pause-problem"' in again.text


def test_who_told_it_is_never_dropped(house: House, kari: Web, at: str) -> None:
    form = {"section": "job", "source": "meeting", "told_by": "employer", "words": "Ferdig før tida"}
    refused = kari.post(f"{at}/own-lines", data=form)
    assert refused.status_code == 422
    assert 'value="employer" selected' in refused.text
    assert kari.post(f"{at}/own-lines", data=form | {"source": "third-party"}).status_code == 200
    with house.database.reading() as look:
        (line,) = [one for one in look.find(r.Statement) if one.author == "specialist"]
    assert (line.source, line.told_by) == ("third-party", "employer")


def test_a_field_of_navs_form_with_nothing_to_copy_says_so(house: House, kari: Web, at: str) -> None:
    page = kari.get(f"{at}/documents/nav").text
    assert 'id="nav-goal"' in page
    assert 'id="nav-preparation"' not in page  # no empty field, and nothing to copy
    assert "Amina har ikke delt noe som hører hjemme her." in page
    invited = house.invited(label="Ingrid").participant_id
    shelf = kari.get(f"/staff/participants/{invited}/documents").text
    assert "så det er ingen rapport å skrive ennå" in shelf
