"""What the pages of the chat are given, and who may see them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from bot.application import erase_screen, erasing
from bot.application.hearing import Kit
from bot.application.ports import Database, WriteDocument
from bot.application.sessions import PARTICIPANT_STAYS, Guest, ParticipantSessions
from bot.language.catalogues import Language
from bot.profile.writing import Writing
from bot.web.cookies import SessionCookie, token_hash
from bot.web.forms import fields_and_file
from bot.web.pages import Pages, language_of

# A script of ours sends this header with the last line it has, and is answered with what came after.
AFTER = "x-stegvis-after"
# Of the number of a line; more is none.
MOST_DIGITS = 15

# Our script puts the page in this answer in place of the one that is open.
GONE = "x-stegvis-gone"
# Where what is written on our own pages comes from.
SOURCE = "browser"

# The field of a form that holds a voice message.
SOUND = "sound"


class Turns(Protocol):
    def carry_out(self, address: str) -> int:
        """A batch of what was accepted from there; returns how many items were dealt with."""


@dataclass(frozen=True, slots=True)
class Room:
    """Everything the chat in the browser needs from outside."""

    database: Database
    kit: Kit
    turns: Turns
    pages: Pages
    cookie: SessionCookie
    write: WriteDocument

    @property
    def sessions(self) -> ParticipantSessions:
        return ParticipantSessions(self.database, self.kit)

    @property
    def waiting(self) -> SessionCookie:
        """Of a browser that is not let in yet."""
        return SessionCookie("waiting", self.cookie.secure)

    def say(self, language: Language, message: str, **values: object) -> str:
        return self.kit.texts.say(language, message, **values)

    def carry_out(self, participant_id: str) -> None:
        while self.turns.carry_out(participant_id):
            pass


@dataclass(frozen=True, slots=True)
class Visit:
    """One request of a participant who is let in."""

    room: Room
    request: Request
    guest: Guest
    form: Mapping[str, str]
    # The file that came with the form.
    file: bytes = b""

    @property
    def after(self) -> int | None:
        """The last line that the script has; None for a full page."""
        sent = self.request.headers.get(AFTER, "")
        return int(sent) if sent.isdecimal() and len(sent) <= MOST_DIGITS else None

    @property
    def who(self) -> str:
        return self.guest.participant.id

    @property
    def writing(self) -> Writing:
        person = self.guest.person
        return Writing(self.room.kit.texts, person.participant.language, person.specialist.first_name)

    @property
    def asked(self) -> QueryParams:
        return self.request.query_params

    def say(self, message: str) -> str:
        return self.writing.say(message)


Handler = Callable[[Visit], Response]


def for_guests(room: Room, handler: Handler, file: str = SOUND) -> Callable[[Request], object]:
    """`file`: the field of the form that may hold one."""

    async def endpoint(request: Request) -> Response:
        form, content = await fields_and_file(request, file)
        return await run_in_threadpool(_let_in, room, handler, request, form, content)

    return endpoint


def _let_in(room: Room, handler: Handler, request: Request, form: Mapping[str, str], file: bytes) -> Response:
    guest = room.cookie.holder(request, room.sessions)
    if guest is None:
        return no_way_in(room, request)
    request.state.language = guest.participant.language
    visit = Visit(room, request, guest, form, file)
    answer = handler(visit)
    if request.method == "POST" and not erasing.is_here(room.database, visit.who):
        return _goodbye(visit)
    token = room.cookie.read(request)
    if token and "set-cookie" not in answer.headers and room.sessions.slide(token_hash(token)):
        room.cookie.set(answer, token, int(PARTICIPANT_STAYS.total_seconds()))
    return answer


def _goodbye(visit: Visit) -> Response:
    """What was sent had everything about them deleted. Nothing that stood on the page stays."""
    title, *texts = (block.text for block in erase_screen.goodbye(visit.writing).blocks)
    answer = visit.room.pages.message(visit.request, title, " ".join(texts))
    answer.headers[GONE] = "1"
    visit.room.cookie.sign_out(answer)
    return answer


def no_way_in(room: Room, request: Request) -> Response:
    language = language_of(request)
    title = room.say(language, "You are not signed in here")
    text = room.say(
        language,
        "Ask your job specialist for a new link. What you have written is kept for you, unless you deleted it.",
    )
    if AFTER in request.headers:
        return PlainTextResponse(f"{title}. {text}", 401)
    return room.pages.message(request, title, text, status=401)
