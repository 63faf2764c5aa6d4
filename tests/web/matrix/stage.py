"""The world on a stage that can be set as it was before, and the addresses of its doors."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.house import DATABASE, opened_house
from tests.web.matrix.rules import ONE
from tests.web.matrix.world import World, world

# What an address names besides a participant.
OTHERS = {"script": "velkommen", "code": "x", "token": "x", "name": "profile", "format": "text"}
# What is named in the form of an address that would be none without it.
IN_THE_FORM = {f"{ONE}/plans/line": ("statement",), f"{ONE}/suggestions": ("script",)}


class Stage:
    """The world, and the way back to how it was in the beginning."""

    def __init__(self, here: World, file: Path) -> None:
        self.world, self.file = here, file
        self.connection = sqlite3.connect(file)
        self.beginning = sqlite3.connect(":memory:")
        self.connection.backup(self.beginning)
        self.moment = here.house.clock.moment

    def again(self) -> None:
        """As it was in the beginning."""
        self.connection.rollback()
        self.beginning.backup(self.connection)
        self.at_once()

    def at_once(self) -> None:
        """No time has passed: a session is known to have been used an hour ago when an hour has."""
        self.world.house.clock.moment = self.moment

    def changes(self) -> int:
        """Another number as soon as anyone writes anything."""
        return int(self.connection.execute("PRAGMA data_version").fetchone()[0])


@contextmanager
def set_up(folder: Path) -> Iterator[Stage]:
    with opened_house(folder) as house:
        yield Stage(world(house), folder / DATABASE)


def addresses(here: World, path: str, subject: str) -> Iterator[str]:
    """The address as it names this one; and, where it names more, with a thing of another one's."""
    own = named(here, path, subject)
    yield path.format(**own)
    things = named(here, path, "bea" if subject == "amina" else "amina")
    if "{participant}" in path and any(f"{{{key}}}" in path for key in here.about["amina"] if key != "participant"):
        yield path.format(**{**things, "participant": own["participant"]})


def named(here: World, path: str, subject: str) -> dict[str, str]:
    found = {**OTHERS, **here.office, **here.about[subject]}
    return {**found, "statement": found["own_line"]} if "own-lines" in path else found
