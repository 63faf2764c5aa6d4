"""An office in which every word, name, address and id of a participant is a canary: none may ever be heard elsewhere."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from datetime import UTC, datetime
from html import unescape
from html.parser import HTMLParser
from typing import Any

from bot.application import records as r
from bot.storage.columns import is_sealed
from bot.storage.tables import TABLES
from tests.integration.application.test_learning import WORDS, had
from tests.integration.storage import makers
from tests.support.house import House

CANARY = "kanari"
# No page has another reason to speak of this year.
MEETS = datetime(2032, 2, 29, 9, 30, tzinfo=UTC)
# What is about scripts, and would be in the way of the real ones; and what is about offices.
_NOT_HERE = (
    r.ScriptVersion, r.ScriptRelease, r.ScriptDraft, r.ScriptApproval, r.ScriptComment, r.ScriptReview, r.ScriptTrial,
    r.Office, r.Feedback, r.Pulse,
)  # fmt: skip


def inhabited(house: House) -> None:
    """One person of whom everything is kept that can be; and eleven who had a conversation, enough to be counted."""
    had(house, 6, "hvorfor", f"{CANARY}en-ett")
    had(house, 5, *(f"{CANARY}-{words}" for words in WORDS), "Ta det med i møtet")
    house.clock.passes(days=31)
    with house.database.work() as work:
        version, office = work.live_ids()["ventetid"], work.find(r.Office)[0].id
        work.add(*_personal(version, office))
        work.flush()
        # Its state is a canary and no state, so nobody can stand in the middle of it.
        work.change(r.RunRow, [one.id for one in work.find(r.RunRow) if one.id.startswith(CANARY)], status="finished")


def _personal(version: str, office: str) -> Iterator[r.Record]:
    made = [one for one in makers.one_of_each(CANARY) if not isinstance(one, _NOT_HERE)]
    theirs = {one.id for one in made if TABLES[type(one)].info["person"]} - {"kari", "ola", "eva"}
    for number, one in enumerate(made):
        values: dict[str, Any] = {}
        for field in fields(one):
            value = getattr(one, field.name)
            if is_sealed(field):
                values[field.name] = _own(value, f"{CANARY}{number}")
            elif isinstance(value, str) and value in theirs and _names(field.name):
                values[field.name] = f"{CANARY}-{value}"
            elif field.name == "version_id" and value:
                values[field.name] = version
            elif field.name == "office_id":
                values[field.name] = office
            elif field.name == "address":
                values[field.name] = f"{CANARY}-{value}"
        yield _apart(replace(one, **values))


def _names(field: str) -> bool:
    return field == "id" or field.endswith("_id") or field == "replaces"


def _apart(one: r.Record) -> r.Record:
    if isinstance(one, r.Staff):
        return replace(one, email=f"{one.id}@annet.example.no")
    return replace(one, starts_at=MEETS) if isinstance(one, r.Meeting) else one


def _own(value: Any, words: str) -> Any:
    """The same with a canary of its own."""
    if isinstance(value, bytes):
        return words.encode()
    if isinstance(value, str):
        return value.replace(CANARY, words)
    return json.loads(json.dumps(value).replace(CANARY, words))


def unheard(house: House) -> list[str]:
    """Tables about people without a canary in them: then nothing is proved about them."""
    found = []
    with house.database.reading() as look:
        for kind, table in TABLES.items():
            if table.info["person"] and CANARY not in str([vars_of(one) for one in look.find(kind)]):
                found.append(table.name)
    return found


def vars_of(one: Any) -> dict[str, Any]:
    return {field.name: getattr(one, field.name) for field in fields(one)}


def heard(content: bytes) -> list[str]:
    """The canaries in a page or a file; a file of files is opened."""
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as files:
            return [found for name in files.namelist() for found in heard(files.read(name))]
    assert not content.startswith(b"%PDF"), "the words of a PDF are not read here: look at the same as Word or text"
    text = unescape(content.decode("utf-8", "replace"))
    return re.findall(rf"(?i)\w*{CANARY}[\w-]*", text) + re.findall(rf".{{0,30}}\b{MEETS.year}\b", text)


class Ways(HTMLParser):
    """Where a page leads: its links, and each option of its forms that look things up."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._form = self._field = ""

    @classmethod
    def of(cls, page: str) -> list[str]:
        parser = cls()
        parser.feed(page)
        return parser.found

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given: Mapping[str, str] = {name: value or "" for name, value in attrs}
        if tag == "a":
            self.found.append(given.get("href", ""))
        elif tag == "form":
            self._form = given.get("action", "") if given.get("method", "get").lower() == "get" else ""
        elif tag == "select":
            self._field = given.get("name", "")
        elif tag == "option" and self._form and given.get("value"):
            self.found.append(f"{self._form}?{self._field}={given['value']}")
