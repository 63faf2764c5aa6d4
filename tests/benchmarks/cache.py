"""The rivals, installed once into a folder outside the repository, at the versions that rivals/ pins."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

RIVALS = Path(__file__).parent / "rivals"
DEFAULT = Path.home() / ".cache" / "stegvis-benchmarks"


@dataclass(frozen=True)
class Cache:
    folder: Path

    @property
    def python(self) -> Path:
        return self.folder / "python" / "bin" / "python"

    @property
    def node_folder(self) -> Path:
        return self.folder / "node"

    @property
    def has_node(self) -> bool:
        return shutil.which("node") is not None and shutil.which("npm") is not None

    @property
    def node(self) -> str:
        """The program itself: what stands in PATH may be a wrapper, and would be measured in its place."""
        return subprocess.run(
            ["node", "-p", "process.execPath"], check=True, capture_output=True, text=True
        ).stdout.strip()

    def install(self) -> None:
        """Does nothing where everything is there already, in the pinned versions."""
        _once(self.folder / "python", RIVALS / "requirements.txt", self._python)
        if self.has_node:
            _once(self.node_folder, RIVALS / "package.json", self._node)
            # A module finds its packages beside itself, not where it is started.
            for module in RIVALS.glob("*.mjs"):
                shutil.copy(module, self.node_folder)

    def versions(self) -> dict[str, str]:
        """As pinned, by name."""
        found = dict(line.split("==") for line in (RIVALS / "requirements.txt").read_text().split() if "==" in line)
        if self.has_node:
            found |= json.loads((RIVALS / "package.json").read_text())["dependencies"]
            found["node"] = subprocess.run(["node", "--version"], check=True, capture_output=True, text=True).stdout[
                1:-1
            ]
        return found

    def _python(self, folder: Path) -> None:
        _run(sys.executable, "-m", "venv", str(folder))
        _run(str(folder / "bin" / "python"), "-m", "pip", "install", "-q", "-r", str(RIVALS / "requirements.txt"))

    def _node(self, folder: Path) -> None:
        shutil.copy(RIVALS / "package.json", folder)
        _run("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", cwd=folder)


def _once(folder: Path, pins: Path, install: Callable[[Path], None]) -> None:
    mark = folder / "installed"
    wanted = hashlib.sha256(pins.read_bytes()).hexdigest()
    if mark.exists() and mark.read_text() == wanted:
        return
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    install(folder)
    mark.write_text(wanted)


def _run(*command: str, cwd: Path | None = None) -> None:
    subprocess.run(command, check=True, cwd=cwd, env=_quiet())


def _quiet() -> dict[str, str]:
    return {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}  # noqa: TID251
