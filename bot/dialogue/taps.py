"""What a button of the open question does."""

from __future__ import annotations

from bot.dialogue import frame
from bot.dialogue.card_handling import card_pick
from bot.dialogue.events import Offered, OlderLine, Suited
from bot.dialogue.facts import OwnLine
from bot.dialogue.keeping import keep, keep_chosen, keep_words
from bot.dialogue.lines import line_again, older_line
from bot.dialogue.matching import choice_in
from bot.dialogue.messages import Choice, Paragraph, Quiet
from bot.dialogue.questions import asking, choices, own_words, several
from bot.dialogue.run import OWN, Words
from bot.dialogue.step import Option, Step
from bot.dialogue.turn import Turn
from bot.dialogue.voice import may_be_shown
from bot.language import dates


def pick(turn: Turn, key: str) -> bool:
    """Carry out a tap on the open question; False when it has no such button."""
    if key not in {choice.key for choice in choices(turn.voice)}:
        return False
    if asking(turn.run) == "story":
        _story(turn, key)
    elif key == "use":
        _use_held(turn)
    elif turn.here == frame.CARD:
        card_pick(turn, key)
    elif turn.here in frame.STATES:
        _frame_pick(turn, key)
    elif turn.step is not None:
        _step_pick(turn, turn.step, key)
    return True


def _story(turn: Turn, key: str) -> None:
    turn.change(aside=None)
    if key == "me":
        contact = Choice("contact", turn.voice.say("Ask {S} to contact me"), standing=True)
        turn.tell("Thank you for telling me. {S} can get in touch with you, if you want that.", contact)


def _use_held(turn: Turn) -> None:
    """The words that waited: a button by its label, or an answer."""
    held = turn.run.held
    if held is None:
        return
    turn.change(held=None)
    key = choice_in(turn.voice, held.text)
    ways_on = {choice.key for choice in choices(turn.voice) if choice.way}
    if key is None or key in ways_on or not pick(turn, key):
        keep_words(turn, held)


def _step_pick(turn: Turn, step: Step, key: str) -> None:
    kind, _, name = key.partition(":")
    if key == "words":
        turn.change(words_shown=True)
        turn.ask(new=False, again=True)
    elif key == "know":
        _tell_knowledge(turn, step)
    elif key == "done":
        done(turn)
    elif step.kind == "look-again":
        _older(turn, key, line_again(step, turn.run.facts))
    elif kind == "k":
        _put_in_pile(turn, step, name)
    elif key == "change":
        turn.tell("Then say it the way it is now.")
    elif key == "yes":
        _confirm(turn, step)
    elif kind == "p" and not several(step):
        keep(turn, "typed", own_words(turn.voice, step)[int(name)], (OWN,))
    elif kind in ("w", "p") or _toggles(step, name):
        chosen = turn.run.chosen
        turn.change(chosen=tuple(k for k in chosen if k != key) if key in chosen else (*chosen, key))
        turn.ask(new=False, again=True)
    else:
        _choose(turn, step, next(option for option in step.options if option.id == name))


def _toggles(step: Step, name: str) -> bool:
    return several(step) and any(o.id == name and not o.nothing for o in step.options)


def _tell_knowledge(turn: Turn, step: Step) -> None:
    """The piece with its source and date, then the question again."""
    piece = turn.compiled.script.piece(step.knowledge or "")
    context = f"@knowledge.{piece.id}"
    source = turn.voice.script_text(f"{context}.source", piece.source)
    checked = dates.date(piece.checked, turn.run.language)
    turn.tell_blocks(
        Paragraph(turn.voice.script_text(context, piece.text)),
        Quiet(turn.voice.say("Source: {source}. Checked {date}.", source=source, date=checked)),
    )
    turn.ask(new=False)


def _put_in_pile(turn: Turn, step: Step, pile: str) -> None:
    voice = turn.voice
    if pile == "more":
        text = voice.say("More of: {card}", card=voice.question(step))
    elif pile == "less":
        text = voice.say("Less of: {card}", card=voice.question(step))
    else:
        text = voice.say("Curious about: {card}", card=voice.question(step))
    keep(turn, "tapped", text, (pile,))


def _confirm(turn: Turn, step: Step) -> None:
    """Yes to one's own words: they are said anew, and not chosen from a list."""
    given = turn.walked.answers.get(step.mirrors or "", ())
    if given and given[-1].recording:
        keep(turn, "spoken", Words(given[-1].text, recording=given[-1].recording, seconds=given[-1].seconds), ("yes",))
        return
    earlier = [a.text for a in given if may_be_shown(a)]
    outside = turn.run.facts.quoted(step.quotes)
    keep(turn, "typed", ", ".join(earlier) or (outside.text if outside else ""), ("yes",))


def _choose(turn: Turn, step: Step, option: Option) -> None:
    voice, detour = turn.voice, step.nothing
    label = voice.script_text(f"{step.id}.{option.id}", option.label)
    if option.nothing:
        keep(turn, "nothing", "", (option.id,))
    else:
        keep(turn, "tapped", label, (option.id,))
    if option.say:
        turn.tell_text(voice.script_text(f"{step.id}.{option.id}.say", option.say))
    elif option.nothing and detour and detour.say:
        turn.tell_text(voice.script_text(f"{step.id}.nothing.say", detour.say))
    if option.nothing and detour and detour.offer:
        turn.events.append(Offered(detour.offer))


def done(turn: Turn) -> None:
    if turn.run.chosen:
        keep_chosen(turn)
    else:
        keep(turn, "done")


def _frame_pick(turn: Turn, key: str) -> None:
    if turn.here == frame.END:
        _end_choice(turn, key.removeprefix("e:"))
    elif turn.here == frame.OLDER:
        _older(turn, key, older_line(turn.compiled.script, turn.walked.answers, turn.run.facts))
    elif turn.here == frame.SUITED:
        keep(turn, "tapped", "", (key,))
        turn.events.append(Suited(key))


def _end_choice(turn: Turn, key: str) -> None:
    """Taken to the meeting, a conversation stands in the note by its title."""
    ending = frame.ending(turn.compiled.script, key)
    meeting = ending is not None and ending.does == "meeting"
    keep(turn, "tapped", turn.voice.script_text("title", turn.compiled.script.title) if meeting else "", (key,))


def _older(turn: Turn, key: str, line: OwnLine | None) -> None:
    if key == "change" or line is None:
        turn.change(card="reword")
        return
    keep(turn, "tapped", "", (key,))
    turn.events.append(OlderLine(line.id, "true" if key == "yes" else "withdrawn"))
