"""Plants one defect of a known kind into a shipped script, by a seed."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import yaml

from bot import resources
from bot.dialogue import loading
from bot.dialogue import yaml as located
from bot.dialogue.problems import BadScript
from bot.dialogue.script_texts import texts
from bot.language.catalogues import Catalogues, Language

Data = dict[str, Any]
Plant = Callable[[Data, random.Random], bool]


class _WrittenOut(yaml.SafeDumper):
    """A script has no aliases."""

    def ignore_aliases(self, data: object) -> bool:
        return True


@cache
def originals() -> dict[str, Data]:
    """Every shipped script as plain data, by its id."""
    found = [located.read(path.read_text(encoding="utf-8"), path.name).data for path in resources.script_files()]
    return {data["id"]: data for data in found}


def codes_after(script: str, plant: Plant, seed: int) -> set[str] | None:
    """What is found in the script with the defect; None when it has no place for one of this kind."""
    data = copy.deepcopy(originals()[script])
    if not plant(data, random.Random(f"{script}/{seed}")):
        return None
    text = yaml.dump(data, Dumper=_WrittenOut, allow_unicode=True, sort_keys=False)
    try:
        made, found = loading.reviewed(text, "x.yaml")
    except BadScript as bad:
        return {problem.code for problem in bad.problems}
    found += loading.catalogue_problems(text, "x.yaml", frozenset(originals()), None)
    return {problem.code for problem in found if made}


def codes_after_translating(script: str, language: Language, change: Callable[[str], str | None], seed: int,
                            labels: bool = False) -> set[str] | None:  # fmt: skip
    """What is found when the translation of one text was changed."""
    text = next(path.read_text(encoding="utf-8") for path in resources.script_files() if path.stem == script)
    made, _ = loading.reviewed(text, script)
    shipped = resources.texts()
    own = dict(shipped.own[language])
    keys = [key for key in texts(made) if key in own and _is_of(key, made.id, labels) and change(own[key]) != own[key]]
    if not keys:
        return None
    key = random.Random(f"{script}/{seed}").choice(keys)
    said = change(own.pop(key))
    if said is not None:
        own[key] = said
    return _translation_codes(text, replace(shipped, own={**shipped.own, language: own}))


def _is_of(key: tuple[str, str], script: str, labels: bool) -> bool:
    field = key[0].removeprefix(f"{script}.").rpartition(".")[2]
    spoken = field in ("ask", "say")
    if labels:
        others = ("title", "purpose", "source")
        return not spoken and field not in others and not field.startswith("variant") and "@" not in key[0]
    return spoken and "@" not in key[0]


def _translation_codes(text: str, changed: Catalogues) -> set[str]:
    return {problem.code for problem in loading.translation_problems(text, "x.yaml", changed)}


def steps(data: Data, **having: object) -> list[Data]:
    """The steps with these values."""
    return [step for step in data["steps"] if all(step.get(key) == value for key, value in having.items())]


def waiting(data: Data) -> list[Data]:
    return [step for step in data["steps"] if step["kind"] not in ("say", "look-again")]


def said_in(words: str) -> Plant:
    """These words after what some question says. A message has a limit of its own, so the original goes out."""

    def plant(data: Data, dice: random.Random) -> bool:
        step = dice.choice(steps(data, kind="text") or waiting(data))
        step["ask"] = words
        return True

    return plant


def without(field: str) -> Plant:
    def plant(data: Data, dice: random.Random) -> bool:
        having = [step for step in waiting(data) if field in step]
        if having:
            del dice.choice(having)[field]
        return bool(having)

    return plant


def with_value(field: str, value: object) -> Plant:
    """The field of some question, and no shorter way for it."""

    def plant(data: Data, dice: random.Random) -> bool:
        dice.choice(waiting(data))[field] = value
        return True

    return plant


def at_top(values: Mapping[str, object]) -> Plant:
    def plant(data: Data, dice: random.Random) -> bool:
        data.update(values)
        return True

    return plant


def in_option(value: Mapping[str, object]) -> Plant:
    def plant(data: Data, dice: random.Random) -> bool:
        having = [step for step in waiting(data) if step.get("options") and step["kind"] != "degree"]
        if having:
            dice.choice(dice.choice(having)["options"]).update(value)
        return bool(having)

    return plant
