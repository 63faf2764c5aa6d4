"""What the walks of a script came to: reached of what there is, in every language, or the first walk that fails."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.dialogue.machine import Compiled
from bot.dialogue.walks.at_random import RandomWalks
from bot.dialogue.walks.goals import KINDS, Goal, Kind, goals
from bot.dialogue.walks.invariants import wrong_with
from bot.dialogue.walks.player import Broken, Node, Player
from bot.dialogue.walks.systematic import Walker
from bot.language.catalogues import Catalogues, Language


@dataclass
class Report:
    """`missing`: what was not reached in one of the languages or more."""

    script: str
    total: frozenset[Goal]
    missing: set[Goal] = field(default_factory=set)
    # Questions on the longest usual path, and turns that the engine took.
    questions: int = 0
    turns: int = 0
    random_walks: int = 0
    broken: Broken | None = None

    @property
    def good(self) -> bool:
        return not self.missing and self.broken is None

    def count(self, kind: Kind) -> tuple[int, int]:
        """Reached, and how many there are."""
        of_kind = [goal for goal in self.total if goal.kind == kind]
        return sum(goal not in self.missing for goal in of_kind), len(of_kind)

    @property
    def unreached(self) -> list[str]:
        return [f"{goal.name}" for goal in sorted(self.missing, key=lambda goal: (KINDS.index(goal.kind), goal.name))]


def walk_script(
    compiled: Compiled, languages: Iterable[Language], catalogues: Catalogues, *, random: int = 0, seed: int = 0
) -> Report:
    """Every language by itself; then `random` walks, shared out among the languages."""
    spoken, known = tuple(languages), list[Node]()
    report = Report(compiled.script.id, goals(compiled.script), random_walks=random)
    for number, language in enumerate(spoken):
        player = Player(compiled, language, catalogues, wrong_with)
        try:
            known = _systematic(player, report, known)
            RandomWalks(player, seed + number).walk(len(range(number, random, len(spoken))))
        except Broken as error:
            report.broken = report.broken or error
        report.turns += player.turns
    return report


def _systematic(player: Player, report: Report, known: list[Node]) -> list[Node]:
    """What was the first to reach something; in the next language it is walked again instead of looked for."""
    walker = Walker(player)
    try:
        walker.walk(known)
    finally:
        report.missing |= walker.missing
        report.questions = max(report.questions, walker.longest)
    return walker.firsts
