"""Plans, reports, and the end of a follow-up."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def _person_and_staff(name: str) -> tuple[sa.Constraint, ...]:
    return (
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=f'fk_{name}_participant_id_participant'),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=f'fk_{name}_staff_id_staff'),
        sa.PrimaryKeyConstraint('id', name=f'pk_{name}'),
    )


def _indexes(name: str, *columns: str) -> None:
    for column in ('participant_id', 'staff_id', *columns):
        op.create_index(f'ix_{name}_{column}', name, [column])


def upgrade() -> None:
    op.create_table(
        'plan_line',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('statement_id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('part', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('verdict', sa.Text(), nullable=True),
        sa.Column('given_by', sa.Text(), nullable=True),
        sa.Column('due_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('done', sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(['statement_id'], ['statement.id'], name='fk_plan_line_statement_id_statement'),
        *_person_and_staff('plan_line'),
    )
    _indexes('plan_line', 'statement_id')
    op.create_table(
        'report',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('kind', sa.Text(), nullable=False),
        sa.Column('since', sa.DateTime(timezone=True), nullable=False),
        sa.Column('until', sa.DateTime(timezone=True), nullable=False),
        sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('drafted_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('finished_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('told_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('chosen', sa.JSON(), nullable=False),
        sa.Column('words', sa.LargeBinary(), nullable=False),
        *_person_and_staff('report'),
    )
    _indexes('report')
    op.create_table(
        'ending',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('undone_at', sa.DateTime(timezone=True), nullable=True),
        *_person_and_staff('ending'),
    )
    _indexes('ending')
