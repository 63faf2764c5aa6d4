"""What must hold for one person when a script is released, rolled back or withdrawn under them."""

from __future__ import annotations

from dataclasses import replace

from bot.dialogue import frame, release, state
from bot.dialogue.commands import plain
from bot.dialogue.events import Answered, Ended, Kept, Say, SetAside, Shared, TakenBack
from bot.dialogue.machine import Compiled, walk
from bot.dialogue.messages import Choice, Quiet
from bot.dialogue.questions import place, question
from bot.dialogue.release import Outcome
from bot.dialogue.replies import Tapped, Typed
from bot.dialogue.run import Answer, Run
from bot.dialogue.voice import Voice
from bot.dialogue.walks.invariants import wrong_with
from bot.dialogue.walks.player import Act, Node, Player
from tests.unit.dialogue import standing

# What a move may lead to, and nothing else: no effect, no sharing, nothing taken back.
_OF_A_MOVE = (Say, Answered, Kept, Ended)


def released(old: Player, new: Player, node: Node, told: Outcome) -> Node | None:
    """The moment after the release, when the person comes back; None for who stays. Raises Broken."""
    moment = old._moment
    done = release.continuing(node.run, old.compiled, new.compiled, moment, old.catalogues)
    if (done is not None) != (told.way == "asked-again"):
        raise old.broken(f"the plan says {told}, and that is not what happens", node)
    if done is None:
        _must(old, node, _stays(old, new, node, told))
        return None
    moved = standing.node_of(new, node, *done)
    for wrong in (_moved(old, node, moved), wrong_with(moved), _counted(new, moved), _kept_in_store(moved)):
        _must(new, moved, wrong)
    return moved


def _must(player: Player, node: Node, wrong: str) -> None:
    if wrong:
        raise player.broken(wrong, node)


def _stays(old: Player, new: Player, node: Node, told: Outcome) -> str:
    run, here = node.run, node.here
    if told.way == "goes-on" and here in new.compiled.steps and here in old.compiled.steps:
        same = _shown(old, run, old.compiled) == _shown(old, run, new.compiled)
        return "" if same else "nothing is said to change, and the question is another one"
    if told.why == "rule":
        step = new.compiled.steps.get(here) or old.compiled.steps[here]
        return "" if step.when_changed != "ask-again" else "its rule says to ask again, and that is why it stays"
    if told.why == "would-lose-words":
        stand, would = walk(old.compiled, run).lines, walk(new.compiled, run).lines
        same = stand == would and _places(old.compiled, run) == _places(new.compiled, run)
        return "no place was lost" if same and not run.revisit else ""
    return ""


def _shown(player: Player, run: Run, compiled: Compiled) -> object:
    """The question in front of somebody, with the answers that they gave, as another version would put it."""
    plainly = run.changed(held=None, edit=None, aside=None, chosen=(), words_shown=False)
    message = question(Voice(player.catalogues, compiled, plainly, walk(player.compiled, run)))
    return [block for block in message.blocks if not isinstance(block, Quiet)], message.choices


def _places(compiled: Compiled, run: Run) -> list[tuple[str, str]]:
    """Of the words that were said at a question: where they would stand, and which."""
    walked = walk(compiled, run)
    lines = walk(compiled, _one_more(compiled, run, walked.open)).lines
    return sorted((line.answer.text, str(line.goes)) for line in lines if line.answer.turn >= 0)


def _one_more(compiled: Compiled, run: Run, here: str) -> Run:
    """With the open question left, so that what was answered there already stands as well."""
    step = compiled.steps.get(here)
    if step is None or not run.of(here):
        return run
    last = replace(run.of(here)[-1], id="left", how="done", turn=-1, text="", options=())
    return run.changed(answers=(*run.answers, last))


def _moved(player: Player, before: Node, node: Node) -> str:
    old, run = before.run, node.run
    if run.version == old.version or (run.paused and not run.ended):
        return "it is not on the new version, or waits still"
    if not all(isinstance(event, _OF_A_MOVE) for event in node.events):
        return f"a release did more than ask: {[type(event).__name__ for event in node.events]}"
    if _standing(run) != _standing(old):
        return "other answers stand than before"
    cards = {answer.id for answer in old.of(frame.CARD)}  # decided anew, where there are more lines than before
    if set(run.dropped) - cards != set(old.dropped) or (run.shared, run.taken_away) != (old.shared, old.taken_away):
        return "something was dropped, shared or taken away"
    kept = {answer.text for answer in run.answers} | ({run.held.text} if run.held else set())
    for waited in (old.held, old.edit):
        if waited is not None and waited.text not in kept:
            return f"«{waited.text}» waited, and is kept nowhere"
    if run.chosen or run.card or run.line or run.words_shown:
        return "what was begun at the old question goes along"
    if run.edit or (run.held and (run.ended or node.here != before.here)):
        return "words wait that belong to another question"
    asked_elsewhere = [event.answer for event in node.events if isinstance(event, Answered)]
    if any(answer.asked and answer.asked not in _ever_asked(player, before) for answer in asked_elsewhere):
        return "words are kept beside a question that was never shown"
    return ""


def _standing(run: Run) -> list[Answer]:
    return [answer for answer in run.answers if answer.how != "aside" and answer.step != frame.CARD]


def _ever_asked(player: Player, node: Node) -> str:
    return "\n".join(message.text for moment in standing.chain(node) for message in moment.messages)


def _counted(player: Player, node: Node) -> str:
    """Whatever counts as chosen was on a button, with these words."""
    shown = standing.ledger(node)
    for key, given in node.walked.answers.items():
        step = node.steps.get(key)
        for answer, option in ((a, o) for a in given for o in (step.options if step else ()) if o.id in a.options):
            voice = Voice(player.catalogues, player.compiled, node.run, node.walked).speaking(answer.language)
            said = voice.script_text(f"{key}.{option.id}", option.label)
            asked, choices = shown[answer.id]
            if not _was_there(option.id, said, choices):
                return f"«{said}» counts as chosen at '{key}', and stood on no button: {asked}"
    return ""


def _was_there(option: str, label: str, choices: tuple[Choice, ...]) -> bool:
    return any(choice.key == f"o:{option}" and plain(choice.label) == plain(label) for choice in choices)


def _kept_in_store(node: Node) -> str:
    """The run comes back from its row as it was put there."""
    run = node.run
    same = state.open_run_from(state.open_run_json(run)) == run
    return "" if same else "the run does not come back from its row"


def at_an_end(player: Player, node: Node) -> None:
    """Whatever was said is kept, and what stands was told of in order."""
    run = node.run
    if not run.ended:
        raise player.broken("it did not come to an end", node)
    if lost := standing.all_words(node) - standing.kept_words(node) - {""}:
        raise player.broken(f"lost on the way: {', '.join(sorted(lost))}", node)
    _must(player, node, _counted(player, node))
    stands, approved = _told(node)
    if stands != {line.answer.id: line.goes for line in node.walked.lines}:
        raise player.broken("the events tell of other lines than those that stand", node)
    if set(run.shared) - approved:
        raise player.broken("something is shared that nobody said yes to", node)


def _told(node: Node) -> tuple[dict[str, object], set[str]]:
    """The lines that stand and what was approved, as the events tell it."""
    lines: dict[str, object] = {}
    approved: set[str] = set()
    for event in (event for moment in standing.chain(node) for event in moment.events):
        if isinstance(event, Kept):
            lines[event.line.answer.id] = event.line.goes
        elif isinstance(event, SetAside):
            lines.pop(event.answer_id, None)
        elif isinstance(event, Shared):
            approved |= set(event.answer_ids)
        elif isinstance(event, TakenBack):
            approved -= set(event.answer_ids)
    return lines, approved


def withdrawn(player: Player, node: Node) -> None:
    """Whoever comes back, or answers, is told kindly; all is kept, and nothing of the script is said any more."""
    run, events = release.closing(node.run, player.compiled, player._moment, player.catalogues)
    if run.ended and node.walked.open == frame.CARD:
        raise player.broken("what may be seen was never decided", node)
    _closed(player, node, standing.node_of(player, node, run, events))
    if not node.run.paused:
        _answered(player, node)


def _answered(player: Player, node: Node) -> None:
    words = "Vev fra den som ikke vet det"
    said = Tapped(node.run.prompt, "skip") if node.here == frame.CARD else Typed(words, "w1")
    done = release.said_last(node.run, player.compiled, said, player._moment, player.catalogues)
    after = standing.node_of(player, node, *done)
    after.act = None if node.here == frame.CARD else Act("type", words, "w1")
    _closed(player, node, after)


def _closed(player: Player, before: Node, node: Node) -> None:
    old, run = before.run, node.run
    if run.held is not None:
        raise player.broken("words still wait", node)
    if set(run.shared) - set(old.shared) or any(isinstance(event, Shared) for event in node.events):
        raise player.broken("a withdrawal shared something", node)
    if missing := {answer.id for answer in old.answers} - _kept_ids(node):
        raise player.broken(f"answers are lost: {missing}", node)
    if not run.ended:
        if walk(player.compiled, run).open != frame.CARD or place(run, node.walked) != frame.CARD:
            raise player.broken("a question of a withdrawn script is open", node)
        _decides(player, node)
        return
    if run.edit is not None:
        raise player.broken("a change still waits", node)
    _must(player, node, _said_of_the_script(player, node))
    at_an_end(player, node)


def _decides(player: Player, node: Node) -> None:
    """The card is decided as ever, and leads to no question but how they suited."""
    if node.run.edit or node.run.aside:
        return
    card = player.take(node, Act("tap", "card")) if node.run.card else node
    done = standing.node_of(
        player,
        card,
        *release.said_last(
            card.run, player.compiled, Tapped(card.run.prompt, "none"), player._moment, player.catalogues
        ),
    )
    if not done.run.ended:
        raise player.broken("after the card something is still asked", done)
    _must(player, done, _said_of_the_script(player, done))


def _kept_ids(node: Node) -> set[str]:
    replaced = {event.answer.replaces for event in node.events if isinstance(event, Answered)}
    return {answer.id for answer in node.run.answers} | set(node.run.dropped) | {key for key in replaced if key}


def _said_of_the_script(player: Player, node: Node) -> str:
    compiled = player.compiled
    own = {text for text in compiled.texts[player.language].values() if "{" not in text and len(text) > 20}
    for message in node.messages:
        if found := [text for text in own if text in message.text]:
            return f"the withdrawn script still says «{found[0]}»"
    return ""
