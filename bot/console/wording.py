"""Fixed words of the console, looked up where they are shown."""

from __future__ import annotations

from typing import get_args

from bot.console import advice
from bot.dialogue import quality, words
from bot.profile.documents import everything, note

# The sections of the profile and the kinds of a note's lines.
HEADINGS = words.HEADINGS


def _(message: str) -> str:
    """Marks a text for the catalogue."""
    return message


ROLES = {
    "specialist": _("Job specialist"),
    "supervisor": _("Method supervisor"),
    "administrator": _("Administrator"),
}

# What a participant wants of the specialist who reads it; never why.
ABOUT = {
    "talk": _("would like to be contacted"),
    "change-meeting": _("would like to change the meeting"),
    "economy": _("would like to talk about money"),
    "housing": _("would like to talk about housing"),
    "therapist": _("would like to talk about working with a therapist"),
    "something-first": _("says that something else comes first now"),
    "cooperation": _("would like to talk about how you work together"),
    "trouble-at-work": _("would like help with something that is wrong at work"),
}

# What somebody looked at.
LOOKED_AT = everything.LOOKED_AT

PARTS = note.PARTS
STEPS = note.STEPS

# The sections of the profile, without the kinds of a line that only concerns a meeting.
SECTIONS = {key: words.HEADINGS[key] for key in get_args(words.Section)}

# What became of a line between two days.
CHANGES = {
    "added": _("added"),
    "reworded": _("said anew"),
    "confirmed": _("said to hold still"),
    "gone": _("no longer there"),
}

# What the participant said of a specialist's line.
LINE_STATES = {
    "waiting": _("waits for an answer"),
    "agreed": _("{name} agrees"),
    "declined": _("taken out"),
}

# Where a version of a script stands.
STATUSES = {
    "draft": _("Draft"),
    "in-review": _("In review"),
    "approved": _("Approved, not released yet"),
    "live": _("In use"),
    "retired": _("Out of use"),
    "withdrawn": _("Taken out in an emergency"),
}
RELEASES = {
    "release": _("{date}: released by {name}."),
    "rollback": _("{date}: {name} went back to an earlier version."),
    "withdraw": _("{date}: taken out in an emergency by {name}."),
    "retire": _("{date}: taken out of use by {name}."),
}

# What a release means for those who stand in the middle.
WAYS = {
    "goes-on": _("Go on as before: the question in front of them is the same"),
    "asked-again": _("Are asked again in the new words; every answer is kept"),
    "stays": _("Finish the version they began with"),
    "closes": _("Are let out kindly; every answer is kept"),
    "card-first": _("Decide about their card first, and are let out then"),
}
# The author's rule of a step.
WHEN_CHANGED = {
    "stay": _("Whoever stands here when it is released finishes the version they began with."),
    "ask-again": _("Whoever stands here when it is released is asked again in the new words, when they come back."),
}

STAGES = {
    "any": _("Any stage"),
    "1": _("Stage 1, first contact and agreement"),
    "2": _("Stage 2, vocational profile and career planning"),
    "3": _("Stage 3, finding a fitting job"),
    "4": _("Stage 4, working with the employer"),
    "5": _("Stage 5, learning and training at work"),
}

VALUES = {
    "verdighet": _("dignity"),
    "individuell-tilnaerming": _("an individual approach"),
    "selvbestemmelse": _("self-determination"),
    "informert-valg": _("informed choice"),
    "brukermedvirkning": _("participation"),
    "konfidensialitet": _("confidentiality"),
    "fleksibilitet": _("flexibility"),
    "tilgjengelighet": _("accessibility"),
}

CAREER_BUTTONS = {
    "meg-i-kontekst": _("Me in context"),
    "muligheter-og-begrensninger": _("Possibilities and limits"),
    "valg-og-tilfeldigheter": _("Choices and chance"),
    "endring-og-stabilitet": _("Change and stability"),
    "tilpasning-og-motstand": _("Adapting and resisting"),
}

# Parts of the national quality guide that a script serves.
THEMES = quality.THEMES
INDICATORS = quality.INDICATORS
GUIDE, GUIDE_DATED = quality.SOURCE, quality.DATED

KINDS = words.KINDS

FACTS = words.FACTS

SHELVES = words.SHELVES

# What became of a small step until next time.
TASKS = {
    "proposed": _("proposed"),
    "open": _("agreed"),
    "done": _("done"),
    "partly": _("some of it"),
    "not_done": _("became something else"),
    "dropped": _("let go"),
}

# What an option does beyond being an answer.
CONTACTS = {
    "talk": _("Asks {S} to get in touch."),
    "change-meeting": _("Asks {S} to change the meeting."),
    "economy": _("Asks {S} to get in touch about money."),
    "housing": _("Asks {S} to get in touch about housing."),
    "therapist": _("Asks {S} to get in touch about working with a therapist."),
    "something-first": _("Tells {S} that something else comes first now."),
    "cooperation": _("Asks {S} to talk about how they work together."),
    "trouble-at-work": _("Asks {S} for help with something that is wrong at work."),
}

DETOURS = words.DETOURS

# How often a participant wants to be written to.
RHYTHMS = {
    "weekly": _("{name} chose once a week."),
    "fortnightly": _("{name} chose every other week."),
    "monthly": _("{name} chose once a month."),
}

# What is wrong with a field of the office's settings.
PROBLEMS = {
    "service_name": _("Write the name of the service, at most 80 characters."),
    "privacy_contact": _("Write it in at most 200 characters."),
    "reply_days": _("Write a number of working days from 1 to 10."),
    "contact_hours": _("Write a number of working hours from 1 to 40."),
    "money": _("A text may be at most 600 characters."),
    "bases": _("A text may be at most 400 characters."),
    "crisis_verified_on": _("Write a date that is not in the future."),
}

# How often mail says that there is something new.
NOTICES = {
    "at-once": _("At once: within a quarter of an hour"),
    "daily": _("Once a day: at eight in the morning on working days"),
    "weekly": _("Once a week: Monday at eight"),
    "never": _("Never"),
}

# What was changed about somebody who works here.
STAFF_CHANGES = {
    "added": _("Added as {old}"),
    "name": _("Name changed from {old} to {new}"),
    "role": _("Role changed from {old} to {new}"),
    "team": _("Team changed from {old} to {new}"),
    "disabled": _("Access closed"),
    "enabled": _("Access opened again"),
    "sessions": _("Signed out everywhere"),
    "link": _("A sign-in link was sent"),
    "bound": _("Account for signing in connected"),
    "unbound": _("Account for signing in taken away"),
    "other": _("Something was changed"),
}

# Where a draft stands.
DRAFTS = {
    **STATUSES,
    "draft": _("Draft, not put forward yet"),
    "dropped": _("Draft, dropped"),
}

# What a text of a script is for.
TEXTS = {
    "title": _("Title"),
    "purpose": _("Purpose"),
    "ask": _("Question"),
    "variants": _("Other wording"),
    "why": _("Why it asks"),
    "meeting": _("For the meeting"),
    "label": _("Button"),
    "say": _("Said after the button"),
    "words": _("Word to choose"),
    "nothing": _("Said when nothing comes to mind"),
    "skipped": _("Said after a skip"),
    "text": _("Something to read"),
    "source": _("Its source"),
    "end_ask": _("Closing question"),
    "end": _("Closing choice"),
}

# What somebody who works here said of a script.
SAID = {
    "did-not-fit": _("did not fit"),
    "comment": _("comment"),
    "suggestion": _("other words"),
    "review": _("review"),
}

# What to do about a finding of the checks.
advice_for = advice.for_rule

# How heavy a text is to read; no score.
EASE = {
    "easy": _("easy to read"),
    "near": _("fine, near the limit"),
    "again": _("look again"),
}

# A translation that is none.
LEFT = {
    "missing": _("Not translated: the Bokmål is read here"),
    "stale": _("Older than the Bokmål"),
}

# Where answers go.
PLACES = {
    "profile": _("To the profile"),
    "note": _("To the note only"),
    "nowhere": _("Kept nowhere"),
}

# What is folded behind a step, by its field.
FOLDED = {
    "variants": _("other wordings"),
    "knowledge": _("something to read"),
    "words": _("words to choose from"),
    "nothing": _("when nothing comes to mind"),
    "skipped": _("when it is skipped"),
    "meeting": _("for the meeting"),
    "why": _("why it asks"),
}
