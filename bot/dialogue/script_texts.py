"""Every text of a script that is translated, under the context it has in the catalogues."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.dialogue.script import Script
from bot.dialogue.step import LABEL_CHARACTERS, Detour, Step

Path = tuple[str | int, ...]

MOST_OF_A_TITLE = 60
MOST_OF_A_SOURCE = 120
MOST_OF_A_TEXT = 600


def texts(script: Script) -> Iterator[tuple[str, str]]:
    """Every translatable text as (msgctxt, source text), in reading order."""
    return ((context, source) for _, context, source in located_texts(script))


def located_texts(script: Script) -> Iterator[tuple[Path, str, str]]:
    """Every translatable text as (path in the file, msgctxt, source text), in reading order."""
    yield ("title",), f"{script.id}.title", script.title
    yield ("purpose",), f"{script.id}.purpose", script.purpose
    for number, step in enumerate(script.steps):
        for path, field, source in _step_texts(step):
            yield ("steps", number, *path), f"{script.id}.{step.id}.{field}", source
    for number, piece in enumerate(script.knowledge):
        yield ("knowledge", number, "text"), f"{script.id}.@knowledge.{piece.id}", piece.text
        yield ("knowledge", number, "source"), f"{script.id}.@knowledge.{piece.id}.source", piece.source
    if script.end_ask:
        yield ("end_ask",), f"{script.id}.@end.ask", script.end_ask
    if isinstance(script.end, list):
        for number, ending in enumerate(script.end):
            yield ("end", number, "label"), f"{script.id}.@end.{ending.id}", ending.label


def _step_texts(step: Step) -> Iterator[tuple[Path, str, str]]:
    yield ("ask",), "ask", step.ask
    for number, variant in enumerate(step.variants):
        yield ("variants", number, "ask"), f"variant{number + 1}", variant.ask
    if step.why:
        yield ("why",), "why", step.why
    if step.meeting:
        yield ("meeting",), "meeting", step.meeting
    for number, option in enumerate(step.options):
        yield ("options", number, "label"), option.id, option.label
        if option.say:
            yield ("options", number, "say"), f"{option.id}.say", option.say
    for number, word in enumerate(step.words):
        yield ("words", number), f"word{number + 1}", word
    for name in ("nothing", "skipped"):
        detour: Detour | None = getattr(step, name)
        if detour and detour.say:
            yield (name, "say"), f"{name}.say", detour.say


@dataclass(frozen=True, slots=True)
class Place:
    """What a text is for. `step`: the id of its step, "" when it belongs to the whole; `number`: of that step, from 1.

    `kind` is the field it stands in: `ask`, `variants`, `why`, `meeting`, `label`, `say`, `words`, `nothing` or
    `skipped` of a step; `title`, `purpose`, `text`, `source`, `end_ask` or `end` of the whole.
    """

    context: str
    words: str
    step: str
    number: int
    kind: str


def places(script: Script) -> list[Place]:
    """Every translatable text with what it is for, in reading order."""
    return [_place(script, path, context, words) for path, context, words in located_texts(script)]


def _place(script: Script, path: Path, context: str, words: str) -> Place:
    names = [part for part in path if isinstance(part, str)]
    if names[0] != "steps":
        return Place(context, words, "", 0, names[1] if names[0] == "knowledge" else names[0])
    number = int(path[1])
    kind = names[2] if names[1] == "options" else names[1]
    return Place(context, words, script.steps[number].id, number + 1, kind)


def most_characters(kind: str) -> int:
    """How long a text of this kind may be (see Place)."""
    if kind in ("label", "words", "end"):
        return LABEL_CHARACTERS
    return {"title": MOST_OF_A_TITLE, "source": MOST_OF_A_SOURCE}.get(kind, MOST_OF_A_TEXT)
