"""`/metrics`: numbers about the service, for this machine alone, from which nobody learns anything about anybody."""

from __future__ import annotations

import asyncio
import re
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families
from starlette.testclient import TestClient

from bot.application import records as r
from bot.application.outbox import Outbox
from bot.application.outcome import Outcome
from bot.delivery.pace import Pace
from bot.delivery.sending import Sender
from bot.site import health_app, web_app
from bot.storage.errors import Down
from bot.web.metrics import Metrics, Sizes
from tests.integration.storage.makers import NOW, outgoing, person
from tests.support.bot_api import BotApiThread
from tests.support.house import House
from tests.support.installation import Installation
from tests.web.rooms import BASE

LOOPBACK = ("127.0.0.1", 50_000)
Values = Mapping[tuple[str, frozenset[tuple[str, str]]], float]


def asked(house: House, peer: tuple[str, int] = LOOPBACK, **headers: str) -> tuple[int, str]:
    with TestClient(web_app(house), base_url=BASE, client=peer) as web:
        answer = web.get("/metrics", headers={name.replace("_", "-"): value for name, value in headers.items()})
    return answer.status_code, answer.text


def values(text: str) -> Values:
    return {
        (one.name, frozenset(one.labels.items())): one.value
        for family in text_string_to_metric_families(text)
        for one in family.samples
    }


def value(found: Values, name: str, **labels: str) -> float | None:
    return found.get((name, frozenset(labels.items())))


@pytest.mark.parametrize("peer", ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"])
def test_who_is_on_this_machine_gets_them(house: House, peer: str) -> None:
    status, text = asked(house, (peer, 5))
    assert status == 200
    assert value(values(text), "stegvis_database_up") == 1


@pytest.mark.parametrize("peer", ["10.0.0.7", "192.168.1.4", "::ffff:10.0.0.7", "2001:db8::1", "testclient", "0.0.0.0"])
def test_nobody_else_does(house: House, peer: str) -> None:
    status, text = asked(house, (peer, 5))
    assert status == 404
    assert "stegvis_" not in text


@pytest.mark.parametrize(
    "header",
    ["X-Forwarded-For: 127.0.0.1", "Forwarded: for=127.0.0.1", "X-Real-IP: 127.0.0.1", "Via: 1.1 proxy",
     "X-Forwarded-Host: stegvis.example.no", "X-Forwarded-Proto: https", "Host: stegvis.example.no", "Host: 10.0.0.7"],
)  # fmt: skip
def test_what_a_proxy_passes_on_is_somebody_elses(house: House, header: str) -> None:
    name, _, said = header.partition(": ")
    assert asked(house, **{name: said})[0] == 404


def test_it_is_an_address_like_any_other_that_is_not_there(house: House) -> None:
    with TestClient(web_app(house), base_url=BASE, client=("10.0.0.7", 5)) as web:
        assert web.get("/metrics").text == web.get("/nowhere").text
        assert web.post("/metrics").status_code in (403, 404, 405)


def test_a_process_without_pages_has_them_too(house: House) -> None:
    with TestClient(health_app(house), base_url=BASE, client=LOOPBACK) as web:
        assert "stegvis_database_up 1.0" in web.get("/metrics").text
    with TestClient(health_app(house), base_url=BASE, client=("10.0.0.7", 5)) as web:
        assert web.get("/metrics").status_code == 404


def test_turns_are_counted_by_channel_with_their_seconds(house: House) -> None:
    talker = house.joined()
    talker.says("/samtale en-jeg-ser-opp-til")
    found = values(asked(house)[1])
    assert value(found, "stegvis_turn_seconds_count", channel="browser") == 3
    assert (value(found, "stegvis_turn_seconds_sum", channel="browser") or 0) >= 3, "the clock of the house takes steps"
    assert value(found, "stegvis_turn_seconds_bucket", channel="browser", le="300.0") == 3


def test_a_turn_that_fails_is_counted_and_what_is_put_aside_as_well(house: House) -> None:
    with house.database.work() as work:
        work.accept([r.InboxItem("bad", "browser", "1", "nobody", NOW, body={"nonsense": 1})])
    while house.turns.carry_out():
        pass
    found = values(asked(house)[1])
    assert value(found, "stegvis_turn_failures_total", channel="browser") == 3
    assert value(found, "stegvis_inbox", channel="browser", status="quarantined") == 1
    assert value(found, "stegvis_turn_seconds_count", channel="browser") is None


async def test_what_is_sent_is_counted_by_kind_and_outcome(house: House) -> None:
    fates = {"reply": Outcome("sent"), "nudge": Outcome("refused"), "safety": Outcome("sent")}
    with house.database.work() as work:
        work.add(*(outgoing(kind, f"at-{kind}", kind=kind) for kind in fates))

    async def send(item: r.OutboxItem) -> Outcome:
        return fates[item.kind]

    outbox = Outbox(house.database, "telegram", house.kit.clock)
    sender = Sender(outbox, send, Pace(None, asyncio.get_running_loop().time), house.metrics)
    running = asyncio.create_task(sender.run())
    while True:
        with house.database.reading() as look:
            if {one.status for one in look.find(r.OutboxItem)} <= {"sent", "failed"}:
                break
        await asyncio.sleep(0.01)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    found = values(asked(house)[1])
    # A help card is one of the replies.
    assert value(found, "stegvis_sends_total", channel="telegram", kind="reply", outcome="sent") == 2
    assert value(found, "stegvis_sends_total", channel="telegram", kind="nudge", outcome="refused") == 1
    assert value(found, "stegvis_outbox", channel="telegram", kind="nudge", status="failed") == 1


def test_what_waits_is_shown_and_a_help_card_is_a_reply(house: House) -> None:
    with house.database.work() as work:
        work.add(*(outgoing(f"{kind}{n}", f"at-{n}", kind=kind) for n, kind in enumerate(["reply", "safety", "nudge"])))
    text = asked(house)[1]
    assert value(values(text), "stegvis_outbox", channel="telegram", kind="reply", status="waiting") == 2
    assert "safety" not in text


def test_chats_are_said_in_tens(house: House) -> None:
    def shown() -> float | None:
        return value(values(asked(house)[1]), "stegvis_open_chats", channel="telegram")

    with house.database.work() as work:
        office, staff = work.find(r.Office)[0].id, work.find(r.Staff, role="specialist")[0].id
        for number in range(19):
            one, followed, chat = person(f"p{number}")
            work.add(replace(one, office_id=office), replace(followed, staff_id=staff), chat)  # type: ignore[type-var, call-arg]
    assert shown() == 10
    with house.database.work() as work:
        work.change(r.Chat, [f"p{n}-chat" for n in range(10)], blocked_at=NOW)
    assert shown() == 0


def test_a_database_that_is_away_is_a_number_and_no_failure() -> None:
    def away() -> Sizes:
        raise Down("the database does not answer")

    found = values(Metrics(away).text().decode())
    assert value(found, "stegvis_database_up") == 0


def test_of_anybody_there_is_nothing_in_them(house: House) -> None:
    """Only these labels, and each with one of a few values that are known before anybody comes."""
    talker = house.joined(label="Kanarifugl")
    talker.says("jeg vil ta livet mitt Kanarifugl")
    text = asked(house)[1]
    labels = dict[str, set[str]]()
    for name, said in re.findall(r'(\w+)="([^"]*)"', text):
        labels.setdefault(name, set()).add(said)
    labels.pop("le", None)
    assert set(labels) <= {"channel", "kind", "status", "outcome"}
    assert set().union(*labels.values()) <= {"browser", "telegram", "email", "waiting", "reply", "sent"}
    assert "_created" not in text


def test_the_running_service_shows_them_on_loopback_alone(tmp_path: Path) -> None:
    with BotApiThread() as api:
        installation = Installation(tmp_path, api, host="0.0.0.0", public_url="http://127.0.0.1:8000")
        address = f"http://127.0.0.1:{installation.port}/metrics"
        with installation.serving():
            with urllib.request.urlopen(address, timeout=10) as answer:
                found = values(answer.read().decode())
            assert value(found, "stegvis_database_up") == 1
            passed_on = urllib.request.Request(address, headers={"X-Forwarded-For": "127.0.0.1"})
            with pytest.raises(urllib.error.HTTPError, match="404"):
                urllib.request.urlopen(passed_on, timeout=10)
