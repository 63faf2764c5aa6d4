"""The open question of a run as a message: what is quoted, what is asked, what can be tapped."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Literal

from bot.dialogue import card, frame, frame_view, ways
from bot.dialogue.conditions import holds
from bot.dialogue.lines import line_again
from bot.dialogue.machine import Walked
from bot.dialogue.messages import Block, Choice, Message, Paragraph, Picture, Quiet, Quote, on_a_button
from bot.dialogue.progress import progress
from bot.dialogue.run import Run, Words
from bot.dialogue.step import Option, Step
from bot.dialogue.voice import Voice, is_long, may_be_shared, may_be_shown
from bot.dialogue.words import PILES

# Own words on a button: Telegram shows about this much on a small phone.
BUTTON_CHARACTERS = 32
# More of them on buttons is a wall, not a choice.
MOST_OWN_WORDS = 8


def place(run: Run, walked: Walked) -> str:
    """The step or frame state that the next words are about."""
    return run.revisit or walked.open


def asking(run: Run) -> Literal["edit", "story", "open"]:
    """A changed message is asked about first, then whose words they were, then the open question."""
    if run.edit is not None:
        return "edit"
    return "story" if run.aside == "story" else "open"


def takes_words(run: Run, walked: Walked) -> bool:
    """Whether words of the person's own can answer what is open."""
    here = place(run, walked)
    if asking(run) != "open" or here == frame.CARD:
        return False
    return here not in frame.STATES or here == frame.WORDS or (here == frame.OLDER and run.card == "reword")


def asks_for_words(run: Run, walked: Walked, step: Step | None) -> bool:
    """Whether words are what is asked for, and not a choice that could also be said in words."""
    anew = step is not None and step.kind == "look-again" and run.card == "reword"
    return takes_words(run, walked) and (step is None or step.kind in ("text", "confirm") or anew)


def question(voice: Voice, *, again: bool = False) -> Message:
    """What is asked now. The same run always gives the same message."""
    return Message("question", tuple(_blocks(voice)), choices(voice), voice.run.prompt, again=again)


def choices(voice: Voice) -> tuple[Choice, ...]:
    run, here = voice.run, place(voice.run, voice.walked)
    if asking(run) == "edit":
        return (Choice("yes", voice.say("Yes")), Choice("no", voice.say("No")))
    if asking(run) == "story":
        return (Choice("story", voice.say("Yes, the story")), Choice("me", voice.say("No, about me")))
    if here == frame.CARD:
        return card.choices(voice)
    own = frame_view.choices(voice, here) if here in frame.STATES else _step_choices(voice, here)
    use = (Choice("use", _use_label(voice, run.held)),) if run.held else ()
    return (*use, *own, *ways.visible(voice, here))


def _blocks(voice: Voice) -> Iterator[Block]:
    run, here = voice.run, place(voice.run, voice.walked)
    if run.edit is not None:
        yield Paragraph(voice.say("You changed a message. Use the new words?"))
        yield from (Quote(run.edit.text) for _ in range(not run.edit.flagged))
        return
    if asking(run) == "story":
        yield Paragraph(voice.say("Were the words about the story?"))
        return
    if run.held is not None:
        yield from _held(voice)
    if here == frame.CARD:
        yield from card.blocks(voice)
    elif here in frame.STATES:
        yield from frame_view.blocks(voice, here)
    else:
        yield from _step_blocks(voice, voice.compiled.steps[here])


def _use_label(voice: Voice, held: Words) -> str:
    return voice.say("Use the voice message") if held.recording else voice.say("Use my words")


def _held(voice: Voice) -> Iterator[Block]:
    held = voice.run.held
    if held is not None and held.recording:
        yield Paragraph(voice.say("You sent a voice message. I cannot hear what you chose. Is it your answer here?"))
    elif held is not None and not held.flagged:
        yield from (Paragraph(voice.say("You wrote:")), Quote(held.text))
        yield Paragraph(voice.say("Is that your answer here?"))
    else:
        yield Paragraph(voice.say("You wrote something. Is that your answer here?"))


def _step_blocks(voice: Voice, step: Step) -> Iterator[Block]:
    given = voice.walked.answers.get(step.id, ())
    if voice.run.revisit:
        shown = [
            Paragraph(voice.shown(answer)) if answer.recording else voice.quote(answer)
            for answer in given if may_be_shared(answer)
        ]  # fmt: skip
        yield Paragraph(voice.say("You answered this:") if shown else voice.say("Here is that question again:"))
        yield from shown
    if step.mirrors:
        yield from _mirror(voice, step)
    outside = voice.run.facts.quoted(step.quotes)
    if outside:
        yield Quote(outside.text)
    if step.kind == "look-again" and (line := line_again(step, voice.run.facts)):
        yield from (Paragraph(voice.say("You said this on {date}:", date=line.said)), Quote(line.text))
    if step.picture:
        yield Picture(step.picture)
    yield Paragraph(_asks_how(voice, step))
    if step.up_to > 1 and any(answer.has_words for answer in given) and not voice.run.revisit:
        yield from voice.mirrored(given)
        yield Paragraph(voice.say("One more? Or choose Done."))
    yield Quiet(progress(voice, step))


def _asks_how(voice: Voice, step: Step) -> str:
    """What is asked of a step: its own words, or how somebody would say an older line now."""
    if step.kind == "look-again" and voice.run.card == "reword":
        return voice.say("How would you say it now?")
    return voice.question(step)


def _mirror(voice: Voice, step: Step) -> Iterator[Block]:
    given = voice.walked.answers.get(step.mirrors or "", ())
    yield from voice.mirrored(given)
    if step.kind == "confirm":
        yield from (Paragraph(voice.shown(answer)) for answer in given if answer.recording)
    if any(is_long(answer) for answer in given if may_be_shown(answer)):
        yield Paragraph(voice.say("Thank you. Everything you wrote is kept."))


def asked(voice: Voice, here: str) -> str:
    """The wording of a question, as it is kept beside its answer."""
    if here == frame.CARD:
        return card.asked(voice)
    return frame_view.asked(voice, here) if here in frame.STATES else _asks_how(voice, voice.compiled.steps[here])


def _step_choices(voice: Voice, key: str) -> Iterator[Choice]:
    step, run = voice.compiled.steps[key], voice.run
    if step.kind == "confirm":
        yield from (Choice("yes", voice.say("Yes")), Choice("change", voice.say("Change")))
    elif step.kind == "card":
        yield from (Choice(f"k:{pile}", voice.say(label)) for pile, label in PILES.items())
    elif step.kind == "look-again" and run.card != "reword":
        yield from frame_view.older_choices(voice)
    for option in options(voice, step):
        label = voice.script_text(f"{key}.{option.id}", option.label)
        toggles = several(step) and not option.nothing
        yield Choice(f"o:{option.id}", label, on=f"o:{option.id}" in run.chosen if toggles else None)
    for number, words in enumerate(own_words(voice, step)):
        own = f"p:{number}"
        yield Choice(own, on_a_button(words, BUTTON_CHARACTERS), on=own in run.chosen if several(step) else None)
    yield from _words_to_choose(voice, step)
    if step.knowledge:
        fact = voice.compiled.script.piece(step.knowledge).kind == "fact"
        yield Choice("know", voice.say("A fact about this") if fact else voice.say("Someone's own story"))
    if run.chosen or (step.up_to > 1 and voice.walked.answers.get(key) and not run.revisit):
        yield Choice("done", voice.say("Done"))


def _words_to_choose(voice: Voice, step: Step) -> Iterator[Choice]:
    if step.words and not voice.run.words_shown:
        yield Choice("words", voice.say("Show me some words"))
    for number, word in enumerate(step.words if voice.run.words_shown else (), 1):
        label = voice.script_text(f"{step.id}.word{number}", word)
        yield Choice(f"w:{number}", label, on=f"w:{number}" in voice.run.chosen)


def several(step: Step) -> bool:
    """Any of its buttons can be ticked before Done."""
    return step.kind == "choose-several"


def options(voice: Voice, step: Step) -> tuple[Option, ...]:
    """The options that are there now."""
    known, facts = voice.walked.answers, voice.run.facts
    return tuple(option for option in step.options if option.when is None or holds(option.when, known, facts))


def own_words(voice: Voice, step: Step) -> tuple[str, ...]:
    """The person's own earlier words that can be tapped here, no more than fit on a screen; some of each source."""
    found = [_from(voice, *source.partition(".")[::2]) for source in step.options_from]
    # Words that are hidden where two sit are empty, and no button.
    in_turn = [words for some in zip_longest(*found) for words in some if words]
    return tuple(dict.fromkeys(in_turn))[:MOST_OWN_WORDS]


def _from(voice: Voice, kind: str, name: str) -> list[str]:
    facts = voice.run.facts
    if kind == "answer":
        return [answer.text for answer in voice.walked.answers.get(name, ()) if may_be_shown(answer)]
    if kind == "topics":
        return [line.text for line in facts.topics]
    return [line.text for line in (facts.of_step(name) if kind == "earlier" else facts.of_section(name))]
