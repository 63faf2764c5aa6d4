"""Requests and responses as they look on the wire."""

import json

from aiohttp import web

from tests.support.bot_api.basics import Args, Json, Refusal, as_arg


async def read_args(request: web.Request) -> Args:
    """Query string and body, whatever its form; files are read and forgotten."""
    values = dict(request.query)
    if request.content_type == "application/json":
        body = await request.json() if request.can_read_body else {}
        return Args(values | {name: as_arg(value) for name, value in body.items()})
    fields = await request.post()
    return Args(values | {name: value for name, value in fields.items() if isinstance(value, str)})


def json_response(body: Json, status: int, headers: dict[str, str] | None = None) -> web.Response:
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return web.Response(text=text, status=status, content_type="application/json", headers=headers)


def refused(refusal: Refusal) -> web.Response:
    retry_after = (refusal.parameters or {}).get("retry_after")
    headers = {"Retry-After": str(retry_after)} if retry_after else None
    return json_response(refusal.body(), refusal.status, headers)


async def not_found(request: web.Request) -> web.Response:
    return refused(Refusal(404, "Not Found"))
