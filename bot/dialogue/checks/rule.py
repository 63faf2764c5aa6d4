"""A rule: which defect it guards, and one example on each side of the line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.dialogue.problems import Severity
from bot.language.catalogues import Language

Family = Literal["file", "references", "structure", "conversation", "wording", "topics", "translation", "safety"]


@dataclass(frozen=True, slots=True)
class Example:
    """What stands in the file, or one question, and its translation where that is what counts.

    `fragment`: keys of a script; the head, and `why`, `goes_to` and `when_changed` of a question are filled in where
    they are not written. `whole`: the fragment's steps are taken as they are. `file`: the whole text of a file.
    """

    ask: str = ""
    fragment: str = ""
    file: str | None = None
    whole: bool = False
    language: Language = "nb"
    # The translation of `ask`; `None` when nobody has made one. `of`: the source text it was made from.
    said: str | None = None
    of: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A code never changes its meaning. An error keeps a script from being loaded; a warning is for its author."""

    code: str
    severity: Severity
    family: Family
    defect: str
    why: str
    wrong: Example
    right: Example


def asked(text: str) -> Example:
    """A question in Bokmål."""
    return Example(ask=text)


def fragment(text: str, *, whole: bool = False) -> Example:
    return Example(fragment=text, whole=whole)


def translated(source: str, language: Language, said: str | None, of: str | None = None) -> Example:
    return Example(ask=source, language=language, said=said, of=of)
