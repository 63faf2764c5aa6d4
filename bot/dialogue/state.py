"""A run and its answers as JSON, and back. Defaults are left out: a run is stored at every turn."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from datetime import datetime
from functools import cache
from operator import attrgetter
from typing import Any, cast

from bot.dialogue.facts import Facts, OwnLine
from bot.dialogue.run import Answer, Edit, How, Run, Words, with_answer, without

Json = dict[str, Any]

# Within one turn: what was set aside first, then what was tapped, then what was typed.
_ORDER: Mapping[How, int] = {"aside": 0, "tapped": 1}

# Fields that are not written as they are: they have a form of their own, or columns of their row.
_RUN_APART = frozenset({"answers", "facts", "held", "edit"})
_LINES = ("topics", "older", "lines")
_FACTS_APART = frozenset({"open_step", "advice", *_LINES})
_ANSWER_COLUMNS = frozenset({"id", "step", "how", "turn", "at", "replaces"})


def run_json(run: Run) -> Json:
    """Everything but the answers, which are rows of their own."""
    data = _compact(run, _RUN_APART)
    data["facts"] = _facts_json(run.facts)
    if run.held:
        data["held"] = _compact(run.held)
    if run.edit:
        data["edit"] = _compact(run.edit)
    return data


def open_run_json(run: Run, before: Mapping[str, Any] | None = None) -> Json:
    """A run with the answers that stand: all that the next turn needs, in one piece.

    `before`: what was written of the same run. An answer never changes, so what was written of it is used again.
    """
    written = {data["id"]: data for data in (before or {}).get("answers", ())}
    data = run_json(run)
    data["answers"] = [written.get(answer.id) or _compact(answer) for answer in run.answers]
    return data


def holds_answers(data: Mapping[str, Any]) -> bool:
    return "answers" in data


def open_run_from(data: Mapping[str, Any]) -> Run:
    return _run(data, tuple(_answer_from_json(answer) for answer in data["answers"]))


def run_from(data: Mapping[str, Any], answers: Iterable[Answer]) -> Run:
    """The run again. `answers`: all that were ever kept for it; those replaced since are sorted out."""
    standing: tuple[Answer, ...] = ()
    for answer in sorted(answers, key=lambda answer: (answer.turn, _ORDER.get(answer.how, 2))):
        standing = with_answer(standing, answer)
    return _run(data, without(standing, data.get("dropped", ())))


def _run(data: Mapping[str, Any], answers: tuple[Answer, ...]) -> Run:
    values: Json = {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}
    values.setdefault("prompt", "")  # one that ended without asking anything
    values["facts"] = _facts_from(data["facts"])
    values["held"] = Words(**data["held"]) if data.get("held") else None
    values["edit"] = Edit(**_with_defaults(Edit, data["edit"])) if data.get("edit") else None
    for name in ("started", "last"):
        values[name] = datetime.fromisoformat(data[name])
    values["answers"] = answers
    return Run(**values)


def _answer_from_json(data: Mapping[str, Any]) -> Answer:
    at = datetime.fromisoformat(data["at"])
    return answer_from(data, data["id"], data["step"], data["how"], data.get("turn", 0), at, data.get("replaces"))


def answer_body(answer: Answer) -> Json:
    """What an answer says; its id, step, kind, turn, time and what it replaces are columns of their row."""
    return _compact(answer, _ANSWER_COLUMNS)


def answer_from(
    body: Mapping[str, Any],
    key: str,
    step: str,
    how: str,
    turn: int,
    at: datetime,
    replaces: str | None = None,
) -> Answer:
    return Answer(
        id=key,
        step=step,
        how=cast(How, how),
        text=body.get("text", ""),
        options=tuple(body.get("options", ())),
        asked=body.get("asked", ""),
        language=body["language"],
        turn=turn,
        at=at,
        flagged=body.get("flagged", False),
        replaces=replaces,
        origin=body.get("origin"),
        recording=body.get("recording"),
        seconds=body.get("seconds", 0),
    )


def _compact(record: object, leave_out: frozenset[str] = frozenset()) -> Json:
    """The fields that say something: by default all of them are empty."""
    kind: Any = type(record)
    names, values_of = _fields(kind, leave_out)
    values = zip(names, values_of(record), strict=True)
    return {name: value if isinstance(value, str) else _plain(value) for name, value in values if value}


@cache
def _fields(kind: Any, leave_out: frozenset[str]) -> tuple[tuple[str, ...], Callable[[object], tuple[Any, ...]]]:
    """The names of the fields of a record of ours, and what reads them all at once."""
    names = tuple(field.name for field in fields(kind) if field.name not in leave_out)
    return names, attrgetter(*names)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _with_defaults(kind: type, data: Mapping[str, Any]) -> Json:
    empty = {"text": "", "flagged": False, "origin": None, "answer": ""}
    return {field.name: data.get(field.name, empty[field.name]) for field in fields(kind)}


def _facts_json(facts: Facts) -> Json:
    data = _compact(facts, _FACTS_APART)
    for name in ("open_step", "advice"):
        line: OwnLine | None = getattr(facts, name)
        if line:
            data[name] = _line_json(line)
    for name in _LINES:
        if getattr(facts, name):
            data[name] = [_line_json(line) for line in getattr(facts, name)]
    return data


def _line_json(line: OwnLine) -> list[str]:
    return [line.id, line.text, line.section, line.said, *([line.step] if line.step else [])]


def _facts_from(data: Mapping[str, Any]) -> Facts:
    values = dict(data)
    for name in ("open_step", "advice"):
        if name in values:
            values[name] = OwnLine(*values[name])
    for name in _LINES:
        values[name] = tuple(OwnLine(*line) for line in values.get(name, ()))
    return Facts(**values)
