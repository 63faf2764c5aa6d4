"""A document becomes a file."""

from __future__ import annotations

from collections.abc import Callable

from bot.export import plain
from bot.export.extra import needed
from bot.export.wording import Say
from bot.profile.document import Document, File, Format


def write(document: Document, format: Format, name: str, say: Say) -> File:
    """See `ports.WriteDocument`. Raises KeyError for JSON, which is made where the data is."""
    ending, media, written = _FORMATS[format]
    return File(f"{name}.{ending}", media, written(document, name, say))


def picture(svg: str) -> bytes | None:
    """A drawing as PNG; None when it is none. Raises NotInstalled without the extra."""
    with needed():
        from bot.export import typesetting  # noqa: PLC0415 - an extra of the package
    return typesetting.picture(svg)


def _word(document: Document, name: str, say: Say) -> bytes:
    with needed():
        from bot.export import word  # noqa: PLC0415 - an extra of the package
    return word.written(document, name, say)


def _pdf(document: Document, name: str, say: Say) -> bytes:
    with needed():
        from bot.export import pdf  # noqa: PLC0415 - an extra of the package
    return pdf.written(document, name, say)


_FORMATS: dict[Format, tuple[str, str, Callable[[Document, str, Say], bytes]]] = {
    "text": ("txt", "text/plain; charset=utf-8", plain.written),
    "docx": ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", _word),
    "pdf": ("pdf", "application/pdf", _pdf),
}
