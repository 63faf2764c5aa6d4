"""Voice messages: what is known of each, its sound, and the statement that it is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        'recording',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('seconds', sa.Integer(), nullable=False),
        sa.Column('status', sa.Text(), nullable=False),
        sa.Column('media', sa.Text(), nullable=False),
        sa.Column('attempts', sa.Integer(), nullable=False),
        sa.Column('next_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('written_by', sa.Text(), nullable=True),
        sa.Column('written_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('source', sa.LargeBinary(), nullable=False),
        sa.Column('written', sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ['participant_id'], ['participant.id'], name=op.f('fk_recording_participant_id_participant')
        ),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_recording')),
    )
    op.create_index(op.f('ix_recording_participant_id'), 'recording', ['participant_id'])
    op.create_index(op.f('ix_recording_status'), 'recording', ['status'])
    op.create_table(
        'sound',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('audio', sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ['participant_id'], ['participant.id'], name=op.f('fk_sound_participant_id_participant')
        ),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_sound')),
    )
    op.create_index(op.f('ix_sound_participant_id'), 'sound', ['participant_id'])
    with op.batch_alter_table('statement') as table:
        table.add_column(sa.Column('recording_id', sa.Text(), nullable=True))
        table.add_column(sa.Column('seconds', sa.Integer(), nullable=False, server_default=sa.text('0')))
        table.create_foreign_key(
            op.f('fk_statement_recording_id_recording'), 'recording', ['recording_id'], ['id']
        )
    with op.batch_alter_table('statement') as table:
        table.alter_column('seconds', server_default=None)
    op.create_index(op.f('ix_statement_recording_id'), 'statement', ['recording_id'])
