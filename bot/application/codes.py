"""Codes of invitations, for a link, a camera, the telephone and a hand that types.

Digits and letters without those that look like others (Crockford's base 32): 140 bits in 28 of them. They stand in
links as they are, and on paper in groups; whoever types one may leave out what stands between, use capitals, and take
a nought for the letter it looks like.
"""

from __future__ import annotations

import secrets

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH = 28
GROUP = 4

_LOOKALIKES = str.maketrans({"o": "0", "i": "1", "l": "1"})


def new_code() -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def in_groups(code: str) -> str:
    """`7K4M 2PQX …`, to read aloud."""
    return " ".join(code[at : at + GROUP] for at in range(0, len(code), GROUP)).upper()


def as_typed(written: str) -> str:
    """The code that was meant; what is none of ours is left to be unknown."""
    kept = "".join(sign for sign in written if not (sign.isspace() or sign in "-‐‑–—.,"))
    return kept.lower().translate(_LOOKALIKES)
