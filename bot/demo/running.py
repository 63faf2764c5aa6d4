"""The demo under way: its own data, its own front page, the same pages and conversations as the service."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sys
from pathlib import Path

from pydantic import SecretStr
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot import service, wiring
from bot.application import records as r
from bot.application import staffing
from bot.application.ports import Work
from bot.delivery.passing import PassingWorker
from bot.delivery.reminding import ReminderWorker
from bot.delivery.turning import TurnWorker
from bot.demo import history
from bot.demo.people import ADMINISTRATOR, COLLEAGUE, PEOPLE, SECOND_SUPERVISOR, SPECIALIST, SUPERVISOR
from bot.logs import set_up_logs
from bot.settings import BadSettings, Settings
from bot.site import web_app
from bot.storage.lock import serving_lock
from bot.storage.sealing import new_master_key
from bot.web.pages import render

_MARK = "this-is-the-demo"
_KEY = "demo.key"
# Stands when the history is whole: an interrupted one is made anew.
_MADE = "history-is-made"

STAFF_ROLES = (
    ("specialist", SPECIALIST), ("colleague", COLLEAGUE), ("supervisor", SUPERVISOR),
    ("second", SECOND_SUPERVISOR), ("administrator", ADMINISTRATOR),
)  # fmt: skip


def _(message: str) -> str:
    """Marks a text for the catalogue."""
    return message


# How the roles are printed: the colleague is a specialist as well, and a change of meaning needs two supervisors.
_ROLES = {**{role: role for role, _email in STAFF_ROLES}, "colleague": "specialist", "second": "supervisor"}

ROLE_NAMES = {
    "specialist": _("Kari, job specialist"),
    "colleague": _("Mads, another job specialist"),
    "supervisor": _("Solveig, method supervisor"),
    "second": _("Tor, another method supervisor"),
    "administrator": _("Ane, administrator"),
}


def run(port: int, data: Path) -> None:
    """Serve the demo until SIGTERM. Raises BadSettings for a directory that is not the demo's."""
    _own(data)
    file = f"sqlite:///{data.absolute() / 'stegvis.db'}"
    with serving_lock(file), contextlib.closing(service.listen("127.0.0.1", port)) as listener:
        # Its own settings alone: what is set for a real installation has no say here.
        settings = Settings(
            _env_prefix="STEGVIS_DEMO_", data_dir=data, master_keys=SecretStr(_key(data)),
            port=listener.getsockname()[1], log_level="WARNING",
        )  # fmt: skip
        set_up_logs(settings)
        house = _made(settings, data)
        try:
            asyncio.run(_serve(house, listener))
        finally:
            house.database.engine.dispose()


def _made(settings: Settings, data: Path) -> wiring.House:
    """The demo's house with its history; what an interrupted start left is made anew."""
    made = data / _MADE
    if not made.exists():
        for file in data.glob("stegvis.db*"):
            file.unlink()
    house = wiring.house(settings)
    wiring.tombstones(settings).begin()
    if not made.exists():
        print("Making the fictional people talk; this takes a few seconds …", file=sys.stderr, flush=True)
        history.make(house.database)
        made.touch()
    wiring.approve_shipped(house.database, house.kit)
    return house


def _own(data: Path) -> None:
    """A directory that holds anything else is refused."""
    try:
        if not (data / _MARK).exists():
            if data.exists() and any(data.iterdir()):
                raise BadSettings(f"{data} holds something that is not the demo's; give --data a new directory")
            data.mkdir(mode=0o700, parents=True, exist_ok=True)
            (data / _MARK).write_text("Fictional people only. Delete the whole directory to begin anew.\n")
    except OSError as error:
        raise BadSettings(f"{data} cannot be used ({error.strerror}); give --data another directory") from None


def _key(data: Path) -> str:
    file = data / _KEY
    if not file.exists() or not (data / _MADE).exists():
        file.touch(mode=0o600)
        file.write_text(new_master_key("demo"))
    return file.read_text().strip()


async def _serve(house: wiring.House, listener: socket.socket) -> None:
    stop = service.stop_on_signals()
    worker = TurnWorker(house.turns, lambda: None)
    reminders = ReminderWorker(house.database, house.kit, lambda: None)
    passing = PassingWorker(house.database, house.kit, lambda: None)
    app = web_app(house, front=front_page(house))
    for role, url in links(house):
        print(f"{role}\t{url}", flush=True)
    await service.until_stopped(app, listener, [worker.run(), reminders.run(), passing.run()], stop, ready=_ready)


def _ready() -> None:
    print("ready", flush=True)


def links(house: wiring.House) -> list[tuple[str, str]]:
    base = house.settings.base_url
    found = [("front", f"{base}/")]
    with house.database.work() as work:
        for role, email in STAFF_ROLES:
            found.append((_ROLES[role], f"{base}/staff/link/{staffing.sign_in_link(work, house.kit, email)}"))
        for _name, key in _participants(work):
            code = staffing.device_link(work, house.kit, key, own=True).code
            found.append(("participant", f"{base}/join/{code}"))
    return found


def _participants(work: Work) -> list[tuple[str, str]]:
    names = {person.name for person in PEOPLE}
    people = work.find(r.Participant)
    return [(one.label, one.id) for one in people if one.label in names]


def front_page(house: wiring.House) -> tuple[Route, Route]:
    """Who you can be. Each button makes a fresh one-time link and follows it."""

    async def show(request: Request) -> Response:
        with house.database.reading() as look:
            people = _participants(look)
        staff = [{"role": ROLE_NAMES[role], "key": email} for role, email in STAFF_ROLES]
        participants = [{"name": name, "key": key} for name, key in people]
        return render(request, "demo.html", staff=staff, participants=participants)

    async def enter(request: Request) -> Response:
        form = await request.form()
        path = await asyncio.to_thread(_fresh, house, str(form.get("who", "")))
        return RedirectResponse(path or "/", 303)

    return Route("/", show), Route("/demo/enter", enter, methods=["POST"])


def _fresh(house: wiring.House, who: str) -> str:
    with house.database.work() as work:
        if who in {email for _, email in STAFF_ROLES}:
            return f"/staff/link/{staffing.sign_in_link(work, house.kit, who)}"
        if who in {key for _, key in _participants(work)}:
            return f"/join/{staffing.device_link(work, house.kit, who, own=True).code}"
    return ""
