"""The real `stegvis serve` process against the Bot API server: started, used, killed, started again."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.bot_api import BotApiThread
from tests.support.installation import Installation


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
    log = installation.log
    assert "hemmelig" not in log
    assert installation.api.token not in log
    assert installation.api.token.split(":")[1] not in log


def test_a_second_serve_on_the_same_data_is_refused(installation: Installation) -> None:
    installation.prepared()
    with installation.serving():
        other = installation.tried("serve", port="0")
    assert other.returncode == 2
    assert len(other.stderr.strip().splitlines()) == 1, other.stderr


def test_a_token_telegram_does_not_know(installation: Installation) -> None:
    refused = installation.tried("serve", telegram_token="999:WRONG")
    assert refused.returncode == 2
    assert "STEGVIS_TELEGRAM_TOKEN" in refused.stderr
