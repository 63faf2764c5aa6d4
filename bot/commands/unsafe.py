"""What `stegvis doctor` finds unsafe about the settings and the machine, each with its fix."""

from __future__ import annotations

import ipaddress
import os
import stat
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy.engine import URL, make_url

from bot.settings import LOOPBACK, Settings
from bot.storage import rotation, tombstones
from bot.storage.engine import file_of
from bot.storage.errors import StorageError
from bot.storage.sealing import MasterKeys
from bot.storage.work import SqlDatabase
from bot.web.metrics import PATH as METRICS

# As many random letters as nobody guesses in a lifetime; Telegram takes up to 256.
SHORTEST_SECRET = 32

# With these, psycopg knows that it talks to the right server, and nobody else listens.
_SAFE_SSL = frozenset({"verify-ca", "verify-full"})
# What may lie there of an installation: databases, backups, keys, settings, who was erased.
_OURS = frozenset({".db", ".backup", ".key", ".env", ".txt"})
_BY_OTHERS = stat.S_IRWXG | stat.S_IRWXO
# How long a page of our own may take to come by its public address.
LOOK_SECONDS = 5.0
MOST_READ = 100_000


def in_settings(settings: Settings) -> Iterator[str]:
    if settings.log_level == "DEBUG":
        yield "Logs: STEGVIS_LOG_LEVEL is DEBUG, which writes down more than anybody needs; set INFO."
    secret = settings.telegram_webhook_secret
    if settings.telegram_mode == "webhook" and secret and len(secret.get_secret_value()) < SHORTEST_SECRET:
        yield (
            f"Telegram: STEGVIS_TELEGRAM_WEBHOOK_SECRET is shorter than {SHORTEST_SECRET} letters, so somebody could "
            "guess it and write as a participant; make one with 'openssl rand -hex 32'."
        )
    mail = urlsplit(settings.smtp_url.get_secret_value()) if settings.smtp_url else None
    if mail and mail.scheme == "smtp" and not _is_here(mail.hostname or ""):
        yield (
            f"E-mail: STEGVIS_SMTP_URL sends sign-in links in clear text to {mail.hostname}; "
            "write it with smtp+starttls:// or smtps://."
        )
    if _is_public(settings) and not settings.oidc_issuer:
        yield (
            "Sign-in: the service is public and STEGVIS_OIDC_ISSUER is not set, so whoever reads somebody's e-mail "
            "comes in; connect the provider that staff sign in with elsewhere."
        )


def in_database_address(settings: Settings) -> Iterator[str]:
    with suppress(StorageError):
        if file_of(settings.url) is None and settings.database_url.startswith("postgres"):
            yield from _on_the_line(make_url(settings.database_url))


def _on_the_line(url: URL) -> Iterator[str]:
    named = url.query.get("host", url.host or "")
    away = [host for host in ([named] if isinstance(named, str) else named) if not _is_here(host)]
    if away and url.query.get("sslmode") not in _SAFE_SSL:
        yield (
            f"Database: what is said with {away[0]} can be read or changed on the way; add "
            "?sslmode=verify-full&sslrootcert=FILE to STEGVIS_DATABASE_URL."
        )


def on_disk(settings: Settings) -> Iterator[str]:
    """Who else on this machine can get at the files."""
    if everybody := written_by_everybody(settings.data_dir):
        yield (
            f"Files: everybody can write to {everybody}, where STEGVIS_DATA_DIR is; choose a place of this user's own, "
            "as /var/lib/stegvis."
        )
    database = None
    with suppress(StorageError):
        database = file_of(settings.url)
    folders = {settings.data_dir.absolute(), *([database.parent] if database else [])}
    for folder in sorted(folder for folder in folders if folder.is_dir()):
        if folder.stat().st_mode & _BY_OTHERS:
            if folder == settings.data_dir.absolute():
                yield f"Files: others on this machine can look into {folder}; run 'chmod 700 {folder}'."
            yield from _open_files(folder, database)
    yield from _tombstones(settings.data_dir / tombstones.FILE)


def _open_files(folder: Path, database: Path | None) -> Iterator[str]:
    """In a folder that others can enter. Of one that is not ours alone only the database is."""
    beside = database.name if database and database.parent == folder else ""
    for file in sorted(folder.iterdir()):
        ours = beside and file.name.lstrip(".").startswith(beside)
        known = ours or file.suffix in _OURS
        if known and file.is_file() and file.stat().st_mode & _BY_OTHERS:
            yield f"Files: others on this machine can read {file}; run 'chmod 600 {file}'."


def _tombstones(file: Path) -> Iterator[str]:
    if not (file.exists() or file.is_symlink()):
        return
    try:
        file.read_bytes()
    except OSError as error:
        yield (
            f"Erased: {file} cannot be read ({error.strerror}), so whoever was erased would come back with a restored "
            "backup; let this user read it, or put it back from where it is kept."
        )


def written_by_everybody(place: Path) -> Path | None:
    """The place itself or a folder above it that is everybody's: what lies there can be taken away and replaced."""
    place = place.absolute()
    for folder in (place, *place.parents):
        with suppress(OSError):
            if folder.stat().st_mode & stat.S_IWOTH:
                return folder
    return None


def in_keys(opened: SqlDatabase, masters: MasterKeys) -> Iterator[str]:
    for key, number in rotation.in_use(opened).items():
        if key != masters.current:
            yield (f"Keys: {number} data keys are still under the old master key '{key}'; run 'stegvis keys rotate'.")


def numbers_are_public(settings: Settings) -> Iterator[str]:
    """A proxy that says nothing of itself makes everybody look as if they were on this machine."""
    address = f"{settings.base_url}{METRICS}"
    if not _is_public(settings):
        return
    shown = b""
    with (
        suppress(OSError, ValueError),
        urllib.request.build_opener(_NoWayOn).open(address, timeout=LOOK_SECONDS) as answer,
    ):
        shown = answer.read(MOST_READ)
    if b"stegvis_" in shown:
        yield (
            f"Web: {address} answers everybody; let the proxy refuse {METRICS}, and say X-Forwarded-For of "
            "what it passes on."
        )


class _NoWayOn(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        """What leads elsewhere is not what was asked for."""


def _is_public(settings: Settings) -> bool:
    return not _is_here(urlsplit(settings.base_url).hostname or "")


def _is_here(host: str) -> bool:
    """This machine, also by the path of a socket."""
    if host in LOOPBACK or not host or host.startswith(os.sep):
        return True
    with suppress(ValueError):
        return ipaddress.ip_address(host).is_loopback
    return False
