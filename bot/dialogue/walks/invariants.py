"""What must hold after every turn of every conversation (METHOD §3)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

from bot.dialogue import frame
from bot.dialogue.events import Answered, ContactWanted, HelpWanted, Say
from bot.dialogue.machine import is_settled
from bot.dialogue.messages import Line, Message, Picture, Quiet
from bot.dialogue.questions import BUTTON_CHARACTERS, asking
from bot.dialogue.run import Run
from bot.dialogue.step import Goes
from bot.dialogue.walks.player import Node

_NUMBERS = re.compile(r"\d+")

# States whose answer is about other answers, and falls when these change (turn.reopen_card, keeping._end_changed).
_MAY_FALL = frozenset({frame.CARD, frame.WORDS})


def wrong_with(node: Node) -> str:
    """The first thing that is wrong; empty when nothing is."""
    return next((found for rule in _RULES for found in rule(node)), "")


def _is_asked_or_ends(node: Node) -> Iterator[str]:
    run = node.run
    if not node.events:
        return
    waits = run.paused or run.ended or node.asked(HelpWanted) or node.asked(ContactWanted)
    last = next((event.message for event in reversed(node.events) if isinstance(event, Say)), None)
    if waits or (last and (last.kind == "question" or (node.act and node.act.value == "more" and last.choices))):
        return
    yield "no question and no end follows"


def _nothing_is_lost(node: Node) -> Iterator[str]:
    """An answer stands until another takes its place."""
    if node.before is None:
        return
    old, run = node.before.run, node.run
    if old.answers is not run.answers:
        stand = {answer.id for answer in run.answers}
        replaced = {event.answer.replaces for event in node.events if isinstance(event, Answered)}
        for answer in old.answers:
            if answer.id not in stand and answer.id not in replaced and not _fell(node, answer.step, answer.id):
                yield f"the answer to '{answer.step}' is lost"
    act = node.act
    if act and act.kind in ("type", "edit") and act.origin and not _is_kept(node, act.value):
        yield f"the words «{act.value}» are kept nowhere"
    if act and act.kind == "speak" and not _is_recorded(node.run, act.value):
        yield "a voice message is kept nowhere"


def _fell(node: Node, step: str, answer: str) -> bool:
    """It was dropped: the decision it followed from, or one of several answers that are given anew."""
    given_anew = node.before is not None and node.before.run.revisit == step
    return answer in node.run.dropped and (step in _MAY_FALL or given_anew)


def _is_kept(node: Node, words: str) -> bool:
    run = node.run
    waiting = {waits.text for waits in (run.held, run.edit) if waits is not None}
    return words in waiting or any(answer.text == words for answer in run.answers)


def _is_recorded(run: Run, recording: str) -> bool:
    held = run.held is not None and run.held.recording == recording
    return held or any(answer.recording == recording for answer in run.answers)


def _is_readable(node: Node) -> Iterator[str]:
    for message in node.messages:
        for block in message.blocks:
            if not block.text.strip() and not isinstance(block, Picture):
                yield "an empty text is said"
            elif "{" in block.text or "}" in block.text:
                yield f"a place in the text is not filled: {block.text}"
        for choice in message.choices:
            if not 0 < len(choice.label) <= BUTTON_CHARACTERS or "{" in choice.label:
                yield f"a button reads «{choice.label}», {len(choice.label)} characters"
        # Of long words of one's own a button shows only how they begin.
        labels = [choice.label for choice in message.choices if not choice.key.startswith("p:")]
        if len(set(labels)) < len(labels):
            yield f"two buttons read the same: {', '.join(labels)}"


def _progress_is_sane(node: Node) -> Iterator[str]:
    if node.run.ended or asking(node.run) != "open" or node.here in frame.STATES or not node.messages:
        return
    for said in (block.text for block in node.messages[-1].blocks if isinstance(block, Quiet)):
        numbers = [int(number) for number in _NUMBERS.findall(said)]
        if len(numbers) == 2 and not 1 <= numbers[0] <= numbers[1]:
            yield f"the progress reads «{said}»"


def _never_asked_twice(node: Node) -> Iterator[str]:
    """An answer to the open question leads on, unless there may be several."""
    if node.before is None or node.run.ended or node.before.run.revisit or node.here != node.before.here:
        return
    step = node.steps.get(node.here)
    given = node.run.of(node.here)
    if node.run.revisit or asking(node.run) != "open" or node.run.card or given == node.before.run.of(node.here):
        return
    if step is None or is_settled(step, given):
        yield f"'{node.here}' is asked again though it was answered"


def _the_card_is_exact(node: Node) -> Iterator[str]:
    """The lines are the words as they were given, and none is left out."""
    run = node.run
    if node.here != frame.CARD or run.card or run.ended or asking(run) != "open" or not node.messages:
        return
    shown = Counter(line.text for line in _lines(node.messages[-1]))
    given = Counter(answer.text for answer in run.answers if answer.has_words)
    spoken = sum(answer.recording is not None for answer in run.answers)  # these stand there by another name
    if node.messages[-1].kind == "question" and (more := shown - given).total() > spoken:
        yield f"the card has words that were not given: {', '.join(more)}"
    for state in node.walked.path if shown else ():
        step = node.steps.get(state)
        own_ways = step is not None and any(option.goes_to for option in step.options)
        if step is None or own_ways or not isinstance(step.goes_to, Goes):
            continue
        for answer in node.walked.answers.get(state, ()):
            left_out = answer.id not in run.taken_away and answer.text not in shown
            if answer.has_words and left_out and not answer.recording:
                yield f"the card leaves out «{answer.text}»"


def _lines(message: Message) -> Iterator[Line]:
    return (block for block in message.blocks if isinstance(block, Line))


_RULES: tuple[Callable[[Node], Iterator[str]], ...] = (
    _is_asked_or_ends, _nothing_is_lost, _is_readable, _progress_is_sane, _never_asked_twice, _the_card_is_exact,
)  # fmt: skip
