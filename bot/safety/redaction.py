"""Details that identify someone, found before a text becomes an answer, so that they can be taken out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    IDENTITY_NUMBER = "identity_number"
    PHONE = "phone"
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class Hint:
    kind: Kind
    span: tuple[int, int]  # characters of the text, end exclusive


_SPACE: Final = r"[ \u00a0\u2009\u202f]"
_GAP: Final = rf"(?:{_SPACE}|-)"
_ALONE: Final = r"(?<![0-9][ ])"  # groups of digits before or after make it another kind of number
_IDENTITY: Final = re.compile(
    rf"""(?<![0-9])
    [0-9]{{2}}[ .]?[0-9]{{2}}[ .]?[0-9]{{2}} (?:{_GAP}|[ ]-[ ])? [0-9]{{3}}{_SPACE}?[0-9]{{2}}
    (?![0-9])""",
    re.VERBOSE,
)
_DOMESTIC: Final = re.compile(
    rf"""(?<![0-9+])(?<![0-9][.,:/-])(?:
        [2-9][0-9]{{7}}
      | {_ALONE} [2-9][0-9] {_GAP} [0-9]{{2}} {_GAP} [0-9]{{2}} {_GAP} [0-9]{{2}} (?![ ][0-9])
      | {_ALONE} [2-9][0-9]{{2}} {_GAP} [0-9]{{2}} {_GAP} [0-9]{{3}} (?![ ][0-9])
      | {_ALONE} [49][0-9]{{3}} {_GAP} [0-9]{{4}} (?![ ][0-9])
    )(?![0-9])(?![.,:/-][0-9])(?!{_SPACE}?(?:kr|,-))""",
    re.VERBOSE,
)
_INTERNATIONAL: Final = re.compile(
    rf"(?<![0-9+:.,])(?:\+|00{_SPACE}?)[1-9](?:[\u00a0\u2009\u202f .()-]{{0,2}}[0-9]){{7,13}}(?![0-9])"
)
_EMAIL: Final = re.compile(
    rf"[\w.%+-]{{1,64}}{_SPACE}?(?:@|[(\[]at[)\]]|krøllalfa){_SPACE}?[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,8}}",
    re.IGNORECASE,
)
# Both as published by Skatteetaten: each control digit makes its weighted sum divisible by 11.
_FIRST_WEIGHTS: Final = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND_WEIGHTS: Final = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_D_NUMBER: Final = 40  # added to the day for people without a permanent number
_SYNTHETIC: Final = 40  # added to the month in the tax authority's test numbers
_DATE: Final = re.compile(
    r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
    r"|(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])(?:19|20)[0-9]{2}"
)


def hints(text: str) -> tuple[Hint, ...]:
    """In the order of the text; where two readings overlap, the more telling one only."""
    found: list[Hint] = []
    taken = bytearray(len(text))
    for hint in _readings(text):
        start, end = hint.span
        if not any(taken[start:end]):
            found.append(hint)
            taken[start:end] = b"\1" * (end - start)
    return tuple(sorted(found, key=lambda hint: hint.span))


def _readings(text: str) -> Iterator[Hint]:
    for match in _EMAIL.finditer(text):
        yield Hint(Kind.EMAIL, match.span())
    for match in _IDENTITY.finditer(text):
        if _is_identity_number(match[0]):
            yield Hint(Kind.IDENTITY_NUMBER, match.span())
    for match in _INTERNATIONAL.finditer(text):
        yield Hint(Kind.PHONE, match.span())
    for match in _DOMESTIC.finditer(text):
        if not _DATE.fullmatch(match[0]):
            yield Hint(Kind.PHONE, match.span())


def _is_identity_number(written: str) -> bool:
    digits = [int(character) for character in written if character.isdecimal()]
    day, month = 10 * digits[0] + digits[1], 10 * digits[2] + digits[3]
    dated = 1 <= day % _D_NUMBER <= 31 and day < 72 and 1 <= month % _SYNTHETIC <= 12 and month < 53
    return dated and _sums_to_eleven(digits, _FIRST_WEIGHTS) and _sums_to_eleven(digits, _SECOND_WEIGHTS)


def _sums_to_eleven(digits: list[int], weights: tuple[int, ...]) -> bool:
    return sum(digit * weight for digit, weight in zip(digits, weights, strict=False)) % 11 == 0
