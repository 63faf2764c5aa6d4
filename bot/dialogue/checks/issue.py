from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Issue:
    """What is wrong and what to do, with the path of the value in the file."""

    path: tuple[str | int, ...]
    code: str
    text: str
