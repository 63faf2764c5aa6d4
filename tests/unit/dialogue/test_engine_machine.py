"""Whatever a person does, in any order: nothing is lost, nothing is shared unseen, and there is a way on."""

from __future__ import annotations

import json
from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.dialogue import events, frame, machine, state, ways
from bot.dialogue.commands import NO, NOTHING, WORDS, YES, command_in, plain
from bot.dialogue.facts import Facts, OwnLine
from bot.dialogue.machine import Compiled, walk
from bot.dialogue.messages import Choice, Line, Message
from bot.dialogue.questions import choices
from bot.dialogue.voice import Voice
from bot.language.catalogues import LANGUAGES
from tests.unit.dialogue.talking import KARI, Talk, catalogues, script, shipped

SEVERAL = """\
  - {id: kan, kind: text, ask: "Hva kan du i dag?", why: "Smått teller.", up_to: 3, goes_to: {profile: job},
     when_changed: stay, words: ["rydde", "vaske"]}
  - {id: bekreft, kind: confirm, mirrors: kan, ask: "Stemmer det?", why: "Du bestemmer.",
     goes_to: {profile: job}, when_changed: stay}
  - {id: forst, kind: choose, ask: "Hva vil du ta først?", why: "Én ting er nok.", options_from: [answer.kan],
     options: [{id: vet-ikke, label: "Vet ikke", nothing: true}], goes_to: {profile: steps}, when_changed: stay}
  - {id: slippe, kind: text, ask: "Er det noe du vil slippe?", why: "Det er lov.", story: true,
     goes_to: nowhere, when_changed: stay}
  - {id: si-det, kind: choose, ask: "Skal Kari vite det?", why: "Du bestemmer.", goes_to: nowhere,
     when_changed: stay, when: {answer: slippe, given: true}, options: [
       {id: si, label: "Si det", passes: {answer: slippe, to: {note: avoid}}, contact: talk},
       {id: bare-meg, label: "Bare for meg"}]}
  - {id: grad, kind: degree, ask: "Hvordan er det?", why: "Tre ord.", goes_to: {note: news},
     when_changed: stay, options: [{id: lite, label: "Lite"}, {id: noe, label: "Noe"}, {id: mye, label: "Mye"}]}
"""
OLDER = OwnLine("s1", "Jeg liker å rydde", "job", "3. mai")


def played() -> dict[str, tuple[Compiled, Facts]]:
    known = {
        name: (shipped(name), KARI)
        for name in ("velkommen", "det-som-fanger-meg", "en-historie-jeg-liker", "en-jeg-ser-opp-til")
    }
    facts = Facts(specialist="Kari", older=(OLDER,), open_step=OwnLine("s2", "Ringe", "steps", "i går"))
    known["flere"] = (script(SEVERAL, "card: {older_line: true, look: note}\n"), facts)
    known["ingenting"] = (script(SEVERAL, "card: {preset: nothing}\n"), KARI)
    return known


PLAYED = played()
TYPED = st.one_of(
    st.sampled_from([phrase for name, phrases in WORDS.items() for phrase in phrases
                     if name != "stop"]),
    st.sampled_from(["stopp", "ja", "nei", "1", "2", "1 3", "9" * 30, "ute, inne", "alt", "All of it",
                     "Share", "Ingen", "", " ", "{S}",
                     "Share these", "Nothing now", "Done", "rydde", "Yes", "No", "ute", "  mellomrom\n", "?", "<b>&"]),
    st.text(max_size=12),
    st.sampled_from(["Jeg liker å være ute sammen med de andre på laget hver torsdag hele året", "rolig og snill"]),
)  # fmt: skip
# Words that get a safety card before the engine sees them.
DARK = ("jeg orker ikke mer, det er helt mørkt", "alt er så tungt at jeg vil forsvinne helt")
GAP = st.sampled_from([timedelta(), timedelta(), timedelta(), timedelta(days=4), timedelta(days=45)])


class Conversation(RuleBasedStateMachine):
    talk: Talk

    @initialize(name=st.sampled_from(sorted(PLAYED)), language=st.sampled_from(["nb", "nn", "en"]))
    def begins(self, name: str, language: Any) -> None:
        self.talk = Talk(*PLAYED[name], language=language)
        self.words: set[str] = set()
        self.seen_card: list[str] = []
        self.standing: Counter[str] = Counter()
        self.checked = 0
        self.origins = 0
        self.old_prompts: list[tuple[str, str]] = []
        self.told: list[str] = []
        self.follow()

    @property
    def open(self) -> bool:
        return not self.talk.run.ended

    @precondition(lambda self: self.open)
    @rule(text=st.one_of(TYPED, TYPED, TYPED, st.sampled_from(DARK)), gap=GAP)
    def types(self, text: str, gap: timedelta) -> None:
        self.origins += 1
        self.labels = self.labels_now()
        self.talk.types(text, flagged=text in DARK, origin=f"m{self.origins}", after=gap)
        self.follow(typed=text)

    @precondition(lambda self: self.open)
    @rule(times=st.integers(1, 9))
    def answers(self, times: int) -> None:
        """Along the usual way, as most people go: own words, or the first of the choices."""
        for _ in range(times):
            if not self.open:
                return
            first = self.talk.question.choices[0]
            if first.key == "all" or first.key[:2] in ("o:", "e:", "l:"):
                self.talk.presses(first.key, self.talk.question.prompt)
                self.follow()
            else:
                self.types(f"noe jeg sier {self.origins}", timedelta())

    @precondition(lambda self: self.open)
    @rule(number=st.integers(0, 20), gap=GAP)
    def taps(self, number: int, gap: timedelta) -> None:
        message = next(m for m in reversed(self.talk.messages()) if m.choices)
        choice = message.choices[number % len(message.choices)]
        self.old_prompts.append((message.prompt, choice.key))
        self.talk.now += gap
        self.talk.presses(choice.key, message.prompt or None)
        self.follow()

    @precondition(lambda self: self.open and self.old_prompts)
    @rule(number=st.integers(0, 50))
    def taps_something_old(self, number: int) -> None:
        prompt, key = self.old_prompts[number % len(self.old_prompts)]
        before, stale = self.talk.run, prompt != self.talk.run.prompt
        self.talk.presses(key, prompt)
        if stale:
            assert not [e for e in self.talk.events if not isinstance(e, events.Say)]
            assert self.talk.run.answers == before.answers
            assert self.talk.said
        self.follow()

    @precondition(lambda self: self.open)
    @rule(
        key=st.sampled_from(
            [
                "",
                "o:nope",
                "l:99",
                "l:0",
                "e:x",
                "p:77",
                "yes",
                "all",
                "card",
                "w:1",
                "keep",
                "none",
                "x" * 80,
            ]
        )
    )
    def forges(self, key: str) -> None:
        self.talk.presses(key)
        self.follow()

    @precondition(lambda self: self.open)
    @rule(
        command=st.sampled_from(
            ["skip", "back", "correct", "more", "pause", "resume", "repeat", "why", "nothing", "other"]
        )
    )
    def commands(self, command: str) -> None:
        self.talk.presses(command)
        self.follow()

    @precondition(lambda self: self.open)
    @rule(number=st.integers(1, 40), text=st.one_of(TYPED, st.sampled_from(DARK)))
    def edits(self, number: int, text: str) -> None:
        answers = self.talk.run.answers
        if self.talk.edits(f"m{number}", text, flagged=text in DARK) and self.talk.events:
            self.words.add(text)
            assert {a.id for a in answers if a.how != "aside"} <= {a.id for a in self.talk.run.answers}
        self.follow()

    @precondition(lambda self: self.open)
    @rule(gap=GAP)
    def is_asked_again(self, gap: timedelta) -> None:
        self.talk.comes_back(gap)
        self.follow()

    @precondition(lambda self: self.open)
    @rule(language=st.sampled_from(["nb", "nn", "en"]))
    def switches_language(self, language: Any) -> None:
        self.talk.run = self.talk.run.changed(language=language)

    @precondition(lambda self: not self.open)
    @rule(name=st.sampled_from(sorted(PLAYED)), language=st.sampled_from(["nb", "nn", "en"]))
    def begins_another(self, name: str, language: Any) -> None:
        """Nothing more can be said to a run that has ended."""
        with pytest.raises(ValueError, match="has ended"):
            self.talk.comes_back(timedelta())
        assert not self.talk.edits("m1", "nytt")
        self.begins(name, language)

    def follow(self, typed: str | None = None) -> None:
        """Look at what the turn led to, in its order."""
        for event in self.talk.all_events[self.checked :]:
            self.one_event(event)
        self.checked = len(self.talk.all_events)
        if typed is not None:
            self.words_are_kept(typed)

    def one_event(self, event: events.Event) -> None:
        if isinstance(event, events.Answered) and event.answer.how != "aside":
            self.told.clear()
        elif isinstance(event, events.Kept):
            self.standing[event.line.answer.id] += 1
        elif isinstance(event, events.SetAside):
            self.standing[event.answer_id] -= 1
        elif isinstance(event, events.Shared):
            self.only_what_was_shown(event)
        elif isinstance(event, events.Say):
            self.one_message(event.message)

    def only_what_was_shown(self, event: events.Shared) -> None:
        lines = {answer.id: answer for answer in self.talk.history}
        assert event.answer_ids
        for key in event.answer_ids:
            assert lines[key].text in self.seen_card
            assert not lines[key].flagged
        assert event.shown == "\n".join(lines[key].text for key in event.answer_ids)

    def one_message(self, message: Message) -> None:
        assert message.blocks
        if message.kind == "reply" and message.text.startswith(SORRY):
            self.told.append(message.text)
        assert all(block.text for block in message.blocks), message
        assert all(choice.label for choice in message.choices), message
        if message.kind == "question":
            assert message.choices
            assert message.prompt
            self.seen_card = [block.text for block in message.blocks if isinstance(block, Line)]
            assert len({choice.key for choice in message.choices}) == len(message.choices)
            assert all(len(f"{message.prompt}:{choice.key}") <= 64 for choice in message.choices)
        for answer in self.talk.history:
            if answer.flagged:
                assert answer.text not in message.text

    def words_are_kept(self, text: str) -> None:
        if not text.strip() or command_in(text):
            return
        parts = text.replace(",", " ").split()
        said = {plain(part) for part in parts} | {plain(text)}
        short = YES | NO | NOTHING | {"done"}
        named_a_button = said & self.labels or said & short or all(part.isdecimal() for part in parts)
        # The name of a button presses it, now or when it is taken up again; all other words are kept.
        if not named_a_button:
            self.words.add(text)
            assert text in self.kept_texts()

    def kept_texts(self) -> set[str]:
        waiting = {kept.text for kept in (self.talk.run.held, self.talk.run.edit) if kept is not None}
        return {answer.text for answer in self.talk.history} | waiting

    @invariant()
    def no_words_are_ever_lost(self) -> None:
        if hasattr(self, "talk"):
            assert self.words <= self.kept_texts()

    def labels_now(self) -> set[str]:
        """Everything that stands on a button now, in any of the languages."""
        found: set[str] = set()
        for language in LANGUAGES:
            run = self.talk.run.changed(language=language)
            voice = Voice(catalogues(), self.talk.compiled, run, walk(self.talk.compiled, run))
            found |= {plain(c.label) for c in (*choices(voice), *ways.under_more(voice, self.talk.here))}
            found |= {plain(line.answer.text) for line in voice.walked.lines}
        return found

    @invariant()
    def lines_balance(self) -> None:
        if not hasattr(self, "talk"):
            return
        walked = walk(self.talk.compiled, self.talk.run)
        assert {key for key, times in self.standing.items() if times} == {line.answer.id for line in walked.lines}
        assert set(self.standing.values()) <= {0, 1}
        assert walked == walk(self.talk.compiled, self.talk.run)

    @invariant()
    def there_is_a_way_on(self) -> None:
        if hasattr(self, "talk") and self.open:
            assert walk(self.talk.compiled, self.talk.run).open != frame.DONE
            last = [m for m in self.talk.messages() if m.choices][-1]
            assert any(isinstance(choice, Choice) for choice in last.choices)

    @invariant()
    def never_the_same_three_times(self) -> None:
        if hasattr(self, "talk"):
            three = self.told[-3:]
            assert len(three) < 3 or len(set(three)) > 1

    @invariant()
    def what_is_shared_stands(self) -> None:
        if hasattr(self, "talk"):
            assert set(self.talk.run.shared) <= {a.id for a in self.talk.run.answers if not a.flagged}

    @invariant()
    def survives_the_store(self) -> None:
        if hasattr(self, "talk"):
            data = json.loads(json.dumps(state.run_json(self.talk.run)))
            assert state.run_from(data, self.talk.history) == self.talk.run
            assert len(json.dumps(data)) < 2_600


SORRY = (
    "I did not find", "Sorry, I am", "That message was", "There were no words", "That button", "That one is",
    "You have answered that", "I do not have that button", "That is an older button",
)  # fmt: skip

TestConversation = Conversation.TestCase
TestConversation.settings = settings(
    max_examples=max(60, settings().max_examples), stateful_step_count=50, report_multiple_bugs=False
)


def test_a_long_script_is_walked_from_its_beginning() -> None:
    questions = 250
    step = (
        "  - {{id: s{n}, kind: text, ask: Hva nå ({n})?, why: Svaret er ditt., goes_to: {{profile: strengths}}, "
        "when_changed: stay}}\n"
    )
    talk = Talk(script("".join(step.format(n=n) for n in range(1, questions + 1))))
    for _ in range(questions - 1):
        talk.types("hopp over")
    machine._ways.clear()
    assert walk(talk.compiled, talk.run).open == f"s{questions}"
