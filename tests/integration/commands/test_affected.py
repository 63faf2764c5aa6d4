"""`stegvis affected`: whom a breach is about. The list is of ids, and complete."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from bot import cli
from bot.application import affected, protecting, reading, staffing
from bot.application import records as r
from bot.application.affected import Period
from bot.application.errors import NotFound, WrongUse
from bot.commands.affected import affected as command
from tests.support.desk import goes_away
from tests.support.handing import BERIT, MADS, colleagues, hands_over
from tests.support.house import SPECIALIST, House, Talker, _key, opened_house


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with opened_house(tmp_path) as house:
        colleagues(house)
        yield house


@pytest.fixture
def talker(house: House) -> Talker:
    talker = house.joined(label="Kanarifugl")
    house.joined(label="Petter")
    return talker


def run(house: House, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> Result:
    monkeypatch.setenv("STEGVIS_DATA_DIR", str(house.settings.data_dir))
    monkeypatch.setenv("STEGVIS_MASTER_KEYS", _key())
    return CliRunner().invoke(cli.app, ["affected", *arguments])


def listed(house: House, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> list[dict[str, Any]]:
    answer = run(house, monkeypatch, *arguments, "--json")
    assert answer.exit_code == 0, answer.exception
    found: list[dict[str, Any]] = json.loads(answer.stdout)
    return found


def looks(house: House, who: str, by: str = SPECIALIST) -> None:
    with house.database.work() as work:
        reading.read_profile(work, house.kit, staffing.staff_by_email(work, by), who, "console")


def test_of_a_lost_device_whom_it_read_and_whom_it_could_have_read(
    house: House, talker: Talker, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = house.clock.moment
    looks(house, talker.id)
    found = listed(house, monkeypatch, "--staff", SPECIALIST, "--since", began.isoformat())
    assert sorted((one["id"] == talker.id, one["how"]) for one in found) == [(False, "could"), (True, "read")]
    (read,) = [one for one in found if one["how"] == "read"]
    assert (read["by"], read["specialist"], read["what"]) == (SPECIALIST, SPECIALIST, "profile")


def test_only_what_fell_in_the_period_counts(house: House, talker: Talker, monkeypatch: pytest.MonkeyPatch) -> None:
    looks(house, talker.id)
    house.clock.passes(days=3)
    hands_over(house, talker.id)
    house.clock.passes(days=3)
    day = (house.clock.moment - timedelta(days=1)).date().isoformat()
    after = listed(house, monkeypatch, "--staff", SPECIALIST, "--since", day)
    assert talker.id not in {one["id"] for one in after}, "it is a colleague's by then"
    before = listed(house, monkeypatch, "--staff", SPECIALIST, "--until", day)
    assert [one["how"] for one in before if one["id"] == talker.id] == ["read"]
    assert [one["id"] for one in listed(house, monkeypatch, "--staff", MADS, "--since", day)] == [talker.id]


def test_a_deputy_could_see_a_wish(house: House, talker: Talker, monkeypatch: pytest.MonkeyPatch) -> None:
    goes_away(house, SPECIALIST, 3, BERIT)
    talker.says("ta kontakt")
    (one,) = listed(house, monkeypatch, "--staff", BERIT)
    assert (one["id"], one["how"], one["what"]) == (talker.id, "could", "wish")


def test_of_one_participant_everybody_who_read_or_could(
    house: House, talker: Talker, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks(house, talker.id)
    hands_over(house, talker.id)
    found = listed(house, monkeypatch, "--participant", talker.id)
    assert {(one["by"], one["how"]) for one in found} == {(SPECIALIST, "read"), (MADS, "could")}


def test_in_a_period_everybody_whom_anybody_followed(
    house: House, talker: Talker, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = listed(house, monkeypatch, "--since", "2026-01-01")
    assert len({one["id"] for one in found}) == 2
    assert listed(house, monkeypatch, "--until", "2020-01-01") == []


def test_a_stolen_database_is_everybody(house: House, talker: Talker, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also who never came in, and who is named only by the list of reads."""
    invited = house.invited().participant_id
    found = listed(house, monkeypatch, "--all")
    with house.database.reading() as look:
        assert {one["id"] for one in found} == {one.id for one in look.find(r.Participant)} >= {talker.id, invited}
    assert {one["how"] for one in found} == {"kept"}


def test_a_protected_one_is_an_id_and_nothing_more(
    house: House, talker: Talker, monkeypatch: pytest.MonkeyPatch
) -> None:
    with house.database.work() as work:
        protecting.protect(work, house.kit, house.staff(), talker.id, set())
    (one,) = [one for one in listed(house, monkeypatch, "--all") if one["id"] == talker.id]
    assert {key for key, value in one.items() if value is not None} == {"id", "how"}
    (one,) = [one for one in listed(house, monkeypatch, "--since", "2026-01-01") if one["id"] == talker.id]
    assert {key for key, value in one.items() if value is not None} == {"id", "how"}


def test_there_are_no_words_in_it(house: House, talker: Talker, monkeypatch: pytest.MonkeyPatch) -> None:
    talker.says("Kanarifugl synger")
    looks(house, talker.id)
    for arguments in (("--all",), ("--staff", SPECIALIST), ("--participant", talker.id)):
        answer = run(house, monkeypatch, *arguments)
        assert "Kanarifugl" not in answer.output
        assert answer.stdout.splitlines()[0].split("\t")[0] in {
            one["id"] for one in listed(house, monkeypatch, "--all")
        }


def test_how_often_that_one_was_signed_in(house: House, talker: Talker) -> None:
    now, who = house.clock.moment, house.staff().id
    with house.database.work() as work:
        session = r.WebSession("a", "staff", who, now, now + timedelta(hours=8))
        work.add(session, replace(session, id="b", revoked_at=now + timedelta(hours=1)))
    with house.database.reading() as look:
        assert affected.sessions(look, Period(now + timedelta(hours=2)), who) == 1
        assert affected.sessions(look, Period(), who) == 2


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({}, WrongUse),
        ({"staff": SPECIALIST, "everybody": True}, WrongUse),
        ({"since": "soon"}, WrongUse),
        ({"until": "9999-12-31"}, WrongUse),
        ({"since": "2026-12-03", "until": "2026-12-02"}, WrongUse),
        ({"staff": "nobody@example.no"}, NotFound),
        ({"participant": ["nobody"]}, NotFound),
    ],
)
def test_what_cannot_be_is_said(
    house: House, monkeypatch: pytest.MonkeyPatch, given: dict[str, Any], error: type[Exception]
) -> None:
    """Exit 2 for wrong use, 3 for who is not there: `bot.cli` gives each its code."""
    monkeypatch.setenv("STEGVIS_DATA_DIR", str(house.settings.data_dir))
    monkeypatch.setenv("STEGVIS_MASTER_KEYS", _key())
    with pytest.raises(error):
        command(**given)


def test_a_day_is_a_day_in_norway() -> None:
    found = affected.period("2026-12-03", "2026-12-03")
    assert (found.since, found.until) == (
        datetime(2026, 12, 2, 23, tzinfo=UTC), datetime(2026, 12, 3, 23, tzinfo=UTC),
    )  # fmt: skip
