"""How a document is written: its reader's language, and each line of the profile with where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.dialogue import recordings
from bot.dialogue.words import Stage
from bot.language import dates
from bot.language.catalogues import Catalogues, Language
from bot.profile.document import Said
from bot.profile.statement import Statement

# So few words need their question beside them.
FEW_WORDS = 7


def _(message: str) -> str:
    """Marks a text for the catalogue; it is looked up where it is said."""
    return message


# How a line of the specialist's came about, and of a third party who told it: roles, never names.
SOURCES = {
    "meeting": _("from a meeting"),
    "observation": _("seen by {author}"),
    "third-party": _("told by somebody else"),
}
TOLD_BY = {
    "employer": _("told by an employer"),
    "colleague": _("told by a colleague"),
    "nav": _("told by someone in NAV"),
    "health": _("told by a doctor or therapist"),
    "family": _("told by family"),
    "teacher": _("told by a teacher"),
    "other": _("told by somebody else"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One statement, with what is needed to show it anywhere."""

    statement: Statement
    # The title of the conversation and the question as it was seen.
    conversation: str = ""
    question: str = ""
    # What the two wrote down of a voice message.
    written: str = ""
    # Who wrote it when the participant did not.
    author: str = ""
    # The stage of the service that the conversation belongs to; none where there was no conversation.
    stage: Stage | None = None

    @property
    def few_words(self) -> bool:
        return len(self.statement.text.split()) <= FEW_WORDS


@dataclass(frozen=True, slots=True)
class Writing:
    """The language that a document is read in, and its texts. `specialist`: the first name that texts speak of."""

    texts: Catalogues
    language: Language
    specialist: str = ""

    def say(self, message: str, /, **values: object) -> str:
        return self.texts.say(self.language, message, **{"S": self.specialist, **values})

    def ngettext(self, one: str, many: str, n: int) -> str:
        return self.texts.ngettext(self.language, one, many, n)

    def date(self, moment: datetime | date) -> str:
        return dates.date(moment, self.language)

    def said(self, line: Line, *marks: str, link: str = "") -> Said:
        """The words unchanged; a voice message by its name, with what the two wrote down of it in `about`."""
        statement = line.statement
        words = self.words(statement)
        asked = line.question if line.few_words else ""
        return Said(words, statement.language, self.about(line, *marks), line.author, asked, link)

    def words(self, statement: Statement) -> str:
        return recordings.shown(self.say, statement)

    def about(self, line: Line, *marks: str) -> str:
        """When and how it was said: `3. november 2026 · Ventetid · chosen from a list`."""
        return " · ".join(part for part in (*self._origin(line), *marks) if part)

    def _origin(self, line: Line) -> tuple[str, ...]:
        statement = line.statement
        written = self.say("Written down together: {words}", words=line.written) if line.written else ""
        tapped = self.say("chosen from a list") if statement.tapped else ""
        imported = self.say("brought along") if statement.source == "imported" else ""
        return (self.date(statement.said_at), line.conversation or self._source(line), tapped, imported, written)

    def _source(self, line: Line) -> str:
        statement = line.statement
        if statement.told_by:
            return self.say(TOLD_BY[statement.told_by])
        return self.say(SOURCES[statement.source], author=line.author) if statement.source in SOURCES else ""
