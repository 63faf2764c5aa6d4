"""What happens to one thing a participant says, whatever the channel: safety first, then whatever is open."""

from __future__ import annotations

from dataclasses import replace

from bot.application import (
    answering,
    help_card,
    joining,
    languages,
    letters,
    menu,
    nudge_replies,
    outages,
    privacy_notice,
    profile_from_page,
    profile_screen,
    reminder_page,
    rhythms,
    running,
    screens,
    story_screen,
    voice_messages,
)
from bot.application import records as r
from bot.application.hearing import Hearing, Kit
from bot.application.incoming import Heard, Incoming, Notice
from bot.application.library import Library
from bot.application.ports import Person, Work
from bot.application.together import buttons
from bot.dialogue.commands import REMINDERS, SLASH, asks_about_privacy, command_in, wants_no_reminders
from bot.dialogue.messages import Message, Paragraph
from bot.dialogue.replies import Command, Edited, ProfileAct, Reply, Tapped, Typed, Unsupported, VoiceMessage
from bot.language.catalogues import as_language
from bot.safety.recogniser import Level, recognise


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
    level = recognise(words_of(incoming.reply))
    code = _code(incoming.reply)
    if person is None:
        needs_card = level is not Level.NONE or _is_help(incoming.reply)
        return Heard(_from_stranger(kit, work, library, incoming, code, needs_card=needs_card))
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
    _route(hearing, incoming.reply, flagged=level is not Level.NONE)
    menu.show_if_wanted(hearing)
    _hush_or_tell(hearing, incoming.reply)
    hearing.keep_talk()
    return Heard(hearing.messages, hearing.alert, not _still_open(hearing, incoming.reply), hearing.gone)


def _hush_or_tell(hearing: Hearing, reply: Reply) -> None:
    """After *stopp* nothing is written first, until something is heard. What waited comes before what is answered now.

    Not beside a help card, which is all that is to be seen then.
    """
    hushed = _says_stop(reply)
    hearing.talk = hearing.talk.changed(hushed=hushed)
    if hushed:
        letters.hush(hearing)
    elif not hearing.gone and not any(message.kind == "safety" for message in hearing.messages):
        hearing.messages[:0] = letters.told(hearing)


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


def _from_stranger(
    kit: Kit, work: Work, library: Library, incoming: Incoming, code: str, *, needs_card: bool
) -> list[Message]:
    if not code:
        return joining.stranger(kit, incoming, needs_card=needs_card)
    invitation, problem = joining.claim(kit, work, incoming, code)
    if invitation is None:
        card = [help_card.without_a_name(kit.texts, as_language(incoming.hint))] if needs_card else []
        return [*card, Message("reply", (Paragraph(problem),))]
    person = work.people_at(incoming.channel, [incoming.address]).get(incoming.address)
    if person is None:
        return joining.stranger(kit, incoming, needs_card=needs_card)
    hearing = Hearing(kit, work, library, incoming, person)
    _arrive(hearing)
    menu.show_if_wanted(hearing)
    hearing.keep_talk()
    return hearing.messages


def _new_invitation(hearing: Hearing, code: str) -> bool:
    """Someone who is here already opened an invitation; True when that is all there is to say."""
    found = joining.invitation_of(hearing.work, code)
    if found is None or found.participant_id != hearing.participant.id:
        hearing.tell("This chat is yours already, and the invitation is not for it. Everything is as it was.")
        return True
    return False


def _arrive(hearing: Hearing) -> None:
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


def _route(hearing: Hearing, reply: Reply, *, flagged: bool) -> None:
    asked = isinstance(reply, Tapped | Typed) and hearing.talk.screen == "adult"
    if _asks_about_privacy(reply):
        privacy_notice.show(hearing)
        screens.show(hearing)
    elif hearing.participant.adult_at is None and not asked and not _is_help(reply):
        if isinstance(reply, VoiceMessage):
            voice_messages.too_early(hearing, reply)
        joining.ask_if_adult(hearing)
    elif isinstance(reply, Tapped):
        _tapped(hearing, reply)
    elif isinstance(reply, Command):
        _command(hearing, reply)
    elif isinstance(reply, Unsupported):
        _unsupported(hearing, reply, flagged=flagged)
    elif isinstance(reply, VoiceMessage):
        voice_messages.heard(hearing, reply, flagged=flagged)
    elif isinstance(reply, Edited):
        answering.edited(hearing, reply, flagged=flagged)
    elif isinstance(reply, ProfileAct):
        profile_from_page.done(hearing, reply, flagged=flagged)
    else:
        _typed(hearing, reply, flagged=flagged)


def _asks_about_privacy(reply: Reply) -> bool:
    """Before anything is said yes to as well: it keeps nothing."""
    if isinstance(reply, Command):
        return asks_about_privacy(reply.name)
    return isinstance(reply, Typed) and asks_about_privacy(reply.text)


def _is_help(reply: Reply) -> bool:
    if isinstance(reply, Command):
        return SLASH.get(reply.name.lower()) == "help"
    if isinstance(reply, Tapped):
        return reply.key in ("help", "contact")
    return isinstance(reply, Typed) and command_in(reply.text) in ("help", "who-sees")


def _tapped(hearing: Hearing, reply: Tapped) -> None:
    talk = hearing.talk
    if reply.key == "ok" and not reply.prompt:
        hearing.alert = hearing.say('That one is already answered. Write "back" if you want to change it.')
    elif reply.key == "help":
        _help(hearing)
    elif reply.key == "contact":
        help_card.ask_for_contact(hearing)
    elif not reply.prompt and reply.key == story_screen.KEY:
        answering.settle_undecided(hearing)
        story_screen.show(hearing)
    elif not reply.prompt and (nudge_replies.tapped(hearing, reply.key) or buttons.tapped(hearing, reply.key)):
        pass
    elif talk.screen == "hint" and reply.prompt == talk.prompt and reply.key in ("keep", "again"):
        answering.hint_tapped(hearing, reply.key)
    elif talk.screen and reply.prompt == talk.prompt:
        if not screens.tap(hearing, reply.key):
            _stale(hearing)
    else:
        _tapped_in_run(hearing, reply)


def _tapped_in_run(hearing: Hearing, reply: Tapped) -> None:
    answering.settle_undecided(hearing)
    found = running.current(hearing)
    if found is None or (hearing.talk.screen and reply.prompt != found[1].prompt):
        _stale(hearing)
        return
    hearing.close_screen()
    if reply.prompt not in (found[1].prompt, found[1].answered_prompt):
        hearing.alert = hearing.say("That button belongs to an earlier question.")
    running.reply(hearing, *found, reply, flagged=False)


def _stale(hearing: Hearing) -> None:
    """An old button: explained, never applied."""
    hearing.alert = hearing.say("That button belongs to an earlier question.")
    hearing.tell("That button belongs to an earlier question. Here is what is open now:")
    screens.show(hearing)


def _help(hearing: Hearing) -> None:
    help_card.show_card(hearing, None)
    if hearing.participant.adult_at is not None:
        screens.show(hearing)


def _tell_who_sees(hearing: Hearing) -> None:
    """Asked anywhere, answered at once; it is no answer to a question of ours (METHOD §5)."""
    hearing.tell(
        "Only you see what you write. {S} sees what you choose to share, and nothing else. "
        "You can take it back whenever you like, with /profile."
    )
    screens.show(hearing)


def _command(hearing: Hearing, reply: Command) -> None:
    name = reply.name.lower()
    if SLASH.get(name) == "help":
        _help(hearing)
        return
    answering.settle_undecided(hearing)
    if name == "start":
        _arrive(hearing)
    elif name in ("profil", "profile"):
        profile_screen.show(hearing)
    elif name in REMINDERS:
        reminder_page.show(hearing)
    elif name in ("meny", "menu"):
        _leave_for_menu(hearing)
    elif name in ("samtale", "conversation"):
        if not running.begin(hearing, reply.argument):
            menu.show(hearing)
    elif name in ("sprak", "language"):
        languages.show(hearing)
    elif SLASH.get(name) == "back" and screens.back(hearing):
        pass
    elif name in SLASH:
        answering.in_run(hearing, Tapped(answering.open_prompt(hearing), SLASH[name]))
    else:
        hearing.tell("I do not know that command. You can write /menu, /profile, /reminders, /help or /stop.")
        screens.show(hearing)


def _leave_for_menu(hearing: Hearing) -> None:
    """The open conversation waits; the menu says so."""
    hearing.close_screen()
    running.finish_feedback(hearing)
    if running.current(hearing):
        answering.in_run(hearing, Tapped(answering.open_prompt(hearing), "other"))
    else:
        menu.show(hearing)


def _typed(hearing: Hearing, reply: Typed, *, flagged: bool) -> None:
    command, screen = command_in(reply.text), hearing.talk.screen
    if command == "help":
        _help(hearing)
    elif command == "who-sees":
        _tell_who_sees(hearing)
    elif command == "contact" or hearing.says(reply.text, "Ask {S} to contact me"):
        help_card.ask_for_contact(hearing)
    elif wants_no_reminders(reply.text):
        rhythms.stop(hearing)
    elif nudge_replies.typed(hearing, reply.text):
        pass
    elif screen == "hint":
        answering.after_hint(hearing, reply, flagged=flagged)
    elif command == "stop" and not running.current(hearing) and buttons.end(hearing):
        pass
    elif command == "stop" and (screen or not running.current(hearing)):
        answering.settle_undecided(hearing)
        answering.in_run(hearing, Tapped(answering.open_prompt(hearing), "stop"))
    elif screen and screens.words(hearing, reply, flagged=flagged):
        return
    elif running.current(hearing):
        answering.to_run(hearing, reply, flagged=flagged)
    else:
        screens.at_the_menu(hearing, reply, flagged=flagged)


def _unsupported(hearing: Hearing, reply: Unsupported, *, flagged: bool) -> None:
    """A photo, a film, a sticker: said kindly, not fetched, and the question stays open."""
    hearing.tell("I have not opened what you sent. You can write it instead, or send a voice message.")
    if reply.caption.strip():
        _typed(hearing, Typed(reply.caption), flagged=flagged)
    else:
        screens.show(hearing)
