"""How the tests are dealt out to the workers of a whole run: what takes longest begins first, and stays together."""

from __future__ import annotations

import pytest
from xdist.scheduler import LoadScopeScheduling

# In this order, before all others. Seconds and more each, much of it waiting: begun late, the other workers are idle.
FIRST = (
    "tests/faults/", "tests/web/test_in_chromium.py", "tests/integration/commands/", "tests/telegram/",
    "tests/canaries/", "tests/retention/", "tests/conversations/", "tests/model/", "tests/injection/", "tests/fuzz/",
    "tests/integration/application/test_a_year_of_reminders.py", "tests/unit/test_regular_expressions.py", "tests/web/",
    "tests/unit/supply/", "tests/unit/dialogue/", "tests/integration/",
)  # fmt: skip


def longest_first(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: next((n for n, path in enumerate(FIRST) if item.nodeid.startswith(path)), len(FIRST)))


class ByWhatTheyShare(LoadScopeScheduling):  # type: ignore[misc]
    """A file's tests stay with one worker, which makes once what they share; the fault suite is two such files."""

    def _split_scope(self, nodeid: str) -> str:
        file, _, name = nodeid.partition("::")
        if not file.startswith("tests/faults/"):
            return file
        return "faults on PostgreSQL" if "postgresql" in name else "faults on SQLite"
