"""Every file that can be taken out, opened by libraries that had no part in making it: nothing runs, nothing is lost."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

import pypdf
from httpx import Response
from pypdf.generic import ArrayObject, DictionaryObject, NameObject

from bot.language.legible import legible
from bot.profile import portable
from bot.profile.document import File
from tests.injection.looking import IN_SHORT, is_a_file
from tests.injection.sinks import Sink, sinks
from tests.injection.stage import Infested
from tests.unit.export import files

# A file's name is of ours alone: no word of anybody's, and nothing that ends a header.
NAMED = re.compile(r'attachment; filename="[a-z0-9][a-z0-9.-]*\.(txt|docx|pdf|json|zip)"')
MEDIA = ("text/plain; charset=utf-8", "application/pdf", "application/json", "application/zip", "image/svg+xml")
# What a PDF could do beside being read.
RUNS = re.compile(
    "/(JavaScript|JS|AA|OpenAction|Launch|EmbeddedFiles?|FileAttachment|SubmitForm|ImportData|RichMedia|XFA|GoTo[ER])"
)
FIELDS = re.compile(r" (PAGE|NUMPAGES|HYPERLINK \"https?://[^\"]*\") ")
SHORT_FILES = ("update-note", "meeting-note", "portrait", "employer", "action-plan", "job-support-plan")
# In a drawing: shapes and words.
DRAWN = {"svg", "title", "desc", "g", "rect", "line", "path", "circle", "text", "tspan", "polyline", "style", "defs"}


def taken(here: Infested, *, forms: tuple[str, ...] = (), only: str = "") -> Iterator[tuple[Sink, Response]]:
    """In some forms, or all; `only`: where the address ends like this."""
    for sink in sinks(here):
        if is_a_file(sink.route) and (not forms or sink.path.rpartition("/")[2] in forms) and sink.path.endswith(only):
            yield sink, here.get(sink.actor, sink.path)


def faults(here: Infested, sink: Sink, answer: Response) -> Iterator[str]:
    """What is wrong with this file, in words for whoever mends it."""
    if answer.status_code != 200:
        yield f"{sink.path}: {answer.status_code}"
        return
    kind = answer.headers["content-type"]
    if (
        not kind.startswith((*MEDIA, "application/vnd.openxmlformats"))
        or answer.headers["x-content-type-options"] != "nosniff"
    ):
        yield f"{sink.path}: {kind}"
    if "svg" not in kind and not NAMED.fullmatch(answer.headers["content-disposition"]):
        yield f"{sink.path}: {answer.headers['content-disposition']!r}"
    form = next(one for one in ("pdf", "wordprocessing", "json", "zip", "svg", "plain") if one in kind)
    for fault in _CHECKS[form](here, sink, answer.content):
        yield f"{sink.path}: {fault}"


def _text(here: Infested, sink: Sink, content: bytes) -> Iterator[str]:
    words = content.decode()
    if re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e]", words):
        yield "a control stands in it"
    yield from _all_of(here, sink, words)


def _word(here: Infested, sink: Sink, content: bytes) -> Iterator[str]:
    file = File("x.docx", "", content)
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        for name in parts.namelist():
            raw = parts.read(name)
            if name.endswith((".xml", ".rels")):
                ElementTree.fromstring(raw)
            if (name.endswith(".rels") and b"External" in raw) or re.search(rb"<!(DOCTYPE|ENTITY)", raw):
                yield f"{name} leads outside"
        if odd := [name for name in parts.namelist() if re.search(r"vba|embed|altChunk|activeX|customXml", name)]:
            yield f"{odd} in it"
    every = list(files.word_xml(file).iter())
    instructions = [one.get(f"{files.W}instr", "") for one in every if one.tag.endswith("fldSimple")]
    if odd := [one for one in instructions if not FIELDS.fullmatch(one)]:
        yield f"fields {odd[:3]}"
    if any(one.tag.endswith(("instrText", "altChunk", "object", "hyperlink")) for one in every):
        yield "something that runs or leads on"
    yield from _all_of(here, sink, "\n".join(text for _, text in files.word_paragraphs(file)))


def _pdf(here: Infested, sink: Sink, content: bytes) -> Iterator[str]:
    file = File("x.pdf", "", content)
    reader = pypdf.PdfReader(io.BytesIO(content))
    for one in _dictionaries(reader):
        names = (str(name) for name in (*one, *one.values()) if isinstance(name, NameObject))
        yield from (f"{name} in it" for name in names if RUNS.fullmatch(name))
        address = str(one.get("/URI", ""))
        if address and not address.startswith("http://127.0.0.1"):
            yield f"a link to {address}"
    shown = files.visible(files.pdf_text(file))
    if sink.path.endswith(("/profile/pdf", "/copy/pdf")):
        wanted = files.visible(re.sub("[\u115f\u1160]", "", "".join(here.lines)))
        if lost := {one: many for one, many in wanted.items() if shown[one] < many}:
            yield f"lost {dict(list(lost.items())[:5])}"


def _dictionaries(reader: pypdf.PdfReader) -> Iterator[DictionaryObject]:
    """Every one that the file has: of the catalogue, of pages, of annotations and their actions."""
    numbers = {number for table in reader.xref.values() for number in table} | reader.xref_objStm.keys()
    waiting: list[Any] = [reader.get_object(number) for number in sorted(numbers)]
    while waiting:
        one = waiting.pop()
        if isinstance(one, DictionaryObject):
            yield one
            waiting += one.values()
        elif isinstance(one, ArrayObject):
            waiting += one


def _json(here: Infested, sink: Sink, content: bytes) -> Iterator[str]:
    portable.read(content)
    strings = set(_strings(json.loads(content)))
    if lost := set(here.lines) - strings:
        yield f"lost {list(lost)[:3]}"
    for one in here.written:
        found = [text for text in strings if one.mark in text]
        if found and not any(form in text for form in one.forms for text in found):
            yield f"{one.where} is not as it was written: {found[0][:200]!r}"


def _strings(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list):
        for one in data.values() if isinstance(data, dict) else data:
            yield from _strings(one)


def _zip(_here: Infested, _sink: Sink, content: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        for name in parts.namelist():
            if not re.fullmatch(r"[a-z0-9][a-zA-Z0-9_./-]*", name) or ".." in name:
                yield f"a file named {name!r}"


def _svg(_here: Infested, _sink: Sink, content: bytes) -> Iterator[str]:
    for one in ElementTree.fromstring(content).iter():
        if one.tag.rpartition("}")[2] not in DRAWN:
            yield f"<{one.tag}> in it"
        if odd := [name for name in one.attrib if name.lower().startswith("on") or "href" in name]:
            yield f"{odd} at {one.tag}"


def _all_of(here: Infested, sink: Sink, words: str) -> Iterator[str]:
    """Each line of the profile, and of each field that is in it all; a PDF and a text break lines where they must."""
    solid = _bare(words)
    short = sink.path.rsplit("/", 2)[1] in SHORT_FILES
    if (
        not short
        and "/profile/" in sink.path
        and (lost := [one for one in here.lines if _bare(legible(one)) not in solid])
    ):
        yield f"lost {lost[:3]}"
    for one in here.written:
        if one.mark not in solid or short or one.where in IN_SHORT:
            continue
        if not any(_bare(legible(form)) in solid for form in one.forms):
            at = solid.find(one.mark)
            yield f"{one.where} is not as it was written: {solid[at : at + 200]!r}"


def _bare(words: str) -> str:
    return re.sub(r"[\s>-]", "", files.without_names(words))


_CHECKS = {"pdf": _pdf, "wordprocessing": _word, "json": _json, "zip": _zip, "svg": _svg, "plain": _text}
