"""The plan of a release is what then happens, and tells no small group exactly."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import resources, wiring
from bot.application import library
from bot.application import records as r
from bot.application.errors import WrongUse
from bot.application.review import approving, foreseeing, lifecycle, releasing
from bot.application.review.foreseeing import Count
from bot.dialogue import loading
from bot.dialogue.use.small_numbers import FEWEST
from tests.support import postgres
from tests.support.house import House, Talker, opened_house

SCRIPT = "en-jeg-ser-opp-til"
FIRST, SECOND, THIRD = "Hvem ser du opp til, nå eller tidligere?", "Hvordan er denne personen?", "Hva husker du best"
WITHDRAWN = "Disse spørsmålene er tatt ut av bruk."


@pytest.fixture
def house(tmp_path: Path):
    with opened_house(tmp_path) as house:
        house.checks_numbers()
        yield house


def version(*edits: tuple[str, str]) -> loading.Version:
    text = wiring.shipped_versions()[SCRIPT].source
    for before, after in edits:
        assert before in text
        text = text.replace(before, after, 1)
    return loading.version(text, "new.yaml", resources.texts())


NEW = version((FIRST, "Hvem ser du opp til for tida?"), (THIRD, "Hva gjorde mest inntrykk"))


def stands(house: House, name: str, answers: int) -> Talker:
    """Somebody after so many answers, who has left it there."""
    talker = house.joined(label=name)
    talker.says(f"/samtale {SCRIPT}")
    for _ in range(answers):
        talker.says("Mormor")
    talker.says("pause")
    return talker


def crowd(house: House) -> dict[str, list[Talker]]:
    """Six at the first question, five at the second, two at the third, whose rule is changed below."""
    places = {"asked-again": (6, 0), "goes-on": (5, 1), "also asked-again": (2, 2)}
    return {way: [stands(house, f"{way} {n}", at) for n in range(much)] for way, (much, at) in places.items()}


def release(house: House, new: loading.Version) -> foreseeing.Plan:
    with house.database.work() as work:
        for email in ("solveig@example.no", "tor@example.no"):
            approving.give(work, house.kit, house.staff(email), new)
        plan = foreseeing.of_release(work, SCRIPT, new)
        newest = lifecycle.history(work, SCRIPT).newest
        assert newest is not None
        releasing.release(work, house.kit, house.staff("tor@example.no"), new.hash, after=newest.id, plan=plan.as_json)
    return plan


def versions_now(house: House) -> Counter[str]:
    with house.database.reading() as look:
        return Counter(row.version_id for row in look.find(r.RunRow, script_id=SCRIPT, status="open"))


def test_what_was_foreseen_happens_and_going_back_too(house: House) -> None:
    people = crowd(house)
    with house.database.reading() as look:
        old = look.live_ids()[SCRIPT]
    plan = release(house, NEW)
    assert plan.ways == {
        "goes-on": Count(5, 5),
        "stays": Count(0, 0),
        "asked-again": Count(8, 8),
        "closes": Count(0, 0),
    }
    assert (str(plan.in_the_middle), plan.participants) == ("13", 13)

    for talker in [one for some in people.values() for one in some]:
        talker.says("/start")
    assert versions_now(house) == {NEW.hash: 8, old: 5}

    with house.database.work() as work:
        back = foreseeing.of_release(work, SCRIPT, wiring.shipped_versions()[SCRIPT])
        newest = lifecycle.history(work, SCRIPT).newest
        assert newest is not None
        releasing.roll_back(work, house.kit, house.staff("tor@example.no"), old, "For uklart.", after=newest.id)
    assert back.ways["asked-again"] == Count(8, 8)
    for talker in [one for some in people.values() for one in some]:
        talker.says("/start")
    assert versions_now(house) == {old: 13}


def test_after_a_withdrawal_everybody_is_let_out_with_every_answer(house: House) -> None:
    people = [one for some in crowd(house).values() for one in some]
    with house.database.reading() as look:
        before = len([a for a in look.find(r.AnswerRow) if a.how == "typed"])
        plan = foreseeing.of_withdrawal(look, SCRIPT)
    assert plan.ways == {"card-first": Count(0, 0), "closes": Count(13, 13)}
    with house.database.work() as work:
        newest = lifecycle.history(work, SCRIPT).newest
        assert newest is not None
        releasing.withdraw(work, house.kit, house.staff("tor@example.no"), SCRIPT, "Skremte noen.", after=newest.id)
    for talker in people:
        talker.says("/start")
        assert WITHDRAWN in talker.text
    assert not versions_now(house)
    with house.database.reading() as look:
        assert len([a for a in look.find(r.AnswerRow) if a.how == "typed"]) == before


def test_one_person_with_the_same_conversation_twice_is_one_person(house: House) -> None:
    talker = stands(house, "Amina", 1)
    with house.database.work() as work:
        (row,) = work.find(r.RunRow, participant_id=talker.id, script_id=SCRIPT, status="open")
        values = {name: getattr(row, name) for name in row.__slots__} | {"id": "on-a-screen", "with_staff": "kari"}
        work.add(r.RunRow(**values))
        assert foreseeing.of_release(work, SCRIPT, NEW).in_the_middle == Count(1, 4)


@given(st.lists(st.integers(0, 40), min_size=1, max_size=4))
def test_a_small_group_cannot_be_worked_out(groups: list[int]) -> None:
    """Whatever number a small group may have: all that is told stays the same."""
    told = [Count.of(people) for people in groups]
    for n, people in enumerate(groups):
        if 0 < people < FEWEST:
            for other in range(1, FEWEST):
                changed = [Count.of(other if at == n else one) for at, one in enumerate(groups)]
                plans = [foreseeing.Plan(dict(enumerate(some))) for some in (told, changed)]  # type: ignore[arg-type]
                assert plans[0].in_the_middle == plans[1].in_the_middle
                assert plans[0].as_json == plans[1].as_json
    assert all(one.low <= people <= one.high for one, people in zip(told, groups, strict=True))


def at_once(house: House, new: loading.Version) -> tuple[int, int]:
    """Ten release the same version from the same page in the same moment: how many did, how many were told."""
    with house.database.work() as work:
        for email in ("solveig@example.no", "tor@example.no"):
            approving.give(work, house.kit, house.staff(email), new)
        newest = lifecycle.history(work, SCRIPT).newest
    assert newest is not None
    start, tor = Barrier(10), house.staff("tor@example.no")

    def releases(_: int) -> bool:
        start.wait()
        try:
            with house.database.work() as work:
                releasing.release(work, house.kit, tor, new.hash, after=newest.id)
        except WrongUse:
            return False
        return True

    with ThreadPoolExecutor(10) as pool:
        done = list(pool.map(releases, range(10)))
    with house.database.reading() as look:
        assert look.live_ids()[SCRIPT] == new.hash
        assert len(lifecycle.history(look, SCRIPT).releases) == 2
    return sum(done), len(done) - sum(done)


def test_of_ten_at_once_one_releases_and_the_others_are_told_to_look_again(house: House) -> None:
    assert at_once(house, NEW) == (1, 9)


def test_two_first_approvals_at_once_make_it_live_on_postgresql(tmp_path: Path, postgres_url: str) -> None:
    with postgres.fresh_database(postgres_url) as url, opened_house(tmp_path, database_url=url) as house:
        house.checks_numbers()
        assert at_once(house, NEW) == (1, 9)
        with house.database.work() as work:
            newest = lifecycle.history(work, SCRIPT).newest
            assert newest is not None
            releasing.withdraw(work, house.kit, house.staff("tor@example.no"), SCRIPT, "Feil.", after=newest.id)
        start, third = Barrier(2), version((FIRST, "Hvem lærer du av?"))
        with house.database.work() as work:  # as `serve` does with its files before anybody can read them
            library.register(work, [third], house.clock())

        def approves(email: str) -> str:
            start.wait()
            with house.database.work() as work:
                return approving.give(work, house.kit, house.staff(email), third).status

        with ThreadPoolExecutor(2) as pool:
            assert sorted(pool.map(approves, ("solveig@example.no", "tor@example.no"))) == ["in-review", "live"]
