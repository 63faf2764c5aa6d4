"""One line of the profile, seen by the participant: who sees it, and what can become of it."""

from __future__ import annotations

from collections.abc import Mapping

from bot.application import profile_acts as acts
from bot.application import profile_screen
from bot.application import records as r
from bot.application.hearing import Hearing
from bot.application.profile_acts import Seen
from bot.dialogue import recordings
from bot.dialogue.commands import NO, YES, command_in, plain
from bot.dialogue.messages import Block, Choice, Heading, Paragraph, Quiet, Quote
from bot.dialogue.words import HEADINGS
from bot.language import dates
from bot.profile.writing import SOURCES, TOLD_BY


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


def marks(hearing: Hearing, statement: r.Statement, by: Seen) -> list[str]:
    """Small print of a line in a list: who sees it, who wrote it, how it was said."""
    shared = statement.id in by.shared
    if statement.author == "specialist":
        return [written_by(hearing, statement), *([] if shared else [hearing.say("waits for your yes or no")])]
    found = [hearing.say("shared with {S}") if shared else hearing.say("only you")]
    found += [hearing.say("shared before")] if statement.id in by.earlier else []
    found += [hearing.say("an employer may know")] if statement.id in by.employer else []
    found += [hearing.say("chosen from a list")] if statement.tapped else []
    return [*found, *_answer_to(hearing, statement)]


def written_by(hearing: Hearing, statement: r.Statement) -> str:
    staff = hearing.work.get(r.Staff, statement.staff_id) if statement.staff_id else None
    author = staff.first_name if staff else hearing.specialist
    source = TOLD_BY[statement.told_by] if statement.told_by else SOURCES.get(statement.source, SOURCES["meeting"])
    return f"{hearing.say('written by {author}', author=author)}, {hearing.say(source, author=author)}"


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


def show(hearing: Hearing, statement_id: str) -> None:
    statement = acts.mine(hearing, statement_id)
    if statement is None:
        profile_screen.show(hearing, hearing.talk.page)
        return
    hearing.talk = hearing.talk.changed(line=statement.id)
    by = acts.seen(hearing.work, hearing.now, hearing.person)
    blocks: tuple[Block, ...] = (
        Heading(hearing.say(HEADINGS[statement.section])),
        _quoted(hearing, statement),
        *_written(hearing, statement),
        *(Quiet(text) for text in _answer_to(hearing, statement)),
        Quiet(_said(hearing, statement)),
        *(Paragraph(text) for text in acts.who_sees(hearing.writing, statement, by)),
    )
    hearing.show("line", blocks, _choices(hearing, statement, by))


def _quoted(hearing: Hearing, statement: r.Statement) -> Block:
    """Words as a quotation; a voice message by its name."""
    if statement.recording_id:
        return Paragraph(recordings.shown(hearing.say, statement))
    return Quote(statement.text, hearing.say("chosen from a list") if statement.tapped else "")


def _said(hearing: Hearing, statement: r.Statement) -> str:
    """When; of words that moved here, both times: growth can be seen (METHOD §8)."""
    day = dates.date(statement.said_at, hearing.language)
    if statement.author == "specialist":
        return f"{day}: {written_by(hearing, statement)}."
    first = hearing.work.get(r.Statement, statement.replaces) if statement.replaces else None
    if first is not None and first.text == statement.text and first.section != statement.section:
        return hearing.say(
            "You said this on {first}, under {heading}. Since {date} it is here.",
            first=dates.date(first.said_at, hearing.language), heading=hearing.say(HEADINGS[first.section]), date=day,
        )  # fmt: skip
    said = hearing.say("You said this on {date}.", date=day)
    if statement.confirmed_at is None:
        return said
    confirmed = dates.date(statement.confirmed_at, hearing.language)
    return f"{said} {hearing.say('On {date} you said that it still holds.', date=confirmed)}"


def _choices(hearing: Hearing, statement: r.Statement, by: Seen) -> tuple[Choice, ...]:
    back = Choice("list", hearing.say("Back to the profile"), way=True)
    return (*(Choice(key, hearing.say(LABELS[key])) for key in acts.possible(statement, by)), back)


LABELS = acts.LABELS | {"list": _("Back to the profile")}


def tapped(hearing: Hearing, key: str) -> bool:
    line = hearing.talk.line
    if line is None or key not in LABELS:
        return False
    statement = acts.mine(hearing, line)
    if key == "list" or statement is None:
        profile_screen.show(hearing, hearing.talk.page)
    elif key == "reword":
        ask_for_words(hearing, line)
    else:
        by = acts.seen(hearing.work, hearing.now, hearing.person)
        if acts.carry_out(hearing, statement, key) and key in acts.TOLD:
            hearing.tell(acts.told(statement, key, by))
        show(hearing, line)
    return True


def ask_for_words(hearing: Hearing, line: str) -> None:
    statement = acts.mine(hearing, line)
    if statement is None:
        profile_screen.show(hearing)
        return
    hearing.talk = hearing.talk.changed(line=line)
    blocks = (_quoted(hearing, statement), Paragraph(hearing.say("How would you like to say it?")))
    hearing.show("reword", blocks, (Choice("list", hearing.say("Back to the profile"), way=True),))


# A whole message that is one of these is a way out, not a wording.
_WAYS_OUT = frozenset({"back", "skip", "nothing", "other", "more", "pause", "resume"})
_NEVER_MIND = NO | {"avbryt", "angre", "cancel", "lukk", "close", "la det være", "lat det vere", "never mind"}


def reword_typed(hearing: Hearing, text: str, *, flagged: bool) -> bool:
    if hearing.says(text, LABELS["list"]):
        profile_screen.show(hearing, hearing.talk.page)
    elif command_in(text) in _WAYS_OUT or plain(text) in _NEVER_MIND:
        show(hearing, hearing.talk.line or "")
    elif text.strip():
        reword(hearing, hearing.talk.line or "", text, flagged=flagged)
    else:
        ask_for_words(hearing, hearing.talk.line or "")
    return True


def reword(hearing: Hearing, line: str, text: str, *, flagged: bool) -> None:
    old = acts.mine(hearing, line)
    if old is None:
        profile_screen.show(hearing)
        return
    if text.strip() == old.text and old.author == "participant":
        hearing.tell("It says that already. Nothing was changed.")
        show(hearing, old.id)
        return
    new = acts.reword(hearing, old, text, flagged=flagged)
    hearing.tell(acts.TOLD["reword"])
    show(hearing, new.id)


def typed(hearing: Hearing, text: str) -> bool:
    """A number is a line of the profile, as on the page before; the rest takes a button's words, or plain ones."""
    wanted = plain(text)
    return (
        profile_screen.tapped(hearing, f"l:{wanted}")
        or tapped(hearing, hearing.named(wanted, LABELS))
        or tapped(hearing, _in_plain_words(hearing, wanted))
    )


# What people write where a button says it in other words. It counts only for what can be done with the line.
_PLAIN: Mapping[str, frozenset[str]] = {
    "right": YES,
    "wrong": NO | {"stemmer ikke", "det stemmer ikke", "stemmer ikkje", "det stemmer ikkje", "not right", "wrong"},
    "still": frozenset({"stemmer", "det stemmer", "stemmer fortsatt", "stemmer framleis", "still true"}),
    "share": frozenset({"del", "dele", "del den", "del det", "del linjen", "del linja", "share", "share it"}),
    "unshare": frozenset(
        {"ta tilbake", "ta den tilbake", "ta ho tilbake", "ikke del", "ikkje del", "slutt å dele", "do not share",
         "don't share", "take it back", "stop sharing"}
    ),
    "reword": frozenset(
        {"endre", "endre den", "endre det", "endre linjen", "endre linja", "rett", "rett den", "skriv om", "change",
         "change it", "edit", "reword"}
    ),
    "away": frozenset(
        {"slett", "slette", "ta bort", "slett den", "slett linjen", "slett linja", "fjern", "fjerne", "fjern den",
         "ta den bort", "ta ho bort", "delete", "delete it", "remove"}
    ),
}  # fmt: skip


def is_act(words: str) -> bool:
    """Whether they name something that is done with a line, before one is chosen."""
    return any(words in _PLAIN[act] for act in ("share", "unshare", "reword", "away"))


def _in_plain_words(hearing: Hearing, wanted: str) -> str:
    statement = acts.mine(hearing, hearing.talk.line or "")
    if statement is None:
        return ""
    possible = acts.possible(statement, acts.seen(hearing.work, hearing.now, hearing.person))
    found = next((act for act in possible if wanted in _PLAIN.get(act, ())), "")
    # What waits is removed by a no.
    return "wrong" if not found and "wrong" in possible and wanted in _PLAIN["away"] else found
