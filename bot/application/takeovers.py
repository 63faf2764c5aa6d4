"""A new phone or browser that wants in to a profile that is lived in: it sees nothing until somebody says yes.

The code is used up by asking, so whoever is refused has nothing left to try with. The places where the participant
talks already are told at once, and can refuse it there.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.application import records as r
from bot.application.hearing import Hearing, Kit
from bot.application.incoming import Incoming, message_json
from bot.application.ports import Person, Work
from bot.dialogue.messages import Choice, Message, Paragraph

# As long as an invitation lasts; after that a new code is needed, and a new question.
LASTS = timedelta(days=14)
# The button in the participant's own chats; good for as long as it stands there.
REFUSE = "not-me"


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


NOT_ME = _("It was not me")


def is_lived_in(person: Person) -> bool:
    """Somebody is here already, so a code alone opens nothing. A first way in is as it always was."""
    return person.participant.adult_at is not None and bool(person.chats)


def is_open(one: r.Takeover, now: datetime) -> bool:
    return one.answered_at is None and now < one.asked_at + LASTS


def standing(work: Work, now: datetime, participant_id: str | None = None) -> list[r.Takeover]:
    whose = {} if participant_id is None else {"participant_id": participant_id}
    found = work.find(r.Takeover, answered_at=None, **whose)
    return [one for one in found if is_open(one, now)]


def of_newcomer(work: Work, channel: r.Channel, address: str) -> r.Takeover | None:
    """What was asked last from this place, answered or not."""
    return next(reversed(work.find(r.Takeover, channel=channel, address=address)), None)


def ask(kit: Kit, work: Work, person: Person, incoming: Incoming) -> r.Takeover:
    """Written down, and told where the participant talks. The same place that asks again has asked already."""
    who, now = person.participant, kit.clock()
    earlier = [one for one in standing(work, now, who.id) if one.address == incoming.address]
    if earlier:
        return earlier[-1]
    asked = r.Takeover(kit.new_id(), who.id, incoming.channel, incoming.address, now)
    work.add(asked)
    wants = {"telegram": _WANTS_TELEGRAM}.get(incoming.channel, _WANTS_BROWSER)
    button = Choice(REFUSE, kit.texts.say(who.language, NOT_ME), standing=True)
    inform(work, kit, person, (wants, _UNTIL_YES), button)
    return asked


_WANTS_TELEGRAM = _("A new phone wants in to your conversation here.")
_WANTS_BROWSER = _("A new browser wants in to your conversation here.")
_UNTIL_YES = _("It sees nothing until {S} says yes. Was it not you? Press the button, or tell {S}.")


def inform(work: Work, kit: Kit, person: Person, texts: tuple[str, ...], *choices: Choice) -> None:
    """In every place where the participant talks, at once."""
    who, now = person.participant, kit.clock()
    said = tuple(Paragraph(kit.texts.say(who.language, one, S=person.specialist.first_name)) for one in texts)
    body = message_json(Message("reply", said, choices))
    for chat in person.chats:
        if chat.channel == "telegram" and not chat.blocked_at:
            work.add(r.OutboxItem(kit.new_id(), who.id, "telegram", chat.address, "reply", now, body=body))
    if any(chat.channel != "telegram" for chat in person.chats):
        work.add(r.Utterance(kit.new_id(), who.id, "bot", now, body=body))


def refuse(hearing: Hearing) -> None:
    """By the participant, where they are in already."""
    waiting = standing(hearing.work, hearing.now, hearing.participant.id)
    if not waiting:
        hearing.tell("Nobody waits to come in now. Is something wrong? Tell {S}.")
        return
    for one in waiting:
        closed(hearing.work, hearing.kit, hearing.person, one, None)
    hearing.tell("Then it does not get in. Tell {S}, so that you can find out who had the code.")


def closed(work: Work, kit: Kit, person: Person, one: r.Takeover, by: str | None) -> None:
    """A no, and the newcomer is told. The code is used, so that place never gets in with it."""
    now = kit.clock()
    work.put(replace(one, answered_at=now, answered_by=by, answer="no"))
    if one.channel == "telegram":
        text = kit.texts.say(person.participant.language, REFUSED, S=person.specialist.first_name)
        body = message_json(Message("reply", (Paragraph(text),)))
        work.add(r.OutboxItem(kit.new_id(), None, "telegram", one.address, "reply", now, body=body))


# What a newcomer reads, in Telegram and on the page.
ASKED = _("Somebody talks with me here already. So I ask {S} first whether it is you.")
NOTHING_LOST = _("Nothing is lost. Everything waits here until {S} has answered.")
REFUSED = _("This did not open the conversation. Talk with {S} if it should have.")
EXPIRED = _("Nobody answered in time. Ask {S} for a new code.")
