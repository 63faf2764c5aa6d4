"""Draft → in review → approved → live → retired, over every order of acts (METHOD §6)."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot import resources, wiring
from bot.application import library, staffing
from bot.application import records as r
from bot.application.errors import NotAllowed, WrongUse
from bot.application.library import Library
from bot.application.review import approving, lifecycle, releasing, shelving
from bot.dialogue import loading
from bot.dialogue.difference import approvals_needed
from tests.support.house import House, opened_house

SCRIPT = "velkommen"
ASKED = "Vil du prøve?"
SUPERVISORS = ("solveig@example.no", "tor@example.no", "unni@example.no")


@cache
def versions() -> tuple[loading.Version, ...]:
    """The one that is live when the test begins, two that may mean something else, and one in other words."""
    source = wiring.shipped_versions()[SCRIPT].source
    texts = [source, *(source.replace(ASKED, asked) for asked in ("Har du lyst?", "Kan det passe for deg?"))]
    texts.append(source.replace('theory: "', 'theory: "Kort sagt: ', 1))
    found = tuple(loading.version(text, "velkommen.yaml", resources.texts()) for text in texts)
    assert [approvals_needed(found[0], one) for one in found[1:]] == [2, 2, 1]
    return found


def act(house: House, does: str, who: r.Staff, version: loading.Version, after: str) -> bool:
    """Whether it was done."""
    kit, key = house.kit, version.hash
    try:
        with house.database.work() as work:
            if does == "approve":
                approving.give(work, kit, who, version)
            elif does == "take back":
                approving.take_back(work, kit, who, version)
            elif does == "release":
                releasing.release(work, kit, who, key, after=after)
            elif does == "roll back":
                releasing.roll_back(work, kit, who, key, "Den forrige var tydeligere.", after=after)
            elif does == "withdraw":
                releasing.withdraw(work, kit, who, SCRIPT, "Noen ble skremt.", after=after)
            else:
                releasing.retire(work, kit, who, SCRIPT, "Erstattet av en annen.", after=after)
    except WrongUse:
        return False
    return True


ACTS = ("approve", "take back", "release", "roll back", "withdraw", "retire")


class Lifecycle(RuleBasedStateMachine):
    """Beside it a plain account of what each person said yes to since the last release."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        folder = self.stack.enter_context(tempfile.TemporaryDirectory())
        self.house = self.stack.enter_context(opened_house(Path(folder)))
        self.house.checks_numbers()
        self.live: str | None = versions()[0].hash
        self.yes: dict[str, set[str]] = {}
        self.ever_live = {self.live}
        self.thrown_out: set[str] = set()
        # Who stood behind each version when it was released last.
        self.behind: dict[str, set[str]] = {}
        # What was made live since the last withdrawal.
        self.since: set[str] | None = None

    def teardown(self) -> None:
        self.stack.close()

    @initialize(author=st.sampled_from((None, 0, 2)))
    def settle(self, author: int | None) -> None:
        """The last version may have been written in the console, by one of those who approve."""
        with self.house.database.work() as work:
            staffing.add_staff(work, self.house.kit, role="supervisor", name="Unni", email=SUPERVISORS[2])
        self.people = [self.house.staff(email) for email in SUPERVISORS]
        self.author = None if author is None else self.people[author].id
        self.behind[versions()[0].hash] = {person.id for person in self.people[:2]}
        with self.house.database.work() as work:
            library.register(work, versions(), self.house.clock())
            row = work.get(r.ScriptVersion, versions()[3].hash)
            assert row is not None
            work.put(replace(row, made_by=self.author, base_id=versions()[0].hash if self.author else None))

    @rule(
        does=st.sampled_from(ACTS), who=st.sampled_from(range(3)), which=st.sampled_from(range(4)), late=st.booleans()
    )
    def someone(self, does: str, who: int, which: int, late: bool) -> None:
        self.acts(does, who, which, late=late)

    def acts(self, does: str, who: int, which: int, *, late: bool) -> None:
        version, person = versions()[which], self.people[who]
        with self.house.database.reading() as look:
            newest = lifecycle.history(look, SCRIPT).newest
        assert newest is not None
        after = f"{SCRIPT}.000000" if late else newest.id
        done = act(self.house, does, person, version, after)
        assert done == self.expected(does, version.hash, late), does
        if done:
            self.remember(does, person.id, version.hash)

    @rule(which=st.sampled_from(range(4)), one=st.sampled_from(range(3)), late=st.booleans())
    def two_agree_and_a_third_releases(self, which: int, one: int, late: bool) -> None:
        """What a script's way is made of; each act is judged by itself."""
        for who in {0, 1, 2} - {one}:
            self.acts("approve", who, which, late=False)
        self.acts("release", one, which, late=late)

    @precondition(lambda self: self.author is not None)
    @rule()
    def the_author_approves_their_own(self) -> None:
        """It lays aside what others said before, so that nobody else stands for it."""
        author = [person.id for person in self.people].index(self.author or "")
        for who in range(3):
            self.acts("approve" if who == author else "take back", who, 3, late=False)

    def expected(self, does: str, key: str, late: bool) -> bool:
        if does == "approve":
            return True
        if does == "take back":
            return key != self.live
        if late:
            return False
        if does == "release":
            return key != self.live and self.is_approved(key)
        if does == "roll back":
            return key != self.live and key in self.ever_live and key not in self.thrown_out
        return self.live is not None

    def is_approved(self, key: str) -> bool:
        people = self.yes.get(key, set())
        author = self.author if key == versions()[3].hash else None
        live = next((one for one in versions() if one.hash == self.live), None)
        new = next(one for one in versions() if one.hash == key)
        return len(people) >= approvals_needed(live, new) and bool(people - {author})

    def remember(self, does: str, who: str, key: str) -> None:
        if does == "approve" and key != self.live:
            self.yes.setdefault(key, set()).add(who)
            if self.live is None and self.is_approved(key):
                self.is_released(key)
        elif does == "take back":
            self.yes.get(key, set()).discard(who)
        elif does == "release":
            self.is_released(key)
        elif does == "roll back":
            self.goes_live(key)
        elif does in ("withdraw", "retire") and self.live is not None:
            self.thrown_out |= {self.live} if does == "withdraw" else set()
            self.since = set() if does == "withdraw" else self.since
            self.live, self.yes = None, {}

    def is_released(self, key: str) -> None:
        self.behind[key] = self.yes[key]
        self.goes_live(key)

    def goes_live(self, key: str) -> None:
        self.live, self.yes = key, {}
        self.ever_live.add(key)
        self.thrown_out.discard(key)
        if self.since is not None:
            self.since.add(key)

    @invariant()
    def new_conversations_begin_on_what_is_live_and_on_nothing_else(self) -> None:
        with self.house.database.reading() as look:
            begun = Library(look).live_script(SCRIPT)
            history = lifecycle.history(look, SCRIPT)
            assert (begun.hash if begun else None) == self.live == history.live_id
            for key in versions():
                out = self.since is not None and key.hash not in self.since
                assert Library(look).is_withdrawn(SCRIPT, key.hash) == out

    @invariant()
    def the_shelf_says_the_same(self) -> None:
        with self.house.database.reading() as look:
            shown = {key.hash: shelving.on_shelf(look, {SCRIPT: key}, SCRIPT, key.hash) for key in versions()}
        for key, one in shown.items():
            assert one.is_live == (key == self.live)
            if one.is_live:
                assert {who.id for who, _ in one.approved_by} == self.behind[key]
            assert (one.status == "approved") == (key != self.live and self.is_approved(key))
            if one.status == "withdrawn":
                assert key in self.thrown_out


Lifecycle.TestCase.settings = settings(max_examples=5, stateful_step_count=20)
TestLifecycle = Lifecycle.TestCase


@pytest.fixture
def house(tmp_path: Path):
    with opened_house(tmp_path) as house:
        yield house


@pytest.mark.parametrize("does", ACTS)
@pytest.mark.parametrize("role", ["specialist", "administrator"])
def test_nobody_but_a_supervisor_stands_for_a_script(house: House, does: str, role: r.Role) -> None:
    other = replace(house.staff("solveig@example.no"), role=role)
    gone = replace(house.staff("solveig@example.no"), disabled_at=house.clock())
    for who in (other, gone):
        with pytest.raises(NotAllowed):
            act(house, does, who, versions()[1], f"{SCRIPT}.000001")


def test_nothing_begins_on_a_row_that_was_changed_behind_its_approval(house: House) -> None:
    with house.database.work() as work:
        live = work.live_versions()[SCRIPT]
        work.change(r.ScriptVersion, [live.id], source=live.source.replace(ASKED, "Du må prøve!"))
    library._LOADED.pop(live.id, None)
    library._ROWS.pop(live.id, None)
    try:
        with house.database.reading() as look:
            assert Library(look).live_script(SCRIPT) is None
    finally:
        library._LOADED.pop(live.id, None)
        library._ROWS.pop(live.id, None)


@pytest.mark.parametrize("reason", ["", "  \n", "x" * (releasing.MOST_CHARACTERS + 1)])
def test_taking_out_needs_a_reason(house: House, reason: str) -> None:
    with pytest.raises(WrongUse), house.database.work() as work:
        releasing.withdraw(work, house.kit, house.staff("tor@example.no"), SCRIPT, reason, after=f"{SCRIPT}.000001")
