"""Texts in Bokmål, Nynorsk and English, with the fallback Nynorsk → Bokmål.

Catalogues come in as the text of `.po` files; nothing is read from disk here.
"""

from __future__ import annotations

import gettext
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Literal

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

Language = Literal["nb", "nn", "en"]
LANGUAGES: tuple[Language, ...] = ("nb", "nn", "en")

# The languages' own names, as a person looks for them in a menu.
NAMES: Mapping[Language, str] = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}


def as_language(tag: str | None) -> Language:
    """The nearest of our languages for a tag such as `nn-NO`, `no` or `en_GB`; Bokmål for any other."""
    base = (tag or "").replace("_", "-").split("-")[0].lower()
    return next((language for language in LANGUAGES if language == base), "nb")


@dataclass(frozen=True, eq=False)
class Catalogues:
    """Two domains: `dialogues` (source Bokmål, keyed by context) and `messages` (source English).

    The same only as itself, so that what is made of its texts can be kept by it.
    """

    dialogues: Mapping[str, gettext.NullTranslations]
    messages: Mapping[str, gettext.NullTranslations]
    # What the dialogues' catalogue of a language says itself: {language: {(context, source): text}}.
    own: Mapping[str, Mapping[tuple[str, str], str]] = field(default_factory=dict)

    def dialogue(self, language: Language, context: str, source: str) -> str:
        return self.dialogues[language].pgettext(context, source)

    def translation(self, language: Language, context: str, source: str) -> str | None:
        """The text in this very language; None where another language or the source would stand in."""
        return self.own.get(language, {}).get((context, source))

    def say(self, language: Language, message: str, /, **values: object) -> str:
        """A text of ours, with `{name}` filled in. KeyError when a value is missing."""
        return fill(self.messages[language].gettext(message), values)

    def ngettext(self, language: Language, one: str, many: str, n: int, /, **values: object) -> str:
        """`one` or `many` as the language has it; `{n}` is the number."""
        return fill(self.messages[language].ngettext(one, many, n), {"n": n, **values})


def fill(template: str, values: Mapping[str, object]) -> str:
    """Fill `{name}` from an allow-list. Unlike str.format, it never looks inside a value."""
    if "{" not in template:
        return template
    parts = template.split("{")
    out = [parts[0]]
    for part in parts[1:]:
        name, brace, rest = part.partition("}")
        if not brace:
            raise ValueError(f"'{{{part}' is never closed")
        out.append(f"{values[name]}{rest}")
    return "".join(out)


def load(po_texts: Mapping[tuple[str, str], str]) -> Catalogues:
    """Compile catalogues from {(language, domain): text of the .po file}."""

    def chain(domain: str, *languages: str) -> gettext.NullTranslations:
        head = gettext.NullTranslations()
        for language in reversed(languages):
            text = po_texts.get((language, domain))
            if text is not None:
                compiled = _compile(text)
                compiled.add_fallback(head)
                head = compiled
        return head

    return Catalogues(
        dialogues={"nb": chain("dialogues"), "nn": chain("dialogues", "nn"), "en": chain("dialogues", "en")},
        messages={
            "nb": chain("messages", "nb"),
            "nn": chain("messages", "nn", "nb"),
            "en": chain("messages"),
        },
        own={language: _own(text) for (language, domain), text in po_texts.items() if domain == "dialogues"},
    )


def _own(po_text: str) -> dict[tuple[str, str], str]:
    return {
        (message.context, str(message.id)): str(message.string)
        for message in read_po(BytesIO(po_text.encode()))
        if message.context and message.id and message.string and not message.fuzzy
    }


def _compile(po_text: str) -> gettext.GNUTranslations:
    catalogue = read_po(BytesIO(po_text.encode()))
    # Babel writes an untranslated plural out as its own source, and the fallback is then never asked.
    for message in list(catalogue):
        if message.pluralizable and not all(message.string or ()):
            catalogue.delete(message.id, message.context)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
