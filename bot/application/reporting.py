"""Reports to NAV: when they are due, drafted from the history, edited, finished; and the end of a follow-up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot.application import at_rest, ending_notice, reading, sight, staffing
from bot.application import records as r
from bot.application.errors import NotFound, WrongUse
from bot.application.hearing import Kit
from bot.application.office import OfficeSettings, settings_in
from bot.application.ports import Database, Work
from bot.language.catalogues import Language
from bot.profile import reports
from bot.profile.approved import Approved, standing
from bot.profile.documents.reports import Reported
from bot.profile.reports import MOST_CHARACTERS, PARTS, Kind

# So long before it is due a draft is made, and its specialist told.
AHEAD = timedelta(days=14)
# People looked at in one transaction.
AT_ONCE = 200


def _(message: str) -> str:
    """Marks a text for the catalogue; the page looks it up."""
    return message


@dataclass(frozen=True, slots=True)
class Due:
    """The report that comes next. `report`: its draft, when there is one."""

    kind: Kind
    due_at: datetime
    since: datetime
    report: r.Report | None = None


def ending(work: Work, participant_id: str) -> r.Ending | None:
    found = work.find(r.Ending, participant_id=participant_id, undone_at=None)
    return found[-1] if found else None


def next_due(
    work: Work, participant: r.Participant, settings: OfficeSettings, seen: sight.Sight | None = None
) -> Due | None:
    """None when the follow-up has ended and its final report is finished, or nobody has begun.

    `seen`: whose the draft must be to read.
    """
    if participant.adult_at is None:
        return None
    written = work.find(r.Report, participant_id=participant.id)
    drafts = [one for one in written if one.finished_at is None and (seen is None or _is_for(seen, one))]
    ended = ending(work, participant.id)
    if ended is not None:
        if any(one.kind == "final" and one.finished_at and one.until >= ended.at for one in written):
            return None
        due_at = ended.at + timedelta(days=settings.final_report_days)
        return Due("final", due_at, participant.adult_at, _draft_of(drafts, "final"))
    finished = [one for one in written if one.kind == "progress" and one.finished_at]
    last = max((one.due_at for one in finished), default=participant.adult_at)
    since = max((one.until for one in finished), default=participant.adult_at)
    due_at = reports.due(participant.adult_at, settings.progress_report_months, last)
    return Due("progress", due_at, since, _draft_of(drafts, "progress"))


def _draft_of(drafts: list[r.Report], kind: Kind) -> r.Report | None:
    return next((one for one in reversed(drafts) if one.kind == kind), None)


def begin(work: Work, kit: Kit, staff: r.Staff, participant_id: str) -> r.Report:
    """The draft of the report that comes next; the one that is there already is not made twice."""
    seen = sight.of(work, kit.clock, staff, participant_id)
    participant = seen.participant
    if participant.adult_at is None:
        raise WrongUse(_("The follow-up has not begun, so there is no report to write yet."))
    found = next_due(work, participant, staffing.settings_of(work, participant.office_id), seen)
    if found is None:
        raise WrongUse(_("The final report is finished. There is no report left to write."))
    return found.report or _drafted(work, kit, staff.id, participant.id, found)


def _drafted(work: Work, kit: Kit, staff_id: str, participant_id: str, due: Due) -> r.Report:
    now = kit.clock()
    report = r.Report(kit.new_id(), participant_id, staff_id, due.kind, due.since, max(now, due.since), due.due_at, now)
    work.add(report)
    return report


def one(work: Work, kit: Kit, staff: r.Staff, participant_id: str, report_id: str) -> r.Report:
    """Raises NotFound for a report that is not this participant's, or a participant who is not theirs."""
    seen = sight.of(work, kit.clock, staff, participant_id)
    found = work.find(r.Report, id=report_id, participant_id=participant_id)
    if not found or not _is_for(seen, found[0]):
        raise NotFound("there is no such report")
    return found[0]


def of(work: Work, kit: Kit, staff: r.Staff, participant_id: str) -> list[r.Report]:
    """The newest first."""
    seen = sight.of(work, kit.clock, staff, participant_id)
    found = [one for one in work.find(r.Report, participant_id=participant_id) if _is_for(seen, one)]
    return sorted(found, key=lambda one: (one.drafted_at, one.id), reverse=True)


def _is_for(seen: sight.Sight, report: r.Report) -> bool:
    """A colleague's report tells of what was shared with that colleague: it waits for the same yes."""
    return seen.of_work(report.staff_id, report.drafted_at)


def shown(work: Work, report: r.Report, approved: list[Approved], now: datetime) -> Reported:
    """A draft that nobody has edited chooses anew each time, from what is shared now."""
    author = work.get(r.Staff, report.staff_id)
    until = report.until if report.finished_at else now
    chosen = dict(report.chosen) or reports.draft(report.kind, standing(approved), report.since, until)
    words = {str(key): str(text) for key, text in report.words.items()}
    return Reported(report.kind, report.since, until, chosen, words, author.name if author else "", report.finished_at)


def edit(
    work: Work, kit: Kit, staff: r.Staff, participant_id: str, report_id: str, *,
    words: Mapping[str, str], chosen: Mapping[str, list[str]], finish: bool, language: Language, opened: str = "",
) -> None:  # fmt: skip
    """Keep what was written and chosen. Finished, it is edited no more. Raises WrongUse with a catalogue text.

    `opened`: the stamp of the draft that was edited, when it is known; a newer one is not written over unseen.
    """
    report = one(work, kit, staff, participant_id, report_id)
    said, kept = _of_form(work, kit, staff, report, words, chosen, language)
    known = {key: report.words.get(key, "") for key in said} == said and dict(report.chosen) == kept
    if report.finished_at is not None:
        if known and finish:  # pressed twice
            return
        raise WrongUse(_("This report is finished. Begin a new one, or open it again."))
    if opened and opened != stamp(report) and not known:
        raise WrongUse(
            _("This draft was kept in another window after you opened it. Compare the two, and keep what is right.")
        )
    now = kit.clock()
    finished_at = now if finish else None
    work.put(replace(report, words=said, chosen=kept, until=now, staff_id=staff.id, finished_at=finished_at))


def _of_form(
    work: Work, kit: Kit, staff: r.Staff, report: r.Report,
    words: Mapping[str, str], chosen: Mapping[str, list[str]], language: Language,
) -> tuple[dict[str, str], dict[str, list[str]]]:  # fmt: skip
    """What a form has of each part: the words, and those of the chosen lines that may be quoted there."""
    parts = PARTS[report.kind]
    said = {part.key: words[part.key].strip() for part in parts if part.key in words}
    if any(len(text) > MOST_CHARACTERS for text in said.values()):
        raise WrongUse(_("A part of a report holds at most 5,000 characters. Shorten the longest one."))
    lines = standing(reading.noticed(work, sight.of(work, kit.clock, staff, report.participant_id), language))
    kept = {
        part.key: [key for key in _ids(reports.candidates(part, lines)) if key in chosen.get(part.key, ())]
        for part in parts
    }
    return said, kept


def stamp(report: r.Report) -> str:
    """Another one each time the report is kept."""
    return report.until.astimezone(UTC).isoformat()


def _ids(found: list[Approved]) -> list[str]:
    return [a.statement.id for a in found]


def reopen(work: Work, kit: Kit, staff: r.Staff, participant_id: str, report_id: str) -> None:
    report = one(work, kit, staff, participant_id, report_id)
    work.put(replace(report, finished_at=None))


def end(work: Work, kit: Kit, staff: r.Staff, participant_id: str) -> None:
    """The follow-up ends. Nothing is taken from the participant: the chat and the profile stay theirs."""
    _only_their_own(work, kit, staff, participant_id)
    if ending(work, participant_id) is None:
        work.add(r.Ending(kit.new_id(), participant_id, staff.id, kit.clock()))
        ending_notice.send(work, kit, participant_id, staff)


def go_on(work: Work, kit: Kit, staff: r.Staff, participant_id: str) -> None:
    """It did not end after all; the story is where it was (METHOD §1)."""
    _only_their_own(work, kit, staff, participant_id)
    ended = ending(work, participant_id)
    if ended is not None:
        work.put(replace(ended, undone_at=kit.clock()))
        ending_notice.undone(work, kit, participant_id)


def _only_their_own(work: Work, kit: Kit, staff: r.Staff, participant_id: str) -> None:
    """Whoever covers ends nothing, as they hand nothing over."""
    if sight.of(work, kit.clock, staff, participant_id).covers:
        raise NotFound("only the own specialist ends a follow-up")


def prepare(database: Database, kit: Kit) -> int:
    """Make the drafts that are due soon, and tell their specialists; returns how many. Once for each report."""
    made, after = 0, ""
    while True:
        with database.work() as work:
            ids = work.followed(after, AT_ONCE)
            made += sum(_prepared(work, kit, key) for key in ids)
        if len(ids) < AT_ONCE:
            return made
        after = ids[-1]


def _prepared(work: Work, kit: Kit, participant_id: str) -> bool:
    person = work.people([participant_id]).get(participant_id)
    if person is None or at_rest.current(work, participant_id) is not None:
        return False
    settings = settings_in(person.office)
    due = next_due(work, person.participant, settings)
    now = kit.clock()
    if due is None or due.due_at - now > AHEAD or (due.report and due.report.told_at):
        return False
    report = due.report or _drafted(work, kit, person.specialist.id, participant_id, due)
    work.put(replace(report, told_at=now))
    if person.specialist.disabled_at is None and person.specialist.notices != "never":
        body = {"about": "report", "language": person.specialist.language or "nb"}
        work.add(r.OutboxItem(kit.new_id(), None, "email", person.specialist.email, "notice", now, body=body))
    return True
