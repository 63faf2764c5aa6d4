"""Somebody comes in: with an invitation, without one, or while the yes to them is waited for."""

from __future__ import annotations

from bot.application import joining, menu, running, takeovers
from bot.application import records as r
from bot.application.hearing import Hearing, Kit
from bot.application.incoming import Incoming
from bot.application.library import Library
from bot.application.ports import Work
from bot.dialogue.messages import Message, Paragraph


def from_stranger(
    kit: Kit, work: Work, library: Library, incoming: Incoming, code: str, *, needs_card: bool
) -> list[Message]:
    if not code:
        return _without_a_code(kit, work, incoming, needs_card=needs_card)
    claimed = joining.claim(kit, work, incoming, code)
    if claimed.waits is not None:
        return _wants_in(kit, work, incoming, claimed.waits, needs_card=needs_card)
    if claimed.invitation is None:
        asked = takeovers.of_newcomer(work, incoming.channel, incoming.address)
        if asked is not None and takeovers.is_open(asked, kit.clock()):  # the same link once more
            return _wants_in(kit, work, incoming, asked, needs_card=needs_card)
        return [*joining.card(kit, incoming, needs_card=needs_card), Message("reply", (Paragraph(claimed.problem),))]
    person = work.people_at(incoming.channel, [incoming.address]).get(incoming.address)
    if person is None:
        return joining.stranger(kit, incoming, needs_card=needs_card)
    hearing = Hearing(kit, work, library, incoming, person)
    arrive(hearing)
    menu.show_if_wanted(hearing)
    hearing.keep_talk()
    return hearing.messages


def _without_a_code(kit: Kit, work: Work, incoming: Incoming, *, needs_card: bool) -> list[Message]:
    asked = takeovers.of_newcomer(work, incoming.channel, incoming.address)
    if asked is not None:
        return _wants_in(kit, work, incoming, asked, needs_card=needs_card)
    return joining.stranger(kit, incoming, needs_card=needs_card)


def _wants_in(kit: Kit, work: Work, incoming: Incoming, asked: r.Takeover, *, needs_card: bool) -> list[Message]:
    """Help comes at once; everything else waits for a yes."""
    person = work.people([asked.participant_id]).get(asked.participant_id)
    if person is None or asked.answer == "yes":  # what it was about is gone, or it was let in and left again
        return joining.stranger(kit, incoming, needs_card=needs_card)
    texts: tuple[str, ...] = (takeovers.ASKED, takeovers.NOTHING_LOST)
    if asked.answer == "no":
        texts = (takeovers.REFUSED,)
    elif not takeovers.is_open(asked, kit.clock()):
        texts = (takeovers.EXPIRED,)
    return joining.newcomer(kit, incoming, person.specialist.first_name, *texts, needs_card=needs_card)


def arrive(hearing: Hearing) -> None:
    """Where someone stands who comes in: the question of age, the open question, or the menu."""
    if hearing.participant.adult_at is None:
        joining.ask_if_adult(hearing)
    elif hearing.talk.run and running.current(hearing):
        hearing.close_screen()
        running.ask_again(hearing)
    elif hearing.person.runs:
        menu.show(hearing)
    elif not hearing.work.finished_counts(hearing.participant.id) and joining.FIRST in hearing.library.live:
        running.begin(hearing, joining.FIRST)
    else:
        menu.show(hearing)
