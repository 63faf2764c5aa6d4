"""The participant's own view of the profile, in the chat: the lines by page, who sees them, and ways into one."""

from __future__ import annotations

from collections.abc import Iterator

from bot.application import facts, handover_screen, menu, profile_acts, profile_line, profile_more, running, sight
from bot.application import records as r
from bot.application.hearing import Hearing
from bot.application.profile_acts import Seen
from bot.application.talk import View
from bot.dialogue import recordings
from bot.dialogue.commands import plain
from bot.dialogue.messages import Block, Choice, Heading, Line, Paragraph, Quiet
from bot.dialogue.words import HEADINGS
from bot.language import dates
from bot.profile.writing import Writing

# Lines on one page: what a phone shows with a little scrolling.
PAGE = 8


def show(hearing: Hearing, page: int = 0, view: View | None = None) -> None:
    """`view`: all of it or a part of it, see talk.View; else as before."""
    hearing.talk = hearing.talk.changed(view=hearing.talk.view if view is None else view)
    every, by = in_order(facts.standing(hearing)), profile_acts.seen(hearing.work, hearing.now, hearing.person)
    lines = [one for one in every if is_in(one, by, hearing.talk.view)]
    if not lines and hearing.talk.view:
        show(hearing, view="")
        return
    if not lines:
        hearing.tell("There is nothing in your profile yet. It grows from what you say in the conversations.")
        close(hearing)
        return
    pages = (len(lines) + PAGE - 1) // PAGE
    page = max(0, min(page, pages - 1))
    shown = lines[page * PAGE : (page + 1) * PAGE]
    hearing.talk = hearing.talk.changed(listed=tuple(line.id for line in shown), page=page, line=None)
    blocks = [Heading(_heading(hearing)), *_counted(hearing, every, by, page), *_lines(hearing, shown, by)]
    if pages > 1:
        blocks.append(Quiet(hearing.say("Page {page} of {pages}", page=page + 1, pages=pages)))
    blocks.append(Paragraph(_what_to_do(hearing)))
    choices = (*_numbers(shown), *turns(hearing, page, pages), *_views(hearing, every, by), *_ways(hearing))
    hearing.show("profile", tuple(blocks), choices)


def _what_to_do(hearing: Hearing) -> str:
    if hearing.talk.view == "waiting":
        return hearing.say("Choose a line to say yes or no to it.")
    return hearing.say("Choose a line to share it, stop sharing it or change it.")


def is_in(statement: r.Statement, by: Seen, view: View) -> bool:
    if not view:
        return True
    if view == "earlier":
        return statement.id in by.earlier
    shared = statement.id in by.shared
    if view == "shared":
        return shared
    return not shared and (statement.author == "specialist") is (view == "waiting")


def in_order(statements: list[r.Statement]) -> list[r.Statement]:
    """By section, in the order of METHOD §4; in each, as they were said."""
    order = {section: n for n, section in enumerate(HEADINGS)}
    return sorted(statements, key=lambda s: (order.get(s.section, len(order)), s.said_at))


def _counted(hearing: Hearing, every: list[r.Statement], by: Seen, page: int) -> Iterator[Block]:
    if not page and not hearing.talk.view:
        told = (who_sees(hearing.writing, every, by), *_that_wait(hearing, every, by))
        yield Paragraph(" ".join(text for text in told if text))
        yield from _others(hearing, by)


def _others(hearing: Hearing, by: Seen) -> Iterator[Block]:
    """Who else: nobody else before an answer, and whoever covers for as long as they do."""
    if by.earlier:
        yield Paragraph(hearing.say("{S} sees nothing of what you shared before, unless you say yes to it."))
    for staff, seen in sight.covering(hearing.work, hearing.now, hearing.participant):
        if seen.until is not None and not seen.waits and by.shared:
            day = dates.date(dates.last_day(seen.until), hearing.language)
            same = hearing.say("{C} covers for {S} until {date}, and sees the same.", C=staff.first_name, date=day)
            yield Paragraph(same)


def _lines(hearing: Hearing, shown: list[r.Statement], by: Seen) -> Iterator[Block]:
    for number, statement in enumerate(shown, 1):
        words, heading = recordings.shown(hearing.say, statement), hearing.say(HEADINGS[statement.section])
        yield Line(number, words, heading, ", ".join(profile_line.marks(hearing, statement, by)))


def _heading(hearing: Hearing) -> str:
    return {
        "": hearing.say("Your profile, in your own words"),
        "shared": hearing.say("What {S} can see"),
        "mine": hearing.say("What only you can see"),
        "waiting": hearing.say("Waits for your answer"),
        "earlier": hearing.say("What you have shared before"),
    }[hearing.talk.view]


def who_sees(writing: Writing, every: list[r.Statement], by: Seen) -> str:
    """How many lines there are, and how many of them the specialist can see. What waits for a yes is not of it yet."""
    own = [one for one in every if not is_in(one, by, "waiting")]
    return " ".join(_told_of(writing, own, by)) if own else ""


def _told_of(writing: Writing, own: list[r.Statement], by: Seen) -> Iterator[str]:
    shared = sum(1 for one in own if one.id in by.shared)
    yield writing.ngettext("There is one line.", "There are {n} lines.", len(own))
    if not shared:
        yield writing.say("Only you can see it.") if len(own) == 1 else writing.say("Only you can see them.")
    elif shared == len(own):
        yield writing.say("{S} can see all of it.")
    else:
        yield writing.say("{S} can see {n} of them.", n=shared)


def _that_wait(hearing: Hearing, every: list[r.Statement], by: Seen) -> Iterator[str]:
    waiting = sum(1 for one in every if is_in(one, by, "waiting"))
    if waiting:
        ngettext = hearing.writing.ngettext
        yield ngettext("One line waits for your yes or no.", "{n} lines wait for your yes or no.", waiting)


def _numbers(shown: list[r.Statement]) -> Iterator[Choice]:
    yield from (Choice(f"l:{n}", str(n)) for n in range(1, len(shown) + 1))


def turns(hearing: Hearing, page: int, pages: int) -> Iterator[Choice]:
    if page:
        yield Choice("earlier", hearing.say("Previous page"), way=True)
    if page + 1 < pages:
        yield Choice("later", hearing.say("Next page"), way=True)


def _views(hearing: Hearing, every: list[r.Statement], by: Seen) -> Iterator[Choice]:
    if hearing.talk.view:
        yield Choice("all", hearing.say("All of my profile"), way=True)
        return
    if any(is_in(one, by, "waiting") for one in every):
        yield Choice("waiting", hearing.say("Waits for your answer"), way=True)
    if any(is_in(one, by, "shared") for one in every):
        yield Choice("shared", hearing.say("What {S} can see"), way=True)
    if any(is_in(one, by, "earlier") for one in every):
        yield Choice("before", hearing.say("What you have shared before"), way=True)


def _ways(hearing: Hearing) -> Iterator[Choice]:
    asked = handover_screen.way(hearing)
    yield from [asked] if asked else []
    yield Choice("more", hearing.say("More about my profile"), way=True)
    yield Choice("close", hearing.say("Close"), way=True)


def waiting(hearing: Hearing) -> int:
    """How many lines of a specialist's wait for a yes or a no. Asked at every menu, so nothing else is read."""
    mine = {"participant_id": hearing.participant.id}
    written = hearing.work.find(r.Statement, **mine, author="specialist", status="active")
    by = profile_acts.seen(hearing.work, hearing.now, hearing.person) if written else None
    return sum(1 for one in written if by is not None and one.id not in by.shared)


def tapped(hearing: Hearing, key: str) -> bool:
    listed = hearing.talk.listed
    if key.startswith("l:") and key[2:].isdecimal() and 1 <= int(key[2:]) <= len(listed):
        profile_line.show(hearing, listed[int(key[2:]) - 1])
    elif key in ("earlier", "later"):
        show(hearing, hearing.talk.page + (1 if key == "later" else -1))
    elif key in _VIEWS:
        show(hearing, view=_VIEWS[key])
    elif key == "close":
        close(hearing)
    elif key == "handover":
        handover_screen.show(hearing)
    elif key == "more":
        profile_more.show(hearing)
    else:
        return False
    return True


_VIEWS: dict[str, View] = {"all": "", "shared": "shared", "waiting": "waiting", "mine": "mine", "before": "earlier"}


def close(hearing: Hearing) -> None:
    hearing.close_screen()
    if hearing.talk.run:
        running.ask_again(hearing)
    else:
        menu.show(hearing)


def back(hearing: Hearing) -> None:
    """From a part of it to the whole, and from the whole out of it."""
    if hearing.talk.view:
        show(hearing, view="")
    else:
        close(hearing)


# Not "menu", which also means `more` inside a conversation.
_MORE = frozenset({"mer", "meir", "more"})


def typed(hearing: Hearing, text: str) -> bool:
    wanted = plain(text)
    if wanted in _MORE:
        return tapped(hearing, "more")
    if profile_line.is_act(wanted):
        hearing.tell("Which line? Choose its number first.")
        show(hearing, hearing.talk.page)
        return True
    if handover_screen.is_way(hearing, text):
        return tapped(hearing, "handover")
    return tapped(hearing, f"l:{wanted}") or tapped(hearing, hearing.named(wanted, _PAGE_WORDS))


_PAGE_WORDS = {
    "earlier": "Previous page", "later": "Next page", "close": "Close", "more": "More about my profile",
    "all": "All of my profile", "shared": "What {S} can see", "waiting": "Waits for your answer",
    "before": "What you have shared before",
}  # fmt: skip
