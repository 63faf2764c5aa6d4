"""A copy of everything about oneself, to take along, in the form that one chooses."""

from __future__ import annotations

from collections.abc import Iterator

from bot.application import own_copy, profile_screen
from bot.application.hearing import Hearing
from bot.dialogue.commands import plain
from bot.dialogue.messages import Choice, Copy, Message, Paragraph, Quiet
from bot.profile.document import CopyFormat, Format


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


FORMATS: dict[Format, str] = {
    "pdf": _("PDF, to read and print"),
    "docx": _("Word, to write in"),
    "text": _("Plain text"),
    "json": _("Data, to bring to another office"),
}
# Words and sounds together, for whoever has sent any.
WITH_SOUNDS = _("Everything, with your voice messages")
WITH_SOUNDS_PART = _("Everything, with your voice messages: part {n} of {all}")
BACK = {"list": _("Back to the profile")}


def show(hearing: Hearing) -> None:
    blocks = (
        Paragraph(hearing.say("A copy of everything that is kept about you. How would you like it?")),
        Quiet(
            hearing.say("It holds your own words, also those that only you can see. Keep it where nobody else reads.")
        ),
    )
    choices = [Choice(f"f:{key}", hearing.say(label)) for key, label in _offered(hearing).items()]
    hearing.show("copy", blocks, (*choices, Choice("list", hearing.say(BACK["list"]), way=True)))


def _offered(hearing: Hearing) -> dict[CopyFormat, str]:
    found: dict[CopyFormat, str] = {key: label for key, label in FORMATS.items() if key in hearing.kit.formats}
    if own_copy.sound_parts(hearing.work, hearing.participant.id):
        found["zip"] = WITH_SOUNDS
    return found


def tapped(hearing: Hearing, key: str) -> bool:
    if key == "list":
        profile_screen.show(hearing, view="")
        return True
    chosen = next((one for one in _offered(hearing) if key == f"f:{one}"), None)
    if chosen is None:
        return False
    hearing.messages += _made(hearing, chosen)
    profile_screen.show(hearing, view="")
    return True


def _made(hearing: Hearing, chosen: CopyFormat) -> Iterator[Message]:
    """A message for each file: Telegram carries one in each, and no more than so many bytes."""
    parts = own_copy.sound_parts(hearing.work, hearing.participant.id) if chosen == "zip" else 1
    here = hearing.say("Here is your copy. It is made from what is kept about you now.")
    for part in range(1, parts + 1):
        said = [here] if part == 1 else []
        if parts > 1:
            said.append(hearing.say("This is part {n} of {all}.", n=part, all=parts))
        if parts > 1 and part == 1:
            said.append(hearing.say("It holds everything that is written. The other parts hold more voice messages."))
        yield Message("reply", (*(Paragraph(text) for text in said), Copy(chosen, part)))


def typed(hearing: Hearing, text: str) -> bool:
    wanted, offered = plain(text), _offered(hearing)
    numbered = {str(n): key for n, key in enumerate(offered, 1)}
    by_name: dict[str, CopyFormat] = {
        "pdf": "pdf", "word": "docx", "docx": "docx", "tekst": "text", "text": "text", "json": "json", "zip": "zip",
    }  # fmt: skip
    labels = {str(key): label for key, label in offered.items()}
    chosen = numbered.get(wanted) or by_name.get(wanted) or hearing.named(wanted, labels)
    return tapped(hearing, f"f:{chosen}") or tapped(hearing, hearing.named(wanted, BACK))
