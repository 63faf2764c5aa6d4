"""The corpus in every file that can be taken out. A PDF takes a second each: all of them are in the long form."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest
from httpx import Response
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, PdfObject, TextStringObject

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


def _in_the_catalogue(name: str, value: PdfObject) -> Callable[[PdfWriter], object]:
    return lambda writer: writer.root_object.update({NameObject(name): value})


def _with_the_page(writer: PdfWriter) -> None:
    writer.pages[0][NameObject("/AA")] = DictionaryObject({NameObject("/O"): _action("/Named", N="Print")})


def _noted(action: DictionaryObject) -> Callable[[PdfWriter], object]:
    note = DictionaryObject({NameObject("/Subtype"): NameObject("/Link"), NameObject("/A"): action})
    return lambda writer: writer.add_annotation(0, note)


def _action(kind: str, **more: str) -> DictionaryObject:
    values = {NameObject(f"/{name}"): TextStringObject(value) for name, value in more.items()}
    return DictionaryObject({NameObject("/S"): NameObject(kind), **values})


@pytest.mark.parametrize(
    ("plant", "named"),
    [
        (_in_the_catalogue("/Names", DictionaryObject({NameObject("/JavaScript"): DictionaryObject()})), "/JavaScript"),
        (_in_the_catalogue("/OpenAction", _action("/Named", N="Print")), "/OpenAction"),
        (lambda writer: writer.add_attachment("x.exe", b"MZ"), "/EmbeddedFiles"),
        (_with_the_page, "/AA"),
        (_noted(_action("/JavaScript", JS="app.alert(1)")), "/JavaScript"),
        (_noted(_action("/Launch", F="/bin/sh")), "/Launch"),
        (_noted(_action("/URI", URI="https://example.org/")), "https://example.org/"),
    ],
    ids=["a script", "on opening", "a file", "with a page", "a script at a link", "a program", "a link"],
)  # fmt: skip
def test_what_runs_in_a_pdf_would_be_seen(here: Infested, plant: Callable[[PdfWriter], object], named: str) -> None:
    here.again()
    ((sink, answer),) = taken(here, forms=("pdf",), only="/update-note/pdf")
    writer = PdfWriter(io.BytesIO(answer.content))
    assert list(faults(here, sink, _with(answer, writer))) == []
    plant(writer)
    assert any(named in fault for fault in faults(here, sink, _with(answer, writer)))


def _with(answer: Response, writer: PdfWriter) -> Response:
    written = io.BytesIO()
    writer.write(written)
    kept = {name: answer.headers[name] for name in ("content-type", "content-disposition", "x-content-type-options")}
    return Response(200, headers=kept, content=written.getvalue())
