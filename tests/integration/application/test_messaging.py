"""A short message from a human: it arrives once, is marked as what it is, and disturbs nothing that is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.application import messaging, sight, staffing
from bot.application import records as r
from bot.application.conversation import notice
from bot.application.errors import NotFound, WrongUse
from bot.application.incoming import Notice, message_from
from bot.application.messaging import Panel, Written
from bot.application.outbox import Outbox
from bot.application.outcome import Outcome
from bot.dialogue.messages import Message, Quiet, Quote
from bot.language.dates import OSLO
from tests.support.handing import MADS, colleagues, hands_over
from tests.support.house import SPECIALIST, House, Talker

WORDS = "Takk for sist! Vi ses på torsdag 🙂 كل التوفيق"
OPENING = "Melding fra Kari, et menneske:"


@pytest.fixture(autouse=True)
def afternoon(house: House) -> None:
    house.clock.moment = oslo(2026, 11, 25, 15)


def oslo(*when: int) -> datetime:
    return datetime(*when, tzinfo=OSLO).astimezone(UTC)  # type: ignore[arg-type]


def sends(house: House, who: str, words: str = WORDS, mark: str = "", by: str = SPECIALIST) -> None:
    with house.database.work() as work:
        messaging.send(work, house.kit, staffing.staff_by_email(work, by), who, words, mark)


def panel(house: House, who: str, by: str = SPECIALIST) -> Panel:
    with house.database.work() as work:
        seen = sight.of(work, house.kit.clock, staffing.staff_by_email(work, by), who)
        return messaging.panel(work, house.clock.moment, seen)


def arrived(talker: Talker) -> list[Message]:
    """What is new in the chat on our own pages."""
    new = [said.message for said in talker.transcript() if said.seq > talker.seen]
    return [message for message in new if message is not None]


def letters(messages: list[Message]) -> list[Message]:
    return [message for message in messages if message.text.startswith(OPENING)]


def test_it_comes_in_the_open_chat_marked_as_from_a_human(house: House) -> None:
    talker = house.joined()
    talker.says("stopp")
    talker.says("/meny")
    sends(house, talker.id)
    (message,) = arrived(talker)
    assert message.text.startswith(OPENING)
    assert [block.text for block in message.blocks if isinstance(block, Quote)] == [WORDS]
    (quiet,) = [block.text for block in message.blocks if isinstance(block, Quiet)]
    assert quiet == "Det du skriver her, kommer til meg, roboten. Kari leser det ikke."
    assert [(choice.key, choice.standing) for choice in message.choices] == [("contact", True)]
    talker.heard = [message]
    talker.taps("Be Kari ta kontakt")
    with house.database.reading() as look:
        assert len(look.find(r.ContactRequest)) == 1


def test_the_open_question_stays_open_and_is_asked_again_below(house: House) -> None:
    talker = house.joined()
    talker.says("/samtale en-jeg-ser-opp-til")
    question = talker.last
    sends(house, talker.id)
    letter, again = arrived(talker)
    assert letter.text.startswith(OPENING)
    assert (again.prompt, again.text) == (question.prompt, question.text)
    talker.says("Mormor")
    with house.database.reading() as look:
        assert [a.body["text"] for a in look.find(r.AnswerRow, step="hvem") if a.body.get("text")] == ["Mormor"]


def test_a_question_that_has_lain_for_long_is_left_in_peace(house: House) -> None:
    talker = house.joined()
    talker.says("/samtale en-jeg-ser-opp-til")
    house.clock.passes(days=5)
    sends(house, talker.id)
    assert len(arrived(talker)) == 1


def test_the_same_form_twice_is_one_message_and_another_form_another(house: House) -> None:
    talker = house.joined()
    for mark, words in (("a", WORDS), ("a", WORDS), ("b", WORDS), ("b", "Noe annet")):
        sends(house, talker.id, words, mark)
    assert [one.words for one in panel(house, talker.id).messages] == ["Noe annet", WORDS, WORDS]
    assert [len(letters(arrived(talker)))] == [3]


@pytest.mark.parametrize("words", ["", " \r\n ", "x" * 501, "🙂" * 501, "Fnr 01010112377"])
def test_what_cannot_be_sent_is_refused(house: House, words: str) -> None:
    talker = house.joined()
    with pytest.raises(WrongUse):
        sends(house, talker.id, words)
    assert panel(house, talker.id).messages == ()


@pytest.mark.parametrize("words", ["🙂" * 500, "ש" * 500, "en\r\nto", "<b>&amp;</b> {navn}"])
def test_every_sign_counts_as_one_and_comes_as_it_was_written(house: House, words: str) -> None:
    talker = house.joined()
    sends(house, talker.id, words)
    (letter,) = letters(arrived(talker))
    assert [block.text for block in letter.blocks if isinstance(block, Quote)] == [words.replace("\r\n", "\n")]


def test_nobody_writes_to_another_ones_participant(house: House) -> None:
    colleagues(house)
    talker = house.joined()
    with pytest.raises(NotFound):
        sends(house, talker.id, by=MADS)


def test_after_stop_it_waits_until_they_write_and_why_is_not_told(house: House) -> None:
    talker = house.joined()
    talker.says("stopp")
    sends(house, talker.id)
    assert arrived(talker) == []
    found = panel(house, talker.id)
    assert (found.reach, [one.waits for one in found.messages]) == ("when they write", [True])
    talker.says("/meny")
    assert talker.heard[0].text.startswith(OPENING)
    assert len(talker.heard) > 1, "and then what they wanted"
    found = panel(house, talker.id)
    assert (found.reach, [one.waits for one in found.messages]) == ("first", [True])
    talker.says("/meny")
    assert letters(talker.heard) == [], "only once"


def test_whoever_has_not_come_in_gets_it_after_the_welcome(house: House) -> None:
    who = house.invited().participant_id
    sends(house, who)
    assert panel(house, who).reach == "not here yet"
    with house.database.work() as work:
        staffing.open_chat(work, house.kit, who, "browser")
    talker = Talker(house, who)
    for words in ("/start", "1"):
        talker.says(words)
        assert letters(talker.heard) == []
    talker.says("Ja, fortell")
    assert len(letters(talker.heard)) == 1
    assert not talker.heard[0].prompt and talker.last.prompt, "the question stands below it"


def test_in_the_terminal_it_is_told_at_the_next_start(house: House) -> None:
    talker = house.joined(channel="terminal")
    sends(house, talker.id)
    assert arrived(talker) == []
    talker.says("/start")
    assert talker.heard[0].text.startswith(OPENING)


@pytest.mark.parametrize("words", ["jeg vil ikke leve mer", "hjelp", "/hjelp"])
def test_a_help_card_stands_alone(house: House, words: str) -> None:
    talker = house.joined()
    talker.says("stopp")
    sends(house, talker.id)
    talker.says(words)
    assert talker.heard[0].kind == "safety"
    assert letters(talker.heard) == []
    talker.says("/meny")
    assert len(letters(talker.heard)) == 1


# On Telegram


@pytest.fixture
def phone(house: House) -> str:
    """The id of somebody whose only chat is on Telegram."""
    talker = house.joined()
    with house.database.work() as work:
        for chat in work.find(r.Chat, participant_id=talker.id):
            work.put(replace(chat, channel="telegram", address="4711"))
    return talker.id


def outgoing(house: House, kind: str = "message") -> list[r.OutboxItem]:
    with house.database.reading() as look:
        return look.find(r.OutboxItem, channel="telegram", kind=kind)


def settle(house: House, *fates: str) -> None:
    """Send what is due, with these outcomes."""
    outbox = Outbox(house.database, "telegram", house.kit.clock)
    for fate in fates:
        (item,) = [one for one in outbox.exchange(room=5) if one.kind == "message"]
        outbox.exchange({item.id: (item, Outcome(fate, seconds=1.0))})  # type: ignore[arg-type]
        house.clock.passes(seconds=5)


def test_in_the_day_it_leaves_at_once_before_the_question_that_is_asked_again(house: House, phone: str) -> None:
    sends(house, phone)
    (item,), (question,) = outgoing(house), outgoing(house, "question")
    assert (item.not_before, question.not_before) == (None, None)
    assert (item.seq or 0) < (question.seq or 0)
    assert message_from(dict(item.body)).text.startswith(OPENING)
    outbox = Outbox(house.database, "telegram", house.kit.clock)
    assert [one.kind for one in outbox.exchange(room=5)] == ["message"]


@pytest.mark.parametrize(
    ("written", "leaves"),
    [
        (oslo(2026, 11, 25, 22), oslo(2026, 11, 26, 9)),
        (oslo(2026, 11, 26, 6), oslo(2026, 11, 26, 9)),
        (oslo(2026, 11, 28, 20), oslo(2026, 11, 30, 9)),
        (oslo(2026, 12, 24, 23), oslo(2026, 12, 28, 9)),
    ],
)
def test_at_night_and_on_days_off_it_waits_and_the_page_says_until_when(
    house: House, phone: str, written: datetime, leaves: datetime
) -> None:
    house.clock.moment = written
    sends(house, phone)
    found = panel(house, phone)
    assert (found.comes_at, found.messages[0].comes_at, found.messages[0].waits) == (leaves, leaves, False)
    outbox = Outbox(house.database, "telegram", house.kit.clock)
    assert outbox.exchange(room=5) == []
    house.clock.moment = leaves
    assert [one.kind for one in outbox.exchange(room=5)] == ["message"]
    assert panel(house, phone).messages[0].comes_at is None


def test_stop_at_night_holds_back_what_would_come_in_the_morning(house: House, phone: str) -> None:
    house.clock.moment = oslo(2026, 11, 25, 22)
    sends(house, phone)
    Talker(house, phone)
    says(house, phone, "stopp")
    house.clock.moment = oslo(2026, 11, 26, 10)
    assert [item.status for item in outgoing(house)] == ["cancelled"]
    assert [one.waits for one in panel(house, phone).messages] == [True]
    says(house, phone, "/meny")
    assert any(OPENING in str(item.body) for item in outgoing(house, "reply"))
    assert [one.waits for one in panel(house, phone).messages] == [True]


def says(house: House, who: str, text: str) -> None:
    """As it comes from Telegram."""
    from bot.application import conversation
    from bot.application.delivering import deliver
    from bot.application.incoming import Incoming, said
    from bot.application.library import Library

    with house.database.work() as work:
        person = work.people_at("telegram", ["4711"])["4711"]
        incoming = Incoming("telegram", "4711", said(text, None))
        heard = conversation.hear(house.kit, work, Library(work), incoming, person)
        deliver(work, house.kit, incoming, who, heard)


@pytest.mark.parametrize("fates", [("refused",), ("gone",), ("unknown", "unknown")])
def test_what_was_lost_on_the_way_is_told_when_they_write(house: House, phone: str, fates: tuple[str, ...]) -> None:
    sends(house, phone)
    settle(house, *fates)
    assert [one.waits for one in panel(house, phone).messages] == [True]
    says(house, phone, "/meny")
    assert any(OPENING in str(item.body) for item in outgoing(house, "reply"))
    assert [one.waits for one in panel(house, phone).messages] == [True]


def test_what_arrived_is_never_told_again(house: House, phone: str) -> None:
    sends(house, phone)
    settle(house, "sent")
    Outbox(house.database, "telegram", house.kit.clock).recover(60)
    says(house, phone, "/meny")
    assert not any(OPENING in str(item.body) for item in outgoing(house, "reply"))
    assert panel(house, phone).messages == (Written(WORDS, panel(house, phone).messages[0].at, "Kari Lund"),)


def test_whoever_blocks_the_robot_while_it_waits_gets_it_when_they_write(house: House, phone: str) -> None:
    house.clock.moment = oslo(2026, 11, 25, 22)
    sends(house, phone)
    with house.database.work() as work:
        notice(work, house.kit, Notice("telegram", "4711", "blocked"), work.people([phone])[phone])
    found = panel(house, phone)
    assert (found.reach, found.messages[0].waits, found.messages[0].comes_at) == ("when they write", True, None)


def test_in_two_places_it_stands_in_both_and_a_lost_one_is_not_repeated(house: House) -> None:
    talker = house.joined()
    talker.says("stopp")
    talker.says("/meny")
    with house.database.work() as work:
        work.add(r.Chat("phone", talker.id, "telegram", "4711", house.clock.moment))
    sends(house, talker.id)
    assert len(letters(arrived(talker))) == 1
    settle(house, "refused")
    talker.says("/meny")
    assert len(letters(talker.heard)) == 1, "the one that stands there already"
    assert [one.waits for one in panel(house, talker.id).messages] == [False]


def test_messages_of_the_one_before_are_seen_after_the_yes(house: House) -> None:
    colleagues(house)
    talker = house.joined()
    sends(house, talker.id)
    hands_over(house, talker.id)
    assert panel(house, talker.id, MADS).messages == ()
    with house.database.work() as work:
        assert len(messaging.own(work, house.clock.moment, talker.id)) == 1
