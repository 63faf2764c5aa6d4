"""The rooms put together: pages, assets, health, and what protects all of them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from functools import partial
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp

from bot.application.errors import AtRest, NotAllowed, NotFound, Unavailable
from bot.web.assets import Assets
from bot.web.metrics import metrics_route
from bot.web.pages import Pages
from bot.web.security import Site, protect

log = logging.getLogger(__name__)

# What is too long for one message must still arrive, so that it can be handed back and not be lost.
LONG_ANSWER_BYTES = 512 * 1024


def build(
    *,
    pages: Pages,
    assets: Assets,
    site: Site,
    routes: Sequence[BaseRoute],
    front: Sequence[BaseRoute] = (),
    check: Callable[[], object] | None = None,
    measured: Callable[[], bytes] | None = None,
    lifespan: Callable[[Starlette], AbstractAsyncContextManager[Any]] | None = None,
) -> ASGIApp:
    """`routes` are those of all rooms. `front` stands before our own `/`; `check` raises when something is wrong.

    `measured`: the numbers about the service, for a collector on this machine.
    """
    own = [
        *front,
        Route("/", partial(_front, pages), methods=["GET"]),
        health_route(check or (lambda: None)),
        *([metrics_route(measured)] if measured else []),
        assets.route(),
    ]
    app = Starlette(routes=[*own, *routes], exception_handlers=_handlers(pages), lifespan=lifespan)
    app.state.pages = pages  # for routes that are given as arguments
    larger = {"/chat": LONG_ANSWER_BYTES, **site.larger_bodies}
    return protect(app, pages, replace(site, larger_bodies=larger))


def _front(pages: Pages, request: Request) -> Response:
    return pages.render(request, "front.html")


def health_route(check: Callable[[], object]) -> Route:
    """`check` raises when something is wrong."""
    return Route("/healthz", partial(_health, check), methods=["GET"])


async def _health(check: Callable[[], object], _: Request) -> Response:
    try:
        await run_in_threadpool(check)
    except Exception as error:
        log.error("the health check failed: %s", type(error).__name__)
        return PlainTextResponse("unavailable", 503)
    return PlainTextResponse("ok")


def _handlers(pages: Pages) -> dict[Any, Any]:
    """What does not exist and what is not for this person look alike."""

    async def absent(request: Request, _: Exception) -> Response:
        return pages.error(request, 404)

    async def at_rest(request: Request, _: Exception) -> Response:
        return pages.render(request, "at-rest.html", 409)

    async def busy(request: Request, _: Exception) -> Response:
        return pages.error(request, 503)

    return {**pages.error_handlers(), NotFound: absent, NotAllowed: absent, AtRest: at_rest, Unavailable: busy}
