"""What becomes of a part of a script that is no text, when it has another value.

What stands in no table here is a change of meaning, to be compared with care: a field that comes later as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import replace

from bot.dialogue.condition import Part
from bot.dialogue.difference.change import Change, written
from bot.dialogue.difference.texts import Judged, Place

_ELSE: Judged = ("meaning", "with-care")

# The answers to the question stay what they were: what follows is another thing, or where the words are put.
STEP: Mapping[str, Judged] = {
    "kind": ("meaning", "not-comparable"),
    "picture": ("meaning", "not-comparable"),
    "next": ("meaning", "comparable"),
    "story": ("meaning", "comparable"),
    "takes_step": ("meaning", "comparable"),
    "when_changed": ("setting", "comparable"),
}
OPTION: Mapping[str, Judged] = {
    "nothing": ("meaning", "not-comparable"),
    "next": ("meaning", "comparable"),
    "passes": ("meaning", "comparable"),
    "contact": ("meaning", "comparable"),
    "offer": ("meaning", "comparable"),
    "remind": ("meaning", "comparable"),
    "task": ("recoded", "not-comparable"),
    "work": ("recoded", "not-comparable"),
    "rhythm": ("recoded", "not-comparable"),
}
DETOUR: Mapping[str, Judged] = {"next": ("meaning", "comparable"), "offer": ("meaning", "comparable")}
ENDING: Mapping[str, Judged] = {"does": ("recoded", "not-comparable")}
# What somebody looked at again, and found to be as it was, says nothing new.
KNOWLEDGE: Mapping[str, Judged] = {"checked": ("wording", "no-answers")}
SCRIPT: Mapping[str, Judged] = {
    "id": ("meaning", "not-comparable"),
    "stage": ("setting", "no-answers"),
    "shelf": ("setting", "no-answers"),
    "values": ("setting", "no-answers"),
    "serves": ("setting", "no-answers"),
    "career_button": ("setting", "no-answers"),
    "minutes": ("setting", "no-answers"),
    "reflective": ("setting", "no-answers"),
    "starter": ("setting", "no-answers"),
    "opening": ("meaning", "comparable"),
}
CARD: Mapping[str, Judged] = dict.fromkeys(("look", "preset", "older_line"), ("meaning", "comparable"))


def field_changes(
    place: Place, old: Part, new: Part, table: Mapping[str, Judged], apart: Set[str] = frozenset()
) -> Iterator[Change]:
    """Every field with another value, but for those `apart`. `what` becomes `place.what` and the field's name."""
    for name in type(new).model_fields:
        before, after = getattr(old, name), getattr(new, name)
        # A value that equals the default is the same as none at all, for the hash as well.
        if name in apart or before == after:
            continue
        here = replace(place, what=f"{place.what}-{name}", field=f"{place.field}.{name}" if place.field else name)
        yield here.change(*table.get(name, _ELSE), written(before), written(after))
