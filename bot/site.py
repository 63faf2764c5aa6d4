"""The pages of an installation, put together from its rooms."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from starlette.applications import Starlette
from starlette.routing import BaseRoute
from starlette.types import ASGIApp

from bot import wiring
from bot.application.ports import WriteDocument
from bot.channels.browser import bringing, profile, speaking
from bot.channels.browser import room as browser_room
from bot.channels.browser import routes as browser
from bot.channels.telegram import webhook
from bot.console import desk as staff_desk
from bot.console import routes as console
from bot.web.app import LONG_ANSWER_BYTES, build, health_route
from bot.web.assets import STATIC, Assets
from bot.web.brakes import Proxies
from bot.web.cookies import SessionCookie
from bot.web.metrics import metrics_route
from bot.web.pages import Pages
from bot.web.security import Site

# What machines post, sounds, words that are too long and come back, and a profile that is brought along.
LARGER_BODIES = {
    webhook.PATH: webhook.MOST_BYTES, speaking.PATH: speaking.MOST_SENT, profile.PATH: LONG_ANSWER_BYTES,
    bringing.PATH: bringing.MOST_SENT,
}  # fmt: skip

_HERE = Path(__file__).parent
_ROOMS = (_HERE / "channels" / "browser", _HERE / "console", _HERE / "demo")


def web_app(
    house: wiring.House,
    *,
    username: str = "",
    front: tuple[BaseRoute, ...] = (),
    machines: tuple[BaseRoute, ...] = (),
    write: WriteDocument | None = None,
) -> ASGIApp:
    """Browser chat, console and what they share. `front` replaces the first page; `machines` post to theirs.

    `write` makes the files that people take along; without it, what the installation has.
    """
    settings = house.settings
    assets = Assets(STATIC, *(room / "static" for room in _ROOMS if (room / "static").is_dir()))
    pages = Pages(house.kit.texts, assets, *(room / "templates" for room in _ROOMS))
    chat = SessionCookie.at(settings.base_url, "chat")
    room = browser_room.Room(house.database, house.kit, house.turns, pages, chat, write or wiring.write)
    desk = staff_desk.Desk(
        house.database,
        house.kit,
        pages,
        SessionCookie.at(settings.base_url, "staff"),
        wiring.shipped_versions,
        settings.base_url,
        wiring.write,
        lambda: username or None,
        settings.smtp_url is not None,
        settings.mail_links == "on",
        turns=house.turns,
        provider=wiring.provider(settings),
        files=wiring.repository_files,
    )
    return build(
        pages=pages,
        assets=assets,
        site=Site(
            settings.base_url, settings.host, larger_bodies=LARGER_BODIES, proxies=Proxies.named(settings.proxies)
        ),
        routes=[*browser.routes(room), *console.routes(desk), *machines],
        front=front,
        check=partial(_check, house),
        measured=house.metrics.text,
    )


def health_app(house: wiring.House) -> ASGIApp:
    """For a process that has no pages."""
    return Starlette(routes=[health_route(partial(_check, house)), metrics_route(house.metrics.text)])


def _check(house: wiring.House) -> None:
    """Healthy is: the database answers, and what was last to be written was written."""
    with house.database.reading() as look:
        look.waiting_inbox(1)
    if house.database.trouble is not None:
        raise house.database.trouble
