"""The real `stegvis` as other processes, forked from one that has imported everything, with settings of their own."""

from __future__ import annotations

import json
import os
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support import nursery
from tests.support.bot_api import BotApiThread
from tests.support.ports import free_port

KEY = "k1:" + "A" * 43 + "="


class Installation:
    """`more` are settings beside those that every test needs, by their names without the prefix."""

    def __init__(self, data: Path, api: BotApiThread, **more: str) -> None:
        self.data, self.api, self.port = data, api, free_port()
        self._more = {f"STEGVIS_{name.upper()}": value for name, value in more.items()}

    @property
    def environment(self) -> dict[str, str]:
        return nursery.plain_environment() | {
            "STEGVIS_DATA_DIR": str(self.data), "STEGVIS_MASTER_KEYS": KEY,
            "STEGVIS_TELEGRAM_TOKEN": self.api.token, "STEGVIS_TELEGRAM_API_URL": self.api.url,
            "STEGVIS_TELEGRAM_RATE": "off", "STEGVIS_PORT": str(self.port), "STEGVIS_LOG_LEVEL": "debug",
        } | self._more  # fmt: skip

    def run(self, *arguments: str) -> str:
        done = self.tried(*arguments)
        done.check_returncode()
        return done.stdout

    def tried(self, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
        """Whatever becomes of it. `settings` are named as in the constructor."""
        more = {f"STEGVIS_{name.upper()}": value for name, value in settings.items()}
        return nursery.shared().run(*arguments, environment=self.environment | more)

    def prepared(self) -> str:
        """Staff, live scripts and an invitation; returns the code."""
        self.run("staff", "add", "--role", "specialist", "--name", "Kari Lund", "--email", "kari@example.no")
        for name in ("a", "b"):
            self.run("staff", "add", "--role", "supervisor", "--name", name, "--email", f"{name}@example.no")
            self.run("scripts", "approve", "--all", "--by", f"{name}@example.no")
        return self.invited()

    def invited(self) -> str:
        """One more participant; returns the code."""
        made = self.run("participants", "invite", "--specialist", "kari@example.no", "--json")
        return str(json.loads(made)["code"])

    @property
    def log(self) -> str:
        return (self.data / "log.txt").read_text()

    def start(self, *arguments: str, port: int | None = None) -> nursery.Child:
        """`serve`, waited for until it is healthy."""
        port = port or self.port
        environment = self.environment | {"STEGVIS_PORT": str(port)}
        with (self.data / "log.txt").open("ab") as log, Path(os.devnull).open("rb") as nothing:
            streams = (nothing.fileno(), log.fileno(), log.fileno())
            process = nursery.shared().start("serve", *arguments, environment=environment, streams=streams)
        self._until_healthy(process, port)
        return process

    @contextmanager
    def serving(self, *arguments: str, port: int | None = None) -> Iterator[nursery.Child]:
        process = self.start(*arguments, port=port)
        try:
            yield process
        finally:
            process.kill()
            process.wait(20)

    def _until_healthy(self, process: nursery.Child, port: int) -> None:
        for _ in range(400):
            assert process.poll() is None, self.log
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=2) as answer:
                    assert answer.status == 200
                    return
            except OSError:
                time.sleep(0.05)
        raise AssertionError("serve never became healthy")
