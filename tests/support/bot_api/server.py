"""The HTTP server itself: `/bot<token>/<method>`, answered as api.telegram.org would."""

import asyncio
import inspect
import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Self

from aiohttp import web

from tests.support.bot_api import faults
from tests.support.bot_api.basics import Args, Json, Refusal, ServerClock
from tests.support.bot_api.control import add_control_routes
from tests.support.bot_api.delivery import Polling, WebhookDelivery
from tests.support.bot_api.files import FileMethods
from tests.support.bot_api.limits import RateLimit, RateLimiter
from tests.support.bot_api.messages import MessageMethods
from tests.support.bot_api.people import Person
from tests.support.bot_api.profile import MAX_DESCRIPTION, MAX_NAME, MAX_SHORT_DESCRIPTION, ProfileMethods
from tests.support.bot_api.updates import CALLBACK_LIFETIME, QueuedUpdate
from tests.support.bot_api.wire import json_response, not_found, read_args, refused
from tests.support.bot_api.world import World

DEFAULT_TOKEN = "100200300:AAFakeTokenForTheTestServer_0123456789"
MAX_UPLOAD_BYTES = 50 << 20
_FIRST_UPDATE_ID = 700_000_001
_FIRST_USER_ID = 5_000_000_001


@dataclass(frozen=True)
class Call:
    """One call the bot made, and how it was answered (None: the connection was cut)."""

    method: str
    args: dict[str, str]
    at: float
    status: int | None


class BotApi:
    """Telegram for tests. `async with BotApi() as api: Bot(api.token, base_url=api.base_url)`."""

    def __init__(
        self,
        *,
        token: str = DEFAULT_TOKEN,
        username: str = "stegvis_test_bot",
        port: int = 0,
        rate: RateLimit | None = None,
        callback_ttl: float = CALLBACK_LIFETIME,
        now: Callable[[], float] = time.time,
        privacy_mode: bool = False,
        control: bool = False,
    ) -> None:
        self.clock = ServerClock(now)
        self.token = token
        self.world = World(token, username, self.clock, _FIRST_UPDATE_ID)
        self.world.privacy_mode = privacy_mode
        self.faults = faults.FaultPlan()
        self.calls: list[Call] = []
        self.limiter = RateLimiter(self.clock, rate)
        self.messages = MessageMethods(self.world, self.limiter, callback_ttl)
        self.profile = ProfileMethods(self.world)
        self.files = FileMethods(self.world)
        self.polling = Polling(self.world)
        self.webhooks = WebhookDelivery(self.world, self.polling.terminate)
        self.world.on_update = self._on_update
        self._port = port
        self._control = control
        self._runner: web.AppRunner | None = None
        self._people: dict[int, Person] = {}
        self._user_ids = itertools.count(_FIRST_USER_ID)
        self._methods = self._method_table()

    # --- life ---

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.stop()

    async def start(self) -> None:
        """Listen; after `stop` on the same port again, with everything that was known before."""
        app = web.Application(client_max_size=MAX_UPLOAD_BYTES)
        app.router.add_route("GET", "/file/bot{token:[^/]+}/{path:.+}", self._download)
        app.router.add_route("*", "/bot{token:[^/]+}/{method:.+}", self._handle)
        if self._control:
            add_control_routes(app, self)
        app.router.add_route("*", "/{rest:.*}", not_found)
        # access_log off: the token is in every URL.
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Also an outage: the server is unreachable until `start`."""
        self.polling.wake()
        await self.webhooks.stop()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def base_url(self) -> str:
        """For `telegram.Bot(token, base_url=…)`."""
        return f"{self.url}/bot"

    # --- people and updates ---

    def person(
        self,
        user_id: int | None = None,
        first_name: str = "Kari",
        language_code: str | None = "nb",
        last_name: str | None = None,
        username: str | None = None,
    ) -> Person:
        """The person with this id, made on first mention."""
        user_id = next(self._user_ids) if user_id is None else user_id
        if user_id not in self._people:
            user: Json = {"id": user_id, "is_bot": False, "first_name": first_name}
            optional = {"last_name": last_name, "username": username, "language_code": language_code}
            user |= {key: value for key, value in optional.items() if value is not None}
            self._people[user_id] = Person(self.world, user)
        return self._people[user_id]

    def push_raw(self, content: Json) -> Json:
        """Any update at all, well-formed or not; given an update_id unless it has one."""
        return self.world.push_raw(content)

    def redeliver(self, update: Json, *, as_new: bool = False) -> None:
        """The same update once more, though it was confirmed; or, as some apps do, under a new id."""
        if as_new:
            self.push_raw({key: value for key, value in update.items() if key != "update_id"})
            return
        self.world.updates.push_again(update)
        self._on_update(QueuedUpdate(update, float("inf"), 1))

    def renumber_updates(self, start: int) -> None:
        """Ids go on from another number, as after a week of silence. Waiting updates are dropped."""
        self.world.updates.renumber(start)

    @property
    def pending_updates(self) -> int:
        """Updates that the bot has not confirmed yet."""
        return len(self.world.updates)

    def calls_of(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method.lower() == method.lower()]

    def _on_update(self, queued: QueuedUpdate) -> None:
        self.polling.wake()
        self.webhooks.take(queued)

    # --- faults ---

    def fail_next(
        self,
        method: str,
        *,
        status: int,
        description: str | None = None,
        retry_after: int | None = None,
        times: int = 1,
        chat_id: int | None = None,
    ) -> None:
        """Refuse the next calls; `"*"` is any method."""
        self.faults.add(method, faults.refusal(status, description, retry_after), times, chat_id)

    def drop_connection_next(self, method: str, *, deliver: bool, times: int = 1, chat_id: int | None = None) -> None:
        """Cut the connection without an answer; with `deliver` the call has taken effect anyway."""
        self.faults.add(method, faults.Drop(deliver), times, chat_id)

    def delay_next(self, method: str, seconds: float, *, times: int = 1, chat_id: int | None = None) -> None:
        self.faults.add(method, faults.Delay(seconds), times, chat_id)

    def hold_next(self, method: str, *, chat_id: int | None = None) -> faults.Hold:
        """Make a call wait, before it takes effect, until `release()`."""
        hold = faults.Hold()
        self.faults.add(method, hold, 1, chat_id)
        return hold

    def garbage_next(
        self, method: str, body: bytes = b"<html>502 Bad Gateway</html>", *, status: int = 200, times: int = 1
    ) -> None:
        self.faults.add(method, faults.Garbage(body, status), times)

    # --- answering ---

    def _method_table(self) -> dict[str, Callable[[Args], Any]]:
        """Method names are case-insensitive (Client::init_methods)."""
        messages, profile, hooks = self.messages, self.profile, self.webhooks
        table: dict[str, Callable[[Args], Any]] = {
            "getMe": profile.get_me,
            "getUpdates": self.polling.get_updates,
            "setWebhook": hooks.set_webhook,
            "deleteWebhook": hooks.delete_webhook,
            "getWebhookInfo": hooks.get_webhook_info,
            "sendMessage": messages.send_message,
            "sendPhoto": messages.send_photo,
            "sendDocument": messages.send_document,
            "editMessageText": messages.edit_message_text,
            "editMessageReplyMarkup": messages.edit_message_reply_markup,
            "deleteMessage": messages.delete_message,
            "deleteMessages": messages.delete_messages,
            "answerCallbackQuery": messages.answer_callback_query,
            "sendChatAction": messages.send_chat_action,
            "setMyCommands": profile.set_my_commands,
            "getMyCommands": profile.get_my_commands,
            "deleteMyCommands": profile.delete_my_commands,
            "setMyName": partial(profile.set_text, "name", MAX_NAME),
            "getMyName": partial(profile.get_text, "name"),
            "setMyDescription": partial(profile.set_text, "description", MAX_DESCRIPTION),
            "getMyDescription": partial(profile.get_text, "description"),
            "setMyShortDescription": partial(profile.set_text, "short_description", MAX_SHORT_DESCRIPTION),
            "getMyShortDescription": partial(profile.get_text, "short_description"),
            "setChatMenuButton": profile.set_chat_menu_button,
            "getChatMenuButton": profile.get_chat_menu_button,
            "getChat": profile.get_chat,
            "getFile": self.files.get_file,
            "leaveChat": profile.leave_chat,
        }
        return {name.lower(): method for name, method in table.items()}

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        method, args = request.match_info["method"], await read_args(request)
        at = self.clock.now()
        response = await self._respond(request, method, args)
        status = None if isinstance(response, _Cut) else response.status
        self.calls.append(Call(method, dict(args.values), at, status))
        if isinstance(response, _Cut) and request.transport is not None:
            request.transport.abort()
        return response

    async def _download(self, request: web.Request) -> web.StreamResponse:
        """A file by its path; faults are planned for it as for a method, under `download`."""
        args = Args({})
        response = await self._respond(request, "download", args)
        self.calls.append(Call("download", {}, self.clock.now(), None if isinstance(response, _Cut) else 200))
        if isinstance(response, _Cut) and request.transport is not None:
            request.transport.abort()
        return response

    async def _respond(self, request: web.Request, method: str, args: Args) -> web.Response:
        if request.match_info["token"] != self.token:
            return refused(Refusal(401, "Unauthorized"))
        chat_id = args.integer("chat_id") or None
        trouble = self.faults.take(method, chat_id)
        while isinstance(trouble, faults.Delay | faults.Hold):
            if isinstance(trouble, faults.Hold):
                await trouble.pass_through()
            else:
                await asyncio.sleep(trouble.seconds)
            trouble = self.faults.take(method, chat_id)
        match trouble:
            case faults.Refuse(status, description, retry_after):
                parameters = {"retry_after": retry_after} if retry_after else None
                return refused(Refusal(status, description, parameters))
            case faults.Garbage(body, status):
                return web.Response(body=body, status=status, content_type="text/html")
            case faults.Drop(deliver):
                if deliver:
                    await self._answer(method, args)
                return _Cut()
            case _:
                return self._file(request) if method == "download" else await self._answer(method, args)

    def _file(self, request: web.Request) -> web.Response:
        content = self.files.content(request.match_info["path"])
        return refused(Refusal(404, "Not Found")) if content is None else web.Response(body=content)

    async def _answer(self, method: str, args: Args) -> web.Response:
        act = self._methods.get(method.lower())
        try:
            if act is None:
                raise Refusal(404, "Not Found: method not found")
            result = act(args)
            if inspect.isawaitable(result):
                result = await result
        except Refusal as refusal:
            return refused(refusal)
        return json_response({"ok": True, "result": result}, 200)


class _Cut(web.Response):
    """Stands for no answer at all."""
