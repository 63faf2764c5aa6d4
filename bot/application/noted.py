"""The notes of one participant, the newest first, for whoever follows them."""

from __future__ import annotations

from dataclasses import dataclass

from bot.application import reading, sight
from bot.application import records as r
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.language.catalogues import Language
from bot.profile.notebook import SharedNote, notebook

# Notes on one page.
PAGE = 20


@dataclass(frozen=True, slots=True)
class Notes:
    """`page` is counted from 1."""

    found: tuple[SharedNote, ...]
    page: int
    pages: int


def read(work: Work, kit: Kit, staff: r.Staff, participant_id: str, page: int, language: Language) -> Notes:
    """Audited like every look. A page that is not there is the nearest one. Raises NotFound."""
    seen = sight.of(work, kit.clock, staff, participant_id)
    every = notebook(reading.noticed(work, seen, language))
    reading.audit(work, kit, staff, participant_id, "notes", "console")
    pages = max(1, -(-len(every) // PAGE))
    page = max(1, min(page, pages))
    return Notes(tuple(every[(page - 1) * PAGE : page * PAGE]), page, pages)
