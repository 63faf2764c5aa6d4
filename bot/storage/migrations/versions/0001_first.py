"""The first tables.

Made by `python -m bot.storage.migrations.draft`; a later change is a file of its own.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        'inbox',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('source', sa.Text(), nullable=False),
        sa.Column('key', sa.Text(), nullable=False),
        sa.Column('address', sa.Text(), nullable=False),
        sa.Column('received_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('status', sa.Text(), nullable=False),
        sa.Column('attempts', sa.Integer(), nullable=False),
        sa.Column('done_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('seq', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
        sa.Column('body', sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint('seq', name=op.f('pk_inbox')),
        sa.UniqueConstraint('id', name=op.f('uq_inbox_id')),
        sa.UniqueConstraint('source', 'key', name=op.f('uq_inbox_source_key')),
        sqlite_autoincrement=True
    )
    op.create_index(op.f('ix_inbox_address'), 'inbox', ['address'], unique=False)
    op.create_index('ix_inbox_waiting', 'inbox', ['seq'], unique=False, sqlite_where=sa.text("status = 'waiting'"), postgresql_where=sa.text("status = 'waiting'"))
    op.create_table(
        'office',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('name', sa.Text(), nullable=False),
        sa.Column('settings', sa.JSON(), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_office')),
    )
    op.create_table(
        'script_version',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('script_id', sa.Text(), nullable=False),
        sa.Column('title', sa.Text(), nullable=False),
        sa.Column('source', sa.Text(), nullable=False),
        sa.Column('texts', sa.JSON(), nullable=False),
        sa.Column('added_at', sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_script_version')),
    )
    op.create_index(op.f('ix_script_version_script_id'), 'script_version', ['script_id'], unique=False)
    op.create_table(
        'web_session',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('kind', sa.Text(), nullable=False),
        sa.Column('subject_id', sa.Text(), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('revoked_at', sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_web_session')),
    )
    op.create_index(op.f('ix_web_session_subject_id'), 'web_session', ['subject_id'], unique=False)
    op.create_table(
        'feedback',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('version_id', sa.Text(), nullable=False),
        sa.Column('verdict', sa.Text(), nullable=False),
        sa.Column('language', sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(['version_id'], ['script_version.id'], name=op.f('fk_feedback_version_id_script_version')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_feedback')),
    )
    op.create_index(op.f('ix_feedback_version_id'), 'feedback', ['version_id'], unique=False)
    op.create_table(
        'participant',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('office_id', sa.Text(), nullable=False),
        sa.Column('language', sa.Text(), nullable=False),
        sa.Column('status', sa.Text(), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('adult_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('label', sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(['office_id'], ['office.id'], name=op.f('fk_participant_office_id_office')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_participant')),
    )
    op.create_table(
        'team',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('office_id', sa.Text(), nullable=False),
        sa.Column('name', sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(['office_id'], ['office.id'], name=op.f('fk_team_office_id_office')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_team')),
    )
    op.create_table(
        'chat',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('channel', sa.Text(), nullable=False),
        sa.Column('address', sa.Text(), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('blocked_at', sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_chat_participant_id_participant')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_chat')),
        sa.UniqueConstraint('channel', 'address', name=op.f('uq_chat_channel_address')),
    )
    op.create_index(op.f('ix_chat_participant_id'), 'chat', ['participant_id'], unique=False)
    op.create_table(
        'consent',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('what', sa.Text(), nullable=False),
        sa.Column('given', sa.Boolean(), nullable=False),
        sa.Column('text_hash', sa.Text(), nullable=False),
        sa.Column('language', sa.Text(), nullable=False),
        sa.Column('channel', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_consent_participant_id_participant')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_consent')),
    )
    op.create_index(op.f('ix_consent_participant_id'), 'consent', ['participant_id'], unique=False)
    op.create_table(
        'contact_request',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('about', sa.Text(), nullable=False),
        sa.Column('asked_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('seen_at', sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_contact_request_participant_id_participant')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_contact_request')),
    )
    op.create_index(op.f('ix_contact_request_participant_id'), 'contact_request', ['participant_id'], unique=False)
    op.create_table(
        'data_key',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=True),
        sa.Column('master_key_id', sa.Text(), nullable=False),
        sa.Column('wrapped', sa.LargeBinary(), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_data_key_participant_id_participant')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_data_key')),
        sa.UniqueConstraint('participant_id', name=op.f('uq_data_key_participant_id')),
    )
    op.create_table(
        'invitation',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('purpose', sa.Text(), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_invitation_participant_id_participant')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_invitation')),
    )
    op.create_index(op.f('ix_invitation_participant_id'), 'invitation', ['participant_id'], unique=False)
    op.create_table(
        'meeting',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('starts_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('set_by', sa.Text(), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_meeting_participant_id_participant')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_meeting')),
    )
    op.create_index(op.f('ix_meeting_participant_id'), 'meeting', ['participant_id'], unique=False)
    op.create_table(
        'outbox',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=True),
        sa.Column('channel', sa.Text(), nullable=False),
        sa.Column('address', sa.Text(), nullable=False),
        sa.Column('kind', sa.Text(), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('status', sa.Text(), nullable=False),
        sa.Column('attempts', sa.Integer(), nullable=False),
        sa.Column('not_before', sa.DateTime(timezone=True), nullable=True),
        sa.Column('sent_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('reference', sa.Text(), nullable=True),
        sa.Column('prompt', sa.Text(), nullable=True),
        sa.Column('seq', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
        sa.Column('body', sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_outbox_participant_id_participant')),
        sa.PrimaryKeyConstraint('seq', name=op.f('pk_outbox')),
        sa.UniqueConstraint('id', name=op.f('uq_outbox_id')),
        sqlite_autoincrement=True
    )
    op.create_index(op.f('ix_outbox_participant_id'), 'outbox', ['participant_id'], unique=False)
    op.create_index('ix_outbox_waiting', 'outbox', ['channel', 'address', 'seq'], unique=False, sqlite_where=sa.text("status = 'waiting'"), postgresql_where=sa.text("status = 'waiting'"))
    op.create_table(
        'run',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('script_id', sa.Text(), nullable=False),
        sa.Column('version_id', sa.Text(), nullable=False),
        sa.Column('language', sa.Text(), nullable=False),
        sa.Column('status', sa.Text(), nullable=False),
        sa.Column('position', sa.Text(), nullable=False),
        sa.Column('started_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('updated_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('state', sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_run_participant_id_participant')),
        sa.ForeignKeyConstraint(['version_id'], ['script_version.id'], name=op.f('fk_run_version_id_script_version')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_run')),
    )
    op.create_index(op.f('ix_run_participant_id'), 'run', ['participant_id'], unique=False)
    op.create_index(op.f('ix_run_participant_id_status'), 'run', ['participant_id', 'status'], unique=False)
    op.create_table(
        'staff',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('office_id', sa.Text(), nullable=False),
        sa.Column('role', sa.Text(), nullable=False),
        sa.Column('name', sa.Text(), nullable=False),
        sa.Column('email', sa.Text(), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('team_id', sa.Text(), nullable=True),
        sa.Column('disabled_at', sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(['office_id'], ['office.id'], name=op.f('fk_staff_office_id_office')),
        sa.ForeignKeyConstraint(['team_id'], ['team.id'], name=op.f('fk_staff_team_id_team')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_staff')),
        sa.UniqueConstraint('email', name=op.f('uq_staff_email')),
    )
    op.create_table(
        'talk',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('state', sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_talk_participant_id_participant')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_talk')),
    )
    op.create_index(op.f('ix_talk_participant_id'), 'talk', ['participant_id'], unique=False)
    op.create_table(
        'utterance',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('who', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('seq', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
        sa.Column('body', sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_utterance_participant_id_participant')),
        sa.PrimaryKeyConstraint('seq', name=op.f('pk_utterance')),
        sa.UniqueConstraint('id', name=op.f('uq_utterance_id')),
        sqlite_autoincrement=True
    )
    op.create_index(op.f('ix_utterance_participant_id'), 'utterance', ['participant_id'], unique=False)
    op.create_index(op.f('ix_utterance_participant_id_seq'), 'utterance', ['participant_id', 'seq'], unique=False)
    op.create_table(
        'answer',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('run_id', sa.Text(), nullable=False),
        sa.Column('step', sa.Text(), nullable=False),
        sa.Column('how', sa.Text(), nullable=False),
        sa.Column('turn', sa.Integer(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('replaces', sa.Text(), nullable=True),
        sa.Column('body', sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_answer_participant_id_participant')),
        sa.ForeignKeyConstraint(['run_id'], ['run.id'], name=op.f('fk_answer_run_id_run')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_answer')),
    )
    op.create_index(op.f('ix_answer_participant_id'), 'answer', ['participant_id'], unique=False)
    op.create_index(op.f('ix_answer_run_id'), 'answer', ['run_id'], unique=False)
    op.create_table(
        'assignment',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('since', sa.DateTime(timezone=True), nullable=False),
        sa.Column('until', sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_assignment_participant_id_participant')),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_assignment_staff_id_staff')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_assignment')),
    )
    op.create_index(op.f('ix_assignment_participant_id'), 'assignment', ['participant_id'], unique=False)
    op.create_index(op.f('ix_assignment_staff_id'), 'assignment', ['staff_id'], unique=False)
    op.create_table(
        'read_audit',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('what', sa.Text(), nullable=False),
        sa.Column('through', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_read_audit_participant_id_participant')),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_read_audit_staff_id_staff')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_read_audit')),
    )
    op.create_index(op.f('ix_read_audit_participant_id'), 'read_audit', ['participant_id'], unique=False)
    op.create_index(op.f('ix_read_audit_staff_id'), 'read_audit', ['staff_id'], unique=False)
    op.create_table(
        'script_approval',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('version_id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_script_approval_staff_id_staff')),
        sa.ForeignKeyConstraint(['version_id'], ['script_version.id'], name=op.f('fk_script_approval_version_id_script_version')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_script_approval')),
    )
    op.create_index(op.f('ix_script_approval_staff_id'), 'script_approval', ['staff_id'], unique=False)
    op.create_index(op.f('ix_script_approval_version_id'), 'script_approval', ['version_id'], unique=False)
    op.create_table(
        'share',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('run_id', sa.Text(), nullable=True),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('shown', sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_share_participant_id_participant')),
        sa.ForeignKeyConstraint(['run_id'], ['run.id'], name=op.f('fk_share_run_id_run')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_share')),
    )
    op.create_index(op.f('ix_share_participant_id'), 'share', ['participant_id'], unique=False)
    op.create_index(op.f('ix_share_run_id'), 'share', ['run_id'], unique=False)
    op.create_table(
        'staff_link',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_staff_link_staff_id_staff')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_staff_link')),
    )
    op.create_index(op.f('ix_staff_link_staff_id'), 'staff_link', ['staff_id'], unique=False)
    op.create_table(
        'statement',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('place', sa.Text(), nullable=False),
        sa.Column('section', sa.Text(), nullable=False),
        sa.Column('facet', sa.Text(), nullable=True),
        sa.Column('language', sa.Text(), nullable=False),
        sa.Column('author', sa.Text(), nullable=False),
        sa.Column('source', sa.Text(), nullable=False),
        sa.Column('tapped', sa.Boolean(), nullable=False),
        sa.Column('said_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('confirmed_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('status', sa.Text(), nullable=False),
        sa.Column('run_id', sa.Text(), nullable=True),
        sa.Column('version_id', sa.Text(), nullable=True),
        sa.Column('step', sa.Text(), nullable=True),
        sa.Column('turn', sa.Integer(), nullable=True),
        sa.Column('answer_id', sa.Text(), nullable=True),
        sa.Column('replaces', sa.Text(), nullable=True),
        sa.Column('flagged', sa.Boolean(), nullable=False),
        sa.Column('for_employer', sa.Boolean(), nullable=False),
        sa.Column('review_after', sa.DateTime(timezone=True), nullable=True),
        sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('text', sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(['answer_id'], ['answer.id'], name=op.f('fk_statement_answer_id_answer')),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_statement_participant_id_participant')),
        sa.ForeignKeyConstraint(['run_id'], ['run.id'], name=op.f('fk_statement_run_id_run')),
        sa.ForeignKeyConstraint(['version_id'], ['script_version.id'], name=op.f('fk_statement_version_id_script_version')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_statement')),
    )
    op.create_index(op.f('ix_statement_answer_id'), 'statement', ['answer_id'], unique=False)
    op.create_index(op.f('ix_statement_participant_id'), 'statement', ['participant_id'], unique=False)
    op.create_index(op.f('ix_statement_run_id'), 'statement', ['run_id'], unique=False)
    op.create_table(
        'reminder',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('kind', sa.Text(), nullable=False),
        sa.Column('run_id', sa.Text(), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('statement_id', sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_reminder_participant_id_participant')),
        sa.ForeignKeyConstraint(['run_id'], ['run.id'], name=op.f('fk_reminder_run_id_run')),
        sa.ForeignKeyConstraint(['statement_id'], ['statement.id'], name=op.f('fk_reminder_statement_id_statement')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_reminder')),
    )
    op.create_index(op.f('ix_reminder_participant_id'), 'reminder', ['participant_id'], unique=False)
    op.create_index(op.f('ix_reminder_run_id'), 'reminder', ['run_id'], unique=False)
    op.create_index(op.f('ix_reminder_statement_id'), 'reminder', ['statement_id'], unique=False)
    op.create_table(
        'shared_line',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('share_id', sa.Text(), nullable=False),
        sa.Column('statement_id', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('withdrawn_at', sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_shared_line_participant_id_participant')),
        sa.ForeignKeyConstraint(['share_id'], ['share.id'], name=op.f('fk_shared_line_share_id_share')),
        sa.ForeignKeyConstraint(['statement_id'], ['statement.id'], name=op.f('fk_shared_line_statement_id_statement')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_shared_line')),
    )
    op.create_index(op.f('ix_shared_line_participant_id'), 'shared_line', ['participant_id'], unique=False)
    op.create_index(op.f('ix_shared_line_share_id'), 'shared_line', ['share_id'], unique=False)
    op.create_index(op.f('ix_shared_line_statement_id'), 'shared_line', ['statement_id'], unique=False)
    op.create_table(
        'task',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('statement_id', sa.Text(), nullable=False),
        sa.Column('status', sa.Text(), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('closed_at', sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(['participant_id'], ['participant.id'], name=op.f('fk_task_participant_id_participant')),
        sa.ForeignKeyConstraint(['statement_id'], ['statement.id'], name=op.f('fk_task_statement_id_statement')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_task')),
    )
    op.create_index(op.f('ix_task_participant_id'), 'task', ['participant_id'], unique=False)
    op.create_index(op.f('ix_task_statement_id'), 'task', ['statement_id'], unique=False)
