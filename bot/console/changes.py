"""What is different between a version and the one in use, class by class, and what it means for old answers."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from bot.application import library
from bot.application.review import releasing, shelving
from bot.console import wording
from bot.console.desk import Visit
from bot.dialogue.difference import Change, Comparable, Difference, compare, telling
from bot.dialogue.loading import Version


@dataclass(frozen=True, slots=True)
class Row:
    """One change in the reader's language. `was` and `now` are empty where they stand in the sentence already."""

    change: Change
    heading: str
    text: str
    answers: str


@dataclass(frozen=True, slots=True)
class Place:
    """A step with its changes; `number` is 0 for the script's own and for a step that is gone."""

    number: int
    asked: str
    rows: tuple[Row, ...]
    # For those who stand here when it is released.
    rule: str
    answers: Comparable


def show(visit: Visit) -> Response:
    key, asked = visit.path("script"), visit.request.query_params
    with visit.desk.database.reading() as look:
        found = shelving.on_shelf(look, visit.desk.versions(), key, asked.get("version", ""))
        base = library.stored_version(look, asked.get("beside") or _beside(found))
        if base is not None and base.script.id != key:
            base = None
        difference = compare(base, found.version) if base else None
        return visit.page(
            "script-changes.html", found=found, script=found.version.script, tab="changes", base=base,
            title=shelving.title(found.version, visit.language), difference=difference,
            places=_places(visit, base, found.version, difference) if base and difference else (),
            with_reason=releasing.MOST_CHARACTERS,
        )  # fmt: skip


def _beside(found: shelving.Shelved) -> str:
    """What is in use; for what is in use itself, what was before it."""
    if found.in_use is not None:
        return found.in_use.id
    newest = found.history.newest
    return (newest.before_id or "") if newest and found.is_live else ""


def _places(visit: Visit, old: Version, new: Version, difference: Difference) -> tuple[Place, ...]:
    steps = list(dict.fromkeys(change.step for change in difference.changes))
    return tuple(_place(visit, old, new, difference, step) for step in steps)


def _place(visit: Visit, old: Version, new: Version, difference: Difference, step: str | None) -> Place:
    ids = [one.id for one in new.script.steps]
    rows = tuple(_row(visit, change) for change in difference.of_step(step))
    if step is None:
        return Place(0, "", rows, "", "no-answers")
    number = ids.index(step) + 1 if step in ids else 0
    side = new if number else old
    rule = side.script.step(step).when_changed
    asked = side.texts[visit.language].get(f"{side.script.id}.{step}.ask", side.script.step(step).ask)
    return Place(
        number, asked, rows, visit.say(wording.WHEN_CHANGED[rule]) if rule else "", difference.old_answers(step)
    )


def _row(visit: Visit, change: Change) -> Row:
    text, values = telling.said(change)
    return Row(
        change, visit.say(telling.CLASSES[change.kind]), visit.say(text, **values),
        visit.say(telling.said_of_answers(change)),
    )  # fmt: skip
