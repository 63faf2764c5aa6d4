"""A test person's conversation, played: every reply heard by what hears a participant's, in memory alone."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2s
from typing import Any, Literal

from bot.application import conversation, running
from bot.application import records as r
from bot.application import talk as talks
from bot.application.hearing import Hearing, Kit
from bot.application.incoming import Incoming, said
from bot.application.library import Library
from bot.application.ports import Person, Work
from bot.application.review import pretend_people
from bot.application.review.pretend_people import WHO, TestPerson
from bot.application.review.pretending import Pretended
from bot.dialogue.loading import Version
from bot.dialogue.machine import Compiled
from bot.dialogue.messages import Message
from bot.dialogue.replies import Command, Reply, Tapped, VoiceMessage
from bot.dialogue.run import Run
from bot.language.catalogues import Catalogues

Do = Literal["type", "tap", "speak", "language"]

# The prompt of whatever question is open when the button is pressed.
OPEN = "*"

# The length of a voice message in the simulator, where nothing is recorded.
SPOKEN_SECONDS = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was done. `prompt`: the question of the button; `label`: the words on it."""

    do: Do
    value: str
    at: datetime
    prompt: str = OPEN
    label: str = ""

    @property
    def json(self) -> list[str]:
        return [self.do, self.value, self.at.isoformat(), self.prompt, self.label]


def entry_from(data: Iterable[Any]) -> Entry:
    do, value, at, prompt, label = (str(part) for part in data)
    return Entry(do, value, datetime.fromisoformat(at), prompt, label)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Exchange:
    """What was done, and what was said to it. Nothing was done before the first one.

    `before` and `after`: the conversation that is tried, as it stood on both sides; none when it was not open.
    """

    entry: Entry | None
    messages: tuple[Message, ...]
    before: Run | None
    after: Run | None


@dataclass(frozen=True, slots=True)
class Played:
    """The whole conversation, and the transaction it was in."""

    work: Pretended
    kit: Kit
    compiled: Compiled
    version: r.ScriptVersion
    exchanges: tuple[Exchange, ...]

    @property
    def person(self) -> Person:
        return self.work.people([WHO])[WHO]

    @property
    def run(self) -> Run | None:
        """The conversation that is tried, as it stands: the newest one, when it was done more than once."""
        return next((one.after for one in reversed(self.exchanges) if one.after), None)


@dataclass(frozen=True, slots=True)
class Stage:
    """What a conversation is played on: the version, the office's settings, the texts, and when it began.

    `seed`: whose ids these are. What was done before decides each id, so that the same play has the same ids.
    """

    look: Work
    texts: Catalogues
    office: r.Office
    version: Version
    began: datetime
    seed: str


def row_of(look: Work, version: Version, now: datetime) -> r.ScriptVersion:
    """The version as it is kept, or as it would be: a file that nobody has looked at can be tried as well."""
    script = version.script
    texts: dict[str, Any] = {language: dict(words) for language, words in version.texts.items()}
    known = look.get(r.ScriptVersion, version.hash)
    return known or r.ScriptVersion(version.hash, script.id, script.title, version.source, texts, now)


class Playing:
    """A conversation under way. It is begun when this is made."""

    def __init__(self, stage: Stage, person: TestPerson) -> None:
        version = row_of(stage.look, stage.version, stage.began)
        made = pretend_people.rows(person, stage.office, version, stage.version.script, stage.began, stage.texts)
        self.stage, self.version, self.channel = stage, version, pretend_people.channel_of(person)
        self.work = Pretended(stage.look, version, *made)
        self.compiled = Library(self.work).compiled(version.id)
        self.digest = _digest(stage.seed, [version.id, person.language, str(person.times), *sorted(person.known)])
        self.exchanges: list[Exchange] = []
        self.do(None)

    def do(self, entry: Entry | None) -> None:
        at = entry.at if entry else self.stage.began
        self.digest = _digest(self.digest, entry.json if entry else [])
        kit, before = self.kit(at), self.run(self.kit(at))
        heard: list[Message] = []
        for reply, label in self._replies(kit, entry):
            incoming = Incoming(self.channel, WHO, reply, label=label)
            heard = conversation.hear(kit, self.work, Library(self.work), incoming, self._who()).messages
        self.exchanges.append(Exchange(entry, tuple(heard), before, self.run(kit)))

    def kit(self, at: datetime) -> Kit:
        count, digest = itertools.count(), self.digest
        return Kit(self.stage.texts, lambda: at, lambda: _digest(digest, [str(next(count))]))

    def _who(self) -> Person:
        return self.work.people([WHO])[WHO]

    def _replies(self, kit: Kit, entry: Entry | None) -> Iterable[tuple[Reply, str]]:
        if entry is None:
            yield Command("samtale", self.compiled.script.id), ""
        elif entry.do == "type":
            yield said(entry.value, self.digest), ""
        elif entry.do == "speak":
            yield self._spoken(kit), ""
        elif entry.do == "tap":
            yield Tapped(self._prompt(kit, entry), entry.value), entry.label
        else:  # as in the chat: the word for it, then the language
            yield Command("language"), ""
            yield Tapped(self._prompt(kit, replace(entry, prompt=OPEN)), entry.value), ""

    def _spoken(self, kit: Kit) -> VoiceMessage:
        now = kit.clock()
        self.work.add(r.Recording(self.digest, WHO, now, SPOKEN_SECONDS, "kept", "audio/ogg"))
        return VoiceMessage(self.digest, SPOKEN_SECONDS, self.digest)

    def _prompt(self, kit: Kit, entry: Entry) -> str:
        return open_prompt(self._hearing(kit)) if entry.prompt == OPEN else entry.prompt

    def _hearing(self, kit: Kit) -> Hearing:
        return Hearing(kit, self.work, Library(self.work), Incoming(self.channel, WHO, Command("")), self._who())

    def run(self, kit: Kit) -> Run | None:
        """The newest run of what is tried, open or done."""
        mine = [one for one in self.work.find(r.RunRow, version_id=self.version.id) if not _is_made(one)]
        if not mine:
            return None
        hearing = self._hearing(kit)
        newest = max(mine, key=lambda one: (one.started_at, one.status == "open"))
        return running.as_it_stands(hearing, newest)[1]


def open_prompt(hearing: Hearing) -> str:
    """Of the screen that is shown, or of the question under it."""
    found = running.current(hearing)
    if hearing.talk.screen:
        return hearing.talk.prompt
    return found[1].prompt if found else ""


def _is_made(row: r.RunRow) -> bool:
    """One that the test person is said to have had before."""
    return not row.position


def _digest(before: str, parts: list[str]) -> str:
    mixed = blake2s(before.encode(), digest_size=16)
    for part in parts:
        mixed.update(f"{len(part)}:{part}".encode("utf-8", "surrogatepass"))
    return mixed.hexdigest()


def play(stage: Stage, person: TestPerson, entries: Iterable[Entry] = ()) -> Played:
    playing = Playing(stage, person)
    for entry in entries:
        playing.do(entry)
    last = playing.exchanges[-1].entry
    kit = playing.kit(last.at if last else stage.began)
    return Played(playing.work, kit, playing.compiled, playing.version, tuple(playing.exchanges))


def talk_of(played: Played) -> talks.Talk:
    row = played.person.talk
    return talks.from_json(row.state) if row else talks.Talk()
