"""What became of one text: in other words, in another language, or of another meaning."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bot.dialogue.difference.change import Change, Comparable, Kind
from bot.dialogue.difference.closeness import closeness, is_turned, placeholders, promises_else
from bot.dialogue.difference.said import Said, left_behind
from bot.language.catalogues import LANGUAGES, Language

Judged = tuple[Kind, Comparable]
# (before, after) in Bokmål to the class and what it means for old answers.
Rule = Callable[[str, str], Judged]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands; `place` is its name in the catalogues. `answers`: whether those of a question hang on it."""

    what: str
    step: str | None
    field: str
    place: str
    about: str = ""
    answers: bool = True

    def change(
        self, kind: Kind, effect: Comparable, before: str, after: str, *,
        what: str = "", languages: tuple[Language, ...] = (),
    ) -> Change:  # fmt: skip
        told = effect if self.answers else "no-answers"
        return Change(kind, what or self.what, self.step, self.field, told, languages, before, after, self.about)


def question(before: str, after: str) -> Judged:
    """What is asked, or stated as true."""
    judged: dict[str, Judged] = {"close": ("wording", "comparable"), "loose": ("meaning", "with-care")}
    return judged.get(closeness(before, after), ("meaning", "not-comparable"))


def label(before: str, after: str) -> Judged:
    """A button's. Under the same id, hardly related words make old and new answers one heap of two things."""
    near = closeness(before, after)
    if near == "loose" and placeholders(before) == placeholders(after):
        return "meaning", "with-care"
    return ("wording", "comparable") if near == "close" else ("recoded", "not-comparable")


def beside(before: str, after: str) -> Judged:
    """What is said around a question. It may be put in any words, as long as it promises the same."""
    other = _says_else(before, after, "nb") or placeholders(before) != placeholders(after)
    return "meaning" if other else "wording", "comparable"


def _says_else(before: str, after: str, language: Language) -> bool:
    return is_turned(before, after, language) or promises_else(before, after)


def offered(before: str, after: str) -> Judged:
    """Words to choose from: what is chosen is kept as it stood, and what is offered steers what is chosen."""
    return ("wording", "comparable") if closeness(before, after) == "close" else ("meaning", "with-care")


def always(kind: Kind, effect: Comparable) -> Rule:
    return lambda _before, _after: (kind, effect)


# What staff read, and what tells about the conversation as a whole.
free = always("wording", "comparable")


def text_changes(place: Place, old: Said, new: Said, rule: Rule) -> Iterator[Change]:
    changed = tuple(language for language in LANGUAGES if old.texts[language] != new.texts[language])
    if old.source == new.source and not changed:
        return
    if old.source == new.source and "nb" not in changed:
        for language in changed:
            yield translated(place, old, new, language)
        return
    before, after = (old.plain, new.plain) if old.plain != new.plain else (old.source or "", new.source or "")
    kind, effect = rule(before, after)
    languages = tuple(one for one in LANGUAGES if one == "nb" or one in changed)
    yield place.change(kind, effect, before, after, languages=languages)
    yield from _translations(place, old, new, turned=kind in ("meaning", "recoded"))


def _translations(place: Place, old: Said, new: Said, *, turned: bool) -> Iterator[Change]:
    """Of a text that changed in Bokmål: those that did not follow, and those that say more than the Bokmål does."""
    for language in LANGUAGES[1:]:
        if left := left_behind(old, new, language, place.place):
            yield _left(place, old, new, language, left)
        elif not turned and old.source is not None and new.source is not None:
            found = translated(place, old, new, language)
            if found.kind == "meaning":
                yield found


def _left(place: Place, old: Said, new: Said, language: Language, left: str) -> Change:
    said = old.texts[language] or "", new.texts[language] or ""
    return place.change("translation", "comparable", *said, what=left, languages=(language,))


def translated(place: Place, old: Said, new: Said, language: Language) -> Change:
    """Another translation. A first one in English has nothing to be held against; one in Nynorsk has the Bokmål."""
    if left := left_behind(old, new, language, place.place):
        return _left(place, old, new, language, left)
    before, after = old.in_(language), new.in_(language)
    said = old.texts[language] or "", new.texts[language] or ""
    is_first = language == "en" and (before == old.plain or after == new.plain)
    if not is_first and _says_else(before, after, language):
        return place.change("meaning", "with-care", *said, what="translation-turned", languages=(language,))
    return place.change("translation", "comparable", *said, what="translation", languages=(language,))


def exchanged(own: Said, others: Sequence[Said], new: Said, language: Language) -> bool:
    """Whether a button now bears the words that another one bore."""
    now = new.texts[language]
    return now is not None and now != own.texts[language] and any(now == other.texts[language] for other in others)
