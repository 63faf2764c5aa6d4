"""Who is signed in on which device, while several things happen at once."""

from __future__ import annotations

import pytest

from bot.application import sessions
from bot.application.sessions import ParticipantSessions
from tests.support.house import House

HERE, THERE = b"here" * 8, b"there" * 6


@pytest.mark.parametrize("ends", ["end", "end_others"])
def test_a_session_that_is_lengthened_just_then_stays_ended(
    house: House, monkeypatch: pytest.MonkeyPatch, ends: str
) -> None:
    who, own = house.joined().id, ParticipantSessions(house.database, house.kit)
    own.begin(HERE, who)
    own.begin(THERE, who)
    house.clock.passes(days=2)
    looked_up = sessions._standing

    def ended_meanwhile(*given: object) -> object:
        found = looked_up(*given)  # type: ignore[arg-type]
        monkeypatch.setattr(sessions, "_standing", looked_up)
        own.end(THERE) if ends == "end" else own.end_others(HERE, who)
        return found

    monkeypatch.setattr(sessions, "_standing", ended_meanwhile)
    own.slide(THERE)
    assert own.holder(THERE) is None
    assert own.holder(HERE) is not None
