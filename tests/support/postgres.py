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

from sqlalchemy import Engine, create_engine

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


def administrator(url: str) -> Engine:
    """Makes and drops databases, which no transaction may."""
    return create_engine(url.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")


@contextmanager
def fresh_database(url: str, template: str = "template1") -> Iterator[str]:
    """The URL of a new database on the same server, a copy of its template; it is dropped in the end."""
    name = f"t{uuid.uuid4().hex}"
    server = administrator(url)
    try:
        with server.connect() as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE {template}")
        yield url.replace("/postgres?", f"/{name}?")
    finally:
        with server.connect() as connection:
            connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
        server.dispose()
