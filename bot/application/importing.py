"""A profile brought along from another office: the participant's own standing words, for the participant alone.

Nothing of the file is believed but the words, where they stood and when they were said. Whatever is wrong with it,
nothing is half done.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import get_args

from bot.application import help_card, rhythms
from bot.application import records as r
from bot.application.delivering import deliver
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Hearing, Kit
from bot.application.incoming import Heard, Incoming
from bot.application.library import Library
from bot.application.ports import Database
from bot.dialogue.replies import Typed
from bot.dialogue.words import Section
from bot.language.typed import tidy
from bot.profile import portable
from bot.profile.portable import Portable, PortableLine
from bot.safety.recogniser import Level, recognise

# A clock that is a little ahead makes no line one from the future.
AHEAD = timedelta(minutes=10)
# Nobody who reads this said anything before.
FIRST = datetime(1950, 1, 1, tzinfo=UTC)

# A copy with sounds, whose first file is the data; other files begin like that as well.
_ZIP, _NAMED_WITHIN = b"PK\x03\x04", 80
# How a PDF and a Word file begin.
_FOR_READING = (b"%PDF", _ZIP)

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


@dataclass(frozen=True, slots=True)
class Read:
    """What a file holds for us: lines that can come along with what the recogniser says, and what stays behind."""

    lines: tuple[tuple[PortableLine, Level], ...]
    recordings: int
    by_others: int
    ended: int


@dataclass(frozen=True, slots=True)
class Brought:
    """How many lines came along, and how many were here already. `level`: the worst of what came along."""

    added: int
    known: int
    level: Level

    @property
    def needs_a_card(self) -> bool:
        return self.level is not Level.NONE


def read(content: bytes, now: datetime) -> Read:
    """Raises WrongUse with a catalogue text. The recogniser reads every text that is to come along."""
    found = _opened(content)
    if any(not FIRST <= line.said_at <= now + AHEAD for line in found.lines):
        raise WrongUse(_("This file has a line with a date that cannot be right. Nothing was brought along."))
    own = [line for line in found.lines if line.author == "participant"]
    standing = [line for line in own if line.status == "active"]
    texts = [line for line in standing if line.recording is None and _words(line)]
    return Read(
        tuple((line, recognise(line.words)) for line in texts),
        len(standing) - len(texts), len(found.lines) - len(own), len(own) - len(standing),
    )  # fmt: skip


def _opened(content: bytes) -> Portable:
    if not content:
        raise WrongUse(_("Choose the file first."))
    if content.startswith(_ZIP) and b".json" in content[:_NAMED_WITHIN]:
        raise WrongUse(_("That file holds several files. Open it, and choose the one in it that ends in .json."))
    if len(content) > portable.MOST_BYTES:
        raise WrongUse(_("That file is larger than any profile. Nothing was brought along."))
    if content.startswith(_FOR_READING):
        raise WrongUse(_("That copy is for reading. Choose the one with data, with a name that ends in .json."))
    try:
        return portable.read(content.removeprefix(_BYTE_ORDER_MARK))
    except ValueError as error:
        raise WrongUse(_problem(str(error))) from None


def _problem(said: str) -> str:
    where = said.partition(":")[0]
    if where == "version":
        return _("This file was made by another version of Stegvis, and I cannot read it. Nothing was brought along.")
    if where == "lines":
        return _("This file has more lines than I can take. Nothing was brought along.")
    return _("This file is not a copy of a profile, or it was changed. Nothing was brought along.")


def _words(line: PortableLine) -> str:
    return tidy(line.words)


def _worst(levels: Iterable[Level]) -> Level:
    found = set(levels)
    return next((level for level in (Level.EXPLICIT, Level.AMBIGUOUS) if level in found), Level.NONE)


def bring(database: Database, kit: Kit, participant_id: str, content: bytes) -> Brought:
    """One transaction. Raises WrongUse with a catalogue text, NotFound for somebody who is not in."""
    found = read(content, kit.clock())
    with database.work() as work:
        person = work.people([participant_id]).get(participant_id)
        if person is None or person.participant.adult_at is None:
            raise NotFound("there is no such participant, or they have not said that they are 18")
        hearing = Hearing(kit, work, Library(work), Incoming("browser", participant_id, Typed("")), person)
        brought = _brought(hearing, found)
        _tell(hearing, found, brought)
        deliver(work, kit, hearing.incoming, participant_id, Heard(hearing.messages))
    return brought


def _brought(hearing: Hearing, found: Read) -> Brought:
    """Words that stand already in the same section are not brought twice."""
    every = hearing.work.find(r.Statement, participant_id=hearing.participant.id)
    known = {(one.section, one.text) for one in every if one.status == "active"}
    new: list[tuple[PortableLine, Level]] = []
    for line, level in found.lines:
        if (line.section, _words(line)) not in known:
            known.add((line.section, _words(line)))
            new.append((line, level))
    if len(every) + len(new) > portable.MOST_LINES:
        raise WrongUse(_("Your profile would have more lines than I can keep. Nothing was brought along."))
    hearing.work.add(*(_statement(hearing, line, flagged=level is not Level.NONE) for line, level in new))
    return Brought(len(new), len(found.lines) - len(new), _worst(level for _line, level in new))


def _statement(hearing: Hearing, line: PortableLine, *, flagged: bool) -> r.Statement:
    return r.Statement(
        id=hearing.new_id(), participant_id=hearing.participant.id,
        place="profile" if line.section in get_args(Section) else "note", section=line.section, facet=line.facet,
        language=line.language, author="participant", source="imported", tapped=line.chosen_from_a_list,
        said_at=min(line.said_at, hearing.now), confirmed_at=None, status="active", flagged=flagged,
        text=_words(line),
    )  # fmt: skip


def _tell(hearing: Hearing, found: Read, brought: Brought) -> None:
    """In the chat, for whoever reads it on another device: a help card first, where the words call for one."""
    if brought.needs_a_card:
        help_card.show_card(hearing, brought.level)
        rhythms.rest(hearing)
    hearing.tell_together(*sentences(hearing, found, brought))


def sentences(hearing: Hearing, found: Read, brought: Brought) -> Iterator[str]:
    """How many lines came along, and why the others did not."""
    ngettext = hearing.writing.ngettext
    if brought.added:
        yield ngettext(
            "One line came along. Only you can see it.", "{n} lines came along. Only you can see them.", brought.added
        )
    else:
        yield hearing.say("No lines came along.")
    left = Counter(known=brought.known, recordings=found.recordings, others=found.by_others, ended=found.ended)
    for key, number in left.items():
        if number:
            yield ngettext(*_LEFT[key], number)


def ngettext(one: str, many: str) -> tuple[str, str]:
    """Marks two texts for the catalogue; they are looked up where they are said."""
    return one, many


_LEFT = {
    "known": ngettext("One line was here already.", "{n} lines were here already."),
    "recordings": ngettext(
        "One voice message stayed behind: sound cannot be brought along.",
        "{n} voice messages stayed behind: sound cannot be brought along.",
    ),
    "others": ngettext(
        "One line that somebody else wrote stayed behind.", "{n} lines that somebody else wrote stayed behind."
    ),
    "ended": ngettext(
        "One line that you had changed or removed stayed behind.",
        "{n} lines that you had changed or removed stayed behind.",
    ),
}
