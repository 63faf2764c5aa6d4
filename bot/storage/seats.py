"""What only one process at a time may do, on PostgreSQL: whoever holds the seat does it.

The seat is a lock of a database session: it is free again the moment its holder dies.
"""

from __future__ import annotations

import zlib

from sqlalchemy import Connection, Engine, func, select

from bot.storage.errors import Down, plain_errors

# Any number, as long as it is this lock's alone (see queues.py and migrations/schema.py for the others).
_SEATS = 738_120_466


class Seat:
    """SQLite has one serving process (lock.py), who sits everywhere."""

    def __init__(self, engine: Engine, name: str) -> None:
        self._engine, self._key = engine, zlib.crc32(name.encode()) - 2**31
        self._session: Connection | None = None

    def take(self) -> bool:
        """Whether the seat is ours now. False as well while the database cannot be reached."""
        if self._engine.dialect.name != "postgresql":
            return True
        try:
            self._session = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            taken = self._asked(func.pg_try_advisory_lock(_SEATS, self._key))
        except Exception:
            self.leave()
            raise
        if not taken:
            self.leave()
        return taken

    def held(self) -> bool:
        """Whether it is ours still: the session that took it lives."""
        if self._engine.dialect.name != "postgresql":
            return True
        try:
            return self._session is not None and self._asked(func.now().is_not(None))
        except Down:
            return False

    def leave(self) -> None:
        """For the next one. The connection is closed, not kept for others, so that the lock is surely gone."""
        session, self._session = self._session, None
        if session is not None:
            session.invalidate()
            session.close()

    def _asked(self, question: object) -> bool:
        if self._session is None:
            return False
        with plain_errors():
            return bool(self._session.execute(select(question)).scalar())  # type: ignore[call-overload]
