"""What is to be done about one participant now. Values in, values out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.application.office import OfficeSettings
from bot.application.records import Category, RetentionNotice
from bot.application.retention.deadlines import Life, of_everything, of_sound, telling_begins


@dataclass(frozen=True, slots=True)
class Undo:
    """`is_said`: they were told a day that is not true any more."""

    notice: RetentionNotice
    is_said: bool


@dataclass(frozen=True, slots=True)
class Tell:
    category: Category
    deadline: datetime


@dataclass(frozen=True, slots=True)
class Delete:
    notice: RetentionNotice


Step = Undo | Tell | Delete


def steps(life: Life, notices: Sequence[RetentionNotice], settings: OfficeSettings, now: datetime) -> Iterator[Step]:
    """`notices` are those that stand. Nothing goes before the day that was told, whatever the office chose since."""
    yield from _about_everything(life, [one for one in notices if one.category != "sound"], settings, now)
    yield from _about_sounds(life, [one for one in notices if one.category == "sound"], settings, now)


def _about_everything(
    life: Life, notices: Sequence[RetentionNotice], settings: OfficeSettings, now: datetime
) -> Iterator[Step]:
    category, deadline = of_everything(life, settings) or (None, None)
    is_told = False
    for notice in notices:
        same = deadline if notice.category == category else None
        if same is None or same > notice.due_at:
            yield Undo(notice, _is_said(life, notice, same, now))
            continue
        is_told = True
        if notice.due_at <= now:
            yield Delete(notice)
    if category is not None and deadline is not None and not is_told and telling_begins(deadline) <= now:
        yield Tell(category, deadline)


def _is_said(life: Life, notice: RetentionNotice, deadline: datetime | None, now: datetime) -> bool:
    """Not to somebody to whom nothing is sent; not where another day is told instead, or the end was told itself."""
    if life.is_restricted or notice.category == "never-came":
        return False
    if deadline is None:
        return notice.category == "quiet" and life.ended_at is None
    return now < telling_begins(deadline)


def _about_sounds(
    life: Life, notices: Sequence[RetentionNotice], settings: OfficeSettings, now: datetime
) -> Iterator[Step]:
    """A notice is about those before a moment; later ones have their own, also while it stands."""
    untold = list(life.sounds)
    for notice in sorted(notices, key=lambda one: one.before or one.told_at):
        its = [sent for sent in untold if sent < (notice.before or notice.told_at)]
        deadline = of_sound(its[0], settings) if its and not life.is_restricted else None
        if deadline is None or deadline > notice.due_at:
            yield Undo(notice, deadline is not None and now < telling_begins(deadline))
            continue
        untold = untold[len(its) :]
        if notice.due_at <= now:
            yield Delete(notice)
    if untold and not life.is_restricted:
        yield from _tell_of_sounds(life, untold, settings, now)


def _tell_of_sounds(life: Life, untold: Sequence[datetime], settings: OfficeSettings, now: datetime) -> Iterator[Step]:
    """Once, also of several months after an outage. Nothing of its own where everything goes by then."""
    whole = of_everything(life, settings)
    deadlines = [of_sound(sent, settings) for sent in untold]
    due = [one for one in deadlines if telling_begins(one) <= now and (whole is None or one < whole[1])]
    if due:
        yield Tell("sound", max(due))
