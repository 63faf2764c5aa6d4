"""Lines that a specialist writes: visibly another author's, and nobody's before the participant said yes."""

from __future__ import annotations

import json

import pytest

from bot import wiring
from bot.application import documents, own_copy, reading, specialist_lines
from bot.application.errors import NotFound, WrongUse
from tests.integration.application.test_reading import talker_with
from tests.support.house import House, Talker

WORDS = "Han holdt ut hele dagen på lageret"


def writes(house: House, talker: Talker, words: str = WORDS, **more: str) -> str:
    chosen = {"section": "experience", "source": "observation", "told_by": ""} | more
    with house.database.work() as work:
        return specialist_lines.write(work, house.kit, house.staff(), talker.id, words=words, **chosen)


def state(house: House, talker: Talker) -> list[str]:
    with house.database.reading() as look:
        return [one.state for one in specialist_lines.mine(look, house.kit, house.staff(), talker.id)]


def everything_read(house: House, talker: Talker) -> str:
    """All that a specialist's documents and notes say."""
    with house.database.work() as work:
        found = [
            documents.document(work, house.kit, house.staff(), talker.id, name, "nb", "console")
            for name in documents.NAMES
        ]
        sections = reading.read_profile(work, house.kit, house.staff(), talker.id, "console")
        found.append(documents.data(work, house.kit, house.staff(), talker.id, "nb", "console"))  # type: ignore[arg-type]
        return repr(found) + repr(sections)


def answers(talker: Talker, key: str) -> None:
    talker.says("/profil")
    talker.taps_key(talker.last.prompt, "waiting")
    talker.taps("1")
    talker.taps_key(talker.last.prompt, key)


def test_it_waits_for_a_yes_and_stands_nowhere_before(house: House) -> None:
    talker = talker_with(house, "Regn")
    writes(house, talker)
    assert state(house, talker) == ["waiting"]
    assert WORDS not in everything_read(house, talker)
    talker.says("/profil")
    assert "skrevet av Kari" in talker.text
    assert "venter på ditt ja eller nei" in talker.text
    answers(talker, "right")
    assert state(house, talker) == ["agreed"]
    assert WORDS in everything_read(house, talker)


def test_a_yes_can_be_taken_back(house: House) -> None:
    talker = talker_with(house, "Regn")
    writes(house, talker)
    answers(talker, "right")
    talker.says("/profil")
    talker.taps_key(talker.last.prompt, "shared")
    talker.taps("1")
    talker.taps_key(talker.last.prompt, "unshare")
    assert state(house, talker) == ["waiting"]
    assert WORDS not in everything_read(house, talker)


@pytest.mark.parametrize("key", ["away", "reword"])
def test_it_can_be_taken_out_or_said_in_ones_own_words(house: House, key: str) -> None:
    talker = talker_with(house, "Regn")
    writes(house, talker)
    answers(talker, key)
    if key == "reword":
        talker.says("Jeg holdt ut til lunsj")
    assert state(house, talker) == ["declined"]
    found = everything_read(house, talker)
    assert WORDS not in found
    assert "til lunsj" not in found  # one's own words are shared by oneself alone


def test_it_is_never_quoted_as_the_participants_own(house: House) -> None:
    talker = talker_with(house)
    writes(house, talker, section="goals")
    answers(talker, "right")
    for script in ("stemmer-dette", "cv-biter", "min-historie", "for-motet"):
        talker.says(f"/samtale {script}")
        for _ in range(6):
            assert WORDS not in talker.text, script
            talker.says("Hopp over")
        talker.says("stopp")


def test_the_author_can_take_it_back_and_nobody_elses(house: House) -> None:
    talker = talker_with(house, "Regn")
    key = writes(house, talker)
    answers(talker, "right")
    with house.database.work() as work:
        own = next(
            one.id
            for one in work.find(
                type(specialist_lines.mine(work, house.kit, house.staff(), talker.id)[0].statement),
                participant_id=talker.id,
                author="participant",
            )
        )
    with pytest.raises(NotFound), house.database.work() as work:
        specialist_lines.take_back(work, house.kit, house.staff(), talker.id, own)
    with house.database.work() as work:
        specialist_lines.take_back(work, house.kit, house.staff(), talker.id, key)
    assert WORDS not in everything_read(house, talker)


@pytest.mark.parametrize(
    "wrong",
    [{"words": " "}, {"words": "a" * 1001}, {"words": "født 01417000190"}, {"section": "topic"}, {"section": ""},
     {"source": "conversation"}, {"source": "third-party"}, {"source": "third-party", "told_by": "Ola Nordmann"}],
)  # fmt: skip
def test_what_cannot_be_written_says_why(house: House, wrong: dict[str, str]) -> None:
    talker = talker_with(house, "Regn")
    with pytest.raises(WrongUse):
        writes(house, talker, **wrong)
    assert state(house, talker) == []


def test_the_own_copy_has_it_with_its_author(house: House) -> None:
    talker = talker_with(house, "Regn")
    writes(house, talker, source="third-party", told_by="employer")
    with house.database.reading() as look:
        made = own_copy.make(look, house.kit, wiring.write, talker.id, "json")
    line = next(one for one in json.loads(made.content)["lines"] if one["words"] == WORDS)
    assert (line["author"], line["written_by"], line["told_by"], line["shared"]) == (
        "specialist",
        "Kari Lund",
        "employer",
        [],
    )
