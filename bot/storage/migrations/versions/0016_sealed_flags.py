"""Whether a line had a help card is sealed like its words: the bare database told it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, islice
from typing import Any

import sqlalchemy as sa
from alembic import context, op

from bot.storage.errors import SealError
from bot.storage.sealing import MasterKeys, Sealer

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_AT_ONCE = 1000

_lines = sa.table(
    "statement",
    sa.column("id", sa.Text()),
    sa.column("participant_id", sa.Text()),
    sa.column("flagged", sa.Boolean()),
    sa.column("flagged_sealed", sa.LargeBinary()),
)
_keys = sa.table("data_key", sa.column("id"), sa.column("master_key_id"), sa.column("wrapped", sa.LargeBinary()))


def upgrade() -> None:
    with op.batch_alter_table("statement") as table:
        table.add_column(sa.Column("flagged_sealed", sa.LargeBinary(), nullable=False, server_default=sa.text("''")))
    _seal(op.get_bind(), context.config.attributes.get("keys"))
    with op.batch_alter_table("statement") as table:
        table.drop_column("flagged")
        table.alter_column("flagged_sealed", new_column_name="flagged", server_default=None)


def _seal(connection: sa.Connection, masters: MasterKeys | None) -> None:
    found = sa.select(_lines.c.participant_id, _lines.c.id, _lines.c.flagged)
    rows = connection.execute(found.order_by(_lines.c.participant_id)).all()
    if rows and masters is None:
        raise SealError("Lines that are there already are sealed anew: STEGVIS_MASTER_KEYS is needed for that.")
    change = sa.update(_lines).where(_lines.c.id == sa.bindparam("line")).values(flagged_sealed=sa.bindparam("sealed"))
    sealed = _sealed(connection, masters, rows)
    while some := list(islice(sealed, _AT_ONCE)):
        connection.execute(change, some)


def _sealed(connection: sa.Connection, masters: Any, rows: Any) -> Iterator[dict[str, Any]]:
    for owner, lines in groupby(rows, key=lambda row: row.participant_id):
        key = connection.execute(sa.select(_keys).where(_keys.c.id == owner)).one()
        sealer = Sealer(masters.unwrap(owner, key.master_key_id, key.wrapped))
        for line in lines:
            yield {"line": line.id, "sealed": sealer.seal("statement", "flagged", line.id, bool(line.flagged))}
