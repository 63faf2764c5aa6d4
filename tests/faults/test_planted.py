"""The planted faults are of today's code. That each is caught is a matter of minutes: `python -m tests.faults.planted`."""

from __future__ import annotations

import pytest

from tests.faults.planted import FAULTS
from tests.support.planting import Fault


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_can_still_be_planted(fault: Fault) -> None:
    assert fault.applies()


def test_there_are_enough_of_them() -> None:
    assert len({(fault.file, fault.old, fault.new) for fault in FAULTS}) == len(FAULTS) >= 20
