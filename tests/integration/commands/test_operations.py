"""`backup`, `restore` and `erase` as whoever runs the service uses them."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.storage.backup_file import header_of
from bot.storage.backups import backup
from bot.storage.lock import serving_lock
from tests.integration.commands.test_commands import one_line, stegvis


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    """An installation with one participant."""
    folder = tmp_path / "data"
    made = stegvis(
        "staff", "add", "--role", "specialist", "--name", "Kari Lund", "--email", "k@example.no", data=folder
    )
    assert made.returncode == 0
    yield folder


def invited(data: Path) -> str:
    made = stegvis("participants", "invite", "--specialist", "k@example.no", "--name", "Grevling", "--json", data=data)
    return str(json.loads(made.stdout)["id"])


def listed(data: Path) -> list[str]:
    found = stegvis("participants", "list", "--json", data=data)
    assert found.returncode == 0, found.stderr
    return [row["id"] for row in json.loads(found.stdout)]


def test_a_backup_restored_elsewhere_and_whoever_was_erased_since_stays_erased(data: Path, tmp_path: Path) -> None:
    stays, goes = invited(data), invited(data)
    file = tmp_path / "stegvis.backup"

    made = stegvis("backup", str(file), "--json", data=data)
    assert made.returncode == 0, made.stderr
    assert json.loads(made.stdout)["delete_by"] == f"{header_of(file).delete_by:%Y-%m-%d}"
    assert header_of(file).delete_by - header_of(file).made_at == timedelta(days=35)
    assert "STEGVIS_MASTER_KEYS" in made.stderr
    assert "erased.txt" in made.stderr
    assert stat.S_IMODE(file.stat().st_mode) == 0o600

    refused = stegvis("erase", goes, data=data)
    assert refused.returncode == 2
    assert "--yes" in one_line(refused)
    assert set(listed(data)) == {stays, goes}
    for _ in range(2):
        done = stegvis("erase", goes, "--yes", data=data)
        assert (done.returncode, done.stdout) == (0, f"{goes}\terased\n")
    assert listed(data) == [stays]
    assert "Grevling" not in (data / "erased.txt").read_text()

    unknown = stegvis("erase", "nobody", "--yes", data=data)
    assert unknown.returncode == 3
    assert "no participant nobody" in one_line(unknown)

    full = stegvis("restore", str(file), data=data)
    assert full.returncode == 2
    assert "not empty" in one_line(full)

    other = tmp_path / "other"
    missing = stegvis("restore", str(file), data=other)
    assert missing.returncode == 2
    assert "--nobody-erased" in one_line(missing)
    assert not (other / "stegvis.db").exists()

    other.mkdir(exist_ok=True)
    (other / "erased.txt").write_bytes((data / "erased.txt").read_bytes())
    restored = stegvis("restore", str(file), "--json", data=other)
    assert restored.returncode == 0, restored.stderr
    assert json.loads(restored.stdout)["erased"] == 1
    assert listed(other) == [stays]


def test_restore_refuses_in_one_line(data: Path, tmp_path: Path) -> None:
    invited(data)
    file, expired, torn = (tmp_path / name for name in ("good", "expired", "torn"))
    url = f"sqlite:///{data}/stegvis.db"
    backup(url, file, datetime.now(UTC), timedelta(days=35))
    backup(url, expired, datetime.now(UTC) - timedelta(days=35), timedelta(days=35))
    torn.write_bytes(file.read_bytes()[:-30])
    to = tmp_path / "to"
    to.mkdir()

    def refused(*arguments: str, **settings: str) -> str:
        done = stegvis("restore", *arguments, "--nobody-erased", data=to, **settings)
        assert done.returncode == 2
        return one_line(done)

    assert "--although-expired" in refused(str(expired))
    assert "damaged" in refused(str(torn))
    assert "cannot be read" in refused(str(tmp_path / "none"))
    assert "STEGVIS_MASTER_KEYS" in refused(str(file), MASTER_KEYS="k1:" + "B" * 43 + "=")
    with serving_lock(f"sqlite:///{to}/stegvis.db"):
        assert "Another Stegvis serves" in refused(str(file))
    assert not (to / "stegvis.db").exists()
    assert stegvis("restore", str(expired), "--nobody-erased", "--although-expired", data=to).returncode == 0
    assert stegvis("backup", str(file), data=data).returncode == 2  # never over another file


def test_erase_is_refused_where_it_cannot_be_noted_down(data: Path) -> None:
    who = invited(data)
    (data / "erased.txt").unlink(missing_ok=True)
    (data / "erased.txt").mkdir()
    assert stegvis("erase", who, "--yes", data=data).returncode == 2
    (data / "erased.txt").rmdir()
    assert listed(data) == [who]
