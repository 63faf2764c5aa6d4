"""What is posted at the webhook, through the whole site: as Telegram posts, as nobody should, and cut off on the way."""

from __future__ import annotations

from random import Random
from typing import Any

from starlette.types import ASGIApp, Message

from bot.channels.telegram.webhook import MOST_BYTES, PATH, SECRET_HEADER
from tests.fuzz.cases import Wrong

SECRET = "s3cret"
HOST = b"127.0.0.1:8000"
PROPER = frozenset({200, 400, 401, 403, 405, 413, 429})
_TYPES = (
    b"application/json",
    b"text/plain",
    b"multipart/form-data; boundary=x",
    b"x",
    b"",
    b"application/x-www-form-urlencoded",
)


async def posted(app: ASGIApp, body: bytes, dice: Random | None = None) -> int:
    """The status. Without dice, exactly as Telegram posts. 0 for somebody who hung up half-way: nobody is answered."""
    headers, pieces, hangs_up = _as_telegram(body), [body], False
    if dice is not None:
        headers, pieces, hangs_up = _odd(dice, body)
    scope: dict[str, Any] = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "POST", "scheme": "http",
        "path": PATH, "raw_path": PATH.encode(), "query_string": b"", "headers": headers, "server": ("127.0.0.1", 8000),
        "client": ("149.154.160.1", 443),
    }  # fmt: skip
    left: list[Message] = [{"type": "http.request", "body": piece, "more_body": True} for piece in pieces]
    left.append({"type": "http.disconnect"} if hangs_up else {"type": "http.request", "body": b"", "more_body": False})
    status: list[int] = []

    async def receive() -> Message:
        return left.pop(0) if left else {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            status.append(message["status"])

    await app(scope, receive, send)
    if len(status) != (0 if hangs_up else 1) or (status and status[0] not in PROPER):
        raise Wrong(f"the webhook answered {status}")
    return status[0] if status else 0


def _as_telegram(body: bytes) -> list[tuple[bytes, bytes]]:
    return [
        (b"host", HOST), (b"content-type", b"application/json"), (b"content-length", str(len(body)).encode()),
        (SECRET_HEADER.encode(), SECRET.encode()),
    ]  # fmt: skip


def _odd(dice: Random, body: bytes) -> tuple[list[tuple[bytes, bytes]], list[bytes], bool]:
    headers = dict(_as_telegram(body))
    pieces = [body]
    how = dice.random()
    if how < 0.1:
        headers[b"content-type"] = dice.choice(_TYPES)
    elif how < 0.15:
        headers[b"content-encoding"] = dice.choice((b"gzip", b"br", b"x"))
    elif how < 0.2:
        del headers[b"content-length"]
        headers[b"transfer-encoding"] = b"chunked"
        pieces = [body[at : at + 7] for at in range(0, min(len(body), 700), 7)] or [b""]
    elif how < 0.25:
        headers[b"content-length"] = dice.choice((b"", b"x", b"-1", b"9" * 30, "²".encode(), b"0", b"1,2"))
    elif how < 0.252:
        pieces = [b" " * (MOST_BYTES // 2), body, b" " * MOST_BYTES]
        headers[b"content-length"] = dice.choice((b"5", str(sum(map(len, pieces))).encode()))
    elif how < 0.256:
        secret = dice.choice((b"", b"wrong", b"\xff", b"s3cret "))
        headers[SECRET_HEADER.encode()] = secret
    elif how < 0.28:
        headers[b"origin"] = dice.choice((b"https://evil.example", b"null", b"x", b"http://127.0.0.1:8000"))
    elif how < 0.3:
        headers[b"cookie"] = b"a=b"
    elif how < 0.32:
        return list(headers.items()), [body[: len(body) // 2]], True
    return list(headers.items()), pieces, False
