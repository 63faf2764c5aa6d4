"""More about one's own profile: what only I see, the journey so far, how it was before, and a copy to take along."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.application import erase_screen, own_plans, past, profile_copy, profile_screen, readers_screen
from bot.application import records as r
from bot.application.hearing import Hearing
from bot.application.told import told
from bot.dialogue import recordings
from bot.dialogue.commands import plain
from bot.dialogue.messages import Block, Choice, Heading, Journey, Line, Message, Paragraph, Quiet
from bot.dialogue.words import HEADINGS
from bot.language import dates
from bot.language.dates import day_of
from bot.profile import history, journey
from bot.profile.documents.journey import journey_names


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


# Days to choose among; the newest come first.
MOST_DAYS = 8
# Lines of an earlier day on one page: to be read only, so more than of the profile itself.
DAY_PAGE = 15
# Of a journey in the chat; the whole of it is on the page and in the copy.
MOST_STOPS = 20

WAYS = {
    "journey": _("My journey so far"),
    "mine": _("What only I can see"),
    "plans": _("My plans"),
    "past": _("My profile as it was before"),
    "copy": _("Take a copy"),
    "readers": _("Who has read what"),
    "erase": _("Delete everything about me"),
}
BACK = {"list": _("Back to the profile")}


def show(hearing: Hearing) -> None:
    choices = [Choice(key, hearing.say(label)) for key, label in WAYS.items()]
    hearing.show("profile-more", (Paragraph(hearing.say("What would you like to see?")),), (*choices, _back(hearing)))


def _back(hearing: Hearing) -> Choice:
    return Choice("list", hearing.say(BACK["list"]), way=True)


def tapped(hearing: Hearing, key: str) -> bool:
    if key == "list":
        profile_screen.show(hearing, view="")
    elif key == "mine":
        profile_screen.show(hearing, view="mine")
    elif key in _LEADS_TO:
        _LEADS_TO[key](hearing)
    else:
        return False
    return True


def typed(hearing: Hearing, text: str) -> bool:
    wanted = plain(text)
    numbered = {str(n): key for n, key in enumerate(WAYS, 1)}
    return tapped(hearing, numbered.get(wanted, "") or hearing.named(wanted, WAYS | BACK))


def show_journey(hearing: Hearing) -> None:
    stops = past.journey(hearing.work, _own(hearing), hearing.language, hearing.say)
    lines = list(journey.sentences(stops, journey_names(hearing.writing)))
    heading = Heading(hearing.say("My journey so far"))
    if stops and "pdf" in hearing.kit.formats:
        # What draws a PDF draws this. It goes ahead, so that its words stand last, with the ways on under them.
        hearing.messages.append(Message("reply", (heading, Journey())))
        blocks: list[Block] = []
    else:
        blocks = [heading]
    if len(lines) > MOST_STOPS:
        blocks.append(Quiet(hearing.say("The newest of it. All of it is in the copy that you can take.")))
    blocks += [Paragraph(line) for line in lines[-MOST_STOPS:]]
    if not lines:
        blocks.append(Paragraph(hearing.say("There is nothing in your profile yet.")))
    hearing.show("journey", tuple(blocks), (_back(hearing),))


def _own(hearing: Hearing) -> Iterator[r.Statement]:
    """Every line that was ever added, also what was taken away since: that it came is a part of the way."""
    yield from (entry.statement for entry in past.own(hearing.work, hearing.participant.id))


def show_past(hearing: Hearing) -> None:
    """The days on which the profile changed, before today."""
    days = _days(hearing)
    hearing.talk = hearing.talk.changed(listed=tuple(day.isoformat() for day in days))
    if not days:
        blocks = [Paragraph(hearing.say("Your profile has no earlier days yet. Come back here another day."))]
    else:
        blocks = [Paragraph(hearing.say("Which day? You then see the profile as it was when that day ended."))]
    choices = [Choice(f"d:{n}", dates.date(day, hearing.language)) for n, day in enumerate(days, 1)]
    hearing.show("past", tuple(blocks), (*choices, _back(hearing)))


def _days(hearing: Hearing) -> list[date]:
    today = day_of(hearing.now)
    changed = history.moments(past.own(hearing.work, hearing.participant.id))
    days = {day_of(moment) for moment in changed}
    return sorted((day for day in days if day < today), reverse=True)[:MOST_DAYS]


def past_tapped(hearing: Hearing, key: str) -> bool:
    listed = hearing.talk.listed
    if key.startswith("d:") and key[2:].isdecimal() and 1 <= int(key[2:]) <= len(listed):
        show_day(hearing, date.fromisoformat(listed[int(key[2:]) - 1]))
        return True
    return tapped(hearing, key)


def past_typed(hearing: Hearing, text: str) -> bool:
    wanted = plain(text)
    return past_tapped(hearing, f"d:{wanted}") or tapped(hearing, hearing.named(wanted, BACK))


def show_day(hearing: Hearing, day: date, page: int = 0) -> None:
    stood = profile_screen.in_order(list(history.at(past.own(hearing.work, hearing.participant.id), dates.end_of(day))))
    pages = max(1, (len(stood) + DAY_PAGE - 1) // DAY_PAGE)
    page = max(0, min(page, pages - 1))
    hearing.talk = hearing.talk.changed(listed=(day.isoformat(),), page=page)
    blocks: list[Block] = [Heading(hearing.say("Your profile on {date}", date=dates.date(day, hearing.language)))]
    blocks += _stood(hearing, stood, page)
    if pages > 1:
        blocks.append(Quiet(hearing.say("Page {page} of {pages}", page=page + 1, pages=pages)))
    blocks.append(Paragraph(hearing.say("Nobody else sees how your profile was before.")))
    other = Choice("past", hearing.say(_OTHER_DAY["past"]), way=True)
    hearing.show("past-day", tuple(blocks), (*profile_screen.turns(hearing, page, pages), other, _back(hearing)))


def _stood(hearing: Hearing, stood: list[r.Statement], page: int) -> Iterator[Block]:
    first = page * DAY_PAGE
    for number, one in enumerate(stood[first : first + DAY_PAGE], first + 1):
        yield Line(number, recordings.shown(hearing.say, one), hearing.say(HEADINGS[one.section]))


def show_same_day(hearing: Hearing, on: int = 0) -> None:
    """The day that is shown, `on` so many pages further."""
    if hearing.talk.listed:
        show_day(hearing, date.fromisoformat(hearing.talk.listed[0]), hearing.talk.page + on)
    else:
        show_past(hearing)


def day_tapped(hearing: Hearing, key: str) -> bool:
    if key in _TURNED:
        show_same_day(hearing, _TURNED[key])
        return True
    return tapped(hearing, key)


def day_typed(hearing: Hearing, text: str) -> bool:
    return day_tapped(hearing, hearing.named(plain(text), BACK | _OTHER_DAY | PAGES))


_TURNED = {"earlier": -1, "later": 1}
PAGES = {"earlier": _("Previous page"), "later": _("Next page")}
_OTHER_DAY = {"past": _("Another day")}


def show_plans(hearing: Hearing) -> None:
    blocks: list[Block] = []
    for plan in own_plans.documents(hearing.work, hearing.writing, hearing.person, hearing.now):
        blocks += [Heading(plan.title), *told(plan)]
    hearing.show("plans", tuple(blocks), (_back(hearing),))


_LEADS_TO = {
    "journey": show_journey,
    "plans": show_plans,
    "past": show_past,
    "copy": profile_copy.show,
    "readers": readers_screen.show,
    "erase": erase_screen.show,
}
