"""What is in the package besides Python: styles, pictograms and fonts from npm, and the dictionaries inside simplemma."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import Any

import hatch_build as hook
from tests.support.supply.lock import ROOT

LOCK = ROOT / "package-lock.json"


@dataclass(frozen=True)
class Asset:
    name: str
    version: str
    sha512: str
    licence: str
    what: str


def assets(text: str | None = None) -> list[Asset]:
    """The npm packages that the build copies from, as package-lock.json has them."""
    packages: dict[str, Any] = json.loads(text or LOCK.read_text(encoding="utf-8"))["packages"]
    return [_asset(name, packages[f"node_modules/{name}"], what) for name, what in sorted(copied().items())]


def copied() -> dict[str, str]:
    """Of each npm package that something is taken from: what is taken."""
    styles = {"/".join(path.split("/")[:2]) for path in hook.ASSETS}
    fonts = {f"{hook.FONT_SCOPE.name}/{package}" for package in hook.FONT_FILES}
    return dict.fromkeys(styles, "styles") | dict.fromkeys(fonts, "fonts") | {"openmoji": "pictograms"}


def _asset(name: str, entry: dict[str, Any], what: str) -> Asset:
    algorithm, _, digest = entry["integrity"].partition("-")
    if algorithm != "sha512":
        raise ValueError(f"{name}: package-lock.json has no SHA-512 of it; run `npm install` anew")
    return Asset(name, entry["version"], base64.b64decode(digest).hex(), entry["license"], what)
