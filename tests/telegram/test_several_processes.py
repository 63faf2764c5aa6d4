"""Web and worker processes side by side on one PostgreSQL: restarted, killed, and nothing lost or out of order."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from bot import wiring
from bot.application import records as r
from bot.application import staffing
from bot.settings import Settings
from tests.support import postgres
from tests.support.bot_api import BotApiThread
from tests.support.installation import KEY, Installation
from tests.support.nursery import Child
from tests.support.ports import free_port

PEOPLE = 8
# Written in one breath, while processes come and go; each is the answer to the next question.
SAID = ("Mormor", "rolig og raus", "hun lo av alt", "litt rolig", "i går på butikken")


@pytest.fixture
def api() -> Iterator[BotApiThread]:
    with BotApiThread() as api:
        yield api


@pytest.fixture
def database(postgres_url: str) -> Iterator[str]:
    with postgres.fresh_database(postgres_url) as url:
        yield url


def installed(folder: Path, api: BotApiThread, database: str, **more: str) -> tuple[Installation, list[str]]:
    """With an invitation for each of the people."""
    house = opened(database)
    wiring.approve_shipped(house.database, house.kit)
    with house.database.work() as work:
        staffing.add_staff(work, house.kit, role="specialist", name="Kari Lund", email="kari@example.no")
        made = [staffing.invite(work, house.kit, specialist="kari@example.no") for _ in range(PEOPLE)]
    house.database.engine.dispose()
    return Installation(folder, api, database_url=database, **more), [one.code for one in made]


def opened(database: str) -> wiring.House:
    return wiring.house(Settings(database_url=database, master_keys=KEY))  # type: ignore[arg-type]


def joins(api: BotApiThread, number: int, code: str) -> Any:
    person = api.person(user_id=4000 + number, first_name="A", language_code="nb")
    person.starts(code)
    person.sees("18 år eller eldre", timeout=60)
    person.taps("Ja, jeg er 18 eller eldre")
    person.sees("Vil du høre hvordan det virker?", timeout=60)
    person.sends("/samtale en-jeg-ser-opp-til")
    person.sees("Hvem ser du opp til", timeout=60)
    return person


def talks(person: Any) -> None:
    for words in SAID:
        person.sends(words)


def ended(process: Child, how: signal.Signals) -> None:
    process.send_signal(how)
    code = process.wait(30)
    assert how is signal.SIGKILL or code == 0


def answers(database: str) -> list[list[str]]:
    """What each participant's conversation about someone they look up to kept, in order."""
    house = opened(database)
    with house.database.reading() as look:
        assert look.waiting_inbox(1) == []
        assert look.find(r.InboxItem, status="quarantined") == []
        runs = [run for run in look.find(r.RunRow) if run.script_id == "en-jeg-ser-opp-til"]
        kept = [sorted(look.find(r.AnswerRow, run_id=run.id), key=lambda one: one.turn) for run in runs]
    house.database.engine.dispose()
    return [[str(one.body.get("text", "")) for one in rows] for rows in kept]


def done(futures: list[Future[Any]]) -> list[Any]:
    return [future.result(120) for future in futures]


def test_a_rolling_restart_under_load_loses_and_reorders_nothing(
    tmp_path: Path, api: BotApiThread, database: str
) -> None:
    web = free_port()
    installation, codes = installed(
        tmp_path, api, database, telegram_mode="webhook", telegram_webhook_secret="s3cret-word",
        public_url=f"http://127.0.0.1:{web}",
    )  # fmt: skip
    with ThreadPoolExecutor(PEOPLE) as threads, ExitStack() as running:
        running.enter_context(installation.serving("--role", "web", port=free_port()))
        front = running.enter_context(installation.serving("--role", "web", port=web))
        workers = [running.enter_context(installation.serving("--role", "worker", port=free_port())) for _ in range(2)]
        people = done([threads.submit(joins, api, number, code) for number, code in enumerate(codes)])
        talking = [threads.submit(talks, person) for person in people]
        for worker, how in zip(workers, (signal.SIGTERM, signal.SIGKILL), strict=True):
            ended(worker, how)
            running.enter_context(installation.serving("--role", "worker", port=free_port()))
        ended(front, signal.SIGTERM)
        running.enter_context(installation.serving("--role", "web", port=web))
        done(talking)
        for person in people:
            person.sees("Hva vil du gjøre med dette?", timeout=60)
    assert answers(database) == [list(SAID)] * PEOPLE
    assert not any(word in installation.log for word in ("Mormor", "raus", installation.api.token.split(":")[1]))


def test_one_process_fetches_and_sends_and_another_takes_over(tmp_path: Path, api: BotApiThread, database: str) -> None:
    installation, codes = installed(tmp_path, api, database)
    with ThreadPoolExecutor(PEOPLE) as threads, ExitStack() as running:
        first = running.enter_context(installation.serving(port=free_port()))
        running.enter_context(installation.serving(port=free_port()))
        people = done([threads.submit(joins, api, number, code) for number, code in enumerate(codes)])
        done([threads.submit(talks, person) for person in people[:4]])
        ended(first, signal.SIGKILL)
        done([threads.submit(talks, person) for person in people[4:]])
        for person in people:
            person.sees("Hva vil du gjøre med dette?", timeout=60)
    assert answers(database) == [list(SAID)] * PEOPLE
    assert "another program fetches" not in installation.log


def test_several_processes_need_postgresql(tmp_path: Path, api: BotApiThread) -> None:
    refused = Installation(tmp_path, api).tried("serve", "--role", "web")
    assert refused.returncode == 2
    assert "STEGVIS_DATABASE_URL" in refused.stderr
