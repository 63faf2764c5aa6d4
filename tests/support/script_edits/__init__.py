"""What authors do to a script: every kind of edit, on any real script, as one version made from another.

An edit is given the script as plain data and the number of a step, and says whether it had anything to do there. What
is then no valid script is no edit: it is counted in REFUSED, so that no kind is silently lost.
"""

from __future__ import annotations

import copy
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from pydantic import ValidationError

from bot.dialogue.checks import check
from bot.dialogue.checks.registry import severity
from bot.dialogue.loading import Version, content_hash
from bot.dialogue.script import Script
from bot.dialogue.script_texts import texts
from bot.language.catalogues import LANGUAGES
from tests.support.script_edits import contents, shapes
from tests.support.script_edits.registry import KINDS, Data

REFUSED: Counter[str] = Counter()


def edited(kind: str, old: Version, at: int) -> Version | None:
    """The version that this kind of edit makes at step number `at`; None where it has nothing to do."""
    if kind == "a translation in other words":
        return _translated(old, at)
    data = data_of(old)
    if not KINDS[kind](data, at):
        return None
    new = version(data, old)
    if new is None:
        REFUSED[kind] += 1
    return new


def ruled(old: Version, rule: Literal["stay", "ask-again"]) -> Version:
    """The same script, with this rule at every question."""
    data = data_of(old)
    for step in data["steps"]:
        if step["kind"] != "say":
            step["when_changed"] = rule
    found = version(data, old)
    assert found is not None
    return found


def data_of(version: Version) -> Data:
    data = version.script.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return copy.deepcopy(data)


def version(data: Data, old: Version) -> Version | None:
    """With the translations of the old version where the text is the same; None when it is no valid script."""
    try:
        script = Script.model_validate(data)
    except ValidationError:
        return None
    if any(severity(issue.code) == "error" for issue in check(script)):
        return None
    sources = dict(texts(old.script))
    said = {
        language: {
            context: old.texts[language][context] if sources.get(context) == source else source
            for context, source in texts(script)
        }
        for language in LANGUAGES
    }
    return Version(content_hash(script, said), script, json.dumps(data, ensure_ascii=False), said)


def _translated(old: Version, at: int) -> Version | None:
    step = old.script.steps[at]
    said = {language: dict(found) for language, found in old.texts.items()}
    for language in ("nn", "en"):
        said[language][f"{old.script.id}.{step.id}.ask"] += " !"
    return replace(old, texts=said, hash=content_hash(old.script, said))


def places(version: Version) -> Iterator[int]:
    yield from range(len(version.script.steps))


__all__ = ["KINDS", "REFUSED", "Data", "contents", "data_of", "edited", "places", "ruled", "shapes", "version"]
