"""What nobody needs any more goes, and nothing else does."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

import pytest

from bot.application import records as r
from bot.application import upkeep
from bot.application.outbox import Outbox
from bot.application.outcome import Outcome
from tests.support.house import House

Kind = Literal["reply", "ack", "edit", "notice"]


def queued(house: House, count: int, address: str = "7", kind: Kind = "reply") -> None:
    with house.database.work() as work:
        work.add(
            *(
                r.OutboxItem(house.kit.new_id(), None, "telegram", f"{address}{n}", kind, house.clock.moment)
                for n in range(count)
            )
        )


def sent(house: House, fate: str = "sent") -> None:
    box = Outbox(house.database, "telegram", house.kit.clock)
    while found := box.exchange(room=30):
        box.exchange({item.id: (item, Outcome(fate)) for item in found})  # type: ignore[arg-type]


def statuses(house: House) -> list[str]:
    with house.database.reading() as look:
        return sorted(item.status for item in look.find(r.OutboxItem))


def test_what_was_sent_goes_after_an_hour_and_what_failed_stays(house: House) -> None:
    queued(house, 3)
    sent(house)
    queued(house, 2, "8")
    sent(house, "refused")
    queued(house, 1, "9")
    house.clock.passes(minutes=55)
    assert upkeep.tidy_outbox(house.database, house.clock.moment) == 0
    house.clock.passes(minutes=6)
    assert upkeep.tidy_outbox(house.database, house.clock.moment) == 3
    assert statuses(house) == ["failed", "failed", "waiting"]


def test_much_goes_little_by_little(house: House) -> None:
    upkeep_at_once = upkeep.AT_ONCE
    queued(house, upkeep_at_once + 5)
    with house.database.work() as work:
        ids = [item.id for item in work.find(r.OutboxItem)]
        work.change(r.OutboxItem, ids, status="sent")
    assert upkeep.tidy_outbox(house.database, house.clock.moment + timedelta(hours=2)) == upkeep_at_once + 5
    assert statuses(house) == []


@pytest.mark.parametrize("fate", ["refused", "unknown", "gone"])
@pytest.mark.parametrize("kind", ["ack", "edit", "notice"])
def test_what_goes_to_somebody_who_is_erased_leaves_no_address(house: House, kind: Kind, fate: str) -> None:
    """The tap that deletes everything is acknowledged afterwards, when nobody is there any more."""
    queued(house, 1, kind=kind)
    sent(house, fate)
    assert statuses(house) == []


def test_an_update_is_known_for_a_month(house: House) -> None:
    def comes(key: str) -> int:
        with house.database.work() as work:
            found = work.accept([r.InboxItem(house.kit.new_id(), "telegram:1", key, "7", house.clock.moment)])
            work.remove(*work.waiting_inbox(9))
        return found

    assert comes("m:7:1") == 1
    house.clock.passes(days=30)
    assert upkeep.tidy_seen(house.database, house.clock.moment) == 0
    assert comes("m:7:1") == 0
    house.clock.passes(days=1)
    assert upkeep.tidy_seen(house.database, house.clock.moment) == 1
    assert comes("m:7:1") == 1
