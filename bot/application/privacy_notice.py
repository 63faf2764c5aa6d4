"""The privacy notice: the same words in the chat, on a page that anybody can open, and in docs/privacy-notice.*.md.

What it says of the program is the program's to keep true; why it is lawful and whom to write to are the office's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.application import bases
from bot.application.hearing import Hearing
from bot.application.office import OfficeSettings
from bot.dialogue.messages import Block, Heading, Message, Paragraph
from bot.language.catalogues import Language


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


@dataclass(frozen=True, slots=True)
class Section:
    heading: str
    texts: tuple[str, ...]


TITLE = _("How I take care of what you write")
_ASK = _("Ask your job specialist whom to write to at the office.")

_SECTIONS: tuple[Section, ...] = (
    Section(
        _("It is voluntary"),
        (
            _("I am a robot that asks questions in {service}. Saying no has no consequence. You can stop at any time."),
            _("I decide nothing about work, money or benefits."),
        ),
    ),
    Section(
        _("What is kept"),
        (
            _("I keep what you write, tap and say, and the day. I keep how far you came in each conversation."),
            _("You choose what to tell. Nobody needs your national identity number or a diagnosis here."),
        ),
    ),
    Section(
        _("Who sees it"),
        (
            _("Only you, until you share something. Your job specialist sees what you share."),
            _("You can take it back at once, with /profile. There you also see who has read what."),
            _("If you ask for contact, or let everything rest, your job specialist sees that too."),
            _("Method supervisors see the questions, and never what you answer."),
            _("Nobody reads along, by day or by night. Write /help for numbers to call."),
        ),
    ),
    Section(
        _("Where it lies"),
        (
            _("Your words are locked with a key of your own. Without it nobody can read them."),
            _("Telegram is a company outside Norway. There, the chat is not locked from you to me."),
            _("So Telegram can read what you write there. In the browser chat nobody stands between us."),
        ),
    ),
    Section(
        _("What stays elsewhere"),
        (
            _("What your job specialist copies to NAV's systems is NAV's record. It cannot be taken back there."),
            _("What you wrote on Telegram stays in your Telegram until you delete it there."),
        ),
    ),
    Section(
        _("How long"),
        (
            _("What you wrote and said goes some time after the follow-up has ended. You are told in good time."),
            _("It also goes after a long silence. The sound of voice messages is deleted sooner."),
            _("Who has read something is kept longer, without your words."),
            _("Copies that are kept for safety are gone after 35 days at most."),
        ),
    ),
    Section(
        _("Your rights"),
        (
            _("You can see all of it, take a copy and put things right."),
            _("You can have all of it rest, or have it deleted."),
            _("Write /mine_data to see all of it, and /slett to have it deleted."),
            _("You can also complain to Datatilsynet, at datatilsynet.no."),
        ),
    ),
)
WHY, CONTACT = _("Why it is lawful"), _("Whom to ask")


def sections(settings: OfficeSettings, language: Language, say: Callable[..., str]) -> Iterator[Section]:
    """In the reader's language. `say` looks a text up in it."""
    for one in _SECTIONS:
        yield Section(say(one.heading), tuple(say(text, service=settings.service_name) for text in one.texts))
    grounds = bases.told(settings.bases, language, say)
    yield Section(say(WHY), tuple(f"{one.name}: {one.text}" for one in grounds))
    yield Section(say(CONTACT), (settings.privacy_contact or say(_ASK),))


def message(settings: OfficeSettings, language: Language, say: Callable[..., str]) -> Message:
    blocks: list[Block] = [Heading(say(TITLE))]
    for section in sections(settings, language, say):
        blocks += [Heading(section.heading), Paragraph("\n".join(section.texts))]
    return Message("reply", tuple(blocks))


def show(hearing: Hearing) -> None:
    hearing.messages.append(message(hearing.settings, hearing.language, hearing.say))
