from __future__ import annotations

from bot.application.team_work.evidence import COUNTED
from bot.profile import quality_guide as guide


def test_the_five_themes_with_all_their_indicators() -> None:
    assert {theme.number: len(theme.indicators) for theme in guide.THEMES} == {6: 6, 8: 4, 9: 4, 12: 5, 13: 5}
    for theme in guide.THEMES:
        assert [one.key for one in theme.indicators] == [
            f"{theme.number}.{n + 1}" for n in range(len(theme.indicators))
        ]


def test_every_evidence_is_counted_said_and_used() -> None:
    used = {key for one in guide.INDICATORS.values() for key in one.evidence}
    assert used == guide.EVIDENCE.keys() | guide.MEDIAN.keys()
    assert guide.EVIDENCE.keys() == COUNTED.keys()
