"""Each rule finds its own wrong example, leaves its right one alone, and the shipped scripts give nothing at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import resources
from bot.dialogue import loading
from bot.dialogue.checks.registry import RULES, severity
from bot.dialogue.checks.rule import Rule
from bot.dialogue.problems import Problem, errors
from tests.support.check_docs import PAGE, page
from tests.support.check_examples import as_file, findings

EVERY_RULE = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


def codes(found: list[Problem]) -> set[str]:
    return {problem.code for problem in found}


def test_there_are_enough_rules_and_each_code_stands_once() -> None:
    assert len(RULES) >= 45
    assert len({rule.code for rule in RULES}) == len(RULES)
    assert len({rule.defect for rule in RULES}) == len(RULES)


@EVERY_RULE
def test_the_wrong_example_gives_this_code_alone(rule: Rule) -> None:
    found = findings(rule.wrong)
    assert codes(found) == {rule.code}, [str(problem) for problem in found]
    assert {problem.severity for problem in found} == {rule.severity}


@EVERY_RULE
def test_the_right_example_gives_nothing(rule: Rule) -> None:
    assert [str(problem) for problem in findings(rule.right)] == []


@EVERY_RULE
def test_a_rule_reads_like_one(rule: Rule) -> None:
    assert rule.defect.endswith(".")
    assert rule.why.endswith(".")
    assert rule.code in PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", resources.script_files(), ids=lambda path: path.stem)
def test_no_shipped_script_has_a_finding_in_any_language(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    ids = {file.stem for file in resources.script_files()}
    _, found = loading.reviewed(text, path.name)
    found += loading.translation_problems(text, path.name, resources.texts())
    found += loading.catalogue_problems(text, path.name, ids, None)
    assert [str(problem) for problem in found] == []


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.severity == "warning"], ids=lambda rule: rule.code)
def test_a_warning_never_refuses_a_script(rule: Rule) -> None:
    assert loading.load(as_file(rule.wrong), "prove.yaml")


def test_severity_is_told_in_the_line() -> None:
    place = ("a.yaml", 1, 2, "choppy", "join two")
    assert str(Problem(*place, "warning")) == "a.yaml:1:2: choppy: join two (warning)"
    assert str(Problem(*place)) == "a.yaml:1:2: choppy: join two"
    assert errors([Problem(*place, "warning")]) == []


def test_a_code_without_a_rule_is_an_error() -> None:
    assert severity("int-parsing") == "error"


def test_the_page_is_fresh() -> None:
    """Write it anew with: python -m tests.support.check_docs."""
    assert PAGE.read_text(encoding="utf-8") == page()
