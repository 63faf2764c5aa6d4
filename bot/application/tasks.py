"""Small steps until next time: taken on alone or proposed by the specialist, ticked or let go (METHOD §5)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from bot.application import menu, profile_screen
from bot.application import records as r
from bot.application.hearing import Hearing
from bot.dialogue import recordings
from bot.dialogue.commands import plain
from bot.dialogue.messages import Block, Choice, Heading, Line, Paragraph, Quiet, Quote
from bot.language import dates

# What can be looked over on a phone; the newest come first.
MOST = 8

# The conversations about taking a step, and about what came of one.
TAKE_ONE, WHAT_HAPPENED = "et-lite-steg", "hva-skjedde"


def show(hearing: Hearing) -> None:
    found = _mine(hearing)
    hearing.talk = hearing.talk.changed(listed=tuple(task.id for task in found), line=None)
    choices = [Choice(f"l:{n}", str(n)) for n in range(1, len(found) + 1)]
    more = [Choice("add", hearing.say("Add a step"), way=True)] if TAKE_ONE in hearing.library.live else []
    hearing.show("tasks", tuple(_blocks(hearing, found)), (*choices, *more, _close(hearing)))


def _mine(hearing: Hearing) -> list[r.Task]:
    """What waits for a yes or is open, the newest first."""
    found = hearing.work.find(r.Task, participant_id=hearing.participant.id, status=["proposed", "open"])
    return sorted((task for task in found if words(hearing, task)), key=lambda task: task.id, reverse=True)[:MOST]


def words(hearing: Hearing, task: r.Task) -> str:
    """Empty when the words had a help card, or stand no more: then they are not thrown back."""
    if task.statement_id is None:
        return task.words
    statement = hearing.work.get(r.Statement, task.statement_id)
    stands = statement is not None and not statement.flagged and statement.status == "active"
    return recordings.shown(hearing.say, statement) if statement and stands else ""


def _blocks(hearing: Hearing, found: list[r.Task]) -> Iterator[Block]:
    yield Heading(hearing.say("Until next time"))
    if not found:
        yield Paragraph(hearing.say("There is nothing here now, and that is fine."))
        return
    for number, task in enumerate(found, 1):
        yield Line(number, words(hearing, task), mark=_mark(hearing, task))
    yield Paragraph(hearing.say("Choose one to say how it went, or let it go."))


def _mark(hearing: Hearing, task: r.Task) -> str:
    if task.status == "proposed":
        return hearing.say("{S} proposes this")
    if task.proposed_by:
        return hearing.say("agreed with {S}")
    return hearing.say("since {date}", date=dates.date(task.created_at, hearing.language))


def _close(hearing: Hearing) -> Choice:
    return Choice("close", hearing.say("Close"), way=True)


def show_task(hearing: Hearing, task_id: str) -> None:
    task = hearing.work.get(r.Task, task_id)
    if task is None or task.participant_id != hearing.participant.id or task.status not in ("proposed", "open"):
        show(hearing)
        return
    hearing.talk = hearing.talk.changed(line=task.id)
    blocks: list[Block] = [Quote(words(hearing, task)), Quiet(_mark(hearing, task))]
    if task.proposed_by:
        blocks.append(Quiet(hearing.say("{S} can see what becomes of this one.")))
    answers = _PROPOSED if task.status == "proposed" else _OPEN
    choices = [Choice(key, hearing.say(label)) for key, label in answers.items()]
    hearing.show("task", tuple(blocks), (*choices, Choice("list", hearing.say("Back to the list"), way=True)))


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


_PROPOSED = {"accept": _("Yes, I would like that"), "dropped": _("Not this one")}
_OPEN = {
    "done": _("I did it"),
    "partly": _("Some of it"),
    "instead": _("It became something else"),
    "dropped": _("Let it go"),
}
_WAYS = {"list": _("Back to the list"), "close": _("Close"), "add": _("Add a step")}


def tapped(hearing: Hearing, key: str) -> bool:
    listed = hearing.talk.listed
    if key.startswith("l:") and key[2:].isdecimal() and 1 <= int(key[2:]) <= len(listed):
        show_task(hearing, listed[int(key[2:]) - 1])
    elif key == "close":
        profile_screen.close(hearing)
    elif key == "add":
        menu.begin(hearing, TAKE_ONE)
    else:
        return False
    return True


def task_tapped(hearing: Hearing, key: str) -> bool:
    task = hearing.work.get(r.Task, hearing.talk.line or "")
    if task is None or task.participant_id != hearing.participant.id or key not in {*_PROPOSED, *_OPEN, "list"}:
        return False
    if key == "list":
        show(hearing)
    elif key == "instead" and WHAT_HAPPENED in hearing.library.live:
        menu.begin(hearing, WHAT_HAPPENED)
    else:
        _ANSWERS[key](hearing, task)
        show(hearing)
    return True


def _accept(hearing: Hearing, task: r.Task) -> None:
    hearing.work.put(replace(task, status="open"))
    hearing.tell("It is on your list. You can let it go whenever you like.")


def _done(hearing: Hearing, task: r.Task) -> None:
    _closed(hearing, task, "done")
    hearing.tell("It is marked as done.")


def _partly(hearing: Hearing, _task: r.Task) -> None:
    """Some of it is something; the rest can wait."""
    hearing.tell("All right. It stays on your list for as long as you want.")


def _instead(hearing: Hearing, task: r.Task) -> None:
    _closed(hearing, task, "not_done")
    hearing.tell("That is fine. You can always write what it became instead.")


def _dropped(hearing: Hearing, task: r.Task) -> None:
    _closed(hearing, task, "dropped")
    hearing.tell("That is fine. It is taken off your list.")


def _closed(hearing: Hearing, task: r.Task, status: str) -> None:
    hearing.work.put(replace(task, status=status, closed_at=hearing.now))  # type: ignore[arg-type]


_ANSWERS: Mapping[str, Callable[[Hearing, r.Task], None]] = {
    "accept": _accept,
    "done": _done,
    "partly": _partly,
    "instead": _instead,
    "dropped": _dropped,
}


def typed(hearing: Hearing, text: str) -> bool:
    return tapped(hearing, f"l:{plain(text)}") or tapped(hearing, hearing.named(text, _WAYS))


def task_typed(hearing: Hearing, text: str) -> bool:
    return task_tapped(hearing, hearing.named(text, {**_PROPOSED, **_OPEN, **_WAYS}))
