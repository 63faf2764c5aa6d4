"""docs/sbom.cdx.json: the bill of materials of what an office installs, CycloneDX 1.6. Made of the two lock files.

The same locks give the same file on every machine: it has no time and no number of its own.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable
from typing import Any

from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from tests.support.supply import assets, licences, lock

PAPER = lock.ROOT / "docs" / "sbom.cdx.json"


def paper() -> str:
    written: dict[str, Any] = json.loads(JsonV1Dot6(bom()).output_as_string())
    del written["serialNumber"], written["metadata"]["timestamp"]
    return _laid_out(written)


def bom() -> Bom:
    whole = lock.whole()
    needs = lock.needs(whole)
    made = Bom()
    made.metadata.component = root = _root()
    packages = {one.name: _package(one) for one in lock.runtime(whole)}
    browser = [_asset(one) for one in assets.assets()]
    made.components.update(packages.values(), browser)
    made.register_dependency(root, [*(packages[name] for name in needs[lock.PROJECT]), *browser])
    for name, component in packages.items():
        made.register_dependency(component, [packages[one] for one in needs[name]])
    return made


def _root() -> Component:
    project = tomllib.loads((lock.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return Component(
        name=project["name"], version=project["version"], type=ComponentType.APPLICATION, bom_ref=lock.PROJECT,
        licenses=[LicenseExpression(project["license"])],
    )  # fmt: skip


def _package(one: lock.Locked) -> Component:
    purl = PackageURL("pypi", name=one.name, version=one.version)
    hashes = [HashType(alg=HashAlgorithm.SHA_256, content=digest) for digest in one.hashes]
    said = licences.of(one.name)
    return _component(purl, hashes, said.expression, said.evidence)


def _asset(one: assets.Asset) -> Component:
    scope, _, name = one.name.rpartition("/")
    purl = PackageURL("npm", namespace=scope or None, name=name, version=one.version)
    hashes = [HashType(alg=HashAlgorithm.SHA_512, content=one.sha512)]
    return _component(purl, hashes, one.licence, f"package-lock.json; {one.what}")


def _component(purl: PackageURL, hashes: Iterable[HashType], licence: str, evidence: str) -> Component:
    return Component(
        name=f"{purl.namespace}/{purl.name}" if purl.namespace else purl.name, version=purl.version,
        type=ComponentType.LIBRARY, bom_ref=purl.to_string(), purl=purl, hashes=hashes,
        licenses=[LicenseExpression(licence)], properties=[Property(name="stegvis:licence-from", value=evidence)],
    )  # fmt: skip


def _laid_out(written: dict[str, Any]) -> str:
    """One line for each part, so that a change of one package is a change of one line."""
    parts = []
    for key, value in sorted(written.items()):
        if isinstance(value, list):
            lines = ",\n".join(f"    {json.dumps(one, ensure_ascii=False, sort_keys=True)}" for one in value)
            parts.append(f"  {json.dumps(key)}: [\n{lines}\n  ]")
        else:
            parts.append(f"  {json.dumps(key)}: {json.dumps(value, ensure_ascii=False, sort_keys=True)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"
