"""What a form carries."""

from __future__ import annotations

from starlette.datastructures import UploadFile
from starlette.requests import Request


async def fields_of(request: Request) -> dict[str, str]:
    """The fields of a posted form that are text; a file is nothing we ask for."""
    if request.method != "POST":
        return {}
    async with request.form() as sent:
        return {name: value for name, value in sent.items() if isinstance(value, str)}


async def fields_and_file(request: Request, name: str) -> tuple[dict[str, str], bytes]:
    """The fields that are text, and the bytes of the one file we ask for; empty when there is none."""
    if request.method != "POST":
        return {}, b""
    async with request.form() as sent:
        file = sent.get(name)
        content = await file.read() if isinstance(file, UploadFile) else b""
        return {key: value for key, value in sent.items() if isinstance(value, str)}, content
