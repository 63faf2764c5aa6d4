"""How updates reach the bot: long polling, or a webhook."""

import asyncio
import contextlib
import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import aiohttp

from tests.support.bot_api.basics import Args, Json, Refusal, bad_request
from tests.support.bot_api.updates import DEFAULT_KINDS, UPDATE_KINDS, QueuedUpdate
from tests.support.bot_api.world import Webhook, World

LONG_POLL_MAX_SECONDS = 50
WEBHOOK_MAX_SECONDS = 60
_SECRET_TOKEN = re.compile(r"[A-Za-z0-9_-]*")
_MAX_SECRET_TOKEN = 256
_WEBHOOK_IS_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
_OTHER_POLL = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


class Polling:
    """getUpdates, without the real server's brake on a poll repeated within three seconds (Client.cpp lets it
    wait 3 s, and within half a second hands out one update only) and without its delay of a repeated 409.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self._waiting: asyncio.Future[None] | None = None
        self._began_to_wait = asyncio.Event()

    async def get_updates(self, args: Args) -> list[Json]:
        if self.world.webhook.url:
            raise Refusal(409, _WEBHOOK_IS_ACTIVE)
        offset, limit = args.integer("offset"), args.clamped("limit", 100, 1, 100)
        timeout = args.clamped("timeout", 0, 0, LONG_POLL_MAX_SECONDS)
        use_allowed_kinds(self.world, args)
        updates = self.world.updates.fetch(offset, limit)
        if updates or timeout == 0:
            return updates
        # Client::do_get_updates: it is the earlier call that is terminated, the new one waits.
        self.terminate(_OTHER_POLL)
        await self._wait(timeout)
        return self.world.updates.fetch(max(offset, 0), limit)

    async def _wait(self, seconds: float) -> None:
        waiting = asyncio.get_running_loop().create_future()
        self._waiting = waiting
        self._began_to_wait.set()
        try:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(waiting, seconds)
        finally:
            if self._waiting is waiting:
                self._waiting = None
                self._began_to_wait.clear()

    async def starts_waiting(self) -> None:
        """Until a long poll hangs: the bot has confirmed all it got."""
        await self._began_to_wait.wait()

    def wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)

    def terminate(self, description: str) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(Refusal(409, description))


def use_allowed_kinds(world: World, args: Args) -> None:
    """Remembered until given again; an empty list means the default (Client::get_allowed_update_types)."""
    try:
        names = args.parsed("allowed_updates", "")
    except Refusal:
        return
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        return
    world.allowed_kinds = frozenset(name.lower() for name in names) & frozenset(UPDATE_KINDS) or DEFAULT_KINDS


@dataclass
class WebhookDelivery:
    """One delivery at a time per lane, retried at once and then ever more slowly (WebhookActor.cpp).

    Like a server in local mode it takes http addresses too.
    """

    world: World
    terminate_poll: Callable[[str], None]
    # The real first step is 1 s, doubled up to 60–120 s; tests do not wait that long.
    first_retry_seconds: float = 0.02
    max_retry_seconds: float = 0.5

    def __post_init__(self) -> None:
        self._lanes: dict[int, deque[QueuedUpdate]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._session: aiohttp.ClientSession | None = None
        self._connections = asyncio.Semaphore(self.world.webhook.max_connections)

    async def set_webhook(self, args: Args) -> bool:
        url, secret = args.text("url"), args.text("secret_token")
        if not url:
            return await self.delete_webhook(args)
        if not re.match(r"https?://[^/\s]+", url):
            raise bad_request("invalid webhook URL specified")
        if len(secret) > _MAX_SECRET_TOKEN:
            raise bad_request("secret token is too long")
        if not _SECRET_TOKEN.fullmatch(secret):
            raise bad_request("secret token contains unallowed characters")
        self.terminate_poll("Conflict: terminated by setWebhook request")
        await self.stop()
        self._drop_pending_if_asked(args)
        use_allowed_kinds(self.world, args)
        self.world.webhook = Webhook(url, secret, args.clamped("max_connections", 40, 1, 100))
        self._connections = asyncio.Semaphore(self.world.webhook.max_connections)
        for queued in self.world.updates.waiting():
            self.take(queued)
        return True

    async def delete_webhook(self, args: Args) -> bool:
        await self.stop()
        self._drop_pending_if_asked(args)
        self.world.webhook = Webhook()
        return True

    def _drop_pending_if_asked(self, args: Args) -> None:
        if args.flag("drop_pending_updates"):
            self.world.updates.keep_newest(0)

    async def get_webhook_info(self, args: Args) -> Json:
        webhook = self.world.webhook
        info: Json = {
            "url": webhook.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.world.updates),
        }
        if webhook.last_error_date:
            info |= {
                "last_error_date": webhook.last_error_date,
                "last_error_message": webhook.last_error_message,
            }
        if webhook.url:
            info |= {"max_connections": webhook.max_connections, "ip_address": "127.0.0.1"}
        if self.world.allowed_kinds != DEFAULT_KINDS:
            info["allowed_updates"] = sorted(self.world.allowed_kinds)
        return info

    def take(self, queued: QueuedUpdate) -> None:
        if not self.world.webhook.url:
            return
        if queued.lane in self._lanes:
            self._lanes[queued.lane].append(queued)
            return
        self._lanes[queued.lane] = deque([queued])
        task = asyncio.get_running_loop().create_task(self._empty_lane(queued.lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def stop(self) -> None:
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._lanes.clear()
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _empty_lane(self, lane: int) -> None:
        line = self._lanes[lane]
        while line:
            await self._deliver(line[0])
            self.world.updates.confirm(line.popleft().update["update_id"])
        del self._lanes[lane]

    async def _deliver(self, queued: QueuedUpdate) -> None:
        delay = 0.0
        while self.world.clock.now() <= queued.expires_at:
            async with self._connections:
                if await self._post(queued.update):
                    return
            await asyncio.sleep(delay)
            delay = min(max(delay * 2, self.first_retry_seconds), self.max_retry_seconds)

    async def _post(self, update: Json) -> bool:
        webhook = self.world.webhook
        headers = {"X-Telegram-Bot-Api-Secret-Token": webhook.secret_token} if webhook.secret_token else {}
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=WEBHOOK_MAX_SECONDS))
        try:
            async with self._session.post(webhook.url, json=update, headers=headers) as response:
                if 200 <= response.status <= 299:
                    return True
                problem = f"Wrong response from the webhook: {response.status} {response.reason}"
        except (aiohttp.ClientError, TimeoutError) as error:
            problem = f"Connection failed: {error}"
        webhook.last_error_date = self.world.clock.unix()
        webhook.last_error_message = problem
        return False
