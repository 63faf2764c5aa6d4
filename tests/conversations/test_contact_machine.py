"""A wish for contact is never lost: it is on somebody's first page until somebody has seen it.

Absences, deputies, people who leave and come back, handovers, covers, protection and the clock come in any order.
The model knows who is there and who is whose deputy, and nothing of how a wish is passed on.
"""

from __future__ import annotations

import tempfile
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from bot import wiring
from bot.application import contact, handing, protecting, reading, sight, staffing
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.language.dates import day_of, end_of
from bot.safety.working_hours import worked
from bot.settings import Settings
from bot.storage.sealing import MasterKeys, new_master_key
from tests.support import desk, postgres
from tests.support.handing import BERIT, MADS, colleagues, hands_over
from tests.support.house import SPECIALIST, Clock, House

EVERYONE = (SPECIALIST, MADS, BERIT)
WHO, MAYBE = st.sampled_from(EVERYONE), st.sampled_from(("", *EVERYONE))
ADMINISTRATOR = "ada@example.no"
TOLD = "har sett at du ønsker kontakt"


@dataclass
class Model:
    """`away`: until when, and the deputy of that absence. `since`: when the own one began, or the wish came."""

    own: str = SPECIALIST
    cover: str = ""
    cover_until: datetime | None = None
    gone: set[str] = field(default_factory=set)
    away: dict[str, tuple[datetime, str]] = field(default_factory=dict)
    standing: dict[str, str] = field(default_factory=dict)
    named: set[str] | None = None
    waits_since: datetime | None = None
    told: int = 0

    def is_here(self, who: str) -> bool:
        return who not in self.gone and who not in self.away

    def may_know(self, who: str) -> bool:
        return self.named is None or who in self.named

    def follow(self) -> set[str]:
        """Who has it in their own list, at work or not."""
        return {who for who in {self.own, self.cover} - {""} if who not in self.gone and self.may_know(who)}

    def could_be_deputy(self) -> set[str]:
        """Everybody whom the chain of deputies reaches, who is here and may know."""
        reached, look = {self.own}, [self.own]
        while look:
            who = look.pop()
            for to in (self.away.get(who, (None, ""))[1], self.standing.get(who, "")):
                if to and to not in reached:
                    reached.add(to)
                    look.append(to)
        return {who for who in reached - {self.own} if self.is_here(who) and self.may_know(who)}


class ContactMachine(RuleBasedStateMachine):
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
            staffing.add_staff(work, self.house.kit, role="administrator", name="Ada", email=ADMINISTRATOR)
        colleagues(self.house)
        self.model = Model()

    @initialize()
    def someone_joins(self) -> None:
        self.talker = self.house.joined()

    @property
    def now(self) -> datetime:
        return self.house.clock.moment

    @rule(again=st.booleans())
    def asks(self, again: bool) -> None:
        for _ in range(1 + again):
            self.talker.says("ta kontakt")
        self.model.waits_since = self.model.waits_since or self.now

    @rule(who=WHO)
    def has_seen_it(self, who: str) -> None:
        if who in self.model.gone:
            return
        had_it = bool(desk.sees(self.house, who))
        first = False
        with suppress(NotFound):
            first = desk.acknowledges(self.house, who, self.talker.id)
        assert first is had_it, who
        if first:
            self.model.waits_since = None
            self.model.told += 1

    @rule(who=WHO, days=st.sampled_from([1, 3, 20]), deputy=MAYBE)
    def goes_away(self, who: str, days: int, deputy: str) -> None:
        if who in self.model.gone:
            return
        fine = who not in self.model.away and deputy != who and deputy not in self.model.gone
        if not fine:
            with pytest.raises((NotFound, WrongUse)):
                desk.goes_away(self.house, who, days, deputy)
            return
        absence = desk.goes_away(self.house, who, days, deputy)
        self.model.away[who] = absence.until, deputy

    @rule(who=WHO)
    def is_back(self, who: str) -> None:
        if who in self.model.away and who not in self.model.gone:
            with self.house.database.work() as work:
                from bot.application import absence

                absence.end_now(work, self.house.kit, staffing.staff_by_email(work, who))
            del self.model.away[who]

    @rule(who=WHO, deputy=MAYBE)
    def chooses_a_deputy(self, who: str, deputy: str) -> None:
        if who not in self.model.gone and deputy != who and deputy not in self.model.gone:
            desk.is_deputy(self.house, deputy, of=who)
            self.model.standing[who] = deputy

    @rule(who=WHO)
    def leaves_or_comes_back(self, who: str) -> None:
        with self.house.database.work() as work:
            (one,) = work.find(r.Staff, email=who)
            gone = None if one.disabled_at else self.now
            work.put(replace(one, disabled_at=gone))
        (self.model.gone.discard if gone is None else self.model.gone.add)(who)

    @rule(to=WHO)
    def hands_over(self, to: str) -> None:
        model = self.model
        if to == model.own or to in model.gone or not model.may_know(to):
            return
        if model.own in model.gone:
            with self.house.database.work() as work:
                wish = handing.Wish(staffing.staff_by_email(work, to).id, "handover")
                ada = staffing.staff_by_email(work, ADMINISTRATOR)
                handing.hand_over_of_gone(work, self.house.kit, ada, self.talker.id, wish)
        else:
            hands_over(self.house, self.talker.id, to, model.own)
        model.own, model.cover, model.cover_until = to, "", None
        if model.waits_since:
            model.waits_since = self.now

    @rule(to=WHO, days=st.sampled_from([0, 10]))
    def gets_cover(self, to: str, days: int) -> None:
        model = self.model
        if {to, model.own} & model.gone or to == model.own or model.cover or not model.may_know(to):
            return
        hands_over(self.house, self.talker.id, to, model.own, kind="cover", days=days)
        model.cover = to
        model.cover_until = end_of(day_of(self.now + timedelta(days=days)))

    @rule(names=st.sets(WHO))
    def is_protected(self, names: set[str]) -> None:
        model = self.model
        if model.own in model.gone or names & model.gone:
            return
        desk.protects(self.house, self.talker.id, *names, by=model.own)
        model.named = names | {model.own}
        if model.cover not in model.named:
            model.cover, model.cover_until = "", None

    @rule()
    def is_protected_no_more(self) -> None:
        if self.model.own in self.model.gone:
            return
        with self.house.database.work() as work:
            own = staffing.staff_by_email(work, self.model.own)
            protecting.unprotect(work, self.house.kit, own, self.talker.id)
        self.model.named = None

    @rule(hours=st.sampled_from([1, 9, 24, 100]))
    def time_passes(self, hours: int) -> None:
        self.house.clock.passes(hours=hours)

    def catch_up(self) -> None:
        """What ends by itself has ended."""
        model = self.model
        model.away = {who: one for who, one in model.away.items() if self.now < one[0]}
        if model.cover_until is not None and self.now >= model.cover_until:
            model.cover, model.cover_until = "", None

    @invariant()
    def it_is_on_somebodys_first_page(self) -> None:
        if not hasattr(self, "talker"):
            return
        self.catch_up()
        self.before_it_is_passed_on()
        desk.passes_on(self.house)
        self.after_it_is_passed_on()
        assert desk.passes_on(self.house) == 0, "it is passed on once"

    def before_it_is_passed_on(self) -> None:
        seen, waits = desk.seen_by(self.house), self.model.waits_since is not None
        assert seen >= (self.model.follow() if waits else set())
        assert waits or not seen
        assert not waits or seen or self.counted() == 1, "nobody sees it and no administrator is told"

    def after_it_is_passed_on(self) -> None:
        seen, model = desk.seen_by(self.house), self.model
        if model.waits_since is None:
            assert not seen
            assert self.counted() == 0
            return
        assert model.follow() <= seen
        assert all(model.may_know(who) and who not in model.gone for who in seen)
        assert len(seen - model.follow()) <= 1, "one deputy at a time"
        deputies = model.could_be_deputy()
        unattended = not any(model.is_here(who) for who in model.follow())
        waited = worked(model.waits_since, self.now) >= timedelta(hours=8, minutes=1)
        if deputies and (unattended or waited):
            assert seen & deputies or any(model.is_here(who) for who in seen - {model.own}), (
                "a deputy who is here has it"
            )
        assert seen or self.counted() == 1

    def counted(self) -> int:
        with self.house.database.reading() as look:
            return contact.waiting_for_long(look, self.now)

    @invariant()
    def nobody_reads_more_for_it(self) -> None:
        if not hasattr(self, "talker"):
            return
        self.catch_up()
        for who in EVERYONE:
            one = desk.staff(self.house, who)
            with self.house.database.work() as work:
                rows = reading.portfolio(work, one, self.now)
                assert bool(rows) is (who in self.model.follow()), who
                with suppress(NotFound):
                    sight.of(work, self.house.kit.clock, one, self.talker.id)
                    assert who in self.model.follow()

    @invariant()
    def each_time_it_was_seen_the_participant_heard_of_it(self) -> None:
        if hasattr(self, "talker"):
            assert sum(TOLD in str(one) for one in self.talker.transcript()[-500:]) == self.model.told

    def teardown(self) -> None:
        self.house.database.engine.dispose()
        self.folder.cleanup()


TestContact = ContactMachine.TestCase
TestContact.settings = settings(settings(), max_examples=max(4, settings().max_examples // 10), stateful_step_count=16)
TestContact = pytest.mark.hypothesis(TestContact)


@pytest.mark.hypothesis
def test_it_holds_on_postgresql(postgres_url: str) -> None:
    """The short form: few examples, each in a database of its own."""

    class OnPostgres(ContactMachine):
        def __init__(self) -> None:
            self.opened = postgres.fresh_database(postgres_url)
            self.url = self.opened.__enter__()
            super().__init__()

        def teardown(self) -> None:
            super().teardown()
            self.opened.__exit__(None, None, None)

    run_state_machine_as_test(OnPostgres, settings=settings(settings(), max_examples=2, stateful_step_count=15))  # type: ignore[no-untyped-call]
