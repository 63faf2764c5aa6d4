"""The shim of `inject.c`: built once, steered and read through the small file that the process maps as well."""

from __future__ import annotations

import hashlib
import mmap
import shutil
import struct
import subprocess
import tempfile
from collections import Counter
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from pathlib import Path

_SOURCE = Path(__file__).with_name("inject.c")
_FIELDS = ("armed", "mode", "at", "error", "kinds", "count", "fired", "clock")
_TRACE_BYTES = 262_144
_SIZE = 8 * len(_FIELDS) + _TRACE_BYTES


class Mode(IntEnum):
    """What happens at point `at`; the order is that of `inject.c`."""

    COUNT = 0
    KILL_BEFORE = 1
    KILL_AFTER = 2
    TORN = 3
    FAIL_ONCE = 4
    FAIL_FROM = 5
    SHORT = 6


class Kind(IntEnum):
    DATABASE = 1
    WAL = 2
    JOURNAL = 3
    POSTGRESQL = 4
    TCP = 5


class Call(IntEnum):
    WRITE = 1
    SYNC = 2
    SEND = 3
    TRUNCATE = 4
    UNLINK = 5
    RENAME = 6


FILES = frozenset({Kind.DATABASE, Kind.WAL, Kind.JOURNAL})
EVERYTHING = frozenset(Kind)


@dataclass(frozen=True, slots=True)
class Point:
    call: Call
    kind: Kind

    def __str__(self) -> str:
        return f"{self.kind.name.lower()} {self.call.name.lower()}"


def missing() -> str | None:
    return None if shutil.which("cc") else "there is no C compiler (cc) to build the fault shim with"


@cache
def shim() -> Path:
    """The compiled shim; one for each state of its source."""
    name = hashlib.sha256(_SOURCE.read_bytes()).hexdigest()[:16]
    built = Path(tempfile.gettempdir()) / f"stegvis-inject-{name}.so"
    if not built.exists():
        fresh = built.with_suffix(f".{tempfile.mktemp(dir='')[1:]}")
        subprocess.run(["cc", "-O2", "-shared", "-fPIC", "-o", str(fresh), str(_SOURCE), "-ldl"], check=True)
        fresh.rename(built)
    return built


class Injection:
    """One process's faults. Its fields may be changed at any moment; the trace outlives a kill."""

    def __init__(self, path: Path) -> None:
        path.write_bytes(bytes(_SIZE))
        self.path = path
        with path.open("r+b") as file:
            self._map = mmap.mmap(file.fileno(), _SIZE)

    def arm(self, mode: Mode = Mode.COUNT, at: int = 0, error: int = 0, kinds: frozenset[Kind] = EVERYTHING) -> None:
        """From now on: points of these kinds count from one."""
        for name, value in (
            ("armed", 0), ("mode", mode), ("at", at), ("error", error), ("count", 0), ("fired", 0),
            ("kinds", sum(1 << kind for kind in kinds)), ("armed", 1),
        ):  # fmt: skip
            self._set(name, value)

    def shift_clock(self, seconds: int) -> None:
        """The process's wall clock goes wrong by so much more, in effect at once."""
        self._set("clock", self._get("clock") + seconds)

    def disarm(self) -> None:
        self._set("armed", 0)

    @property
    def count(self) -> int:
        return self._get("count")

    @property
    def fired(self) -> int:
        return self._get("fired")

    @property
    def trace(self) -> list[Point]:
        raw = self._map[8 * len(_FIELDS) : 8 * len(_FIELDS) + min(self.count, _TRACE_BYTES)]
        return [Point(Call(one >> 4), Kind(one & 15)) for one in raw if one]

    def table(self) -> Counter[str]:
        return Counter(map(str, self.trace))

    def close(self) -> None:
        self._map.close()

    def _get(self, name: str) -> int:
        (value,) = struct.unpack_from("<q", self._map, 8 * _FIELDS.index(name))
        return int(value)

    def _set(self, name: str, value: int) -> None:
        struct.pack_into("<q", self._map, 8 * _FIELDS.index(name), value)
