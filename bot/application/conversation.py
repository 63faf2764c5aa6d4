"""What happens to one thing a participant says, whatever the channel: safety first, then whatever is open."""

from __future__ import annotations

from dataclasses import replace

from bot.application import (
    answering,
    arriving,
    help_card,
    hinting,
    joining,
    letters,
    menu,
    nudge_replies,
    outages,
    rhythms,
    routing,
    story_screen,
    work_offer,
)
from bot.application import records as r
from bot.application.hearing import Hearing, Kit
from bot.application.incoming import Heard, Incoming, Notice
from bot.application.library import Library
from bot.application.ports import Person, Work
from bot.application.retention import warning
from bot.dialogue.commands import SLASH, command_in
from bot.dialogue.replies import Command, Edited, ProfileAct, Reply, Tapped, Typed, Unsupported, VoiceMessage
from bot.safety.recogniser import Level, recognise

_HEAVIER = (Level.NONE, Level.AMBIGUOUS, Level.EXPLICIT)


def words_of(reply: Reply) -> str:
    """Every text that came with it; all of them are read for safety before anything else."""
    if isinstance(reply, Typed | Edited):
        return reply.text
    if isinstance(reply, Command):
        return f"{reply.name} {reply.argument}"
    if isinstance(reply, ProfileAct):
        return reply.words
    return reply.caption if isinstance(reply, Unsupported | VoiceMessage) else ""


def calls_for_card(reply: Reply) -> bool:
    return recognise(words_of(reply)) is not Level.NONE


def hear(kit: Kit, work: Work, library: Library, incoming: Incoming, person: Person | None) -> Heard:
    """One turn, and what is said back."""
    level = max((recognise(text) for text in (words_of(incoming.reply), *incoming.parts)), key=_HEAVIER.index)
    code = _code(incoming.reply)
    if person is None:
        needs_card = level is not Level.NONE or routing.is_help(incoming.reply)
        return Heard(arriving.from_stranger(kit, work, library, incoming, code, needs_card=needs_card))
    hearing = Hearing(kit, work, library, incoming, person)
    rhythms.heard(hearing)
    help_card.forget_old(hearing)
    if level is not Level.NONE:
        help_card.show_for_words(hearing, level)
        rhythms.rest(hearing)
    if code and _new_invitation(hearing, code):
        return Heard(hearing.messages, hearing.alert)
    hearing.reopen_chat()
    outages.heard_again(hearing)
    told = _held_until_now(hearing, incoming.reply) or words_of(incoming.reply)
    routing.route(hearing, incoming.reply, flagged=level is not Level.NONE)
    if hearing.erased:
        return Heard(hearing.messages, hearing.alert, gone=True, erased=True)
    menu.show_if_wanted(hearing)
    work_offer.offer_after(hearing, told if level is Level.NONE else "")
    _hush_or_tell(hearing, incoming.reply)
    hearing.keep_talk()
    return Heard(hearing.messages, hearing.alert, not _still_open(hearing, incoming.reply), hearing.gone)


def _held_until_now(hearing: Hearing, reply: Reply) -> str:
    """Words that a tap lets be kept after all; none that had a help card."""
    if hearing.talk.screen != "hint" or hearing.talk.held_flagged:
        return ""
    tapped = isinstance(reply, Tapped) and reply.key == "keep"
    typed = isinstance(reply, Typed) and hinting.choice_in(hearing, reply.text) == "keep"
    return hearing.talk.held if tapped or typed else ""


def _hush_or_tell(hearing: Hearing, reply: Reply) -> None:
    """After *stopp* nothing is written first, until something is heard. What waited comes before what is answered now.

    Not beside a help card, which is all that is to be seen then.
    """
    hushed = _says_stop(reply)
    hearing.talk = hearing.talk.changed(hushed=hushed)
    is_card = any(message.kind == "safety" for message in hearing.messages)
    may_tell = not hushed and not is_card and not hearing.gone
    noticed = warning.heard(hearing, may_tell=may_tell)
    if hushed:
        letters.hush(hearing)
    elif may_tell:
        hearing.messages[:0] = [*letters.told(hearing), *noticed]


def _says_stop(reply: Reply) -> bool:
    if isinstance(reply, Command):
        return SLASH.get(reply.name.lower()) == "stop"
    if isinstance(reply, Tapped):
        return reply.key == "stop"
    return isinstance(reply, Typed) and command_in(reply.text) == "stop"


def _still_open(hearing: Hearing, reply: Reply) -> bool:
    """The buttons beside the pressed one can still be used: nothing was decided with it, or they are good for ever."""
    if isinstance(reply, Tapped) and not reply.prompt:
        return reply.key in {*nudge_replies.KEYS, story_screen.KEY}
    return isinstance(reply, Tapped) and reply.prompt == (
        hearing.talk.prompt if hearing.talk.screen else answering.open_prompt(hearing)
    )


def notice(work: Work, kit: Kit, happened: Notice, person: Person | None) -> None:
    """Blocked: nothing more is sent there, and what waits is cancelled. Unblocked: the way is open again."""
    if person is None or happened.what == "group":
        return
    blocked = kit.clock() if happened.what == "blocked" else None
    for chat in person.chats:
        if (chat.channel, chat.address) == (happened.channel, happened.address):
            work.put(replace(chat, blocked_at=blocked))
    if blocked:
        waiting = work.find(r.OutboxItem, channel=happened.channel, address=happened.address, status="waiting")
        work.put(*(replace(item, status="cancelled", body={}) for item in waiting))
        letters.could_not_arrive(work, waiting)
    elif happened.what == "unblocked":
        rhythms.reopened(work, person.participant.id, kit.clock())


def _code(reply: Reply) -> str:
    return reply.argument.strip() if isinstance(reply, Command) and reply.name == "start" else ""


def _new_invitation(hearing: Hearing, code: str) -> bool:
    """Someone who is here already opened an invitation; True when that is all there is to say."""
    found = joining.invitation_of(hearing.work, code)
    if found is None or found.participant_id != hearing.participant.id:
        hearing.tell("This chat is yours already, and the invitation is not for it. Everything is as it was.")
        return True
    return False
