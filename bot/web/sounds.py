"""A sound for a browser's player, whole or the part that it asks for (without parts, Safari plays nothing)."""

from __future__ import annotations

import re

from starlette.requests import Request
from starlette.responses import Response

_RANGE = re.compile(r"bytes=(\d{1,12})-(\d{0,12})")


def sound_response(request: Request, media: str, audio: bytes) -> Response:
    headers = {"Accept-Ranges": "bytes"}
    asked = _RANGE.fullmatch(request.headers.get("range", ""))
    if asked is None:
        return Response(audio, media_type=media, headers=headers)
    first, last = int(asked[1]), min(int(asked[2] or len(audio) - 1), len(audio) - 1)
    if first > last:
        return Response(status_code=416, headers=headers | {"Content-Range": f"bytes */{len(audio)}"})
    headers["Content-Range"] = f"bytes {first}-{last}/{len(audio)}"
    return Response(audio[first : last + 1], 206, media_type=media, headers=headers)


def begins(request: Request) -> bool:
    """Whether a player asks from the start, and not for more of what it plays already."""
    return request.headers.get("range", "bytes=0-").startswith("bytes=0-")
