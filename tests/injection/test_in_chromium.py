"""The corpus on every page, in a real browser: the short form of `python -m tests.injection`."""

from __future__ import annotations

from typing import Any
from unittest import mock

import jinja2
import pytest
from playwright.async_api import Browser

from bot.web import pages as our_pages
from tests.injection.looking import harmless_pages, is_a_file, look
from tests.injection.sinks import ELSEWHERE
from tests.injection.stage import Infested
from tests.support.browser import served
from tests.web import rooms
from tests.web.matrix.rules import MAY, ONE

# Where a participant's profile stands whole.
WHOLE = ("/chat/profile", f"{ONE}/profile", f"{ONE}/documents/{{name}}", "/chat/mine", f"{ONE}/together")
# Kept, and whole on no page: in the copy that a participant takes along, or nowhere but in the list of offices.
ON_NO_PAGE = {"Share.shown", "Office.name", "Agreement.body"}
PAGES = {path for method, path in MAY if method == "GET" and path not in ELSEWHERE and not is_a_file(path)}


async def test_no_words_are_more_than_words_on_any_page(here: Infested, chromium: Browser) -> None:
    before = harmless_pages(here)
    here.holds()
    async with served(here.world.app) as base:
        seen = await look(chromium, here, base, before)
    assert not seen.faults, "\n".join(seen.faults[:20])
    assert seen.routes == PAGES
    assert {one.where for one in here.written} - set(seen.shown) == ON_NO_PAGE
    for route in WHOLE:
        assert seen.lines[route] == set(here.lines), route


async def test_what_breaks_out_would_be_seen(here: Infested, chromium: Browser) -> None:
    """A name that a page takes for markup: the structure is another, and the browser refuses what it asks for."""
    path = "/staff/account"
    before = harmless_pages(here, only=path)
    here.holds()
    once = rooms._pages.__wrapped__  # made anew, and kept by nobody
    with mock.patch.object(our_pages, "Environment", _unescaped), mock.patch.object(rooms, "_pages", once):
        careless = rooms.site(here.house, mails=True)
    async with served(careless) as base:
        with pytest.raises(AssertionError, match=r"Content Security Policy|foreign request") as refused:
            seen = await look(chromium, here, base, before, only=path)
            assert not seen.faults, f"Content Security Policy or not: {seen.faults}"
    assert refused.value


def _unescaped(**options: Any) -> jinja2.Environment:
    return jinja2.Environment(**{**options, "autoescape": False})


def test_every_address_is_looked_at_or_says_why_not() -> None:
    assert set(ELSEWHERE) <= {path for method, path in MAY if method == "GET"}
