"""What a specialist reads, each look written to the audit before it is shown.

Everything starts from the current assignment: what is not theirs looks like what does not exist.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.library import Library
from bot.application.ports import Work
from bot.dialogue.words import HEADINGS
from bot.profile import note as notes

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

    @property
    def name(self) -> str:
        return self.participant.label or self.participant.id[:6].upper()


def portfolio(work: Work, staff: r.Staff, now: datetime) -> list[Row]:
    """Their own participants: requests for contact first, then who has something new, then by name."""
    ids = work.participants_of(staff.id) if staff.role == "specialist" and not staff.disabled_at else []
    people = work.people(ids)
    lines = {key: work.find(r.SharedLine, participant_id=key) for key in people}
    looks = {key: work.find(r.ReadAudit, staff_id=staff.id, participant_id=key) for key in people}
    meetings = work.find(r.Meeting, participant_id=list(people)) if people else []
    requests = work.find(r.ContactRequest, participant_id=list(people), seen_at=None) if people else []
    rows = [
        Row(
            person.participant,
            max((line.at for line in lines[key]), default=None),
            any(_is_news(line, looks[key]) for line in lines[key]),
            min((m.starts_at for m in meetings if m.participant_id == key and m.starts_at > now), default=None),
            tuple(request for request in requests if request.participant_id == key),
        )
        for key, person in people.items()
    ]
    return sorted(rows, key=lambda row: (not row.contact, not row.has_news, row.name.casefold(), row.participant.id))


def _is_news(line: r.SharedLine, looks: list[r.ReadAudit]) -> bool:
    """Shared since the last note, or taken back since and seen before that."""
    read = max((look.at for look in looks if look.what == "note update"), default=None)
    if line.withdrawn_at is None:
        return read is None or line.at > read
    return (read is None or line.withdrawn_at > read) and _was_seen(line.at, line.withdrawn_at, looks)


def _was_seen(shared: datetime, withdrawn: datetime, looks: list[r.ReadAudit]) -> bool:
    """Second thoughts before anyone looked are nobody's business."""
    return any(shared <= look.at < withdrawn for look in looks)


def _noticed(work: Work, staff: r.Staff, participant_id: str) -> list[notes.Approved]:
    """What was approved, without what came and went before this specialist looked."""
    looks = work.find(r.ReadAudit, staff_id=staff.id, participant_id=participant_id)
    return [
        a
        for a in approved_lines(work, participant_id)
        if a.withdrawn_at is None or _was_seen(a.shared_at, a.withdrawn_at, looks)
    ]


def own_participant(work: Work, staff: r.Staff, participant_id: str) -> r.Participant:
    """Raises NotFound for anyone who is not this specialist's own, now."""
    allowed = staff.role == "specialist" and staff.disabled_at is None
    if not allowed or participant_id not in work.participants_of(staff.id):
        raise NotFound("there is no such participant among yours")
    person = work.people([participant_id]).get(participant_id)
    if person is None:
        raise NotFound("there is no such participant among yours")
    return person.participant


def audit(work: Work, kit: Kit, staff: r.Staff, participant_id: str, what: str, through: Through) -> None:
    """Written at once: if it cannot be, nothing is shown."""
    work.add(r.ReadAudit(kit.new_id(), staff.id, participant_id, what, through, kit.clock()))
    work.flush()


def read_note(
    work: Work, kit: Kit, staff: r.Staff, participant_id: str, kind: notes.Kind, through: Through
) -> notes.Note:
    """The note as it stands now. An update note shows what came since the look before the newest share."""
    own_participant(work, staff, participant_id)
    approved = _noticed(work, staff, participant_id)
    since = (
        _note_before(work, staff, participant_id, approved)
        if kind == "update"
        else _last_meeting(work, kit, participant_id)
    )
    audit(work, kit, staff, participant_id, f"note {kind}", through)
    return notes.update_note(approved, since) if kind == "update" else notes.meeting_note(approved, since)


def _note_before(work: Work, staff: r.Staff, participant_id: str, approved: list[notes.Approved]) -> datetime | None:
    """The note belongs to the newest share: reading it twice shows the same, until something new comes."""
    moments = sorted({a.shared_at for a in approved} | {a.withdrawn_at for a in approved if a.withdrawn_at})
    looks = [
        look.at for look in work.find(r.ReadAudit, staff_id=staff.id, participant_id=participant_id, what="note update")
    ]
    if not moments or not looks:
        return None
    earlier = [look for look in looks if look < moments[-1]]
    return earlier[-1] if earlier else None


def _last_meeting(work: Work, kit: Kit, participant_id: str) -> datetime | None:
    held = [m.starts_at for m in work.find(r.Meeting, participant_id=participant_id) if m.starts_at <= kit.clock()]
    return max(held, default=None)


def approved_lines(work: Work, participant_id: str) -> list[notes.Approved]:
    library = Library(work)
    found = []
    for statement, line, _share in work.shared_statements(participant_id):
        title, question = _origin(work, library, statement)
        found.append(notes.Approved(
            statement, line.at, line.share_id, line.withdrawn_at, title, question, _written(work, statement)
        ))  # fmt: skip
    return found


def _written(work: Work, statement: r.Statement) -> str:
    recording = work.get(r.Recording, statement.recording_id) if statement.recording_id else None
    return recording.written if recording else ""


def _origin(work: Work, library: Library, statement: r.Statement) -> tuple[str, str]:
    """The title of the conversation and the wording that was seen."""
    if statement.version_id is None or statement.answer_id is None:
        return "", ""
    answer = work.get(r.AnswerRow, statement.answer_id)
    script = library.compiled(statement.version_id)
    texts = script.texts.get(statement.language, {})
    title = texts.get(f"{script.script.id}.title", script.script.title)
    of_the_script = answer is not None and answer.step in script.steps  # the frame's questions explain nothing
    return title, str(answer.body.get("asked", "")) if answer and of_the_script else ""


def read_profile(
    work: Work, kit: Kit, staff: r.Staff, participant_id: str, through: Through
) -> list[tuple[str, list[notes.Approved]]]:
    """The sections with what the participant shares now, in the order of the profile; empty ones left out."""
    own_participant(work, staff, participant_id)
    audit(work, kit, staff, participant_id, "profile", through)
    standing = [a for a in approved_lines(work, participant_id) if a.withdrawn_at is None]
    found = []
    for section in HEADINGS:
        lines = [a for a in standing if a.statement.section == section and a.statement.place == "profile"]
        if lines:
            found.append((section, lines))
    return found


def read_line(work: Work, kit: Kit, staff: r.Staff, participant_id: str, statement_id: str) -> notes.Approved:
    """One approved line with where it comes from. Raises NotFound when it is not shared now."""
    found = _shared_now(work, staff, participant_id, statement_id)
    audit(work, kit, staff, participant_id, "line", "console")
    return found


def hear_line(
    work: Work, kit: Kit, staff: r.Staff, participant_id: str, statement_id: str, *, anew: bool
) -> tuple[str, bytes]:
    """The media type and the sound of a shared voice message. `anew`: it is heard from the start, and audited.

    Raises NotFound when it is not shared now, or still on its way to us.
    """
    statement = _shared_now(work, staff, participant_id, statement_id).statement
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
    statement = _shared_now(work, staff, participant_id, statement_id).statement
    recording = work.get(r.Recording, statement.recording_id or "")
    if recording is None:
        raise NotFound("this line is no voice message")
    if len(words) > MOST_WRITTEN:
        raise WrongUse(_("That is a little long. Write it in a few sentences."))
    written = replace(recording, written=words.strip(), written_by=staff.id, written_at=kit.clock())
    work.put(written)


def _shared_now(work: Work, staff: r.Staff, participant_id: str, statement_id: str) -> notes.Approved:
    own_participant(work, staff, participant_id)
    found = [a for a in approved_lines(work, participant_id) if a.statement.id == statement_id and not a.withdrawn_at]
    if not found:
        raise NotFound("this line is not shared any more")
    return found[-1]
