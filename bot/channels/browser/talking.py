"""The conversation: read it, answer it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from starlette.responses import PlainTextResponse, RedirectResponse, Response

from bot.application import browsing
from bot.application.browsing import Said
from bot.channels.browser.room import SOURCE, Room, Visit
from bot.dialogue.recordings import MOST_SECONDS, length
from bot.language import dates
from bot.language.catalogues import Language
from bot.language.dates import day_of
from bot.language.typed import tidy
from bot.web import bubbles as view
from bot.web.cookies import new_token

# About four pages; the same as a message in the messaging apps people know.
LONGEST = 4_000
# Longer than any prompt, key or form mark of ours.
LONGEST_MARK = 100


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


# What stands beside the composer: the word that does it, and the words on its button.
COMMANDS = {"/hjelp": _("Need help?"), "/profil": _("My profile"), "/meny": _("Menu"), "/sprak": _("Language")}


def show(visit: Visit) -> Response:
    return page(visit)


def answer(visit: Visit) -> Response:
    """Keep what was sent, then carry out the turn. The same form twice is one answer."""
    text = written(visit, "text")
    body = _tapped(visit) or ({"text": text} if text else None)
    if len(text) > LONGEST:
        return _too_long(visit, text)
    mark = visit.form.get("form", "")[:LONGEST_MARK]
    if body and mark and visit.guest.is_open:
        room, who = visit.room, visit.guest.participant.id
        browsing.accept(room.database, room.kit, who, mark, body, SOURCE)
        room.carry_out(who)
    if visit.after is None:
        return RedirectResponse("/chat#latest", 303)
    return new_part(visit, visit.after)


def written(visit: Visit, field: str) -> str:
    return tidy(visit.form.get(field, ""))


def _tapped(visit: Visit) -> dict[str, Any] | None:
    """A pressed button, with the words that stood on it; never words that the form says stood there."""
    key, prompt = visit.form.get("key", ""), visit.form.get("prompt", "")
    if not key or max(len(key), len(prompt)) > LONGEST_MARK:
        return None
    return {"prompt": prompt, "key": key, "label": view.label_of(_said(visit), prompt, key)}


def _said(visit: Visit, after: int = -1) -> list[Said]:
    return browsing.transcript(visit.room.database, visit.guest.participant.id, after)


def _too_long(visit: Visit, text: str) -> Response:
    problem = visit.say("That was a little long for me. Please send it in two or more parts.")
    if visit.after is not None:
        return PlainTextResponse(problem, 422)
    return page(visit, draft=text, problem=problem, status=422)


def page(visit: Visit, *, draft: str = "", problem: str = "", status: int = 200) -> Response:
    found = view.items(_said(visit), is_open=visit.guest.is_open)
    return visit.room.pages.render(
        visit.request, "chat.html", status, items=found, latest=view.latest(found), draft=draft, problem=problem,
        is_open=visit.guest.is_open, most_seconds=MOST_SECONDS,
        specialist=visit.guest.person.specialist.first_name, commands=COMMANDS,
        **_words(visit.room, visit.guest.participant.language),
    )  # fmt: skip


def new_part(visit: Visit, after: int) -> Response:
    """Only what is new, in the language that the conversation has now."""
    guest = visit.room.cookie.holder(visit.request, visit.room.sessions) or visit.guest
    visit.request.state.language = guest.participant.language
    html = part(visit.room, guest.participant.language, _said(visit, after), is_open=guest.is_open)
    headers = {"Content-Language": guest.participant.language}
    return Response(html, media_type="text/html", headers=headers)


def part(room: Room, language: Language, said: Sequence[Said], *, is_open: bool = True) -> str:
    """Bubbles to put at the end of a page that is open already."""
    found = view.items(said, is_open=is_open)
    words = _words(room, language)
    return room.pages.fragment(language, "chat-items.html", items=found, latest=-1, **words)


def _today(room: Room) -> date:
    return day_of(room.kit.clock())


def _words(room: Room, language: Language) -> dict[str, Any]:
    today = _today(room)

    def day_name(day: date) -> str:
        return room.say(language, "Today") if day == today else dates.date(day, language)

    return {"day_name": day_name, "new_mark": new_token, "length": length}
