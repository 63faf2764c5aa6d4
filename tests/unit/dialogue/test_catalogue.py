"""The forty conversations of METHOD §8 are all there, belong where they say, and lead only to one another."""

from __future__ import annotations

from functools import cache

import pytest

from bot import resources
from bot.dialogue.loading import load
from bot.dialogue.script import Script
from bot.dialogue.words import SHELVES

BY_STAGE = {
    1: "velkommen* slik-vil-jeg-ha-det* hva-er-viktig",
    2: "slik-laerer-jeg en-god-dag-pa-jobb rammene-mine bildekort* det-jeg-har-provd",
    3: "nysgjerrig-pa* fremtidsbilde for-besoket byvandring les-en-annonse arbeidsgiverlista-mi ringe-selv cv-biter "
       "et-lite-steg* hva-skjedde* ventetid",
    4: "hva-vil-jeg-si lekeintervju",
    5: "for-forste-dag* pa-jobb* si-fra oppgavene-mine to-sirkler nar-jobben-tok-slutt mindre-stotte",
    "any": "en-jeg-ser-opp-til* det-som-fanger-meg* en-historie-jeg-liker* rad-til-meg-selv* noe-jeg-har-fatt-til* "
           "min-historie slik-forteller-jeg-om-meg for-motet* etter-motet* noe-nytt* stemmer-dette slik-jobber-vi",
}  # fmt: skip


@cache
def scripts() -> dict[str, Script]:
    found = [load(path.read_text(encoding="utf-8"), path.name) for path in resources.script_files()]
    return {script.id: script for script in found}


def named() -> dict[str, tuple[object, bool]]:
    return {key.rstrip("*"): (stage, key.endswith("*")) for stage, keys in BY_STAGE.items() for key in keys.split()}


def test_all_forty_are_there_at_their_stage_and_the_starter_set_is_marked() -> None:
    assert {key: (script.stage, script.starter) for key, script in scripts().items()} == named()
    assert len(named()) == 40


@pytest.mark.parametrize("key", sorted(named()))
def test_each_is_about_four_minutes_and_stands_on_a_shelf(key: str) -> None:
    script = scripts()[key]
    assert 1 <= script.minutes <= 4
    assert script.shelf in {*SHELVES, "note"}


@pytest.mark.parametrize("key", sorted(named()))
def test_each_offers_only_what_there_is(key: str) -> None:
    script = scripts()[key]
    offered = {option.offer for step in script.steps for option in step.options}
    offered |= {detour.offer for step in script.steps for detour in (step.nothing, step.skipped) if detour}
    assert offered - {None} <= scripts().keys() - {key}


def test_every_career_button_and_every_value_is_exercised() -> None:
    found = scripts().values()
    assert len({script.career_button for script in found}) == 5
    assert len({value for script in found for value in script.values}) == 8


def test_every_section_of_the_profile_is_fed() -> None:
    fed = {
        getattr(goes, "profile", None)
        for script in scripts().values()
        for step in script.steps
        for goes in (
            step.goes_to,
            *(option.goes_to for option in step.options),
            *(o.passes.to for o in step.options if o.passes),
        )
    }
    assert fed - {None} == {
        "goals", "strengths", "interests", "experience", "learning", "conditions", "circumstances", "support",
        "network", "ideas", "openness", "steps", "story", "job",
    }  # fmt: skip


def test_no_story_of_anybody_is_told_without_a_yes() -> None:
    told = [piece for script in scripts().values() for piece in script.knowledge if piece.kind == "story"]
    assert all(piece.consent for piece in told)
