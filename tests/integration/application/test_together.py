"""How conversations play together: advice, steps and topics that come back where they are wanted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.application import reading
from bot.application import records as r
from bot.dialogue.messages import Line
from bot.profile.note import Note
from tests.support.house import House, Talker, opened_house


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with opened_house(tmp_path) as house:
        yield house


def talks(talker: Talker, script: str, *lines: str) -> str:
    heard = [talker.says(f"/samtale {script}") and talker.text]
    for line in lines:
        talker.says(line)
        heard.append(talker.text)
    return "\n".join(map(str, heard))


def note(house: House, who: str) -> Note:
    with house.database.work() as work:
        return reading.read_note(work, house.kit, house.staff(), who, "update", "console")


def test_the_advice_that_was_chosen_comes_back_before_the_meeting(house: House) -> None:
    talker = house.joined()
    talks(talker, "rad-til-meg-selv", "Ta det med ro", "At alt går", "Om kvelden", "Skjerp deg", "Strengt",
          "Du gjør så godt du kan")  # fmt: skip
    talker.taps("Du gjør så godt du kan")
    talker.taps("Før neste møte")
    talker.taps("Ingenting nå")
    talker.says("hopp over")
    talks(talker, "for-motet")
    assert "Du gjør så godt du kan" in talker.text
    assert "Ta det med ro" not in talker.text


def takes_a_step(talker: Talker, step: str) -> None:
    talks(talker, "en-jeg-ser-opp-til", "Mormor", "rolig", "hun lo", "litt rolig", "i går")
    talker.taps("Prøve noe lite")
    talker.says(step)
    talker.taps("Ingenting nå")
    talker.says("hopp over")


def test_not_done_keeps_the_step_and_offers_it_as_a_topic(house: House) -> None:
    talker = house.joined()
    takes_a_step(talker, "Ringe systua")
    talks(talker, "for-motet", "ja")
    assert "Ringe systua" in talker.text
    talker.taps("Det ble ikke noe av")
    talker.says("hopp over")
    assert "Ringe systua" in [choice.label for choice in talker.last.choices]
    with house.database.reading() as look:
        assert [task.status for task in look.find(r.Task)] == ["open"]


def test_a_new_conversation_finishes_one_that_only_lacks_feedback(house: House) -> None:
    talker = house.joined()
    talks(talker, "en-jeg-ser-opp-til", "Mormor", "rolig", "hun lo", "litt rolig", "i går", "La det ligge", "Alt")
    assert "Passet spørsmålene" in talker.text
    assert "Hva ser du på" in talks(talker, "det-som-fanger-meg")
    with house.database.reading() as look:
        status = {run.script_id: run.status for run in look.find(r.RunRow)}
    assert status["en-jeg-ser-opp-til"] == "finished"


def test_one_that_is_being_looked_at_again_is_open_still(house: House) -> None:
    talker = house.joined()
    talks(talker, "en-jeg-ser-opp-til", "Mormor", "rolig", "hun lo", "litt rolig", "i går", "La det ligge", "Alt")
    talker.says("tilbake")
    talks(talker, "en-jeg-ser-opp-til")
    with house.database.reading() as look:
        runs = [run.status for run in look.find(r.RunRow) if run.script_id == "en-jeg-ser-opp-til"]
    assert runs == ["open"]


def test_few_words_carry_their_question_and_the_note_stays_short(house: House) -> None:
    talker = house.joined()
    talks(
        talker, "en-jeg-ser-opp-til", "Bikkja", "snill " * 60, "x " * 45, "litt rolig", "i går", "La det ligge", "Alt"
    )
    made = note(house, talker.id)
    shown = [line for part in made.parts for line in part.lines] + ([made.one_sentence] if made.one_sentence else [])
    assert "Hvem ser du opp til" in next(line.question for line in shown if line.text == "Bikkja")
    assert made.words <= 250


def test_a_link_for_a_new_device_opens_no_telegram_chat(house: House) -> None:
    from bot.application import staffing
    from bot.application.incoming import Incoming
    from bot.application.joining import claim
    from bot.dialogue.replies import Command

    talker = house.joined()
    with house.database.work() as work:
        code = staffing.device_link(work, house.kit, talker.id).code
        refused = claim(house.kit, work, Incoming("telegram", "99", Command("start", code), "nb"), code)
        assert refused.invitation is None
        assert refused.problem
        assert claim(house.kit, work, Incoming("browser", "1", Command("start", code), "nb"), code).waits is not None


def goes_on(talker: Talker, until: str, by: str = "hopp over", most: int = 12) -> None:
    for _ in range(most):
        if until in talker.text:
            return
        talker.says(by)
    raise AssertionError(f"never came to {until!r}: {talker.text}")


def test_the_advice_comes_back_before_a_first_day(house: House) -> None:
    talker = house.joined()
    talks(talker, "rad-til-meg-selv", "Ta det med ro", "At alt går", "Om kvelden", "Skjerp deg", "Strengt",
          "Du gjør så godt du kan")  # fmt: skip
    talker.taps("Du gjør så godt du kan")
    talker.taps("Før noe jeg gruer meg til")
    talker.taps("Ingenting nå")
    talker.says("hopp over")
    talks(talker, "for-forste-dag")
    goes_on(talker, "Disse ordene er dine fra før.")
    assert "Du gjør så godt du kan" in talker.text


def test_two_circles_show_what_has_grown_with_both_dates(house: House) -> None:
    talker = house.joined()
    talks(talker, "to-sirkler", "Kassa på Rema", "Rydde varer", "Ferdig")
    goes_on(talker, "Hva trenger du å lære?", "Ferdig")
    for line in ("Ta imot penger", "Ferdig"):
        talker.says(line)
    goes_on(talker, "Hva vil du at Kari skal få se?")
    talker.says("Ingenting nå")
    talker.says("hopp over")
    house.clock.passes(days=30)

    talks(talker, "to-sirkler")
    goes_on(talker, "Er det noe her du kan nå?")
    talker.taps("Ta imot penger")
    talker.taps("Ferdig")
    with house.database.reading() as look:
        said = [one for one in look.find(r.Statement, participant_id=talker.id) if one.text == "Ta imot penger"]
    learn, can = sorted(said, key=lambda one: one.said_at)
    assert (learn.section, learn.status) == ("learning", "revised")
    assert (can.section, can.status, can.replaces) == ("job", "active", learn.id)
    assert (can.said_at - learn.said_at).days == 30
    grown = Talker(house, talker.id)
    grown.says("/profil")
    while "Ta imot penger" not in grown.text:
        grown.taps("Neste side")
    number = next(
        block.number for block in grown.last.blocks if isinstance(block, Line) and block.text == "Ta imot penger"
    )
    grown.says(str(number))
    assert "Du sa dette 23. november 2026, under Læring. Siden 23. desember 2026 står det her." in grown.text
    talker.says("/fortsett")
    talker.says("tilbake")
    talker.taps("Ikke ennå")
    with house.database.reading() as look:
        again = look.get(r.Statement, learn.id)
        assert again is not None
        assert again.status == "active"
