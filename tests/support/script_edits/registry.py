"""How a kind of edit is written: it is given the script as plain data and the number of a step."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any

Data = dict[str, Any]
Edit = Callable[[Data, int], bool]

KINDS: dict[str, Edit] = {}

_RULE = {"why": "Det er ditt.", "goes_to": "nowhere", "when_changed": "ask-again"}


def kind(name: str) -> Callable[[Edit], Edit]:
    def named(edit: Edit) -> Edit:
        assert name not in KINDS
        KINDS[name] = edit
        return edit

    return named


def set_to(name: str, field: str, value: object, *kinds: str, unless: Callable[[Data], bool] = bool) -> None:
    """A field of the step gets this value; only on steps of these kinds."""

    def edit(data: Data, at: int) -> bool:
        step = data["steps"][at]
        if step["kind"] == "say" and field != "ask":
            return False
        if (kinds and step["kind"] not in kinds) or step.get(field) == value:
            return False
        step[field] = copy.deepcopy(value)
        return True

    KINDS[name] = edit


def take(name: str, field: str) -> None:
    """A field of the step is taken away."""

    def edit(data: Data, at: int) -> bool:
        return data["steps"][at].pop(field, None) is not None

    KINDS[name] = edit


def at_top(name: str, values: Mapping[str, object]) -> None:
    """Something of the whole script; it is done at one step only."""

    def edit(data: Data, at: int) -> bool:
        same = all(data.get(key) == value for key, value in values.items())
        data.update(copy.deepcopy(dict(values)))
        return at == 0 and not same

    KINDS[name] = edit


def on_buttons(name: str, change: Callable[[list[Data]], bool]) -> None:
    def edit(data: Data, at: int) -> bool:
        options = data["steps"][at].get("options")
        return bool(options) and change(options)

    KINDS[name] = edit


def first(**values: object) -> Callable[[list[Data]], bool]:
    def change(options: list[Data]) -> bool:
        before = dict(options[0])
        options[0].update(copy.deepcopy(values))
        return options[0] != before

    return change


def question(key: str, **values: object) -> Data:
    return {"id": key, "kind": "text", "ask": "Hva vil du legge til her?", **_RULE, **values}


def insert(name: str, place: int, step: Data) -> None:
    def edit(data: Data, at: int) -> bool:
        data["steps"].insert(at + place, copy.deepcopy(step))
        return True

    KINDS[name] = edit


def becomes(name: str, old: str, new: str, drop: str = "") -> None:
    def edit(data: Data, at: int) -> bool:
        step = data["steps"][at]
        if step["kind"] != old:
            return False
        step["kind"] = new
        step.pop(drop, None)
        return True

    KINDS[name] = edit


def earlier(data: Data, at: int) -> str | None:
    """A question before this one."""
    before = [step["id"] for step in data["steps"][:at] if step["kind"] in ("text", "choose")]
    return before[0] if before else None
