"""Which buttons are a way to answer, and what takes whose place."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.application.browsing import Said
from bot.dialogue.messages import Choice, Line, Message, Paragraph, Quiet
from bot.web.bubbles import items, label_of, latest

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
YES, MORE = Choice("yes", "Yes"), Choice("more", "More", way=True)
CONTACT = Choice("contact", "Contact me", standing=True)
HELP = Choice("help", "Help", way=True, standing=True)


def bot(seq: int, text: str, *choices: Choice, prompt: str = "", kind: str = "question", again: bool = False) -> Said:
    message = Message(kind, (Paragraph(text),), choices, prompt, again)  # type: ignore[arg-type]
    return Said(seq, NOON, message=message)


def own(seq: int, text: str, at: datetime = NOON) -> Said:
    return Said(seq, at, own=text)


def live(*said: Said) -> dict[int, list[str]]:
    return {item.seq: [c.key for c in (*item.options, *item.ways)] for item in items(said)}


def test_only_the_newest_question_is_open() -> None:
    assert live(bot(1, "a", YES, prompt="p"), own(2, "x"), bot(3, "b", YES, prompt="q")) == {1: [], 2: [], 3: ["yes"]}


def test_what_more_offers_stands_beside_its_question() -> None:
    question, more = bot(1, "a", YES, MORE, prompt="p"), bot(3, "more", MORE, prompt="p", kind="reply")

    assert live(question, own(2, "More"), more) == {1: ["yes", "more"], 2: [], 3: ["more"]}
    assert live(question, more, own(4, "More"), bot(5, "more", MORE, prompt="p", kind="reply"))[3] == []


def test_what_is_good_for_ever_stays_on_old_messages_but_help_has_its_own_place() -> None:
    card = bot(1, "card", CONTACT, HELP, kind="safety")

    assert live(card, bot(2, "q", YES, prompt="p")) == {1: ["contact"], 2: ["yes"]}


def test_a_question_with_other_marks_takes_the_place_of_the_one_before() -> None:
    found = items([bot(1, "a", YES, prompt="p"), own(2, "x"), bot(3, "a", YES, prompt="p", again=True)])

    assert [item.seq for item in found] == [3, 2]
    assert found[0].live


def test_a_question_asked_again_at_once_in_the_same_words_is_seen_once() -> None:
    found = items(
        [bot(1, "a", YES, prompt="p"), bot(2, "a", YES, prompt="q"), own(3, "x"), bot(4, "a", YES, prompt="r")]
    )

    assert [item.seq for item in found] == [2, 3, 4]


def test_a_closed_chat_has_no_buttons() -> None:
    assert not items([bot(1, "a", YES, prompt="p")], is_open=False)[0].options


def test_a_day_has_a_heading() -> None:
    said = [own(1, "x"), own(2, "y"), own(3, "z", NOON + timedelta(days=1))]

    assert [item.begins_day for item in items(said)] == [True, False, True]


def test_one_reads_on_from_ones_own_last_words() -> None:
    assert latest(items([bot(1, "a"), own(2, "x"), bot(3, "b")])) == 2
    assert latest(items([bot(1, "a"), bot(2, "b")])) == 1
    assert latest(items([])) == 0


def test_what_was_asked_for_without_words_begins_after_the_question_before() -> None:
    found = items(
        [own(1, "x"), bot(2, "q", YES, prompt="p"), bot(3, "help", kind="safety"), bot(4, "q", YES, prompt="r")]
    )

    assert latest(found) == 3


def test_lines_that_follow_each_other_are_one_list_and_helplines_can_be_called() -> None:
    blocks = (Paragraph("Call:"), Paragraph("113 – danger\n22 40 00 40 – talk"), Line(1, "a"), Line(2, "b"), Quiet("c"))
    (item,) = items([Said(1, NOON, message=Message("safety", blocks))])

    assert [part.kind for part in item.parts] == ["paragraph", "helplines", "lines", "quiet"]
    assert [line.link for line in item.parts[1].lines] == ["tel:113", "tel:22400040"]  # type: ignore[union-attr]
    assert len(item.parts[2].lines) == 2


def test_the_words_of_a_button_are_looked_up_where_it_stood() -> None:
    said = [bot(1, "a", YES, prompt="p"), bot(2, "card", CONTACT, kind="safety")]

    assert label_of(said, "p", "yes") == "Yes"
    assert label_of(said, "", "contact") == "Contact me"
    assert label_of(said, "", "yes") == label_of(said, "q", "yes") == ""
