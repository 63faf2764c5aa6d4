"""Installations for the fault runs: prepared once, copied for each run, served by a process that may die."""

from __future__ import annotations

import asyncio
import itertools
import os
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot import wiring
from bot.application import staffing
from bot.settings import Settings
from bot.storage.engine import open_engine
from bot.storage.sealing import MasterKeys
from bot.storage.work import SqlDatabase
from tests.faults.injection import Injection
from tests.faults.nursery import Starts
from tests.support import postgres
from tests.support.bot_api import BotApi

KEY = "k1:" + "A" * 43 + "="
SPECIALIST = "kari@example.no"
# As many people as a run may need at most.
INVITED = 8
READY_SECONDS = 60.0
# SQLite moves its log into the database after 1,000 frames; a conversation writes about 650.
FRAMES_BEFORE, _FRAME_BYTES = 650, 4096 + 24


_numbers = itertools.count(1)


@dataclass(frozen=True)
class Template:
    """A database with staff, live scripts and unused invitations, to be copied."""

    folder: Path
    codes: tuple[str, ...]
    # The URL of the server's own database; None is SQLite.
    server: str | None = None
    name: str = "prepared"

    def copy(self, folder: Path) -> str:
        """A fresh copy of the data for one run; returns the database's URL."""
        folder.mkdir(parents=True)
        if self.server is None:
            for file in (self.folder / "kept").glob("stegvis.db*"):
                shutil.copy(file, folder / file.name)
            return f"sqlite:///{folder / 'stegvis.db'}"
        return postgres.make_database(self.server, f"run_{next(_numbers)}", self.name)

    def drop(self, url: str) -> None:
        if self.server is not None:
            postgres.drop_database(url)


def prepared(folder: Path, server: str | None = None) -> Template:
    """`server`: the URL of its own database."""
    chosen = Settings(
        data_dir=folder, master_keys=KEY, public_url="http://127.0.0.1:8000",
        database_url=postgres.make_database(server, "prepared") if server else "",
    )  # fmt: skip
    opened, kit = wiring.database(chosen), wiring.kit()
    wiring.approve_shipped(opened, kit)
    with opened.work() as work:
        staffing.add_staff(work, kit, role="specialist", name="Kari Lund", email=SPECIALIST)
        codes = [
            staffing.invite(work, kit, specialist=SPECIALIST, language="nb", label=f"Deltaker {n}").code
            for n in range(INVITED)
        ]
    if server is None:
        _kept_in_use(opened, folder)
    opened.engine.dispose()
    return Template(folder, tuple(codes), server)


def empty(folder: Path, server: str | None = None) -> Template:
    """Nothing at all: what a first start finds."""
    (folder / "kept").mkdir(parents=True)
    return Template(folder, (), server, "template0")


def _kept_in_use(opened: SqlDatabase, folder: Path) -> None:
    """A copy as of a service in use: its log is so long that SQLite checkpoints in the middle of a conversation."""
    log = folder / "stegvis.db-wal"
    with opened.engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    for number in [*range(1, FRAMES_BEFORE), 0]:
        with opened.engine.begin() as connection:
            connection.exec_driver_sql(f"PRAGMA user_version = {number}")  # one frame each
    assert log.stat().st_size > FRAMES_BEFORE * _FRAME_BYTES
    (folder / "kept").mkdir()
    for file in (folder / "stegvis.db", log):
        shutil.copy(file, folder / "kept")


@contextmanager
def looked_into(url: str) -> Iterator[SqlDatabase]:
    """The database as a witness sees it, beside a service that may be running."""
    engine = open_engine(url)
    try:
        yield SqlDatabase(engine, MasterKeys.parse(KEY))
    finally:
        engine.dispose()


@dataclass
class Installation:
    """One data directory, one Bot API, and the service that runs on them while it lives."""

    nursery: Starts
    template: Template
    folder: Path
    api: BotApi
    url: str = ""
    pid: int = 0
    port: int = 0
    # Of the service that ran before this one.
    calls_before: int = 0
    # Its wall clock is steered: also a service that is started again sees it as it stands.
    wrong_clock: bool = False
    closed: bool = False
    settings: dict[str, str] = field(default_factory=dict)
    injection: Injection = field(init=False)

    def __post_init__(self) -> None:
        self.url = self.template.copy(self.folder)
        self.injection = Injection(self.folder / "control")

    @property
    def log(self) -> Path:
        return self.folder / "log.txt"

    @property
    def log_text(self) -> str:
        return self.log.read_text(encoding="utf-8") if self.log.exists() else ""

    @property
    def environment(self) -> dict[str, str]:
        return {
            "STEGVIS_DATA_DIR": str(self.folder), "STEGVIS_MASTER_KEYS": KEY, "STEGVIS_DATABASE_URL": self.url,
            "STEGVIS_TELEGRAM_TOKEN": self.api.token, "STEGVIS_TELEGRAM_API_URL": self.api.url,
            "STEGVIS_TELEGRAM_RATE": "off", "STEGVIS_PORT": str(self.port), "STEGVIS_LOG_LEVEL": "debug",
            **self.settings,
        }  # fmt: skip

    def start(self, *, faulty: bool) -> None:
        assert self.exit_code() is not None, "it runs already"
        self.calls_before = len(self.api.calls)
        self.pid = self.nursery.start(
            self.environment, self.log, self.injection.path if faulty or self.wrong_clock else None
        )

    def exit_code(self) -> int | None:
        return self.nursery.exit_code(self.pid) if self.pid else 0

    def signal(self, number: signal.Signals) -> None:
        if self.exit_code() is None:
            os.kill(self.pid, number)

    async def ended(self) -> int:
        code = self.exit_code()
        while code is None:
            await asyncio.sleep(0.01)
            code = self.exit_code()
        return code

    async def serving(self) -> None:
        """Until it has introduced itself and hangs in its long poll, with nothing left to fetch."""
        async with asyncio.timeout(READY_SECONDS):
            while not self._introduced():
                await asyncio.sleep(0.005)
            if self.settings.get("STEGVIS_TELEGRAM_MODE") != "webhook":
                await self.api.polling.starts_waiting()
            while self._webhook_missing():
                await asyncio.sleep(0.005)

    def _webhook_missing(self) -> bool:
        return self.settings.get("STEGVIS_TELEGRAM_MODE") == "webhook" and not self.api.world.webhook.url

    def _introduced(self) -> bool:
        assert self.exit_code() is None, self.log_text
        described = [call for call in self.api.calls[self.calls_before :] if call.method == "setMyShortDescription"]
        return len(described) >= 4 or any(call.status != 200 for call in described)

    async def stop(self) -> None:
        """The hard way, and the database goes with it."""
        self.signal(signal.SIGKILL)
        await self.ended()

    async def close(self) -> None:
        """For good: nobody starts it again, and its data go."""
        self.closed = True
        await self.stop()
        self.injection.close()
        await asyncio.to_thread(self.template.drop, self.url)
        shutil.rmtree(self.folder)
