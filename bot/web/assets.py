"""Styles, scripts and pictures, each under an address that changes when its content does."""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

STATIC = Path(__file__).parent / "static"

# 48 bits: enough that two versions of one file never share an address.
HASH_LENGTH = 12

FOREVER = "public, max-age=31536000, immutable"
COMPRESSED = {".css", ".js", ".svg", ".txt"}


class MissingAssetError(LookupError):
    """A template names an asset that is not there."""


@dataclass(frozen=True, slots=True)
class _Asset:
    digest: str
    media_type: str
    content: bytes
    gzipped: bytes | None


class Assets:
    """All files below the folders, read once: some hundred kilobytes. No request names a path on disk."""

    def __init__(self, *folders: Path) -> None:
        self._assets = {name: _load(path) for name, path in _files(folders or (STATIC,))}

    def url(self, name: str) -> str:
        asset = self._assets.get(name)
        if asset is None:
            raise MissingAssetError(
                f"{name} is no browser asset here; installing the project (pip install -e .) fetches them"
            )
        return f"/assets/{asset.digest}/{name}"

    def route(self) -> Route:
        return Route("/assets/{digest}/{name:path}", self._serve, methods=["GET"])

    async def _serve(self, request: Request) -> Response:
        asset = self._assets.get(request.path_params["name"])
        if asset is None or asset.digest != request.path_params["digest"]:
            raise HTTPException(404)
        headers = {"Cache-Control": FOREVER, "Vary": "Accept-Encoding"}
        if asset.gzipped is not None and _accepts_gzip(request.headers):
            headers["Content-Encoding"] = "gzip"
            return Response(asset.gzipped, media_type=asset.media_type, headers=headers)
        return Response(asset.content, media_type=asset.media_type, headers=headers)


def _files(folders: tuple[Path, ...]) -> Iterator[tuple[str, Path]]:
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                yield path.relative_to(folder).as_posix(), path


def _load(path: Path) -> _Asset:
    content = path.read_bytes()
    return _Asset(
        digest=hashlib.sha256(content).hexdigest()[:HASH_LENGTH],
        media_type=mimetypes.guess_type(path.name)[0] or "application/octet-stream",
        content=content,
        gzipped=gzip.compress(content, mtime=0) if path.suffix in COMPRESSED else None,
    )


def _accepts_gzip(headers: Headers) -> bool:
    offered = (part.partition(";") for part in headers.get("accept-encoding", "").split(","))
    return any(
        coding.strip() == "gzip" and value.replace(" ", "") not in {"q=0", "q=0.0"} for coding, _, value in offered
    )
