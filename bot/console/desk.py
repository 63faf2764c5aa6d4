"""What the pages of the console are given, and who may see them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.application import records as r
from bot.application.errors import NotFound
from bot.application.hearing import Kit
from bot.application.ports import Database, WriteDocument
from bot.application.sessions import StaffSessions
from bot.console import wording
from bot.console.provider import Provider
from bot.dialogue.loading import Version
from bot.dialogue.recordings import length
from bot.language import dates
from bot.language.catalogues import LANGUAGES, NAMES, Language
from bot.web.cookies import SessionCookie
from bot.web.forms import fields_of
from bot.web.pages import Pages


class Turns(Protocol):
    def carry_out(self, address: str) -> int:
        """A batch of what was accepted from there; returns how many items were dealt with."""


LANGUAGE_COOKIE = "stegvis-language"
SIGN_IN = "/staff/sign-in"


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything the console needs from outside. `mails`: some can be sent; `mail_links`: also those that let in."""

    database: Database
    kit: Kit
    pages: Pages
    cookie: SessionCookie
    versions: Callable[[], Mapping[str, Version]]
    public_url: str
    write: WriteDocument
    bot_username: Callable[[], str | None] = lambda: None
    mails: bool = False
    mail_links: bool = True
    turns: Turns | None = None
    provider: Provider | None = None
    # A version of a script as the files of the repository, by their paths.
    files: Callable[[Version], Mapping[str, str]] = lambda _version: {}

    @property
    def sessions(self) -> StaffSessions:
        return StaffSessions(self.database, self.kit)

    def address(self, path: str) -> str:
        return self.public_url.rstrip("/") + path

    def carry_out(self, address: str) -> None:
        """Without `turns`, a worker elsewhere does."""
        while self.turns is not None and self.turns.carry_out(address):
            pass


@dataclass(frozen=True, slots=True)
class Visit:
    """One request, with who is behind it."""

    desk: Desk
    request: Request
    staff: r.Staff | None
    form: Mapping[str, str]
    language: Language

    @property
    def me(self) -> r.Staff:
        if self.staff is None:
            raise NotFound("nobody is signed in")
        return self.staff

    def path(self, name: str) -> str:
        return str(self.request.path_params[name])

    def say(self, message: str, **values: object) -> str:
        return self.desk.kit.texts.say(self.language, message, **values)

    def page(self, template: str, status: int = 200, **context: Any) -> Response:
        shared = {
            "staff": self.staff,
            "here": self.request.url.path if self.request.method == "GET" else "/staff",
            "languages": [(key, NAMES[key]) for key in LANGUAGES],
            "date": lambda moment: dates.date(moment, self.language),
            "day": lambda moment: dates.day(moment, self.language),
            "last_day": lambda until: dates.date(dates.last_day(until), self.language),
            "length": length,
            "clock": lambda moment: dates.clock(moment, self.language),
            "words": wording,
        }
        return self.desk.pages.render(self.request, template, status, **(shared | context))

    def go(self, path: str) -> Response:
        return RedirectResponse(path, 303)


Handler = Callable[[Visit], Response]


def for_anyone(desk: Desk, handler: Handler) -> Callable[[Request], object]:
    return _endpoint(desk, handler)


def for_staff(desk: Desk, handler: Handler, *roles: r.Role) -> Callable[[Request], object]:
    """Signed out: the way in. Another role: the page is not there."""

    def let_in(visit: Visit) -> Response:
        if visit.staff is None:
            return visit.go(SIGN_IN)
        if visit.staff.role not in roles:
            raise NotFound("this is another role's page")
        return handler(visit)

    return _endpoint(desk, let_in)


def _endpoint(desk: Desk, handler: Handler) -> Callable[[Request], object]:
    async def endpoint(request: Request) -> Response:
        form = await fields_of(request)
        return await run_in_threadpool(_answer, desk, handler, request, form)

    return endpoint


def _answer(desk: Desk, handler: Handler, request: Request, form: Mapping[str, str]) -> Response:
    chosen = request.cookies.get(LANGUAGE_COOKIE, "")
    staff = desk.cookie.holder(request, desk.sessions)
    language = next((key for key in LANGUAGES if key == chosen), LANGUAGES[0])
    if staff is not None and staff.language is not None:
        language = staff.language
    request.state.language = language
    return handler(Visit(desk, request, staff, form, language))
