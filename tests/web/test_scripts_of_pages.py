"""What the few scripts of our pages never do, whatever they are sent."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import bot

SCRIPTS = sorted(file for file in Path(bot.__file__).parent.glob("**/static/*.js") if "vendor" not in file.parts)
# Names out of what was sent would become names of an object, or code; a page gets HTML of ours and nothing else.
NEVER = {
    "an object out of what was sent": r"JSON\.parse|\.json\(\)|Object\.(?:assign|setPrototypeOf|fromEntries)|__proto__|structuredClone",
    "words as code": r"\beval\b|new Function|setTimeout\(\s*[\"'`]|setInterval\(\s*[\"'`]|document\.write",
    "something kept": r"localStorage|sessionStorage|indexedDB|\bcaches\b|document\.cookie",
    "messages between windows": r"postMessage|window\.opener|window\.name",
}


def test_there_are_scripts() -> None:
    assert {file.name for file in SCRIPTS} >= {"chat.js", "console.js"}


@pytest.mark.parametrize("file", SCRIPTS, ids=lambda file: file.name)
@pytest.mark.parametrize("what", NEVER)
def test_no_script_makes(file: Path, what: str) -> None:
    assert re.findall(NEVER[what], file.read_text(encoding="utf-8")) == []
