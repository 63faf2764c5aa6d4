"""A note as a document: the same lines as on the specialist's page, each with the address of its source."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from bot.dialogue.recordings import length
from bot.profile.approved import Approved
from bot.profile.document import Block, Document, Heading, Items, Paragraph, Said, Small
from bot.profile.documents.stamps import approved_stamp
from bot.profile.note import Note, NoteLine, Part
from bot.profile.recurring import Recurring
from bot.profile.writing import Writing


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


PARTS = {
    "topics": _("Would like to talk about"),
    "avoid": _("Good to know for the meeting"),
    "next": _("The next step, as they propose it"),
    "new": _("New"),
    "steps": _("Steps and what came of them"),
    "changed": _("Said anew"),
    "quotations": _("In their own words"),
    "written": _("Written by others, and agreed to"),
}
TITLES = {"update": _("What is new: {name}"), "meeting": _("Before the meeting: {name}")}
# What became of a small step.
STEPS = {
    "open": _("not yet"), "done": _("done"), "partly": _("some of it"), "not_done": _("became something else"),
    "dropped": _("let go"),
}  # fmt: skip


def note_document(
    writing: Writing, name: str, note: Note, approved: Sequence[Approved], now: datetime,
    link: Callable[[str], str] = lambda _statement: "",
) -> Document:  # fmt: skip
    """`link`: the address of a statement."""
    languages = {a.statement.id: a.statement.language for a in approved}
    draft = _Written(writing, {key: str(value) for key, value in languages.items()}, link)
    title = writing.say(TITLES[note.kind], name=name)
    stamp = approved_stamp(writing, approved, now)
    return Document(title, writing.language, tuple(draft.blocks(note)), stamp)


class _Written:
    def __init__(self, writing: Writing, languages: dict[str, str], link: Callable[[str], str]) -> None:
        self._writing, self._say, self._languages, self._link = writing, writing.say, languages, link

    def blocks(self, note: Note) -> Iterator[Block]:
        if note.is_empty:
            yield Paragraph(self._say("Nothing new has been shared."))
            return
        if note.one_sentence:
            yield self._said(note.one_sentence)
        for part in note.parts:
            yield from self._part(part)
        if note.questions:
            yield Heading(self._say("Questions for the meeting"))
            yield Items(tuple(question.text for question in note.questions))
        if note.recurring:
            yield Heading(self._say("Words that come back"))
            yield Items(tuple(self._recurring(one) for one in note.recurring))
        yield from self._rest(note)

    def _part(self, part: Part) -> Iterator[Block]:
        yield Heading(self._say(PARTS[part.name]))
        yield from (self._said(line) for line in part.lines)

    def _said(self, line: NoteLine) -> Said:
        language = self._languages.get(line.statement_id, self._writing.language)
        text = self._spoken(line) if line.recording else line.text
        about = " · ".join(self._about(line))
        return Said(text, language, about, line.author, line.question, self._link(line.statement_id))  # type: ignore[arg-type]

    def _spoken(self, line: NoteLine) -> str:
        name = self._say("Voice message")
        named = f"{name}, {length(line.seconds)}" if line.seconds else name
        return f"{named}. {line.text}" if line.text else named

    def _about(self, line: NoteLine) -> Iterator[str]:
        yield self._writing.date(line.said_at)
        yield self._say(line.heading)
        if line.tapped:
            yield self._say("chosen from a list")
        if line.step in STEPS:
            yield self._say(STEPS[line.step])
        if line.written:
            yield self._say("Written down together: {words}", words=line.written)
        if not line.whole:
            yield self._say("all of it is {n} words", n=line.words)

    def _recurring(self, one: Recurring) -> str:
        days = ", ".join(dict.fromkeys(self._writing.date(place.said_at) for place in one.places[-3:]))
        times = self._writing.ngettext("{n} time", "{n} times", one.times)
        return f"«{one.word}»: {times} ({days})"

    def _rest(self, note: Note) -> Iterator[Block]:
        ngettext = self._writing.ngettext
        if note.withdrawn:
            yield Small(ngettext("One line was taken back.", "{n} lines were taken back.", note.withdrawn))
        if note.more:
            yield Small(ngettext("One more line is in the profile.", "{n} more lines are in the profile.", note.more))
        if note.approved_at:
            yield Small(self._say("Approved by the participant on {date}.", date=self._writing.date(note.approved_at)))
