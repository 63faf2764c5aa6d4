"""What is answered to a nudge. Its buttons are good for ever; the open conversation is left as it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.application import agreeing, menu, rhythms, running, screens
from bot.application.hearing import Hearing
from bot.application.meeting_nudges import SCRIPTS
from bot.dialogue.commands import NO, YES, plain
from bot.dialogue.messages import Choice
from bot.safety.nudges import Rhythm

_RARER: Mapping[str, Rhythm] = {"weekly": "fortnightly", "fortnightly": "monthly"}


def tapped(hearing: Hearing, key: str) -> bool:
    """False when it is no button of a nudge."""
    handler = KEYS.get(key)
    if handler is not None:
        handler(hearing)
    return handler is not None


def typed(hearing: Hearing, text: str) -> bool:
    """The words on the buttons where no question waits for them; after a nudge, yes and no as well."""
    if not hearing.nudged and (hearing.talk.screen not in ("", "menu") or running.current(hearing)):
        return False
    if hearing.nudged and plain(text) in YES:
        return tapped(hearing, "nudge-yes")
    if hearing.nudged and plain(text) in NO:
        return tapped(hearing, "nudge-later")
    return tapped(hearing, next((key for key, message in _LABELS.items() if hearing.says(text, message)), ""))


def _show(hearing: Hearing) -> None:
    """The open question, once more; words that wait for a decision wait on."""
    if hearing.talk.screen in ("adult", "keep", "hint"):
        screens.show(hearing)
        return
    hearing.close_screen()
    if running.current(hearing):
        running.ask_again(hearing)
    else:
        menu.show(hearing)


def _before_meeting(hearing: Hearing) -> None:
    _begin(hearing, SCRIPTS["before"])


def _after_meeting(hearing: Hearing) -> None:
    _begin(hearing, SCRIPTS["after"])


def _begin(hearing: Hearing, script: str) -> None:
    """That conversation; the one that is open waits, and words that wait for a decision wait on."""
    if hearing.talk.screen in ("adult", "keep", "hint"):
        screens.show(hearing)
        return
    hearing.close_screen()
    menu.begin(hearing, script)


def _later(hearing: Hearing) -> None:
    hearing.tell("That is fine. There is no hurry.")


def _less(hearing: Hearing) -> None:
    row = hearing.person.nudging
    rhythm: Rhythm = row.rhythm if row else "none"
    if rhythm == "none":
        hearing.tell("I do not remind you now. With /reminders you can turn it on.")
    elif rhythm == "monthly":
        never = Choice("nudge-never", hearing.say("Do not remind me"), standing=True)
        hearing.tell("I cannot ask less often than once a month. You can also turn it off.", never)
    else:
        rhythms.choose_and_tell(hearing, _RARER[rhythm])


def _never(hearing: Hearing) -> None:
    rhythms.stop(hearing)


def _no_work(hearing: Hearing) -> None:
    for row in agreeing.standing(hearing):
        if row.kind == "in-work":
            agreeing.end(hearing, row.id)
    hearing.tell("I do not ask about work any more. With /reminders you can turn it on again.")


KEYS: Mapping[str, Callable[[Hearing], None]] = {
    "nudge-yes": _show, "nudge-later": _later, "nudge-less": _less, "nudge-never": _never, "work-never": _no_work,
    "meeting-before": _before_meeting, "meeting-after": _after_meeting,
}  # fmt: skip
_LABELS = {
    "nudge-yes": "Yes, show me", "nudge-later": "Not now", "nudge-less": "Less often",
    "nudge-never": "Do not remind me", "work-never": "Do not ask about work",
}  # fmt: skip
