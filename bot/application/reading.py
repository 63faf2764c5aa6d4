"""What a specialist reads, each look written to the audit before it is shown.

Everything starts from the current assignment: what is not theirs looks like what does not exist.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from bot.application import at_rest, caseload, lines, past, sight
from bot.application import records as r
from bot.application.caseload import Case
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.language import dates
from bot.language.catalogues import Language
from bot.profile import history
from bot.profile import note as notes
from bot.profile.approved import Approved, standing
from bot.profile.history import Change
from bot.profile.sections import by_section

Through = Literal["console", "command"]

# Characters of what is written down of a voice message.
MOST_WRITTEN = 1_000


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


@dataclass(frozen=True, slots=True)
class Row:
    """One participant in the specialist's list."""

    participant: r.Participant
    last_shared: datetime | None
    has_news: bool
    meeting: datetime | None
    contact: tuple[r.ContactRequest, ...]
    # A report that waits to be finished, and the end of the follow-up.
    report: r.Report | None = None
    ended: r.Ending | None = None
    pause: r.Pause | None = None
    # A colleague followed before, or follows and is covered for.
    taken_over: bool = False
    # Whom the reader covers for, and until when.
    covers_for: r.Staff | None = None
    until: datetime | None = None

    @property
    def name(self) -> str:
        return self.participant.label or self.participant.id[:6].upper()


def portfolio(work: Work, staff: r.Staff, now: datetime) -> list[Row]:
    """Whom they follow or cover for, by name."""
    rows = [_row(case, now) for case in caseload.of(work, staff, now)]
    return sorted(rows, key=lambda row: (row.name.casefold(), row.participant.id))


def at_rest_of(work: Work, staff: r.Staff, now: datetime) -> list[str]:
    """The names of those whom they follow or cover for, and of whom nobody reads anything now."""
    resting = at_rest.those(work, sight.known_to(work, staff, now))
    people = work.find(r.Participant, id=list(resting)) if resting else []
    return sorted((one.label or one.id[:6].upper() for one in people), key=str.casefold)


def _row(case: Case, now: datetime) -> Row:
    coming = (one.starts_at for one in case.meetings if one.starts_at > now)
    covers_for = case.person.specialist if case.seen.covers else None
    return Row(
        case.participant, case.last_shared, case.has_news, min(coming, default=None), case.wishes, case.report,
        case.ended, case.pause, case.seen.given is not None, covers_for, case.seen.until if covers_for else None,
    )  # fmt: skip


def noticed(work: Work, seen: sight.Sight, language: Language) -> list[Approved]:
    """What was approved, without what came and went before this specialist looked."""
    looks = work.find(r.ReadAudit, staff_id=seen.staff_id, participant_id=seen.participant.id)
    return lines.seen_by(lines.approved(work, seen, language), (look.at for look in looks))


def own_participant(work: Work, kit: Kit, staff: r.Staff, participant_id: str) -> r.Participant:
    """Raises NotFound for anyone whom this specialist neither follows nor covers for, now."""
    return sight.of(work, kit.clock, staff, participant_id).participant


def audit(work: Work, kit: Kit, staff: r.Staff, participant_id: str, what: str, through: Through) -> None:
    """Written at once: if it cannot be, nothing is shown."""
    work.add(r.ReadAudit(kit.new_id(), staff.id, participant_id, what, through, kit.clock()))
    work.flush()


def read_note(
    work: Work,
    kit: Kit,
    staff: r.Staff,
    participant_id: str,
    kind: notes.Kind,
    through: Through,
    language: Language = "nb",
) -> notes.Note:
    """The note as it stands now. An update note shows what came since the look before the newest share."""
    seen = sight.of(work, kit.clock, staff, participant_id)
    found = note(work, kit, seen, kind, noticed(work, seen, language))
    audit(work, kit, staff, participant_id, f"note {kind}", through)
    return found


def note(work: Work, kit: Kit, seen: sight.Sight, kind: notes.Kind, approved: list[Approved]) -> notes.Note:
    """From what this specialist may see; what they wrote themselves is no news to them."""
    others = [a for a in approved if a.statement.staff_id != seen.staff_id]
    if kind == "update":
        return notes.update_note(others, _note_before(work, seen, others))
    return notes.meeting_note(others, _last_meeting(work, kit, seen.participant.id))


def _note_before(work: Work, seen: sight.Sight, approved: list[Approved]) -> datetime | None:
    """The note belongs to the newest share: reading it twice shows the same, until something new comes."""
    moments = sorted({a.shared_at for a in approved} | {a.withdrawn_at for a in approved if a.withdrawn_at})
    mine = {"staff_id": seen.staff_id, "participant_id": seen.participant.id}
    looks = [look.at for look in work.find(r.ReadAudit, **mine, what="note update")]
    if not moments or not looks:
        return None
    earlier = [look for look in looks if look < moments[-1]]
    return earlier[-1] if earlier else None


def _last_meeting(work: Work, kit: Kit, participant_id: str) -> datetime | None:
    held = [m.starts_at for m in work.find(r.Meeting, participant_id=participant_id) if m.starts_at <= kit.clock()]
    return max(held, default=None)


def read_profile(
    work: Work, kit: Kit, staff: r.Staff, participant_id: str, through: Through, language: Language = "nb",
    on: date | None = None,
) -> list[tuple[str, list[Approved]]]:  # fmt: skip
    """The sections with what the participant shares now, in the order of the profile; empty ones left out.

    `on`: of that, the lines that were shared when this day ended.
    """
    seen = sight.of(work, kit.clock, staff, participant_id)
    audit(work, kit, staff, participant_id, "profile", through)
    shared = standing(lines.approved(work, seen, language))
    if on is None:
        return by_section(shared, notes=True)
    then = {one.id for one in history.at(past.shared(work, seen), dates.end_of(on))}
    return by_section((a for a in shared if a.statement.id in then), notes=True)


def changed(work: Work, seen: sight.Sight, on: date, until: date) -> tuple[Change, ...]:
    """From the end of one day until the end of another, among the lines that are shared now."""
    if until < on:
        return ()
    return history.changes(past.shared(work, seen), dates.end_of(on), dates.end_of(until))


def read_line(
    work: Work, kit: Kit, staff: r.Staff, participant_id: str, statement_id: str, language: Language = "nb"
) -> Approved:
    """One approved line with where it comes from. Raises NotFound when it is not shared now."""
    found = shared_line(work, kit, staff, participant_id, statement_id, language)
    audit(work, kit, staff, participant_id, "line", "console")
    return found


def hear_line(
    work: Work, kit: Kit, staff: r.Staff, participant_id: str, statement_id: str, *, anew: bool
) -> tuple[str, bytes]:
    """The media type and the sound of a shared voice message. `anew`: it is heard from the start, and audited.

    Raises NotFound when it is not shared now, or still on its way to us.
    """
    statement = shared_line(work, kit, staff, participant_id, statement_id).statement
    recording = work.get(r.Recording, statement.recording_id or "")
    sound = work.get(r.Sound, statement.recording_id or "")
    if recording is None or sound is None:
        raise NotFound("there is no sound here yet")
    if anew:
        audit(work, kit, staff, participant_id, "sound", "console")
    return recording.media, sound.audio


def write_down(work: Work, kit: Kit, staff: r.Staff, participant_id: str, statement_id: str, words: str) -> None:
    """A line that the two made together of a voice message; an empty one takes it away. The sound stays as it is.

    Raises NotFound when it is not shared now, WrongUse when it is too long.
    """
    statement = shared_line(work, kit, staff, participant_id, statement_id).statement
    recording = work.get(r.Recording, statement.recording_id or "")
    if recording is None:
        raise NotFound("this line is no voice message")
    if len(words) > MOST_WRITTEN:
        raise WrongUse(_("That is a little long. Write it in a few sentences."))
    written = replace(recording, written=words.strip(), written_by=staff.id, written_at=kit.clock())
    work.put(written)


def shared_line(
    work: Work, kit: Kit, staff: r.Staff, participant_id: str, statement_id: str, language: Language = "nb"
) -> Approved:
    seen = sight.of(work, kit.clock, staff, participant_id)
    shared = standing(lines.approved(work, seen, language))
    found = [a for a in shared if a.statement.id == statement_id]
    if not found:
        raise NotFound("this line is not shared any more")
    return found[-1]
