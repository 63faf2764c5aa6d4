"""How sharing stands with one participant: what they said yes to, and who has read what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.application import handover_page, proposing, reading, sight
from bot.application import looks as all_looks
from bot.application import records as r
from bot.application.hearing import Kit
from bot.application.looks import Look
from bot.application.ports import Work
from bot.language.catalogues import Language
from bot.profile.approved import Approved, standing
from bot.profile.note import taken_back

# Looks on one page.
PAGE = 20


@dataclass(frozen=True, slots=True)
class Sharing:
    """As one specialist may see it. `since`: from when they take part; none while they have not come in.

    What the participant chose to be reminded of is theirs alone, and stands nowhere here.
    """

    participant: r.Participant
    since: datetime | None
    shared: int
    withdrawn: int
    employer: tuple[Approved, ...]
    # Their own shared words about how they want to be contacted.
    contact: tuple[Approved, ...]
    agreed: proposing.Overview
    looks: tuple[Look, ...]
    page: int
    pages: int


def read(work: Work, kit: Kit, staff: r.Staff, participant_id: str, page: int, language: Language) -> Sharing:
    """Audited like every look. Raises NotFound."""
    seen = sight.of(work, kit.clock, staff, participant_id)
    approved = reading.noticed(work, seen, language)
    reading.audit(work, kit, staff, participant_id, "sharing", "console")
    stands = standing(approved)
    about = handover_page.about_contact(work, [line.statement for line in stands])
    every = all_looks.looks(work, participant_id)
    pages = max(1, -(-len(every) // PAGE))
    page = max(1, min(page, pages))
    return Sharing(
        seen.participant, seen.participant.adult_at, len(stands), len(taken_back(approved, None)),
        tuple(one for one in stands if one.for_employer), tuple(one for one in stands if one.statement.id in about),
        proposing.overview(work, kit.clock(), language, seen), tuple(every[(page - 1) * PAGE : page * PAGE]),
        page, pages,
    )  # fmt: skip
