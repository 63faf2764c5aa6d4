"""How a journey is written in its reader's language."""

from __future__ import annotations

from bot.language import dates
from bot.profile.journey import Names
from bot.profile.writing import Writing


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


# The five stages as a participant calls them, and what fits any of them.
LANES = (
    _("1 Getting to know each other"),
    _("2 Finding out what fits"),
    _("3 Finding a job"),
    _("4 With the employer"),
    _("5 At work"),
    _("Any time"),
)


def journey_names(writing: Writing) -> Names:
    return Names(
        writing.say("My journey so far"),
        [writing.say(lane) for lane in LANES],
        writing.date,
        lambda day: dates.month(day, writing.language),
        lambda n: writing.ngettext("one line", "{n} lines", n),
    )
