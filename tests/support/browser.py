"""A real browser against a real server on loopback, and what every page of ours must hold there."""

from __future__ import annotations

import asyncio
import shutil
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import uvicorn
from playwright.async_api import Browser, ConsoleMessage, Page, Request, Response, async_playwright
from starlette.types import ASGIApp

AXE = Path(__file__).parents[2] / "node_modules/axe-core/axe.min.js"
WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

LAUNCH_ARGUMENTS = [
    "--headless",
    "--no-sandbox",  # the tests run as root in CI
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-fake-device-for-media-stream",  # a microphone that beeps; only who is let may listen
]

PHONE = (390, 844)
DESKTOP = (1280, 900)


@asynccontextmanager
async def launched_chromium(*, whole: bool = False) -> AsyncIterator[Browser]:
    """`whole`: with a microphone. Without all that belongs to its window it takes half the processor time."""
    path = (None if whole else shutil.which("chromium-headless-shell")) or shutil.which("chromium")
    if path is None:
        pytest.skip("Chromium is not installed (apt-get install chromium chromium-headless-shell)")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=LAUNCH_ARGUMENTS)
        try:
            yield browser
        finally:
            await browser.close()


@asynccontextmanager
async def watched_page(browser: Browser, size: tuple[int, int] = PHONE, **context_options: Any) -> AsyncIterator[Page]:
    """A page in its own context.

    Leaving it fails on console errors (a CSP refusal is one), missing parts, requests to other hosts, and anything
    that the browser was made to keep beside cookies.
    """
    context = await browser.new_context(viewport={"width": size[0], "height": size[1]}, **context_options)
    try:
        page = await context.new_page()
        faults = _watch(page)
        yield page
        assert not faults, "\n".join(faults)
        assert await _kept(page) == []
    finally:
        await context.close()


_STORES = """async () => [
  ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...await indexedDB.databases(),
  ...await globalThis.caches?.keys() ?? [], ...await navigator.serviceWorker?.getRegistrations() ?? [],
]"""


async def _kept(page: Page) -> list[object]:
    """What lies in the browser's stores, where others who use it would find it."""
    here = not page.is_closed() and page.url.startswith("http")
    return list(await page.evaluate(_STORES)) if here else []


def _watch(page: Page) -> list[str]:
    faults: list[str] = []

    def on_console(said: ConsoleMessage) -> None:
        # A page that is meant to be a 404 says so here too; missing parts are caught in on_response.
        if said.type == "error" and not said.text.startswith("Failed to load resource: the server responded"):
            faults.append(f"console: {said.text}")

    def on_request(sent: Request) -> None:
        if not _is_ours(sent.url):
            faults.append(f"foreign request: {sent.url}")

    def on_response(got: Response) -> None:
        if got.status >= 400 and not got.request.is_navigation_request():
            faults.append(f"{got.status}: {got.url}")

    page.on("console", on_console)
    page.on("pageerror", lambda error: faults.append(f"script: {error}"))
    page.on("request", on_request)
    page.on("response", on_response)
    return faults


def _is_ours(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme in {"data", "blob", "about"} or parts.hostname in {"127.0.0.1", "localhost"}


@asynccontextmanager
async def served(app: ASGIApp, port: int = 0) -> AsyncIterator[str]:
    """The app on a free loopback port, or on one that others were told, on the loop of the test; yields its address."""
    listener = socket.create_server(("127.0.0.1", port))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=1))
    running = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        while not server.started:
            if running.done():
                await running
            await asyncio.sleep(0.01)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        await running
        listener.close()


async def check_accessibility(page: Page) -> None:
    """Zero WCAG 2.2 AA violations, from a run of axe that really examined the page."""
    if not AXE.is_file():
        pytest.skip("axe-core is not installed (npm ci, or install the project once)")
    await _unroll(page)
    await page.evaluate(AXE.read_text(encoding="utf-8"))
    # Of what is as it should be only the names of the rules: all of it takes a fifth longer.
    run = "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})"
    report = await page.evaluate(run, WCAG_22_AA)
    assert report["passes"], "axe looked at nothing"
    assert not report["violations"], "\n".join(_told(fault) for fault in report["violations"])


async def _unroll(page: Page) -> None:
    """Make the window as high as the page, so that what is scrolled away or half covered is examined too."""
    height = await page.evaluate("document.documentElement.scrollHeight")
    width = await page.evaluate("window.innerWidth")
    await page.set_viewport_size({"width": width, "height": height})


def _told(fault: dict[str, Any]) -> str:
    places = "; ".join(" ".join(map(str, node["target"])) for node in fault["nodes"])
    return f"{fault['id']} ({fault['impact']}): {fault['help']}: {places}"
