"""The threads of one process write to SQLite one after another, instead of spinning on its lock."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from threading import Lock, get_ident
from weakref import WeakKeyDictionary

from sqlalchemy import Engine

from bot.storage.engine import is_memory, sqlite_file


class Turns:
    def __init__(self) -> None:
        self._lock = Lock()
        self._holder: int | None = None

    @contextmanager
    def one(self) -> Iterator[None]:
        if self._holder == get_ident():
            raise RuntimeError("This thread has a transaction open; a second one would wait for ever.")
        with self._lock:
            self._holder = get_ident()
            try:
                yield
            finally:
                self._holder = None


_guard = Lock()
_by_file: dict[str, Turns] = {}
_in_memory: WeakKeyDictionary[Engine, Turns] = WeakKeyDictionary()


def writer_turn(engine: Engine) -> AbstractContextManager[None]:
    return _turns(engine).one() if engine.dialect.name == "sqlite" else nullcontext()


def reader_turn(engine: Engine) -> AbstractContextManager[None]:
    """Readers of a file need no turn; in memory, everyone shares one connection."""
    return _turns(engine).one() if is_memory(engine) else nullcontext()


def _turns(engine: Engine) -> Turns:
    file = sqlite_file(engine)
    with _guard:
        if file is None:
            return _in_memory.setdefault(engine, Turns())
        return _by_file.setdefault(str(file.resolve()), Turns())
