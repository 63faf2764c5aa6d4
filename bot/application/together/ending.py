"""A place is closed: it was left, nobody sat there for two hours, or it is not this specialist's to have any more."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.application import records as r
from bot.application import sight
from bot.application.hearing import Hearing, Kit
from bot.application.library import Library
from bot.application.ports import Database, Person, Work
from bot.application.together import place as places
from bot.application.together import veil
from bot.application.together.place import Place
from bot.application.together.told import Teller
from bot.dialogue import state
from bot.dialogue.run import Run


def close(
    kit: Kit, work: Work, library: Library, person: Person, row: r.RunRow, hearing: Hearing | None = None
) -> None:
    """The run is the participant's alone from now on; one without an answer is over."""
    who = row.participant_id
    place, staff = places.load(work, who), work.get(r.Staff, row.with_staff or "")
    here = place if place is not None and place.run == row.id else None
    _keep_words(kit, work, person, here)
    run = state.open_run_from(row.state)
    run = run.changed(facts=veil.veiled(run.facts, veil.words(work, who, None)), paused=True)
    closed = _released(row, run) if run.answers else _ended(row, run, kit.clock())
    work.put(closed)
    if here is not None:
        places.remove(work, who)
    if staff is not None:
        Teller(kit, work, library, person, staff, hearing).over(closed, opened=bool(here and here.opened))


def end(hearing: Hearing) -> bool:
    """By the participant, at once; False when nothing is open there. What was written is told of by `close`.

    Their yes to it is taken back with that, and the record of what was agreed says so.
    """
    for row in hearing.person.on_screen:
        close(hearing.kit, hearing.work, hearing.library, hearing.person, row, hearing)
        _taken_back(hearing)
    return bool(hearing.person.on_screen)


def _taken_back(hearing: Hearing) -> None:
    agreed = hearing.work.find(r.Consent, participant_id=hearing.participant.id, what="together")
    if agreed and agreed[-1].given:
        hearing.consent("together", agreed[-1].words, given=False)


def _released(row: r.RunRow, run: Run) -> r.RunRow:
    return replace(row, with_staff=None, state=state.open_run_json(run, row.state))


def _ended(row: r.RunRow, run: Run, now: datetime) -> r.RunRow:
    over = run.changed(ended="stopped", answered_prompt=run.prompt)
    return replace(row, status="stopped", ended_at=now, updated_at=now, state=state.run_json(over))


def _keep_words(kit: Kit, work: Work, person: Person, place: Place | None) -> None:
    """Words that waited for a decision are not lost."""
    held = [(place.draft, False), (place.talk.held, place.talk.held_flagged)] if place else []
    for text, flagged in held:
        if text:
            keep_apart(kit, work, person, text, flagged=flagged)


def keep_apart(kit: Kit, work: Work, person: Person, text: str, *, flagged: bool) -> None:
    """Words that answered nothing there, for the participant alone."""
    work.add(
        r.Statement(
            id=kit.new_id(), participant_id=person.participant.id, place="note", section="news", facet=None,
            language=person.participant.language, author="participant", source="together", tapped=False,
            said_at=kit.clock(), confirmed_at=None, status="active", flagged=flagged, text=text,
        )
    )  # fmt: skip


def is_theirs(work: Work, now: datetime, row: r.RunRow) -> bool:
    staff = work.get(r.Staff, row.with_staff or "")
    allowed = staff is not None and staff.role == "specialist" and staff.disabled_at is None
    return staff is not None and allowed and row.participant_id in sight.theirs(work, staff, now)


def tidy(database: Database, kit: Kit) -> int:
    """Close what nobody sits at, and what is not theirs any more; returns how many were closed."""
    with database.reading() as look:
        everybody = [one.id for one in look.find(r.Staff)]
        open_rows = look.find(r.RunRow, status="open", with_staff=everybody) if everybody else []
        ids = [row.participant_id for row in open_rows if not _stands(look, kit.clock(), row)]
    return sum(_tidied(database, kit, who) for who in dict.fromkeys(ids))


def _stands(work: Work, now: datetime, row: r.RunRow) -> bool:
    return now - row.updated_at <= places.IDLE and is_theirs(work, now, row)


def _tidied(database: Database, kit: Kit, who: str) -> int:
    with database.work() as work:
        person = work.people([who]).get(who)
        gone = [row for row in person.on_screen if not _stands(work, kit.clock(), row)] if person else []
        for row in gone:
            if person is not None:
                close(kit, work, Library(work), person, row)
        return len(gone)
