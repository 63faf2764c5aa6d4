"""The real `stegvis` as other processes, with settings of their own."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.bot_api import BotApiThread

KEY = "k1:" + "A" * 43 + "="


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


class Installation:
    """`more` are settings beside those that every test needs, by their names without the prefix."""

    def __init__(self, data: Path, api: BotApiThread, **more: str) -> None:
        self.data, self.api, self.port = data, api, free_port()
        self._more = {f"STEGVIS_{name.upper()}": value for name, value in more.items()}

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("STEGVIS_")}  # noqa: TID251
        return kept | {
            "PYTHONPATH": str(Path.cwd()), "STEGVIS_DATA_DIR": str(self.data), "STEGVIS_MASTER_KEYS": KEY,
            "STEGVIS_TELEGRAM_TOKEN": self.api.token, "STEGVIS_TELEGRAM_API_URL": self.api.url,
            "STEGVIS_TELEGRAM_RATE": "off", "STEGVIS_PORT": str(self.port), "STEGVIS_LOG_LEVEL": "debug",
        } | self._more  # fmt: skip

    def run(self, *arguments: str) -> str:
        done = subprocess.run([sys.executable, "-m", "bot", *arguments], env=self.environment, capture_output=True,
                              text=True, check=True, timeout=60)  # fmt: skip
        return done.stdout

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

    def start(self, *arguments: str, port: int | None = None) -> subprocess.Popen[bytes]:
        """`serve`, waited for until it is healthy."""
        port = port or self.port
        with (self.data / "log.txt").open("ab") as log:
            environment = self.environment | {"STEGVIS_PORT": str(port)}
            process = subprocess.Popen([sys.executable, "-m", "bot", "serve", *arguments], env=environment, stderr=log)
        self._until_healthy(process, port)
        return process

    @contextmanager
    def serving(self, *arguments: str, port: int | None = None) -> Iterator[subprocess.Popen[bytes]]:
        process = self.start(*arguments, port=port)
        try:
            yield process
        finally:
            process.kill()
            process.wait(20)

    def _until_healthy(self, process: subprocess.Popen[bytes], port: int) -> None:
        for _ in range(400):
            assert process.poll() is None, self.log
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=2) as answer:
                    assert answer.status == 200
                    return
            except OSError:
                time.sleep(0.05)
        raise AssertionError("serve never became healthy")
