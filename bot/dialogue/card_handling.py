"""What a tap or a word does to the card."""

from __future__ import annotations

from bot.dialogue import frame
from bot.dialogue.card import shareable
from bot.dialogue.commands import NO, NOTHING, YES, plain
from bot.dialogue.events import Shared, TakenBack
from bot.dialogue.keeping import ask_whose, note
from bot.dialogue.lines import SaidLine
from bot.dialogue.matching import numbers_in
from bot.dialogue.run import Words
from bot.dialogue.turn import Turn


def card_pick(turn: Turn, key: str) -> None:
    """All, some, nothing or change; anything that is not a clear yes shares nothing."""
    looks = {"card": "", "some": "some", "change": "line", "remove": "remove"}
    if key in ("all", "none"):
        decide(turn, key, shareable(turn.voice) if key == "all" else ())
    elif key == "done":
        chosen = [line for line in shareable(turn.voice) if line.answer.id in turn.run.chosen]
        decide(turn, "some", tuple(chosen))
    elif key in looks:
        turn.change(card=looks[key], line=None, chosen=(), reasks=0)
    elif key == "reword":
        turn.change(card="reword")
    elif key == "away" and turn.run.line:
        _take_away(turn, turn.run.line)
    elif key.startswith("l:"):
        _line(turn, int(key.removeprefix("l:")))


def _line(turn: Turn, number: int) -> None:
    picked = shareable(turn.voice)[number - 1].answer.id
    if turn.run.card == "some":
        chosen = turn.run.chosen
        turn.change(chosen=tuple(k for k in chosen if k != picked) if picked in chosen else (*chosen, picked))
        turn.ask(new=False, again=True)
    elif turn.run.card == "remove":
        _take_away(turn, picked)
    else:
        turn.change(card="fate", line=picked)


def _take_away(turn: Turn, answer_id: str) -> None:
    turn.change(taken_away=(*turn.run.taken_away, answer_id), card="", line=None)
    turn.rewalk()
    turn.tell("It is removed.")


def decide(turn: Turn, how: str, lines: tuple[SaidLine, ...]) -> None:
    """The decision, in place of one made before. What was shared then and is not now is taken back."""
    ids = tuple(line.answer.id for line in lines)
    back = tuple(key for key in turn.run.shared if key not in ids)
    old = next(iter(turn.run.of(frame.CARD)), None)
    turn.answer("tapped", "", (how if lines else "none",), step=frame.CARD, replaces=old)
    if back:
        turn.events.append(TakenBack(back))
    if lines:
        turn.events.append(Shared(ids, "\n".join(turn.voice.shown(line.answer) for line in lines)))
    turn.change(shared=ids)
    turn.settle_question()


def card_words(turn: Turn, words: Words) -> None:
    """Words at the card: the new wording of a line, numbers, or something to ask again about."""
    lines = shareable(turn.voice)
    old = next((line for line in lines if line.answer.id == turn.run.line), None)
    text, numbers = words.text, numbers_in(words.text)
    new_wording = turn.run.card == "reword" or (
        turn.run.card == "fate" and not numbers and plain(text) not in YES | NO | NOTHING
    )
    if new_wording and old is not None:
        _reword(turn, old, words)
    elif numbers and all(1 <= number <= len(lines) for number in numbers) and turn.run.card != "fate":
        _numbers(turn, numbers)
    else:
        _not_understood(turn, words)


def card_recording(turn: Turn, words: Words) -> None:
    """A voice message at the card: the new wording of a line, or a note of its own while the card waits."""
    old = next((line for line in shareable(turn.voice) if line.answer.id == turn.run.line), None)
    if turn.run.card == "reword" and old is not None:
        _reword(turn, old, words)
    else:
        note(turn, words)
        turn.ask(new=False)


def _reword(turn: Turn, line: SaidLine, words: Words) -> None:
    old = line.answer
    turn.answer(words.how, words, old.options, step=old.step, replaces=old)
    turn.change(card="", line=None, reasks=0)
    turn.rewalk()
    ask_whose(turn, turn.compiled.steps.get(old.step), flagged=words.flagged)


def _numbers(turn: Turn, numbers: tuple[int, ...]) -> None:
    if turn.run.card in ("line", "remove"):
        _line(turn, numbers[0])
        return
    lines = shareable(turn.voice)
    turn.change(card="some", chosen=tuple(lines[number - 1].answer.id for number in numbers))


def _not_understood(turn: Turn, words: Words) -> None:
    turn.answer("aside", words)
    asked = turn.run.reasks
    if asked >= 2:
        turn.tell("That is fine. I share nothing now. Everything is kept, for you alone.")
        decide(turn, "none", ())
        return
    turn.mark("not-understood")
    turn.change(reasks=asked + 1)
    if turn.first_of_two("card"):
        turn.tell("I did not find that among the choices. Nothing is shared yet. Tap one, or write it.")
    else:
        turn.tell('Sorry, I am a simple robot. Write "nothing now" to share nothing, or choose one of these.')
    turn.ask(new=False)
