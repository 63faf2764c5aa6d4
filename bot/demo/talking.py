"""A fictional person at the chat: they answer, and press buttons, as anybody would."""

from __future__ import annotations

from typing import Any

from bot.application import records as r
from bot.application import talk as talks
from bot.application.batch import Turns
from bot.application.browsing import accept
from bot.application.incoming import message_from
from bot.demo.lives import Pressed, Told
from bot.language.catalogues import Language

# More replies than any conversation takes; a demo that never ends is a fault.
MOST_REPLIES = 60

# So much of the chat is looked at for a button.
NEWEST = 4

SKIP = {"nb": "Hopp over", "nn": "Hopp over", "en": "Skip"}


class Talker:
    def __init__(self, turns: Turns, participant_id: str, language: Language) -> None:
        self._turns, self._id, self._language = turns, participant_id, language
        self._is_new = True

    def tells(self, told: Told) -> None:
        """Answer each step with its words; what has none is skipped."""
        if self._is_new:
            self.writes("/start")
            self.writes("1")
            self._is_new = False
        if told.script != "velkommen":
            self.writes(f"/samtale {told.script}")
        left = {step: [words] if isinstance(words, str) else list(words) for step, words in told.words.items()}
        for _ in range(MOST_REPLIES):
            position = self._position(told.script)
            if position is None or (told.under_way and position not in left):
                return
            here = left.get(position)
            self.writes(here.pop(0) if here else SKIP[self._language])
        raise RuntimeError(f"the demo's {told.script} never ends")

    def presses(self, pressed: Pressed) -> None:
        """Open the profile, turn to the page of the line, choose the line, press its buttons, and close."""
        wanted = line_that_begins(self._turns, self._id, pressed.line).id
        self.writes("/profil")
        while wanted not in self._talk().listed:
            self._taps("later")
        self._taps(f"l:{self._talk().listed.index(wanted) + 1}")
        for key in pressed.keys:
            self._taps(key)
            if key == "reword":
                self.writes(pressed.anew)
        if self._talk().screen == "line":
            self._taps("list")
        self._taps("close")

    def ticks(self) -> None:
        self.writes("/start")
        for key in ("tasks", "l:1", "done", "close"):
            self._taps(key)

    def writes(self, text: str) -> None:
        self._sends({"text": text})

    def _taps(self, key: str) -> None:
        """Press a button of the newest message that has it."""
        with self._turns.database.reading() as look:
            said = look.transcript(self._id, -1, NEWEST)
        shown = [message_from(dict(one.body)) for one in reversed(said) if one.who == "bot"]
        prompt, label = next((one.prompt, way.label) for one in shown for way in one.choices if way.key == key)
        self._sends({"prompt": prompt, "key": key, "label": label})

    def _sends(self, body: dict[str, Any]) -> None:
        turns = self._turns
        accept(turns.database, turns.kit, self._id, turns.kit.new_id(), body, "browser")
        turns.carry_out()

    def _talk(self) -> talks.Talk:
        with self._turns.database.reading() as look:
            row = look.get(r.Talk, self._id)
        return talks.from_json(row.state) if row else talks.Talk()

    def _position(self, script: str) -> str | None:
        with self._turns.database.reading() as look:
            runs = look.find(r.RunRow, participant_id=self._id, script_id=script, ended_at=None)
        return runs[0].position if runs else None


def line_that_begins(turns: Turns, participant_id: str, words: str) -> r.Statement:
    """The newest line that stands and begins so."""
    with turns.database.reading() as look:
        standing = look.find(r.Statement, participant_id=participant_id, status="active")
    found = [one for one in standing if one.text.startswith(words)]
    if not found:
        raise RuntimeError(f"the demo has no line that begins with {words!r}")
    return found[-1]
