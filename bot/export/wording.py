"""What a document says of itself, in its own language."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urlsplit

from bot.language.legible import in_one_line, legible
from bot.profile.document import Document, Said

Say = Callable[..., str]


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


OPEN = _("Open the source")
_PAGE_OF = _("Page {page} of {pages}")
_WRITTEN_BY = _("Written by {name}")
_HEAD = _("What"), _("Details")

# Stands for a number that only the format knows.
PAGE, PAGES = "{page}", "{pages}"
# Four lines of small print: more would crowd a page. A longer one stands in full at the end of the document.
MOST_STAMP = 320

# The characters that RFC 3986 allows: none of them ends an attribute, a field or a line.
_PLAIN = re.compile(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+")


def page_parts(say: Say) -> list[str]:
    """`Page 1 of 2` in pieces, with PAGE and PAGES where the numbers go."""
    text = say(_PAGE_OF, page=PAGE, pages=PAGES)
    before, page, rest = text.partition(PAGE)
    between, pages, after = rest.partition(PAGES)
    return [part for part in (before, page, between, pages, after) if part]


def table_head(say: Say) -> tuple[str, str]:
    return say(_HEAD[0]), say(_HEAD[1])


def source(said: Said, say: Say) -> str:
    """Whose words they are when not the participant's, and how they came."""
    author = say(_WRITTEN_BY, name=legible(said.author)) if said.author else ""
    return "\n".join(part for part in (author, legible(said.about)) if part)


def address(said: Said) -> str:
    """The link, if a screen can open it: nothing but the web, and nothing that hides what it is."""
    if not _PLAIN.fullmatch(said.link):
        return ""
    try:
        parts = urlsplit(said.link)
    except ValueError:
        return ""
    return said.link if parts.scheme in {"http", "https"} and parts.hostname else ""


def title(document: Document, name: str) -> str:
    """Never empty: a screen reader says it first."""
    return in_one_line(document.title) or in_one_line(name)


def stamp(document: Document) -> tuple[str, str]:
    """What stands on every page, and what does not fit there."""
    whole = in_one_line(document.stamp)
    return (whole, "") if len(whole) <= MOST_STAMP else (whole[: MOST_STAMP - 1].rstrip() + "…", whole)
