"""The corpus in every file that can be taken out. A PDF takes a second each: all of them are in the long form."""

from __future__ import annotations

import io
import zipfile

import pytest

from tests.injection.checking import faults, taken
from tests.injection.stage import Infested


@pytest.mark.parametrize("form", ["text", "docx", "json", "zip", "journey.svg", "files"])
def test_no_words_are_more_than_words_in_any_file(here: Infested, form: str) -> None:
    here.holds()
    found = list(taken(here, forms=(form,)))
    assert found
    assert [fault for sink, answer in found for fault in faults(here, sink, answer)] == []


def test_nor_in_a_pdf(here: Infested) -> None:
    here.holds()
    some = list(taken(here, forms=("pdf",), only="/profile/pdf"))
    assert len(some) == 1
    assert [fault for sink, answer in some for fault in faults(here, sink, answer)] == []


def test_a_word_file_has_the_same_parts_whatever_is_written(here: Infested) -> None:
    parts = []
    for harmlessly in (True, False):
        here.holds(harmlessly=harmlessly)
        answer = here.get("kari", f"/staff/participants/{here.amina}/documents/profile/docx")
        with zipfile.ZipFile(io.BytesIO(answer.content)) as files:
            parts.append(sorted(files.namelist()))
    assert parts[0] == parts[1]


def test_what_is_lost_would_be_seen(here: Infested) -> None:
    here.holds()
    ((sink, answer),) = [one for one in taken(here, forms=("json",)) if one[0].path.endswith("/profile/json")]
    here.lines.append("Dette står ingen steder")
    assert list(faults(here, sink, answer))
