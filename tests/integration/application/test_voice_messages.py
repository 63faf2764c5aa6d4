"""A voice message is an answer: kept with its question, decided on the card, heard by the specialist once shared."""

from __future__ import annotations

import pytest

from bot.application import documents, reading, staffing
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.dialogue.messages import Line
from bot.dialogue.recordings import MOST_SECONDS
from bot.profile.document import Said
from tests.support.bot_api.people import SOUND
from tests.support.house import House, Talker, plain

NOT_HEARD = "Jeg er en robot og kan ikke høre på den."


@pytest.fixture
def person(house: House) -> Talker:
    talker = house.joined()
    talker.says("/samtale en-jeg-ser-opp-til")
    assert "Hvem ser du opp til" in talker.text
    return talker


def recordings(house: House) -> list[r.Recording]:
    with house.database.reading() as look:
        return look.find(r.Recording)


def statements(house: House) -> list[r.Statement]:
    with house.database.reading() as look:
        return [one for one in look.find(r.Statement) if one.recording_id]


def answers(house: House) -> list[tuple[str, str, str]]:
    with house.database.reading() as look:
        return [(a.step, a.how, str(a.body.get("recording", ""))) for a in look.find(r.AnswerRow)]


def to_the_card(person: Talker) -> None:
    """From the second question: everything is passed over, then left as it is."""
    for _ in range(12):
        if "Hva vil du at Kari skal få se?" in person.text:
            return
        person.says("La det ligge" if "gjøre med dette" in person.text else "hopp over")
    raise AssertionError(person.text)


def shared(house: House, person: Talker) -> str:
    """The id of the shared statement."""
    to_the_card(person)
    person.says("Alt")
    (one,) = statements(house)
    return one.id


def test_it_is_kept_confirmed_and_the_next_question_comes(house: House, person: Talker) -> None:
    person.speaks(seconds=42)
    assert NOT_HEARD in person.text
    assert ("help", True) in [(choice.key, choice.standing) for choice in person.heard[0].choices]
    assert "Hvordan er denne personen?" in person.text
    (kept,) = recordings(house)
    assert (kept.status, kept.seconds, kept.media) == ("kept", 42, "audio/ogg")
    assert answers(house)[-1] == ("hvem", "spoken", kept.id)
    assert [(one.text, one.seconds, one.status) for one in statements(house)] == [("", 42, "active")]


def test_the_sound_is_sealed(house: House, person: Talker) -> None:
    canary = b"OggS" + b"kanarifugl i buret" * 20
    person.speaks(sound=canary)
    house.database.engine.dispose()
    stored = b"".join(path.read_bytes() for path in house.settings.data_dir.iterdir() if path.is_file())
    assert b"kanarifugl" not in stored


def test_on_the_card_it_is_known_by_its_question(house: House, person: Talker) -> None:
    person.speaks(seconds=72)
    to_the_card(person)
    assert "1. Lydmelding, 1:12" in person.text
    assert "svar på: Hvem ser du opp til" in person.text


def test_at_a_choice_the_person_says_whether_it_is_the_answer(house: House, person: Talker) -> None:
    person.says("/samtale ringe-selv")
    person.speaks()
    assert "Jeg kan ikke høre hva du valgte." in person.text
    assert "Bruk lydmeldingen" in [choice.label for choice in person.last.choices]
    before = [how for _, how, _ in answers(house)]
    person.taps("Bruk lydmeldingen")
    assert [how for _, how, _ in answers(house)] == [*before, "spoken"]


def test_at_a_choice_a_button_takes_its_place_and_the_sound_is_kept_aside(house: House, person: Talker) -> None:
    person.says("/samtale ringe-selv")
    person.speaks()
    option = next(choice.label for choice in person.last.choices if choice.key.startswith("o:"))
    person.taps(option)
    assert "aside" in [how for _, how, recording in answers(house) if recording]


@pytest.mark.parametrize(("seconds", "kept"), [(MOST_SECONDS, 1), (MOST_SECONDS + 1, 0)])
def test_one_that_is_too_long_is_told_so_and_the_question_stays(
    house: House, person: Talker, seconds: int, kept: int
) -> None:
    person.speaks(seconds=seconds)
    assert ("ble for lang for meg. Inntil 5 minutter" in person.text) == (not kept)
    assert ("Hvem ser du opp til" in person.text) == (not kept)
    assert len(recordings(house)) == kept
    with house.database.reading() as look:
        assert len(look.find(r.Sound)) == kept


def test_after_days_away_it_waits_until_the_question_has_been_shown(house: House, person: Talker) -> None:
    house.clock.passes(days=4)
    person.speaks()
    assert "Velkommen tilbake" in person.text
    assert answers(house) == []
    person.taps("Bruk lydmeldingen")
    assert answers(house)[-1][:2] == ("hvem", "spoken")


def test_nothing_is_kept_of_anyone_who_may_be_under_eighteen(house: House) -> None:
    who = house.invited().participant_id
    with house.database.work() as work:
        staffing.open_chat(work, house.kit, who, "browser")
    person = Talker(house, who)
    person.says("/start")
    person.speaks()
    assert "Er du 18 år eller eldre?" in person.text
    assert recordings(house) == []
    assert not [said for said in person.transcript() if said.spoken]


def test_at_the_menu_it_is_kept_only_when_the_person_says_so(house: House) -> None:
    person = house.joined()
    person.says("/meny")
    person.speaks()
    assert NOT_HEARD in person.text
    assert "Trenger du hjelp?" in [choice.label for choice in person.last.choices]
    person.says("nei")
    assert recordings(house) == []
    with house.database.reading() as look:
        assert look.find(r.Sound) == []
    person.speaks()
    person.says("ja")
    assert [one.section for one in statements(house)] == ["news"]
    person.says("/profil")
    assert "Lydmelding, 0:04" in person.text


def test_words_after_one_at_the_menu_keep_it(house: House) -> None:
    person = house.joined()
    person.says("/meny")
    person.speaks()
    person.speaks()
    person.says("noe annet jeg vil si")
    assert len(statements(house)) == 2


def test_where_writing_is_needed_it_is_said_and_nothing_is_kept(house: House, person: Talker) -> None:
    person.says("mormor")
    to_the_card(person)
    person.says("Ikke noe nå")
    person.says("hopp over")
    person.says("/profil")
    person.says("1")
    person.taps("Si det annerledes")
    person.speaks()
    assert "Her må jeg få det skriftlig." in person.text
    assert "Hvordan vil du si det?" in person.text
    assert recordings(house) == []


def test_a_spoken_line_can_be_said_in_writing_at_the_card(house: House, person: Talker) -> None:
    person.speaks()
    to_the_card(person)
    person.says("Endre")
    person.says("1")
    person.taps("Si det annerledes")
    person.says("mormor, på en måte")
    assert "1. mormor, på en måte" in person.text
    assert [one.status for one in statements(house)] == ["revised"]


def test_a_spoken_step_is_shown_among_what_was_agreed(house: House) -> None:
    person = house.joined()
    person.says("/samtale et-lite-steg")
    person.speaks()
    to_the_card(person)
    with house.database.reading() as look:
        open_now = look.find(r.Task, status="open")
    assert open_now
    person.says("Ikke noe nå")
    person.says("/meny")
    person.says("Til neste gang")
    assert "Lydmelding, 0:04" in person.text


def test_the_specialist_hears_what_is_shared_and_it_is_audited(house: House, person: Talker) -> None:
    person.speaks(seconds=42)
    line = shared(house, person)
    with house.database.work() as work:
        note = reading.read_note(work, house.kit, house.staff(), person.id, "update", "console")
        (found,) = [one for part in note.parts for one in part.lines if one.recording]
        assert (found.text, found.seconds, found.question) == ("", 42, "Hvem ser du opp til, eller liker godt?") or (
            found.question.startswith("Hvem ser du opp til")
        )
        assert note.one_sentence is None
        media, sound = reading.hear_line(work, house.kit, house.staff(), person.id, line, anew=True)
    assert (media, sound) == ("audio/ogg", SOUND)
    with house.database.reading() as look:
        assert [one.what for one in look.find(r.ReadAudit)].count("sound") == 1


def test_what_is_not_shared_or_taken_back_is_not_heard(house: House, person: Talker) -> None:
    person.speaks()
    (line,) = [one.id for one in statements(house)]

    def hears() -> bytes:
        with house.database.work() as work:
            return reading.hear_line(work, house.kit, house.staff(), person.id, line, anew=True)[1]

    with pytest.raises(NotFound):
        hears()
    assert shared(house, person) == line
    assert hears() == SOUND
    person.says("hopp over")
    person.says("/profil")
    person.says("1")
    person.taps("Ikke del den lenger")
    with pytest.raises(NotFound):
        hears()


def test_a_line_written_down_together_stands_beside_the_sound_for_both(house: House, person: Talker) -> None:
    person.speaks()
    line = shared(house, person)

    def write(words: str) -> None:
        with house.database.work() as work:
            reading.write_down(work, house.kit, house.staff(), person.id, line, words)

    write("  Mormor, fordi hun tok seg tid.\n")
    with house.database.work() as work:
        ((_, (found,)),) = reading.read_profile(work, house.kit, house.staff(), person.id, "console")
    assert found.written == "Mormor, fordi hun tok seg tid."
    assert found.statement.text == ""
    person.says("hopp over")
    person.says("/profil")
    person.says("1")
    assert "Dette skrev du og Kari ned sammen:" in person.text
    assert "Mormor, fordi hun tok seg tid." in person.text
    with pytest.raises(WrongUse):
        write("x" * (reading.MOST_WRITTEN + 1))
    write("")
    assert [one.written for one in recordings(house)] == [""]


def test_a_recording_is_never_quoted_back_as_words(house: House, person: Talker) -> None:
    """Quotes, facts for later conversations and words on buttons are made of words; a recording has none."""
    person.speaks()
    to_the_card(person)
    person.says("Alt")
    person.says("hopp over")
    for script in ("for-motet", "hva-skjedde", "min-historie", "to-sirkler", "hva-er-nytt"):
        person.says(f"/samtale {script}")
        for message in person.heard:
            quoted = [block.text for block in message.blocks if type(block).__name__ == "Quote"]
            assert "" not in quoted
            assert all(choice.label.strip() for choice in message.choices)
        person.says("stopp")


def test_the_commands_name_it_and_tell_what_was_written_down(house: House, person: Talker) -> None:
    person.speaks(seconds=42)
    line = shared(house, person)
    with house.database.work() as work:
        reading.write_down(work, house.kit, house.staff(), person.id, line, "Mormor.")
        note = documents.document(work, house.kit, house.staff(), person.id, "update-note", "nb", "command")
    (said,) = [block for block in note.blocks if isinstance(block, Said)]
    assert (said.text, "Skrevet ned sammen: Mormor." in said.about) == ("Lydmelding, 0:42", True)


def test_a_recording_moves_with_the_answer_it_is_placed_by(house: House) -> None:
    """`noe-nytt`: said first, then placed; the section is the one that was chosen."""
    person = house.joined()
    person.says("/samtale noe-nytt")
    person.speaks()
    place = next(choice for choice in person.last.choices if choice.key.startswith("o:"))
    person.taps(place.label)
    (one,) = [one for one in statements(house) if one.status == "active"]
    assert (one.place, one.seconds) == ("profile", 4)


@pytest.mark.parametrize(
    "script", ["en-jeg-ser-opp-til", "rad-til-meg-selv", "noe-jeg-har-fatt-til", "en-god-dag-pa-jobb"]
)
def test_a_whole_conversation_can_be_spoken(house: House, script: str) -> None:
    person = house.joined()
    person.says(f"/samtale {script}")
    for _ in range(20):
        if any(choice.key == "all" for choice in person.last.choices):
            break
        person.speaks()
        if "Jeg kan ikke høre hva du valgte." in person.text:
            person.taps([choice.label for choice in person.last.choices if choice.key.startswith(("e:", "o:"))][-1])
        for message in person.heard:
            assert all(block.text.strip() for block in message.blocks), plain(message)
    lines = [block.text for block in person.last.blocks if isinstance(block, Line)]
    assert lines.count("Lydmelding, 0:04") >= 2


def test_at_the_card_it_becomes_a_line_of_its_own(house: House, person: Talker) -> None:
    person.says("mormor")
    to_the_card(person)
    person.speaks()
    assert "Hva vil du at Kari skal få se?" in person.text
    assert [(one.section, one.status) for one in statements(house)] == [("news", "active")]
    person.says("Alt")
    with house.database.reading() as look:
        assert [one.text for one, _, _ in look.shared_statements(person.id)] == ["mormor"]
