"""Where a participant is in the talk as a whole: which run is open, which screen is shown above it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Literal

from bot.application import records as r
from bot.application.ports import Work

Screen = Literal[
    "", "adult", "menu", "shelves", "shelf", "tasks", "task", "keep", "profile", "line", "reword", "language", "hint",
    "profile-more", "journey", "past", "past-day", "plans", "copy", "handover",
    "reminders", "remind-when", "remind-check", "remind-what", "agreed", "ask-work", "agenda", "readers",
    "story", "stories", "welcome-again", "mine", "mine-why", "mine-said", "mine-rest", "mine-wrong", "mine-objection",
    "erase", "erase-sure",
]  # fmt: skip

# Where words that are held back for a hint were to be kept: an answer, a changed message, words with a voice message
# for the conversation or for nobody's question, or the screen that asked for them.
Door = Literal["answer", "edit", "voice", "voice-alone", "reword", "remind-what", "menu", "mine-objection"]

# Of the profile: all of it, what the specialist sees, what nobody else sees, the specialist's lines without a yes,
# what was shared with an earlier specialist.
View = Literal["", "shared", "mine", "waiting", "earlier"]


@dataclass(frozen=True, slots=True)
class Talk:
    screen: Screen = ""
    prompt: str = ""
    run: str | None = None
    # The things that a screen numbers: statement ids of the profile, script ids of the menu.
    listed: tuple[str, ...] = ()
    # The shelf of conversations that is open.
    shelf: str = ""
    page: int = 0
    view: View = ""
    line: str | None = None
    # Scripts that a conversation offered; the menu puts them first.
    offers: tuple[str, ...] = ()
    held: str = ""
    held_flagged: bool = False
    held_origin: str | None = None
    held_recording: str | None = None
    held_seconds: int = 0
    held_door: Door = "answer"
    # The moment of a reminder that is being made, in ISO 8601.
    moment: str = ""
    # In a job or not, as a conversation last said; empty while none has.
    work: Literal["", "began", "ended"] = ""
    # The next conversation is for two at one phone or screen.
    together: bool = False
    # The handover that was asked about last, and the day.
    asked: str = ""
    # The story that was asked about last.
    story: str = ""
    # The version of the welcome that was looked at last: whether it asks anew is known for each once.
    welcome: str = ""
    # The open question was asked again after an outage, and nothing was heard since.
    asked_again: bool = False
    # They said stop, and nothing since: nothing is written to them first.
    hushed: bool = False
    # The day a human was last offered for trouble at work (ISO 8601), and whether that was the last thing said.
    work_offered: str = ""
    work_asked: bool = False
    # A message from a human waits to be told.
    letters: bool = False
    # Ids of notices before deletion that could not be told yet; and whether they were asked if all is to be kept.
    notices: tuple[str, ...] = ()
    asked_to_keep: bool = False
    # The last help card in full: its moment in ISO 8601, and what called for it. Empty when that is a while ago.
    carded_at: str = ""
    carded_for: Literal["", "ambiguous", "explicit"] = ""

    def changed(self, **values: Any) -> Talk:
        return replace(self, **values)

    def closed(self) -> Talk:
        """No screen is shown any more; its buttons are old from now on."""
        return self.changed(
            screen="", listed=(), line=None, page=0, view="", held="", held_origin=None, held_recording=None,
            held_seconds=0, held_door="answer", moment="",
        )  # fmt: skip


def of(row: r.Talk | None) -> Talk:
    return from_json(row.state) if row else Talk()


def keep(work: Work, participant_id: str, row: r.Talk | None, talk: Talk) -> None:
    """Instead of what was kept. `row`: that, if there was any."""
    kept = r.Talk(participant_id, participant_id, to_json(talk))
    if row is None:
        work.add(kept)
    elif kept != row:
        work.put(kept)


_DEFAULTS: Mapping[str, Any] = {field.name: field.default for field in fields(Talk)}


def to_json(talk: Talk) -> dict[str, Any]:
    return {name: value for name, default in _DEFAULTS.items() if (value := getattr(talk, name)) != default}


def from_json(data: Mapping[str, Any]) -> Talk:
    values: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in data.items() if key in _DEFAULTS
    }
    return Talk(**values)
