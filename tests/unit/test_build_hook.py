"""What the build fetches is complete and whole before it is called current."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import hatch_build as hook

ROOT = Path(__file__).parents[2]


@pytest.fixture
def fetched(tmp_path: Path) -> Path:
    """A checkout after npm, with other bytes than the real ones, and no pictures."""
    (tmp_path / "dialogues").mkdir()
    (tmp_path / hook.PICTURES).write_text("{}")
    sources = [tmp_path / "node_modules" / name for name in (*hook.ASSETS, hook.DEVELOPMENT_ASSET)]
    for source in (*sources, *hook.fonts(tmp_path)):
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(source.name)
    return tmp_path


def test_fonts_and_their_licences_are_copied(fetched: Path) -> None:
    hook.copy_assets(fetched, "lock")
    copied = {path.name for path in (fetched / hook.FONTS).iterdir()}
    assert {"NotoSans_700Bold.ttf", "NotoSansSC_400Regular.ttf", "NotoSansSymbols2_400Regular.ttf"} <= copied
    assert {f"{package}.LICENSE.txt" for package in hook.FONT_FILES} <= copied
    assert hook.is_current(fetched, "lock", development=True)


def test_without_one_font_or_with_another_lock_it_is_fetched_again(fetched: Path) -> None:
    hook.copy_assets(fetched, "lock")
    assert not hook.is_current(fetched, "another", development=False)
    (fetched / hook.FONTS / "NotoEmoji_400Regular.ttf").unlink()
    assert not hook.is_current(fetched, "lock", development=False)


def test_a_font_that_is_no_longer_wanted_goes(fetched: Path) -> None:
    old = fetched / hook.FONTS / "Old.ttf"
    old.parent.mkdir(parents=True)
    old.touch()
    hook.copy_assets(fetched, "lock")
    assert not old.exists()


def test_what_breaks_off_is_not_current(fetched: Path) -> None:
    next(iter(hook.fonts(fetched))).unlink()
    with pytest.raises(FileNotFoundError):
        hook.copy_assets(fetched, "lock")
    assert not hook.is_current(fetched, "lock", development=False)


def test_the_wheel_takes_along_what_is_fetched_and_what_is_drawn_with() -> None:
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert f"{hook.FONTS.parent.as_posix()}/**" in wheel["artifacts"]
    assert f"{hook.VENDOR.as_posix()}/**" in wheel["artifacts"]


def test_nothing_fetched_is_in_the_repository_and_no_address_in_the_lock() -> None:
    ignored = (ROOT / ".gitignore").read_text().split()
    assert f"{hook.FONTS.parent.as_posix()}/" in ignored
    assert "http" not in (ROOT / "package-lock.json").read_text()
