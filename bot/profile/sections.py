"""The profile by its sections, in the order of METHOD §4; empty ones are left out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from bot.dialogue.words import HEADINGS
from bot.profile.writing import Line

T = TypeVar("T", bound=Line)


def by_section(lines: Iterable[T], *, notes: bool = False) -> list[tuple[str, list[T]]]:
    """`notes`: lines that only concern a meeting as well."""
    found = [line for line in lines if notes or line.statement.place == "profile"]
    sections = [(key, [line for line in found if line.statement.section == key]) for key in HEADINGS]
    return [(key, sorted(inside, key=lambda one: one.statement.said_at)) for key, inside in sections if inside]
