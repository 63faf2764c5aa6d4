"""Whoever sits at the screen, with what is known there. Lives for one turn."""

from __future__ import annotations

from dataclasses import replace

from bot.application import records as r
from bot.application import sight
from bot.application import talk as talks
from bot.application.hearing import Beside, Hearing, Kit
from bot.application.incoming import Incoming
from bot.application.library import Library
from bot.application.ports import Person, Work
from bot.application.talk import Talk
from bot.application.together import place as places
from bot.application.together import veil
from bot.application.together.place import Place
from bot.application.together.sent import Sent
from bot.application.together.told import Teller
from bot.dialogue import state
from bot.dialogue.replies import Typed
from bot.dialogue.run import Run


class Seat:
    """Whoever sits there, with what is heard. `row`: the run that is open on this screen."""

    def __init__(self, kit: Kit, work: Work, library: Library, sent: Sent, person: Person, staff: r.Staff) -> None:
        self.kit, self.work, self.library, self.sent, self.person, self.staff = kit, work, library, sent, person, staff
        self.now, self.who = kit.clock(), person.participant.id
        self.place = places.load(work, self.who) or Place(staff.id, "", self.now, Talk())
        self.row = places.run_of(person, self.place, staff.id)
        seen = sight.of_person(work, self.now, staff.id, person.participant)
        self.in_sight = frozenset(sight.standing(work, seen))
        self.hearing = self._hearing(self.place.opened if self.row else ())

    def _hearing(self, opened: tuple[str, ...]) -> Hearing:
        rows = (self.row,) if self.row else ()
        person = replace(self.person, talk=None, runs=rows, on_screen=())
        incoming = Incoming("together", self.who, self.sent.reply or Typed(""))
        hearing = Hearing(self.kit, self.work, self.library, incoming, person)
        hearing.beside = Beside(self.staff, self.in_sight | frozenset(opened))
        own = self._own_talk()
        # What is known of the person wherever it was said; all the rest is this screen's alone.
        here = self.place.talk if self.row else Talk()
        hearing.talk = here.changed(work=own.work, offers=own.offers)
        return hearing

    def _own_talk(self) -> Talk:
        return talks.of(self.person.talk)

    def keep_what_is_known(self) -> None:
        own, talk = self._own_talk(), self.hearing.talk
        if (own.work, own.offers) == (talk.work, talk.offers):
            return
        new = r.Talk(self.who, self.who, talks.to_json(own.changed(work=talk.work, offers=talk.offers)))
        (self.work.add if self.person.talk is None else self.work.put)(new)

    @property
    def teller(self) -> Teller:
        return Teller(self.kit, self.work, self.library, self.person, self.staff)

    def shows_now(self, opened: tuple[str, ...]) -> Run | None:
        """The run with the earlier words that may stand here now; None when there is no run."""
        if self.row is None:
            return None
        run = state.open_run_from(self.row.state)
        known = veil.words(self.work, self.who, self.in_sight | frozenset(opened))
        return veil.seen_with(run, veil.veiled(run.facts, known), self.kit.new_id()[-12:])

    def put(self, run: Run) -> None:
        """The run as it stands now, before anything is said in it."""
        if self.row is not None:
            self.row = replace(self.row, state=state.open_run_json(run, self.row.state))
            self.work.put(self.row)
            self.hearing.person = replace(self.hearing.person, runs=(self.row,))

    def keep(self, **changes: object) -> None:
        self.place = replace(self.place, at=self.now, **changes)  # type: ignore[arg-type]
        places.save(self.work, self.who, self.place)
