"""The sheet for a portfolio review: its owner's alone, chosen by them, with nothing counted and nobody ranked."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from bot.application import experiences, following, proposing
from bot.application import records as r
from bot.language.dates import day_of
from bot.storage.tables import data_key
from tests.integration.application.test_reading import shares, talker_with
from tests.support.desk import protects
from tests.support.handing import MADS, hands_over
from tests.support.house import SPECIALIST, House
from tests.support.team import SOLVEIG, teams
from tests.web.rooms import Web, site, text_of

CANARY = "Kanarifugl synger"


@pytest.fixture(autouse=True)
def team(house: House) -> None:
    teams(house)


def signed_in(house: House, email: str) -> Web:
    web = Web(site(house))
    web.sign_in(house, email)
    return web


def begins(web: Web) -> str:
    """The address of a sheet that is being prepared."""
    return str(web.post("/staff/review").url.path)


def puts(web: Web, sheet: str, who: str) -> str:
    """The id of the line of somebody who is put on it."""
    page = web.post(sheet, data={"act": "add", "who": who}).text
    return re.findall(r'name="line-(\w+)"', page)[-1]


def lines(house: House) -> list[r.SheetLine]:
    with house.database.reading() as look:
        return look.find(r.SheetLine)


def test_the_specialist_chooses_writes_and_keeps_it(house: House, kari: Web) -> None:
    amina, petter = house.joined().id, house.joined(label="Petter").id
    sheet = begins(kari)
    assert begins(kari) == sheet
    line = puts(kari, sheet, petter)
    page = kari.post(sheet, data={
        "act": "save", "well": "Vi ringte sammen.", "next": "Spørre om hjelp.", f"line-{line}": "Gikk jeg for fort?",
    }).text  # fmt: skip
    assert "Gikk jeg for fort?" in page
    assert f'<option value="{amina}">' in page
    assert f'<option value="{petter}">' not in page
    kari.post(sheet, data={"act": "hold"})
    held = kari.get(sheet).text
    assert all(words in held for words in ("Vi ringte sammen.", "Spørre om hjelp.", "Gikk jeg for fort?"))
    assert "<textarea" not in held
    kari.post(sheet, data={"well": "Nei", f"line-{line}": "Nei"})
    assert "Gikk jeg for fort?" in kari.get(sheet).text  # what was talked about stays as it was
    assert begins(kari) != sheet
    assert sheet in kari.get("/staff/review").text


def test_chosen_twice_they_stand_once_and_what_was_written_is_kept_by_every_button(house: House, kari: Web) -> None:
    who = house.joined().id
    sheet = begins(kari)
    line = puts(kari, sheet, who)
    kari.post(sheet, data={"act": "add", "who": who, "well": "Mye", f"line-{line}": "Ordene"})
    assert [one.words for one in lines(house)] == ["Ordene"]
    assert ">Mye</textarea>" in kari.get(sheet).text
    kari.post(sheet, data={"act": f"take-out:{line}", "hard": "Tid"})
    assert lines(house) == []
    assert ">Tid</textarea>" in kari.get(sheet).text


@pytest.mark.parametrize("field", ["well", "line"])
def test_a_refused_form_keeps_what_was_written(house: House, kari: Web, field: str) -> None:
    sheet = begins(kari)
    name = f"line-{puts(kari, sheet, house.joined().id)}" if field == "line" else field
    for words, said in (("x" * 700, "for lang"), ("Fnr 01010012356", "fødselsnummer")):
        answer = kari.post(sheet, data={"act": "save", name: words})
        assert answer.status_code == 422
        assert words in answer.text
        assert said in answer.text
    assert kari.post(sheet, data={"act": "add", "who": ""}).status_code == 422


def test_nobody_else_reads_it(house: House, kari: Web) -> None:
    sheet = begins(kari)
    puts(kari, sheet, house.joined().id)
    kari.post(sheet, data={"act": "save", "well": CANARY})
    for email in (MADS, SOLVEIG):
        web = signed_in(house, email)
        for answer in (web.get(sheet), web.get(f"{sheet}/paper"), web.post(sheet, data={"act": "throw-away"})):
            assert answer.status_code == 404
            assert CANARY not in answer.text
    assert signed_in(house, SOLVEIG).get("/staff/review").status_code == 404
    assert CANARY in kari.get(sheet).text


def test_whom_somebody_does_not_follow_is_not_there_to_choose(house: House, kari: Web) -> None:
    sheet, who = begins(kari), house.joined().id
    hands_over(house, who)
    assert who not in kari.get(sheet).text
    assert kari.post(sheet, data={"act": "add", "who": who}).status_code == 404
    assert lines(house) == []


@pytest.mark.parametrize("how", ["handover", "protection"])
def test_lines_go_out_of_sight_with_the_assignment(house: House, kari: Web, how: str) -> None:
    who, sheet = house.joined(label="Grevling").id, begins(kari)
    line = puts(kari, sheet, who)
    kari.post(sheet, data={"act": "save", f"line-{line}": CANARY})
    if how == "handover":
        hands_over(house, who)
    else:
        hands_over(house, who, kind="cover")
        protects(house, who, MADS)
        with house.database.work() as work:  # the own specialist is always named; here they are not
            kari_named = [one for one in work.find(r.Protection) if one.staff_id == house.staff().id]
            work.remove(*kari_named)
    for act in ("save", "hold"):
        kari.post(sheet, data={"act": act, f"line-{line}": "Noe annet"})
        for page in (kari.get(sheet).text, kari.get(f"{sheet}/paper").text):
            assert CANARY not in page
            assert "Grevling" not in page
    assert [one.words for one in lines(house)] == [CANARY]


def test_what_stands_beside_is_shared_or_logged_and_audited(house: House, kari: Web) -> None:
    talker = talker_with(house, "Regn", "Snø")
    shares(talker, 1)
    with house.database.work() as work:
        staff, day = house.staff(), day_of(house.clock.moment).isoformat()
        proposing.propose(work, house.kit, staff, talker.id, "Ringe verkstedet")
        experiences.log(work, house.kit, staff, talker.id, kind="visit", day=day, words="", suggests=False)
        following.set_meeting(work, house.kit, staff, talker.id, house.clock.moment + timedelta(days=2))
    sheet = begins(kari)
    puts(kari, sheet, talker.id)
    page = text_of(kari.get(sheet).text)
    for words in ("Trinn 3", "Et besøk på en arbeidsplass", "Regn", "Ringe verkstedet", "Dere møtes"):
        assert words in page, words
    assert "Snø" not in page
    with house.database.reading() as look:
        assert "review" in {one.what for one in look.find(r.ReadAudit, participant_id=talker.id)}
    talker.says("/profil")
    paper = text_of(kari.get(f"{sheet}/paper").text)
    assert not any(words in paper for words in ("Regn", "Ringe verkstedet", "Trinn 3", "Amina"))


def test_a_job_is_the_last_step_and_a_lost_one_the_second(house: House, kari: Web) -> None:
    who, sheet = house.joined().id, begins(kari)
    puts(kari, sheet, who)
    for kind, step in (("work-started", "Trinn 5"), ("visit", "Trinn 5"), ("work-ended", "Trinn 2")):
        with house.database.work() as work:
            house.clock.passes(days=1)
            day = day_of(house.clock.moment).isoformat()
            experiences.log(work, house.kit, house.staff(), who, kind=kind, day=day, words="", suggests=False)
        kari.sign_in(house, SPECIALIST)
        assert step in kari.get(sheet).text, kind


def test_on_paper_nobody_has_a_name(house: House, kari: Web) -> None:
    sheet = begins(kari)
    for label in ("Amina Hassan", "Petter"):
        line = puts(kari, sheet, house.joined(label=label).id)
        kari.post(sheet, data={"act": "save", f"line-{line}": f"Om {label.lower()} sin vei"})
    page = kari.get(f"{sheet}/paper").text
    paper = text_of(page.split('class="paper-sheet"')[1])
    assert "Deltaker A" in paper
    assert "Deltaker B" in paper
    assert "kan fortelle hvem de handler om: amina, hassan, petter" in text_of(page)
    initials = text_of(kari.get(f"{sheet}/paper?names=initials").text.split('class="paper-sheet"')[1])
    assert "A. H." in initials
    assert "P." in initials
    assert "Deltaker A" in text_of(kari.get(f"{sheet}/paper?names=names").text)


def test_it_can_be_thrown_away_with_every_line(house: House, kari: Web) -> None:
    who, sheet = house.joined().id, begins(kari)
    puts(kari, sheet, who)
    hands_over(house, who)
    kari.post(sheet, data={"act": "throw-away"})
    assert kari.get(sheet).status_code == 404
    assert lines(house) == []


def test_what_stands_beside_is_no_count_no_colour_and_no_rank(house: House, kari: Web) -> None:
    sheet = begins(kari)
    for label in ("Åse", "Berta"):
        puts(kari, sheet, house.joined(label=label).id)
    page = kari.get(sheet).text.split("<main")[1]
    assert page.index("Åse") < page.index("Berta")  # as they were chosen
    assert "danger" not in page
    assert "ds-tag" not in page


def test_an_erased_participant_takes_the_line_along(house: House, kari: Web) -> None:
    who, sheet = house.joined(label="Grevling").id, begins(kari)
    line = puts(kari, sheet, who)
    kari.post(sheet, data={"act": "save", f"line-{line}": CANARY})
    with house.database.engine.begin() as connection:
        connection.execute(data_key.delete().where(data_key.c.participant_id == who))
    page = kari.get(sheet)
    assert page.status_code == 200
    assert CANARY not in page.text
    assert "Grevling" not in page.text
