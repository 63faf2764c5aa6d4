"""How often one address, or one signed-in browser, may do what costs something or could be guessed at.

Counted in this process: with several, each allows as much. What must hold everywhere is kept in the database instead:
a code or a link is used once, and one sign-in mail a minute goes to each address. Who is over a limit loses nothing
that was sent before, and is told when to try again.
"""

from __future__ import annotations

import ipaddress
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from math import ceil
from typing import Literal

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web.pages import Pages

MINUTE = 60
TEN_MINUTES = 600
# So many are counted at once; of more, those that began first are forgotten.
MOST_COUNTED = 20_000


@dataclass(frozen=True, slots=True)
class Limit:
    """`by`: of one network address, or of one browser by its cookies. `refused`: only what was answered with these."""

    name: str
    methods: frozenset[str]
    paths: re.Pattern[str]
    most: int
    seconds: int
    by: Literal["address", "browser"] = "address"
    refused: frozenset[int] = frozenset()


def _limit(
    name: str, method: str, paths: str, most: int, seconds: int = TEN_MINUTES,
    by: Literal["address", "browser"] = "address", refused: tuple[int, ...] = (),
) -> Limit:  # fmt: skip
    return Limit(name, frozenset(method.split()), re.compile(paths), most, seconds, by, frozenset(refused))


_FILES = (
    r"/chat/copy/[^/]+|/staff/participants/[^/]+/(documents|reports)/[^/]+/[^/]+"
    r"|/staff/quality/file/[^/]+|/staff/scripts/[^/]+/drafts/[^/]+/files"
)
_SOUNDS_AND_FILES = "/chat/sound|/chat/profile/import"
_WEBHOOK = "/telegram/webhook"

# A whole office may come from one address, so what people do is counted by browser, and widely by address. The webhook
# is under no limit: forgeries from behind the same proxy would hold up what Telegram posts, and its secret is long.
LIMITS = (
    _limit("codes that open nothing", "POST", "/join", 20, refused=(422,)),
    _limit("links that open nothing", "POST", "/staff/link/[^/]+", 20, refused=(410,)),
    _limit("sign-in mails", "POST", "/staff/sign-in", 30),
    _limit("ways to the provider", "GET POST", "/staff/sign-in/oidc", 60),
    _limit("uploads", "POST", _SOUNDS_AND_FILES, 40, by="browser"),
    _limit("uploads of an address", "POST", _SOUNDS_AND_FILES, 400),
    _limit("files", "GET", _FILES, 60, by="browser"),
    _limit("files of an address", "GET", _FILES, 600),
    _limit("letters as PDF", "POST", "/staff/invite/letter", 60, by="browser"),
    _limit("forms", "POST", f"(?!{_WEBHOOK}).*", 120, MINUTE, by="browser"),
    _limit("forms of an address", "POST", f"(?!{_WEBHOOK}).*", 1200, MINUTE),
)
LONGEST = max(limit.seconds for limit in LIMITS)
# Pages that are kept up to date, of one browser: each holds a connection.
STREAMS, MOST_STREAMS = "/chat/events", 8


@dataclass(slots=True)
class Counts:
    """By limit and by whom: since when, and how many."""

    clock: Callable[[], float] = time.monotonic
    _kept: dict[tuple[str, str], tuple[float, int]] = field(default_factory=dict)

    def add(self, limit: Limit, who: str) -> None:
        key, now = (limit.name, who), self.clock()
        began, many = self._kept.get(key, (now, 0))
        if now - began >= limit.seconds:
            del self._kept[key]  # so that those that began first stand first
            began, many = now, 0
        self._kept[key] = (began, many + 1)
        while self._may_go(next(iter(self._kept.values()))[0], now):
            del self._kept[next(iter(self._kept))]

    def _may_go(self, began: float, now: float) -> bool:
        return len(self._kept) > MOST_COUNTED or now - began >= LONGEST

    def wait(self, limit: Limit, who: str) -> int:
        """Seconds until it may be done again; 0 when it may now."""
        began, many = self._kept.get((limit.name, who), (0.0, 0))
        left = began + limit.seconds - self.clock()
        return ceil(left) if many >= limit.most and left > 0 else 0


class Brakes:
    """429 with Retry-After and a page in plain words, before anything of the request is read."""

    def __init__(
        self, app: ASGIApp, pages: Pages, proxies: Proxies, counts: Counts | None = None,
        limits: tuple[Limit, ...] = LIMITS,
    ) -> None:  # fmt: skip
        self.app, self.pages, self.proxies, self.limits = app, pages, proxies, limits
        self.counts = counts or Counts()
        self._streams: dict[str, int] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        asked = [(limit, self._who(limit.by, scope)) for limit in self._of(scope)]
        wait = max((self.counts.wait(limit, who) for limit, who in asked), default=0)
        if wait:
            await self._refusal(Request(scope), wait)(scope, receive, send)
            return
        for limit, who in asked:
            if not limit.refused:
                self.counts.add(limit, who)
        if scope["path"] == STREAMS:
            await self._stream(scope, receive, send)
        else:
            await self.app(scope, receive, self._counting(asked, send))

    def _of(self, scope: Scope) -> Iterator[Limit]:
        method = "GET" if scope["method"] == "HEAD" else scope["method"]  # it costs as much
        for limit in self.limits:
            if method in limit.methods and limit.paths.fullmatch(scope["path"]):
                yield limit

    def _counting(self, asked: list[tuple[Limit, str]], send: Send) -> Send:
        async def counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                for limit, who in asked:
                    if message["status"] in limit.refused:
                        self.counts.add(limit, who)
            await send(message)

        return counted

    async def _stream(self, scope: Scope, receive: Receive, send: Send) -> None:
        who = self._who("browser", scope)
        if self._streams.get(who, 0) >= MOST_STREAMS:
            await self._refusal(Request(scope), MINUTE)(scope, receive, send)
            return
        self._streams[who] = self._streams.get(who, 0) + 1
        try:
            await self.app(scope, receive, send)
        finally:
            self._streams[who] -= 1
            if not self._streams[who]:
                del self._streams[who]

    def _who(self, by: Literal["address", "browser"], scope: Scope) -> str:
        """No address and no token is kept: only a digest, for as long as it is counted."""
        cookie = Headers(scope=scope).get("cookie", "") if by == "browser" else ""
        return sha256(f"{self.proxies.address(scope)}\0{cookie}".encode(errors="replace")).hexdigest()

    def _refusal(self, request: Request, wait: int) -> Response:
        """A script of ours shows plain text beside the field, where the words still stand."""
        in_part = "x-stegvis-after" in request.headers
        answer = PlainTextResponse(self.pages.too_much(request), 429) if in_part else self.pages.error(request, 429)
        answer.headers["Retry-After"] = str(wait)
        return answer


@dataclass(frozen=True, slots=True)
class Proxies:
    """Whose word about where a request comes from is taken; everybody else comes from where the connection does."""

    trusted: tuple[ipaddress.IPv4Network | ipaddress.IPv6Network, ...] = ()

    @classmethod
    def named(cls, written: str) -> Proxies:
        """Addresses or networks with commas between. Raises ValueError."""
        return cls(tuple(ipaddress.ip_network(one.strip()) for one in written.split(",") if one.strip()))

    def address(self, scope: Scope) -> str:
        """The last address that was not a proxy of ours: what stands further left, anybody can have written."""
        hops = [str((scope.get("client") or ("",))[0])]
        for header in Headers(scope=scope).getlist("x-forwarded-for"):
            hops[1:1] = reversed([one.strip() for one in header.split(",")])
        for hop in hops:
            if not self._is_ours(hop):
                return _network(hop)
        return _network(hops[-1])

    def _is_ours(self, hop: str) -> bool:
        try:
            found = ipaddress.ip_address(hop)
        except ValueError:
            return False
        return any(found in network for network in self.trusted)


def _network(address: str) -> str:
    """Of IPv6 a household has a whole network, so that is counted as one."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address[:100]
    return str(ipaddress.ip_network((found, 64), strict=False)) if found.version == 6 else str(found)
