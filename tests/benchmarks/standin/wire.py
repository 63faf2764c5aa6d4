"""HTTP/1.1 with keep-alive, by hand: a framework would cost more than the bots that are measured."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from urllib.parse import parse_qsl

Args = dict[str, str]
# A method answers at once with a JSON result, or later through the reply it was given.
Reply = Callable[[str], None]
Method = Callable[[str, Args, Reply], None]

_HEAD_ENDS = b"\r\n\r\n"


class Connection(asyncio.Protocol):
    """One client's connection. Requests are answered in order, one at a time."""

    def __init__(self, method: Method) -> None:
        self._method = method
        self._buffer = b""
        self._busy = False
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None

    def data_received(self, data: bytes) -> None:
        self._buffer = self._buffer + data if self._buffer else data
        self._next()

    def _next(self) -> None:
        while not self._busy:
            end = self._buffer.find(_HEAD_ENDS)
            if end < 0:
                return
            head = self._buffer[:end]
            found = _body(self._buffer, end + 4, head.lower())
            if found is None:
                return
            body, rest = found
            self._buffer = self._buffer[rest:]
            self._busy = True
            self._handle(head, body)

    def _handle(self, head: bytes, body: bytes) -> None:
        target = head.split(b" ", 2)[1].decode("latin-1")
        path, _, query = target.partition("?")
        args = arguments(head.lower(), body)
        if query:
            args.update(parse_qsl(query))
        self._method(path.rpartition("/")[2], args, self._reply)

    def _reply(self, result: str) -> None:
        payload = f'{{"ok":true,"result":{result}}}'.encode()
        if self._transport is not None:
            self._transport.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(payload)
                + payload
            )
        self._busy = False
        if self._buffer:
            self._next()


def _body(buffer: bytes, start: int, head: bytes) -> tuple[bytes, int] | None:
    """The body and where it ends; None while some of it is still to come."""
    if b"transfer-encoding: chunked" in head:
        return _chunked(buffer, start)
    end = start + int(_header(head, b"content-length") or 0)
    return (buffer[start:end], end) if len(buffer) >= end else None


def _chunked(buffer: bytes, start: int) -> tuple[bytes, int] | None:
    body = b""
    while (line := buffer.find(b"\r\n", start)) >= 0:
        size = int(buffer[start:line].split(b";")[0], 16)
        start = line + 2 + size + 2
        if len(buffer) < start:
            return None
        body += buffer[line + 2 : start - 2]
        if size == 0:
            return body, start
    return None


def _header(head: bytes, name: bytes) -> bytes:
    at = head.find(b"\r\n" + name + b":")
    if at < 0:
        return b""
    start = at + len(name) + 3
    end = head.find(b"\r\n", start)
    return head[start : end if end >= 0 else len(head)].strip()


def arguments(head: bytes, body: bytes) -> Args:
    """Whatever way a client writes them; values that are no text are JSON, as Telegram takes them in a form."""
    kind = _header(head, b"content-type")
    if kind.startswith(b"application/json"):
        return {
            key: value if isinstance(value, str) else json.dumps(value)
            for key, value in json.loads(body or b"{}").items()
        }
    if kind.startswith(b"multipart/form-data"):
        return dict(_parts(body))
    return dict(parse_qsl(body.decode(), keep_blank_values=True))


def _parts(body: bytes) -> list[tuple[str, str]]:
    # The header was lowered, so the boundary is taken from the body's own first line.
    boundary = body.partition(b"\r\n")[0]
    found = []
    for part in body.split(boundary)[1:-1]:
        head, _, value = part.partition(_HEAD_ENDS)
        name = head.partition(b'name="')[2].partition(b'"')[0].decode()
        found.append((name, value[:-2].decode("utf-8", "replace")))
    return found
