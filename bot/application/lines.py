"""Statements with all that is needed to show them: the conversation, the question, who wrote them. In sets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.application import records as r
from bot.application import sight as sights
from bot.application.library import Library
from bot.application.ports import Work
from bot.application.sight import Sight
from bot.language.catalogues import Language
from bot.profile.approved import Approved
from bot.profile.writing import Line


@dataclass(frozen=True, slots=True)
class _Around:
    """What was looked up for a set of statements, by id."""

    library: Library
    answers: Mapping[str, r.AnswerRow]
    recordings: Mapping[str, r.Recording]
    staff: Mapping[str, r.Staff]
    # The language of the titles; none for the statement's own.
    language: Language | None


def lines(work: Work, statements: Iterable[r.Statement], language: Language | None = None) -> list[Line]:
    """`language`: of the titles, where the reader has one; else each in the language that was spoken."""
    found = list(statements)
    around = _around(work, found, language)
    return [Line(statement=one, **_shown(one, around)) for one in found]


def approved(work: Work, sight: Sight, language: Language) -> list[Approved]:
    """Every line that was ever shared with this reader, withdrawn or not, in the order in which it was."""
    participant_id = sight.participant.id
    shared = sights.statements(work, sight)
    around = _around(work, [statement for statement, _line, _share in shared], language)
    steps = {task.statement_id: task.status for task in work.find(r.Task, participant_id=participant_id)}
    yes = {one.statement_id for one in work.find(r.EmployerYes, participant_id=participant_id, withdrawn_at=None)}
    return [
        Approved(
            statement=statement, shared_at=line.at, share_id=line.share_id, withdrawn_at=line.withdrawn_at,
            for_employer=statement.id in yes, meeting_question=_meeting_question(statement, around),
            step=steps.get(statement.id, ""), **_shown(statement, around),
        )
        for statement, line, _share in shared
    ]  # fmt: skip


def seen_by(found: Iterable[Approved], looks: Iterable[datetime]) -> list[Approved]:
    """Without what came and went before this reader looked: second thoughts are nobody's business."""
    moments = list(looks)
    return [a for a in found if a.withdrawn_at is None or any(a.shared_at <= look < a.withdrawn_at for look in moments)]


def _around(work: Work, statements: list[r.Statement], language: Language | None) -> _Around:
    answers = work.find(r.AnswerRow, id=_ids(one.answer_id for one in statements))
    recordings = work.find(r.Recording, id=_ids(one.recording_id for one in statements))
    staff = work.find(r.Staff, id=_ids(one.staff_id for one in statements))
    return _Around(
        Library(work), {one.id: one for one in answers}, {one.id: one for one in recordings},
        {one.id: one for one in staff}, language,
    )  # fmt: skip


def _ids(found: Iterable[str | None]) -> list[str]:
    return [key for key in dict.fromkeys(found) if key]


def _shown(statement: r.Statement, around: _Around) -> dict[str, Any]:
    title, question = _origin(statement, around)
    stage = around.library.compiled(statement.version_id).script.stage if statement.version_id else None
    recording = around.recordings.get(statement.recording_id or "")
    staff = around.staff.get(statement.staff_id or "")
    return {"conversation": title, "question": question, "written": recording.written if recording else "",
            "author": staff.name if staff else "", "stage": stage}  # fmt: skip


def _origin(statement: r.Statement, around: _Around) -> tuple[str, str]:
    """The title of the conversation and the wording that was seen."""
    answer = around.answers.get(statement.answer_id or "")
    if statement.version_id is None or answer is None:
        return "", ""
    script = around.library.compiled(statement.version_id)
    texts = script.texts.get(around.language or statement.language, {})
    title = texts.get(f"{script.script.id}.title", script.script.title)
    of_the_script = answer.step in script.steps  # the frame's questions explain nothing
    return title, str(answer.body.get("asked", "")) if of_the_script else ""


def _meeting_question(statement: r.Statement, around: _Around) -> str:
    """The script's own, in the reader's language; none where the words had a help card."""
    if statement.version_id is None or statement.step is None or statement.flagged:
        return ""
    script = around.library.compiled(statement.version_id)
    step = script.steps.get(statement.step)
    if step is None or step.meeting is None:
        return ""
    texts = script.texts.get(around.language or statement.language, {})
    return texts.get(f"{script.script.id}.{step.id}.meeting", step.meeting)
