"""docs/accepted-weaknesses.yaml: what is known, and why it is lived with until a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Annotated

import yaml
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from tests.support.supply.askers import Weakness
from tests.support.supply.lock import ROOT

SOURCE = ROOT / "docs" / "accepted-weaknesses.yaml"
# Libraries are brought up to date every three months: by then it is mended, or decided about again.
MOST_DAYS = 92


class Accepted(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(pattern=r"^(PYSEC|GHSA|CVE|OSV)-[\w-]+$")
    package: str = Field(min_length=1)
    reason: Annotated[str, StringConstraints(min_length=30, max_length=600, strip_whitespace=True)]
    decided: date
    until: date

    @model_validator(mode="after")
    def _soon(self) -> Accepted:
        if not 0 <= (self.until - self.decided).days <= MOST_DAYS:
            raise ValueError(f"{self.id}: 'until' is at most {MOST_DAYS} days after 'decided'")
        return self


def read(path: Path = SOURCE) -> list[Accepted]:
    return [Accepted.model_validate(one) for one in yaml.safe_load(path.read_text(encoding="utf-8")) or []]


def judged(weak: Iterable[Weakness], entries: list[Accepted], today: date, *, complete: bool) -> list[str]:
    """What is not accepted; what was accepted until a day that is over; and, when all was looked at, what is gone."""
    good = [one for one in entries if today <= one.until]
    found = list(weak)
    wrong = [
        f"{one.id} in {one.package}: accepted until {one.until}, which is over; renew the library, or decide again"
        for one in entries
        if one not in good
    ]
    wrong += [
        f"{one}. Renew it, or accept it with a reason and a day in docs/{SOURCE.name}"
        for one in found
        if not any(_covers(entry, one) for entry in good)
    ]
    if complete:
        wrong += [
            f"{entry.id} in {entry.package} is accepted and no longer found; take it out of docs/{SOURCE.name}"
            for entry in good
            if not any(_covers(entry, one) for one in found)
        ]
    return wrong


def _covers(entry: Accepted, weakness: Weakness) -> bool:
    return entry.package == weakness.package.name and entry.id in weakness.ids
