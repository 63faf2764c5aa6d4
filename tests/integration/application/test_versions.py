"""Someone stands in the middle of a script when a new version of it becomes live."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import resources
from bot.application import records as r
from bot.application.review import approving
from bot.dialogue import loading
from tests.support.house import House, Talker, opened_house

SCRIPT = "en-jeg-ser-opp-til"
OLD, NEW = "Hvem ser du opp til, nå eller tidligere?", "Hvem ser du opp til for tida?"


@pytest.fixture
def house(tmp_path: Path):
    with opened_house(tmp_path) as house:
        house.checks_numbers()
        yield house


def release(house: House, *, rule: str = "ask-again") -> None:
    """The first question in new words, approved by both supervisors."""
    path = next(path for path in resources.script_files() if path.stem == SCRIPT)
    head, question, rest = path.read_text(encoding="utf-8").partition(OLD)
    text = head + NEW + rest.replace("when_changed: ask-again", f"when_changed: {rule}", 1)
    assert question
    version = loading.version(text, "new.yaml", resources.texts())
    with house.database.work() as work:
        for staff in work.find(r.Staff, role="supervisor"):
            approving.approve(work, house.kit, {SCRIPT: version}, [SCRIPT], staff.email)


def at_the_first_question(house: House) -> Talker:
    talker = house.joined()
    talker.says(f"/samtale {SCRIPT}")
    assert OLD in talker.text
    return talker


def test_who_comes_back_is_asked_in_the_new_words(house: House) -> None:
    talker = at_the_first_question(house)
    release(house)
    talker.says("/start")
    assert NEW in talker.text
    talker.says("Mormor")
    with house.database.reading() as look:
        (answer,) = look.find(r.AnswerRow, step="hvem")
    assert NEW in answer.body["asked"]


def test_who_answers_at_once_answers_what_they_saw(house: House) -> None:
    talker = at_the_first_question(house)
    release(house)
    talker.says("Mormor")
    with house.database.reading() as look:
        (answer,) = look.find(r.AnswerRow, step="hvem")
    assert OLD in answer.body["asked"]


def test_what_answers_the_new_words_is_not_asked_about_again(house: House) -> None:
    """The question has just been shown: neither the pause nor the days before it count any more."""
    talker = at_the_first_question(house)
    talker.says("pause")
    house.clock.passes(days=5)
    release(house)
    talker.says("/start")
    talker.says("Mormor")
    with house.database.reading() as look:
        (answer,) = look.find(r.AnswerRow, step="hvem")
    assert answer.body["text"] == "Mormor"


@pytest.mark.parametrize("away", [0, 5])
def test_who_writes_after_a_pause_sees_the_new_words_before_theirs_are_taken(house: House, away: int) -> None:
    talker = at_the_first_question(house)
    if not away:
        talker.says("pause")
    house.clock.passes(days=away)
    release(house)
    talker.says("Mormor")
    assert NEW in talker.text
    assert OLD not in talker.text
    talker.taps(talker.last.choices[0].label)
    with house.database.reading() as look:
        answer = look.find(r.AnswerRow, step="hvem")[-1]
    assert (answer.body["text"], NEW in answer.body["asked"]) == ("Mormor", True)


def test_where_the_rule_says_stay_the_old_version_goes_on(house: House) -> None:
    talker = at_the_first_question(house)
    release(house, rule="stay")
    talker.says("/start")
    assert OLD in talker.text


def test_one_approval_changes_nothing(house: House) -> None:
    path = next(path for path in resources.script_files() if path.stem == SCRIPT)
    version = loading.version(path.read_text(encoding="utf-8").replace(OLD, NEW), "new.yaml", resources.texts())
    with house.database.work() as work:
        (first, _second) = work.find(r.Staff, role="supervisor")
        for _ in range(2):
            approving.approve(work, house.kit, {SCRIPT: version}, [SCRIPT], first.email)
    assert OLD in at_the_first_question(house).text
