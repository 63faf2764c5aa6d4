"""docs/inventory.yaml against the tables: every column of every table with rows about somebody who takes part."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import LargeBinary, Table

from bot.storage.tables import metadata

SOURCE = Path(__file__).parents[3] / "docs" / "inventory.yaml"

# What a column holds. The purposes are those of the legal bases in the office's settings.
Kind = Literal[
    "key", "person", "staff", "moment", "status", "own-words", "staff-words", "sound", "state", "contact", "secret"
]  # fmt: skip
KINDS: dict[Kind, str] = {
    "key": "A number of ours for a row, or for what it belongs to. It says nothing outside the database.",
    "person": "Whose row it is: our number for the participant, or the channel's own number for their chat.",
    "staff": "Who works here: our number for an employee.",
    "moment": "When something was said, done or agreed. Together, moments tell how somebody lives.",
    "status": "Where something stands, or a choice from a short list: a language, yes or no, a section of the profile.",
    "own-words": "**What the participant wrote.** Free words may always hold health and other special categories (article 9).",
    "staff-words": "What somebody who works here wrote to or about the participant.",
    "sound": "**The participant's voice.** It tells more than its words.",
    "state": "Where in the talk somebody is, and words that wait there for a decision.",
    "contact": "Where a file is fetched from at the channel.",
    "secret": "A key that is wrapped, or the digest of a code.",
}
Purpose = Literal["follow-up", "sharing", "reminders", "quality", "security"]
Reader = Literal[
    "participant", "specialist", "specialist-if-shared", "deputy", "supervisor-counted", "nobody"
]  # fmt: skip
# Beside the periods that an office sets: what goes with everything about the person.
Keep = Literal["with-the-participant", "sound", "set-aside", "audit", "sign-in", "marks"]


class Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    purpose: str = Field(min_length=10, max_length=200)
    basis: Purpose
    keep: Keep
    seen_by: tuple[Reader, ...] = Field(min_length=1)
    sealed: tuple[str, ...]
    columns: dict[Kind, tuple[str, ...]]

    @property
    def places(self) -> list[str]:
        return [name for names in self.columns.values() for name in names]


def entries() -> dict[str, Entry]:
    found = yaml.safe_load(SOURCE.read_text(encoding="utf-8"))
    return {name: Entry.model_validate(one) for name, one in found.items()}


def personal() -> dict[str, Table]:
    return {table.name: table for table in metadata.sorted_tables if table.info["person"]}


def drift(found: dict[str, Entry], tables: dict[str, Table]) -> list[str]:
    """What the inventory and the tables disagree about, in words that say what to do."""
    wrong = [f"{name}: a table without an entry" for name in tables.keys() - found.keys()]
    wrong += [f"{name}: an entry without a table" for name in found.keys() - tables.keys()]
    for name in tables.keys() & found.keys():
        wrong += _drift_of(found[name], tables[name])
    return sorted(wrong)


def _drift_of(entry: Entry, table: Table) -> list[str]:
    columns = {column.name for column in table.columns}
    twice = {name for name in entry.places if entry.places.count(name) > 1}
    wrong = [f"{table.name}.{name}: a column without a place" for name in columns - set(entry.places)]
    wrong += [f"{table.name}.{name}: a place without a column" for name in set(entry.places) - columns]
    wrong += [f"{table.name}.{name}: in two places" for name in twice]
    if set(entry.sealed) != sealed_in(table):
        wrong.append(f"{table.name}: sealed are {sorted(sealed_in(table))}")
    words = {name for kind in ("own-words", "staff-words", "sound", "state") for name in entry.columns.get(kind, ())}
    wrong += [f"{table.name}.{name}: words that are not sealed" for name in words - sealed_in(table)]
    return wrong


def sealed_in(table: Table) -> set[str]:
    """A wrapped key is bytes as well, and is no sealed value."""
    return {one.name for one in table.columns if isinstance(one.type, LargeBinary) and table.name != "data_key"}
