"""Every page in a real browser, with what must hold there whatever anybody wrote."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import Browser, Dialog, Page

from tests.injection.reading import Read, read
from tests.injection.sinks import ASKED, Sink, sinks
from tests.injection.stage import Infested
from tests.support.browser import watched_page
from tests.web.matrix.rules import ONE

# Documents with a number of words that they may have: which lines fit depends on the words. The others are links to them.
SHORT = {f"{ONE}/handover"}
# What stands in short on a page, with a link to all of it or a page of its own.
IN_SHORT: Mapping[str, frozenset[str]] = {
    "Agreement.body": frozenset({"/chat/mine"}),
    "Recording.written": frozenset({f"{ONE}/notes", f"{ONE}/plans", f"{ONE}/handover", ONE}),
    "Statement.text": frozenset({ONE, f"{ONE}/documents/{{name}}", f"{ONE}/handover", f"{ONE}/notes"}),
}
MARKED = """window.__hits = 0; window.__hit = () => { window.__hits += 1; };"""
# No handler on any element, no script but our own files, nothing that loads or leads outside.
AWAKE = """() => {
  const found = [];
  for (const one of document.querySelectorAll('*')) {
    for (const a of one.attributes) {
      if (a.name.startsWith('on') || a.name === 'style' || a.name === 'srcdoc') found.push(one.tagName + ' ' + a.name);
      if (/^(src|href|action|formaction|data|poster|xlink:href|srcset|background)$/.test(a.name)
          && !/^(\\/(?!\\/)|#|\\?|tel:|https:\\/\\/t\\.me\\/the_bot|data:image)/.test(a.value) && a.value !== '')
        found.push(one.tagName + ' ' + a.name + '=' + a.value);
    }
  }
  return [window.__hits, found];
}"""


@dataclass
class Seen:
    """What was found on the pages: where each field is shown, and what is wrong."""

    pages: int = 0
    routes: set[str] = field(default_factory=set)
    shown: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    lines: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    faults: list[str] = field(default_factory=list)


def pages(here: Infested) -> Iterator[Sink]:
    return (sink for sink in sinks(here) if not is_a_file(sink.route))


def is_a_file(route: str) -> bool:
    return route.endswith(("/{format}", ".svg", "/files"))


def harmless_pages(here: Infested, *, only: str = "") -> dict[Sink, str]:
    """As they are when nobody means any harm: one of each kind. `only`: one address alone."""
    here.holds(harmlessly=True)
    first = {route: asked[:2] for route, asked in ASKED.items()}
    return {
        sink: here.get(sink.actor, sink.path).text
        for sink in pages(here)
        if not only or sink.path == only
        if sink.route not in first
        or sink.path.endswith(tuple(one for one in first[sink.route] if one))
        or "?" not in sink.path
    }


async def look(browser: Browser, here: Infested, base: str, before: Mapping[Sink, str], *, only: str = "") -> Seen:
    """Each page as it is now, beside the harmless one. `only`: one address alone."""
    seen, every = Seen(), [sink for sink in pages(here) if not only or sink.path == only]
    for actor in sorted({sink.actor for sink in every}):
        async with _browser_of(browser, here, base, actor, seen) as page:
            for sink in every:
                if sink.actor == actor:
                    html = await _opened(page, here, base, sink, seen)
                    harmless, infested = await read(page, before.get(sink, ""), html)
                    if sink in before:
                        _same_structure(sink, harmless, infested, seen)
                    _exact(sink, infested, here, seen)
    return seen


@asynccontextmanager
async def _browser_of(browser: Browser, here: Infested, base: str, actor: str, seen: Seen) -> Any:
    async with watched_page(browser, locale="nb-NO") as page:
        cookies = [{"name": name, "value": value, "url": base} for name, value in here.cookies(actor).items()]
        await page.context.add_cookies(cookies)  # type: ignore[arg-type]
        await page.add_init_script(MARKED)

        async def dismiss(dialog: Dialog) -> None:
            seen.faults.append(f"a dialog: {dialog.message[:80]}")
            await dialog.dismiss()

        page.on("dialog", dismiss)
        page.on("popup", lambda other: seen.faults.append(f"a window: {other.url[:80]}"))
        yield page


async def _opened(page: Page, here: Infested, base: str, sink: Sink, seen: Seen) -> str:
    here.at_once()
    answer = await page.goto(base + sink.path)
    assert answer is not None
    if answer.status != 200 or page.url != base + sink.path:
        seen.faults.append(f"{sink.path}: {answer.status}, at {page.url}")
    hits, found = await page.evaluate(AWAKE)
    if hits or found:
        seen.faults.append(f"{sink.path}: {hits} marks were called; {found[:3]}")
    seen.pages += 1
    seen.routes.add(sink.route)
    return await answer.text()


def _same_structure(sink: Sink, harmless: Read, infested: Read, seen: Seen) -> None:
    """Which line a page chooses may depend on its words; what it is made of may not."""
    one, two = (Counter(_any_line(part) for part in page.structure) for page in (harmless, infested))
    if sink.route in SHORT:
        one, two = Counter(one.keys()), Counter(two.keys())
    if one != two:
        seen.faults.append(f"{sink.path}: {list((two - one).items())[:3]} for {list((one - two).items())[:3]}")


def _any_line(part: str) -> str:
    return re.sub(r"/lines/\w+", "/lines/x", part)


def _exact(sink: Sink, page: Read, here: Infested, seen: Seen) -> None:
    for one in here.written:
        if one.mark in page.words:
            if any(form in page.words for form in one.forms):
                seen.shown[one.where].add(sink.route)
            elif sink.route not in IN_SHORT.get(one.where, ()):
                at = page.words.find(one.mark)
                seen.faults.append(f"{sink.path}: {one.where} is not as it was written: {page.words[at : at + 300]!r}")
    seen.lines[sink.route] |= {line for line in here.lines if line in page.words}
