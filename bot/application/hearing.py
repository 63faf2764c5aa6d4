"""One reply being heard: what is known about the person, and what is said back. Lives for one turn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from hashlib import sha256

from bot.application import records as r
from bot.application import talk as talks
from bot.application.incoming import Incoming
from bot.application.library import Library
from bot.application.office import OfficeSettings, settings_in
from bot.application.ports import Person, Work
from bot.dialogue.commands import plain
from bot.dialogue.engine import Moment
from bot.dialogue.machine import Compiled
from bot.dialogue.messages import Block, Choice, Message, Paragraph
from bot.dialogue.run import Run
from bot.language.catalogues import LANGUAGES, Catalogues, Language
from bot.profile.document import Format
from bot.profile.writing import Writing

# The key of a button that takes back what was said yes to; the id of the consent follows.
UNDO = "undo:"


@dataclass(frozen=True, slots=True)
class Kit:
    """What every turn is given from outside: texts, time and ids."""

    texts: Catalogues
    clock: Callable[[], datetime]
    new_id: Callable[[], str]
    # Those that a copy can be made in here.
    formats: tuple[Format, ...] = ("text", "json")


@dataclass(frozen=True, slots=True)
class Beside:
    """Two sit at a specialist's screen. `shown`: ids of the earlier lines that may stand there."""

    staff: r.Staff
    shown: frozenset[str]


class Hearing:
    # Whose screen it is heard at, when two sit there.
    beside: Beside | None = None

    def __init__(self, kit: Kit, work: Work, library: Library, incoming: Incoming, person: Person) -> None:
        self.kit, self.work, self.library, self.incoming, self.person = kit, work, library, incoming, person
        self.now = kit.clock()
        self.talk = talks.of(person.talk)
        self.participant = person.participant
        self.messages: list[Message] = []
        # The run that was looked at last, as it was read from its row.
        self.opened: tuple[r.RunRow, Compiled, Run] | None = None
        # Short words for the button that was pressed; Telegram shows them over the chat.
        self.alert = ""
        # A conversation ended or waits, and nothing else is open: the menu closes the turn.
        self.menu_wanted = False
        # The prompt of a question that was given up: nobody knows that it was ever shown here.
        self.unsaid = ""
        # The first thing that is heard after a nudge.
        self.nudged = False
        # Set when this place is nobody's any more: then nothing of it is kept.
        self.gone = False
        # Everything about them went in this turn: nothing can be written about them any more.
        self.erased = False

    @cached_property
    def settings(self) -> OfficeSettings:
        return settings_in(self.person.office)

    @property
    def language(self) -> Language:
        return self.participant.language

    @property
    def moment(self) -> Moment:
        return Moment(self.now, self.kit.new_id)

    def shows(self, statement_id: str) -> bool:
        """Whether earlier words may stand where this is heard: in somebody's own chat, all of them."""
        return self.beside is None or statement_id in self.beside.shown

    @property
    def specialist(self) -> str:
        return self.person.specialist.first_name

    @property
    def reply_time(self) -> str:
        """How soon the specialist usually answers: `within two working days`."""
        days = self.settings.reply_days
        return self.kit.texts.ngettext(self.language, "within one working day", "within {n} working days", days)

    @property
    def writing(self) -> Writing:
        return Writing(self.kit.texts, self.language, self.specialist)

    def say(self, message: str, /, **values: object) -> str:
        return self.kit.texts.say(self.language, message, **{"S": self.specialist, **values})

    def tell(self, message: str, *choices: Choice, **values: object) -> None:
        self.messages.append(Message("reply", (Paragraph(self.say(message, **values)),), choices))

    def tell_together(self, *texts: str) -> None:
        self.messages.append(Message("reply", tuple(Paragraph(text) for text in texts)))

    def show(self, screen: talks.Screen, blocks: tuple[Block, ...], choices: tuple[Choice, ...]) -> None:
        """Show a screen above the conversation; its buttons belong to it alone."""
        prompt = self.kit.new_id()[:12]
        self.talk = self.talk.changed(screen=screen, prompt=prompt)
        self.messages.append(Message("question", blocks, choices, prompt))

    def close_screen(self) -> None:
        self.talk = self.talk.closed()

    def keep_talk(self) -> None:
        if self.gone:
            self.work.remove(*([self.person.talk] if self.person.talk else []))
            return
        talks.keep(self.work, self.participant.id, self.person.talk, self.talk)

    def new_id(self) -> str:
        return self.kit.new_id()

    def consent(self, what: r.Agreed, words: str, *, about: str = "", given: bool = True) -> str:
        """Append to the record of what was agreed: to exactly these words, as they were shown. Returns its id."""
        key, digest = self.new_id(), sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
        self.work.add(
            r.Consent(
                key, self.participant.id, what, given, digest, self.language, self.incoming.channel, self.now, about,
                words,
            )
        )  # fmt: skip
        return key

    def way_back(self, consent_id: str) -> Choice:
        """From a yes that was just given: one tap, good for ever (see taking_back.py)."""
        return Choice(UNDO + consent_id, self.say("Take it back"), standing=True)

    def speak(self, language: Language) -> None:
        """From now on in this language."""
        self.participant = replace(self.participant, language=language)
        self.work.put(self.participant)

    def says(self, text: str, message: str) -> bool:
        """Whether these words are that text of ours, in any of the languages."""
        wanted = plain(text)
        values = {"S": self.specialist}
        return any(plain(self.kit.texts.say(language, message, **values)) == wanted for language in LANGUAGES)

    def named(self, text: str, labels: Mapping[str, str]) -> str:
        """The key of the text of ours that these words are; empty when they are none of them."""
        return next((key for key, message in labels.items() if self.says(text, message)), "")

    def forget_chat(self) -> None:
        """This place is no longer anybody's; what was said in it is not kept."""
        self.gone = True
        self.work.remove(*self._here(), *self.work.find(r.Utterance, participant_id=self.participant.id))

    def forget_recording(self, recording: str) -> None:
        """A voice message that is not to be kept; one that is still to be fetched is not fetched."""
        mine = {"id": recording, "participant_id": self.participant.id}
        self.work.remove(*self.work.find(r.Sound, **mine), *self.work.find(r.Recording, **mine))

    def reopen_chat(self) -> None:
        """Whoever writes can be written to, whatever a failed sending said before."""
        for chat in self._here():
            self.unsaid = chat.unsaid or ""
            if chat.blocked_at or chat.unsaid:
                self.work.put(replace(chat, blocked_at=None, unsaid=None))

    def _here(self) -> list[r.Chat]:
        here = (self.incoming.channel, self.incoming.address)
        return [chat for chat in self.person.chats if (chat.channel, chat.address) == here]
