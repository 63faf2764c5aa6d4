"""Which lines of the rules find something in a text: python -m tests.unit.safety.why "TEXT" …

`--worth`: every line of the rules with how many ordinary texts and how many dangers of `made_on` it finds, and how many of
the dangers no other line finds: TSV, the least worth first.
"""

import argparse
from collections import Counter
from collections.abc import Iterator

from bot.safety import phrases
from bot.safety.grammar import Phrase, lines
from bot.safety.matching import Passage
from bot.safety.recogniser import _all, _passage, _windows, recognise, words_of
from tests.unit.safety.written import ordinary, risky


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.unit.safety.why", description=__doc__)
    parser.add_argument("text", nargs="*")
    parser.add_argument("--worth", action="store_true")
    chosen = parser.parse_args()
    for text in chosen.text:
        print(recognise(text), text)
        for family, level, line in sorted(set(found(text))):
            print(f"    {family} {level}: {line}")
    for row in worth() if chosen.worth else ():
        print(*row, sep="\t")


def found(text: str) -> Iterator[tuple[str, str, str]]:
    """Family, level (`affirmed`: the negation that stands there taken away) and line."""
    for words in _windows(words_of(text)):
        passage = _passage(words)
        as_said = [*_in(passage, 0, "explicit"), *_in(passage, 1, "ambiguous")]
        yield from as_said or (_in(passage.affirmed(), 0, "affirmed") if passage.negations else ())


def _in(passage: Passage, group: int, level: str) -> Iterator[tuple[str, str, str]]:
    possible = {id(phrase) for phrase in passage._possible(_groups()[group])}
    for phrase, family, line in _KNOWN[group]:
        if id(phrase) in possible and passage._after(phrase, passage._open_to(phrase)):
            yield family, level, line


def _groups() -> tuple[tuple[Phrase, ...], tuple[Phrase, ...]]:
    return _all().explicit, _all().ambiguous


def _with_families(group: tuple[Phrase, ...], name: str) -> list[tuple[Phrase, str, str]]:
    named = [(f.__name__.rpartition(".")[2], line) for f in phrases._FAMILIES for line in lines(getattr(f, name))]
    return [(phrase, *one) for phrase, one in zip(group, named, strict=True)]


_KNOWN = [_with_families(group, name) for group, name in zip(_groups(), ("EXPLICIT", "AMBIGUOUS"), strict=True)]


def worth() -> list[tuple[int, int, int, str, str]]:
    """Ordinary texts, dangers, dangers that it alone finds, family, line as it is written before it is softened."""
    harm, good, alone = Counter[tuple[str, str]](), Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for line in ordinary("made_on"):
        harm.update(_lines_in(line.text))
    for line in risky("made_on"):
        by = _lines_in(line.text)
        good.update(by)
        alone.update(by if len(by) == 1 else ())
    every = [(harm[one], good[one], alone[one], *one) for one in harm | good]
    return sorted(every, key=lambda row: (row[1] - 5 * row[0], row[2], row[3:]))


def _lines_in(text: str) -> set[tuple[str, str]]:
    return {(family, _bare(line)) for family, _, line in found(text)}


def _bare(line: str) -> str:
    """A line that has a full card and a soft one stands twice, with what softens it and without."""
    return " ".join(part for part in line.split() if part not in "^!%" and part[0] != "-")


if __name__ == "__main__":
    main()
