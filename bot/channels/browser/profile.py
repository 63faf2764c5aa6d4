"""The participant's own profile as a page: read it whole, and change any line in two taps.

What is done here goes the same way as what is written in the chat: accepted first, then a turn.
"""

from __future__ import annotations

from urllib.parse import urlencode

from starlette.responses import RedirectResponse, Response

from bot.application import browsing, hinting, own_copy, own_plans, profile_acts, profile_page
from bot.application import records as r
from bot.application.profile_copy import FORMATS, WITH_SOUNDS, WITH_SOUNDS_PART
from bot.application.profile_page import VIEWS, ProfilePage
from bot.application.talk import View
from bot.channels.browser import looking_back, talking
from bot.channels.browser.around import around
from bot.channels.browser.room import SOURCE, Visit
from bot.dialogue.recordings import length
from bot.dialogue.words import HEADINGS
from bot.language.dates import day_of
from bot.profile.documents.journey import journey_names
from bot.profile.journey import sentences
from bot.safety.recogniser import Level, recognise
from bot.web.cookies import new_token

PATH = "/chat/profile"
# The button beside a hint about a number: the person decides.
AS_IT_IS = "reword-as-it-is"


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


# The filters, and what the list is called while one is on.
FILTERS: dict[View, str] = {"": _("All of it"), "shared": _("What {S} can see"), "mine": _("What only I can see")}


def show(visit: Visit) -> Response:
    if visit.guest.participant.adult_at is None:
        return RedirectResponse("/chat#latest", 303)
    if "on" in visit.asked:
        return looking_back.show(visit)
    return page(visit, view=_view(visit.asked.get("show", "")), number=_number(visit.asked.get("page", "")),
                line=visit.asked.get("line", ""), done=visit.asked.get("done", ""))  # fmt: skip


def _view(sent: str) -> View:
    return next((view for view in VIEWS if view == sent), "")


def _number(sent: str) -> int:
    """Pages are counted from 1 in addresses."""
    return int(sent) - 1 if sent.isdecimal() and len(sent) < 6 else 0


def page(
    visit: Visit, *, view: View = "", number: int = 0, line: str = "", done: str = "",
    draft: str | None = None, problem: str = "", file_problem: str = "", hinted: bool = False, status: int = 200,
) -> Response:  # fmt: skip
    """`done`: what was done to `line`; `draft`: words for it that could not be used, and `problem` why.

    `hinted`: sent once more, they are kept as they are.
    """
    writing, room = visit.writing, visit.room
    with room.database.reading() as look:
        by = profile_acts.seen(look, room.kit.clock(), visit.guest.person)
        found = profile_page.page(look, writing, visit.who, by, view, number, line)
        stops = profile_page.journey(look, writing, visit.who)
        plans = own_plans.documents(look, writing, visit.guest.person, room.kit.clock())
        told = profile_page.what_came_of(look, writing, visit.who, by, done, line) if done else ""
        sound_parts = own_copy.sound_parts(look, visit.who)
        more = around(look, visit)
    return room.pages.render(
        visit.request, "profile-page.html", status, found=found, stops=list(sentences(stops, journey_names(writing))),
        plans=[own_plans.parts(one) for one in plans],
        told=told or _told(visit), told_at=_at(found, line) if done else "", asked_line=line, draft=draft,
        hinted=hinted, problem=problem, file_problem=file_problem, is_open=visit.guest.is_open,
        specialist=writing.specialist,
        today=day_of(room.kit.clock()).isoformat(), address=_address, words=writing.words,
        sound_parts=sound_parts, **_FIXED, **more,
    )  # fmt: skip


_FIXED = {
    "headings": HEADINGS, "labels": profile_acts.LABELS, "filters": FILTERS, "formats": FORMATS,
    "with_sounds": WITH_SOUNDS, "with_sounds_part": WITH_SOUNDS_PART, "length": length,
    "new_mark": new_token,
}  # fmt: skip


def _told(visit: Visit) -> str:
    """What the robot said in the chat about something done here, by its place there."""
    said = visit.asked.get("said", "")
    if not said.isdecimal() or len(said) > 15:
        return ""
    newer = browsing.transcript(visit.room.database, visit.who, int(said) - 1)
    return next((one.message.text for one in newer if one.seq == int(said) and one.message), "")


def _at(found: ProfilePage, line: str) -> str:
    """The line that it is told at; empty when it is not on the page."""
    here = {one.statement.id for part in found.parts for one in part.lines}
    return line if line in here else ""


def _address(view: View = "", number: int = 0, **more: str) -> str:
    asked = {"show": view, "page": str(number + 1) if number else "", **more}
    query = urlencode({key: value for key, value in asked.items() if value})
    return f"{PATH}?{query}" if query else PATH


def change(visit: Visit) -> Response:
    """Keep what was sent, then carry out the turn. The same form twice is one act."""
    act, line, mark = (visit.form.get(key, "")[: talking.LONGEST_MARK] for key in ("act", "line", "form"))
    as_it_is = act == AS_IT_IS
    act = "reword" if as_it_is else act
    words = talking.written(visit, "words") if act == "reword" else ""
    view, number = _view(visit.form.get("show", "")), _number(visit.form.get("page", ""))
    problem = _problem(visit, act, words)
    if problem:
        return page(visit, view=view, number=number, line=line, draft=words, problem=problem, status=422)
    seen = "" if as_it_is else _hint(visit, words)
    if seen:
        return page(visit, view=view, number=number, line=line, draft=words, problem=seen, hinted=True, status=422)
    before = _newest(visit)
    if act in profile_acts.LABELS and line and mark and visit.guest.is_open:
        body = {"line": line, "act": act, "words": words}
        browsing.accept(visit.room.database, visit.room.kit, visit.who, mark, body, SOURCE)
        visit.room.carry_out(visit.who)
    if came_a_card(visit, before):
        return RedirectResponse("/chat#latest", 303)
    return RedirectResponse(_back(visit, act, line, view, number), 303)


def _problem(visit: Visit, act: str, words: str) -> str:
    if act == "reword" and not words:
        return visit.say("There were no words. You can write how you would like to say it.")
    if len(words) > talking.LONGEST:
        return visit.say("That was a little long for me. Can you make it shorter?")
    return ""


def _hint(visit: Visit, words: str) -> str:
    """Before anything is kept. Words that call for a help card go on: the card comes first."""
    if not hinting.is_needed(words) or recognise(words) is not Level.NONE:
        return ""
    return " ".join((hinting.what_is_seen(visit.say, words), hinting.decides(visit.say)))


def _back(visit: Visit, act: str, line: str, view: View, number: int) -> str:
    """To where they were, at the line. What is no line of theirs, or no act, is not repeated there."""
    with visit.room.database.reading() as look:
        now = profile_page.said_anew(look, visit.who, line) if act == "reword" else line
        known = look.get(r.Statement, now) if now else None
    theirs = now if known is not None and known.participant_id == visit.who else ""
    return _address(view, number, line=theirs, done=act if act in profile_acts.LABELS else "") + "#done"


def _newest(visit: Visit) -> int:
    said = browsing.transcript(visit.room.database, visit.who)
    return said[-1].seq if said else 0


def came_a_card(visit: Visit, after: int) -> bool:
    """Whether words that were sent called for a help card: it stands in the chat, and is seen first."""
    newer = browsing.transcript(visit.room.database, visit.who, after)
    return any(one.message is not None and one.message.kind == "safety" for one in newer)
