"""A measured process: started, watched through /proc, ended."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Self

ROOT = Path(__file__).parents[2]
_TICKS = os.sysconf("SC_CLK_TCK")


def machine_busy_seconds() -> float:
    """What all processors together have worked so far, for whomever."""
    user, nice, system, _idle, _waiting, interrupts, soft, stolen = map(
        int, Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:9]
    )
    return (user + nice + system + interrupts + soft + stolen) / _TICKS


class Measured:
    """One process. Its output goes to a file, to be read when it does not behave."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], folder: Path, cwd: Path = ROOT) -> None:
        self._log = (folder / "log.txt").open("ab")
        self._process = subprocess.Popen(command, env=dict(environment), cwd=cwd, stdout=self._log, stderr=self._log)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        self._log.close()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def kill(self) -> None:
        if self.alive:
            self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def stop(self, seconds: float = 20.0) -> None:
        self._process.send_signal(signal.SIGTERM)
        self._process.wait(seconds)

    def cpu_seconds(self) -> float:
        """Used so far, by the process and the kernel for it."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    def memory_megabytes(self) -> float:
        """Resident now."""
        lines = Path(f"/proc/{self.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024
