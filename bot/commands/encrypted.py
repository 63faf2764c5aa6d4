"""What `stegvis doctor` sees of the public address: its certificate, how old and weak it lets itself be spoken to."""

from __future__ import annotations

import http.client
import socket
import ssl
import warnings
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from urllib.parse import urlsplit

from bot.settings import Settings

LOOK_SECONDS = 5.0
# Certificates of three months are renewed a month before they end; whoever reads this has time to.
RENEWED_BEFORE = timedelta(days=14)
_HTTPS = 443
# Without forward secrecy, without knowing who answers, or broken: as weak as this machine's library can still offer.
_WEAK = "kRSA:aNULL:eNULL:3DES:RC4:@SECLEVEL=0"
_LEADS_ON = range(HTTPStatus.MULTIPLE_CHOICES, HTTPStatus.BAD_REQUEST)


def at_the_public_address(settings: Settings, now: datetime) -> Iterator[str]:
    """Nothing where it is not https, which is a finding of its own, or cannot be reached from here."""
    url = urlsplit(settings.base_url)
    if url.scheme == "https" and url.hostname:
        yield from findings(url.hostname, url.port or _HTTPS, ssl.create_default_context(), now)
        if url.port in {None, _HTTPS}:
            yield from in_clear_text(url.hostname, http.client.HTTP_PORT)


def findings(host: str, port: int, trusted: ssl.SSLContext, now: datetime) -> Iterator[str]:
    """`trusted`: what browsers trust, and the versions that they speak."""
    ends = None
    try:
        ends = _meets(host, port, trusted)
    except ssl.SSLCertVerificationError as error:
        yield (
            f"Web: browsers do not trust the certificate of {host} ({error.verify_message}), so nobody comes in; "
            "let the proxy get one that they do."
        )
    except ssl.SSLError:
        yield f"Web: browsers and {host} have no way of speaking in common; let the proxy speak TLS 1.2 and 1.3."
    except OSError:
        return
    if ends is not None and ends - now < RENEWED_BEFORE:
        yield f"Web: the certificate of {host} ends on {ends:%Y-%m-%d}; see to it that the proxy renews it."
    if _takes(host, port, ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1, "ALL:@SECLEVEL=0"):
        yield f"Web: {host} still speaks TLS 1.0 or 1.1, which can be broken; let the proxy speak 1.2 and 1.3 only."
    if _takes(host, port, ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_2, _WEAK):
        yield (
            f"Web: {host} takes ciphers that are broken, or with which what is recorded now can be read by whoever "
            "gets its key later; let the proxy take those with ECDHE and GCM or ChaCha20 only."
        )


def in_clear_text(host: str, port: int) -> Iterator[str]:
    """Plain HTTP leads to https, or nobody answers."""
    asked = http.client.HTTPConnection(host, port, timeout=LOOK_SECONDS)
    with suppress(OSError, http.client.HTTPException):
        asked.request("GET", "/")
        answer = asked.getresponse()
        if answer.status not in _LEADS_ON or not answer.headers.get("Location", "").startswith("https://"):
            yield f"Web: http://{host} is answered in clear text; let the proxy send it over to https."
    asked.close()


def _meets(host: str, port: int, trusted: ssl.SSLContext) -> datetime:
    """When the certificate ends. Raises OSError."""
    with (
        socket.create_connection((host, port), LOOK_SECONDS) as line,
        trusted.wrap_socket(line, server_hostname=host) as met,
    ):
        shown = met.getpeercert() or {}
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(str(shown["notAfter"])), UTC)


def _takes(host: str, port: int, lowest: ssl.TLSVersion, highest: ssl.TLSVersion, ciphers: str) -> bool:
    """Whether a handshake in nothing better is finished; nothing is said after it."""
    try:
        weak = _weak(lowest, highest, ciphers)
        with socket.create_connection((host, port), LOOK_SECONDS) as line, weak.wrap_socket(line, server_hostname=host):
            return True
    except (OSError, ValueError):  # refused; or this machine's own library offers nothing so weak
        return False


def _weak(lowest: ssl.TLSVersion, highest: ssl.TLSVersion, ciphers: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # Who answers was looked at before; an old version says nothing that is kept.
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version, context.maximum_version = lowest, highest
    context.set_ciphers(ciphers)
    return context
