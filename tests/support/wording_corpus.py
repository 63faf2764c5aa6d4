"""Sentences that an author might write by mistake, and good ones close to them; which of them the rules find.

`python -m tests.support.wording_corpus [PART…]` tells the figures of each rule, and what is missed in the tuning half.
"""

from __future__ import annotations

import hashlib
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from bot.dialogue.checks import questions, wording
from bot.dialogue.checks.nynorsk import bokmal_in
from bot.language.catalogues import LANGUAGES, Language

FOLDER = Path(__file__).parents[1] / "unit" / "dialogue" / "wording_corpus"
# Nobody chose which half a sentence came into.
SEED = "stegvis"
GOOD = "good"
# Of a whole script, or of its length: one sentence says nothing of them.
NOT_OF_A_SENTENCE = {"heavy-reading", "choppy", "long-sentence"}


@dataclass(frozen=True, slots=True)
class Sentence:
    batch: str
    code: str
    language: Language
    text: str

    @property
    def part(self) -> str:
        """`tuned`, `held out`, or the name of a later batch, which is whole."""
        if self.batch != "first":
            return self.batch
        return ("tuned", "held out")[hashlib.sha256(f"{SEED}/{self.text}".encode()).digest()[0] % 2]


@cache
def sentences() -> tuple[Sentence, ...]:
    return tuple(one for path in sorted(FOLDER.glob("**/*.yaml")) for one in _in_file(path))


def _in_file(path: Path) -> Iterator[Sentence]:
    batch = "first" if path.parent == FOLDER else path.parent.name
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    for code, told in ({GOOD: data} if path.stem == GOOD else data).items():
        for language in LANGUAGES:
            for text in told.get(language, "").splitlines():
                yield Sentence(batch, code, language, text)


def found(sentence: Sentence) -> set[str]:
    """The codes that the sentence gives where it would stand: as a question, or as a button when it is a sign."""
    where = "label" if sentence.code == "emoji-alone" else "ask"
    issues = wording.in_language([(("steps", 0, where), sentence.text)], sentence.language)
    codes = {issue.code for issue in issues} - NOT_OF_A_SENTENCE
    if sentence.language == "nn" and bokmal_in(sentence.text):
        codes.add("bokmal-form")
    if questions.has_two_questions(sentence.text, sentence.language):
        codes.add("two-questions")
    if sentence.code == "closed-questions" and questions.wants_yes_or_no(sentence.text, sentence.language):
        codes.add("closed-questions")
    return codes


def is_right(sentence: Sentence) -> bool:
    codes = found(sentence)
    return not codes if sentence.code == GOOD else sentence.code in codes


def share(those: Iterable[Sentence], right: Callable[[Sentence], bool] = is_right) -> tuple[int, int]:
    """How many are right, and how many there are."""
    results = [right(one) for one in those]
    return sum(results), len(results)


def _told(parts: list[str]) -> Iterator[str]:
    groups: dict[tuple[str, str], list[Sentence]] = defaultdict(list)
    for one in sentences():
        groups[one.code, one.part].append(one)
    for code in dict.fromkeys(one.code for one in sentences()):
        cells = [share(groups[code, part]) for part in parts]
        yield f"{code:18}" + "".join(f"{right:5}/{whole:<5}" for right, whole in cells)
    for part in parts:
        bad = [one for one in sentences() if one.part == part and one.code != GOOD]
        right, whole = share(bad)
        anything, _ = share(bad, lambda one: bool(found(one)))
        yield f"{part}: {right}/{whole} = {right / whole:.1%}, by some rule {anything / whole:.1%}"


def _missed(parts: list[str]) -> Iterator[str]:
    for one in sentences():
        if one.part in parts and not is_right(one):
            yield f"{one.code:18} {one.language} {one.text}   {sorted(found(one)) or ''}"


if __name__ == "__main__":
    asked = [argument for argument in sys.argv[1:] if argument != "--missed"]
    told = asked or list(dict.fromkeys(one.part for one in sentences()))
    print(*_told(told), sep="\n")
    if "--missed" in sys.argv:
        print(*_missed(asked or ["tuned"]), sep="\n")
