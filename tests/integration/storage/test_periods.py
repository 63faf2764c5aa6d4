"""Every table has a period, or a reason for having none; and the papers say the same."""

from __future__ import annotations

from typing import get_args

from bot.application.office import KeepNumber, OfficeSettings
from bot.application.records import Category
from bot.application.retention.periods import PERIODS, TABLES, TOLD, days, default, limits, without_period
from bot.storage.retention import _FORGETTING
from bot.storage.tables import metadata
from tests.support.retention_docs import PAGE, written


def test_every_table_has_a_period_or_a_reason() -> None:
    assert TABLES.keys() == metadata.tables.keys()
    assert all(kept.category is not None or kept.why for kept in TABLES.values())


def test_every_period_is_a_number_of_the_office_within_its_bounds() -> None:
    assert {one.category for one in PERIODS} == set(get_args(Category))
    assert {one.number for one in PERIODS} == set(get_args(KeepNumber))
    for one in PERIODS:
        least, most = limits(one.number)
        assert least <= default(one.number) == days(OfficeSettings(), one.category) <= most


def test_the_job_deletes_in_every_table_that_goes_by_itself() -> None:
    assert _FORGETTING.keys() == {
        name for name, kept in TABLES.items() if kept.category is not None and kept.category not in TOLD
    }


def test_what_is_about_a_person_says_that_it_goes_with_them() -> None:
    alone = {"outbox", "inbox", "web_session", "read_audit"}
    for name, table in metadata.tables.items():
        if table.info["person"] and table.info["erase"] == "delete" and name not in alone:
            assert TABLES[name].why == TABLES["answer"].why
    assert "answer" in without_period()[TABLES["answer"].why]


def test_the_page_about_privacy_is_up_to_date() -> None:
    assert written(PAGE.read_text()) == PAGE.read_text(), "run python -m tests.support.retention_docs"
