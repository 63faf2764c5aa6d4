"""Who was erased, in a file outside the database and its backups: a restored backup is erased again by it.

One line each, `id moment`, only ever added to. A last line that was torn off was never told to anybody.
"""

from __future__ import annotations

import fcntl
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.application.errors import NotErased
from bot.storage.errors import StorageError

FILE = "erased.txt"

_LINE = re.compile(r"([\w.:-]{1,64}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?\+00:00)")


class Tombstones:
    def __init__(self, file: Path) -> None:
        self.file = file

    def is_there(self) -> bool:
        return self.file.exists()

    def begin(self) -> None:
        """So that a file that is not there is one that was lost."""
        with self._opened():
            pass

    def read(self) -> Mapping[str, datetime]:
        """By id. Raises StorageError for a file that is damaged: then nobody knows who must not come back."""
        try:
            return _parsed(self.file.read_bytes())[0] if self.file.exists() else {}
        except OSError as error:
            raise StorageError(f"{self.file} cannot be read ({error.strerror}): let this user read it.") from None
        except ValueError as error:
            raise StorageError(
                f"{self.file} is damaged: {error}. It says who was deleted; put back a copy of it, or mend the line."
            ) from None

    def check(self) -> None:
        """Raises NotErased when nothing can be noted down here."""
        with self._opened() as (_file, written):
            _known(self.file, written)

    def add(self, erased: Mapping[str, datetime]) -> None:
        """On the disk when this returns. Whoever stands there already is not written twice. Raises NotErased."""
        with self._opened() as (file, written):
            known, whole = _known(self.file, written)
            lines = [
                f"{key} {moment.astimezone(UTC).isoformat()}\n" for key, moment in erased.items() if key not in known
            ]
            if not lines:
                return
            try:
                os.ftruncate(file, whole)
                _append(file, ("" if whole == 0 or written[whole - 1 : whole] == b"\n" else "\n") + "".join(lines))
            except OSError as error:
                raise _cannot(self.file, error) from None

    @contextmanager
    def _opened(self) -> Iterator[tuple[int, bytes]]:
        """One writer at a time, also among several processes. Gives what is written there."""
        try:
            self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            is_new = not self.file.exists()
            file = os.open(self.file, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise _cannot(self.file, error) from None
        try:
            fcntl.flock(file, fcntl.LOCK_EX)
            if is_new:
                _sync_folder(self.file.parent)
            yield file, self.file.read_bytes()
        finally:
            os.close(file)


def _known(file: Path, written: bytes) -> tuple[Mapping[str, datetime], int]:
    try:
        return _parsed(written)
    except ValueError as error:
        raise NotErased(f"{file} is damaged: {error}. Nobody can be deleted until it is mended.") from None


def _parsed(written: bytes) -> tuple[dict[str, datetime], int]:
    """Who stands there, and how many bytes of it are whole. Raises ValueError for a line that says nothing."""
    found: dict[str, datetime] = {}
    whole = 0
    for number, line in enumerate(written.splitlines(keepends=True), 1):
        match = _LINE.fullmatch(line.decode(errors="replace").rstrip("\n"))
        if match:
            found[match[1]] = datetime.fromisoformat(match[2])
        elif not line.endswith(b"\n"):
            break  # torn off as it was written
        elif line.strip():
            raise ValueError(f"line {number} is no id and moment")
        whole += len(line)
    return found, whole


def _append(file: int, text: str) -> None:
    left = text.encode()
    while left:
        left = left[os.write(file, left) :]
    os.fsync(file)


def _sync_folder(folder: Path) -> None:
    held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(held)
    finally:
        os.close(held)


def _cannot(file: Path, error: OSError) -> NotErased:
    return NotErased(
        f"{file} cannot be written to ({error.strerror}), so nobody is deleted: let this user write there, and try "
        "again."
    )
