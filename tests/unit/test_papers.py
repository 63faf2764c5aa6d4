"""The papers say what the program does: drift fails here."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlalchemy import Column, MetaData, Table, Text

from tests.support import asvs
from tests.support.papers import dpia, hazards, inventory

ROOT = Path(__file__).parents[2]
WRITE = "python -m tests.support.papers"


def test_every_column_about_somebody_has_its_place() -> None:
    assert inventory.drift(inventory.entries(), inventory.personal()) == []


def test_a_new_column_and_a_new_table_are_noticed() -> None:
    found = inventory.entries()
    tables = dict(inventory.personal())
    made = MetaData()
    tables["lapse"] = tables["lapse"].to_metadata(made)
    tables["lapse"].append_column(Column("mood", Text))
    tables["diary"] = Table("diary", made, Column("id", Text))
    assert inventory.drift(found, tables) == ["diary: a table without an entry", "lapse.mood: a column without a place"]
    assert "talk: an entry without a table" in inventory.drift(found, {"lapse": tables["lapse"]})


def test_words_that_are_not_sealed_are_noticed() -> None:
    found = inventory.entries()
    entry = found["lapse"]
    columns = {**entry.columns, "own-words": ("since",), "moment": ("until",)}
    found["lapse"] = entry.model_copy(update={"columns": columns})
    assert inventory.drift(found, inventory.personal()) == ["lapse.since: words that are not sealed"]


def test_the_assessment_is_written_from_it() -> None:
    assert dpia.PAGE.read_text(encoding="utf-8") == dpia.page(), WRITE


def test_the_hazard_log_is_written_from_its_data() -> None:
    assert hazards.PAGE.read_text(encoding="utf-8") == hazards.page(), WRITE


def test_there_are_hazards_enough_each_once() -> None:
    ids = [one.id for one in hazards.hazards()]
    assert len(ids) >= 25
    assert ids == sorted(set(ids))


@pytest.mark.parametrize("hazard", hazards.hazards(), ids=lambda one: one.id)
def test_what_shows_a_control_is_there(hazard: hazards.Hazard) -> None:
    assert [test for test in hazard.evidence if not asvs.exists(test)] == []


def test_a_test_that_is_not_there_is_noticed() -> None:
    assert not asvs.exists("tests/unit/test_papers.py::test_of_nothing")
    assert not asvs.exists("tests/unit/nowhere.py::test_of_nothing")


def test_each_clause_of_the_cards_contract_is_evidence_or_stands_beside_it() -> None:
    """A clinician reads the log: what the card promises is named there or in the same file."""
    log = hazards.PAGE.read_text(encoding="utf-8")
    assert log.count("test_card_contract.py::") >= 12
    assert "clinician" in log


@pytest.mark.parametrize("name", ["breach.md", "dpia.md", "hazards.md"])
def test_the_papers_lead_somewhere(name: str) -> None:
    """Links within docs/; privacy.md, the list of periods, is written by the settings' own paper."""
    links = re.findall(r"\]\(([\w.-]+)\)", (ROOT / "docs" / name).read_text(encoding="utf-8"))
    missing = [link for link in links if not (ROOT / "docs" / link).is_file()]
    assert [link for link in missing if link != "privacy.md"] == []
