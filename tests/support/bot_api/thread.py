"""The server in a thread of its own, for tests that are not async and for bots in another process."""

import asyncio
import inspect
import threading
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, Self

from tests.support.bot_api.delivery import Polling
from tests.support.bot_api.faults import Hold
from tests.support.bot_api.server import BotApi
from tests.support.bot_api.views import ChatView

_TIMEOUT_SECONDS = 60

# What belongs to the server's thread; everything else is handed out as it is.
_LIVE = (ChatView, Hold, Polling)


class Synchronous:
    """The same object, with every method blocking and every look made in the server's thread."""

    def __init__(self, target: object, loop: asyncio.AbstractEventLoop) -> None:
        self._target = target
        self._loop = loop

    def __getattr__(self, name: str) -> Any:
        found = self._run(_look(self._target, name))
        if not callable(found):
            return found

        def call(*args: Any, **kwargs: Any) -> Any:
            return self._run(_call(found, args, kwargs))

        return call

    def _run(self, work: Coroutine[Any, Any, Any]) -> Any:
        result = asyncio.run_coroutine_threadsafe(work, self._loop).result(_TIMEOUT_SECONDS)
        return Synchronous(result, self._loop) if isinstance(result, _LIVE) else result


async def _look(target: object, name: str) -> Any:
    return getattr(target, name)


async def _call(function: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    result = function(*args, **kwargs)
    return await result if inspect.isawaitable(result) else result


class BotApiThread:
    """`with BotApiThread() as api: person = api.person(); person.sends("hei"); person.sees("…")`.

    Has the attributes and methods of BotApi and its people, all of them blocking.
    """

    def __init__(self, **settings: Any) -> None:
        self._settings = settings
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="bot-api", daemon=True)
        self._api: Synchronous | None = None

    def __enter__(self) -> Self:
        self._thread.start()
        api = asyncio.run_coroutine_threadsafe(_started(self._settings), self._loop).result(_TIMEOUT_SECONDS)
        self._api = Synchronous(api, self._loop)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._api is not None:
            self._api.stop()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._api, name)


async def _started(settings: dict[str, Any]) -> BotApi:
    api = BotApi(**settings)
    await api.start()
    return api
