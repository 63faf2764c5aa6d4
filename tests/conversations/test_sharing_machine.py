"""Any order of talking, going back, looking at the profile and sharing: nothing is shared without a yes."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot import wiring
from bot.application import records as r
from bot.application import sight, staffing
from bot.application.lines import approved
from bot.dialogue.messages import Line, Quote
from bot.settings import Settings
from bot.storage.sealing import MasterKeys, new_master_key
from tests.support.house import SPECIALIST, Clock, House, Talker

SCRIPTS = (
    "en-jeg-ser-opp-til",
    "det-som-fanger-meg",
    "rad-til-meg-selv",
    "hva-skjedde",
    "for-motet",
    "en-historie-jeg-liker",
)
# Buttons that share something; everything else must share nothing.
YES = frozenset({"all", "done", "share"})


class SharingMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        key = new_master_key("test")
        chosen = Settings(data_dir=Path(self.folder.name), master_keys=key)
        opened = wiring.open_database("sqlite://", MasterKeys.parse(key))
        self.house = House(chosen, opened, wiring.kit(Clock()))
        wiring.approve_shipped(opened, self.house.kit)
        with opened.work() as work:
            staffing.add_staff(work, self.house.kit, role="specialist", name="Kari Lund", email=SPECIALIST)
        self.typed: list[str] = []
        self.approved: set[str] = set()
        self.number = 0

    @initialize(language=st.sampled_from(["nb", "nn", "en"]))
    def someone_joins(self, language: str) -> None:
        self.talker: Talker = self.house.joined(language)
        self.now_shared = self.shared()

    def shared(self) -> set[str]:
        """The texts that the specialist can see now."""
        with self.house.database.work() as work:
            (person,) = work.people([self.talker.id]).values()
            lines = approved(work, sight.of_own(work, self.house.clock.moment, person), "nb")
        return {line.statement.text for line in lines if line.withdrawn_at is None}

    def shown(self) -> set[str]:
        """The words that stood on the screen just before."""
        return {b.text for m in self.before for b in m.blocks if isinstance(b, Line | Quote)}

    def after(self, *, yes: bool) -> None:
        new = self.shared() - self.now_shared
        assert not new or yes, f"shared without a yes: {len(new)} lines"
        assert new <= self.shown(), "shared something that was not shown"
        self.now_shared = self.shared()

    @rule(script=st.sampled_from(SCRIPTS))
    def begins(self, script: str) -> None:
        self.before = self.talker.heard
        self.talker.says(f"/samtale {script}")
        self.after(yes=False)

    @rule()
    def writes(self) -> None:
        self.number += 1
        text = f"ord nummer {self.number} som står her"
        self.before = self.talker.heard
        self.talker.says(text)
        self.typed.append(text)
        self.after(yes=False)

    @rule(command=st.sampled_from(["tilbake", "rett", "pause", "fortsett", "hvorfor", "hopp over", "mer", "gjenta", "noe annet",
                                   "back", "skip", "kjem ikkje på noko", "stopp", "hjelp", "/profil", "/meny", "/start"]))  # fmt: skip
    def commands(self, command: str) -> None:
        self.before = self.talker.heard
        self.talker.says(command)
        self.after(yes=False)

    @rule(which=st.integers(0, 30))
    def taps(self, which: int) -> None:
        self.before = self.talker.heard
        choices = [(m, c) for m in self.before for c in m.choices]
        if not choices:
            return
        message, choice = choices[which % len(choices)]
        self.declines(message.prompt, choice.key)
        self.talker.taps_key("" if choice.standing else message.prompt, choice.key)
        self.after(yes=choice.key in YES)

    def declines(self, prompt: str, key: str) -> None:
        """A no to "shall I keep it" is the one way to have words thrown away."""
        with self.house.database.reading() as look:
            (talk,) = look.find(r.Talk)
        if key == "no" and talk.state.get("screen") == "keep" and talk.state.get("prompt") == prompt:
            self.typed = [text for text in self.typed if text != talk.state["held"]]

    @rule(days=st.sampled_from([0.1, 2, 5, 40]))
    def time_passes(self, days: float) -> None:
        self.house.clock.passes(days=days)

    @rule(
        prompt=st.text("0123456789abcdef", min_size=12, max_size=12),
        key=st.sampled_from(["all", "done", "share", "skip"]),
    )
    def forges(self, prompt: str, key: str) -> None:
        self.before = self.talker.heard
        self.talker.taps_key(prompt, key)
        self.after(yes=False)

    @invariant()
    def no_word_is_lost(self) -> None:
        if not hasattr(self, "talker"):
            return
        with self.house.database.reading() as look:
            kept = [str(a.body.get("text", "")) for a in look.find(r.AnswerRow)]
            kept += [s.text for s in look.find(r.Statement)]
            kept += [str(row.state) for row in look.find(r.RunRow)] + [str(row.state) for row in look.find(r.Talk)]
        everything = "\n".join(kept)
        assert all(text in everything for text in self.typed)

    @invariant()
    def nothing_failed(self) -> None:
        with self.house.database.reading() as look:
            assert look.find(r.InboxItem, status="quarantined") == []

    def teardown(self) -> None:
        self.house.database.engine.dispose()
        self.folder.cleanup()


TestSharing = SharingMachine.TestCase
TestSharing.settings = settings(settings(), max_examples=max(5, settings().max_examples // 10), stateful_step_count=20)
TestSharing = pytest.mark.hypothesis(TestSharing)
