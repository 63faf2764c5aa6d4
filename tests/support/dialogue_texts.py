"""Brings the catalogues of the conversations up to date with the scripts.

`python -m tests.support.dialogue_texts [FILE…]`: new and changed texts come in untranslated, texts that are gone go out.
A file holds finished translations: a mapping from a context (or one without the script's id, when the file is named
after the script) to `{nn: …, en: …}`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import yaml
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from bot import resources
from bot.dialogue import loading
from bot.dialogue.script_texts import texts

ROOT = Path(__file__).parents[2]
CATALOGUES = {language: ROOT / "locales" / language / "LC_MESSAGES" / "dialogues.po" for language in ("nn", "en")}

Finished = Mapping[str, Mapping[str, str]]


def sources() -> dict[str, str]:
    """Every text of every script, by its context, script by script."""
    scripts = [loading.load(path.read_text(encoding="utf-8"), path.name) for path in resources.script_files()]
    return dict(pair for script in sorted(scripts, key=lambda one: one.id) for pair in texts(script))


def renewed(old: Catalog, wanted: Mapping[str, str], finished: Mapping[str, str]) -> Catalog:
    known = {(message.context, message.id): message.string for message in old if message.id}
    new = Catalog(locale=old.locale, header_comment=old.header_comment, fuzzy=False)
    new.mime_headers = old.mime_headers
    for context, source in wanted.items():
        new.add(source, finished.get(context) or known.get((context, source), ""), context=context)
    return new


def finished_in(paths: Iterable[Path]) -> dict[str, dict[str, str]]:
    """Translations by language and context."""
    found: dict[str, dict[str, str]] = {language: {} for language in CATALOGUES}
    for path in paths:
        read: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
        for key, said in read.items():
            context = key if key.startswith(f"{path.stem}.") else f"{path.stem}.{key}"
            for language in CATALOGUES:
                found[language][context] = said[language]
    return found


def main() -> None:
    wanted, finished = sources(), finished_in(map(Path, sys.argv[1:]))
    for language, path in CATALOGUES.items():
        old = read_po(BytesIO(path.read_bytes()), locale=language)
        new = renewed(old, wanted, finished[language])
        out = BytesIO()
        write_po(out, new, width=0)
        path.write_bytes(out.getvalue())
        missing = [message.context for message in new if message.id and not message.string]
        print(f"{language}: {len(wanted)} texts, {len(missing)} without a translation")
        for context in missing:
            print(f"  {context}")


if __name__ == "__main__":
    main()
