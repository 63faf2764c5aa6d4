"""Script versions: registered from files, approved by supervisors, compiled once each."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from bot.application import records as r
from bot.application.ports import Work
from bot.dialogue import loading
from bot.dialogue.machine import Compiled, compile_script

# A compiled script takes about 100 KiB; forty scripts in a few versions each fit easily.
MOST_COMPILED = 400


# A version never changes under its hash, so what is compiled once serves every later turn of the process.
_COMPILED: dict[str, Compiled] = {}
_LOADED: dict[str, loading.Version] = {}
_ROWS: dict[str, r.ScriptVersion] = {}


def loaded(row: r.ScriptVersion) -> loading.Version:
    """A version as it was kept. Read once a process."""
    found = _LOADED.get(row.id)
    if found is None:
        if len(_LOADED) >= MOST_COMPILED:
            _LOADED.clear()
        found = _LOADED[row.id] = loading.stored(row.source, row.texts, f"{row.script_id}.yaml")
    return found


def _compile(row: r.ScriptVersion) -> Compiled:
    found = _COMPILED.get(row.id)
    if found is None:
        version = loaded(row)
        found = compile_script(version.script, row.id, version.texts)
        if len(_COMPILED) >= MOST_COMPILED:
            _COMPILED.clear()
        _COMPILED[row.id] = found
    return found


def _is_intact(row: r.ScriptVersion) -> bool:
    """Approval is bound to the hash: nothing begins on a row that was changed behind it."""
    return loaded(row).hash == row.id


class Library:
    """The versions of one transaction. What is live is looked up once, and only when someone asks."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._live: Mapping[str, r.ScriptVersion] | None = None
        self._since_withdrawal: Mapping[str, Collection[str]] | None = None

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
        """None as well for a row that is not what was approved: its content no longer has the hash it is known by."""
        row = self.live.get(script_id)
        return _compile(row) if row and _is_intact(row) else None

    def is_withdrawn(self, script_id: str, version_id: str) -> bool:
        """Taken out in an emergency, and not released anew since: whoever is in the middle of it is let out.

        A better version that came after it is no reason to go on with this one.
        """
        if self._since_withdrawal is None:
            self._since_withdrawal = self._work.since_withdrawal()
        since = self._since_withdrawal.get(script_id)
        return since is not None and version_id not in since


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


def stored_version(work: Work, version_id: str | None) -> loading.Version | None:
    """A version as it was kept, to be compared and read; None when there is none."""
    row = work.get(r.ScriptVersion, version_id) if version_id else None
    return loaded(row) if row else None
