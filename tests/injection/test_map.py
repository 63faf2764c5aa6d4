"""Nothing that holds words, and no place where they are shown, is left out: what is new must be put on the map."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any, Literal, get_args, get_origin, get_type_hints

from bot.application.records.fields import Json
from bot.storage.columns import REFERENCES
from bot.storage.tables import TABLES
from tests.injection.corpus import by_kind, payloads, turns
from tests.injection.fields import FIELDS

LEAST = 500
FAMILIES = {
    "data", "format", "header", "html", "log", "markdown", "path", "pdf", "scheme", "sheet", "shell", "sql", "telegram",
    "template", "unicode", "xml",
}  # fmt: skip


def text_fields() -> Iterator[tuple[type, str]]:
    """Those that can hold any words at all: no id of a row, no choice, no moment."""
    for kind in TABLES:
        hints = get_type_hints(kind)
        for field in fields(kind):
            if field.name != "id" and field.name not in REFERENCES and _is_text(hints[field.name]):
                yield kind, field.name


def _is_text(hint: Any) -> bool:
    kinds = [one for one in get_args(hint) if one is not type(None)] if type(None) in get_args(hint) else [hint]
    return any(one in (str, bytes, Json) for one in kinds if get_origin(one) is not Literal)


def test_every_field_that_can_hold_words_is_on_the_map() -> None:
    assert set(text_fields()) == set(FIELDS)


def test_the_payloads_are_many_and_all_different() -> None:
    found = payloads()
    assert len({one.words for one in found}) == len(found) >= LEAST
    assert {one.family for one in found} == FAMILIES
    assert len(by_kind()) > 80
    assert turns() < 40


def test_what_can_do_something_would_be_seen_doing_it() -> None:
    """Scripts call the mark, and what is loaded comes from the one address outside."""
    script = [one.words for one in payloads() if one.kind in {"script", "event", "svg", "mutation", "javascript"}]
    assert sum("hit" in words or "ute.example" in words for words in script) > 0.9 * len(script)
