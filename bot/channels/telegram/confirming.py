"""Which offset confirms what was fetched: past every bad update, and never past one that is still to come."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from typing import Any

log = logging.getLogger(__name__)

# Telegram's own limit; what waits together is written and carried out together.
MOST_UPDATES = 100
# Telegram counts on by one. What is farther than this from the rest was not counted.
FAR = 100_000
# So often an answer is asked for that cannot be read, before what makes it so is passed over.
MOST_TRIES = 3


def number_of(raw: Mapping[str, Any]) -> int | None:
    """None for what is no number of an update, such as `true`."""
    found = raw.get("update_id")
    return found if type(found) is int and 0 < found < 2**63 else None


class Confirming:
    """`most`: how many to ask for. All that can be, or few, where one among them keeps the others from being read."""

    def __init__(self) -> None:
        self.most = MOST_UPDATES
        self._steps = self._tries = 0
        # Numbers below the offset. One that comes so again is no number: Telegram counts otherwise.
        self._low: set[int] = set()
        self._false: set[int] = set()
        # Those that were believed last; steps from there that lead nowhere show that they were none.
        self._believed: set[int] = set()
        # Seen in what could not be read: where one number comes alone after that, they tell whether it was counted.
        self._seen: set[int] = set()
        # The offset that was left for a lower one.
        self._before = 0

    def nothing_new(self) -> None:
        self.most, self._steps, self._tries = MOST_UPDATES, 0, 0
        self._low.clear()
        self._false.clear()
        self._seen.clear()

    def after(self, numbers: Iterable[int | None], offset: int | None) -> int | None:
        """The next offset, once all of these are kept. `offset`: the one that they were fetched with.

        An update without a number of its own goes when one after it is confirmed. Where there is none, the offset goes
        on step by step; and when that leads nowhere, what Telegram has is asked for anew.
        """
        known = {number for number in numbers if number is not None}
        low = {number for number in known if offset is not None and number < offset}
        self._false |= low & self._low
        self._low |= low
        # Numbers start over after a quiet week, also while a poll waits that names an offset.
        near = self._near(known, offset) or low - self._false
        if near:
            self._steps = self._tries = 0
            self._seen.clear()
            self.most = MOST_UPDATES if self.most == MOST_UPDATES else 1
            following = max(near) + 1
            self._believed = near
            self._before = offset if offset is not None and following < offset else 0
            return following
        offset = max(offset, self._before) if offset is not None else None
        self._steps += 1
        if offset is not None and self._steps <= MOST_UPDATES:
            return offset + 1
        if offset is None:
            log.error("updates came without a number; they come again until one with a number follows")
            self.most = min(self.most + 1, MOST_UPDATES)
        else:
            self._false |= self._believed
        self._steps = 0
        return None

    def unreadable(self, numbers: Iterable[int], offset: int | None) -> int | None:
        """The same, for an answer that cannot be read: one by one up to what makes it so, and then past it.

        `numbers`: as they can be seen in it. All before the first that was counted can be confirmed with it.
        """
        log.warning("what was fetched cannot be read")
        visible = [number for number in numbers if number not in self._false]
        self._seen.update(visible)
        near = self._near(visible, offset)
        number = next((number for number in visible if number in near), None)
        self._tries += 1
        if self._tries < MOST_TRIES:
            self.most = 1
            return offset
        if number is None and offset is None:
            self.most = min(self.most + 1, MOST_UPDATES)
            return None
        log.error("an update that nobody can read was passed over")
        self.most, self._steps, self._tries = MOST_UPDATES, 0, 0
        if number is not None:
            self._believed |= {number}
        return number if offset is None or (number is not None and number > offset) else offset + 1

    def _near(self, found: Iterable[int], offset: int | None) -> set[int]:
        """Those of them that Telegram can have counted."""
        known = set(found) - self._false
        every = sorted(known | self._seen - self._false)
        if not every:
            return set()
        middle = every[(len(every) - 1) // 2]
        lowest, highest = (offset, offset + FAR) if offset is not None else (middle - FAR, middle + FAR)
        return {number for number in known if lowest <= number <= highest}
