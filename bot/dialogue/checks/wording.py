"""Wording that a tired person should not have to read (METHOD §3.12)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from bot.dialogue.checks.issue import Issue
from bot.dialogue.checks.phrases import found_in
from bot.dialogue.script import Script
from bot.dialogue.script_texts import Path, located_texts
from bot.language.catalogues import Language
from bot.language.readability import lix, sentences

MOST_WORDS = 15
MOST_LIX = 25.0
# So many sentences on end, each of fewer words than this, are a child's reader and no talk.
CHOPPY_RUN, CHOPPY_WORDS = 3, 5

_WE = {
    "nb": re.compile(r"\b(?:vi|oss|vår|vårt|våre|våra)\b", re.IGNORECASE),
    "nn": re.compile(r"\b(?:vi|me|oss|vår|vårt|våre)\b", re.IGNORECASE),
    "en": re.compile(r"\b(?:we|us|our|ours|let[’']s)\b", re.IGNORECASE),
}


def check(script: Script) -> Iterator[Issue]:
    spoken = [(path, text) for path, _, text in located_texts(script)]
    yield from in_language(spoken, "nb")


def in_language(texts: Iterable[tuple[Path, str]], language: Language) -> Iterator[Issue]:
    """Every text of a script as it is read in this language."""
    spoken = [(path, text) for path, text in texts if path not in (("title",), ("purpose",))]
    heavy = lix(text for _, text in spoken)
    for path, text in spoken:
        yield from _of_text(path, text, language)
    if heavy > MOST_LIX:
        what = f"reading level LIX {heavy:.0f}; at most {MOST_LIX:.0f}, so use shorter words and sentences"
        yield Issue(("steps",), "heavy-reading", what)


def _of_text(path: Path, text: str, language: Language) -> Iterator[Issue]:
    lengths = [len(words) for words in sentences(text)]
    longest = max(lengths, default=0)
    if longest > MOST_WORDS:
        what = f"a sentence of {longest} words; at most {MOST_WORDS}, so split it"
        yield Issue(path, "long-sentence", what)
    if path[-1] != "why" and (found := _WE[language].search(text)):
        yield Issue(path, "says-we", f"'{found[0]}' hides who is meant; write {{S}}, du or jeg")
    if not lengths and not has_words(text):
        yield Issue(path, "emoji-alone", "signs without words are read out as nothing; add the words")
    if is_of_the_robot(path):
        if is_choppy(lengths):
            what = f"{CHOPPY_RUN} sentences on end of under {CHOPPY_WORDS} words; join two of them"
            yield Issue(path, "choppy", what)
        for code, what in found_in(text, language):
            yield Issue(path, code, what)


def is_of_the_robot(path: Path) -> bool:
    """What the robot says, or lends the specialist for a meeting.

    Labels and words to tap are the person's, and a piece of knowledge is its source's.
    """
    return path[-1] in ("ask", "why", "say", "end_ask", "meeting")


def is_choppy(lengths: list[int]) -> bool:
    run = 0
    for length in lengths:
        run = run + 1 if length < CHOPPY_WORDS else 0
        if run == CHOPPY_RUN:
            return True
    return False


def has_words(text: str) -> bool:
    """Whether something can be read out: a letter or a digit."""
    return any(unicodedata.category(sign)[0] in "LN" for sign in text)
