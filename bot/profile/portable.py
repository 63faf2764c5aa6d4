"""The profile as data: what a participant takes along as JSON, and what another installation reads.

The schema is published as docs/profile.schema.json. Moments are in UTC; ids are of this file alone.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from bot.dialogue.words import Facet, NoteKind, Section
from bot.language.catalogues import Language
from bot.profile.statement import ToldBy

# About twenty years of writing every week.
MOST_LINES = 10_000
MOST_CHARACTERS = 20_000
MOST_BYTES = 8_000_000

Words = Annotated[str, StringConstraints(max_length=MOST_CHARACTERS)]
Name = Annotated[str, StringConstraints(max_length=400)]


class Piece(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PortableSpan(Piece):
    """From a moment until another; without an end it lasts."""

    since: AwareDatetime
    until: AwareDatetime | None = None


class PortableRecording(Piece):
    """A voice message: its length, 0 when nobody knows, and what two wrote down of it. The sound is elsewhere."""

    seconds: int = Field(ge=0)
    written: Words = ""


class PortableLine(Piece):
    """One statement, verbatim. `replaces` names an earlier line of this file."""

    id: Name
    section: Section | NoteKind
    facet: Facet | None = None
    words: Words
    language: Language
    said_at: AwareDatetime
    author: Literal["participant", "specialist"]
    written_by: Name = ""
    source: Literal["conversation", "together", "profile", "meeting", "observation", "third-party", "imported"]
    told_by: ToldBy | None = None
    conversation: Name = ""
    question: Words = ""
    chosen_from_a_list: bool = False
    status: Literal["active", "revised", "withdrawn"]
    confirmed_at: AwareDatetime | None = None
    ended_at: AwareDatetime | None = None
    replaces: Name | None = None
    recording: PortableRecording | None = None
    shared: tuple[PortableSpan, ...] = ()
    employer_may_know: tuple[PortableSpan, ...] = ()


class PortableAnswer(Piece):
    """`how`: typed, tapped and so on. Words that were replaced later are here as well."""

    question: Words
    words: Words
    how: Name
    at: AwareDatetime


class PortableConversation(Piece):
    title: Name
    script: Name
    version: Name
    language: Language
    status: Literal["open", "finished", "stopped"]
    started_at: AwareDatetime
    ended_at: AwareDatetime | None = None
    answers: tuple[PortableAnswer, ...] = ()


class PortableStep(Piece):
    """A small step until next time."""

    words: Words
    status: Name
    since: AwareDatetime
    until: AwareDatetime | None = None
    proposed_by: Name = ""


class PortableEvent(Piece):
    """Something that was agreed, asked for or read: what, by whom, when."""

    what: Name
    by: Name = ""
    at: AwareDatetime


class Portable(Piece):
    """Everything that is kept about one participant, except sounds."""

    format: Literal["stegvis-profile"] = "stegvis-profile"
    version: Literal[1] = 1
    made_at: AwareDatetime
    language: Language
    lines: tuple[PortableLine, ...] = Field((), max_length=MOST_LINES)
    conversations: tuple[PortableConversation, ...] = ()
    steps: tuple[PortableStep, ...] = ()
    meetings: tuple[AwareDatetime, ...] = ()
    reminders: tuple[PortableEvent, ...] = ()
    approvals: tuple[PortableEvent, ...] = ()
    asked_for_contact: tuple[PortableEvent, ...] = ()
    read_by: tuple[PortableEvent, ...] = ()


def written(portable: Portable) -> bytes:
    return portable.model_dump_json(indent=2).encode() + b"\n"


def schema() -> str:
    """What stands in docs/profile.schema.json; written anew whenever the format changes."""
    return json.dumps(Portable.model_json_schema(), ensure_ascii=False, indent=2) + "\n"


def read(content: bytes) -> Portable:
    """Raises ValueError with what is wrong, in one line without any of the words."""
    if len(content) > MOST_BYTES:
        raise ValueError("the file is larger than any profile")
    try:
        return Portable.model_validate_json(content)
    except ValidationError as error:
        first = error.errors(include_input=False, include_context=False, include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"][:4])
        raise ValueError(f"{where or 'the file'}: {first['type']}") from None


def stamp(moment: datetime) -> str:
    """For a file's name: `2026-11-21`."""
    return moment.date().isoformat()


def clean(text: str) -> str:
    """Half of a surrogate pair is no character, and no JSON either."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
