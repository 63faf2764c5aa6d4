"""Conversations as a participant reads of them: title, length, and which one was meant."""

from __future__ import annotations

from bot.application import records as r
from bot.application.hearing import Hearing
from bot.dialogue.commands import plain
from bot.language.catalogues import LANGUAGES, Language


def title(hearing: Hearing, script_id: str, language: Language | None = None) -> str:
    row = hearing.library.live.get(script_id)
    if row is None:
        mine = next((run for run in hearing.person.runs if run.script_id == script_id), None)
        row = hearing.work.get(r.ScriptVersion, mine.version_id) if mine else None
    if row is None:
        return script_id
    texts = row.texts.get(language or hearing.language, {})
    return str(texts.get(f"{script_id}.title", row.title))


def label(hearing: Hearing, script_id: str, waiting: tuple[str, ...] = ()) -> str:
    said = title(hearing, script_id)
    return hearing.say("Go on: {title}", title=said) if script_id in waiting else said


def minutes(hearing: Hearing, script_id: str) -> str:
    """`About four minutes.` Empty for one that is not live."""
    compiled = hearing.library.live_script(script_id)
    if compiled is None:
        return ""
    return hearing.kit.texts.ngettext(
        hearing.language, "About one minute.", "About {n} minutes.", compiled.script.minutes
    )


def named(hearing: Hearing, text: str) -> str:
    """The conversation that was written: by its number on the screen, or by its title in any language."""
    wanted, listed = plain(text), hearing.talk.listed
    if wanted.isdecimal() and len(wanted) <= 2:
        return listed[int(wanted) - 1] if 1 <= int(wanted) <= len(listed) else ""
    waiting = tuple(row.script_id for row in hearing.person.runs)
    for key in dict.fromkeys((*listed, *waiting, *hearing.library.live)):
        known = {plain(title(hearing, key, language)) for language in LANGUAGES}
        if wanted in known | {plain(label(hearing, key, waiting))}:
            return key
    return ""
