"""The menu: conversations that fit now, the profile, and help. Nothing here gates anything."""

from __future__ import annotations

from bot.application import records as r
from bot.application import running
from bot.application.hearing import Hearing
from bot.dialogue.commands import command_in, plain
from bot.dialogue.messages import Block, Choice, Heading, Paragraph, Quiet, Quote
from bot.language.catalogues import LANGUAGES, NAMES, Language

# What can be taken in at a glance on a phone.
MOST_SUGGESTED = 7


def show_if_wanted(hearing: Hearing) -> None:
    """At the end of a turn that left no question open."""
    if hearing.menu_wanted:
        show(hearing)


def show(hearing: Hearing) -> None:
    waiting = tuple(row.script_id for row in hearing.person.runs)
    listed = (*waiting, *_suggested(hearing, waiting))
    choices = [Choice(f"s:{n}", _label(hearing, key, waiting)) for n, key in enumerate(listed)]
    choices += [
        Choice("profile", hearing.say("My profile"), way=True),
        Choice("reminders", hearing.say("Reminders"), way=True),
        Choice("language", hearing.say("Language"), way=True),
        Choice("help", hearing.say("Need help?"), way=True, standing=True),
    ]
    hearing.talk = hearing.talk.changed(listed=listed)
    hearing.show(
        "menu",
        (Paragraph(hearing.say("What would you like to do?")), *_minutes(hearing, listed)),
        tuple(choices),
    )


def _label(hearing: Hearing, key: str, waiting: tuple[str, ...]) -> str:
    title = _title(hearing, key)
    return hearing.say("Go on: {title}", title=title) if key in waiting else title


def _minutes(hearing: Hearing, listed: tuple[str, ...]) -> tuple[Block, ...]:
    if not listed:
        return ()
    return (Quiet(hearing.say("Each one takes about four minutes. You can stop whenever you like.")),)


def _suggested(hearing: Hearing, waiting: tuple[str, ...]) -> tuple[str, ...]:
    """What was offered first, then what has not been tried, then the rest; never what is open already."""
    live = hearing.library.live
    done = hearing.work.finished_counts(hearing.participant.id)
    offered = [key for key in dict.fromkeys(hearing.talk.offers) if key in live]
    rest = sorted((key for key in live if key not in offered), key=lambda key: (done.get(key, 0), _order(key)))
    return tuple(key for key in (*offered, *rest) if key not in waiting)[:MOST_SUGGESTED]


_ORDER = ("velkommen", "for-motet", "hva-skjedde")


def _order(key: str) -> tuple[int, str]:
    return (_ORDER.index(key) if key in _ORDER else len(_ORDER), key)


def _title(hearing: Hearing, script_id: str, language: Language | None = None) -> str:
    row = hearing.library.live.get(script_id)
    if row is None:
        mine = next((run for run in hearing.person.runs if run.script_id == script_id), None)
        row = hearing.work.get(r.ScriptVersion, mine.version_id) if mine else None
    if row is None:
        return script_id
    texts = row.texts.get(language or hearing.language, {})
    return str(texts.get(f"{script_id}.title", row.title))


def tapped(hearing: Hearing, key: str) -> bool:
    """A tap on the menu; False when it has no such button."""
    if key.startswith("s:") and key[2:].isdecimal() and int(key[2:]) < len(hearing.talk.listed):
        script = hearing.talk.listed[int(key[2:])]
        hearing.talk = hearing.talk.changed(offers=tuple(o for o in hearing.talk.offers if o != script))
        if not running.begin(hearing, script):
            hearing.tell("That conversation is not open just now. Here is what you can choose:")
            show(hearing)
    elif key == "language":
        show_languages(hearing)
    else:
        return False
    return True


def typed(hearing: Hearing, text: str, *, flagged: bool, origin: str | None) -> None:
    """A title or a number starts a conversation; other words are offered a place to be kept."""
    command = command_in(text)
    if command == "resume" and hearing.person.runs:
        running.resume(hearing, hearing.person.runs[0].id)
    elif command:
        show(hearing)
    elif not tapped(hearing, _named(hearing, text)):
        offer_to_keep(hearing, text, flagged=flagged, origin=origin)


def _named(hearing: Hearing, text: str) -> str:
    """The button that was written, by its number or its words; empty when it is none."""
    waiting = tuple(row.script_id for row in hearing.person.runs)
    found = "language" if hearing.says(text, "Language") else ""
    for number, key in enumerate(hearing.talk.listed):
        titles = {plain(_title(hearing, key, language)) for language in LANGUAGES}
        titles |= {str(number + 1), plain(_label(hearing, key, waiting))}
        found = f"s:{number}" if plain(text) in titles else found
    return found


def offer_to_keep(hearing: Hearing, text: str, *, flagged: bool, origin: str | None) -> None:
    """Words that answer no question are not thrown away, and not kept behind anyone's back."""
    hearing.talk = hearing.talk.changed(held=text, held_flagged=flagged, held_origin=origin)
    show_held(hearing)


def show_held(hearing: Hearing) -> None:
    hearing.show(
        "keep",
        (Paragraph(hearing.say("You wrote:")), Quote(hearing.talk.held),
         Paragraph(hearing.say("Would you like me to keep it, for you alone?"))),
        (Choice("yes", hearing.say("Yes")), Choice("no", hearing.say("No"))),
    )  # fmt: skip


def keep_tapped(hearing: Hearing, key: str) -> bool:
    if key not in ("yes", "no"):
        return False
    if key == "yes":
        keep_words(hearing)
        hearing.tell("I have kept it, for you alone. You find it with /profile.")
    hearing.close_screen()
    show(hearing)
    return True


def keep_words(hearing: Hearing) -> None:
    hearing.work.add(
        r.Statement(
            id=hearing.new_id(), participant_id=hearing.participant.id, place="note", section="news", facet=None,
            language=hearing.language, author="participant", source="profile", tapped=False, said_at=hearing.now,
            confirmed_at=None, status="active", flagged=hearing.talk.held_flagged, text=hearing.talk.held,
        )
    )  # fmt: skip


def keep_typed(hearing: Hearing, text: str, *, flagged: bool, origin: str | None) -> None:
    """Yes and no in any language; more words keep the first ones too, so that nothing is lost."""
    if plain(text) in _yes(hearing):
        keep_tapped(hearing, "yes")
    elif plain(text) in _no(hearing):
        keep_tapped(hearing, "no")
    else:
        keep_words(hearing)
        offer_to_keep(hearing, text, flagged=flagged, origin=origin)


def _yes(hearing: Hearing) -> set[str]:
    return {plain(hearing.kit.texts.say(language, "Yes")) for language in LANGUAGES} | {"1", "j", "y"}


def _no(hearing: Hearing) -> set[str]:
    return {plain(hearing.kit.texts.say(language, "No")) for language in LANGUAGES} | {"2", "n"}


def is_yes(hearing: Hearing, text: str) -> bool:
    return plain(text) in _yes(hearing)


def is_no(hearing: Hearing, text: str) -> bool:
    return plain(text) in _no(hearing)


def show_languages(hearing: Hearing) -> None:
    choices = tuple(Choice(language, NAMES[language]) for language in LANGUAGES)
    hearing.show("language", (Heading(hearing.say("Language")), Paragraph("Språk · Språk · Language")), choices)


def language_tapped(hearing: Hearing, key: str) -> bool:
    language = next((language for language in LANGUAGES if language == key), None)
    if language is None:
        return False
    hearing.speak(language)
    hearing.close_screen()
    hearing.tell("From now on I write in English.")
    if hearing.talk.run:
        running.ask_again(hearing)
    else:
        show(hearing)
    return True


def language_typed(hearing: Hearing, text: str) -> bool:
    named = {plain(name): key for key, name in NAMES.items()} | {
        "1": "nb",
        "2": "nn",
        "3": "en",
        "engelsk": "en",
    }
    return language_tapped(hearing, named.get(plain(text), ""))
