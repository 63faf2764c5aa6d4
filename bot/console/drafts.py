"""A conversation in new words, as supervisors work on it. Only texts are changed here; steps and ways, in the file."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from starlette.responses import Response

from bot.application import library
from bot.application.errors import WrongUse
from bot.application.ports import Work
from bot.application.review import bringing_over, drafting, shelving, talking
from bot.application.review.drafting import Draft, Where
from bot.console import finding_words, talk
from bot.console.desk import Visit
from bot.dialogue.findings import Finding
from bot.dialogue.loading import Version
from bot.dialogue.script_texts import Place, most_characters, places
from bot.language.catalogues import LANGUAGES, Language

ONE = f"{talk.ONE}/drafts/{{draft}}"
# Room for a few more words than are allowed: what is too long comes back with what to do, and is not cut.
ROOM = 400

# The same draft is the same file, whenever it is fetched.
_MOMENT = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Field:
    """One text in one language, in the form: as it was in the base, as it stands, and as somebody wrote it."""

    language: Language
    was: str
    stands: str
    written: str
    state: str
    keeps: bool
    # What the checks say: whether it is an error, and the words.
    findings: tuple[tuple[bool, str], ...]

    @property
    def is_other(self) -> bool:
        """Whether somebody else's words stand there, and others were written."""
        return self.written != self.stands


@dataclass(frozen=True, slots=True)
class Row:
    """One text in all languages."""

    place: Place
    fields: tuple[Field, ...]
    most: int


def show(
    visit: Visit, *, problem: str = "", about: str = "", findings: Iterable[Finding] = (), status: int = 200
) -> Response:
    versions, key = visit.desk.versions(), visit.path("script")
    with visit.desk.database.reading() as look:
        draft = drafting.opened(look, key, visit.path("draft"))
        found = shelving.on_shelf(look, versions, key, draft.version.hash)
        targets = bringing_over.targets(look, versions, draft) if draft.is_open else []
        names = talking.names(look)
        began = library.stored_version(look, visit.form.get("version", "")) or draft.version
        suggested = [one for one in talking.said(look, key, draft.version.hash) if one.can_be_taken]
    wrong = tuple(findings) or tuple(draft.findings)
    return visit.page(
        "script-draft.html", status, found=found, script=draft.version.script, tab="talk", draft=draft, began=began,
        title=talk.title(visit, found), problem=problem, about=about, rows=_rows(visit, draft, began, wrong),
        loose=[(one.step, *_told(visit, one)) for one in wrong if not one.context],
        groups=talk.groups(draft.version, visit), names=names,
        step=_step(visit), over=[(one, bringing_over.over(draft, one.version)) for one in targets],
        suggested=suggested, written=visit.form, places={one.context: one for one in places(draft.version.script)},
        writers=", ".join(names.get(one, "") for one in draft.row.made_from.get("staff", ())), unread=_by_text(draft),
    )  # fmt: skip


def _step(visit: Visit) -> str:
    return visit.form.get("step", "") or visit.request.query_params.get("step", "")


def _by_text(draft: Draft) -> list[tuple[Place, list[Language]]]:
    """The texts whose translations do not follow yet, in reading order."""
    left = draft.unread
    found = [
        (place, [key for key in LANGUAGES if (key, place.context) in left]) for place in places(draft.version.script)
    ]
    return [one for one in found if one[1]]


def _rows(visit: Visit, draft: Draft, began: Version, findings: Iterable[Finding]) -> list[Row]:
    """The texts that are changed or wrong, those of the step that was opened, and those that were written in."""
    step, left = _step(visit), {context for _language, context in draft.unread}
    wrong = list(findings)
    changed = {context for _language, context in draft.changed} | left
    changed |= {one.context for one in wrong if one.severity == "error"}
    return [
        Row(place, tuple(_field(visit, draft, began, place, language, wrong) for language in LANGUAGES),
            most_characters(place.kind) + ROOM)
        for place in places(draft.version.script)
        if place.context in changed or step == (place.step or "whole") or _is_written(visit, place)
    ]  # fmt: skip


def _is_written(visit: Visit, place: Place) -> bool:
    return any(f"{language}.{place.context}" in visit.form for language in LANGUAGES)


def _field(
    visit: Visit, draft: Draft, began: Version, place: Place, language: Language, findings: Iterable[Finding]
) -> Field:
    """What nobody wrote in is as it stands now, also when somebody else has changed it meanwhile."""
    key = place.context
    stands, before = draft.version.texts[language][key], began.texts[language].get(key, "")
    written = visit.form.get(f"{language}.{key}", before).replace("\r\n", "\n")
    return Field(
        language, draft.base.texts[language].get(key, ""), stands, stands if written == before else written,
        draft.unread.get((language, key), ""), f"fits.{language}.{key}" in visit.form,
        tuple(_told(visit, one) for one in findings if (one.language, one.context) == (language, key)),
    )  # fmt: skip


def _told(visit: Visit, finding: Finding) -> tuple[bool, str]:
    return finding.severity == "error", finding_words.told(visit, finding)


def begin(visit: Visit) -> Response:
    """A new draft, or one that is there, with the suggestions that were ticked."""
    key, form = visit.path("script"), visit.form
    taken = [name.removeprefix("take.") for name in form if name.startswith("take.")]
    try:
        with visit.desk.database.work() as work:
            draft = _draft(visit, work, form.get("draft", ""))
            draft = drafting.take(work, visit.desk.kit, visit.me, draft, taken)
    except WrongUse as problem:
        return talk.show(visit, problem=visit.say(str(problem)), about="take", status=422)
    return visit.go(ONE.format(script=key, draft=draft.row.id) + _opens(visit))


def _draft(visit: Visit, work: Work, key: str) -> Draft:
    script, versions = visit.path("script"), visit.desk.versions()
    if key:
        return drafting.held(work, script, key)
    wanted = visit.form.get("version", "")
    return drafting.begin(work, visit.desk.kit, visit.me, shelving.on_shelf(work, versions, script, wanted).version)


def _opens(visit: Visit) -> str:
    step = visit.form.get("step", "")
    return f"?step={step}" if step.replace("-", "").isalnum() else ""


def save(visit: Visit) -> Response:
    """One form, whose button says what it does: save, put forward, drop, take in or bring over."""
    acts: dict[str, Callable[[Work, Draft], object]] = {
        "save": lambda work, draft: _save(visit, work, draft),
        "forward": lambda work, draft: _forward(visit, work, draft),
        "drop": lambda work, draft: drafting.drop(work, visit.desk.kit, visit.me, draft),
        "bring": lambda work, draft: _bring(visit, work, draft),
    }
    does = visit.form.get("does", "save")
    try:
        with visit.desk.database.work() as work:
            draft = drafting.held(work, visit.path("script"), visit.path("draft"))
            acts.get(does, acts["save"])(work, draft)
    except drafting.Meanwhile as problem:
        return show(visit, problem=visit.say(str(problem)), about="meanwhile", status=409)
    except drafting.Refused as problem:
        return show(visit, problem=visit.say(str(problem)), about=does, findings=problem.findings, status=422)
    except WrongUse as problem:
        return show(visit, problem=visit.say(str(problem)), about=does, status=422)
    return visit.go(ONE.format(script=visit.path("script"), draft=visit.path("draft")) + _opens(visit))


def _save(visit: Visit, work: Work, draft: Draft) -> Draft:
    form, began = visit.form, visit.form.get("version", "")
    words = {where: form[".".join(where)] for where in _everywhere(draft) if ".".join(where) in form}
    keeps = [where for where in _everywhere(draft) if f"fits.{'.'.join(where)}" in form]
    return drafting.save(work, visit.desk.kit, visit.me, draft, began, words, keeps)


def _everywhere(draft: Draft) -> list[Where]:
    return [(language, context) for language in LANGUAGES for context in draft.version.texts["nb"]]


def _forward(visit: Visit, work: Work, draft: Draft) -> None:
    saved = _save(visit, work, draft)
    bringing_over.must_stand_on_what_is_live(work, visit.desk.versions(), saved)
    drafting.put_forward(work, visit.desk.kit, visit.me, saved, saved.version.hash)


def _bring(visit: Visit, work: Work, draft: Draft) -> Draft:
    form, versions = visit.form, visit.desk.versions()
    wanted = next(
        (one for one in bringing_over.targets(work, versions, draft) if one.version.hash == form.get("to")), None
    )
    if wanted is None:
        raise drafting.Meanwhile
    choices = {where: form.get(f"choose.{'.'.join(where)}", "") for where in _everywhere(draft)}
    return bringing_over.bring(work, visit.desk.kit, visit.me, draft, wanted.version, form.get("version", ""), choices)


def files(visit: Visit) -> Response:
    """The draft as the repository has it: the script's file and the catalogues, ready to be unpacked there."""
    with visit.desk.database.reading() as look:
        draft = drafting.opened(look, visit.path("script"), visit.path("draft"))
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in visit.desk.files(draft.version).items():
            archive.writestr(zipfile.ZipInfo(path, _MOMENT), text.encode(), zipfile.ZIP_DEFLATED)
    name = f"{draft.version.script.id}-{draft.version.hash[:12]}.zip"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Response(held.getvalue(), media_type="application/zip", headers=headers)
