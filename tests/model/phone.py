"""A participant's Telegram, without a network: what they see there, and the raw updates that they make."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.model import operations as op
from tests.model.words import WAYS

Raw = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Event:
    """What an update means, in the model's words; `what` is typed, command, tapped or edited."""

    what: str
    text: str = ""
    origin: str = ""
    prompt: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Update:
    """A raw update and what it means; `event` is None where it came before and means nothing any more."""

    raw: Raw
    event: Event | None
    means: Event | None


@dataclass(slots=True)
class Keyboard:
    message: int
    prompt: str
    # key, label, whether it is a way on
    buttons: list[tuple[str, str, bool]]


@dataclass
class Phone:
    address: str
    last_message: int = 0
    keyboards: list[Keyboard] = field(default_factory=list)
    mine: list[tuple[int, str]] = field(default_factory=list)
    updates: list[Update] = field(default_factory=list)
    made: int = 0

    # What comes in.

    def receives(self, kind: str, body: Mapping[str, Any], reference: str | None) -> Keyboard | None:
        """A message, or the change of one. Returns its keyboard, when it has one."""
        if kind == "edit":
            found = next((one for one in self.keyboards if str(one.message) == reference), None)
            if found and "choices" in body:
                found.buttons = _buttons(body)
                return found
            return None
        self.last_message += 1
        if kind == "ack" or not any(not standing for *_, standing in _choices(body)):
            return None
        keyboard = Keyboard(self.last_message, str(body["prompt"]), _buttons(body))
        self.keyboards.append(keyboard)
        return keyboard

    @property
    def newest(self) -> Keyboard | None:
        return self.keyboards[-1] if self.keyboards else None

    # What goes out.

    def does(self, operation: op.Personal) -> list[Update]:
        if isinstance(operation, op.Both):
            return [*self.does(operation.first), *self.does(operation.second)]
        made = self._made(operation)
        self.updates += made
        return made

    def _made(self, operation: op.Personal) -> list[Update]:
        if isinstance(operation, op.Words):
            return [self._writes(operation.text)]
        if isinstance(operation, op.Number):
            return [self._writes(str(operation.which))]
        if isinstance(operation, op.Slash):
            return [self._writes(f"/{operation.name} {operation.argument}".strip())]
        if isinstance(operation, op.Way):
            return [self._goes(operation.name)]
        if isinstance(operation, op.Redelivered):
            return self._again(operation)
        if isinstance(operation, op.Edit):
            return self._edits(operation)
        return self._on_a_button(operation)

    def _on_a_button(self, operation: op.Personal) -> list[Update]:
        back = operation.back if isinstance(operation, op.Older) else 0
        at = self.keyboards[-1 - back] if back < len(self.keyboards) else None
        if at is None:
            return []
        if isinstance(operation, op.Forged):
            prompt = at.prompt if operation.which else "0" * len(at.prompt)
            return [self._presses(at, prompt, operation.key, "?")]
        answers = [(key, label) for key, label, way in at.buttons if not way]
        if isinstance(operation, op.Goes) and not answers:
            return [self._writes(operation.words.text)]
        if isinstance(operation, op.Label):
            answers = [(key, label) for key, label in answers if key[:2] in ("o:", "e:", "w:", "s:")]
        if not answers or not isinstance(operation, op.Label | op.Tap | op.Goes | op.Older):
            return []
        key, label = answers[operation.which % len(answers)]
        if isinstance(operation, op.Label):
            return [self._writes(label.rpartition(": ")[2] if key[:2] == "s:" else label)]
        return [self._presses(at, at.prompt, key, label)]

    def _goes(self, name: str) -> Update:
        at = self.newest
        label = next((label for key, label, _ in at.buttons if key == name), "") if at else ""
        if at and label:
            # This one is good for ever, and belongs to no question.
            return self._presses(at, "*" if name == "help" else at.prompt, name, label)
        return self._writes(WAYS.get(name, "gjenta"))

    def _again(self, operation: op.Redelivered) -> list[Update]:
        if operation.back >= len(self.updates):
            return []
        old = self.updates[-1 - operation.back]
        if operation.how == "as it was":
            return [Update(old.raw, None, old.means)]
        raw: Raw = {**old.raw, "update_id": self._number()}
        if "callback_query" in raw and operation.how == "new press":
            raw["callback_query"] = {**raw["callback_query"], "id": f"{self.address}-{self.made}"}
            return [Update(raw, old.means, old.means)]
        return [Update(raw, None, old.means)]

    def _writes(self, text: str) -> Update:
        self.last_message += 1
        raw = {"update_id": self._number(), "message": self._message(self.last_message, text)}
        if text.startswith("/"):
            name, _, argument = text[1:].partition(" ")
            return _update(raw, Event("command", name, key=argument))
        self.mine.append((self.last_message, text))
        return _update(raw, Event("typed", text, str(self.last_message)))

    def _edits(self, operation: op.Edit) -> list[Update]:
        if not self.mine:
            return []
        at = -1 - operation.back % len(self.mine)
        message, text = self.mine[at]
        text = operation.words.text if operation.words else text
        self.mine[at] = (message, text)
        raw = self._message(message, text)
        number = self._number()
        changed = {"update_id": number, "edited_message": {**raw, "edit_date": 1_700_000_000 + self.made}}
        return [_update(changed, Event("edited", text, str(message)))]

    def _presses(self, at: Keyboard, prompt: str, key: str, label: str) -> Update:
        data, number = f"{prompt}:{key}", self._number()
        shown = {**self._message(at.message, "?"), "reply_markup": {
            "inline_keyboard": [[{"text": label, "callback_data": data}]]}}  # fmt: skip
        query = {"id": f"{self.address}-{number}", "from": self._me, "chat_instance": "1", "data": data,
                 "message": shown}  # fmt: skip
        return _update({"update_id": number, "callback_query": query}, Event("tapped", prompt=prompt, key=key))

    def _number(self) -> int:
        self.made += 1
        return int(self.address) * 100_000 + self.made

    @property
    def _me(self) -> Raw:
        return {"id": int(self.address), "is_bot": False, "first_name": "Amina", "language_code": "nb"}

    def _message(self, number: int, text: str) -> Raw:
        chat = {"id": int(self.address), "type": "private"}
        return {"message_id": number, "date": 1_700_000_000, "chat": chat, "from": self._me, "text": text}


def _update(raw: Raw, event: Event) -> Update:
    return Update(raw, event, event)


def _choices(body: Mapping[str, Any]) -> list[tuple[str, str, bool, bool]]:
    return [(key, label, way, standing) for key, label, way, standing, *_ in body["choices"]]


def _buttons(body: Mapping[str, Any]) -> list[tuple[str, str, bool]]:
    return [(key, label, way) for key, label, way, _ in _choices(body)]
