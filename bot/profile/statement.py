"""The statement: the atom of the living profile (METHOD §4)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.dialogue.lines import SaidLine
from bot.dialogue.run import Run
from bot.language.catalogues import Language

# Roles, so that nobody else's name is asked for (METHOD §3).
ToldBy = Literal["employer", "colleague", "nav", "health", "family", "teacher", "other"]


@dataclass(frozen=True, slots=True)
class Statement:
    """A participant's verbatim words with their provenance, or a line that belongs to the note only.

    `visibility` is not stored here: a statement is seen by the specialist exactly while an approved,
    unwithdrawn shared line points to it, and is for an employer exactly while the participant says so.
    """

    id: str
    participant_id: str
    place: Literal["profile", "note"]
    section: str
    facet: str | None
    language: Language
    author: Literal["participant", "specialist"]
    # `together`: a conversation that two had at one phone or screen.
    # The specialist's own lines come from a meeting, something they saw, or a third party. `imported`: brought along.
    source: Literal["conversation", "together", "profile", "meeting", "observation", "third-party", "imported"]
    tapped: bool
    said_at: datetime
    confirmed_at: datetime | None
    status: Literal["active", "revised", "withdrawn"]
    run_id: str | None = None
    version_id: str | None = None
    step: str | None = None
    turn: int | None = None
    answer_id: str | None = None
    replaces: str | None = None
    # Whether it had a help card.
    flagged: bool = field(default=False, metadata={"sealed": True})
    ended_at: datetime | None = None
    # A voice message: `text` is then what was written beside it, or nothing. `seconds`: 0 when nobody knows.
    recording_id: str | None = None
    seconds: int = 0
    # Who wrote it when the participant did not, and of a third party the role: never a name.
    staff_id: str | None = None
    told_by: ToldBy | None = None
    text: str = field(default="", metadata={"sealed": True})

    @property
    def recording(self) -> str | None:
        return self.recording_id


def from_line(line: SaidLine, run: Run, participant_id: str, statement_id: str) -> Statement:
    """An answer of a conversation as a statement, words unchanged."""
    answer, goes = line.answer, line.goes
    return Statement(
        id=statement_id,
        participant_id=participant_id,
        place="profile" if goes.profile else "note",
        section=goes.profile or goes.note or "",
        facet=goes.facet,
        language=answer.language,
        author="participant",
        source="together" if run.facts.together else "conversation",
        tapped=line.tapped,
        said_at=answer.at,
        confirmed_at=None,
        status="active",
        run_id=run.id,
        version_id=run.version,
        step=answer.step,
        turn=answer.turn,
        answer_id=answer.id,
        replaces=line.replaces_statement,
        flagged=answer.flagged,
        recording_id=answer.recording,
        seconds=answer.seconds,
        text=answer.text,
    )
