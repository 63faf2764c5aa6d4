"""Which version of a script stands now, where its file and what was made of it in the console differ."""

from __future__ import annotations

from collections.abc import Mapping

from bot.application import records as r
from bot.application.ports import Work
from bot.application.review import lifecycle
from bot.dialogue.loading import Version


def origins(look: Work, version_id: str) -> frozenset[str]:
    """The version, what it was made from, and what was in use before it. All of that is older, and known to it.

    Whoever writes a file knows what was in use when it came.
    """
    row = look.get(r.ScriptVersion, version_id)
    seen = {version_id}
    if row is None:
        return frozenset(seen)
    releases = lifecycle.history(look, row.script_id).releases
    own = max((one.id for one in releases if one.version_id == version_id), default="")
    for one in releases:
        if one.version_id and (one.id < own or (row.made_by is None and one.at < row.added_at)):
            seen.add(one.version_id)
    while row is not None and row.base_id is not None and row.base_id not in seen:
        seen.add(row.base_id)
        row = look.get(r.ScriptVersion, row.base_id)
    return frozenset(seen)


def present(look: Work, versions: Mapping[str, Version], script_id: str) -> str:
    """What is read and changed when nobody asks for another: the file's version, unless what is in use has gone on from
    there. "" for none."""
    file, live = versions.get(script_id), look.live_ids().get(script_id)
    if file is None or (live is not None and live != file.hash and file.hash in origins(look, live)):
        return live or ""
    return file.hash
