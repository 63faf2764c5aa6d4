"""What is printed of a log record: ours as it is, of everything else the place alone, and never what an error said."""

from __future__ import annotations

import io
import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from bot import logs
from bot.settings import Settings

CANARY = "Kanarifugl"
TOKEN = "4711:AAbbCCddEEffGGhhII"


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """Standard error, with the logs set up for debugging; everything is put back."""
    root, ours = logging.getLogger(), logging.getLogger("bot")
    before = root.level, root.handlers[:], ours.level
    out = io.StringIO()
    monkeypatch.setattr(sys, "stderr", out)
    for handler in before[1]:
        root.removeHandler(handler)
    logs.set_up_logs(Settings(log_level="DEBUG"))
    yield out
    for handler in root.handlers[:]:
        root.removeHandler(handler)
    for handler in before[1]:
        root.addHandler(handler)
    root.setLevel(before[0])
    ours.setLevel(before[2])
    logging.captureWarnings(False)


def test_ours_is_printed_at_the_chosen_level(printed: io.StringIO) -> None:
    logging.getLogger("bot.service").debug("item %s", "abc")
    assert printed.getvalue().endswith("DEBUG bot.service: item abc\n")


def test_a_program_can_read_each_line(printed: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", printed)
    logs.set_up_logs(Settings(log_format="json"))
    logging.getLogger("bot.service").info("item %s", "abc")
    line = json.loads(printed.getvalue())
    assert (line["level"], line["part"], line["said"]) == ("INFO", "bot.service", "item abc")
    assert datetime.fromisoformat(line["at"]).utcoffset() == timedelta()


@pytest.mark.parametrize("name", ["telegram.ext", "aiohttp.client", "sqlalchemy.engine", "somebodys.new.library", ""])
def test_a_library_says_nothing_below_a_warning_and_then_only_where(printed: io.StringIO, name: str) -> None:
    library = logging.getLogger(name)
    before = library.level
    library.setLevel(logging.DEBUG)
    try:
        library.debug("POST /bot%s %s", TOKEN, CANARY)
        library.info(f"{CANARY}")
        assert printed.getvalue() == ""
        library.warning(f"could not read {CANARY} of %s", TOKEN)
    finally:
        library.setLevel(before)
    said = printed.getvalue()
    assert "test_logs.py:" in said
    assert CANARY not in said
    assert TOKEN.partition(":")[2] not in said


def test_what_an_exception_said_is_not_printed(printed: io.StringIO) -> None:
    for name in ("bot.service", "asyncio"):
        try:
            raise ValueError(f"{CANARY}\n{TOKEN}")
        except ValueError:
            logging.getLogger(name).exception("it failed\nfuture: %s", CANARY)
    said = printed.getvalue()
    assert said.count("ValueError at unit/test_logs.py:") == 2
    assert "it failed [" in said
    assert CANARY not in said
    assert len(said.splitlines()) == 2


@pytest.mark.parametrize("written", [TOKEN, TOKEN.replace(":", "%3A"), TOKEN.replace(":", "%3a")])
def test_a_token_is_taken_out_of_ours_as_well(printed: io.StringIO, written: str) -> None:
    logging.getLogger("bot").error("asked http://127.0.0.1/bot%s/getMe", written)
    assert "/bot[token]/getMe" in printed.getvalue()


CRASHES = """
import sys, threading
from bot.logs import keep_quiet_when_crashing
keep_quiet_when_crashing()
def crash():
    raise RuntimeError("{canary}")
class Unraisable:
    def __del__(self):
        crash()
thread = threading.Thread(target=crash)
thread.start()
thread.join()
Unraisable()
crash()
"""


def test_a_crash_says_what_and_where_without_its_words() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CRASHES.format(canary=CANARY)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.count("RuntimeError at ") == 3
    assert CANARY not in done.stderr
    assert "Traceback" not in done.stderr
