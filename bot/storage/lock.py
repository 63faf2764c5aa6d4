"""One `serve` on one SQLite file, whatever folder it was started with; and which master keys a service knows."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, text

from bot.storage.engine import MOST_OF_A_NAME, SESSION_NAME, file_of, sqlite_file
from bot.storage.errors import StorageError, plain_errors

_SESSIONS = text(
    "SELECT DISTINCT application_name FROM pg_stat_activity "
    "WHERE datname = current_database() AND starts_with(application_name, :ours)"
)


@contextmanager
def serving_lock(url: str, master_keys: Sequence[str] = ()) -> Iterator[None]:
    """Held until the end; the system lets go of it when the process dies. The lock's file stays.

    In it stand the ids of the master keys that the service knows.

    PostgreSQL is made for many processes: there, seats.py says who does what only one may do.
    """
    file = file_of(url)
    if file is None:
        yield
        return
    file = file.resolve()
    try:
        held = os.open(_beside(file), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError:
        raise StorageError(f"{file.parent} cannot be written to: make it, or change STEGVIS_DATA_DIR.") from None
    try:
        _take(held, file)
        os.ftruncate(held, 0)
        os.write(held, ",".join(master_keys).encode())
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


def is_known_to_all(engine: Engine, master_key: str) -> bool:
    """Whether every service that runs on this database knows a master key: not one that began before it was set."""
    if engine.dialect.name == "postgresql":
        with plain_errors(), engine.connect() as connection:
            names = connection.execute(_SESSIONS, {"ours": SESSION_NAME}).scalars().all()
        whole = [name.removeprefix(SESSION_NAME) for name in names if len(name) < MOST_OF_A_NAME]
        return all(master_key in known.split(",") for known in whole if known)
    file = sqlite_file(engine)
    return file is None or master_key in _left_by(file).split(",") or not _is_held(file)


def _left_by(file: Path) -> str:
    """What the last service wrote, whether it lives or not."""
    try:
        return _beside(file).read_text(encoding="ascii")
    except OSError:
        return ""


def _is_held(file: Path) -> bool:
    try:
        with _beside(file).open() as lock:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False


def _beside(file: Path) -> Path:
    file = file.resolve()
    return file.with_name(f".{file.name}.lock")
