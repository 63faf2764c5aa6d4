"""What happens at a step besides answers is marked, without a word, in the turn that it happened in."""

from __future__ import annotations

import json

from sqlalchemy import event

from bot import wiring
from bot.application import own_copy
from bot.application import records as r
from bot.storage.tables import metadata
from tests.support.house import House, Talker
from tests.support.screen import Screen

NONSENSE = "Kanarifugl blå"


def marks(house: House, who: str) -> list[r.StepMark]:
    with house.database.reading() as look:
        return look.find(r.StepMark, participant_id=who)


def kinds(house: House, who: str) -> list[tuple[str, str]]:
    return [(one.step, one.kind) for one in marks(house, who)]


def goes_through(talker: Talker) -> None:
    """At the first question of the welcome: a choice."""
    for words in ("hvorfor", NONSENSE, NONSENSE, "Ja, fortell", "tilbake", "pause", "fortsett", "stopp"):
        talker.says(words)


def test_why_not_understood_back_pause_and_stop_are_marked_where_they_happened(house: House) -> None:
    talker = house.joined()
    goes_through(talker)
    assert [kind for _, kind in kinds(house, talker.id)] == [
        "why", "not-understood", "not-understood", "back", "pause", "stop",
    ]  # fmt: skip
    assert [step for step, _ in kinds(house, talker.id)][:3] == ["hore-mer"] * 3
    assert kinds(house, talker.id)[3] == ("vil-du-prove", "back")
    with house.database.reading() as look:
        (run,) = look.find(r.RunRow, participant_id=talker.id)
    assert {(one.run_id, one.version_id, one.language) for one in marks(house, talker.id)} == {
        (run.id, run.version_id, "nb")
    }


def test_there_is_no_word_in_a_mark_and_it_is_deleted_with_its_person(house: House) -> None:
    talker = house.joined()
    goes_through(talker)
    assert NONSENSE not in str(marks(house, talker.id))
    assert metadata.tables["step_mark"].info["erase"] == "delete"


def test_at_the_card_too(house: House) -> None:
    talker = house.joined()
    talker.says("/samtale en-jeg-ser-opp-til")
    for words in ("Mormor", "rolig", "hun lo", "litt rolig", "i går", "La det ligge"):
        talker.says(words)
    talker.says(NONSENSE)
    assert kinds(house, talker.id)[-1] == ("@card", "not-understood")


def test_two_at_a_screen_leave_the_same_marks(house: House) -> None:
    talker = house.joined()
    screen = Screen(house, talker.id)
    screen.begins("velkommen")
    for words in ("hvorfor", NONSENSE, "pause"):
        screen.says(words)
    assert kinds(house, talker.id) == [
        ("hore-mer", "why"), ("hore-mer", "not-understood"), ("hore-mer", "pause"),
    ]  # fmt: skip


def test_a_turn_without_a_mark_touches_nothing_of_them(house: House) -> None:
    talker = house.joined()
    asked: list[str] = []
    event.listen(house.database.engine, "before_cursor_execute", lambda *given: asked.append(str(given[2])))
    talker.says("Ja, fortell")
    assert asked
    assert not [one for one in asked if "step_mark" in one]


def test_one_s_own_copy_tells_of_them(house: House) -> None:
    talker = house.joined()
    goes_through(talker)
    with house.database.reading() as look:
        data = own_copy.make(look, house.kit, wiring.write, talker.id, "json").content
        text = own_copy.make(look, house.kit, wiring.write, talker.id, "text").content.decode()
    (conversation,) = json.loads(data)["conversations"]
    assert [one["what"] for one in conversation["marks"]][:2] == ["why", "not-understood"]
    assert conversation["marks"][0]["question"] == "Vil du høre hvordan det virker?"
    assert "Vil du høre hvordan det virker? · Du spurte hvorfor." in " ".join(text.split())
