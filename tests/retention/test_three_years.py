"""The short form: only the days on which something may be due, and few people of every kind."""

from __future__ import annotations

from pathlib import Path

from bot.application.erasing import erase
from tests.retention.years import Years
from tests.support.house import opened_house

SEEN = {
    "gone: ended", "gone: never-came", "gone: quiet", "told: ended", "told: never-came", "told: quiet", "told: sound",
    "sounds gone", "told at once", "waits until they are here", "rows gone: read_audit", "rows gone: step_mark",
    "rows gone: inbox", "rows gone: outbox", "rows gone: web_session", "rows gone: staff_link", "rows gone: takeover",
    "rows gone: invitation", "rows gone: staff_change", "rows gone: absence",
}  # fmt: skip


def test_no_row_outlives_its_day_and_nothing_goes_before_it_or_untold(tmp_path: Path) -> None:
    with opened_house(tmp_path) as house:
        years = Years(house, erase, people=12, seed=2)
        years.pass_by()
    assert years.seen.keys() >= SEEN
