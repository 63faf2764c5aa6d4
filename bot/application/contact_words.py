"""What a participant is told of their wish for contact: who has it, who has seen it, and who may get it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from bot.application import contact, deputies
from bot.application import records as r
from bot.application.contact import Wish
from bot.application.deputies import Roster
from bot.application.hearing import Hearing
from bot.language import dates

# For so long it is said who has seen it.
SEEN_SHOWN = timedelta(days=7)


def office_of(hearing: Hearing) -> Roster:
    return deputies.roster(hearing.work, hearing.now, [hearing.participant.id])


def asked(hearing: Hearing, wish: Wish, office: Roster) -> Iterator[str]:
    """Just now: whom the robot has told, and who gets it when that one does not see it in time."""
    passed = contact.deputy(office, wish)
    if passed is not None:
        yield from _absent(hearing, office)
        yield hearing.say("I have told {C}, who is deputy, that you would like to be contacted.", C=passed.first_name)
        yield hearing.say("{C} sees your name and this wish, and nothing else.", C=passed.first_name)
    else:
        yield hearing.say("I have told {S} that you would like to be contacted.")
        away = list(_absent(hearing, office))
        yield from away or [hearing.say("{S} usually answers {when}.", when=hearing.reply_time)]
        yield from _who_covers(hearing, wish, office)
        yield from may_go_on(hearing, wish, office)


def asked_again(hearing: Hearing, wish: Wish, office: Roster) -> Iterator[str]:
    yield _when(hearing, wish.request)
    yield from _state(hearing, wish, office)
    yield from may_go_on(hearing, wish, office)


def passed(hearing: Hearing, wish: Wish, office: Roster, to: r.Staff) -> Iterator[str]:
    """Now, to whom, and how little that one sees."""
    yield _when(hearing, wish.request)
    yield from _state(hearing, wish, office)
    yield hearing.say("{C} sees your name and this wish, and nothing else.", C=to.first_name)


def may_go_on(hearing: Hearing, wish: Wish, office: Roster) -> Iterator[str]:
    """Said with the wish: a colleague may get it, and how little that one sees."""
    to = office.instead_of(hearing.person.specialist.id, hearing.participant.id)
    if contact.deputy(office, wish) is not None or (to is not None and to.id in wish.covering):
        return
    if to is None:
        yield hearing.say("When {S} is away, a deputy may get your name and this wish.")
        return
    hours = hearing.settings.contact_hours
    yield hearing.kit.texts.ngettext(
        hearing.language,
        "If nobody has seen it after one working hour, {C} gets it as deputy.",
        "If nobody has seen it after {n} working hours, {C} gets it as deputy.",
        hours, C=to.first_name,
    )  # fmt: skip
    yield hearing.say("{C} then sees your name and this wish, and nothing else.", C=to.first_name)


def standing(hearing: Hearing) -> str:
    """Of the newest wish that waits, or was seen these days; empty when there is none."""
    found = hearing.work.find(r.ContactRequest, participant_id=hearing.participant.id)
    told = [one for one in found if one.seen_at is None or hearing.now - one.seen_at < SEEN_SHOWN]
    waiting = [one for one in told if one.seen_at is None]
    newest = (waiting or told)[-1:]
    if not newest:
        return ""
    office = office_of(hearing)
    (wish,) = contact.wishes(hearing.work, hearing.now, newest)
    return " ".join((_when(hearing, wish.request), *_state(hearing, wish, office)))


def waiting(hearing: Hearing) -> str:
    """The same while it waits."""
    same = {"participant_id": hearing.participant.id, "seen_at": None}
    return standing(hearing) if hearing.work.find(r.ContactRequest, **same) else ""


def beforehand(hearing: Hearing) -> str:
    """On the help card, before anybody is asked: how soon there is an answer, and that a wish may go to a deputy."""
    office, key = office_of(hearing), hearing.person.specialist.id
    to = office.instead_of(key, hearing.participant.id)
    usual = hearing.say("If you ask {S} to contact you, {S} usually answers {when}.", when=hearing.reply_time)
    parts = list(_absent(hearing, office)) or [usual]
    if to is not None and office.is_here(key):
        parts.append(hearing.say("If {S} does not see your wish in time, {C} gets it as deputy.", C=to.first_name))
    elif to is not None:
        parts.append(hearing.say("{C}, who is deputy, then gets your wish.", C=to.first_name))
    return " ".join(parts)


def reply_time(hearing: Hearing) -> str:
    """As hearing.reply_time; no promise is made for somebody who is away without a deputy."""
    key = hearing.person.specialist.id
    if not hearing.work.find(r.Absence, staff_id=key, ended_at=None):
        return hearing.reply_time
    office = office_of(hearing)
    if key not in office.away or office.instead_of(key, hearing.participant.id) is not None:
        return hearing.reply_time
    day = dates.date(dates.last_day(office.away[key].until), hearing.language)
    return hearing.say("when {S} is back after {date}", date=day)


def _when(hearing: Hearing, request: r.ContactRequest) -> str:
    return hearing.say("You asked for contact on {day}.", day=dates.day(request.asked_at, hearing.language))


def _state(hearing: Hearing, wish: Wish, office: Roster) -> Iterator[str]:
    if wish.request.seen_at is not None:
        yield _seen(hearing, wish.request)
        return
    passed = contact.deputy(office, wish)
    yield from _absent(hearing, office)
    if passed is not None:
        yield hearing.say("{C}, who is deputy, has got it. {C} has not seen it yet.", C=passed.first_name)
    elif office.works_here(hearing.person.specialist.id):
        yield hearing.say("{S} has not seen it yet.")


def _seen(hearing: Hearing, request: r.ContactRequest) -> str:
    at, by = request.seen_at or hearing.now, hearing.work.get(r.Staff, request.seen_by or "")
    name = by.first_name if by is not None else hearing.specialist
    day, clock = dates.day(at, hearing.language), dates.clock(at, hearing.language)
    return hearing.say("{C} saw it on {day} at {time}.", C=name, day=day, time=clock)


def _absent(hearing: Hearing, office: Roster) -> Iterator[str]:
    key = hearing.person.specialist.id
    if not office.works_here(key):
        yield hearing.say("{S} is not at work now.")
    elif key in office.away:
        day = dates.date(dates.last_day(office.away[key].until), hearing.language)
        yield hearing.say("{S} is away until {date}.", date=day)


def _who_covers(hearing: Hearing, wish: Wish, office: Roster) -> Iterator[str]:
    for key in wish.covering:
        if office.is_here(key) and office.may_have(key, hearing.participant.id):
            yield hearing.say("{C}, who covers for {S}, is told as well.", C=office.staff[key].first_name)
