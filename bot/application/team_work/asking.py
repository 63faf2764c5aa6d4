"""Carries the question about a story to where the participant talks: by a human, so by the rules of human messages.

The words themselves come when they open it; in the night nothing makes a sound, and after a help card nothing is sent.
"""

from __future__ import annotations

from bot.application import records as r
from bot.application.handover_notice import rests
from bot.application.hearing import Hearing, Kit
from bot.application.messaging import bring, may_write_first
from bot.application.ports import Work
from bot.application.story_screen import KEY
from bot.application.team_work import stories
from bot.dialogue.messages import Choice, Message, Paragraph


def ask(
    work: Work, kit: Kit, staff: r.Staff, participant_id: str, words: str, mark: str, *, sure: bool = False
) -> None:  # fmt: skip
    """Where nothing may be sent first, it is asked in the menu. Raises like `stories.asked`."""
    story = stories.asked(work, kit, staff, participant_id, words, mark, sure=sure)
    if story is None:
        return
    work.flush()
    person = work.people([participant_id])[participant_id]
    if may_write_first(person) and not rests(person, story.asked_at):
        bring(work, kit, person, story.id, story.asked_at, lambda hearing: _message(hearing, staff.first_name))


def _message(hearing: Hearing, name: str) -> Message:
    return Message(
        "reply",
        (
            Paragraph(hearing.say("{name}, a human, asks you about something.", name=name)),
            Paragraph(hearing.say("It is about a good story for a meeting. You decide.")),
        ),
        (Choice(KEY, hearing.say("See it and answer"), standing=True),),
    )
