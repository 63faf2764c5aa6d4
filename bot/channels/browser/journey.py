"""The journey drawn, as an image of its own: no page's colours or width reach it, so its address says both."""

from __future__ import annotations

from starlette.responses import Response

from bot.application import profile_page
from bot.channels.browser.room import Visit
from bot.profile.documents.journey import journey_names
from bot.profile.journey import DARK, LIGHT, NARROW, WIDTH, svg

PATH = "/chat/profile/journey.svg"


def drawing(visit: Visit) -> Response:
    """`?dark` for a dark page, `?narrow` for a phone."""
    with visit.room.database.reading() as look:
        stops = profile_page.journey(look, visit.writing, visit.who)
    colours = DARK if "dark" in visit.asked else LIGHT
    width = NARROW if "narrow" in visit.asked else WIDTH
    drawn = svg(stops, journey_names(visit.writing), colours, width)
    return Response(drawn, media_type="image/svg+xml", headers={"Cache-Control": "no-store"})
