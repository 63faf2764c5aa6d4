"""The question after a handover, above the conversation: shown with the menu, answered once, never in the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from bot.application import handover_asking, handover_notice, keeping, menu, profile_screen
from bot.application import records as r
from bot.application.handover_asking import Asked
from bot.application.hearing import Hearing
from bot.application.yes_no import is_no, is_yes
from bot.dialogue.commands import plain
from bot.dialogue.messages import Block, Choice, Message, Paragraph, Quiet, Quote
from bot.language import dates
from bot.language.catalogues import LANGUAGES


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


_HANDOVER = {
    "yes": _("Yes, {S} can see it"),
    "look": _("I will look at it first"),
    "no": _("No, not what I shared before"),
}
_COVER = {
    "yes": _("Yes, {C} can see it"),
    "look": _("I will look at it first"),
    "no": _("No, only {S}"),
}
# Other ways of saying that it is fine.
_ALSO_YES = frozenset(
    {"greit", "ja greit", "det er greit", "ja det er greit", "ja, det er greit", "det er i orden", "det er fint", "ok",
     "okei", "det er ok", "det er greitt", "ja det er greitt", "that is fine", "that's fine", "that is all right"}
)  # fmt: skip
# The way to it from the menu and the profile.
WAY = _("Answer about {C}")


def way(hearing: Hearing) -> Choice | None:
    asked = handover_asking.waiting(hearing)
    if asked is None or not asked.is_a_question:
        return None
    return Choice("handover", hearing.say(WAY, C=asked.to.first_name), way=True)


def is_way(hearing: Hearing, text: str) -> bool:
    asked = handover_asking.waiting(hearing)
    return asked is not None and _are(hearing, text, WAY, {"C": asked.to.first_name})


def ask_if_new(hearing: Hearing) -> bool:
    """In the menu's place, once a day until it is answered. False when there is nothing to ask now."""
    asked = handover_asking.waiting(hearing)
    if hearing.participant.adult_at is None or asked is None:
        return False
    if not asked.is_a_question:
        _tell(hearing, asked)
        return ask_if_new(hearing)
    if hearing.talk.asked == handover_asking.marker(hearing, asked.handover):
        return False
    _show(hearing, asked)
    return True


def show(hearing: Hearing) -> None:
    """The question, or what is open when nobody asks it any more."""
    asked = handover_asking.waiting(hearing)
    if asked is None or not asked.is_a_question:
        hearing.close_screen()
        menu.show(hearing)
    else:
        _show(hearing, asked)


def _tell(hearing: Hearing, asked: Asked) -> None:
    """Nothing was shared, so there is nothing to ask."""
    handover_notice.cancel(hearing.work, hearing.participant.id)
    hearing.work.put(replace(asked.handover, ended_at=hearing.now))
    # Somebody's first conversation presents the specialist itself.
    if hearing.work.finished_counts(hearing.participant.id):
        hearing.messages.append(Message("reply", (Paragraph(_news(hearing, asked)),)))


def _show(hearing: Hearing, asked: Asked) -> None:
    handover_notice.cancel(hearing.work, hearing.participant.id)
    mark = handover_asking.marker(hearing, asked.handover)
    hearing.talk = hearing.talk.changed(asked=mark, line=asked.handover.id, listed=())
    texts = _COVER if asked.is_cover else _HANDOVER
    choices = tuple(Choice(key, hearing.say(text, **_names(asked))) for key, text in texts.items())
    hearing.show("handover", tuple(_blocks(hearing, asked)), choices)


def _names(asked: Asked) -> dict[str, object]:
    return {"C": asked.to.first_name, "A": asked.before.first_name}


def _blocks(hearing: Hearing, asked: Asked) -> Iterator[Block]:
    yield Paragraph(_news(hearing, asked))
    if asked.handover.words:
        yield Paragraph(hearing.say("{A} has written this to {C}:", **_names(asked)))
        yield Quote(asked.handover.words)
    yield Paragraph(_question(hearing, asked))
    yield Quiet(_until_then(hearing, asked))


def _wording(hearing: Hearing, asked: Asked) -> str:
    """All of what is shown; the answer is to that."""
    return "\n".join(block.text for block in _blocks(hearing, asked) if isinstance(block, Paragraph | Quote | Quiet))


def _news(hearing: Hearing, asked: Asked) -> str:
    if asked.is_cover and asked.handover.until is not None:
        day = dates.date(dates.last_day(asked.handover.until), hearing.language)
        return hearing.say("{C} covers for {S} until {date}.", date=day, **_names(asked))
    if asked.to.id == asked.before.id:
        return hearing.say("{S} is going to follow you again from now on.")
    return hearing.say("{S} is going to follow you from now on instead of {A}.", **_names(asked))


def _question(hearing: Hearing, asked: Asked) -> str:
    names = {"S": hearing.specialist, **_names(asked)}
    texts, language = hearing.kit.texts, hearing.language
    if asked.is_cover:
        return hearing.say(
            "Until then, {C} can see what you share with {S}. Then you need not tell it again. Is that all right?",
            **names,
        )
    if not asked.lines:
        return hearing.say("Is it all right that {S} reads this?")
    return texts.ngettext(
        language,
        "{S} can see the line that you have shared. Then you need not tell it once more. Is that all right?",
        "{S} can see the {n} lines that you have shared. Then you need not tell it all once more. Is that all right?",
        asked.lines, **names,
    )  # fmt: skip


def _until_then(hearing: Hearing, asked: Asked) -> str:
    return hearing.say(
        "{C} sees none of it before you have answered. A no has no consequence for you. "
        "You can share lines or take them back later, one by one.",
        **_names(asked),
    )


def tapped(hearing: Hearing, key: str) -> bool:
    if key not in _HANDOVER:
        return False
    asked = handover_asking.waiting(hearing)
    if asked is None or asked.handover.id != hearing.talk.line:
        hearing.tell("This has changed since I asked.")
        show(hearing)
    elif key == "look":
        hearing.talk = hearing.talk.changed(asked="")  # it comes again when the profile is closed
        profile_screen.show(hearing, view="shared" if asked.is_cover else "earlier")
    else:
        _answered(hearing, asked, key == "yes")
    return True


def _answered(hearing: Hearing, asked: Asked, yes: bool) -> None:
    given = hearing.consent("handover", _wording(hearing, asked), about=asked.handover.id, given=yes)
    answer: r.Handover = replace(asked.handover, answered_at=hearing.now, answer="yes" if yes else "no")
    if not yes and not asked.is_cover:
        for line in handover_asking.concerned(hearing, asked.handover):
            keeping.unshare(hearing, line.statement_id)
    hearing.work.put(answer)
    hearing.close_screen()
    back = (hearing.way_back(given),) if yes else ()
    hearing.tell(_ANSWERS[asked.is_cover, yes], *back, **_names(asked))
    menu.show(hearing)


_ANSWERS: Mapping[tuple[bool, bool], str] = {
    (False, True): _("Thank you. Now {S} can see it. In the profile you can take back any line."),
    (False, False): _(
        "That is fine. {S} sees none of what you shared before. In the profile you can share a line whenever you like. "
        "What {A} has copied into NAV's system stays there."
    ),
    (True, True): _("Thank you. {C} can see it for as long as {C} covers. In the profile you can take back any line."),
    (True, False): _("That is fine. {C} sees none of it. {S} sees what you share, as before."),
}


def typed(hearing: Hearing, text: str) -> bool:
    """A label, its number, or a plain yes or no; other words belong elsewhere."""
    asked = handover_asking.waiting(hearing)
    if asked is None:
        return False
    key = _named(hearing, asked, text)
    return bool(key) and tapped(hearing, key)


def _named(hearing: Hearing, asked: Asked, text: str) -> str:
    numbered = dict(zip(("1", "2", "3"), _HANDOVER, strict=True))
    if plain(text) in numbered:
        return numbered[plain(text)]
    for key, label in (_COVER if asked.is_cover else _HANDOVER).items():
        if _are(hearing, text, label, _names(asked)):
            return key
    if is_yes(hearing, text) or plain(text) in _ALSO_YES:
        return "yes"
    return "no" if is_no(hearing, text) else ""


def _are(hearing: Hearing, text: str, label: str, names: Mapping[str, object]) -> bool:
    """Whether these words are that label, in any of the languages."""
    say: Callable[..., str] = hearing.kit.texts.say
    values = {"S": hearing.specialist, **names}
    return any(plain(say(language, label, **values)) == plain(text) for language in LANGUAGES)
