"""The handover page, gathered: for whoever hands over, as a preview; for the next one, after the participant's yes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.application import handing, lines, proposing, reading, sight
from bot.application import records as r
from bot.application.agreeing import next_meeting
from bot.application.hearing import Kit
from bot.application.library import Library
from bot.application.ports import Work
from bot.application.sight import Sight
from bot.language.catalogues import Language
from bot.profile.approved import standing
from bot.profile.document import Document
from bot.profile.documents.handover import Around, handover
from bot.profile.writing import Writing

# The conversation about how somebody wants to be contacted.
CONTACT = "slik-vil-jeg-ha-det"


@dataclass(frozen=True, slots=True)
class Page:
    """`document` is none while nothing of before may be read; `since`: from when on lines are this reader's."""

    document: Document | None
    participant: r.Participant
    since: datetime
    may_hand_over: bool
    cover: handing.Cover | None
    # Whoever is covered for, on the page of the colleague.
    covers_for: r.Staff | None


def read(
    work: Work, kit: Kit, staff: r.Staff, participant_id: str, language: Language, through: reading.Through = "console"
) -> Page:
    """Audited like every look. Raises NotFound."""
    seen = sight.of(work, kit.clock, staff, participant_id)
    reading.audit(work, kit, staff, participant_id, "handover", through)
    may_read = seen.given is None or not seen.waits
    own = work.people([participant_id])[participant_id].specialist
    return Page(
        _document(work, kit, staff, seen, language) if may_read else None, seen.participant, seen.began,
        not seen.covers, handing.cover(work, kit.clock(), participant_id), own if seen.covers else None,
    )  # fmt: skip


def _document(work: Work, kit: Kit, staff: r.Staff, seen: Sight, language: Language) -> Document:
    now, given = kit.clock(), seen.given
    approved = lines.approved(work, seen, language)
    view = proposing.overview(work, now, language, seen)
    voice = kit.texts.say(language, "Voice message")
    meeting = next_meeting(work, seen.participant.id, now)
    earlier = work.get(r.Staff, given.from_staff) if given else None
    around = Around(
        contact=about_contact(work, [line.statement for line in standing(approved)]),
        meeting=meeting.starts_at if meeting else None,
        agreed=tuple((task.words or voice, task.status) for task in view.tasks if task.status in ("open", "proposed")),
        suggested=tuple(one.title for one in view.suggestions),
        earlier=earlier.name if earlier else "",
        words=given.words if given else "",
    )
    name = seen.participant.label or seen.participant.id[:6].upper()
    return handover(Writing(kit.texts, language, staff.first_name), name, approved, around, now)


def about_contact(work: Work, found: list[r.Statement]) -> frozenset[str]:
    library = Library(work)
    return frozenset(
        one.id for one in found if one.version_id and library.compiled(one.version_id).script.id == CONTACT
    )
