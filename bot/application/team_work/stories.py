"""A good story for the team's meeting (A23): without a name, and told only with the participant's yes to these words.

A no, or no answer, changes nothing for anybody. A yes is taken back as easily as it is given, and the card is gone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Literal

from bot.application import at_rest, sight
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Person, Work
from bot.application.team_work import telling
from bot.language.typed import tidy

# Read aloud in half a minute, and on a phone without much scrolling.
MOST_CHARACTERS = 600
# Nobody is asked again and again: so long a no, or a yes that was taken back, stands alone.
RESTS = timedelta(days=30)

State = Literal["waits", "card", "not-told"]


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


@dataclass(frozen=True, slots=True)
class Asked:
    """A story as the one who wrote it sees it. `name`: of whom they asked; empty when that is theirs no more."""

    id: str
    words: str
    at: datetime
    state: State
    name: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """`is_mine`: the reader asked for it, and can put it away."""

    id: str
    words: str
    at: datetime
    is_mine: bool


def checked(work: Work, now: datetime, staff: r.Staff, words: str, *, sure: bool) -> str:
    """Raises MayTell, or WrongUse with a catalogue text."""
    said = tidy(words)
    if not said:
        raise WrongUse(_("Write the story first."))
    if len(said) > MOST_CHARACTERS:
        raise WrongUse(_("That is a little long. Write it in a few sentences."))
    telling.look_through(work, now, staff, said, sure=sure)
    return said


def asked(
    work: Work, kit: Kit, staff: r.Staff, participant_id: str, words: str, mark: str, *, sure: bool
) -> r.GoodStory | None:
    """A new question; None when this form was sent before. Raises NotFound, MayTell, or WrongUse."""
    if not participant_id:
        raise WrongUse(_("Choose whose story it is."))
    seen, now = sight.of(work, kit.clock, staff, participant_id), kit.clock()
    if seen.covers:
        raise NotFound("only the own specialist asks")
    said = checked(work, now, staff, words, sure=sure)
    key = sha256(f"story\0{participant_id}\0{staff.id}\0{mark or kit.new_id()}".encode()).hexdigest()[:32]
    if work.get(r.GoodStory, key) is not None:
        return None
    if seen.participant.adult_at is None:
        raise WrongUse(_("The participant has not come in yet, so nobody can be asked."))
    _is_time(now, work.find(r.GoodStory, participant_id=participant_id))
    story = r.GoodStory(key, participant_id, staff.id, now, words=said)
    work.add(story)
    return story


def _is_time(now: datetime, found: Iterable[r.GoodStory]) -> None:
    for one in found:
        if _is_open(one):
            raise WrongUse(_("There is a question already that waits for an answer. One at a time is enough."))
        ended = one.ended_at if one.answer == "yes" else one.answered_at
        if ended is not None and now - ended < RESTS:
            raise WrongUse(_("It is not long since the last story. Let it rest for a while."))


def _is_open(one: r.GoodStory) -> bool:
    return one.answered_at is None and one.ended_at is None


def is_told(one: r.GoodStory) -> bool:
    return one.answer == "yes" and one.ended_at is None


def mine(work: Work, now: datetime, staff: r.Staff) -> list[Asked]:
    """The newest first; what is not told stays for a while, so that it is known."""
    rows = _not_at_rest(work, work.find(r.GoodStory, staff_id=staff.id)[::-1])
    theirs = {key: one.participant for key, one in work.people(sight.theirs(work, staff, now)).items()}
    seen = sight.of_many(work, now, staff.id, list(theirs.values())) if theirs else {}
    found = []
    for one in rows:
        ended = one.ended_at or one.answered_at
        state: State = "card" if is_told(one) else "waits" if _is_open(one) else "not-told"
        follows = one.participant_id in seen and seen[one.participant_id].of_work(staff.id, one.asked_at)
        if (state == "not-told" and ended and now - ended > RESTS) or (state != "card" and not follows):
            continue
        name = theirs[one.participant_id].label or one.participant_id[:6].upper() if follows else ""
        found.append(Asked(one.id, one.words, one.asked_at, state, name))
    return found


def cards(work: Work, staff: r.Staff) -> list[Card]:
    """What the reader's team may hear, newest first; of somebody without a team, their own."""
    team = [staff.id]
    if staff.team_id is not None:
        team = [one.id for one in work.find(r.Staff, team_id=staff.team_id)]
    rows = _not_at_rest(work, work.find(r.GoodStory, staff_id=team, answer="yes", ended_at=None))
    found = [one for one in rows if one.words]
    newest = sorted(found, key=lambda one: (one.answered_at or one.asked_at, one.id), reverse=True)
    return [Card(one.id, one.words, one.answered_at or one.asked_at, one.staff_id == staff.id) for one in newest]


def _not_at_rest(work: Work, rows: list[r.GoodStory]) -> list[r.GoodStory]:
    resting = at_rest.those(work, {one.participant_id for one in rows})
    return [one for one in rows if one.participant_id not in resting]


def put_away(work: Work, now: datetime, staff: r.Staff, story_id: str) -> None:
    """By whoever wrote it: the question is not asked any more, or the card has been told. Raises NotFound."""
    one = work.get(r.GoodStory, story_id)
    if one is None or one.staff_id != staff.id:
        raise NotFound("there is no such story of yours")
    if one.ended_at is None:
        work.put(replace(one, ended_at=now))


def waiting(work: Work, now: datetime, person: Person) -> tuple[r.GoodStory, r.Staff] | None:
    """What the participant is asked, and by whom: nobody who does not follow them any more."""
    for one in work.find(r.GoodStory, participant_id=person.participant.id, answered_at=None, ended_at=None):
        by = work.get(r.Staff, one.staff_id)
        if by is not None and person.participant.id in sight.theirs(work, by, now):
            return one, by
    return None


def told(work: Work, participant_id: str) -> list[tuple[r.GoodStory, r.Staff]]:
    """What they said yes to, and who asked; the oldest first."""
    found = []
    for one in work.find(r.GoodStory, participant_id=participant_id, answer="yes", ended_at=None):
        by = work.get(r.Staff, one.staff_id)
        found += [(one, by)] if by is not None else []
    return found
