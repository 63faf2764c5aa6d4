"""Help in every moment that a script can be in: words of danger in any form, help words in three languages, the button.

Moments are those that the automatic walk comes to (`bot.dialogue.walks`); each is laid into a real house, one thing is
said through the real turn, and nothing is committed. `python -m tests.conversations.help_everywhere` tries all of it.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot import resources
from bot.application import conversation
from bot.application import records as r
from bot.application import talk as talks
from bot.application.incoming import Heard, Incoming
from bot.application.library import Library
from bot.application.ports import Work
from bot.dialogue import state
from bot.dialogue.commands import SLASH, WORDS
from bot.dialogue.messages import Message
from bot.dialogue.questions import asking
from bot.dialogue.replies import Command, Edited, Reply, Tapped, Typed, Unsupported, VoiceMessage
from bot.dialogue.run import Answer, Run
from bot.dialogue.walks.player import Node, Player
from bot.dialogue.walks.systematic import Walker
from bot.language.catalogues import LANGUAGES, Language
from bot.profile.statement import from_line
from bot.safety.cards import HELPLINES
from tests.support.house import House, opened_house
from tests.unit.dialogue import talking

SCRIPTS = [path.stem for path in resources.script_files()]
DANGER = (
    "Jeg vil ta livet mitt", "Eg vil ta livet mitt", "I want to kill myself",
    "Alle hadde hatt det bedre uten meg", "Jeg vil ikke leve mer",
)  # fmt: skip
HELP_WORDS = WORDS["help"]
HELP_COMMANDS = tuple(name for name, key in SLASH.items() if key == "help")
# Where only yes or no can be tapped, help is typed; everywhere else a button of the question leads to it.
NO_BUTTONS = frozenset({"edit", "story"})


class _Undone(Exception):
    """Nothing of a moment is kept."""


@dataclass(frozen=True, slots=True)
class Missed:
    where: str
    said: str
    why: str

    def __str__(self) -> str:
        return f"{self.where}: {self.said}: {self.why}"


def moments(script: str, language: Language) -> list[Node]:
    """One of each open moment that differs in where it is and in what can be done there."""
    found: dict[object, Node] = {}

    def saw(node: Node) -> str:
        if not node.run.ended:
            found.setdefault((node.here, node.mode), node)
        return ""

    Walker(Player(talking.shipped(script), language, resources.texts(), saw)).walk()
    return list(found.values())


def usual_moments(script: str, language: Language) -> list[Node]:
    """Those of one usual path: enough for a look at every script."""
    found: list[Node] = []

    def saw(node: Node) -> str:
        found.extend([] if node.run.ended else [node])
        return ""

    walker = Walker(Player(talking.shipped(script), language, resources.texts(), saw))
    walker._usual(walker.situations[0])
    return found


class Ward:
    """A participant in a real house, who can be put into any moment."""

    def __init__(self, house: House) -> None:
        self.house, self.talker = house, house.joined()
        with house.database.reading() as look:
            self.versions = look.live_ids()

    def hears(self, node: Node, *said: Reply) -> Heard:
        """The last of these in that moment."""
        heard: list[Heard] = []
        try:
            with self.house.database.work() as work:
                self._lay(work, node)
                heard += [self._turn(work, reply) for reply in said]
                raise _Undone
        except _Undone:
            return heard[-1]

    def _lay(self, work: Work, node: Node) -> None:
        kit, who = self.house.kit, self.talker.id
        run = node.run.changed(id=kit.new_id(), version=self.versions[node.run.script], last=self.house.clock.moment)
        work.add(
            r.RunRow(
                run.id, who, run.script, run.version, run.language, "open", node.walked.open, kit.clock(), kit.clock(),
                state=state.open_run_json(run),
            )
        )  # fmt: skip
        work.add(*self._spoken(run), *(self._answer(run, answer) for answer in run.answers), *self._lines(node, run))
        person = work.people([who])[who]
        talk = r.Talk(who, who, talks.to_json(talks.Talk(run=run.id)))
        (work.put if person.talk else work.add)(talk)
        work.put(replace(person.participant, language=run.language))

    def _answer(self, run: Run, answer: Answer) -> r.AnswerRow:
        return r.AnswerRow(
            answer.id, self.talker.id, run.id, answer.step, answer.how, answer.turn, answer.at, answer.replaces,
            state.answer_body(answer),
        )  # fmt: skip

    def _spoken(self, run: Run) -> Iterator[r.Recording]:
        words = [*run.answers, *([run.held] if run.held else [])]
        for key in {one.recording for one in words if one.recording}:
            yield r.Recording(key, self.talker.id, self.house.clock.moment, 4, "kept")

    def _lines(self, node: Node, run: Run) -> Iterator[r.Statement]:
        """What the conversation kept, and what stood before it began."""
        for line in node.walked.lines:
            yield from_line(line, run, self.talker.id, line.answer.id)
        facts, now = run.facts, self.house.clock.moment
        known = [one for one in (facts.open_step, facts.advice) if one]
        for old in {one.id: one for one in (*known, *facts.topics, *facts.older, *facts.lines)}.values():
            yield r.Statement(
                old.id, self.talker.id, "profile", old.section or "news", None, run.language, "participant", "profile",
                False, now, None, "active", text=old.text,
            )  # fmt: skip

    def _turn(self, work: Work, reply: Reply) -> Heard:
        person = work.people([self.talker.id])[self.talker.id]
        incoming = Incoming("browser", self.talker.id, reply)
        return conversation.hear(self.house.kit, work, Library(work), incoming, person)


def dangers(node: Node, words: str) -> Iterator[Reply]:
    """In every form in which words can come."""
    origin = next((answer.origin for answer in node.run.answers if answer.origin), "never-seen")
    yield from (Typed(words, "m"), Edited(words, origin), Unsupported("photo", words))
    yield VoiceMessage("sound", 4, "v", words, file="f")
    yield Command("start", words)


def missed(ward: Ward, node: Node, *, rng: random.Random | None = None) -> Iterator[Missed]:
    """What does not lead to help here. With `rng`, one of each kind is tried."""

    def some(found: Sequence[str]) -> Sequence[str]:
        return [rng.choice(found)] if rng else found

    where = f"{node.run.script} {node.run.language} {node.here} {node.mode}"
    for words in some(DANGER):
        forms = list(dangers(node, words))
        for reply in [rng.choice(forms)] if rng else forms:
            yield from _judged(where, reply, ward.hears(node, reply))
    for reply in (*map(Typed, some(HELP_WORDS)), *map(Command, some(HELP_COMMANDS)), Tapped("", "help")):
        yield from _judged(where, reply, ward.hears(node, reply))
    if asking(node.run) not in NO_BUTTONS and not _offers_help(ward, node):
        yield Missed(where, "mer", "no button leads to help")


def _offers_help(ward: Ward, node: Node) -> bool:
    shown = ward.hears(node, Command("mer"))
    return any(choice.key == "help" for message in shown.messages for choice in message.choices)


def _judged(where: str, reply: Reply, heard: Heard) -> Iterator[Missed]:
    if not heard.messages or not is_card(heard.messages[0]):
        yield Missed(where, repr(reply), "no card, or not first")
    elif len(heard.messages) < 2:
        yield Missed(where, repr(reply), "locked: nothing comes after the card")


def is_card(message: Message) -> bool:
    return message.kind == "safety" and all(route.number in message.text for route in HELPLINES)


def everything(languages: Sequence[Language]) -> tuple[int, list[Missed]]:
    found: list[Missed] = []
    seen = 0
    with tempfile.TemporaryDirectory() as folder, opened_house(Path(folder)) as house:
        ward = Ward(house)
        for script in SCRIPTS:
            for language in languages:
                for node in moments(script, language):
                    seen += 1
                    found += missed(ward, node)
            print(f"{script}: {seen} moments so far, {len(found)} without help", flush=True)
    return seen, found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", action="append", choices=LANGUAGES, help="All of them when it is left out.")
    chosen = parser.parse_args().language or list(LANGUAGES)
    seen, found = everything(chosen)
    for one in found[:20]:
        print(one)
    print(f"{seen} moments, {len(found)} without help")
    return 1 if found or not seen else 0


if __name__ == "__main__":
    sys.exit(main())
