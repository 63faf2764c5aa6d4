"""What a script serves of the national quality guide (METHOD §6)."""

from __future__ import annotations

from datetime import date

from bot import wiring
from bot.dialogue import loading, quality
from bot.dialogue.checks.registry import RULES
from bot.dialogue.loading import content_hash
from bot.language.catalogues import LANGUAGES
from tests.support.check_examples import as_file
from tests.unit.dialogue.planting import originals


def test_every_indicator_has_short_words_of_our_own_and_a_theme() -> None:
    assert list(quality.INDICATORS) == list(quality.KEYS)
    assert {quality.theme(key) for key in quality.KEYS} == set(quality.THEMES)
    assert set(quality.EVIDENCE) == set(quality.THEMES) - {"10"}
    assert all(len(words.split()) <= 16 for words in quality.INDICATORS.values())
    assert date(2023, 1, 13) == quality.DATED


def test_every_shipped_script_says_what_it_serves_and_each_theme_is_served() -> None:
    served = {key: version.script.serves for key, version in wiring.shipped_versions().items()}
    assert all(1 <= len(keys) == len(set(keys)) <= 4 for keys in served.values())
    assert all(list(keys) == sorted(keys, key=quality.KEYS.index) for keys in served.values())
    assert {quality.theme(key) for keys in served.values() for key in keys} == set(quality.THEMES)
    assert set(originals()) == set(served)


def test_a_version_from_before_the_field_keeps_its_hash() -> None:
    """An empty list is the same as none, so what was approved then is still what it was."""
    rule = next(rule for rule in RULES if rule.code == "no-indicator")
    without, _ = loading.reviewed(as_file(rule.wrong).replace("serves: []\n", ""), "a.yaml")
    empty, _ = loading.reviewed(as_file(rule.wrong), "a.yaml")
    tagged, _ = loading.reviewed(as_file(rule.right), "a.yaml")
    none: loading.Texts = {language: {} for language in LANGUAGES}
    assert "serves" not in without.model_dump(exclude_defaults=True)
    assert content_hash(without, none) == content_hash(empty, none) != content_hash(tagged, none)
