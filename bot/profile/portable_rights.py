"""What somebody said yes and no to, and decided about their own rows, as data; and what is about to happen to them."""

from __future__ import annotations

from typing import Literal

from pydantic import AwareDatetime

from bot.language.catalogues import Language
from bot.profile.piece import Name, Piece, PortableSpan, Words


class PortableApproval(Piece):
    """`what`: and `yes` or `no`. `by`: where it was said. `words`: what was shown, and `digest` the SHA-256 of it.

    `about`: the id of what it is about; for one's taking part, of the version of the first conversation.
    """

    what: Name
    by: Name = ""
    at: AwareDatetime
    language: Language = "nb"
    about: Name = ""
    words: str = ""
    digest: Name = ""


class PortableRest(PortableSpan):
    """The participant wanted nothing done with what is kept."""


class PortableNotice(Piece):
    """The participant was told that something will be deleted. `ended_at`: when it was done, or before
    `due_at` when it was not to be after all.

    `answered_at`: when they wrote, and so kept it. `before`: of voice messages, those that were sent before then.
    """

    category: Name
    due_at: AwareDatetime
    told_at: AwareDatetime
    ended_at: AwareDatetime | None = None
    answered_at: AwareDatetime | None = None
    before: AwareDatetime | None = None


class PortableTakeover(Piece):
    """Another account or device wanted in; `answered_by`: who, of those who work here, said yes or no."""

    channel: Name
    address: Name
    asked_at: AwareDatetime
    answered_at: AwareDatetime | None = None
    answered_by: Name = ""
    answer: Literal["yes", "no"] | None = None


class PortableObjection(Piece):
    """The participant's own words beside something that is written of them: their name here, or a milestone."""

    kind: Literal["label", "milestone"]
    about: Name
    words: Words
    at: AwareDatetime
    ended_at: AwareDatetime | None = None


class PortableBasis(Piece):
    """What something is kept for, and why the office may."""

    purpose: Name
    name: Name
    text: str
