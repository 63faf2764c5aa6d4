"""A script in new words, worked on in the console: begun, saved, put forward or dropped. Only texts can be changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.application import library
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.application.review import rules
from bot.application.review.suggesting import as_tongue
from bot.dialogue.difference import stale_translations
from bot.dialogue.findings import Finding, findings
from bot.dialogue.loading import Version
from bot.dialogue.problems import BadScript
from bot.dialogue.rewording import version_with
from bot.dialogue.script_texts import most_characters, places
from bot.language.catalogues import LANGUAGES, Language
from bot.language.typed import tidy

# One text in one language.
Where = tuple[Language, str]
Words = Mapping[Where, str]
# {language: {context: the Bokmål words that the translation was written for, or kept beside}}.
Fits = Mapping[str, Mapping[str, str]]


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


class Refused(WrongUse):
    """The words cannot stand as they are; `findings` say where and why."""

    def __init__(self, found: Sequence[Finding]) -> None:
        super().__init__(_("It was not saved yet. Look at what is said below, and save again."))
        self.findings = found


class Meanwhile(WrongUse):
    """Somebody else saved the draft since the page was opened."""

    def __init__(self) -> None:
        super().__init__(
            _("Somebody else has saved this draft meanwhile. Nothing is lost: look at both, and save again.")
        )


@dataclass(frozen=True, slots=True)
class Draft:
    """`base`: the version that it changes; `version`: how it stands."""

    row: r.ScriptDraft
    base: Version
    version: Version

    @property
    def changed(self) -> list[Where]:
        """In reading order, each text in all its languages."""
        now, before = self.version.texts, self.base.texts
        return [(lang, key) for key in now["nb"] for lang in LANGUAGES if now[lang][key] != before[lang].get(key)]

    @property
    def unread(self) -> dict[Where, str]:
        """Translations that somebody must write, or read and keep: `stale` or `missing`."""
        return unread(self.base, self.version, self.row.fits)

    @property
    def findings(self) -> tuple[Finding, ...]:
        return findings(self.version, left=self.unread)

    @property
    def is_open(self) -> bool:
        return self.row.ended_at is None


def unread(base: Version, new: Version, fits: Fits) -> dict[Where, str]:
    found = {(one.language, one.context): str(one.state) for one in stale_translations(new, base)}
    for language, kept in fits.items():
        for context, written_for in kept.items():
            where = (as_tongue(language), context)
            if new.texts["nb"].get(context) == written_for:
                found.pop(where, None)
            elif context in new.texts["nb"] and new.texts[where[0]][context] != base.texts[where[0]].get(context):
                found[where] = "stale"
    return found


def opened(look: Work, script_id: str, key: str) -> Draft:
    """Raises NotFound."""
    row = look.get(r.ScriptDraft, key)
    base = library.stored_version(look, row.base_id) if row else None
    version = library.stored_version(look, row.version_id) if row else None
    if row is None or base is None or version is None or row.script_id != script_id:
        raise NotFound("there is no such draft")
    return Draft(row, base, version)


def held(work: Work, script_id: str, key: str) -> Draft:
    """The same, and until the end of the transaction nobody else changes it. Raises NotFound."""
    opened(work, script_id, key)
    work.change(r.ScriptDraft, [key], script_id=script_id)
    work.flush()
    return opened(work, script_id, key)


def begin(work: Work, kit: Kit, staff: r.Staff, base: Version) -> Draft:
    """A draft in which nothing is changed yet."""
    rules.must_supervise(staff)
    now = kit.clock()
    library.register(work, [base], now)
    row = r.ScriptDraft(kit.new_id(), base.script.id, base.hash, base.hash, staff.id, now, now)
    work.add(row)
    return Draft(row, base, base)


def save(
    work: Work, kit: Kit, staff: r.Staff, draft: Draft, began_from: str, words: Words, keeps: Collection[Where] = ()
) -> Draft:
    """`began_from`: the version that was on the page. `keeps`: translations that still fit the words beside them.

    Raises Meanwhile, Refused, and WrongUse with a catalogue text.
    """
    rules.must_supervise(staff)
    _must_be_open(draft)
    if began_from != draft.version.hash:
        raise Meanwhile
    known = draft.version.texts
    written = {where: tidy(said) for where, said in words.items() if where[1] in known["nb"]}
    touched = {where for where, said in written.items() if said != known[where[0]][where[1]]}
    must_fit(draft.version, {where: written[where] for where in touched})
    if not touched and not keeps:
        return draft
    together = {**_own(draft), **written}
    fits = _fits(draft, together, {*touched, *keeps})
    made_from = with_people(draft.row.made_from, [staff.id] if touched else ())
    return remake(work, kit, staff, draft, draft.base, together, fits, made_from)


def remake(
    work: Work, kit: Kit, staff: r.Staff, draft: Draft, base: Version, words: Words, fits: Fits,
    made_from: Mapping[str, list[str]],
) -> Draft:  # fmt: skip
    """The draft with these words on this base. Raises Refused, and WrongUse with a catalogue text."""
    new = _version(base, words)
    _must_be_better(base, new, unread(base, new, fits))
    row = replace(draft.row, base_id=base.hash, version_id=new.hash, fits=fits, made_from=made_from)
    return _put(work, kit, staff, draft, Draft(row, base, new))


def _own(draft: Draft) -> dict[Where, str]:
    return {(language, key): draft.version.texts[language][key] for language, key in draft.changed}


def _version(base: Version, words: Words) -> Version:
    """Always made from the base: words that are taken back leave its file as it was."""
    said: dict[Language, dict[str, str]] = {language: {} for language in LANGUAGES}
    for (language, context), one in words.items():
        said[language][context] = one
    try:
        return version_with(base, said)
    except (BadScript, ValueError) as problem:
        raise WrongUse(_("The words cannot stand in the script like this. Write them more simply.")) from problem


def _fits(draft: Draft, words: Words, read: Collection[Where]) -> dict[str, dict[str, str]]:
    """With the Bokmål words that each of these translations was written for, or read beside."""
    fits = {language: dict(kept) for language, kept in draft.row.fits.items()}
    sources = draft.version.texts["nb"]
    for language, context in read:
        if language != "nb" and context in sources:
            fits.setdefault(language, {})[context] = words.get(("nb", context), sources[context])
    return fits


def with_people(made_from: Mapping[str, list[str]], staff: Iterable[str]) -> dict[str, list[str]]:
    return {**made_from, "staff": sorted({*made_from.get("staff", ()), *staff})}


def must_fit(version: Version, words: Words) -> None:
    """That there are words, and no more than there is room for. Raises Refused."""
    kinds = {place.context: place for place in places(version.script)}
    wrong = []
    for (language, context), said in words.items():
        place = kinds[context]
        if not said or len(said) > most_characters(place.kind):
            code = "text-too-long" if said else "string-too-short"
            code = "string-too-long" if said and most_characters(place.kind) < most_characters("ask") else code
            wrong.append(Finding(language, context, place.number, code, "", "error"))
    if wrong:
        raise Refused(wrong)


def _must_be_better(base: Version, new: Version, left: Mapping[Where, str]) -> None:
    """What was wrong in the base already is no reason to refuse. Raises Refused."""
    before = {(one.language, one.context, one.code) for one in findings(base) if one.severity == "error"}
    wrong = [one for one in findings(new, left=left) if one.severity == "error"]
    if new_ones := [one for one in wrong if (one.language, one.context, one.code) not in before]:
        raise Refused(new_ones)


def _put(work: Work, kit: Kit, staff: r.Staff, before: Draft, after: Draft) -> Draft:
    """Keep how it stands. Other words than those that were put forward are put forward anew."""
    now, row = kit.clock(), after.row
    if row.version_id != before.row.version_id:
        row = replace(row, review_at=None)
    if work.get(r.ScriptVersion, row.version_id) is None:
        version = after.version
        work.add(r.ScriptVersion(
            version.hash, version.script.id, version.texts["nb"][f"{version.script.id}.title"], version.source,
            {language: dict(texts) for language, texts in version.texts.items()}, now, row.base_id, staff.id,
        ))  # fmt: skip
        work.flush()
    row = replace(row, changed_at=now)
    work.put(row)
    return replace(after, row=row)


def put_forward(work: Work, kit: Kit, staff: r.Staff, draft: Draft, began_from: str) -> None:
    """From now on it can be approved. Raises Meanwhile, Refused, and WrongUse with a catalogue text."""
    rules.must_supervise(staff)
    _must_be_open(draft)
    if began_from != draft.version.hash:
        raise Meanwhile
    if not draft.changed:
        raise WrongUse(_("Nothing is changed yet. Change a text first."))
    if draft.unread:
        raise WrongUse(_("Some translations do not follow yet. They are marked below."))
    _must_be_better(draft.base, draft.version, {})
    if draft.row.review_at is None:
        work.change(r.ScriptDraft, [draft.row.id], review_at=kit.clock())


def drop(work: Work, kit: Kit, staff: r.Staff, draft: Draft) -> None:
    """It is kept, and worked on no more. The suggestions in it are open again."""
    rules.must_supervise(staff)
    _must_be_open(draft)
    work.change(r.ScriptDraft, [draft.row.id], ended_at=kit.clock())
    work.change(r.ScriptComment, draft.row.made_from.get("suggestions", []), taken_in=None)


def _must_be_open(draft: Draft) -> None:
    if not draft.is_open:
        raise WrongUse(_("This draft is released or dropped. Begin a new one."))


def take(work: Work, kit: Kit, staff: r.Staff, draft: Draft, ids: Collection[str]) -> Draft:
    """Take suggestions into the draft. Who wrote one is among those whose own approval is not enough."""
    rows = [row for row in work.find(r.ScriptComment, id=list(ids)) if row.kind == "suggestion" and row.language]
    if not rows:
        return draft
    gone = [row for row in rows if row.context not in draft.version.texts["nb"]]
    if gone:
        raise WrongUse(_("A text that a suggestion is about is not there any more. Leave that suggestion out."))
    words: dict[Where, str] = {(row.language or "nb", row.context or ""): row.suggested for row in rows}
    if len(words) < len(rows):
        raise WrongUse(_("Two suggestions are about the same text. Take one of them."))
    taken = save(work, kit, staff, draft, draft.version.hash, words)
    made_from = with_people(taken.row.made_from, {row.staff_id for row in rows})
    made_from["suggestions"] = sorted({*made_from.get("suggestions", ()), *(row.id for row in rows)})
    row = replace(taken.row, made_from=made_from)
    work.put(row)
    work.change(r.ScriptComment, [one.id for one in rows], taken_in=taken.row.version_id)
    return replace(taken, row=row)
