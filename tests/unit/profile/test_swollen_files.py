"""A profile that is brought along is refused in bounded work, whatever was made of it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import ValidationError

from bot.profile import piece, portable
from bot.profile.portable import Portable

NOW = datetime(2026, 11, 22, tzinfo=UTC)
HEAD = {"format": "stegvis-profile", "version": 1, "made_at": NOW.isoformat(), "language": "nb"}
LISTS = sorted(
    name for name, field in Portable.model_fields.items() if "tuple" in str(field.annotation) or field.default == ()
)


def file(**more: Any) -> bytes:
    return json.dumps(HEAD | more).encode()


def said(content: bytes) -> str:
    with pytest.raises(ValueError, match=r"^[\w.]+( \w+)*: [\w' ,-]+$|^the file is larger") as caught:
        portable.read(content)
    return str(caught.value)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"[" * 100_000, "the file: nested too deeply"),
        (b'{"lines":' * 100_000, "the file: nested too deeply"),
        (file()[:-1] + b', "language": "nn"}', "the file: a piece with a name twice, or with too many"),
        (file(**{f"x{n}": 0 for n in range(101)}), "the file: a piece with a name twice, or with too many"),
        (file(lines=[{f"x{n}": 0 for n in range(101)}]), "the file: a piece with a name twice, or with too many"),
        (b'{"a":"\x00"}', "the file: no JSON"),
        (b"", "the file: no JSON"),
        ("{}".encode("utf-16"), "the file: no UTF-8"),
        (b'{"a": "\xff"}', "the file: no UTF-8"),
        (b"[" + b"0," * 1_000_001 + b"0]", "the file is larger than any profile"),
        (b" " * 16_000_001, "the file is larger than any profile"),
        (b"NaN", "the file: model_type"),
        (b'"text"', "the file: model_type"),
    ],
    ids=["lists", "objects", "twice", "many names", "many names inside", "nul", "empty", "utf-16", "bytes", "values", "size",
         "nan", "no object"],
)  # fmt: skip
def test_what_could_swell_is_told(content: bytes, told: str) -> None:
    assert said(content) == told


@pytest.mark.parametrize("content", [b"9" * 5_000, b'{"version":' + b"9" * 5_000 + b"}"], ids=["alone", "inside"])
def test_a_number_without_end_is_told(content: bytes) -> None:
    with pytest.raises(ValueError, match="4300 digits"):
        portable.read(content)


@pytest.mark.parametrize("name", LISTS)
def test_of_many_wrong_ones_one_is_told(name: str) -> None:
    """Each would be an error of a kilobyte; 16 MB of them took all memory of the machine."""
    with pytest.raises(ValidationError) as caught:
        Portable.model_validate_json(file(**{name: [0] * 1_000}))
    assert caught.value.error_count() == 1


def test_lists_within_pieces_end_at_the_first_as_well() -> None:
    line = {"away": [0] * 1_000, "shared": [0] * 1_000, "employer_may_know": [0] * 1_000}
    with pytest.raises(ValidationError) as caught:
        Portable.model_validate_json(
            file(lines=[line] * 1_000, conversations=[{"answers": [0] * 9, "marks": [0] * 9}] * 9)
        )
    assert caught.value.error_count() < 40


def test_every_list_of_the_file_is_looked_at() -> None:
    listed = [name for name, one in Portable.model_json_schema()["properties"].items() if one.get("type") == "array"]
    assert listed
    assert set(listed) == set(LISTS)


def test_the_widest_piece_fits_well_within_what_may_have_names() -> None:
    shapes = Portable.model_json_schema()["$defs"].values()
    widest = max(len(one.get("properties", ())) for one in (*shapes, Portable.model_json_schema()))
    assert widest * 2 < piece.MOST_NAMES


def test_a_file_as_large_as_it_may_be_is_read() -> None:
    """A name, a value and a comma take sixteen bytes at least: no true copy has more values than are looked at."""
    moment = NOW.isoformat()
    line = {"section": "interests", "words": "x", "language": "nb", "said_at": moment, "author": "participant",
            "source": "conversation", "status": "active"}  # fmt: skip
    content = file(lines=[line | {"id": str(n)} for n in range(portable.MOST_LINES)])
    assert len(portable.read(content).lines) == portable.MOST_LINES
    written = portable.written(portable.read(content))
    assert written.count(b",") * 16 < len(written)
    assert portable.MOST_VALUES * 16 >= portable.MOST_BYTES
