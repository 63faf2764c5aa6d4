"""The national quality guide, as far as a conversation with a participant can serve it. Pure; the words are our own.

Source: Kvalitetsveileder for Utvidet oppfølging, 13 January 2023, themes 6, 8, 9, 12 and 13, and of theme 10 the
one indicator that a participant takes part in. The words are ours and short; the guide's own text decides.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, get_args

Indicator = Literal[
    "6.1", "6.2", "6.3", "6.4", "6.5", "6.6",
    "8.1", "8.2", "8.3", "8.4",
    "9.1", "9.2", "9.3", "9.4",
    "10.3",
    "12.1", "12.2", "12.3", "12.4", "12.5",
    "13.1", "13.2", "13.3", "13.4", "13.5",
]  # fmt: skip

# In the order of the guide.
KEYS: tuple[Indicator, ...] = get_args(Indicator)

SOURCE = "Kvalitetsveileder for Utvidet oppfølging"
DATED = date(2023, 1, 13)

# What the yearly self-assessment can show with what has been shared (METHOD §6).
EVIDENCE = ("6", "8", "9", "12", "13")


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


THEMES: dict[str, str] = {
    "6": _("Participation"),
    "8": _("Career guidance that goes on"),
    "9": _("Looking for a job that fits the person"),
    "10": _("Reaching out to employers"),
    "12": _("Work training with a purpose"),
    "13": _("Follow-up at work that fits the person"),
}

INDICATORS: dict[str, str] = {
    "6.1": _("An information meeting first, so that taking part is a free choice"),
    "6.2": _("Debt and money are raised early, and again later"),
    "6.3": _("Working with a therapist or network is raised early, and again later"),
    "6.4": _("One can choose to go on or to stop, and stopping costs nothing"),
    "6.5": _("The participant is active and decides pace and direction"),
    "6.6": _("What an employer is told is thought through, and decided by the participant"),
    "8.1": _("A first talk about work over two or three meetings; planning goes on at workplaces"),
    "8.2": _("CV, applications and interviews are worked on together"),
    "8.3": _("Good and difficult experiences at work are looked at together, and the profile follows"),
    "8.4": _("The first meeting with an employer comes early"),
    "9.1": _("The profile tells which tasks and surroundings suit, and what that builds on"),
    "9.2": _("The plan has concrete steps towards the job wanted"),
    "9.3": _("The plan shows which jobs were considered, and that they fit profile and wishes"),
    "9.4": _("Jobs are made with employers from interests and needs, not from vacancies alone"),
    "10.3": _("Participants are helped to contact employers themselves"),
    "12.1": _("The participant decides whether work training is used"),
    "12.2": _("Both know beforehand what the work training is for"),
    "12.3": _("Work training lasts a few weeks at a time"),
    "12.4": _("Both are followed closely during work training"),
    "12.5": _("Somebody can be hired without work training first, when the participant wishes it"),
    "13.1": _("The plan says what support may be needed at work, and who gives it"),
    "13.2": _("Frequent contact before and after the job begins, also by phone and message"),
    "13.3": _("Most are followed for half a year or more in the job"),
    "13.4": _("Tasks and company at work fit both the person and the workplace"),
    "13.5": _("The job is steady, and there is a plan for less support"),
}


def theme(indicator: str) -> str:
    """The number of the theme that an indicator belongs to."""
    return indicator.partition(".")[0]
