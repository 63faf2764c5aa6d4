"""The installed command as others use it: names, exit codes, one line for each wrong setting."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bot.commands import scripts
from bot.dialogue import moves
from tests.support import nursery
from tests.support.ports import free_port
from tests.support.provider import Running
from tests.support.swollen_yaml import SWOLLEN

KEY = "k1:" + "A" * 43 + "="


def stegvis(
    *arguments: str, data: Path | None = None, stdin: str = "", **settings: str
) -> subprocess.CompletedProcess[str]:
    """In a process of its own, forked from one that has imported everything."""
    return nursery.shared().run(*arguments, environment=environment(data, **settings), stdin=stdin)


def installed(
    *arguments: str, data: Path | None = None, stdin: str = "", **settings: str
) -> subprocess.CompletedProcess[str]:
    """The same from nothing, as anybody starts it."""
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments], input=stdin, check=False, capture_output=True, text=True,
        env=environment(data, **settings), timeout=60,
    )  # fmt: skip


def environment(data: Path | None, **settings: str) -> dict[str, str]:
    own = {"STEGVIS_DATA_DIR": str(data), "STEGVIS_MASTER_KEYS": KEY} if data is not None else {}
    return nursery.plain_environment() | own | {f"STEGVIS_{name}": value for name, value in settings.items()}


def one_line(result: subprocess.CompletedProcess[str]) -> str:
    assert result.stdout == ""
    assert len(result.stderr.strip().splitlines()) == 1, result.stderr
    return result.stderr


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"PORT": "ninety"}, "STEGVIS_PORT"),
        ({"PORT": "99999"}, "STEGVIS_PORT"),
        ({"PUBLIC_URL": "stegvis.no"}, "STEGVIS_PUBLIC_URL"),
        ({"TELEGRAM_TOKEN": "hello"}, "STEGVIS_TELEGRAM_TOKEN"),
        ({"TELEGRAM_RATE": "fast"}, "STEGVIS_TELEGRAM_RATE"),
        ({"TELEGRAM_RATE": "off"}, "TELEGRAM_RATE"),
        ({"TELEGRAM_MODE": "pigeon"}, "STEGVIS_TELEGRAM_MODE"),
        ({"SMTP_URL": "mail.example.no"}, "STEGVIS_SMTP_URL"),
        ({"MASTER_KEYS": "nonsense"}, "STEGVIS_MASTER_KEYS"),
        ({"MASTER_KEYS": ""}, "STEGVIS_MASTER_KEYS"),
        ({"DATABASE_URL": "mysql://x"}, "STEGVIS_DATABASE_URL"),
        ({"LOG_LEVEL": "LOUD"}, "STEGVIS_LOG_LEVEL"),
        ({"LOG_FORMAT": "xml"}, "STEGVIS_LOG_FORMAT"),
        ({"MAIL_LINKS": "off"}, "OIDC_ISSUER"),
    ],
)
def test_a_wrong_setting_is_one_line_that_names_it(tmp_path: Path, settings: dict[str, str], named: str) -> None:
    result = stegvis("participants", "list", data=tmp_path, **settings)
    assert result.returncode == 2
    assert named in one_line(result)


def test_a_database_that_is_none_says_so(tmp_path: Path) -> None:
    (tmp_path / "stegvis.db").write_text("this is no database, " * 100)
    result = stegvis("participants", "list", data=tmp_path)
    assert result.returncode == 2
    assert "database" in one_line(result)


def test_another_key_does_not_open_the_database(tmp_path: Path) -> None:
    assert (
        stegvis(
            "staff", "add", "--role", "specialist", "--name", "K", "--email", "k@example.no", data=tmp_path
        ).returncode
        == 0
    )
    assert stegvis("participants", "invite", "--specialist", "k@example.no", data=tmp_path).returncode == 0
    result = stegvis("participants", "list", data=tmp_path, MASTER_KEYS="k1:" + "B" * 43 + "=")
    assert result.returncode == 2
    assert "STEGVIS_MASTER_KEYS" in one_line(result)


def test_serve_without_a_token_or_with_a_taken_port(tmp_path: Path) -> None:
    assert "STEGVIS_TELEGRAM_TOKEN" in one_line(stegvis("serve", data=tmp_path))
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        result = stegvis("serve", data=tmp_path, TELEGRAM_TOKEN="123456:ABC", PORT=port)
        demo = stegvis("demo", "--port", port, "--data", str(tmp_path / "demo"))
    assert result.returncode == demo.returncode == 2
    assert "STEGVIS_PORT" in one_line(result)
    assert port in demo.stderr


def test_demo_refuses_a_directory_that_is_not_its_own(tmp_path: Path) -> None:
    (tmp_path / "stegvis.db").write_text("somebody's")
    result = stegvis("demo", "--data", str(tmp_path), "--port", "0")
    assert result.returncode == 2
    assert str(tmp_path) in one_line(result)
    assert (tmp_path / "stegvis.db").read_text() == "somebody's"


def test_from_staff_to_invitation(tmp_path: Path) -> None:
    added = stegvis(
        "staff",
        "add",
        "--role",
        "specialist",
        "--name",
        "Kari Lund",
        "--email",
        "Kari@Example.no",
        "--json",
        data=tmp_path,
    )
    assert json.loads(added.stdout)["email"] == "kari@example.no"
    again = stegvis(
        "staff", "add", "--role", "specialist", "--name", "Kari", "--email", "kari@example.no", data=tmp_path
    )
    assert again.returncode == 2
    link = stegvis("staff", "link", "kari@example.no", data=tmp_path)
    assert link.stdout.startswith("http://127.0.0.1:8000/staff/link/")
    assert stegvis("staff", "link", "nobody@example.no", data=tmp_path).returncode == 3
    invited = stegvis(
        "participants", "invite", "--specialist", "kari@example.no", "--json", data=tmp_path, BOT_USERNAME="stegvisbot"
    )
    made = json.loads(invited.stdout)
    assert made["telegram"] == f"https://t.me/stegvisbot?start={made['code']}"
    listed = stegvis("participants", "list", data=tmp_path)
    assert listed.stdout.split("\t")[0] == made["id"]
    for kind in ("update", "meeting"):
        note = stegvis("note", made["id"], "--kind", kind, "--as", "kari@example.no", data=tmp_path)
        assert note.returncode == 0, note.stderr
    assert stegvis("profile", "show", made["id"], "--as", "kari@example.no", data=tmp_path).returncode == 0
    assert stegvis("profile", "show", "nobody", "--as", "kari@example.no", data=tmp_path).returncode == 3
    stegvis("staff", "add", "--role", "specialist", "--name", "Mads", "--email", "mads@example.no", data=tmp_path)
    assert stegvis("note", made["id"], "--kind", "update", "--as", "mads@example.no", data=tmp_path).returncode == 3


def test_two_supervisors_make_a_script_live(tmp_path: Path) -> None:
    for name in ("a", "b"):
        stegvis("staff", "add", "--role", "supervisor", "--name", name, "--email", f"{name}@example.no", data=tmp_path)
    stegvis("staff", "add", "--role", "specialist", "--name", "K", "--email", "k@example.no", data=tmp_path)
    assert stegvis("scripts", "approve", "--all", "--by", "k@example.no", data=tmp_path).returncode == 3
    assert stegvis("scripts", "approve", "nothing", "--by", "a@example.no", data=tmp_path).returncode == 3
    assert stegvis("scripts", "approve", "--by", "a@example.no", data=tmp_path).returncode == 2
    stegvis("scripts", "approve", "velkommen", "--by", "a@example.no", data=tmp_path)
    stegvis("scripts", "approve", "velkommen", "--by", "a@example.no", data=tmp_path)
    status = {
        row["id"]: row["status"] for row in json.loads(stegvis("scripts", "list", "--json", data=tmp_path).stdout)
    }
    assert status["velkommen"] == "waiting (1 of 2)"
    begun = json.loads(
        stegvis("scripts", "approve", "--starter", "--by", "b@example.no", "--json", data=tmp_path).stdout
    )
    assert {"velkommen", "for-motet"} < {row["id"] for row in begun}
    assert "ringe-selv" not in {row["id"] for row in begun}
    stegvis("scripts", "approve", "--all", "--by", "b@example.no", data=tmp_path)
    status = {
        row["id"]: row["status"] for row in json.loads(stegvis("scripts", "list", "--json", data=tmp_path).stdout)
    }
    assert status["velkommen"] == "live"
    assert status["for-motet"] == "waiting (1 of 2)"


def test_scripts_check_needs_nothing_and_locates_problems(tmp_path: Path) -> None:
    assert stegvis("scripts", "check").returncode == 0
    bad = tmp_path / "bad.yaml"
    bad.write_text("format: 1\nid: Bad Id\nsteps:\n  - id: a\n    kind: tekst\n")
    result = stegvis("scripts", "check", str(bad))
    assert result.returncode == 1
    assert f"{bad}:2:5: " in result.stdout
    assert stegvis("scripts", "check", str(tmp_path / "none.yaml")).returncode == 2


def test_files_that_were_made_to_break_the_reader_are_told_of(tmp_path: Path) -> None:
    """A process of its own: what breaks it would end it without a word."""
    for name, (text, _) in SWOLLEN.items():
        (tmp_path / f"{name}.yaml").write_bytes(text.encode("utf-8", "surrogatepass"))
    (tmp_path / "utf-16.yaml").write_bytes("a: b".encode("utf-16"))
    (tmp_path / "endless.yaml").symlink_to("/dev/zero")
    result = stegvis("scripts", "check", str(tmp_path))
    assert result.returncode == 1
    assert f"{len(SWOLLEN) + 2} scripts, {len(SWOLLEN) + 2} problems" in result.stderr
    told = dict.fromkeys(("half-a-character", "utf-16"), "1:1: not-utf-8") | {"endless": "1:1: too-long"}
    for name, place in ({name: place for name, (_, place) in SWOLLEN.items()} | told).items():
        assert f"{tmp_path / name}.yaml:{place}: " in result.stdout


def test_a_warning_is_printed_and_fails_nothing(tmp_path: Path) -> None:
    file = tmp_path / "prove.yaml"
    shipped = Path("dialogues/alle/noe-nytt.yaml").read_text(encoding="utf-8")
    file.write_text(shipped.replace("shelf: note\n", "").replace("id: noe-nytt", "id: prove"), encoding="utf-8")
    result = stegvis("scripts", "check", str(file))
    assert result.returncode == 0
    assert "no-shelf: " in result.stdout
    assert result.stdout.rstrip().endswith("(warning)")
    assert "0 problems, 1 warnings" in result.stderr


def test_every_rule_is_listed() -> None:
    lines = stegvis("scripts", "rules").stdout.splitlines()
    assert len(lines) == len(json.loads(stegvis("scripts", "rules", "--json").stdout))
    assert "circle\terror\tstructure\tA cycle without a way out: the same questions for ever." in lines


def test_scripts_walk_needs_nothing_and_counts_what_was_reached() -> None:
    result = stegvis(
        "scripts", "walk", "noe-nytt", "rad-til-meg-selv", "--language", "nn", "--random", "50", "--seed", "3"
    )
    assert result.returncode == 0, result.stderr
    rows = [line.split("\t") for line in result.stdout.splitlines()]
    assert [row[0] for row in rows] == ["noe-nytt", "rad-til-meg-selv"]
    assert rows[0][1] == "steps 2/2"
    listed = json.loads(stegvis("scripts", "walk", "noe-nytt", "--json").stdout)
    assert listed[0]["steps"] == {"reached": 2, "total": 2}
    assert listed[0]["unreached"] == []
    assert listed[0]["walk"] is None
    assert stegvis("scripts", "walk", "nothing").returncode == 3
    assert stegvis("scripts", "walk", "noe-nytt", "--language", "se").returncode == 2


def test_a_walk_that_fails_follows_the_table_and_is_exit_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(moves._MOVES, "stop", moves._MOVES["pause"])  # type: ignore[arg-type]
    with pytest.raises(SystemExit) as end:
        scripts.walk(["noe-nytt"])
    assert end.value.code == 1
    table, _, walk = capsys.readouterr().out.partition("\n\n")
    assert table.startswith("noe-nytt\t")
    assert table.endswith("a stop does not stop")
    assert walk.startswith("# language: nb\n# situation: nothing is known\n# fails: a stop does not stop\n")
    assert walk.rstrip().endswith("--")


def test_safety_check_reads_lines_and_writes_objects() -> None:
    result = installed(
        "safety", "check", stdin="jeg vil ta livet mitt\njeg skjærer kjøtt\n\nalle hadde hatt det bedre uten meg\n"
    )
    levels = [json.loads(line)["level"] for line in result.stdout.splitlines()]
    assert levels == ["explicit", "none", "none", "ambiguous"]
    assert all(set(json.loads(line)) == {"level", "ms"} for line in result.stdout.splitlines())


def test_keys_new_makes_a_key_that_works(tmp_path: Path) -> None:
    key = stegvis("keys", "new").stdout.strip()
    assert stegvis("participants", "list", data=tmp_path, MASTER_KEYS=key).returncode == 0


def test_doctor_says_what_is_missing(tmp_path: Path) -> None:
    result = installed("doctor", data=tmp_path)
    assert result.returncode == 1
    for word in ("Telegram", "crisis", "supervisors"):
        assert word in result.stdout


def test_a_trial_chat_through_a_pipe_keeps_nothing(tmp_path: Path) -> None:
    result = installed(
        "chat", "--language", "nn", "--dialogue", "rad-til-meg-selv", stdin="Ein ting om gongen\nstopp\n", data=tmp_path
    )
    assert result.returncode == 0
    assert "Har du et ord" not in result.stdout
    assert "Har du eit ord" in result.stdout
    assert not (tmp_path / "stegvis.db").exists()


def test_wrong_use_is_exit_2() -> None:
    assert installed("nothing").returncode == stegvis("nothing").returncode == 2
    assert stegvis("chat", "--language", "se").returncode == 2
    assert stegvis("chat", "--dialogue", "nothing").returncode == 3


def added(data: Path, role: str, email: str, *more: str) -> None:
    done = stegvis(
        "staff", "add", "--role", role, "--name", email.partition("@")[0], "--email", email, *more, data=data
    )
    assert done.returncode == 0, done.stderr


def test_staff_are_moved_closed_out_and_let_in_again(tmp_path: Path) -> None:
    added(tmp_path, "administrator", "ada@example.no")
    added(tmp_path, "specialist", "kari@example.no")
    assert stegvis("team", "add", "Nord", data=tmp_path).returncode == 0
    assert stegvis("team", "add", " nord ", data=tmp_path).returncode == 2
    assert stegvis("staff", "move", "kari@example.no", "Nord", data=tmp_path).stdout.rstrip().endswith("Nord")
    assert stegvis("staff", "move", "kari@example.no", "Sør", data=tmp_path).returncode == 3
    assert stegvis("team", "rename", "nord", "Team Nord", data=tmp_path).returncode == 0
    (team,) = json.loads(stegvis("team", "list", "--json", data=tmp_path).stdout)
    assert (team["name"], team["people"]) == ("Team Nord", 1)

    stegvis("participants", "invite", "--specialist", "kari@example.no", data=tmp_path)
    refused = stegvis("staff", "disable", "kari@example.no", data=tmp_path)
    assert refused.returncode == 2
    assert "hand-over" in one_line(refused)
    assert stegvis("staff", "role", "kari@example.no", "supervisor", data=tmp_path).returncode == 2
    assert stegvis("staff", "disable", "kari@example.no", "--at-once", data=tmp_path).returncode == 0
    assert stegvis("staff", "link", "kari@example.no", data=tmp_path).returncode == 3
    assert stegvis("staff", "enable", "kari@example.no", data=tmp_path).returncode == 0
    assert stegvis("staff", "link", "kari@example.no", data=tmp_path).returncode == 0
    assert json.loads(stegvis("staff", "sessions", "kari@example.no", "--end", "--json", data=tmp_path).stdout) == []
    assert stegvis("staff", "sessions", "nobody@example.no", data=tmp_path).returncode == 3

    last = stegvis("staff", "disable", "ada@example.no", data=tmp_path)
    assert last.returncode == 2
    assert "last administrator" in one_line(last)
    assert stegvis("staff", "role", "ada@example.no", "supervisor", data=tmp_path).returncode == 2
    assert stegvis("staff", "role", "ada@example.no", "king", data=tmp_path).returncode == 2


PROVIDER = {
    "OIDC_ISSUER": "https://login.example.no",
    "OIDC_CLIENT_ID": "stegvis",
    "OIDC_CLIENT_SECRET": "a-secret-that-nobody-sees",
}


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        *(({key: value for key, value in PROVIDER.items() if key != left}, left) for left in PROVIDER),
        ({**PROVIDER, "OIDC_ISSUER": "http://login.example.no"}, "STEGVIS_OIDC_ISSUER"),
        ({**PROVIDER, "OIDC_ISSUER": "login.example.no"}, "STEGVIS_OIDC_ISSUER"),
        ({**PROVIDER, "OIDC_ISSUER": "https://login.example.no?x=1"}, "STEGVIS_OIDC_ISSUER"),
        ({**PROVIDER, "OIDC_SCOPES": "email"}, "STEGVIS_OIDC_SCOPES"),
        ({**PROVIDER, "OIDC_LABEL": "x" * 41}, "STEGVIS_OIDC_LABEL"),
    ],
)
def test_a_provider_that_is_half_set_is_one_line_too(tmp_path: Path, settings: dict[str, str], named: str) -> None:
    for command in (("participants", "list"), ("doctor",)):
        result = stegvis(*command, data=tmp_path, **settings)
        assert result.returncode == 2
        assert named in one_line(result)
        assert "nobody-sees" not in result.stderr


def test_doctor_asks_the_provider(tmp_path: Path, running_provider: Running) -> None:
    there = {**PROVIDER, "OIDC_ISSUER": running_provider.issuer}
    assert "Sign-in:" not in stegvis("doctor", data=tmp_path, **there).stdout
    away = {**PROVIDER, "OIDC_ISSUER": f"http://127.0.0.1:{free_port()}"}
    assert "STEGVIS_OIDC_ISSUER" in stegvis("doctor", data=tmp_path, **away).stdout


def test_without_the_extra_it_is_said_how_to_get_it(tmp_path: Path) -> None:
    """In a process in which the library cannot be found."""
    start = (
        "import sys\nclass No:\n def find_spec(self, name, *_):\n"
        "  if name.partition('.')[0] == 'authlib': raise ModuleNotFoundError(name, name=name)\n"
        "sys.meta_path.insert(0, No())\nfrom bot.cli import run\nsys.argv[1:] = ['doctor']\nrun()"
    )
    result = subprocess.run(
        [sys.executable, "-c", start], check=False, capture_output=True, text=True,
        env=environment(tmp_path, **PROVIDER), timeout=60,
    )  # fmt: skip
    assert "pip install 'stegvis[oidc]'" in result.stdout
    assert "Traceback" not in result.stderr
