"""Starts `stegvis serve` many times without paying for the imports each time.

This process has imported everything and does nothing but fork: a child takes on its environment, lets the shim look
at its control file, and calls what the command `stegvis serve` calls. One JSON line in, one JSON line out.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import subprocess
import sys
import traceback
from pathlib import Path
from typing import Any, NoReturn, Protocol

from tests.faults import injection

_PR_SET_PDEATHSIG = 1


class Nursery:
    """The parent's side. Not for threads: one question at a time."""

    def __init__(self, *, shimmed: bool = True) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("STEGVIS_")}  # noqa: TID251
        preload = {"LD_PRELOAD": str(injection.shim())} if shimmed else {}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.nursery"], env=kept | preload | {"PYTHONPATH": str(Path.cwd())},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def start(self, environment: dict[str, str], log: Path, control: Path | None, *arguments: str) -> int:
        """A new process, as `stegvis ARGUMENTS`; returns its id."""
        asked = {"environment": environment, "log": str(log), "arguments": arguments or ("serve",)}
        return int(self._ask(asked | {"control": str(control) if control else ""}))

    def exit_code(self, pid: int) -> int | None:
        """None while it runs; negative is the signal that ended it."""
        found = self._ask({"ended": pid})
        return None if found is None else int(found)

    def close(self) -> None:
        if self._process.stdin:
            self._process.stdin.close()
        self._process.wait(20)
        if self._process.stdout:
            self._process.stdout.close()

    def _ask(self, question: dict[str, Any]) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


class Commands:
    """The same, as anybody starts it: a new interpreter each time."""

    def __init__(self) -> None:
        self._processes: dict[int, subprocess.Popen[bytes]] = {}

    def start(self, environment: dict[str, str], log: Path, control: Path | None, *arguments: str) -> int:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("STEGVIS_")}  # noqa: TID251
        shim = {"LD_PRELOAD": str(injection.shim()), "FAULT_CONTROL": str(control)} if control else {}
        with log.open("ab") as written:
            process = subprocess.Popen(
                [sys.executable, "-m", "bot", *(arguments or ("serve",))],
                env=kept | shim | environment | {"PYTHONPATH": str(Path.cwd())}, stdout=written, stderr=written,
            )  # fmt: skip
        self._processes[process.pid] = process
        return process.pid

    def exit_code(self, pid: int) -> int | None:
        return self._processes[pid].poll()


class Starts(Protocol):
    """What an installation needs to be started by."""

    def start(self, environment: dict[str, str], log: Path, control: Path | None, *arguments: str) -> int: ...

    def exit_code(self, pid: int) -> int | None: ...


def _listen() -> None:
    ended: dict[int, int] = {}
    for line in sys.stdin:
        question = json.loads(line)
        if "ended" in question:
            print(json.dumps(_ended(int(question["ended"]), ended)), flush=True)
            continue
        pid = os.fork()
        if pid == 0:
            _become(question)
        print(json.dumps(pid), flush=True)


def _ended(pid: int, known: dict[int, int]) -> int | None:
    if pid not in known:
        found, status = os.waitpid(pid, os.WNOHANG)
        if not found:
            return None
        known[pid] = os.waitstatus_to_exitcode(status)
    return known[pid]


def _become(wanted: dict[str, Any]) -> NoReturn:
    from bot.__main__ import main

    code = 70
    try:
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)  # no service outlives the test run
        log = os.open(wanted["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        null = os.open(os.devnull, os.O_RDONLY)
        for source, target in ((null, 0), (log, 1), (log, 2)):
            os.dup2(source, target)
        os.environ.update(wanted["environment"])  # noqa: TID251
        sys.argv = ["stegvis", *wanted["arguments"]]
        if wanted["control"]:
            ctypes.CDLL(None).fault_begin(wanted["control"].encode())
        main()
        code = 0
    except SystemExit as leaving:
        code = leaving.code if isinstance(leaving.code, int) else 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    from bot import cli, service, wiring  # noqa: F401 - so that a child has them

    wiring.shipped_versions()
    _listen()
