"""What signing in needs of a provider; `openid.py` is the one there is, and comes with the extra `oidc`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.application.identity import Identity


class ProviderDown(Exception):
    """It does not answer, or not in a way that can be understood."""


class NotTrusted(Exception):
    """What came back is not what was asked for, is not signed, or is about somebody or something else."""


@dataclass(frozen=True, slots=True)
class Begun:
    """What is known only here and in the browser that left. `joins`: who was signed in, and wants to be known."""

    state: str
    nonce: str
    verifier: str
    joins: str | None = None


class Provider(Protocol):
    @property
    def label(self) -> str:
        """What people call it."""

    def begin(self, language: str, *, anew: bool = False) -> tuple[str, Begun]: ...

    def finish(self, begun: Begun, answer: Mapping[str, str]) -> Identity: ...

    def keep(self, begun: Begun, now: datetime) -> str: ...

    def kept(self, cookie: str, now: datetime) -> Begun | None: ...
