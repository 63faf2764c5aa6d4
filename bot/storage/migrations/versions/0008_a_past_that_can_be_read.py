"""Lines that a specialist wrote, what an employer may know, and the whiles when a line did not stand."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        'employer_yes',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('statement_id', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('withdrawn_at', sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ['participant_id'], ['participant.id'], name=op.f('fk_employer_yes_participant_id_participant')
        ),
        sa.ForeignKeyConstraint(
            ['statement_id'], ['statement.id'], name=op.f('fk_employer_yes_statement_id_statement')
        ),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_employer_yes')),
    )
    op.create_index(op.f('ix_employer_yes_participant_id'), 'employer_yes', ['participant_id'])
    op.create_index(op.f('ix_employer_yes_statement_id'), 'employer_yes', ['statement_id'])
    op.create_table(
        'lapse',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('statement_id', sa.Text(), nullable=False),
        sa.Column('since', sa.DateTime(timezone=True), nullable=False),
        sa.Column('until', sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_lapse_participant_id_participant')),
        sa.ForeignKeyConstraint(['statement_id'], ['statement.id'], name=op.f('fk_lapse_statement_id_statement')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_lapse')),
    )
    op.create_index(op.f('ix_lapse_participant_id'), 'lapse', ['participant_id'])
    op.create_index(op.f('ix_lapse_statement_id'), 'lapse', ['statement_id'])
    with op.batch_alter_table('statement') as table:
        table.drop_column('for_employer')
        table.drop_column('review_after')  # a line is looked at again by its age
        table.add_column(sa.Column('staff_id', sa.Text(), nullable=True))
        table.add_column(sa.Column('told_by', sa.Text(), nullable=True))
        table.create_foreign_key(op.f('fk_statement_staff_id_staff'), 'staff', ['staff_id'], ['id'])
    op.create_index(op.f('ix_statement_staff_id'), 'statement', ['staff_id'])
