"""`python -m bot.storage.migrations.draft [URL]`: what a database lacks, as the body of a migration to tidy.

Without a URL the database is empty, which is how `0001_first.py` was made.
"""

from __future__ import annotations

import re
import sys
from typing import Any, Literal

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.runtime.migration import MigrationContext

from bot.storage.columns import Folded, Moment
from bot.storage.engine import open_engine
from bot.storage.migrations.options import OPTIONS
from bot.storage.tables import metadata


def draft(url: str) -> str:
    engine = open_engine(url)
    try:
        with engine.connect() as connection:
            found = produce_migrations(MigrationContext.configure(connection, opts=OPTIONS), metadata)
    finally:
        engine.dispose()
    if found.upgrade_ops is None:
        return ""
    return _tidied(render_python_code(found.upgrade_ops, render_as_batch=url != "sqlite://", render_item=_item))


def _item(kind: str, one: Any, _context: object) -> str | Literal[False]:
    """Our own types as what they are in the database: a migration does not follow later code."""
    if kind == "type" and isinstance(one, (Moment, Folded)):
        return "sa.DateTime(timezone=True)" if isinstance(one, Moment) else "sa.Text()"
    return False


def _tidied(code: str) -> str:
    code = re.sub(r"(?m)^ *# ###.*\n?", "", code)  # Alembic's remarks
    code = re.sub(r"\n\s*(info=\{.*\}|sqlite_autoincrement=False),?(?=\n)", "", code)
    code = re.sub(r"\n    (?=sa\.|sqlite_)", "\n        ", code)
    return code.replace("op.create_table('", "op.create_table(\n        '")


if __name__ == "__main__":
    sys.stdout.write(draft(sys.argv[1] if sys.argv[1:] else "sqlite://"))
