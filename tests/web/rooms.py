"""The pages over a real installation, as a browser without script sees them."""

from __future__ import annotations

import atexit
import re
from collections.abc import Callable, Mapping
from functools import cache
from html.parser import HTMLParser
from itertools import count

from anyio.from_thread import BlockingPortal, start_blocking_portal
from httpx import Response
from starlette.routing import Route
from starlette.testclient import TestClient
from starlette.types import ASGIApp

from bot import console, wiring
from bot.application import staffing
from bot.application.ports import WriteDocument
from bot.channels import browser
from bot.channels.browser.room import Room
from bot.channels.browser.routes import routes as chat_routes
from bot.console.desk import Desk
from bot.console.provider import Provider
from bot.console.routes import routes as console_routes
from bot.dialogue.loading import Version
from bot.language.catalogues import Catalogues
from bot.site import LARGER_BODIES
from bot.web.app import build
from bot.web.assets import STATIC, Assets
from bot.web.brakes import Counts
from bot.web.cookies import SessionCookie
from bot.web.pages import Pages
from bot.web.security import Site
from tests.support.house import House

BASE = "http://127.0.0.1:8000"
OURS = {"Sec-Fetch-Site": "same-origin"}


def rooms(
    house: House,
    *,
    mails: bool = False,
    mail_links: bool = True,
    versions: Mapping[str, Version] | None = None,
    write: WriteDocument | None = None,
    provider: Provider | None = None,
    base: str = BASE,
) -> list[Route]:
    pages = _pages(house.kit.texts)
    known = versions if versions is not None else wiring.shipped_versions()
    room = Room(house.database, house.kit, house.turns, pages, SessionCookie.at(BASE, "chat"), write or wiring.write)
    desk = Desk(
        house.database,
        house.kit,
        pages,
        SessionCookie.at(base, "staff"),
        lambda: known,
        base,
        wiring.write,
        lambda: "the_bot",
        mails,
        mail_links,
        turns=house.turns,
        provider=provider,
        files=wiring.repository_files,
    )
    return [*chat_routes(room), *console_routes(desk)]


def site(
    house: House,
    *,
    mails: bool = False,
    mail_links: bool = True,
    versions: Mapping[str, Version] | None = None,
    write: WriteDocument | None = None,
    provider: Provider | None = None,
    base: str = BASE,
) -> ASGIApp:
    found = rooms(
        house, mails=mails, mail_links=mail_links, versions=versions, write=write, provider=provider, base=base
    )
    here = Site(base, "127.0.0.1", larger_bodies=LARGER_BODIES, counts=Counts(_hours()))
    return build(pages=_pages(house.kit.texts), assets=_assets(), site=here, routes=found)


def _hours() -> Callable[[], float]:
    """Between two requests of a test an hour passes for the brakes, which have a test of their own."""
    passed = count(step=3600)
    return lambda: float(next(passed))


@cache
def _assets() -> Assets:
    return Assets(STATIC, browser.STATIC, console.STATIC)


@cache
def _pages(texts: Catalogues) -> Pages:
    """Every template is made ready once, as in a service."""
    return Pages(texts, _assets(), browser.TEMPLATES, console.TEMPLATES)


@cache
def _portal() -> BlockingPortal:
    """One loop for all that is asked here, as in a service; else each request begins a thread of its own."""
    begun = start_blocking_portal()
    atexit.register(begun.__exit__, None, None, None)
    return begun.__enter__()


class Web(TestClient):
    """A browser without script: forms are sent as they stand on the page."""

    def __init__(self, app: ASGIApp, headers: Mapping[str, str] = OURS) -> None:
        super().__init__(app, base_url=BASE, headers=dict(headers), raise_server_exceptions=False)
        self.portal = _portal()

    def join(self, house: House, **invitation: str) -> str:
        invited = house.invited(**invitation)  # type: ignore[arg-type]
        assert self.post("/join", data={"code": invited.code}).status_code == 200
        return invited.participant_id

    def sign_in(self, house: House, email: str) -> None:
        with house.database.work() as work:
            token = staffing.sign_in_link(work, house.kit, email)
        assert self.post(f"/staff/link/{token}").status_code == 200

    def write(self, text: str) -> str:
        fields = forms(self.get("/chat").text)
        mark = next(form["form"] for form in fields if "text" in form)
        return self.post("/chat", data={"form": mark, "text": text}).text

    def speak(self, sound: bytes, **fields: str) -> Response:
        form = next(form for form in forms(self.get("/chat").text) if "seconds" in form)
        return self.post("/chat/sound", data={**form, **fields}, files={"sound": ("opptak.ogg", sound)})

    def tap(self, label: str) -> str:
        page = self.get("/chat").text
        form, key = button(page, label)
        return self.post("/chat", data={**form, "key": key}).text


def button(html: str, label: str) -> tuple[dict[str, str], str]:
    """The hidden fields of the form that the newest button with this label stands in, and its value."""
    for form in reversed(_Forms.of(html)):
        for words, name, value in form.buttons:
            if words == label and name == "key":
                return form.fields, value
    raise AssertionError(f"no button {label!r}")


def buttons(html: str) -> list[str]:
    return [words for form in _Forms.of(html) for words, name, _ in form.buttons if name == "key"]


def forms(html: str) -> list[dict[str, str]]:
    return [form.fields for form in _Forms.of(html)]


def text_of(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


class _Form:
    def __init__(self) -> None:
        self.fields: dict[str, str] = {}
        self.buttons: list[tuple[str, str, str]] = []


class _Forms(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[_Form] = []
        self._pressed: tuple[str, str] | None = None
        self._words = ""

    @classmethod
    def of(cls, html: str) -> list[_Form]:
        parser = cls()
        parser.feed(html)
        return parser.found

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.found.append(_Form())
        elif tag in ("input", "textarea") and self.found and "name" in given:
            self.found[-1].fields[given["name"]] = given.get("value", "")
        elif tag == "button":
            self._pressed, self._words = (given.get("name", ""), given.get("value", "")), ""

    def handle_data(self, data: str) -> None:
        self._words += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "button" and self._pressed and self.found:
            self.found[-1].buttons.append((self._words.strip(), *self._pressed))
            self._pressed = None
