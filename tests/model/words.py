"""What people write that is more than words, in Norwegian as the model's participants write it."""

from __future__ import annotations

# Ways on that are typed, by what they do.
WAYS = {
    "skip": "hopp over", "nothing": "kommer ikke på noe", "back": "tilbake", "correct": "rett", "more": "mer",
    "why": "hvorfor", "repeat": "gjenta", "pause": "pause", "resume": "fortsett", "stop": "stopp",
    "other": "noe annet", "help": "hjelp",
}  # fmt: skip
BY_WORDS = {words: name for name, words in WAYS.items()}
SLASHES = {"skip": "hopp", "back": "tilbake", "correct": "rett", "pause": "pause", "more": "mer", "stop": "stopp"}
BY_SLASH = {slash: name for name, slash in SLASHES.items()}

YES = frozenset({"ja"})
NO = frozenset({"nei"})
NOTHING = NO | {"vet ikke"}


def number(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) <= 2 else None


# Whoever only says hello at the menu sees it. One of the corpus' own words is that.
HELLO = frozenset({"hei"})
