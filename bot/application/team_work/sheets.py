"""The sheet for a portfolio review: made by the specialist, who owns it and chooses what is on it (METHOD §6).

Nobody else reads it here. Somebody who is handed over, or whom others may not know of any more, goes out of sight on
every sheet; what was written about them is theirs to see, in the copy of everything that is kept about them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any, Literal

from bot.application import reading, sight
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.application.sight import Sight
from bot.application.team_work import beside, telling
from bot.application.team_work.beside import Beside
from bot.language.catalogues import Language
from bot.language.dates import day_of
from bot.language.typed import tidy

# One line each, and a few sentences: the whole of it is one sheet of paper.
MOST_LINE = 200
MOST_PART = 600
# Changes are told from the sheet before this one; of the first one, from about a month back.
USUAL = timedelta(days=31)

PARTS = ("well", "hard", "other", "next")
Act = Literal["save", "add", "take-out", "hold", "again", "throw-away"]


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


@dataclass(frozen=True, slots=True)
class Chosen:
    """Somebody on the sheet. `beside` only while it is prepared."""

    id: str
    participant_id: str
    name: str
    words: str
    beside: Beside | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """`others`: whom the specialist can choose as well, by id and name."""

    row: r.ReviewSheet
    parts: Mapping[str, str]
    chosen: tuple[Chosen, ...]
    others: tuple[tuple[str, str], ...]

    @property
    def is_held(self) -> bool:
        return self.row.held_at is not None


@dataclass(frozen=True, slots=True)
class Written:
    """What a form says. `parts` and `lines` hold what was there to be written in: the rest stays as it is."""

    parts: Mapping[str, str]
    lines: Mapping[str, str] = field(default_factory=dict)
    act: str = "save"
    # Who is added, or the line that is taken out.
    which: str = ""


def sheets(work: Work, staff: r.Staff) -> list[r.ReviewSheet]:
    """The specialist's own, the newest first."""
    return work.find(r.ReviewSheet, staff_id=staff.id)[::-1]


def begin(work: Work, kit: Kit, staff: r.Staff) -> r.ReviewSheet:
    """The one that is being prepared already, or a new one."""
    found = next((one for one in sheets(work, staff) if one.held_at is None), None)
    if found is None:
        found = r.ReviewSheet(kit.new_id(), staff.id, kit.clock(), body={})
        work.add(found)
    return found


def read(work: Work, kit: Kit, staff: r.Staff, sheet_id: str, language: Language) -> Sheet:
    """To prepare it. What stands beside somebody is a look, audited like every other. Raises NotFound."""
    row = _mine(work, staff, sheet_id)
    seen = _seen(work, kit, staff)
    since = None if row.held_at else _since(work, staff, row)
    chosen = tuple(_chosen(work, kit, staff, row, seen, since, language))
    taken = {one.participant_id for one in chosen}
    others = sorted(((key, _name(one)) for key, one in seen.items() if key not in taken), key=_by_name)
    return Sheet(row, {part: str(row.body.get(part, "")) for part in PARTS}, chosen, tuple(others))


def on_paper(work: Work, kit: Kit, staff: r.Staff, sheet_id: str) -> Sheet:
    """The specialist's own words alone. Raises NotFound."""
    row, seen = _mine(work, staff, sheet_id), _seen(work, kit, staff)
    chosen = tuple(_line(one, seen[one.participant_id]) for one in _visible(work, row, seen))
    return Sheet(row, {part: str(row.body.get(part, "")) for part in PARTS}, chosen, ())


def names_in(work: Work, kit: Kit, staff: r.Staff, sheet: Sheet) -> tuple[str, ...]:
    """What on it could tell others whom it is about."""
    try:
        telling.look_through(work, kit.clock(), staff, *sheet.parts.values(), *(one.words for one in sheet.chosen))
    except telling.MayTell as told:
        return told.found
    return ()


def _by_name(one: tuple[str, str]) -> tuple[str, str]:
    return one[1].casefold(), one[0]


def _mine(work: Work, staff: r.Staff, sheet_id: str) -> r.ReviewSheet:
    row = work.get(r.ReviewSheet, sheet_id)
    if row is None or row.staff_id != staff.id:
        raise NotFound("there is no such sheet of yours")
    return row


def _seen(work: Work, kit: Kit, staff: r.Staff) -> Mapping[str, Sight]:
    """Everyone whom they follow or cover for now, and may know of."""
    now = kit.clock()
    people = work.people(sight.theirs(work, staff, now)).values()
    return sight.of_many(work, now, staff.id, [one.participant for one in people]) if people else {}


def _since(work: Work, staff: r.Staff, row: r.ReviewSheet) -> date:
    held = [one.held_at for one in sheets(work, staff) if one.held_at and one.held_at <= row.created_at]
    return day_of(max(held, default=row.created_at - USUAL))


def _visible(work: Work, row: r.ReviewSheet, seen: Mapping[str, Sight]) -> Iterator[r.SheetLine]:
    for one in work.find(r.SheetLine, sheet_id=row.id):
        theirs = seen.get(one.participant_id)
        if theirs is not None and theirs.of_work(one.staff_id, one.at):
            yield one


def _chosen(
    work: Work, kit: Kit, staff: r.Staff, row: r.ReviewSheet, seen: Mapping[str, Sight], since: date | None,
    language: Language,
) -> Iterator[Chosen]:  # fmt: skip
    for one in _visible(work, row, seen):
        theirs = seen[one.participant_id]
        if since is None:
            yield _line(one, theirs)
            continue
        reading.audit(work, kit, staff, one.participant_id, "review", "console")
        yield _line(one, theirs, beside.beside(work, kit.clock(), theirs, since, language))


def _line(one: r.SheetLine, theirs: Sight, found: Beside | None = None) -> Chosen:
    return Chosen(one.id, one.participant_id, _name(theirs), one.words, found)


def _name(theirs: Sight) -> str:
    return theirs.participant.label or theirs.participant.id[:6].upper()


def write(work: Work, kit: Kit, staff: r.Staff, sheet_id: str, said: Written) -> None:
    """Everything that was written, and then what was pressed. Raises NotFound, or WrongUse with a catalogue text."""
    row, seen = _mine(work, staff, sheet_id), _seen(work, kit, staff)
    if row.held_at is None and said.act != "throw-away":
        _keep(work, row, seen, said)
    match said.act:
        case "add":
            _add(work, kit, staff, row, seen, said.which)
        case "take-out":
            work.remove(*(one for one in _visible(work, row, seen) if one.id == said.which and not row.held_at))
        case "hold" | "again":
            work.flush()
            held = kit.clock() if said.act == "hold" else None
            work.put(replace(_mine(work, staff, sheet_id), held_at=held))
        case "throw-away":
            work.remove(*work.find(r.SheetLine, sheet_id=row.id), row)


def _keep(work: Work, row: r.ReviewSheet, seen: Mapping[str, Sight], said: Written) -> None:
    parts = {part: _checked(said.parts.get(part, str(row.body.get(part, ""))), MOST_PART) for part in PARTS}
    body: dict[str, Any] = {part: words for part, words in parts.items() if words}
    work.put(replace(row, body=body))
    for one in _visible(work, row, seen):
        words = _checked(said.lines.get(one.id, one.words), MOST_LINE)
        if words != one.words:
            work.put(replace(one, words=words))


def _checked(words: str, most: int) -> str:
    said = tidy(words)
    if len(said) > most:
        raise WrongUse(_("One of the texts is too long for one sheet of paper. Make it shorter."))
    telling.no_identity_number(said)
    return said


def _add(
    work: Work, kit: Kit, staff: r.Staff, row: r.ReviewSheet, seen: Mapping[str, Sight], participant_id: str
) -> None:  # fmt: skip
    """Chosen twice, they stand there once."""
    if not participant_id:
        raise WrongUse(_("Choose whom you want to talk about."))
    if participant_id not in seen:
        raise NotFound("there is no such participant among yours")
    there = {one.participant_id for one in _visible(work, row, seen)}
    if participant_id not in there and row.held_at is None:
        work.add(r.SheetLine(kit.new_id(), row.id, participant_id, staff.id, kit.clock()))
