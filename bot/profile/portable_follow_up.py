"""The follow-up around the profile as data: who followed, what was planned and what was written about somebody.

People who work here stand with their names. `line` and `lines` are ids of the file's own lines.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import AwareDatetime

from bot.profile.piece import Many, Name, Piece, PortableSpan, Words
from bot.profile.plans import PartName, Verdict
from bot.profile.reports import Kind


class PortableFollowing(PortableSpan):
    """Somebody's own specialist, or a colleague who covered."""

    kind: Literal["own", "cover"]
    by: Name


class PortableHandover(Piece):
    """`words`: from one specialist to the next. `answer`: whether the next one may read what was shared before."""

    kind: Literal["handover", "cover"]
    from_specialist: Name
    to_specialist: Name
    at: AwareDatetime
    until: AwareDatetime | None = None
    words: Words = ""
    answer: Literal["yes", "no"] | None = None
    answered_at: AwareDatetime | None = None
    ended_at: AwareDatetime | None = None


class PortablePause(PortableSpan):
    wished_by: Literal["specialist", "participant"]


class PortableEnding(Piece):
    """`undone_at`: when the follow-up went on after all."""

    by: Name
    at: AwareDatetime
    undone_at: AwareDatetime | None = None


class PortablePlanLine(PortableSpan):
    """A line's place in a plan, and what was agreed about it there, for as long as it was so."""

    line: Name
    part: PartName
    by: Name
    verdict: Verdict | None = None
    given_by: Name | None = None
    tapered_from: AwareDatetime | None = None
    reached: bool = False


class PortableReport(Piece):
    """A report to NAV, or its draft. By part: what the specialist wrote, and the lines that are quoted."""

    kind: Kind
    since: AwareDatetime
    until: AwareDatetime
    due_at: AwareDatetime
    drafted_at: AwareDatetime
    finished_at: AwareDatetime | None = None
    by: Name
    words: Mapping[str, Words] = {}
    lines: Mapping[str, Many[Name]] = {}


class PortableSuggestion(Piece):
    """A conversation that the specialist thought of, with words of theirs."""

    title: Name
    script: Name
    by: Name
    at: AwareDatetime
    words: Words = ""
    withdrawn_at: AwareDatetime | None = None


class PortableProtection(PortableSpan):
    """Who sees that the participant is here, while only named people do."""

    named: Name
    by: Name = ""


class PortableAgendaItem(Piece):
    """Something for a meeting: a line of the file, or words of the specialist's."""

    by: Name
    at: AwareDatetime
    line: Name | None = None
    words: Words = ""
    done_at: AwareDatetime | None = None
    removed_at: AwareDatetime | None = None


class PortableMessage(Piece):
    """What the specialist wrote to the participant. `told_at`: when the robot brought it."""

    by: Name
    at: AwareDatetime
    words: Words
    told_at: AwareDatetime | None = None


class PortableMilestone(Piece):
    """Something that happened between people, as the specialist logged it. `line`: what was written about it."""

    kind: Name
    by: Name
    at: AwareDatetime
    logged_at: AwareDatetime
    line: Name | None = None
    removed_at: AwareDatetime | None = None


class PortableReviewLine(Piece):
    """What a specialist wrote about the participant to prepare a talk with their own supervisor."""

    by: Name
    at: AwareDatetime
    words: Words = ""


class PortableStory(Piece):
    """A good story that the specialist asked to tell in the team. `ended_at`: it is told no more."""

    by: Name
    at: AwareDatetime
    words: Words
    answer: Literal["yes", "no"] | None = None
    answered_at: AwareDatetime | None = None
    ended_at: AwareDatetime | None = None
