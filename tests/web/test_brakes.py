"""What happens often is braked by address and by browser, over real requests, and told in plain words."""

from __future__ import annotations

from collections.abc import Iterator

import anyio
import pytest
from httpx import Response
from starlette.types import Message, Receive, Scope, Send

from bot.site import LARGER_BODIES
from bot.web import brakes
from bot.web.app import build
from bot.web.brakes import LIMITS, MOST_COUNTED, MOST_STREAMS, STREAMS, Brakes, Counts, Limit, Proxies
from bot.web.security import Site
from tests.support.house import House
from tests.web import rooms
from tests.web.rooms import BASE, Web

COPY = "/chat/copy/text"


class Time:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def moment() -> Time:
    return Time()


@pytest.fixture
def braked(house: House, moment: Time) -> Iterator[Web]:
    site = Site(BASE, "127.0.0.1", larger_bodies=LARGER_BODIES, proxies=Proxies.named("127.0.0.0/8"),
                counts=Counts(moment))  # fmt: skip
    pages = rooms._pages(house.kit.texts)
    app = build(pages=pages, assets=rooms._assets(), site=site, routes=rooms.rooms(house, mails=True))
    with Web(app) as web:
        web._transport.client = ("127.0.0.1", 1)  # type: ignore[attr-defined]
        yield web


def limit(name: str) -> Limit:
    return next(one for one in LIMITS if one.name == name)


def from_(address: str) -> dict[str, str]:
    return {"X-Forwarded-For": address}


def assert_paused(answer: Response, within: int) -> None:
    assert answer.status_code == 429
    assert 0 < int(answer.headers["retry-after"]) <= within
    assert "content-security-policy" in answer.headers
    assert "En liten pause" in answer.text


def test_wrong_codes_are_braked_by_address_and_a_good_one_elsewhere_still_opens(
    house: House, braked: Web, moment: Time
) -> None:
    guesses, code = limit("codes that open nothing"), house.invited().code
    for number in range(guesses.most):
        assert braked.post("/join", data={"code": f"feil{number}"}, headers=from_("192.0.2.1")).status_code == 422
    assert_paused(braked.post("/join", data={"code": code}, headers=from_("192.0.2.1")), guesses.seconds)
    moment.now += guesses.seconds
    assert braked.post("/join", data={"code": "feil"}, headers=from_("192.0.2.1")).status_code == 422
    assert braked.post("/join", data={"code": code}, headers=from_("192.0.2.2")).status_code == 200


def test_good_codes_of_a_whole_course_are_no_guesses(house: House, braked: Web) -> None:
    for number in range(limit("codes that open nothing").most + 5):
        braked.cookies.clear()
        code = house.invited(label=f"Deltaker {number}").code
        assert braked.post("/join", data={"code": code}, headers=from_("192.0.2.1")).status_code == 200


def test_what_a_visitor_writes_about_its_address_is_not_believed(house: House, braked: Web) -> None:
    guesses = limit("codes that open nothing")
    for number in range(guesses.most):
        braked.post("/join", data={"code": "feil"}, headers=from_(f"198.51.100.{number}, 192.0.2.1"))
    assert braked.post("/join", data={"code": "feil"}, headers=from_("203.0.113.9, 192.0.2.1")).status_code == 429
    braked._transport.client = ("192.0.2.7", 1)  # type: ignore[attr-defined]
    for _ in range(guesses.most):
        braked.post("/join", data={"code": "feil"}, headers=from_("203.0.113.1"))
    assert braked.post("/join", data={"code": "feil"}, headers=from_("203.0.113.2")).status_code == 429, "no proxy"


def test_of_ipv6_a_household_is_one(braked: Web) -> None:
    for number in range(limit("codes that open nothing").most):
        braked.post("/join", data={"code": "feil"}, headers=from_(f"2001:db8:0:1::{number:x}"))
    assert braked.post("/join", data={"code": "feil"}, headers=from_("2001:db8:0:1:ffff::1")).status_code == 429
    assert braked.post("/join", data={"code": "feil"}, headers=from_("2001:db8:0:2::1")).status_code == 422


@pytest.mark.parametrize(
    ("name", "path", "fields", "usual"),
    [
        ("links that open nothing", "/staff/link/feil", {}, 410),
        ("sign-in mails", "/staff/sign-in", {"email": "kari@example.no"}, 200),
    ],
)
def test_ways_in_for_staff_are_braked(braked: Web, name: str, path: str, fields: dict[str, str], usual: int) -> None:
    for _ in range(limit(name).most):
        assert braked.post(path, data=fields).status_code == usual
    assert_paused(braked.post(path, data=fields), limit(name).seconds)


def test_asking_for_the_head_alone_counts_like_asking_for_all(house: House, braked: Web) -> None:
    braked.join(house)
    for _ in range(limit("files").most):
        assert braked.head(COPY).status_code == 200
    assert_paused(braked.get(COPY), limit("files").seconds)


def test_nobody_is_counted_for_longer_than_the_longest_limit(moment: Time) -> None:
    counts, forms = Counts(moment), limit("forms")
    counts.add(forms, "long ago")
    moment.now += max(one.seconds for one in LIMITS)
    counts.add(forms, "now")
    assert {who for _, who in counts._kept} == {"now"}


def test_of_too_many_those_that_began_first_are_forgotten(moment: Time, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever began anew meanwhile is not one of them."""
    monkeypatch.setattr(brakes, "MOST_COUNTED", 2)
    counts, forms = Counts(moment), limit("forms")
    for who in ("anew", "first", "anew", "last"):
        counts.add(forms, who)
        moment.now += forms.seconds / 2
    assert {who for _, who in counts._kept} == {"anew", "last"}


def test_copies_uploads_and_forms_are_braked_by_browser(house: House, braked: Web, moment: Time) -> None:
    braked.join(house)
    for path, name, send in (
        (COPY, "files", lambda: braked.get(COPY)),
        ("/chat/sound", "uploads", lambda: braked.post("/chat/sound", data={"form": "1"})),
        ("/chat", "forms", lambda: braked.post("/chat", data={"form": "1", "text": ""})),
    ):
        moment.now += 3600
        for _ in range(limit(name).most):
            assert send().status_code in {200, 422}, path
        assert_paused(send(), limit(name).seconds)
    other = Web(braked.app)
    other._transport.client = ("127.0.0.1", 1)  # type: ignore[attr-defined]
    other.join(house, label="Bo")
    assert other.post("/chat", data={"form": "1", "text": ""}).status_code == 200, "somebody else's browser"


def test_a_script_of_ours_gets_words_that_it_can_show_beside_what_was_written(house: House, braked: Web) -> None:
    braked.join(house)
    for _ in range(limit("forms").most):
        braked.post("/chat", data={"form": "1", "text": ""})
    answer = braked.post("/chat", data={"form": "2", "text": "Mormor"}, headers={"X-Stegvis-After": "1"})
    assert (answer.status_code, answer.headers["content-type"]) == (429, "text/plain; charset=utf-8")
    assert "svært mye på én gang" in answer.text


def test_what_is_counted_has_an_end() -> None:
    counts, one = Counts(Time()), LIMITS[0]
    for number in range(MOST_COUNTED + 50):
        counts.add(one, str(number))
    assert len(counts._kept) == MOST_COUNTED


async def test_each_open_page_holds_a_connection_and_there_are_not_too_many(house: House) -> None:
    """Of one browser; another one's are counted for themselves, and one that ends makes room."""
    going, over = anyio.Event(), anyio.Event()
    statuses: list[int] = []

    async def stays(_scope: Scope, _receive: Receive, _send: Send) -> None:
        going.set()
        await over.wait()

    async def said(message: Message) -> None:
        statuses.extend([message["status"]] if message["type"] == "http.response.start" else [])

    async def nothing() -> Message:
        return {"type": "http.request", "body": b""}

    brakes = Brakes(stays, rooms._pages(house.kit.texts), Proxies())

    def scope(cookie: bytes) -> Scope:
        return {"type": "http", "method": "GET", "path": STREAMS, "client": ("192.0.2.1", 1), "query_string": b"",
                "headers": [(b"cookie", cookie)]}  # fmt: skip

    async with anyio.create_task_group() as tasks:
        for _ in range(MOST_STREAMS):
            tasks.start_soon(brakes, scope(b"one"), nothing, said)
        tasks.start_soon(brakes, scope(b"two"), nothing, said)
        await going.wait()
        await anyio.wait_all_tasks_blocked()
        await brakes(scope(b"one"), nothing, said)
        assert statuses == [429]
        over.set()
    await brakes(scope(b"one"), nothing, said)
    assert statuses == [429]


@pytest.mark.parametrize("written", ["example.no", "10.0.0.1/8", "300.1.1.1"])
def test_a_proxy_is_an_address_or_a_network(written: str) -> None:
    with pytest.raises(ValueError):
        Proxies.named(written)
