"""Turns from the inbox: accepted first, carried out in sets, in order for each person.

One transaction holds a whole batch. If anything in it fails, the batch is undone and its items are taken one
by one, so that one bad update costs nobody else anything. What fails three times is put aside and the
person is told.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TypeVar

from bot.application import conversation, flood, help_card
from bot.application import records as r
from bot.application.delivering import deliver
from bot.application.errors import Unavailable
from bot.application.hearing import Kit
from bot.application.incoming import Heard, Incoming, Notice
from bot.application.library import Library
from bot.application.metering import UNMETERED, Meter
from bot.application.ports import Database, Person, Work
from bot.application.together import turns as together
from bot.application.together.sent import SOURCE, Sent
from bot.dialogue.messages import Message, Paragraph
from bot.dialogue.replies import Typed
from bot.language.catalogues import as_language

log = logging.getLogger(__name__)

K = TypeVar("K")
Decode = Callable[[r.InboxItem], "Incoming | Notice | Sent | None"]

# A batch this large keeps the commit cheap and the wait for the last one short.
MOST_AT_ONCE = 100
MOST_ATTEMPTS = 3


@dataclass(frozen=True, slots=True)
class Turns:
    """Carries out what waits in the inbox. `decoders` know each source's raw updates."""

    database: Database
    kit: Kit
    decoders: Mapping[str, Decode]
    meter: Meter = UNMETERED
    pace: flood.Pace = field(default_factory=flood.Pace)

    def carry_out(self, address: str | None = None) -> int:
        """One batch, of one address when it is named; returns how many items were dealt with.

        Raises Unavailable when nothing can be written.
        """
        try:
            with self.database.work() as work:
                items = work.waiting_inbox(MOST_AT_ONCE, address)
                self._rounds(work, items)
        except Unavailable:
            raise
        except Exception as error:  # whatever it was, the items are tried alone, where it is counted
            log.warning("a batch failed and is taken one by one: %s", type(error).__name__)
            return self._one_by_one(address)
        self._measure(items)
        return len(items)

    def _measure(self, items: Sequence[r.InboxItem]) -> None:
        if items:
            now = self.kit.clock()
            for item in items:
                self.meter.turn(_channel(item), (now - item.received_at).total_seconds())

    def are_left_lying(self, age: timedelta) -> bool:
        """Whether something was accepted longer ago than this, and nobody has carried it out."""
        with self.database.reading() as look:
            oldest = next(iter(look.waiting_inbox(1)), None)
        return oldest is not None and self.kit.clock() - oldest.received_at > age

    def _rounds(self, work: Work, items: Sequence[r.InboxItem]) -> None:
        """Round by round: the first of each person, then the second, so that each turn sees the one before."""
        library, left = Library(work), flood.taken(items, self._decode, self.pace)
        while left:
            seen: set[tuple[str, str]] = set()
            now = [one for one in left if not _in(seen, one.place)]
            done, erased = self._round(work, library, now)
            left = [one for one in left if one.items[0].id not in done and one.items[0].address not in erased]

    def _round(self, work: Work, library: Library, round_of: Sequence[flood.Taken]) -> tuple[set[str], set[str]]:
        """Returns the ids of what was carried out; someone who writes in two places at once comes again.

        And the addresses of whoever was erased: what else they had sent went with them.
        """
        erased: set[str] = set()
        seen: set[str] = set()
        done: list[r.InboxItem] = []
        by_channel: dict[r.Channel, list[str]] = {}
        for incoming in (one.meant for one in round_of):
            if incoming is not None:
                by_channel.setdefault(incoming.channel, []).append(incoming.address)
        people = {channel: _people(work, channel, found) for channel, found in by_channel.items()}
        for one in round_of:
            incoming = one.meant
            person = people[incoming.channel].get(incoming.address) if incoming else None
            if person is not None and _in(seen, person.participant.id):
                continue
            done.extend(one.items)
            if isinstance(incoming, Notice):
                conversation.notice(work, self.kit, incoming, person)
                self._leave_group(work, incoming)
            elif isinstance(incoming, Sent):
                together.hear(self.kit, work, library, incoming, person)
            elif incoming is not None:
                said = conversation.hear(self.kit, work, library, incoming, person)
                if said.erased and person is not None:
                    erased |= {person.participant.id, *(chat.address for chat in person.chats)}
                    deliver(work, self.kit, incoming, None, said)
                else:
                    who = person.participant.id if person else self._joined(work, incoming)
                    deliver(work, self.kit, incoming, who, said)
        work.remove(*done)
        return {item.id for item in done}, erased

    def _decode(self, item: r.InboxItem) -> Incoming | Notice | Sent | None:
        return self.decoders[_channel(item)](item)

    def _joined(self, work: Work, incoming: Incoming) -> str | None:
        person = work.people_at(incoming.channel, [incoming.address]).get(incoming.address)
        return person.participant.id if person else None

    def _one_by_one(self, address: str | None) -> int:
        with self.database.reading() as look:
            items = look.waiting_inbox(MOST_AT_ONCE, address)
        stuck: set[tuple[str, str]] = set()
        for item in items:
            if (item.source, item.address) not in stuck and not self._alone(item):
                stuck.add((item.source, item.address))
        return len(items)

    def _alone(self, item: r.InboxItem) -> bool:
        """One item in its own transaction; False when it must be tried again before its followers."""
        try:
            with self.database.work() as work:
                mine = work.waiting_inbox(1, item.address)
                if is_mine := [one.id for one in mine] == [item.id]:
                    self._rounds(work, mine)
        except Unavailable:
            raise
        except Exception as error:
            log.error("inbox item %s failed: %s", item.id, type(error).__name__)
            self.meter.failed(_channel(item))
            return self._count_failure(item)
        self._measure(mine if is_mine else ())
        return True

    def _count_failure(self, item: r.InboxItem) -> bool:
        try:
            return self._counted(item, tells=True)
        except Unavailable:
            raise
        except Exception as error:  # what is kept of the person does not open: the others go on all the same
            log.error("nobody could be told about inbox item %s: %s", item.id, type(error).__name__)
            return self._counted(item, tells=False)

    def _counted(self, item: r.InboxItem, *, tells: bool) -> bool:
        attempts = item.attempts + 1
        with self.database.work() as work:
            if [one.id for one in work.waiting_inbox(1, item.address)] != [item.id]:
                return True  # another process had it meanwhile
            if attempts < MOST_ATTEMPTS:
                work.put(replace(item, attempts=attempts))
                return False
            work.put(replace(item, attempts=attempts, status="quarantined", quarantined_at=self.kit.clock()))
            if tells:
                self._apologise(work, item)
        return True

    def _leave_group(self, work: Work, happened: Notice) -> None:
        """Private chats only: what is said here is between the participant and this robot."""
        if happened.what == "group":
            text = self.kit.texts.say(
                as_language(happened.hint), "I only talk with one person at a time, so I leave here."
            )
            body = {"leave": True, "text": text}
            work.add(
                r.OutboxItem(
                    self.kit.new_id(),
                    None,
                    "telegram",
                    happened.address,
                    "notice",
                    self.kit.clock(),
                    body=body,
                )
            )

    def _apologise(self, work: Work, item: r.InboxItem) -> None:
        """The words stay sealed in the quarantined item; the person learns that something went wrong."""
        channel = _channel(item)
        if channel == SOURCE:
            together.apologise(self.kit, work, str(item.body.get("participant", "")))
            return
        person = work.people_at(channel, [item.address]).get(item.address)
        language = person.participant.language if person else as_language(None)
        text = self.kit.texts.say(
            language,
            "Something went wrong here, and I could not use your last message. It is kept safe. Please try again.",
        )
        said = Incoming(channel, item.address, Typed(""))  # type: ignore[arg-type]
        who = person.participant.id if person else None
        card = [help_card.without_a_name(self.kit.texts, language)] if self._is_flagged(item) else []
        deliver(work, self.kit, said, who, Heard([*card, Message("reply", (Paragraph(text),))]))

    def _is_flagged(self, item: r.InboxItem) -> bool:
        """Whether its words call for a help card, where they can be read at all: what failed may be the reading."""
        try:
            incoming = self._decode(item)
        except Exception as error:
            log.warning("inbox item %s cannot be read: %s", item.id, type(error).__name__)
            return False
        return isinstance(incoming, Incoming) and conversation.calls_for_card(incoming.reply)


def _channel(item: r.InboxItem) -> str:
    return item.source.partition(":")[0]


def _people(work: Work, channel: r.Channel, addresses: Sequence[str]) -> Mapping[str, Person]:
    """At the specialist's screen nobody has a chat: there, people are known by their ids."""
    return work.people(addresses) if channel == "together" else work.people_at(channel, addresses)


def _in(seen: set[K], key: K) -> bool:
    found = key in seen
    seen.add(key)
    return found
