"""Random walks: what people do in any order, with a seed, many in a short time.

What many walks begin with is carried out once: moments are values, so a walk goes on from where others have been.
"""

from __future__ import annotations

from random import Random

from bot.dialogue.walks.goals import Goal, reached
from bot.dialogue.walks.player import Act, Node, Player
from bot.dialogue.walks.replies import replies, ticks, words
from bot.dialogue.walks.situations import of

# A walk that has not ended after so many turns is stopped, as people do; some sooner than others.
_TURNS = range(2, 21)

# Of ten turns where walks have been before, so many go where one of them went. A turn of the engine takes longer than
# all else, and walks that part late have most of theirs in common.
_ALONG = 8

# So many moments of each walk are kept, those that come first: memory grows with the walks and not with their turns.
_KEPT = 3

# Of a hundred turns, so many are a reply to the question; the others are a way on.
_REPLIES = 80

_WAYS = ("back", "keep", "skip", "nothing", "correct", "pause", "why", "repeat", "more", "other", "help", "stop")
_WHILE_PAUSED = (Act("tap", "resume"), Act("type", "Vev med mange ord mens det var pause", "p"), Act("tap", "stop"))
_STOP = Act("tap", "stop")


class _Place:
    """A moment that walks have been at, and where they went from there."""

    __slots__ = ("acts", "after", "node")

    def __init__(self, node: Node) -> None:
        self.node = node
        self.after: dict[Act, _Place] = {}
        self.acts: list[Act] | None = None


class RandomWalks:
    def __init__(self, player: Player, seed: int) -> None:
        self.player, self.random = player, Random(seed)  # noqa: S311 - a seed, so that a walk can be had again
        self.reached: set[Goal] = set()
        self._roots = [_Place(player.begin(situation)) for situation in of(player.compiled.script)]

    def walk(self, how_many: int) -> None:
        """Each from its beginning to its end. Raises Broken with the first that fails."""
        for _ in range(how_many):
            self._one()

    def _one(self) -> None:
        place, kept, most = self.random.choice(self._roots), 0, self.random.choice(_TURNS)
        for length in range(_TURNS.stop):
            if place.node.run.ended:
                return
            act = self._act(place) if length < most else _STOP
            found = place.after.get(act)
            if found is None:
                found = _Place(self.player.take(place.node, act))
                self.reached.update(reached(found.node, self.player.compiled.script))
                if kept < _KEPT:
                    place.after[act] = found
                kept += 1
            place = found

    def _act(self, place: _Place) -> Act:
        node, random = place.node, self.random
        if place.after and random.randrange(10) < _ALONG:
            return random.choice(list(place.after))
        if node.run.paused:
            return random.choice(_WHILE_PAUSED)
        if random.randrange(100) < _REPLIES:
            place.acts = place.acts or [*replies(node), *ticks(node)]
            return random.choice(place.acts) if place.acts else _STOP
        return self._other(node)

    def _other(self, node: Node) -> Act:
        typed = [answer for answer in node.run.answers if answer.origin]
        kind = self.random.randrange(len(_WAYS) + 3)
        if kind < len(_WAYS):
            return Act("tap", _WAYS[kind])
        if kind == len(_WAYS) and typed:
            return Act("edit", f"Endret {node.run.turn}", self.random.choice(typed).origin or "")
        if kind == len(_WAYS) + 1:
            return Act("old", "skip")
        return words(node)
