"""Whether words that others are to read could tell who they are about: a gentle look, before they are kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from bot.application import records as r
from bot.application import sight
from bot.application.errors import WrongUse
from bot.application.ports import Work
from bot.safety.redaction import Kind, hints

# So many digits in a row belong to somebody: a phone, a case, an account. A year has four.
_NUMBER = re.compile(r"(?<!\d)\d(?:[ \u00a0]?\d){4,}(?!\d)")
_WORD = re.compile(r"[^\W\d_]{2,}")
# Amina, Aminas, Amina's.
_ENDING = r"(?:['’]?s)?"


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


class MayTell(WrongUse):
    """`found`: what may tell it, as it was written. Whoever wrote it decides: it can be kept as it is."""

    def __init__(self, found: tuple[str, ...]) -> None:
        super().__init__("words that may tell who they are about")
        self.found = found


def look_through(work: Work, now: datetime, staff: r.Staff, *texts: str, sure: bool = False) -> None:
    """`sure`: they have looked at what was found. Raises MayTell, or WrongUse for what is never kept."""
    text = "\n".join(texts)
    no_identity_number(text)
    found = () if sure else tuple(dict.fromkeys(_found(work, now, staff, text)))
    if found:
        raise MayTell(found)


def no_identity_number(text: str) -> None:
    if any(hint.kind is Kind.IDENTITY_NUMBER for hint in hints(text)):
        raise WrongUse(_("That looks like a national identity number. Take it out: nobody needs it here."))


def _found(work: Work, now: datetime, staff: r.Staff, text: str) -> Iterator[str]:
    """Only names that this reader knows already: what is found tells nothing new."""
    for name in names(work, now, staff):
        yield from (match[0] for match in re.finditer(rf"\b{re.escape(name)}{_ENDING}\b", text, re.IGNORECASE))
    yield from (text[slice(*hint.span)] for hint in hints(text))
    yield from (match[0] for match in _NUMBER.finditer(text))


def names(work: Work, now: datetime, staff: r.Staff) -> list[str]:
    """Each word of what the specialist calls those whom they follow or cover for."""
    people = work.people(sight.known_to(work, staff, now)).values()
    return list(dict.fromkeys(word for person in people for word in _WORD.findall(person.participant.label)))
