"""How phrases are written down: words as they are read, and a few signs.

    du må             words that follow each other; small ones such as "jo" may stand between them (`folding`)
    lov(et|te)        one of these
    (så )?bra         perhaps
    kartlegg*, *dag   any ending, any beginning
    (så |veldig )*    any number of these
    ..                up to six words of the same sentence
    _                 any one word
    ^                 the beginning of a sentence
    $                 its end
    (?!ikke)          not followed by this
    <gjøre>           a family of words (`families`)
    # …               a line for the reader

One phrase a line, which goes on in the next when it ends with "|". Texts are folded first (`folding`), so small
letters are enough and Nynorsk needs no lines of its own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

_FAMILY = re.compile(r"<([^<>!=]+)>")
_CONTINUED = re.compile(r"\|\n\s*")
_OPENING = re.compile(r"\((?!\?)")
_ENDING = re.compile(r"(?<=\w)\*|\*(?=\w)")
_ANYTHING = re.compile(r"(?<![^ (|?):])\.\. ")
_END = "(?=(?: [.?!…])? $)"
_WORD = r"[^\s.?!]+"
_REST = rf"(?:{_WORD} ){{0,6}}"


def compiled(lines: str, families: Mapping[str, str]) -> re.Pattern[str]:
    """A pattern that is to be looked for in a folded text."""
    phrases = (line.strip() for line in _CONTINUED.sub("|", lines).splitlines())
    told = [_spelt_out(phrase, families) for phrase in phrases if phrase and not phrase.startswith("#")]
    return re.compile(rf" (?:{'|'.join(_by_first_word(told))})(?= )")


def _spelt_out(phrase: str, families: Mapping[str, str]) -> str:
    while _FAMILY.search(phrase):
        phrase = _FAMILY.sub(lambda named: f"({families[named[1]]})", phrase)
    phrase = _ENDING.sub(r"\\S*", _OPENING.sub("(?:", phrase)).replace("_", _WORD)
    phrase = phrase.replace("^ ", r"\^ ").replace("^|", r"\^|").replace("$", _END)
    return _ANYTHING.sub(lambda _: _REST, phrase)


def _by_first_word(phrases: list[str]) -> list[str]:
    """Each first word is looked at once, however many phrases begin with it."""
    heads: dict[str, list[str]] = defaultdict(list)
    for phrase in phrases:
        head = phrase[: _end_of_first(phrase)]
        heads[head].append(phrase[len(head) :])
    return [f"{head}(?:{'|'.join(tails)})" for head, tails in heads.items()]


def _end_of_first(phrase: str) -> int:
    depth = 0
    for number, sign in enumerate(phrase):
        depth += (sign == "(") - (sign == ")")
        if sign == " " and depth == 0:
            return number
    return len(phrase)
