"""Under which licence each part comes, whether that is allowed here, and docs/licences.md."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib import metadata

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

from tests.support.supply import assets, lock
from tests.support.supply.licence_rules import ALLOWED, DICTIONARIES, OVERRIDES, SPELLINGS

PAGE = lock.ROOT / "docs" / "licences.md"

_WORDS = frozenset({"AND", "OR", "WITH"})


@dataclass(frozen=True)
class Licence:
    expression: str
    evidence: str


class UnknownLicence(Exception):
    """Nobody can say under which licence a part comes."""


def of(name: str) -> Licence:
    """What the package says of itself, or what was read in its files. Raises UnknownLicence."""
    if override := OVERRIDES.get(name):
        return Licence(override.expression, override.evidence)
    said = said_by(metadata.metadata(name))
    if said is None:
        raise UnknownLicence(
            f"{name}: its metadata names no licence that can be told. Read the licence in its files, and write what you found "
            "into OVERRIDES in tests/support/supply/licence_rules.py, with where it stands"
        )
    return said


def said_by(about: metadata.PackageMetadata) -> Licence | None:
    """License-Expression first, then License, then the classifiers."""
    for field in ("License-Expression", "License"):
        for said in about.get_all(field, []):
            if found := spelt(said):
                return Licence(found, field)
    named = [one.rpartition(" :: ")[2] for one in about.get_all("Classifier", []) if one.startswith("License ::")]
    found_all = [spelt(one) for one in named if one != "OSI Approved"]
    if found_all and all(found_all):
        return Licence(" OR ".join(sorted({one for one in found_all if one})), "Classifier")
    return None


def spelt(said: str) -> str | None:
    """The SPDX expression for it, if it is one or a well-known name of one."""
    said = " ".join(said.split())
    try:
        return str(canonicalize_license_expression(SPELLINGS.get(said, said)))
    except InvalidLicenseExpression:
        return None


def names(expression: str) -> list[str]:
    return [one for one in re.findall(r"[\w.+-]+", expression) if one not in _WORDS]


def problems(parts: dict[str, str]) -> list[str]:
    """Of parts and their expressions: what is not allowed, with what to do. Both sides of an OR must be."""
    return [
        f"{part}: {one} is not in ALLOWED in tests/support/supply/licence_rules.py. Read it: if an office may run this and pass "
        "it on, add it with the reason; if not, take another library"
        for part, expression in parts.items()
        for one in names(expression)
        if one not in ALLOWED
    ]


def parts() -> dict[str, str]:
    """Everything that an office installs, with its expression."""
    packages = {one.name: of(one.name).expression for one in lock.runtime(lock.whole())}
    return packages | {one.name: one.licence for one in assets.assets()}


def page() -> str:
    whole = lock.whole()
    lines = [
        "# Licences of what an office installs", "",
        "Written by `python -m tests.support.supply` from requirements.lock, package-lock.json and what each package says of",
        "itself; a test fails when it is not fresh, or when a licence is not in the list of those that are allowed. Stegvis itself is",
        "MIT. Nothing below is in the repository: all of it is fetched when the package is installed or built. The same, with hashes,",
        "for programs to read: [sbom.cdx.json](sbom.cdx.json).", "",
        "## Allowed, and why", "", "| Licence | Why |", "|---|---|",
        *(f"| {name} | {why} |" for name, why in sorted(ALLOWED.items())),
        "", "## Python packages", "", "| Package | Version | Licence | Where it says so |", "|---|---|---|---|",
    ]  # fmt: skip
    for one in lock.runtime(whole):
        said = of(one.name)
        lines.append(f"| {one.name} | {one.version} | {said.expression} | {said.evidence} |")
    lines += [
        "",
        "## Styles, pictograms and fonts",
        "",
        "| Package | Version | Licence | What is taken |",
        "|---|---|---|---|",
    ]
    lines += [f"| {one.name} | {one.version} | {one.licence} | {one.what} |" for one in assets.assets()]
    lines += ["", "## Dictionaries", "", *DICTIONARIES.strip().splitlines()]
    return "\n".join(lines) + "\n"
