"""Numbers about the service at `/metrics`, in Prometheus' text format, for a collector on this machine alone.

They carry a channel and a kind of message and nothing about anybody. Help cards are counted among the replies, and
how many chats there are is said in tens, so that nobody can watch one person come or go.
"""

from __future__ import annotations

import ipaddress
from collections import Counter as Tally
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector, disable_created_metrics
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4, generate_latest
from prometheus_client.registry import Collector
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.application.errors import StegvisError
from bot.application.outcome import Fate

PATH = "/metrics"

# A turn is a few milliseconds; what waits out an outage takes minutes.
BUCKETS = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0)
# Chats are counted in so many.
CHATS_TOGETHER = 10

# How many needed a help card is nobody's to watch.
_SHOWN_AS = {"safety": "reply"}

# What a proxy adds to a request that it passes on.
_PASSED_ON = ("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip")


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much there is just now, by (channel, status), (channel, kind, status) and channel."""

    inbox: Mapping[tuple[str, str], int]
    outbox: Mapping[tuple[str, str, str], int]
    chats: Mapping[str, int]


class Metrics:
    """A `Meter`, and what it counted as text. `sizes` looks into the database when it is asked for."""

    def __init__(self, sizes: Callable[[], Sizes]) -> None:
        disable_created_metrics()  # type: ignore[no-untyped-call]  # when something happened first is nobody's business either
        self._registry = CollectorRegistry()
        self._turns = Histogram(
            "stegvis_turn_seconds", "From the moment something was accepted until its turn was committed",
            ["channel"], buckets=BUCKETS, registry=self._registry,
        )  # fmt: skip
        self._failed = Counter("stegvis_turn_failures", "Turns that were undone", ["channel"], registry=self._registry)
        self._sent = Counter(
            "stegvis_sends", "Tries to send a message, by what became of it", ["channel", "kind", "outcome"],
            registry=self._registry,
        )  # fmt: skip
        self._registry.register(_Stock(sizes))
        ProcessCollector(registry=self._registry)

    def turn(self, channel: str, seconds: float) -> None:
        self._turns.labels(channel).observe(max(seconds, 0.0))

    def failed(self, channel: str) -> None:
        self._failed.labels(channel).inc()

    def sent(self, channel: str, kind: str, fate: Fate) -> None:
        self._sent.labels(channel, _shown(kind), fate).inc()

    def text(self) -> bytes:
        return generate_latest(self._registry)


class _Stock(Collector):
    """Nobody may wait for the numbers, so a database that is away is itself one of them."""

    def __init__(self, sizes: Callable[[], Sizes]) -> None:
        self._sizes = sizes

    def describe(self) -> list[GaugeMetricFamily]:
        return []  # so that registering does not look into the database

    def collect(self) -> Iterator[GaugeMetricFamily]:
        up = GaugeMetricFamily("stegvis_database_up", "Whether the database answers")
        try:
            found = self._sizes()
        except StegvisError:
            up.add_metric([], 0)
            yield up
            return
        up.add_metric([], 1)
        yield up
        yield _gauge("stegvis_inbox", "What came and is not carried out", ["channel", "status"], found.inbox)
        shown = Tally[tuple[str, ...]]()
        for (channel, kind, status), number in found.outbox.items():
            shown[channel, _shown(kind), status] += number
        yield _gauge("stegvis_outbox", "What is to be sent, or could not be", ["channel", "kind", "status"], shown)
        tens = {(channel,): number - number % CHATS_TOGETHER for channel, number in found.chats.items()}
        yield _gauge("stegvis_open_chats", "Chats that can be written to, rounded down to tens", ["channel"], tens)


def _gauge(name: str, about: str, labels: list[str], values: Mapping[Any, int]) -> GaugeMetricFamily:
    family = GaugeMetricFamily(name, about, labels=labels)
    for given, value in sorted(values.items()):
        family.add_metric(list(given), value)
    return family


def _shown(kind: str) -> str:
    return _SHOWN_AS.get(kind, kind)


def metrics_route(text: Callable[[], bytes]) -> Route:
    async def metrics(request: Request) -> Response:
        if not is_local(request):
            raise HTTPException(404)
        return Response(await run_in_threadpool(text), media_type=CONTENT_TYPE_PLAIN_0_0_4)

    return Route(PATH, metrics, methods=["GET"])


def is_local(request: Request) -> bool:
    """By the socket's other end, not by what is said of it; a request that a proxy passed on is somebody else's."""
    if any(name in request.headers for name in _PASSED_ON):
        return False
    host = urlsplit(f"//{request.headers.get('host', '')}").hostname or ""
    return request.client is not None and _is_loopback(request.client.host) and (
        host == "localhost" or _is_loopback(host)
    )  # fmt: skip


def _is_loopback(address: str) -> bool:
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return False
    mapped = found.ipv4_mapped if isinstance(found, ipaddress.IPv6Address) else None
    return (mapped or found).is_loopback
