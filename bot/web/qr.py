"""A square to point a camera at, as a drawing of our own making: nothing is asked of anybody else's server."""

from __future__ import annotations

from io import BytesIO

import segno

# Points, when nothing says otherwise: five centimetres on paper, which a phone reads at arm's length.
SIDE = 150


def svg(words: str) -> str:
    """Black on white in the dark as well, with the quiet margin that cameras need."""
    square = segno.make(words, error="m", micro=False)
    drawn = BytesIO()
    width = square.symbol_size()[0]
    square.save(drawn, kind="svg", xmldecl=False, scale=SIDE / width, dark="#000", light="#fff", nl=False)
    return drawn.getvalue().decode().replace("<svg ", f'<svg viewBox="0 0 {SIDE} {SIDE}" ', 1)
