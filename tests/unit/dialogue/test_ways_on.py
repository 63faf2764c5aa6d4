"""What a person can do at every step, typed or tapped, in any of the languages (METHOD §3)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.dialogue import engine, events
from bot.dialogue.messages import Quiet, Quote
from bot.dialogue.replies import Tapped, Typed
from tests.unit.dialogue.talking import Talk, catalogues, script, shipped

LOOKS_UP, CATCHES, STORY, WELCOME = (
    "en-jeg-ser-opp-til", "det-som-fanger-meg", "en-historie-jeg-liker", "velkommen",
)  # fmt: skip


@pytest.mark.parametrize("words", ["hopp over", "Hopp over!", "skip", "SKIP", "  hopp  over "])
@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_any_question_can_be_skipped_in_any_language(words: str, language: str) -> None:
    talk = Talk(shipped(CATCHES), language=language).types("ute").types(words)
    assert talk.run.answers[-1].how == "skipped"
    assert talk.here == "stedet"


def test_a_short_answer_leads_to_one_question_in_depth_and_only_one() -> None:
    talk = Talk(shipped(CATCHES)).types("fotball").types("laget")
    assert talk.here == "pa-sitt-beste"
    assert talk.types("når vi vinner").here == "stedet"


@pytest.mark.parametrize(
    "words", ["kommer ikke på noe", "Kjem ikkje på noko", "nothing comes to mind", "ingen", "vet ikke"]
)
def test_nothing_comes_to_mind_has_its_own_kind_branch(words: str) -> None:
    talk = Talk(shipped(LOOKS_UP)).types(words)
    assert talk.here == "god-a-vaere-med"
    assert talk.run.answers[-1].how == "nothing"


def test_two_or_three_ways_are_visible_and_the_rest_lies_under_more() -> None:
    talk = Talk(shipped(LOOKS_UP)).types("Mormor")
    ways = [choice.label for choice in talk.question.choices if choice.way]
    assert ways == ["Skip", "Nothing comes to mind", "More"]
    talk.taps("More")
    under = [choice.key for choice in talk.messages()[-1].choices]
    assert under == ["back", "correct", "pause", "why", "help", "repeat", "other", "stop"]
    assert talk.taps("Why do you ask?").said.startswith("Ordene dine er viktigere enn personen.")


def test_what_lies_under_more_can_be_typed_by_its_label() -> None:
    talk = Talk(shipped(LOOKS_UP)).types("Mormor").types("Correct my last answer")
    assert talk.run.revisit == "hvem"
    assert talk.words() == ["Mormor"]


def test_what_remains_is_shown() -> None:
    talk = Talk(shipped(LOOKS_UP)).types("Mormor")
    assert [block.text for block in talk.question.blocks if isinstance(block, Quiet)] == ["Question 2 of about 5"]


def test_going_back_changes_an_answer_and_keeps_the_old_one_as_history() -> None:
    talk = Talk(shipped(LOOKS_UP)).types("Mormor").types("tilbake").types("Bestefar")
    old, new = talk.history
    assert (new.text, new.replaces) == ("Bestefar", old.id)
    assert talk.words() == ["Bestefar"]
    assert talk.happened(events.SetAside) == [events.SetAside(old.id)]
    assert [kept.line.answer.id for kept in talk.happened(events.Kept)] == [new.id]
    assert talk.here == "tre-ord"


def test_the_earlier_answer_can_be_kept() -> None:
    talk = Talk(shipped(LOOKS_UP)).types("Mormor").types("tilbake")
    assert "You answered this:\nMormor" in talk.said
    assert talk.taps("Keep my answer").here == "tre-ord"
    assert talk.words() == ["Mormor"]


def test_a_changed_answer_walks_the_branch_again_and_words_of_a_left_branch_come_back_with_it() -> None:
    talk = Talk(shipped(CATCHES))
    for _ in range(5):
        talk.types("hopp over" if talk.here != "likte-for" else "ski")
    assert talk.here == "mer-av-det"
    talk.taps("Ja, på jobb").types("verktøy")
    kept = talk.history[-1].id
    talk.types("tilbake").types("tilbake").types("Ja, i fritida")
    assert talk.here == "mer-i-fritida"
    assert events.SetAside(kept) in talk.events
    talk.types("back").types("Ja, på jobb")
    assert [e.line.answer.id for e in talk.happened(events.Kept)] == [kept]


LEFT = """\
  - {id: hvor, kind: choose, ask: "Hvor?", why: "Ditt.", goes_to: nowhere, when_changed: stay, next: sist,
     options: [{id: ute, label: Ute, next: fortell}, {id: inne, label: Inne}]}
  - {id: fortell, kind: text, branch: true, ask: "Hva da?", why: "Ditt.", goes_to: {profile: goals}, when_changed: stay}
  - {id: sist, kind: text, ask: "Mer, {svar.fortell}?", why: "Ditt.", mirrors: fortell, goes_to: {profile: goals},
     when_changed: stay, variants: [{when: {answer: fortell, given: true}, ask: "Mer om {svar.fortell}?"}]}
"""


def test_a_branch_that_was_left_has_no_say_in_what_comes_later() -> None:
    talk = Talk(script(LEFT)).taps("Ute").types("fjell")
    assert talk.question.text.startswith("fjell\nMer om fjell?")
    talk.types("tilbake").types("tilbake").taps("Inne")
    assert talk.question.text.startswith("Mer, ?")


def test_going_back_at_the_first_question_says_so_in_other_words_each_time() -> None:
    talk = Talk(shipped(LOOKS_UP))
    first, second = talk.types("tilbake").said, talk.types("back").said
    assert first != second
    assert talk.here == "hvem"


def test_correcting_goes_to_the_last_answer_from_anywhere() -> None:
    talk = Talk(shipped(LOOKS_UP)).types("Mormor").types("snill").types("rett på svaret").types("rolig")
    assert talk.words() == ["Mormor", "rolig"]
    assert talk.here == "husker-best"


def test_why_repeat_and_more_leave_the_question_open() -> None:
    talk = Talk(shipped(LOOKS_UP))
    for words in ("hvorfor spør du?", "kvifor", "gjenta", "si det igjen", "mer", "Meir", "why"):
        assert talk.types(words).here == "hvem"
    assert talk.history == []


@pytest.mark.parametrize("after", [timedelta(minutes=1), timedelta(days=2), timedelta(days=10), timedelta(days=400)])
def test_a_pause_loses_nothing_however_long(after: timedelta) -> None:
    talk = Talk(shipped(LOOKS_UP)).types("Mormor").types("pause")
    assert talk.run.paused
    talk.types("fortsett", after=after)
    assert not talk.run.paused
    assert talk.here == "tre-ord"
    assert talk.words() == ["Mormor"]
    assert ("It has been a while" in talk.said) == (after > timedelta(days=30))


def test_a_month_away_brings_a_kind_sentence_and_the_open_question_whatever_is_written() -> None:
    talk = Talk(shipped(LOOKS_UP)).types("Mormor")
    talk.types("hopp over", after=timedelta(days=31))
    assert talk.said.startswith("Good to hear from you.")
    assert talk.here == "tre-ord"


@pytest.mark.parametrize("words", ["hopp over", "Skip", "kommer ikke på noe"])
def test_a_way_on_is_never_held_as_words(words: str) -> None:
    talk = Talk(shipped(LOOKS_UP)).types("Mormor").types("pause").types(words)
    assert talk.here == "husker-best"
    talk.types("more", after=timedelta(days=45))
    assert talk.run.held is None
    assert talk.said.startswith("Good to hear from you.")


def test_words_after_a_pause_are_shown_and_taken_only_with_a_yes() -> None:
    talk = Talk(shipped(LOOKS_UP)).types("Mormor").types("pause").types("morosam og snill")
    assert "You wrote:\nmorosam og snill\nIs that your answer here?" in talk.said
    assert talk.words() == ["Mormor"]
    assert talk.types("ja").words() == ["Mormor", "morosam og snill"]


def test_words_that_were_not_meant_as_an_answer_are_still_kept() -> None:
    talk = Talk(shipped(LOOKS_UP)).types("pause").types("hei igjen").types("Mormor")
    assert [(a.text, a.how) for a in talk.history] == [("hei igjen", "aside"), ("Mormor", "typed")]


def test_two_messages_in_a_row_after_a_pause_are_both_kept() -> None:
    talk = Talk(shipped(LOOKS_UP)).types("pause").types("første").types("pause").types("andre").types("nei")
    assert {a.text for a in talk.history} == {"første", "andre"}
    assert talk.here == "hvem"


def test_stopping_ends_it_and_shares_nothing() -> None:
    talk = Talk(shipped(LOOKS_UP)).types("Mormor").types("stopp")
    assert talk.run.ended == "stopped"
    assert talk.happened(events.Ended) == [events.Ended("stopped")]
    assert talk.ever(events.Shared) == []
    with pytest.raises(ValueError, match="has ended"):
        talk.types("hei")


def test_wanting_to_stop_something_else_is_an_answer() -> None:
    assert Talk(shipped(LOOKS_UP)).types("jeg vil slutte å røyke").words() == ["jeg vil slutte å røyke"]


def test_something_else_leaves_the_run_waiting() -> None:
    talk = Talk(shipped(LOOKS_UP)).types("Mormor").types("noe annet")
    assert talk.happened(events.SomethingElse)
    assert talk.comes_back(timedelta(days=3)).here == "tre-ord"
    assert talk.types("snill").words() == ["Mormor", "snill"]


@pytest.mark.parametrize(
    ("words", "event"), [("hjelp", events.HelpWanted()), ("ta kontakt", events.ContactWanted("talk"))]
)
def test_help_and_contact_are_never_taken_for_an_answer(words: str, event: events.Event) -> None:
    talk = Talk(shipped(LOOKS_UP)).types("pause").types(words, after=timedelta(days=90))
    assert talk.events == (event,)
    assert talk.history == []
    assert talk.presses("help" if words == "hjelp" else "contact").events == (event,)


def test_what_fits_no_choice_is_asked_again_kindly_in_other_words_and_then_let_go() -> None:
    talk = Talk(shipped(WELCOME))
    said = []
    for words in ("hva?", "skjønner ikke", "blå"):
        said.append(talk.types(words).said.splitlines()[0])
        assert talk.labels
    assert len(set(said)) == 3
    assert {a.text for a in talk.history if a.how == "aside"} == {"hva?", "skjønner ikke", "blå"}
    assert talk.here != "hore-mer"


def test_the_choices_stay_in_sight_when_words_fitted_none() -> None:
    talk = Talk(shipped(WELCOME)).types("kanskje")
    assert talk.labels == ["Use my words", "Ja, fortell", "Nei takk", "Skip", "More"]
    assert talk.types("nei takk").run.answers[-1].options == ("nei",)


def test_without_a_clear_yes_no_questions_begin() -> None:
    """Free words at the question of taking part are no consent (METHOD §3.1)."""
    talk = Talk(shipped(WELCOME)).types("Ja, fortell")
    assert talk.here == "vil-du-prove"
    talk.types("tja").taps("Use my words")
    assert talk.run.ended == "finished"
    assert talk.ever(events.Suited) == []
    assert "Helt greit." in talk.said


def test_a_no_meets_no_further_questions() -> None:
    talk = Talk(shipped(WELCOME)).types("Nei takk")
    assert talk.run.ended == "finished"
    assert "Did the questions suit you?" not in talk.said


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("words", ["Ute", "ute.", "Outdoors", "«ute»"])
def test_a_button_can_be_typed_in_any_language(language: str, words: str) -> None:
    talk = Talk(shipped(CATCHES), language=language).types(words)
    assert talk.run.answers[-1].options == ("ute",)
    assert talk.run.answers[-1].how == "tapped"


@pytest.mark.parametrize("words", ["ute, alene", "Ute og alene", "1 4", "1,4"])
def test_several_choices_can_be_typed_at_once(words: str) -> None:
    talk = Talk(shipped(CATCHES)).types("spill").types("at jeg kan være i fred med det helt selv").types(words)
    assert talk.run.answers[-1].options == ("ute", "alene")
    assert talk.run.answers[-1].text == "Ute, Alene"


def test_choices_are_ticked_and_then_done() -> None:
    talk = Talk(shipped(CATCHES)).types("spill").types("at jeg kan være i fred med det helt selv")
    talk.taps("Ute").taps("Inne").taps("Inne").taps("Rolig")
    assert talk.question.again
    assert talk.taps("Done").run.answers[-1].text == "Ute, Rolig"


def test_words_beside_ticked_words_keep_their_own_mark() -> None:
    talk = Talk(shipped(LOOKS_UP)).types("Mormor").taps("Show me some words").taps("rolig").types("lun")
    assert [(a.text, a.how) for a in talk.run.of("tre-ord")] == [("rolig", "tapped"), ("lun", "typed")]


def test_a_number_is_words_where_words_are_asked_for() -> None:
    assert Talk(shipped(LOOKS_UP)).types("1").words() == ["1"]


def test_a_button_of_an_earlier_question_is_explained_and_changes_nothing() -> None:
    talk = Talk(shipped(CATCHES))
    old = talk.question.prompt
    talk.taps("Ute")
    assert talk.presses("o:ute", old).said.startswith("That one is already answered.")
    assert talk.presses("o:ute", old).said.startswith("You have answered that already.")
    talk.types("hopp over")
    assert talk.presses("o:spill", old).said.startswith("That button belongs to an earlier question.")
    assert [a.options for a in talk.history if a.step == "velger-selv"] == [("ute",)]


@pytest.mark.parametrize("key", ["o:nope", "e:motet", "all", "", "p:0", "w:1", "l:1", "yes"])
def test_a_forged_button_is_harmless(key: str) -> None:
    talk = Talk(shipped(CATCHES)).presses(key)
    assert talk.history == []
    assert talk.here == "velger-selv"


def test_the_engine_takes_words_and_taps_only() -> None:
    talk = Talk(shipped(CATCHES))
    with pytest.raises(TypeError):
        engine.take(talk.compiled, talk.run, "hei", talk._moment(), catalogues())  # type: ignore[arg-type]


def test_a_turn_is_a_function_of_its_arguments() -> None:
    talk = Talk(shipped(CATCHES))
    moment = engine.Moment(talk.now, lambda: "same")
    for reply in (Typed("fotball"), Tapped(talk.run.prompt, "o:ute")):
        assert engine.take(talk.compiled, talk.run, reply, moment, catalogues()) == engine.take(
            talk.compiled, talk.run, reply, moment, catalogues()
        )


SEVERAL = """\
  - {id: kan, kind: text, ask: "Hva kan du?", why: "Smått teller.", up_to: 3, goes_to: {profile: job},
     when_changed: stay}
  - {id: forst, kind: choose, ask: "Hva først?", why: "Én ting.", options_from: [answer.kan],
     goes_to: {profile: steps}, when_changed: stay}
  - {id: sikker, kind: confirm, mirrors: forst, ask: "Stemmer det?", why: "Du bestemmer.",
     goes_to: {profile: steps}, when_changed: stay}
"""


def test_several_answers_come_one_by_one_until_done() -> None:
    talk = Talk(script(SEVERAL)).types("rydde").types("vaske")
    assert "rydde\nvaske\nOne more? Or choose Done." in talk.said
    talk.taps("Done")
    assert talk.labels[:2] == ["rydde", "vaske"]


def test_correcting_one_of_several_leaves_the_others() -> None:
    talk = Talk(script(SEVERAL)).types("rydde").types("vakse").types("rett").types("vaske").types("ferdig")
    assert [a.text for a in talk.run.of("kan") if a.has_words] == ["rydde", "vaske"]


def test_own_words_on_a_button_are_not_marked_as_chosen_from_a_list() -> None:
    talk = Talk(script(SEVERAL)).types("rydde").types("ferdig").taps("rydde")
    assert talk.run.of("forst")[0].how == "typed"
    talk.taps("Yes")
    assert (talk.run.of("sikker")[0].text, talk.run.of("sikker")[0].how) == ("rydde", "typed")


def test_a_confirmation_can_be_answered_with_new_words() -> None:
    talk = Talk(script(SEVERAL)).types("rydde").types("ferdig").taps("rydde").taps("Change").types("vaske")
    assert talk.run.of("sikker")[0].text == "vaske"


def test_a_mirrored_answer_stands_above_its_question_unchanged() -> None:
    talk = Talk(shipped(LOOKS_UP)).types("Mormor").types("snill,  men STRENG").types("hun lo")
    assert talk.here == "kjenner-igjen"
    assert Quote("snill,  men STRENG") in talk.question.blocks


def test_a_long_answer_is_said_to_be_kept_instead() -> None:
    long = "hun var snill og streng og rolig og morsom og alltid hjemme når jeg kom"
    talk = Talk(shipped(LOOKS_UP)).types("Mormor").types(long).types("hun lo")
    assert long not in talk.said
    assert "Thank you. Everything you wrote is kept." in talk.said


def test_yes_and_no_are_never_mirrored() -> None:
    talk = Talk(shipped(LOOKS_UP)).types("Mormor").types("ja").types("hun lo")
    assert not [block for block in talk.question.blocks if isinstance(block, Quote)]
