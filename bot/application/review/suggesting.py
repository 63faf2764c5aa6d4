"""A supervisor's comment on a script, or other words for one of its texts. Open, under their name, and for ever."""

from __future__ import annotations

from typing import Literal

from bot.application import library
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.application.review import rules
from bot.application.review.commenting import MOST_CHARACTERS
from bot.dialogue.loading import Version
from bot.dialogue.script_texts import places
from bot.language.catalogues import LANGUAGES, Language
from bot.language.typed import tidy


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


def as_tongue(tag: str) -> Language:
    return next((language for language in LANGUAGES if language == tag), "nb")


def comment(work: Work, kit: Kit, staff: r.Staff, version: Version, words: str, step: str = "") -> None:
    """About one step, or about the whole. Raises WrongUse with a catalogue text."""
    rules.must_supervise(staff)
    said = tidy(words)
    if not said:
        raise WrongUse(_("Write what you think, in a sentence or two."))
    _short(said)
    known = step if step in {one.id for one in version.script.steps} else None
    _add(work, kit, staff, version, "comment", said, step=known)


def suggest(
    work: Work, kit: Kit, staff: r.Staff, version: Version, *, context: str, language: str, words: str, why: str = ""
) -> None:
    """Other words for one text in one language. Raises WrongUse with a catalogue text."""
    rules.must_supervise(staff)
    place = next((one for one in places(version.script) if one.context == context), None)
    if place is None:
        raise WrongUse(_("Choose which text it is about."))
    tongue, said, reason = as_tongue(language), tidy(words), tidy(why)
    if not said:
        raise WrongUse(_("Write the words as they should be."))
    if said == version.texts[tongue][context]:
        raise WrongUse(_("These are the words that stand there now. Change them first."))
    _short(said)
    _short(reason)
    _add(
        work, kit, staff, version, "suggestion", reason, step=place.step or None, context=context, language=tongue,
        suggested=said,
    )  # fmt: skip


def settle(work: Work, kit: Kit, staff: r.Staff, script_id: str, key: str, *, is_settled: bool) -> None:
    """Say that a comment, suggestion or review needs no more, or that it does again. Raises NotFound."""
    rules.must_supervise(staff)
    row = work.get(r.ScriptComment, key) or work.get(r.ScriptReview, key)
    version = work.get(r.ScriptVersion, row.version_id) if row else None
    if row is None or version is None or version.script_id != script_id:
        raise NotFound("there is no such comment")
    if is_settled and row.resolved_at is None:
        work.change(type(row), [key], resolved_at=kit.clock(), resolved_by=staff.id)
    elif not is_settled:
        work.change(type(row), [key], resolved_at=None, resolved_by=None)


def _add(
    work: Work, kit: Kit, staff: r.Staff, version: Version, kind: Literal["comment", "suggestion"], words: str, *,
    step: str | None, context: str | None = None, language: Language | None = None, suggested: str = "",
) -> None:  # fmt: skip
    library.register(work, [version], kit.clock())
    work.add(r.ScriptComment(
        kit.new_id(), version.hash, staff.id, kind, kit.clock(), words, step, context, language, suggested
    ))  # fmt: skip


def _short(words: str) -> None:
    if len(words) > MOST_CHARACTERS:
        raise WrongUse(_("That is a little long. Write it in a few sentences, at most 600 characters."))
