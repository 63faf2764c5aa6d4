"""What can only be seen with all scripts side by side."""

from __future__ import annotations

from collections.abc import Iterator, Set

from bot.dialogue.checks.issue import Issue
from bot.dialogue.script import Script


def check(script: Script, known: Set[str], other_file: str | None) -> Iterator[Issue]:
    """`known`: the ids of all scripts. `other_file`: where this id stands already."""
    if other_file:
        what = f"the id '{script.id}' is also used in {other_file}; give one of them another"
        yield Issue((), "duplicate-id", what)
    if not script.serves:
        what = "nothing says which parts of the quality guide it serves; add 'serves', such as [\"9.1\"]"
        yield Issue(("id",), "no-indicator", what)
    for path, key in _offered(script):
        if key not in known:
            yield Issue(path, "unknown-script", f"there is no script '{key}' to offer; check the id")


def _offered(script: Script) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for number, step in enumerate(script.steps):
        for n, option in enumerate(step.options):
            if option.offer:
                yield ("steps", number, "options", n, "offer"), option.offer
        for name in ("nothing", "skipped"):
            detour = getattr(step, name)
            if detour and detour.offer:
                yield ("steps", number, name, "offer"), detour.offer
