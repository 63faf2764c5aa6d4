"""Reminders: the rhythm of nudges, what was agreed on, and a time after which something is not sent.

Made by `python -m bot.storage.migrations.draft`; a later change is a file of its own.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        'agreement',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('kind', sa.Text(), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('promised_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('clock', sa.Text(), nullable=False),
        sa.Column('next_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('reminder_id', sa.Text(), nullable=True),
        sa.Column('body', sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_agreement_participant_id_participant')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_agreement')),
    )
    op.create_index(op.f('ix_agreement_next_at'), 'agreement', ['next_at'], unique=False)
    op.create_index(op.f('ix_agreement_participant_id'), 'agreement', ['participant_id'], unique=False)
    op.create_table(
        'nudging',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('rhythm', sa.Text(), nullable=False),
        sa.Column('chosen_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('next_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('last_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('unanswered', sa.Integer(), nullable=False),
        sa.Column('rests_until', sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_nudging_participant_id_participant')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_nudging')),
    )
    op.create_index(op.f('ix_nudging_next_at'), 'nudging', ['next_at'], unique=False)
    op.create_index(op.f('ix_nudging_participant_id'), 'nudging', ['participant_id'], unique=False)
    op.add_column('outbox', sa.Column('not_after', sa.DateTime(timezone=True), nullable=True))
