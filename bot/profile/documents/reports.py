"""A report as a document: the specialist's own text, and the participant's words as quotations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime

from bot.profile.approved import Approved, standing
from bot.profile.document import Block, Document, Facts, Heading, Paragraph, Small
from bot.profile.documents.stamps import version
from bot.profile.reports import PARTS, Chosen, Kind
from bot.profile.writing import Writing


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


TITLES: Mapping[Kind, str] = {"progress": _("Progress report: {name}"), "final": _("Final report: {name}")}
HEADINGS: Mapping[str, str] = {
    "done": _("What has been done"),
    "said": _("In the participant's own words"),
    "experience": _("Experience and learning"),
    "learned": _("What was learned"),
    "jobs": _("Jobs considered"),
    "work": _("Work"),
    "support": _("Support and conditions"),
    "ahead": _("The way ahead"),
    "reason": _("Why the follow-up ends"),
    "advice": _("Advice for what comes next"),
}


@dataclass(frozen=True, slots=True)
class Reported:
    """A report, drafted or finished. `words`: the specialist's, by part; `author`: their name."""

    kind: Kind
    since: datetime
    until: datetime
    chosen: Chosen
    words: Mapping[str, str]
    author: str
    finished_at: datetime | None = None


def report_document(
    writing: Writing, name: str, report: Reported, approved: Sequence[Approved], now: datetime
) -> Document:
    lines = {a.statement.id: a for a in standing(list(approved))}
    blocks = [_facts(writing, report), *_parts(writing, report, lines), *gone(writing, report.chosen, lines.keys())]
    title = writing.say(TITLES[report.kind], name=name)
    return Document(title, writing.language, tuple(blocks), _stamp(writing, report, approved, now))


def _facts(writing: Writing, report: Reported) -> Block:
    period = f"{writing.date(report.since)} – {writing.date(report.until)}"
    return Facts(((writing.say("Period"), period), (writing.say("Written by"), report.author)))


def _parts(writing: Writing, report: Reported, lines: Mapping[str, Approved]) -> Iterator[Block]:
    for part in PARTS[report.kind]:
        words = report.words.get(part.key, "").strip()
        quoted = [lines[key] for key in report.chosen.get(part.key, ()) if key in lines]
        if words or quoted:
            yield Heading(writing.say(HEADINGS[part.key]))
            yield from (Paragraph(piece.strip()) for piece in words.split("\n\n") if piece.strip())
            yield from (writing.said(line) for line in quoted)


def gone(writing: Writing, chosen: Chosen, shared: Set[str]) -> Iterator[Block]:
    """How many of the lines that a report quoted are shared no more, and stand in it no more."""
    if number := len({key for keys in chosen.values() for key in keys} - shared):
        yield Small(writing.ngettext(
            "One line that stood here was taken back, and is gone.",
            "{n} lines that stood here were taken back, and are gone.", number,
        ))  # fmt: skip


def _stamp(writing: Writing, report: Reported, approved: Sequence[Approved], now: datetime) -> str:
    values = {"n": version(approved, report.finished_at), "date": writing.date(report.finished_at or now)}
    if report.finished_at is None:
        return writing.say(
            "Draft, {date}, from version {n} of the profile. The quotations are approved by the participant.", **values
        )
    return writing.say(
        "Finished {date}, from version {n} of the profile. The quotations are approved by the participant.", **values
    )
