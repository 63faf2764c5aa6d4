"""A good story is told with the participant's yes to exactly these words, and not a moment longer."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256

import pytest

from bot.application import records as r
from bot.application import sight, staffing
from bot.application.errors import NotFound, WrongUse
from bot.application.incoming import message_from
from bot.application.team_work import asking, stories
from bot.dialogue.messages import Message, Paragraph, Quote
from bot.language.dates import OSLO
from tests.support.handing import BERIT, MADS, hands_over
from tests.support.house import SPECIALIST, House, Talker
from tests.support.team import SOLVEIG, TOR, teams

WORDS = "En deltaker ville prøve maskinen selv.\nSømmen ble rett. كل التوفيق"


@pytest.fixture(autouse=True)
def afternoon(house: House) -> None:
    house.clock.moment = oslo(2026, 11, 25, 15)
    teams(house)


def oslo(*when: int) -> datetime:
    return datetime(*when, tzinfo=OSLO).astimezone(UTC)  # type: ignore[arg-type]


def asks(house: House, who: str, words: str = WORDS, by: str = SPECIALIST, mark: str = "") -> None:
    with house.database.work() as work:
        asking.ask(work, house.kit, staffing.staff_by_email(work, by), who, words, mark)


def cards(house: House, by: str = SPECIALIST) -> list[str]:
    with house.database.reading() as look:
        return [one.words for one in stories.cards(look, staffing.staff_by_email(look, by))]


def states(house: House, by: str = SPECIALIST) -> list[str]:
    with house.database.reading() as look:
        return [one.state for one in stories.mine(look, house.clock.moment, staffing.staff_by_email(look, by))]


def arrived(talker: Talker) -> list[Message]:
    new = [said.message for said in talker.transcript() if said.seq > talker.seen]
    return [message for message in new if message is not None]


def consents(house: House) -> list[r.Consent]:
    with house.database.reading() as look:
        return look.find(r.Consent, what="story")


def talker(house: House, language: str = "nb") -> Talker:
    found = house.joined(language)
    found.says("stopp")
    found.says("/meny")
    return found


TOLD = {
    "nb": ("Kari, et menneske, spør deg om noe.", "Se den og svar", "Kari vil gjerne fortelle dette på et møte:",
           "Ja, den kan fortelles", "Nei, ikke fortell den", "Takk. Kari kan fortelle den."),
    "nn": ("Kari, eit menneske, spør deg om noko.", "Sjå ho og svar", "Kari vil gjerne fortelje dette på eit møte:",
           "Ja, ho kan forteljast", "Nei, ikkje fortel ho", "Takk. Kari kan fortelje ho."),
    "en": ("Kari, a human, asks you about something.", "See it and answer",
           "Kari would like to tell this in a meeting:", "Yes, it can be told", "No, do not tell it",
           "Thank you. Kari can tell it."),
}  # fmt: skip


@pytest.mark.parametrize("language", sorted(TOLD))
def test_it_is_asked_by_a_human_with_exactly_these_words(house: House, language: str) -> None:
    came, button, asked, yes, no, thanks = TOLD[language]
    one = talker(house, language)
    asks(house, one.id)
    (message,) = arrived(one)
    assert message.text.startswith(came)
    assert "maskinen" not in message.text
    one.heard = [message]
    one.taps(button)
    assert [block.text for block in one.last.blocks if isinstance(block, Quote)] == [WORDS]
    assert one.last.text.startswith(asked)
    assert [choice.label for choice in one.last.choices][:2] == [yes, no]
    assert cards(house) == []
    shown = "\n".join(block.text for block in one.last.blocks if isinstance(block, Paragraph | Quote) or block.text)
    one.taps(yes)
    assert one.heard[0].text.startswith(thanks)
    assert cards(house) == [WORDS]
    (consent,) = consents(house)
    assert (consent.given, consent.language) == (True, language)
    assert consent.text_hash == sha256(shown.encode()).hexdigest()


def test_the_team_and_its_supervisor_hear_it_and_nobody_else(house: House) -> None:
    one = talker(house)
    asks(house, one.id)
    one.says("/meny")
    one.says("ja")
    assert [who for who in (SPECIALIST, MADS, SOLVEIG, BERIT, TOR) if cards(house, who)] == [SPECIALIST, MADS, SOLVEIG]


@pytest.mark.parametrize("answer", ["Nei, ikke fortell den", "nei", "2"])
def test_a_no_changes_nothing(house: House, answer: str) -> None:
    one = talker(house)
    asks(house, one.id)
    one.says("/meny")
    assert "maskinen" in one.last.text
    one.says(answer)
    assert one.heard[0].text == "Det er greit. Den blir ikke fortalt, og ingenting endrer seg."
    assert one.last.text.startswith("Hva vil du gjøre?")
    assert cards(house) == []
    assert states(house) == ["not-told"]
    assert [consent.given for consent in consents(house)] == [False]


def test_it_is_asked_once_and_waits_in_the_menu_without_a_word(house: House) -> None:
    one = talker(house)
    asks(house, one.id)
    one.says("/meny")
    one.taps("Jeg svarer senere")
    for _ in range(2):
        one.says("/meny")
        assert one.last.text.startswith("Hva vil du gjøre?")
    one.says("En historie du kan svare på")
    assert "maskinen" in one.last.text
    one.says("Ja, den kan fortelles")
    assert cards(house) == [WORDS]
    one.says("/meny")
    assert "En historie du kan svare på" not in [choice.label for choice in one.last.choices]


def says_yes(house: House, language: str = "nb") -> Talker:
    one = talker(house, language)
    asks(house, one.id)
    one.says("/meny")
    one.says("1")
    assert cards(house) == [WORDS]
    return one


WAYS = {
    "nb": ("Historier om meg", "Ta historien tilbake"),
    "nn": ("Historier om meg", "Ta historia tilbake"),
    "en": ("Stories about me", "Take the story back"),
}


@pytest.mark.parametrize("written", [False, True], ids=["tapped", "written"])
@pytest.mark.parametrize("language", sorted(WAYS))
def test_a_yes_is_taken_back_at_once(house: House, language: str, *, written: bool) -> None:
    one, (way, back) = says_yes(house, language), WAYS[language]
    does = one.says if written else one.taps
    does(way)
    assert WORDS in one.last.text
    does(back)
    assert cards(house) == []
    assert states(house) == ["not-told"]
    assert [consent.given for consent in consents(house)] == [True, False]


def test_the_button_that_it_came_with_takes_it_back_as_well(house: House) -> None:
    one = talker(house)
    asks(house, one.id)
    (message,) = arrived(one)
    for press in ("Ja, den kan fortelles", "Ta historien tilbake"):
        one.heard = [message]
        one.taps("Se den og svar")
        one.taps(press)
    assert cards(house) == []


def test_an_old_button_answers_no_other_question(house: House) -> None:
    one = talker(house)
    asks(house, one.id)
    one.says("/meny")
    prompt = one.last.prompt
    with house.database.work() as work:
        stories.put_away(work, house.clock.moment, house.staff(), work.find(r.GoodStory)[0].id)
    asks(house, one.id, "En helt annen historie")
    one.taps_key(prompt, "yes")
    assert cards(house) == []


def test_the_open_question_stays_open(house: House) -> None:
    one = house.joined()
    one.says("/samtale en-jeg-ser-opp-til")
    question = one.last
    asks(house, one.id)
    message, again = arrived(one)
    assert message.text.startswith("Kari, et menneske")
    assert again.blocks == question.blocks
    one.heard = [message]
    one.taps("Se den og svar")
    one.taps("Ja, den kan fortelles")
    assert one.last.blocks == question.blocks
    one.says("Mormor")
    with house.database.reading() as look:
        answers = [row.body.get("text") for row in look.find(r.AnswerRow, participant_id=one.id)]
    assert "Mormor" in answers


def test_on_a_phone_it_waits_through_the_night_and_holds_no_words(house: House) -> None:
    one = talker(house)
    with house.database.work() as work:
        work.add(r.Chat("phone", one.id, "telegram", "77", house.clock.moment))
    house.clock.moment = oslo(2026, 11, 25, 23)
    asks(house, one.id)
    with house.database.reading() as look:
        (item,) = look.find(r.OutboxItem, channel="telegram", kind="message", status="waiting")
    assert item.not_before is not None
    assert item.not_before.astimezone(OSLO).hour >= 7
    assert "maskinen" not in message_from(dict(item.body)).text


def test_after_stop_it_is_not_sent_and_is_asked_when_they_are_here(house: House) -> None:
    one = house.joined()
    one.says("stopp")
    one.says("stopp")
    asks(house, one.id)
    assert arrived(one) == []
    one.says("/meny")
    assert "maskinen" in one.last.text


def test_after_a_help_card_nothing_is_sent_or_asked(house: House) -> None:
    one = talker(house)
    one.says("jeg vil ikke leve lenger")
    asks(house, one.id)
    assert arrived(one) == []
    one.says("/meny")
    assert "maskinen" not in one.text
    house.clock.passes(days=30)
    one.says("/meny")
    assert "maskinen" in one.text


def test_one_question_at_a_time_and_a_rest_after_a_no(house: House) -> None:
    one = talker(house)
    asks(house, one.id, mark="form")
    asks(house, one.id, mark="form")  # the same form
    for _ in range(2):
        with pytest.raises(WrongUse):
            asks(house, one.id, "En til")
        one.says("/meny")
        one.says("nei")
    house.clock.passes(days=31)
    asks(house, one.id, "En til")
    assert states(house) == ["waits"]


def test_who_follows_no_more_asks_no_more(house: House) -> None:
    one = talker(house)
    asks(house, one.id)
    hands_over(house, one.id)
    one.says("/meny")
    assert "maskinen" not in one.text
    assert states(house) == []
    with pytest.raises(NotFound):
        asks(house, one.id)
    with house.database.reading() as look:
        assert stories.mine(look, house.clock.moment, staffing.staff_by_email(look, MADS)) == []


def test_a_card_stands_after_a_handover_without_the_name(house: House) -> None:
    one = says_yes(house)
    hands_over(house, one.id)
    assert cards(house) == [WORDS]
    with house.database.reading() as look:
        (mine,) = stories.mine(look, house.clock.moment, house.staff())
    assert mine.name == ""


def test_whoever_covers_does_not_ask(house: House) -> None:
    one = talker(house)
    hands_over(house, one.id, kind="cover")
    with house.database.reading() as look:
        mads = staffing.staff_by_email(look, MADS)
        assert one.id in sight.theirs(look, mads, house.clock.moment)
    with pytest.raises(NotFound):
        asks(house, one.id, by=MADS)


def test_whoever_has_not_come_in_is_not_asked(house: House) -> None:
    with pytest.raises(WrongUse):
        asks(house, house.invited().participant_id)


@pytest.mark.parametrize("words", ["", "  \n ", "x" * 601, "Amina sydde en lomme", "Fnr 01010012356"])
def test_words_that_cannot_be_asked_about(house: House, words: str) -> None:
    one = talker(house)
    with pytest.raises(WrongUse):
        asks(house, one.id, words)
    assert arrived(one) == []


def test_only_whoever_wrote_it_puts_it_away(house: House) -> None:
    says_yes(house)
    with house.database.reading() as look:
        (story,) = look.find(r.GoodStory)
    for email in (MADS, SOLVEIG):
        with house.database.work() as work, pytest.raises(NotFound):
            stories.put_away(work, house.clock.moment, staffing.staff_by_email(work, email), story.id)
    with house.database.work() as work:
        stories.put_away(work, house.clock.moment, house.staff(), story.id)
    assert cards(house) == []
