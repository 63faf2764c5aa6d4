"""Someone stands in the middle of a script that is taken out in an emergency."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import resources
from bot.application import messaging, staffing
from bot.application import records as r
from bot.application.review import approving, lifecycle, releasing
from bot.dialogue import loading
from tests.support.house import SPECIALIST, House, Talker, opened_house

SCRIPT = "en-jeg-ser-opp-til"
OLD = "Hvem ser du opp til, nå eller tidligere?"
SECOND = "Hvordan er denne personen?"
CLOSED = "Disse spørsmålene er tatt ut av bruk."


@pytest.fixture
def house(tmp_path: Path):
    with opened_house(tmp_path) as house:
        house.checks_numbers()
        yield house


@pytest.fixture
def talker(house: House) -> Talker:
    talker = house.joined()
    talker.says(f"/samtale {SCRIPT}")
    assert OLD in talker.text
    return talker


def withdraw(house: House) -> None:
    with house.database.work() as work:
        staff = next(one for one in work.find(r.Staff, role="supervisor"))
        newest = lifecycle.history(work, SCRIPT).newest
        releasing.withdraw(work, house.kit, staff, SCRIPT, "Det er feil tall i den.", after=newest.id if newest else "")


def release_anew(house: House, words: str) -> None:
    path = next(path for path in resources.script_files() if path.stem == SCRIPT)
    text = path.read_text(encoding="utf-8").replace(OLD, words)
    version = {SCRIPT: loading.version(text, "new.yaml", resources.texts())}
    with house.database.work() as work:
        for staff in work.find(r.Staff, role="supervisor"):
            approving.approve(work, house.kit, version, [SCRIPT], staff.email)


def run_of(house: House) -> r.RunRow:
    with house.database.reading() as look:
        return next(iter(look.find(r.RunRow, script_id=SCRIPT)))


def said_to(talker: Talker) -> str:
    return "\n".join(said.message.text for said in talker.transcript() if said.message)


def test_an_answer_on_its_way_is_kept_and_no_question_follows(house: House, talker: Talker) -> None:
    withdraw(house)
    talker.says("Mormor")
    heard = said_to(talker)
    assert f"{CLOSED} Det du har svart, er tatt vare på, bare for deg." in heard
    assert SECOND not in heard
    assert "Hva vil du gjøre?" in talker.text  # the menu
    assert run_of(house).status == "closed"
    with house.database.reading() as look:
        assert [answer.body["text"] for answer in look.find(r.AnswerRow, step="hvem")] == ["Mormor"]
        assert [line.text for line in look.find(r.Statement, run_id=run_of(house).id)] == ["Mormor"]
        assert look.find(r.Share) == []


@pytest.mark.parametrize("coming_back", ["/start", "/samtale " + SCRIPT])
def test_whoever_comes_back_is_told_and_finds_the_menu(house: House, talker: Talker, coming_back: str) -> None:
    talker.says("Mormor")
    talker.says("pause")
    withdraw(house)
    before = said_to(talker).count(SECOND)
    talker.says(coming_back)
    assert CLOSED in said_to(talker)
    assert said_to(talker).count(SECOND) == before
    assert run_of(house).status == "closed"


def test_a_better_version_does_not_bring_the_withdrawn_one_back(house: House, talker: Talker) -> None:
    withdraw(house)
    release_anew(house, "Hvem vil du ligne på?")
    talker.says("/start")
    assert run_of(house).status == "closed"
    talker.says(f"/samtale {SCRIPT}")
    assert "Hvem vil du ligne på?" in talker.text
    talker.says("Mormor")
    assert SECOND in talker.text


def test_the_card_is_decided_first(house: House, talker: Talker) -> None:
    talker.says("Mormor")
    while "Hva vil du gjøre med dette?" not in talker.text:
        talker.says("hopp over")
    talker.says("la det ligge")
    withdraw(house)
    talker.says("/start")
    assert "Du kan fortsatt velge hva Kari får se." in said_to(talker)
    assert "Mormor" in talker.text
    talker.says("alt")
    assert run_of(house).status == "finished"
    with house.database.reading() as look:
        assert len(look.find(r.Share)) == 1


def test_a_message_from_a_human_brings_no_withdrawn_question(house: House, talker: Talker) -> None:
    house.clock.moment = house.clock.moment.replace(hour=12)
    withdraw(house)
    before = said_to(talker).count(OLD)
    with house.database.work() as work:
        messaging.send(work, house.kit, staffing.staff_by_email(work, SPECIALIST), talker.id, "Hei, takk for sist!", "")
    assert "takk for sist" in said_to(talker)
    assert said_to(talker).count(OLD) == before
