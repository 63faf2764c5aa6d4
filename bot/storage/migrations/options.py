"""How Alembic looks at our tables, the same when it upgrades and when it compares."""

from __future__ import annotations

from typing import Any

from bot.storage.tables import metadata


def _ours(name: str | None, kind: str, _parents: object) -> bool:
    """Procrastinate's tables lie beside ours on PostgreSQL and are its own affair."""
    return kind != "table" or not str(name).startswith("procrastinate_")


OPTIONS: dict[str, Any] = {
    "target_metadata": metadata,
    "render_as_batch": True,
    "transactional_ddl": True,  # our engine begins its own transactions, so SQLite rolls tables back as well
    "compare_type": True,
    "include_name": _ours,
}
