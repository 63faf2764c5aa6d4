"""The privacy notice as a page, for whoever wants to read it before they come in."""

from __future__ import annotations

from functools import partial

from starlette.requests import Request
from starlette.responses import Response

from bot.application import privacy_notice
from bot.application.office import settings_of_the_office
from bot.channels.browser.room import Room
from bot.language.catalogues import LANGUAGES, NAMES, as_language
from bot.web.pages import language_of

PATH = "/privacy"


def show(room: Room, request: Request) -> Response:
    """In the language that is asked for, else the browser's."""
    asked = request.query_params.get("language", "")
    language = as_language(asked) if asked in LANGUAGES else language_of(request)
    request.state.language = language
    with room.database.reading() as look:
        settings = settings_of_the_office(look)
    say = partial(room.say, language)
    return room.pages.render(
        request, "notice.html", title=say(privacy_notice.TITLE),
        sections=list(privacy_notice.sections(settings, language, say)),
        languages=[(key, NAMES[key]) for key in LANGUAGES],
    )  # fmt: skip
