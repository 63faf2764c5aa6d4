"""May this story be told? Asked once above the conversation, and never in the way; a yes can be taken back here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from bot.application import handover_notice, profile_screen
from bot.application import records as r
from bot.application.hearing import Hearing
from bot.application.team_work import stories
from bot.application.yes_no import is_no, is_yes
from bot.dialogue.commands import plain
from bot.dialogue.messages import Block, Choice, Heading, Line, Paragraph, Quiet, Quote
from bot.language.catalogues import LANGUAGES

# Of the button that is good for ever, and of the way in the menu.
KEY = "story"
# Of the button on the page with the whole profile.
BACK = "story-back"


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


WAY = _("A story to answer about")
STORIES = _("Stories about me")
_ANSWERS = {"yes": _("Yes, it can be told"), "no": _("No, do not tell it")}
_LATER = {"later": _("I answer later")}
TAKE_BACK = _("Take the story back")


def way(hearing: Hearing) -> Choice | None:
    """In the menu, while an answer is waited for, or something can be taken back."""
    if _waiting(hearing):
        return Choice(KEY, hearing.say(WAY), way=True)
    return (
        Choice("stories", hearing.say(STORIES), way=True)
        if stories.told(hearing.work, hearing.participant.id)
        else None
    )


def _waiting(hearing: Hearing) -> tuple[r.GoodStory, r.Staff] | None:
    if hearing.participant.adult_at is None:
        return None
    return stories.waiting(hearing.work, hearing.now, hearing.person)


def ask_if_new(hearing: Hearing) -> bool:
    """In the menu's place, once; not in the days after a help card. False when there is nothing to ask now."""
    found = _waiting(hearing)
    if found is None or hearing.talk.story == found[0].id or handover_notice.rests(hearing.person, hearing.now):
        return False
    _show(hearing, *found)
    return True


def show(hearing: Hearing) -> None:
    found = _waiting(hearing)
    if found is not None:
        _show(hearing, *found)
    else:
        show_told(hearing)


def _show(hearing: Hearing, story: r.GoodStory, by: r.Staff) -> None:
    hearing.talk = hearing.talk.changed(story=story.id, line=story.id, listed=())
    choices = [Choice(key, hearing.say(text)) for key, text in _ANSWERS.items()]
    later = Choice("later", hearing.say(_LATER["later"]), way=True)
    hearing.show("story", tuple(_blocks(hearing, story, by)), (*choices, later))


def _blocks(hearing: Hearing, story: r.GoodStory, by: r.Staff) -> Iterator[Block]:
    yield Paragraph(hearing.say("{C} would like to tell this in a meeting:", C=by.first_name))
    yield Quote(story.words)
    yield Paragraph(
        hearing.say("Your name is not told. {C}'s colleagues and their supervisor hear it.", C=by.first_name)
    )
    yield Paragraph(hearing.say("Is that all right?"))
    yield Quiet(hearing.say(
        "A no changes nothing. You can take back a yes whenever you like. What has been told by then, is told. "
        "Is something wrong in it? Then say no, and tell {C}.", C=by.first_name,
    ))  # fmt: skip


def tapped(hearing: Hearing, key: str) -> bool:
    if key not in _ANSWERS | _LATER:
        return False
    found = _waiting(hearing)
    if found is None or found[0].id != hearing.talk.line:
        hearing.tell("This has changed since I asked.")
    elif key in _ANSWERS:
        _answered(hearing, *found, yes=key == "yes")
    else:
        hearing.tell("That is fine. You find it in the menu.")
    profile_screen.close(hearing)
    return True


def _answered(hearing: Hearing, story: r.GoodStory, by: r.Staff, *, yes: bool) -> None:
    """The consent is to exactly what was shown."""
    shown = "\n".join(block.text for block in _blocks(hearing, story, by))
    given = hearing.consent("story", shown, about=story.id, given=yes)
    hearing.work.put(replace(story, answered_at=hearing.now, answer="yes" if yes else "no"))
    if yes:
        hearing.tell(
            "Thank you. {C} can tell it. You can take it back in the menu, under “Stories about me”.",
            hearing.way_back(given),
            C=by.first_name,
        )
    else:
        hearing.tell("That is fine. It is not told, and nothing changes.")


def typed(hearing: Hearing, text: str) -> bool:
    """A label, its number, or a plain yes or no; other words belong elsewhere."""
    key = dict(zip(("1", "2", "3"), _ANSWERS | _LATER, strict=True)).get(plain(text), "")
    key = key or hearing.named(text, _ANSWERS | _LATER)
    if not key:
        key = "yes" if is_yes(hearing, text) else "no" if is_no(hearing, text) else ""
    return bool(key) and tapped(hearing, key)


def show_told(hearing: Hearing) -> None:
    """What was said yes to, each with a button that takes it back."""
    found = stories.told(hearing.work, hearing.participant.id)
    hearing.talk = hearing.talk.changed(listed=tuple(one.id for one, _by in found))
    close = Choice("close", hearing.say("Close"), way=True)
    choices = [Choice(f"back:{n}", _label(hearing, n, len(found))) for n in range(1, len(found) + 1)]
    hearing.show("stories", tuple(_listed(hearing, found)), (*choices, close))


def _listed(hearing: Hearing, found: list[tuple[r.GoodStory, r.Staff]]) -> Iterator[Block]:
    yield Heading(hearing.say(STORIES))
    if not found:
        yield Paragraph(hearing.say("No story about you is told now."))
        return
    yield Paragraph(hearing.say("You said yes to these. Your name is not told."))
    for number, (one, by) in enumerate(found, 1):
        date = hearing.writing.date(one.answered_at or one.asked_at)
        yield Line(number, one.words, mark=hearing.say("{C} asked. You said yes {date}.", C=by.first_name, date=date))


def _label(hearing: Hearing, number: int, of: int) -> str:
    return hearing.say(TAKE_BACK) if of == 1 else hearing.say("Take back number {n}", n=number)


def told_tapped(hearing: Hearing, key: str) -> bool:
    number = key.removeprefix("back:")
    if key == "close":
        profile_screen.close(hearing)
    elif key.startswith("back:") and number.isdecimal() and 1 <= int(number) <= len(hearing.talk.listed):
        taken_back(hearing, hearing.talk.listed[int(number) - 1])
        profile_screen.close(hearing)
    else:
        return False
    return True


def taken_back(hearing: Hearing, story_id: str) -> None:
    """At once; taken back twice, it is taken back once."""
    found = next((one for one, _by in stories.told(hearing.work, hearing.participant.id) if one.id == story_id), None)
    if found is None:
        hearing.tell("It was not told any more. Nothing was changed.")
        return
    hearing.work.put(replace(found, ended_at=hearing.now))
    hearing.consent("story", found.words, about=found.id, given=False)
    hearing.tell("It is taken back, and is not told any more. You need not say why.")


def told_typed(hearing: Hearing, text: str) -> bool:
    count = len(hearing.talk.listed)
    numbered = {str(n): f"back:{n}" for n in range(1, count + 1)}
    for n in range(1, count + 1):
        numbered |= {plain(label): f"back:{n}" for label in _labels(hearing, n, count)}
    return told_tapped(hearing, numbered.get(plain(text), "") or hearing.named(text, _CLOSE))


def _labels(hearing: Hearing, number: int, of: int) -> Iterator[str]:
    """In any of the languages."""
    for language in LANGUAGES:
        text = TAKE_BACK if of == 1 else _NUMBERED
        yield hearing.kit.texts.say(language, text, n=number)


_NUMBERED = _("Take back number {n}")
_CLOSE: Mapping[str, str] = {"close": _("Close")}
