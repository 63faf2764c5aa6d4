"""Why the office may keep what it keeps: one basis for each purpose, in its own words or in those that ship.

To a participant it is never called consent: they choose what to share, and the basis is the law's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from bot.language.catalogues import Language

Purpose = Literal["follow-up", "sharing", "reminders", "quality", "security"]
PURPOSES: tuple[Purpose, ...] = get_args(Purpose)

# It is read in a chat.
MOST_CHARACTERS = 400


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


# What is done, and what is kept for it.
NAMES: Mapping[Purpose, str] = {
    "follow-up": _("The conversations and your profile"),
    "sharing": _("What you share"),
    "reminders": _("Reminders"),
    "quality": _("Making the questions better"),
    "security": _("The list of who has read what"),
}
# What an office says until it has written its own. No lawyer of the office has looked at these.
DEFAULTS: Mapping[Purpose, str] = {
    "follow-up": _(
        "NAV is to help people find and keep work. That is a public task, "
        "by the data protection regulation, article 6 (1) e."
    ),
    "sharing": _("It is the same public task, article 6 (1) e. Nothing is shared before you choose it."),
    "reminders": _("It is the same public task, article 6 (1) e. You choose whether any come."),
    "quality": _("It is the same public task, article 6 (1) e. People are counted without names."),
    "security": _("What is yours is kept safe, by article 32."),
}


@dataclass(frozen=True, slots=True)
class Basis:
    purpose: Purpose
    name: str
    text: str


def told(
    own: Mapping[Purpose, Mapping[Language, str]], language: Language, say: Callable[..., str]
) -> tuple[Basis, ...]:
    """Each purpose with its basis. An office that wrote Bokmål alone is quoted so in Nynorsk as well."""
    texts = {key: _text(own.get(key, {}), language) or say(DEFAULTS[key]) for key in PURPOSES}
    return tuple(Basis(key, say(NAMES[key]), texts[key]) for key in PURPOSES)


def _text(own: Mapping[Language, str], language: Language) -> str:
    return own.get(language, "") or (own.get("nb", "") if language == "nn" else "")
