"""What a form carries."""

from __future__ import annotations

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request

from bot.language.typed import characters


async def fields_of(request: Request) -> dict[str, str]:
    """The fields of a posted form that are text; a file is nothing we ask for."""
    if request.method != "POST":
        return {}
    async with request.form() as sent:
        return _texts(sent)


async def fields_and_file(request: Request, name: str) -> tuple[dict[str, str], bytes]:
    """The fields that are text, and the bytes of the one file we ask for; empty when there is none."""
    if request.method != "POST":
        return {}, b""
    async with request.form() as sent:
        file = sent.get(name)
        content = await file.read() if isinstance(file, UploadFile) else b""
        return _texts(sent), content


def _texts(sent: FormData) -> dict[str, str]:
    """A form may say itself how its bytes are read, so that what comes out need not be characters."""
    return {characters(name): characters(value) for name, value in sent.items() if isinstance(value, str)}
