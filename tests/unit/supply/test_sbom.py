"""The bill of materials is that of the locks, whole, and in the form that others read."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

import hatch_build as hook
from tests.support.supply import assets, lock, sbom
from tests.support.supply.lock import BadLock

FRESH = "write it anew with `python -m tests.support.supply`"
WRITTEN = sbom.PAPER.read_text(encoding="utf-8")


def components(kind: str) -> dict[str, dict[str, Any]]:
    found = json.loads(WRITTEN)["components"]
    return {one["name"]: one for one in found if one["purl"].startswith(f"pkg:{kind}/")}


def test_it_is_that_of_the_locks() -> None:
    assert sbom.paper() == WRITTEN, FRESH


def test_it_is_valid_cyclonedx() -> None:
    validator = JsonStrictValidator(SchemaVersion.V1_6)
    assert validator.validate_str(WRITTEN) is None
    assert validator.validate_str(WRITTEN.replace('"type": "library"', '"type": "book"')) is not None


def test_nothing_in_it_changes_by_itself() -> None:
    written = json.loads(WRITTEN)
    assert "serialNumber" not in written
    assert "timestamp" not in written["metadata"]
    assert sbom.paper() == sbom.paper()


def test_each_package_has_version_hashes_licence_and_address() -> None:
    """Against requirements.lock read in another way than the paper is made."""
    found = components("pypi")
    text = lock.LOCK.read_text(encoding="utf-8")
    for name, one in found.items():
        block = re.search(rf"(?m)^{re.escape(name)}==(\S+)(?:.*\n +--hash=.*)+", text)
        assert block, name
        assert one["version"] == block[1]
        assert {each["content"] for each in one["hashes"]} == set(re.findall(r"sha256:(\w+)", block[0])), name
        assert one["purl"] == f"pkg:pypi/{name}@{block[1]}"
        assert one["licenses"]


def test_whatever_the_project_imports_is_in_it_and_no_tool_of_its_makers() -> None:
    found = components("pypi")
    asked = {re.split(r"[\[>=<]", line)[0] for line in lock.asked_for()}
    assert asked <= set(found)
    assert len(asked) < len(found)
    assert not {"pytest", "mypy", "ruff", "hypothesis", "pip-audit", "playwright"} & set(found)


def test_everything_that_the_build_copies_is_in_it() -> None:
    found = components("npm")
    entries = json.loads((lock.ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert len(found) == len(hook.FONT_FILES) + 3
    assert {name: one["version"] for name, one in found.items()} == {
        name: entries[f"node_modules/{name}"]["version"] for name in found
    }
    assert all(len(one["hashes"][0]["content"]) == 128 for one in found.values())
    copied = {*hook.ASSETS, f"{hook.PICTOGRAMS}/x", *(f"{hook.FONT_SCOPE.name}/{one}/x" for one in hook.FONT_FILES)}
    assert all(any(path.startswith(f"{name}/") for name in found) for path in copied)


def test_the_graph_leads_from_the_project_to_each_part() -> None:
    graph = {one["ref"]: one.get("dependsOn", []) for one in json.loads(WRITTEN)["dependencies"]}
    reached, todo = set(), [lock.PROJECT]
    while todo:
        here = todo.pop()
        if here not in reached:
            reached.add(here)
            todo += graph[here]
    assert reached == {lock.PROJECT, *(one["bom-ref"] for one in json.loads(WRITTEN)["components"])}


def test_another_version_in_the_lock_is_another_paper(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = lock.whole()
    other = whole | {"tzdata": lock.Locked("tzdata", "2099.1", ("0" * 64,))}
    monkeypatch.setattr(lock, "whole", lambda: other)
    assert sbom.paper() != WRITTEN


def test_what_is_installed_and_not_what_is_locked_is_told() -> None:
    whole = lock.whole()
    with pytest.raises(BadLock, match=r"pyyaml \S+ is installed, and 1.0 is locked"):
        lock.needs(whole | {"pyyaml": lock.Locked("pyyaml", "1.0", ("0" * 64,))})
    with pytest.raises(BadLock, match=r"needs pyyaml, which is not in requirements\.lock"):
        lock.needs({name: one for name, one in whole.items() if name != "pyyaml"})


def test_a_lock_without_packages_or_hashes_is_none() -> None:
    with pytest.raises(BadLock, match="names no package"):
        lock.locked("# nothing\n")
    with pytest.raises(BadLock, match=r"without a hash in requirements.lock: b$"):
        lock.locked(f"a==1 \\\n    --hash=sha256:{'0' * 64}\nb==2\n")


def test_every_line_of_the_lock_is_read() -> None:
    text = lock.LOCK.read_text(encoding="utf-8")
    whole = lock.locked(text)
    assert len(whole) == len(re.findall(r"(?m)^[a-z0-9]", text))
    assert sum(len(one.hashes) for one in whole.values()) == text.count("--hash=sha256:")


def test_an_asset_without_its_hash_is_told() -> None:
    text = assets.LOCK.read_text(encoding="utf-8").replace("sha512-", "sha1-")
    with pytest.raises(ValueError, match="has no SHA-512"):
        assets.assets(text)
