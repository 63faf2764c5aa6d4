"""What can go wrong with the database, each in one line that says what to do. Never a row's content."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import exc

from bot.application.errors import StegvisError, Unavailable


class StorageError(StegvisError):
    """The database cannot be used as it is."""


class Down(StorageError, Unavailable):
    """The database cannot be read or written just now; nothing was half done."""


class Conflict(StorageError):
    """A row breaks a rule of the database: it is there already, or it points at nothing."""


class Unfit(StorageError):
    """A value does not fit its column. Trying again helps nobody: whoever has it is done with it."""


class SealError(StorageError):
    """A sealed value or key does not open."""


BUSY = "The database is busy: another command has been writing for too long. Try again in a moment."
DAMAGED = "The database is damaged or is no database: put a backup in its place with `stegvis restore`."
UNREADABLE = "The database could not be opened: see that the file, its folder and the disk can be written to."
NOT_READY = "The database lacks tables or columns: `stegvis doctor` says what to do."
UNREACHABLE = "The database does not answer or refuses us: see that it runs and check STEGVIS_DATABASE_URL."
MEANWHILE = "Somebody was deleted while something was to be written about them: nothing was written."

# SQLite's own words for a condition, and ours.
_SQLITE_LINES = {
    "database is locked": BUSY,
    "malformed": DAMAGED,
    "not a database": DAMAGED,
    "unable to open": UNREADABLE,
    "readonly database": UNREADABLE,
    "disk": UNREADABLE,
    "no such table": NOT_READY,
    "no such column": NOT_READY,
}

# By SQLSTATE; there is none when the server was never reached.
_POSTGRESQL_LINES = {
    "": UNREACHABLE,
    "57P01": UNREACHABLE,
    "40001": BUSY,
    "40P01": BUSY,
    "55P03": BUSY,
    "42P01": NOT_READY,
    "42703": NOT_READY,
}


@contextmanager
def plain_errors() -> Iterator[None]:
    try:
        yield
    except exc.IntegrityError as error:
        raise Conflict(_broken_rule(error)) from None
    except exc.DataError:
        raise Unfit("A value does not fit its column: nothing was written.") from None
    except exc.DBAPIError as error:
        raise Down(_line(error)) from None


def _broken_rule(error: exc.IntegrityError) -> str:
    """PostgreSQL says the values of the row as well: only names are passed on. SQLite never says a value."""
    told = getattr(error.orig, "diag", None)
    rule = str(error.orig) if told is None else told.constraint_name or told.column_name or told.sqlstate
    return f"A row breaks a rule of the database: {rule}."


def _line(error: exc.DBAPIError) -> str:
    if type(error.orig).__module__.startswith("psycopg"):
        said = getattr(error.orig, "sqlstate", None) or ""
        known = _POSTGRESQL_LINES.get(said)
    else:
        known = next((line for words, line in _SQLITE_LINES.items() if words in str(error.orig)), None)
        said = type(error.orig).__name__  # its words may quote a value
    return known or f"The database refused a statement ({said}): run `stegvis doctor`."
