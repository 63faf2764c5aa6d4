"""Evidence for the quality guide: people of a team counted, hidden below five, and nobody in particular."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.application import records as r
from bot.application import staffing
from bot.application.team_work import evidence
from bot.profile.quality_guide import Figure
from tests.support.desk import protects
from tests.support.handing import BERIT, MADS, hands_over
from tests.support.house import SPECIALIST, House
from tests.support.team import teams

Lived = Callable[[str], list[r.Record]]


@pytest.fixture(autouse=True)
def team(house: House) -> None:
    teams(house)


def team_id(house: House, email: str = SPECIALIST) -> str:
    return house.staff(email).team_id or ""


def figures(house: House, email: str = SPECIALIST) -> dict[str, Figure]:
    with house.database.reading() as look:
        return dict(evidence.figures(look, house.clock.moment, team_id(house, email)))


def people(house: House, many: int, lived: Lived | None = None, by: str = SPECIALIST) -> list[str]:
    """So many who are in, each with the same rows."""
    found = []
    for n in range(many):
        who = house.invited(label=f"N{n}", specialist=by).participant_id
        with house.database.work() as work:
            person = work.people([who])[who].participant
            work.put(replace(person, status="active", adult_at=house.clock.moment))
            work.add(*(lived(who) if lived else []))
        found.append(who)
    return found


def happened(house: House, who: str, kind: str, days_ago: int) -> r.Milestone:
    at = house.clock.moment - timedelta(days=days_ago)
    return r.Milestone(house.kit.new_id(), who, house.staff().id, kind, at, at)  # type: ignore[arg-type]


def told(house: House, who: str, script: str, days_ago: int = 0) -> r.RunRow:
    with house.database.reading() as look:
        version = look.live_ids()[script]
    at = house.clock.moment - timedelta(days=days_ago)
    return r.RunRow(house.kit.new_id(), who, script, version, "nb", "finished", "", at, at, at)


def shared(house: House, who: str, section: str, at: datetime | None = None) -> list[r.Record]:
    now, key = at or house.clock.moment, house.kit.new_id()
    said = r.Statement(
        key, who, "profile", section, None, "nb", "participant", "conversation", False, now, None, "active", text="Ord"
    )  # fmt: skip
    return [said, r.Share(f"s{key}", who, None, now), r.SharedLine(f"l{key}", who, f"s{key}", key, now)]


def test_fewer_than_five_is_hidden_and_the_rest_is_rounded(house: House) -> None:
    people(house, 4, lambda who: [happened(house, who, "employer-contact", 3)])
    found = figures(house)
    assert all((one.people, one.of, one.days) == (None, None, None) for one in found.values())
    people(house, 3)
    assert (figures(house)["employer"].people, figures(house)["employer"].of) == (None, 5)
    people(house, 2, lambda who: [happened(house, who, "visit", 3)])
    assert (figures(house)["employer"].people, figures(house)["employer"].of) == (5, 10)


def test_people_are_counted_and_not_what_they_do(house: House) -> None:
    people(house, 5, lambda who: [happened(house, who, "visit", n) for n in range(1, 8)])
    assert figures(house)["employer"] == Figure("employer", 5, 5)


@pytest.mark.parametrize(
    ("evidence_key", "lived", "of_all"),
    [
        ("updated", lambda h, w: [happened(h, w, "visit", 5), *shared(h, w, "steps")], False),
        ("purpose", lambda h, w: [told(h, w, "for-besoket", 9), happened(h, w, "work-training", 5)], False),
        ("training-met", lambda h, w: [happened(h, w, "work-training", 9), happened(h, w, "contact", 5)], False),
        ("around-start", lambda h, w: [happened(h, w, "work-started", 9), happened(h, w, "contact", 11)], False),
        ("half-year", lambda h, w: [happened(h, w, "work-started", 200)], False),
        ("pace", lambda h, w: [told(h, w, "slik-jobber-vi")], True),
        ("openness", lambda h, w: [told(h, w, "hva-vil-jeg-si")], True),
        ("practised", lambda h, w: [told(h, w, "lekeintervju")], True),
        ("suits", lambda h, w: [*shared(h, w, "strengths"), *shared(h, w, "conditions")], True),
        ("met-early", lambda h, w: [happened(h, w, "contact", -1), happened(h, w, "contact", -2)], True),
    ],
)  # fmt: skip
def test_what_is_true_of_somebody_is_counted(
    house: House, evidence_key: str, lived: Callable[[House, str], list[r.Record]], *, of_all: bool
) -> None:
    people(house, 8, lambda who: lived(house, who))
    people(house, 12)
    house.clock.passes(days=3)
    assert figures(house)[evidence_key] == Figure(evidence_key, 10, 20 if of_all else 10)


NOT_SO = {
    "updated": lambda h, w: [*shared(h, w, "steps", h.clock.moment - timedelta(days=9)), happened(h, w, "visit", 5)],
    "purpose": lambda h, w: [happened(h, w, "work-training", 9), told(h, w, "for-besoket", 5)],
    "training-met": lambda h, w: [happened(h, w, "work-training", 9), happened(h, w, "work-started", 3)],
    "around-start": lambda h, w: [happened(h, w, "work-started", 50), happened(h, w, "contact", 5)],
    "half-year": lambda h, w: [
        happened(h, w, "work-started", 200),
        r.Ending(h.kit.new_id(), w, h.staff().id, h.clock.moment - timedelta(days=100)),
    ],
}  # fmt: skip


@pytest.mark.parametrize("evidence_key", sorted(NOT_SO))
def test_what_is_not_true_is_not(house: House, evidence_key: str) -> None:
    people(house, 8, lambda who: NOT_SO[evidence_key](house, who))
    assert figures(house)[evidence_key] == Figure(evidence_key, None, 10)


def test_plans_are_counted_while_their_lines_stand(house: House) -> None:
    def planned(who: str, **given: object) -> list[r.Record]:
        rows = shared(house, who, "goals")
        key, at, staff = rows[0].id, house.clock.moment, house.staff().id  # type: ignore[union-attr]
        places = [
            ("sub-goal", {}),
            ("considered", {"verdict": "fits"}),
            ("support", {"given_by": "colleague"}),
            ("taper", {}),
        ]
        return [*rows, *(
            r.PlanLine(house.kit.new_id(), who, key, staff, part, at, **values, **given)  # type: ignore[arg-type]
            for part, values in places
        )]  # fmt: skip

    people(house, 6, planned)
    people(house, 6, lambda who: planned(who, ended_at=house.clock.moment))
    keys = ("sub-goals", "considered", "support", "taper")
    assert [figures(house)[key] for key in keys] == [Figure(key, 5, 10) for key in keys]
    with house.database.work() as work:
        for one in work.find(r.Statement):
            work.put(replace(one, status="withdrawn"))
    assert {figures(house)[key].people for key in keys} == {None}


@pytest.mark.parametrize(("kind", "figure"), [("work-training", "training-met"), ("work-started", "around-start")])
def test_a_message_of_the_robots_is_never_contact(house: House, kind: str, figure: str) -> None:
    """Nothing that only the chat knows moves a number about contact."""

    def lived(who: str) -> list[r.Record]:
        now = house.clock.moment
        return [
            happened(house, who, kind, 9),
            *(r.Utterance(house.kit.new_id(), who, "bot", now, body={}) for _ in range(3)),
            r.PersonalMessage(house.kit.new_id(), who, house.staff().id, now, "Hei", now),
            r.OutboxItem(house.kit.new_id(), who, "telegram", "1", "message", now, body={}),
            r.Nudging(who, who, "weekly", now),
        ]  # fmt: skip

    people(house, 6, lived)
    house.clock.passes(days=3)
    found = figures(house)
    assert (found[figure].of, found[figure].people, found["met-early"].people) == (5, None, None)


def test_the_offers_are_counted_from_the_conversations_themselves(house: House) -> None:
    def asked(who: str, script: str, step: str) -> list[r.Record]:
        run = told(house, who, script)
        return [run, r.AnswerRow(house.kit.new_id(), who, run.id, step, "skipped", 1, house.clock.moment)]

    people(house, 6, lambda who: asked(who, "velkommen", "tilbud"))
    people(house, 6, lambda who: asked(who, "for-motet", "viktigst"))
    people(house, 6, lambda who: asked(who, "bildekort", "viktigst"))
    found = figures(house)
    assert [found[key].people for key in ("offered-first", "offered-again", "chose")] == [5, 5, None]


def test_the_middle_day_is_of_the_team_and_rounded(house: House) -> None:
    for days in (1, 18, 29, 40, 90):
        people(house, 1, lambda who, days=days: [happened(house, who, "employer-contact", -days)])  # type: ignore[misc]
    assert figures(house)["first-employer"].days == 30


def test_whose_team_counts_whom(house: House) -> None:
    mine = people(house, 6)
    people(house, 5, by=MADS)
    people(house, 5, by=BERIT)
    assert figures(house)["pace"].of == 10
    assert figures(house, BERIT)["pace"].of == 5
    for who in mine:
        hands_over(house, who, to=BERIT)
    # Whom the team followed in these twelve months is counted; later, only by the other one.
    assert (figures(house)["pace"].of, figures(house, BERIT)["pace"].of) == (10, 10)
    house.clock.passes(days=366)
    assert (figures(house)["pace"].of, figures(house, BERIT)["pace"].of) == (5, 10)


def test_whom_only_named_staff_know_and_who_has_not_come_in_are_not_counted(house: House) -> None:
    those = people(house, 5)
    for _ in range(3):
        house.invited()
    assert figures(house)["pace"].of == 5
    protects(house, those[0], SPECIALIST)
    assert figures(house)["pace"].of is None


def test_a_team_without_anybody(house: House) -> None:
    with house.database.work() as work:
        empty = staffing.team_named(work, house.kit, "Ingen").id
    with house.database.reading() as look:
        assert {one.of for one in evidence.figures(look, house.clock.moment, empty).values()} == {None}
