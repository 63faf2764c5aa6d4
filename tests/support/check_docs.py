"""Writes docs/checks.md from the rules: `python -m tests.support.check_docs`."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from bot.dialogue.checks.registry import RULES
from bot.dialogue.checks.rule import Example, Rule
from bot.language.catalogues import NAMES
from tests.support.check_examples import as_fragment

PAGE = Path(__file__).parents[2] / "docs" / "checks.md"
# An example may be a whole file of nonsense; its beginning is enough to read.
MOST_SHOWN = 400

_HEAD = """\
# What `stegvis scripts check` looks for

{count} rules. `stegvis scripts rules` lists them. An **error** keeps a script from being loaded (in a translation: it makes the
check fail); a **warning** is for its author, and ends with `(warning)` in the printed line. Versions that were stored before a rule
came are still read: a conversation that is under way is never locked out.

Of each rule: the defect that it guards, why it is one, and the smallest example on each side of the line. In the examples
the head is left out, and so are `why`, `goes_to` and `when_changed` where they do not matter. The same examples are the
tests of the rules. This page is written by `python -m tests.support.check_docs`.
"""

_TITLES = {
    "file": "Reading the file", "references": "Names that lead nowhere", "structure": "Structure",
    "conversation": "Conversation", "wording": "Wording", "topics": "Topics never asked", "translation": "Translation",
    "safety": "Safety",
}  # fmt: skip


def page() -> str:
    parts = [_HEAD.format(count=len(RULES))]
    for family, rules in groupby(RULES, key=lambda rule: rule.family):
        parts.append(f"\n## {_TITLES[family]}\n")
        parts += [_told(rule) for rule in rules]
    return "".join(parts)


def _told(rule: Rule) -> str:
    return (
        f"\n### `{rule.code}` ({rule.severity})\n\n{rule.defect} {rule.why}\n"
        f"\nWrong:\n\n{_shown(rule.wrong)}\n\nRight:\n\n{_shown(rule.right)}\n"
    )


def _shown(example: Example) -> str:
    text = as_fragment(example)
    if len(text) > MOST_SHOWN:
        text = text[:MOST_SHOWN] + " …"
    block = f"```yaml\n{text.rstrip()}\n```"
    if example.language == "nb":
        return block
    said = f"“{_cut(example.said)}”" if example.said else "nothing yet"
    made_from = f" (made from “{example.of}”)" if example.of else ""
    return f"{block}\n\n{NAMES[example.language]}: {said}{made_from}"


def _cut(text: str) -> str:
    return text if len(text) <= MOST_SHOWN else text[:MOST_SHOWN] + " …"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
