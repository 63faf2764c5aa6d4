"""Handover between specialists, cover by a colleague, and pause."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        'handover',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('kind', sa.Text(), nullable=False),
        sa.Column('from_staff', sa.Text(), nullable=False),
        sa.Column('to_staff', sa.Text(), nullable=False),
        sa.Column('asked_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('until', sa.DateTime(timezone=True), nullable=True),
        sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('answer', sa.Text(), nullable=True),
        sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('words', sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ['participant_id'], ['participant.id'], name=op.f('fk_handover_participant_id_participant')
        ),
        sa.ForeignKeyConstraint(['from_staff'], ['staff.id'], name=op.f('fk_handover_from_staff_staff')),
        sa.ForeignKeyConstraint(['to_staff'], ['staff.id'], name=op.f('fk_handover_to_staff_staff')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_handover')),
    )
    for column in ('participant_id', 'from_staff', 'to_staff'):
        op.create_index(op.f(f'ix_handover_{column}'), 'handover', [column])
    op.create_table(
        'pause',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('since', sa.DateTime(timezone=True), nullable=False),
        sa.Column('until', sa.DateTime(timezone=True), nullable=True),
        sa.Column('paused_by', sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_pause_participant_id_participant')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_pause')),
    )
    op.create_index(op.f('ix_pause_participant_id'), 'pause', ['participant_id'])
    with op.batch_alter_table('assignment') as table:
        table.add_column(sa.Column('kind', sa.Text(), nullable=False, server_default='own'))
    with op.batch_alter_table('assignment') as table:
        table.alter_column('kind', server_default=None)
