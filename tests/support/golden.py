"""Golden conversations: plain text files of what a person does and what is said back.

`> words` are typed, `> [Label]` is a button; every other line is what the bot says, a blank line apart.
The head names the script and the language. `--update-golden` writes the answers anew; the diff is reviewed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from bot.dialogue import golden

FOLDER = Path(__file__).parent.parent / "conversations" / "golden"


class Exchange(golden.Exchange):
    @property
    def button(self) -> str | None:
        found = re.fullmatch(r"\[(.+)\]", self.does)
        return found[1] if found else None


@dataclass
class Golden:
    path: Path
    language: str
    exchanges: list[Exchange]

    def written(self) -> str:
        return golden.written(self.language, self.exchanges)


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
