"""Versions of shipped scripts with something changed in them."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import yaml

from bot import resources
from bot.dialogue import loading
from bot.dialogue.loading import Version
from bot.dialogue.script import Script
from bot.language.catalogues import LANGUAGES, Language
from tests.unit.dialogue.planting import originals

Data = dict[str, Any]
Edit = Callable[[Data], object]
# {(language, place in the script): what stands there instead; None for nothing}
Said = Mapping[tuple[Language, str], str | None]


class _Plainly(yaml.CSafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        return True


@cache
def shipped(script: str) -> Version:
    return version(originals()[script])


def version(data: Data, said: Said | None = None) -> Version:
    """As it would have been stored: translations are those of the catalogues, then what `said` says."""
    script = Script.model_validate(data)
    texts = {language: dict(found) for language, found in loading.version_texts(script, resources.texts()).items()}
    for (language, place), text in (said or {}).items():
        texts[language].pop(f"{script.id}.{place}", None)
        if text is not None:
            texts[language][f"{script.id}.{place}"] = text
    kept = {language: texts[language] for language in LANGUAGES}
    return Version(loading.content_hash(script, kept), script, "", kept)


def edited(script: str, edit: Edit, said: Said | None = None) -> Version:
    data = copy.deepcopy(originals()[script])
    edit(data)
    return version(data, said)


def step(data: Data, key: str) -> Data:
    found: Data = next(one for one in data["steps"] if one["id"] == key)
    return found


def option(data: Data, of: str, key: str) -> Data:
    found: Data = next(one for one in step(data, of)["options"] if one["id"] == key)
    return found


def put(value: object, *way: str | int) -> Edit:
    """Sets what stands at the end of the way; the first word may be the id of a step, the third that of an option."""

    def edit(data: Data) -> None:
        *before, last = way
        here: Any = data
        for part in before:
            here = _by_id(here, part)
        here[last] = value

    return edit


def drop(*way: str | int) -> Edit:
    def edit(data: Data) -> None:
        *before, last = way
        here: Any = data
        for part in before:
            here = _by_id(here, part)
        here.remove(_by_id(here, last)) if isinstance(here, list) and isinstance(last, str) else here.pop(last)

    return edit


def add(value: object, at: int, *way: str | int) -> Edit:
    def edit(data: Data) -> None:
        here: Any = data
        for part in way:
            here = _by_id(here, part)
        here.insert(at, value)

    return edit


def both(*edits: Edit) -> Edit:
    return lambda data: [edit(data) for edit in edits]


def _by_id(here: Any, part: str | int) -> Any:
    if isinstance(here, list) and isinstance(part, str):
        return next(one for one in here if one == part or (isinstance(one, dict) and one.get("id") == part))
    return here[part]
