from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.words import words
from bot.profile.approved import Approved
from bot.profile.recurring import FEWEST_TIMES, MOST_RECURRING, Place, Recurring, recurring_words
from bot.profile.statement import Statement

START = datetime(2026, 9, 1, 12, tzinfo=UTC)


def said(text: str, day: int = 0, *, id: str = "", question: str = "", title: str = "", **more: Any) -> Approved:
    at = START + timedelta(days=day)
    statement = Statement(
        id=id or f"s{day}", participant_id="p", place="profile", section="conditions", facet=None,
        language=more.pop("language", "nb"), author=more.pop("author", "participant"), source="conversation",
        tapped=more.pop("tapped", False), said_at=at, confirmed_at=at, status="active",
        run_id=more.pop("run", f"r{day}"), text=text,
    )  # fmt: skip
    return Approved(
        statement=replace(statement, **more), shared_at=at, share_id=f"share{day}", conversation=title,
        question=question,
    )  # fmt: skip


def shown(*lines: Approved) -> dict[str, int]:
    return {one.word: one.times for one in recurring_words(lines)}


def place(line: Approved, title: str, form: str) -> Place:
    return Place(line.statement.id, line.statement.said_at, title, form)


def test_a_word_that_comes_again_in_another_conversation_is_shown_with_its_places() -> None:
    lines = [said("Jeg vil ha ro", 3, title="Rammene mine"), said("Ro rundt meg, og folk", 1, title="En god dag")]
    places = (place(lines[1], "En god dag", "Ro"), place(lines[0], "Rammene mine", "ro"))
    assert recurring_words(lines) == (Recurring("ro", 2, places),)


def test_nothing_returns_from_nothing() -> None:
    assert recurring_words([]) == ()
    assert recurring_words([said("")]) == ()
    assert recurring_words([said("Jeg vil ha ro"), said("", 1)]) == ()


def test_once_is_no_return_however_often_it_was_said() -> None:
    assert shown(said("ro, ro, ro, ro og ro")) == {}


def test_two_lines_of_one_conversation_are_one_time_and_two_places() -> None:
    lines = [said("ro", 0, id="a", run="r"), said("ro her", 1, id="b", run="r")]
    assert shown(*lines) == {}
    (one,) = recurring_words([*lines, said("ro", 2)])
    assert (one.times, [at.statement_id for at in one.places]) == (2, ["a", "b", "s2"])


def test_lines_of_no_conversation_are_a_time_each() -> None:
    assert shown(said("ro", 0, run=None), said("ro", 1, run=None)) == {"ro": 2}


def test_forms_of_one_word_are_counted_together() -> None:
    assert shown(said("hjelpe folk"), said("Han hjalp meg", 1), said("ble hjulpet", 2)) == {"hjelpe": 3}


@pytest.mark.parametrize(
    ("texts", "word"),
    [
        (["jobben", "jobber", "jobber"], "jobber"),  # most often said
        (["jobben", "jobber"], "jobben"),  # the first of two
        (["Jobben", "jobben"], "jobben"),  # lower case, once it was
        (["Jobben er fin, jobben er stor", "Jobben"], "jobben"),
        (["Jobben", "JOBBEN"], "Jobben"),
        (["Jobben", "Jobben", "jobb"], "jobben"),  # of whatever form
        (["Coop", "På Coop"], "Coop"),  # never without its capital
        (["jobben jobben jobben", "jobb", "jobb"], "jobb"),  # three times in one line are one
        (["Jobben, jobben", "jobb", "jobb"], "jobb"),
    ],
)
def test_the_form_that_is_shown(texts: list[str], word: str) -> None:
    assert list(shown(*(said(text, day) for day, text in enumerate(texts)))) == [word]


@pytest.mark.parametrize(
    "more", [{"tapped": True}, {"flagged": True}, {"author": "specialist"}, {"recording_id": "rec", "seconds": 9}]
)
def test_only_what_the_participant_wrote_in_their_own_words(more: dict[str, Any]) -> None:
    assert shown(said("ro"), said("ro", 1, **more)) == {}


def test_what_was_taken_back_is_gone() -> None:
    assert shown(said("ro"), replace(said("ro", 1), withdrawn_at=START)) == {}


def test_a_line_that_was_shared_twice_is_one() -> None:
    once = said("ro", run=None)
    again = replace(once, share_id="another")
    assert shown(once, again) == {}
    (one,) = recurring_words([once, again, said("ro", 1)])
    assert (one.times, len(one.places)) == (2, 2)


def test_a_line_that_was_reworded_is_one() -> None:
    assert shown(said("ro"), said("ro og orden", 1, replaces="s0")) == {}
    assert shown(said("ro"), said("ro og orden", 1, replaces="s0"), said("Orden", 2)) == {"orden": 2}


def test_to_repeat_the_question_is_no_return() -> None:
    echo = said("Støyen er verst", 1, question="Hvor mye støy tåler du?")
    assert shown(said("Ikke støy"), echo) == {}
    assert shown(said("Ikke støy"), echo, said("støy", 2)) == {"støy": 2}


def test_what_says_nothing_is_not_counted() -> None:
    assert shown(said("Jeg liker det veldig godt i dag"), said("Jeg liker det veldig godt i dag", 1)) == {}


def test_the_most_often_said_come_first_and_then_the_first_said() -> None:
    lines = [said("orden og hester"), said("ro hester orden", 1), said("ro, hester", 2)]
    assert shown(*lines) == {"hester": 3, "orden": 2, "ro": 2}
    assert list(shown(*lines)) == ["hester", "orden", "ro"]


def test_no_more_than_one_reads_in_a_minute() -> None:
    text = "ro orden hest hage folk butikk lager"
    assert list(shown(said(text), said(text, 1))) == text.split()[:MOST_RECURRING]


def test_bokmaal_and_nynorsk_meet_in_what_is_spelt_alike() -> None:
    lines = [said("Arbeidet mitt, uker"), said("Mitt arbeid i vekene", 1, language="nn")]
    assert shown(*lines) == {"arbeidet": 2}


def test_english_words_are_not_norwegian_ones() -> None:
    assert shown(said("barn"), said("a red barn", 1, language="en")) == {}


def test_other_scripts_are_counted_as_they_stand() -> None:
    lines = [said("أحب العمل مع 😀 ስራ"), said("العمل ስራ работу", 1, language="en"), said("Работу 100", 2)]
    assert shown(*lines) == {"العمل": 2, "ስራ": 2, "работу": 2}


def test_long_lines() -> None:
    long = ("ro og støy i butikken, " * 200)[:4000]
    assert shown(said(long), said(long, 1)) == {"ro": 2, "støy": 2, "butikken": 2}


# --- whatever is said -----------------------------------------------------------------------------------------------

SOME = [
    "ro",
    "Ro",
    "jobben",
    "jobber",
    "JOBB",
    "hjalp",
    "hjelp",
    "og",
    "Coop",
    "العمل",
    "ስራ",
    "😀",
    "12",
    "folk",
    "i dag",
]
QUESTIONS = st.sampled_from(["", "Vil du ha ro?", "Hva er en god jobb?"])
TEXTS = st.lists(st.sampled_from(SOME), max_size=8).map(" ".join) | st.text(max_size=30)


@st.composite
def lines(draw: st.DrawFn) -> list[Approved]:
    return [
        said(
            draw(TEXTS), draw(st.integers(0, 3)), id=f"s{number}", run=draw(st.sampled_from(["r1", "r2", "r3", None])),
            question=draw(QUESTIONS), language=draw(st.sampled_from(["nb", "nn", "en"])),
            tapped=draw(st.booleans()) and draw(st.booleans()),
            flagged=draw(st.booleans()) and draw(st.booleans()),
            author=draw(st.sampled_from(["participant", "participant", "specialist"])),
            recording_id=draw(st.sampled_from([None, None, None, "rec"])),
        )
        for number in range(draw(st.integers(0, 8)))
    ]  # fmt: skip


def counts(line: Approved) -> bool:
    one = line.statement
    return one.author == "participant" and not (one.tapped or one.flagged or one.recording_id)


@given(lines())
def test_every_word_stands_in_each_of_its_places(given: list[Approved]) -> None:
    by_id = {line.statement.id: line for line in given}
    for one in recurring_words(given):
        texts = [words(by_id[at.statement_id].statement.text) for at in one.places]
        assert all(at.said in text for at, text in zip(one.places, texts, strict=True))
        assert any(one.word.casefold() in map(str.casefold, text) for text in texts)
        assert one.times <= len(one.places) == len({at.statement_id for at in one.places})
        forms = {at.said.casefold() for at in one.places}
        if len(forms) == 1:  # said in one form only: then it stands in so many texts, letter for letter
            assert sum(one.word.casefold() in map(str.casefold, text) for text in texts) >= one.times


@given(lines())
def test_every_place_is_the_participants_own_and_each_time_a_conversation(given: list[Approved]) -> None:
    by_id = {line.statement.id: line for line in given}
    for one in recurring_words(given):
        assert all(counts(by_id[at.statement_id]) for at in one.places)
        runs = {by_id[at.statement_id].statement.run_id or at.statement_id for at in one.places}
        assert FEWEST_TIMES <= one.times == len(runs)
        assert list(one.places) == sorted(one.places, key=lambda at: (at.said_at, at.statement_id))


@given(lines())
def test_nothing_else_contributes(given: list[Approved]) -> None:
    assert recurring_words(given) == recurring_words([line for line in given if counts(line)])


@given(lines(), st.randoms(use_true_random=False))
def test_the_order_they_come_in_does_not_matter(given: list[Approved], random: Any) -> None:
    mixed = list(given)
    random.shuffle(mixed)
    assert recurring_words(mixed) == recurring_words(given)


@given(lines(), st.integers(0, 3), st.sampled_from(["r1", "r2", "new", None]))
def test_what_has_nothing_to_do_with_it_changes_nothing(given: list[Approved], day: int, run: str | None) -> None:
    other = said("Zebraene sover", day, id="other", run=run)
    assert recurring_words([*given, other]) == recurring_words(given)


@given(lines())
def test_there_are_few_and_the_most_frequent_first(given: list[Approved]) -> None:
    found = recurring_words(given)
    assert len(found) <= MOST_RECURRING
    assert list(found) == sorted(found, key=lambda one: (-one.times, one.places[0].said_at, one.places[0].statement_id))
