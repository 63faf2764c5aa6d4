"""Reports: due when the service says, drafted from what was approved, edited by the specialist, gone with a withdrawal."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.application import documents, reporting, staffing
from bot.application import records as r
from bot.application.errors import WrongUse
from bot.profile.document import Said
from bot.profile.reports import due
from tests.integration.application.test_reading import shares, takes_back, talker_with
from tests.integration.application.test_reminding import FIRST, looks, outgoing, weekly
from tests.support.house import House, Talker


def begun(house: House, talker: Talker) -> r.Report:
    with house.database.work() as work:
        return reporting.begin(work, house.kit, house.staff(), talker.id)


def said(house: House, talker: Talker, report: r.Report) -> list[str]:
    with house.database.work() as work:
        made = documents.report(work, house.kit, house.staff(), talker.id, report.id, "nb", "console")
    return [block.text for block in made.blocks if isinstance(block, Said)]


def edited(house: House, talker: Talker, report: r.Report, **more: object) -> None:
    given = {"words": {}, "chosen": {}, "finish": False} | more
    with house.database.work() as work:
        reporting.edit(work, house.kit, house.staff(), talker.id, report.id, language="nb", **given)  # type: ignore[arg-type]


def with_a_goal(house: House, *, shared: bool = True) -> Talker:
    talker = house.joined()
    for words in ("Ja, fortell", "Ja, jeg prøver", "Ikke nå", "At ungene ser at jeg går på jobb"):
        talker.says(words)
    talker.says("stopp")
    if shared:
        shares(talker, 1)
    return talker


@pytest.mark.parametrize(
    ("started", "after", "expected"),
    [
        ((2026, 1, 31), (2026, 1, 31), (2026, 4, 30)),
        ((2026, 11, 30), (2026, 12, 1), (2027, 2, 28)),
        ((2023, 11, 29), (2024, 1, 1), (2024, 2, 29)),
        ((2026, 1, 15), (2026, 7, 15), (2026, 10, 15)),
    ],
)
def test_every_third_month_from_the_start(
    started: tuple[int, ...], after: tuple[int, ...], expected: tuple[int, ...]
) -> None:
    moments = (datetime(*part, 10, tzinfo=UTC) for part in (started, after))
    first, last = moments
    assert due(first, 3, last) == datetime(*expected, 10, tzinfo=UTC)


def test_a_draft_quotes_what_is_approved_and_nothing_else(house: House) -> None:
    talker = with_a_goal(house)
    talker.says("Noe bare for meg")
    talker.says("ja")
    report = begun(house, talker)
    assert said(house, talker, report) == ["At ungene ser at jeg går på jobb"]
    takes_back(talker, 1)
    assert said(house, talker, report) == []


def test_what_was_chosen_and_written_stays_and_what_was_taken_back_goes(house: House) -> None:
    talker = with_a_goal(house)
    report = begun(house, talker)
    with house.database.reading() as look:
        key = look.find(r.SharedLine, participant_id=talker.id)[0].statement_id
    edited(house, talker, report, words={"said": "Han vil i jobb."}, chosen={"said": [key, "forged"]}, finish=True)
    assert said(house, talker, report) == ["At ungene ser at jeg går på jobb"]
    takes_back(talker, 1)
    with house.database.work() as work:
        made = documents.report(work, house.kit, house.staff(), talker.id, report.id, "nb", "console")
    assert "ungene" not in repr(made)
    assert "Han vil i jobb." in repr(made)
    assert "Én linje som sto her, er trukket tilbake og borte." in repr(made)


def test_a_line_that_is_not_shared_cannot_be_chosen(house: House) -> None:
    talker = with_a_goal(house, shared=False)
    report = begun(house, talker)
    with house.database.reading() as look:
        key = look.find(r.Statement, participant_id=talker.id)[0].id
    edited(house, talker, report, chosen={"said": [key]})
    assert said(house, talker, report) == []


def test_a_finished_report_is_not_edited_and_the_next_one_comes_three_months_later(house: House) -> None:
    talker = with_a_goal(house)
    first = begun(house, talker)
    edited(house, talker, first, finish=True)
    with pytest.raises(WrongUse):
        edited(house, talker, first, words={"done": "mer"})
    with house.database.reading() as look:
        participant = look.get(r.Participant, talker.id)
        assert participant is not None
        after = reporting.next_due(look, participant, staffing.settings_of(look, participant.office_id))
    assert after is not None
    assert (after.kind, after.report) == ("progress", None)
    assert 85 <= (after.due_at - first.due_at).days <= 95


def test_the_final_report_is_due_within_fourteen_days_of_the_end(house: House) -> None:
    talker = with_a_goal(house)
    with house.database.work() as work:
        reporting.end(work, house.kit, house.staff(), talker.id)
        reporting.end(work, house.kit, house.staff(), talker.id)
    ended = house.clock.moment
    final = begun(house, talker)
    assert final.kind == "final"
    assert 13 <= (final.due_at - ended).days <= 14
    edited(house, talker, final, finish=True)
    with pytest.raises(WrongUse):
        begun(house, talker)
    with house.database.work() as work:
        reporting.go_on(work, house.kit, house.staff(), talker.id)
    assert begun(house, talker).kind == "progress"


def test_the_specialist_is_told_once_two_weeks_ahead_in_a_mail_without_a_word(house: House) -> None:
    talker = with_a_goal(house)

    def mails() -> list[r.OutboxItem]:
        with house.database.reading() as look:
            return [one for one in look.find(r.OutboxItem, channel="email") if one.body.get("about") == "report"]

    house.clock.passes(days=70)
    assert reporting.prepare(house.database, house.kit) == 0
    house.clock.passes(days=10)
    assert reporting.prepare(house.database, house.kit) == 1
    assert reporting.prepare(house.database, house.kit) == 0
    (mail,) = mails()
    assert dict(mail.body) == {"about": "report", "language": "nb"}
    assert begun(house, talker).told_at is not None


def test_a_part_that_is_too_long_is_refused_and_nothing_is_lost(house: House) -> None:
    talker = talker_with(house, "Regn")
    report = begun(house, talker)
    edited(house, talker, report, words={"done": "først"})
    with pytest.raises(WrongUse):
        edited(house, talker, report, words={"done": "a" * 5001})
    with house.database.reading() as look:
        kept = look.get(r.Report, report.id)
    assert kept is not None
    assert kept.words["done"] == "først"


def test_before_a_report_the_participant_is_offered_a_look_through(house: House) -> None:
    talker = with_a_goal(house)
    offered = "Kari skal snart skrive en rapport. Her kan du se over ordene dine først."
    assert offered not in talker.says("/meny")[-1].text
    begun(house, talker)
    assert any(offered in getattr(block, "mark", "") for block in talker.says("/meny")[-1].blocks)


def test_no_nudge_comes_after_the_end_and_they_go_on_if_it_goes_on(house: House) -> None:
    talker = weekly(house)
    with house.database.work() as work:
        reporting.end(work, house.kit, house.staff(), talker.id)
    looks(house, FIRST)
    assert outgoing(house) == []
    with house.database.work() as work:
        reporting.go_on(work, house.kit, house.staff(), talker.id)
    for day in range(1, 15):
        looks(house, FIRST + timedelta(days=day))
    assert outgoing(house)
