"""The tables. Each says how it is erased, and which column names the person.

`info["erase"]` is "delete" (the person's rows go) or "keep" (with the reason in `info["why"]`);
`info["person"]` names the column that tells whose row it is, or is None.
"""

from __future__ import annotations

from typing import Any, Literal

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from bot.application import records as r
from bot.storage.append_only import protect
from bot.storage.columns import Moment, columns_of

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

TABLES: dict[type, Table] = {}


def _table(
    name: str,
    record: type,
    *extra: Any,
    erase: Literal["delete", "keep"] = "delete",
    person: str | None = "participant_id",
    why: str | None = None,
) -> Table:
    info = {"erase": erase, "person": person, "why": why}
    columns = columns_of(record)
    numbered = any(column.name == "seq" for column in columns)
    table = Table(name, metadata, *columns, *extra, info=info, sqlite_autoincrement=numbered)
    TABLES[record] = table
    return table


def _waiting(name: str, *columns: str) -> Index:
    waiting = text("status = 'waiting'")
    return Index(name, *columns, sqlite_where=waiting, postgresql_where=waiting)


_STAFF = "About staff and offices; no participant is named."
_SCRIPTS = "About scripts; no participant is named."
_SHEETS = "A specialist's own notes about their work; what is about one participant stands in rows that go."

office = _table("office", r.Office, erase="keep", person=None, why=_STAFF)
team = _table("team", r.Team, erase="keep", person=None, why=_STAFF)
staff = _table(
    "staff", r.Staff, UniqueConstraint("email"), UniqueConstraint("subject"), erase="keep", person=None, why=_STAFF
)
staff_link = _table("staff_link", r.StaffLink, erase="keep", person=None, why=_STAFF)
staff_change = _table("staff_change", r.StaffChange, erase="keep", person=None, why=_STAFF)
absence = _table("absence", r.Absence, erase="keep", person=None, why=_STAFF)
web_session = _table("web_session", r.WebSession, Index(None, "subject_id"), person="subject_id")

participant = _table(
    "participant",
    r.Participant,
    erase="keep",
    person="id",
    why="It says `erased`, so that a restored backup is erased again; its words went with the key.",
)
# The service's own key has the id `service` and no participant.
data_key = Table(
    "data_key",
    metadata,
    Column("id", Text, primary_key=True),
    Column("participant_id", Text, ForeignKey("participant.id"), unique=True),
    Column("master_key_id", Text, nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
    Column("created_at", Moment, nullable=False),
    info={"erase": "delete", "person": "participant_id", "why": None},
)
protection = _table("protection", r.Protection)
assignment = _table("assignment", r.Assignment)
handover = _table("handover", r.Handover)
pause = _table("pause", r.Pause)
invitation = _table("invitation", r.Invitation)
chat = _table("chat", r.Chat, UniqueConstraint("channel", "address"))
talk = _table("talk", r.Talk)
consent = _table("consent", r.Consent)
restriction = _table("restriction", r.Restriction)
retention_notice = _table("retention_notice", r.RetentionNotice)
takeover = _table("takeover", r.Takeover)
objection = _table("objection", r.Objection)
protect(consent)

script_version = _table(
    "script_version", r.ScriptVersion, Index(None, "script_id"), erase="keep", person=None, why=_SCRIPTS
)
script_release = _table(
    "script_release", r.ScriptRelease, Index(None, "script_id"), erase="keep", person=None, why=_SCRIPTS
)
script_draft = _table("script_draft", r.ScriptDraft, Index(None, "script_id"), erase="keep", person=None, why=_SCRIPTS)
script_approval = _table(
    "script_approval", r.ScriptApproval, Index(None, "version_id"), erase="keep", person=None, why=_SCRIPTS
)
script_comment = _table(
    "script_comment", r.ScriptComment, Index(None, "version_id"), erase="keep", person=None, why=_SCRIPTS
)
script_review = _table(
    "script_review", r.ScriptReview, Index(None, "version_id"), erase="keep", person=None, why=_SCRIPTS
)
script_trial = _table("script_trial", r.ScriptTrial, Index(None, "script_id"), erase="keep", person=None, why=_SCRIPTS)
_ON_A_SCREEN = text("with_staff IS NOT NULL AND status = 'open'")
run = _table(
    "run",
    r.RunRow,
    Index(None, "participant_id", "status"),
    Index("ix_run_on_a_screen", "with_staff", sqlite_where=_ON_A_SCREEN, postgresql_where=_ON_A_SCREEN),
)
step_mark = _table("step_mark", r.StepMark, Index(None, "version_id"))
answer = _table("answer", r.AnswerRow)
recording = _table("recording", r.Recording, Index(None, "status"))
sound = _table("sound", r.Sound)
statement = _table("statement", r.Statement)
share = _table("share", r.Share)
shared_line = _table("shared_line", r.SharedLine)
employer_yes = _table("employer_yes", r.EmployerYes)
lapse = _table("lapse", r.Lapse)
plan_line = _table("plan_line", r.PlanLine)
report = _table("report", r.Report)
ending = _table("ending", r.Ending)
task = _table("task", r.Task)
suggestion = _table("suggestion", r.Suggestion)
reminder = _table("reminder", r.Reminder)
nudging = _table("nudging", r.Nudging, Index(None, "next_at"))
agreement = _table("agreement", r.Agreement, Index(None, "next_at"))
contact_request = _table("contact_request", r.ContactRequest)
meeting = _table("meeting", r.Meeting)
agenda_item = _table("agenda_item", r.AgendaItem)
personal_message = _table("personal_message", r.PersonalMessage)
milestone = _table("milestone", r.Milestone)
sheet = _table("review_sheet", r.ReviewSheet, erase="keep", person=None, why=_SHEETS)
sheet_line = _table("sheet_line", r.SheetLine)
lesson = _table("lesson", r.Lesson, erase="keep", person=None, why=_SHEETS)
good_story = _table("good_story", r.GoodStory)
quality_rating = _table(
    "quality_rating", r.QualityRating, Index(None, "team_id", "year"), erase="keep", person=None, why=_STAFF
)
feedback = _table(
    "feedback",
    r.Feedback,
    Index(None, "version_id"),
    erase="keep",
    person=None,
    why="Nobody's name is on it.",
)
read_audit = _table(
    "read_audit",
    r.ReadAudit,
    erase="keep",
    why="Who read what must be answerable afterwards; it holds ids and moments, no words.",
)

pulse = _table("pulse", r.Pulse, erase="keep", person=None, why="About Telegram and us; no participant is named.")

# The person behind an inbox row is known by the address of their chat.
inbox = _table(
    "inbox",
    r.InboxItem,
    Index(None, "address"),
    _waiting("ix_inbox_waiting", "seq"),
    person="address",
)
# What has come already: 16 bytes of a digest of (source, key), and the day as the number of days since 1970.
seen = Table(
    "seen",
    metadata,
    Column("digest", LargeBinary, primary_key=True),
    Column("day", Integer, nullable=False),
    info={"erase": "keep", "person": None, "why": "Digests of Telegram's own numbers, for a month; nobody is named."},
    sqlite_with_rowid=False,
)
outbox = _table("outbox", r.OutboxItem, _waiting("ix_outbox_waiting", "channel", "address", "seq"))
utterance = _table("utterance", r.Utterance, Index(None, "participant_id", "seq"))

# Parents before children; erasing goes the other way.
WRITE_ORDER: tuple[type, ...] = tuple(sorted(TABLES, key=lambda record: metadata.sorted_tables.index(TABLES[record])))
