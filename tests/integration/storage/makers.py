"""A small office, and one record of every kind."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from bot.application import records as r

NOW = datetime(2026, 3, 2, 9, 30, 0, 123456, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)

_numbers = count(1)


def fresh(word: str) -> str:
    return f"{word}-{next(_numbers):06}"


OFFICE = r.Office("office", "NAV Ørsta", {"service": "Utvidet oppfølging", "days": [1, 2]}, NOW)
TEAM = r.Team("team", "office", "Team 1")
KARI = r.Staff("kari", "office", "specialist", "Kari Nordmann", "kari@example.no", NOW, "team")
OLA = r.Staff("ola", "office", "supervisor", "Ola Nordmann", "ola@example.no", NOW)
EVA = r.Staff("eva", "office", "supervisor", "Eva Nordmann", "eva@example.no", NOW)
SOURCE = """\
format: 1
id: ventetid
title: Ventetid
purpose: Venting.
theory: Ingen.
stage: 3
values: [verdighet]
career_button: meg-i-kontekst
minutes: 1
reflective: false
steps: [{id: a, kind: say, ask: Hei.}]
"""
VERSION = r.ScriptVersion("v1", "ventetid", "Ventetid", SOURCE, {"nb": {"a": "å"}}, NOW)

HOUSE: tuple[r.Record, ...] = (OFFICE, TEAM, KARI, OLA, EVA, VERSION)


def person(key: str, label: str = "", **changes: Any) -> tuple[r.Record, ...]:
    """A participant who is followed by Kari and writes from Telegram."""
    return (
        r.Participant(key, "office", "nb", "active", NOW, label=label, **changes),
        r.Assignment(f"{key}-followed", key, "kari", NOW),
        r.Chat(f"{key}-chat", key, "telegram", f"at-{key}", NOW),
    )


def run(key: str, owner: str, **changes: Any) -> r.RunRow:
    values: dict[str, Any] = {"status": "open", "started_at": NOW, "updated_at": NOW} | changes
    return r.RunRow(key, owner, "ventetid", "v1", "nb", position="first", **values)


def answer(key: str, owner: str, of: str, **changes: Any) -> r.AnswerRow:
    values: dict[str, Any] = {"turn": 1, "at": NOW, "body": {"text": key}} | changes
    return r.AnswerRow(key, owner, of, "first", "typed", **values)


def statement(key: str, owner: str, text: str = "", **changes: Any) -> r.Statement:
    return r.Statement(
        key, owner, "profile", "mestring", None, "nb", "participant", "conversation", False, NOW, None,
        "active", text=text, **changes,
    )  # fmt: skip


def outgoing(key: str, address: str, **changes: Any) -> r.OutboxItem:
    values: dict[str, Any] = {"participant_id": None, "kind": "reply", "created_at": NOW} | changes
    return r.OutboxItem(key, channel="telegram", address=address, **values)


def incoming(key: str, **changes: Any) -> r.InboxItem:
    values: dict[str, Any] = {"address": "at-p", "received_at": NOW, "body": {"text": key}} | changes
    return r.InboxItem(fresh("in"), key=key, **{"source": "telegram"} | values)


def one_of_each(words: str) -> tuple[r.Record, ...]:
    """Everything that can be kept about one person, with these words wherever words are sealed."""
    body = {"text": words, "list": [words, None, 1.5, True], words: {}}
    return (
        *HOUSE,
        *person("p", words, adult_at=NOW),
        r.StaffLink("link", "kari", NOW, LATER),
        r.WebSession("session", "participant", "p", NOW, LATER),
        r.Invitation("code", "p", "join", NOW, LATER),
        r.StaffChange("change", "kari", "role", NOW, "eva"),
        r.Absence("away", "kari", NOW, LATER, NOW, "ola", LATER),
        r.Protection("shielded", "p", "kari", NOW, "eva", LATER),
        r.Handover("handed", "p", "cover", "kari", "ola", NOW, LATER, LATER, "yes", LATER, words),
        r.Pause("pause", "p", NOW, LATER, "participant"),
        r.Talk("p", "p", body),
        r.Consent("consent", "p", "share", True, "hash", "nn", "browser", NOW, "said", words),
        r.Restriction("restricted", "p", NOW, LATER),
        r.Objection("objected", "p", "milestone", "visit", NOW, LATER, words),
        r.RetentionNotice("due", "p", "ended", LATER, NOW, LATER, LATER, NOW),
        r.Takeover("wants-in", "p", "telegram", "42", NOW, LATER, "kari", "no"),
        r.ScriptVersion("v2", "ventetid", "Ventetid", SOURCE, {"nb": {"a": "ø"}}, NOW, "v1", "ola"),
        r.ScriptRelease("release", "ventetid", "release", NOW, "v1", "v2", "ola", "A reason", {"stays": 5}),
        r.ScriptDraft(
            "draft", "ventetid", "v2", "v1", "ola", NOW, NOW, LATER, LATER, {"nn": {"a": "ø"}}, {"staff": ["ola"]}
        ),
        r.ScriptApproval("approval", "v1", "ola", NOW, "release", LATER),
        r.ScriptComment(
            "comment", "v1", "kari", "suggestion", NOW, "Too long", "a", "a.ask", "nn", "Å", "v2", LATER, "eva"
        ),
        r.ScriptReview("reviewed", "v1", "ola", NOW, {"power": "None"}, LATER, "eva"),
        r.ScriptTrial("trial", "ventetid", "v1", "ola", "en", NOW, LATER, LATER, "Test", {"replies": ["a"]}),
        run("run", "p", state=body, with_staff="kari"),
        r.StepMark("mark", "p", "run", "v1", "a", "why", "nn", NOW),
        answer("answer", "p", "run", body=body),
        r.Recording("spoken", "p", NOW, 42, "waiting", "audio/ogg", 3, LATER, "kari", NOW, body, words),
        r.Sound("spoken", "p", words.encode("utf-8", "surrogatepass")),
        statement("said", "p", words, run_id="run", version_id="v1", step="a", turn=3, answer_id="answer"),
        r.Share("share", "p", "run", NOW, words),
        r.SharedLine("line", "p", "share", "said", NOW),
        r.EmployerYes("employer", "p", "said", NOW),
        r.PlanLine("placed", "p", "said", "kari", "support", NOW, given_by="colleague", due_at=LATER),
        r.Report("report", "p", "kari", "progress", NOW, LATER, LATER, NOW, chosen={"said": ["said"]}, words=body),
        r.Ending("ending", "p", "kari", NOW),
        r.Lapse("lapse", "p", "said", NOW, LATER),
        r.Task("task", "p", "said", "open", NOW),
        r.Task("proposed", "p", None, "proposed", NOW, proposed_by="kari", words=words),
        r.Suggestion("suggested", "p", "kari", "ventetid", NOW, line=words),
        r.Reminder("reminder", "p", "meeting", "run", NOW),
        r.Nudging("p", "p", "weekly", NOW, LATER, NOW, 2, words),
        r.Agreement("agreed", "p", "once", NOW, LATER, "07:30", LATER, body=body),
        r.ContactRequest("contact", "p", "sharing", NOW, LATER, "ola", "ola", NOW),
        r.Meeting("meeting", "p", LATER, "kari", NOW),
        r.AgendaItem("topic", "p", "kari", NOW, "said", LATER, LATER, words),
        r.PersonalMessage("message", "p", "kari", NOW, words, LATER),
        r.Milestone("visit", "p", "kari", "visit", NOW, NOW, "said", LATER),
        r.ReviewSheet("sheet", "kari", NOW, LATER, {"next": "Ask"}),
        r.SheetLine("on-sheet", "sheet", "p", "kari", NOW, words),
        r.Lesson("lesson", "kari", NOW, "team", LATER, {"what": "Too soon"}),
        r.GoodStory("story", "p", "kari", NOW, LATER, "yes", LATER, words),
        r.QualityRating("rated", "team", "kari", 2026, "8.1", NOW, "green", "Seen", "More", {"plans": 5}),
        r.Feedback("feedback", "v1", "good", "en"),
        r.ReadAudit("read", "kari", "p", "profile", "console", NOW),
        r.Pulse("telegram:1", NOW, NOW),
        r.InboxItem("in", "telegram", "1", "at-p", NOW, body=body),
        outgoing("out", "at-p", participant_id="p", body=body, not_before=LATER),
        outgoing("nudge", "at-p", participant_id="p", kind="nudge", body=body, not_after=LATER),
        outgoing("mail", "kari@example.no", body=body),
        r.Utterance("heard", "p", "participant", NOW, body=body),
    )
