"""What a form carries."""

from __future__ import annotations

from starlette.requests import Request


async def fields_of(request: Request) -> dict[str, str]:
    """The fields of a posted form that are text; a file is nothing we ask for."""
    if request.method != "POST":
        return {}
    async with request.form() as sent:
        return {name: value for name, value in sent.items() if isinstance(value, str)}
