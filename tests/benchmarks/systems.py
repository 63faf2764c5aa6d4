"""The bots that are measured over HTTP, each the same way: prepared, started, asked what it has kept."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks import ours
from tests.benchmarks.cache import RIVALS, Cache
from tests.benchmarks.process import ROOT, Measured
from tests.benchmarks.standin.crowd import Plan
from tests.benchmarks.standin.handle import Handle

# "Takk." ends a round; the same word begins the next one.
RIVAL_RULES = (("Takk.", "/start"),)


@dataclass(frozen=True)
class System:
    """`durable`: meant to survive a kill."""

    name: str
    command: Callable[[str], list[str]]
    plan: Callable[..., Plan]
    durable: bool
    is_ours: bool = False

    def prepare(self, folder: Path, chats: int) -> None:
        if self.is_ours:
            ours.Installation(folder).prepare(chats)

    @property
    def python(self) -> bool:
        return not self.name.startswith("grammY")

    def start(self, folder: Path, url: str, watcher: Sequence[str] = ()) -> Measured:
        """`watcher`: a program that runs the bot inside itself, after the interpreter on the command line."""
        interpreter, *program = self.command(url)
        command = [interpreter, *watcher, *program]
        if self.is_ours:
            return Measured(command, ours.Installation(folder).environment(url), folder, ROOT)
        return Measured(command, dict(os.environ), folder, folder)  # noqa: TID251

    @contextmanager
    def running(self, chats: int, watcher: Sequence[str] = ()) -> Iterator[tuple[Handle, Measured]]:
        """The bot and the stand-in, with so many people in."""
        with self.installed(chats) as (folder, api), self.start(folder, api.url, watcher) as bot:
            yield api, bot

    @contextmanager
    def installed(self, chats: int, send_delay: float = 0.0) -> Iterator[tuple[Path, Handle]]:
        with TemporaryDirectory() as made, Handle(send_delay) as api:
            self.prepare(Path(made), chats)
            yield Path(made), api


def _rival_plan(chats: int, **more: float) -> Plan:
    return Plan(chats=chats, begin="/start", rules=RIVAL_RULES, **more)  # type: ignore[arg-type]


def _rival(name: str, *, durable: bool, command: Callable[[str], list[str]]) -> System:
    return System(name, command, _rival_plan, durable)


def every(cache: Cache) -> list[System]:
    python, rivals = str(cache.python), [
        ("PTB pickle 60 s", False, "ptb_pickle.py", "60"),
        ("PTB pickle 1 s", False, "ptb_pickle.py", "1"),
        ("aiogram SQLite", False, "aiogram_sqlite.py", "tasks"),
        ("aiogram SQLite in order", True, "aiogram_sqlite.py", "in-order"),
    ]  # fmt: skip
    found = [System("stegvis", lambda _: ours.command(), ours.plan, durable=True, is_ours=True)]
    for name, durable, file, option in rivals:
        script = str(RIVALS / file)
        found.append(_rival(name, durable=durable, command=lambda url, s=script, o=option: [python, s, url, o]))  # type: ignore[misc]
    if cache.has_node:
        node, module = cache.node, str(cache.node_folder / "grammy.mjs")
        found.append(_rival("grammY file", durable=True, command=lambda url: [node, module, url]))
    return found
