"""Whether tests take their long form, as `.ci/long` does; else they take a short one that is always the same."""

from __future__ import annotations

import os
from collections.abc import Sequence
from zlib import crc32

LONG = os.environ.get("HYPOTHESIS_PROFILE") == "long"  # noqa: TID251 - a switch of the test run


def some_of(many: Sequence[str], each: int, *of: str) -> Sequence[str]:
    """All of them in the long form; in the short one so many, others for other names."""
    if LONG or len(many) <= each:
        return many
    first = crc32("\0".join(of).encode()) % len(many)
    return [many[(first + step) % len(many)] for step in range(each)]
