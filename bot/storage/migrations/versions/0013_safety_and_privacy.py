"""What was shown when something was agreed; restrictions, notices before deletion, accounts that want in."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        'restriction',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('since', sa.DateTime(timezone=True), nullable=False),
        sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ['participant_id'], ['participant.id'], name=op.f('fk_restriction_participant_id_participant')
        ),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_restriction')),
    )
    op.create_index(op.f('ix_restriction_participant_id'), 'restriction', ['participant_id'])
    op.create_table(
        'retention_notice',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('category', sa.Text(), nullable=False),
        sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('told_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ['participant_id'], ['participant.id'], name=op.f('fk_retention_notice_participant_id_participant')
        ),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_retention_notice')),
    )
    op.create_index(op.f('ix_retention_notice_participant_id'), 'retention_notice', ['participant_id'])
    op.create_table(
        'takeover',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('channel', sa.Text(), nullable=False),
        sa.Column('address', sa.Text(), nullable=False),
        sa.Column('asked_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('answered_by', sa.Text(), nullable=True),
        sa.Column('answer', sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ['participant_id'], ['participant.id'], name=op.f('fk_takeover_participant_id_participant')
        ),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_takeover')),
    )
    op.create_index(op.f('ix_takeover_participant_id'), 'takeover', ['participant_id'])
    with op.batch_alter_table('consent') as table:
        table.add_column(sa.Column('about', sa.Text(), nullable=False, server_default=''))
        table.add_column(sa.Column('words', sa.LargeBinary(), nullable=False, server_default=sa.text("''")))
    with op.batch_alter_table('consent') as table:
        table.alter_column('about', server_default=None)
        table.alter_column('words', server_default=None)
