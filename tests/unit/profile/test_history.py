"""What stood when, and what changed between two moments, held against a diary that is written day by day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.profile.history import Change, Entry, Span, at, changes, moments, stood
from bot.profile.statement import Statement

START = datetime(2026, 1, 1, 12, tzinfo=UTC)


def day(number: int) -> datetime:
    return START + timedelta(days=number)


def line(key: str, said: int, replaces: str | None = None) -> Statement:
    return Statement(
        id=key, participant_id="p", place="profile", section="goals", facet=None, language="nb", author="participant",
        source="conversation", tapped=False, said_at=day(said), confirmed_at=None, status="active", replaces=replaces, text=key,
    )  # fmt: skip


# Each day something happens: a new line, or one of the lines ends, stands again, or is said anew.
ACTS = st.lists(st.tuples(st.sampled_from(["say", "end", "again", "anew"]), st.integers(0, 9)), max_size=25)


class Diary:
    """Written day by day; `standing` is what stood at the end of each."""

    def __init__(self) -> None:
        self.spans: dict[str, list[Span]] = {}
        self.lines: dict[str, Statement] = {}
        self.standing: list[set[str]] = []

    def write(self, act: str, which: int) -> None:
        today = len(self.standing)
        stands = set(self.standing[-1]) if self.standing else set()
        chosen = sorted(stands)[which % len(stands)] if stands else None
        gone = sorted(set(self.lines) - stands)
        if act in ("end", "anew") and chosen:
            stands.remove(chosen)
            self.spans[chosen][-1] = replace(self.spans[chosen][-1], until=day(today))
        if act == "say" or (act == "anew" and chosen):
            key = f"l{today}"
            self.lines[key] = line(key, today, chosen if act == "anew" else None)
            self.spans[key] = [Span(day(today))]
            stands.add(key)
        elif act == "again" and gone:
            key = gone[which % len(gone)]
            self.spans[key].append(Span(day(today)))
            stands.add(key)
        self.standing.append(stands)

    @property
    def entries(self) -> list[Entry]:
        return [Entry(one, tuple(self.spans[key])) for key, one in self.lines.items()]


def written(acts: list[tuple[str, int]]) -> Diary:
    diary = Diary()
    for act in acts:
        diary.write(*act)
    return diary


@given(ACTS)
def test_every_day_is_as_the_diary_says(acts: list[tuple[str, int]]) -> None:
    diary = written(acts)
    for number, expected in enumerate(diary.standing):
        assert {one.id for one in at(diary.entries, day(number))} == expected


@given(ACTS, st.integers(0, 25), st.integers(0, 25))
def test_what_changed_leads_from_one_day_to_the_other(acts: list[tuple[str, int]], first: int, last: int) -> None:
    diary = written(acts)
    first, last = sorted((min(first, len(acts)), min(last, len(acts))))
    before = {one.id for one in at(diary.entries, day(first))}
    found = changes(diary.entries, day(first), day(last))
    new = {c.statement.id for c in found if c.kind in ("added", "reworded")}
    gone = {c.statement.id for c in found if c.kind == "gone"} | {c.before.id for c in found if c.before}
    after = {one.id for one in at(diary.entries, day(last))}
    assert (before - gone) | new == after
    assert gone <= before
    assert not new & before
    assert all(day(first) < c.at <= day(last) for c in found)
    assert [c.at for c in found] == sorted(c.at for c in found)


def test_words_said_anew_twice_tell_what_they_replaced_at_first() -> None:
    a, b, c = line("a", 0), line("b", 2, "a"), line("c", 4, "b")
    entries = [Entry(a, (Span(day(0), day(2)),)), Entry(b, (Span(day(2), day(4)),)), Entry(c, (Span(day(4)),))]
    assert changes(entries, day(1), day(5)) == (Change("reworded", c, day(4), a),)


def test_a_circle_of_replacements_ends() -> None:
    a, b = line("a", 0, "b"), line("b", 1, "a")
    assert len(changes([Entry(a, (Span(day(0)),)), Entry(b, (Span(day(1)),))], day(-1), day(2))) == 2


def test_what_still_holds_is_a_change_of_its_own() -> None:
    a = replace(line("a", 0), confirmed_at=day(3))
    assert [c.kind for c in changes([stood(a, ())], day(1), day(5))] == ["confirmed"]
    assert changes([stood(a, ())], day(3), day(5)) == ()


@given(st.lists(st.integers(1, 5), min_size=1, max_size=6))
def test_lapses_are_holes(steps: list[int]) -> None:
    edges, moment = [], 0
    for step in steps:
        moment += step
        edges.append(moment)
    pairs = list(zip(edges[::2], edges[1::2], strict=False))
    entry = stood(line("a", 0), [Span(day(one), day(other)) for one, other in reversed(pairs)])
    for number in range(moment + 3):
        assert entry.stood(day(number)) is not any(one <= number < other for one, other in pairs)


def test_each_change_begins_a_version() -> None:
    a, b = line("a", 0), line("b", 2)
    assert moments([Entry(a, (Span(day(0), day(2)),)), Entry(b, (Span(day(2)),))]) == (day(0), day(2))
