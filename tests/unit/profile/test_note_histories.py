"""Notes of generated histories: nothing invented, nothing that is not approved, never longer than a minute."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.profile.note import meeting_note, update_note
from tests.unit.profile.histories import START, Dice, a_line, check


@pytest.mark.parametrize("part", range(10))
def test_a_note_is_made_of_approved_words_alone(part: int) -> None:
    found = [f"{part}:{number}: {problem}" for number in range(60) for problem in check(f"{part}:{number}")]
    assert found == []


def test_before_a_meeting_the_open_step_is_named_though_it_is_no_news() -> None:
    dice = Dice("step")
    old = replace(a_line(dice, 1, []), withdrawn_at=None, author="", step="open", meeting_question="")
    old = replace(
        old,
        statement=replace(old.statement, section="steps", place="profile", text="Ringe verkstedet", recording_id=None),
    )
    since = old.shared_at + timedelta(days=1)
    assert [part.name for part in meeting_note([old], since).parts] == ["next"]
    assert meeting_note([replace(old, step="done")], since).parts == ()
    assert update_note([old], since).is_empty


def test_the_newest_topics_come_first_and_the_rest_is_counted() -> None:
    dice, found = Dice("topics"), []
    for number in range(9):
        line = replace(a_line(dice, number, []), withdrawn_at=None, author="", step="", meeting_question="", written="")
        statement = replace(
            line.statement, section="topic", place="note", text=f"Emne {number}", recording_id=None, replaces=None,
            tapped=False, author="participant",
        )  # fmt: skip
        found.append(replace(line, statement=statement, shared_at=START + timedelta(days=number)))
    made = meeting_note(found, None)
    assert [line.text for line in made.parts[0].lines] == [f"Emne {n}" for n in (8, 7, 6, 5, 4, 3)]
    assert made.more == 3
