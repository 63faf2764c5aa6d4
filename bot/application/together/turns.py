"""One turn at the specialist's screen: safety first, then the open question, in the transaction of the batch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.application import answering, help_card, privacy_notice, reading, rhythms, running, sight
from bot.application import records as r
from bot.application.hearing import Hearing, Kit
from bot.application.library import Library
from bot.application.ports import Person, Work
from bot.application.talk import Talk
from bot.application.together import ending, veil
from bot.application.together import place as places
from bot.application.together.place import Place
from bot.application.together.seat import Seat
from bot.application.together.sent import Sent
from bot.dialogue import state
from bot.dialogue.commands import asks_about_privacy, command_in, wants_erasing, wants_no_reminders
from bot.dialogue.machine import Compiled
from bot.dialogue.matching import choice_in
from bot.dialogue.messages import Message, Paragraph
from bot.dialogue.replies import Tapped, Typed
from bot.dialogue.run import Run
from bot.dialogue.turn import Turn
from bot.safety.recogniser import Level, recognise


def hear(kit: Kit, work: Work, library: Library, sent: Sent, person: Person | None) -> None:
    staff = work.get(r.Staff, sent.staff_id)
    if person is None or staff is None:
        return
    _DOES[sent.what](Seat(kit, work, library, sent, person, staff))


def apologise(kit: Kit, work: Work, participant_id: str) -> None:
    """It failed three times: the words stay sealed in the quarantined item, and the screen says so."""
    place, person = places.load(work, participant_id), work.people([participant_id]).get(participant_id)
    if person is None or place is None:
        return
    text = kit.texts.say(
        person.participant.language,
        "Something went wrong here, and I could not use your last message. It is kept safe. Please try again.",
    )
    places.save(work, participant_id, replace(place, said=(Message("reply", (Paragraph(text),)),)))


def _begin(seat: Seat) -> None:
    if not _may_begin(seat):
        return
    if seat.row is not None and seat.now - seat.row.updated_at <= places.IDLE:
        seat.hearing.tell("A conversation was open here already. Here it is:")
        seat.keep(said=tuple(seat.hearing.messages))
        return
    for row in seat.person.on_screen:  # left lying, or open on a colleague's screen
        ending.close(seat.kit, seat.work, seat.library, seat.person, row)
    seat.row, hearing = None, seat.hearing
    hearing.person = replace(hearing.person, runs=())
    hearing.talk = Talk(work=hearing.talk.work, offers=hearing.talk.offers)
    hearing.consent("together", asks(seat.kit, seat.person, seat.staff))
    reading.audit(seat.work, seat.kit, seat.staff, seat.who, "together", "console")
    if not running.begin(hearing, seat.sent.script):
        return
    seat.place = Place(seat.staff.id, hearing.talk.run or "", seat.now)
    _told_of_beginning(seat)
    _settle(seat)


def asks(kit: Kit, person: Person, staff: r.Staff) -> str:
    """The participant's yes is to these words."""
    language = person.participant.language
    return kit.texts.say(
        language,
        "Would you like to do this together with {K}, on {K}'s screen? A no has no consequence for you.",
        K=staff.first_name,
    )


def _may_begin(seat: Seat) -> bool:
    """Whoever began it may have lost the participant since."""
    adult = seat.person.participant.adult_at is not None
    live = seat.sent.script in seat.library.live
    return adult and live and seat.staff.disabled_at is None and seat.who in _theirs(seat)


def _theirs(seat: Seat) -> list[str]:
    return sight.theirs(seat.work, seat.staff, seat.now)


def _told_of_beginning(seat: Seat) -> None:
    row = seat.work.get(r.RunRow, seat.place.run)
    if row is not None:
        seat.teller.begun(row)


def _say(seat: Seat) -> None:
    reply, hearing = seat.sent.reply, seat.hearing
    words = reply.text if isinstance(reply, Typed) else ""
    level = recognise(words)
    if seat.row is None or seat.row.id != seat.sent.run:
        _came_late(seat, words, flagged=level is not Level.NONE)
        return
    help_card.forget_old(hearing)
    if level is not Level.NONE:
        help_card.show_for_words(hearing, level)
        rhythms.rest(hearing)
    run = seat.shows_now(seat.place.opened)
    if run is None or reply is None:
        return
    seat.put(run)
    if not _is_current(seat, run):
        _came_to_an_old_page(seat, words, flagged=level is not Level.NONE)
        return
    compiled = seat.library.compiled(seat.row.version_id)
    if isinstance(reply, Tapped):
        _tapped(seat, compiled, run, reply)
    else:
        _typed(seat, compiled, run, reply, flagged=level is not Level.NONE)
    _settle(seat)


def _is_current(seat: Seat, run: Run) -> bool:
    reply = seat.sent.reply
    if isinstance(reply, Tapped) and reply.key in ("help", "contact"):
        return True
    if isinstance(reply, Typed) and command_in(reply.text) in ("help", "contact"):
        return True
    return seat.sent.prompt == (seat.hearing.talk.prompt if seat.hearing.talk.screen else run.prompt)


def _came_late(seat: Seat, words: str, *, flagged: bool) -> None:
    """Kept while it was open, carried out when it was not: nobody's answer, and not lost."""
    if words:
        ending.keep_apart(seat.kit, seat.work, seat.person, words, flagged=flagged)
        seat.teller.late(flagged=flagged)


def _came_to_an_old_page(seat: Seat, words: str, *, flagged: bool) -> None:
    """Never an answer to another question. Words stand in the field again; only there, so that nothing is doubled."""
    before = seat.place.draft
    if before and words:
        ending.keep_apart(seat.kit, seat.work, seat.person, before, flagged=False)
    if words and flagged:
        ending.keep_apart(seat.kit, seat.work, seat.person, words, flagged=True)
    seat.hearing.tell("That page was old. Here is the question that is open now:")
    seat.keep(said=tuple(seat.hearing.messages), draft=before if flagged or not words else words)


def _tapped(seat: Seat, compiled: Compiled, run: Run, reply: Tapped) -> None:
    hearing = seat.hearing
    if reply.key == "help":
        help_card.show_card(hearing, None)
    elif reply.key == "contact":
        help_card.ask_for_contact(hearing)
    elif hearing.talk.screen == "hint" and reply.key in ("keep", "again"):
        answering.hint_tapped(hearing, reply.key)
    elif reply.key in veil.OF_A_LINE and veil.asks_about(compiled, run):
        _is_hidden(hearing)
    else:
        answering.in_run(hearing, reply)


def _typed(seat: Seat, compiled: Compiled, run: Run, reply: Typed, *, flagged: bool) -> None:
    hearing, command = seat.hearing, command_in(reply.text)
    if command == "help":
        help_card.show_card(hearing, None)
    elif command == "who-sees":
        hearing.tell(
            "{K} sees this screen while you write. Afterwards {S} sees what you choose to share, and nothing else.",
            K=seat.staff.first_name,
        )
    elif command == "contact" or hearing.says(reply.text, "Ask {S} to contact me"):
        help_card.ask_for_contact(hearing)
    elif wants_erasing(reply.text):
        hearing.tell("You can do that in your own chat. Write /slett there.")
    elif asks_about_privacy(reply.text):
        privacy_notice.show(hearing)
    elif wants_no_reminders(reply.text):
        rhythms.stop(hearing)
    elif hearing.talk.screen == "hint":
        answering.after_hint(hearing, reply, flagged=flagged)
    elif veil.asks_about(compiled, run) and _means_of_a_line(seat, compiled, run, reply.text):
        _is_hidden(hearing)
    else:
        answering.to_run(hearing, reply, flagged=flagged)


def _means_of_a_line(seat: Seat, compiled: Compiled, run: Run, text: str) -> bool:
    turn = Turn(compiled, run, seat.hearing.moment, seat.kit.texts)
    return choice_in(turn.voice, text) in veil.OF_A_LINE


def _is_hidden(hearing: Hearing) -> None:
    hearing.tell("Your earlier words are hidden here. Open them first, or skip.")


def _open(seat: Seat) -> None:
    """The participant's own earlier words, for the question that is open."""
    if seat.row is None or seat.row.id != seat.sent.run or seat.who not in _theirs(seat):
        return
    run = seat.shows_now(seat.place.opened)
    if run is None or run.prompt != seat.sent.prompt:
        return
    opened = (*seat.place.opened, *veil.hidden(seat.library.compiled(seat.row.version_id), run))
    reading.audit(seat.work, seat.kit, seat.staff, seat.who, "together opened", "console")
    shown = seat.shows_now(opened)
    if shown is not None:
        seat.put(shown)
    seat.keep(opened=tuple(dict.fromkeys(opened)), said=())


def _leave(seat: Seat) -> None:
    if seat.row is not None and seat.row.id == seat.sent.run:
        ending.close(seat.kit, seat.work, seat.library, seat.person, seat.row)


def _settle(seat: Seat) -> None:
    """What stands on the screen after the turn; of what ended, the participant's own chat is told."""
    hearing, work, before = seat.hearing, seat.work, seat.place
    seat.keep_what_is_known()
    last = work.get(r.RunRow, before.run)
    if last is not None and last.status != "open":
        seat.teller.over(last, opened=bool(before.opened))
        seat.place = replace(before, opened=())
    elif last is not None and hearing.talk.run is None:  # something else was wanted
        ending.close(seat.kit, work, seat.library, seat.person, last)
        return
    found = running.current(hearing)
    if found is not None:
        seat.row = hearing.person.runs[0]
        _hide_again(seat)
    talk = hearing.talk if found else Talk()
    said = tuple(one for one in hearing.messages if found is None or not _is_question(one, found[1]))
    seat.keep(run=talk.run or before.run, talk=talk, said=said, draft="" if seat.sent.with_draft else before.draft)


def _hide_again(seat: Seat) -> None:
    """What this very turn took out of the specialist's sight; the question keeps its prompt, for it is being asked."""
    seen = sight.of_person(seat.work, seat.now, seat.staff.id, seat.person.participant)
    seat.in_sight = frozenset(sight.standing(seat.work, seen))
    shown = seat.shows_now(seat.place.opened)
    if shown is not None and seat.row is not None:
        asked = state.open_run_from(seat.row.state)
        if shown.facts != asked.facts:
            seat.put(asked.changed(facts=shown.facts))


def _is_question(message: Message, run: Run) -> bool:
    return message.kind == "question" and message.prompt == run.prompt


_DOES: Mapping[str, Callable[[Seat], None]] = {"begin": _begin, "say": _say, "open": _open, "leave": _leave}
