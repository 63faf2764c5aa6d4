"""Runs a program with a watch on its event loop: `watched.py FILE -m MODULE|SCRIPT ARGUMENTS…`.

Every tick says how late it came, which is how long the loop could not run. Once a second the worst of it is written
down, with the time, so that whoever measures can leave the start out. Needs nothing but the standard library, because
the rivals run under it too.
"""

from __future__ import annotations

import asyncio
import runpy
import sys
import time
from pathlib import Path
from typing import TextIO

TICK_SECONDS = 0.005
WRITE_SECONDS = 1.0


class Watch:
    def __init__(self, loop: asyncio.AbstractEventLoop, out: TextIO) -> None:
        self._loop, self._out = loop, out
        self._due = self._write_at = loop.time()
        self._worst, self._late = 0.0, 0

    def tick(self) -> None:
        now = self._loop.time()
        lag = now - self._due
        self._worst = max(self._worst, lag)
        self._late += lag > 0.05
        if now >= self._write_at:
            self._out.write(f"{time.time():.3f} {1000 * self._worst:.2f} {self._late}\n")
            self._out.flush()
            self._worst, self._late, self._write_at = 0.0, 0, now + WRITE_SECONDS
        self._due = self._loop.time() + TICK_SECONDS
        self._loop.call_at(self._due, self.tick)


def watch_every_loop(file: str) -> None:
    out = Path(file).open("a", encoding="ascii")  # noqa: SIM115 - as long as the process
    run_forever = asyncio.BaseEventLoop.run_forever

    def watched(loop: asyncio.BaseEventLoop) -> None:
        loop.call_soon(Watch(loop, out).tick)
        run_forever(loop)

    asyncio.BaseEventLoop.run_forever = watched  # type: ignore[method-assign, assignment]


def main() -> None:
    _, file, *program = sys.argv
    watch_every_loop(file)
    if program[0] == "-m":
        sys.argv = program[1:]
        sys.path.insert(0, str(Path.cwd()))
        runpy.run_module(program[1], run_name="__main__", alter_sys=True)
    else:
        sys.argv = program
        runpy.run_path(program[0], run_name="__main__")


if __name__ == "__main__":
    main()
