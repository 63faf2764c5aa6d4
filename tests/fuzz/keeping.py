"""In the database's place for the million: what would be kept is sealed, opened again and read, and never written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from typing import Any

from bot.application import records as r
from bot.application.incoming import Incoming, Notice
from bot.channels.telegram import updates
from bot.dialogue.replies import Reply, Typed, VoiceMessage
from bot.storage.queues import _digest
from bot.storage.sealing import Sealer, new_key
from tests.fuzz.cases import Wrong

# Begins the words of every good message; its number follows.
GOOD = "god melding "
MOST_COUNTED = 2**31 - 1


class Keeping:
    """`arrived`: how often each good message was accepted as new and read as what it is."""

    def __init__(self) -> None:
        self.sealer = Sealer(new_key())
        self.seen: set[bytes] = set()
        self.arrived: Counter[str] = Counter()
        self.meant: Counter[str] = Counter()

    @contextmanager
    def work(self) -> Iterator[Keeping]:
        yield self

    def get(self, kind: type, key: str) -> None:
        return None

    def add(self, *records: Any) -> None:
        return

    def put(self, *records: Any) -> None:
        return

    def accept(self, items: Iterable[r.InboxItem]) -> int:
        return sum(self._kept(item) for item in items)

    def _kept(self, item: r.InboxItem) -> bool:
        must_fit(item)
        digest = _digest(item)
        if digest in self.seen:
            self.meant["came again"] += 1
            return False
        self.seen.add(digest)
        body = self.sealer.open("inbox", "body", item.id, self.sealer.seal("inbox", "body", item.id, item.body))
        found = updates.decode(replace(item, body=body))
        self.meant[must_be_sound(found)] += 1
        if isinstance(found, Incoming) and isinstance(found.reply, Typed) and found.reply.text.startswith(GOOD):
            self.arrived[f"{found.address} {found.reply.text}"] += 1
        return True


def must_fit(item: r.InboxItem) -> None:
    """Every column but the sealed one is a text that any database can hold."""
    for text in (item.key, item.address, item.source):
        if not _is_clean(text):
            raise Wrong("a key or an address that no database holds")
    if item.address and not item.address.lstrip("-").isdecimal():
        raise Wrong("an address that is no number")


def must_be_sound(found: object) -> str:
    """What an update meant, in a word."""
    if found is None:
        return "nothing to us"
    if isinstance(found, Notice):
        if found.what not in ("blocked", "unblocked", "group") or not _is_clean(found.address) or not found.address:
            raise Wrong("a notice that is none")
        return found.what
    if not isinstance(found, Incoming):
        raise Wrong(f"read as {type(found).__name__}")
    texts = (found.address, found.hint, found.label, found.ack or "", found.tapped_on or "0")
    if not all(map(_is_clean, texts)) or not found.address:
        raise Wrong("what was read has signs that no database holds")
    if found.tapped_on is not None and not found.tapped_on.lstrip("-").isdecimal():
        raise Wrong("a message without a number")
    return _reply(found.reply)


def _reply(reply: Reply) -> str:
    for one in fields(reply):
        value = getattr(reply, one.name)
        if isinstance(value, str) and not _is_clean(value):
            raise Wrong(f"{type(reply).__name__}.{one.name} has signs that no database holds")
        if not isinstance(value, str | int | None) or isinstance(value, bool):
            raise Wrong(f"{type(reply).__name__}.{one.name} is a {type(value).__name__}")
    if isinstance(reply, VoiceMessage) and not (0 <= reply.seconds <= MOST_COUNTED and 0 <= reply.size <= MOST_COUNTED):
        raise Wrong("a length that no column holds")
    return type(reply).__name__


def _is_clean(text: object) -> bool:
    if not isinstance(text, str) or "\0" in text:
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
