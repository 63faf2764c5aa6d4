"""What the specialist suggests: a conversation, or a small step until next time."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        'suggestion',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('script_id', sa.Text(), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('withdrawn_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('line', sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ['participant_id'], ['participant.id'], name=op.f('fk_suggestion_participant_id_participant')
        ),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_suggestion_staff_id_staff')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_suggestion')),
    )
    op.create_index(op.f('ix_suggestion_participant_id'), 'suggestion', ['participant_id'])
    op.create_index(op.f('ix_suggestion_staff_id'), 'suggestion', ['staff_id'])
    with op.batch_alter_table('task') as table:
        table.add_column(sa.Column('proposed_by', sa.Text(), nullable=True))
        table.add_column(sa.Column('words', sa.LargeBinary(), nullable=False, server_default=sa.text("''")))
        table.alter_column('statement_id', existing_type=sa.Text(), nullable=True)
    with op.batch_alter_table('task') as table:
        table.alter_column('words', server_default=None)
