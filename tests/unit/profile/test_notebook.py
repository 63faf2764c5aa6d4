"""Every shared update as a note: together they hold each line that is shared now once, and no other words."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.profile.approved import Approved
from bot.profile.note import taken_back
from bot.profile.notebook import SharedNote, notebook
from tests.unit.profile.histories import SECRET, START, Dice, a_line, history

seeds = st.integers(0, 10**9)


def words(note: SharedNote) -> str:
    return " ".join(f"{line.text} {line.written} {line.question}" for line in note.lines)


@pytest.mark.hypothesis
@given(seed=seeds)
def test_all_that_stands_is_there_once_and_nothing_else(seed: int) -> None:
    found = history(Dice(seed))
    stands = [(a.share_id, a.statement.id) for a in found if a.withdrawn_at is None]
    notes = notebook(found)

    told = [line for note in notes for line in note.lines]

    assert sorted(line.statement_id for line in told) == sorted(key for _, key in stands)
    assert all(SECRET not in words(note) for note in notes), "words that were taken back"
    by_id = {a.statement.id: a for a in found}
    for line in told:
        source = by_id[line.statement_id]
        assert source.statement.text.startswith(line.text)
        assert line.whole is (line.text == source.statement.text)
        assert line.changed is bool(source.statement.replaces)
    assert sum(note.withdrawn for note in notes) == len(taken_back(found, None))


@pytest.mark.hypothesis
@given(seed=seeds)
def test_the_newest_comes_first_and_the_same_history_makes_the_same_notes(seed: int) -> None:
    found = history(Dice(seed))
    notes = notebook(found)

    assert [note.at for note in notes] == sorted((note.at for note in notes), reverse=True)
    assert notes == notebook(list(found))
    assert all(note.lines or note.withdrawn for note in notes)


@pytest.fixture
def two() -> list[Approved]:
    """Two lines of one share and one of another, all standing."""
    dice = Dice(1)
    lines = [replace(a_line(dice, number, []), withdrawn_at=None, conversation="Ventetid") for number in range(3)]
    return [replace(one, share_id="first" if n < 2 else "second", author="") for n, one in enumerate(lines)]


def gone(line: Approved, days: int = 20) -> Approved:
    return replace(line, withdrawn_at=START + timedelta(days=days))


def test_what_was_taken_back_is_counted_in_the_note_that_it_was_in(two: list[Approved]) -> None:
    newest, oldest = notebook([two[0], gone(two[1]), two[2]])
    assert (newest.withdrawn, oldest.withdrawn, len(oldest.lines)) == (0, 1, 1)
    assert oldest.conversations == ("Ventetid",)


def test_said_anew_is_not_taken_back(two: list[Approved]) -> None:
    anew = replace(two[2], statement=replace(two[2].statement, replaces=two[1].statement.id))
    newest, oldest = notebook([two[0], gone(two[1]), anew])
    assert (newest.lines[0].changed, newest.withdrawn, oldest.withdrawn) == (True, 0, 0)


def test_a_line_taken_back_twice_is_counted_once(two: list[Approved]) -> None:
    again = gone(replace(two[1], share_id="second", shared_at=two[2].shared_at), 30)
    newest, oldest = notebook([two[0], gone(two[1]), again])
    assert (newest.withdrawn, newest.lines, oldest.withdrawn) == (1, (), 0)


def test_nothing_shared_is_no_note() -> None:
    assert notebook([]) == []
