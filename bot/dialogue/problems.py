"""Problems in a script, as a supervisor reads them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """`file:line:column: code: what, and what to do`. Lines and columns count from 1."""

    file: str
    line: int
    column: int
    code: str
    text: str
    # An error keeps the script from being loaded; a warning is for its author.
    severity: Severity = "error"

    def __str__(self) -> str:
        mark = " (warning)" if self.severity == "warning" else ""
        return f"{self.file}:{self.line}:{self.column}: {self.code}: {self.text}{mark}"


def errors(problems: Iterable[Problem]) -> list[Problem]:
    return [problem for problem in problems if problem.severity == "error"]


class BadScript(Exception):
    """A script file with problems; they are all in `problems`."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
