"""What is said to a person, before any channel gives it a look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# Decides the order of sending and what may be repeated after an unknown outcome (DESIGN §2).
Kind = Literal["safety", "question", "reply"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A person's own words, unchanged. `mark` says so when they were chosen from a list."""

    text: str
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One numbered line of a card or of the profile."""

    number: int
    text: str
    heading: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Quiet:
    """Small print: progress, status."""

    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    text: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing, by its name in the picture set. The words beside it say the same, so it has none of its own."""

    name: str

    @property
    def text(self) -> str:
        return ""


@dataclass(frozen=True, slots=True)
class Copy:
    """A file with everything about the person, in this format. It is made when it is fetched or sent.

    `part`: of a copy that is too large for one file.
    """

    format: str
    part: int = 1

    @property
    def text(self) -> str:
        return ""


@dataclass(frozen=True, slots=True)
class Journey:
    """The person's own journey, drawn when it is fetched or sent. The words beside it say the same."""

    @property
    def text(self) -> str:
        return ""


Block = Paragraph | Quote | Line | Quiet | Heading | Picture | Copy | Journey

# What is shown rather than said.
SHOWN = (Picture, Copy, Journey)


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to tap; its label can be typed as well.

    `key` is an index into the question's options or the name of a command. `standing` choices
    are good for ever (help, contact); all others only while their question is open.
    """

    key: str
    label: str
    way: bool = False
    standing: bool = False
    on: bool | None = None
    link: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    kind: Kind
    blocks: tuple[Block, ...]
    choices: tuple[Choice, ...] = ()
    prompt: str = ""
    # The same question with other marks: a channel that can edit does so instead of sending again.
    again: bool = False

    @property
    def text(self) -> str:
        """The plain words, for logs of golden conversations and for readers."""
        return "\n".join(block.text for block in self.blocks if not isinstance(block, SHOWN))

    @property
    def picture(self) -> str:
        """The name of the drawing that goes with it, or nothing."""
        return next((block.name for block in self.blocks if isinstance(block, Picture)), "")

    @property
    def copy(self) -> Copy | None:
        """The copy that goes with it."""
        return next((block for block in self.blocks if isinstance(block, Copy)), None)

    @property
    def journey(self) -> bool:
        """Whether the drawing of the person's journey goes with it."""
        return any(isinstance(block, Journey) for block in self.blocks)


def on_a_button(words: str, most: int) -> str:
    """Words short enough for a button; what is cut is shown in full elsewhere."""
    flat = " ".join(words.split())
    return flat if len(flat) <= most else flat[: most - 1].rstrip() + "…"
