"""Which English texts the program can say, read from its syntax trees and templates without running it.

`python -m tests.support.extraction` writes locales/messages.pot and brings the two catalogues up to date:
new texts come in untranslated, texts that are no longer said go out.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TypeGuard

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po
from jinja2 import Environment, nodes
from jinja2.ext import babel_extract

ROOT = Path(__file__).parents[2]
TEMPLATE = ROOT / "locales" / "messages.pot"
CATALOGUES = {language: ROOT / "locales" / language / "LC_MESSAGES" / "messages.po" for language in ("nb", "nn")}

# `texts.say("nb", "Yes")`, `turn.tell("That is fine.")`: the first text that is not the name of a language.
METHODS = frozenset({"say", "_say", "tell", "says"})
# `_("Yes")` also marks a text that is said elsewhere; `ngettext` takes one text for one and one for many.
FUNCTIONS = frozenset({"_", "gettext", "ngettext"})
LANGUAGE_NAMES = frozenset({"nb", "nn", "en"})

# Constants and functions whose texts are said later by name and bear no `_()`: every string in them that
# begins with a capital.
UNMARKED = {
    "bot/application/profile_screen.py": ("_PAGE_WORDS",),
    "bot/application/reminder_page.py": ("_LABELS",),
    "bot/application/nudge_replies.py": ("_LABELS",),
    "bot/channels/telegram/client.py": ("_COMMANDS",),
    "bot/console/scripts.py": ("detours",),
}


@dataclass(frozen=True, slots=True)
class Said:
    """A text and the file that says it. `many` is its plural, when it has one."""

    file: str
    text: str
    many: str = ""


def texts() -> list[Said]:
    """Every text, file by file; a text that two files say comes twice."""
    found: list[Said] = []
    for path in _sources():
        found += _in_python(path)
    for path in _templates():
        found += _in_template(path)
    return found


def spoken_by_name() -> list[tuple[str, str]]:
    """(file, expression) wherever something else than a text is said; its texts must be marked somewhere."""
    found = [
        (_shown(path), _in_short(call))
        for path in _sources()
        for call in _calls(path)
        if call.args and not list(_literals(call))
    ]
    for path in _templates():
        tree = Environment().parse(path.read_text(encoding="utf-8"))
        for call in tree.find_all(nodes.Call):
            name = call.node.name if isinstance(call.node, nodes.Name) else ""
            if name in FUNCTIONS and not isinstance(call.args[0], nodes.Const):
                found.append((_shown(path), _written(call.args[0])))
    return found


def labels() -> set[str]:
    """The texts that stand on a button of the conversation: `Choice("skip", voice.say("Skip"))`."""
    return {
        text
        for path in _sources()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and _function(node) == "Choice"
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and _function(call) in METHODS
        for text in _literals(call)
    }


def _in_short(call: ast.Call) -> str:
    """What is said: all of a number's forms, else the last argument, which follows any language."""
    said = call.args if _function(call) == "ngettext" else call.args[-1:]
    return ", ".join(ast.unparse(argument) for argument in said)


def _written(node: nodes.Expr) -> str:
    """Near enough to what stands in the template to know it by."""
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        return f"{_written(node.node)}.{node.attr}"
    if isinstance(node, nodes.Getitem):
        return f"{_written(node.node)}[{_written(node.arg)}]"
    return f"{_written(node.node)}()" if isinstance(node, nodes.Call) else type(node).__name__


def _sources() -> list[Path]:
    return sorted((ROOT / "bot").rglob("*.py"))


def _templates() -> list[Path]:
    return sorted((ROOT / "bot").rglob("templates/**/*.html"))


def _calls(path: Path) -> Iterator[ast.Call]:
    """In the order of the file."""
    calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        if _function(call) in FUNCTIONS or (isinstance(call.func, ast.Attribute) and call.func.attr in METHODS):
            yield call


def _function(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _in_python(path: Path) -> Iterator[Said]:
    file = _shown(path)
    for call in _calls(path):
        found = list(_literals(call))
        if _function(call) == "ngettext" and len(found) == 2:
            yield Said(file, found[0], found[1])
        else:
            yield from (Said(file, text) for text in found)
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if _name(node) in UNMARKED.get(file, ()):
            strings = [part.value for part in ast.walk(node) if isinstance(part, ast.Constant)]
            doc = ast.get_docstring(node, clean=False) if isinstance(node, ast.FunctionDef) else None
            yield from (Said(file, text) for text in strings if _is_text(text) and text != doc)


def _is_text(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and value[:1].isupper()


def _literals(call: ast.Call) -> Iterator[str]:
    """The texts of the argument that is said: one, or several when a condition chooses between them."""
    for argument in call.args:
        strings = [text for text in _strings(argument) if text not in LANGUAGE_NAMES]
        if strings:
            yield from strings
            if _function(call) != "ngettext":
                return


def _strings(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _strings(node.body)
        yield from _strings(node.orelse)


def _name(node: ast.AST) -> str:
    if isinstance(node, ast.FunctionDef):
        return node.name
    target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
    return target.id if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(target, ast.Name) else ""


def _in_template(path: Path) -> Iterator[Said]:
    options = {"trim_blocks": "true", "lstrip_blocks": "true", "silent": "false"}
    with path.open("rb") as file:
        for _line, _function, message, _comments in babel_extract(file, sorted(FUNCTIONS), [], options):
            strings = [text for text in (message if isinstance(message, tuple) else (message,)) if text]
            if strings:
                yield Said(_shown(path), strings[0], strings[1] if len(strings) > 1 else "")


def _shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def template() -> Catalog:
    catalogue = _empty()
    for said in texts():
        # A text that is said both alone and with a number has one entry, the one with the number.
        known = catalogue.get(said.text)
        many = said.many or (str(known.id[1]) if known is not None and known.pluralizable else "")
        catalogue.add((said.text, many) if many else said.text, locations=[(said.file, 0)])
    return catalogue


def _empty(language: str | None = None) -> Catalog:
    return Catalog(
        language,
        header_comment=_HEADER,
        project="Stegvis",
        version="1",
        msgid_bugs_address="Stegvis",
        last_translator="Stegvis",
        language_team=_TEAMS[language],
        charset="utf-8",
        fuzzy=False,
    )


def read(path: Path, language: str | None = None) -> Catalog:
    return read_po(BytesIO(path.read_bytes()), locale=language)


_HEADER = "# What the program itself says. The source is English.\n# Renewed by `python -m tests.support.extraction`."
_TEAMS = {None: "Stegvis", "nb": "Norwegian Bokmål", "nn": "Norwegian Nynorsk"}


def update() -> None:
    fresh = template()
    _write(TEMPLATE, fresh)
    for language, path in CATALOGUES.items():
        old = read(path, language) if path.exists() else _empty(language)
        new = _empty(language)
        for message in fresh:
            if message.id:
                known = old.get(message.id)
                new.add(message.id, known.string if known else "", locations=message.locations)
        _write(path, new)


def _write(path: Path, catalogue: Catalog) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    out = BytesIO()
    write_po(out, catalogue, width=0, include_lineno=False)
    # The dates of the header would change every time and tell nobody anything.
    kept = [line for line in out.getvalue().decode().splitlines() if "-Date: " not in line]
    path.write_text("\n".join(kept).rstrip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    update()
    sys.stdout.write(f"{len(template())} texts\n")
