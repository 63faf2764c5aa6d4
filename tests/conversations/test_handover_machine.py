"""Any order of sharing, taking back, handing over, covering and answering: who reads which lines at each moment.

The model is told by events and knows nothing of moments, assignments or handovers.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bot import wiring
from bot.application import handing, lines, past, pausing, proposing, reading, sight, staffing
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.dialogue.messages import Line
from bot.settings import Settings
from bot.storage.sealing import MasterKeys, new_master_key
from tests.support import postgres
from tests.support.handing import BERIT, MADS, colleagues, hands_over
from tests.support.house import SPECIALIST, Clock, House
from tests.web.rooms import Web, site

EVERYONE = (SPECIALIST, MADS, BERIT)
# In the profile, and for a note.
IN_PROFILE, NOTED = ("Kanari", "Svale", "Spurv"), ("Ugle", "Trost")
WORDS = (*IN_PROFILE, *NOTED)


@dataclass
class Model:
    """Who may read what. `asked` and `cover_asked`: questions without an answer; the lines are those of before."""

    own: str = SPECIALIST
    cover: str = ""
    cover_yes: bool = False
    shared: set[str] = field(default_factory=set)
    before: set[str] = field(default_factory=set)
    asked: bool = False
    cover_asked: bool = False
    gone: set[str] = field(default_factory=set)

    def reads(self, who: str) -> set[str] | None:
        """None: there is no such participant among theirs."""
        if who in self.gone or who not in (self.own, self.cover):
            return None
        theirs = self.shared - self.before
        return theirs if who == self.own or self.cover_yes else set()

    def shares(self, line: str) -> None:
        self.shared.add(line)
        self.before.discard(line)

    def takes_back(self, line: str) -> None:
        self.shared.discard(line)
        self.before.discard(line)

    def hands_over(self, to: str, *, words: bool) -> None:
        self.own, self.before = to, set(self.shared)
        self.ends_cover()
        self.asked = bool(self.shared) or words

    def covers(self, who: str) -> None:
        self.cover, self.cover_yes, self.cover_asked = who, False, True

    def ends_cover(self) -> None:
        self.cover, self.cover_yes, self.cover_asked = "", False, False

    @property
    def question(self) -> str:
        """The one that is asked: of the own specialist first; of somebody who has left, not at all."""
        if self.asked and self.own not in self.gone:
            return "handover"
        return "cover" if self.cover_asked and self.cover not in self.gone else ""

    def answers(self, yes: bool) -> None:
        if self.question == "cover":
            self.cover_asked, self.cover_yes = False, yes
            return
        self.asked = False
        if not yes:
            self.shared -= self.before
        self.before = set()


class HandoverMachine(RuleBasedStateMachine):
    url = "sqlite://"

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        key = new_master_key("test")
        chosen = Settings(data_dir=Path(self.folder.name), master_keys=key)
        opened = wiring.open_database(self.url, MasterKeys.parse(key))
        self.house = House(chosen, opened, wiring.kit(Clock()))
        with opened.work() as work:
            staffing.add_staff(work, self.house.kit, role="specialist", name="Kari Lund", email=SPECIALIST)
        colleagues(self.house)
        self.model = Model()
        self.cover_ends = self.house.clock.moment

    @initialize()
    def someone_joins(self) -> None:
        self.talker = self.house.joined()
        with self.house.database.work() as work:
            work.add(*(self.said(word) for word in IN_PROFILE))
        for word in NOTED:
            self.talker.says(word)
            self.talker.says("ja")

    def said(self, word: str) -> r.Statement:
        return r.Statement(
            self.house.kit.new_id(), self.talker.id, "profile", "strengths", None, "nb", "participant", "profile",
            False, self.house.clock.moment, None, "active", text=word,
        )  # fmt: skip

    def opens_profile(self) -> None:
        """All of it, whatever part of it was looked at."""
        self.talker.says("/profil")
        if self.has("all"):
            self.talker.taps_key(self.talker.last.prompt, "all")

    def opens(self, word: str) -> None:
        self.opens_profile()
        line = next(b for b in self.talker.last.blocks if isinstance(b, Line) and b.text == word)
        self.talker.taps(str(line.number))

    def has(self, key: str) -> bool:
        return any(choice.key == key for choice in self.talker.last.choices)

    @rule(word=st.sampled_from(WORDS))
    def shares(self, word: str) -> None:
        self.opens(word)
        assert self.has("share") is (word not in self.model.shared - self.model.before)
        if self.has("share"):
            self.talker.taps_key(self.talker.last.prompt, "share")
            self.model.shares(word)

    @rule(word=st.sampled_from(WORDS))
    def takes_back(self, word: str) -> None:
        self.opens(word)
        assert self.has("unshare") is (word in self.model.shared)
        if self.has("unshare"):
            self.talker.taps_key(self.talker.last.prompt, "unshare")
            self.model.takes_back(word)

    @rule(to=st.sampled_from(EVERYONE), words=st.sampled_from(["", "Ring helst om morgenen"]))
    def hands_over(self, to: str, words: str) -> None:
        self.tries("handover", to, words)
        if self.could(to):
            self.model.hands_over(to, words=bool(words))

    @rule(to=st.sampled_from(EVERYONE), days=st.sampled_from([0, 3, 56]))
    def gets_cover(self, to: str, days: int) -> None:
        taken = bool(self.model.cover)
        self.tries("cover", to, days=days, refused=taken)
        if self.could(to) and not taken:
            self.model.covers(to)
            self.cover_ends = self.ends_at

    def could(self, to: str) -> bool:
        return self.model.own not in self.model.gone and to not in self.model.gone and to != self.model.own

    def tries(self, kind: str, to: str, words: str = "", *, days: int = 1, refused: bool = False) -> None:
        if self.could(to) and not refused:
            given = hands_over(self.house, self.talker.id, to, self.model.own, kind=kind, days=days, words=words)
            self.ends_at = given.until or self.house.clock.moment
            return
        with pytest.raises((NotFound, WrongUse)):
            hands_over(self.house, self.talker.id, to, self.model.own, kind=kind, days=days, words=words)

    @rule(by=st.sampled_from(EVERYONE))
    def only_the_own_hands_over(self, by: str) -> None:
        if by != self.model.own:
            to = next(one for one in EVERYONE if one != by)
            with pytest.raises(NotFound):
                hands_over(self.house, self.talker.id, to, by)

    @precondition(lambda self: self.model.cover and self.model.own not in self.model.gone)
    @rule()
    def ends_cover(self) -> None:
        with self.house.database.work() as work:
            handing.end_cover(work, self.house.kit, staffing.staff_by_email(work, self.model.own), self.talker.id)
        self.model.ends_cover()

    @rule(answer=st.sampled_from(["yes", "no", "look", "look and close", "late"]))
    def is_asked(self, answer: str) -> None:
        self.talker.says("/meny")
        if not self.has("yes") and self.has("handover"):
            self.talker.taps_key(self.talker.last.prompt, "handover")
        question = self.model.question
        assert (self.has("look") and self.has("no")) is bool(question)
        if not question:
            return
        if answer.startswith("look"):
            self.talker.taps_key(self.talker.last.prompt, "look")
            if "close" in answer and self.has("close"):
                self.talker.taps_key(self.talker.last.prompt, "close")
                assert self.has("look") and self.has("no")
        elif answer == "late":
            self.answers_after_all_has_changed(question)
        else:
            prompt = self.talker.last.prompt
            self.talker.taps_key(prompt, answer)
            self.model.answers(answer == "yes")
            self.talker.taps_key(prompt, "no" if answer == "yes" else "yes")  # a second press is explained

    def answers_after_all_has_changed(self, question: str) -> None:
        """The button is pressed when its handover has been followed by another, or its cover is over."""
        prompt = self.talker.last.prompt
        to = [one for one in EVERYONE if self.could(one)]
        if question == "cover":
            self.time_passes(57)
        elif to:
            self.hands_over(to[0], "")
        if question == "cover" or to:
            self.talker.taps_key(prompt, "yes")

    @rule(days=st.sampled_from([0.2, 2, 4, 57]))
    def time_passes(self, days: float) -> None:
        self.house.clock.passes(days=days)
        if self.model.cover and self.house.clock.moment >= self.cover_ends:
            self.model.ends_cover()

    @rule(who=st.sampled_from(EVERYONE))
    def leaves_or_comes_back(self, who: str) -> None:
        with self.house.database.work() as work:
            (staff,) = work.find(r.Staff, email=who)
            gone = None if staff.disabled_at else self.house.clock.moment
            work.put(replace(staff, disabled_at=gone))
        (self.model.gone.discard if gone is None else self.model.gone.add)(who)

    @invariant()
    def everybody_reads_what_the_model_says(self) -> None:
        if not hasattr(self, "talker"):
            return
        for who in EVERYONE:
            may = self.model.reads(who)
            assert self.profile(who) == may, who
            self.other_ways_agree(who, may)

    def staff(self, who: str) -> r.Staff:
        with self.house.database.reading() as look:
            return look.find(r.Staff, email=who)[0]

    def profile(self, who: str) -> set[str] | None:
        staff = self.staff(who)
        try:
            with self.house.database.work() as work:
                found = reading.read_profile(work, self.house.kit, staff, self.talker.id, "console")
        except NotFound:
            return None
        return {line.statement.text for _, inside in found for line in inside}

    def other_ways_agree(self, who: str, may: set[str] | None) -> None:
        """The note, each line, the past, the steps, the lines themselves."""
        staff, house = self.staff(who), self.house
        with house.database.reading() as look:
            said = {one.text: one.id for one in look.find(r.Statement, participant_id=self.talker.id)}
        for word, key in said.items():
            assert self.reads_line(staff, key) is (word in (may or set())), (who, word)
        if may is None:
            return
        with house.database.work() as work:
            note = reading.read_note(work, house.kit, staff, self.talker.id, "meeting", "console")
            seen = sight.of(work, house.kit.clock, staff, self.talker.id)
            approved = [a for a in lines.approved(work, seen, "nb") if a.withdrawn_at is None]
            stood = {entry.statement.text for entry in past.shared(work, seen)}
            (row,) = reading.portfolio(work, staff, house.kit.clock())
            tasks = proposing.overview(work, house.kit.clock(), "nb", seen).tasks
        assert {line.text for line in note.lines} <= may
        assert {a.statement.text for a in approved} == may == stood
        assert (row.last_shared is not None) >= bool(may)
        assert not tasks

    def reads_line(self, staff: r.Staff, key: str) -> bool:
        try:
            with self.house.database.work() as work:
                reading.read_line(work, self.house.kit, staff, self.talker.id, key)
        except NotFound:
            return False
        return True

    @rule()
    def the_pages_agree(self) -> None:
        for who in EVERYONE:
            if who in self.model.gone:
                continue
            with Web(site(self.house)) as web:
                web.sign_in(self.house, who)
                at, may = f"/staff/participants/{self.talker.id}", self.model.reads(who)
                for path in ("", "/before-meeting", "/profile", "/handover"):
                    page = web.get(at + path)
                    assert page.status_code == (404 if may is None else 200), (who, path)
                    shown = {word for word in WORDS if word in page.text}
                    assert shown <= (may or set()), (who, path)
                    if path == "/profile":
                        assert shown == (may or set()), (who, path)

    @rule()
    def the_participant_is_told_the_truth(self) -> None:
        """What the own profile says of who sees what, line by line."""
        self.opens_profile()
        marks = {b.text: b.mark for b in self.talker.last.blocks if isinstance(b, Line)}
        own = self.model.shared - self.model.before
        assert {word for word, mark in marks.items() if "delt med" in mark} == own
        assert {word for word, mark in marks.items() if "delt før" in mark} == self.model.before

    @rule()
    def a_pause_changes_nothing_of_it(self) -> None:
        if self.model.own in self.model.gone:
            return
        with self.house.database.work() as work:
            staff = staffing.staff_by_email(work, self.model.own)
            if pausing.current(work, self.house.kit.clock(), self.talker.id):
                pausing.end(work, self.house.kit, staff, self.talker.id)
            else:
                pausing.begin(work, self.house.kit, staff, self.talker.id, day="", by="participant")

    @invariant()
    def nothing_failed(self) -> None:
        with self.house.database.reading() as look:
            assert look.find(r.InboxItem, status="quarantined") == []

    def teardown(self) -> None:
        self.house.database.engine.dispose()
        self.folder.cleanup()


TestHandover = HandoverMachine.TestCase
TestHandover.settings = settings(settings(), max_examples=max(2, settings().max_examples // 20), stateful_step_count=16)
TestHandover = pytest.mark.hypothesis(TestHandover)


@pytest.mark.hypothesis
def test_it_holds_on_postgresql(postgres_url: str) -> None:
    """The short form: few examples, each in a database of its own."""

    class OnPostgres(HandoverMachine):
        def __init__(self) -> None:
            self.opened = postgres.fresh_database(postgres_url)
            self.url = self.opened.__enter__()
            super().__init__()

        def teardown(self) -> None:
            super().teardown()
            self.opened.__exit__(None, None, None)

    run_state_machine_as_test(OnPostgres, settings=settings(settings(), max_examples=1, stateful_step_count=15))  # type: ignore[no-untyped-call]
