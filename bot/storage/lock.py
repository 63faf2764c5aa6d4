"""One `serve` on one folder of data."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.storage.errors import StorageError

LOCK_FILE = "serve.lock"


@contextmanager
def serving_lock(data_dir: Path) -> Iterator[None]:
    """Held until the end; the system lets go of it when the process dies. The file stays."""
    try:
        held = os.open(data_dir / LOCK_FILE, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError:
        raise StorageError(f"{data_dir} cannot be written to: make it, or change STEGVIS_DATA_DIR.") from None
    try:
        _take(held, data_dir)
        yield
    finally:
        os.close(held)


def _take(held: int, data_dir: Path) -> None:
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise StorageError(f"Another Stegvis serves {data_dir}: stop it, or use another folder.") from None
