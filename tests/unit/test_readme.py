"""The README and the docs name every setting, command and word of the script format."""

from __future__ import annotations

from pathlib import Path

from typer.main import get_command

from bot.cli import app
from bot.dialogue.script import Script
from bot.dialogue.step import Step
from bot.settings import Settings

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SCRIPTS = (ROOT / "docs" / "scripts.md").read_text(encoding="utf-8")


def test_every_setting_is_explained() -> None:
    assert [name for name in Settings.model_fields if f"STEGVIS_{name.upper()}" not in README] == []


def test_every_command_of_the_path_exists() -> None:
    commands = get_command(app)
    named = set(getattr(commands, "commands", {}))
    assert named == {
        "demo", "serve", "chat", "staff", "participants", "scripts", "profile", "note", "safety", "doctor", "keys", "team",
        "backup", "restore", "erase",
        "affected",
    }  # fmt: skip


def test_every_field_of_a_step_is_explained() -> None:
    explained = README + SCRIPTS
    fields = [field.alias or name for name, field in Step.model_fields.items()]
    fields += [field.alias or name for name, field in Script.model_fields.items()]
    assert [name for name in fields if f"`{name}" not in explained and f"{name}:" not in explained] == []


def test_the_pictures_are_there() -> None:
    shown = [part.split(")")[0] for part in README.split("](docs/screenshots/")[1:]]
    assert len(shown) == 4
    assert all((ROOT / "docs" / "screenshots" / name).stat().st_size > 10_000 for name in shown)
