"""A walk to everything that a script has, guided by what is still missing; not every path there is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.dialogue import frame
from bot.dialogue.condition import Condition
from bot.dialogue.conditions import holds
from bot.dialogue.run import Answer
from bot.dialogue.script import Script
from bot.dialogue.walks.goals import Goal, goals, reached
from bot.dialogue.walks.player import Node, Player
from bot.dialogue.walks.replies import replies, usual
from bot.dialogue.walks.situations import Situation, of
from bot.dialogue.walks.tries import try_all

# METHOD §3.2.
MOST_QUESTIONS = 8

# Turns that one script in one language may take before what is missing is called unreachable.
_MOST_TURNS = 40_000

# No usual path is longer; one that is goes in a circle.
_MOST_STEPS = 60

# Nothing is known, and all is known: these are always walked, the others only while something is missing.
_FIRST = 2


class Walker:
    """Reaches what it can of one script in one language, and tries every way on at every step."""

    def __init__(self, player: Player) -> None:
        self.player, self.script = player, player.compiled.script
        self.situations = of(self.script)
        self.missing = set(goals(self.script))
        # Questions on the longest path on which each was answered.
        self.longest = 0
        # The moments that were the first to reach something.
        self.firsts: list[Node] = []
        self._tried: set[object] = set()

    def walk(self, known: Iterable[Node] = ()) -> None:
        """Raises Broken with the first walk that fails. `known`: what reached something in another language."""
        again: dict[Node, Node] = {}
        for node in known:
            self._repeat(node, again)
        for situation in self.situations:
            self._usual(situation)
        if not again:
            for situation in self.situations[:_FIRST]:
                self._spread(situation, None)
        for situation in self.situations:
            if self.missing:
                self._spread(situation, tuple(_that_decide(self.script, self.missing)))

    def _repeat(self, node: Node, again: dict[Node, Node]) -> Node:
        """The same walk in this language."""
        found = again.get(node)
        if found is None:
            before = self._repeat(node.before, again) if node.before else None
            found = self.player.take(before, node.act) if before and node.act else self.player.begin(node.situation)
            again[node] = found
            self._saw(found)
            self._try(found)
        return found

    def _usual(self, situation: Situation) -> None:
        """A reply to each question, the first there is. Sooner or later that ends."""
        node = self.player.begin(situation)
        for _ in range(_MOST_STEPS):
            self._saw(node)
            if node.run.ended:
                return
            node = self.player.take(node, usual(node))
        raise self.player.broken("the usual path never ends", node)

    def _spread(self, situation: Situation, conditions: tuple[Condition, ...] | None) -> None:
        """To every open question once; where `conditions` decide something missing, once for each way they stand."""
        waiting, seen = [self.player.begin(situation)], set[object]()
        while waiting and self.player.turns < _MOST_TURNS:
            node = waiting.pop()
            self._saw(node)
            place = self._place(node, conditions)
            if node.run.ended or place in seen:
                continue
            seen.add(place)
            self._try(node)
            waiting += [self.player.take(node, act) for act in reversed(replies(node))]
            if conditions is not None and not self.missing:
                return

    def _place(self, node: Node, conditions: tuple[Condition, ...] | None) -> object:
        known = node.walked.answers
        chosen = frame.chosen(self.script, known) if node.here == frame.WORDS else None
        place = (node.here, node.mode, node.run.chosen, chosen.id if chosen else "")
        return (*place, self._standing(node, conditions)) if conditions is not None else place

    def _standing(self, node: Node, conditions: tuple[Condition, ...]) -> tuple[object, ...]:
        known, facts = node.walked.answers, node.run.facts
        endings = tuple(ending.id for ending in frame.endings(self.script, known, facts))
        return (endings, bool(node.walked.lines), *(holds(condition, known, facts) for condition in conditions))

    def _try(self, node: Node) -> None:
        """The ways on, once at each step and in each state of it."""
        if (node.here, node.mode) in self._tried:
            return
        self._tried.add((node.here, node.mode))
        for tried in try_all(self.player, node):
            self._saw(tried)

    def _saw(self, node: Node) -> None:
        self._counts(node)
        new = self.missing.intersection(reached(node, self.script)) if self.missing else ()
        if new:
            self.missing -= new
            self.firsts.append(node)

    def _counts(self, node: Node) -> None:
        """How many questions there were when each was answered; corrections, the card and closing do not count."""
        path = [state for state in node.walked.path if state in node.steps and node.steps[state].waits]
        if len(path) <= self.longest or any(not _answered(node.walked.answers[state]) for state in path):
            return
        self.longest = len(path)
        if self.longest > MOST_QUESTIONS:
            raise self.player.broken(f"{self.longest} questions on one path, {MOST_QUESTIONS} at most", node)


def _answered(given: tuple[Answer, ...]) -> bool:
    return any(answer.how in ("typed", "tapped") for answer in given)


def _that_decide(script: Script, missing: set[Goal]) -> Iterator[Condition]:
    """The plain conditions that what is missing hangs on: those of its own step, and of the closing choices."""
    steps = {goal.name.partition(".")[0] for goal in missing}
    found: dict[str, Condition] = {}
    for step in script.steps:
        for when in (step.when, *(v.when for v in step.variants), *(o.when for o in step.options)):
            if when is not None and step.id in steps:
                found |= {str(one): one for one in when.every_one() if one.answer}
    for ending in script.end if isinstance(script.end, list) else ():
        if ending.when is not None and frame.END in steps:
            found |= {str(one): one for one in ending.when.every_one() if one.answer}
    yield from found.values()
