"""What a page that was opened a while ago leads to: not an address that is wrong, but something that has changed."""

from __future__ import annotations

from starlette.responses import Response

from bot.application import sight
from bot.application.errors import NotFound
from bot.console.desk import Handler, Visit
from bot.console.people import who


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


def for_a_press(handler: Handler) -> Handler:
    """A button whose line, step or suggestion is no longer there: done already, or taken back meanwhile."""
    title = _("It has changed since you opened the page")
    text = _("It may be done already, perhaps in another window, or {name} has changed it. Nothing was changed now.")
    return _guarded(handler, title, text, 409)


def for_a_look(handler: Handler) -> Handler:
    """A line that was shared when the page with its link was made."""
    title = _("The line is not shared any more")
    text = _("{name} may have taken it back, or said it anew. What is shared now stands in the profile.")
    return _guarded(handler, title, text, 404, "/profile")


def _guarded(handler: Handler, title: str, text: str, status: int, path: str = "") -> Handler:
    def guarded(visit: Visit) -> Response:
        try:
            return handler(visit)
        except NotFound:
            name = _whose(visit)
            way = (f"/staff/participants/{visit.path('participant')}{path}", name)
            said = visit.say(text, name=name)
            return visit.desk.pages.message(visit.request, visit.say(title), said, way, status)

    return guarded


def _whose(visit: Visit) -> str:
    """Raises NotFound for a participant who is not theirs: then nothing at all is told."""
    with visit.desk.database.reading() as look:
        seen = sight.of(look, visit.desk.kit.clock, visit.me, visit.path("participant"))
        return str(who(seen.participant)["name"])
