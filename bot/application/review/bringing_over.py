"""A draft whose base has moved: its words are brought over to what stands now, and nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

from bot.application import library
from bot.application import records as r
from bot.application.errors import WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.application.review import drafting, rules
from bot.application.review.drafting import Draft, Meanwhile, Where, Words
from bot.application.review.standing import origins
from bot.application.review.suggesting import as_tongue
from bot.dialogue.loading import Version
from bot.language.catalogues import Language


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


@dataclass(frozen=True, slots=True)
class Target:
    """Something newer than what a draft began from: what is in use now, or what the script's file says now."""

    kind: Literal["live", "file"]
    version: Version


@dataclass(frozen=True, slots=True)
class Conflict:
    """One text that was changed in both since the draft began. `was` is what both began from."""

    language: Language
    context: str
    was: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Bringing:
    """`words` go over as they are; of each conflict somebody chooses; `gone` have no place there any more."""

    words: Words
    conflicts: tuple[Conflict, ...]
    gone: Words


def targets(look: Work, versions: Mapping[str, Version], draft: Draft) -> list[Target]:
    """What is newer than the draft's base; nothing when the draft is as new as anything."""
    known = origins(look, draft.base.hash) | {draft.version.hash}
    live = library.stored_version(look, look.live_ids().get(draft.row.script_id))
    found = []
    if live is not None and live.hash not in known:
        found.append(Target("live", live))
        known |= origins(look, live.hash)
    file = versions.get(draft.row.script_id)
    if file is not None and file.hash not in known:
        found.append(Target("file", file))
    return found


def must_stand_on_what_is_live(look: Work, versions: Mapping[str, Version], draft: Draft) -> None:
    """Else its release would undo another one unseen. Raises WrongUse with a catalogue text."""
    if any(one.kind == "live" for one in targets(look, versions, draft)):
        raise WrongUse(_("Another version was released meanwhile. Bring the draft over to it first."))


def over(draft: Draft, target: Version) -> Bringing:
    """What bringing the draft's words over would mean."""
    words: dict[Where, str] = {}
    gone: dict[Where, str] = {}
    conflicts = []
    for language, context in draft.changed:
        was, ours = draft.base.texts[language].get(context, ""), draft.version.texts[language][context]
        theirs = target.texts[language].get(context)
        if theirs is None:
            gone[language, context] = ours
        elif theirs == was:
            words[language, context] = ours
        elif theirs != ours:
            conflicts.append(Conflict(language, context, was, ours, theirs))
    return Bringing(words, tuple(conflicts), gone)


def bring(
    work: Work, kit: Kit, staff: r.Staff, draft: Draft, target: Version, began_from: str,
    choices: Mapping[Where, str],
) -> Draft:  # fmt: skip
    """`choices`: of each conflict `ours` or `theirs`. The draft as it was stays among its versions.

    Raises Meanwhile, Refused, and WrongUse with a catalogue text.
    """
    rules.must_supervise(staff)
    if began_from != draft.version.hash:
        raise Meanwhile
    found = over(draft, target)
    chosen = [(one, choices.get((one.language, one.context), "")) for one in found.conflicts]
    if any(choice not in ("ours", "theirs") for _one, choice in chosen):
        raise WrongUse(_("Some texts were changed in both. Choose for each of them."))
    words = {**found.words, **{(one.language, one.context): one.ours for one, choice in chosen if choice == "ours"}}
    library.register(work, [target], kit.clock())
    fits = _still(draft, target, words)
    return drafting.remake(work, kit, staff, draft, target, words, fits, draft.row.made_from)


def _still(draft: Draft, target: Version, brought: Collection[Where]) -> dict[str, dict[str, str]]:
    """What a translation was written for goes over with it; where another one stands now, it was not read."""
    before = draft.base.texts
    return {
        language: {
            context: source
            for context, source in kept.items()
            if (language, context) in brought
            or target.texts[as_tongue(language)].get(context) == before[as_tongue(language)].get(context)
        }
        for language, kept in draft.row.fits.items()
    }
