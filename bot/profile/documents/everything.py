"""Everything that is kept about one participant, to be read by that participant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime

from bot.dialogue.recordings import length
from bot.dialogue.words import HEADINGS
from bot.language import dates
from bot.profile import journey as journeys
from bot.profile.document import Block, Document, Drawing, Facts, Heading, Paragraph, Said, Small
from bot.profile.documents.follow_up import FollowUp
from bot.profile.documents.journey import journey_names
from bot.profile.documents.note import STEPS
from bot.profile.documents.rights import approvals, rights
from bot.profile.documents.stamps import own_stamp
from bot.profile.journey import Added
from bot.profile.portable import (
    Portable,
    PortableContact,
    PortableConversation,
    PortableEvent,
    PortableLine,
    PortableMark,
    PortableStep,
    PortableVoiceMessage,
)  # fmt: skip
from bot.profile.sections import by_section
from bot.profile.writing import Line, Writing


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


# How a line that stands no more ended.
ENDED = {"revised": _("said anew {date}"), "withdrawn": _("taken away {date}")}

# What a specialist looked at.
LOOKED_AT = {
    "note update": _("what is new"), "note meeting": _("the note before a meeting"), "profile": _("the profile"),
    "line": _("a line"), "sound": _("a voice message"), "plans": _("the plans"), "report": _("a report"),
    "document report": _("a report"), "document profile": _("the profile"),
    "document portrait": _("the portrait sheet"),
    "experiences": _("what has happened"),
    "document employer": _("what an employer may know"), "document action-plan": _("the plans"),
    "document job-support-plan": _("the plans"), "handover": _("the handover page"),
    "together": _("a conversation on their own screen, with you"),
    "together opened": _("earlier words that you opened there"),
    "notes": _("the notes"), "sharing": _("how sharing stands"),
    "review": _("what is new, to prepare a talk with the method supervisor"),
    "whole copy": _("made a copy of everything, for you"),
    "handed over": _("handed over to a colleague"), "got cover": _("let a colleague cover"),
}  # fmt: skip

# A rhythm or an agreement, by the first word of it; words of one's own follow.
REMINDED = {
    "rhythm none": _("the robot does not write first"), "rhythm weekly": _("the robot asks every week"),
    "rhythm fortnightly": _("the robot asks every other week"), "rhythm monthly": _("the robot asks every month"),
    "once": _("a reminder"), "before-meeting": _("words before a meeting"),
    "in-work": _("the question how work is going"), "before-dread": _("words before something you dread"),
}  # fmt: skip

# What the participant wanted to be contacted about, as it is told to them.
ABOUT = {
    "talk": _("a talk"),
    "change-meeting": _("another time for the meeting"),
    "economy": _("money"),
    "housing": _("a place to live"),
    "therapist": _("working together with a therapist"),
    "something-first": _("something else comes first now"),
    "cooperation": _("how the two of you work together"),
    "trouble-at-work": _("something that is wrong at work"),
}


# What one did at a question, besides answering it.
MARKS = {
    "why": _("You asked why."), "not-understood": _("Your reply fitted nothing, and I asked again."),
    "back": _("You went back."), "pause": _("You took a break."), "stop": _("You stopped."),
}  # fmt: skip

CHANNELS = {"telegram": _("Telegram"), "browser": _("the browser"), "terminal": _("the terminal")}


@dataclass(frozen=True, slots=True)
class Reach:
    """Ids of lines as they stand now: the specialist sees them, did one before this one, may an employer know."""

    shared: Set[str]
    earlier: Set[str]
    employer: Set[str]


def everything(
    writing: Writing, found: Portable, lines: Sequence[Line], reach: Reach, journey: Sequence[Added], now: datetime
) -> Document:
    """`lines`: what stands now, whoever wrote it. The rest is told from the data of the copy."""
    book, around = _Book(writing, found, reach), FollowUp(writing, found)
    blocks = (
        Paragraph(writing.say("Everything that is kept about you, as it was on {date}.", date=writing.date(now))),
        *book.profile(lines),
        *book.journey(journey),
        *book.steps(),
        *around.plans(),
        *book.earlier(),
        *book.conversations(),
        *book.voice_messages(),
        *book.agreed(),
        *around.people(),
        *around.written(),
        *book.about(),
        *book.read_by(),
        *rights(writing, found),
        *book.elsewhere(),
    )
    return Document(writing.say("All about me"), writing.language, blocks, own_stamp(writing, now))


class _Book:
    def __init__(self, writing: Writing, found: Portable, reach: Reach) -> None:
        self._writing, self._say, self._found, self._reach = writing, writing.say, found, reach
        self._kept = {one.id: one for one in found.lines}

    def profile(self, lines: Sequence[Line]) -> Iterator[Block]:
        yield Heading(self._say("My profile"))
        if not lines:
            yield Paragraph(self._say("There is nothing in your profile yet."))
        for section, inside in by_section(lines, notes=True):
            yield Heading(self._say(HEADINGS[section]), 3)
            yield from (self._writing.said(line, *self._seen(line)) for line in inside)

    def _seen(self, line: Line) -> Iterator[str]:
        key, reach = line.statement.id, self._reach
        if key in reach.shared:
            yield self._say("shared with {S}")
        elif line.author:
            yield self._say("waits for your yes or no")
        else:
            yield self._say("only you")
        if key in reach.earlier:
            yield self._say("shared before")
        if key in reach.employer:
            yield self._say("an employer may know")
        for span in self._kept[key].away if key in self._kept else ():
            until = self._writing.date(span.until) if span.until else ""
            yield self._say("taken away {since}, back {until}", since=self._writing.date(span.since), until=until)

    def journey(self, journey: Sequence[Added]) -> Iterator[Block]:
        if journey:
            names = journey_names(self._writing)
            yield Heading(names.title)
            yield Drawing(journeys.svg(journey, names), "\n".join(journeys.sentences(journey, names)))

    def steps(self) -> Iterator[Block]:
        if self._found.steps:
            yield Heading(self._say("Until next time"))
            yield Facts(tuple((self._writing.date(step.since), self._step(step)) for step in self._found.steps))

    def _step(self, step: PortableStep) -> str:
        """Its words, and what became of it."""
        if step.status == "proposed":
            return f"{step.words} · {self._say('{S} proposes this', S=step.proposed_by or self._writing.specialist)}"
        return f"{step.words} · {self._say(STEPS[step.status])}"

    def earlier(self) -> Iterator[Block]:
        ended = [line for line in self._found.lines if line.status != "active" and line.author == "participant"]
        if not ended:
            return
        yield Heading(self._say("What stands no more"))
        yield Small(self._say("Nobody else sees how your profile was before."))
        yield from (self._ended(line) for line in ended)

    def _ended(self, line: PortableLine) -> Said:
        date = self._writing.date(line.ended_at) if line.ended_at else ""
        ended = self._say(ENDED[line.status], date=date)
        about = (self._writing.date(line.said_at), self._say(HEADINGS[line.section]), ended)
        return Said(line.words or self._say("Voice message"), line.language, " · ".join(about))

    def conversations(self) -> Iterator[Block]:
        if self._found.conversations:
            yield Heading(self._say("Conversations"))
        for one in self._found.conversations:
            yield Heading(f"{one.title} · {self._writing.date(one.started_at)}", 3)
            yield from self._answers(one)

    def _answers(self, conversation: PortableConversation) -> Iterator[Block]:
        said = [answer for answer in conversation.answers if answer.words]
        if not said:
            yield Small(self._say("No words."))
        for answer in said:
            yield Said(answer.words, conversation.language, question=answer.question)
        if conversation.marks:
            yield Small(self._say("This is counted as well, without your name, so that the questions can get better:"))
            yield Facts(tuple(self._marked(one) for one in conversation.marks))

    def _marked(self, one: PortableMark) -> tuple[str, str]:
        what = self._say(MARKS[one.what])
        return self._writing.date(one.at), f"{one.question} · {what}" if one.question else what

    def agreed(self) -> Iterator[Block]:
        parts = (
            (self._say("Meetings"), self._meetings()),
            (self._say("Reminders"), tuple(self._reminded(one) for one in self._found.reminders)),
            (self._say("What you said yes and no to"), tuple(approvals(self._writing, self._found))),
            (self._say("What you shared, and when"), tuple(self._shared_lines())),
            (self._say("When you asked to be contacted"), tuple(map(self._asked, self._found.asked_for_contact))),
        )
        for heading, rows in parts:
            if rows:
                yield Heading(heading)
                yield Facts(rows)

    def _meetings(self) -> tuple[tuple[str, str], ...]:
        found = sorted(one.at for one in self._found.meetings)
        return tuple((self._writing.date(at), dates.clock(at, self._writing.language)) for at in found)

    def _reminded(self, one: PortableEvent) -> tuple[str, str]:
        kind, _space, words = one.what.partition(" ")
        if one.what in REMINDED:
            return self._writing.date(one.at), self._say(REMINDED[one.what])
        what = self._say(REMINDED[kind]) if kind in REMINDED else kind
        return self._writing.date(one.at), f"{what}: {words}" if words else what

    def _events(self, events: Sequence[PortableEvent], called: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
        return tuple(
            (self._writing.date(one.at), self._say(called[one.what]) if one.what in called else one.what)
            for one in events
        )

    def _shared_lines(self) -> Iterator[tuple[str, str]]:
        for one in self._found.shares:
            yield self._writing.date(one.at), self._writing.ngettext("one line", "{n} lines", len(one.lines))

    def _asked(self, one: PortableContact) -> tuple[str, str]:
        ((date, what),) = self._events((one,), ABOUT)
        if one.seen_at is None:
            return date, what
        by = one.seen_by or self._writing.specialist
        return date, f"{what} · {self._say('{S} saw it {date}', S=by, date=self._writing.date(one.seen_at))}"

    def voice_messages(self) -> Iterator[Block]:
        if self._found.voice_messages:
            yield Heading(self._say("Your voice messages"))
            yield Facts(tuple(self._voice_message(one) for one in self._found.voice_messages))
        if any(one.file for one in self._found.voice_messages):
            yield Small(self._say("The sounds are files in the same copy, under the names that stand here."))

    def _voice_message(self, one: PortableVoiceMessage) -> tuple[str, str]:
        at = f"{self._writing.date(one.at)} {dates.clock(one.at, self._writing.language)}"
        kept = {"waiting": self._say("on its way"), "lost": self._say("could not be fetched"), "kept": one.file}
        written = self._say("Written down together: {words}", words=one.written) if one.written else ""
        parts = (length(one.seconds) if one.seconds else "", kept[one.status], written)
        return at, " · ".join(part for part in parts if part) or self._say("Voice message")

    def about(self) -> Iterator[Block]:
        """What the office knows of somebody before they have said anything."""
        person = self._found.person
        if person is None:
            return
        rows = [(self._say("Invited"), self._writing.date(person.since))]
        if person.called:
            rows.append((self._say("Your name here, as {S} wrote it"), person.called))
        for place in person.writes_in:
            where = self._say(CHANNELS[place.channel]) if place.channel in CHANNELS else place.channel
            rows.append((self._say("Where you write"), f"{where} · {self._writing.date(place.since)}"))
        yield Heading(self._say("About you"))
        yield Facts(tuple(rows))
        if person.undecided:
            asked = self._say("Words that wait for your yes or no")
            yield Said(person.undecided, self._writing.language, question=asked)

    def elsewhere(self) -> Iterator[Block]:
        if self._found.chat or self._found.shares:
            yield Small(self._say(
                "The copy as data also holds the browser chat, word for word. "
                "It holds what you saw when you shared, too."
            ))  # fmt: skip

    def read_by(self) -> Iterator[Block]:
        yield Heading(self._say("Who has read what"))
        if not self._found.read_by:
            yield Paragraph(self._say("Nobody has read anything of yours."))
            return
        yield Facts(tuple(self._read(one) for one in self._found.read_by))

    def _read(self, look: PortableEvent) -> tuple[str, str]:
        what = self._say(LOOKED_AT[look.what]) if look.what in LOOKED_AT else look.what
        return self._writing.date(look.at), f"{look.by}: {what}"
