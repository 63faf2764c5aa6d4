"""The plans as documents, each naming the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from bot.profile.approved import Approved
from bot.profile.document import Block, Document, Heading, Paragraph, Small
from bot.profile.documents.note import STEPS
from bot.profile.documents.stamps import approved_stamp
from bot.profile.plans import PartName, Plan, PlanName, Planned, Verdict
from bot.profile.writing import Writing


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


TITLES: Mapping[PlanName, str] = {"action": _("Action plan: {name}"), "support": _("Job-support plan: {name}")}
PARTS: Mapping[PartName, str] = {
    "sub-goal": _("Sub-goals"),
    "considered": _("Jobs considered"),
    "support": _("Support at work, and who gives it"),
    "taper": _("What the support is tapered to"),
}
VERDICTS: Mapping[Verdict, str] = {
    "fits": _("fits"),
    "does-not-fit": _("does not fit"),
    "open": _("not decided"),
}
GIVEN_BY: Mapping[str, str] = {
    "specialist": _("the job specialist"),
    "employer": _("the employer"),
    "colleague": _("a colleague"),
    "nav": _("NAV"),
    "aids": _("the assistive technology centre"),
    "health": _("a doctor or therapist"),
    "family": _("family or friends"),
    "self": _("the participant alone"),
    "other": _("somebody else"),
}


def plan_document(
    writing: Writing, name: str, plan: Plan, approved: Sequence[Approved], now: datetime,
    link: Callable[[str], str] = lambda _statement: "",
) -> Document:  # fmt: skip
    """`approved`: everything that was ever shared, for the stamp."""
    blocks = list(_blocks(writing, plan, link)) or [Paragraph(writing.say("Nothing stands in this plan yet."))]
    other = _("The job-support plan is a document of its own.")
    if plan.name == "support":
        other = _("The action plan is a document of its own.")
    blocks.append(Small(writing.say(other)))
    title = writing.say(TITLES[plan.name], name=name)
    return Document(title, writing.language, tuple(blocks), approved_stamp(writing, approved, now))


def _blocks(writing: Writing, plan: Plan, link: Callable[[str], str]) -> Iterator[Block]:
    if plan.goals:
        yield Heading(writing.say("The goal"))
        yield from (writing.said(line, link=link(line.statement.id)) for line in plan.goals)
    for part, planned in plan.parts.items():
        if planned:
            yield Heading(writing.say(PARTS[part]))
            yield from _part(writing, part, planned, link)
    if plan.steps:
        yield Heading(writing.say("Small steps"))
        for line in plan.steps:
            mark = writing.say(STEPS[line.step]) if line.step in STEPS else ""
            yield writing.said(line, mark, link=link(line.statement.id))


def _part(writing: Writing, part: PartName, planned: Iterable[Planned], link: Callable[[str], str]) -> Iterator[Block]:
    for one in planned:
        yield writing.said(one.line, *marks(writing, part, one), link=link(one.line.statement.id))


def marks(writing: Writing, part: PartName, planned: Planned) -> Iterator[str]:
    """What was agreed about a line: `fits`, `given by a colleague`, `from 1 March 2027`."""
    placed = planned.placement
    if part == "considered":
        yield writing.say(VERDICTS[planned.verdict])
    if placed is None:
        return
    if placed.given_by:
        yield writing.say("given by {who}", who=writing.say(GIVEN_BY[placed.given_by]))
    if placed.due_at:
        yield writing.say("from {date}", date=writing.date(placed.due_at))
    if placed.done:
        yield writing.say("reached")
