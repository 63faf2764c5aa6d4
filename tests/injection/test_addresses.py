"""Words in addresses, queries and headers: no page breaks on them, shows them as markup, or says more in its head."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from urllib.parse import quote

import pytest

import bot
from bot.application import records as r
from bot.web.browsers import in_short
from tests.injection.corpus import one_of_each_kind, payloads
from tests.injection.sinks import LOOKS
from tests.injection.stage import Infested
from tests.web.matrix.rules import MAY
from tests.web.matrix.stage import named
from tests.web.matrix.world import email
from tests.web.rooms import BASE, Web

GETS = sorted(path for method, path in MAY if method == "GET" and path != "/chat/events")
# So many at each address, others at each.
AT_EACH = 2
HEADERS = (
    "User-Agent", "Accept-Language", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded", "Referer",
    "Cookie", "Range", "Last-Event-ID", "Accept-Encoding", "Origin", "Sec-Fetch-Site", "X-Stegvis-After", "If-None-Match",
    "X-Telegram-Bot-Api-Secret-Token", "Accept",
)  # fmt: skip
# A head has nothing that somebody wrote: these names, and no other value than ours.
KNOWN = {
    "content-type", "content-length", "content-language", "content-security-policy", "referrer-policy", "cache-control",
    "x-content-type-options", "cross-origin-opener-policy", "cross-origin-resource-policy", "permissions-policy",
    "location", "content-disposition", "accept-ranges", "content-range", "set-cookie", "x-stegvis-gone", "retry-after",
}  # fmt: skip


@cache
def asked_names() -> frozenset[str]:
    """Every name that a page of ours looks for in a query."""
    found: set[str] = set()
    for file in Path(bot.__file__).parent.glob("**/*.py"):
        text = file.read_text(encoding="utf-8")
        if "query_params" in text or "asked" in text:
            found |= set(re.findall(r'(?:query_params|asked|query)\.get\(\s*"([a-z_]+)"', text))
    return frozenset(found)


def wrong(answer: object, words: str) -> list[str]:
    """What is wrong with this answer."""
    found = []
    if answer.status_code >= 500:  # type: ignore[attr-defined]
        found.append(f"status {answer.status_code}")  # type: ignore[attr-defined]
    head = answer.headers  # type: ignore[attr-defined]
    found += [f"a header {name}" for name in head if name not in KNOWN]
    if not re.match(rf"(?:{BASE})?/(?!/)", head.get("location", "/")):
        found.append(f"leads to {head['location']}")
    if "<" in words and len(words) > 8 and "doctype html" not in words and words in answer.text:  # type: ignore[attr-defined]
        found.append("shows it as markup")
    return found


@pytest.mark.parametrize("path", GETS)
def test_no_page_breaks_on_words_in_its_address(here: Infested, path: str) -> None:
    here.again()
    actor, number = LOOKS[MAY["GET", path]], GETS.index(path)
    share = one_of_each_kind(number)
    values = named(here.world, path, "amina")
    names = sorted(asked_names())
    for turn in range(AT_EACH):
        words = share[(number + turn * 7) % len(share)].words[:200]
        said = quote(words.encode("utf-8", "surrogatepass"), safe="")
        asked = "&".join(f"{name}={said}" for name in names)
        ways = [f"{path.format(**values)}?{asked}"]
        if "{" in path:
            ways.append(path.format(**dict.fromkeys(values, said)))
            ways.append(path.format(**{**values, re.findall(r"{(\w+)}", path)[-1]: said}))
        for way in ways:
            assert not wrong(here.get(actor, way), words), (way, words)
    assert here.get("kari", "/staff").status_code == 200, "still signed in"


def test_no_header_breaks_a_page_or_comes_back(here: Infested) -> None:
    here.again()
    web = Web(here.world.app)
    web.headers["user-agent"] = "Mozilla/5.0 <script>__hit()</script> Firefox/1 Windows"
    web.sign_in(here.house, email("kari"))
    for number, payload in enumerate(one for turn in range(2) for one in one_of_each_kind(turn)):
        words = re.sub("[\r\n\0]", " ", payload.words).strip().encode("utf-8", "replace")[:2_000]
        header = HEADERS[number % len(HEADERS)]
        for actor, path in (("nobody", "/join"), ("kari", "/staff/account"), ("guest-amina", "/privacy"))[number % 3 :][
            :1
        ]:
            here.at_once()
            answer = here.webs[actor].get(path, headers={header.encode(): words}, follow_redirects=False)  # type: ignore[dict-item]
            assert not wrong(answer, payload.words), (header, payload)
    with here.house.database.reading() as look:
        assert {one.browser for one in look.find(r.WebSession)} - {"", "/"} == {"Firefox/Windows"}
    assert here.get("kari", "/staff").status_code == 200, "still signed in"


def test_of_a_browser_only_words_of_ours_are_kept() -> None:
    for payload in payloads():
        assert re.fullmatch(
            r"[A-Za-z ]*/[A-Za-z ]*", in_short(f"Mozilla/5.0 {payload.words} Firefox/1 Windows {payload.words}")
        )


def test_names_in_queries_are_found() -> None:
    assert {"version", "show", "page", "year", "team", "done", "said"} <= asked_names()
