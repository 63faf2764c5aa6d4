"""Two ways to start the service that is to be hit: forked, for the many runs, and as anybody starts it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Protocol

from tests.faults import injection
from tests.support import nursery
from tests.support.nursery import plain_environment


class Nursery:
    """`stegvis`, forked from a process with the shim in it."""

    def __init__(self) -> None:
        self._forks = nursery.Nursery(injection.shim())

    def start(self, environment: dict[str, str], log: Path, control: Path | None, *arguments: str) -> int:
        """A new process, as `stegvis ARGUMENTS`; returns its id."""
        with log.open("ab") as written, Path(os.devnull).open("rb") as nothing:
            streams = (nothing.fileno(), written.fileno(), written.fileno())
            child = self._forks.start(
                *(arguments or ("serve",)), environment=plain_environment() | environment, streams=streams,
                control=control,
            )  # fmt: skip
        return child.pid

    def exit_code(self, pid: int) -> int | None:
        """None while it runs; negative is the signal that ended it."""
        return self._forks.exit_code(pid)

    def close(self) -> None:
        self._forks.close()


class Commands:
    """The same, as anybody starts it: a new interpreter each time."""

    def __init__(self) -> None:
        self._processes: dict[int, subprocess.Popen[bytes]] = {}

    def start(self, environment: dict[str, str], log: Path, control: Path | None, *arguments: str) -> int:
        shim = {"LD_PRELOAD": str(injection.shim()), "FAULT_CONTROL": str(control)} if control else {}
        with log.open("ab") as written:
            process = subprocess.Popen(
                [sys.executable, "-m", "bot", *(arguments or ("serve",))],
                env=plain_environment() | shim | environment, stdout=written, stderr=written,
            )  # fmt: skip
        self._processes[process.pid] = process
        return process.pid

    def exit_code(self, pid: int) -> int | None:
        return self._processes[pid].poll()


class Starts(Protocol):
    """What an installation needs to be started by."""

    def start(self, environment: dict[str, str], log: Path, control: Path | None, *arguments: str) -> int: ...

    def exit_code(self, pid: int) -> int | None: ...
