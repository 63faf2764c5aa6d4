"""What came is remembered as a digest, so that an update that is done with leaves no row behind."""

from __future__ import annotations

from datetime import date
from hashlib import sha256

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_AT_ONCE = 10_000


def upgrade() -> None:
    op.create_table(
        'seen',
        sa.Column('digest', sa.LargeBinary(), nullable=False),
        sa.Column('day', sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint('digest', name=op.f('pk_seen')),
        sqlite_with_rowid=False,
    )
    _remember()
    op.execute("DELETE FROM inbox WHERE status = 'done'")
    with op.batch_alter_table('inbox', table_kwargs={'sqlite_autoincrement': True}) as table:
        table.drop_constraint(op.f('uq_inbox_source_key'), type_='unique')
        table.alter_column('done_at', new_column_name='quarantined_at')


def _remember() -> None:
    connection = op.get_bind()
    seen = sa.table('seen', sa.column('digest', sa.LargeBinary()), sa.column('day', sa.Integer()))
    day = date.today().toordinal() - date(1970, 1, 1).toordinal()
    last = 0
    while True:
        rows = connection.execute(
            sa.text('SELECT seq, source, "key" FROM inbox WHERE seq > :last ORDER BY seq LIMIT :most'),
            {"last": last, "most": _AT_ONCE},
        ).all()
        if not rows:
            return
        digests = (sha256(f"{source}\0{key}".encode(errors="surrogatepass")).digest()[:16] for _, source, key in rows)
        connection.execute(seen.insert(), [{"digest": digest, "day": day} for digest in digests])
        last = rows[-1][0]
