"""Golden conversations: plain text files of what a person does and what is said back.

`> words` are typed, `> [Label]` is a button; every other line is what the bot says, a blank line apart.
The head names the script and the language. `--update-golden` writes the answers anew; the diff is reviewed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "conversations" / "golden"


@dataclass
class Exchange:
    """One thing a person does, and the messages that follow."""

    does: str
    said: list[str] = field(default_factory=list)

    @property
    def button(self) -> str | None:
        found = re.fullmatch(r"\[(.+)\]", self.does)
        return found[1] if found else None

    def written(self) -> str:
        return "\n".join([f"> {self.does}\n", *(_indented(said) + "\n" for said in self.said)])


@dataclass
class Golden:
    path: Path
    language: str
    exchanges: list[Exchange]

    def written(self) -> str:
        head = f"# language: {self.language}\n"
        return "\n".join([head, *(exchange.written() for exchange in self.exchanges)])


def _indented(said: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in said.split("\n")) + "\n    --"


def read(path: Path) -> Golden:
    language, exchanges = "nb", []
    lines: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# language:"):
            language = line.partition(":")[2].strip()
        elif line.startswith("> "):
            exchanges.append(Exchange(line[2:]))
        elif line == "    --":
            exchanges[-1].said.append("\n".join(lines))
            lines = []
        elif line.startswith("    ") or (not line and lines):
            lines.append(line[4:])
    return Golden(path, language, exchanges)


def all_golden() -> list[Path]:
    return sorted(FOLDER.glob("*.txt"))
