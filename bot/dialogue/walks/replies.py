"""What a person may do at one moment: the buttons that are there, and words of their own, short and long."""

from __future__ import annotations

from bot.dialogue import frame
from bot.dialogue.questions import asking, takes_words
from bot.dialogue.walks.player import Act, Node

# Steps that words of one's own answer at once.
_OPEN = frozenset({"text", "confirm"})

# They are no button, no command and no "nothing comes to mind", in any of the languages; and none is like another.
_SHORT = "Vev{number}"
_LONG = "Mine egne ord nummer {number}, og de er flere enn noen få"


def words(node: Node, *, short: bool = False) -> Act:
    number = len(node.run.answers) + 1
    return Act("type", (_SHORT if short else _LONG).format(number=number), f"m{node.run.turn + 1}")


def replies(node: Node) -> list[Act]:
    """The replies to what is asked, the usual ones first; ways on that are no reply (ways.py) are left out."""
    run, choices = node.run, node.question.choices
    taps = [Act("tap", choice.key) for choice in choices if not choice.way and not choice.standing]
    if run.ended or asking(run) != "open":
        return [] if run.ended else taps
    if run.chosen:
        return [Act("tap", "done"), *([words(node)] if _takes_own(node) else [])]
    if node.here == frame.CARD:
        number = Act("type", "1") if run.card in ("", "some") else words(node)
        return [*taps, *([number] if run.card in ("", "some", "reword") else [])]
    own = [words(node), words(node, short=True)] if _takes_own(node) else []
    left = [Act("tap", key) for key in ("nothing", "skip")] if node.here in node.steps else []
    return [*own, *taps, *left]


def ticks(node: Node) -> list[Act]:
    """Where something is ticked, what else can be, or be no more."""
    choices = node.question.choices if node.run.chosen else ()
    return [Act("tap", choice.key) for choice in choices if choice.on is not None]


def _takes_own(node: Node) -> bool:
    """Whether words answer what is open; where a choice was asked for they wait."""
    step = node.steps.get(node.here)
    return takes_words(node.run, node.walked) and (
        step is None or step.kind in _OPEN or (step.kind == "look-again" and node.run.card == "reword")
    )


def usual(node: Node) -> Act:
    """Words where they are asked for, else the first choice."""
    return replies(node)[0]
