"""What a specialist suggests to a participant of theirs: a conversation, or something small until next time.

Never an order (METHOD §5): the participant says yes or no, and nothing follows from a no.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from bot.application import records as r
from bot.application import sight
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.library import Library
from bot.application.ports import Work
from bot.application.reading import own_participant
from bot.application.sight import Sight
from bot.language.catalogues import Language
from bot.language.typed import one_line
from bot.safety.redaction import Kind, hints

# One line on a phone; what needs more is for the meeting.
MOST_CHARACTERS = 140
# What stands under a suggestion: two sentences or three.
MOST_LINE = 280
# Of what is over, as much as may come up at the next meeting.
OVER_SHOWN = timedelta(days=60)
MOST_SHOWN = 8


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


@dataclass(frozen=True, slots=True)
class Agreed:
    """A small step as the specialist sees it: proposed by them, or shared by the participant."""

    id: str
    words: str
    status: str
    at: datetime
    may_be_ticked: bool


@dataclass(frozen=True, slots=True)
class Offered:
    id: str
    title: str
    at: datetime
    line: str
    by: str


@dataclass(frozen=True, slots=True)
class Overview:
    tasks: tuple[Agreed, ...]
    suggestions: tuple[Offered, ...]
    scripts: tuple[tuple[str, str], ...]
    most_characters: int = MOST_CHARACTERS
    most_line: int = MOST_LINE


def overview(work: Work, now: datetime, language: Language, seen: Sight) -> Overview:
    """What is agreed, what is suggested, and the conversations that can be, for this reader."""
    library, participant_id = Library(work), seen.participant.id
    titles = {key: str(row.texts.get(language, {}).get(f"{key}.title", row.title)) for key, row in library.live.items()}
    waiting = still_suggested(work, participant_id, work.last_finished(participant_id))
    return Overview(
        tuple(_agreed(work, now, seen))[:MOST_SHOWN],
        tuple(
            Offered(one.id, titles.get(one.script_id, one.script_id), one.created_at, one.line, _name(work, one))
            for one in waiting
            if seen.of_work(one.staff_id, one.created_at)
        ),
        tuple(sorted(titles.items(), key=lambda item: item[1].casefold())),
    )


def _name(work: Work, suggestion: r.Suggestion) -> str:
    by = work.get(r.Staff, suggestion.staff_id)
    return by.name if by else ""


def still_suggested(work: Work, participant_id: str, finished: Mapping[str, datetime]) -> list[r.Suggestion]:
    """Neither had since nor taken back. `finished`: when each conversation was last finished."""
    rows = work.find(r.Suggestion, participant_id=participant_id, withdrawn_at=None)
    return [one for one in rows if one.script_id not in finished or finished[one.script_id] < one.created_at]


def _agreed(work: Work, now: datetime, seen: Sight) -> list[Agreed]:
    """The newest first. A step of the participant's own is seen exactly while its line is shared."""
    shared = sight.standing(work, seen)
    found = []
    for task in work.find(r.Task, participant_id=seen.participant.id):
        if task.closed_at is not None and task.closed_at < now - OVER_SHOWN:
            continue
        if task.statement_id in shared or _is_proposed_in_sight(seen, task):
            open_still = task.status in ("proposed", "open")
            at = task.closed_at or task.created_at
            found.append(Agreed(task.id, _words(work, task), task.status, at, open_still and bool(task.proposed_by)))
    return sorted(found, key=lambda one: one.at, reverse=True)


def _is_proposed_in_sight(seen: Sight, task: r.Task) -> bool:
    return bool(task.proposed_by) and seen.of_work(task.proposed_by, task.created_at)


def _words(work: Work, task: r.Task) -> str:
    """Empty for a voice message that nobody has written down."""
    statement = work.get(r.Statement, task.statement_id) if task.statement_id else None
    recording = work.get(r.Recording, statement.recording_id) if statement and statement.recording_id else None
    if recording is not None and recording.written:
        return recording.written
    return statement.text if statement else task.words


def propose(work: Work, kit: Kit, staff: r.Staff, participant_id: str, words: str) -> None:
    own_participant(work, kit, staff, participant_id)
    said = " ".join(words.split())
    if not said:
        raise WrongUse(_("Write what you propose, in a few words."))
    if len(said) > MOST_CHARACTERS:
        raise WrongUse(_("Write at most 140 characters. More than that is for the meeting."))
    proposed = work.find(r.Task, participant_id=participant_id, proposed_by=staff.id, status="proposed")
    if any(one.words == said for one in proposed):  # sent twice, it stands once
        return
    work.add(
        r.Task(kit.new_id(), participant_id, None, "proposed", kit.clock(), proposed_by=staff.id, words=said)
    )  # fmt: skip


def close(work: Work, kit: Kit, staff: r.Staff, participant_id: str, task_id: str, status: str) -> None:
    """Only what a specialist proposed; what is the participant's own is theirs to tick. Raises NotFound."""
    seen = sight.of(work, kit.clock, staff, participant_id)
    task = work.get(r.Task, task_id)
    if task is None or task.participant_id != participant_id or not _is_proposed_in_sight(seen, task):
        raise NotFound("there is no such step")
    if status not in ("done", "dropped"):
        raise NotFound("a step is ticked or let go")
    ended: Literal["done", "dropped"] = "done" if status == "done" else "dropped"
    if task.status in ("proposed", "open"):
        work.put(replace(task, status=ended, closed_at=kit.clock()))


def suggest(work: Work, kit: Kit, staff: r.Staff, participant_id: str, script_id: str, line: str = "") -> None:
    """Suggested twice, it stands once, with the newest `line` of the specialist's own.

    Raises NotFound for one that the office does not have, or WrongUse with a catalogue text.
    """
    own_participant(work, kit, staff, participant_id)
    said = _line(line)
    if script_id not in Library(work).live:
        raise NotFound("there is no such conversation")
    waiting = work.find(r.Suggestion, participant_id=participant_id, script_id=script_id, withdrawn_at=None)
    now = kit.clock()
    work.put(*(replace(one, withdrawn_at=now) for one in waiting))
    work.add(r.Suggestion(kit.new_id(), participant_id, staff.id, script_id, now, line=said))


def _line(written: str) -> str:
    said = one_line(written)
    if len(said) > MOST_LINE:
        raise WrongUse(_("Write at most 280 characters. More than that is for the meeting."))
    if any(hint.kind is Kind.IDENTITY_NUMBER for hint in hints(said)):
        raise WrongUse(_("That looks like a national identity number. Take it out: nobody needs it here."))
    return said


def take_back(work: Work, kit: Kit, staff: r.Staff, participant_id: str, suggestion_id: str) -> None:
    seen = sight.of(work, kit.clock, staff, participant_id)
    found = work.get(r.Suggestion, suggestion_id)
    hidden = found is None or not seen.of_work(found.staff_id, found.created_at)
    if found is None or hidden or found.participant_id != participant_id:
        raise NotFound("there is no such suggestion")
    if found.withdrawn_at is None:
        work.put(replace(found, withdrawn_at=kit.clock()))
