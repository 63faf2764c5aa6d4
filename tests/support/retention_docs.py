"""Writes the section "How long" of docs/privacy.md from the settings and the tables.

`python -m tests.support.retention_docs`
"""

from __future__ import annotations

from pathlib import Path

from bot.application.retention.periods import (
    PERIODS,
    SLACK_DAYS,
    TABLES,
    WARNED_DAYS,
    Period,
    default,
    limits,
    without_period,
)

PAGE = Path(__file__).parents[2] / "docs" / "privacy.md"
BEGINS, ENDS = "<!-- how long: python -m tests.support.retention_docs -->", "<!-- /how long -->"


def section() -> str:
    rows = "\n".join(_row(one) for one in PERIODS)
    rest = "\n".join(
        f"| {', '.join(f'`{name}`' for name in names)} | {why} |" for why, names in without_period().items()
    )
    return (
        f"{BEGINS}\n"
        "| What | Days | Office may choose | What goes | Counted from | Why | Told before | Tables |\n"
        f"|---|---|---|---|---|---|---|---|\n{rows}\n\n"
        f"A warning comes {WARNED_DAYS + SLACK_DAYS} days ahead, so that it is {WARNED_DAYS} days in full after Sundays, "
        "holidays and the rest after a help card.\n\n"
        f"What has no number:\n\n| Tables | Why |\n|---|---|\n{rest}\n{ENDS}"
    )


def _row(one: Period) -> str:
    least, most = limits(one.number)
    told = f"{WARNED_DAYS} days" if one.is_told else "no"
    tables = ", ".join(f"`{name}`" for name, kept in TABLES.items() if kept.category == one.category)
    cells = (one.label, default(one.number), f"{least}-{most}", one.what, one.since, one.why, told, tables or "all")
    return f"| {' | '.join(str(cell) for cell in cells)} |"


def written(page: str) -> str:
    before, rest = page.split(BEGINS, 1)
    return before + section() + rest.split(ENDS, 1)[1]


if __name__ == "__main__":
    PAGE.write_text(written(PAGE.read_text()))
