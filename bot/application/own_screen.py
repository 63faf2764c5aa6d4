"""Everything about oneself, in the chat: why it is kept, what was said yes to, a copy, rest, and what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.application import (
    at_rest,
    bases,
    profile_copy,
    profile_more,
    profile_screen,
    readers_screen,
    restricting,
    taking_back,
)
from bot.application import wrong_screen as wrong
from bot.application.hearing import UNDO, Hearing
from bot.dialogue.commands import plain
from bot.dialogue.messages import Block, Choice, Heading, Line, Paragraph, Quiet
from bot.language.catalogues import LANGUAGES
from bot.profile.documents.rights import APPROVED


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


KEY, WAY = "my-data", _("Everything about me")
REST, LIFT = "rest", "lift"
WAYS = {
    "copy": _("Take a copy"),
    "readers": _("Who has read what"),
    "why": _("What is kept, and why"),
    "said": _("What I have said yes to"),
    "wrong": _("Something about me is wrong"),
    "ask-rest": _("Let everything rest"),
}
_LIFT = _("Let it be used again")
_REST = _("Let everything rest now")
BACK = {KEY: _("Back"), "close": _("Close")}
_NUMBERED = _("Take back number {n}")

# Yeses on one page: what a phone shows with a little scrolling.
PAGE = 8
# Of the words that were shown; enough to know them by.
WORDS_SHOWN = 200


def lift(hearing: Hearing) -> Choice:
    """Good for ever: letting it be used again is one tap wherever it stands."""
    return Choice(LIFT, hearing.say(_LIFT), standing=True)


def _rests(hearing: Hearing) -> bool:
    return at_rest.current(hearing.work, hearing.participant.id) is not None


def show(hearing: Hearing) -> None:
    rests = _rests(hearing)
    blocks: list[Block] = [Heading(hearing.say(WAY))]
    if rests:
        blocks.append(Paragraph(hearing.say("Everything about you rests. Nobody reads it, and I do not write first.")))
    blocks.append(Paragraph(hearing.say("Here you can see all that is kept about you, and decide over it.")))
    ways = [Choice(key, hearing.say(label)) for key, label in WAYS.items() if key != "ask-rest" or not rests]
    lifts = [lift(hearing)] if rests else []
    hearing.show("mine", tuple(blocks), (*ways, *lifts, Choice("close", hearing.say(BACK["close"]), way=True)))


def _back(hearing: Hearing) -> Choice:
    return Choice(KEY, hearing.say(BACK[KEY]), way=True)


def tapped(hearing: Hearing, key: str) -> bool:
    """On any of the screens here."""
    if key in profile_more.PAGES and hearing.talk.screen == "mine-said":
        show_said(hearing, hearing.talk.page + (1 if key == "later" else -1))
        return True
    if key.startswith("back:"):
        return _took_back(hearing, key.removeprefix("back:"))
    if key not in _LEADS_TO:
        return standing_tapped(hearing, key)
    _LEADS_TO[key](hearing)
    return True


def typed(hearing: Hearing, text: str) -> bool:
    labels = BACK | {"mine": WAYS, "mine-said": profile_more.PAGES}.get(hearing.talk.screen, {})
    numbered = {str(n): key for n, key in enumerate(WAYS, 1)} if hearing.talk.screen == "mine" else {}
    key = numbered.get(plain(text)) or hearing.named(text, labels)
    key = key or (REST if hearing.talk.screen == "mine-rest" and hearing.says(text, _REST) else "")
    key = key or (LIFT if hearing.says(text, _LIFT) else "") or _numbered(hearing, text)
    return bool(key) and tapped(hearing, key)


def _numbered(hearing: Hearing, text: str) -> str:
    for number in range(1, len(hearing.talk.listed) + 1):
        labels = {plain(hearing.kit.texts.say(language, _NUMBERED, n=number)) for language in LANGUAGES}
        if plain(text) in {str(number), *labels}:
            return f"back:{number}"
    return ""


def is_standing(key: str) -> bool:
    return key in (KEY, REST, LIFT) or key.startswith(UNDO)


def standing_tapped(hearing: Hearing, key: str) -> bool:
    """Buttons that are good for ever, here and on the page; False when it is none of them."""
    if key == KEY:
        show(hearing)
    elif key == REST:
        hearing.close_screen()
        restricting.begin(hearing)
        hearing.tell(
            "Now everything rests. Nobody reads it, and I do not write first. You can write here as before.",
            lift(hearing),
        )
    elif key == LIFT:
        hearing.close_screen()
        told = restricting.lift(hearing)
        hearing.tell("It is used again, as before." if told else "Nothing rests now.")
    else:
        return taking_back.tapped(hearing, key)
    return True


def show_why(hearing: Hearing) -> None:
    blocks: list[Block] = [Heading(hearing.say(WAYS["why"]))]
    blocks += [Line(n, one.text, one.name) for n, one in enumerate(_bases(hearing), 1)]
    blocks.append(Quiet(hearing.say("You can complain to Datatilsynet, the data protection authority.")))
    hearing.show("mine-why", tuple(blocks), (_back(hearing),))


def _bases(hearing: Hearing) -> tuple[bases.Basis, ...]:
    return bases.told(hearing.settings.bases, hearing.language, hearing.say)


def show_said(hearing: Hearing, page: int = 0) -> None:
    """What holds, each with a button that takes it back."""
    found = list(taking_back.standing(hearing.work, hearing.participant.id, hearing.now))
    pages = max(1, -(-len(found) // PAGE))
    page = max(0, min(page, pages - 1))
    shown = found[page * PAGE : (page + 1) * PAGE]
    hearing.talk = hearing.talk.changed(page=page, listed=tuple(one.id for one in shown))
    blocks: list[Block] = [Heading(hearing.say(WAYS["said"]))]
    for number, one in enumerate(shown, 1):
        what, date = hearing.say(APPROVED[f"{one.what} yes"]), hearing.writing.date(one.at)
        blocks.append(Line(number, _short(one.words) or what, what, date))
    if not found:
        blocks.append(Paragraph(hearing.say("There is nothing to take back now.")))
    if pages > 1:
        blocks.append(Quiet(hearing.say("Page {page} of {pages}", page=page + 1, pages=pages)))
    choices = [Choice(f"back:{n}", hearing.say(_NUMBERED, n=n)) for n in range(1, len(shown) + 1)]
    hearing.show("mine-said", tuple(blocks), (*choices, *profile_screen.turns(hearing, page, pages), _back(hearing)))


def _short(words: str) -> str:
    return words if len(words) <= WORDS_SHOWN else f"{words[: WORDS_SHOWN - 1].rstrip()}…"


def _took_back(hearing: Hearing, number: str) -> bool:
    listed = hearing.talk.listed
    if hearing.talk.screen != "mine-said" or not number.isdecimal() or not 1 <= int(number) <= len(listed):
        return False
    wanted = listed[int(number) - 1]
    taking_back.tapped(hearing, UNDO + wanted)
    show_said(hearing, hearing.talk.page)
    return True


def ask_rest(hearing: Hearing) -> None:
    blocks = (
        Heading(hearing.say(WAYS["ask-rest"])),
        Paragraph(
            hearing.say("Nobody who works here reads it then. I do not write first, and nothing of it is deleted.")
        ),
        Paragraph(hearing.say("{S} sees that it rests, and not why. It has no consequence for you.")),
        Quiet(hearing.say("If you ask to be contacted, {S} still sees that. You can change your mind with one press.")),
    )
    hearing.show("mine-rest", blocks, (Choice(REST, hearing.say(_REST), standing=True), _back(hearing)))


_LEADS_TO: Mapping[str, Callable[[Hearing], None]] = {
    KEY: show,
    "copy": profile_copy.show,
    "readers": readers_screen.show,
    "why": show_why,
    "said": show_said,
    "wrong": wrong.show,
    "ask-rest": ask_rest,
    "close": profile_screen.close,
}
