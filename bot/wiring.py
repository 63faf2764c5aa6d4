"""The only place where things are built from settings."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, cached_property, partial
from threading import Lock
from typing import TYPE_CHECKING, get_args

from sqlalchemy import Engine

from bot import resources
from bot.application import library, staffing
from bot.application import records as r
from bot.application.batch import Decode, Turns
from bot.application.browsing import decode
from bot.application.errors import NotInstalled
from bot.application.hearing import Kit
from bot.application.metering import UNMETERED, Meter
from bot.application.ports import WriteDocument
from bot.application.review import approving, exporting
from bot.application.together import sent
from bot.channels.telegram import updates
from bot.console import by_provider
from bot.dialogue import loading
from bot.dialogue.problems import BadScript
from bot.export import writing
from bot.export.extra import is_installed
from bot.profile.document import Format
from bot.settings import BadSettings, Settings
from bot.storage.engine import open_engine
from bot.storage.migrations import schema
from bot.storage.sealing import MasterKeys
from bot.storage.sizes import sizes
from bot.storage.tombstones import FILE, Tombstones
from bot.storage.work import Enqueue, SqlDatabase
from bot.web.metrics import Metrics

if TYPE_CHECKING:
    from bot.console.openid import OpenId
    from bot.delivery.jobs import Jobs

# An id is the microseconds since 1970 and a random number, in digits and small letters: it sorts as it was made,
# until 2085, and is never a secret.
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_PAIRS = [first + second for first in _DIGITS for second in _DIGITS]
TIME_PAIRS, RANDOM_PAIRS = 5, 4
RANDOM_BYTES = 5


def now() -> datetime:
    return datetime.now(UTC)


class _Ids:
    """Ids that sort in the order they were made, also within one microsecond."""

    def __init__(self) -> None:
        self._last, self._lock = 0, Lock()

    def __call__(self) -> str:
        with self._lock:
            made = self._last = max(time.time_ns() // 1000, self._last + 1)
        return _written(made, TIME_PAIRS) + _written(int.from_bytes(os.urandom(RANDOM_BYTES)), RANDOM_PAIRS)


def _written(number: int, pairs: int) -> str:
    out = []
    for _ in range(pairs):
        number, pair = divmod(number, len(_PAIRS))
        out.append(_PAIRS[pair])
    return "".join(reversed(out))


new_id = _Ids()


def kit(clock: Callable[[], datetime] = now) -> Kit:
    return Kit(resources.texts(), clock, new_id, formats())


def shipped_versions() -> dict[str, loading.Version]:
    """The scripts that travel with the program, by id. Raises BadScript with every problem."""
    found: dict[str, loading.Version] = {}
    problems = []
    for path in resources.script_files():
        try:
            version = _version(path.read_text(encoding="utf-8"), resources.shown(path))
            found[version.script.id] = version
        except BadScript as error:
            problems += error.problems
    if problems:
        raise BadScript(problems)
    return found


@cache
def _version(text: str, shown: str) -> loading.Version:
    """Read once a process: the same text makes the same version."""
    return loading.version(text, shown, resources.texts())


def database(settings: Settings, *, check: bool = True) -> SqlDatabase:
    """The database, brought up to date. Raises BadSettings or StorageError with one line.

    Without `check` also when the master keys do not open it, for a command that says which are missing.
    """
    keys = master_keys(settings)
    make_data_dir(settings)
    return open_database(settings.url, keys, tombstones(settings), check=check)


def master_keys(settings: Settings) -> MasterKeys:
    """Raises BadSettings or SealError with one line that shows none of them."""
    if settings.master_keys is None:
        raise BadSettings("STEGVIS_MASTER_KEYS: not set; 'stegvis keys new' prints one, keep it outside the database")
    try:
        return MasterKeys.parse(settings.master_keys.get_secret_value())
    except ValueError as error:
        raise BadSettings(f"STEGVIS_MASTER_KEYS: {error}") from None


def make_data_dir(settings: Settings) -> None:
    """Where the database lies, when no other is named."""
    if not settings.database_url:
        try:
            settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise BadSettings(f"STEGVIS_DATA_DIR: cannot use {settings.data_dir} ({error.strerror})") from None


def open_database(url: str, keys: MasterKeys, noted: Tombstones | None = None, *, check: bool = True) -> SqlDatabase:
    """Without anybody in it who was erased, even when somebody put an older one in place."""
    engine = open_engine(url, keys.ids)
    schema.upgrade(engine, keys)
    opened = SqlDatabase(engine, keys, _enqueue(engine), noted)
    if check:
        opened.check_keys()
        opened.bury(now())
    return opened


def tombstones(settings: Settings) -> Tombstones:
    return Tombstones(settings.data_dir / FILE)


def _enqueue(engine: Engine) -> Enqueue | None:
    """Procrastinate is there with PostgreSQL only; SQLite's one process looks into its tables."""
    if engine.dialect.name != "postgresql":
        return None
    from bot.storage.jobs import Jobs  # noqa: PLC0415 - an extra of the package

    return Jobs().enqueue


def jobs(engine: Engine) -> Jobs | None:
    """What works through PostgreSQL's queue; None where there is no queue but the tables."""
    if engine.dialect.name != "postgresql":
        return None
    from bot.delivery.jobs import Jobs  # noqa: PLC0415 - an extra of the package
    from bot.storage import jobs as enqueued  # noqa: PLC0415

    address = engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    return Jobs(address, (enqueued.TURN, enqueued.TURNS), (enqueued.SEND, enqueued.SENDING))


def turns(opened: SqlDatabase, given: Kit, meter: Meter = UNMETERED) -> Turns:
    decoders: dict[str, Decode] = {sent.SOURCE: sent.decode, "telegram": updates.decode}
    decoders |= {"browser": decode("browser"), "terminal": decode("terminal")}
    return Turns(opened, given, decoders, meter)


def repository_files(version: loading.Version) -> dict[str, str]:
    """A version as the files that ship, by their paths: what has to be changed there to make it what ships."""
    catalogues = {key: resources.catalogue_file(key).read_text(encoding="utf-8") for key in exporting.TRANSLATED}
    found = [path for path in resources.script_files() if path.stem == version.script.id]
    path = found[0].relative_to(resources.root()).as_posix() if found else exporting.script_path(version)
    return exporting.files(version, path, catalogues, found[0].read_text(encoding="utf-8") if found else None)


def register_shipped(opened: SqlDatabase, given: Kit) -> dict[str, loading.Version]:
    """Every version that ships is kept before anything can run on it."""
    versions = shipped_versions()
    with opened.work() as work:
        library.register(work, versions.values(), given.clock())
    return versions


def approve_shipped(opened: SqlDatabase, given: Kit) -> None:
    """For the demo and the trial only: two fictional supervisors approve all that ships."""
    versions = register_shipped(opened, given)
    with opened.work() as work:
        for name, email in (("Solveig Metode", "solveig@example.no"), ("Tor Veileder", "tor@example.no")):
            if not work.find(r.Staff, email=email):
                staffing.add_staff(work, given, role="supervisor", name=name, email=email)
            approving.approve(work, given, versions, list(versions), email, fictional=True)


def provider(settings: Settings) -> OpenId | None:
    """Who vouches for staff, when one is set. Raises BadSettings without the extra."""
    if not settings.oidc_issuer:
        return None
    try:
        from bot.console.openid import OpenId  # noqa: PLC0415 - an extra of the package
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == "bot":
            raise
        raise BadSettings(f"STEGVIS_OIDC_ISSUER: {_NO_EXTRA}") from None
    return OpenId(settings, settings.base_url + by_provider.PATH)


_NO_EXTRA = "something must be installed first: pip install 'stegvis[oidc]'"

write: WriteDocument = writing.write


def picture(svg: str) -> bytes | None:
    """A drawing as PNG; None where nothing can draw it."""
    try:
        return writing.picture(svg)
    except NotInstalled:
        return None


def formats() -> tuple[Format, ...]:
    """Those that can be made here: PDF and Word come with the extra `export`."""
    return tuple(form for form in get_args(Format) if form in ("text", "json") or is_installed())


@dataclass(frozen=True)
class House:
    """An opened installation: what commands work with."""

    settings: Settings
    database: SqlDatabase
    kit: Kit

    @property
    def turns(self) -> Turns:
        return turns(self.database, self.kit, self.metrics)

    @cached_property
    def metrics(self) -> Metrics:
        return Metrics(partial(sizes, self.database))


def house(settings: Settings) -> House:
    return House(settings, database(settings), kit())
