"""A catalogue's own file with some entries in new words: every other line stays as it was."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from babel.messages.pofile import denormalize, escape

from bot.dialogue.loading import Version
from bot.language.catalogues import Catalogues, Language, load

_CONTEXT = re.compile(r'^msgctxt (".*")$', re.MULTILINE)


def with_version(po: str, language: Language, version: Version) -> str:
    """The file that makes exactly this version's texts of its script, with as few changes as that takes."""
    catalogues = load({(language, "dialogues"): po})
    wanted = {}
    for context, source in version.texts["nb"].items():
        said = version.texts[language][context]
        if catalogues.dialogue(language, context, source) != said or _is_stale(catalogues, language, context, source):
            wanted[context] = (source, said)
    return with_entries(po, wanted, list(version.texts["nb"]))


def _is_stale(catalogues: Catalogues, language: Language, context: str, source: str) -> bool:
    own = catalogues.own.get(language, {})
    return (context, source) not in own and any(key == context for key, _ in own)


def with_entries(po: str, entries: Mapping[str, tuple[str, str]], order: Iterable[str] = ()) -> str:
    """Entries are {context: (source, words)}. A new one stands after the one that comes before it in `order`."""
    end = "\r\n" if "\r\n" in po else "\n"
    text = po.replace("\r\n", "\n")
    blocks, tail = text.rstrip("\n").split("\n\n"), text[len(text.rstrip("\n")) :]
    places = {key: number for number, block in enumerate(blocks) if (key := _context(block)) is not None}
    before: str | None = None
    added: dict[str | None, list[str]] = {}
    for context in [*order, *(key for key in entries if key not in set(order))]:
        if context in entries and context in places:
            blocks[places[context]] = _rewritten(blocks[places[context]], *entries[context])
        elif context in entries:
            added.setdefault(before, []).append(_entry(context, *entries[context]))
        before = context if context in places else before
    whole = []
    for block in blocks:
        whole += [block, *added.get(_context(block), ())] if _context(block) else [block]
    return ("\n\n".join([*whole, *added.get(None, ())]) + tail).replace("\n", end)


def _context(block: str) -> str | None:
    found = _CONTEXT.search(block)
    return denormalize(found.group(1)) if found else None


def _entry(context: str, source: str, words: str) -> str:
    return f"msgctxt {escape(context)}\nmsgid {escape(source)}\nmsgstr {escape(words)}"


def _rewritten(block: str, source: str, words: str) -> str:
    """Its comments stay; a mark that the words are a guess does not, for somebody has read them now."""
    lines = block.split("\n")
    at = next(number for number, line in enumerate(lines) if line.startswith("msgctxt "))
    above = [line for line in lines[:at] if line != "#, fuzzy" and not line.startswith("#| ")]
    return "\n".join([*above, lines[at], f"msgid {escape(source)}", f"msgstr {escape(words)}"])
