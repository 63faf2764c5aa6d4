"""Earlier words that come back as buttons, cards that are sorted, older lines looked at again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.dialogue import engine, events
from bot.dialogue.facts import OwnLine
from bot.dialogue.lines import SaidLine
from bot.dialogue.machine import Compiled, walk
from bot.dialogue.messages import Picture
from tests.unit.dialogue.talking import KARI, Talk, script

LINES = (
    OwnLine("l1", "gir seg ikke", "strengths", "3. oktober 2026"),
    OwnLine("l2", "sparer på ord", "strengths", "4. oktober 2026"),
    OwnLine("l3", "kassa", "learning", "5. oktober 2026", "laere"),
)
WITH_LINES = replace(KARI, lines=LINES, older=LINES[:2])

SEVERAL = """\
  - {id: ord, kind: choose-several, ask: "Hva hører med?", why: "Det er ditt.", goes_to: {profile: story, facet: chapter},
     when_changed: stay, options_from: [section.strengths, section.learning],
     options: [{id: ute, label: Ute}, {id: ingen, label: Ingen av disse, nothing: true}]}
"""
MOVES = """\
  - {id: laere, kind: text, ask: "Hva vil du lære?", why: "Det er ditt.", goes_to: {profile: learning}, when_changed: stay}
  - {id: kan, kind: choose-several, ask: "Hva kan du nå?", why: "Det er ditt.", goes_to: {profile: job},
     when_changed: stay, options_from: [earlier.laere], moves: true, when: {earlier: laere}}
"""
CARDS = """\
  - {id: ute, kind: card, picture: skog, ask: "Ute hele dagen", why: "Det er ditt.", goes_to: {profile: conditions},
     when_changed: stay}
  - {id: rolig, kind: card, picture: stille, ask: "Et stille sted", why: "Det er ditt.",
     goes_to: {profile: conditions}, when_changed: stay}
"""
AGAIN = """\
  - {id: en, kind: look-again, number: 1, ask: "Stemmer dette ennå?"}
  - {id: to, kind: look-again, number: 2, ask: "Stemmer dette også?"}
  - {id: tre, kind: look-again, number: 3, ask: "Er det slik ennå?"}
"""


def lines(talk: Talk) -> list[SaidLine]:
    return list(walk(talk.compiled, talk.run).lines)


def labels(talk: Talk) -> list[str]:
    return [choice.label for choice in talk.question.choices if not choice.way]


def test_own_words_are_ticked_and_keep_the_order_of_the_person() -> None:
    talk = Talk(script(SEVERAL), WITH_LINES)
    assert labels(talk) == ["Ute", "Ingen av disse", "gir seg ikke", "kassa", "sparer på ord"]
    talk.taps("kassa").taps("gir seg ikke").taps("Done")
    assert [(line.answer.text, line.tapped) for line in lines(talk)] == [("kassa", False), ("gir seg ikke", False)]


def test_what_is_chosen_from_the_list_stays_marked_beside_own_words() -> None:
    talk = Talk(script(SEVERAL), WITH_LINES)
    talk.taps("kassa").taps("Ute").taps("Done")
    assert [(line.answer.text, line.tapped) for line in lines(talk)] == [("Ute", True), ("kassa", False)]


def test_ticked_own_words_can_be_chosen_anew() -> None:
    talk = Talk(script(SEVERAL), WITH_LINES)
    talk.taps("kassa").taps("gir seg ikke").taps("Done").types("tilbake").taps("sparer på ord").taps("Done")
    assert [line.answer.text for line in lines(talk)] == ["sparer på ord"]


def test_a_line_that_moves_takes_the_place_of_the_old_one() -> None:
    talk = Talk(script(MOVES), WITH_LINES)
    talk.types("lunsj").taps("kassa").taps("Done")
    (moved,) = [line for line in lines(talk) if line.goes.profile == "job"]
    assert (moved.answer.text, moved.replaces_statement) == ("kassa", "l3")


def test_without_earlier_words_the_step_is_passed_over() -> None:
    talk = Talk(script(MOVES), KARI)
    talk.types("lunsj")
    assert talk.here == "@end"


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("More of this", "More of: Ute hele dagen"),
        ("Less of this", "Less of: Ute hele dagen"),
        ("Curious about it", "Curious about: Ute hele dagen"),
    ],
)
def test_a_card_is_put_in_a_pile_in_its_own_words(label: str, text: str) -> None:
    talk = Talk(script(CARDS))
    assert [block.name for block in talk.question.blocks if isinstance(block, Picture)] == ["skog"]
    talk.taps(label)
    assert [(line.answer.text, line.tapped) for line in lines(talk)] == [(text, True)]
    assert talk.question.picture == "stille"


def test_a_card_can_be_skipped_and_typed() -> None:
    talk = Talk(script(CARDS))
    talk.types("hopp over").types("more of this")
    assert [line.answer.text for line in lines(talk)] == ["More of: Et stille sted"]


def test_older_lines_are_looked_at_again_as_many_as_there_are() -> None:
    talk = Talk(script(AGAIN), WITH_LINES)
    assert "gir seg ikke" in talk.question.text
    talk.taps("Yes")
    assert talk.happened(events.OlderLine) == [events.OlderLine("l1", "true")]
    talk.taps("Change")
    assert "How would you say it now?" in talk.question.text
    talk.types("teller til ti")
    assert talk.happened(events.OlderLine) == [events.OlderLine("l2", "changed")]
    (new,) = lines(talk)
    assert (new.answer.text, new.replaces_statement, new.goes.profile) == ("teller til ti", "l2", "strengths")


def test_an_older_line_can_be_taken_away() -> None:
    talk = Talk(script(AGAIN), WITH_LINES)
    talk.taps("Remove it")
    assert talk.happened(events.OlderLine) == [events.OlderLine("l1", "withdrawn")]


def test_with_no_older_lines_nothing_is_asked() -> None:
    assert Talk(script(AGAIN), KARI).run.ended == "finished"


KNOWING = """\
  - {id: spor, kind: text, ask: "Hva trenger du?", why: "Det er ditt.", goes_to: {profile: support}, when_changed: stay,
     knowledge: pause}
"""
PIECE = """\
knowledge:
  - {id: pause, kind: fact, text: "Du har rett til pause.", source: "Arbeidsmiljøloven § 10-9", checked: 2026-11-21}
"""


def test_a_piece_of_knowledge_is_told_with_its_source_and_date_when_asked_for() -> None:
    talk = Talk(script(KNOWING, PIECE))
    assert "rett til pause" not in talk.said
    talk.taps("A fact about this")
    assert "Du har rett til pause." in talk.said
    assert "Source: Arbeidsmiljøloven § 10-9. Checked 21" in talk.said
    assert talk.here == "spor"
    assert talk.words() == []


OPTIONAL = """\
  - {id: valg, kind: choose, ask: "Hva nå?", why: "Det er ditt.", goes_to: nowhere, when_changed: stay,
     options: [{id: jobb, label: "På jobben", when: {fact: in_work}, work: ended},
               {id: hjem, label: "Hjemme", work: began, rhythm: weekly}]}
"""


def optional() -> Compiled:
    return script(OPTIONAL)


def test_an_option_is_there_only_while_its_condition_holds() -> None:
    assert labels(Talk(optional(), KARI)) == ["Hjemme"]
    assert labels(Talk(optional(), replace(KARI, in_work=True))) == ["På jobben", "Hjemme"]


def test_an_option_that_is_not_there_cannot_be_chosen_by_its_words_or_key() -> None:
    talk = Talk(optional(), KARI)
    talk.types("på jobben")
    assert talk.here == "valg"
    talk.presses("o:jobb")
    assert not talk.ever(events.WorkChanged)


def test_options_tell_of_work_and_of_the_rhythm() -> None:
    talk = Talk(optional(), KARI)
    talk.taps("Hjemme")
    assert talk.happened(events.WorkChanged) == [events.WorkChanged("began")]
    assert talk.happened(events.RhythmChosen) == [events.RhythmChosen("weekly")]


STEP = """\
  - {id: hva, kind: text, ask: "Hva vil du prøve?", why: "Det er ditt.", goes_to: {profile: steps}, when_changed: stay,
     takes_step: true}
"""


def test_a_step_is_taken_on_and_then_none_other_is_offered() -> None:
    talk = Talk(script(STEP))
    talk.types("ringe en dag")
    assert [event.answer_id for event in talk.happened(events.StepTaken)] == [talk.run.answers[0].id]
    assert "Try something small" not in talk.labels


def test_two_people_hear_that_they_are_two() -> None:
    together = Talk(script(STEP), replace(KARI, together=True))
    assert "You are two now." in together.messages()[0].text
    assert "You are two now." not in "\n".join(m.text for m in Talk(script(STEP)).messages())
    assert engine.spoken(together.events)
