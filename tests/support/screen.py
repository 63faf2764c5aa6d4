"""Two at the specialist's screen, as its page sends what they write and tap."""

from __future__ import annotations

from bot.application import records as r
from bot.application import sight, staffing
from bot.application.together import page, place, sent
from bot.application.together.page import Shown
from bot.dialogue.golden import as_text
from tests.support.house import SPECIALIST, House


class Screen:
    def __init__(self, house: House, who: str, email: str = SPECIALIST) -> None:
        self.house, self.who, self.email = house, who, email

    def staff(self) -> r.Staff:
        with self.house.database.reading() as look:
            return staffing.staff_by_email(look, self.email)

    def begins(self, script: str = "en-jeg-ser-opp-til") -> Shown:
        self.sends("begin", script=script)
        return self.now

    def says(self, text: str, **body: str) -> Shown | None:
        now = self.now
        return self.sends("say", **{"run": now.run, "prompt": now.prompt, "text": text, **body})

    def taps(self, key: str, **body: str) -> Shown | None:
        now = self.now
        return self.sends("say", **{"run": now.run, "prompt": now.prompt, "key": key, **body})

    def opens(self) -> Shown | None:
        now = self.now
        return self.sends("open", run=now.run, prompt=now.prompt)

    def leaves(self) -> None:
        self.sends("leave", run=self.now.run)

    def sends(self, what: sent.What, mark: str = "", **body: str) -> Shown | None:
        self.accepts(what, mark, **body)
        while self.house.turns.carry_out():
            pass
        return self.look()

    def accepts(self, what: sent.What, mark: str = "", **body: str) -> None:
        """Kept, and not carried out yet."""
        house, staff = self.house, self.staff()
        with house.database.work() as work:
            sent.accept(work, house.kit, staff, self.who, what, mark or house.kit.new_id(), body)

    def look(self) -> Shown | None:
        house, staff = self.house, self.staff()
        with house.database.work() as work:
            return page.look(work, house.kit, staff, sight.of(work, house.kit.clock, staff, self.who))

    @property
    def now(self) -> Shown:
        found = self.look()
        assert found is not None, "nothing is open there"
        return found

    @property
    def text(self) -> str:
        now = self.now
        return "\n".join(as_text(one) for one in (*now.said, *([now.question] if now.question else [])))

    def row(self) -> r.RunRow:
        with self.house.database.reading() as look:
            kept = place.load(look, self.who)
            found = look.get(r.RunRow, kept.run) if kept else None
        assert found is not None
        return found
