"""The stand-in as its owner sees it: started, ordered about, asked."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any, Self

from tests.benchmarks.standin.crowd import Plan

# How often the numbers are looked at while something is awaited.
LOOK_SECONDS = 0.05


class Handle:
    def __init__(self, send_delay: float = 0.0) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.standin", str(send_delay)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[3],
        )  # fmt: skip
        self.port = int(self._read()["port"])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()

    def ask(self, do: str, **more: Any) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": do, **more}) + "\n")
        self._process.stdin.flush()
        return self._read()

    def begin(self, plan: Plan) -> None:
        self.ask("begin", plan=asdict(plan))

    def numbers(self) -> dict[str, Any]:
        return self.ask("numbers")

    def until_turns(self, turns: int, most_seconds: float) -> dict[str, Any]:
        """Wait until so many turns are done since the mark, or the time is up."""
        end = time.monotonic() + most_seconds
        while (now := self.numbers())["turns"] < turns and time.monotonic() < end:
            time.sleep(LOOK_SECONDS)
        return now

    def until_quiet(self, quiet_seconds: float, most_seconds: float) -> dict[str, Any]:
        """Wait until the bot has said nothing for so long, or the time is up."""
        end = time.monotonic() + most_seconds
        while (now := self.numbers())["quiet"] < quiet_seconds and time.monotonic() < end:
            time.sleep(LOOK_SECONDS)
        return now

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the stand-in has ended")
        return dict(json.loads(line))
