"""How a word sounds, roughly: two spellings of one Norwegian word by ear have the same sound.

For words that are not in the vocabulary as they are written; they have been brought to one spelling already, where å
and æ are an a and ø is an o.
"""

import re
from collections.abc import Iterator
from typing import Final

SHORTEST_HEARD: Final = 5  # letters of a word; shorter ones sound like too many others
SHORTEST_SOUND: Final = 4
SHORTEST_SLIPPED: Final = 6  # letters of a word in which one may be wrong, missing or too many
LONGEST_SLIPPED: Final = 24

_SAID_ALIKE: Final = (
    ("hv", "v"), ("skj", "s"), ("sch", "s"), ("sh", "s"), ("sj", "s"), ("kj", "s"), ("tj", "s"), ("ch", "k"),
    ("ck", "k"), ("ph", "f"), ("gh", "g"), ("ngn", "gn"), ("nd", "n"), ("ld", "l"), ("rd", "r"), ("dt", "t"),
    ("gt", "t"), ("ei", "e"), ("ai", "e"), ("oy", "o"), ("ay", "e"), ("au", "o"), ("ou", "o"), ("x", "ks"),
)  # fmt: skip
_FIRST: Final = re.compile(r"^(?:[ghl]j)")
_LAST: Final = re.compile(r"(?<=[aeiouy])[tdrg]$")  # not heard at the end: livet, glad, slår, og
_ALIKE: Final = str.maketrans("bdgcqwzy", "ptkkkvsi")  # soft and hard consonants of the south, and foreign letters
_VOWELS: Final = str.maketrans("e", "a")
_TWICE: Final = re.compile(r"(.)\1+")
_ENDING: Final = re.compile(r"(?<=..)a$")


def sound(word: str) -> str:
    """Empty when the word is too short to go by."""
    if len(word) < SHORTEST_HEARD:
        return ""
    heard = _FIRST.sub("j", word)
    for written, said in _SAID_ALIKE:
        if written in heard:
            heard = heard.replace(written, said)
    heard = heard[0] + _LAST.sub("", heard[1:]).translate(_ALIKE).translate(_VOWELS)
    heard = _ENDING.sub("", _TWICE.sub(r"\1", heard))
    return heard if len(heard) >= SHORTEST_SOUND else ""


def slips(word: str) -> Iterator[str]:
    """The word with one letter missing: two words that share one of these are one slip apart."""
    if SHORTEST_SLIPPED <= len(word) <= LONGEST_SLIPPED:
        yield word
        for at in range(1, len(word)):
            yield word[:at] + word[at + 1 :]
