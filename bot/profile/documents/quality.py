"""A team's own look at its quality, with what Stegvis can show of it: to print, and to hand on to who visits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.profile import quality_guide as guide
from bot.profile.document import Block, Document, Facts, Heading, Items, Paragraph, Small
from bot.profile.quality_guide import Figure, Indicator
from bot.profile.writing import Writing


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


@dataclass(frozen=True, slots=True)
class Rated:
    """The team's own words about one indicator. `figures`: as they were then."""

    colour: str
    observation: str
    recommendation: str
    figures: Mapping[str, Figure]


def quality(
    writing: Writing, team: str, year: int, rated: Mapping[str, Rated], figures: Mapping[str, Figure], now: datetime
) -> Document:
    """`figures`: as they are now, for what has no colour or words yet."""
    blocks: list[Block] = [
        Paragraph(
            writing.say("The team's own look, with what Stegvis can show. {team}, {year}.", team=team, year=year)
        ),
        Small(counted_so(writing)),
    ]
    for theme in guide.THEMES:
        blocks.append(Heading(f"{theme.number} {writing.say(theme.title)}"))
        for one in theme.indicators:
            blocks += _indicator(writing, one, rated.get(one.key), figures)
    stamp = writing.say("{source}, {date}; the indicators in Stegvis' words. Made {now}.",
                        source=guide.SOURCE, date=writing.date(guide.SOURCE_DATE), now=writing.date(now))  # fmt: skip
    return Document(writing.say("Evidence for the quality guide"), writing.language, tuple(blocks), stamp)


def counted_so(writing: Writing) -> str:
    return writing.say(
        "Participants of the team in the last twelve months are counted, never one of them or one specialist alone. "
        "Fewer than five is not shown, and the rest is rounded to the nearest five. "
        "A message of the robot's is never counted as contact, a meeting or a visit."
    )


def _indicator(
    writing: Writing, one: Indicator, rated: Rated | None, figures: Mapping[str, Figure]
) -> Iterator[Block]:  # fmt: skip
    yield Heading(f"{one.key} {writing.say(one.text)}", 3)
    shown = rated.figures if rated and rated.figures else figures
    told = tuple(sentence(writing, shown[key]) for key in one.evidence if key in shown)
    if told:
        yield Items(told)
    else:
        yield Small(writing.say(NOTHING))
    rows = tuple(_said(writing, rated)) if rated else ()
    if rows:
        yield Facts(rows)


NOTHING = _("Stegvis has nothing to show here. Talk about it in the team.")


def _said(writing: Writing, rated: Rated) -> Iterator[tuple[str, str]]:
    if rated.colour in guide.COLOURS:
        yield writing.say("The team's own answer"), writing.say(guide.COLOURS[rated.colour])
    if rated.observation:
        yield writing.say("What we see"), rated.observation
    if rated.recommendation:
        yield writing.say("What we recommend"), rated.recommendation


def sentence(writing: Writing, figure: Figure) -> str:
    """`About 15 of about 20 participants have sub-goals in the action plan.`"""
    if figure.key in guide.MEDIAN:
        if figure.days is None:
            return writing.say("Too few have had contact with an employer for a number to be shown.")
        return writing.say(guide.MEDIAN[figure.key], n=figure.days)
    what = writing.say(guide.EVIDENCE[figure.key])
    if figure.of is None:
        return writing.say("Too few to show a number: how many {what}.", what=what)
    if figure.people is None:
        return writing.say("Fewer than five of about {of} participants {what}.", of=figure.of, what=what)
    return writing.say("About {n} of about {of} participants {what}.", n=figure.people, of=figure.of, what=what)
