"""typst, with our template, our fonts and nothing else of the machine."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, Literal

import typst

from bot.export.fonts import folder, runs
from bot.language.legible import legible

HOME = Path(__file__).parent / "looks"
# The same for every file: what a document is from when stands in its stamp.
TIMESTAMP = 0
# Sharp on paper, and small enough for an e-mail.
PICTURE_PPI = 200


def pdf(data: object) -> bytes:
    return _compiled("document.typ", data, "pdf")


def drawable(svg: str) -> str:
    """The drawing with names for what no font has; nothing when it is none that typst can draw."""
    shown = "".join(piece for _, piece in runs(legible(svg)))
    return shown if svg and _drawn(shown, "pdf") else ""


def picture(svg: str) -> bytes | None:
    """A drawing as PNG."""
    shown = drawable(svg)
    return _drawn(shown, "png") if shown else None


def _drawn(svg: str, form: Literal["pdf", "png"]) -> bytes | None:
    try:
        return _compiled("drawing.typ", svg, form)
    except typst.TypstError:
        return None


def _compiled(template: str, data: object, form: Literal["pdf", "png"]) -> bytes:
    """`data` reaches the template as JSON, where it is shown and never read as markup."""
    compiler = typst.Compiler(
        HOME / template, root=HOME, font_paths=_fonts(), sys_inputs={"data": json.dumps(data, ensure_ascii=False)}
    )
    more: dict[str, Any] = {"pdf_standards": ["ua-1"], "timestamp": TIMESTAMP} if form == "pdf" else {}
    made = compiler.compile(format=form, ppi=PICTURE_PPI, **more)
    if not isinstance(made, bytes):
        raise TypeError(f"typst gave {type(made).__name__} for one {form}")
    return made


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder()])
