"""The terminal chat: the same conversation, in plain lines. Reads a pipe as well as a person."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from bot.application import erase_screen, erasing
from bot.application.batch import Turns
from bot.application.browsing import Said, accept, transcript
from bot.dialogue import golden
from bot.dialogue.commands import plain
from bot.dialogue.golden import Exchange
from bot.dialogue.messages import Block, Choice, Copy, Heading, Line, Message, Paragraph, Quiet, Quote
from bot.language.legible import legible
from bot.profile.writing import Writing

# Of a number that could be one of the buttons.
MOST_DIGITS = 9


def chat(
    turns: Turns,
    participant_id: str,
    lines: Iterable[str],
    write: Callable[[str], None],
    *,
    first: str,
    record: Callable[[Exchange], None] | None = None,
    keep_copy: Callable[[Copy], str] | None = None,
) -> None:
    """Talk until the input ends, or they had everything about them deleted.

    `first` is sent before anything is read: a slash command. `record` gets what was done and what was said to it, in
    the words of a golden conversation. `keep_copy` makes a copy and says where it is.
    """
    room = _Room(turns, participant_id, write, record, keep_copy)
    room.hear(first)
    for line in lines:
        if line.strip() and not room.hear(line.rstrip("\r\n")):  # an Enter too many says nothing
            return


class _Room:
    def __init__(
        self,
        turns: Turns,
        participant_id: str,
        write: Callable[[str], None],
        record: Callable[[Exchange], None] | None = None,
        keep_copy: Callable[[Copy], str] | None = None,
    ) -> None:
        self._turns, self._who, self._write, self._record = turns, participant_id, write, record
        self._keep_copy = keep_copy
        self._seen = max((said.seq for said in transcript(turns.database, participant_id)), default=0)
        self._open: Message | None = None

    def hear(self, text: str) -> bool:
        """False when nobody is there any more."""
        kit = self._turns.kit
        with self._turns.database.reading() as look:
            person = look.people([self._who]).get(self._who)
        tapped = self._tap(text)
        body = tapped or {"text": text}
        accept(self._turns.database, kit, self._who, kit.new_id(), body, "terminal")
        while self._turns.carry_out(self._who):
            pass
        new = transcript(self._turns.database, self._who, self._seen)
        for said in new:
            self._seen = said.seq
            self._show(said)
        if self._record:
            heard = golden.heard(said.message for said in new if said.message is not None)
            self._record(Exchange(f"[{tapped['label']}]" if tapped else text, heard))
        if erasing.is_here(self._turns.database, self._who):
            return True
        if person is not None:
            writing = Writing(kit.texts, person.participant.language, person.specialist.first_name)
            for line in render(erase_screen.goodbye(writing)):
                self._write(line)
        return False

    def _tap(self, text: str) -> dict[str, str] | None:
        """A number is the button with that number, as the terminal shows them."""
        if self._open is None or not text.strip().isdecimal() or len(text) > MOST_DIGITS:
            return None
        number = int(plain(text))
        if not 1 <= number <= len(self._open.choices):
            return None
        choice = self._open.choices[number - 1]
        return {
            "prompt": "" if choice.standing else self._open.prompt,
            "key": choice.key,
            "label": choice.label,
        }

    def _show(self, said: Said) -> None:
        if said.message is None:
            return
        for line in render(said.message):
            self._write(line)
        if said.message.copy and self._keep_copy:
            self._write(f"  → {self._keep_copy(said.message.copy)}")
        self._write("")
        if said.message.choices:
            self._open = said.message


def render(message: Message) -> list[str]:
    """What would command the terminal is named where it stood, as in every file."""
    lines = [line for block in message.blocks for line in _block(block)]
    if message.choices:
        lines.append("  " + "  ".join(_choice(number, choice) for number, choice in enumerate(message.choices, 1)))
    return [legible(line) for line in lines]


def _block(block: Block) -> list[str]:
    if isinstance(block, Quote):
        mark = f"  ({block.mark})" if block.mark else ""
        return [f"  «{block.text}»{mark}"]
    if isinstance(block, Line):
        marks = " · ".join(part for part in (block.heading, block.mark) if part)
        return [f"  {block.number}. {block.text}", *([f"     ({marks})"] if marks else [])]
    if isinstance(block, Quiet):
        return [f"  ({block.text})"]
    if isinstance(block, Heading):
        return ["", block.text, "-" * len(block.text)]
    return [block.text] if isinstance(block, Paragraph) else []


def _choice(number: int, choice: Choice) -> str:
    mark = "" if choice.on is None else ("x " if choice.on else "  ")
    return f"[{number} {mark}{choice.label}]"
