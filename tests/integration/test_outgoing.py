"""Whom the service talks to: an answer leads nowhere else, and a certificate that nobody vouches for is not believed."""

from __future__ import annotations

import asyncio
import contextlib
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from telegram.error import TelegramError

from bot import resources
from bot.application import records as r
from bot.application.outcome import Outcome
from bot.channels.telegram.request import AiohttpRequest
from bot.console.openid import OpenId
from bot.console.provider import Begun, NotTrusted, ProviderDown
from bot.delivery.mailing import Mailer
from bot.settings import Settings
from tests.support.certificates import HERE, serving, signed_by_itself

WORDS = "Kanarifugl"
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
CODES = (301, 302, 303, 307, 308)


class Server:
    """Takes whatever comes on loopback, answers always the same, and keeps what it was told."""

    def __init__(self, answer: bytes, greeting: bytes = b"") -> None:
        self.answer, self.greeting = answer, greeting
        self.heard = b""
        self.port = 0

    async def meets(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(self.greeting)
        while not self.heard.endswith(b"\r\n\r\n") and (more := await reader.read(65_536)):
            self.heard += more
            if self.answer:
                writer.write(self.answer)
                break
        await writer.drain()
        writer.close()


@asynccontextmanager
async def listening(server: Server, context: ssl.SSLContext | None = None) -> AsyncIterator[Server]:
    running = await asyncio.start_server(server.meets, HERE, 0, ssl=context)
    server.port = running.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        running.close()


def leading_to(port: int, code: int) -> bytes:
    return f"HTTP/1.1 {code} Go\r\nLocation: http://{HERE}:{port}/elsewhere\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode()


async def to_telegram(base: str) -> None:
    request = AiohttpRequest()
    await request.initialize()
    try:
        status, body = await request.do_request(f"{base}/bot123:abc/sendMessage?text={WORDS}", "POST")
        request.parse_json_payload(body)
        assert status == 200
    finally:
        await request.shutdown()


async def to_the_provider(base: str) -> None:
    await asyncio.to_thread(the_provider(base).check)


def the_provider(base: str) -> OpenId:
    given = {"oidc_issuer": base, "oidc_client_id": "stegvis", "oidc_client_secret": "x" * 32}
    return OpenId(Settings(**given), f"{base}/back")


async def mailed(url: str) -> Outcome:
    mailer = Mailer(url, "stegvis@example.no", "https://stegvis.example.no", resources.texts())
    return await mailer.send(r.OutboxItem("x", None, "email", "kari@example.no", "notice", NOW, body={}))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("asks", [to_telegram, to_the_provider])
async def test_no_answer_leads_elsewhere(asks: Callable[[str], Awaitable[None]], code: int) -> None:
    other = Server(b'HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{"ok":true}')
    async with listening(other) as elsewhere, listening(Server(leading_to(elsewhere.port, code))) as asked:
        with pytest.raises((TelegramError, ProviderDown, NotTrusted)):
            await asks(f"http://{HERE}:{asked.port}")
    assert asked.heard
    assert elsewhere.heard == b""


@pytest.mark.parametrize("code", CODES)
async def test_nor_does_what_changes_a_code_for_a_token(code: int) -> None:
    """The provider's secret and the code go along with that."""
    other = Server(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
    async with listening(other) as elsewhere, listening(Server(leading_to(elsewhere.port, code))) as token:
        issuer = Server(b"")
        async with listening(issuer):
            base = f"http://{HERE}:{issuer.port}"
            told = {"issuer": base, "token_endpoint": f"http://{HERE}:{token.port}/token",
                    "authorization_endpoint": f"{base}/in", "jwks_uri": f"{base}/keys"}  # fmt: skip
            said = json.dumps(told).encode()
            issuer.answer = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (
                len(said),
                said,
            )
            provider = the_provider(base)
            with pytest.raises((ProviderDown, NotTrusted)):
                await asyncio.to_thread(provider.finish, Begun("state", "nonce", "v" * 50), {"code": WORDS})
    assert token.heard
    assert elsewhere.heard == b""


@pytest.mark.parametrize("asks", [to_telegram, to_the_provider])
async def test_a_certificate_that_nobody_vouches_for_is_told_nothing(
    tmp_path: Path, asks: Callable[[str], Awaitable[None]]
) -> None:
    async with listening(Server(b""), serving(signed_by_itself(tmp_path))) as false:
        with pytest.raises((TelegramError, ProviderDown)):
            await asks(f"https://{HERE}:{false.port}")
    assert false.heard == b""


async def test_nor_is_a_mail_server_with_one(tmp_path: Path) -> None:
    greeting = b"220 here ESMTP\r\n"
    async with listening(Server(b"", greeting), serving(signed_by_itself(tmp_path))) as false:
        outcome = await mailed(f"smtps://me:secret@{HERE}:{false.port}")
    assert outcome.fate == "later"
    assert "Cert" in outcome.why
    assert false.heard == b""


async def test_a_mail_server_that_cannot_be_trusted_after_starttls_is_told_no_more(tmp_path: Path) -> None:
    """The line that asks for it is in clear text; the name and the password come after, or not at all."""
    file = signed_by_itself(tmp_path)

    async def starts(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 here ESMTP\r\n")
        while not (said := await reader.readline()).upper().startswith(b"STARTTLS"):
            heard.append(said)
            writer.write(b"250-here\r\n250 STARTTLS\r\n" if said.upper().startswith(b"EHLO") else b"502 No\r\n")
        writer.write(b"220 Go\r\n")
        with contextlib.suppress(ssl.SSLError, ConnectionError):
            await writer.start_tls(serving(file))
            heard.append(await reader.read(65_536))
        writer.close()

    heard: list[bytes] = []
    running = await asyncio.start_server(starts, HERE, 0)
    async with running:
        port = running.sockets[0].getsockname()[1]
        outcome = await mailed(f"smtp+starttls://me:secret@{HERE}:{port}")
    assert outcome.fate == "later"
    assert "Cert" in outcome.why
    assert [said for said in heard if said and not said.upper().startswith(b"EHLO")] == []
