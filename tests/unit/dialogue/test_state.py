"""A run is small as JSON, and comes back as it was."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields

import pytest

from bot.dialogue import state
from bot.dialogue.facts import Facts, OwnLine
from bot.dialogue.run import Answer, Edit, Run, Words
from tests.unit.dialogue.talking import KARI, Talk, shipped, stored_and_loaded

MANY = tuple(OwnLine(f"statement-{n}", "Noe jeg har sagt før, ganske langt", "goals", "3. mai 2026") for n in range(14))


def test_a_run_is_at_most_a_kilobyte() -> None:
    talk = Talk(shipped("det-som-fanger-meg"), Facts(specialist="Kari", service="Utvidet", older=MANY, topics=MANY))
    for words in ("ute", "at det er stille i fjellet om høsten", "ute, rolig", "de går", "Ja, på jobb", "å være ute"):
        talk.types(words)
    assert len(json.dumps(state.run_json(talk.run))) <= 1024


def test_what_says_nothing_is_left_out() -> None:
    data = state.run_json(Talk(shipped("velkommen")).run)
    assert set(data) == {"id", "script", "version", "language", "facts", "prompt", "started", "last", "said"}


@pytest.mark.parametrize("kind", [Run, Facts, Answer, Words, Edit])
def test_nothing_but_what_is_empty_is_left_out(kind: type) -> None:
    """What is empty is not written, so nothing may be anything else by default."""
    assert not any(field.default for field in fields(kind) if field.default is not MISSING)


def test_answers_that_were_replaced_or_dropped_are_sorted_out() -> None:
    talk = Talk(shipped("en-jeg-ser-opp-til"), KARI).types("a").types("rett").types("b").types("rett").types("c")
    assert [a.text for a in talk.history] == ["a", "b", "c"]
    assert [a.text for a in stored_and_loaded(talk.run, talk.history).answers] == ["c"]


def test_an_answer_keeps_the_wording_that_was_seen_and_its_words_exactly() -> None:
    talk = Talk(shipped("en-jeg-ser-opp-til"), language="en").types("  Min  morfar \n", origin="m7")
    body = state.answer_body(talk.history[0])
    assert body == {
        "text": "  Min  morfar \n", "asked": talk.compiled.texts["en"]["en-jeg-ser-opp-til.hvem.ask"],
        "language": "en", "origin": "m7",
    }  # fmt: skip


def test_a_run_keeps_the_wording_of_its_version() -> None:
    """The catalogue may change under a run; its texts do not."""
    talk = Talk(shipped("en-jeg-ser-opp-til"), language="nn")
    assert talk.question.text.startswith(talk.compiled.texts["nn"]["en-jeg-ser-opp-til.hvem.ask"])


def test_what_was_written_of_an_answer_is_used_again_as_long_as_it_stands() -> None:
    talk = Talk(shipped("en-jeg-ser-opp-til"), KARI).types("a").types("b")
    before = state.open_run_json(talk.run)
    talk.types("rett").types("c").types("d")
    now = state.open_run_json(talk.run, before)
    assert now == state.open_run_json(talk.run)
    assert [one["text"] for one in now["answers"]] == ["a", "c", "d"]
    assert state.open_run_from(json.loads(json.dumps(now))) == talk.run
