"""What a specialist would read after a conversation: the real note, from a walk with made-up answers.

Nobody said them: each is the words "(answer to step 3)". The walk goes the plain way, and shares all at the card.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.dialogue import frame, loading
from bot.dialogue.events import Shared
from bot.dialogue.golden import STARTS
from bot.dialogue.loading import Version
from bot.dialogue.walks.player import Act, Node, Player
from bot.dialogue.walks.replies import replies
from bot.dialogue.walks.situations import of
from bot.language.catalogues import Catalogues, Language
from bot.profile.approved import Approved
from bot.profile.document import Document
from bot.profile.documents.note import note_document
from bot.profile.note import update_note
from bot.profile.statement import from_line
from bot.profile.writing import Writing

# The longest script has about sixty steps; a walk that takes more turns than this does not end.
MOST_TURNS = 200


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


# What stands where a person's words would.
ANSWER = _("(answer to step {n})")
LATER = _("(words at the end)")
SOMEBODY = _("the participant")


@dataclass(frozen=True, slots=True)
class Example:
    """`note` is None when the plain way through has nothing that could be shared."""

    note: Document | None
    # How many lines were on the card.
    lines: int


def example(version: Version, language: Language, catalogues: Catalogues) -> Example:
    """The same version and language always give the same."""
    walks = [list(_approved(version, _walked(version, language, catalogues, aside))) for aside in (False, True)]
    approved = max(walks, key=len)
    if not approved:
        return Example(None, 0)
    name = catalogues.say(language, SOMEBODY)
    made = note_document(Writing(catalogues, language), name, update_note(approved, None), approved, STARTS)
    return Example(replace(made, stamp=""), len(approved))


def _walked(version: Version, language: Language, catalogues: Catalogues, aside: bool) -> Node:
    """The last moment of the walk. `aside`: a button that leads to steps of its own is as good as one that does not."""
    player = Player(loading.compiled(version), language, catalogues, lambda _node: "")
    plainest = of(version.script)[0]
    # The specialist keeps the name that the script gives.
    node = player.begin(replace(plainest, facts=replace(plainest.facts, specialist="{S}")))
    for _turn in range(MOST_TURNS):
        if node.run.ended or not (found := replies(node)):
            break
        node = player.take(node, _reply(version, node, found, language, catalogues, aside))
    return node


def _reply(
    version: Version, node: Node, found: list[Act], language: Language, catalogues: Catalogues, aside: bool
) -> Act:
    """Own words where they are asked for; at the card everything; else a button that leads straight on."""
    taps = {act.value: act for act in found if act.kind == "tap"}
    if node.here == frame.CARD:
        return taps.get("all", found[0])
    if node.here == frame.END:
        return _ending(version, node, taps, found)
    step = node.steps.get(node.here)
    if node.walked.answers.get(node.here) and "done" in taps:
        return taps["done"]
    if found[0].kind == "type":
        number = list(node.steps).index(node.here) + 1 if step else 0
        return found[0]._replace(value=_words(number, language, catalogues))
    onward = [option for option in step.options if not (option.nothing or option.contact)] if step else []
    plain = sorted(onward, key=lambda option: option.next is not None and not aside)
    return next((taps[f"o:{option.id}"] for option in plain if f"o:{option.id}" in taps), found[0])


def _ending(version: Version, node: Node, taps: dict[str, Act], found: list[Act]) -> Act:
    """The one that lets it lie: nothing more is asked for then."""
    endings = frame.endings(version.script, node.walked.answers, node.run.facts)
    leaving = [f"e:{ending.id}" for ending in endings if ending.does == "leave"]
    return next((taps[key] for key in leaving if key in taps), found[-1])


def _words(number: int, language: Language, catalogues: Catalogues) -> str:
    return catalogues.say(language, ANSWER, n=number) if number else catalogues.say(language, LATER)


def _approved(version: Version, last: Node) -> Iterator[Approved]:
    events = [event for node in _moments(last) for event in node.events]
    shared = {key for event in events if isinstance(event, Shared) for key in event.answer_ids}
    texts = version.texts[last.run.language]
    for number, line in enumerate(last.walked.lines):
        if line.answer.id not in shared:
            continue
        step = last.steps.get(line.answer.step)
        meeting = texts.get(f"{version.script.id}.{step.id}.meeting", step.meeting) if step and step.meeting else ""
        yield Approved(
            statement=from_line(line, last.run, "", f"example-{number}"), shared_at=STARTS, share_id="example",
            question=line.answer.asked if step else "", meeting_question=meeting,
            step="open" if step and step.takes_step else "",
        )  # fmt: skip


def _moments(last: Node) -> Iterator[Node]:
    at: Node | None = last
    while at is not None:
        yield at
        at = at.before
