"""Both plans, as the specialist sees them and their owner reads them: they hold nothing that is not shared."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.application import lines, planning, sight
from bot.application.ports import Person, Work
from bot.profile.document import Block, Document, Heading, Said, Small
from bot.profile.documents.plans import plan_document
from bot.profile.plans import PlanName
from bot.profile.writing import Writing


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


TITLES: dict[PlanName, str] = {"action": _("Action plan"), "support": _("Job-support plan")}


@dataclass(frozen=True, slots=True)
class OwnPlan:
    """`parts`: a heading with the lines under it; none while nothing stands in the plan."""

    title: str
    parts: tuple[tuple[str, tuple[Said, ...]], ...]


def documents(work: Work, writing: Writing, person: Person, now: datetime) -> list[Document]:
    """Each under its plain name, without the small print that names the other: they are read together."""
    approved = lines.approved(work, sight.of_own(work, now, person), writing.language)
    found = planning.both(work, approved, person.participant.id, now)
    return [
        Document(writing.say(TITLES[name]), made.language, _without_small_print(made))
        for name, plan in found.items()
        for made in [plan_document(writing, "", plan, approved, now)]
    ]


def _without_small_print(made: Document) -> tuple[Block, ...]:
    return tuple(block for block in made.blocks if not isinstance(block, Small))


def parts(made: Document) -> OwnPlan:
    found: list[tuple[str, tuple[Said, ...]]] = []
    for block in made.blocks:
        if isinstance(block, Heading):
            found.append((block.text, ()))
        elif isinstance(block, Said) and found:
            found[-1] = (found[-1][0], (*found[-1][1], block))
    return OwnPlan(made.title, tuple(found))
