"""The scripts, and what is said about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.application.records.fields import Json
from bot.language.catalogues import Language


@dataclass(frozen=True, slots=True)
class ScriptVersion:
    """Every version that ever ran. `id` is the hash; `texts` are {language: {context: text}} as approved."""

    id: str
    script_id: str
    title: str
    source: str
    texts: Json
    added_at: datetime


@dataclass(frozen=True, slots=True)
class ScriptApproval:
    id: str
    version_id: str
    staff_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ScriptComment:
    """What somebody who works here says about a script, openly. `step`: none when it is about the whole."""

    id: str
    version_id: str
    staff_id: str
    kind: Literal["did-not-fit", "comment"]
    at: datetime
    words: str
    step: str | None = None


@dataclass(frozen=True, slots=True)
class Feedback:
    """Did the questions suit you. About the script; nobody's name is on it."""

    id: str
    version_id: str
    verdict: str
    language: Language
