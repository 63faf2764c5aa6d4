"""One change between two versions of a script, and all of them together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from pydantic import BaseModel

from bot.language.catalogues import Language

# From the lightest to the heaviest. `recoded`: the id that is kept of an answer stands for something else.
Kind = Literal[
    "translation", "wording", "setting", "moved", "path-added", "path-removed", "meaning", "recoded",
]  # fmt: skip

# What a change means for the old answers of its step. They always keep the words that were seen.
Comparable = Literal["no-answers", "comparable", "with-care", "not-comparable"]

# One supervisor is enough for these; any other change may mean something else (METHOD §6).
LIGHT: frozenset[Kind] = frozenset({"translation", "wording"})


@dataclass(frozen=True, slots=True)
class Change:
    """`what` names the part that changed, for words and icons; `field` is its place in the step, or in the script.

    `step`: as it is called in the new version, in the old one when it is gone; None for the script's own.
    `languages`: in which of them it can be read; empty where no text changed. `about`: the label of the button that
    it concerns. `before` and `after` are Bokmål, unless only a translation changed; values as a script file has them.
    """

    kind: Kind
    what: str
    step: str | None
    field: str
    effect: Comparable
    languages: tuple[Language, ...] = ()
    before: str = ""
    after: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """In the order of the new version: the script's own first, then step by step, then the end."""

    changes: tuple[Change, ...]

    def __bool__(self) -> bool:
        return bool(self.changes)

    @property
    def meaning_changes(self) -> bool:
        return any(change.kind not in LIGHT for change in self.changes)

    @property
    def worst_class(self) -> Kind | None:
        """None when nothing is different."""
        return max((change.kind for change in self.changes), key=get_args(Kind).index, default=None)

    def of_step(self, step: str | None) -> tuple[Change, ...]:
        return tuple(change for change in self.changes if change.step == step)

    def old_answers(self, step: str) -> Comparable:
        """Whether the old answers of a step can be laid beside new ones, all its changes together."""
        found = (change.effect for change in self.of_step(step))
        return max(found, key=get_args(Comparable).index, default="comparable")


def written(value: object) -> str:
    """A value as a script file has it: `{profile: goals}`."""
    if isinstance(value, BaseModel):
        value = value.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {written(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(written, value)) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)
