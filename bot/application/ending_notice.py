"""The follow-up has ended: said once in the chat, with what it means for the participant's words, and in the menu."""

from __future__ import annotations

from bot.application import records as r
from bot.application import telling
from bot.application.hearing import Hearing, Kit
from bot.application.ports import Work
from bot.application.retention.showing import goes_on
from bot.language import dates


def send(work: Work, kit: Kit, participant_id: str, by: r.Staff) -> None:
    """What is theirs stays theirs; whoever followed reads what is shared until it is taken back."""
    hearing = _hearing(work, kit, participant_id)
    if hearing is None:
        return
    telling.bring(
        hearing,
        "ended",
        hearing.say("{name} has ended the follow-up.", name=by.first_name),
        hearing.say("Your words stay yours, and you can write here as before."),
        hearing.say("{S} still sees what you have shared, until you take it back."),
        hearing.say("Write /profile to look through it, or to take a copy along."),
        *_day(hearing),
    )


def _day(hearing: Hearing) -> list[str]:
    """When everything is deleted; nothing while nothing may be done with it."""
    day = goes_on(hearing.work, hearing.participant.id, hearing.now)
    return [hearing.say("On {date} everything here is deleted.", date=dates.date(day, hearing.language))] if day else []


def undone(work: Work, kit: Kit, participant_id: str) -> None:
    """Whoever has not been told of the end yet is told of neither."""
    hearing = _hearing(work, kit, participant_id)
    if hearing is None or telling.cancel(work, participant_id, ["ended"]):
        return
    telling.bring(
        hearing, "ended",
        hearing.say("The follow-up goes on after all. {S} follows you as before."),
        hearing.say("Nothing is deleted now."),
    )  # fmt: skip


def in_menu(hearing: Hearing) -> str:
    """Empty while it goes on."""
    if not hearing.work.find(r.Ending, participant_id=hearing.participant.id, undone_at=None):
        return ""
    return " ".join([hearing.say("The follow-up has ended. You can write here as before."), *_day(hearing)])


def _hearing(work: Work, kit: Kit, participant_id: str) -> Hearing | None:
    person = work.people([participant_id]).get(participant_id)
    return telling.hearing_of(work, kit, person) if person is not None else None
