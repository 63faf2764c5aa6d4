"""A plain yes or no to a screen, in any of the languages."""

from __future__ import annotations

from bot.application.hearing import Hearing
from bot.dialogue.commands import plain
from bot.language.catalogues import LANGUAGES


def is_yes(hearing: Hearing, text: str) -> bool:
    return plain(text) in {plain(hearing.kit.texts.say(language, "Yes")) for language in LANGUAGES} | {"1", "j", "y"}


def is_no(hearing: Hearing, text: str) -> bool:
    return plain(text) in {plain(hearing.kit.texts.say(language, "No")) for language in LANGUAGES} | {"2", "n"}
