"""Words that people really write are understood, and what is said beside the questions is true."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.dialogue import events
from bot.dialogue.facts import Facts, OwnLine
from bot.dialogue.messages import Quiet, Quote
from bot.language.catalogues import Language
from tests.unit.dialogue.talking import KARI, Talk, script, shipped

WELCOME, CATCHES, ADVICE, MEETING, LOOKS_UP = (
    "velkommen", "det-som-fanger-meg", "rad-til-meg-selv", "for-motet", "en-jeg-ser-opp-til",
)  # fmt: skip

ASKS_CONSENT = """\
  - {id: prove, kind: choose, ask: "Vil du prøve?", why: "Ditt valg.", goes_to: nowhere, when_changed: stay,
     options: [{id: ja, label: "Ja, jeg prøver"}, {id: nei, label: "Nei takk", next: "@end"}]}
  - {id: hva, kind: text, ask: "Hva liker du?", why: "Ditt.", goes_to: {profile: interests}, when_changed: stay}
"""
TWO_YES = """\
  - {id: mer, kind: choose, ask: "Vil du ha mer?", why: "Ditt valg.", goes_to: nowhere, when_changed: stay,
     options: [{id: jobb, label: "Ja, på jobb"}, {id: fri, label: "Ja, i fritida"}, {id: nei, label: "Nei"}]}
"""


@pytest.mark.parametrize("words", ["ja", "Ja!", "yes", "jo"])
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_bare_yes_is_the_only_option_that_says_yes(words: str, language: Language) -> None:
    talk = Talk(shipped(WELCOME), language=language).types("1").types(words)
    assert talk.run.of("vil-du-prove")[0].options == ("ja",)
    assert not talk.run.ended


@pytest.mark.parametrize("words", ["nei", "no"])
def test_a_bare_no_is_the_only_option_that_says_no(words: str) -> None:
    assert Talk(script(ASKS_CONSENT)).types(words).run.of("prove")[0].options == ("nei",)


def test_a_yes_means_the_option_that_says_yes_also_when_other_words_wait() -> None:
    talk = Talk(shipped(WELCOME)).types("1").types("tja").types("ja")
    assert talk.run.of("vil-du-prove")[0].options == ("ja",)
    assert "tja" in {answer.text for answer in talk.history}


def test_a_bare_yes_is_never_offered_as_words_for_a_choice() -> None:
    talk = Talk(script(TWO_YES)).types("ja")
    assert talk.here == "mer"
    assert talk.run.held is None
    assert "Use my words" not in talk.labels
    assert [(answer.text, answer.how) for answer in talk.history] == [("ja", "aside")]
    assert talk.types("ja").here == "mer"


ONE = """\
  - {id: en, kind: text, ask: "Hva liker du?", why: "Ditt.", goes_to: {profile: interests}, when_changed: stay}
"""
OWN_END = """\
end:
  - {id: ta-med, label: "Ta det med", does: meeting}
  - {id: la-ligge, label: "La det ligge", does: leave}
"""


@pytest.mark.parametrize("head", ["", OWN_END])
def test_who_said_nothing_is_not_asked_what_to_do_with_it(head: str) -> None:
    talk = Talk(script(ONE, head)).types("hopp over")
    assert talk.run.ended == "finished"
    assert talk.ever(events.Kept) == []


def test_a_scripts_own_endings_may_be_about_what_was_tapped() -> None:
    assert Talk(script(TWO_YES, OWN_END)).taps("Ja, på jobb").here == "@end"
    assert Talk(script(TWO_YES)).taps("Ja, på jobb").run.ended == "finished"


def test_taking_the_last_line_away_does_not_undo_the_closing_choice() -> None:
    talk = Talk(script(ONE)).types("ski").taps("Take it to the meeting").taps("Change").types("1")
    assert talk.taps("Remove it").card == ["En prøve"]


def remains(talk: Talk) -> str:
    return next(block.text for block in talk.question.blocks if isinstance(block, Quiet))


def test_what_remains_counts_the_questions_that_come_when_something_is_answered() -> None:
    talk = Talk(shipped(ADVICE))
    assert remains(talk) == "Question 1 of about 6"
    assert remains(talk.types("Én ting om gangen")) == "Question 2 of about 6"


SHORT = """\
  - {id: en, kind: text, ask: "Hva?", why: "Ditt.", goes_to: nowhere, when_changed: stay}
  - {id: mer, kind: text, when: {answer: en, words_at_most: 3}, ask: "Mer?", why: "Ditt.", goes_to: nowhere,
     when_changed: stay}
  - {id: jobb, kind: text, when: {fact: in_work}, ask: "Jobb?", why: "Ditt.", goes_to: nowhere, when_changed: stay}
"""


@pytest.mark.parametrize(("in_work", "said"), [(True, "Question 1 of about 2"), (False, "Question 1 of about 1")])
def test_what_remains_follows_what_is_known_and_supposes_no_short_answer(in_work: bool, said: str) -> None:
    assert remains(Talk(script(SHORT), replace(KARI, in_work=in_work))) == said


REPORTS = """\
  - {id: en, kind: text, ask: "Hva nå?", why: "Ditt.", goes_to: {profile: steps}, when_changed: stay}
"""


def test_neither_the_reported_step_nor_what_was_just_said_is_asked_about_as_older() -> None:
    step, said = OwnLine("s1", "Ringe", "steps", "i går"), OwnLine("s2", "Skrive", "steps", "i går")
    older = OwnLine("s3", "Sykle", "steps", "3. mai")
    head = "card: {older_line: true}\nend: none\n"
    known = Facts(specialist="Kari", open_step=step, older=(step, said, older))
    assert Quote("Sykle") in Talk(script(REPORTS, head), known).types("Skrive").question.blocks
    only = replace(known, older=(step, said))
    assert Talk(script(REPORTS, head), only).types("Skrive").here == "@card"


def test_an_older_line_can_be_said_in_the_same_words() -> None:
    older = OwnLine("s3", "Sykle", "steps", "3. mai")
    known = Facts(specialist="Kari", older=(older,))
    talk = Talk(script(REPORTS, "card: {older_line: true}\nend: none\n"), known).types("Ringe").taps("Change")
    assert talk.types("Sykle").happened(events.OlderLine) == [events.OlderLine("s3", "changed")]
    assert talk.card == ["Ringe", "Sykle"]


def test_the_closing_choice_does_not_call_itself_the_last_thing() -> None:
    assert [b.text for b in Talk(script(ONE)).types("ski").question.blocks if isinstance(b, Quiet)] == ["Almost done."]


def at_a_line() -> Talk:
    return Talk(script(ONE, "end: none\n")).types("ski").taps("Change").types("1")


def test_new_words_for_a_chosen_line_are_its_new_wording() -> None:
    talk = at_a_line().types("fjellski")
    assert talk.card == ["fjellski"]
    assert talk.history[-1].replaces == talk.history[0].id


@pytest.mark.parametrize("words", ["ja", "nei", "vet ikke", "1", "2", "mer", "hjelp", "Back to the card"])
def test_a_short_word_is_no_new_wording(words: str) -> None:
    assert [a.text for a in at_a_line().types(words).run.of("en")] == ["ski"]


def test_the_copy_that_nav_may_keep_is_told_of_once() -> None:
    copy = "Kari may copy"
    talk = Talk(script(ONE, "end: none\n")).types("ski")
    assert copy in talk.question.text
    assert copy not in talk.taps("Some of it").question.text
    assert copy not in talk.taps("Back to the card").taps("Change").question.text
    assert copy not in talk.types("1").question.text


@pytest.mark.parametrize("words", ["hopp", "Hopp!"])
def test_hopp_alone_skips(words: str) -> None:
    assert Talk(script(ONE)).types(words).run.answers[-1].how == "skipped"


@pytest.mark.parametrize("words", ["vetikke", "aner ikke", "Vet ikke helt.", "veit ikkje heilt", "no idea"])
def test_not_knowing_is_said_in_many_ways(words: str) -> None:
    talk = Talk(shipped(LOOKS_UP)).types(words)
    assert talk.run.answers[-1].how == "nothing"


@pytest.mark.parametrize("words", ["aleine", "ute, aleine", "alene", "Åleine"])
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_label_may_be_written_without_its_marks(words: str, language: Language) -> None:
    talk = Talk(shipped(CATCHES), language=language).types("spill").types("at jeg kan være i fred med det helt selv")
    talk.types(words)
    assert "o:alene" in talk.run.chosen or "alene" in talk.run.answers[-1].options


def test_how_the_questions_suited_is_asked_for_the_sake_of_the_questions() -> None:
    talk = Talk(script(ONE, "end: none\n")).types("ski").taps("Nothing now")
    assert talk.here == "@suited"
    assert talk.types("hvorfor").said.startswith("So that the questions can get better.")
