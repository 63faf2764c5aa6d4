"""One `serve` on one SQLite file, whatever folder it was started with."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.storage.engine import file_of
from bot.storage.errors import StorageError


@contextmanager
def serving_lock(url: str) -> Iterator[None]:
    """Held until the end; the system lets go of it when the process dies. The lock's file stays.

    PostgreSQL is made for many processes: there, seats.py says who does what only one may do.
    """
    file = file_of(url)
    if file is None:
        yield
        return
    file = file.resolve()
    try:
        held = os.open(file.with_name(f".{file.name}.lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError:
        raise StorageError(f"{file.parent} cannot be written to: make it, or change STEGVIS_DATA_DIR.") from None
    try:
        _take(held, file)
        yield
    finally:
        os.close(held)


def _take(held: int, file: Path) -> None:
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise StorageError(
            f"Another Stegvis serves {file}: stop it, or use PostgreSQL, where several can work together."
        ) from None
