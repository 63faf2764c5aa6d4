"""Help that is told of must be there (METHOD §7): what a text says to write or tap, is understood."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.dialogue.checks.issue import Issue
from bot.dialogue.commands import command_in
from bot.dialogue.script import Script
from bot.dialogue.script_texts import Path, located_texts

_QUOTED = re.compile(r"[«“\"]([^«»“”\"]*)[»”\"]")
_HELP = re.compile(r"hjelp|\bhelp\b", re.IGNORECASE)


def check(script: Script) -> Iterator[Issue]:
    for path, _, text in located_texts(script):
        yield from help_words(path, text, "this text")
    for number, step in enumerate(script.steps):
        for n, option in enumerate(step.options):
            if option.contact and option.passes:
                what = "one tap both asks for contact and passes words on; make two buttons of it"
                yield Issue(("steps", number, "options", n, "contact"), "two-consents", what)


def help_words(path: Path, text: str, where: str) -> Iterator[Issue]:
    """A quoted word for help, other than on the button with the question mark, gives help when it is typed."""
    if path[-1] not in ("ask", "say", "why", "meeting"):
        return
    for quoted in _QUOTED.findall(text):
        if _HELP.search(quoted) and command_in(quoted) != "help":
            what = f"{where} says '{quoted}', which gives no help when it is written; write «hjelp»"
            yield Issue(path, "help-not-understood", what)
