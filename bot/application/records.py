"""What is kept, one frozen record a row. `sealed` fields are written only under the participant's key.

Every id is made by the application before sealing, so that ciphertext can be bound to its row.
All moments are aware, in UTC.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from bot.language.catalogues import Language
from bot.profile.statement import Statement as Statement  # noqa: PLC0414 - a record like the others
from bot.safety.nudges import Rhythm

Role = Literal["specialist", "supervisor", "administrator"]
Channel = Literal["telegram", "browser", "terminal"]
Json = Mapping[str, Any]
# Who gives a support at work (METHOD §4, the guide's 13.1): roles, never names.
GivenBy = Literal["specialist", "employer", "colleague", "nav", "aids", "health", "family", "self", "other"]


def sealed(*, forgettable: bool = False, **options: Any) -> Any:
    """`forgettable`: can be emptied without being written anew; it then reads as its default."""
    return field(metadata={"sealed": True, "forgettable": forgettable}, **options)


@dataclass(frozen=True, slots=True)
class Office:
    id: str
    name: str
    settings: Json
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Team:
    id: str
    office_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Staff:
    id: str
    office_id: str
    role: Role
    name: str
    email: str
    created_at: datetime
    team_id: str | None = None
    disabled_at: datetime | None = None

    @property
    def first_name(self) -> str:
        return self.name.split()[0]


@dataclass(frozen=True, slots=True)
class StaffLink:
    """A one-time sign-in link; `id` is the SHA-256 of the token, which is kept nowhere."""

    id: str
    staff_id: str
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class WebSession:
    """`id` is the SHA-256 of the cookie; `subject_id` a staff or a participant id."""

    id: str
    kind: Literal["staff", "participant"]
    subject_id: str
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Participant:
    id: str
    office_id: str
    language: Language
    status: Literal["invited", "active", "stopped", "erased"]
    created_at: datetime
    adult_at: datetime | None = None
    # What the specialist calls this person in the console; written by the specialist.
    label: str = sealed(default="")


@dataclass(frozen=True, slots=True)
class Assignment:
    """Who follows whom: one of their `own`, the newest without `until`; and a colleague who covers for a while.

    One that came of a handover has the handover's id. A cover has its end in `until` from the beginning.
    """

    id: str
    participant_id: str
    staff_id: str
    since: datetime
    until: datetime | None = None
    kind: Literal["own", "cover"] = "own"


@dataclass(frozen=True, slots=True)
class Handover:
    """A follow-up that goes on with a colleague, or that one covers until a moment; and what the participant says.

    The yes or no is about what was shared before. `ended_at`: it is not asked any more, or the cover is over.
    """

    id: str
    participant_id: str
    kind: Literal["handover", "cover"]
    from_staff: str
    to_staff: str
    asked_at: datetime
    until: datetime | None = None
    answered_at: datetime | None = None
    answer: Literal["yes", "no"] | None = None
    ended_at: datetime | None = None
    # From one specialist to the next; the participant sees them too.
    words: str = sealed(default="")


@dataclass(frozen=True, slots=True)
class Pause:
    """The follow-up rests, because one of the two wished it. Nothing is lost meanwhile, and the chat is open."""

    id: str
    participant_id: str
    since: datetime
    until: datetime | None = None
    paused_by: Literal["specialist", "participant"] = "specialist"


@dataclass(frozen=True, slots=True)
class Invitation:
    """A one-time code; `id` is the SHA-256 of the code. `device` lets someone back in on a new device."""

    id: str
    participant_id: str
    purpose: Literal["join", "device"]
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Chat:
    """One place where a participant writes. `address` is the channel's own id; unique per channel."""

    id: str
    participant_id: str
    channel: Channel
    address: str
    created_at: datetime
    blocked_at: datetime | None = None
    # The prompt of a question that was given up: nobody knows that it was ever shown here.
    unsaid: str | None = None


@dataclass(frozen=True, slots=True)
class Talk:
    """Where a participant is in the talk as a whole: the run that is open, the screen that is shown."""

    id: str  # the participant's id
    participant_id: str
    state: Json = sealed()


@dataclass(frozen=True, slots=True)
class Consent:
    """Append-only: what was agreed or taken back, to which wording, where and when."""

    id: str
    participant_id: str
    what: Literal["adult", "take-part", "share", "employer", "contact"]
    given: bool
    text_hash: str
    language: Language
    channel: Channel
    at: datetime


@dataclass(frozen=True, slots=True)
class ScriptVersion:
    """Every version that ever ran. `id` is the hash; `texts` are {language: {context: text}} as approved."""

    id: str
    script_id: str
    title: str
    source: str
    texts: Json
    added_at: datetime


@dataclass(frozen=True, slots=True)
class ScriptApproval:
    id: str
    version_id: str
    staff_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class RunRow:
    id: str
    participant_id: str
    script_id: str
    version_id: str
    language: Language
    status: Literal["open", "finished", "stopped"]
    position: str
    started_at: datetime
    updated_at: datetime
    ended_at: datetime | None = None
    state: Json = sealed(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AnswerRow:
    id: str
    participant_id: str
    run_id: str
    step: str
    how: str
    turn: int
    at: datetime
    replaces: str | None = None
    body: Json = sealed(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Recording:
    """A voice message: what is known of it. The sound is a row of its own, so that nobody loads it unasked.

    `seconds`: 0 when nobody knows. `next_at`: when it is fetched, or tried again. `written`: a line that the specialist
    and the participant wrote down together; `written_by` is the specialist's id.
    """

    id: str
    participant_id: str
    created_at: datetime
    seconds: int
    status: Literal["waiting", "kept", "lost"]
    media: str = ""
    attempts: int = 0
    next_at: datetime | None = None
    written_by: str | None = None
    written_at: datetime | None = None
    # Where it is fetched from: `file`, the channel's own name for it, and `address`, the chat.
    source: Json = sealed(default_factory=dict)
    written: str = sealed(default="")


@dataclass(frozen=True, slots=True)
class Sound:
    """What was said, as it came. `id` is the recording's."""

    id: str
    participant_id: str
    audio: bytes = sealed(default=b"")


@dataclass(frozen=True, slots=True)
class Share:
    """What was approved at one moment, exactly as it was shown."""

    id: str
    participant_id: str
    run_id: str | None
    at: datetime
    shown: str = sealed(default="")


@dataclass(frozen=True, slots=True)
class SharedLine:
    """One approved statement. Withdrawing takes effect in the same transaction."""

    id: str
    participant_id: str
    share_id: str
    statement_id: str
    at: datetime
    withdrawn_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class EmployerYes:
    """The participant says that an employer may know this line. Nothing else makes it so (METHOD §4)."""

    id: str
    participant_id: str
    statement_id: str
    at: datetime
    withdrawn_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Lapse:
    """A while when a line did not stand, before it stood again: the past is told as it was."""

    id: str
    participant_id: str
    statement_id: str
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A line's place in a plan, and what the two agreed about it there. The words stand in the statement alone.

    Changing it ends this one and begins another, so that a plan has a past. `given_by`: who gives a support;
    `verdict`: whether a job that was considered fits; `due_at`: from when a support is tapered.
    """

    id: str
    participant_id: str
    statement_id: str
    staff_id: str
    part: Literal["sub-goal", "considered", "support", "taper"]
    at: datetime
    ended_at: datetime | None = None
    verdict: Literal["fits", "does-not-fit", "open"] | None = None
    given_by: GivenBy | None = None
    due_at: datetime | None = None
    done: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """A draft for NAV, or the finished report. `chosen`: statement ids by part, so that words taken back are gone
    from it at once; `words`: the specialist's own, by part. `due_at`: when the service wants it.
    """

    id: str
    participant_id: str
    staff_id: str
    kind: Literal["progress", "final"]
    since: datetime
    until: datetime
    due_at: datetime
    drafted_at: datetime
    finished_at: datetime | None = None
    told_at: datetime | None = None
    chosen: Json = field(default_factory=dict)
    words: Json = sealed(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Ending:
    """The follow-up ended. Nothing of the story goes; `undone_at` when it went on after all."""

    id: str
    participant_id: str
    staff_id: str
    at: datetime
    undone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """A small step that someone takes until next time; its words stand in the statement.

    One that the specialist proposed has its own words, and is open when the participant said yes to it.
    """

    id: str
    participant_id: str
    statement_id: str | None
    status: Literal["proposed", "open", "done", "partly", "not_done", "dropped"]
    created_at: datetime
    closed_at: datetime | None = None
    proposed_by: str | None = None
    words: str = sealed(default="", forgettable=True)  # empty in rows from before there were any


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A conversation that the specialist thinks of for somebody, with a line of their own. Never an order."""

    id: str
    participant_id: str
    staff_id: str
    script_id: str
    created_at: datetime
    withdrawn_at: datetime | None = None
    line: str = sealed(default="")


@dataclass(frozen=True, slots=True)
class Reminder:
    """Words that the participant wants to see again before a meeting."""

    id: str
    participant_id: str
    kind: str
    run_id: str
    created_at: datetime
    ended_at: datetime | None = None
    # The statement that holds the words; none when they stand nowhere.
    statement_id: str | None = None


@dataclass(frozen=True, slots=True)
class Nudging:
    """How often someone wants to be written to, and when it is looked at next; none when nothing is to come.

    `unanswered`: nudges since the person was last heard. `rests_until`: after a help card, in ISO 8601; sealed,
    so that nobody who reads the tables learns that there was one.
    """

    id: str  # the participant's id
    participant_id: str
    rhythm: Rhythm
    chosen_at: datetime
    next_at: datetime | None = None
    last_at: datetime | None = None
    unanswered: int = 0
    rests_until: str = sealed(default="")


@dataclass(frozen=True, slots=True)
class Agreement:
    """Something that comes because the participant said so: once at a time, before a meeting, or in work.

    `promised_at`: the moment agreed on; `clock`: its hour in Oslo as `07:30`, when the participant chose one.
    `next_at`: when it is looked at next; none while nothing is to come.
    """

    id: str
    participant_id: str
    kind: Literal["once", "before-meeting", "in-work"]
    created_at: datetime
    promised_at: datetime | None = None
    clock: str = ""
    next_at: datetime | None = None
    ended_at: datetime | None = None
    # The wish in a conversation that words come back before a meeting.
    reminder_id: str | None = None
    # `words`: what to be reminded of; `flagged`: they had a help card, and are never thrown back.
    body: Json = sealed(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ContactRequest:
    """The participant wants the specialist to get in touch. `about` never tells of a safety card."""

    id: str
    participant_id: str
    about: str
    asked_at: datetime
    seen_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    id: str
    participant_id: str
    starts_at: datetime
    set_by: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Feedback:
    """Did the questions suit you. About the script; nobody's name is on it."""

    id: str
    version_id: str
    verdict: str
    language: Language


@dataclass(frozen=True, slots=True)
class ReadAudit:
    """Who read what of whom. Written before anything is shown; if it cannot be, nothing is."""

    id: str
    staff_id: str
    participant_id: str
    what: str
    through: Literal["console", "command"]
    at: datetime


@dataclass(frozen=True, slots=True)
class Pulse:
    """When a source last reached us; `id` is the source. `silent_…`: an outage that is not made up for yet."""

    id: str
    at: datetime
    silent_from: datetime | None = None
    silent_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class InboxItem:
    """A raw update as it came, sealed with the service key; gone when it is done with.

    That (source, key) has been here is remembered for longer, as a digest.
    """

    id: str
    source: str
    key: str
    address: str
    received_at: datetime
    status: Literal["waiting", "quarantined"] = "waiting"
    attempts: int = 0
    quarantined_at: datetime | None = None
    seq: int | None = None
    body: Json = sealed(default_factory=dict)


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """Something to send; emptied when sent. `reference` is the channel's own id of the message it is about.

    A `reminder` was agreed on; a `nudge` comes by the rhythm that someone chose. What could not leave by
    `not_after` does not leave at all.
    """

    id: str
    participant_id: str | None
    channel: Literal["telegram", "email"]
    address: str
    kind: Literal["safety", "question", "reply", "notice", "reminder", "nudge", "ack", "edit"]
    created_at: datetime
    status: Literal["waiting", "sending", "sent", "failed", "cancelled"] = "waiting"
    attempts: int = 0
    not_before: datetime | None = None
    not_after: datetime | None = None
    sent_at: datetime | None = None
    reference: str | None = None
    prompt: str | None = None
    seq: int | None = None
    body: Json = sealed(default_factory=dict, forgettable=True)


@dataclass(frozen=True, slots=True)
class Utterance:
    """What was said in the browser chat, by whom, so that the page can be opened again."""

    id: str
    participant_id: str
    who: Literal["bot", "participant"]
    at: datetime
    seq: int | None = None
    body: Json = sealed(default_factory=dict)


Record = (
    Office | Team | Staff | StaffLink | WebSession | Participant | Assignment | Handover | Pause | Invitation | Chat
    | Talk | Consent
    | ScriptVersion | ScriptApproval | RunRow | AnswerRow | Recording | Sound | Statement | Share | SharedLine
    | EmployerYes | Lapse | PlanLine | Report | Ending | Task
    | Suggestion | Reminder
    | Nudging | Agreement | ContactRequest | Meeting | Feedback | ReadAudit | Pulse | InboxItem | OutboxItem
    | Utterance
)  # fmt: skip
