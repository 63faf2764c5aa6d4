"""The review of one script by one supervisor: METHOD's questions (§6), each answered in a few words or left open."""

from __future__ import annotations

from collections.abc import Mapping

from bot.application import library
from bot.application import records as r
from bot.application.errors import WrongUse
from bot.application.hearing import Kit
from bot.application.ports import Work
from bot.application.review import rules
from bot.dialogue.loading import Version
from bot.language.typed import tidy

# A short paragraph.
MOST_CHARACTERS = 800


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


# In the order in which they are asked: what it is called, and the question.
QUESTIONS: Mapping[str, tuple[str, str]] = {
    "power": (_("Power"), _("What could feel like control here?")),
    "assumption": (_("Assumption"), _("What does it take for granted about the person?")),
    "choice": (_("Choice"), _("Where does the person choose, and is each choice real?")),
    "exit": (_("Way out"), _("How easy is it to skip, pause or stop, everywhere?")),
    "strength": (_("Strength"), _("What does it help the person to see and say?")),
    "limit": (_("Limit"), _("What can it not do, and who does that instead?")),
}


def review(work: Work, kit: Kit, staff: r.Staff, version: Version, answers: Mapping[str, str]) -> None:
    """Raises WrongUse with a catalogue text."""
    rules.must_supervise(staff)
    said = {key: words for key in QUESTIONS if (words := tidy(answers.get(key, "")))}
    if not said:
        raise WrongUse(_("Answer one of the questions at least."))
    if any(len(words) > MOST_CHARACTERS for words in said.values()):
        raise WrongUse(_("One of the answers is a little long. At most 800 characters each."))
    library.register(work, [version], kit.clock())
    work.add(r.ScriptReview(kit.new_id(), version.hash, staff.id, kit.clock(), said))
