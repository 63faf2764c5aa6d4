"""The participant's own page of reminders: how often, and what is agreed."""

from __future__ import annotations

from bot.application import agreeing, menu, rhythms, running
from bot.application import records as r
from bot.application.hearing import Hearing
from bot.dialogue.commands import plain
from bot.dialogue.messages import Block, Choice, Heading, Line, Paragraph, Quiet
from bot.safety.nudges import Rhythm


def show(hearing: Hearing) -> None:
    agreed = agreeing.standing(hearing)
    hearing.close_screen()
    hearing.talk = hearing.talk.changed(listed=tuple(one.id for one in agreed))
    lines = [Line(number, title(hearing, one), when(hearing, one)) for number, one in enumerate(agreed, 1)]
    taking = [Quiet(hearing.say("Choose a line to remove it."))] if lines else []
    blocks = (Heading(hearing.say("Reminders")), *_now(hearing), *lines, *taking, *_question(hearing))
    hearing.show("reminders", blocks, choices(hearing))


def _now(hearing: Hearing) -> tuple[Block, ...]:
    """What stands now."""
    if not on_telegram(hearing):
        text = hearing.say("I can write to you first only on Telegram. What you agree on here waits in this chat.")
        return (Paragraph(text),)
    row = hearing.person.nudging
    rhythm: Rhythm = row.rhythm if row else "none"
    blocks: list[Block] = [Paragraph(rhythms.in_words(hearing, rhythm))]
    if row and row.next_at:
        time = rhythms.moment_in_words(hearing, row.next_at)
        blocks.append(Paragraph(hearing.say("The next time is {time}.", time=time)))
    return tuple(blocks)


def _question(hearing: Hearing) -> tuple[Block, ...]:
    """The one question of the page; there is none where a nudge cannot come."""
    if not on_telegram(hearing):
        return ()
    return (Paragraph(hearing.say("How often may I ask whether you want to talk?")),)


def on_telegram(hearing: Hearing) -> bool:
    return any(chat.channel == "telegram" and not chat.blocked_at for chat in hearing.person.chats)


def choices(hearing: Hearing) -> tuple[Choice, ...]:
    numbers = [Choice(f"l:{number}", str(number)) for number in range(1, len(hearing.talk.listed) + 1)]
    often = (
        Choice("weekly", hearing.say("Every week")),
        Choice("fortnightly", hearing.say("Every other week")),
        Choice("monthly", hearing.say("Once a month")),
        Choice("none", hearing.say("Never")),
    )
    return (
        *numbers,
        *(often if on_telegram(hearing) else ()),
        Choice("at", hearing.say("Remind me at a time"), way=True),
        Choice("work", hearing.say("Ask how work is going"), way=True),
        Choice("close", hearing.say("Close"), way=True),
    )


def title(hearing: Hearing, one: r.Agreement) -> str:
    """The participant's own words; painful ones are not shown again."""
    if one.kind == "in-work":
        return hearing.say("I ask how work is going")
    if one.kind == "before-meeting":
        return hearing.say("Your words before the meeting")
    words = "" if one.body.get("flagged") else str(one.body.get("words", ""))
    return words or hearing.say("A reminder")


def when(hearing: Hearing, one: r.Agreement) -> str:
    return rhythms.moment_in_words(hearing, one.promised_at) if one.promised_at else ""


def named(hearing: Hearing, text: str, shown: tuple[Choice, ...]) -> str:
    """The button that was written, by its number or its words in any of the languages; empty when it is none."""
    wanted = plain(text)
    if wanted.isdecimal() and 1 <= int(wanted) <= len(shown):
        return shown[int(wanted) - 1].key
    return next((key for key, message in _LABELS.items() if hearing.says(text, message)), "")


def close(hearing: Hearing) -> None:
    hearing.close_screen()
    if hearing.talk.run:
        running.ask_again(hearing)
    else:
        menu.show(hearing)


_LABELS = {
    "weekly": "Every week", "fortnightly": "Every other week", "monthly": "Once a month", "none": "Never",
    "at": "Remind me at a time", "work": "Ask how work is going", "close": "Close", "away": "Remove it",
    "list": "Back to the reminders", "yes": "Yes",
}  # fmt: skip
