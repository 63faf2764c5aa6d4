"""Every yes has a way back that is no longer than the way to it: one tap where it was given, or one message anywhere.

It takes effect in the same transaction, and the record of what was agreed gets a line that says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from bot.application import handover_asking, keeping, story_screen, taking_part, telling
from bot.application import records as r
from bot.application.hearing import UNDO, Hearing
from bot.application.ports import Work
from bot.application.together import ending


def standing(work: Work, participant_id: str, now: datetime) -> Iterator[r.Consent]:
    """The yeses that hold now and can be taken back, the newest first."""
    newest: dict[tuple[str, str], r.Consent] = {}
    for one in work.find(r.Consent, participant_id=participant_id):
        about = "" if one.what == "take-part" else one.about
        newest.pop((one.what, about), None)
        newest[one.what, about] = one
    return (one for one in reversed(newest.values()) if one.given and _holds(work, now, one))


def _holds(work: Work, now: datetime, given: r.Consent) -> bool:
    holds = _HOLDS.get(given.what)
    return given.what == "take-part" or (holds is not None and holds(work, now, given))


def _mine(hearing: Hearing) -> Iterator[r.Consent]:
    return standing(hearing.work, hearing.participant.id, hearing.now)


def tapped(hearing: Hearing, key: str) -> bool:
    """A standing button; False when it is none of these."""
    if not key.startswith(UNDO):
        return False
    found = next((one for one in _mine(hearing) if one.id == key.removeprefix(UNDO)), None)
    if found:
        take_back(hearing, found)
    else:
        hearing.tell("That was taken back already, or it is over. Nothing was changed.")
    return True


def newest(hearing: Hearing) -> None:
    """What was said yes to last; where two sit at a screen, that."""
    if ending.end(hearing):
        return
    found = next(_mine(hearing), None)
    if found:
        take_back(hearing, found)
    else:
        hearing.tell("There is nothing to take back now.")


def take_back(hearing: Hearing, given: r.Consent) -> None:
    _UNDONE[given.what](hearing, given)


def _lines(work: Work, given: r.Consent) -> list[r.SharedLine]:
    return work.find(r.SharedLine, participant_id=given.participant_id, share_id=given.about, withdrawn_at=None)


def _is_shared(work: Work, _now: datetime, given: r.Consent) -> bool:
    return bool(_lines(work, given))


def _is_unseen(work: Work, _now: datetime, given: r.Consent) -> bool:
    return bool(_wish(work, given))


def _unshared(hearing: Hearing, given: r.Consent) -> None:
    for line in _lines(hearing.work, given):
        keeping.unshare(hearing, line.statement_id)
    hearing.tell("It is taken back. {S} no longer sees it. What is copied into NAV's system stays there.")


def _not_for_employer(hearing: Hearing, given: r.Consent) -> None:
    keeping.not_for_employer(hearing, given.about)
    hearing.tell("It is taken back. It is not for an employer any more.")


def _is_for_employer(work: Work, _now: datetime, given: r.Consent) -> bool:
    mine = {"participant_id": given.participant_id, "statement_id": given.about}
    return bool(work.find(r.EmployerYes, **mine, withdrawn_at=None))


def _wish(work: Work, given: r.Consent) -> list[r.ContactRequest]:
    return work.find(r.ContactRequest, participant_id=given.participant_id, id=given.about, seen_at=None)


def _no_contact(hearing: Hearing, given: r.Consent) -> None:
    """Nobody has seen it, so nothing of it is left for anybody to see."""
    hearing.work.remove(*_wish(hearing.work, given))
    telling.cancel(hearing.work, hearing.participant.id, ["passed"])
    hearing.consent("contact", given.words, about=given.about, given=False)
    hearing.tell("It is taken back. Nobody has seen that you asked.")


def _is_handed_over(work: Work, now: datetime, given: r.Consent) -> bool:
    row = work.get(r.Handover, given.about)
    if row is None or row.answer != "yes" or row.ended_at is not None:
        return False
    return row.until is None or row.until > now


def _not_handed_over(hearing: Hearing, given: r.Consent) -> None:
    row = hearing.work.get(r.Handover, given.about)
    to = hearing.work.get(r.Staff, row.to_staff) if row else None
    if row is None or to is None:
        return
    if row.kind == "handover":
        for line in handover_asking.concerned(hearing, row):
            keeping.unshare(hearing, line.statement_id)
    hearing.work.put(replace(row, answer="no", answered_at=hearing.now))
    hearing.consent("handover", given.words, about=given.about, given=False)
    hearing.tell("It is taken back. {C} does not see what you had shared before.", C=to.first_name)


def _is_told(work: Work, _now: datetime, given: r.Consent) -> bool:
    row = work.get(r.GoodStory, given.about)
    return row is not None and row.answer == "yes" and row.ended_at is None


_HOLDS: Mapping[str, Callable[[Work, datetime, r.Consent], bool]] = {
    "share": _is_shared,
    "employer": _is_for_employer,
    "contact": _is_unseen,
    "handover": _is_handed_over,
    "story": _is_told,
}
_UNDONE: Mapping[str, Callable[[Hearing, r.Consent], None]] = {
    "share": _unshared,
    "employer": _not_for_employer,
    "contact": _no_contact,
    "handover": _not_handed_over,
    "story": lambda hearing, given: story_screen.taken_back(hearing, given.about),
    "take-part": taking_part.take_back,
}
