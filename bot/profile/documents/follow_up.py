"""The follow-up around a profile, to be read by the participant: the plans, who followed, what was written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.language import dates
from bot.profile.document import Block, Facts, Heading, Paragraph, Said, Small
from bot.profile.documents.plans import GIVEN_BY, PARTS, VERDICTS
from bot.profile.documents.reports import HEADINGS, gone
from bot.profile.portable import Portable
from bot.profile.portable_follow_up import (
    PortableAgendaItem,
    PortableHandover,
    PortableMilestone,
    PortablePlanLine,
    PortableReport,
    PortableStory,
    PortableSuggestion,
)
from bot.profile.reports import PARTS as REPORT_PARTS
from bot.profile.writing import Writing


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


REPORTS = {"progress": _("Progress report about you"), "final": _("Final report about you")}
RESTED = {
    "specialist": _("The follow-up rested. The job specialist wished it."),
    "participant": _("The follow-up rested. You wished it."),
}
# What happened between people, as a specialist logs it.
MILESTONES = {
    "contact": _("you talked together"), "employer-contact": _("contact with an employer"), "visit": _("a visit"),
    "taster": _("a taster of a job"), "work-training": _("work training"), "interview": _("an interview"),
    "work-started": _("a job began"), "work-ended": _("a job ended"),
}  # fmt: skip
# Where a text for somebody else would speak of the participant.
OWN_HEADINGS = {**HEADINGS, "said": _("In your own words")}
OWN_GIVEN_BY = {**GIVEN_BY, "self": _("you alone")}


class FollowUp:
    def __init__(self, writing: Writing, found: Portable) -> None:
        self._writing, self._say, self._found = writing, writing.say, found
        self._lines = {one.id: one for one in found.lines}
        self._shared = {one.id for one in found.lines if any(span.until is None for span in one.shared)}

    def _period(self, since: datetime, until: datetime | None) -> str:
        begin = self._writing.date(since)
        if until is None:
            return self._say("from {date}", date=begin)
        end = self._writing.date(dates.last_day(until))
        return begin if end == begin else f"{begin} – {end}"

    def plans(self) -> Iterator[Block]:
        if self._found.plans:
            yield Heading(self._say("Your plans"))
        for part, heading in PARTS.items():
            placed = [one for one in self._found.plans if one.part == part]
            if placed:
                yield Heading(self._say(heading), 3)
                yield from (self._placed(one) for one in placed)

    def _placed(self, one: PortablePlanLine) -> Said:
        """The line with what was agreed about it, and how long it was so."""
        stood = self._say("in the plan {period}", period=self._period(one.since, one.until))
        return self._quoted(one.line, stood, *self._agreed(one))

    def _agreed(self, one: PortablePlanLine) -> Iterator[str]:
        if one.verdict:
            yield self._say(VERDICTS[one.verdict])
        if one.given_by:
            who = self._say(OWN_GIVEN_BY[one.given_by]) if one.given_by in OWN_GIVEN_BY else one.given_by
            yield self._say("given by {who}", who=who)
        if one.tapered_from:
            yield self._say("tapered from {date}", date=self._writing.date(one.tapered_from))
        if one.reached:
            yield self._say("reached")

    def _quoted(self, key: str, *marks: str) -> Said:
        """When it was said first, as everywhere."""
        line = self._lines.get(key)
        if line is None:
            return Said(self._say("A line that is kept no more"), self._writing.language, " · ".join(marks))
        about = " · ".join((self._writing.date(line.said_at), *marks))
        return Said(line.words or self._say("Voice message"), line.language, about, line.written_by)

    def people(self) -> Iterator[Block]:
        if self._found.followed_by:
            yield Heading(self._say("Who has followed you"))
            yield Facts(tuple(
                (self._period(one.since, one.until), one.by if one.kind == "own" else self._say(
                    "{name}, as a stand-in", name=one.by))
                for one in self._found.followed_by
            ))  # fmt: skip
        if self._found.protections:
            yield Heading(self._say("Only these people see that you are here"))
            yield Facts(tuple((self._period(one.since, one.until), one.named) for one in self._found.protections))
        if self._found.handovers:
            yield Heading(self._say("When a colleague took over or stood in"))
            for one in self._found.handovers:
                yield from self._handed_over(one)
        rested = tuple(self._rested())
        if rested:
            yield Heading(self._say("When the follow-up rested or ended"))
            yield Facts(rested)

    def _handed_over(self, one: PortableHandover) -> Iterator[Block]:
        names = {"A": one.from_specialist, "C": one.to_specialist, "date": self._writing.date(one.at)}
        if one.kind == "cover" and one.until:
            until = self._writing.date(dates.last_day(one.until))
            yield Paragraph(self._say("{date}: {C} stood in for {A}, until {until}.", until=until, **names))
        else:
            yield Paragraph(self._say("{date}: {C} took over from {A}.", **names))
        if one.words:
            yield Said(one.words, self._writing.language, self._say("written to {C}", **names), one.from_specialist)
        yield Small(self._answer(one, names["C"]))

    def _answer(self, one: PortableHandover, colleague: str) -> str:
        if one.answer is None or one.answered_at is None:
            return self._say("There is no answer from you.")
        date = self._writing.date(one.answered_at)
        if one.answer == "yes":
            return self._say("{date}: you said yes to {C} seeing what you had shared.", date=date, C=colleague)
        return self._say("{date}: you said no to {C} seeing what you had shared.", date=date, C=colleague)

    def _rested(self) -> Iterator[tuple[str, str]]:
        for pause in self._found.pauses:
            yield self._period(pause.since, pause.until), self._say(RESTED[pause.wished_by])
        for ending in self._found.endings:
            yield self._writing.date(ending.at), self._say("{name} ended the follow-up.", name=ending.by)
            if ending.undone_at:
                yield self._writing.date(ending.undone_at), self._say("The follow-up went on after all.")

    def written(self) -> Iterator[Block]:
        """What specialists wrote about somebody, or to them."""
        if self._found.messages:
            yield Heading(self._say("Messages to you"))
            for one in self._found.messages:
                yield Said(one.words, self._writing.language, self._writing.date(one.at), one.by)
        if self._found.agenda:
            yield Heading(self._say("For the meetings"))
            yield from (self._topic(one) for one in self._found.agenda)
        if self._found.milestones:
            yield Heading(self._say("What has happened, as it was noted"))
            yield Facts(tuple((self._writing.date(one.at), self._milestone(one)) for one in self._found.milestones))
        for report in self._found.reports:
            yield from self._report(report)
        if self._found.suggestions:
            yield Heading(self._say("Conversations that were suggested to you"))
            yield Facts(tuple(self._suggested(one) for one in self._found.suggestions))
        yield from self._for_the_team()

    def _for_the_team(self) -> Iterator[Block]:
        """What a specialist wrote about somebody for a talk with colleagues."""
        if self._found.review_lines:
            yield Heading(self._say("Written before a talk with the method supervisor"))
            for line in self._found.review_lines:
                words = line.words or self._say("No words.")
                yield Said(words, self._writing.language, self._writing.date(line.at), line.by)
        if self._found.stories:
            yield Heading(self._say("Stories about you for the team"))
        for story in self._found.stories:
            about = " · ".join((self._writing.date(story.at), *self._told(story)))
            yield Said(story.words, self._writing.language, about, story.by)

    def _told(self, story: PortableStory) -> Iterator[str]:
        if story.answer and story.answered_at:
            date = self._writing.date(story.answered_at)
            if story.answer == "yes":
                yield self._say("you said yes {date}", date=date)
            else:
                yield self._say("you said no {date}", date=date)
        if story.ended_at:
            yield self._say("not told after {date}", date=self._writing.date(story.ended_at))

    def _topic(self, one: PortableAgendaItem) -> Said:
        marks = [self._say("for a meeting since {date}", date=self._writing.date(one.at))]
        if one.done_at:
            marks.append(self._say("talked about {date}", date=self._writing.date(one.done_at)))
        if one.removed_at:
            marks.append(self._say("taken off {date}", date=self._writing.date(one.removed_at)))
        if one.line:
            return self._quoted(one.line, *marks)
        return Said(one.words, self._writing.language, " · ".join(marks), one.by)

    def _milestone(self, one: PortableMilestone) -> str:
        what = self._say(MILESTONES[one.kind]) if one.kind in MILESTONES else one.kind
        removed = self._say("taken off {date}", date=self._writing.date(one.removed_at)) if one.removed_at else ""
        return " · ".join(part for part in (f"{one.by}: {what}", removed) if part)

    def _report(self, report: PortableReport) -> Iterator[Block]:
        yield Heading(f"{self._say(REPORTS[report.kind])} · {self._period(report.since, report.until)}")
        became = (self._say("Draft"), self._writing.date(report.drafted_at))
        if report.finished_at:
            became = (self._say("Finished"), self._writing.date(report.finished_at))
        yield Facts(((self._say("Written by"), report.by), became))
        if not (report.words or report.lines):
            yield Small(self._say("Nobody has written in it yet."))
        for part in REPORT_PARTS[report.kind]:
            blocks = [self._quoted(key) for key in report.lines.get(part.key, ()) if key in self._shared]
            if part.key in report.words:
                blocks.insert(0, Said(report.words[part.key], self._writing.language, author=report.by))
            if blocks:
                yield Heading(self._say(OWN_HEADINGS[part.key]), 3)
                yield from blocks
        yield from gone(self._writing, report.lines, self._shared)

    def _suggested(self, one: PortableSuggestion) -> tuple[str, str]:
        said = [f"{one.by}: {one.title}", one.words]
        if one.withdrawn_at:
            said.append(self._say("taken back {date}", date=self._writing.date(one.withdrawn_at)))
        return self._writing.date(one.at), " · ".join(part for part in said if part)
