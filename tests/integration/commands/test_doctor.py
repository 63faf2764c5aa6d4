"""Each thing that `stegvis doctor` finds unsafe, really set up wrong, and then right."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import wiring
from bot.application import records as r
from bot.application import staffing
from bot.commands import unsafe
from bot.storage import tombstones
from bot.storage.sealing import MasterKeys, new_master_key
from tests.integration.commands.test_commands import KEY, stegvis
from tests.support.ports import free_port

FAR = "db.example.no"


def told(data: Path, **settings: str) -> str:
    """What is found, in an installation in which nothing else is looked for over the network."""
    done = stegvis("doctor", data=data, **settings)
    assert done.stderr == "", done.stderr
    assert done.returncode == (0 if done.stdout == "Everything is in order.\n" else 1)
    return done.stdout


@pytest.mark.parametrize(
    ("wrong", "right", "line"),
    [
        ({"LOG_LEVEL": "debug"}, {"LOG_LEVEL": "info"}, "Logs: STEGVIS_LOG_LEVEL is DEBUG"),
        (
            {"TELEGRAM_MODE": "webhook", "TELEGRAM_WEBHOOK_SECRET": "kort"},
            {"TELEGRAM_MODE": "webhook", "TELEGRAM_WEBHOOK_SECRET": "l" * 32},
            "Telegram: STEGVIS_TELEGRAM_WEBHOOK_SECRET is shorter than 32",
        ),
        (
            {"SMTP_URL": f"smtp://mail:hemmelig@{FAR}:25", "MAIL_FROM": "a@example.no"},
            {"SMTP_URL": f"smtp+starttls://mail:hemmelig@{FAR}:587", "MAIL_FROM": "a@example.no"},
            f"E-mail: STEGVIS_SMTP_URL sends sign-in links in clear text to {FAR}",
        ),
        (
            {"SMTP_URL": f"smtp://{FAR}", "MAIL_FROM": "a@example.no"},
            {"SMTP_URL": "smtp://127.0.0.1:2525", "MAIL_FROM": "a@example.no"},
            "E-mail: STEGVIS_SMTP_URL sends",
        ),
        (
            {"PUBLIC_URL": "https://127.0.0.2.invalid"},
            {"PUBLIC_URL": "http://127.0.0.1:8000"},
            "Sign-in: the service is public and STEGVIS_OIDC_ISSUER is not set",
        ),
        (
            {"DATABASE_URL": f"postgresql://u:hemmelig@{FAR}.invalid/x?connect_timeout=1"},
            {"DATABASE_URL": f"postgresql://u:hemmelig@{FAR}.invalid/x?connect_timeout=1&sslmode=verify-full"},
            f"Database: what is said with {FAR}.invalid can be read or changed on the way",
        ),
        (
            {"DATABASE_URL": f"postgresql://u:hemmelig@/x?host={FAR}.invalid&sslmode=require&connect_timeout=1"},
            {"DATABASE_URL": "postgresql:///x?host=/nowhere&connect_timeout=1"},
            f"Database: what is said with {FAR}.invalid can be read or changed on the way",
        ),
    ],
)
def test_a_setting_that_is_unsafe(tmp_path: Path, wrong: dict[str, str], right: dict[str, str], line: str) -> None:
    found = told(tmp_path, **wrong)
    assert line in found
    assert "hemmelig" not in found
    assert line not in told(tmp_path, **right)


def test_a_webhook_without_its_secret_is_refused(tmp_path: Path) -> None:
    refused = stegvis("doctor", data=tmp_path, TELEGRAM_MODE="webhook")
    assert refused.returncode == 2
    assert "needs TELEGRAM_WEBHOOK_SECRET" in refused.stderr


def test_a_folder_and_files_that_others_can_read(tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert f"look into {data}" not in told(data)
    data.chmod(0o755)
    assert f"Files: others on this machine can look into {data}; run 'chmod 700 {data}'." in told(data)
    file = data / "stegvis.db"
    assert str(file) not in told(data)
    file.chmod(0o644)
    assert f"Files: others on this machine can read {file}; run 'chmod 600 {file}'." in told(data)
    data.chmod(0o700)
    assert "Files: others" not in told(data)


def test_a_database_elsewhere_that_others_can_read(tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir(mode=0o755)
    file = place / "x.db"
    address = {"DATABASE_URL": f"sqlite:///{file}"}
    told(tmp_path / "data", **address)
    assert str(file) not in told(tmp_path / "data", **address)
    file.chmod(0o640)
    assert f"chmod 600 {file}" in told(tmp_path / "data", **address)


def test_a_place_that_is_everybodys(tmp_path: Path) -> None:
    common = tmp_path / "common"
    common.mkdir()
    common.chmod(0o777)
    assert f"Files: everybody can write to {common}, where STEGVIS_DATA_DIR is" in told(common / "data")
    common.chmod(0o755)
    assert f"write to {common}," not in told(common / "data")
    assert unsafe.written_by_everybody(Path("/usr/share")) is None


def test_who_was_erased_can_be_read(tmp_path: Path) -> None:
    assert "Erased:" not in told(tmp_path)
    (tmp_path / tombstones.FILE).mkdir()
    assert f"Erased: {tmp_path / tombstones.FILE} cannot be read" in told(tmp_path)
    (tmp_path / tombstones.FILE).rmdir()
    (tmp_path / tombstones.FILE).symlink_to(tmp_path / "gone")
    assert "Erased:" in told(tmp_path)
    (tmp_path / tombstones.FILE).unlink()
    (tmp_path / tombstones.FILE).write_text("p1\n")
    assert "Erased:" not in told(tmp_path)


def test_data_keys_under_an_old_master_key(tmp_path: Path) -> None:
    assert stegvis("participants", "list", data=tmp_path).returncode == 0
    stegvis("staff", "add", "--role", "specialist", "--name", "K", "--email", "k@example.no", data=tmp_path)
    stegvis("participants", "invite", "--specialist", "k@example.no", data=tmp_path)
    both = {"MASTER_KEYS": f"{new_master_key('k2')},{KEY}"}
    assert "Keys: 1 data keys are still under the old master key 'k1'; run 'stegvis keys rotate'." in told(
        tmp_path, **both
    )
    listed = stegvis("keys", "list", data=tmp_path, **both)
    assert (listed.returncode, listed.stdout) == (0, "k2\t0\tfirst\nk1\t1\tneeded\n")

    done = stegvis("keys", "rotate", data=tmp_path, **both)
    assert (done.returncode, done.stdout) == (0, "k2\t1\t1\t0\tk1\n")
    assert "1 of 1 data keys are under 'k2'; 1 were wrapped anew." in done.stderr
    assert "The database needs 'k1' no more. Backups made before now still do" in done.stderr
    assert "Keys:" not in told(tmp_path, **both)
    again = stegvis("keys", "rotate", data=tmp_path, **both)
    assert (again.returncode, again.stdout) == (0, "k2\t0\t1\t0\tk1\n")


def test_an_old_key_that_was_taken_away_too_early_is_named(tmp_path: Path) -> None:
    stegvis("staff", "add", "--role", "specialist", "--name", "K", "--email", "k@example.no", data=tmp_path)
    stegvis("participants", "invite", "--specialist", "k@example.no", data=tmp_path)
    only_new = {"MASTER_KEYS": new_master_key("k2")}
    done = stegvis("keys", "rotate", data=tmp_path, **only_new)
    assert (done.returncode, done.stdout) == (2, "")
    assert "lacks 'k1'" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    listed = stegvis("keys", "list", data=tmp_path, **only_new)
    assert (listed.returncode, listed.stdout) == (1, "k2\t0\tfirst\nk1\t1\tmissing\n")
    assert "'k1'" in told(tmp_path, **only_new)
    assert stegvis("keys", "list", data=tmp_path).stdout == "k1\t1\tfirst\n", "nothing was changed"


def test_numbers_on_the_help_card_that_nobody_has_checked_for_ninety_days(tmp_path: Path) -> None:
    opened, today = wiring.open_database(f"sqlite:///{tmp_path}/stegvis.db", MasterKeys.parse(KEY)), datetime.now(UTC)

    def checked(days: int) -> None:
        with opened.work() as work:
            office = staffing.the_office(work, wiring.kit())
            date = (today - timedelta(days=days)).date().isoformat()
            work.put(r.Office(office.id, office.name, {"crisis_verified_on": date}, office.created_at))

    for days, found in ((92, True), (88, False)):
        checked(days)
        assert ("Safety: check the crisis numbers" in told(tmp_path)) is found
    opened.engine.dispose()


@contextmanager
def answering(body: bytes) -> Iterator[str]:
    """A page at an address that is not this machine's by its name, as a proxy's is."""

    class Answer(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *about: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("0.0.0.0", free_port()), Answer)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://0.0.0.0:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_numbers_about_the_service_that_everybody_can_read(tmp_path: Path) -> None:
    with answering(b"stegvis_database_up 1.0\n") as address:
        assert f"Web: {address}/metrics answers everybody; let the proxy refuse" in told(tmp_path, PUBLIC_URL=address)
    with answering(b"not found") as address:
        assert "answers everybody" not in told(tmp_path, PUBLIC_URL=address)
