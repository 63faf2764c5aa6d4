"""Messages from a human that wait for the participant: what they look like, and what becomes of one that is lost."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.application import at_rest
from bot.application import records as r
from bot.application import talk as talks
from bot.application.hearing import Hearing
from bot.application.ports import Work
from bot.dialogue.messages import Choice, Message, Paragraph, Quiet, Quote
from bot.profile.writing import Writing


def letter(writing: Writing, words: str, name: str) -> Message:
    """`name`: of the human who wrote it. Its button is good for ever, and the open question keeps its own."""
    return Message(
        "reply",
        (
            Paragraph(writing.say("Message from {name}, a human:", name=name)),
            Quote(words),
            Quiet(writing.say("What you write here comes to me, the robot. {name} does not read it.", name=name)),
        ),
        (Choice("contact", writing.say("Ask {S} to contact me"), standing=True),),
    )


def told(hearing: Hearing) -> list[Message]:
    """What waited for them, the oldest first; from now on it is told. Whoever has just come in is welcomed first, and
    while everything rests nothing is brought up."""
    if not hearing.talk.letters or hearing.person.participant.adult_at is None:
        return []
    if at_rest.current(hearing.work, hearing.participant.id) is not None:
        return []
    hearing.talk = hearing.talk.changed(letters=False)
    waiting = hearing.work.find(r.PersonalMessage, participant_id=hearing.participant.id, told_at=None)
    hearing.work.put(*(replace(one, told_at=hearing.now) for one in waiting))
    staff = {one.id: one.first_name for one in hearing.work.find(r.Staff, id=list({one.staff_id for one in waiting}))}
    return [letter(hearing.writing, one.words, staff[one.staff_id]) for one in waiting]


def hush(hearing: Hearing) -> None:
    """They said stop: what is on its way waits until they are here again."""
    mine = {"participant_id": hearing.participant.id, "kind": "message", "status": "waiting"}
    items = hearing.work.find(r.OutboxItem, **mine)
    hearing.work.put(*(replace(item, status="cancelled", body={}) for item in items))
    taken_off(hearing, items)


def taken_off(hearing: Hearing, items: Iterable[r.OutboxItem]) -> None:
    """What was on its way is not any more: a message from a human is told another time."""
    if _untold(hearing.work, items):
        hearing.talk = hearing.talk.changed(letters=True)


def could_not_arrive(work: Work, items: Iterable[r.OutboxItem]) -> None:
    """Nobody knows that it was shown anywhere: it is told when they are here again."""
    lost = [item for item in items if item.kind in ("message", "notice") and item.participant_id]
    people = work.people([str(item.participant_id) for item in lost]) if lost else {}
    waits = {str(item.participant_id) for item in _untold(work, [one for one in lost if one.kind == "message"])}
    notices = _unseen(work, lost)
    for key, person in people.items():
        if key in waits or key in notices:
            wait(work, key, person.talk, letters=key in waits, notices=notices.get(key, ()))


def wait(
    work: Work, participant_id: str, talk: r.Talk | None, *, letters: bool = True, notices: tuple[str, ...] = ()
) -> None:
    """`notices`: ids of those before deletion (see retention/warning.py)."""
    state = talks.of(talk)
    known = tuple(dict.fromkeys((*state.notices, *notices)))
    talks.keep(work, participant_id, talk, state.changed(letters=state.letters or letters, notices=known))


def _unseen(work: Work, items: Iterable[r.OutboxItem]) -> dict[str, tuple[str, ...]]:
    """By participant: notices before deletion that stand, and in no other chat of theirs."""
    ids = [item.id for item in items if item.kind == "notice"]
    found = work.find(r.RetentionNotice, id=ids, ended_at=None) if ids else []
    shown = {one.id for one in work.find(r.Utterance, id=ids)} if found else set()
    lost: dict[str, tuple[str, ...]] = {}
    for one in found:
        if one.id not in shown:
            lost[one.participant_id] = (*lost.get(one.participant_id, ()), one.id)
    return lost


def _untold(work: Work, items: Iterable[r.OutboxItem]) -> list[r.OutboxItem]:
    """Those that stand in no other chat of theirs either."""
    by_id = {item.id: item for item in items}
    shown = {one.id for one in work.find(r.Utterance, id=list(by_id))} if by_id else set()
    lost = work.find(r.PersonalMessage, id=[key for key in by_id if key not in shown]) if by_id else []
    work.put(*(replace(one, told_at=None) for one in lost))
    return [by_id[one.id] for one in lost]
