"""What others have written of somebody, and their own words beside it when it is wrong."""

from __future__ import annotations

from bot.application import objecting, own_screen
from bot.application.hearing import Hearing
from bot.application.objecting import Fact
from bot.dialogue.commands import plain
from bot.dialogue.messages import Block, Choice, Heading, Line, Paragraph, Quiet, Quote
from bot.language.typed import tidy
from bot.profile.documents.follow_up import MILESTONES


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


_WAYS = {"away": _("Take my words away"), "wrong": _("Back")}


def show(hearing: Hearing) -> None:
    found = objecting.facts(hearing.work, hearing.participant)
    hearing.talk = hearing.talk.changed(listed=tuple(f"{one.kind}:{one.about}" for one in found), line=None)
    blocks: list[Block] = [Heading(hearing.say("Something about me is wrong"))]
    blocks.append(Paragraph(_asked(hearing, found)))
    blocks += [_line(hearing, number, one) for number, one in enumerate(found, 1)]
    blocks.append(Quiet(hearing.say("Lines of your profile are changed in the profile itself.")))
    choices = [Choice(f"w:{number}", str(number)) for number in range(1, len(found) + 1)]
    hearing.show("mine-wrong", tuple(blocks), (*choices, Choice("my-data", hearing.say("Back"), way=True)))


def _asked(hearing: Hearing, found: list[Fact]) -> str:
    if not found:
        return hearing.say("Nobody has written anything of you that is not in your profile.")
    return hearing.say("This is what others have written. Choose what is wrong. You then write what is right.")


def _line(hearing: Hearing, number: int, one: Fact) -> Line:
    said = hearing.say("You say: {words}", words=one.said.words) if one.said else ""
    return Line(number, what(hearing, one), hearing.writing.date(one.at) if one.at else "", said)


def what(hearing: Hearing, one: Fact) -> str:
    if one.kind == "label":
        return hearing.say("Your name here: {name}", name=one.what)
    return hearing.say(MILESTONES[one.what]) if one.what in MILESTONES else one.what


def tapped(hearing: Hearing, key: str) -> bool:
    number = key.removeprefix("w:")
    listed = hearing.talk.listed
    if key.startswith("w:") and number.isdecimal() and 1 <= int(number) <= len(listed):
        ask(hearing, listed[int(number) - 1])
        return True
    return own_screen.tapped(hearing, key)


def typed(hearing: Hearing, text: str) -> bool:
    wanted = plain(text)
    return tapped(hearing, f"w:{wanted}") or tapped(hearing, hearing.named(text, {"my-data": "Back"}))


def _chosen(hearing: Hearing, key: str) -> Fact | None:
    found = objecting.facts(hearing.work, hearing.participant)
    return next((one for one in found if f"{one.kind}:{one.about}" == key), None)


def ask(hearing: Hearing, key: str) -> None:
    fact = _chosen(hearing, key)
    if fact is None:
        show(hearing)
        return
    hearing.talk = hearing.talk.changed(line=key)
    blocks: list[Block] = [Paragraph(what(hearing, fact))]
    blocks += [Quote(fact.said.words)] if fact.said else []
    blocks.append(Paragraph(hearing.say("What is right? Write it in your own words. {S} sees them beside it.")))
    away = [Choice("away", hearing.say(_WAYS["away"]))] if fact.said else []
    hearing.show("mine-objection", tuple(blocks), (*away, Choice("wrong", hearing.say(_WAYS["wrong"]), way=True)))


def ask_again(hearing: Hearing) -> None:
    ask(hearing, hearing.talk.line or "")


def objection_tapped(hearing: Hearing, key: str) -> bool:
    if key not in _WAYS:
        return False
    fact = _chosen(hearing, hearing.talk.line or "")
    if key == "away" and fact is not None and objecting.take_back(hearing, fact):
        hearing.tell("Your words are taken away.")
    show(hearing)
    return True


def objection_typed(hearing: Hearing, text: str) -> None:
    key, words = hearing.named(text, _WAYS), tidy(text)
    fact = _chosen(hearing, hearing.talk.line or "")
    if key:
        objection_tapped(hearing, key)
    elif len(words) > objecting.MOST_CHARACTERS:
        hearing.tell("That was a little long for me. Can you make it shorter?")
        ask_again(hearing)
    elif fact is not None and words:
        objecting.say(hearing, fact, words)
        hearing.tell("Thank you. {S} sees your words beside it.")
        show(hearing)
    else:
        show(hearing)
