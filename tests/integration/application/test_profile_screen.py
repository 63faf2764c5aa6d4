"""The participant's own view in the chat: who sees what, any change in two taps, the journey, the past, the plans."""

from __future__ import annotations

import pytest

from bot.application import documents
from bot.application import records as r
from tests.integration.application.test_reading import shares, talker_with
from tests.support.house import House, Talker


def keys(talker: Talker) -> list[str]:
    return [choice.key for choice in talker.last.choices]


def opened(talker: Talker, *path: str) -> Talker:
    talker.says("/profil")
    for key in path:
        talker.taps_key(talker.last.prompt, key)
    return talker


def statements(house: House, talker: Talker) -> dict[str, r.Statement]:
    with house.database.reading() as look:
        return {one.text: one for one in look.find(r.Statement, participant_id=talker.id, status="active")}


def test_it_says_how_many_lines_there_are_and_who_sees_them(house: House) -> None:
    talker = talker_with(house, "Regn")
    assert "Det er én linje. Bare du ser det." in opened(talker).text
    shares(talker, 1)
    assert "Det er én linje. Kari ser alt." in opened(talker).text
    talker.says("/meny")
    talker.says("Snø")
    talker.says("ja")
    assert "Det er 2 linjer. Kari ser 1 av dem." in opened(talker).text


def test_what_is_shared_and_what_is_mine_are_apart(house: House) -> None:
    talker = talker_with(house, "Regn", "Snø")
    shares(talker, 1)
    assert [text in opened(talker, "shared").text for text in ("Regn", "Snø")] == [True, False]
    assert [text in opened(talker, "more", "mine").text for text in ("Regn", "Snø")] == [False, True]
    opened(talker, "shared", "all")
    assert "Regn" in talker.text
    assert "Snø" in talker.text


@pytest.mark.parametrize("key", ["unshare", "still", "away", "employer"])
def test_any_change_is_two_taps(house: House, key: str) -> None:
    talker = house.joined()
    for words in ("Ja, fortell", "Ja, jeg prøver", "Ikke nå", "At ungene ser at jeg går på jobb", "stopp"):
        talker.says(words)
    shares(talker, 1)
    opened(talker, "l:1", key)
    with house.database.reading() as look:
        shared = look.find(r.SharedLine, participant_id=talker.id, withdrawn_at=None)
        employer = look.find(r.EmployerYes, participant_id=talker.id, withdrawn_at=None)
    line = statements(house, talker).get("At ungene ser at jeg går på jobb")
    assert (bool(shared), bool(employer), line is None, bool(line and line.confirmed_at)) == {
        "unshare": (False, False, False, False),
        "still": (True, False, False, True),
        "away": (False, False, True, False),
        "employer": (True, True, False, False),
    }[key]


def test_an_employer_may_know_only_what_is_shared_and_only_as_long(house: House) -> None:
    talker = talker_with(house, "Regn")
    assert "employer" not in keys(opened(talker, "l:1"))
    shares(talker, 1)
    opened(talker, "l:1", "employer")
    assert "no-employer" in keys(talker)
    with house.database.work() as work:
        sheet = documents.document(work, house.kit, house.staff(), talker.id, "employer", "nb", "console")
    assert "Regn" not in repr(sheet)  # a line that only concerns a meeting is no part of the profile
    opened(talker, "l:1", "unshare")
    shares(talker, 1)
    assert "employer" in keys(opened(talker, "l:1"))


def test_a_late_press_changes_nothing_that_is_not_shared(house: House) -> None:
    talker = talker_with(house, "Regn")
    shares(talker, 1)
    opened(talker, "l:1")
    prompt = talker.last.prompt
    talker.taps_key(prompt, "unshare")
    talker.taps_key(prompt, "employer")
    with house.database.reading() as look:
        assert not look.find(r.EmployerYes, participant_id=talker.id, withdrawn_at=None)


def test_the_journey_tells_what_came_when(house: House) -> None:
    talker = house.joined()
    for words in ("/samtale en-jeg-ser-opp-til", "Mormor", "rolig", "stopp"):
        talker.says(words)
    house.clock.passes(days=3)
    for words in ("/samtale nysgjerrig-pa", "Å jobbe på lager", "stopp"):
        talker.says(words)
    opened(talker, "more", "journey")
    assert "23. november 2026 · En jeg ser opp til: 2 linjer" in talker.text
    assert "26. november 2026 · 3 Finne en jobb · Noe jeg er nysgjerrig på: én linje" in talker.text


def test_the_profile_as_it_was_on_an_earlier_day(house: House) -> None:
    talker = talker_with(house, "Regn")
    assert "ingen tidligere dager" in opened(talker, "more", "past").text
    house.clock.passes(days=2)
    opened(talker, "l:1", "reword")
    talker.says("Snø")
    house.clock.passes(days=2)
    opened(talker, "more", "past")
    days = [choice.label for choice in talker.last.choices if choice.key.startswith("d:")]
    assert days == ["25. november 2026", "23. november 2026"]
    talker.says("2")
    assert "Regn" in talker.text
    assert "Snø" not in talker.text
    talker.says("En annen dag")
    talker.says("1")
    assert "Snø" in talker.text


def test_the_plans_can_be_read_in_the_chat(house: House) -> None:
    talker = house.joined()
    for words in ("/samtale nysgjerrig-pa", "Å jobbe på lager", "stopp"):
        talker.says(words)
    assert "Det står ikke noe i denne planen ennå." in opened(talker, "more", "plans").text
    shares(talker, 1)
    assert "Å jobbe på lager" in opened(talker, "more", "plans").text


def test_both_plans_stand_together_in_the_chat_and_neither_points_away(house: House) -> None:
    talker = talker_with(house, "Regn")
    assert "eget dokument" not in opened(talker, "more", "plans").text


def test_a_long_day_is_turned_like_pages(house: House) -> None:
    talker = talker_with(house, *(f"linje {n:02}" for n in range(17)))
    house.clock.passes(days=2)
    opened(talker, "more", "past", "d:1")
    assert [text in talker.text for text in ("linje 00", "linje 16", "Side 1 av 2")] == [True, False, True]
    talker.says("Neste side")
    assert [text in talker.text for text in ("linje 00", "linje 16", "Side 2 av 2")] == [False, True, True]
    assert "16. linje 15" in talker.text
    talker.says("/hjelp")
    assert "Side 2 av 2" in talker.text
    talker.taps("Forrige side")
    assert "linje 00" in talker.text
    talker.says("tilbake")
    assert "Hvilken dag?" in talker.text


def test_a_line_of_the_specialists_is_told_of_in_the_menu(house: House) -> None:
    from tests.integration.application.test_specialist_lines import writes

    talker = talker_with(house, "Regn")
    talker.says("/meny")
    assert "waiting" not in keys(talker)
    writes(house, talker)
    talker.says("/meny")
    assert "waiting" in keys(talker)
    talker.says("Venter på svar fra deg")
    assert "skrevet av Kari" in talker.text


# Words instead of taps.


def test_back_is_one_step_and_leaves_the_open_question_alone(house: House) -> None:
    talker = talker_with(house, "Regn")
    talker.says("/samtale en-jeg-ser-opp-til")
    talker.says("Mormor")
    asked = talker.last.text
    for path, one_up in (
        (("l:1",), "Profilen din, med dine egne ord"),
        (("l:1", "reword"), "Del med Kari"),
        (("more", "journey"), "Hva vil du se?"),
        (("more", "plans"), "Hva vil du se?"),
        (("more", "copy"), "Hva vil du se?"),
        (("more",), "Profilen din, med dine egne ord"),
        (("more", "mine"), "Profilen din, med dine egne ord"),
    ):
        opened(talker, *path)
        talker.says("tilbake")
        assert one_up in talker.text + str([one.label for one in talker.last.choices]), path
    opened(talker)
    talker.says("/tilbake")
    assert talker.last.text == asked


def test_more_is_more_about_the_profile(house: House) -> None:
    talker = talker_with(house, "Regn")
    talker.says("/samtale en-jeg-ser-opp-til")
    opened(talker)
    talker.says("Mer")
    assert "Hva vil du se?" in talker.text
    assert "Profilen slik den var før" in [choice.label for choice in talker.last.choices]


@pytest.mark.parametrize(("words", "stands"), [("ja", True), ("nei", False), ("Nei, det stemmer ikke", False)])
def test_a_line_of_the_specialists_takes_a_plain_yes_or_no(house: House, words: str, stands: bool) -> None:
    from tests.integration.application.test_specialist_lines import WORDS, state, writes

    talker = talker_with(house, "Regn")
    writes(house, talker)
    opened(talker, "waiting", "l:1")
    assert [key for key in keys(talker) if key in ("right", "wrong", "away")] == ["right", "wrong"]
    talker.says(words)
    assert state(house, talker) == ["agreed" if stands else "declined"]
    assert (WORDS in statements(house, talker)) == stands
    assert "Du skrev:" not in talker.text


def test_what_waits_is_told_apart_and_named_for_nobody(house: House) -> None:
    """After a handover the one who wrote it is not the one who follows."""
    from tests.integration.application.test_specialist_lines import writes
    from tests.support.handing import colleagues, hands_over

    talker = talker_with(house, "Regn")
    writes(house, talker)
    assert "Det er én linje. Bare du ser det. Én linje venter på ja eller nei fra deg." in opened(talker).text
    colleagues(house)
    hands_over(house, talker.id)
    talker.says("/meny")
    opened(talker, "waiting")
    assert "Mads har skrevet" not in talker.text
    assert "skrevet av Kari" in talker.text
    assert "Velg en linje for å si ja eller nei." in talker.text


@pytest.mark.parametrize(
    ("words", "key"), [("del", "share"), ("slett den", "away"), ("endre", "reword"), ("Det stemmer", "still")]
)
def test_a_line_takes_plain_words(house: House, words: str, key: str) -> None:
    talker = house.joined()
    for said in ("Ja, fortell", "Ja, jeg prøver", "Ikke nå", "At ungene ser meg", "stopp"):
        talker.says(said)
    opened(talker, "l:1")
    assert key in keys(talker)
    talker.says(words)
    assert "Du skrev:" not in talker.text
    told = {
        "share": "Nå kan Kari se denne linjen.", "away": "Det er tatt bort.",
        "reword": "Hvordan vil du si det?", "still": "Jeg har skrevet dagens dato på den.",
    }  # fmt: skip
    assert told[key] in talker.text


@pytest.mark.parametrize("words", ["nei", "avbryt", "Regn"])
def test_a_change_of_mind_is_no_new_wording_and_stops_no_sharing(house: House, words: str) -> None:
    talker = talker_with(house, "Regn")
    shares(talker, 1)
    opened(talker, "l:1", "reword")
    talker.says(words)
    assert list(statements(house, talker)) == ["Regn"]
    assert "unshare" in keys(talker)


@pytest.mark.parametrize("words", ["endre", "Ta bort", "del", "delete it"])
def test_what_is_done_with_a_line_waits_for_the_line(house: House, words: str) -> None:
    talker = talker_with(house, "Regn", "Snø")
    opened(talker)
    talker.says(words)
    assert "Hvilken linje? Velg nummeret først." in talker.text
    assert len(statements(house, talker)) == 2
    assert "Regn" in talker.text
