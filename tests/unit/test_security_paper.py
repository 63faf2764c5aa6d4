"""What docs/security.md says in numbers is what the code does, and what it must say is there."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

from bot.application import codes, flood, sessions, staffing, takeovers
from bot.application import records as r
from bot.channels.browser import bringing, talking
from bot.channels.telegram import webhook
from bot.console import openid
from bot.dialogue import recordings, yaml
from bot.profile import piece, portable
from bot.storage import sealing
from bot.storage.engine import open_engine
from bot.storage.migrations.schema import create_for_tests
from bot.storage.work import SqlDatabase
from bot.web import brakes, cookies
from bot.web.app import LONG_ANSWER_BYTES
from bot.web.security import MAX_BODY_BYTES
from tests.support.supply import accepted

PAPER = (Path(__file__).parents[2] / "docs" / "security.md").read_text(encoding="utf-8")


def part(heading: str) -> str:
    return PAPER.split(f"## {heading}\n")[1].split("\n## ")[0]


def rows(heading: str) -> list[list[str]]:
    """Of the tables in a part, without their heads."""
    lines = [line for line in part(heading).splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_each_limit_is_in_the_paper() -> None:
    assert [(name, int(most), int(minutes) * 60, by) for name, most, minutes, by in rows("How often")] == [
        (one.name, one.most, one.seconds, one.by) for one in brakes.LIMITS
    ]
    assert f"one browser holds {brakes.MOST_STREAMS}" in part("How often")
    assert f"{flood.ONE_BY_ONE} messages a minute" in part("How often")


def test_how_long_sessions_last_is_in_the_paper() -> None:
    most = str(sessions.MOST_SESSIONS)
    idle, whole = sessions.PARTICIPANT_STAYS.days, sessions.PARTICIPANT_AT_MOST.days
    staff_idle, staff = (int(one.total_seconds()) // 3600 for one in (sessions.STAFF_IDLE, sessions.STAFF_STAYS))
    assert rows("How long sessions last") == [
        ["participants", f"{idle} days", f"{whole} days", most],
        ["staff", f"{staff_idle} hours", f"{staff} hours", most],
    ]


def test_tokens_are_as_long_as_the_paper_says() -> None:
    assert cookies.TOKEN_BYTES * 8 == 256
    assert "256 random bits" in part("How long sessions last")
    assert len(codes.ALPHABET) ** codes.LENGTH == 2**140
    assert len(staffing.new_token()) * 6 == 192
    assert {"140 random bits", "192 random bits"} <= set(re.findall(r"\d+ random bits", part("Each way in")))


def test_what_may_be_sent_is_in_the_paper() -> None:
    said = part("What may be sent")
    for most in (MAX_BODY_BYTES, LONG_ANSWER_BYTES, talking.LONGEST, recordings.MOST_BYTES, portable.MOST_BYTES,
                 webhook.MOST_BYTES):  # fmt: skip
        assert f" {most} " in said, most
    assert bringing.MOST_SENT >= portable.MOST_BYTES
    assert f"more than {portable.MOST_VALUES} values" in said
    assert f"more than {piece.MOST_NAMES} names" in said
    assert f"{yaml.MOST_CHARACTERS}\ncharacters and {yaml.MOST_VALUES} values, {yaml.MOST_DEPTH} deep" in said


def test_how_soon_libraries_are_renewed_is_in_the_paper() -> None:
    said = part("Libraries")
    assert "within 7 days when it is severe and within 30 when it is not" in " ".join(said.split())
    assert "every three months" in " ".join(said.split())
    assert f"within {accepted.MOST_DAYS} days" in said
    assert f"docs/{accepted.SOURCE.name}" in said
    assert (accepted.ROOT / ".ci" / "audit").is_file()


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Each way in", ("invitation", "new device", "e-mail", "OpenID Connect", "STEGVIS_OIDC_ACR_VALUES", "WEBHOOK")),
        ("Each way in", (f"{staffing.INVITATION_DAYS} days", f"{staffing.DEVICE_DAYS} days",
                         f"{staffing.SIGN_IN_MINUTES} minutes")),
        ("A conversation that is lived in", (f"After {takeovers.LASTS.days} days", "deputy", "Administrators never")),
    ],
)  # fmt: skip
def test_each_way_in_is_in_the_paper(heading: str, words: tuple[str, ...]) -> None:
    assert [one for one in words if one not in part(heading)] == []


def test_the_inventory_of_cryptography_is_that_of_the_code() -> None:
    said = part("Cryptography")
    assert "AESGCM" in inspect.getsource(sealing)
    assert "AES-256-GCM" in said
    assert "sha256" in inspect.getsource(openid)
    assert "HMAC with SHA-256" in said
    weak = re.compile(r"\b(md5|sha1|des|ecb|cbc|rc4|blowfish|random\.(random|choice|randint))\b", re.IGNORECASE)
    bot = Path(inspect.getfile(sealing)).parents[1]
    for path in bot.rglob("*.py"):
        if re.search(r"import (hashlib|hmac)|from (hashlib|hmac|cryptography)", path.read_text(encoding="utf-8")):
            assert not weak.search(path.read_text(encoding="utf-8")), path


def test_whom_the_service_talks_to_is_in_the_paper() -> None:
    assert [row[0].split("`")[-2] if "`" in row[0] else row[0] for row in rows("Whom the service talks to")] == [
        "STEGVIS_TELEGRAM_API_URL", "STEGVIS_OIDC_ISSUER", "STEGVIS_SMTP_URL", "STEGVIS_DATABASE_URL",
    ]  # fmt: skip


def test_each_class_of_data_is_in_the_paper() -> None:
    assert [row[0] for row in rows("Classes of data")] == [
        "words",
        "traces",
        "staff",
        "scripts and settings",
        "secrets",
    ]


def test_what_is_logged_is_in_the_paper() -> None:
    said = part("What is logged")
    assert "standard error and nowhere else" in said
    logs = (Path(inspect.getfile(sealing)).parents[1] / "logs.py").read_text(encoding="utf-8")
    assert "StreamHandler(sys.stderr)" in logs
    assert "FileHandler" not in logs


def test_nobody_works_here_from_the_beginning() -> None:
    engine = open_engine("sqlite://")
    create_for_tests(engine)
    with SqlDatabase(engine, sealing.MasterKeys.parse(sealing.new_master_key("k1"))).reading() as look:
        assert look.find(r.Staff) == []
        assert look.find(r.StaffLink) == []
    engine.dispose()
