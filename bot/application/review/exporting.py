"""A version as the repository's own files: the script's, and the catalogues with nothing but its entries changed."""

from __future__ import annotations

from collections.abc import Mapping

from bot.dialogue import loading
from bot.dialogue.catalogue_file import with_version
from bot.dialogue.loading import Version
from bot.dialogue.problems import BadScript
from bot.dialogue.rewording import reworded
from bot.dialogue.script_texts import texts
from bot.language.catalogues import Language, load

TRANSLATED: tuple[Language, ...] = ("nn", "en")

# Where a script that has no file yet would lie.
_FOLDERS = {1: "1-samarbeid", 2: "2-kartlegging", 3: "3-prove", 4: "4-arbeidsgiver", 5: "5-pa-jobb"}


def script_path(version: Version) -> str:
    script = version.script
    return f"dialogues/{_FOLDERS.get(script.stage, 'alle') if script.stage != 'any' else 'alle'}/{script.id}.yaml"


def catalogue_path(language: Language) -> str:
    return f"locales/{language}/LC_MESSAGES/dialogues.po"


def files(
    version: Version, path: str, catalogues: Mapping[Language, str], current: str | None = None
) -> dict[str, str]:
    """By path; loaded, they are the version. `path`: where the script's file lies; `current`: what stands in it."""
    return {
        path: _source(version, current),
        **{catalogue_path(key): with_version(catalogues[key], key, version) for key in TRANSLATED},
    }


def _source(version: Version, current: str | None) -> str:
    """The file that is there in the version's words, if that makes the version: its comments may be newer."""
    if current is None:
        return version.source
    said = version.texts["nb"]
    try:
        here = loading.stored(current, {}, "").script
        new = reworded(here, current, {key: said[key] for key, words in texts(here) if words != said[key]})
        made = loading.stored(new, {str(key): one for key, one in version.texts.items()}, "")
    except (BadScript, ValueError, KeyError):
        return version.source
    return new if made.hash == version.hash else version.source


def hash_of(source: str, catalogues: Mapping[Language, str]) -> str | None:
    """The version that these files are; None when they are none."""
    try:
        made = load({(language, "dialogues"): text for language, text in catalogues.items()})
        return loading.version(source, "", made).hash
    except BadScript:
        return None
