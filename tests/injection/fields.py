"""Every field of everything that is kept: whose words it holds, and how; or why nobody's.

A new field of a record fails `test_map.py` until it stands here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from bot.application import records as r
from bot.application.review.reviewing import QUESTIONS as REVIEW
from bot.application.team_work.lessons import QUESTIONS as LESSON
from bot.application.team_work.sheets import PARTS
from bot.language.typed import one_line, tidy


class Say(Protocol):
    """Gives the words of the next field, or of a part of it; `most`: so many characters can be kept there."""

    def __call__(self, most: int | None = None) -> str: ...


# The new value from the old one.
Fill = Callable[[Say, Any], Any]


MOST_NAME = 300


def words(say: Say, _old: Any) -> str:
    return tidy(say())


def line(say: Say, _old: Any) -> str:
    """Longer than any name that a form takes, as long as a copy takes one."""
    return one_line(say(MOST_NAME))


def where_some_are(say: Say, old: Any) -> str:
    """Only rows of one kind have words of their own; of the others they stand elsewhere."""
    return tidy(say()) if old else ""


def by(*keys: str) -> Fill:
    return lambda say, _old: {key: tidy(say()) for key in keys}


def those_that_are(say: Say, old: Mapping[str, Any]) -> dict[str, Any]:
    return {key: tidy(say()) for key in old}


def body(say: Say, old: Mapping[str, Any]) -> dict[str, Any]:
    """What was said and what is to be sent: the words of a person, and every block and button of ours."""
    made = dict(old)
    for key in ("text", "words", "asked", "label"):
        if made.get(key):
            made[key] = tidy(say())
    if "blocks" in made:
        made["blocks"] = [_block(say, one) for one in made["blocks"]]
        made["choices"] = [
            [key, one_line(say()) if old_label else "", *more] for key, old_label, *more in made["choices"]
        ]
    return made


def _block(say: Say, block: list[Any]) -> list[Any]:
    """Paragraphs, quotes, quiet and headings have one text or two; a numbered line has three after its number."""
    name, *values = block
    if name in {"picture", "copy", "journey"}:
        return block
    return [name, *(tidy(say()) if isinstance(one, str) else one for one in values)]


def names_before_and_after(say: Say, _old: Any) -> str:
    return "\t".join(("name", one_line(say(MOST_NAME)), one_line(say(MOST_NAME))))


def settings(say: Say, old: Mapping[str, Any]) -> dict[str, Any]:
    texts = {key: tidy(say()) for key in ("nb", "nn", "en")}
    return {**old, "service_name": one_line(say(80)), "privacy_contact": one_line(say(200)), "money": texts}


OURS = "ids, states and keys of ours"
CHOSEN = "one of a few that we offer"
# Words of the scripts, which are looked over by two before anybody reads them: see FORMS for what is written in a draft.
SCRIPTS = "a script, as its file has it"

FIELDS: Mapping[tuple[type, str], Fill | str] = {
    (r.Office, "name"): line,
    (r.Office, "settings"): settings,
    (r.Team, "name"): line,
    (r.Staff, "name"): line,
    (r.Staff, "email"): "an address that was looked at: see test_ways_in.py",
    (r.Staff, "subject"): "the provider's name for somebody, which is shown nowhere",
    (r.StaffChange, "what"): names_before_and_after,
    (r.StaffChange, "by_id"): OURS,
    (r.WebSession, "subject_id"): OURS,
    (r.WebSession, "browser"): "two words of ours for a User-Agent: see test_addresses.py",
    (r.Participant, "label"): line,
    (r.Protection, "by_id"): OURS,
    (r.Handover, "words"): words,
    (r.Chat, "address"): OURS,
    (r.Chat, "unsaid"): OURS,
    (r.Talk, "state"): OURS,
    (r.Consent, "text_hash"): OURS,
    (r.Consent, "about"): OURS,
    (r.Consent, "words"): words,
    (r.Takeover, "address"): OURS,
    (r.Takeover, "answered_by"): OURS,
    (r.Objection, "about"): OURS,
    (r.Objection, "words"): words,
    (r.ScriptVersion, "script_id"): OURS,
    (r.ScriptVersion, "title"): SCRIPTS,
    (r.ScriptVersion, "source"): SCRIPTS,
    (r.ScriptVersion, "texts"): SCRIPTS,
    (r.ScriptVersion, "made_by"): OURS,
    (r.ScriptRelease, "script_id"): OURS,
    (r.ScriptRelease, "reason"): words,
    (r.ScriptRelease, "plan"): OURS,
    (r.ScriptDraft, "script_id"): OURS,
    (r.ScriptDraft, "made_by"): OURS,
    (r.ScriptDraft, "fits"): SCRIPTS,
    (r.ScriptDraft, "made_from"): OURS,
    (r.ScriptComment, "words"): words,
    (r.ScriptComment, "step"): OURS,
    (r.ScriptComment, "context"): OURS,
    (r.ScriptComment, "suggested"): where_some_are,
    (r.ScriptComment, "taken_in"): OURS,
    (r.ScriptComment, "resolved_by"): OURS,
    (r.ScriptReview, "answers"): by(*REVIEW),
    (r.ScriptReview, "resolved_by"): OURS,
    (r.ScriptTrial, "script_id"): OURS,
    (r.ScriptTrial, "name"): line,
    (r.ScriptTrial, "state"): OURS,
    (r.RunRow, "script_id"): OURS,
    (r.RunRow, "position"): OURS,
    (r.RunRow, "with_staff"): OURS,
    (r.RunRow, "state"): OURS,
    (r.StepMark, "step"): OURS,
    (r.AnswerRow, "step"): OURS,
    (r.AnswerRow, "how"): OURS,
    (r.AnswerRow, "replaces"): OURS,
    (r.AnswerRow, "body"): body,
    (r.Recording, "media"): OURS,
    (r.Recording, "written_by"): OURS,
    (r.Recording, "source"): "where a sound is fetched from; gone when it is here",
    (r.Recording, "written"): words,
    (r.Sound, "audio"): "a sound, known by its bytes",
    (r.Statement, "section"): CHOSEN,
    (r.Statement, "facet"): CHOSEN,
    (r.Statement, "step"): OURS,
    (r.Statement, "replaces"): OURS,
    (r.Statement, "text"): where_some_are,
    (r.Share, "shown"): words,
    (r.Report, "chosen"): OURS,
    (r.Report, "words"): those_that_are,
    (r.Task, "proposed_by"): OURS,
    (r.Task, "words"): where_some_are,
    (r.Suggestion, "script_id"): OURS,
    (r.Suggestion, "line"): line,
    (r.Reminder, "kind"): OURS,
    (r.Nudging, "rests_until"): OURS,
    (r.Agreement, "clock"): OURS,
    (r.Agreement, "reminder_id"): OURS,
    (r.Agreement, "body"): body,
    (r.ContactRequest, "about"): CHOSEN,
    (r.ContactRequest, "seen_by"): OURS,
    (r.Meeting, "set_by"): OURS,
    (r.AgendaItem, "words"): where_some_are,
    (r.PersonalMessage, "words"): words,
    (r.ReviewSheet, "body"): by(*PARTS),
    (r.SheetLine, "words"): words,
    (r.Lesson, "answers"): by(*LESSON),
    (r.GoodStory, "words"): words,
    (r.QualityRating, "indicator"): OURS,
    (r.QualityRating, "observation"): words,
    (r.QualityRating, "recommendation"): words,
    (r.QualityRating, "sources"): OURS,
    (r.Feedback, "verdict"): CHOSEN,
    (r.ReadAudit, "what"): OURS,
    (r.InboxItem, "source"): OURS,
    (r.InboxItem, "key"): OURS,
    (r.InboxItem, "address"): OURS,
    (r.InboxItem, "body"): "what came, which is read once: see test_ways_in.py and tests/telegram/test_bad_input.py",
    (r.OutboxItem, "address"): OURS,
    (r.OutboxItem, "reference"): OURS,
    (r.OutboxItem, "prompt"): OURS,
    (r.OutboxItem, "body"): body,
    (r.Utterance, "body"): body,
}
