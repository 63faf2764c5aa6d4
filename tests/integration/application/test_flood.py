"""Twenty a minute are answered one by one; beyond that, what waits is read and kept whole and answered together."""

from __future__ import annotations

import pytest

from bot.application import conversation, flood
from bot.application import records as r
from bot.application.batch import Turns
from bot.application.incoming import Incoming
from bot.application.library import Library
from bot.channels.telegram.updates import inbox_item
from bot.dialogue.replies import Typed
from tests.support.house import House
from tests.support.phone import SOURCE, comes, numbers


def carries_out(turns: Turns) -> None:
    while turns.carry_out():
        pass


def replies(house: House, chat: str = "77") -> list[str]:
    with house.database.reading() as look:
        return [one.kind for one in look.find(r.OutboxItem, channel="telegram", address=chat)]


def answers(house: House) -> str:
    with house.database.reading() as look:
        return "\n".join(str(one.body["text"]) for one in look.find(r.AnswerRow, step="hvem"))


@pytest.fixture
def turns(house: House) -> Turns:
    """In, and at a question that takes any words."""
    found = house.turns
    for text in (f"/start {house.invited().code}", "1", "/samtale en-jeg-ser-opp-til"):
        comes(house, text)
        carries_out(found)
    house.clock.passes(minutes=5)
    return found


# Twenty that move nobody on.
FILLS = ["/hjelp"] * flood.ONE_BY_ONE


def test_what_is_more_is_one_answer_with_every_word_in_it(house: House, turns: Turns) -> None:
    words = [f"ord nummer {number}" for number in range(60)]
    before = len(replies(house))
    comes(house, *FILLS, *words)
    carries_out(turns)
    each = 2  # the card, and the open question once more
    assert len(replies(house)) - before <= each * (flood.ONE_BY_ONE + 1), "and nobody ran ahead of what they were shown"
    assert answers(house) == "\n".join(words), "none of them is lost"
    with house.database.reading() as look:
        assert look.waiting_inbox(1) == []


def test_a_card_comes_at_once_also_for_words_in_the_middle(house: House, turns: Turns) -> None:
    quiet = ["Vi har en hund"] * (flood.ONE_BY_ONE + 10)
    comes(house, *quiet, "Jeg vil ikke leve lenger", *quiet[:10])
    before = len(replies(house))
    carries_out(turns)
    assert "safety" in replies(house)[before:]


def test_each_part_is_read_by_itself(house: House) -> None:
    """Whatever joining makes of words, none of them is missed."""
    incoming = Incoming("telegram", "99", Typed("Vi har en hund"), parts=("Vi har", "Jeg vil ikke leve lenger"))
    with house.database.work() as work:
        said = conversation.hear(house.kit, work, Library(work), incoming, None)
    assert [message.kind for message in said.messages] == ["safety", "reply"]


def test_a_word_that_decides_is_never_joined(house: House, turns: Turns) -> None:
    comes(house, *FILLS, "Mormor", "hun er snill", "stopp", "og en ting til")
    carries_out(turns)
    assert answers(house) == "Mormor\nhun er snill"
    with house.database.reading() as look:
        assert [one.script_id for one in look.find(r.RunRow, status="open")] == ["velkommen"]


def test_twenty_are_answered_one_by_one_and_after_a_minute_it_goes_on_as_before(house: House, turns: Turns) -> None:
    pace = flood.Pace()
    now = house.kit.clock()

    def item(seconds: int) -> r.InboxItem:
        house.clock.moment = now
        made = inbox_item({"update_id": next(numbers)}, SOURCE, house.kit.new_id, now)
        return made if not seconds else r.InboxItem(
            house.kit.new_id(), made.source, made.key, made.address, now + flood.WITHIN * (seconds / 60)
        )  # fmt: skip

    first = [item(0) for _ in range(flood.ONE_BY_ONE)]
    assert not any(pace.is_over(one) for one in first)
    more = item(1)
    assert pace.is_over(more)
    assert pace.is_over(more), "tried again after a fault, it counts once"
    assert not pace.is_over(item(62))


def test_a_stranger_who_floods_is_answered_together(house: House) -> None:
    turns = house.turns
    comes(house, *["hallo"] * 90, chat="99")
    carries_out(turns)
    assert len(replies(house, "99")) == flood.ONE_BY_ONE + 1


def test_another_person_is_not_touched_by_it(house: House, turns: Turns) -> None:
    comes(house, *["Hei"] * 60)
    comes(house, "hallo", chat="99")
    carries_out(turns)
    assert len(replies(house, "99")) == 1
