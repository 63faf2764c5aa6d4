"""What the participant's own chat is told of a conversation on the specialist's screen, with ways to undo it at once.

Honesty is the control here: whoever was not there learns that their name was used.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.application import help_card, sight
from bot.application import records as r
from bot.application.delivering import deliver
from bot.application.hearing import Hearing, Kit
from bot.application.incoming import Heard, Incoming
from bot.application.library import Library
from bot.application.ports import Person, Work
from bot.dialogue import recordings
from bot.dialogue.messages import Block, Choice, Line, Message, Paragraph, Quiet
from bot.dialogue.replies import Typed
from bot.dialogue.words import HEADINGS
from bot.language.catalogues import Language
from bot.profile.writing import Writing
from bot.safety.quiet import after_quiet, is_quiet

STOP, PROFILE, OWN, BACK, ON = "two-stop", "two-profile", "two-own", "two-back:", "two-on:"


def title(library: Library, row: r.RunRow, language: Language) -> str:
    script = library.compiled(row.version_id)
    return script.texts.get(language, {}).get(f"{row.script_id}.title", script.script.title)


class Teller:
    """`staff`: whose screen it was, who may cover for {S}. `hearing`: whoever is there hears it as the answer."""

    def __init__(
        self, kit: Kit, work: Work, library: Library, person: Person, staff: r.Staff, hearing: Hearing | None = None
    ) -> None:
        self._hearing = hearing
        self._kit, self._work, self._library, self._person, self._staff = kit, work, library, person, staff
        self._language = person.participant.language
        self._writing = Writing(kit.texts, self._language, person.specialist.first_name)

    def say(self, message: str, **values: object) -> str:
        return self._writing.say(message, K=self._staff.first_name, **values)

    def begun(self, row: r.RunRow) -> None:
        named = title(self._library, row, self._language)
        text = self.say("A conversation has begun on {K}'s screen: {title}.", title=named)
        stop = Choice(STOP, self.say("End it on the screen"), standing=True)
        self._send((Paragraph(text),), (stop,))

    def over(self, row: r.RunRow, *, opened: bool) -> None:
        """It ended, or was left: then it waits for the participant alone."""
        self._send(tuple(self._blocks(row, opened)), tuple(self._ways(row)))

    def late(self, *, flagged: bool) -> None:
        """`flagged`: the words called for a help card, and no screen is there to show it."""
        if flagged:
            self._deliver(help_card.without_a_name(self._kit.texts, self._language), None)
        text = self.say("Some words came after the conversation was over. They are kept, for you alone.")
        self._send((Paragraph(text),), (self._profile(),))

    def _blocks(self, row: r.RunRow, opened: bool) -> Iterator[Block]:
        named, written = title(self._library, row, self._language), self._written(row)
        yield Paragraph(self.say("You have had a conversation on {K}'s screen: {title}.", title=named))
        if row.status == "open":
            yield Paragraph(self.say("It is closed there now. What is left waits here, for you alone."))
        shared = self._shared()
        for number, one in enumerate((one for one in written if not one.flagged), 1):
            mark = self.say("shared with {S}") if one.id in shared else self.say("only you")
            yield Line(number, recordings.shown(self.say, one), self.say(HEADINGS[one.section]), mark)
        if not written:
            yield Paragraph(self.say("Nothing was written down."))
        yield from self._beside(written, opened)

    def _beside(self, written: Sequence[r.Statement], opened: bool) -> Iterator[Block]:
        if any(one.flagged for one in written):
            yield Quiet(
                self.say("Some of what you wrote is not here. It is yours alone; you find it under your profile.")
            )
        if opened:
            yield Paragraph(self.say("Earlier words of yours were opened there too."))
        if written:
            yield Quiet(self.say("{K} saw the screen while you wrote. Now {S} sees only what is shared."))

    def _ways(self, row: r.RunRow) -> Iterator[Choice]:
        if row.status == "open":
            yield Choice(ON + row.id, self.say("Go on with it here"), standing=True)
        if self._shared() & {one.id for one in self._written(row)}:
            yield Choice(BACK + row.id, self.say("Take back what I shared"), standing=True)
        yield self._profile()
        own = self._person.talk.state.get("run") if self._person.talk else None
        mine = next((one for one in self._person.runs if one.id == own), None)
        if mine is not None:
            named = title(self._library, mine, self._language)
            yield Choice(OWN, self.say("Go on: {title}", title=named), standing=True)

    def _profile(self) -> Choice:
        return Choice(PROFILE, self.say("My profile"), standing=True)

    def _written(self, row: r.RunRow) -> list[r.Statement]:
        found = self._work.find(r.Statement, participant_id=row.participant_id, run_id=row.id, status="active")
        return sorted(found, key=lambda one: (one.turn or 0, one.said_at))

    def _shared(self) -> set[str]:
        return sight.standing(self._work, sight.of_own(self._work, self._kit.clock(), self._person))

    def _send(self, blocks: tuple[Block, ...], choices: tuple[Choice, ...]) -> None:
        now = self._kit.clock()
        self._deliver(Message("reply", blocks, choices), after_quiet(now) if is_quiet(now) else None)

    def _deliver(self, message: Message, later: datetime | None) -> None:
        """To every network, and to our own pages once: they have one transcript."""
        reached: dict[str, r.Chat] = {}
        for chat in self._person.chats:
            if chat.blocked_at is None:
                reached.setdefault(chat.address if chat.channel == "telegram" else "", chat)
        for chat in reached.values():
            if self._hearing is not None and self._is_here(chat, self._hearing.incoming):
                self._hearing.messages.append(message)
                continue
            there = Incoming(chat.channel, chat.address, Typed(""))
            deliver(self._work, self._kit, there, self._person.participant.id, Heard([message]), not_before=later)

    def _is_here(self, chat: r.Chat, here: Incoming) -> bool:
        if "telegram" in (chat.channel, here.channel):
            return (chat.channel, chat.address) == (here.channel, here.address)
        return True
