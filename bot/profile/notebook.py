"""Every shared update as a note of its own (METHOD §5), as its lines stand now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.profile.approved import Approved
from bot.profile.note import NoteLine, line_of, taken_back


@dataclass(frozen=True, slots=True)
class SharedNote:
    """What was shared at one moment. `conversations`: titles; empty where it was shared from the profile.

    `withdrawn`: lines that were taken back; their words are gone from here at once.
    """

    at: datetime
    conversations: tuple[str, ...]
    lines: tuple[NoteLine, ...]
    withdrawn: int = 0


def notebook(approved: Sequence[Approved]) -> list[SharedNote]:
    """The newest first. `approved`: what one reader may see, in the order in which it was shared."""
    gone = taken_back(approved, None)
    # A line that was shared twice and taken back twice is one line that was taken back.
    last = {a.statement.id: a.share_id for a in approved if a.statement.id in gone}
    shares: dict[str, list[Approved]] = {}
    for a in approved:
        shares.setdefault(a.share_id, []).append(a)
    found = [_note(lines, [key for key, share in last.items() if share == name]) for name, lines in shares.items()]
    told = [(note.at, place, note) for place, note in enumerate(found) if note.lines or note.withdrawn]
    return [note for _at, _place, note in sorted(told, key=lambda one: one[:2], reverse=True)]


def _note(shared: Sequence[Approved], withdrawn: Sequence[str]) -> SharedNote:
    stands = [a for a in shared if a.withdrawn_at is None]
    titles = dict.fromkeys(a.conversation for a in stands if a.conversation)
    at = max(a.shared_at for a in shared)
    return SharedNote(at, tuple(titles), tuple(line_of(a) for a in stands), len(withdrawn))
