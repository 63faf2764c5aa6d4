"""Each part has a licence that is known and allowed; what is not known says what to do."""

from __future__ import annotations

import json
import tomllib
from email.message import Message
from importlib import metadata

import pytest

from bot.language.catalogues import LANGUAGES
from tests.support.supply import assets, licences, lock
from tests.support.supply.licence_rules import ALLOWED, DICTIONARIES, OVERRIDES

WEAK_COPYLEFT = ("LGPL", "MPL", "CC-BY-SA")


def test_the_page_is_fresh() -> None:
    assert licences.PAGE.read_text(encoding="utf-8") == licences.page(), "write it anew: python -m tests.support.supply"


def test_each_part_has_a_licence_that_is_allowed() -> None:
    parts = licences.parts()
    assert licences.problems(parts) == []
    assert len(parts) == len(lock.runtime(lock.whole())) + len(assets.assets())


def test_a_licence_that_is_not_allowed_fails_on_either_side() -> None:
    found = licences.problems({"a": "MIT OR GPL-3.0-only", "b": "AGPL-3.0-or-later", "c": "MIT AND BSD-3-Clause"})
    assert [one.partition(" is not in ALLOWED")[0] for one in found] == ["a: GPL-3.0-only", "b: AGPL-3.0-or-later"]
    assert "Read it" in found[0]


def about(**fields: str) -> metadata.PackageMetadata:
    message = Message()
    for name, value in fields.items():
        for one in value.split("|"):
            message[name.replace("_", "-")] = one
    return message  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"License_Expression": "MIT"}, "MIT"),
        ({"License_Expression": "mit and (apache-2.0 or bsd-2-clause)"}, "MIT AND (Apache-2.0 OR BSD-2-Clause)"),
        ({"License": "Apache 2.0"}, "Apache-2.0"),
        ({"License": "BSD", "Classifier": "License :: OSI Approved :: BSD License"}, None),
        ({"License": "Permission is hereby granted"}, None),
        ({"Classifier": "License :: OSI Approved :: MIT License|Topic :: Database"}, "MIT"),
        ({"Classifier": "License :: OSI Approved|License :: OSI Approved :: Apache Software License"}, "Apache-2.0"),
        ({"Classifier": "License :: OSI Approved :: MIT License|License :: Other/Proprietary License"}, None),
        ({"License": "Dual License"}, None),
        ({}, None),
    ],
)
def test_what_a_package_says_of_itself(fields: dict[str, str], said: str | None) -> None:
    found = licences.said_by(about(**fields))
    assert (found and found.expression) == said


def test_a_package_that_says_nothing_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(OVERRIDES, "pysqlite3")
    with pytest.raises(
        licences.UnknownLicence, match=r"pysqlite3: its metadata names no licence .* write what you found"
    ):
        licences.of("pysqlite3")


@pytest.mark.parametrize("name", sorted(OVERRIDES))
def test_what_was_read_by_hand_stands_in_the_file_and_is_needed(name: str) -> None:
    """What is on Windows alone was read from the file that the lock names, on 22 November 2026."""
    if name in lock.ELSEWHERE:
        assert OVERRIDES[name].says == ""
        return
    installed = metadata.distribution(name)
    files = [one for one in installed.files or [] if "LICENSE" in one.name.upper() and ".dist-info" in str(one)]
    said = " ".join(" ".join(str(one.locate().read_text(encoding="utf-8")) for one in files).split())  # type: ignore[attr-defined]
    assert OVERRIDES[name].says in said
    assert OVERRIDES[name].says
    assert licences.said_by(installed.metadata) is None, f"{name} says it itself now; take it out of OVERRIDES"


def test_weak_copyleft_has_its_reason_and_the_strong_is_not_there() -> None:
    assert {name for name in ALLOWED if name.startswith(WEAK_COPYLEFT)} == {"LGPL-3.0-only", "MPL-2.0", "CC-BY-SA-4.0"}
    assert all("weak copyleft" in why for name, why in ALLOWED.items() if name.startswith(WEAK_COPYLEFT))
    assert not [name for name in ALLOWED if name.startswith(("GPL", "AGPL", "CC-BY-NC", "SSPL"))]


def test_every_allowed_licence_is_in_use() -> None:
    assert {one for said in licences.parts().values() for one in licences.names(said)} == set(ALLOWED)


def test_what_comes_with_the_fonts_and_styles_is_what_the_lock_says() -> None:
    """The licence files that the build copies, where they are there."""
    marks = {
        "MIT": "Permission is hereby granted, free of charge",
        "MIT AND OFL-1.1": "SIL Open Font License, Version 1.1",
    }
    folders = {"fonts": lock.ROOT / "bot/export/vendor/fonts", "styles": lock.ROOT / "bot/web/static/vendor"}
    for one in assets.assets():
        if one.what in folders:
            name = one.name.rpartition("/")[2].removesuffix("-css")
            text = (folders[one.what] / f"{name}.LICENSE.txt").read_text(encoding="utf-8")
            assert marks[one.licence] in text, one.name


def test_the_project_says_the_same_of_itself_everywhere() -> None:
    project = tomllib.loads((lock.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    packages = json.loads(assets.LOCK.read_text(encoding="utf-8"))["packages"]
    package = json.loads((lock.ROOT / "package.json").read_text(encoding="utf-8"))
    assert {project["license"], packages[""]["license"], package["license"]} == {"MIT"}
    assert (lock.ROOT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License")


def test_the_page_names_the_sources_of_the_dictionaries() -> None:
    """All that simplemma's description names, as it is installed."""
    told = str(metadata.metadata("simplemma").get_payload())  # type: ignore[attr-defined]
    credits = told.partition("## Credits and licenses")[2].partition("## Contributions")[0]
    assert credits.count("\n-   [") + credits.count("\n-   Wiktionary") == DICTIONARIES.count("\n| ") - 1
    for source in ("Měchura", "Kaikki", "FreeLing", "spaCy", "Unimorph", "Wikinflection"):
        assert source in credits
        assert source.casefold() in DICTIONARIES.casefold()
    assert all(f"`{language}`" in DICTIONARIES for language in LANGUAGES)
