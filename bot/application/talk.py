"""Where a participant is in the talk as a whole: which run is open, which screen is shown above it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal

Screen = Literal["", "adult", "menu", "keep", "profile", "line", "reword", "language", "hint"]


@dataclass(frozen=True, slots=True)
class Talk:
    screen: Screen = ""
    prompt: str = ""
    run: str | None = None
    # The things that a screen numbers: statement ids of the profile, script ids of the menu.
    listed: tuple[str, ...] = ()
    page: int = 0
    line: str | None = None
    # Scripts that a conversation offered; the menu puts them first.
    offers: tuple[str, ...] = ()
    held: str = ""
    held_flagged: bool = False
    held_origin: str | None = None
    # The open question was asked again after an outage, and nothing was heard since.
    asked_again: bool = False

    def changed(self, **values: Any) -> Talk:
        return replace(self, **values)

    def closed(self) -> Talk:
        """No screen is shown any more; its buttons are old from now on."""
        return self.changed(screen="", listed=(), line=None, page=0, held="", held_origin=None)


def to_json(talk: Talk) -> dict[str, Any]:
    default = Talk()
    return {key: value for key, value in asdict(talk).items() if value != getattr(default, key)}


def from_json(data: dict[str, Any]) -> Talk:
    known = {f.name for f in fields(Talk)}
    values: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in data.items() if key in known
    }
    return Talk(**values)
