"""One step beside the step that it was: its texts, its wordings, its words to choose from, what it leads to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.dialogue.difference import fields
from bot.dialogue.difference.buttons import option_changes
from bot.dialogue.difference.change import Change, written
from bot.dialogue.difference.matching import matched
from bot.dialogue.difference.said import Said, Told
from bot.dialogue.difference.texts import Place, always, beside, free, offered, question, text_changes
from bot.dialogue.step import Detour, Step, Variant

# Compared each in its own way; all else by the table.
_APART = frozenset({"id", "ask", "why", "meeting", "variants", "options", "words", "nothing", "skipped"})


def step_changes(old: Told, new: Told, before: Step, after: Step) -> Iterator[Change]:
    answers = before.waits or after.waits
    place = Place("step", after.id, "", "", answers=answers)
    if before.id != after.id:
        yield replace(place, field="id").change("meaning", "not-comparable", before.id, after.id, what="step-id")
    yield from _asked(old, new, before, after)
    yield from _beside(old, new, before, after)
    yield from fields.field_changes(place, before, after, fields.STEP, _APART)
    yield from _variants(old, new, before, after)
    yield from option_changes(old, new, before, after)
    yield from _words(old, new, before, after)
    for name in ("nothing", "skipped"):
        yield from _detour(old, new, before, after, name)


def _asked(old: Told, new: Told, before: Step, after: Step) -> Iterator[Change]:
    place = Place("ask" if after.waits else "told", after.id, "ask", f"{after.id}.ask", answers=after.waits)
    said = old.said(f"{before.id}.ask", before.ask), new.said(place.place, after.ask)
    others = {step.ask for step in old.script.steps if step.waits and step.id != before.id}
    if after.waits and after.ask != before.ask and after.ask in others:
        yield from text_changes(place, *said, always("recoded", "not-comparable"))
    else:
        yield from text_changes(place, *said, question)


def _beside(old: Told, new: Told, before: Step, after: Step) -> Iterator[Change]:
    """The reason that a person can ask for, and the specialist's question, which nobody else reads."""
    for name, rule in (("why", beside), ("meeting", free)):
        place = Place(name, after.id, name, f"{after.id}.{name}", answers=after.waits)
        was, now = old.said(f"{before.id}.{name}", getattr(before, name)), new.said(place.place, getattr(after, name))
        yield from text_changes(place, was, now, rule)


def _variants(old: Told, new: Told, before: Step, after: Step) -> Iterator[Change]:
    """By their condition; where that is another, by their words. The first that holds is said, so the order counts."""
    found = matched(
        list(enumerate(before.variants, 1)),
        list(enumerate(after.variants, 1)),
        lambda one, other: one[1].when == other[1].when,
        lambda one, other: one[1].ask == other[1].ask,
    )
    for (n, one), (m, other) in found.pairs:
        yield from _variant(old.said(f"{before.id}.variant{n}", one.ask), new, after, m, (one, other))
    place = Place("variant", after.id, "variants", "", answers=after.waits)
    for _, gone in found.gone:
        yield place.change("meaning", "with-care", gone.ask, "", what="variant-removed")
    for _, added in found.added:
        yield place.change("meaning", "with-care", "", added.ask, what="variant-added")
    if found.moved:
        orders = (written([one.when for one in step.variants]) for step in (before, after))
        yield place.change("moved", "with-care", *orders, what="variant-order")


def _variant(was: Said, new: Told, after: Step, number: int, pair: tuple[Variant, Variant]) -> Iterator[Change]:
    one, other = pair
    where = f"{after.id}.variant{number}"
    place = Place("variant", after.id, f"variants.{number}", where, answers=after.waits)
    yield from text_changes(place, was, new.said(where, other.ask), question)
    yield from fields.field_changes(place, one, other, {}, {"ask"})


def _words(old: Told, new: Told, before: Step, after: Step) -> Iterator[Change]:
    """What is offered steers what is chosen: other words are another offer, the same ones anew are not."""
    was = [old.said(f"{before.id}.word{n}", word) for n, word in enumerate(before.words, 1)]
    now = [new.said(f"{after.id}.word{n}", word) for n, word in enumerate(after.words, 1)]
    place = Place("words", after.id, "words", f"{after.id}.words")
    found = matched(was, now, lambda one, other: one.source == other.source)
    for one, other in found.pairs:
        yield from text_changes(place, one, other, free)
    said = ", ".join(one.plain for one in was), ", ".join(one.plain for one in now)
    if len(was) == len(now) and not found.moved:
        for one, other in zip(found.gone, found.added, strict=True):
            yield from text_changes(place, one, other, offered)
    elif found.gone or found.added:
        yield place.change("meaning", "with-care", *said)
    else:
        yield place.change("moved", "comparable", *said, what="words-order")


def _detour(old: Told, new: Told, before: Step, after: Step, name: str) -> Iterator[Change]:
    was: Detour | None = getattr(before, name)
    now: Detour | None = getattr(after, name)
    one, other = was or Detour(), now or Detour()
    where = f"{after.id}.{name}.say"
    place = Place("detour", after.id, name, where, answers=after.waits)
    said = old.said(f"{before.id}.{name}.say", one.say), new.said(where, other.say)
    told = Place("detour-say", after.id, f"{name}.say", where, answers=after.waits)
    yield from text_changes(told, *said, beside)
    yield from fields.field_changes(place, one, other, fields.DETOUR, {"say"})
    if one == other and was != now:
        # An empty one is written in the file, and changes nothing that happens.
        yield place.change("wording", "comparable", written(was), written(now), what="detour")
