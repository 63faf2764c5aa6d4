"""The corpus written by people who had not seen the rules, in sets: rules are made on one of them only.

`fresh` came later, by other writers: it was looked at by nobody, and measured when a set of rules was done. `answers` has only
ordinary ones: what people of all kinds answered to the questions of our scripts, not chosen for any word.
"""

from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

from bot.safety.recogniser import Level, recognise

FOLDER = Path(__file__).parent / "corpus" / "written"
SETS = ("made_on", "frozen", "fresh", "answers")
WITHOUT_DANGER = ("answers",)
FIFTHS = 5


@dataclass(frozen=True, slots=True)
class Line:
    variety: str
    text: str
    level: str = "ordinary"  # what the writer meant: explicit, ambiguous, implicit
    kind: str = ""
    spelling: str = ""

    @property
    def fifth(self) -> int:
        return int(sha256(self.text.encode()).hexdigest(), 16) % FIFTHS

    @property
    def read_as(self) -> Level:
        return recognised(self.text)


@cache
def recognised(text: str) -> Level:
    return recognise(text)


def risky(of: str) -> list[Line]:
    rows = [] if of in WITHOUT_DANGER else _rows(of, "risky")
    return [Line(variety, text, level, kind, spelling) for variety, level, kind, spelling, text in rows]


def ordinary(of: str) -> list[Line]:
    return [Line(variety, text) for variety, text in _rows(of, "ordinary")]


def _rows(of: str, name: str) -> list[list[str]]:
    text = (FOLDER / of / f"{name}.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line]


def share(lines: list[Line], *levels: Level) -> float:
    """How many of these lines in a hundred are read as one of the levels."""
    return 100 * sum(line.read_as in levels for line in lines) / len(lines) if lines else 100.0
