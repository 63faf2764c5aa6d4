"""The participants: each answers what it is asked, once it has seen it, and remembers everything for the count."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field

# Harmless words, so that no answer looks like anything but an answer.
_WORDS = ("hage", "skog", "bok", "sang", "fjell", "sykkel", "stol", "bord", "lampe", "vindu", "kaffe", "eple", "kart",
          "ball", "teppe", "fiolin")  # fmt: skip
_QUESTION = re.compile(r"\((\d+)\)")
FIRST_CHAT = 10_000_001


def words(number: int) -> str:
    """A number in plain words; different for different numbers."""
    said = [_WORDS[number % 16]]
    while number := number // 16:
        said.append(_WORDS[number % 16])
    return " ".join(said)


def answer(chat: int, question: int, round_: int) -> str:
    """What this participant says to this question; nobody else says it, nor to any other question."""
    return f"{words(chat - FIRST_CHAT)} og {words(round_ * 64 + question)}"


@dataclass(frozen=True)
class Plan:
    """How the crowd behaves. `pace`: seconds between one's answers, 0 for at once; `rounds`: 0 for without end.

    `rules`: (a fragment of what the bot says when it asks no numbered question, what is said to it).
    """

    chats: int
    begin: str
    rules: tuple[tuple[str, str], ...] = ()
    pace: float = 0.0
    rounds: int = 0
    questions: int = 20


@dataclass(slots=True)
class Participant:
    chat: int
    round: int = 0
    # The question that was answered last, and what was said then; waiting since `since` for the next one.
    question: int = 0
    last: str = ""
    since: float = 0.0
    due: float = 0.0
    waiting: bool = False
    finished: bool = False
    # Every numbered question that was shown, and every answer: question, text.
    shown: list[int] = field(default_factory=list)
    said: list[tuple[int, str]] = field(default_factory=list)
    # What a rival says it has kept, when it was asked.
    kept: str = ""


class Crowd:
    def __init__(
        self, plan: Plan, say: Callable[[int, str], None], later: Callable[[float, Callable[[], None]], object]
    ) -> None:
        self.plan = plan
        self.people = {chat: Participant(chat) for chat in range(FIRST_CHAT, FIRST_CHAT + plan.chats)}
        self._say, self._later = say, later
        self.turns = self.heard = 0
        self.latencies: list[float] = []
        self.marked = time.perf_counter()
        self.quiet_since = self.marked

    def start(self) -> None:
        """Everybody begins; with a pace, spread evenly over it."""
        now = time.perf_counter()
        for number, person in enumerate(self.people.values()):
            person.due = now + self.plan.pace * number / self.plan.chats
            self._when_due(person, self.plan.begin)

    def mark(self) -> None:
        self.turns, self.latencies, self.marked = 0, [], time.perf_counter()

    def hears(self, chat: int, text: str) -> None:
        """Something came from the bot."""
        person = self.people.get(chat)
        if person is None:
            return
        self.quiet_since = time.perf_counter()
        self.heard += 1
        if text.startswith("["):
            person.kept = text
            return
        numbered = _QUESTION.search(text)
        if numbered:
            self._asked(person, int(numbered[1]))
            return
        for fragment, said in self.plan.rules:
            if fragment in text:
                self._came(person)
                self._goes_on(person, said)
                return

    def _asked(self, person: Participant, question: int) -> None:
        person.shown.append(question)
        self._came(person)
        if question != person.question:
            person.question = question
            self._answers(person)

    def _came(self, person: Participant) -> None:
        """The wait is over, once; a question that comes again ends no second wait."""
        if person.waiting:
            person.waiting = False
            self.turns += 1
            self.latencies.append(self.quiet_since - person.since)

    def _goes_on(self, person: Participant, said: str) -> None:
        if said != self.plan.begin:
            self._when_due(person, said)
            return
        person.round += 1
        person.question = 0
        person.finished = 0 < self.plan.rounds <= person.round
        if not person.finished:
            self._when_due(person, said)

    def _answers(self, person: Participant) -> None:
        text = answer(person.chat, person.question, person.round)
        person.said.append((person.question, text))
        self._when_due(person, text)

    def _when_due(self, person: Participant, text: str) -> None:
        wait = person.due - time.perf_counter()
        person.due += self.plan.pace
        if wait > 0:
            self._later(wait, lambda: self._says(person, text))
        else:
            # Who was answered too late does not hurry afterwards.
            person.due = max(person.due, time.perf_counter())
            self._says(person, text)

    def _says(self, person: Participant, text: str) -> None:
        person.last, person.since, person.waiting = text, time.perf_counter(), True
        self._say(person.chat, text)

    # --- when the bot was killed ---

    def stuck(self) -> list[Participant]:
        return [person for person in self.people.values() if person.waiting and not person.finished]

    def ask_what_is_kept(self) -> None:
        for chat in self.people:
            self._say(chat, "/answers")

    def say_again(self) -> int:
        """Whoever still waits says the same once more."""
        waiting = self.stuck()
        for person in waiting:
            self._say(person.chat, person.last)
        return len(waiting)
