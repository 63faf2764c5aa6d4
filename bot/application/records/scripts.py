"""The scripts, who stands for them, and what is said about them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.application.records.fields import Json, sealed
from bot.language.catalogues import Language


@dataclass(frozen=True, slots=True)
class ScriptVersion:
    """Every version that anybody has looked at. `id` is the hash; `texts` are {language: {context: text}} as read.

    One that was made in the console has `made_by`, the staff id, and `base_id`, the version it was made from.
    """

    id: str
    script_id: str
    title: str
    source: str
    texts: Json
    added_at: datetime
    base_id: str | None = None
    made_by: str | None = None


@dataclass(frozen=True, slots=True)
class ScriptDraft:
    """Changes that are being worked on in the console. Each save makes a version; `version_id` is the newest.

    `base_id`: the version that they are changes to. `review_at`: when it was put forward. `fits`: the translations
    that somebody has written for Bokmål words, or read beside them and kept, as {language: {context: Bokmål text}}.
    `made_from`: whose words are in it ("staff", ids) and which suggestions it took in ("suggestions", ids).
    """

    id: str
    script_id: str
    version_id: str
    base_id: str
    made_by: str
    created_at: datetime
    changed_at: datetime
    review_at: datetime | None = None
    ended_at: datetime | None = None
    fits: Json = field(default_factory=dict)
    made_from: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ScriptApproval:
    """A yes to exactly this version. It counts while `release_id` is the script's newest release: what it was
    compared with."""

    id: str
    version_id: str
    staff_id: str
    at: datetime
    release_id: str | None = None
    taken_back_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ScriptRelease:
    """Append-only: from then on new conversations run on `version_id`; on none after a withdrawal.

    `id` is `script.number`, with six digits; the highest number is the newest.
    `before_id`: what was live until then. `plan`: what was foreseen for those in the middle, as it was shown.
    """

    id: str
    script_id: str
    kind: Literal["release", "rollback", "withdraw", "retire"]
    at: datetime
    version_id: str | None = None
    before_id: str | None = None
    staff_id: str | None = None
    reason: str = ""
    plan: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ScriptComment:
    """What somebody who works here says about a script, openly. `step`: none when it is about the whole.

    A suggestion has `suggested`, new words for the text `context` in `language`; `taken_in` is the version that
    took them. Nothing is ever removed: what is settled has `resolved_at`.
    """

    id: str
    version_id: str
    staff_id: str
    kind: Literal["did-not-fit", "comment", "suggestion"]
    at: datetime
    words: str
    step: str | None = None
    context: str | None = None
    language: Language | None = None
    suggested: str = ""
    taken_in: str | None = None
    resolved_at: datetime | None = None
    resolved_by: str | None = None


@dataclass(frozen=True, slots=True)
class ScriptReview:
    """The review form (METHOD §6): power, assumption, choice, exit, strength, limit. Append-only."""

    id: str
    version_id: str
    staff_id: str
    at: datetime
    answers: Json
    resolved_at: datetime | None = None
    resolved_by: str | None = None


@dataclass(frozen=True, slots=True)
class ScriptTrial:
    """A conversation that somebody who works here played in the simulator. Nobody real is in it.

    `kept_at`: it stays, under `name`, so that later versions can be tried on it.
    """

    id: str
    script_id: str
    version_id: str
    staff_id: str
    language: Language
    created_at: datetime
    changed_at: datetime
    kept_at: datetime | None = None
    name: str = ""
    state: Json = sealed(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StepMark:
    """What happened at a step that no answer tells: counted per script, and shown for no fewer than five people."""

    id: str
    participant_id: str
    run_id: str
    version_id: str
    step: str
    kind: Literal["why", "not-understood", "back", "pause", "stop"]
    language: Language
    at: datetime


@dataclass(frozen=True, slots=True)
class Feedback:
    """Did the questions suit you. About the script; nobody's name is on it."""

    id: str
    version_id: str
    verdict: str
    language: Language
