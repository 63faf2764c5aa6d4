"""YAML as people mean it, with the place of every value.

`no`, `12:30` and dates stay text; a key written twice, an alias, a tag or an endless file is a problem.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml as pyyaml

from bot.dialogue.problems import BadScript, Problem

# The longest script of the catalogue is about 10 kB; a file ten times as long is no script.
MOST_CHARACTERS = 100_000
MOST_DEPTH = 20

_KINDS = {
    pyyaml.ScalarNode: "tag:yaml.org,2002:str",
    pyyaml.SequenceNode: "tag:yaml.org,2002:seq",
    pyyaml.MappingNode: "tag:yaml.org,2002:map",
}

Path = tuple[str | int, ...]
Place = tuple[int, int]


class _Loader(pyyaml.CSafeLoader):
    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - as the base class has it


_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))
_Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^(?:0|[1-9][0-9]{0,8})$"), list("0123456789"))
_Loader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:~|null|)$"), ["~", "n", ""])


@dataclass(frozen=True)
class Located:
    """Plain data and where each value stands, as (line, column) from 1."""

    data: Any
    places: Mapping[Path, Place]

    def place(self, path: Path) -> Place:
        """The place of this value, or of the nearest thing around it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, (1, 1))


@dataclass(frozen=True, slots=True)
class Span:
    """Where a value is written: characters from `start` up to `end`. `style`: its quotes, or "" for a plain word."""

    start: int
    end: int
    style: str


def read(text: str, file: str) -> Located:
    """Read one YAML document. Raises BadScript with every problem found."""
    if len(text) > MOST_CHARACTERS:
        raise BadScript([Problem(file, 1, 1, "too-long", f"over {MOST_CHARACTERS} characters; split the script")])
    loader = None
    try:
        loader = _Loader(text)
        node = loader.get_single_node()
        walk = _Walk(file, loader)
        data = walk.value(node, ()) if node else None
    except pyyaml.MarkedYAMLError as error:
        raise BadScript([_yaml_problem(error, file)]) from error
    except (pyyaml.YAMLError, RecursionError, UnicodeEncodeError) as error:
        said = " ".join(str(error).split())
        raise BadScript(
            [Problem(file, 1, 1, "yaml", f"cannot be read ({said}); save it as plain UTF-8 text")]
        ) from error
    finally:
        if loader is not None:
            loader.dispose()
    if walk.problems:
        raise BadScript(walk.problems)
    return Located(data, walk.places)


def spans(text: str) -> Mapping[Path, Span]:
    """Where each single value is written, in a text that can be read."""
    loader = _Loader(text)
    try:
        return dict(_spans(loader.get_single_node(), ()))
    finally:
        loader.dispose()


def _spans(node: Any, path: Path) -> Iterator[tuple[Path, Span]]:
    if isinstance(node, pyyaml.MappingNode):
        for key, value in node.value:
            yield from _spans(value, (*path, key.value))
    elif isinstance(node, pyyaml.SequenceNode):
        for number, value in enumerate(node.value):
            yield from _spans(value, (*path, number))
    elif node is not None:
        yield path, Span(node.start_mark.index, node.end_mark.index, node.style or "")


def _yaml_problem(error: pyyaml.MarkedYAMLError, file: str) -> Problem:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    if "alias" in (error.problem or ""):
        return Problem(file, line, column, "alias", "'*' and '&' are not used here; write the text out, or quote it")
    return Problem(file, line, column, "yaml", f"{error.problem}; check indentation, quotes and colons here")


class _Walk:
    def __init__(self, file: str, loader: Any) -> None:
        self.file, self.loader = file, loader
        self.places: dict[Path, Place] = {}
        self.problems: list[Problem] = []
        self.seen: set[int] = set()

    def value(self, node: Any, path: Path) -> Any:
        line, column = node.start_mark.line + 1, node.start_mark.column + 1
        self.places[path] = (line, column)
        if id(node) in self.seen:
            self._report(node, "alias", "'*' and '&' are not used here; write the text out again")
            return None
        self.seen.add(id(node))
        if len(path) > MOST_DEPTH:
            self._report(node, "too-deep", "nested too deeply; check the indentation")
            return None
        if self._is_tagged(node):
            self._report(node, "tag", "'!' is not used here; take it away, or put the text in quotes")
            return None
        if isinstance(node, pyyaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, pyyaml.SequenceNode):
            return [self.value(item, (*path, number)) for number, item in enumerate(node.value)]
        return self.loader.construct_object(node, deep=True)

    def _is_tagged(self, node: Any) -> bool:
        """Whether somebody says with a tag that it is something else than it looks like."""
        if node.tag == _KINDS[type(node)]:
            return False
        if not isinstance(node, pyyaml.ScalarNode) or node.style:
            return True
        return bool(node.tag != self.loader.resolve(type(node), node.value, (True, False)))

    def _mapping(self, node: Any, path: Path) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = key_node.value if isinstance(key_node, pyyaml.ScalarNode) else None
            if key is None:
                self._report(key_node, "key", "a key must be a plain word")
            elif key in found:
                self._report(key_node, "duplicate-key", f"'{key}' is written twice here; keep one of them")
            else:
                found[key] = self.value(value_node, (*path, key))
        return found

    def _report(self, node: Any, code: str, text: str) -> None:
        mark = node.start_mark
        self.problems.append(Problem(self.file, mark.line + 1, mark.column + 1, code, text))
