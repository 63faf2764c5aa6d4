"""Screens above a conversation: what was held back, the profile, the menu; nothing is lost and nothing slips out."""

from __future__ import annotations

import pytest

from bot.application import browsing, reading, staffing
from bot.application import records as r
from bot.application.batch import Turns
from bot.application.incoming import Incoming
from bot.dialogue.replies import Edited, Reply
from tests.support.house import House, Talker

NUMBER = "Mormor, 13097248022"


def at_the_question(house: House) -> Talker:
    talker = house.joined()
    talker.says("/samtale en-jeg-ser-opp-til")
    return talker


def answers(house: House, step: str = "hvem") -> list[r.AnswerRow]:
    with house.database.reading() as look:
        return look.find(r.AnswerRow, step=step)


def words(house: House, step: str = "hvem") -> list[str]:
    return [str(answer.body.get("text", "")) for answer in answers(house, step)]


def statements(house: House, **equal: object) -> list[r.Statement]:
    with house.database.reading() as look:
        return look.find(r.Statement, **equal)


def seen_by_the_specialist(house: House, who: str) -> list[str]:
    with house.database.work() as work:
        found = reading.read_profile(work, house.kit, house.staff(), who, "console")
    return [line.statement.text for _, lines in found for line in lines]


def finished(house: House, *, card: str = "Ingenting nå") -> Talker:
    """A profile with the lines of one conversation."""
    talker = at_the_question(house)
    for text in ("Mormor", "rolig, sta", "Hun lo", "Jeg gir meg ikke", "Da jeg ringte", "La det ligge", card, "Ja"):
        talker.says(text)
    return talker


def first_line(talker: Talker) -> str:
    talker.says("/profil")
    talker.taps("1")
    return str(talker.last.blocks[1].text)


# What is held back.


def test_a_number_that_identifies_is_held_back_until_the_person_decides(house: House) -> None:
    talker = at_the_question(house)
    talker.says(NUMBER)
    assert "fødselsnummer" in talker.text
    assert "13097248022" not in talker.text
    assert words(house) == []
    talker.taps("Skriv det på nytt")
    talker.says("Mormor")
    assert words(house) == ["Mormor"]


def test_it_is_kept_as_it_is_when_the_person_says_so(house: House) -> None:
    talker = at_the_question(house)
    talker.says(NUMBER)
    talker.says("Behold det som det er")
    assert words(house) == [NUMBER]


@pytest.mark.parametrize("meanwhile", ["hjelp", "/hjelp"])
def test_help_while_words_are_held_back_loses_none(house: House, meanwhile: str) -> None:
    talker = at_the_question(house)
    talker.says(NUMBER)
    talker.says(meanwhile)
    assert "113" in talker.text
    talker.taps("Behold det som det er")
    assert words(house) == [NUMBER]


def test_help_while_stray_words_wait_loses_none(house: House) -> None:
    talker = house.joined()
    talker.says("stopp")
    talker.says("/meny")
    talker.says("Jeg liker regn")
    talker.says("hjelp")
    talker.taps("Ja")
    assert [s.text for s in statements(house, section="news")] == ["Jeg liker regn"]


def test_going_elsewhere_keeps_the_words_once_and_moves_on(house: House) -> None:
    talker = at_the_question(house)
    question = talker.last
    talker.says(NUMBER)
    talker.taps_key(question.prompt, "skip")
    assert [(a.how, a.body["text"]) for a in answers(house)] == [("typed", NUMBER)]
    assert "Hvordan er denne personen?" in talker.text
    talker.says("rolig")
    assert words(house, "tre-ord") == ["rolig"]


def test_a_command_right_after_held_words_acts_on_the_run_as_it_is_then(house: House) -> None:
    talker = at_the_question(house)
    talker.says(NUMBER)
    talker.says("/tilbake")
    assert "Hvem ser du opp til" in talker.text
    assert NUMBER in talker.text, "the question before is the one that was just answered"


def _edits(house: House, who: str, origin: str, text: str) -> None:
    """A changed message, as a channel that has them would tell of it."""
    comes(house, who, Edited(text, origin))


def comes(house: House, who: str, reply: Reply) -> None:
    """What our own pages have no way to send."""
    real = house.turns

    def decoded(item: r.InboxItem) -> Incoming:
        return Incoming("browser", item.address, reply)

    browsing.accept(house.database, house.kit, who, house.kit.new_id(), {"text": ""}, "browser")
    Turns(real.database, real.kit, {**real.decoders, "browser": decoded}).carry_out()


def test_a_held_message_that_is_corrected_by_editing_it_is_the_answer(house: House) -> None:
    talker = at_the_question(house)
    talker.says(NUMBER)
    _edits(house, talker.id, talker.origin, "Mormor")
    assert words(house) == ["Mormor"]


def test_an_edit_closes_the_screen_so_that_a_yes_is_about_the_edit(house: House) -> None:
    finished(house)
    talker = Talker(house, _only(house))
    talker.says("/samtale det-som-fanger-meg")
    talker.says("Noe med hendene")
    talker.says("Å sy")
    origin = talker.origin
    first_line(talker)
    _edits(house, talker.id, origin, "Å sy klær")
    talker.says("1")
    assert seen_by_the_specialist(house, talker.id) == []
    assert "Å sy klær" in words(house, "hva-fanger")


def _only(house: House) -> str:
    with house.database.reading() as look:
        return look.find(r.Participant)[0].id


# The profile.


def test_a_line_is_shared_and_taken_back_at_once(house: House) -> None:
    talker = finished(house)
    assert seen_by_the_specialist(house, talker.id) == []
    line = first_line(talker)
    talker.taps("Del med Kari")
    assert seen_by_the_specialist(house, talker.id) == [line]
    talker.taps("Ikke del den lenger")
    assert seen_by_the_specialist(house, talker.id) == []
    with house.database.reading() as look:
        assert [c.given for c in look.find(r.Consent, what="share")] == [True, False]


def test_a_reworded_line_is_private_until_it_is_shared_again(house: House) -> None:
    talker = finished(house)
    old = first_line(talker)
    talker.taps("Del med Kari")
    talker.taps("Si det annerledes")
    talker.says("Nye ord")
    assert seen_by_the_specialist(house, talker.id) == []
    assert [s.text for s in statements(house, status="revised")] == [old]
    talker.taps("Del med Kari")
    assert seen_by_the_specialist(house, talker.id) == ["Nye ord"]


def test_a_line_that_is_taken_away_is_seen_by_nobody(house: House) -> None:
    talker = finished(house)
    old = first_line(talker)
    talker.taps("Del med Kari")
    talker.taps("Ta bort")
    assert seen_by_the_specialist(house, talker.id) == []
    assert old not in talker.text


@pytest.mark.parametrize("out", ["Tilbake til profilen", "tilbake", "stopp", "hopp over", "/meny"])
def test_a_way_out_is_never_taken_for_a_new_wording(house: House, out: str) -> None:
    talker = finished(house)
    line = first_line(talker)
    talker.taps("Del med Kari")
    talker.taps("Si det annerledes")
    talker.says(out)
    assert seen_by_the_specialist(house, talker.id) == [line]
    assert statements(house, status="revised") == []


def test_a_number_on_a_line_is_another_line_and_shares_nothing(house: House) -> None:
    talker = finished(house)
    first_line(talker)
    talker.says("1")
    talker.says("2")
    assert seen_by_the_specialist(house, talker.id) == []


def test_a_stale_tap_from_the_profile_is_explained_and_harmless(house: House) -> None:
    talker = finished(house)
    first_line(talker)
    prompt = talker.last.prompt
    talker.says("/meny")
    talker.taps_key(prompt, "share")
    assert "tidligere spørsmål" in talker.text
    assert seen_by_the_specialist(house, talker.id) == []


def test_pages_turn(house: House) -> None:
    talker = house.joined()
    talker.says("stopp")
    for number in range(10):
        talker.says(f"Regn nummer {number}")
        talker.says("ja")
    talker.says("/profil")
    assert "Side 1 av 2" in talker.text
    talker.taps("Neste side")
    assert "Regn nummer 9" in talker.text
    talker.says("Forrige side")
    assert "Regn nummer 0" in talker.text


def test_an_empty_profile_is_no_dead_end(house: House) -> None:
    talker = at_the_question(house)
    talker.says("/profil")
    assert "Hvem ser du opp til" in talker.text


def test_what_is_taken_away_during_a_conversation_is_not_on_its_card(house: House) -> None:
    talker = at_the_question(house)
    for text in ("Mormor", "rolig, sta", "Hun lo", "Jeg gir meg ikke", "Da jeg ringte"):
        talker.says(text)
    line = first_line(talker)
    talker.taps("Ta bort")
    talker.taps("Lukk")
    talker.says("La det ligge")
    assert line not in talker.text
    talker.says("Alt")
    assert line not in seen_by_the_specialist(house, talker.id)
    gone = {s.id for s in statements(house, status="withdrawn")}
    with house.database.reading() as look:
        assert gone.isdisjoint(shared.statement_id for shared in look.find(r.SharedLine))


def test_what_is_reworded_at_the_card_cannot_be_shared_in_its_old_words(house: House) -> None:
    talker = at_the_question(house)
    for text in ("Mormor", "rolig, sta", "Hun lo", "Jeg gir meg ikke", "Da jeg ringte", "La det ligge"):
        talker.says(text)
    card = talker.last.prompt
    old = first_line(talker)
    talker.taps("Si det annerledes")
    talker.says("Nye ord")
    talker.taps_key(card, "all")
    assert seen_by_the_specialist(house, talker.id) == [], "that card showed other words"
    talker.says("Alt")
    assert old not in seen_by_the_specialist(house, talker.id)


# The menu.


def test_every_conversation_that_waits_can_be_gone_on_with(house: House) -> None:
    talker = house.joined()
    for script in ("en-jeg-ser-opp-til", "det-som-fanger-meg"):
        talker.says(f"/samtale {script}")
    talker.says("/meny")
    labels = [choice.label for choice in talker.last.choices]
    assert len([label for label in labels if label.startswith("Fortsett: ")]) == 3
    talker.says(next(label for label in labels if "ser opp til" in label))
    assert "Hvem ser du opp til" in talker.text


@pytest.mark.parametrize("text", ["Min profil", "meny", "fortsett", "Språk", "pause", "stopp", "tilbake", "hopp over"])
def test_our_own_words_are_never_offered_to_be_kept(house: House, text: str) -> None:
    talker = house.joined()
    talker.says("stopp")
    talker.says(text)
    assert "Vil du at jeg skal ta vare på det" not in talker.text
    talker.says("/meny")
    talker.says(text)
    assert "Du skrev:" not in talker.text


# Language, age, commands.


def test_the_language_changes_in_the_middle_of_a_conversation(house: House) -> None:
    talker = at_the_question(house)
    talker.says("Mormor")
    talker.says("/sprak")
    talker.says("English")
    assert "Three words" in talker.text
    talker.says("calm")
    assert words(house, "tre-ord") == ["calm"]
    assert answers(house, "tre-ord")[0].body["language"] == "en"


def test_a_no_to_eighteen_keeps_nothing(house: House) -> None:
    who = house.invited().participant_id
    with house.database.work() as work:
        staffing.open_chat(work, house.kit, who, "browser")
    talker = Talker(house, who)
    talker.says("/start")
    talker.says("jeg heter Hemmelig og er 17")
    talker.says("nei")
    with house.database.reading() as look:
        assert look.find(r.Chat) == []
        assert look.find(r.Talk) == []
        assert look.find(r.Consent) == []
        assert [said for said in look.find(r.Utterance) if said.who == "participant"] == []
        assert "Hemmelig" not in str(look.find(r.Utterance))


@pytest.mark.parametrize("text", ["/selvmord", "/jeg vil ta livet mitt", "/jeg\nvil ta livet mitt"])
def test_words_after_a_slash_are_read_for_safety(house: House, text: str) -> None:
    talker = at_the_question(house)
    talker.says(text)
    assert "116 123" in talker.text
