"""What those who work here say about a script, openly and under their name. About the script, never about a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.library import Library
from bot.application.ports import Work
from bot.dialogue.machine import Compiled
from bot.language.catalogues import Language

# A few sentences.
MOST_CHARACTERS = 600


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


@dataclass(frozen=True, slots=True)
class Comment:
    """`step`: its number in that version, 0 when it is about the whole. `is_current`: of the version that is read."""

    kind: str
    by: str
    row: r.ScriptComment
    step: int
    is_current: bool


def version_of(work: Work, script_id: str, version_id: str) -> Compiled:
    """The version that was used; without one, the one that is live. Raises NotFound when the script has neither."""
    row = work.get(r.ScriptVersion, version_id) if version_id else None
    library = Library(work)
    if row is not None and row.script_id == script_id:
        return library.compiled(row.id)
    live = library.live_script(script_id)
    if live is None:
        raise NotFound("there is no such conversation")
    return live


def script_of(work: Work, version_id: str | None) -> str:
    """The id of the script that a line comes from; empty when it comes from none."""
    return Library(work).compiled(version_id).script.id if version_id else ""


def steps(compiled: Compiled, language: Language) -> list[tuple[str, int, str]]:
    """What can be commented on by itself: (id, number, the question)."""
    script, texts = compiled.script, compiled.texts.get(language, {})
    return [
        (step.id, number, texts.get(f"{script.id}.{step.id}.ask", step.ask))
        for number, step in enumerate(script.steps, 1)
    ]


def did_not_fit(
    work: Work, kit: Kit, staff: r.Staff, script_id: str, version_id: str, words: str, step: str = ""
) -> None:
    """Raises WrongUse with a catalogue text. No participant's id is known here."""
    compiled, said = version_of(work, script_id, version_id), words.strip()
    if not said:
        raise WrongUse(_("Write what did not fit, in a sentence or two."))
    if len(said) > MOST_CHARACTERS:
        raise WrongUse(_("That is a little long. Write it in a few sentences, at most 600 characters."))
    known = step if step in compiled.steps else None
    work.add(r.ScriptComment(kit.new_id(), compiled.hash, staff.id, "did-not-fit", kit.clock(), said, known))


def comments(
    work: Work, script_id: str, current: str, kinds: Sequence[str] = ("did-not-fit", "comment")
) -> list[Comment]:
    """On every version of the script: of the one that is read first, then the others; in each the newest first."""
    versions = {row.id for row in work.find(r.ScriptVersion, script_id=script_id)}
    rows = work.find(r.ScriptComment, version_id=list(versions), kind=list(kinds)) if versions else []
    staff = {one.id: one.name for one in work.find(r.Staff, id=list({row.staff_id for row in rows}))} if rows else {}
    library = Library(work)
    found = [
        Comment(row.kind, staff.get(row.staff_id, ""), row, _number(library, row), row.version_id == current)
        for row in sorted(rows, key=lambda row: (row.at, row.id), reverse=True)
    ]
    return sorted(found, key=lambda one: not one.is_current)


def _number(library: Library, row: r.ScriptComment) -> int:
    ids = [step.id for step in library.compiled(row.version_id).script.steps]
    return ids.index(row.step) + 1 if row.step in ids else 0
