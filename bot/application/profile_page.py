"""The whole profile on one page, for its owner: its lines by page, as it was on a day, and what changed since."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.application import lines, past, profile_acts, profile_screen
from bot.application import records as r
from bot.application.ports import Work
from bot.application.profile_acts import Seen
from bot.application.talk import View
from bot.dialogue.words import HEADINGS
from bot.language import dates
from bot.profile import history
from bot.profile.history import Change
from bot.profile.journey import Added
from bot.profile.writing import Line, Writing

# Lines on one page: a few screens on a computer, and quick to draw on an old phone.
PAGE = 50

VIEWS: tuple[View, ...] = ("", "shared", "mine", "waiting")


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


@dataclass(frozen=True, slots=True)
class Shown:
    """One line. `about`: when and how it came; `heard`: its sound can be played here."""

    line: Line
    about: str
    seen_by: tuple[str, ...]
    acts: tuple[str, ...]
    is_shared: bool
    heard: bool

    @property
    def statement(self) -> r.Statement:
        return self.line.statement


@dataclass(frozen=True, slots=True)
class Part:
    """A section, or as much of it as stands on this page. `page`: where it begins; `whole`: all its lines."""

    section: str
    lines: tuple[Shown, ...]
    page: int
    whole: int


@dataclass(frozen=True, slots=True)
class ProfilePage:
    """`parts`: every section, also those that stand on other pages; `waiting`: lines without a yes or a no."""

    view: View
    who_sees: str
    parts: tuple[Part, ...]
    page: int
    pages: int
    waiting: int

    @property
    def is_empty(self) -> bool:
        return not self.parts


def page(
    work: Work, writing: Writing, participant_id: str, by: Seen, view: View = "", number: int = 0, line: str = ""
) -> ProfilePage:
    """`by`: who sees what now; `line`: the id of one that must be on the page, whatever its number."""
    every = profile_screen.in_order(work.find(r.Statement, participant_id=participant_id, status="active"))
    found = [one for one in every if profile_screen.is_in(one, by, view)]
    pages = max(1, (len(found) + PAGE - 1) // PAGE)
    at = next((n for n, one in enumerate(found) if one.id == line), None)
    number = max(0, min(number if at is None else at // PAGE, pages - 1))
    shown = _shown(work, writing, found[number * PAGE : (number + 1) * PAGE], by)
    waiting = sum(1 for one in every if profile_screen.is_in(one, by, "waiting"))
    return ProfilePage(view, " ".join(_who_sees(writing, every, by)), _parts(found, shown), number, pages, waiting)


def _who_sees(writing: Writing, every: list[r.Statement], by: Seen) -> Iterator[str]:
    counted = profile_screen.who_sees(writing, every, by)
    if counted:
        yield counted
    if by.earlier:
        yield writing.say("{S} sees nothing of what you shared before, unless you say yes to it.")


def _parts(found: Sequence[r.Statement], shown: Sequence[Shown]) -> tuple[Part, ...]:
    whole = Counter(one.section for one in found)
    begins: dict[str, int] = {}
    for n, one in enumerate(found):
        begins.setdefault(one.section, n // PAGE)
    return tuple(
        Part(section, tuple(one for one in shown if one.statement.section == section), begins[section], whole[section])
        for section in begins
    )


def _shown(work: Work, writing: Writing, statements: Sequence[r.Statement], by: Seen) -> list[Shown]:
    recordings = [one.recording_id for one in statements if one.recording_id]
    kept = {one.id for one in work.find(r.Recording, id=recordings, status="kept")} if recordings else set()
    return [
        Shown(
            line, _about(writing, line), tuple(_seen_by(writing, line.statement, by)),
            profile_acts.possible(line.statement, by), line.statement.id in by.shared,
            line.statement.recording_id in kept,
        )
        for line in lines.lines(work, statements, writing.language)
    ]  # fmt: skip


def _about(writing: Writing, line: Line) -> str:
    """When and how it came; of words that moved here or still hold, that too."""
    confirmed = line.statement.confirmed_at
    still = writing.say("still held on {date}", date=writing.date(confirmed)) if confirmed else ""
    return writing.about(line, still)


def _seen_by(writing: Writing, statement: r.Statement, by: Seen) -> list[str]:
    shared = statement.id in by.shared
    if statement.author == "specialist" and not shared:
        return [writing.say("waits for your yes or no")]
    found = [writing.say("shared with {S}") if shared else writing.say("only you")]
    found += [writing.say("shared before")] if statement.id in by.earlier else []
    return [*found, *([writing.say("an employer may know")] if statement.id in by.employer else [])]


def what_came_of(work: Work, writing: Writing, participant_id: str, by: Seen, act: str, line: str) -> str:
    """What an act on this page led to, told from how the line stands now."""
    found = work.find(r.Statement, id=line, participant_id=participant_id)
    if found and found[0].status == "withdrawn" and act in ("away", "wrong"):
        return writing.say(profile_acts.TOLD[act])
    if not found or found[0].status != "active":
        return writing.say("That line is not in your profile any more. Nothing was changed.")
    if act in profile_acts.TOLD and _is_so(act, found[0], by):
        return writing.say(profile_acts.TOLD[act])
    return " ".join(profile_acts.who_sees(writing, found[0], by))


def _is_so(act: str, statement: r.Statement, by: Seen) -> bool:
    shared = statement.id in by.shared
    return {
        "share": shared, "right": shared, "unshare": not shared and statement.author == "participant",
        "still": statement.confirmed_at is not None, "reword": statement.source == "profile",
    }.get(act, False)  # fmt: skip


def said_anew(work: Work, participant_id: str, line: str) -> str:
    """The id of the line that took the place of this one; its own when none did."""
    newer = work.find(r.Statement, participant_id=participant_id, replaces=line, status="active")
    return newer[-1].id if newer else line


def journey(work: Work, writing: Writing, participant_id: str) -> tuple[Added, ...]:
    """Every line that was ever added, also what was taken away since: that it came is a part of the way."""
    every = (entry.statement for entry in past.own(work, participant_id))
    return past.journey(work, every, writing.language, writing.say)


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that changed since a day. `before`: the words that stood until then."""

    day: str
    sentence: str
    words: str
    before: str = ""
    language: str = "nb"


@dataclass(frozen=True, slots=True)
class PastPage:
    day: date
    until: date
    parts: tuple[tuple[str, tuple[Line, ...]], ...]
    changes: tuple[Told, ...]
    total: int


def on_day(work: Work, writing: Writing, participant_id: str, day: date, until: date, now: datetime) -> PastPage:
    """The profile as it was when that day ended, and what changed from then until the other day ended."""
    entries = past.own(work, participant_id)
    ended = min(dates.end_of(day), now)
    stood = profile_screen.in_order(list(history.at(entries, ended)))
    found = lines.lines(work, stood, writing.language)
    parts: dict[str, list[Line]] = {}
    for line in found:
        parts.setdefault(line.statement.section, []).append(line)
    changes = history.changes(entries, ended, max(ended, min(dates.end_of(until), now)))
    told = tuple(_told(writing, change) for change in changes)
    return PastPage(day, until, tuple((key, tuple(inside)) for key, inside in parts.items()), told, len(found))


def _told(writing: Writing, change: Change) -> Told:
    statement, before = change.statement, change.before
    words, earlier = writing.words(statement), writing.words(before) if before else ""
    heading = writing.say(HEADINGS[statement.section])
    moved = before is not None and before.text == statement.text and before.section != statement.section
    message = _MOVED if moved else _sentence(change)
    return Told(
        dates.date(change.at, writing.language), writing.say(message, heading=heading), words,
        "" if moved else earlier, statement.language,
    )  # fmt: skip


def _sentence(change: Change) -> str:
    by_staff = change.statement.author == "specialist"
    if change.kind == "gone" and change.statement.status == "withdrawn" and not by_staff:
        return _TAKEN_AWAY
    return (_OF_THE_SPECIALIST if by_staff else _OWN)[change.kind]


_MOVED = _("You moved this to “{heading}”.")
_TAKEN_AWAY = _("You removed this from “{heading}”.")
_OWN: Mapping[str, str] = {
    "added": _("You added this under “{heading}”."),
    "reworded": _("You said this in a new way, under “{heading}”."),
    "confirmed": _("You said that this still holds, under “{heading}”."),
    "gone": _("This no longer stands under “{heading}”."),
}
_OF_THE_SPECIALIST: Mapping[str, str] = {
    "added": _("You said yes to a line that {S} wrote, under “{heading}”."),
    "reworded": _("{S} wrote this anew, under “{heading}”."),
    "confirmed": _("You said that a line from {S} still holds, under “{heading}”."),
    "gone": _("A line that {S} wrote no longer stands under “{heading}”."),
}
