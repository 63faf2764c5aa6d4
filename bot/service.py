"""The running service: one process, one event loop, and the workers in it."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import signal
import socket
import sys
from collections.abc import Callable, Coroutine
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot import wiring
from bot.channels.telegram.client import build_bot
from bot.logs import set_up_logs
from bot.parts import Parts
from bot.safety.recogniser import make_ready
from bot.settings import BadSettings, Role, Settings
from bot.site import health_app
from bot.storage.engine import file_of
from bot.storage.lock import serving_lock

log = logging.getLogger(__name__)

# A fifth of Python's own: the loop has its turn five times sooner.
SWITCH_SECONDS = 0.001

# How long open pages may take to end when the service stops.
STOP_SECONDS = 5
# Between attempts to reach Telegram at the start.
RETRY_SECONDS = 5.0

_UNKNOWN_TOKEN = "STEGVIS_TELEGRAM_TOKEN: Telegram does not know this token; ask BotFather again"  # noqa: S105


def run(settings: Settings, role: Role = "all") -> None:
    set_up_logs(settings)
    if role != "all" and file_of(settings.url) is not None:
        raise BadSettings(f"--role {role}: several processes need PostgreSQL; set STEGVIS_DATABASE_URL")
    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    masters = wiring.master_keys(settings).ids
    with serving_lock(settings.url, masters), contextlib.closing(listen(settings.host, settings.port)) as listener:
        house = wiring.house(settings)
        try:
            wiring.tombstones(settings).begin()
            wiring.register_shipped(house.database, house.kit)
            be_quick_to_answer()
            asyncio.run(_serve(house, listener, role))
        finally:
            house.database.engine.dispose()


def be_quick_to_answer() -> None:
    """The event loop shares the interpreter with the threads that carry out turns, and waits for neither long."""
    sys.setswitchinterval(SWITCH_SECONDS)
    make_ready()
    gc.collect()
    gc.freeze()  # texts and scripts stay for good: the collector need not look through them again


def listen(host: str, port: int) -> socket.socket:
    """The port, taken before anything else begins. Raises BadSettings with one line."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    # Head and body of a page are two writes: without this, the second waits 40 ms for the reader's receipt.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    try:
        listener.bind((host, port))
        listener.listen()
    except OSError as error:
        listener.close()
        raise BadSettings(f"STEGVIS_PORT: cannot listen on {host}:{port} ({error.strerror}); choose another") from None
    return listener


async def _serve(house: wiring.House, listener: socket.socket, role: Role) -> None:
    token = house.settings.telegram_token
    if token is None:
        raise BadSettings("STEGVIS_TELEGRAM_TOKEN: not set")
    bot = build_bot(token.get_secret_value(), house.settings.telegram_api_url)
    stop = stop_on_signals()
    async with contextlib.AsyncExitStack() as stack:
        if not await _until_known(bot, stop):
            return
        stack.push_async_callback(bot.shutdown)
        parts = Parts(house, bot)
        app = parts.pages() if role in ("all", "web") else health_app(house)
        jobs = parts.receiving() if role in ("all", "web") else []
        jobs += parts.working() if role in ("all", "worker") else []
        log.info("serving on %s as @%s", house.settings.base_url, bot.username)
        try:
            await until_stopped(app, listener, jobs, stop)
        except InvalidToken:
            raise BadSettings(_UNKNOWN_TOKEN) from None
    log.info("stopped")


async def _until_known(bot: Bot, stop: asyncio.Event) -> bool:
    """Telegram must know the token; while it cannot be reached, wait for it. False when stopped meanwhile."""
    while not stop.is_set():
        try:
            await bot.initialize()
        except InvalidToken:
            raise BadSettings(_UNKNOWN_TOKEN) from None
        except TelegramError as error:
            log.warning("Telegram cannot be reached yet: %s", type(error).__name__)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(RETRY_SECONDS):
                    await stop.wait()
        else:
            return True
    return False


def stop_on_signals() -> asyncio.Event:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    return stop


async def until_stopped(
    app: ASGIApp,
    listener: socket.socket,
    jobs: list[Coroutine[Any, Any, None]],
    stop: asyncio.Event,
    ready: Callable[[], None] = lambda: None,
) -> None:
    """Run the pages and the workers until a signal; a worker that fails ends everything."""
    server = _Server(
        ready,
        uvicorn.Config(app, log_config=None, access_log=False, lifespan="on", timeout_graceful_shutdown=STOP_SECONDS,
                       server_header=False, proxy_headers=False)
    )  # fmt: skip
    tasks = [asyncio.create_task(job) for job in jobs]
    pages = asyncio.create_task(server.serve(sockets=[listener]))
    waiting = asyncio.create_task(stop.wait())
    try:
        running = {*tasks, pages, waiting}
        while waiting in running and pages in running:
            done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
    finally:
        server.should_exit = True
        for task in (*tasks, waiting):
            task.cancel()
        await asyncio.gather(*tasks, waiting, pages, return_exceptions=True)


class _Server(uvicorn.Server):
    """Signals are ours: the workers must stop together with the pages."""

    def __init__(self, ready: Callable[[], None], config: uvicorn.Config) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()

    @contextlib.contextmanager
    def capture_signals(self) -> Any:
        yield
