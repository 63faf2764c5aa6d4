"""The webhook: the secret, the commit before the 200, and the same turns as by polling."""

from __future__ import annotations

from pathlib import Path

import httpx2
import pytest
from starlette.testclient import TestClient

from bot.application import records as r
from bot.channels.telegram.webhook import PATH, SECRET_HEADER, webhook_route
from bot.site import web_app
from tests.support.house import House, opened_house

UPDATE = {"update_id": 1, "message": {"message_id": 5, "date": 1, "chat": {"id": 4711, "type": "private"},
          "from": {"id": 4711, "is_bot": False, "first_name": "A"}, "text": "hei"}}  # fmt: skip


@pytest.fixture
def house(tmp_path: Path):
    with opened_house(tmp_path) as house:
        yield house


@pytest.fixture
def posts(house: House):
    woken: list[int] = []
    route = webhook_route(123, "s3cret", house.database, house.kit, lambda: woken.append(1))
    app = web_app(house, machines=(route,))
    with TestClient(app, base_url=house.settings.base_url) as client:

        def post(secret: str | None = "s3cret", **body: object) -> httpx2.Response:
            headers = {} if secret is None else {SECRET_HEADER: secret}
            return client.post(PATH, headers=headers, **body)

        yield post


def waiting(house: House) -> int:
    with house.database.reading() as look:
        return len(look.find(r.InboxItem))


@pytest.mark.parametrize("secret", [None, "", "wrong", "s3cre", "s3cret "])
def test_without_the_secret_nothing_is_taken(house: House, posts, secret: str | None) -> None:
    assert posts(secret, json=UPDATE).status_code == 401
    assert waiting(house) == 0


def test_what_is_posted_is_kept_before_it_is_confirmed(house: House, posts) -> None:
    assert posts(json=UPDATE).status_code == 200
    assert posts(json=UPDATE).status_code == 200
    assert waiting(house) == 1


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"nonsense", b'"x"', b"\xff\xfe", b"[" * 500_000, b'{"a":' * 9_000 + b"1" + b"}" * 9_000],
)
def test_what_is_no_update_is_refused(house: House, posts, content: bytes) -> None:
    assert posts(content=content).status_code == 400
    assert waiting(house) == 0


@pytest.mark.parametrize(
    "chat", ["9" * 25, "9" * 5_000, "1e999", "NaN", '"a\\u0000b"', '"\\ud800"', "[" * 300 + "]" * 300, "true"]
)
def test_what_is_odd_is_taken_and_stops_nothing(house: House, posts, chat: str) -> None:
    content = '{"update_id":2,"message":{"message_id":6,"from":{"id":1},"text":"x","chat":{"type":"private","id":@}}}'
    assert posts(content=content.replace("@", chat).encode()).status_code == 200
    assert posts(json=UPDATE).status_code == 200
    house.turns.carry_out()
    with house.database.reading() as look:
        assert look.find(r.InboxItem) == []
        assert [one.address for one in look.find(r.OutboxItem)] == ["4711"]


def test_a_database_that_cannot_be_written_leaves_it_with_telegram(house: House, posts) -> None:
    house.database.engine.dispose()
    for name in ("stegvis.db", "stegvis.db-wal", "stegvis.db-shm"):
        (house.settings.data_dir / name).unlink(missing_ok=True)
    (house.settings.data_dir / "stegvis.db").mkdir()
    assert posts(json=UPDATE).status_code == 503
