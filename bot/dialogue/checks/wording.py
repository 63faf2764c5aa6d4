"""Wording that a tired person should not have to read (METHOD §3.12)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.dialogue.checks.issue import Issue
from bot.dialogue.script import Script, located_texts
from bot.language.readability import lix, sentences

MOST_WORDS = 15
MOST_LIX = 25.0

_WE = re.compile(r"\b(?:vi|oss|vår|vårt|våre|våra)\b", re.IGNORECASE)


def check(script: Script) -> Iterator[Issue]:
    spoken = [(path, text) for path, _, text in located_texts(script) if path not in (("title",), ("purpose",))]
    for path, text in spoken:
        longest = max((len(words) for words in sentences(text)), default=0)
        if longest > MOST_WORDS:
            what = f"a sentence of {longest} words; at most {MOST_WORDS}, so split it"
            yield Issue(path, "long-sentence", what)
        if path[-1] != "why" and (found := _WE.search(text)):
            yield Issue(path, "says-we", f"'{found[0]}' hides who is meant; write {{S}}, du or jeg")
    heavy = lix(text for _, text in spoken)
    if heavy > MOST_LIX:
        what = f"reading level LIX {heavy:.0f}; at most {MOST_LIX:.0f}, so use shorter words and sentences"
        yield Issue(("steps",), "heavy-reading", what)
