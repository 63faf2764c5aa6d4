"""A conversation that was recorded in a trial is replayed on every channel, word for word."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conversations.test_golden import in_the_browser, in_the_terminal, on_telegram
from tests.integration.commands.test_commands import one_line, stegvis
from tests.support.golden import read

SAID = {
    # Typed words, a button by its number, ways on, the card, the menu, and a second conversation in the same hour.
    "nb": "Ringe systua\n1\nhopp over\ntilbake\nHeller dette\nmer\nvet ikke\n/samtale hva-skjedde\n1\nstopp\n/start\n",
    "nn": "Ein ting om gongen\n1\npause\nhald fram\nskip\nskip\nskip\nskip\n1\n1\n",
    "en": "One thing at a time\nwhy\nskip\nI need help\nstop\n",
}


@pytest.mark.parametrize("language", list(SAID))
async def test_a_recorded_trial_is_replayed_on_every_channel(language: str, tmp_path: Path) -> None:
    file = tmp_path / "recorded.txt"
    begins = ("--language", language, "--dialogue", "rad-til-meg-selv")
    result = stegvis("chat", *begins, "--record", str(file), stdin=SAID[language])
    assert result.returncode == 0, result.stderr
    golden = read(file)
    assert golden.language == language
    assert [exchange.does for exchange in golden.exchanges[:2]] == [
        "/samtale rad-til-meg-selv",
        SAID[language].split("\n")[0],
    ]
    await in_the_terminal(golden, tmp_path / "terminal")
    await in_the_browser(golden, tmp_path / "browser")
    await on_telegram(golden, tmp_path / "telegram")


def test_a_recording_is_never_written_over_another(tmp_path: Path) -> None:
    file = tmp_path / "recorded.txt"
    file.write_text("mine")
    result = stegvis("chat", "--record", str(file), stdin="hei\n")
    assert result.returncode == 2
    assert str(file) in one_line(result)
    assert file.read_text() == "mine"
    absent = stegvis("chat", "--record", str(tmp_path / "none" / "recorded.txt"), stdin="hei\n")
    assert absent.returncode == 2
    assert str(tmp_path / "none") in one_line(absent)


def test_a_participant_is_never_recorded(tmp_path: Path) -> None:
    file = tmp_path / "recorded.txt"
    result = stegvis("chat", "--participant", "p1", "--record", str(file), data=tmp_path, stdin="hei\n")
    assert result.returncode == 2
    assert "--record is for a trial only" in one_line(result)
    assert not file.exists()
