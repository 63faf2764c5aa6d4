"""The screen where a language is chosen."""

from __future__ import annotations

from bot.application import menu, running
from bot.application.hearing import Hearing
from bot.dialogue.commands import plain
from bot.dialogue.messages import Choice, Heading, Paragraph
from bot.language.catalogues import LANGUAGES, NAMES


def show(hearing: Hearing) -> None:
    choices = tuple(Choice(language, NAMES[language]) for language in LANGUAGES)
    hearing.show("language", (Heading(hearing.say("Language")), Paragraph("Språk · Språk · Language")), choices)


def tapped(hearing: Hearing, key: str) -> bool:
    language = next((language for language in LANGUAGES if language == key), None)
    if language is None:
        return False
    hearing.speak(language)
    hearing.close_screen()
    hearing.tell("From now on I write in English.")
    if hearing.talk.run:
        running.ask_again(hearing)
    else:
        menu.show(hearing)
    return True


def typed(hearing: Hearing, text: str) -> bool:
    named = {plain(name): key for key, name in NAMES.items()} | {
        "1": "nb",
        "2": "nn",
        "3": "en",
        "engelsk": "en",
    }
    return tapped(hearing, named.get(plain(text), ""))
