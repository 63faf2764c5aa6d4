"""Plain text that fits the fields of NAV's own forms, with its length as the form counts it.

The limits are those of NAV's activity plan (METHOD §5). A form in a browser counts UTF-16 units, so an emoji is two.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.profile.approved import Approved, standing
from bot.profile.document import Document, Facts, Heading, Items, Paragraph, Said, Sides
from bot.profile.writing import Writing

FieldName = Literal["topic", "text", "preparation", "goal"]

LIMITS: dict[FieldName, int] = {"topic": 100, "text": 5_000, "preparation": 500, "goal": 500}


@dataclass(frozen=True, slots=True)
class Field:
    """`left_out`: lines that found no room; the text says so itself."""

    name: FieldName
    text: str
    left_out: int = 0

    @property
    def limit(self) -> int:
        return LIMITS[self.name]

    @property
    def length(self) -> int:
        return length(self.text)


def length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def fields(writing: Writing, note: Document, approved: Sequence[Approved], day: str) -> tuple[Field, ...]:
    """`note`: what the conversation field is to hold; `day`: the date of the conversation, as it is written."""
    lines = standing(list(approved))
    topics = [a for a in lines if a.statement.section in ("topic", "avoid", "easier") and not a.author]
    goals = [a for a in lines if a.statement.section == "goals" and not a.author]
    return (
        Field("topic", writing.say("Preparing the conversation on {day}", day=day)),
        _fitted(writing, "text", list(_text(note))),
        _fitted(writing, "preparation", [_quoted(a) for a in topics]),
        _fitted(writing, "goal", [_quoted(a) for a in sorted(goals, key=lambda a: a.statement.said_at, reverse=True)]),
    )


def _quoted(approved: Approved) -> str:
    words = approved.statement.text or approved.written
    return f"«{words}»" if words else ""


def _text(document: Document) -> Iterator[str]:
    for block in document.blocks:
        if isinstance(block, Heading):
            yield f"\n{block.text}"
        elif isinstance(block, Said):
            asked = f"{block.question} " if block.question else ""
            yield f"- {asked}«{block.text}» ({block.about})" if block.text else f"- ({block.about})"
        elif isinstance(block, Items):
            yield from (f"- {text}" for text in block.texts)
        elif isinstance(block, Facts):
            yield from (f"{term}: {told}" for term, told in block.rows)
        elif isinstance(block, Paragraph):
            yield block.text
        elif not isinstance(block, Sides):
            yield getattr(block, "text", "")


def _fitted(writing: Writing, name: FieldName, lines: list[str]) -> Field:
    """Whole lines from the top, as many as fit beside the words that say how many did not."""
    said = [line for line in lines if line.strip()]
    for kept in range(len(said), -1, -1):
        left = sum(1 for line in said[kept:] if not line.startswith("\n"))
        tail = (
            [writing.ngettext("(One more line in the profile.)", "({n} more lines in the profile.)", left)]
            if left
            else []
        )
        text = "\n".join(_without_last_heading([*said[:kept]]) + tail).strip()
        if length(text) <= LIMITS[name]:
            return Field(name, text, left)
    return Field(name, "", len(said))


def _without_last_heading(lines: Iterable[str]) -> list[str]:
    kept = list(lines)
    while kept and kept[-1].startswith("\n"):
        kept.pop()
    return kept
