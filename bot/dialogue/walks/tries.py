"""The ways on, tried at one moment, each on a fork of its own: back, skip, pause, edit, stop and the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bot.dialogue import frame
from bot.dialogue.events import HelpWanted, SomethingElse
from bot.dialogue.messages import Message, Quiet
from bot.dialogue.run import Run
from bot.dialogue.walks.player import Act, Node, Player
from bot.dialogue.walks.replies import replies, words

_NEW_WORDS = "Heller disse ordene"
_FITS_NOTHING = "Dette står ikke på noen knapp"


def try_all(player: Player, node: Node) -> Iterator[Node]:
    """Every moment that a way on from here leads to. Raises Broken with the walk that failed."""
    if node.run.ended:
        return
    for attempt in _TRIES:
        yield from attempt(player, node)


def _back(player: Player, node: Node) -> Iterator[Node]:
    """To the question before, and by keeping that answer to this one again."""
    back = player.take(node, Act("tap", "back"))
    yield back
    earlier = _waiting(node)
    if not earlier:
        _same_question(player, node, back)
        return
    if back.run.revisit != earlier[-1]:
        raise player.broken(f"back leads to '{back.here}', not to '{earlier[-1]}'", back)
    kept = player.take(back, Act("tap", "keep"))
    under_way = node.run.revisit or node.run.card or node.run.chosen or node.run.held
    if under_way:  # it is begun anew
        _same_answers(player, node, kept)
    else:
        _same_question(player, node, kept)
    yield kept
    for reply in replies(back)[:2]:
        yield player.take(back, reply)


def _waiting(node: Node) -> list[str]:
    """The questions before this one."""
    answered = [state for state in node.walked.path if state not in node.steps or node.steps[state].waits]
    at = answered.index(node.here) if node.here in answered else len(answered)
    return answered[:at]


def _skip(player: Player, node: Node) -> Iterator[Node]:
    for way in ("skip", "nothing"):
        yield player.take(node, Act("tap", way))


def _pause(player: Player, node: Node) -> Iterator[Node]:
    paused = player.take(node, Act("tap", "pause"))
    if not paused.run.paused:
        raise player.broken("a pause is no pause", paused)
    resumed = player.take(paused, Act("tap", "resume"))
    _same_question(player, node, resumed)
    yield resumed
    yield player.take(paused, words(paused))


def _edit(player: Player, node: Node) -> Iterator[Node]:
    """An answer of before is changed in its message; the open question waits for a yes or a no."""
    typed = [answer for answer in node.run.answers if answer.origin and answer.how == "typed"]
    if not typed:
        return
    old = typed[0]
    changed = player.take(node, Act("edit", _NEW_WORDS, old.origin or ""))
    for way in ("yes", "no"):
        said = player.take(changed, Act("tap", way))
        stands = next((a.text for a in said.run.answers if a.step == old.step and a.origin == old.origin), None)
        if stands != (_NEW_WORDS if way == "yes" else old.text):
            raise player.broken(f"after an edit and {way}, «{stands}» stands", said)
        yield said


def _correct(player: Player, node: Node) -> Iterator[Node]:
    yield player.take(node, Act("tap", "correct"))


def _asks(player: Player, node: Node) -> Iterator[Node]:
    """What tells something, and then asks the same question."""
    for act in (Act("tap", "why"), Act("tap", "repeat"), Act("tap", "gone"), Act("old", "skip")):
        told = player.take(node, act)
        _same_question(player, node, told)
        yield told


def _leaves(player: Player, node: Node) -> Iterator[Node]:
    """More, help, and the menu: the question waits where it is."""
    more = player.take(node, Act("tap", "more"))
    keys = {choice.key for choice in more.messages[-1].choices}
    if missing := {"back", "pause", "help", "stop"} - keys:
        raise player.broken(f"more does not show {', '.join(sorted(missing))}", more)
    if not player.take(node, Act("tap", "help")).asked(HelpWanted):
        raise player.broken("help is not given", node)
    away = player.take(node, Act("tap", "other"))
    if not (away.run.paused and away.asked(SomethingElse)):
        raise player.broken("something else leads nowhere", away)
    resumed = player.take(away, Act("tap", "resume"))
    _same_question(player, node, resumed)
    yield resumed


def _misunderstood(player: Player, node: Node) -> Iterator[Node]:
    """Words that fit nothing, three times, at a choice: kept each time, and then it goes on."""
    step = node.steps.get(node.here)
    if (step is None and node.here in (frame.WORDS, frame.CARD)) or (step and step.kind in ("text", "confirm")):
        return
    if node.run.card or node.run.revisit or node.run.chosen:
        return
    at = node
    for time in range(3):
        at = player.take(at, Act("type", f"{_FITS_NOTHING}, {time + 1}", f"x{time}"))
        yield at
    if at.here == node.here and not at.run.ended:
        raise player.broken("words that fit nothing never lead on", at)


def _speaks(player: Player, node: Node) -> Iterator[Node]:
    """A voice message is an answer, or waits for a yes."""
    said = player.take(node, Act("speak", "spoken", "s1"))
    yield said
    if any(choice.key == "use" for choice in said.question.choices):
        used = player.take(said, Act("tap", "use"))
        if not any(answer.recording and answer.how == "spoken" for answer in used.run.answers):
            raise player.broken("a voice message that is to be used is no answer", used)
        yield used


def _stop(player: Player, node: Node) -> Iterator[Node]:
    stopped = player.take(node, Act("tap", "stop"))
    if stopped.run.ended != "stopped":
        raise player.broken("a stop does not stop", stopped)
    yield stopped


_TRIES: tuple[Callable[[Player, Node], Iterator[Node]], ...] = (
    _back, _skip, _pause, _edit, _correct, _asks, _leaves, _misunderstood, _speaks, _stop,
)  # fmt: skip


def _same_question(player: Player, node: Node, after: Node) -> None:
    """The same words are asked, and the same answers stand."""
    if _words(after.question) != _words(node.question) or after.here != node.here:
        raise player.broken(f"it does not come back to the question «{_words(node.question)}»", after)
    _same_answers(player, node, after)


def _same_answers(player: Player, node: Node, after: Node) -> None:
    if _standing(after.run) != _standing(node.run):
        raise player.broken("other answers stand than before", after)


def _words(message: Message) -> str:
    return "\n".join(block.text for block in message.blocks if not isinstance(block, Quiet))


def _standing(run: Run) -> list[str]:
    return [answer.id for answer in run.answers if answer.how != "aside"]
