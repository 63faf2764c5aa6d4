"""The profile as data: what a participant takes along as JSON, and what another installation reads.

The schema is published as docs/profile.schema.json. Moments are in UTC; ids are of this file alone.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Literal

from pydantic import AwareDatetime, Field, ValidationError, field_validator

from bot.dialogue.words import Facet, NoteKind, Section
from bot.language.catalogues import Language
from bot.profile.piece import Many, Name, Piece, PortableSpan, Words, look
from bot.profile.portable_follow_up import (
    PortableAgendaItem,
    PortableEnding,
    PortableFollowing,
    PortableHandover,
    PortableMessage,
    PortableMilestone,
    PortablePause,
    PortablePlanLine,
    PortableProtection,
    PortableReport,
    PortableReviewLine,
    PortableStory,
    PortableSuggestion,
)
from bot.profile.portable_rights import (
    PortableApproval,
    PortableBasis,
    PortableNotice,
    PortableObjection,
    PortableRest,
    PortableTakeover,
)
from bot.profile.statement import ToldBy

# About twenty years of writing every week, with all that was said in the chat around it.
MOST_LINES = 10_000
MOST_BYTES = 16_000_000
# Each value ends with a comma, and has 16 bytes or more with its name: as many as such a file can hold.
MOST_VALUES = 1_000_000


class PortableRecording(Piece):
    """A voice message: its length, 0 when nobody knows, and what two wrote down of it, with who wrote and when.

    `file`: where the sound is, in a copy that holds sounds; empty in any other, and where there is none.
    """

    seconds: int = Field(ge=0)
    written: Words = ""
    written_by: Name = ""
    written_at: AwareDatetime | None = None
    file: Name = ""


class PortableVoiceMessage(PortableRecording):
    """Every voice message that came, whether a line was made of it or not."""

    at: AwareDatetime
    status: Literal["waiting", "kept", "lost"]


class PortableLine(Piece):
    """One statement, verbatim. `replaces` names an earlier line of this file; `away`: when it did not stand."""

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
    away: Many[PortableSpan] = ()
    replaces: Name | None = None
    recording: PortableRecording | None = None
    shared: Many[PortableSpan] = ()
    employer_may_know: Many[PortableSpan] = ()


class PortableAnswer(Piece):
    """`how`: typed, tapped and so on. Words that were replaced later are here as well."""

    question: Words
    words: Words
    how: Name
    at: AwareDatetime


class PortableMark(Piece):
    """What was pressed or written at a question besides answers: counted for the script, without a name."""

    question: Words
    what: Literal["why", "not-understood", "back", "pause", "stop"]
    at: AwareDatetime


class PortableConversation(Piece):
    """`together_with`: who went through it with the participant, at one phone or screen."""

    title: Name
    script: Name
    version: Name
    language: Language
    status: Literal["open", "finished", "stopped", "closed"]
    started_at: AwareDatetime
    ended_at: AwareDatetime | None = None
    together_with: Name = ""
    answers: Many[PortableAnswer] = ()
    marks: Many[PortableMark] = ()


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


class PortableReminder(PortableEvent):
    """A rhythm that was chosen, something to be reminded of, or words to see again before a meeting.

    `at`: when it comes, or when it was chosen; `made_at`: when it was agreed; `wished_…`: when the words of it were
    wished to come back. `words`: all of them; `what` holds their beginning.
    """

    ended_at: AwareDatetime | None = None
    words: Words = ""
    clock: Name = ""
    made_at: AwareDatetime | None = None
    wished_at: AwareDatetime | None = None
    wished_until: AwareDatetime | None = None


class PortableLook(PortableEvent):
    """Who read what, and `through` which door: the console, or a command."""

    through: Name = ""


class PortableMeeting(Piece):
    """`by` and `noted_at`: who wrote the time down, and when."""

    at: AwareDatetime
    by: Name = ""
    noted_at: AwareDatetime | None = None


class PortableContact(PortableEvent):
    """`seen_at`: when and by whom it was seen. `passed_to`: a deputy who got it."""

    seen_at: AwareDatetime | None = None
    seen_by: Name = ""
    passed_to: Name = ""
    passed_at: AwareDatetime | None = None


class PortablePlace(Piece):
    """Where the robot and the participant write: Telegram, the browser, the terminal. `address`: its own id there.

    `blocked_at`: since when nothing can be written there first.
    """

    channel: Name
    address: Name
    since: AwareDatetime
    blocked_at: AwareDatetime | None = None


class PortableShare(Piece):
    """What was approved at one moment, exactly as it was shown, and the lines that it was about."""

    at: AwareDatetime
    shown: str
    lines: Many[Name] = ()


class PortableUtterance(Piece):
    """What was said in the browser chat. What Telegram shows is kept by Telegram."""

    who: Literal["bot", "participant"]
    words: str
    at: AwareDatetime


class PortablePerson(Piece):
    """`called`: what the specialist calls the participant here. `undecided`: words without a place yet."""

    since: AwareDatetime
    status: Name = ""
    adult_since: AwareDatetime | None = None
    called: Name = ""
    writes_in: Many[PortablePlace] = ()
    undecided: Words = ""


class Portable(Piece):
    """Everything that is kept about one participant. Sounds are files beside it, in a copy that holds them."""

    format: Literal["stegvis-profile"] = "stegvis-profile"
    version: Literal[1] = 1
    made_at: AwareDatetime
    language: Language
    person: PortablePerson | None = None
    lines: Many[PortableLine] = Field((), max_length=MOST_LINES)
    conversations: Many[PortableConversation] = ()
    steps: Many[PortableStep] = ()
    meetings: Many[PortableMeeting] = ()
    reminders: Many[PortableReminder] = ()
    approvals: Many[PortableApproval] = ()
    asked_for_contact: Many[PortableContact] = ()
    read_by: Many[PortableLook] = ()
    shares: Many[PortableShare] = ()
    followed_by: Many[PortableFollowing] = ()
    handovers: Many[PortableHandover] = ()
    pauses: Many[PortablePause] = ()
    endings: Many[PortableEnding] = ()
    plans: Many[PortablePlanLine] = ()
    reports: Many[PortableReport] = ()
    suggestions: Many[PortableSuggestion] = ()
    protections: Many[PortableProtection] = ()
    agenda: Many[PortableAgendaItem] = ()
    messages: Many[PortableMessage] = ()
    milestones: Many[PortableMilestone] = ()
    review_lines: Many[PortableReviewLine] = ()
    stories: Many[PortableStory] = ()
    rests: Many[PortableRest] = ()
    notices: Many[PortableNotice] = ()
    takeovers: Many[PortableTakeover] = ()
    objections: Many[PortableObjection] = ()
    bases: Many[PortableBasis] = ()
    voice_messages: Many[PortableVoiceMessage] = ()
    chat: Many[PortableUtterance] = ()

    @field_validator("meetings", mode="before")
    @classmethod
    def _with_who_noted_them(cls, found: object) -> object:
        """Copies from before say the times alone."""
        listed = found if isinstance(found, list | tuple) else ()
        return [{"at": one} if isinstance(one, str) else one for one in listed]


def written(portable: Portable) -> bytes:
    return portable.model_dump_json(indent=2).encode() + b"\n"


def schema() -> str:
    """What stands in docs/profile.schema.json; written anew whenever the format changes."""
    return json.dumps(Portable.model_json_schema(), ensure_ascii=False, indent=2) + "\n"


def read(content: bytes) -> Portable:
    """Raises ValueError with what is wrong, in one line without any of the words."""
    if len(content) > MOST_BYTES or content.count(b",") > MOST_VALUES:
        raise ValueError("the file is larger than any profile")
    look(content)
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
