"""What is seen in the letters and digits themselves: shouting, and numbers to call."""

from __future__ import annotations

import re
from collections.abc import Iterator

_CAPITALS = r"[A-ZÆØÅ]"
# Short names such as NAV, CV and AAP are written so everywhere.
_SHOUTED = re.compile(
    rf"[!?]\s*!|!\s*\?|\?\?|\b{_CAPITALS}{{4,}}\b|\b{_CAPITALS}{{2,}}\s+{_CAPITALS}{{3,}}\b|\b(?:ALT|ALLE|MÅ|HER|NÅ|NO|ALL|NOW|MUST)\b"
)
_TO_CALL = re.compile(r"(?<!\d)(?:116 ?\d{3}|\d\d(?: ?\d\d){3})(?!\d)")
_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”")


def found_in(text: str) -> Iterator[tuple[str, str]]:
    """Each (code, what and what to do)."""
    spoken = _QUOTED.sub("«»", text)
    if found := _SHOUTED.search(spoken):
        yield "shouting", f"'{found[0].strip()}' shouts; one exclamation mark and small letters are enough"
    if found := _TO_CALL.search(spoken):
        what = "is a number to call, and nobody verifies it here; the help card has it, so take it away"
        yield "number-in-text", f"'{found[0].strip()}' {what}"
