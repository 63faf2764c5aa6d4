"""A backup as a file: what it is in two lines that anybody can read, then every row, packed, and a proof of its end.

The same for SQLite and PostgreSQL: rows, not pages, so nothing that was deleted is in it, and one can be restored into
the other. Sealed values stay sealed; no master key is in it.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import os
import tempfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson

from bot.application.errors import WrongUse
from bot.storage.errors import StorageError

MAGIC = b"Stegvis backup 1\n"
# Mostly ciphertext, in letters: more effort makes it no smaller.
_EFFORT = 1
# Of the header's line; ours has a few hundred.
_MOST_HEADER = 10_000


@dataclass(frozen=True, slots=True)
class Header:
    """`keys`: the ids of the master keys that open it; the keys themselves are kept elsewhere."""

    made_at: datetime
    delete_by: datetime
    revision: str
    database: str
    keys: tuple[str, ...]
    keep_apart: str = "STEGVIS_MASTER_KEYS and DATA_DIR/erased.txt are not in here, and are needed to restore it."


# A table's name and its columns, then rows of it; each row has a value for each column.
Part = tuple[str, Any]
Write = Callable[[str, Any], None]


@contextmanager
def written(file: Path, header: Header) -> Iterator[Write]:
    """All of it or nothing, and never over another file. `write` takes ("table", [name, columns]) or ("rows", rows)."""
    if file.exists():
        raise WrongUse(f"{file} is there already: give the backup another name")
    try:
        held, name = tempfile.mkstemp(prefix=f".{file.name}.", suffix=".part", dir=file.absolute().parent)  # 0600
    except OSError as error:
        raise WrongUse(f"{file} cannot be written ({error.strerror})") from None
    try:
        with os.fdopen(held, "wb") as out:
            first = orjson.dumps(asdict(header)) + b"\n"
            out.write(MAGIC + first)
            with gzip.GzipFile(fileobj=out, mode="wb", compresslevel=_EFFORT, filename="", mtime=0) as packed:
                yield from _writing(packed, first)
            out.flush()
            os.fsync(out.fileno())
        _put_in_place(Path(name), file)
    except OSError as error:
        raise WrongUse(f"{file} cannot be written ({error.strerror})") from None
    finally:
        Path(name).unlink(missing_ok=True)


def _writing(packed: gzip.GzipFile, first: bytes) -> Iterator[Write]:
    rows = 0

    def write(kind: str, what: Any) -> None:
        nonlocal rows
        rows += len(what) if kind == "rows" else 0
        packed.write(orjson.dumps([kind, what], default=_coded) + b"\n")

    yield write
    write("end", [rows, hashlib.sha256(first).hexdigest()])


def _put_in_place(made: Path, file: Path) -> None:
    try:
        os.link(made, file)
    except FileExistsError:
        raise WrongUse(f"{file} is there already: give the backup another name") from None
    folder = os.open(file.absolute().parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def header_of(file: Path) -> Header:
    with _opened(file) as (header, _first, _packed):
        return header


def parts(file: Path) -> Iterator[Part]:
    """All of it. Raises StorageError when something is missing or changed, at the latest at its end."""
    with _opened(file) as (_header, first, packed):
        rows, is_whole = 0, False
        try:
            for line in packed:
                kind, what = orjson.loads(line)
                rows += len(what) if kind == "rows" else 0
                if kind == "end":
                    is_whole = what == [rows, hashlib.sha256(first).hexdigest()]
                else:
                    yield kind, what
        except (EOFError, zlib.error, gzip.BadGzipFile, ValueError, TypeError):
            is_whole = False
        if not is_whole:
            raise _damaged(file)


@contextmanager
def _opened(file: Path) -> Iterator[tuple[Header, bytes, gzip.GzipFile]]:
    try:
        source = file.open("rb")
    except OSError as error:
        raise WrongUse(f"{file} cannot be read ({error.strerror})") from None
    with source:
        if source.read(len(MAGIC)) != MAGIC:
            raise StorageError(f"{file} is no backup of Stegvis, or it is damaged from its first line.")
        first = source.readline(_MOST_HEADER)
        try:
            header = _header(orjson.loads(first))
        except (ValueError, TypeError, KeyError, AttributeError):
            raise _damaged(file) from None
        with gzip.GzipFile(fileobj=source, mode="rb") as packed:
            yield header, first, packed


def _header(found: dict[str, Any]) -> Header:
    values = {one.name: found[one.name] for one in fields(Header)}
    moments = {name: datetime.fromisoformat(values[name]) for name in ("made_at", "delete_by")}
    return Header(**{**values, **moments, "keys": tuple(values["keys"])})


def _damaged(file: Path) -> StorageError:
    return StorageError(f"{file} is torn off or damaged: take another backup. Nothing was changed.")


def coded(value: Any, *, is_json: bool) -> Any:
    """A value as it is written; `is_json` for a column that holds data of its own."""
    return {"j": value} if is_json and value is not None else value


def _coded(value: Any) -> Any:
    if isinstance(value, bytes | memoryview):
        return {"b": base64.b64encode(value).decode()}
    raise TypeError(type(value).__name__)


def moment(value: datetime) -> dict[str, str]:
    return {"t": (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(UTC).isoformat()}


def read(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    ((kind, inner),) = value.items()
    if kind == "b":
        return base64.b64decode(inner)
    return datetime.fromisoformat(inner) if kind == "t" else inner
