"""What is kept, one frozen record a row. `sealed` fields are written only under the participant's key.

Every id is made by the application before sealing, so that ciphertext can be bound to its row.
All moments are aware, in UTC.
"""

from __future__ import annotations

from bot.application.records.agreements import (
    AgendaItem,
    ContactRequest,
    Meeting,
    Milestone,
    PersonalMessage,
    Suggestion,
    Task,
)
from bot.application.records.conversations import AnswerRow, Chat, Recording, RunRow, Sound, Talk, Utterance
from bot.application.records.fields import Channel, GivenBy, Json, Role, sealed
from bot.application.records.office import Absence, Office, Staff, StaffChange, StaffLink, Team, WebSession
from bot.application.records.participants import (
    Agreed,
    Assignment,
    Consent,
    Ending,
    Handover,
    Invitation,
    Participant,
    Pause,
    Protection,
)
from bot.application.records.privacy import Category, Objection, Restriction, RetentionNotice, Takeover
from bot.application.records.profiles import EmployerYes, Lapse, PlanLine, ReadAudit, Report, Share, SharedLine
from bot.application.records.queues import InboxItem, OutboxItem, Pulse
from bot.application.records.reminders import Agreement, Nudging, Reminder
from bot.application.records.scripts import (
    Feedback,
    ScriptApproval,
    ScriptComment,
    ScriptDraft,
    ScriptRelease,
    ScriptReview,
    ScriptTrial,
    ScriptVersion,
    StepMark,
)
from bot.application.records.team_work import GoodStory, Lesson, QualityRating, ReviewSheet, SheetLine
from bot.profile.statement import Statement

Record = (
    Office | Team | Staff | StaffLink | WebSession | StaffChange | Absence
    | Participant | Protection | Assignment | Handover | Pause | Ending | Invitation | Consent
    | Chat | Talk | Utterance | RunRow | AnswerRow | Recording | Sound
    | ScriptVersion | ScriptDraft | ScriptApproval | ScriptRelease | ScriptComment | ScriptReview | ScriptTrial
    | StepMark | Feedback
    | ReviewSheet | SheetLine | Lesson | GoodStory | QualityRating
    | Share | SharedLine | EmployerYes | Lapse | PlanLine | Report | ReadAudit
    | Restriction | RetentionNotice | Takeover | Objection
    | Task | Suggestion | Meeting | AgendaItem | PersonalMessage | ContactRequest | Milestone
    | Reminder | Nudging | Agreement
    | Pulse | InboxItem | OutboxItem
    | Statement
)  # fmt: skip

__all__ = [
    "Absence",
    "AgendaItem",
    "Agreed",
    "Agreement",
    "AnswerRow",
    "Assignment",
    "Category",
    "Channel",
    "Chat",
    "Consent",
    "ContactRequest",
    "EmployerYes",
    "Ending",
    "Feedback",
    "GivenBy",
    "GoodStory",
    "Handover",
    "InboxItem",
    "Invitation",
    "Json",
    "Lapse",
    "Lesson",
    "Meeting",
    "Milestone",
    "Nudging",
    "Objection",
    "Office",
    "OutboxItem",
    "Participant",
    "Pause",
    "PersonalMessage",
    "PlanLine",
    "Protection",
    "Pulse",
    "QualityRating",
    "ReadAudit",
    "Record",
    "Recording",
    "Reminder",
    "Report",
    "Restriction",
    "RetentionNotice",
    "ReviewSheet",
    "Role",
    "RunRow",
    "ScriptApproval",
    "ScriptComment",
    "ScriptDraft",
    "ScriptRelease",
    "ScriptReview",
    "ScriptTrial",
    "ScriptVersion",
    "Share",
    "SharedLine",
    "SheetLine",
    "Sound",
    "Staff",
    "StaffChange",
    "StaffLink",
    "Statement",
    "StepMark",
    "Suggestion",
    "Takeover",
    "Talk",
    "Task",
    "Team",
    "Utterance",
    "WebSession",
    "sealed",
]
