"""The own chat and the specialist's screen in any order: no answer is lost, and none is of the wrong conversation."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.application import records as r
from bot.application import sight
from bot.application.errors import NotFound
from bot.application.together import ending
from tests.support.handing import MADS, colleagues, hands_over
from tests.support.house import SPECIALIST, opened_house
from tests.support.screen import Screen

SCRIPTS = ("en-jeg-ser-opp-til", "noe-jeg-har-fatt-til", "stemmer-dette", "nysgjerrig-pa")
PRIVATE = "Kanarifugl"


class ScreenMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = contextlib.ExitStack()
        where = self.folder.enter_context(tempfile.TemporaryDirectory())
        self.house = self.folder.enter_context(opened_house(Path(where)))
        colleagues(self.house)
        self.said = 0
        # The word → ids of the runs whose answer it may be; none for words that were said where no run was open.
        self.own: dict[str, set[str]] = {}
        self.there: dict[str, str] = {}
        self.email = SPECIALIST
        self.opened = False

    @initialize()
    def someone_joins(self) -> None:
        self.talker = self.house.joined()
        self.talker.says("stopp")
        for words, section in ((f"{PRIVATE} synger", "strengths"), (f"{PRIVATE} i parken", "ideas")):
            with self.house.database.work() as work:
                work.add(
                    r.Statement(
                        self.house.kit.new_id(), self.talker.id, "profile", section, None, "nb", "participant",
                        "profile", False, self.house.clock.moment, None, "active", text=words,
                    )
                )  # fmt: skip
        self.pages = [("", "")]

    @property
    def screen(self) -> Screen:
        return Screen(self.house, self.talker.id, self.email)

    def word(self) -> str:
        self.said += 1
        return f"ord{self.said:03d} om dette"

    def rows(self) -> list[r.RunRow]:
        with self.house.database.reading() as look:
            return look.find(r.RunRow, participant_id=self.talker.id)

    # ---- In the own chat ----

    @rule(script=st.sampled_from(SCRIPTS))
    def begins_at_home(self, script: str) -> None:
        self.talker.says(f"/samtale {script}")

    @rule()
    def says_at_home(self) -> None:
        word = self.word()
        self.own[word] = {row.id for row in self.rows() if row.status == "open" and row.with_staff is None}
        self.talker.says(word)

    @rule(text=st.sampled_from(["hopp over", "mer", "tilbake", "/meny", "pause", "fortsett"]))
    def moves_at_home(self, text: str) -> None:
        self.talker.says(text)

    @rule()
    def goes_on_at_home(self) -> None:
        waiting = [row.id for row in self.rows() if row.status == "open" and row.with_staff is None]
        for key in waiting[:1]:
            self.talker.taps_key("", f"two-on:{key}")

    @rule()
    def ends_it_from_home(self) -> None:
        self.talker.taps_key("", "two-stop")
        assert self.look() is None or self.screen.now.is_over

    # ---- At the screen ----

    def look(self) -> object:
        with contextlib.suppress(NotFound):
            return self.screen.look()
        return None

    def is_open(self) -> bool:
        found = self.look()
        return found is not None and not self.screen.now.is_over

    @rule(script=st.sampled_from(SCRIPTS))
    def begins_there(self, script: str) -> None:
        was = self.screen.now.run if self.is_open() else ""
        self.screen.begins(script)
        assert not was or self.screen.now.run == was
        self.pages.append((self.screen.now.run, self.screen.now.prompt))

    @rule(carried=st.booleans())
    def says_there(self, carried: bool) -> None:
        """`carried`: else it is kept only, as before a crash, and carried out whenever something is."""
        if self.is_open():
            now = self.screen.now
            # What waits in the field is sent along.
            word = f"{now.draft} {self.word()}".strip()
            self.there[word] = now.run
            self.pages.append((now.run, now.prompt))
            send = self.screen.sends if carried else self.screen.accepts
            send("say", run=now.run, prompt=now.prompt, text=word, **({"draft": "yes"} if now.draft else {}))

    @rule(number=st.integers(0, 20))
    def says_from_an_old_page(self, number: int) -> None:
        run, prompt = self.pages[number % len(self.pages)]
        word = self.word()
        before = self.is_open() and self.screen.now.run == run
        try:
            self.screen.sends("say", run=run, prompt=prompt, text=word)
        except NotFound:
            assert not before
            return
        assert before
        self.there[word] = run

    @rule(key=st.sampled_from(["skip", "more", "all", "none", "yes", "p:0", "e:la-ligge", "back"]))
    def taps_there(self, key: str) -> None:
        if self.is_open():
            self.screen.taps(key)

    @rule()
    def opens_earlier_words(self) -> None:
        if self.is_open() and self.screen.now.hidden:
            self.opened = True
            self.screen.opens()

    @rule()
    def leaves(self) -> None:
        if self.is_open():
            self.screen.leaves()
            self.opened = False

    @rule()
    def two_hours_pass(self) -> None:
        self.house.clock.passes(hours=2.1)
        assert not self.is_open()
        ending.tidy(self.house.database, self.house.kit)

    @rule()
    def another_specialist_follows(self) -> None:
        to = MADS if self.email == SPECIALIST else SPECIALIST
        hands_over(self.house, self.talker.id, to, self.email)
        assert self.look() is None
        self.email, self.opened = to, False
        ending.tidy(self.house.database, self.house.kit)

    # ---- What always holds ----

    @invariant()
    def every_word_is_somewhere(self) -> None:
        kept = self.everything()
        for word in (*self.own, *self.there):
            assert word in kept, word

    def everything(self) -> str:
        with self.house.database.reading() as look:
            kinds = (r.AnswerRow, r.Statement, r.Talk, r.RunRow, r.InboxItem)
            return "\n".join(str(look.find(kind)) for kind in kinds)

    @invariant()
    def no_answer_is_of_another_conversation(self) -> None:
        if not hasattr(self, "talker"):
            return
        with self.house.database.reading() as look:
            answers = look.find(r.AnswerRow, participant_id=self.talker.id)
        for answer in answers:
            text = answer.body.get("text", "")
            if text in self.there:
                assert answer.run_id == self.there[text], text
            elif text in self.own:
                assert answer.run_id in self.own[text], text

    @invariant()
    def a_run_is_in_one_place(self) -> None:
        if not hasattr(self, "talker"):
            return
        with self.house.database.reading() as look:
            own = look.get(r.Talk, self.talker.id)
            there = [row for row in look.find(r.RunRow, status="open") if row.with_staff]
            assert look.find(r.InboxItem, status="quarantined") == []
        assert len(there) <= 1
        assert own is None or own.state.get("run") not in {row.id for row in there}

    @invariant()
    def nothing_earlier_is_there_unless_it_was_opened(self) -> None:
        if hasattr(self, "talker") and not self.opened and self.is_open():
            staff = self.screen.staff()
            with self.house.database.work() as work:
                seen = sight.of(work, self.house.kit.clock, staff, self.talker.id)
                shared = sight.standing(work, seen)
                private = [one for one in work.find(r.Statement) if PRIVATE in one.text and one.id not in shared]
            shown = str(self.screen.now)
            assert not [one.text for one in private if one.source != "together" and one.text in shown]

    def teardown(self) -> None:
        self.folder.close()


TestScreen = ScreenMachine.TestCase
TestScreen.settings = settings(settings(), max_examples=max(4, settings().max_examples // 10), stateful_step_count=20)
TestScreen = pytest.mark.hypothesis(TestScreen)
