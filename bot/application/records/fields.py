"""What fields of records are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any, Literal

Role = Literal["specialist", "supervisor", "administrator"]
# `together`: two at the specialist's own screen; nobody has a chat there.
Channel = Literal["telegram", "browser", "terminal", "together"]
Json = Mapping[str, Any]
# Who gives a support at work (METHOD §4, the guide's 13.1): roles, never names.
GivenBy = Literal["specialist", "employer", "colleague", "nav", "aids", "health", "family", "self", "other"]


def sealed(*, forgettable: bool = False, **options: Any) -> Any:
    """`forgettable`: can be emptied without being written anew; it then reads as its default."""
    return field(metadata={"sealed": True, "forgettable": forgettable}, **options)
