"""A copy of everything about oneself, to take along, in the form that one chooses."""

from __future__ import annotations

from bot.application import profile_screen
from bot.application.hearing import Hearing
from bot.dialogue.commands import plain
from bot.dialogue.messages import Choice, Copy, Message, Paragraph, Quiet
from bot.profile.document import Format


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


FORMATS: dict[Format, str] = {
    "pdf": _("PDF, to read and print"),
    "docx": _("Word, to write in"),
    "text": _("Plain text"),
    "json": _("Data, to bring to another office"),
}
BACK = {"list": _("Back to the profile")}


def show(hearing: Hearing) -> None:
    blocks = (
        Paragraph(hearing.say("A copy of everything that is kept about you. How would you like it?")),
        Quiet(
            hearing.say("It holds your own words, also those that only you can see. Keep it where nobody else reads.")
        ),
    )
    choices = [Choice(f"f:{key}", hearing.say(FORMATS[key])) for key in _offered(hearing)]
    hearing.show("copy", blocks, (*choices, Choice("list", hearing.say(BACK["list"]), way=True)))


def _offered(hearing: Hearing) -> list[Format]:
    return [key for key in FORMATS if key in hearing.kit.formats]


def tapped(hearing: Hearing, key: str) -> bool:
    if key == "list":
        profile_screen.show(hearing, view="")
        return True
    chosen = next((one for one in _offered(hearing) if key == f"f:{one}"), None)
    if chosen is None:
        return False
    made = Paragraph(hearing.say("Here is your copy. It is made from what is kept about you now."))
    hearing.messages.append(Message("reply", (made, Copy(chosen))))
    profile_screen.show(hearing, view="")
    return True


def typed(hearing: Hearing, text: str) -> bool:
    wanted = plain(text)
    numbered = {str(n): key for n, key in enumerate(_offered(hearing), 1)}
    by_name: dict[str, Format] = {
        "pdf": "pdf",
        "word": "docx",
        "docx": "docx",
        "tekst": "text",
        "text": "text",
        "json": "json",
    }
    labels = {str(key): label for key, label in FORMATS.items()}
    chosen = numbered.get(wanted) or by_name.get(wanted) or hearing.named(wanted, labels)
    return tapped(hearing, f"f:{chosen}") or tapped(hearing, hearing.named(wanted, BACK))
