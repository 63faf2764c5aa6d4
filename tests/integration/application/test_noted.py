"""The notes of one participant, and how sharing stands: through sight, written down before they are shown."""

from __future__ import annotations

import pytest

from bot.application import noted, sharing_page, sight, staffing
from bot.application import records as r
from bot.application.errors import NotFound
from bot.application.noted import Notes
from bot.application.sharing_page import Sharing
from tests.integration.application.test_reading import note, shares, takes_back, talker_with
from tests.support.handing import MADS, colleagues, hands_over
from tests.support.house import SPECIALIST, House, Talker


def notes(house: House, who: str, by: str = SPECIALIST, page: int = 1) -> Notes:
    with house.database.work() as work:
        return noted.read(work, house.kit, staffing.staff_by_email(work, by), who, page, "nb")


def told(found: Notes) -> list[tuple[list[str], int]]:
    return [([line.text for line in one.lines], one.withdrawn) for one in found.found]


def sharing(house: House, who: str, by: str = SPECIALIST, page: int = 1) -> Sharing:
    with house.database.work() as work:
        return sharing_page.read(work, house.kit, staffing.staff_by_email(work, by), who, page, "nb")


def test_each_shared_update_is_a_note_with_its_conversation(house: House) -> None:
    talker = talker_with(house, "Regn")
    shares(talker, 1)
    talker.says("/samtale en-jeg-ser-opp-til")
    talker.says("Mormor")
    while not any(choice.key == "all" for choice in talker.last.choices):
        talker.says("Hopp over")
    talker.taps_key(talker.last.prompt, "all")
    newest, oldest = notes(house, talker.id).found
    assert newest.conversations == ("En jeg ser opp til",)
    assert "Mormor" in [line.text for line in newest.lines]
    assert (oldest.conversations, [line.text for line in oldest.lines]) == ((), ["Regn"])


def test_taken_back_is_gone_at_once_and_counted_only_when_it_had_been_seen(house: House) -> None:
    talker = talker_with(house, "Regn", "Snø")
    shares(talker, 1)
    takes_back(talker, 1)
    assert told(notes(house, talker.id)) == []
    shares(talker, 1)
    shares(talker, 2)
    assert told(notes(house, talker.id)) == [(["Snø"], 0), (["Regn"], 0)]
    takes_back(talker, 1)
    assert told(notes(house, talker.id)) == [(["Snø"], 0), ([], 1)]


def test_they_are_read_through_sight(house: House) -> None:
    colleagues(house)
    talker = talker_with(house, "Regn", "Snø")
    shares(talker, 1)
    with pytest.raises(NotFound):
        notes(house, talker.id, MADS)
    hands_over(house, talker.id)
    assert told(notes(house, talker.id, MADS)) == []
    with pytest.raises(NotFound):
        notes(house, talker.id)
    talker.says("/meny")
    talker.says("ja")
    assert told(notes(house, talker.id, MADS)) == [(["Regn"], 0)]


def test_twenty_on_a_page_and_a_page_that_is_not_there_is_the_nearest(house: House) -> None:
    talker = talker_with(house, *(f"Linje {n}" for n in range(21)))
    for number in range(1, 22):
        talker.says("/profil")
        for _ in range((number - 1) // 8):
            talker.taps("Neste side")
        talker.taps(str((number - 1) % 8 + 1))
        talker.taps("Del med Kari")
    first, last = notes(house, talker.id), notes(house, talker.id, page=99)
    assert (len(first.found), first.page, first.pages) == (20, 1, 2)
    assert (len(last.found), last.page) == (1, 2)
    assert notes(house, talker.id, page=-1) == first
    with house.database.work() as work:
        standing = sight.standing(work, sight.of(work, house.kit.clock, house.staff(), talker.id))
    lines = [line.statement_id for page in (first, last) for one in page.found for line in one.lines]
    assert (len(lines), set(lines)) == (21, standing)


def test_a_look_at_either_page_is_written_down_first(house: House) -> None:
    talker = talker_with(house, "Regn")
    shares(talker, 1)
    notes(house, talker.id)
    found = sharing(house, talker.id)
    with house.database.reading() as look:
        assert [one.what for one in look.find(r.ReadAudit)] == ["notes", "sharing"]
    assert [(one.by, one.what) for one in found.looks] == [("Kari Lund", "sharing"), ("Kari Lund", "notes")]


def test_sharing_counts_as_the_note_does(house: House) -> None:
    talker = talker_with(house, "Regn", "Snø", "Vind")
    for number in (1, 2, 3):
        shares(talker, number)
    talker.says("/profil")
    talker.taps("2")
    talker.taps("En arbeidsgiver kan vite dette")
    note(house, talker)
    takes_back(talker, 1)
    found = sharing(house, talker.id)
    assert (found.shared, found.withdrawn) == (2, note(house, talker).withdrawn)
    assert [one.statement.text for one in found.employer] == ["Snø"]
    assert found.since is not None
    assert found.agreed.scripts


def test_what_somebody_said_of_being_contacted_stands_there_when_it_is_shared(house: House) -> None:
    talker = talker_with(house)
    talker.says("/samtale slik-vil-jeg-ha-det")
    talker.says("1")
    while not any(choice.key == "all" for choice in talker.last.choices):
        talker.says("Hopp over")
    assert sharing(house, talker.id).contact == ()
    talker.taps_key(talker.last.prompt, "all")
    assert len(sharing(house, talker.id).contact) == 1


# The participant's own look at the log


def readers(talker: Talker) -> str:
    talker.says("/profil")
    talker.taps("Mer om profilen min")
    talker.taps("Hvem som har lest hva")
    return talker.text


@pytest.mark.parametrize(
    ("language", "more", "way", "nobody", "line"),
    [
        (
            "nb",
            "Mer om profilen min",
            "Hvem som har lest hva",
            "Ingen har lest",
            "Kari Lund: det som er nytt, notatene",
        ),
        ("nn", "Meir om profilen min", "Kven som har lese kva", "Ingen har lese", "Kari Lund: det som er nytt, notata"),
        ("en", "More about my profile", "Who has read what", "Nobody has read", "Kari Lund: what is new, the notes"),
    ],
)
def test_the_participant_sees_who_has_read_what_by_day(
    house: House, language: str, more: str, way: str, nobody: str, line: str
) -> None:
    talker = house.joined(language)
    for words in ("stopp" if language != "en" else "stop", "Regn", "ja" if language != "en" else "yes", "/profil"):
        talker.says(words)
    talker.taps(more)
    talker.taps(way)
    assert nobody in talker.text
    for _ in range(2):
        notes(house, talker.id)
        note(house, talker)
    talker.says("/profil")
    talker.taps(more)
    talker.says(way)
    assert [one for one in talker.text.splitlines() if one.startswith("Kari Lund")] == [line]


def test_the_log_has_pages_and_a_way_back(house: House) -> None:
    talker = talker_with(house, "Regn")
    for _ in range(9):
        notes(house, talker.id)
        house.clock.passes(days=1)
    assert readers(talker).count("Kari Lund: notatene") == 8
    talker.taps("Neste side")
    assert talker.text.count("Kari Lund: notatene") == 1
    talker.taps("Forrige side")
    assert talker.text.count("Kari Lund: notatene") == 8
    talker.taps("Tilbake")
    assert any(choice.key == "journey" for choice in talker.last.choices)


def test_a_colleague_who_covered_stands_in_the_log_too(house: House) -> None:
    colleagues(house)
    talker = talker_with(house, "Regn")
    shares(talker, 1)
    hands_over(house, talker.id, kind="cover")
    talker.says("/meny")
    talker.says("ja")
    notes(house, talker.id, MADS)
    assert "Mads Berg: notatene" in readers(talker)
