"""The numbers of a script come from conversations as they were had."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from sqlalchemy import event

from bot import wiring
from bot.application import records as r
from bot.application.review import learning
from bot.application.review.learning import Choice, ScriptUse
from bot.dialogue.use.trace import Group
from tests.support.house import House, Talker

SCRIPT = "en-jeg-ser-opp-til"


def use(house: House, **choice: str) -> ScriptUse:
    with house.database.reading() as look:
        return learning.of_script(look, house.kit, wiring.shipped_versions(), SCRIPT, Choice(**choice))


def had(house: House, many: int, *said: str, language: str = "nb") -> list[Talker]:
    found = []
    for _ in range(many):
        talker = house.joined(language)
        talker.says(f"/samtale {SCRIPT}")
        for words in said:
            talker.says(words)
        found.append(talker)
    return found


WORDS = ("Mormor", "rolig", "hun lo", "litt rolig", "i går")


def test_people_are_counted_where_they_were(house: House) -> None:
    had(house, 5, "hvorfor", "Hopp over", "stopp")
    had(house, 5, *WORDS, "Ta det med i møtet")
    had(house, 3, "Hello", language="en")
    whole = use(house).numbers.whole
    first = use(house).numbers.steps[0].numbers
    assert (whole["began"], whole["stopped"], whole["topic"], whole["finished"]) == (10, 5, 5, 0)
    assert (first["reached"], first["why"], first["skipped"], first["nothing"], first["back"]) == (10, 5, 5, 0, 0)
    assert use(house, language="en").numbers.is_empty
    assert use(house, language="nb").numbers.whole["began"] == 10


def test_a_step_that_many_skip_is_worth_a_second_look(house: House) -> None:
    had(house, 5, "Mormor")
    assert not use(house).numbers.second_looks
    had(house, 5, "Hopp over")
    (step,) = use(house).numbers.second_looks
    assert (step.number, step.reasons) == (use(house).numbers.steps[0].number, ("skipped",))


def test_time_away_is_no_time_in_the_conversation(house: House) -> None:
    for talker in had(house, 5, "Mormor", "rolig"):
        for words in (*WORDS[2:], "La det ligge"):
            house.clock.passes(minutes=1)
            talker.says(words)
        house.clock.passes(minutes=15)
        talker.taps_key(talker.last.prompt, "none")
        talker.says("Hopp over")
    before = use(house).minutes
    with house.database.reading() as look:
        traces = [trace for _, trace in look.traces(SCRIPT)]
    assert {trace.status for trace in traces} == {"finished"}
    assert 3 <= before <= 6
    assert all(one.minutes is not None and one.minutes < 8 for one in traces)


def test_left_open_is_untouched_for_more_than_thirty_days(house: House) -> None:
    had(house, 5, "Mormor")
    assert use(house).numbers.whole["left"] == 0
    house.clock.passes(days=31)
    assert use(house).numbers.whole["left"] == 5


def test_a_team_of_three_shows_nothing_by_team(house: House) -> None:
    with house.database.work() as work:
        team = r.Team("three", house.staff().office_id, "De tre")
        work.add(team)
        work.put(replace(house.staff(), team_id=team.id))
    had(house, 3, "Mormor")
    assert use(house, team="three").numbers.is_empty
    had(house, 2, "Mormor")
    assert use(house, team="three").numbers.whole["began"] == 5


def test_whoever_is_erased_is_counted_no_more(house: House) -> None:
    people = had(house, 5, "Mormor")
    assert not use(house).numbers.is_empty
    with house.database.work() as work:
        work.change(r.Participant, [people[0].id], status="erased")
    assert use(house).numbers.is_empty


def test_no_sealed_column_is_read(house: House) -> None:
    had(house, 5, "Mormor", "Ingenting")
    asked: list[str] = []
    event.listen(house.database.engine, "before_cursor_execute", lambda *given: asked.append(str(given[2])))
    with house.database.reading() as look:
        traces = look.traces(SCRIPT)
        look.traces(None)
    assert len(traces) == 5
    sealed = ("answer.body", "run.state", "statement.text", "task.words", "participant.label")
    assert not [one for one in asked if any(re.search(rf"\b{name}\b", one) for name in sealed)]
    assert not [one for one in asked if "data_key" in one]
    assert len(asked) == 11


def test_all_conversations_stand_in_the_shelf_s_order_and_say_the_same_as_their_own_page(house: House) -> None:
    had(house, 5, *WORDS, "Ta det med i møtet")
    versions = wiring.shipped_versions().values()
    with house.database.reading() as look:
        found = learning.of_all(look, house.kit, versions)
    assert [one.version.script.id for one in found] == [one.script.id for one in versions]
    (one,) = [one for one in found if one.version.script.id == SCRIPT]
    whole = use(house).numbers.whole
    assert (one.began, one.finished, one.topic, one.tried) == tuple(
        whole[what]
        for what in ("began", "finished", "topic", "tried")  # type: ignore[literal-required]
    )


def test_how_it_suited_is_by_version_and_language_alone(house: House) -> None:
    with house.database.work() as work:
        version = work.live_ids()[SCRIPT]
        work.add(*(r.Feedback(f"f{n}", version, "yes", "nb") for n in range(6)))
        work.add(*(r.Feedback(f"g{n}", version, "no", "nn") for n in range(4)))
    assert use(house).suited == {"yes": 5, "partly": 0, "no": 0}
    assert use(house, language="nb").suited["yes"] == 5
    assert set(use(house, language="nn").suited.values()) == {0}


@pytest.mark.parametrize("wanted", [Choice(version="none"), Choice(language="de"), Choice(team="none")])
def test_what_is_not_known_is_passed_over(house: House, wanted: Choice) -> None:
    with house.database.reading() as look:
        assert learning.of_script(look, house.kit, wiring.shipped_versions(), SCRIPT, wanted).choice == Choice()
    assert Choice(team="a")(Group("v", "nb", "a"))
