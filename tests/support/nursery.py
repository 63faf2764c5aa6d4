"""`stegvis`, started many times without paying for the imports each time.

Another process has imported everything, read the shipped texts and scripts, and does nothing but fork: a child takes on the arguments, the environment and
the three streams that it is given, and calls what the installed command calls. It ends as any program does.
"""

from __future__ import annotations

import atexit
import ctypes
import gc
import json
import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile
from threading import Lock
from typing import Any, NoReturn

_PR_SET_PDEATHSIG = 1
# Enough for an environment; a message of a packet socket comes in one piece.
_LONGEST_QUESTION = 128 * 1024


def plain_environment() -> dict[str, str]:
    """What this test run's own environment passes on: nothing of an installation, and the program under test first."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("STEGVIS_")}  # noqa: TID251
    return kept | {"PYTHONPATH": str(Path.cwd())}


class Child:
    """A started command; what a test needs of `subprocess.Popen`, by the same names."""

    def __init__(self, nursery: Nursery, pid: int) -> None:
        self.pid, self._nursery = pid, nursery
        self.returncode: int | None = None

    def poll(self) -> int | None:
        if self.returncode is None:
            self.returncode = self._nursery.exit_code(self.pid)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        if self.poll() is None:
            self._until_ended(timeout)
        code = self.poll()
        assert code is not None
        return code

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def _until_ended(self, timeout: float | None) -> None:
        watched = os.pidfd_open(self.pid)
        try:
            ended, _, _ = select.select([watched], [], [], timeout)
        finally:
            os.close(watched)
        if not ended:
            raise subprocess.TimeoutExpired("stegvis", timeout or 0)


class Nursery:
    """The parent's side. `preload` is a library that the process, and so every child, begins with."""

    def __init__(self, preload: Path | None = None) -> None:
        self._socket, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._one_at_a_time = Lock()
        more = {"LD_PRELOAD": str(preload)} if preload else {}
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.support.nursery", str(theirs.fileno())],
                env=plain_environment() | more, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL,
            )  # fmt: skip

    def run(
        self, *arguments: str, environment: Mapping[str, str], stdin: str = "", timeout: float = 60
    ) -> subprocess.CompletedProcess[str]:
        """As `subprocess.run` with all output captured; what is given on standard input is a file."""
        with TemporaryFile() as given, TemporaryFile() as out, TemporaryFile() as errors:
            given.write(stdin.encode())
            given.seek(0)
            child = self.start(
                *arguments, environment=environment, streams=(given.fileno(), out.fileno(), errors.fileno())
            )
            try:
                code = child.wait(timeout)
            finally:
                child.kill()
            return subprocess.CompletedProcess(list(arguments), code, _read(out), _read(errors))

    def start(
        self,
        *arguments: str,
        environment: Mapping[str, str],
        streams: tuple[int, int, int],
        control: Path | None = None,
    ) -> Child:
        """`control`: of the preloaded shim, for this child."""
        question = {"arguments": arguments, "environment": dict(environment), "control": str(control or "")}
        return Child(self, int(self._ask(question, streams)))

    def exit_code(self, pid: int) -> int | None:
        """None while it runs; negative is the signal that ended it."""
        found = self._ask({"ended": pid})
        return None if found is None else int(found)

    def close(self) -> None:
        self._socket.close()
        self._process.wait(20)

    def _ask(self, question: dict[str, Any], streams: tuple[int, ...] = ()) -> Any:
        with self._one_at_a_time:
            socket.send_fds(self._socket, [json.dumps(question).encode()], streams)
            return json.loads(self._socket.recv(_LONGEST_QUESTION))


def _read(file: Any) -> str:
    file.seek(0)
    return str(file.read().decode())


@cache
def shared() -> Nursery:
    """One for all tests of a process."""
    made = Nursery()
    atexit.register(made.close)
    return made


def _listens(asked: socket.socket) -> dict[str, Any] | None:
    """Returns in each child, with what it is to become, and in the nursery itself when nobody asks any more."""
    ended: dict[int, int] = {}
    while True:
        message, streams, _, _ = socket.recv_fds(asked, _LONGEST_QUESTION, 3)
        if not message:
            return None
        question: dict[str, Any] = json.loads(message)
        if "ended" in question:
            asked.send(json.dumps(_ended(int(question["ended"]), ended)).encode())
            continue
        pid = os.fork()
        if pid == 0:
            asked.close()
            return question | {"streams": streams}
        for stream in streams:
            os.close(stream)
        ended.pop(pid, None)  # a number that was used before
        asked.send(json.dumps(pid).encode())


def _ended(pid: int, known: dict[int, int]) -> int | None:
    if pid not in known:
        found, status = os.waitpid(pid, os.WNOHANG)
        if not found:
            return None
        known[pid] = os.waitstatus_to_exitcode(status)
    return known[pid]


def _becomes(wanted: dict[str, Any]) -> NoReturn:
    from bot.__main__ import main  # long since imported

    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)  # nothing outlives the test run
    for number, stream in enumerate(wanted["streams"]):
        os.dup2(stream, number)
        os.close(stream)
    os.environ.clear()  # noqa: TID251
    os.environ.update(wanted["environment"])  # noqa: TID251
    sys.argv = ["stegvis", *wanted["arguments"]]
    if wanted["control"]:
        ctypes.CDLL(None).fault_begin(wanted["control"].encode())
    main()
    sys.exit(0)


def _learns_everything() -> None:
    """What every process does on its way: imports, texts and scripts."""
    from bot import __main__, service, wiring  # noqa: F401

    wiring.shipped_versions()
    gc.collect()
    gc.freeze()  # so that no child looks through all of it, and pays for a copy


if __name__ == "__main__":
    _learns_everything()
    if wanted := _listens(socket.socket(fileno=int(sys.argv[1]))):
        _becomes(wanted)
