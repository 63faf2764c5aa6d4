"""What every piece of a profile as data is made of."""

from __future__ import annotations

from typing import Annotated

from pydantic import AwareDatetime, BaseModel, ConfigDict, StringConstraints

MOST_CHARACTERS = 20_000

Words = Annotated[str, StringConstraints(max_length=MOST_CHARACTERS)]
Name = Annotated[str, StringConstraints(max_length=400)]


class Piece(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PortableSpan(Piece):
    """From a moment until another; without an end it lasts."""

    since: AwareDatetime
    until: AwareDatetime | None = None
