"""The webhook: what Telegram posts is committed, and only then answered with 200."""

from __future__ import annotations

import asyncio
import hmac
import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from telegram import Bot
from telegram.error import TelegramError

from bot.application import outages
from bot.application.errors import Unavailable
from bot.application.hearing import Kit
from bot.application.ports import Database
from bot.channels.telegram.answers import parsed
from bot.channels.telegram.updates import ALLOWED, inbox_item

log = logging.getLogger(__name__)

PATH = "/telegram/webhook"
SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105 - the header's name, not a secret
# Telegram's largest update is far below this; a 413 would only make it try again.
MOST_BYTES = 1024 * 1024
RETRY_SECONDS = 10.0
# How often it is written down that we can be reached.
BEAT_SECONDS = 10.0
# Telegram tries again what it could not post, ever more slowly: so long it may take to come in.
CATCH_UP = timedelta(minutes=2)


def webhook_route(bot_id: int, secret: str, database: Database, kit: Kit, wake: Callable[[], None]) -> Route:
    """401 without the secret; 503 when nothing could be kept, so that Telegram sends it again."""
    source = f"telegram:{bot_id}"

    def accept(raw: dict[str, Any]) -> None:
        with database.work() as work:
            work.accept([inbox_item(raw, source, kit.new_id, kit.clock())])

    async def receive(request: Request) -> Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return PlainTextResponse("unauthorized", 401)
        try:
            raw = parsed(await request.body())
        except ValueError:
            raw = None
        if not isinstance(raw, dict):
            return PlainTextResponse("not an update", 400)
        try:
            await asyncio.to_thread(accept, raw)
        except Unavailable as error:
            log.error("what was posted could not be kept and stays with Telegram: %s", error)
            return PlainTextResponse("try again", 503)
        wake()
        return PlainTextResponse("ok")

    return Route(PATH, receive, methods=["POST"])


async def point_here(bot: Bot, base_url: str, secret: str) -> None:
    """Tell Telegram where to post; what already waits there comes as well."""
    while True:
        try:
            await bot.set_webhook(f"{base_url}{PATH}", secret_token=secret, allowed_updates=ALLOWED)
        except TelegramError as error:
            log.warning("Telegram does not take the webhook yet: %s", type(error).__name__)
            await asyncio.sleep(RETRY_SECONDS)
        else:
            return


async def keep_beat(source: str, database: Database, kit: Kit) -> None:
    """While this runs, Telegram can reach us, as far as we can know."""

    def beat() -> None:
        with database.work() as work:
            outages.beat(work, source, kit.clock())

    while True:
        try:
            await asyncio.to_thread(beat)
        except Unavailable as error:
            log.error("the database cannot be used: %s", error)
        await asyncio.sleep(BEAT_SECONDS)
