"""What the two talk about at the next meeting: lines that are shared, and words of the specialist's own.

A line stands here only while it is shared; one that is said anew and shared again stands in its new words. The
participant sees all of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.application import planning, sight
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Person, Work
from bot.application.sight import Sight
from bot.language import dates
from bot.language.typed import one_line
from bot.safety.redaction import Kind, hints

# One line on a phone; and as many as an hour has room for.
MOST_CHARACTERS, MOST_ITEMS = 200, 12


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


@dataclass(frozen=True, slots=True)
class Item:
    """`line`: the statement that it is now, and `words` are empty for a voice message that nobody has written down.

    `by`: the specialist who wrote it; empty when the words are the participant's.
    """

    id: str
    words: str
    at: datetime
    line: str = ""
    by: str = ""
    done: bool = False
    # The participant wrote it in trouble: in the chat it is not thrown back.
    flagged: bool = False


def standing(work: Work, now: datetime, seen: Sight) -> tuple[Item, ...]:
    """For one reader, in the order in which it was picked. What was talked about stays through that day."""
    return _items(work, now, [seen])


def own(work: Work, now: datetime, person: Person) -> tuple[Item, ...]:
    """For the participant: what any of those who follow them has on it."""
    covering = [seen for _staff, seen in sight.covering(work, now, person.participant)]
    return _items(work, now, [sight.of_own(work, now, person), *covering])


def _items(work: Work, now: datetime, sights: Sequence[Sight]) -> tuple[Item, ...]:
    rows = work.find(r.AgendaItem, participant_id=sights[0].participant.id, removed_at=None)
    fresh = [row for row in rows if row.done_at is None or dates.day_of(row.done_at) == dates.day_of(now)]
    if not fresh:
        return ()
    lines = _lines(work, sights, [row for row in fresh if row.statement_id])
    staff = {one.id: one.name for one in work.find(r.Staff, id=list({row.staff_id for row in fresh}))}
    found = []
    for row in fresh:
        if row.id in lines:
            found.append(_of_a_line(work, row, lines[row.id]))
        elif not row.statement_id and any(seen.of_work(row.staff_id, row.at) for seen in sights):
            found.append(Item(row.id, row.words, row.at, by=staff[row.staff_id], done=row.done_at is not None))
    return tuple(found)


def _lines(work: Work, sights: Sequence[Sight], rows: Sequence[r.AgendaItem]) -> dict[str, r.Statement]:
    """By the item's id, what its line is now; one that was taken back since is not here, even if it is shared again."""
    shared = set().union(*(sight.standing(work, seen) for seen in sights)) if rows else set()
    if not shared:
        return {}
    mine = {"participant_id": rows[0].participant_id}
    since = {one.statement_id: one.at for one in work.find(r.SharedLine, **mine, withdrawn_at=None)}
    today = planning.words_of_today(work, rows[0].participant_id, shared)
    keys = {row.id: today[row.statement_id] for row in rows if row.statement_id in today}
    said = {one.id: one for one in work.find(r.Statement, id=list(set(keys.values()))) if one.status == "active"}
    return {
        row.id: said[keys[row.id]]
        for row in rows
        if keys.get(row.id) in said and (keys[row.id] != row.statement_id or since[keys[row.id]] <= row.at)
    }


def _of_a_line(work: Work, row: r.AgendaItem, line: r.Statement) -> Item:
    recording = work.get(r.Recording, line.recording_id) if line.recording_id else None
    words = line.text or (recording.written if recording else "")
    writer = work.get(r.Staff, line.staff_id) if line.staff_id else None
    return Item(row.id, words, row.at, line.id, writer.name if writer else "", row.done_at is not None, line.flagged)


def pick(work: Work, kit: Kit, staff: r.Staff, participant_id: str, statement_id: str) -> None:
    """Picked twice, it stands once. Raises WrongUse for a line that is not shared now, or when the agenda is full."""
    seen = sight.of(work, kit.clock, staff, participant_id)
    if statement_id not in sight.standing(work, seen):
        raise WrongUse(_("That line is not shared any more. This page shows what is shared now."))
    there = _with_room(work, kit, staff, participant_id, lambda one: one.line == statement_id)
    if not there:
        work.add(r.AgendaItem(kit.new_id(), participant_id, staff.id, kit.clock(), statement_id))


def add(work: Work, kit: Kit, staff: r.Staff, participant_id: str, words: str) -> None:
    """Words of the specialist's own. Raises WrongUse with a catalogue text."""
    sight.of(work, kit.clock, staff, participant_id)
    said = one_line(words)
    if not said:
        raise WrongUse(_("Write what you would like to talk about, in a few words."))
    if len(said) > MOST_CHARACTERS:
        raise WrongUse(_("Write at most 200 characters. The rest is for the meeting itself."))
    if any(hint.kind is Kind.IDENTITY_NUMBER for hint in hints(said)):
        raise WrongUse(_("That looks like a national identity number. Take it out: nobody needs it here."))
    there = _with_room(work, kit, staff, participant_id, lambda one: not one.line and one.words == said)
    if not there:
        work.add(r.AgendaItem(kit.new_id(), participant_id, staff.id, kit.clock(), words=said))


def _with_room(work: Work, kit: Kit, staff: r.Staff, participant_id: str, same: Callable[[Item], bool]) -> bool:
    """Whether the same stands there already; else there must be room."""
    seen = sight.of(work, kit.clock, staff, participant_id)
    found = [one for one in standing(work, kit.clock(), seen) if not one.done]
    if any(same(one) for one in found):
        return True
    if len(found) >= MOST_ITEMS:
        raise WrongUse(_("There are twelve topics already. Take one away, or keep this for another meeting."))
    return False


def remove(work: Work, kit: Kit, staff: r.Staff, participant_id: str, item_id: str) -> None:
    """Removed twice, it is removed once. Raises NotFound for an item that is not theirs to see."""
    row = _row(work, kit, staff, participant_id, item_id)
    if row is not None:
        work.put(replace(row, removed_at=kit.clock()))


def tick(work: Work, kit: Kit, staff: r.Staff, participant_id: str, item_id: str, *, done: bool) -> None:
    """Talked about, or not after all."""
    row = _row(work, kit, staff, participant_id, item_id)
    if row is not None and (row.done_at is not None) is not done:
        work.put(replace(row, done_at=kit.clock() if done else None))


def _row(work: Work, kit: Kit, staff: r.Staff, participant_id: str, item_id: str) -> r.AgendaItem | None:
    """None when it left the agenda while the page was open. Raises NotFound for another participant's."""
    seen = sight.of(work, kit.clock, staff, participant_id)
    row = work.get(r.AgendaItem, item_id)
    if row is None or row.participant_id != participant_id:
        raise NotFound("there is no such topic")
    there = {one.id for one in standing(work, kit.clock(), seen)}
    return row if row.id in there else None
