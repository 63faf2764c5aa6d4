"""The pages of a specialist with a full list: how long each takes over HTTP, and beside a page that reads nothing.

Twenty participants, all of whom have shared; 100 statements in all, and then 10,000. Ours alone: no rival has such a
desk, so each page stands beside the sign-in page of the same installation, which goes the same way and reads nothing.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from http.client import HTTPConnection
from pathlib import Path
from tempfile import TemporaryDirectory

import uvicorn

from bot import service
from bot.application import records as r
from bot.application import staffing
from bot.application.ports import Work
from bot.dialogue.words import HEADINGS
from tests.benchmarks.report import Table, number, said, verdict
from tests.support.house import SPECIALIST, House, opened_house
from tests.web.rooms import site

PEOPLE = 20
# Of the first page, in milliseconds.
MOST_MS = 200.0
STATEMENTS = (100, 10_000)
_ONE = "/staff/participants/{one}"
NOTHING = "/staff/sign-in"
PAGES = (NOTHING, "/staff", "/staff/participants", _ONE, f"{_ONE}/notes", f"{_ONE}/before-meeting",
         f"{_ONE}/profile", f"{_ONE}/plans")  # fmt: skip
_WORDS = ("ro", "arbeid", "jobben", "verksted", "hage", "folk", "kunder", "støy", "buss", "morgen", "trygg", "lageret")


def run(*, short: bool) -> Table:
    table = Table(
        f"The specialist's pages: {PEOPLE} participants who share",
        ("Page", *(f"{n:,} statements: p50 / p95 ms (× a page that reads nothing)" for n in STATEMENTS), "Goal"),
        note=f"{_times(short)} looks at each, one after another, over HTTP.",
    )
    columns = [_measured(n, _times(short)) for n in STATEMENTS]
    for page in PAGES:
        cells = [f"{number(p50)} / {number(p95)} ({p50 / column[NOTHING][0]:.1f})" for column in columns
                 for p50, p95 in [column[page]]]  # fmt: skip
        goal = f"≤ {MOST_MS:.0f} ms: {verdict(met=columns[-1][page][1] <= MOST_MS)}" if page == "/staff" else ""
        table.add(f"`{page}`", *cells, goal)
    return table


def _times(short: bool) -> int:
    return 40 if short else 200


def _measured(statements: int, times: int) -> dict[str, tuple[float, float]]:
    said(f"desk: {statements} statements")
    with TemporaryDirectory() as folder, opened_house(Path(folder)) as house:
        one = _filled(house, statements)
        with _served(house) as port, _signed_in(house, port) as look:
            return {page: _spread([look(page.format(one=one)) for _ in range(times)]) for page in PAGES}


def _filled(house: House, statements: int) -> str:
    """The id of one of them."""
    chance = random.Random(statements)
    people = [house.invited(label=f"Deltaker {n + 1}").participant_id for n in range(PEOPLE)]
    with house.database.work() as work:
        for who in people:
            _shares(work, house, who, statements // PEOPLE, chance)
    return people[0]


def _shares(work: Work, house: House, who: str, count: int, chance: random.Random) -> None:
    now = house.clock()
    work.add(r.Share(f"share-{who}", who, None, now, "x"))
    for n in range(count):
        at, section = now - timedelta(days=count - n), list(HEADINGS)[n % 14]
        line = r.Statement(
            f"said-{who}-{n:05}", who, "profile", section, None, "nb", "participant", "profile", False, at, None,
            "active", text=" ".join(chance.choices(_WORDS, k=20)) + ".",
        )  # fmt: skip
        work.add(line, r.SharedLine(f"line-{who}-{n:05}", who, f"share-{who}", line.id, at))


@contextmanager
def _served(house: House) -> Iterator[int]:
    """The pages on a free port, as `serve` serves them."""
    listener = service.listen("127.0.0.1", 0)
    service.be_quick_to_answer()
    server = uvicorn.Server(uvicorn.Config(site(house), log_level="warning"))
    running = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    running.start()
    yield listener.getsockname()[1]
    server.should_exit = True
    running.join()
    listener.close()


@contextmanager
def _signed_in(house: House, port: int) -> Iterator[Callable[[str], float]]:
    """Fetches a page and tells the milliseconds; the one that reads nothing is asked for by nobody."""
    connection = HTTPConnection("127.0.0.1", port)
    with house.database.work() as work:
        token = staffing.sign_in_link(work, house.kit, SPECIALIST)
    ours = {"Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded"}
    connection.request("POST", f"/staff/link/{token}", "", ours)
    answer = connection.getresponse()
    answer.read()
    cookie = (answer.getheader("Set-Cookie") or "").partition(";")[0]

    def look(page: str) -> float:
        began = time.perf_counter()
        known = {} if page == NOTHING else {"Cookie": cookie}
        connection.request("GET", page, headers={"Sec-Fetch-Site": "same-origin", **known})
        found = connection.getresponse()
        found.read()
        if found.status != 200:
            raise RuntimeError(f"{page} answered {found.status}")
        return (time.perf_counter() - began) * 1000

    yield look
    connection.close()


def _spread(taken: Sequence[float]) -> tuple[float, float]:
    """p50 and p95; the first look, which fills caches, is among them."""
    ordered = sorted(taken)
    return ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)]
