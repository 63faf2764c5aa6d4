"""A copy of everything that is kept about one participant, for that participant: as data, or to be read."""

from __future__ import annotations

from datetime import datetime

from bot.application import own_sounds, past, profile_acts, reading
from bot.application import records as r
from bot.application.errors import NotAllowed, NotFound
from bot.application.hearing import Kit
from bot.application.own_data import OwnData
from bot.application.own_sounds import Sounds
from bot.application.ports import Person, Work, WriteDocument
from bot.profile import journey as journeys
from bot.profile import portable
from bot.profile.document import CopyFormat, Document, File, Format
from bot.profile.documents import everything
from bot.profile.documents.journey import journey_names
from bot.profile.journey import NARROW, PHOTO
from bot.profile.writing import Writing


def make(
    work: Work, kit: Kit, write: WriteDocument, participant_id: str, form: CopyFormat, part: int = 1
) -> File:  # fmt: skip
    """`part`: of a copy with sounds; one that is there no more is the last one.

    Raises NotFound for a participant who is not there, NotInstalled where a format needs an extra of the package.
    """
    person = _person(work, participant_id)
    now = kit.clock()
    name = f"stegvis-{portable.stamp(now)}"
    if form == "zip":
        return _with_sounds(work, kit, write, person, now, part)
    found = OwnData(work, person, now, Sounds.of(work, participant_id), _writing(kit, person))
    return _data(found, name) if form == "json" else _document(work, kit, write, person, found, form, now)


def sound_parts(work: Work, participant_id: str) -> int:
    """How many files a copy with sounds is; 0 when there is no sound to be in it."""
    return len(own_sounds.parts(work.sound_sizes(participant_id)))


def journey(work: Work, kit: Kit, participant_id: str) -> str:
    """The journey as an image of its own (SVG), narrow as a phone; empty when there is none to draw."""
    person = work.people([participant_id]).get(participant_id)
    if person is None:
        return ""
    writing = _writing(kit, person)
    every = (entry.statement for entry in past.own(work, participant_id))
    stops = past.journey(work, every, writing.language, writing.say)
    return journeys.svg(stops, journey_names(writing), PHOTO, NARROW) if stops else ""


def _writing(kit: Kit, person: Person) -> Writing:
    return Writing(kit.texts, person.participant.language, person.specialist.first_name)


def _data(found: OwnData, name: str) -> File:
    return File(f"{name}.json", "application/json", portable.written(found.portable))


def hand_out(
    work: Work, kit: Kit, write: WriteDocument, staff: r.Staff, participant_id: str, form: CopyFormat, part: int = 1
) -> File:  # fmt: skip
    """On paper or a stick, to somebody who asks in person. Written in the list of who has read what, before it is made.

    Raises NotFound, NotAllowed for anybody but an administrator, NotInstalled.
    """
    if staff.role != "administrator" or staff.disabled_at is not None:
        raise NotAllowed("only an administrator hands out the whole copy of somebody")
    _person(work, participant_id)
    reading.audit(work, kit, staff, participant_id, "whole copy", "command")
    return make(work, kit, write, participant_id, form, part)


def document(work: Work, kit: Kit, participant_id: str) -> Document:
    """The same to be read on a page. Raises NotFound."""
    person, now = _person(work, participant_id), kit.clock()
    found = OwnData(work, person, now, Sounds.of(work, participant_id), _writing(kit, person))
    return _made(work, kit, person, found, now)


def _person(work: Work, participant_id: str) -> Person:
    person = work.people([participant_id]).get(participant_id)
    if person is None:
        raise NotFound("there is no such participant")
    return person


def _document(
    work: Work, kit: Kit, write: WriteDocument, person: Person, found: OwnData, form: Format, now: datetime
) -> File:  # fmt: skip
    made = _made(work, kit, person, found, now)
    return write(made, form, f"stegvis-{portable.stamp(now)}", _writing(kit, person).say)


def _made(work: Work, kit: Kit, person: Person, found: OwnData, now: datetime) -> Document:
    writing = _writing(kit, person)
    language = writing.language
    journey = past.journey(work, (entry.statement for entry in found.entries), language, writing.say)
    by = profile_acts.seen(work, now, person)
    reach = everything.Reach(by.shared, by.earlier, by.employer)
    return everything.everything(writing, found.portable, found.own_lines(), reach, journey, now)


def _with_sounds(
    work: Work, kit: Kit, write: WriteDocument, person: Person, now: datetime, part: int
) -> File:  # fmt: skip
    """The first part holds the words, as data and to be read; the sounds follow in their order."""
    who, name = person.participant.id, f"stegvis-{portable.stamp(now)}"
    split = own_sounds.parts(work.sound_sizes(who)) or ((),)
    number = max(1, min(part, len(split)))
    sounds = Sounds.of(work, who, in_the_copy=True)
    words: list[File] = []
    if number == 1:
        found = OwnData(work, person, now, sounds, _writing(kit, person))
        words = [_data(found, name), _document(work, kit, write, person, found, "text", now)]
    content = own_sounds.packed(words, sounds.loaded(work, split[number - 1]))
    whole = f"{name}-{number}-of-{len(split)}" if len(split) > 1 else name
    return File(f"{whole}.zip", "application/zip", content)
