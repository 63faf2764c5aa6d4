"""One Markdown report: what was measured, on which machine, with which versions."""

from __future__ import annotations

import os
import platform
import re
import sys
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

# What of ours decides the figures.
OUR_PACKAGES = ("stegvis", "aiohttp", "python-telegram-bot", "SQLAlchemy", "pysqlite3", "pydantic", "transitions")


@dataclass
class Table:
    title: str
    head: tuple[str, ...]
    note: str = ""
    rows: list[tuple[str, ...]] = field(default_factory=list)

    def add(self, *cells: str) -> None:
        self.rows.append(cells)

    def __str__(self) -> str:
        lines = [f"## {self.title}", ""]
        lines += [self.note, ""] if self.note else []
        lines += [_line(self.head), _line(("---",) * len(self.head)), *map(_line, self.rows), ""]
        return "\n".join(lines)


def _line(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def number(value: float) -> str:
    return "–" if value != value else f"{value:,.0f}" if abs(value) >= 100 else f"{value:.1f}"


def verdict(*, met: bool) -> str:
    return "met" if met else "**not met**"


def said(what: str) -> None:
    """How far the run is; the report itself comes at the end."""
    sys.stderr.write(f"{what}\n")


def opening(command: str, seed: int, when: str, rivals: dict[str, str]) -> str:
    ours = ", ".join(f"{name} {_version(name)}" for name in OUR_PACKAGES)
    theirs = ", ".join(f"{name} {found}" for name, found in rivals.items())
    return "\n".join(
        [
            "# Benchmarks", "",
            f"- Command: `{command}`", f"- Date: {when}; seed {seed}", f"- Machine: {machine()}",
            f"- Ours: {ours}", f"- Rivals: {theirs}",
            "- Read the ratios: bot and stand-in share the machine, and its other work is part of every figure.", "",
        ]
    )  # fmt: skip


def machine() -> str:
    model = re.search(r"model name\s*:\s*(.+)", _read("/proc/cpuinfo"))
    memory = re.search(r"MemTotal:\s*(\d+)", _read("/proc/meminfo"))
    gigabytes = f", {int(memory[1]) / 2**20:.0f} GB" if memory else ""
    return (
        f"{os.cpu_count()} × {model[1] if model else platform.machine()}{gigabytes}, "
        f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    )


def _read(path: str) -> str:
    found = Path(path)
    return found.read_text() if found.exists() else ""


def _version(name: str) -> str:
    try:
        return version(name)
    except ModuleNotFoundError:
        return "(not installed)"
