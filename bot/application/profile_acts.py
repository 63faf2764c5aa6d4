"""What can be done with one line of one's profile, and who sees it: the same in the chat and on the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.application import keeping, running, sight
from bot.application import records as r
from bot.application.hearing import Hearing
from bot.application.ports import Person, Work
from bot.dialogue import recordings
from bot.profile.writing import Writing


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


@dataclass(frozen=True, slots=True)
class Seen:
    """Ids of the lines that the specialist sees now, and of those that an employer may know.

    `earlier`: shared with a specialist before this one, and not with this one.
    """

    shared: frozenset[str]
    employer: frozenset[str]
    earlier: frozenset[str] = frozenset()


def seen(work: Work, now: datetime, person: Person) -> Seen:
    standing = {"participant_id": person.participant.id, "withdrawn_at": None}
    lines = work.find(r.SharedLine, **standing)
    own = sight.of_own(work, now, person)
    shared = frozenset(line.statement_id for line in lines if own.of(line))
    employer = frozenset(one.statement_id for one in work.find(r.EmployerYes, **standing))
    return Seen(shared, employer & shared, frozenset(line.statement_id for line in lines) - shared)


def _seen(hearing: Hearing) -> Seen:
    return seen(hearing.work, hearing.now, hearing.person)


def mine(hearing: Hearing, statement_id: str) -> r.Statement | None:
    """A line of theirs that stands."""
    statement = hearing.work.get(r.Statement, statement_id)
    if statement is None or statement.participant_id != hearing.participant.id or statement.status != "active":
        return None
    return statement


LABELS = {
    "share": _("Share it with {S}"),
    "unshare": _("Stop sharing it"),
    "right": _("Yes, that is right"),
    "wrong": _("No, that is not right"),
    "still": _("It still holds"),
    "reword": _("Say it differently"),
    "away": _("Remove it"),
    "employer": _("An employer may know this"),
    "no-employer": _("Not for an employer"),
}

# What is said when it is done; of the rest, how the line stands now says enough.
TOLD = {
    "share": _("Now {S} can see this line."),
    "unshare": _("{S} can no longer see this line. What {S} has copied into NAV's system stays there."),
    "right": _("Thank you. It can stand in notes and reports now."),
    "still": _("Good. I have written today's date on it."),
    "reword": _("It now says what you wrote. The old words are kept as history, for you alone."),
    "wrong": _("Thank you for saying so. The line is removed."),
    "away": _("It is removed."),
}


def possible(statement: r.Statement, by: Seen) -> tuple[str, ...]:
    """What can be done with it as it stands now."""
    shared = statement.id in by.shared
    earlier = ("unshare",) if statement.id in by.earlier else ()
    if statement.author == "specialist" and not shared:
        return ("right", "wrong", *earlier, "reword")
    employer = ("no-employer",) if statement.id in by.employer else ("employer",)
    still = () if statement.recording_id or statement.place == "note" else ("still",)
    share = ("unshare",) if shared else ("share", *earlier)
    return (*share, *still, "reword", "away", *(employer if shared else ()))


def who_sees(writing: Writing, statement: r.Statement, by: Seen) -> list[str]:
    if statement.author == "specialist" and statement.id not in by.shared:
        return [writing.say("Is this right? Until you say yes, it stands in no note and no report.")]
    if statement.id in by.earlier:
        return [writing.say("You shared this line before. {S} sees it only if you want that.")]
    if statement.id not in by.shared:
        return [writing.say("Only you can see this line.")]
    if statement.id in by.employer:
        return [writing.say("{S} can see this line."), writing.say("An employer may know it too.")]
    return [writing.say("{S} can see this line."), writing.say("It is not for an employer.")]


def told(statement: r.Statement, act: str, by: Seen) -> str:
    """What is said when it is done. `by`: who saw it before."""
    if act == "unshare" and statement.id in by.earlier:
        return _("{S} does not get to see this line.")
    return TOLD[act]


def carry_out(hearing: Hearing, statement: r.Statement, act: str) -> bool:
    """Anything but saying it differently. False when it was so already; a press that comes late changes nothing."""
    return _ACTS[act](hearing, statement)


def _share(hearing: Hearing, statement: r.Statement) -> bool:
    return _shared(hearing, statement, recordings.shown(hearing.say, statement))


def _right(hearing: Hearing, statement: r.Statement) -> bool:
    return _shared(hearing, statement, statement.text)


def _shared(hearing: Hearing, statement: r.Statement, shown: str) -> bool:
    if statement.id in _seen(hearing).shared:
        return False
    keeping.share(hearing, (statement.id,), shown, None)
    return True


def _unshare(hearing: Hearing, statement: r.Statement) -> bool:
    return keeping.unshare(hearing, statement.id)


def _still(hearing: Hearing, statement: r.Statement) -> bool:
    hearing.work.put(replace(statement, confirmed_at=hearing.now))
    return True


def _employer(hearing: Hearing, statement: r.Statement) -> bool:
    """Only what the specialist may see."""
    if statement.id not in _seen(hearing).shared:
        return False
    keeping.for_employer(hearing, statement.id)
    return True


def _no_employer(hearing: Hearing, statement: r.Statement) -> bool:
    keeping.not_for_employer(hearing, statement.id)
    return True


def _away(hearing: Hearing, statement: r.Statement) -> bool:
    _set_aside(hearing, statement, "withdrawn")
    return True


_ACTS: dict[str, Callable[[Hearing, r.Statement], bool]] = {
    "share": _share, "unshare": _unshare, "right": _right, "still": _still, "employer": _employer,
    "no-employer": _no_employer, "away": _away, "wrong": _away,
}  # fmt: skip


def reword(hearing: Hearing, old: r.Statement, text: str, *, flagged: bool) -> r.Statement:
    """The new wording stands from now on, for the participant alone until it is shared; the old stays as history."""
    new = replace(
        old, id=hearing.new_id(), text=text, replaces=old.id, source="profile", author="participant", tapped=False,
        said_at=hearing.now, confirmed_at=None, flagged=flagged, language=hearing.language, status="active",
        ended_at=None, recording_id=None, seconds=0, staff_id=None, told_by=None,
    )  # fmt: skip
    hearing.work.add(new)
    keeping.move_task(hearing, old.id, new.id)
    _set_aside(hearing, old, "revised")
    return new


def _set_aside(hearing: Hearing, old: r.Statement, status: str) -> None:
    keeping.set_aside(hearing, old.id, status)
    running.take_away(hearing, old)
