"""Which part answers what a participant says, taps or sends. What they meant by it comes before what is open."""

from __future__ import annotations

from collections.abc import Callable

from bot.application import (
    answering,
    erase_screen,
    help_card,
    joining,
    languages,
    menu,
    nudge_replies,
    own_screen,
    privacy_notice,
    profile_from_page,
    profile_screen,
    reminder_page,
    rhythms,
    running,
    screens,
    story_screen,
    takeovers,
    taking_back,
    voice_messages,
    work_offer,
)
from bot.application.arriving import arrive
from bot.application.hearing import Hearing
from bot.application.together import buttons, ending
from bot.dialogue.commands import (
    ERASE_SLASH,
    MY_DATA,
    REMINDERS,
    SLASH,
    TAKE_BACK,
    asks_about_privacy,
    command_in,
    plain,
    wants_erasing,
    wants_no_reminders,
)
from bot.dialogue.replies import Command, Edited, ProfileAct, Reply, Tapped, Typed, Unsupported, VoiceMessage


def route(hearing: Hearing, reply: Reply, *, flagged: bool) -> None:
    asked = isinstance(reply, Tapped | Typed) and hearing.talk.screen in ("adult", "erase", "erase-sure")
    if _asks_about_privacy(reply):
        privacy_notice.show(hearing)
        screens.show(hearing)
    elif hearing.participant.adult_at is None and not asked and not is_help(reply) and not _wants_erasing(reply):
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


def is_help(reply: Reply) -> bool:
    if isinstance(reply, Command):
        return SLASH.get(reply.name.lower()) == "help"
    if isinstance(reply, Tapped):
        return reply.key in ("help", "contact")
    return isinstance(reply, Typed) and command_in(reply.text) in ("help", "who-sees")


def _wants_erasing(reply: Reply) -> bool:
    """Also somebody who has not come in yet: there is a name of theirs."""
    if isinstance(reply, Command):
        return reply.name.lower() in ERASE_SLASH
    return isinstance(reply, Typed) and wants_erasing(reply.text)


def _tapped(hearing: Hearing, reply: Tapped) -> None:
    talk = hearing.talk
    if reply.key == "ok" and not reply.prompt:
        hearing.alert = hearing.say('That one is already answered. Write "back" if you want to change it.')
    elif reply.key == "help":
        _help(hearing)
    elif reply.key == "contact":
        help_card.ask_for_contact(hearing)
    elif not reply.prompt and reply.key == takeovers.REFUSE:
        takeovers.refuse(hearing)
    elif reply.key == work_offer.NOT_NOW:
        work_offer.declined(hearing)
    elif not reply.prompt and reply.key == story_screen.KEY:
        answering.settle_undecided(hearing)
        story_screen.show(hearing)
    elif not reply.prompt and (nudge_replies.tapped(hearing, reply.key) or buttons.tapped(hearing, reply.key)):
        pass
    elif not reply.prompt and own_screen.is_standing(reply.key):
        answering.settle_undecided(hearing)
        own_screen.standing_tapped(hearing, reply.key)
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
        arrive(hearing)
    elif name in ("profil", "profile"):
        profile_screen.show(hearing)
    elif shown := _own_pages(name):
        shown(hearing)
    elif name in ERASE_SLASH:
        erase_screen.show(hearing)
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


def _own_pages(name: str) -> Callable[[Hearing], None] | None:
    if name in REMINDERS:
        return reminder_page.show
    if name in MY_DATA:
        return own_screen.show
    return _take_back if name in TAKE_BACK else None


def _take_back(hearing: Hearing) -> None:
    """Wherever they are, they stay there."""
    taking_back.newest(hearing)
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
    if _is_meant_anywhere(hearing, reply.text):
        return
    command, screen = command_in(reply.text), hearing.talk.screen
    if screen == "hint":
        answering.after_hint(hearing, reply, flagged=flagged)
    elif command == "stop" and not running.current(hearing) and ending.end(hearing):
        pass
    elif command == "stop" and (screen or not running.current(hearing)):
        answering.settle_undecided(hearing)
        answering.in_run(hearing, Tapped(answering.open_prompt(hearing), "stop"))
    elif screen and screens.words(hearing, reply, flagged=flagged):
        return
    elif running.current(hearing):
        answering.to_run(hearing, reply, flagged=flagged)
    else:
        hearing.talk = hearing.talk.changed(screen="menu")
        screens.words(hearing, reply, flagged=flagged)


def _is_meant_anywhere(hearing: Hearing, text: str) -> bool:
    """Words that mean the same whatever is open. Whether it was done."""
    command = command_in(text)
    if command == "help":
        _help(hearing)
    elif command == "who-sees":
        _tell_who_sees(hearing)
    elif command == "contact" or hearing.says(text, "Ask {S} to contact me"):
        help_card.ask_for_contact(hearing)
    elif _refuses_takeover(hearing, text):
        takeovers.refuse(hearing)
    elif wants_erasing(text):
        answering.settle_undecided(hearing)
        erase_screen.asked_for(hearing)
    elif work_offer.declines(hearing, text):
        work_offer.declined(hearing)
    elif wants_no_reminders(text):
        rhythms.stop(hearing)
    elif plain(text) in TAKE_BACK:
        _take_back(hearing)
    else:
        return nudge_replies.typed(hearing, text)
    return True


def _refuses_takeover(hearing: Hearing, text: str) -> bool:
    if not hearing.says(text, takeovers.NOT_ME):
        return False
    return bool(takeovers.standing(hearing.work, hearing.now, hearing.participant.id))


def _unsupported(hearing: Hearing, reply: Unsupported, *, flagged: bool) -> None:
    """A photo, a film, a sticker: said kindly, not fetched, and the question stays open."""
    hearing.tell("I have not opened what you sent. You can write it instead, or send a voice message.")
    if reply.caption.strip():
        _typed(hearing, Typed(reply.caption), flagged=flagged)
    else:
        screens.show(hearing)
