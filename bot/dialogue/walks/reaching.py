"""The shortest walk to one step, for whoever wants to begin there."""

from __future__ import annotations

from collections import deque
from typing import Literal

from bot.dialogue import frame
from bot.dialogue.condition import Condition
from bot.dialogue.conditions import holds
from bot.dialogue.walks.player import Act, Node, Player
from bot.dialogue.walks.replies import replies, ticks
from bot.dialogue.walks.situations import Situation

# Turns that one search may take; every step of every shipped script is found in fewer.
MOST_TURNS = 600

# Which conditions tell two moments apart: none, those of the step itself, those of every step.
Care = Literal["none", "own", "all"]
CARES: tuple[Care, ...] = ("none", "own", "all")


def reach(player: Player, situation: Situation, step: str, care: Care) -> Node | None:
    """The first moment at which this step is asked or said; None when nobody in this situation gets there.

    The less `care`, the fewer moments are looked at, and the more ways are taken for one.
    """
    conditions = _conditions(player, step, care)
    waiting, seen, turns = deque([player.begin(situation)]), set[object](), player.turns
    while waiting and player.turns - turns < MOST_TURNS:
        node = waiting.popleft()
        if step in node.run.said or (node.here == step and not node.run.ended):
            return node
        place = _place(node, conditions)
        if node.run.ended or node.here in frame.STATES or place in seen:
            continue
        seen.add(place)
        waiting.extend(player.take(node, act) for act in [*replies(node), *ticks(node)])
    return None


def _conditions(player: Player, step: str, care: Care) -> tuple[Condition, ...]:
    script = player.compiled.script
    when = script.step(step).when
    own = tuple(when.every_one()) if when and care == "own" else ()
    return tuple(one for one in (tuple(script.conditions()) if care == "all" else own) if one.answer)


def _place(node: Node, conditions: tuple[Condition, ...]) -> object:
    """Two moments with the same are the same to what comes after them."""
    known, facts = node.walked.answers, node.run.facts
    standing = tuple(holds(condition, known, facts) for condition in conditions)
    return node.here, node.mode, node.run.chosen[:1], standing


def acts(node: Node) -> list[Act]:
    """What was done to come here, in order."""
    found: list[Act] = []
    at: Node | None = node
    while at is not None and at.act is not None:
        found.append(at.act)
        at = at.before
    return found[::-1]
