"""Faults planted in a copy of the program, to see that the tests find them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
_LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "*.pyc", "__pycache__", ".hypothesis", ".*_cache", "docs")

# A fault that makes a test go on for ever is found as well.
LONGEST_SECONDS = 120.0


@dataclass(frozen=True, slots=True)
class Fault:
    """`old` stands exactly once in the file. `tests` are those that must go red, as pytest takes them."""

    name: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...] = ()

    def applies(self) -> bool:
        return (ROOT / self.file).read_text(encoding="utf-8").count(self.old) == 1


@contextmanager
def planted(fault: Fault) -> Iterator[Path]:
    """A copy of the project with the fault in it."""
    with tempfile.TemporaryDirectory(prefix="stegvis-planted-") as folder:
        copy = Path(folder) / "copy"
        shutil.copytree(ROOT, copy, ignore=_LEFT_OUT)
        file = copy / fault.file
        file.write_text(file.read_text(encoding="utf-8").replace(fault.old, fault.new), encoding="utf-8")
        yield copy


def run_in(copy: Path, *command: str, seconds: float | None = None) -> tuple[int, str]:
    """A Python command that sees the copy only: its exit code, and what it said of errors."""
    environment = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}  # noqa: TID251 - the path of the programs
    try:
        done = subprocess.run(
            [sys.executable, *command], cwd=copy, env=environment, check=False, capture_output=True, text=True,
            timeout=seconds,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return 1, "it never ended"
    return done.returncode, done.stderr


def is_caught(fault: Fault) -> bool:
    """Whether a test failed; an exit code other than 1 means that none was run to its end."""
    with planted(fault) as copy:
        options = ("-x", "-p", "no:cacheprovider")
        code, _ = run_in(copy, "-m", "pytest", *options, *fault.tests, seconds=LONGEST_SECONDS)
    if code not in (0, 1):
        raise RuntimeError(f"'{fault.name}': pytest ended with {code}; do these tests exist? {fault.tests}")
    return code == 1


def plant_all(faults: Sequence[Fault]) -> int:
    """Plant each alone and say what became of it; returns how many were not caught."""
    escaped = 0
    for number, fault in enumerate(faults, 1):
        caught = is_caught(fault)
        escaped += not caught
        sys.stdout.write(f"{number:3} of {len(faults)}  {'caught ' if caught else 'ESCAPED'}  {fault.name}\n")
        sys.stdout.flush()
    return escaped
