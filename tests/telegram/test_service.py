"""The real `stegvis serve` process against the Bot API server: started, used, killed, started again."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.bot_api import BotApiThread

KEY = "k1:" + "A" * 43 + "="


class Installation:
    def __init__(self, data: Path, api: BotApiThread) -> None:
        self.data, self.api = data, api
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("STEGVIS_")}  # noqa: TID251
        return kept | {
            "PYTHONPATH": str(Path.cwd()), "STEGVIS_DATA_DIR": str(self.data), "STEGVIS_MASTER_KEYS": KEY,
            "STEGVIS_TELEGRAM_TOKEN": self.api.token, "STEGVIS_TELEGRAM_API_URL": self.api.url,
            "STEGVIS_TELEGRAM_RATE": "off", "STEGVIS_PORT": str(self.port), "STEGVIS_LOG_LEVEL": "debug",
        }  # fmt: skip

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
        invited = self.run("participants", "invite", "--specialist", "kari@example.no", "--json")
        return str(json.loads(invited)["code"])

    @contextmanager
    def serving(self) -> Iterator[subprocess.Popen[bytes]]:
        log = (self.data / "log.txt").open("ab")
        process = subprocess.Popen([sys.executable, "-m", "bot", "serve"], env=self.environment, stderr=log)
        try:
            self._until_healthy(process)
            yield process
        finally:
            if process.poll() is None:
                process.kill()
            process.wait(20)
            log.close()

    def _until_healthy(self, process: subprocess.Popen[bytes]) -> None:
        for _ in range(200):
            assert process.poll() is None, (self.data / "log.txt").read_text()
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=2) as answer:
                    assert answer.status == 200
                    return
            except OSError:
                time.sleep(0.05)
        raise AssertionError("serve never became healthy")


@pytest.fixture
def installation(tmp_path: Path) -> Iterator[Installation]:
    with BotApiThread() as api:
        yield Installation(tmp_path, api)


def test_an_answer_survives_a_kill_and_a_restart(installation: Installation) -> None:
    code = installation.prepared()
    person = installation.api.person(user_id=4711, first_name="Amina", language_code="nb")
    with installation.serving() as process:
        person.starts(code)
        person.sees("18 år eller eldre", timeout=20)
        person.taps("Ja, jeg er 18 eller eldre")
        person.sees("Vil du høre hvordan det virker?", timeout=20)
        person.sends("/samtale en-jeg-ser-opp-til")
        person.sees("Hvem ser du opp til", timeout=20)
        person.sends("Mormor med den hemmelige sangen")
        process.send_signal(signal.SIGKILL)
    person.sends("rolig og hemmelig")
    with installation.serving() as process:
        person.sees("Hva husker du best", timeout=20)
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
    log = (installation.data / "log.txt").read_text()
    assert "hemmelig" not in log
    assert installation.api.token not in log
    assert installation.api.token.split(":")[1] not in log


def test_a_second_serve_on_the_same_data_is_refused(installation: Installation) -> None:
    installation.prepared()
    with installation.serving():
        other = subprocess.run([sys.executable, "-m", "bot", "serve"], check=False, env=installation.environment | {"STEGVIS_PORT": "0"},
                               capture_output=True, text=True, timeout=30)  # fmt: skip
    assert other.returncode == 2
    assert len(other.stderr.strip().splitlines()) == 1, other.stderr


def test_a_token_telegram_does_not_know(installation: Installation) -> None:
    refused = subprocess.run([sys.executable, "-m", "bot", "serve"], check=False, capture_output=True, text=True, timeout=30,
                             env=installation.environment | {"STEGVIS_TELEGRAM_TOKEN": "999:WRONG"})  # fmt: skip
    assert refused.returncode == 2
    assert "STEGVIS_TELEGRAM_TOKEN" in refused.stderr
