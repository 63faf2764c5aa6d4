"""Script versions: registered from files, approved by supervisors, compiled once each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from bot.application import records as r
from bot.application.errors import NotAllowed, NotFound
from bot.application.ports import Work
from bot.dialogue import loading
from bot.dialogue.machine import Compiled, compile_script

# A compiled script takes about 100 KiB; forty scripts in a few versions each fit easily.
MOST_COMPILED = 400


# A version never changes under its hash, so what is compiled once serves every later turn of the process.
_COMPILED: dict[str, Compiled] = {}
_ROWS: dict[str, r.ScriptVersion] = {}


def _compile(row: r.ScriptVersion) -> Compiled:
    found = _COMPILED.get(row.id)
    if found is None:
        loaded = loading.stored(row.source, row.texts, f"{row.script_id}.yaml")
        found = compile_script(loaded.script, row.id, loaded.texts)
        if len(_COMPILED) >= MOST_COMPILED:
            _COMPILED.clear()
        _COMPILED[row.id] = found
    return found


class Library:
    """The versions of one transaction. What is live is looked up once, and only when someone asks."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._live: Mapping[str, r.ScriptVersion] | None = None

    @property
    def live(self) -> Mapping[str, r.ScriptVersion]:
        if self._live is None:
            self._live = self._known(self._work.live_ids())
        return self._live

    def _known(self, ids: Mapping[str, str]) -> Mapping[str, r.ScriptVersion]:
        """A version never changes, so its row is read once a process."""
        missing = [key for key in ids.values() if key not in _ROWS]
        if missing:
            if len(_ROWS) >= MOST_COMPILED:
                _ROWS.clear()
                missing = list(ids.values())
            _ROWS.update({row.id: row for row in self._work.find(r.ScriptVersion, id=missing)})
        return {script: _ROWS[key] for script, key in ids.items()}

    def compiled(self, version_id: str) -> Compiled:
        """Raises KeyError for a version that was never registered."""
        known = _COMPILED.get(version_id)
        if known is not None:
            return known
        row = self._work.get(r.ScriptVersion, version_id)
        if row is None:
            raise KeyError(version_id)
        return _compile(row)

    def live_script(self, script_id: str) -> Compiled | None:
        row = self.live.get(script_id)
        return _compile(row) if row else None

    def is_withdrawn(self, script_id: str) -> bool:
        """Taken out of use in an emergency: what is open of it closes."""
        return withdrawn(self._work, script_id)


def withdrawn(_work: Work, _script_id: str) -> bool:
    """Whether the newest word on this script is that it was withdrawn. Nothing says so yet."""
    return False


def register(work: Work, versions: Iterable[loading.Version], now: datetime) -> None:
    """Keep every version that the files hold; one that is known already stays as it is."""
    by_hash = {version.hash: version for version in versions}
    known = {row.id for row in work.find(r.ScriptVersion, id=list(by_hash))}
    for version in (version for key, version in by_hash.items() if key not in known):
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
