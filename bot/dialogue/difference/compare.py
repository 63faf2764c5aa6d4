"""Two versions of a script, side by side. What can differ ends in a change: no difference means the same hash."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from bot.dialogue.difference import fields
from bot.dialogue.difference.buttons import ending_changes
from bot.dialogue.difference.change import Change, Difference, written
from bot.dialogue.difference.matching import matched
from bot.dialogue.difference.said import Told
from bot.dialogue.difference.steps import step_changes
from bot.dialogue.difference.texts import Place, free, question, text_changes
from bot.dialogue.loading import Version
from bot.dialogue.script import Knowledge
from bot.dialogue.script_texts import texts
from bot.dialogue.step import Step

_APART = frozenset({"title", "purpose", "theory", "card", "end", "end_ask", "knowledge", "steps"})


def compare(old: Version, new: Version) -> Difference:
    """Every change from `old` to `new`. Empty exactly when their hashes are equal."""
    was, now = Told(old), Told(new)
    return Difference((*_of_the_script(was, now), *_steps(was, now), *_knowledge(was, now), *_end(was, now),
                       *_loose(was, now)))  # fmt: skip


def approvals_needed(old: Version | None, new: Version) -> int:
    """How many supervisors: two where meaning changes or nothing was there, one otherwise (METHOD §6)."""
    return 2 if old is None or compare(old, new).meaning_changes else 1


def _of_the_script(old: Told, new: Told) -> Iterator[Change]:
    whole = Place("script", None, "", "")
    yield from fields.field_changes(whole, old.script, new.script, fields.SCRIPT, _APART)
    for name, rule in (("title", question), ("purpose", free)):
        place = Place(name, None, name, name, answers=False)
        before, after = old.said(name, getattr(old.script, name)), new.said(name, getattr(new.script, name))
        yield from text_changes(place, before, after, rule)
    if old.script.theory != new.script.theory:
        said = old.script.theory, new.script.theory
        yield Place("theory", None, "theory", "").change("wording", "no-answers", *said, languages=("nb",))
    card = Place("card", None, "card", "")
    yield from fields.field_changes(card, old.script.card, new.script.card, fields.CARD)


def _steps(old: Told, new: Told) -> Iterator[Change]:
    """By id. Where an id is gone, the same words under a new one are the same question, renamed."""
    found = matched(
        old.script.steps,
        new.script.steps,
        lambda one, other: one.id == other.id,
        lambda one, other: (one.kind, one.ask.lower()) == (other.kind, other.ask.lower()),
    )
    now = {after.id: (before, after) for before, after in found.pairs}
    added, moved = {step.id for step in found.added}, {after.id for _, after in found.moved}
    for step in new.script.steps:
        if step.id in added:
            yield _path(step, "path-added")
        if step.id in moved:
            yield _moved(old, new, *now[step.id])
        if step.id in now:
            yield from step_changes(old, new, *now[step.id])
    yield from (_path(step, "path-removed") for step in found.gone)


def _path(step: Step, kind: Literal["path-added", "path-removed"]) -> Change:
    """An old question that is gone has no new answers to be laid beside; a new one has no old answers."""
    place = Place("step-added" if kind == "path-added" else "step-removed", step.id, "", "", answers=step.waits)
    if kind == "path-added":
        return place.change(kind, "no-answers", "", step.ask, languages=("nb",))
    return place.change(kind, "not-comparable", step.ask, "", languages=("nb",))


def _moved(old: Told, new: Told, before: Step, after: Step) -> Change:
    """What was asked before colours what is answered."""
    place = Place("step-order", after.id, "", "", answers=after.waits)
    return place.change("moved", "with-care", _follows(old, before), _follows(new, after))


def _follows(told: Told, step: Step) -> str:
    ids = [one.id for one in told.script.steps]
    return ids[ids.index(step.id) - 1] if ids.index(step.id) else ""


def _knowledge(old: Told, new: Told) -> Iterator[Change]:
    found = matched(old.script.knowledge, new.script.knowledge, lambda one, other: one.id == other.id)
    for before, after in found.pairs:
        yield from _piece(old, new, before, after)
    place = Place("knowledge", None, "knowledge", "", answers=False)
    for piece in found.gone:
        yield place.change("meaning", "no-answers", piece.text, "", what="knowledge-removed")
    for piece in found.added:
        yield place.change("meaning", "no-answers", "", piece.text, what="knowledge-added")
    if found.moved:
        orders = (written([piece.id for piece in side.script.knowledge]) for side in (old, new))
        yield place.change("moved", "no-answers", *orders, what="knowledge-order")


def _piece(old: Told, new: Told, before: Knowledge, after: Knowledge) -> Iterator[Change]:
    where, field = f"@knowledge.{after.id}", f"knowledge.{after.id}"
    for name, at in (("text", where), ("source", f"{where}.source")):
        place = Place(f"knowledge-{name}", None, f"{field}.{name}", at, answers=False)
        said = old.said(at, getattr(before, name)), new.said(at, getattr(after, name))
        yield from text_changes(place, *said, question)
    place = Place("knowledge", None, field, where, answers=False)
    yield from fields.field_changes(place, before, after, fields.KNOWLEDGE, {"id", "text", "source"})


def _end(old: Told, new: Told) -> Iterator[Change]:
    before, after = old.script.end, new.script.end
    if isinstance(before, list) and isinstance(after, list):
        yield from ending_changes(old, new, before, after)
    elif before != after:
        yield Place("end", None, "end", "").change("meaning", "with-care", written(before), written(after))
    place = Place("end-ask", None, "end_ask", "@end.ask")
    said = old.said("@end.ask", old.script.end_ask), new.said("@end.ask", new.script.end_ask)
    yield from text_changes(place, *said, question)


def _loose(old: Told, new: Told) -> Iterator[Change]:
    """Texts that a version keeps and no part of either script asks for. Where one does, its part has been compared."""
    asked = {context.split(".", 1)[1] for told in (old, new) for context, _ in texts(told.script)}
    for where in sorted((old.places() | new.places()) - asked):
        was, now = old.loose(where), new.loose(where)
        changed = tuple(one for one in was.texts if was.texts[one] != now.texts[one])
        if changed:
            said = was.texts[changed[0]] or "", now.texts[changed[0]] or ""
            yield Place("unused-text", None, where, where).change("translation", "no-answers", *said, languages=changed)
