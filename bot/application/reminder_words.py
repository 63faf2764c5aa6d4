"""What a nudge and a reminder say. Short, without guilt or haste; nobody is asked why (METHOD §7)."""

from __future__ import annotations

from bot.application import records as r
from bot.application.hearing import Kit
from bot.application.ports import Person
from bot.dialogue.messages import Block, Choice, Message, Paragraph, Quote
from bot.language import dates
from bot.safety.meetings import Span
from bot.safety.promises import Punctual


class Voice:
    """The participant's language, and the specialist's name."""

    def __init__(self, kit: Kit, person: Person) -> None:
        self._kit, self._person = kit, person

    def say(self, message: str, /, **values: object) -> str:
        name = self._person.specialist.first_name
        return self._kit.texts.say(self._person.participant.language, message, S=name, **values)

    def nudge(self) -> Message:
        """It quotes nothing: anyone may see a phone that lies on a table."""
        return _message(
            Paragraph(self.say("Hi. Would you like a short conversation today? It is also fine to leave it for now.")),
            choices=(
                self._show_me(),
                Choice("nudge-later", self.say("Not now"), way=True, standing=True),
                Choice("nudge-less", self.say("Less often"), way=True, standing=True),
                Choice("nudge-never", self.say("Do not remind me"), way=True, standing=True),
            ),
        )

    def about_meeting(self, span: Span) -> Message:
        """A nudge like the other one: it quotes nothing, and to leave it is fine."""
        language = self._person.participant.language
        day, clock = dates.day(span.starts_at, language), dates.clock(span.starts_at, language)
        if span.what == "before":
            opening = self.say("Hi. You are meeting {S} on {day} at {time}.", day=day, time=clock)
            offer = self.say("Would you like to think through it first? It is also fine to leave it.")
        else:
            opening = self.say("Hi. On {day} you were meeting {S}.", day=day)
            offer = self.say("Would you like to note down what you agreed? It is also fine to leave it.")
        return _message(
            Paragraph(opening), Paragraph(offer),
            choices=(
                Choice(f"meeting-{span.what}", self.say("Yes, show me"), standing=True),
                Choice("nudge-later", self.say("Not now"), way=True, standing=True),
                Choice("nudge-less", self.say("Less often"), way=True, standing=True),
                Choice("nudge-never", self.say("Do not remind me"), way=True, standing=True),
            ),
        )  # fmt: skip

    def once(self, row: r.Agreement, how: Punctual) -> Message:
        words = "" if row.body.get("flagged") else str(row.body.get("words", ""))
        if how == "missed" and row.promised_at:
            language = self._person.participant.language
            day, clock = dates.day(row.promised_at, language), dates.clock(row.promised_at, language)
            opening = self.say(
                "Hi. You asked for a reminder on {day} at {time}. I could not send it in time. I am sorry.",
                day=day, time=clock,
            )  # fmt: skip
        elif how == "late":
            opening = self.say("Hi. Here is the reminder that you asked for. It comes a little late.")
        else:
            opening = self.say("Hi. Here is the reminder that you asked for.")
        return _message(Paragraph(opening), *_quoted(words))

    def before_meeting(self, meeting: r.Meeting, words: str) -> Message:
        language = self._person.participant.language
        day, clock = dates.day(meeting.starts_at, language), dates.clock(meeting.starts_at, language)
        opening = self.say("Hi. You are meeting {S} on {day} at {time}.", day=day, time=clock)
        wish = (
            self.say("You wanted to see these words again first:")
            if words
            else self.say("You wanted to see your words again first. You find them with /profile.")
        )
        return _message(Paragraph(opening), Paragraph(wish), *_quoted(words))

    def in_work(self) -> Message:
        text = self.say("Hi. You wanted me to ask how work is going. Would you like to talk about it?")
        return _message(
            Paragraph(text),
            choices=(
                self._show_me(),
                Choice("nudge-later", self.say("Not now"), way=True, standing=True),
                Choice("work-never", self.say("Do not ask about work"), way=True, standing=True),
            ),
        )

    def _show_me(self) -> Choice:
        return Choice("nudge-yes", self.say("Yes, show me"), standing=True)


def _quoted(words: str) -> tuple[Block, ...]:
    return (Quote(words),) if words else ()


def _message(*blocks: Block, choices: tuple[Choice, ...] = ()) -> Message:
    return Message("reply", blocks, choices)
