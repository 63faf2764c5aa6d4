"""A new version for everybody who stands anywhere in the old one: what the plan says is what happens (METHOD §6).

`python -m tests.unit.dialogue.releases --seed N` takes every kind of edit at every step of every shipped script, with
everybody's place in it; `--scripts ID …` only these. A failure prints the walk that leads to it.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from itertools import repeat
from random import Random
from typing import Literal

from bot import resources
from bot.dialogue import loading, release
from bot.dialogue.loading import Version
from bot.dialogue.walks.invariants import wrong_with
from bot.dialogue.walks.player import Broken, Node, Player
from bot.dialogue.walks.replies import usual
from bot.language.catalogues import LANGUAGES, Language
from tests.support import script_edits
from tests.unit.dialogue import judging, standing

Rule = Literal["stay", "ask-again"]
RULES: tuple[Rule, ...] = ("ask-again", "stay")

# Of the places where nothing happens to anybody, none is walked from: it is the old version, which the walks cover.
MOVED = "asked-again"

# Of those who are moved by one edit, the short form follows so many to an end.
FOLLOWED = 2


@dataclass
class Tally:
    """`cases`: an edit at one step, for one person at one place, by one rule."""

    kinds: set[str] = field(default_factory=set)
    versions: int = 0
    cases: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    moved: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    closed: int = 0
    turns: int = 0

    def add(self, other: Tally) -> None:
        self.kinds |= other.kinds
        for name in ("versions", "cases", "closed", "turns"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.outcomes.update(other.outcomes)
        self.moved.update(other.moved)
        self.refused.update(other.refused)


@cache
def shipped() -> dict[str, Version]:
    texts = resources.texts()
    found = (loading.version(path.read_text(encoding="utf-8"), path.name, texts) for path in resources.script_files())
    return {version.script.id: version for version in found}


class Releases:
    """One script in one language, by one rule, with everybody in it."""

    def __init__(self, script: str, language: Language, rule: Rule, seed: int) -> None:
        self.rule, self.dice = rule, Random(f"{script}/{rule}/{seed}")
        self.old = script_edits.ruled(shipped()[script], rule)
        self.player = standing.playing(loading.compiled(self.old), language, resources.texts(), wrong_with)
        self.positions = standing.positions(self.player, self.dice)
        self.tally = Tally()

    def release(self, kind: str, step: int, most: int | None = None) -> bool:
        """This edit for everybody; False where it is none.

        `most`: so many people beside those who stand at the step itself, and some of those who are moved to an end.
        """
        new = script_edits.edited(kind, self.old, step)
        if new is None:
            return False
        self.tally.kinds.add(kind)
        self.tally.versions += 1
        there = standing.at(self.player, loading.compiled(new))
        there.turns = 0
        moved = list(self._moved(self._people(self.old.script.steps[step].id, most), there))
        for node in moved if most is None else self.dice.sample(moved, min(FOLLOWED, len(moved))):
            self._follow(there, node)
        self.tally.turns += there.turns
        return True

    def _people(self, step: str, most: int | None) -> list[tuple[str, Node]]:
        if most is None:
            return self.positions
        near = [one for one in self.positions if one[1].here == step]
        others = [one for one in self.positions if one[1].here != step]
        return [*near, *self.dice.sample(others, min(most, len(others)))]

    def _moved(self, people: Iterable[tuple[str, Node]], there: Player) -> Iterator[Node]:
        for what, node in people:
            told = release.outcome(node.run, self.player.compiled, there.compiled)
            self.tally.cases += 1
            self.tally.outcomes[f"{told.way} {told.why}".strip()] += 1
            step = there.compiled.steps.get(node.here) or self.player.compiled.steps.get(node.here)
            if told.way == MOVED and (step is None or step.when_changed == "stay"):
                raise there.broken("asked again though its rule says stay", node)
            if (moved := judging.released(self.player, there, node, told)) is not None:
                self.tally.moved[what] += 1
                yield moved

    def _follow(self, there: Player, moved: Node) -> None:
        """To an end in two ways; and back to the old version, and forth again, from somewhere on the way."""
        if moved.run.ended:
            judging.at_an_end(there, moved)
            return
        judging.at_an_end(there, standing.to_the_end(there, moved))
        judging.at_an_end(there, standing.to_the_end(there, moved, self.dice))
        self._back_and_forth(there, moved)
        judging.withdrawn(there, moved)
        self.tally.closed += 1

    def _back_and_forth(self, there: Player, node: Node) -> None:
        """A rollback and another release, each somewhat further on."""
        now, other = there, self.player
        for _ in range(2):
            node = now.take(node, usual(node))
            if node.run.ended:
                break
            told = release.outcome(node.run, now.compiled, other.compiled)
            self.tally.outcomes[f"later: {told.way} {told.why}".strip()] += 1
            moved = judging.released(now, other, node, told)
            if moved is not None:
                node, now, other = moved, other, now
        judging.at_an_end(now, standing.to_the_end(now, node))

    def withdraw(self) -> None:
        """From everywhere."""
        for _what, node in self.positions:
            judging.withdrawn(self.player, node)
            self.tally.closed += 1


def everything(script: str, seed: int) -> Tally:
    """Every kind at every step, by both rules."""
    tally = Tally()
    language = LANGUAGES[Random(f"{script}/{seed}").randrange(len(LANGUAGES))]
    for rule in RULES:
        releases = Releases(script, language, rule, seed)
        releases.withdraw()
        for kind in script_edits.KINDS:
            for step in script_edits.places(releases.old):
                releases.release(kind, step)
        tally.add(releases.tally)
    return tally


def main(given: list[str]) -> int:
    reader = argparse.ArgumentParser(prog="python -m tests.unit.dialogue.releases")
    reader.add_argument("--seed", type=int, default=0)
    reader.add_argument("--processes", type=int, default=1)
    reader.add_argument("--scripts", nargs="*", default=sorted(shipped()))
    wanted = reader.parse_args(given)
    tally = Tally()
    with ProcessPoolExecutor(wanted.processes) as pool:
        for script, done in zip(wanted.scripts, pool.map(_one, wanted.scripts, repeat(wanted.seed)), strict=True):
            if isinstance(done, str):
                sys.stdout.write(f"{script}, seed {wanted.seed}: {done}\n")
                return 1
            tally.add(done)
            sys.stdout.write(f"{script}: {done.cases} cases, {done.outcomes['asked-again']} asked again\n")
            sys.stdout.flush()
    _tell(tally)
    return 0


def _one(script: str, seed: int) -> Tally | str:
    """What went wrong, with the walk that leads to it, or what was done."""
    script_edits.REFUSED.clear()
    try:
        tally = everything(script, seed)
    except Broken as broken:
        return f"{broken.what}\n{broken.walk}"
    tally.refused.update(script_edits.REFUSED)
    return tally


def _tell(tally: Tally) -> None:
    said = [
        f"{len(tally.kinds)} kinds of edit, {tally.versions} versions, {tally.cases} cases, {tally.turns} turns",
        f"outcomes: {dict(tally.outcomes.most_common())}",
        f"asked again, by what lay above the question: {dict(tally.moved.most_common())}",
        f"closed after a withdrawal: {tally.closed}",
        f"no valid script, so no edit: {dict(tally.refused.most_common())}",
    ]
    sys.stdout.write("\n".join(said) + "\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
