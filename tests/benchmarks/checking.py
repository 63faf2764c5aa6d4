"""Loading, checking and compiling a script of 50 and 500 questions, against SurveyJS's linter and pyxform.

The same number of plain questions, every fifth with a condition on the one before. Ours goes from the file's text over
the model and all checks to a compiled machine; the linter only lints; pyxform reads a workbook and writes its XForm.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import time
from collections.abc import Callable

from bot import resources
from bot.dialogue import loading
from tests.benchmarks.cache import RIVALS, Cache
from tests.benchmarks.report import Table, number, verdict
from tests.benchmarks.scripting import script

# Milliseconds for our load and checks, by questions (reference: anchors-engines, goals 11 and 12).
GOALS = {50: 30.0, 500: 250.0}
REPETITIONS = 7


def run(cache: Cache, *, short: bool) -> Table:
    repetitions = 3 if short else REPETITIONS
    table = Table(
        "Script load, check and compile",
        ("Tool", "Questions", "Median ms", "First ms", "Ours is × as fast", "Goal"),
        note=f"{repetitions} repetitions in one process; a script is loaded once a process, so the first one counts too.",
    )
    for questions, goal in GOALS.items():
        mine = _ours(questions, repetitions)
        own = statistics.median(mine)
        table.add("stegvis: load, check, hash, compile", str(questions), number(own), number(mine[0]), "1.0",
                  f"≤ {goal:.0f} ms: {verdict(met=own <= goal)}")  # fmt: skip
        for name, command in _rivals(cache):
            found = _theirs([*command, str(questions), str(repetitions)])
            middle = statistics.median(found)
            table.add(name, str(questions), number(middle), number(found[0]), f"{middle / own:.2f}", "")
    return table


def _ours(questions: int, repetitions: int) -> list[float]:
    text, texts = script(questions, conditions=True), resources.texts()
    return [
        _milliseconds(lambda: loading.compiled(loading.version(text, "benk.yaml", texts))) for _ in range(repetitions)
    ]


def _milliseconds(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return 1000 * (time.perf_counter() - begun)


def _rivals(cache: Cache) -> list[tuple[str, list[str]]]:
    found = [("pyxform, without validator", [str(cache.python), str(RIVALS / "forms.py")])]
    if cache.has_node:
        found.append(("SurveyJS linter", [cache.node, str(cache.node_folder / "lint.mjs")]))
    return found


def _theirs(command: list[str]) -> list[float]:
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return [float(one) for one in json.loads(done.stdout)]
