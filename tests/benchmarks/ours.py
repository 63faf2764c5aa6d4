"""Stegvis as it is measured: a data directory prepared by the application's own rooms, and the real `serve`."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr

from bot import wiring
from bot.application import records as r
from bot.application import staffing
from bot.application.review import approving
from bot.dialogue import loading
from bot.settings import Settings
from tests.benchmarks import scripting
from tests.benchmarks.standin.crowd import FIRST_CHAT, Plan
from tests.benchmarks.standin.server import TOKEN

# The same key for every run, so that a prepared directory can be copied; it protects nobody.
KEY = "bench:" + "A" * 43 + "="
SPECIALIST = "kari@example.no"
BEGIN = f"/samtale {scripting.ID}"

# What a participant says to what is no numbered question: the card, "did the questions suit you", goodbye.
RULES = (("Dette har du sagt", "Ingenting nå"), ("Passet spørsmålene", "Hopp over"), ("Takk.", BEGIN))
# One transaction of preparation.
IN_ONE_SET = 2000


@dataclass(frozen=True)
class Installation:
    data: Path

    def settings(self) -> Settings:
        return Settings(data_dir=self.data, master_keys=SecretStr(KEY))

    @contextmanager
    def opened(self) -> Iterator[wiring.House]:
        settings = self.settings()
        house = wiring.House(settings, wiring.database(settings), wiring.kit())
        try:
            yield house
        finally:
            house.database.engine.dispose()

    def prepare(self, participants: int, questions: int = 20) -> None:
        """Staff, the one live script, and people who are in and past the question of age."""
        with self.opened() as house:
            _staff_and_script(house, questions)
            for start in range(0, participants, IN_ONE_SET):
                join(house, range(FIRST_CHAT + start, FIRST_CHAT + min(start + IN_ONE_SET, participants)))

    def environment(self, url: str) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("STEGVIS_")}  # noqa: TID251
        return kept | {
            "STEGVIS_DATA_DIR": str(self.data), "STEGVIS_MASTER_KEYS": KEY, "STEGVIS_TELEGRAM_TOKEN": TOKEN,
            "STEGVIS_TELEGRAM_API_URL": url, "STEGVIS_TELEGRAM_RATE": "off", "STEGVIS_PORT": "0",
            "STEGVIS_LOG_LEVEL": "warning",
        }  # fmt: skip

    def answers(self) -> dict[int, list[tuple[int, str]]]:
        """What is stored of each chat's answers: question, text."""
        with self.opened() as house, house.database.reading() as look:
            chats = {chat.participant_id: int(chat.address) for chat in look.find(r.Chat, channel="telegram")}
            found: dict[int, list[tuple[int, str]]] = {chat: [] for chat in chats.values()}
            for row in look.find(r.AnswerRow):
                if row.step.startswith("s") and row.step[1:].isdigit():
                    found[chats[row.participant_id]].append((int(row.step[1:]), str(row.body.get("text", ""))))
            return found


def command() -> list[str]:
    """`stegvis serve`, from this checkout."""
    return [sys.executable, "-m", "bot", "serve"]


def plan(chats: int, **more: float) -> Plan:
    return Plan(chats=chats, begin=BEGIN, rules=RULES, **more)  # type: ignore[arg-type]


def join(house: wiring.House, chats: Sequence[int]) -> None:
    """As `staffing.invite` and `joining` leave somebody behind who said yes; in sets, because there are many."""
    now, new_id = house.kit.clock(), house.kit.new_id
    with house.database.work() as work:
        staff = staffing.staff_by_email(work, SPECIALIST)
        for chat in chats:
            who = r.Participant(new_id(), staff.office_id, "nb", "active", now, adult_at=now, label="Amina")
            work.add(who, r.Assignment(new_id(), who.id, staff.id, now),
                     r.Chat(new_id(), who.id, "telegram", str(chat), now))  # fmt: skip


def _staff_and_script(house: wiring.House, questions: int) -> None:
    version = loading.version(scripting.script(questions), "benk.yaml", house.kit.texts)
    with house.database.work() as work:
        staffing.add_staff(work, house.kit, role="specialist", name="Kari Lund", email=SPECIALIST)
        for name in ("solveig", "tor"):
            email = f"{name}@example.no"
            staffing.add_staff(work, house.kit, role="supervisor", name=name, email=email)
            approving.approve(work, house.kit, {version.script.id: version}, [version.script.id], email)
