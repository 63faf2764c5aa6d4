"""The themes of the 2023 quality guide that Stegvis has something to say about, in our own words.

Kvalitetsveileder for Utvidet oppfølging, 13 January 2023: themes 6, 8, 9, 12 and 13 with their indicators. Every
indicator is the team's own to look at; `evidence` names what Stegvis can show of it, and is empty where it can show
nothing. An answer of green, yellow or red is the team's own, and never Stegvis'.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

Colour = Literal["green", "yellow", "red"]

SOURCE = "Kvalitetsveileder for Utvidet oppfølging"
SOURCE_DATE = date(2023, 1, 13)


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


COLOURS: Mapping[str, str] = {
    "green": _("Green: we do it"),
    "yellow": _("Yellow: we do some of it, or it varies"),
    "red": _("Red: we do little of it"),
}


@dataclass(frozen=True, slots=True)
class Indicator:
    key: str
    text: str
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Theme:
    number: int
    title: str
    indicators: tuple[Indicator, ...]


# What can be counted: participants of the team in the last twelve months, of everybody or of those it can be true of.
EVIDENCE: Mapping[str, str] = {
    "chose": _("have been asked whether they want to take part, before any other question"),
    "offered-first": _("were offered contact about money, housing or a therapist at the beginning"),
    "offered-again": _("were offered it again later"),
    "pace": _("have had a conversation about how they want the cooperation, and how fast"),
    "openness": _("have thought through what an employer may know, in a conversation of their own"),
    "met-early": _("met their specialist at least twice in the first eight weeks"),
    "practised": _("have practised: for an interview, with an advert, with their CV, or to call themselves"),
    "updated": _("have added to their profile after the latest experience, of those who had one"),
    "suits": _("share both what they are good at or interested in, and what makes a good workplace"),
    "sub-goals": _("have sub-goals in the action plan"),
    "considered": _("have jobs in the action plan that were considered, with whether they fit"),
    "employer": _("have had contact with an employer"),
    "purpose": _("had said what they would look for before the work training, of those who had one"),
    "training-met": _("were met in the first month of the work training, of those who had one"),
    "support": _("have a plan that says which support they get at work, and who gives it"),
    "around-start": _("were met shortly before the job began or in the first month, of those who began one"),
    "half-year": _("were followed for six months or more, of those whose job began so long ago"),
    "taper": _("have a plan for how the support is tapered"),
}
# The one that is a number of days.
FIRST_EMPLOYER = "first-employer"
MEDIAN: Mapping[str, str] = {
    FIRST_EMPLOYER: _("The middle participant had the first employer contact on day {n}, about.")
}

THEMES: tuple[Theme, ...] = (
    Theme(
        6,
        _("The participant takes part and decides"),
        (
            Indicator(
                "6.1",
                _("Participant, NAV counsellor and specialist meet before somebody begins, so that it is voluntary."),
            ),
            Indicator(
                "6.2",
                _("Help with money is brought up at the beginning, and again later."),
                ("offered-first", "offered-again"),
            ),
            Indicator(
                "6.3",
                _("Working together with a therapist or others is brought up at the beginning, and again later."),
                ("offered-first", "offered-again"),
            ),
            Indicator(
                "6.4",
                _("Participants choose whether they go on, and stopping has no consequences from NAV."),
                ("chose",),
            ),
            Indicator("6.5", _("Participants are active, and decide the pace and the direction."), ("pace",)),
            Indicator("6.6", _("Participants get help to think through what an employer should know."), ("openness",)),
        ),
    ),
    Theme(
        8,
        _("Career guidance that goes on"),
        (
            Indicator(
                "8.1",
                _("The first guidance takes two or three meetings; the rest happens through contact with employers."),
                ("met-early",),
            ),
            Indicator(
                "8.2",
                _("Participant and specialist strengthen job search together: CV, applications, interviews."),
                ("practised",),
            ),
            Indicator(
                "8.3",
                _("Both look at what was hard and went well at work, and renew the profile after new experiences."),
                ("updated",),
            ),
            Indicator(
                "8.4",
                _("The team's middle participant has had the first employer contact within 31 days."),
                (FIRST_EMPLOYER,),
            ),
        ),
    ),
    Theme(
        9,
        _("A job search that fits the person"),
        (
            Indicator(
                "9.1",
                _("The profile tells which tasks and surroundings suit, from resources, challenges and experience."),
                ("suits",),
            ),
            Indicator("9.2", _("The action plan has concrete sub-goals on the way to the job."), ("sub-goals",)),
            Indicator(
                "9.3",
                _("The action plan shows which jobs were considered, and that they fit the profile and the wishes."),
                ("considered",),
            ),
            Indicator(
                "9.4",
                _("Jobs are developed with employers from what the person wants and can, not only from adverts."),
                ("employer",),
            ),
        ),
    ),
    Theme(
        12,
        _("Work training with a purpose"),
        (
            Indicator("12.1", _("The participant decides whether work training is used.")),
            Indicator("12.2", _("Both know the purpose before it begins."), ("purpose",)),
            Indicator("12.3", _("It is for a few weeks at a time, and goes on only for a reason.")),
            Indicator("12.4", _("Participant and employer are followed closely meanwhile."), ("training-met",)),
            Indicator(
                "12.5", _("The specialist knows how people are hired without it, when the participant wants that.")
            ),
        ),
    ),
    Theme(
        13,
        _("Support at work that fits the person"),
        (
            Indicator("13.1", _("The plan says which support may be needed at work, and who gives it."), ("support",)),
            Indicator("13.2", _("There is contact often, before and after the job begins."), ("around-start",)),
            Indicator("13.3", _("Most are followed for six months or more after the job began."), ("half-year",)),
            Indicator(
                "13.4",
                _("Tasks are shaped so that both sides get what they need, and the person belongs among the others."),
            ),
            Indicator("13.5", _("When the job is steady, there is a plan for tapering."), ("taper",)),
        ),
    ),
)

INDICATORS: Mapping[str, Indicator] = {one.key: one for theme in THEMES for one in theme.indicators}


@dataclass(frozen=True, slots=True)
class Figure:
    """What Stegvis can show: `people` of about `of`, or a number of days. None: fewer than five, and not shown."""

    key: str
    people: int | None = None
    of: int | None = None
    days: int | None = None
