"""A run and its answers as JSON, and back. Defaults are left out: a run is stored at every turn."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import MISSING, fields
from datetime import datetime
from functools import cache
from typing import Any, cast

from bot.dialogue.facts import Facts, OwnLine
from bot.dialogue.run import Answer, Edit, Held, How, Run, with_answer, without

Json = dict[str, Any]

# Within one turn: what was set aside first, then what was tapped, then what was typed.
_ORDER: Mapping[How, int] = {"aside": 0, "tapped": 1}


def run_json(run: Run) -> Json:
    """Everything but the answers, which are rows of their own."""
    data = _compact(run, leave_out={"answers", "facts", "held", "edit"})
    data["facts"] = _facts_json(run.facts)
    if run.held:
        data["held"] = _compact(run.held)
    if run.edit:
        data["edit"] = _compact(run.edit)
    return data


def run_from(data: Mapping[str, Any], answers: Iterable[Answer]) -> Run:
    """The run again. `answers`: all that were ever kept for it; those replaced since are sorted out."""
    values: Json = {key: tuple(value) if isinstance(value, list) else value for key, value in data.items()}
    values["facts"] = _facts_from(data["facts"])
    values["held"] = Held(**_with_defaults(Held, data["held"])) if data.get("held") else None
    values["edit"] = Edit(**_with_defaults(Edit, data["edit"])) if data.get("edit") else None
    for name in ("started", "last"):
        values[name] = datetime.fromisoformat(data[name])
    standing: tuple[Answer, ...] = ()
    for answer in sorted(answers, key=lambda answer: (answer.turn, _ORDER.get(answer.how, 2))):
        standing = with_answer(standing, answer)
    return Run(answers=without(standing, values.get("dropped", ())), **values)


def answer_body(answer: Answer) -> Json:
    """What an answer says; its id, step, kind, turn, time and what it replaces are columns of their row."""
    return _compact(answer, leave_out={"id", "step", "how", "turn", "at", "replaces"})


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
    )


def _compact(value: Any, leave_out: Iterable[str] = ()) -> Json:
    """The fields that say something: neither empty nor as they are by default."""
    found: Json = {}
    for name, default in _fields(cast(Hashable, type(value))):
        here = getattr(value, name)
        if name in leave_out or here in (default, "", (), None, False):
            continue
        found[name] = _plain(here)
    return found


@cache
def _fields(kind: Any) -> tuple[tuple[str, Any], ...]:
    """The fields of a record of ours and what they are by default."""
    return tuple((field.name, None if field.default is MISSING else field.default) for field in fields(kind))


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(value)
    return list(value) if isinstance(value, tuple) else value


def _with_defaults(kind: type, data: Mapping[str, Any]) -> Json:
    empty = {"text": "", "flagged": False, "origin": None, "answer": ""}
    return {field.name: data.get(field.name, empty[field.name]) for field in fields(kind)}


def _facts_json(facts: Facts) -> Json:
    data = _compact(facts, leave_out={"open_step", "advice", "topics", "older"})
    for name in ("open_step", "advice"):
        line: OwnLine | None = getattr(facts, name)
        if line:
            data[name] = _line_json(line)
    for name in ("topics", "older"):
        if getattr(facts, name):
            data[name] = [_line_json(line) for line in getattr(facts, name)]
    return data


def _line_json(line: OwnLine) -> list[str]:
    return [line.id, line.text, line.section, line.said]


def _facts_from(data: Mapping[str, Any]) -> Facts:
    values = dict(data)
    for name in ("open_step", "advice"):
        if name in values:
            values[name] = OwnLine(*values[name])
    for name in ("topics", "older"):
        values[name] = tuple(OwnLine(*line) for line in values.get(name, ()))
    return Facts(**values)
