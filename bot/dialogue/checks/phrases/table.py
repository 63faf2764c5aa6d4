"""One row: a code, what to do, and the phrases in Norwegian and in English."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """In the notation of `notation`. `asks_only`: only where the sentence asks for it.

    `but_of`: a sentence with one of these words, in whatever language, is about something else.
    """

    code: str
    advice: str
    norwegian: str
    english: str
    asks_only: bool = False
    but_of: frozenset[str] = frozenset()


_NEVER = "is never asked about; take the question away, and receive it when somebody tells it"


def never(code: str, norwegian: str, english: str, advice: str = _NEVER) -> Phrases:
    """A topic that is never asked, and always received when it is told anyway (METHOD §3, the last lines)."""
    return Phrases(code, advice, norwegian, english, asks_only=True)
