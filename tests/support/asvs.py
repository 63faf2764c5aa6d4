"""docs/asvs.yaml against what it says: OWASP ASVS 5.0.0, each requirement of levels 1 and 2.

`python -m tests.support.asvs` writes docs/asvs.md, the counts and what is open. The ids and levels in asvs_ids.txt are
those of the standard (CC BY-SA 4.0, owasp.org/www-project-application-security-verification-standard); the titles
are our own.
"""

from __future__ import annotations

import ast
import sys
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
MAP, PAGE = ROOT / "docs" / "asvs.yaml", ROOT / "docs" / "asvs.md"
STATUSES = ("met", "not-applicable", "open")
# What each status must say beside its title.
SAYS = {"met": "tests", "not-applicable": "reason", "open": "missing"}

CHAPTERS = (
    "Encoding and sanitization", "Validation and business logic", "Web frontend", "API and web service",
    "File handling", "Authentication", "Session management", "Authorization", "Self-contained tokens",
    "OAuth and OIDC", "Cryptography", "Secure communication", "Configuration", "Data protection",
    "Secure coding and architecture", "Security logging and error handling", "WebRTC",
)  # fmt: skip


def levels() -> dict[str, int]:
    """The level of each requirement, by its id."""
    lines = (Path(__file__).parent / "asvs_ids.txt").read_text(encoding="utf-8").splitlines()
    return {key: int(level) for key, level in (line.split() for line in lines)}


@cache
def entries(path: Path = MAP) -> Mapping[str, Mapping[str, Any]]:
    read: Mapping[str, Mapping[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return read


@cache
def _tests_of(path: Path) -> frozenset[str]:
    if not path.is_file():
        return frozenset()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(one.name for one in tree.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef))


def exists(test: str) -> bool:
    """Whether a node id names a test that is there."""
    path, _, name = test.partition("::")
    return name.startswith("test_") and name in _tests_of(ROOT / path)


def problems(found: Mapping[str, Mapping[str, Any]]) -> list[str]:
    wrong = [f"{key}: is in the standard and not in the map" for key in levels().keys() - found.keys()]
    wrong += [f"{key}: is in the map and not in the standard" for key in found.keys() - levels().keys()]
    for key, entry in found.items():
        status = entry.get("status")
        if status not in STATUSES:
            wrong.append(f"{key}: the status is one of {', '.join(STATUSES)}")
            continue
        said = SAYS[status]
        if set(entry) != {"title", "status", said} or not all(entry.values()):
            wrong.append(f"{key}: says title, status and {said}, each with something in it, and nothing else")
        elif status == "met":
            wrong += [f"{key}: there is no test {test}" for test in entry["tests"] if not exists(test)]
    return sorted(wrong)


def page(found: Mapping[str, Mapping[str, Any]]) -> str:
    of_level = levels()
    lines = [
        "# OWASP ASVS 5.0.0, levels 1 and 2", "",
        "Written by `python -m tests.support.asvs` from [asvs.yaml](asvs.yaml), which names the tests. *Met* is what a test of",
        "ours shows; *open* is everything else that applies, with what is missing.", "",
        "| | Requirements | Met | Not applicable | Open |", "|---|---|---|---|---|",
    ]  # fmt: skip
    for number, chapter in enumerate(CHAPTERS, 1):
        those = [key for key in found if key.startswith(f"{number}.")]
        lines.append(f"| {number}. {chapter} | {_counted(found, those)} |")
    for level in (1, 2):
        lines.append(f"| Level {level} | {_counted(found, [key for key in found if of_level[key] == level])} |")
    lines += [f"| All | {_counted(found, list(found))} |", "", "## Open", ""]
    lines += [
        f"- **{key}** (level {of_level[key]}) {entry['title']}: {entry['missing']}"
        for key, entry in found.items()
        if entry["status"] == "open"
    ]
    return "\n".join(lines) + "\n"


def _counted(found: Mapping[str, Mapping[str, Any]], those: list[str]) -> str:
    counts = Counter(found[key]["status"] for key in those)
    return " | ".join(str(one) for one in (len(those), *(counts[status] for status in STATUSES)))


def main() -> int:
    found = entries()
    for line in problems(found):
        sys.stderr.write(f"{line}\n")
    PAGE.write_text(page(found), encoding="utf-8")
    sys.stdout.write(f"{_counted(found, list(found))}\n")
    return 1 if problems(found) else 0


if __name__ == "__main__":
    sys.exit(main())
