"""Script versions: registered from files, approved by supervisors, compiled once each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import lru_cache

from bot.application import records as r
from bot.application.errors import NotAllowed, NotFound
from bot.application.ports import Work
from bot.dialogue import loading
from bot.dialogue.machine import Compiled, compile_script

# A compiled script takes about 100 KiB; forty scripts in a few versions each fit easily.
MOST_COMPILED = 400


@lru_cache(maxsize=MOST_COMPILED)
def _compiled(version: _Stored) -> Compiled:
    loaded = loading.stored(version.row.source, version.row.texts, f"{version.row.script_id}.yaml")
    return compile_script(loaded.script, version.row.id, loaded.texts)


class _Stored:
    """A stored version as a key: its hash says everything about it."""

    __slots__ = ("row",)

    def __init__(self, row: r.ScriptVersion) -> None:
        self.row = row

    def __hash__(self) -> int:
        return hash(self.row.id)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Stored) and other.row.id == self.row.id


class Library:
    """The versions of one transaction, looked up once."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._live: Mapping[str, r.ScriptVersion] | None = None
        self._rows: dict[str, r.ScriptVersion] = {}

    @property
    def live(self) -> Mapping[str, r.ScriptVersion]:
        if self._live is None:
            self._live = self._work.live_versions()
        return self._live

    def compiled(self, version_id: str) -> Compiled:
        """Raises KeyError for a version that was never registered."""
        return _compiled(_Stored(self._row(version_id)))

    def _row(self, version_id: str) -> r.ScriptVersion:
        found = self._rows.get(version_id) or next((v for v in self.live.values() if v.id == version_id), None)
        found = found or self._work.get(r.ScriptVersion, version_id)
        if found is None:
            raise KeyError(version_id)
        self._rows[version_id] = found
        return found

    def live_script(self, script_id: str) -> Compiled | None:
        row = self.live.get(script_id)
        return _compiled(_Stored(row)) if row else None


def register(work: Work, versions: Iterable[loading.Version], now: datetime) -> None:
    """Keep every version that the files hold; one that is known already stays as it is."""
    for version in versions:
        if work.get(r.ScriptVersion, version.hash) is None:
            work.add(
                r.ScriptVersion(
                    version.hash, version.script.id, version.script.title, version.source,
                    {language: dict(texts) for language, texts in version.texts.items()}, now,
                )
            )  # fmt: skip


def approve(
    work: Work, versions: Mapping[str, loading.Version], script_ids: Iterable[str], email: str,
    now: datetime, new_id: Callable[[], str],
) -> list[tuple[str, str, int]]:  # fmt: skip
    """Record one supervisor's approval. Returns (script id, hash, supervisors who have approved).

    Two different supervisors make a version live (METHOD §6); the same one twice counts once.
    """
    staff = next(iter(work.find(r.Staff, email=email.lower())), None)
    if staff is None or staff.disabled_at is not None:
        raise NotFound(f"there is no staff member with the e-mail {email}")
    if staff.role != "supervisor":
        raise NotAllowed(f"{email} is no supervisor; only a supervisor approves scripts")
    done = []
    for script_id in script_ids:
        version = versions.get(script_id)
        if version is None:
            raise NotFound(f"there is no script '{script_id}'; 'stegvis scripts list' shows them")
        register(work, [version], now)
        given = work.find(r.ScriptApproval, version_id=version.hash)
        if staff.id not in {approval.staff_id for approval in given}:
            given.append(r.ScriptApproval(new_id(), version.hash, staff.id, now))
            work.add(given[-1])
        done.append((script_id, version.hash, len({approval.staff_id for approval in given})))
    return done
