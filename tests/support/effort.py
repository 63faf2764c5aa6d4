"""How much work something is: calls of functions, which are as many on a slow machine as on a fast one."""

from __future__ import annotations

import sys
from collections.abc import Callable


def calls(act: Callable[[], object]) -> int:
    """Calls of Python's functions and of those in C while `act` runs, whether it raises or not."""
    count = 0

    def told(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(told)
    try:
        act()
    except Exception:
        return count
    finally:
        sys.setprofile(before)
    return count
