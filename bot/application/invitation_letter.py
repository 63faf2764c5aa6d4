"""The letter of an invitation, on one sheet of paper in three languages: the invited one's first, the others short.

What it says of the robot is what `velkommen` says (METHOD §3.1). The code is in it, so it is made and kept nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.application.codes import in_groups
from bot.language import dates
from bot.language.catalogues import LANGUAGES, NAMES, Catalogues, Language
from bot.profile.document import Block, Document, Drawing, Heading, Items, Lines, Paragraph, Side, Sides, Small


@dataclass(frozen=True, slots=True)
class Invitation:
    """`address`: where the code is typed; `name`: of the specialist; `square`: the link as a drawing."""

    language: Language
    name: str
    first_name: str
    service: str
    address: str
    code: str
    square: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Short:
    """The same in another language, in a few lines."""

    language: Language
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Letter:
    language: Language
    title: str
    paragraphs: tuple[str, ...]
    way_in: str
    steps: tuple[str, ...]
    square: str
    square_text: str
    code: str
    until: str
    ask: str
    phone: str
    others: tuple[Short, ...]


def letter(texts: Catalogues, found: Invitation) -> Letter:
    words = _Words(texts, found.language, found)
    return Letter(
        language=found.language,
        title=words.say("{name} invites you"),
        paragraphs=tuple(words.paragraphs()),
        way_in=words.say("This is how you come in"),
        steps=tuple(words.steps()),
        square=found.square,
        square_text=words.say("A square that opens the conversation. The code beside it does the same."),
        code=in_groups(found.code),
        until=words.say("The code works once, until {date}."),
        ask=words.say("Do you wonder about anything? Ask {S}."),
        phone=words.say("Phone:"),
        others=tuple(_Words(texts, key, found).short() for key in LANGUAGES if key != found.language),
    )


@dataclass(frozen=True, slots=True)
class _Words:
    """What stands in the letter, in one language."""

    texts: Catalogues
    language: Language
    found: Invitation

    def say(self, message: str) -> str:
        found = self.found
        return self.texts.say(
            self.language, message, name=found.name, S=found.first_name, service=found.service,
            address=found.address, date=dates.date(dates.last_day(found.until), self.language),
        )  # fmt: skip

    def paragraphs(self) -> list[str]:
        return [
            " ".join((
                self.say("It is about short talks with a robot, between your meetings with {S}."),
                self.say("The robot is part of {service}. It asks, and you answer at your own pace."),
                self.say("One talk takes about four minutes. You use your own phone or computer."),
            )),
            " ".join((
                self.say("It is voluntary. A no has no consequences for you."),
                self.say("You can stop when you like, and need not say why."),
            )),
            " ".join((
                self.say("Nobody reads along while you write. All of it is yours alone, until you share it."),
                self.say("{S} sees only what you choose to share. You can take it back later."),
                self.say("{S} may write what you share into the system of NAV. That copy stays there."),
            )),
            self.say("Nobody watches the chat. If there is danger to life, call 113."),
        ]  # fmt: skip

    def steps(self) -> list[str]:
        return [
            self.say("Hold the camera of your phone over the square, and open the link."),
            self.say("Or go to {address} and write the code."),
            self.say("Capital letters and spaces do not matter."),
        ]

    def short(self) -> Short:
        return Short(self.language, NAMES[self.language], " ".join((
            self.say("{name} invites you to short talks with a robot."),
            self.say("It is voluntary. A no has no consequences for you."),
            self.say("Nobody reads along. {S} sees only what you choose to share."),
            self.say("Use the square, or write the code at {address}."),
            self.say("The robot writes English too. You can change the language at any time."),
            self.say("The code works once, until {date}."),
            self.say("Do you wonder about anything? Ask {S}."),
        )))  # fmt: skip


def as_document(found: Letter) -> Document:
    """For paper by way of a PDF: the same words in the same order."""
    code: tuple[Block, ...] = (Items(found.steps), Paragraph(found.code), Paragraph(found.until))
    return Document(
        found.title,
        found.language,
        (
            *(Paragraph(text) for text in found.paragraphs),
            Sides((Side("", (Drawing(found.square, found.square_text),)), Side(found.way_in, code))),
            Paragraph(found.ask),
            Lines(found.phone, 1),
            *(block for one in found.others for block in (Heading(one.heading), Small(one.text))),
        ),
    )
