"""The participant's own view of the profile, in the chat: see it, share a line, take it back, say it anew."""

from __future__ import annotations

from dataclasses import replace

from bot.application import facts, keeping, menu, running
from bot.application import records as r
from bot.application.hearing import Hearing
from bot.dialogue import recordings
from bot.dialogue.commands import command_in, plain
from bot.dialogue.messages import Block, Choice, Heading, Line, Paragraph, Quiet, Quote
from bot.dialogue.words import HEADINGS
from bot.language import dates

# Lines on one page: what a phone shows with a little scrolling.
PAGE = 8


def show(hearing: Hearing, page: int = 0) -> None:
    lines = _in_order(facts.active_statements(hearing))
    if not lines:
        hearing.tell("There is nothing in your profile yet. It grows from what you say in the conversations.")
        close(hearing)
        return
    pages = (len(lines) + PAGE - 1) // PAGE
    page = max(0, min(page, pages - 1))
    shown = lines[page * PAGE : (page + 1) * PAGE]
    hearing.talk = hearing.talk.changed(listed=tuple(line.id for line in shown), page=page, line=None)
    blocks = _blocks(hearing, shown, page, pages)
    hearing.show("profile", blocks, _page_choices(hearing, shown, page, pages))


def _in_order(statements: list[r.Statement]) -> list[r.Statement]:
    order = {section: n for n, section in enumerate(HEADINGS)}
    return sorted(statements, key=lambda s: (order.get(s.section, len(order)), s.said_at))


def _blocks(hearing: Hearing, shown: list[r.Statement], page: int, pages: int) -> tuple[Block, ...]:
    shared = _shared_now(hearing)
    blocks: list[Block] = [Heading(hearing.say("Your profile, in your own words"))]
    for number, statement in enumerate(shown, 1):
        words, heading = recordings.shown(hearing.say, statement), hearing.say(HEADINGS[statement.section])
        blocks.append(Line(number, words, heading, ", ".join(_marks(hearing, statement, shared))))
    if pages > 1:
        blocks.append(Quiet(hearing.say("Page {page} of {pages}", page=page + 1, pages=pages)))
    blocks.append(Paragraph(hearing.say("Choose a line to share it, stop sharing it or change it.")))
    return tuple(blocks)


def _marks(hearing: Hearing, statement: r.Statement, shared: set[str]) -> list[str]:
    seen = hearing.say("shared with {S}") if statement.id in shared else hearing.say("only you")
    tapped = [hearing.say("chosen from a list")] if statement.tapped else []
    return [seen, *tapped, *_answer_to(hearing, statement)]


def _answer_to(hearing: Hearing, statement: r.Statement) -> list[str]:
    """The question, where the words do not tell what they are about: a voice message."""
    if statement.recording_id is None or statement.answer_id is None:
        return []
    answer = hearing.work.get(r.AnswerRow, statement.answer_id)
    asked = str(answer.body.get("asked", "")) if answer else ""
    return [hearing.say("answer to: {question}", question=asked)] if asked else []


def _written(hearing: Hearing, statement: r.Statement) -> tuple[Block, ...]:
    """What the two of them wrote down of a voice message."""
    recording = hearing.work.get(r.Recording, statement.recording_id) if statement.recording_id else None
    if recording is None or not recording.written:
        return ()
    return (Paragraph(hearing.say("You and {S} wrote this down together:")), Quote(recording.written))


def _page_choices(hearing: Hearing, shown: list[r.Statement], page: int, pages: int) -> tuple[Choice, ...]:
    numbers = [Choice(f"l:{n}", str(n)) for n in range(1, len(shown) + 1)]
    turns = [Choice("earlier", hearing.say("Previous page"), way=True)] if page else []
    turns += [Choice("later", hearing.say("Next page"), way=True)] if page + 1 < pages else []
    return (*numbers, *turns, Choice("close", hearing.say("Close"), way=True))


def _shared_now(hearing: Hearing) -> set[str]:
    found = hearing.work.find(r.SharedLine, participant_id=hearing.participant.id, withdrawn_at=None)
    return {line.statement_id for line in found}


def show_line(hearing: Hearing, statement_id: str) -> None:
    statement = hearing.work.get(r.Statement, statement_id)
    if statement is None or statement.participant_id != hearing.participant.id or statement.status != "active":
        show(hearing, hearing.talk.page)
        return
    shared = statement.id in _shared_now(hearing)
    hearing.talk = hearing.talk.changed(line=statement.id)
    seen = hearing.say("{S} can see this line.") if shared else hearing.say("Only you can see this line.")
    blocks: tuple[Block, ...] = (
        Heading(hearing.say(HEADINGS[statement.section])),
        _quoted(hearing, statement),
        *_written(hearing, statement),
        *(Quiet(text) for text in _answer_to(hearing, statement)),
        Quiet(_said(hearing, statement)),
        Paragraph(seen),
    )
    hearing.show("line", blocks, _line_choices(hearing, shared))


def _quoted(hearing: Hearing, statement: r.Statement) -> Block:
    """Words as a quotation; a voice message by its name."""
    if statement.recording_id:
        return Paragraph(recordings.shown(hearing.say, statement))
    return Quote(statement.text, hearing.say("chosen from a list") if statement.tapped else "")


def _said(hearing: Hearing, statement: r.Statement) -> str:
    """When; of words that moved here, both times: growth can be seen (METHOD §8)."""
    first = hearing.work.get(r.Statement, statement.replaces) if statement.replaces else None
    if first is not None and first.text == statement.text and first.section != statement.section:
        return hearing.say(
            "You said this on {first}, under {heading}. Since {date} it is here.",
            first=dates.date(first.said_at, hearing.language), heading=hearing.say(HEADINGS[first.section]),
            date=dates.date(statement.said_at, hearing.language),
        )  # fmt: skip
    return hearing.say("You said this on {date}.", date=dates.date(statement.said_at, hearing.language))


def _line_choices(hearing: Hearing, shared: bool) -> tuple[Choice, ...]:
    first = (
        Choice("unshare", hearing.say("Stop sharing it"))
        if shared
        else Choice("share", hearing.say("Share it with {S}"))
    )
    return (
        first,
        Choice("reword", hearing.say("Say it differently")),
        Choice("away", hearing.say("Remove it")),
        Choice("list", hearing.say("Back to the profile"), way=True),
    )


def page_tapped(hearing: Hearing, key: str) -> bool:
    listed = hearing.talk.listed
    if key.startswith("l:") and key[2:].isdecimal() and 1 <= int(key[2:]) <= len(listed):
        show_line(hearing, listed[int(key[2:]) - 1])
    elif key in ("earlier", "later"):
        show(hearing, hearing.talk.page + (1 if key == "later" else -1))
    elif key == "close":
        close(hearing)
    else:
        return False
    return True


def close(hearing: Hearing) -> None:
    hearing.close_screen()
    if hearing.talk.run:
        running.ask_again(hearing)
    else:
        menu.show(hearing)


def line_tapped(hearing: Hearing, key: str) -> bool:
    line = hearing.talk.line
    if line is None or key not in ("share", "unshare", "reword", "away", "list"):
        return False
    if key == "share":
        _share(hearing, line)
    elif key == "unshare":
        keeping.unshare(hearing, line)
        hearing.consent("share", line, given=False)
        hearing.tell("{S} can no longer see this line. What {S} has copied into NAV's system stays there.")
        show_line(hearing, line)
    elif key == "away":
        _set_aside(hearing, line, "withdrawn")
        hearing.tell("It is removed.")
        show(hearing, hearing.talk.page)
    elif key == "reword":
        ask_for_words(hearing, line)
    else:
        show(hearing, hearing.talk.page)
    return True


def _share(hearing: Hearing, line: str) -> None:
    statement = hearing.work.get(r.Statement, line)
    if statement is not None and line not in _shared_now(hearing):
        keeping.share(hearing, (line,), recordings.shown(hearing.say, statement), None)
        hearing.tell("Now {S} can see this line.")
    show_line(hearing, line)


def _set_aside(hearing: Hearing, line: str, status: str) -> None:
    old = hearing.work.get(r.Statement, line)
    if old is not None and old.participant_id == hearing.participant.id:
        if line in _shared_now(hearing):
            hearing.consent("share", line, given=False)
        keeping.set_aside(hearing, line, status)
        running.take_away(hearing, old)


def ask_for_words(hearing: Hearing, line: str) -> None:
    statement = hearing.work.get(r.Statement, line)
    if statement is None:
        show(hearing)
        return
    hearing.talk = hearing.talk.changed(line=line)
    blocks = (_quoted(hearing, statement), Paragraph(hearing.say("How would you like to say it?")))
    hearing.show("reword", blocks, (Choice("list", hearing.say("Back to the profile"), way=True),))


# A whole message that is one of these is a way out, not a wording.
_WAYS_OUT = frozenset({"back", "skip", "nothing", "other", "more", "pause", "resume"})


def reword_typed(hearing: Hearing, text: str, *, flagged: bool) -> bool:
    if hearing.says(text, _LINE_WORDS["list"]) or command_in(text) in _WAYS_OUT:
        show(hearing, hearing.talk.page)
    elif text.strip():
        _reword(hearing, text, flagged=flagged)
    else:
        ask_for_words(hearing, hearing.talk.line or "")
    return True


def _reword(hearing: Hearing, text: str, *, flagged: bool) -> None:
    """The new wording stands from now on, for the participant alone until it is shared; the old stays as history."""
    old = hearing.work.get(r.Statement, hearing.talk.line or "")
    if old is None or old.participant_id != hearing.participant.id or old.status != "active":
        show(hearing)
        return
    new = replace(
        old, id=hearing.new_id(), text=text, replaces=old.id, source="profile", tapped=False, said_at=hearing.now,
        confirmed_at=None, flagged=flagged, language=hearing.language, status="active", ended_at=None,
        recording_id=None, seconds=0,
    )  # fmt: skip
    hearing.work.add(new)
    keeping.move_task(hearing, old.id, new.id)
    _set_aside(hearing, old.id, "revised")
    hearing.tell("It now says what you wrote. The old words are kept as history, for you alone.")
    show_line(hearing, new.id)


def page_typed(hearing: Hearing, text: str) -> bool:
    wanted = plain(text)
    return page_tapped(hearing, f"l:{wanted}") or page_tapped(hearing, hearing.named(wanted, _PAGE_WORDS))


def line_typed(hearing: Hearing, text: str) -> bool:
    """A number is a line of the profile, as on the page before; sharing takes its words or a tap."""
    wanted = plain(text)
    return page_tapped(hearing, f"l:{wanted}") or line_tapped(hearing, hearing.named(wanted, _LINE_WORDS))


_PAGE_WORDS = {"earlier": "Previous page", "later": "Next page", "close": "Close"}
_LINE_WORDS = {
    "share": "Share it with {S}", "unshare": "Stop sharing it", "reword": "Say it differently",
    "away": "Remove it", "list": "Back to the profile",
}  # fmt: skip
