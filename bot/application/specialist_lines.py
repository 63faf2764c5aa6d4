"""Lines that a specialist writes about somebody: from a meeting, something they saw, or told by a third party.

They are visibly another author's (METHOD §4). The participant sees each at once, and says whether it is right;
until then it stands for its author alone, in no note and in no report.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, get_args

from bot.application import records as r
from bot.application import sight
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.application.reading import own_participant
from bot.dialogue.words import Section
from bot.language.typed import tidy
from bot.profile.statement import ToldBy
from bot.safety.redaction import Kind, hints

MOST_CHARACTERS = 1_000

Source = Literal["meeting", "observation", "third-party"]
State = Literal["waiting", "agreed", "declined"]


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


# Where a line of one's own is from, as the specialist chooses it.
SOURCES: Mapping[Source, str] = {
    "meeting": _("A meeting"),
    "observation": _("Something I saw"),
    "third-party": _("Told by somebody else"),
}


@dataclass(frozen=True, slots=True)
class Written:
    """`waiting`: the participant has not answered. `declined`: they took it out, or said it in their own words."""

    statement: r.Statement
    state: State


def write(
    work: Work, kit: Kit, staff: r.Staff, participant_id: str, *, section: str, words: str, source: str, told_by: str
) -> str:
    """Returns the statement's id. Raises NotFound, or WrongUse with a catalogue text."""
    participant = own_participant(work, kit, staff, participant_id)
    said = _checked(words)
    if section not in get_args(Section) or source not in get_args(Source):
        raise WrongUse(_("Choose a part of the profile, and where it is from."))
    teller = told_by if source == "third-party" and told_by in get_args(ToldBy) else None
    if source != "third-party" and told_by:
        raise WrongUse(_("You chose who told it. Then it is told by somebody else; or leave the role empty."))
    if source == "third-party" and teller is None:
        raise WrongUse(_("Choose who told it: the role, not the name."))
    if again := _waiting_already(work, kit, staff, participant_id, (section, source, teller, said)):
        return again
    line = r.Statement(
        id=kit.new_id(), participant_id=participant_id, place="profile", section=section, facet=None,
        language=participant.language, author="specialist", source=source, tapped=False,  # type: ignore[arg-type]
        said_at=kit.clock(), confirmed_at=None, status="active", staff_id=staff.id,
        told_by=teller, text=said,  # type: ignore[arg-type]
    )  # fmt: skip
    work.add(line)
    return line.id


def _waiting_already(
    work: Work, kit: Kit, staff: r.Staff, participant_id: str, line: tuple[str, str, str | None, str]
) -> str:
    """The same line, written twice or sent twice, stands once while it waits for an answer."""
    for one in mine(work, kit, staff, participant_id):
        said = one.statement
        if one.state == "waiting" and (said.section, said.source, said.told_by, said.text) == line:
            return said.id
    return ""


def _checked(words: str) -> str:
    said = tidy(words)
    if not said:
        raise WrongUse(_("Write the line, in words that you two could read together."))
    if len(said) > MOST_CHARACTERS:
        raise WrongUse(_("That is a little long. Write it in a few sentences."))
    if any(hint.kind is Kind.IDENTITY_NUMBER for hint in hints(said)):
        raise WrongUse(_("That looks like a national identity number. Take it out: nobody needs it here."))
    return said


def mine(work: Work, kit: Kit, staff: r.Staff, participant_id: str) -> list[Written]:
    """What this specialist wrote about somebody of theirs, the newest first."""
    seen = sight.of(work, kit.clock, staff, participant_id)
    found = work.find(r.Statement, participant_id=participant_id, staff_id=staff.id)
    agreed = sight.standing(work, seen)
    own = [one for one in found if one.author == "specialist" and seen.of_work(staff.id, one.said_at)]
    written = [Written(one, state_of(one, agreed)) for one in own]
    return sorted(written, key=lambda one: one.statement.said_at, reverse=True)


def state_of(statement: r.Statement, agreed: set[str]) -> State:
    """`agreed`: ids of the statements that are shared now."""
    if statement.status != "active":
        return "declined"
    return "agreed" if statement.id in agreed else "waiting"


def take_back(work: Work, kit: Kit, staff: r.Staff, participant_id: str, statement_id: str) -> None:
    """What one wrote oneself, and nobody has set aside. A yes that was given to it ends with it."""
    seen = sight.of(work, kit.clock, staff, participant_id)
    found = work.find(r.Statement, id=statement_id, participant_id=participant_id, staff_id=staff.id, status="active")
    if not found or not seen.of_work(staff.id, found[0].said_at):
        raise NotFound("there is no such line of yours")
    now = kit.clock()
    work.put(replace(found[0], status="withdrawn", ended_at=now))
    for line in work.find(r.SharedLine, statement_id=statement_id, withdrawn_at=None):
        work.put(replace(line, withdrawn_at=now))
    for yes in work.find(r.EmployerYes, statement_id=statement_id, withdrawn_at=None):
        work.put(replace(yes, withdrawn_at=now))
