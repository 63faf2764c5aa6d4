"""The fixed vocabularies that a script may use (METHOD §§1, 2, 4)."""

from __future__ import annotations

from typing import Literal

Stage = Literal["any", 1, 2, 3, 4, 5]

CareerButton = Literal[
    "meg-i-kontekst",
    "muligheter-og-begrensninger",
    "valg-og-tilfeldigheter",
    "endring-og-stabilitet",
    "tilpasning-og-motstand",
]

Value = Literal[
    "verdighet",
    "individuell-tilnaerming",
    "selvbestemmelse",
    "informert-valg",
    "brukermedvirkning",
    "konfidensialitet",
    "fleksibilitet",
    "tilgjengelighet",
]

Section = Literal[
    "goals",
    "strengths",
    "interests",
    "experience",
    "learning",
    "conditions",
    "circumstances",
    "support",
    "network",
    "ideas",
    "openness",
    "steps",
    "story",
    "job",
]

# What a line that belongs to the note only is about; it never enters the profile (METHOD §3.10).
NoteKind = Literal["topic", "news", "avoid", "easier", "practical"]

Facet = Literal["self", "setting", "script", "advice"]

# Placeholders that a text may carry beside {svar.STEP}; anything else is a problem in the script.
PLACEHOLDERS = frozenset({"S", "tjeneste", "dag", "tid", "steg", "penger", "svartid"})


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


HEADINGS: dict[str, str] = {
    "goals": _("Goals and hopes"),
    "strengths": _("Strengths, as I say it"),
    "interests": _("What catches me"),
    "experience": _("Experience, paid and unpaid"),
    "learning": _("Learning"),
    "conditions": _("Good working conditions"),
    "circumstances": _("What a job must fit with"),
    "support": _("What helps me"),
    "network": _("Network"),
    "ideas": _("Job ideas and where to look"),
    "openness": _("Openness towards an employer"),
    "steps": _("Steps and what I learned"),
    "story": _("My story and advice to myself"),
    "job": _("My job now"),
    "topic": _("Talk about"),
    "news": _("New"),
    "avoid": _("Rather not talk about"),
    "easier": _("Would make the meeting easier"),
    "practical": _("Practical"),
}
