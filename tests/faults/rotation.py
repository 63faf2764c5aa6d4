"""`stegvis keys rotate`, killed where it writes. The long form: `python -m tests.faults.rotation [--database …]`."""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot import wiring
from bot.application import records as r
from bot.storage import rotation
from bot.storage.engine import open_engine
from bot.storage.sealing import MasterKeys, new_master_key
from bot.storage.work import SqlDatabase
from tests.faults.injection import Injection, Mode, Point
from tests.faults.nursery import Nursery
from tests.integration.storage.makers import HOUSE, person
from tests.support import postgres

OLD, NEW = new_master_key("old"), new_master_key("new")
BOTH = f"{NEW},{OLD}"
# More than two pages of keys.
PEOPLE = 2 * rotation.PAGE + 10
KILLS = (Mode.KILL_BEFORE, Mode.TORN, Mode.KILL_AFTER)
LONGEST_SECONDS = 60.0


@dataclass(frozen=True)
class Place:
    """A database whose data keys are under the old master key; it is copied for each run."""

    folder: Path
    server: str | None = None

    @classmethod
    def filled(cls, folder: Path, server: str | None = None) -> Place:
        place = cls(folder, server)
        folder.mkdir(parents=True)
        url = postgres.make_database(server, "rotated") if server else f"sqlite:///{folder}/kept.db"
        opened = wiring.open_database(url, MasterKeys.parse(OLD))
        with opened.work() as work:
            work.add(*HOUSE)
            for number in range(PEOPLE):
                work.add(*person(f"p{number:04}", f"ord {number}"))
        opened.engine.dispose()
        return place

    @contextmanager
    def copied(self) -> Iterator[str]:
        if self.server:
            with postgres.fresh_database(self.server, "rotated") as url:
                yield url
            return
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            file = Path(folder) / "stegvis.db"
            shutil.copy(self.folder / "kept.db", file)
            yield f"sqlite:///{file}"


def points(nursery: Nursery, place: Place) -> list[Point]:
    """Where a rotation that nobody disturbs writes."""
    with place.copied() as url:
        code, trace, wrong = _rotated(nursery, place.folder, url, Mode.COUNT, 0)
    assert (code, wrong) == (0, []), wrong
    return trace


def faults(found: list[Point]) -> list[tuple[Mode, int]]:
    return [(mode, at) for at in range(1, len(found) + 1) for mode in KILLS]


def killed(nursery: Nursery, place: Place, given: Iterable[tuple[Mode, int]]) -> list[str]:
    """What was wrong after each kill, or after the rotation that came then."""
    found = []
    for mode, at in given:
        with place.copied() as url:
            code, _, wrong = _rotated(nursery, place.folder, url, mode, at)
            if code == 0:
                wrong.append("it was not killed")
            code, _, more = _rotated(nursery, place.folder, url, Mode.COUNT, 0)
            left = _left(url)
            wrong += [
                *more,
                *([f"the next one ended with {code}"] if code else []),
                *([f"left: {left}"] if left else []),
            ]
        found += [f"{mode.name} at {at}: {line}" for line in wrong]
    return found


def _rotated(
    nursery: Nursery, folder: Path, url: str, mode: Mode, at: int
) -> tuple[int, list[Point], list[str]]:  # fmt: skip
    injection = Injection(folder / "control")
    injection.arm(mode, at)
    environment = {"STEGVIS_DATA_DIR": str(folder), "STEGVIS_DATABASE_URL": url, "STEGVIS_MASTER_KEYS": BOTH}
    pid = nursery.start(environment, folder / "log.txt", injection.path, "keys", "rotate")
    code, until = None, time.monotonic() + LONGEST_SECONDS
    while (code := nursery.exit_code(pid)) is None:
        assert time.monotonic() < until, "it came to no end"
        time.sleep(0.005)
    trace = injection.trace
    injection.close()
    return code, trace, _judged(url)


def _judged(url: str) -> list[str]:
    """Every value opens, with both master keys, and nobody's key is gone."""
    engine = open_engine(url)
    try:
        with SqlDatabase(engine, MasterKeys.parse(BOTH)).reading() as look:
            labels = {one.id: one.label for one in look.find(r.Participant)}
    except Exception as error:  # whatever it is, it is what we look for
        return [f"it does not open: {type(error).__name__} {error}"]
    finally:
        engine.dispose()
    expected = {f"p{number:04}": f"ord {number}" for number in range(PEOPLE)}
    return [] if labels == expected else [f"{len(expected.items() - labels.items())} people are not as they were"]


def _left(url: str) -> int:
    engine = open_engine(url)
    try:
        return rotation.in_use(SqlDatabase(engine, MasterKeys.parse(BOTH))).get("old", 0)
    finally:
        engine.dispose()


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.rotation", description=__doc__)
    parser.add_argument("--database", choices=("sqlite", "postgresql", "both"), default="both")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--most", type=int, default=0, help="so many kills, in a seeded order; 0 is all")
    wanted = parser.parse_args()
    wrong = []
    for name in ("sqlite", "postgresql") if wanted.database == "both" else (wanted.database,):
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="stegvis-rotation-")))
            server = stack.enter_context(postgres.server()) if name == "postgresql" else None
            nursery = Nursery()
            stack.callback(nursery.close)
            place = Place.filled(folder / name, server)
            found = points(nursery, place)
            given = faults(found)
            random.Random(wanted.seed).shuffle(given)
            given = given[: wanted.most] if wanted.most else given
            wrong += (bad := killed(nursery, place, given))
            print(f"{name}: {PEOPLE} data keys, {len(found)} points, {len(given)} kills, {len(bad)} violations", *bad,
                  sep="\n", flush=True)  # fmt: skip
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
