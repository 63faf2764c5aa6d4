"""When a source last reached us; on PostgreSQL, the queue that several processes share.

Procrastinate's own tables are made as the installed version wants them. When a later version changes them, its
migration files belong into one of ours.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        'pulse',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('silent_from', sa.DateTime(timezone=True), nullable=True),
        sa.Column('silent_until', sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_pulse')),
    )
    if op.get_bind().dialect.name == "postgresql":
        from bot.storage.jobs import make_tables

        make_tables(op.get_bind())
