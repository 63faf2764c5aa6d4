"""The team's own green, yellow or red for an indicator of the quality guide, with what they saw and recommend.

Nothing is written over: the newest of a year stands, and those before it stay. Each keeps what Stegvis could show then.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import get_args

from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.application.team_work import evidence, telling
from bot.language.dates import day_of
from bot.language.typed import tidy
from bot.profile import quality_guide as guide
from bot.profile.quality_guide import Colour, Figure

# A paragraph; what needs more is for the report itself.
MOST_CHARACTERS = 1_500
FIRST_YEAR = guide.SOURCE_DATE.year


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


@dataclass(frozen=True, slots=True)
class Said:
    """What a form says. `opened`: the id of what stood there when it was opened; empty when nothing did."""

    colour: str
    observation: str
    recommendation: str
    opened: str = ""
    sure: bool = False


class Meanwhile(WrongUse):
    """Somebody else of the team has written. `newest` stands now."""

    def __init__(self, newest: r.QualityRating) -> None:
        super().__init__(_("Somebody else has written here meanwhile. Read it, and save again if yours is to stand."))
        self.newest = newest


def year_of(now: datetime, wanted: str) -> int:
    """The year that is asked for, this one for any that cannot be."""
    this = day_of(now).year
    asked = int(wanted) if wanted.isdecimal() and len(wanted) == len(str(this)) else this
    return asked if FIRST_YEAR <= asked <= this else this


def years(work: Work, now: datetime, team_id: str) -> list[int]:
    """This one and those with something written, the newest first."""
    found = {one.year for one in work.find(r.QualityRating, team_id=team_id)}
    return sorted(found | {day_of(now).year}, reverse=True)


def standing(work: Work, team_id: str, year: int) -> Mapping[str, r.QualityRating]:
    """By indicator."""
    return {one.indicator: one for one in work.find(r.QualityRating, team_id=team_id, year=year)}


def history(work: Work, team_id: str, indicator: str) -> list[r.QualityRating]:
    """Of every year, the newest first."""
    return work.find(r.QualityRating, team_id=team_id, indicator=indicator)[::-1]


def rate(work: Work, kit: Kit, staff: r.Staff, indicator: str, said: Said) -> None:
    """For this year. Sent twice, it stands once. Raises NotFound, Meanwhile, MayTell, or WrongUse."""
    team_id, now = team_of(staff), kit.clock()
    if indicator not in guide.INDICATORS:
        raise NotFound("the guide has no such indicator")
    colour = _colour(said.colour)
    observation, recommendation = _checked(said.observation), _checked(said.recommendation)
    telling.look_through(work, now, staff, observation, recommendation, sure=said.sure)
    year = day_of(now).year
    newest = standing(work, team_id, year).get(indicator)
    if newest is not None and (newest.colour, newest.observation, newest.recommendation) == (
        colour, observation, recommendation
    ):  # fmt: skip
        return
    if newest is not None and newest.id != said.opened:
        raise Meanwhile(newest)
    figures = evidence.figures(work, now, team_id)
    work.add(r.QualityRating(
        kit.new_id(), team_id, staff.id, year, indicator, now, colour, observation, recommendation,
        {key: as_kept(figures[key]) for key in guide.INDICATORS[indicator].evidence},
    ))  # fmt: skip


def _colour(name: str) -> Colour | None:
    """None: they have not said yet."""
    if name and name not in get_args(Colour):
        raise WrongUse(_("Choose green, yellow or red, or none yet."))
    return next((one for one in get_args(Colour) if one == name), None)


def _checked(words: str) -> str:
    said = tidy(words)
    if len(said) > MOST_CHARACTERS:
        raise WrongUse(_("That is a little long. Write it in a few sentences."))
    return said


def team_of(staff: r.Staff) -> str:
    if staff.team_id is None:
        raise WrongUse(_("You are in no team yet. An administrator can put you in one."))
    return staff.team_id


def as_kept(figure: Figure) -> dict[str, int | None]:
    return {"people": figure.people, "of": figure.of, "days": figure.days}


def as_shown_then(rating: r.QualityRating) -> dict[str, Figure]:
    return {key: Figure(key, one.get("people"), one.get("of"), one.get("days")) for key, one in rating.sources.items()}
