"""The options of a question and the closing choices: what an id stands for, what it does, what came and went."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.dialogue.difference import fields
from bot.dialogue.difference.change import Change, Comparable, written
from bot.dialogue.difference.matching import Matched, matched
from bot.dialogue.difference.said import Said, Told
from bot.dialogue.difference.texts import Judged, Place, beside, exchanged, label, text_changes
from bot.dialogue.script import Ending
from bot.dialogue.step import Option, Step
from bot.language.catalogues import LANGUAGES

Button = Option | Ending


@dataclass(frozen=True, slots=True)
class _Side:
    """The buttons of one version: their texts stand under `place`."""

    told: Told
    place: str
    buttons: Sequence[Button]

    def label(self, button: Button) -> Said:
        return self.told.said(f"{self.place}.{button.id}", button.label)

    @property
    def order(self) -> str:
        return written([button.id for button in self.buttons])


@dataclass(frozen=True, slots=True)
class _Both:
    """`what`: option or ending. `list`: the field of the step, or of the script, that they stand in."""

    old: _Side
    new: _Side
    step: str | None
    what: str
    list: str
    table: Mapping[str, Judged]

    def place(self, button: Button) -> Place:
        where = f"{self.list}.{button.id}"
        return Place(self.what, self.step, where, f"{self.new.place}.{button.id}", button.label)


def option_changes(old: Told, new: Told, before: Step, after: Step) -> Iterator[Change]:
    sides = _Side(old, before.id, before.options), _Side(new, after.id, after.options)
    found = _matched(before.options, after.options)
    # Of a degree the order is the scale.
    order: Comparable = "with-care" if "degree" in (before.kind, after.kind) else "comparable"
    yield from _changes(_Both(*sides, after.id, "option", "options", fields.OPTION), found, order)
    for one, other in found.pairs:
        if isinstance(one, Option) and isinstance(other, Option):
            where = f"{after.id}.{other.id}.say"
            place = Place("option-say", after.id, f"options.{other.id}.say", where, other.label)
            said = old.said(f"{before.id}.{one.id}.say", one.say), new.said(where, other.say)
            yield from text_changes(place, *said, beside)


def ending_changes(old: Told, new: Told, before: Sequence[Ending], after: Sequence[Ending]) -> Iterator[Change]:
    sides = _Side(old, "@end", before), _Side(new, "@end", after)
    both = _Both(*sides, None, "ending", "end", fields.ENDING)
    yield from _changes(both, _matched(before, after), "comparable")


def _matched(old: Sequence[Button], new: Sequence[Button]) -> Matched[Button]:
    """By id; and by label, where the id is another."""
    return matched(
        old, new, lambda one, other: one.id == other.id, lambda one, other: one.label.lower() == other.label.lower()
    )


def _changes(both: _Both, found: Matched[Button], order: Comparable) -> Iterator[Change]:
    for one, other in found.pairs:
        yield from _one(both, one, other)
    for each in found.gone:
        yield both.place(each).change("path-removed", "with-care", each.label, "", what=f"{both.what}-removed")
    for each in found.added:
        yield both.place(each).change("path-added", "with-care", "", each.label, what=f"{both.what}-added")
    if found.moved:
        place = Place(f"{both.what}-order", both.step, both.list, "")
        yield place.change("moved", order, both.old.order, both.new.order)


def _one(both: _Both, one: Button, other: Button) -> Iterator[Change]:
    place = both.place(other)
    if one.id != other.id:
        yield place.change("recoded", "with-care", one.id, other.id, what=f"{both.what}-id")
    yield from _label(both, one, other)
    yield from fields.field_changes(place, one, other, both.table, {"id", "label", "say"})


def _label(both: _Both, one: Button, other: Button) -> Iterator[Change]:
    """A button that took over another's words is recoded, in whatever language that is."""
    was, now = both.old.label(one), both.new.label(other)
    bore = [both.old.label(each) for each in both.old.buttons if each is not one]
    place = replace(both.place(other), what=f"{both.what}-label")
    taken = {each for each in LANGUAGES if exchanged(was, bore, now, each)}
    for change in text_changes(place, was, now, label):
        if taken & set(change.languages):
            yield replace(change, what=place.what, kind="recoded", effect="not-comparable")
        else:
            yield change
