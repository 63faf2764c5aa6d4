"""Text as it is compared with phrases: for matching only, never stored or shown."""

import re
import unicodedata
from typing import Final

STOP: Final = "|"
PAUSE: Final = ","
SPELT_OUT: Final = "+"

_TABLED: Final = (
    range(0x2E80),  # alphabets, their marks, punctuation and the symbols people write with
    range(0x3000, 0x3040),  # wide space and wide punctuation
    range(0xFB00, 0xFB07),  # ligatures
    range(0xFE00, 0xFE70),  # variation selectors, small punctuation
    range(0xFEFF, 0xFFEF),  # byte order mark, full-width forms
    range(0x1D400, 0x1D800),  # mathematical letters, used to write "fancy" text
    range(0x1F100, 0x1F1AA),  # letters in circles and squares
    range(0xE0000, 0xE01F0),  # tags and selectors that cannot be seen
)
_INVISIBLE: Final = frozenset({"Mn", "Me", "Cf"})
_DROPPED: Final = frozenset("'’‘‛´`ʹʼ′*\u115f\u1160\u3164\uffa0")
_STOPS: Final = frozenset(".!?;…|\n\r\u2028\u2029")
_PAUSES: Final = frozenset(',:()[]{}"«»“”„‟/\\')
_LETTERS: Final = str.maketrans(
    {"æ": "a", "ø": "o", "œ": "o", "đ": "d", "ł": "l", "ı": "i"}
    # Cyrillic and Greek letters that look like ours
    | dict(zip("асеіјорѕухкмнтвԁһ", "aceijopsyxkmhtbdh", strict=True))
    | dict(zip("αεικονρτυχ", "aeikovptux", strict=True))
)


def _fold(character: str) -> str:
    if character in _DROPPED or unicodedata.category(character) in _INVISIBLE:
        return ""
    if character in _STOPS:
        return STOP
    if character in _PAUSES:
        return PAUSE
    decomposed = unicodedata.normalize("NFKD", character).casefold()
    plain = "".join(c for c in decomposed if unicodedata.category(c) not in _INVISIBLE)
    return "".join(c if c.isalnum() else " " for c in plain.translate(_LETTERS))


def _table() -> dict[int, str]:
    folded = ((code, _fold(chr(code))) for block in _TABLED for code in block)
    return {code: result for code, result in folded if result != chr(code)}


# One look-up per character: whole-text normalisation sorts long runs of combining marks in quadratic time.
_FOLD: Final = _table()
_LEET: Final = str.maketrans("013457@$", "oieastas")
# Short words that lean on the one before: tør'kke, slår'n, hadde'a, jeg'e.
_LEANING: Final = re.compile(r"(?<=[^\W_])['’`´](?:(k(?:ke|je|j|kje|e)|ikke|itte)|(n|an)|(a))(?![^\W_])", re.IGNORECASE)
_LEANT: Final = {1: " ikke", 2: " han", 3: " ho"}
_DISGUISED: Final = re.compile(r"(?<=[a-z])[013457](?=[a-z])")
_REPEATED: Final = re.compile(r"([a-z])\1+")
# Four or more letters standing alone, with a space, a dot or both between them.
_LETTER_BY_LETTER: Final = re.compile(r"(?<!\w)[a-z](?:[ ,|]{1,3}[a-z](?!\w)){3,}")
_WIDE_GAP: Final = re.compile(r" {2,}")
_GAP: Final = re.compile(r"[ ,|]+")
_TOKEN: Final = re.compile(r"\+?[^\W_]+|[,|]")


def tokens(text: str) -> list[str]:
    """Words in order; STOP or PAUSE where a clause ends; SPELT_OUT begins what was spelt letter by letter."""
    apart = _LEANING.sub(lambda short: _LEANT[short.lastindex or 1], text)
    folded = apart.translate(_FOLD).replace(SPELT_OUT, " ")
    plain = _DISGUISED.sub(lambda digit: digit[0].translate(_LEET), folded)
    return _TOKEN.findall(_LETTER_BY_LETTER.sub(_joined, _one_spelling(plain)))


def normalised(text: str) -> str:
    return " ".join(token.lstrip(SPELT_OUT) for token in tokens(text) if token not in (STOP, PAUSE))


def _one_spelling(text: str) -> str:
    once = _REPEATED.sub(r"\1", text)
    return _REPEATED.sub(r"\1", once.replace("ae", "a").replace("oe", "o"))


def _joined(run: re.Match[str]) -> str:
    groups = [_GAP.sub("", group) for group in _WIDE_GAP.split(run[0])]
    if sum(len(group) == 1 for group in groups) >= 4:
        groups = ["".join(groups)]
    return " ".join(SPELT_OUT + _one_spelling(group) for group in groups)
