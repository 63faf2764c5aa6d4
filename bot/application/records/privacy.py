"""What somebody decided about their own rows, and what is about to happen to them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.application.records.fields import Channel, sealed

# What has a deadline of its own: each is a number of days in the office's settings. The first four are told before.
Category = Literal["never-came", "ended", "quiet", "sound", "set-aside", "sign-in", "marks", "audit"]


@dataclass(frozen=True, slots=True)
class Restriction:
    """The participant wants nothing done with what is kept, and it stays: nobody reads it, and nothing is sent."""

    id: str
    participant_id: str
    since: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RetentionNotice:
    """That something will be deleted at `due_at`, told at `told_at`; `ended_at` when it will not be after all, or is.

    `answered_at`: they were asked whether all is to be kept, and have been here since. `before`: of voice messages,
    those that were sent before this moment.
    """

    id: str
    participant_id: str
    category: Category
    due_at: datetime
    told_at: datetime
    ended_at: datetime | None = None
    answered_at: datetime | None = None
    before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Takeover:
    """A new account or device wants in to a profile that is there. Nothing is shown until somebody who knows the
    participant says yes in the console; `answered_by` is who."""

    id: str
    participant_id: str
    channel: Channel
    address: str
    asked_at: datetime
    answered_at: datetime | None = None
    answered_by: str | None = None
    answer: Literal["yes", "no"] | None = None


@dataclass(frozen=True, slots=True)
class Objection:
    """The participant says that something a specialist wrote of them is wrong: their own words, which stand beside it.

    `about`: the id of the milestone; of the label, the participant's own. `ended_at`: they took it back.
    """

    id: str
    participant_id: str
    kind: Literal["label", "milestone"]
    about: str
    at: datetime
    ended_at: datetime | None = None
    words: str = sealed(default="")
