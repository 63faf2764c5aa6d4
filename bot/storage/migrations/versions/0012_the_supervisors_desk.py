"""The supervisor's desk: drafts, releases, reviews, trials and marks; sheets, lessons, stories and ratings of a team."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

# So many different supervisors made a version live, up to here.
_APPROVALS = 2


def upgrade() -> None:
    op.create_table(
        'script_draft',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('script_id', sa.Text(), nullable=False),
        sa.Column('version_id', sa.Text(), nullable=False),
        sa.Column('base_id', sa.Text(), nullable=False),
        sa.Column('made_by', sa.Text(), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('review_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('fits', sa.JSON(), nullable=False),
        sa.Column('made_from', sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ['base_id'], ['script_version.id'], name=op.f('fk_script_draft_base_id_script_version')
        ),
        sa.ForeignKeyConstraint(
            ['version_id'], ['script_version.id'], name=op.f('fk_script_draft_version_id_script_version')
        ),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_script_draft')),
    )
    op.create_index(op.f('ix_script_draft_script_id'), 'script_draft', ['script_id'])
    op.create_table(
        'good_story',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('asked_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('answered_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('answer', sa.Text(), nullable=True),
        sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('words', sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ['participant_id'], ['participant.id'], name=op.f('fk_good_story_participant_id_participant')
        ),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_good_story_staff_id_staff')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_good_story')),
    )
    op.create_index(op.f('ix_good_story_participant_id'), 'good_story', ['participant_id'])
    op.create_index(op.f('ix_good_story_staff_id'), 'good_story', ['staff_id'])
    op.create_table(
        'lesson',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('team_id', sa.Text(), nullable=True),
        sa.Column('shared_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('answers', sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_lesson_staff_id_staff')),
        sa.ForeignKeyConstraint(['team_id'], ['team.id'], name=op.f('fk_lesson_team_id_team')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_lesson')),
    )
    op.create_index(op.f('ix_lesson_staff_id'), 'lesson', ['staff_id'])
    op.create_table(
        'quality_rating',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('team_id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('year', sa.Integer(), nullable=False),
        sa.Column('indicator', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('colour', sa.Text(), nullable=True),
        sa.Column('observation', sa.Text(), nullable=False),
        sa.Column('recommendation', sa.Text(), nullable=False),
        sa.Column('sources', sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_quality_rating_staff_id_staff')),
        sa.ForeignKeyConstraint(['team_id'], ['team.id'], name=op.f('fk_quality_rating_team_id_team')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_quality_rating')),
    )
    op.create_index(op.f('ix_quality_rating_staff_id'), 'quality_rating', ['staff_id'])
    op.create_index(op.f('ix_quality_rating_team_id_year'), 'quality_rating', ['team_id', 'year'])
    op.create_table(
        'review_sheet',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('held_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('body', sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_review_sheet_staff_id_staff')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_review_sheet')),
    )
    op.create_index(op.f('ix_review_sheet_staff_id'), 'review_sheet', ['staff_id'])
    op.create_table(
        'script_release',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('script_id', sa.Text(), nullable=False),
        sa.Column('kind', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('version_id', sa.Text(), nullable=True),
        sa.Column('before_id', sa.Text(), nullable=True),
        sa.Column('staff_id', sa.Text(), nullable=True),
        sa.Column('reason', sa.Text(), nullable=False),
        sa.Column('plan', sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ['before_id'], ['script_version.id'], name=op.f('fk_script_release_before_id_script_version')
        ),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_script_release_staff_id_staff')),
        sa.ForeignKeyConstraint(
            ['version_id'], ['script_version.id'], name=op.f('fk_script_release_version_id_script_version')
        ),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_script_release')),
    )
    op.create_index(op.f('ix_script_release_script_id'), 'script_release', ['script_id'])
    op.create_index(op.f('ix_script_release_staff_id'), 'script_release', ['staff_id'])
    op.create_table(
        'script_review',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('version_id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('answers', sa.JSON(), nullable=False),
        sa.Column('resolved_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('resolved_by', sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_script_review_staff_id_staff')),
        sa.ForeignKeyConstraint(
            ['version_id'], ['script_version.id'], name=op.f('fk_script_review_version_id_script_version')
        ),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_script_review')),
    )
    op.create_index(op.f('ix_script_review_staff_id'), 'script_review', ['staff_id'])
    op.create_index(op.f('ix_script_review_version_id'), 'script_review', ['version_id'])
    op.create_table(
        'script_trial',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('script_id', sa.Text(), nullable=False),
        sa.Column('version_id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('language', sa.Text(), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('kept_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('name', sa.Text(), nullable=False),
        sa.Column('state', sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_script_trial_staff_id_staff')),
        sa.ForeignKeyConstraint(
            ['version_id'], ['script_version.id'], name=op.f('fk_script_trial_version_id_script_version')
        ),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_script_trial')),
    )
    op.create_index(op.f('ix_script_trial_script_id'), 'script_trial', ['script_id'])
    op.create_index(op.f('ix_script_trial_staff_id'), 'script_trial', ['staff_id'])
    op.create_table(
        'step_mark',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('run_id', sa.Text(), nullable=False),
        sa.Column('version_id', sa.Text(), nullable=False),
        sa.Column('step', sa.Text(), nullable=False),
        sa.Column('kind', sa.Text(), nullable=False),
        sa.Column('language', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ['participant_id'], ['participant.id'], name=op.f('fk_step_mark_participant_id_participant')
        ),
        sa.ForeignKeyConstraint(['run_id'], ['run.id'], name=op.f('fk_step_mark_run_id_run')),
        sa.ForeignKeyConstraint(
            ['version_id'], ['script_version.id'], name=op.f('fk_step_mark_version_id_script_version')
        ),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_step_mark')),
    )
    op.create_index(op.f('ix_step_mark_participant_id'), 'step_mark', ['participant_id'])
    op.create_index(op.f('ix_step_mark_run_id'), 'step_mark', ['run_id'])
    op.create_index(op.f('ix_step_mark_version_id'), 'step_mark', ['version_id'])
    op.create_table(
        'sheet_line',
        sa.Column('id', sa.Text(), nullable=False),
        sa.Column('sheet_id', sa.Text(), nullable=False),
        sa.Column('participant_id', sa.Text(), nullable=False),
        sa.Column('staff_id', sa.Text(), nullable=False),
        sa.Column('at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('words', sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ['participant_id'], ['participant.id'], name=op.f('fk_sheet_line_participant_id_participant')
        ),
        sa.ForeignKeyConstraint(['sheet_id'], ['review_sheet.id'], name=op.f('fk_sheet_line_sheet_id_review_sheet')),
        sa.ForeignKeyConstraint(['staff_id'], ['staff.id'], name=op.f('fk_sheet_line_staff_id_staff')),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_sheet_line')),
    )
    op.create_index(op.f('ix_sheet_line_participant_id'), 'sheet_line', ['participant_id'])
    op.create_index(op.f('ix_sheet_line_sheet_id'), 'sheet_line', ['sheet_id'])
    op.create_index(op.f('ix_sheet_line_staff_id'), 'sheet_line', ['staff_id'])
    with op.batch_alter_table('script_approval') as table:
        table.add_column(sa.Column('release_id', sa.Text(), nullable=True))
        table.add_column(sa.Column('taken_back_at', sa.DateTime(timezone=True), nullable=True))
        table.create_foreign_key(
            op.f('fk_script_approval_release_id_script_release'), 'script_release', ['release_id'], ['id']
        )
    with op.batch_alter_table('script_comment') as table:
        table.add_column(sa.Column('context', sa.Text(), nullable=True))
        table.add_column(sa.Column('language', sa.Text(), nullable=True))
        table.add_column(sa.Column('suggested', sa.Text(), nullable=False, server_default=''))
        table.add_column(sa.Column('taken_in', sa.Text(), nullable=True))
        table.add_column(sa.Column('resolved_at', sa.DateTime(timezone=True), nullable=True))
        table.add_column(sa.Column('resolved_by', sa.Text(), nullable=True))
    with op.batch_alter_table('script_version') as table:
        table.add_column(sa.Column('base_id', sa.Text(), nullable=True))
        table.add_column(sa.Column('made_by', sa.Text(), nullable=True))
        table.create_foreign_key(op.f('fk_script_version_base_id_script_version'), 'script_version', ['base_id'], ['id'])
    with op.batch_alter_table('script_comment') as table:
        table.alter_column('suggested', server_default=None)
    _released()


def _released() -> None:
    """What is live was until now worked out from the approvals; from here on it is a row of its own."""
    connection = op.get_bind()
    release = sa.table(
        'script_release', *(sa.column(name) for name in ('id', 'script_id', 'kind', 'version_id', 'before_id')),
        sa.column('staff_id'), sa.column('reason'), sa.column('plan', sa.JSON()),
        sa.column('at', sa.DateTime(timezone=True)),
    )  # fmt: skip
    approvers: defaultdict[str, set[str]] = defaultdict(set)
    live: dict[str, str] = {}
    numbers: defaultdict[str, int] = defaultdict(int)
    rows: list[dict[str, Any]] = []
    for one in connection.execute(_approvals()):
        approvers[one.version_id].add(one.staff_id)
        if len(approvers[one.version_id]) == _APPROVALS:
            numbers[one.script_id] += 1
            rows.append({
                'id': f'{one.script_id}.{numbers[one.script_id]:06}', 'script_id': one.script_id, 'kind': 'release', 'at': one.at,
                'version_id': one.version_id, 'before_id': live.get(one.script_id), 'staff_id': one.staff_id,
                'reason': '', 'plan': {},
            })  # fmt: skip
            live[one.script_id] = one.version_id
            approvers[one.version_id].clear()
    if rows:
        connection.execute(sa.insert(release), rows)


def _approvals() -> sa.Select[Any]:
    approval = sa.table(
        'script_approval', sa.column('id'), sa.column('version_id'), sa.column('staff_id'),
        sa.column('at', sa.DateTime(timezone=True)),
    )  # fmt: skip
    version = sa.table('script_version', sa.column('id'), sa.column('script_id'))
    staff = sa.table('staff', sa.column('id'), sa.column('role'))
    return (
        sa.select(approval, version.c.script_id)
        .join(version, version.c.id == approval.c.version_id)
        .join(staff, staff.c.id == approval.c.staff_id)
        .where(staff.c.role == 'supervisor')
        .order_by(approval.c.at, approval.c.id)
    )
