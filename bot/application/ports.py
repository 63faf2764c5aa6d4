"""What the application needs from outside. Storage implements `Database`; tests use the real one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol, TypeVar

from bot.application import records as r
from bot.dialogue.use.trace import Trace
from bot.profile.document import Document, File, Format

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Person:
    """A participant with what nearly every turn needs."""

    participant: r.Participant
    office: r.Office
    specialist: r.Staff
    chats: tuple[r.Chat, ...]
    talk: r.Talk | None
    # The runs that are open in their own chat, newest first.
    runs: tuple[r.RunRow, ...]
    nudging: r.Nudging | None = None
    # Those that are open on a specialist's screen, where two sit together.
    on_screen: tuple[r.RunRow, ...] = ()


class Work(Protocol):
    """One transaction. What is added or put is written in sets: before the next look, at `flush`, or at the end.

    Sealed fields are opened and sealed by the storage. A participant whose key is destroyed reads as absent.
    """

    def add(self, *records: r.Record) -> None:
        """Insert. For a Participant, its data key is made in the same breath."""

    def put(self, *records: r.Record) -> None:
        """Replace the row with the same id. Raises KeyError at flush when there is none."""

    def change(self, kind: type[r.Record], ids: Sequence[str], /, **values: object) -> None:
        """Give these rows the same values in plain columns; ids that are not there are passed over."""

    def empty(self, kind: type[r.Record], ids: Sequence[str], /, **values: object) -> None:
        """Like `change`, and forget what can be forgotten of them (see records.sealed)."""

    def remove(self, *records: r.Record) -> None:
        """Delete the rows with these ids."""

    def erase(self, participant_id: str, now: datetime) -> bool:
        """Destroy their key and delete every row of theirs; their own stays and says `erased`. Nothing is written about
        them afterwards, in this transaction or another. False for somebody who was erased before.

        Raises NotFound, and NotErased when it cannot be noted down outside the database: then nothing is done.
        """

    def flush(self) -> None: ...

    def get(self, kind: type[T], key: str) -> T | None:
        """By id, any record type."""

    def find(self, kind: type[T], /, **equal: object) -> list[T]:
        """All rows of a kind whose plain columns equal these, in the order they were added.

        None matches NULL; a list matches any of it.
        """

    # People, set-based: a constant number of queries however many are asked for. In a transaction that writes,
    # they are ours until its end: a turn elsewhere waits.
    def people_at(self, channel: str, addresses: Sequence[str]) -> Mapping[str, Person]:
        """The people who write from these addresses, by address. Blocked chats count as well."""

    def people(self, ids: Sequence[str]) -> Mapping[str, Person]: ...

    def reached_by(self, channel: str, after: str, limit: int) -> list[str]:
        """Ids of participants with an open chat there, in order, beginning after this id."""

    # Single steps that must win a race exactly once.
    def use_invitation(self, code_hash: str, now: datetime) -> r.Invitation | None:
        """Mark it used, if it exists, is unused and not expired; else None. Only one caller ever gets it."""

    def use_staff_link(self, token_hash: str, now: datetime) -> r.StaffLink | None: ...

    # What comes by itself.
    def due(self, kind: type[T], now: datetime, limit: int) -> list[T]:
        """Nudgings or agreements whose `next_at` has come, the oldest first.

        They and their people are ours until the end; those that another process has now are left out.
        """

    # Inbox and outbox.
    def accept(self, items: Iterable[r.InboxItem]) -> int:
        """Insert those whose (source, key) is new; returns how many were. Known by membership, never by order.

        It stays known when the item is removed, until `forget_seen`.
        """

    def waiting_inbox(self, limit: int, address: str | None = None) -> list[r.InboxItem]:
        """In the order of arrival; of one address when it is named.

        In a transaction that writes, these addresses are ours until its end: no other process gets their items.
        """

    def waiting_outbox(self, channel: str, now: datetime, limit: int, busy: Collection[str] = ()) -> list[r.OutboxItem]:
        """Due items: the most urgent kind first, then by order; at most the first waiting one of each address.

        None of a busy address.
        """

    def last_sent(self, channel: str, limit: int) -> list[tuple[str, datetime]]:
        """Address and moment of what was sent among the newest `limit` items."""

    def forget_seen(self, before: date, limit: int) -> int:
        """What came before this day may come again as new; returns how many were forgotten, at most `limit`."""

    def forget_outbox(self, statuses: Sequence[str], before: datetime, limit: int) -> int:
        """Delete what was made before this moment and has one of these statuses; returns how many."""

    # How long what is kept (see application/retention).
    def here(self, after: str, limit: int) -> list[str]:
        """Ids of participants who can be read, in order, beginning after this id."""

    def last_active(self, participant_ids: Collection[str]) -> Mapping[str, datetime]:
        """When something last happened between each of them and those who follow them, or is agreed to."""
        ...

    def sounds_sent(self, participant_ids: Collection[str]) -> Mapping[str, Sequence[datetime]]:
        """When each sound was sent that is kept of them, the oldest first; of those who have any. Loads none."""
        ...

    def forget_old(self, table: str, before: datetime, limit: int) -> int:
        """Delete rows of a table with a period of its own that was over before this moment; returns how many.

        What is about somebody who wants nothing done with it stays.
        """
        ...

    def transcript(self, participant_id: str, after: int, limit: int) -> list[r.Utterance]:
        """Utterances with seq > after, oldest first; with after=-1 the newest `limit`, oldest first."""

    def sound_sizes(self, participant_id: str) -> Mapping[str, int]:
        """Bytes of each sound that is kept of somebody, as it is stored, by id, the first one first. Loads none."""

    # Scripts.
    def live_ids(self) -> Mapping[str, str]:
        """The version that is live of each script, by script id."""
        ...

    def since_withdrawal(self) -> Mapping[str, Collection[str]]:
        """By script that was ever taken out in an emergency: the versions that were made live since the last time."""
        ...

    def live_versions(self) -> Mapping[str, r.ScriptVersion]:
        """By script id: what the newest release made live. Never a version that nobody approved."""

    def last_finished(self, participant_id: str) -> Mapping[str, datetime]:
        """When each conversation was last finished, by script id."""
        ...

    def finished_counts(self, participant_id: str) -> Mapping[str, int]:
        """Finished runs per script id."""

    def traces(self, script_id: str | None) -> list[tuple[str, Trace]]:
        """What conversations left behind besides words, by script id; of one script with its steps. Unseals nothing."""

    # What the specialist may see.
    def participants_of(self, staff_id: str, now: datetime) -> list[str]:
        """Ids of the participants whom this specialist follows, or covers for, at this moment."""

    def shared_since(self, participant_ids: Collection[str], moment: datetime) -> list[str]:
        """Those of them who shared something after that moment, or then let somebody see what was shared before."""

    def followed(self, after: str, limit: int) -> list[str]:
        """Ids of participants whom somebody follows now, in order, beginning after this id."""

    def shared_statements(self, participant_id: str) -> list[tuple[r.Statement, r.SharedLine, r.Share]]:
        """Every statement that was ever approved, with its line (withdrawn or not) and share, oldest first."""


class Database(Protocol):
    def work(self) -> AbstractContextManager[Work]:
        """Commits at the end, rolls back on an exception. Writers wait for one another."""

    def reading(self) -> AbstractContextManager[Work]:
        """A read-only look; `add` and `put` raise."""


class WriteDocument(Protocol):
    """Makes a file of a document, the same bytes for the same document; JSON is made where the data is.

    `name` is the file's name without its ending. `say` looks a message up in the document's language: what the file
    says of itself comes from there. Words that a format cannot show are named where they stood, never left out.
    Raises NotInstalled without the extra `export`, for anything but plain text.
    """

    def __call__(self, document: Document, format: Format, name: str, say: Callable[..., str]) -> File: ...
