"""A real installation for tests: real database, real conversations, a clock that stands where it is set."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import Dialect, Engine

from bot import wiring
from bot.application import records as r
from bot.application import staffing
from bot.application.browsing import Said, accept, accept_sound, transcript
from bot.application.hearing import Kit
from bot.application.office import settings_in
from bot.application.ports import Work
from bot.dialogue.golden import STARTS
from bot.dialogue.golden import as_text as plain
from bot.dialogue.messages import Message
from bot.settings import Settings
from bot.storage.sealing import new_master_key
from tests.support.bot_api.people import SOUND

SPECIALIST = "kari@example.no"
DATABASE = "stegvis.db"


class Clock:
    """Stands still between looks, except for the second that each turn takes."""

    def __init__(self) -> None:
        self.moment = STARTS

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment

    def passes(self, **much: float) -> None:
        self.moment += timedelta(**much)


class House(wiring.House):
    """An opened installation with a specialist and two supervisors, every script live."""

    @property
    def clock(self) -> Clock:
        assert isinstance(self.kit.clock, Clock)
        return self.kit.clock

    def invited(self, language: str = "nb", label: str = "Amina", specialist: str = SPECIALIST) -> staffing.Invited:
        with self.database.work() as work:
            return staffing.invite(work, self.kit, specialist=specialist, language=language, label=label)  # type: ignore[arg-type]

    def joined(self, language: str = "nb", label: str = "Amina", channel: r.Channel = "browser") -> Talker:
        """A participant who is in, 18 or older, and has said nothing yet."""
        who = self.invited(language, label).participant_id
        with self.database.work() as work:
            staffing.open_chat(work, self.kit, who, channel)
        talker = Talker(self, who, channel)
        talker.says("/start")
        talker.says("1")
        return talker

    def checks_numbers(self) -> None:
        """So that later versions can be released."""
        with self.database.work() as work:
            numbers_checked(work, self.kit)

    def staff(self, email: str = SPECIALIST) -> r.Staff:
        with self.database.reading() as look:
            return staffing.staff_by_email(look, email)


class Talker:
    """A participant at one of our own pages or the terminal."""

    def __init__(self, house: House, who: str, channel: r.Channel = "browser") -> None:
        self.house, self.id, self.channel = house, who, channel
        self.seen = 0
        self.heard: list[Message] = []
        # What the answer that was written last is known by, for a later edit.
        self.origin = ""

    def says(self, text: str) -> list[Message]:
        """Write a line; a number or a label is taken as people mean it."""
        return self._sends({"text": text})

    def speaks(self, seconds: int = 4, sound: bytes = SOUND) -> list[Message]:
        """Send a voice message."""
        house = self.house
        accept_sound(house.database, house.kit, self.id, house.kit.new_id(), sound, seconds, self.channel)
        return self._heard()

    def taps(self, label: str) -> list[Message]:
        """Press a button of the newest message that has it."""
        for message in reversed(self.heard):
            for choice in message.choices:
                if choice.label == label:
                    prompt = "" if choice.standing else message.prompt
                    return self._sends({"prompt": prompt, "key": choice.key, "label": label})
        raise AssertionError(f"no button {label!r} among {[c.label for c in self.last.choices]}")

    def taps_key(self, prompt: str, key: str) -> list[Message]:
        return self._sends({"prompt": prompt, "key": key, "label": key})

    @property
    def last(self) -> Message:
        return self.heard[-1]

    @property
    def text(self) -> str:
        """Everything of the last answer."""
        return "\n".join(plain(message) for message in self.heard)

    def _sends(self, body: dict[str, str]) -> list[Message]:
        house = self.house
        accept(house.database, house.kit, self.id, house.kit.new_id(), body, self.channel)
        with house.database.reading() as look:
            self.origin = look.waiting_inbox(1)[0].id
        return self._heard()

    def catches_up(self) -> list[Message]:
        """What was said since."""
        return self._heard()

    def _heard(self) -> list[Message]:
        house = self.house
        while house.turns.carry_out():
            pass
        new = transcript(house.database, self.id, self.seen)
        self.seen = max([self.seen, *(said.seq for said in new)])
        self.heard = [said.message for said in new if said.message is not None]
        return self.heard

    def transcript(self) -> list[Said]:
        return transcript(self.house.database, self.id)


@contextmanager
def opened_house(folder: Path, **settings: object) -> Iterator[House]:
    chosen = _settings(folder, **settings)
    if "database_url" not in settings:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(Path(_template().name) / DATABASE, folder / DATABASE)
    house = House(chosen, wiring.database(chosen), wiring.kit(Clock()))
    _compile_once(house.database.engine)
    if "database_url" in settings:
        _furnish(house)
    try:
        yield house
    finally:
        house.database.engine.dispose()


_DIALECTS: dict[str, Dialect] = {}
_COMPILED: dict[Any, Any] = {}


def _compile_once(engine: Engine) -> None:
    """All houses of a process have the same tables: what has been compiled for one serves the others."""
    engine.dialect = _DIALECTS.setdefault(engine.dialect.name, engine.dialect)
    engine.update_execution_options(compiled_cache=_COMPILED)


def _settings(folder: Path, **settings: object) -> Settings:
    return Settings(data_dir=folder, master_keys=_key(), public_url="http://127.0.0.1:8000", **settings)  # type: ignore[arg-type]


@cache
def _key() -> str:
    return new_master_key("test")


@cache
def _template() -> TemporaryDirectory[str]:
    """A furnished installation, made once: forty scripts take a while to read and approve."""
    made = TemporaryDirectory(prefix="stegvis-house-")
    chosen = _settings(Path(made.name))
    house = House(chosen, wiring.database(chosen), wiring.kit(Clock()))
    _furnish(house)
    house.database.engine.dispose()
    return made


def numbers_checked(work: Work, kit: Kit) -> None:
    """An administrator has looked at the numbers on the help card today."""
    office = staffing.the_office(work, kit)
    settings = settings_in(office).model_copy(update={"crisis_verified_on": kit.clock().date()})
    staffing.set_settings(work, office, settings)


def _furnish(house: House) -> None:
    wiring.approve_shipped(house.database, house.kit)
    with house.database.work() as work:
        staffing.add_staff(work, house.kit, role="specialist", name="Kari Lund", email=SPECIALIST)
