"""requirements.lock, and which of it an office needs at run time, on any system.

An office installs `stegvis` with any of its extras, on Linux, macOS or Windows. What only some of these need counts too, so the
answer is the same on every machine.
"""

from __future__ import annotations

import itertools
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[3]
LOCK = ROOT / "requirements.lock"
PROJECT = "stegvis"

_PACKAGE = re.compile(r"^([a-z0-9._-]+)==([^ ;\\]+)[^\n]*\n((?: +--hash=\S+[^\n]*\n?)*)", re.MULTILINE)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")

_SYSTEMS = (("linux", "Linux", "posix"), ("darwin", "Darwin", "posix"), ("win32", "Windows", "nt"))
_PYTHONS = ("3.11", "3.12", "3.13", "3.14")
_SURROUNDINGS: tuple[dict[str, str], ...] = tuple(
    {
        "sys_platform": system, "platform_system": name, "os_name": kind, "python_version": python,
        "python_full_version": f"{python}.0", "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }
    for (system, name, kind), python in itertools.product(_SYSTEMS, _PYTHONS)
)  # fmt: skip


@dataclass(frozen=True)
class Locked:
    name: str
    version: str
    # One for each file that may be installed: a package has one for every system.
    hashes: tuple[str, ...]


class BadLock(Exception):
    """What is locked, what is installed and what the project asks for do not fit together."""


def locked(text: str) -> dict[str, Locked]:
    found = {
        name: Locked(name, version, tuple(_HASH.findall(hashes))) for name, version, hashes in _PACKAGE.findall(text)
    }
    if not found:
        raise BadLock("requirements.lock names no package; make it again with the command in its head")
    if bare := sorted(one.name for one in found.values() if not one.hashes):
        raise BadLock(f"without a hash in requirements.lock: {', '.join(bare)}")
    return found


def whole() -> dict[str, Locked]:
    return locked(LOCK.read_text(encoding="utf-8"))


def asked_for() -> list[str]:
    """The project's own requirements, with those of its extras."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [*project["dependencies"], *itertools.chain.from_iterable(project["optional-dependencies"].values())]


def needs(all_locked: Mapping[str, Locked]) -> dict[str, frozenset[str]]:
    """Each package that is needed at run time, and what it needs itself; the project stands first."""
    found: dict[str, set[str]] = {PROJECT: set()}
    seen: set[tuple[str, str]] = set()
    todo = [(PROJECT, Requirement(line)) for line in asked_for()]
    while todo:
        asker, asked = todo.pop()
        name = canonicalize_name(asked.name)
        if name not in all_locked:
            raise BadLock(f"{asker} needs {name}, which is not in requirements.lock; make it again")
        found[asker].add(name)
        found.setdefault(name, set())
        for extra in ("", *sorted(asked.extras)):
            if (name, extra) not in seen:
                seen.add((name, extra))
                todo += [(name, one) for one in _needed(all_locked[name], extra)]
    return {name: frozenset(those) for name, those in found.items()}


def runtime(all_locked: Mapping[str, Locked]) -> list[Locked]:
    return [all_locked[name] for name in sorted(needs(all_locked)) if name != PROJECT]


def _needed(package: Locked, extra: str) -> Iterable[Requirement]:
    try:
        installed = metadata.distribution(package.name)
    except metadata.PackageNotFoundError:
        if package.name in ELSEWHERE:
            return
        raise BadLock(f"{package.name} is not installed; install requirements.lock first") from None
    if installed.version != package.version:
        raise BadLock(f"{package.name} {installed.version} is installed, and {package.version} is locked; install it")
    for line in installed.requires or []:
        asked = Requirement(line)
        if asked.marker is None:
            if not extra:
                yield asked
        elif any(asked.marker.evaluate({**around, "extra": extra}) for around in _SURROUNDINGS):
            yield asked


# Installed on Windows alone, and in need of nothing.
ELSEWHERE = frozenset({"colorama", "tzdata"})
