"""What the pages of a team have in common: their tabs, and words that may tell who they are about."""

from __future__ import annotations

from bot.application.errors import WrongUse
from bot.application.team_work.telling import MayTell
from bot.console.desk import Visit


def tabs(visit: Visit) -> list[tuple[str, str, str]]:
    """Key, address and label of each page that this role has."""
    own = [("review", "/staff/review", visit.say("Portfolio review"))]
    every = [
        ("lessons", "/staff/lessons", visit.say("What we can learn")),
        ("stories", "/staff/stories", visit.say("Good stories")),
        ("quality", "/staff/quality", visit.say("Quality guide")),
    ]
    return own + every if visit.me.role == "specialist" else every


def said_of(visit: Visit, wrong: WrongUse) -> str:
    """What was wrong with a form, in the reader's language."""
    if isinstance(wrong, MayTell):
        return visit.say(
            "This may tell who it is about: {found}. "
            "Write it in another way, or keep it as it is when nobody is meant.",
            found=", ".join(wrong.found),
        )
    return visit.say(str(wrong))
