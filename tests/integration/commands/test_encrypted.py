"""What `stegvis doctor` says of the public address, against real servers that speak TLS well and badly."""

from __future__ import annotations

import http.server
import socket
import ssl
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.commands import encrypted
from bot.settings import Settings
from tests.support.certificates import HERE, serving, signed_by_itself


@contextmanager
def speaking(context: ssl.SSLContext) -> Iterator[int]:
    """Finishes each handshake that it can."""
    listener = socket.create_server((HERE, 0))

    def meet() -> None:
        while True:
            try:
                line, _ = listener.accept()
            except OSError:
                return
            try:
                context.wrap_socket(line, server_side=True).close()
            except OSError:
                line.close()

    thread = threading.Thread(target=meet, daemon=True)
    thread.start()
    try:
        yield int(listener.getsockname()[1])
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


def trusting(file: Path) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(file))


def now() -> datetime:
    return datetime.now(UTC)


def said(port: int, trusted: ssl.SSLContext) -> list[str]:
    return list(encrypted.findings(HERE, port, trusted, now()))


def good(file: Path) -> ssl.SSLContext:
    context = serving(file)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("ECDHE+AESGCM")
    return context


def test_of_a_good_one_nothing_is_said(tmp_path: Path) -> None:
    file = signed_by_itself(tmp_path, days=60)
    with speaking(good(file)) as port:
        assert said(port, trusting(file)) == []


def test_a_certificate_that_browsers_do_not_trust(tmp_path: Path) -> None:
    with speaking(good(signed_by_itself(tmp_path, days=60))) as port:
        (told,) = said(port, ssl.create_default_context())
    assert "browsers do not trust the certificate" in told


def test_one_of_another_name(tmp_path: Path) -> None:
    file = signed_by_itself(tmp_path, days=60, name="elsewhere.example")
    with speaking(good(file)) as port:
        assert "browsers do not trust" in said(port, trusting(file))[0]


@pytest.mark.parametrize("days", [-1, 13])
def test_one_that_has_ended_or_ends_soon(tmp_path: Path, days: int) -> None:
    file = signed_by_itself(tmp_path, days=days)
    with speaking(good(file)) as port:
        (told,) = said(port, trusting(file))
    assert ("browsers do not trust" if days < 0 else f"{now() + timedelta(days=days):%Y-%m-%d}") in told


def old(file: Path, highest: ssl.TLSVersion) -> ssl.SSLContext:
    context = serving(file)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version, context.maximum_version = ssl.TLSVersion.TLSv1, highest
    context.set_ciphers("ECDHE:@SECLEVEL=0")
    return context


def test_old_versions_beside_good_ones_are_told(tmp_path: Path) -> None:
    file = signed_by_itself(tmp_path, days=60)
    with speaking(old(file, ssl.TLSVersion.TLSv1_3)) as port:
        assert [told for told in said(port, trusting(file)) if "TLS 1.0 or 1.1" in told]


def test_old_versions_alone_are_told(tmp_path: Path) -> None:
    file = signed_by_itself(tmp_path, days=60)
    with speaking(old(file, ssl.TLSVersion.TLSv1_1)) as port:
        told = said(port, trusting(file))
    assert len(told) == 2
    assert "no way of speaking in common" in told[0]
    assert "TLS 1.0 or 1.1" in told[1]


def test_of_one_that_is_not_trusted_all_else_is_told_too(tmp_path: Path) -> None:
    with speaking(old(signed_by_itself(tmp_path, days=60), ssl.TLSVersion.TLSv1_3)) as port:
        told = said(port, ssl.create_default_context())
    assert "browsers do not trust" in told[0]
    assert "TLS 1.0 or 1.1" in told[1]


@pytest.mark.parametrize(
    "ciphers", ["ECDHE+AESGCM:kRSA:@SECLEVEL=0", "kRSA:@SECLEVEL=0", "ECDHE+AESGCM:aNULL:@SECLEVEL=0"]
)
def test_weak_ciphers_are_told(tmp_path: Path, ciphers: str) -> None:
    file = signed_by_itself(tmp_path, days=60, by_rsa=True)
    context = serving(file)
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers(ciphers)
    with speaking(context) as port:
        told = said(port, trusting(file))
    assert "ciphers that are broken" in told[-1]


def test_where_nobody_answers_nothing_is_said(tmp_path: Path) -> None:
    with socket.create_server((HERE, 0)) as listener:
        port = listener.getsockname()[1]
    assert said(port, ssl.create_default_context()) == []
    assert list(encrypted.in_clear_text(HERE, port)) == []


@pytest.mark.parametrize(
    ("status", "leads", "told"),
    [
        (200, "", 1),
        (404, "", 1),
        (301, "https://here.example/", 0),
        (308, "https://here.example/", 0),
        (302, "http://here.example/", 1),
    ],
)
def test_clear_text_leads_to_https(status: int, leads: str, told: int) -> None:
    class Answers(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.send_header("Location", leads)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            return

    with http.server.HTTPServer((HERE, 0), Answers) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        assert len(list(encrypted.in_clear_text(HERE, server.server_address[1]))) == told
        server.shutdown()


def test_an_address_without_https_is_left_to_who_says_so() -> None:
    assert list(encrypted.at_the_public_address(Settings(public_url="http://127.0.0.1:1"), now())) == []
    assert list(encrypted.at_the_public_address(Settings(public_url="https://127.0.0.1:1"), now())) == []
