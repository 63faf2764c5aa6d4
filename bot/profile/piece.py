"""What every piece of a profile as data is made of."""

from __future__ import annotations

import json
from typing import Annotated, TypeVar

from pydantic import AwareDatetime, BaseModel, ConfigDict, FailFast, StringConstraints

MOST_CHARACTERS = 20_000
# The largest piece has 33 names. Each that is not known would be an error with a copy of all the others.
MOST_NAMES = 100

Words = Annotated[str, StringConstraints(max_length=MOST_CHARACTERS)]
Name = Annotated[str, StringConstraints(max_length=400)]

T = TypeVar("T")
# At the first that is wrong it ends: in a file of 16 MB millions can be, and each would be an error of a kilobyte.
Many = Annotated[tuple[T, ...], FailFast()]


class Piece(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PortableSpan(Piece):
    """From a moment until another; without an end it lasts."""

    since: AwareDatetime
    until: AwareDatetime | None = None


def look(content: bytes) -> None:
    """Raises ValueError when it is no JSON, or a piece has a name twice or names without end. Keeps nothing."""
    try:
        json.loads(content.decode(), object_pairs_hook=_looked)
    except RecursionError:
        raise ValueError("the file: nested too deeply") from None
    except UnicodeDecodeError:
        raise ValueError("the file: no UTF-8") from None
    except json.JSONDecodeError:
        raise ValueError("the file: no JSON") from None


def _looked(pairs: list[tuple[str, object]]) -> None:
    if len(pairs) > MOST_NAMES or len({name for name, _ in pairs}) < len(pairs):
        raise ValueError("the file: a piece with a name twice, or with too many")
