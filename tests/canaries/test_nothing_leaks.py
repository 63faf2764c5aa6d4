"""The short form of `python -m tests.canaries`, and that whatever leaks would be found."""

from __future__ import annotations

import asyncio
import base64
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest

from tests.canaries.hunting import Hunt, canary
from tests.canaries.run import run
from tests.faults import injection
from tests.faults.house import prepared

CANARIES = 100
TOKEN = "4711:AAbb/CCdd+EEff&GGhh"

PLACES = {
    "the log", "metrics", "error pages", "addresses that we send to", "addresses on pages", "titles", "headers",
    "pages of others", "names of files", "the arguments of the process", "e-mail", "what doctor says",
}  # fmt: skip


def test_nothing_leaks(tmp_path: Path) -> None:
    if reason := injection.missing():
        pytest.skip(reason)
    result = asyncio.run(run(prepared(tmp_path / "template"), tmp_path / "run", CANARIES))
    assert result.hunt.found == {}, result.hunt.samples
    assert set(result.hunt.looked_at) == PLACES
    assert all(result.troubles.values()), result.troubles
    assert result.canaries >= CANARIES
    assert result.kept > CANARIES / 3, "they came in, and are kept where they belong"


@pytest.mark.parametrize(
    "written",
    [
        "x {}", "x {0:>40}", "['{}', 1]", "<b>{}</b>",
    ],
)  # fmt: skip
def test_a_leak_is_found_however_it_is_written(written: str) -> None:
    said = canary(7)
    for form in (
        said, said.lower(), said.upper(), quote(said), said.encode().hex(), said[::-1], "&#75;anarifugl00007",
        *(base64.b64encode(bytes(n) + said.encode() + b"ord").decode() for n in range(3)),
    ):  # fmt: skip
        hunt = Hunt({})
        hunt.through("here", written.format(form))
        assert hunt.found == {("here", "a participant's words"): 1}, form
    hunt = Hunt({})
    hunt.through("here", said.encode("utf-16-le"))
    assert hunt.found


def test_a_token_is_found_however_it_is_written() -> None:
    for form in (TOKEN, quote(TOKEN, safe=""), TOKEN.replace("&", "&amp;"), base64.b64encode(TOKEN.encode()).decode()):
        hunt = Hunt({"token": TOKEN})
        hunt.through("here", f"GET /bot{form}/getMe")
        assert hunt.found == {("here", "token"): 1}, form


def test_each_part_of_an_answer_is_looked_at() -> None:
    said = canary(7)
    for place, answer in {
        "titles": httpx.Response(200, html=f"<title>{said}</title>"),
        "addresses on pages": httpx.Response(200, html=f"<a href='/x?{said}'>x</a>"),
        "addresses that we send to": httpx.Response(303, headers={"location": f"/x?{said}"}),
        "headers": httpx.Response(200, headers={"content-disposition": f"attachment; filename={said}.pdf"}),
        "error pages": httpx.Response(500, text=said),
        "pages of others": httpx.Response(200, text=said),
    }.items():
        answer.request = httpx.Request("GET", "http://127.0.0.1/")
        hunt = Hunt({})
        hunt.through_answer(answer, own_words=False)
        assert (place, "a participant's words") in hunt.found
