"""What a participant is asked when somebody else follows them, or covers: may they see what was shared before."""

from __future__ import annotations

from dataclasses import dataclass

from bot.application import records as r
from bot.application import sight
from bot.application.hearing import Hearing
from bot.language.dates import day_of


@dataclass(frozen=True, slots=True)
class Asked:
    """`before`: who followed until now, as the participant knows it. `lines`: how many are shared with them."""

    handover: r.Handover
    to: r.Staff
    before: r.Staff
    lines: int

    @property
    def is_cover(self) -> bool:
        return self.handover.kind == "cover"

    @property
    def is_a_question(self) -> bool:
        """Somebody who takes over what is empty needs no yes; the colleague who covers does, for what comes."""
        return self.is_cover or self.lines > 0 or bool(self.handover.words)


def waiting(hearing: Hearing) -> Asked | None:
    """The oldest question without an answer: who follows comes before who covers."""
    every = hearing.work.find(r.Handover, participant_id=hearing.participant.id)
    for one in every:
        to = hearing.work.get(r.Staff, one.to_staff)
        if to is not None and to.disabled_at is None and _is_open(hearing, one):
            return Asked(one, to, _before(hearing, one, every), len(concerned(hearing, one)))
    return None


def _is_open(hearing: Hearing, one: r.Handover) -> bool:
    is_past = one.until is not None and one.until <= hearing.now
    return one.answered_at is None and one.ended_at is None and not is_past


def _before(hearing: Hearing, one: r.Handover, every: list[r.Handover]) -> r.Staff:
    """Of handovers that nobody told the participant about, the first one tells whom they know."""
    for earlier in reversed(every[: every.index(one)]):
        if earlier.kind == "handover" and earlier.answered_at is None and earlier.ended_at == one.asked_at:
            one = earlier
    return hearing.work.get(r.Staff, one.from_staff) or hearing.person.specialist


def concerned(hearing: Hearing, one: r.Handover) -> list[r.SharedLine]:
    """The lines that a yes or a no is about: shared with the one before, or with the one who is covered for."""
    standing = hearing.work.find(r.SharedLine, participant_id=hearing.participant.id, withdrawn_at=None)
    if one.kind == "cover":
        own = sight.of_own(hearing.work, hearing.now, hearing.person)
        return [line for line in standing if own.of(line)]
    return [line for line in standing if line.at < one.asked_at]


def marker(hearing: Hearing, one: r.Handover) -> str:
    """It is asked again on another day, and not twice on the same."""
    return f"{one.id} {day_of(hearing.now).isoformat()}"
