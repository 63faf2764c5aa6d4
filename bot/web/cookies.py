"""The cookie that holds a session's token; the session itself stays on the server."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from typing import Literal, Protocol, TypeVar

from starlette.requests import Request
from starlette.responses import Response

TOKEN_BYTES = 32

Holder = TypeVar("Holder")
Holder_co = TypeVar("Holder_co", covariant=True)


class Sessions(Protocol[Holder_co]):
    def holder(self, token_hash: bytes) -> Holder_co | None:
        """Who holds the session with this hash; None when there is none, or it has ended."""


def new_token() -> str:
    return secrets.token_urlsafe(TOKEN_BYTES)


def token_hash(token: str) -> bytes:
    """What a store keeps. The token has 256 random bits, so a plain hash cannot be searched."""
    return hashlib.sha256(token.encode()).digest()


@dataclass(frozen=True, slots=True)
class SessionCookie:
    """One audience's cookie: a participant and a specialist can be signed in beside each other.

    `waiting` is no session: it is what a browser is known by while somebody is asked whether it may come in.
    """

    audience: Literal["chat", "staff", "waiting"]
    secure: bool

    @classmethod
    def at(cls, public_url: str, audience: Literal["chat", "staff"]) -> SessionCookie:
        return cls(audience, secure=public_url.startswith("https://"))

    @property
    def name(self) -> str:
        # The prefix makes the browser insist on Secure, Path=/ and no Domain; over plain http it cannot be.
        return f"__Host-stegvis-{self.audience}" if self.secure else f"stegvis-{self.audience}"

    def read(self, request: Request) -> str | None:
        return request.cookies.get(self.name)

    def holder(self, request: Request, sessions: Sessions[Holder]) -> Holder | None:
        token = self.read(request)
        return sessions.holder(token_hash(token)) if token else None

    def set(self, response: Response, token: str, max_age: int) -> None:
        response.set_cookie(
            self.name, token, max_age=max_age, path="/", secure=self.secure, httponly=True, samesite="lax"
        )

    def sign_out(self, response: Response) -> None:
        """The cookie goes, and so does what the browser kept of the pages; another audience's cookie stays."""
        self.clear(response)
        response.headers["Clear-Site-Data"] = '"cache", "storage"'

    def clear(self, response: Response) -> None:
        response.delete_cookie(self.name, path="/", secure=self.secure, httponly=True, samesite="lax")
