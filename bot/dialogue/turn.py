"""A turn under way: the run so far and the events it has led to. Lives only inside the engine."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.dialogue import frame
from bot.dialogue.events import Answered, Event, Marked, MarkKind, Say
from bot.dialogue.machine import Compiled, Walked, walk
from bot.dialogue.matching import choice_in
from bot.dialogue.messages import Block, Choice, Message, Paragraph
from bot.dialogue.questions import asked, place, question
from bot.dialogue.run import Answer, How, Run, Words, with_answer, without
from bot.dialogue.step import Step
from bot.dialogue.voice import Voice
from bot.language.catalogues import Catalogues

# Bytes of a prompt's name. A button carries it beside its key, and Telegram allows 64 bytes for both.
PROMPT_BYTES = 6


@dataclass(frozen=True, slots=True)
class Moment:
    """The outside of a turn: the time, and where new ids come from."""

    now: datetime
    new_id: Callable[[], str]


class Turn:
    def __init__(self, compiled: Compiled, run: Run, moment: Moment, catalogues: Catalogues) -> None:
        self.compiled, self.run, self.moment, self.catalogues = compiled, run, moment, catalogues
        self.events: list[Event] = []
        # True once the turn has said all it will say: nothing more is asked.
        self.settled = False
        self.walked: Walked = walk(compiled, run)
        self._walked_by = run
        self._meant: tuple[str, str | None] | None = None
        self.before = self.walked.lines

    @property
    def voice(self) -> Voice:
        return Voice(self.catalogues, self.compiled, self.run, self.walked)

    @property
    def here(self) -> str:
        return place(self.run, self.walked)

    @property
    def step(self) -> Step | None:
        return self.compiled.steps.get(self.here)

    def change(self, **values: object) -> None:
        self.run = self.run.changed(**values)
        self._meant = None

    def meant(self, text: str) -> str | None:
        """The button of the open question that these words stand for."""
        if self._meant is None or self._meant[0] != text:
            self._meant = text, choice_in(self.voice, text)
        return self._meant[1]

    def rewalk(self) -> None:
        """Where the answers lead now. As long as they are the same, so is the way."""
        self.walked = walk(self.compiled, self.run, (self._walked_by, self.walked))
        self._walked_by = self.run

    def tell(self, message: str, *choices: Choice, **values: object) -> None:
        text = self.voice.say(message, **values)
        self.events.append(Say(Message("reply", (Paragraph(text),), choices, self.run.prompt if choices else "")))

    def mark(self, kind: MarkKind) -> None:
        self.events.append(Marked(kind, self.here))

    def tell_text(self, text: str) -> None:
        self.tell_blocks(Paragraph(text))

    def tell_blocks(self, *blocks: Block) -> None:
        self.events.append(Say(Message("reply", blocks)))

    def first_of_two(self, slip: str) -> bool:
        """Whether this slip is told of in the first of its two sentences: none is said over and over."""
        first, others = slip not in self.run.slips, tuple(kind for kind in self.run.slips if kind != slip)
        self.change(slips=(*others, slip) if first else others)
        return first

    def ask(self, *, new: bool = True, again: bool = False) -> None:
        """Ask what is open. A new question gets a new prompt, so that older buttons are known as old."""
        if new:
            named = hashlib.blake2s(self.moment.new_id().encode(), digest_size=PROMPT_BYTES)
            self.change(prompt=named.hexdigest())
        self.events.append(Say(question(self.voice, again=again)))
        self.settled = True

    def unsaid(self) -> Iterator[Step]:
        """The 'say' steps on the path that have not been said yet."""
        for state in self.walked.path:
            step = self.compiled.steps.get(state)
            if step is not None and not step.waits and state not in self.run.said:
                yield step

    def say_step(self, step: Step) -> None:
        self.change(said=(*self.run.said, step.id))
        self.tell_text(self.voice.question(step))

    def answer(
        self,
        how: How,
        said: str | Words = "",
        options: tuple[str, ...] = (),
        *,
        step: str | None = None,
        replaces: Answer | None = None,
    ) -> Answer:
        """Keep a reply to the open step; what it replaces goes into history."""
        here = step or self.here
        words = Words(said) if isinstance(said, str) else said
        new = Answer(
            id=self.moment.new_id(),
            step=here,
            how=how,
            text=words.text,
            options=options,
            asked=self._asked(here, replaces),
            language=self.run.language,
            turn=self.run.turn,
            at=self.moment.now,
            flagged=words.flagged,
            replaces=replaces.id if replaces else None,
            origin=words.origin,
            recording=words.recording,
            seconds=words.seconds,
        )
        self.change(answers=with_answer(self.run.answers, new))
        self.events.append(Answered(new))
        return new

    def _asked(self, here: str, replaces: Answer | None) -> str:
        """The wording that was seen. A step that a newer version left out is known by the answer that it had."""
        if here in self.compiled.steps or here in frame.STATES:
            return asked(self.voice, here)
        return replaces.asked if replaces else ""

    def drop(self, answers: tuple[Answer, ...]) -> None:
        """These stand no more, and nothing takes their place. Their rows stay."""
        gone = tuple(answer.id for answer in answers)
        self.change(answers=without(self.run.answers, gone), dropped=(*self.run.dropped, *gone))

    def settle_question(self) -> None:
        """The open question got its reply: its buttons are old from now on."""
        self.change(
            answered_prompt=self.run.prompt,
            revisit=None,
            reasks=0,
            chosen=(),
            words_shown=False,
            card="",
            line=None,
        )
        self.rewalk()

    def reopen_card(self) -> None:
        """What was decided about other lines is not decided about these (METHOD §3.3)."""
        decided = self.run.of(frame.CARD)
        if decided and decided[0].turn < self.run.turn and self.walked.lines != self.before:
            self.drop(decided)
            self.change(revisit=None if self.run.revisit == frame.CARD else self.run.revisit)
            self.rewalk()
