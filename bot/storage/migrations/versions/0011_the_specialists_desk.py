"""The specialist's desk: agenda, messages, milestones, absence and deputies, protection, sign-in by a provider."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        'absence',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('since', sa.DateTime(timezone=True), nullable=False),
        sa.Column('until', sa.DateTime(timezone=True), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('deputy_id', sa.Text(), nullable=True),
        sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(['deputy_id'], ['staff.id'], name=op.f('fk_absence_deputy_id_staff')),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_absence_staff_id_staff')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_absence')),
    )
    op.create_index(op.f('ix_absence_deputy_id'), 'absence', ['deputy_id'])
    op.create_index(op.f('ix_absence_staff_id'), 'absence', ['staff_id'])
    op.create_table(
        'personal_message',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('words', sa.LargeBinary(), nullable=False),
        sa.Column('told_at', sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ['participant_id'], ['participant.id'], name=op.f('fk_personal_message_participant_id_participant')
        ),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_personal_message_staff_id_staff')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_personal_message')),
    )
    op.create_index(op.f('ix_personal_message_participant_id'), 'personal_message', ['participant_id'])
    op.create_index(op.f('ix_personal_message_staff_id'), 'personal_message', ['staff_id'])
    op.create_table(
        'protection',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('by_id', sa.Text(), nullable=True),
        sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ['participant_id'], ['participant.id'], name=op.f('fk_protection_participant_id_participant')
        ),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_protection_staff_id_staff')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_protection')),
    )
    op.create_index(op.f('ix_protection_participant_id'), 'protection', ['participant_id'])
    op.create_index(op.f('ix_protection_staff_id'), 'protection', ['staff_id'])
    op.create_table(
        'script_comment',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('version_id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('kind', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('words', sa.Text(), nullable=False),
        sa.Column('step', sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_script_comment_staff_id_staff')),
        sa.ForeignKeyConstraint(
            ['version_id'], ['script_version.id'], name=op.f('fk_script_comment_version_id_script_version')
        ),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_script_comment')),
    )
    op.create_index(op.f('ix_script_comment_staff_id'), 'script_comment', ['staff_id'])
    op.create_index(op.f('ix_script_comment_version_id'), 'script_comment', ['version_id'])
    op.create_table(
        'staff_change',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('what', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('by_id', sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_staff_change_staff_id_staff')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_staff_change')),
    )
    op.create_index(op.f('ix_staff_change_staff_id'), 'staff_change', ['staff_id'])
    op.create_table(
        'agenda_item',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('statement_id', sa.Text(), nullable=True),
        sa.Column('done_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('removed_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('words', sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ['participant_id'], ['participant.id'], name=op.f('fk_agenda_item_participant_id_participant')
        ),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_agenda_item_staff_id_staff')),
        sa.ForeignKeyConstraint(['statement_id'], ['statement.id'], name=op.f('fk_agenda_item_statement_id_statement')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_agenda_item')),
    )
    op.create_index(op.f('ix_agenda_item_participant_id'), 'agenda_item', ['participant_id'])
    op.create_index(op.f('ix_agenda_item_staff_id'), 'agenda_item', ['staff_id'])
    op.create_index(op.f('ix_agenda_item_statement_id'), 'agenda_item', ['statement_id'])
    op.create_table(
        'milestone',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('kind', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('statement_id', sa.Text(), nullable=True),
        sa.Column('removed_at', sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ['participant_id'], ['participant.id'], name=op.f('fk_milestone_participant_id_participant')
        ),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_milestone_staff_id_staff')),
        sa.ForeignKeyConstraint(['statement_id'], ['statement.id'], name=op.f('fk_milestone_statement_id_statement')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_milestone')),
    )
    op.create_index(op.f('ix_milestone_participant_id'), 'milestone', ['participant_id'])
    op.create_index(op.f('ix_milestone_staff_id'), 'milestone', ['staff_id'])
    op.create_index(op.f('ix_milestone_statement_id'), 'milestone', ['statement_id'])
    with op.batch_alter_table('contact_request') as table:
        table.add_column(sa.Column('seen_by', sa.Text(), nullable=True))
        table.add_column(sa.Column('passed_to', sa.Text(), nullable=True))
        table.add_column(sa.Column('passed_at', sa.DateTime(timezone=True), nullable=True))
        table.create_foreign_key(op.f('fk_contact_request_passed_to_staff'), 'staff', ['passed_to'], ['id'])
    op.create_index(op.f('ix_contact_request_passed_to'), 'contact_request', ['passed_to'])
    op.add_column('run', sa.Column('with_staff', sa.Text(), nullable=True))
    on_a_screen = sa.text("with_staff IS NOT NULL AND status = 'open'")
    op.create_index(
        'ix_run_on_a_screen', 'run', ['with_staff'], sqlite_where=on_a_screen, postgresql_where=on_a_screen
    )
    with op.batch_alter_table('staff') as table:
        table.add_column(sa.Column('deputy_id', sa.Text(), nullable=True))
        table.add_column(sa.Column('language', sa.Text(), nullable=True))
        table.add_column(sa.Column('notices', sa.Text(), nullable=False, server_default='daily'))
        table.add_column(sa.Column('noticed_at', sa.DateTime(timezone=True), nullable=True))
        table.add_column(sa.Column('subject', sa.Text(), nullable=True))
        table.create_unique_constraint(op.f('uq_staff_subject'), ['subject'])
        table.create_foreign_key(op.f('fk_staff_deputy_id_staff'), 'staff', ['deputy_id'], ['id'])
    with op.batch_alter_table('staff') as table:
        table.alter_column('notices', server_default=None)
    op.create_index(op.f('ix_staff_deputy_id'), 'staff', ['deputy_id'])
    with op.batch_alter_table('web_session') as table:
        table.add_column(sa.Column('used_at', sa.DateTime(timezone=True), nullable=True))
        table.add_column(sa.Column('browser', sa.Text(), nullable=False, server_default=''))
    with op.batch_alter_table('web_session') as table:
        table.alter_column('browser', server_default=None)
