"""Everywhere somebody can stand in a script: each question in each of its states, and what can lie above it."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from random import Random

from bot.dialogue import engine, frame
from bot.dialogue.events import Answered, Event, Say
from bot.dialogue.machine import Compiled, walk
from bot.dialogue.messages import Choice, Message
from bot.dialogue.replies import Typed
from bot.dialogue.run import Run
from bot.dialogue.walks.player import Act, Node, Player
from bot.dialogue.walks.replies import replies, ticks, usual, words
from bot.dialogue.walks.situations import of
from bot.language.catalogues import Catalogues, Language

FITS_NOTHING = "Dette står ikke på noen knapp"
_NEW_WORDS = "Heller disse ordene"

# No usual way to an end is longer.
_MOST_TURNS = 60

# What was on the buttons when an answer was given, by the id of the answer.
Ledger = dict[str, tuple[str, tuple[Choice, ...]]]


def playing(compiled: Compiled, language: Language, catalogues: Catalogues, wrong: object) -> Player:
    return Player(compiled, language, catalogues, wrong)  # type: ignore[arg-type]


def at(player: Player, compiled: Compiled) -> Player:
    """The same player in another version. No id comes twice."""
    other = copy.copy(player)
    other.compiled = compiled
    return other


def node_of(player: Player, before: Node, run: Run, events: tuple[Event, ...]) -> Node:
    """The moment that something other than a reply led to."""
    messages = tuple(event.message for event in events if isinstance(event, Say))
    question = next((one for one in reversed(messages) if one.kind == "question"), Message("question", ()))
    way = walk(player.compiled, run)
    return Node(before.situation, player.compiled.steps, run, events, way, messages, question, before)


def positions(player: Player, dice: Random) -> list[tuple[str, Node]]:
    """Each by what lies above the question, and the moment. By another seed, by another way."""
    seen: set[object] = set()
    found: list[tuple[str, Node]] = []
    for node in _spread(player, dice):
        for what, there in (("", node), *_above(player, node)):
            place = (what, there.here, there.mode, there.walked.open)
            if place not in seen and not there.run.ended:
                seen.add(place)
                found.append((what, there))
    return found


def _spread(player: Player, dice: Random) -> Iterator[Node]:
    for situation in of(player.compiled.script)[:2]:
        waiting, seen = [player.begin(situation)], set[object]()
        while waiting:
            node = waiting.pop()
            if node.run.ended or (node.here, node.mode) in seen:
                continue
            seen.add((node.here, node.mode))
            yield node
            acts = [*replies(node), *ticks(node)]
            dice.shuffle(acts)
            waiting += [player.take(node, act) for act in acts]


def _above(player: Player, node: Node) -> Iterator[tuple[str, Node]]:
    """What can be done at a question without answering it."""
    paused = player.take(node, Act("tap", "pause"))
    yield "paused", paused
    yield "words after a pause", player.take(paused, words(paused))
    yield "a voice message after a pause", player.take(paused, Act("speak", "spoken", "s1"))
    back = player.take(node, Act("tap", "back"))
    yield "back", back
    yield "back twice", player.take(back, Act("tap", "back"))
    yield "correcting", player.take(node, Act("tap", "correct"))
    yield "another conversation", player.take(node, Act("tap", "other"))
    yield "under more", player.take(node, Act("tap", "more"))
    if node.here != frame.CARD and node.here in (*node.steps, *frame.STATES):
        yield "not understood", player.take(node, Act("type", FITS_NOTHING, "x1"))
    typed = [answer for answer in node.run.answers if answer.origin and answer.how == "typed"]
    if typed:
        yield "a change that waits", player.take(node, Act("edit", _NEW_WORDS, typed[0].origin or ""))
    step = node.steps.get(node.here)
    if step is not None and step.story and not node.run.edit:
        yield "whose story", flagged(player, node)


def flagged(player: Player, node: Node) -> Node:
    """Words that got a help card where a story was asked for."""
    said = Typed("Jeg orket ikke mer den gangen", "f1")
    moment = player._moment
    run, events = engine.take(player.compiled, node.run, said, moment, player.catalogues, flagged=True)
    return node_of(player, node, run, events)


def to_the_end(player: Player, node: Node, dice: Random | None = None) -> Node:
    """By the usual replies, or by any. Raises Broken where it never ends."""
    for _ in range(_MOST_TURNS):
        if node.run.ended:
            return node
        node = player.take(node, _any(node, dice) if dice else usual(node))
    if dice:
        return to_the_end(player, node)
    raise player.broken("it never comes to an end", node)


def _any(node: Node, dice: Random) -> Act:
    if node.run.paused:
        return Act("tap", "resume")
    if dice.random() < 0.2:
        return Act("tap", dice.choice(("back", "keep", "correct", "skip", "nothing", "pause", "why")))
    return dice.choice([*replies(node), *ticks(node)])


def chain(node: Node) -> list[Node]:
    """All moments up to this one, the first first."""
    found: list[Node] = []
    here: Node | None = node
    while here is not None:
        found.append(here)
        here = here.before
    return found[::-1]


def ledger(node: Node) -> Ledger:
    """What was asked and shown when each answer was given."""
    found: Ledger = {}
    for moment in chain(node):
        for event in moment.events:
            if isinstance(event, Answered) and moment.before is not None:
                shown = moment.before.question
                found[event.answer.id] = (shown.text, shown.choices)
                if (
                    event.answer.replaces in found
                    and event.answer.options
                    and not _asked_for(event.answer.options, shown)
                ):
                    found[event.answer.id] = found[event.answer.replaces]  # new words; the buttons were tapped before
    return found


def _asked_for(options: tuple[str, ...], shown: Message) -> bool:
    keys = {choice.key.partition(":")[2] or choice.key for choice in shown.choices}
    return all(option in keys or option.startswith("@") for option in options)


def all_words(node: Node) -> set[str]:
    """Every word that was ever said on the way here; a number that stands for a button is none."""
    acts = (moment.act for moment in chain(node))
    return {act.value for act in acts if act is not None and act.kind in ("type", "edit") and act.origin}


def kept_words(node: Node) -> set[str]:
    """All that history keeps, and what waits."""
    events = (event for moment in chain(node) for event in moment.events)
    found = {event.answer.text for event in events if isinstance(event, Answered)}
    return found | {waits.text for waits in (node.run.held, node.run.edit) if waits is not None}
