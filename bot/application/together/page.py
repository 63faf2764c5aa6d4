"""What the specialist's screen shows of the conversation now, and of what goes before it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.application import records as r
from bot.application import sight
from bot.application.hearing import Kit
from bot.application.library import Library
from bot.application.ports import Person, Work
from bot.application.sight import Sight
from bot.application.together import place as places
from bot.application.together import veil
from bot.application.together.place import Place
from bot.application.together.told import title
from bot.dialogue import state
from bot.dialogue.machine import Compiled, walk
from bot.dialogue.messages import Message, Quiet, Quote
from bot.dialogue.questions import question, takes_words
from bot.dialogue.run import Run
from bot.dialogue.voice import Voice
from bot.dialogue.words import SHELVES
from bot.language.catalogues import Language

# Ways on that lead to a chat of one's own, which is not here.
_ELSEWHERE = frozenset({"other"})


@dataclass(frozen=True, slots=True)
class Shown:
    """`question`: none when the conversation is over, or takes a break. `hidden`: it is about earlier words."""

    run: str
    script: str
    version: str
    title: str
    said: tuple[Message, ...]
    question: Message | None
    prompt: str
    hidden: bool
    draft: str
    is_over: bool
    takes_words: bool


def look(work: Work, kit: Kit, staff: r.Staff, seen: Sight) -> Shown | None:
    """None: nothing is open on this specialist's screen, and nothing has just ended there."""
    who = seen.participant.id
    person, place = work.people([who])[who], places.load(work, who)
    if place is None or place.staff_id != staff.id or place.is_left_lying(kit.clock()):
        return None
    row = places.run_of(person, place, staff.id)
    if row is not None and kit.clock() - row.updated_at <= places.IDLE:
        return _open(work, kit, seen, person, place, row)
    last = work.get(r.RunRow, place.run)
    return _over(work, person, place, last) if place.is_over and last is not None else None


def _over(work: Work, person: Person, place: Place, row: r.RunRow) -> Shown:
    named = title(Library(work), row, person.participant.language)
    said = place.said
    return Shown(row.id, row.script_id, row.version_id, named, said, None, "", False, "", True, takes_words=False)


def _open(work: Work, kit: Kit, seen: Sight, person: Person, place: Place, row: r.RunRow) -> Shown:
    library = Library(work)
    compiled, kept = library.compiled(row.version_id), state.open_run_from(row.state)
    in_sight = sight.standing(work, seen) | set(place.opened)
    known = veil.words(work, row.participant_id, in_sight)
    run = veil.seen_with(kept, veil.veiled(kept.facts, known), kept.prompt)
    run = run.changed(language=person.participant.language)
    walked = walk(compiled, run)
    on_a_screen = bool(place.talk.screen)
    asked = None if on_a_screen or run.paused else _asked(kit, compiled, run)
    in_words = run.card == "reword" or takes_words(run, walked)
    return Shown(
        row.id, row.script_id, row.version_id, title(library, row, person.participant.language),
        tuple(_here(message) for message in place.said), asked,
        place.talk.prompt if on_a_screen else run.prompt, bool(asked and veil.hidden(compiled, run)), place.draft,
        is_over=False, takes_words=on_a_screen or (in_words and not veil.asks_about(compiled, run)),
    )  # fmt: skip


def _asked(kit: Kit, compiled: Compiled, run: Run) -> Message:
    """What is hidden is no empty quotation, and cannot be said yes or no to."""
    found = question(Voice(kit.texts, compiled, run, walk(compiled, run)))
    hidden = Quiet(kit.texts.say(run.language, "Your words are hidden here."))
    blocks = tuple(hidden if isinstance(one, Quote) and not one.text else one for one in found.blocks)
    unseen = veil.asks_about(compiled, run)
    choices = tuple(one for one in found.choices if one.way or not unseen or one.key not in veil.OF_A_LINE)
    return Message("question", blocks, choices, found.prompt)


def _here(message: Message) -> Message:
    kept = tuple(choice for choice in message.choices if choice.key not in _ELSEWHERE)
    return Message(message.kind, message.blocks, kept, message.prompt)


def choices(work: Work, language: Language) -> list[tuple[str, list[tuple[str, str]]]]:
    """The conversations that are live, by what they are for: (shelf, [(id, title)])."""
    library = Library(work)
    on: dict[str, list[tuple[str, str]]] = {shelf: [] for shelf in (*SHELVES, "")}
    for key, row in library.live.items():
        compiled = library.live_script(key)
        shelf = compiled.script.shelf if compiled and compiled.script.shelf in SHELVES else ""
        named = str(row.texts.get(language, {}).get(f"{key}.title", row.title))
        on[shelf or ""].append((key, named))
    return [(shelf, sorted(found, key=lambda one: one[1].casefold())) for shelf, found in on.items() if found]


def script_title(work: Work, script_id: str, language: Language) -> str:
    """Empty when it is not live."""
    row = Library(work).live.get(script_id)
    return str(row.texts.get(language, {}).get(f"{script_id}.title", row.title)) if row else ""


def minutes(work: Work, script_id: str) -> int:
    compiled = Library(work).live_script(script_id)
    return compiled.script.minutes if compiled else 0
