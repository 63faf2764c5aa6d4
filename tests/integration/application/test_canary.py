"""Words that a participant writes are in sealed rows and nowhere else."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

import pytest

from bot.application import reading
from bot.application import records as r
from tests.support.house import House

CANARY = "Kanarifugl"


def _without_words(one: object) -> object:
    """A consent keeps what was shown, sealed like every other word."""
    return replace(one, words="") if isinstance(one, r.Consent) else one


def test_no_word_of_a_participant_is_in_logs_queues_mails_audit_or_files(
    house: House, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    talker = house.joined()
    talker.says("/samtale en-jeg-ser-opp-til")
    for number in range(5):
        talker.says(f"{CANARY} {number}")
    for text in ("La det ligge", "Alt", "Ja", f"{CANARY} løst", "ja", f"jeg vil ta livet mitt {CANARY}", "ta kontakt"):
        talker.says(text)
    with house.database.work() as work:
        note = reading.read_note(work, house.kit, house.staff(), talker.id, "update", "console")
    assert CANARY in str(note), "it was shared"

    with house.database.reading() as look:
        assert look.find(r.InboxItem) == []
        for kind in (r.OutboxItem, r.ReadAudit, r.Consent, r.Feedback, r.ContactRequest, r.InboxItem):
            assert CANARY not in str([_without_words(one) for one in look.find(kind)])
    assert CANARY not in caplog.text
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert CANARY.encode() not in file.read_bytes(), file
