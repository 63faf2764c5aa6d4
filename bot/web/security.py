"""What every request meets before a page of ours does, and what every answer carries."""

from __future__ import annotations

import ipaddress
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web.brakes import Brakes, Counts, Proxies
from bot.web.pages import Pages

log = logging.getLogger(__name__)

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",  # Designsystemet's icons are data: addresses
        "font-src 'self'",
        "media-src 'self' blob:",  # a voice message is heard before it is sent
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "manifest-src 'self'",
    )
)

HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Referrer-Policy": "no-referrer",  # one-time links stand in addresses
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(self), payment=(), usb=()",
}

ONE_YEAR_OF_HTTPS = "max-age=31536000; includeSubDomains"

# A long answer is 4,096 characters, and a form may carry a few of them.
MAX_BODY_BYTES = 64 * 1024

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
SAME_SITE_FETCHES = frozenset({"same-origin", "none"})
LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
DEFAULT_PORTS = {"http": 80, "https": 443}


class _Endpoint(NamedTuple):
    scheme: str
    name: str
    port: int | None


@dataclass(frozen=True)
class Site:
    """Where the service is reached, and the few paths with rules of their own."""

    public_url: str
    bound_host: str
    # Health checks come by address, not by name; so do those who collect numbers, and metrics.py looks who it is.
    any_host: frozenset[str] = frozenset({"/healthz", "/metrics"})
    # Path → bytes, for a machine that may send more than a person does.
    larger_bodies: Mapping[str, int] = field(default_factory=dict)
    # Whose word is taken about where a request comes from.
    proxies: Proxies = field(default_factory=Proxies)
    # What is counted, and how; a test sets its own clock.
    counts: Counts = field(default_factory=Counts)

    @property
    def is_https(self) -> bool:
        return self.public_url.startswith("https://")

    def is_host(self, host: str) -> bool:
        asked = _endpoint(f"//{host}")
        return asked is not None and (asked.name == self._public.name or self._is_loopback(asked.name))

    def is_origin(self, origin: str, host: str) -> bool:
        """Whether a page at `origin` is ours. On loopback the port may be any, but must be the one asked."""
        page = _endpoint(origin)
        if page is None or page == self._public:
            return page is not None
        return self._is_loopback(page.name) and page == _endpoint(f"http://{host}")

    @cached_property
    def _public(self) -> _Endpoint:
        public = _endpoint(self.public_url)
        if public is None:
            raise ValueError(f"{self.public_url} is not an address")
        return public

    def _is_loopback(self, name: str) -> bool:
        return name in LOOPBACK_NAMES and _is_loopback_host(self.bound_host)


def protect(app: ASGIApp, pages: Pages, site: Site) -> ASGIApp:
    """Put all of it around an application, outside even its handler for crashes."""
    app = SameOriginOnly(app, pages, site)
    app = LimitBody(app, pages, site)
    app = Brakes(app, pages, site.proxies, site.counts)
    app = InText(app, pages)
    app = KnownHost(app, pages, site)
    app = SecurityHeaders(app, site)
    return AccessLog(app)


class SecurityHeaders:
    def __init__(self, app: ASGIApp, site: Site) -> None:
        self.app = app
        self.headers = HEADERS | ({"Strict-Transport-Security": ONE_YEAR_OF_HTTPS} if site.is_https else {})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(self.headers)
                headers.setdefault("Cache-Control", "no-store")
            await send(message)

        await self.app(scope, receive, send_with_headers)


class KnownHost:
    """Refuses a Host that is not ours, so that a foreign name pointed at this machine reaches nothing."""

    def __init__(self, app: ASGIApp, pages: Pages, site: Site) -> None:
        self.app, self.pages, self.site = app, pages, site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] in self.site.any_host or self._is_known(scope):
            await self.app(scope, receive, send)
        else:
            await self.pages.error(Request(scope), 400)(scope, receive, send)

    def _is_known(self, scope: Scope) -> bool:
        hosts = Headers(scope=scope).getlist("host")
        return len(hosts) == 1 and self.site.is_host(hosts[0])


class InText:
    """An address with a NUL in it leads nowhere: it is no text, and PostgreSQL takes none for a value."""

    def __init__(self, app: ASGIApp, pages: Pages) -> None:
        self.app, self.pages = app, pages

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and ("\0" in scope["path"] or b"%00" in scope.get("query_string", b"")):
            await self.pages.error(Request(scope), 404)(scope, receive, send)
        else:
            await self.app(scope, receive, send)


class SameOriginOnly:
    """Cross-site request forgery: what changes something must come from a page of ours.

    Browsers say where a request comes from in Sec-Fetch-Site, older ones in Origin. A request with neither is
    from a program; it is let through only without cookies, which is when it has no one's rights to misuse.
    """

    def __init__(self, app: ASGIApp, pages: Pages, site: Site) -> None:
        self.app, self.pages, self.site = app, pages, site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] in SAFE_METHODS or self._is_ours(Headers(scope=scope)):
            await self.app(scope, receive, send)
        else:
            await self.pages.error(Request(scope), 403)(scope, receive, send)

    def _is_ours(self, headers: Headers) -> bool:
        fetch_site, origin = headers.get("sec-fetch-site"), headers.get("origin")
        if fetch_site is not None:
            return fetch_site in SAME_SITE_FETCHES
        if origin is not None:
            return self.site.is_origin(origin, headers.get("host", ""))
        return "cookie" not in headers


class LimitBody:
    """Takes in the whole body, up to the limit, before the application sees the request."""

    def __init__(self, app: ASGIApp, pages: Pages, site: Site) -> None:
        self.app, self.pages, self.site = app, pages, site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope) if scope["type"] == "http" else Headers()
        if "content-length" not in headers and "transfer-encoding" not in headers:
            await self.app(scope, receive, send)
            return
        limit = self.site.larger_bodies.get(scope["path"], MAX_BODY_BYTES)
        try:
            body = None if _declared_length(headers) > limit else await _read(receive, limit)
        except ClientDisconnect:
            return  # half a body is none: nobody is there to answer, and nothing may be done with it
        if body is None:
            await self.pages.error(Request(scope), 413)(scope, receive, send)
        else:
            await self.app(scope, _replay(body, receive), send)


class AccessLog:
    """Method, route template, status. Never the path itself: one-time tokens and ids stand in it."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        status: int | str = "-"

        async def send_and_note(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, send_and_note)
        finally:
            log.info("%s %s %s", scope["method"], getattr(scope.get("route"), "path", "-"), status)


def _declared_length(headers: Headers) -> int:
    declared = headers.get("content-length", "0")
    return int(declared) if declared.isdecimal() else 0


async def _read(receive: Receive, limit: int) -> bytes | None:
    """The body, or None as soon as it is longer than the limit."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        body += message.get("body", b"")
        if len(body) > limit:
            return None
        if not message.get("more_body", False):
            return bytes(body)


def _replay(body: bytes, receive: Receive) -> Receive:
    pending = [body]

    async def replayed() -> Message:
        if pending:
            return {"type": "http.request", "body": pending.pop(), "more_body": False}
        return await receive()

    return replayed


def _endpoint(url: str) -> _Endpoint | None:
    try:
        parts = urlsplit(url)
        port = parts.port or DEFAULT_PORTS.get(parts.scheme)
    except ValueError:
        return None
    return _Endpoint(parts.scheme, parts.hostname, port) if parts.hostname else None


def _is_loopback_host(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
