"""How long everything is kept: every table has a period, or a reason for having none.

The numbers are the office's (`OfficeSettings`); their defaults and bounds stand there, their reasons here. The
page of the settings and docs/privacy.md show the same list.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

from bot.application.office import KeepNumber, OfficeSettings
from bot.application.records import Category

# What everybody is told before: so many days in full, whatever the settings say meanwhile.
WARNED_DAYS = 30
# The telling begins this much earlier: Sundays, holidays and the rest after a help card are waited out.
SLACK_DAYS = 14


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


@dataclass(frozen=True, slots=True)
class Period:
    """`what` goes so many days after `since`; `why` then."""

    category: Category
    label: str
    what: str
    since: str
    why: str

    @property
    def number(self) -> KeepNumber:
        name = f"keep_{self.category.replace('-', '_')}_days"
        return next(one for one in get_args(KeepNumber) if one == name)

    @property
    def is_told(self) -> bool:
        return self.category in TOLD


TOLD = frozenset[Category]({"never-came", "ended", "quiet", "sound"})

PERIODS: tuple[Period, ...] = (
    Period(
        "ended", _("The follow-up has ended"),
        _("Everything about the participant"),
        _("the end of the follow-up"),
        _("Long enough to come back, and to take a copy along. What belongs in NAV's record has been copied there."),
    ),
    Period(
        "quiet", _("Nothing has happened for long"),
        _("Everything about the participant"),
        _("the last time either of the two wrote, shared or met; a pause does not count"),
        _("A service may be long, and a silence is nobody's fault. They are asked first; one word keeps everything."),
    ),
    Period(
        "never-came", _("Invited, and never came in"),
        _("Everything about the participant"),
        _("the last day of the newest invitation"),
        _("Whoever did not want to take part is not kept. A new invitation begins anew."),
    ),
    Period(
        "sound", _("Voice messages"),
        _("The sound itself, and lines that are nothing else; what was written down of it stays"),
        _("the day it was sent, until the end of that month"),
        _("A voice tells more than its words, and is not needed once the two have talked about it."),
    ),
    Period(
        "set-aside", _("Messages that could not be dealt with"),
        _("What came or was to be sent, and could not be"),
        _("the day it was put aside"),
        _("Long enough to find out why, and to ask the person to say it again."),
    ),
    Period(
        "sign-in", _("Sessions and one-time links"),
        _("Sessions that are over, sign-in links and invitations, and accounts that wanted in"),
        _("the day they stopped working"),
        _("Long enough to look into a sign-in that somebody did not know of."),
    ),
    Period(
        "marks", _("Where a conversation was hard to follow"),
        _("At which step somebody asked why, went back or stopped, without words"),
        _("the day it happened"),
        _("Two years of use tell whether a new version of a script is better."),
    ),
    Period(
        "audit", _("Who read what"),
        _("Who read what of whom, what was changed about those who work here, and who was away"),
        _("the day it happened, and never before everything about the participant has gone"),
        _("It must outlive the rest: questions come late, and claims can be made for three years."),
    ),
)  # fmt: skip

# Too short, or too technical, to be anybody's choice.
_WITH_PERSON = _("Goes with the participant: when everything goes, and not before.")
_SENT = _("Emptied when it was sent, and gone within an hour. What could not be sent is put aside.")
_DONE = _("Gone when it is dealt with. What could not be is put aside.")
_SEEN = _("A digest of a number of Telegram's, for 30 days: within that, Telegram may offer the same message again.")
_STAFF = _("Those who work here, and their teams: whoever wrote or read something has a name as long as that is known.")
_OWN_NOTES = _("A specialist's own notes about their work. What is about one participant goes with that participant.")
_TEAM = _("The team's own picture of its work. No participant is in it.")
_SCRIPTS = _("About the conversations themselves, and who stands for them. No participant is in it.")
_NOBODY = _("Nobody's name is on it.")
_GONE = _("A bare number that says that somebody was deleted, so that who read what still has somebody to be about.")
_PULSE = _("One row: when Telegram was last there.")


@dataclass(frozen=True, slots=True)
class Kept:
    """A table: the category of its rows, or none; and why it is as it is."""

    category: Category | None = None
    why: str = ""


def _tables(names: str, kept: Kept) -> dict[str, Kept]:
    return dict.fromkeys(names.split(), kept)


TABLES: Mapping[str, Kept] = {
    **_tables(
        "data_key protection assignment handover pause chat talk consent restriction objection retention_notice run "
        "answer recording statement share shared_line employer_yes lapse plan_line report ending task suggestion "
        "reminder nudging agreement contact_request meeting agenda_item personal_message milestone sheet_line "
        "good_story utterance",
        Kept(why=_WITH_PERSON),
    ),
    **_tables("sound", Kept("sound", _WITH_PERSON)),
    **_tables("inbox", Kept("set-aside", _DONE)),
    **_tables("outbox", Kept("set-aside", _SENT)),
    **_tables("web_session staff_link", Kept("sign-in")),
    **_tables("invitation takeover", Kept("sign-in", _WITH_PERSON)),
    **_tables("step_mark", Kept("marks", _WITH_PERSON)),
    **_tables("read_audit staff_change absence", Kept("audit")),
    **_tables("participant", Kept(why=_GONE)),
    **_tables("seen", Kept(why=_SEEN)),
    **_tables("office team staff", Kept(why=_STAFF)),
    **_tables("review_sheet lesson", Kept(why=_OWN_NOTES)),
    **_tables("quality_rating", Kept(why=_TEAM)),
    **_tables(
        "script_version script_release script_draft script_approval script_comment script_review script_trial",
        Kept(why=_SCRIPTS),
    ),
    **_tables("feedback", Kept(why=_NOBODY)),
    **_tables("pulse", Kept(why=_PULSE)),
}


def limits(number: KeepNumber) -> tuple[int, int]:
    """The least and the most days that an office may choose."""
    found = {type(one).__name__: one for one in OfficeSettings.model_fields[number].metadata}
    return found["Ge"].ge, found["Le"].le


def default(number: KeepNumber) -> int:
    return int(OfficeSettings.model_fields[number].default)


def days(settings: OfficeSettings, category: Category) -> int:
    return int(getattr(settings, f"keep_{category.replace('-', '_')}_days"))


def without_period() -> dict[str, list[str]]:
    """The tables that no number decides about, by the reason."""
    found: dict[str, list[str]] = {}
    for table, kept in TABLES.items():
        if kept.category is None:
            found.setdefault(kept.why, []).append(table)
    return found
