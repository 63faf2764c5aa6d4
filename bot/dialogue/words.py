"""The fixed vocabularies that a script may use (METHOD §§1, 2, 4)."""

from __future__ import annotations

from typing import Literal, get_args

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

SECTIONS_OF_NOTES: frozenset[str] = frozenset(get_args(NoteKind))

# What the words of the story are: answers to the four questions of the career interview, a part of the story that
# was put together, or words made to be said to others. `source`: of a job idea, where to see it or whom to ask.
Facet = Literal[
    "self", "setting", "script", "advice", "chapter", "title", "pitch", "gap", "interview", "cv", "say", "source",
]  # fmt: skip

# What a conversation is for, as a participant looks for it.
Shelf = Literal["meeting", "happened", "story", "myself", "looking", "work", "together", "note"]

# Placeholders that a text may carry beside {svar.STEP}; anything else is a problem in the script.
PLACEHOLDERS = frozenset({"S", "tjeneste", "dag", "tid", "steg", "penger", "svartid"})


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


# What can be said of a picture card.
PILES: dict[str, str] = {
    "more": _("More of this"),
    "less": _("Less of this"),
    "curious": _("Curious about it"),
}

HEADINGS: dict[str, str] = {
    "goals": _("Goals and hopes"),
    "strengths": _("Strengths, as I say it"),
    "interests": _("What interests me"),
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
    "topic": _("To talk about"),
    "news": _("New"),
    "avoid": _("Rather not talk about"),
    "easier": _("Would make the meeting easier"),
    "practical": _("Practical"),
}

# The shelves as a participant reads them; `note` is a button of the menu.
SHELVES: dict[str, str] = {
    "meeting": _("Before and after a meeting"),
    "happened": _("Something happened"),
    "story": _("My story"),
    "myself": _("Getting to know myself"),
    "looking": _("On the way to a job"),
    "work": _("At work"),
    "together": _("Working with {S}"),
}

# What a step does, as a person who reads the script says it.
KINDS: dict[str, str] = {
    "say": _("Says"),
    "text": _("Asks for own words"),
    "choose": _("Asks to choose one"),
    "choose-several": _("Asks to choose, several may fit"),
    "degree": _("Asks for a degree, in three words"),
    "confirm": _("Asks if it is right"),
    "card": _("Shows a picture card"),
    "look-again": _("Shows an older line and asks if it still holds"),
}

# What a condition may look at.
FACTS: dict[str, str] = {
    "in_work": _("the participant is in work"),
    "open_step": _("a step is open"),
    "advice": _("they wanted to be reminded of their own words"),
    "together": _("two have the conversation together"),
    "meeting_known": _("a meeting is agreed"),
    "first_time": _("this is the first time"),
    "times_done": _("it has been done before"),
    "on_telegram": _("it is in Telegram"),
    "money_text": _("the office has a text about money"),
}

DETOURS: dict[str, str] = {
    "nothing": _("When nothing comes to mind"),
    "skipped": _("When it is skipped"),
}
