"""Rows that nothing changes and only erasing takes away, held by the database itself: no code of ours can forget it.

A consent may go when its participant's key is destroyed, which is the first thing that erasing does. A migration that
copies the table on SQLite (`batch_alter_table`) loses its triggers there, and runs these statements again.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import DDL, Table, event

STATEMENTS: Mapping[str, tuple[str, ...]] = {
    "sqlite": (
        """CREATE TRIGGER consent_stays_as_it_is BEFORE UPDATE ON consent
        BEGIN SELECT RAISE(ABORT, 'a consent is kept as it was given'); END""",
        """CREATE TRIGGER consent_stays BEFORE DELETE ON consent
        WHEN EXISTS (SELECT 1 FROM data_key WHERE data_key.participant_id = OLD.participant_id)
        BEGIN SELECT RAISE(ABORT, 'a consent is kept as it was given'); END""",
    ),
    "postgresql": (
        """CREATE OR REPLACE FUNCTION keep_consent() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'DELETE' THEN
            IF NOT EXISTS (SELECT 1 FROM data_key WHERE data_key.participant_id = OLD.participant_id) THEN
              RETURN OLD;
            END IF;
          END IF;
          RAISE EXCEPTION 'a consent is kept as it was given' USING ERRCODE = 'restrict_violation';
        END $$""",
        """CREATE TRIGGER consent_stays BEFORE UPDATE OR DELETE ON consent
        FOR EACH ROW EXECUTE FUNCTION keep_consent()""",
    ),
}


def protect(table: Table) -> None:
    """For tables that are made without the migrations."""
    for dialect, statements in STATEMENTS.items():
        for statement in statements:
            made = DDL(statement.replace("%", "%%")).execute_if(dialect=dialect)  # type: ignore[no-untyped-call]
            event.listen(table, "after_create", made)
