"""Of notices before deletion: when the person was here again, and which voice messages they are about."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('retention_notice') as table:
        table.add_column(sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True))
        table.add_column(sa.Column('before', sa.DateTime(timezone=True), nullable=True))
