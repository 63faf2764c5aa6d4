"""Requests and responses as they look on the wire."""

import json

from aiohttp import web

from tests.support.bot_api.basics import Args, Json, Refusal, as_arg

# Enough to tell a picture from something else.
SIGNATURE_BYTES = 8


async def read_args(request: web.Request) -> Args:
    """Query string and body, whatever its form; of a file the first bytes are kept, in their hexadecimal form."""
    values = dict(request.query)
    if request.content_type == "application/json":
        body = await request.json() if request.can_read_body else {}
        return Args(values | {name: as_arg(value) for name, value in body.items()})
    fields = await request.post()
    for name, value in fields.items():
        is_file = isinstance(value, web.FileField)
        values[name] = f"file:{value.file.read(SIGNATURE_BYTES).hex()}" if is_file else str(value)
        if is_file:
            values[f"{name}:name"] = value.filename
    return Args(values)


def json_response(body: Json, status: int, headers: dict[str, str] | None = None) -> web.Response:
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return web.Response(text=text, status=status, content_type="application/json", headers=headers)


def refused(refusal: Refusal) -> web.Response:
    retry_after = (refusal.parameters or {}).get("retry_after")
    headers = {"Retry-After": str(retry_after)} if retry_after else None
    return json_response(refusal.body(), refusal.status, headers)


async def not_found(request: web.Request) -> web.Response:
    return refused(Refusal(404, "Not Found"))
