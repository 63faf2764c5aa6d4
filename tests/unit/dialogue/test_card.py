"""Everything is private until the card, and only a clear yes shares (METHOD §3.3)."""

from __future__ import annotations

import pytest

from bot.dialogue import events
from bot.dialogue.facts import Facts, OwnLine
from bot.dialogue.messages import Line
from tests.unit.dialogue.talking import KARI, Talk, script, shipped

TWO = """\
  - {id: en, kind: text, ask: "Hva liker du?", why: "Det er ditt.", goes_to: {profile: interests}, when_changed: stay}
  - {id: to, kind: text, ask: "Hva vil du?", why: "Det er ditt.", story: true, goes_to: {profile: goals},
     when_changed: stay}
"""
NO_END = "end: none\n"


def at_the_card(head: str = NO_END, facts: Facts = KARI) -> Talk:
    return Talk(script(TWO, head), facts).types("å  være <ute> & fri").types("en jobb")


def shared(talk: Talk) -> list[str]:
    by_id = {answer.id: answer.text for answer in talk.history}
    found = talk.ever(events.Shared)
    return [by_id[key] for key in found[-1].answer_ids] if found else []


def test_the_card_shows_exactly_what_was_said_and_all_of_it_can_be_shared() -> None:
    talk = at_the_card()
    assert talk.card == ["å  være <ute> & fri", "en jobb"]
    assert talk.labels[:4] == ["All of it", "Some of it", "Nothing now", "Change"]
    talk.taps("All of it")
    assert talk.happened(events.Shared)[0].shown == "å  være <ute> & fri\nen jobb"
    assert shared(talk) == ["å  være <ute> & fri", "en jobb"]


@pytest.mark.parametrize(
    "words", ["ja", "1", "2", "ok", "del", "kanskje alt", "yes please", "hopp over", "nei", "ingenting", ""]
)
def test_anything_but_a_clear_yes_shares_nothing(words: str) -> None:
    assert at_the_card().types(words).ever(events.Shared) == []


def test_three_times_unclear_at_the_card_is_nothing_now() -> None:
    talk = at_the_card().types("hm").types("øh").types("tja")
    assert talk.ever(events.Shared) == []
    assert talk.here == "@suited"
    assert {a.text for a in talk.history if a.how == "aside"} == {"hm", "øh", "tja"}


def test_chosen_lines_are_shared_and_no_others() -> None:
    talk = at_the_card().taps("Some of it").taps("2. en jobb").taps("Share these")
    assert shared(talk) == ["en jobb"]


def test_lines_can_be_chosen_by_writing_their_numbers_and_are_shown_before_they_are_shared() -> None:
    talk = at_the_card().types("2")
    assert talk.ever(events.Shared) == []
    assert talk.card == ["å  være <ute> & fri", "en jobb"]
    assert shared(talk.taps("Share these")) == ["en jobb"]


def test_a_line_can_be_said_differently_and_the_old_words_stay_in_history() -> None:
    talk = at_the_card().taps("Change").taps("2. en jobb").taps("Say it differently").types("en jobb ute")
    assert talk.card == ["å  være <ute> & fri", "en jobb ute"]
    assert [a.text for a in talk.history] == ["å  være <ute> & fri", "en jobb", "en jobb ute"]


def test_a_line_can_be_taken_away() -> None:
    talk = at_the_card().taps("Change").types("1").taps("Remove it")
    assert talk.card == ["en jobb"]
    assert talk.happened(events.SetAside) == [events.SetAside(talk.history[0].id)]


def test_no_line_left_means_no_card() -> None:
    talk = at_the_card()
    for _ in range(2):
        talk.taps("Change").types("1").taps("Remove it")
    assert talk.run.ended == "finished"


def test_the_note_looks_like_a_note() -> None:
    talk = at_the_card("card: {look: note}\n" + NO_END)
    assert talk.labels[:4] == ["Share", "Change", "Remove a line", "Do not share"]
    talk.taps("Remove a line").types("1")
    assert shared(talk.taps("Share")) == ["en jobb"]


def test_a_script_may_put_nothing_now_first() -> None:
    assert at_the_card("card: {preset: nothing}\n" + NO_END).labels[0] == "Nothing now"


def test_tapped_words_are_marked_as_chosen_from_a_list() -> None:
    talk = Talk(shipped("det-som-fanger-meg")).types("Ute")
    while talk.here != "@card":
        talk.types("hopp over")
    assert [(b.text, b.mark) for b in talk.question.blocks if isinstance(b, Line)] == [("Ute", "chosen from a list")]


def test_words_changed_after_sharing_are_taken_back_and_asked_about_anew() -> None:
    talk = at_the_card().taps("All of it")
    assert talk.here == "@suited"
    old = talk.history[1].id
    talk.types("rett på svaret").types("en annen jobb")
    assert talk.happened(events.TakenBack) == [events.TakenBack((old,))]
    assert talk.here == "@card"
    assert shared(talk) == ["å  være <ute> & fri", "en jobb"]
    talk.taps("Nothing now")
    assert talk.happened(events.TakenBack) == [events.TakenBack((talk.history[0].id,))]
    assert talk.run.shared == ()


def test_the_card_can_be_decided_anew() -> None:
    talk = at_the_card().taps("All of it").types("tilbake").taps("Nothing now")
    assert len(talk.happened(events.TakenBack)[0].answer_ids) == 2


def test_words_that_got_a_safety_card_never_stand_on_the_card() -> None:
    talk = Talk(script(TWO, NO_END)).types("jeg orker ikke mer", flagged=True).types("en jobb")
    assert talk.card == ["en jobb"]
    assert "jeg orker ikke mer" not in talk.said
    assert "Some of what you wrote is not here." in talk.said
    assert shared(talk.taps("All of it")) == ["en jobb"]


def test_only_flagged_words_means_no_card() -> None:
    talk = Talk(script(TWO, NO_END)).types("mørkt", flagged=True).types("hopp over")
    assert talk.run.ended == "finished"
    assert talk.words() == ["mørkt"]


@pytest.mark.parametrize("reply", ["Yes, the story", "ja", "No, about me", "nei", "hopp over", "det vet jeg ikke"])
def test_after_a_safety_card_in_a_story_comes_the_question_whose_words_they_were(reply: str) -> None:
    talk = Talk(shipped("en-historie-jeg-liker")).types("han ville dø", flagged=True)
    assert talk.said == "Were the words about the story?"
    talk.types(reply)
    assert ("get in touch" in talk.said) == (reply in ("No, about me", "nei"))
    assert talk.here == "fortell"
    assert talk.question.text.startswith("Fortell historien")


def test_flagged_words_that_wait_are_not_quoted() -> None:
    talk = Talk(script(TWO, NO_END)).types("pause").types("mørkt", flagged=True)
    assert "mørkt" not in talk.said
    assert "Is that your answer here?" in talk.said


def test_the_closing_choice_takes_the_conversation_to_the_meeting_by_its_title() -> None:
    talk = Talk(script(TWO)).types("ski").types("ro").taps("Take it to the meeting")
    assert talk.card == ["ski", "ro", "En prøve"]


def test_trying_something_small_is_a_step_and_changing_ones_mind_takes_it_back() -> None:
    talk = Talk(script(TWO)).types("ski").types("ro").taps("Try something small").types("gå en tur")
    taken = talk.happened(events.StepTaken)
    assert [e.answer_id for e in taken] == [talk.history[-1].id]
    talk.types("tilbake").types("tilbake").taps("Leave it for now")
    assert events.SetAside(taken[0].answer_id) in talk.events
    assert talk.here == "@card"


def test_something_small_is_not_offered_while_a_step_is_open() -> None:
    facts = Facts(specialist="Kari", open_step=OwnLine("s", "Ringe"))
    talk = Talk(script(TWO), facts).types("ski").types("ro")
    assert "Try something small" not in talk.labels


OLDER = Facts(specialist="Kari", older=(OwnLine("s9", "Jeg liker ski", "interests", "3. mai"),))


@pytest.mark.parametrize(("label", "verdict"), [("Yes", "true"), ("Remove it", "withdrawn")])
def test_one_older_line_of_a_section_with_news_is_asked_about(label: str, verdict: str) -> None:
    talk = Talk(script(TWO, "card: {older_line: true}\n" + NO_END), OLDER).types("fjell").types("ro")
    assert "You said this on 3. mai:\nJeg liker ski\nIs this still true?" in talk.said
    assert talk.taps(label).happened(events.OlderLine) == [events.OlderLine("s9", verdict)]


def test_an_older_line_can_be_said_anew() -> None:
    talk = Talk(script(TWO, "card: {older_line: true}\n" + NO_END), OLDER).types("fjell").types("ro").taps("Change")
    talk.types("Jeg liker skiturer")
    assert talk.happened(events.OlderLine) == [events.OlderLine("s9", "changed")]
    assert talk.happened(events.Kept)[0].line.replaces_statement == "s9"


PASSES = """\
  - {id: en, kind: text, ask: "Hva vil du slippe?", why: "Det er lov.", goes_to: nowhere, when_changed: stay}
  - {id: to, kind: choose, ask: "Skal {S} vite det?", why: "Du bestemmer.", goes_to: nowhere, when_changed: stay,
     options: [{id: si, label: "Si det", contact: talk, passes: {answer: en, to: {note: avoid}}},
               {id: bare, label: "Bare for meg"}]}
"""


def test_an_option_can_pass_earlier_words_on_and_a_change_of_mind_undoes_it() -> None:
    talk = Talk(script(PASSES, NO_END)).types("penger").taps("Si det")
    assert talk.card == ["penger"]
    assert talk.happened(events.ContactWanted) == [events.ContactWanted("talk")]
    talk.types("tilbake").taps("Bare for meg")
    assert talk.happened(events.Undone) == [events.Undone(events.ContactWanted("talk"))]
    assert talk.run.ended == "finished"


def test_nothing_is_shared_when_it_is_never_asked_for() -> None:
    assert at_the_card().types("stopp").ever(events.Shared) == []
