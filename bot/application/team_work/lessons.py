"""Four questions about something that went wrong, so that a team can learn of it (R22: they are Schönfelder et al.'s,
2020, in our own words). No participant is in it. It is its writer's until they let the team read it, and then it
bears nobody's name, so that nothing can be counted of anyone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.application.team_work import telling
from bot.language.typed import tidy

# What can be read aloud in a minute.
MOST_CHARACTERS = 1_000


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


QUESTIONS: Mapping[str, str] = {
    "wrong": _("What went wrong?"),
    "otherwise": _("What could have been done in another way?"),
    "avoid": _("How can it be avoided another time?"),
    "team": _("What can the team learn from it?"),
}


@dataclass(frozen=True, slots=True)
class Told:
    """`is_mine`: the reader wrote it. `shared_at`: from when the team reads it; none while only its writer does."""

    id: str
    at: datetime
    shared_at: datetime | None
    answers: Mapping[str, str]
    is_mine: bool


def mine(work: Work, staff: r.Staff) -> list[Told]:
    """The newest first."""
    return [_told(one, staff) for one in work.find(r.Lesson, staff_id=staff.id)[::-1]]


def of_the_team(work: Work, staff: r.Staff) -> list[Told]:
    """What the reader's team may read, what was let out last first."""
    if staff.team_id is None:
        return []
    found = [_told(one, staff) for one in work.find(r.Lesson, team_id=staff.team_id) if one.shared_at is not None]
    return sorted(found, key=lambda one: (one.shared_at or one.at, one.id), reverse=True)


def one(work: Work, staff: r.Staff, lesson_id: str) -> Told:
    """To write on it: the writer's own. Raises NotFound."""
    return _told(_mine(work, staff, lesson_id), staff)


def _told(row: r.Lesson, staff: r.Staff) -> Told:
    answers = {key: str(row.answers.get(key, "")) for key in QUESTIONS}
    return Told(row.id, row.at, row.shared_at, answers, row.staff_id == staff.id)


def _mine(work: Work, staff: r.Staff, lesson_id: str) -> r.Lesson:
    row = work.get(r.Lesson, lesson_id)
    if row is None or row.staff_id != staff.id:
        raise NotFound("there is no such text of yours")
    return row


def write(
    work: Work, kit: Kit, staff: r.Staff, answers: Mapping[str, str], *, lesson_id: str = "", mark: str = "",
    sure: bool = False,
) -> str:  # fmt: skip
    """Returns its id. `mark`: of the form, so that a new one that is sent twice stands once.

    Raises NotFound, MayTell, or WrongUse with a catalogue text.
    """
    said = dict(_checked(answers))
    telling.look_through(work, kit.clock(), staff, *said.values(), sure=sure)
    if lesson_id:
        work.put(replace(_mine(work, staff, lesson_id), answers=said))
        return lesson_id
    key = sha256(f"{staff.id}\0{mark or kit.new_id()}".encode()).hexdigest()[:32]
    if work.get(r.Lesson, key) is None:
        work.add(r.Lesson(key, staff.id, kit.clock(), answers=said))
    return key


def _checked(answers: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    found = {key: tidy(answers.get(key, "")) for key in QUESTIONS}
    if not found["wrong"]:
        raise WrongUse(_("Write what went wrong first. The other questions can wait."))
    if any(len(words) > MOST_CHARACTERS for words in found.values()):
        raise WrongUse(_("That is a little long. Write it in a few sentences."))
    return ((key, words) for key, words in found.items() if words)


def let_the_team_read(work: Work, kit: Kit, staff: r.Staff, lesson_id: str) -> None:
    """Raises NotFound, or WrongUse where there is no team."""
    row = _mine(work, staff, lesson_id)
    if staff.team_id is None:
        raise WrongUse(_("You are in no team yet. An administrator can put you in one."))
    if row.shared_at is None:
        work.put(replace(row, shared_at=kit.clock(), team_id=staff.team_id))


def take_back(work: Work, staff: r.Staff, lesson_id: str) -> None:
    """Only its writer reads it again."""
    work.put(replace(_mine(work, staff, lesson_id), shared_at=None, team_id=None))


def throw_away(work: Work, staff: r.Staff, lesson_id: str) -> None:
    work.remove(_mine(work, staff, lesson_id))
