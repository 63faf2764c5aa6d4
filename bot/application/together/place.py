"""What stands on the screen beside the run: whose it is, what was said last, which earlier words were opened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.application import records as r
from bot.application import talk as talks
from bot.application.incoming import message_from, message_json
from bot.application.ports import Person, Work
from bot.application.talk import Talk
from bot.dialogue.messages import Message

# After so long without a word or a tap nobody sits there any more.
IDLE = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Place:
    """One for each participant, kept as a talk beside that of their own chat. `run`: the last that was open here."""

    staff_id: str
    run: str
    at: datetime
    talk: Talk = field(default_factory=Talk)
    # What was said last, without the question that is open.
    said: tuple[Message, ...] = ()
    # Ids of earlier lines that the participant opened here.
    opened: tuple[str, ...] = ()
    # Words that came to a page that was old; they stand in the field again.
    draft: str = ""

    @property
    def is_over(self) -> bool:
        return self.talk.run is None

    def is_left_lying(self, now: datetime) -> bool:
        return now - self.at > IDLE


def load(work: Work, participant_id: str) -> Place | None:
    row = work.get(r.Talk, _key(participant_id))
    return _place(row.state) if row else None


def save(work: Work, participant_id: str, place: Place) -> None:
    new = r.Talk(_key(participant_id), participant_id, _json(place))
    (work.add if work.get(r.Talk, new.id) is None else work.put)(new)


def remove(work: Work, participant_id: str) -> None:
    row = work.get(r.Talk, _key(participant_id))
    if row is not None:
        work.remove(row)


def run_of(person: Person, place: Place | None, staff_id: str) -> r.RunRow | None:
    """The run that is open on this specialist's screen."""
    here = (row for row in person.on_screen if row.with_staff == staff_id)
    return next((row for row in here if place is not None and row.id == place.talk.run), None)


def _key(participant_id: str) -> str:
    return f"{participant_id}:together"


def _json(place: Place) -> dict[str, Any]:
    return {
        "staff": place.staff_id, "run": place.run, "at": place.at.isoformat(), "talk": talks.to_json(place.talk),
        "said": [message_json(message) for message in place.said], "opened": list(place.opened), "draft": place.draft,
    }  # fmt: skip


def _place(data: Mapping[str, Any]) -> Place:
    return Place(
        data["staff"], data["run"], datetime.fromisoformat(data["at"]), talks.from_json(data["talk"]),
        tuple(message_from(one) for one in data["said"]), tuple(data["opened"]), data["draft"],
    )  # fmt: skip
