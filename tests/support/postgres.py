"""A PostgreSQL server of our own for a test session, when its programs and psycopg are installed."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine, make_url

_USER = "postgres"
# Room for two dozen services side by side, each with its pools and its queue.
CONNECTIONS = 500


def missing() -> str | None:
    if importlib.util.find_spec("psycopg") is None:
        return "psycopg is not installed"
    if not all(map(_program, ("initdb", "pg_ctl"))):
        return "PostgreSQL's programs are not installed"
    return None


def _program(name: str) -> str | None:
    """On the path, or where Debian keeps a server's programs: outside it, one folder a version."""
    kept = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return shutil.which(name) or (str(kept[-1]) if kept else None)


@contextmanager
def server() -> Iterator[str]:
    """The URL of an empty database on a socket in a folder of its own."""
    folder = Path(tempfile.mkdtemp(prefix="stegvis-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, _USER)
    options = (
        f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off -c max_connections={CONNECTIONS}"
    )
    try:
        run("initdb", "-D", str(folder / "data"), "-U", _USER, "-A", "trust", "-E", "UTF8", "--no-sync")
        run("pg_ctl", "-D", str(folder / "data"), "-w", "-o", options, "-l", str(folder / "log"), "start")
        try:
            yield f"postgresql://{_USER}@/postgres?host={folder}"
        finally:
            run("pg_ctl", "-D", str(folder / "data"), "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder)


def run(program: str, *arguments: str) -> None:
    user = _USER if os.geteuid() == 0 else None  # PostgreSQL refuses to run as root
    command = [_program(program) or program, *arguments]
    subprocess.run(command, check=True, user=user, cwd="/", stdout=subprocess.DEVNULL)


def make_database(url: str, name: str, template: str = "template1") -> str:
    """The URL of a new one on the same server, a copy of its template."""
    _administer(url, f'CREATE DATABASE "{name}" TEMPLATE {template}')
    return url.replace("/postgres?", f"/{name}?")


def drop_database(url: str) -> None:
    _administer(url, f'DROP DATABASE IF EXISTS "{make_url(url).database}" WITH (FORCE)')


def _administer(url: str, statement: str) -> None:
    """No transaction may make or drop a database."""
    own = make_url(url).set(drivername="postgresql+psycopg", database="postgres")
    engine = create_engine(own, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


@contextmanager
def fresh_database(url: str, template: str = "template1") -> Iterator[str]:
    """The URL of a new database on the same server, a copy of its template; it is dropped in the end."""
    made = make_database(url, f"t{uuid.uuid4().hex}", template)
    try:
        yield made
    finally:
        drop_database(made)
