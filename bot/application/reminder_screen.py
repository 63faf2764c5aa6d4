"""What is tapped and written on the page of reminders, and on the two pages behind it."""

from __future__ import annotations

from bot.application import agreeing, reminder_asking, reminder_page, rhythms
from bot.application.hearing import Hearing
from bot.application.yes_no import is_no, is_yes
from bot.dialogue.commands import command_in
from bot.dialogue.messages import Choice, Heading, Paragraph, Quiet
from bot.language.times import clock_in


def tapped(hearing: Hearing, key: str) -> bool:
    listed = hearing.talk.listed
    if key.startswith("l:") and key[2:].isdecimal() and 1 <= int(key[2:]) <= len(listed):
        show_agreed(hearing, listed[int(key[2:]) - 1])
    elif key in ("weekly", "fortnightly", "monthly") and reminder_page.on_telegram(hearing):
        rhythms.choose_and_tell(hearing, key)  # type: ignore[arg-type]
        reminder_page.close(hearing)
    elif key == "none" and reminder_page.on_telegram(hearing):
        rhythms.stop(hearing)
        reminder_page.close(hearing)
    elif key == "at":
        reminder_asking.ask_when(hearing)
    elif key == "work":
        ask_about_work(hearing)
    elif key == "close":
        reminder_page.close(hearing)
    else:
        return False
    return True


def typed(hearing: Hearing, text: str) -> bool:
    return tapped(hearing, reminder_page.named(hearing, text, reminder_page.choices(hearing)))


def show_agreed(hearing: Hearing, agreement_id: str) -> None:
    one = next((one for one in agreeing.standing(hearing) if one.id == agreement_id), None)
    if one is None:
        reminder_page.show(hearing)
        return
    hearing.talk = hearing.talk.changed(line=one.id)
    blocks = (Heading(reminder_page.when(hearing, one)), Paragraph(reminder_page.title(hearing, one)))
    hearing.show("agreed", blocks, _agreed_choices(hearing))


def _agreed_choices(hearing: Hearing) -> tuple[Choice, ...]:
    return (
        Choice("away", hearing.say("Remove it")),
        Choice("list", hearing.say("Back to the reminders"), way=True),
    )


def agreed_tapped(hearing: Hearing, key: str) -> bool:
    if key not in ("away", "list"):
        return False
    if key == "away" and agreeing.end(hearing, hearing.talk.line or ""):
        hearing.tell("It is removed.")
    reminder_page.show(hearing)
    return True


def agreed_typed(hearing: Hearing, text: str) -> bool:
    return agreed_tapped(hearing, reminder_page.named(hearing, text, _agreed_choices(hearing)))


def ask_about_work(hearing: Hearing) -> None:
    hearing.show(
        "ask-work",
        (Paragraph(hearing.say("Shall I ask how work is going? Every week for a month, then every month for a year.")),
         Quiet(hearing.say("You can end it whenever you like. You can also write a time of day, such as 18:00."))),
        _work_choices(hearing),
    )  # fmt: skip


def _work_choices(hearing: Hearing) -> tuple[Choice, ...]:
    return (
        Choice("yes", hearing.say("Yes")),
        Choice("list", hearing.say("Back to the reminders"), way=True),
    )


def work_tapped(hearing: Hearing, key: str) -> bool:
    if key == "yes":
        _agree_on_work(hearing, "")
    elif key == "list":
        reminder_page.show(hearing)
    else:
        return False
    return True


def work_typed(hearing: Hearing, text: str) -> bool:
    """A time of day is a yes at that hour, whatever hour it is."""
    if clock_in(text):
        _agree_on_work(hearing, text)
        return True
    if is_yes(hearing, text):
        return work_tapped(hearing, "yes")
    if is_no(hearing, text) or command_in(text) == "back":
        return work_tapped(hearing, "list")
    return work_tapped(hearing, reminder_page.named(hearing, text, _work_choices(hearing)))


def _agree_on_work(hearing: Hearing, clock: str) -> None:
    row = agreeing.in_work(hearing, clock_in(clock) if clock else None)
    hearing.tell("That is agreed. The first time is {time}.", time=reminder_page.when(hearing, row))
    reminder_page.show(hearing)
