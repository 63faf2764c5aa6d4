"""Where to get help now: the routes of the help card, in the order of METHOD.md §7.

Their texts are in the catalogues. Numbers are tested data: the operator records when they were last verified.
"""

from dataclasses import dataclass
from typing import Final


def _(message: str) -> str:
    """Marks a text for the catalogue."""
    return message


@dataclass(frozen=True, slots=True)
class Route:
    number: str  # as it is written for people, with spaces
    message: str  # the words that go with it, looked up in the catalogue


HELPLINES: Final = (
    Route("113", _("if a life is in danger")),
    Route("116 117", _("the out-of-hours doctor")),
    Route("116 123", _("Mental Helse, someone to talk to")),
    Route("22 40 00 40", _("Kirkens SOS, someone to talk to")),
    Route("116 111", _("Alarmtelefonen, for children and young people")),
    Route("112", _("the police, in an emergency")),
)

# Beside them, for trouble at work. No help line: it is in no help card.
WORK_LINE: Final = Route("73 19 97 00", _("Arbeidstilsynet, about your rights at work"))
