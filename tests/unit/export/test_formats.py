"""What a file tells to those who listen to it, edit it or print it."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import zipfile
from itertools import pairwise

import docx
import pytest
from docx.oxml.ns import qn

from bot import resources, wiring
from bot.dialogue.drawing.graph import graph
from bot.dialogue.drawing.layout import layout
from bot.dialogue.drawing.reader import Reader
from bot.dialogue.drawing.svg import svg
from bot.export.writing import write
from bot.language.catalogues import LANGUAGES, Language
from bot.profile.document import (
    Document,
    Drawing,
    Facts,
    Format,
    Heading,
    Items,
    Lines,
    Paragraph,
    Said,
    Side,
    Sides,
    Small,
)
from tests.unit.export import files
from tests.unit.export.files import FORMATS, SVG, W, document, made, say

every_format = pytest.mark.parametrize("form", FORMATS)

NORWEGIAN = Said("Eg vil gjerne arbeide ute.", "nn", about="3. november")
ARABIC = Said("أحب العمل NAV 2026", "nb", about="4. november")
ENGLISH = Said(
    "I like animals.", "en", author="Kari Lund", question="What do you like?", link="https://stegvis.example/l/1"
)

WHOLE = Document(
    "Profilen til Samira", "nb",
    (
        Paragraph("Dette har Samira delt."), Heading("Nytt"), NORWEGIAN, ARABIC, ENGLISH, Small("To linjer er ikke delt."),
        Heading("Fakta", 3), Facts((("Reisevei", "45 minutter"), ("Førerkort", "nei"))), Items(("Ute", "Inne")),
        Lines("Hva først?", 3), Sides((Side("Da", (Said("Vet ikke.", "nb"),)), Side("Nå", (Lines("Ord", 1),)))),
        Drawing(SVG, "Først det ene, så det andre"),
    ),
    "Kopi fra 5. november 2026",
)  # fmt: skip


# The file itself


@every_format
def test_the_same_document_is_the_same_file(form: Format) -> None:
    assert made(WHOLE, form) == made(WHOLE, form)


@every_format
def test_a_file_is_named_as_asked_and_has_its_media_type(form: Format) -> None:
    file = made(WHOLE, form)
    ending = {"text": "txt", "docx": "docx", "pdf": "pdf"}[form]
    assert file.name == f"profil.{ending}"
    assert file.media.split(";")[0] in {
        "text/plain", "application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    }  # fmt: skip


def test_json_is_made_elsewhere() -> None:
    with pytest.raises(KeyError):
        made(WHOLE, "json")


@every_format
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_file_says_of_itself_is_in_the_language_of_the_document(form: Format, language: Language) -> None:
    def spoken(message: str, **values: object) -> str:
        return resources.texts().say(language, message, **values)

    file = write(Document("T", language, (ENGLISH, Facts((("a", "b"),)))), form, "n", spoken)
    written = {"nb": "Skrevet av Kari Lund", "nn": "Skrive av Kari Lund", "en": "Written by Kari Lund"}
    assert written[language] in files.words(file, form)


@pytest.mark.parametrize(("form", "library"), [("docx", "docx"), ("pdf", "typst"), ("pdf", "fontTools")])
def test_without_the_extra_it_says_what_to_install(form: str, library: str) -> None:
    assert "NotInstalled For Word and PDF files" in tried(form, library)
    assert "pip install 'stegvis[export]'" in tried(form, library)


def test_plain_text_needs_no_extra() -> None:
    assert "Title" in tried("text", "docx", "typst", "fontTools", "lxml")


def tried(form: str, *missing: str) -> str:
    code = f"""
import sys
sys.modules.update(dict.fromkeys({missing!r}))
from bot.export.writing import write
from bot.language.catalogues import LANGUAGES, Language
from bot.profile.document import Document
try:
    print(write(Document("Title", "nb", ()), {form!r}, "n", lambda message, **values: message).content)
except Exception as error:
    print(type(error).__name__, error)
"""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout


# PDF


def test_a_pdf_says_that_it_can_be_listened_to() -> None:
    read = files.pdf(made(WHOLE, "pdf"))
    root = read.root_object
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "nb-NO"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert read.metadata is not None
    assert read.metadata.title == "Profilen til Samira"
    assert read.metadata.author is None
    assert read.metadata.creation_date is None
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()


def test_a_pdf_has_headings_without_a_gap_quotes_lists_and_a_table_with_a_head() -> None:
    kinds = files.kinds(made(WHOLE, "pdf"))
    assert [kind for kind in kinds if kind in {"/H1", "/H2", "/H3", "/H4"}] == ["/H1", "/H2", "/H3", "/H4", "/H4"]
    assert kinds.count("/BlockQuote") == 4
    assert (kinds.count("/TH"), kinds.count("/TD"), kinds.count("/LI"), kinds.count("/Figure")) == (2, 4, 2, 1)


def test_a_section_without_a_part_is_one_level_down() -> None:
    blocks = (Heading("", 2), Heading("a", 3), Heading("b", 2), Heading("c", 3))
    sides = Sides((Side("", (Heading("d", 3),)), Side("e", (Heading("f", 3), Sides((Side("g", (Heading("h"),)),))))))
    kinds = files.kinds(made(document(*blocks, sides), "pdf"))
    levels = [int(kind[2:]) for kind in kinds if kind[:2] == "/H"]
    assert levels[:4] == [1, 2, 2, 3]
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_each_quote_of_a_pdf_has_its_language() -> None:
    said = (NORWEGIAN, ARABIC, ENGLISH, Said("Jeg vil.", "nb"), Said("ስራሕ ይደሊ", "nb"))
    quotes = [language for kind, language in files.tags(made(document(*said), "pdf")) if kind == "/BlockQuote"]
    assert quotes == ["nn-NO", "und", "en-GB", "", "und"]


def test_the_stamp_and_the_number_are_on_every_page() -> None:
    file = made(document(*[Said("Ord " * 100, "nb")] * 30, stamp="Kopi fra 5. november"), "pdf")
    pages = files.pdf(file).pages
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert "Kopi fra 5. november" in page.extract_text()
        assert f"Side {number} av {len(pages)}" in page.extract_text()


@every_format
def test_a_stamp_too_long_for_the_foot_stands_whole_at_the_end(form: Format) -> None:
    stamp = " ".join(f"ord{number}" for number in range(200))
    shown = files.words(made(document(stamp=stamp), form), form)
    assert stamp.replace(" ", "") in "".join(shown.split())


def test_where_words_come_from_stands_on_the_page_of_the_words() -> None:
    said = [Said(f"Ord{number}a " + "og mer " * 40, "nb", about=f"Ord{number}z") for number in range(40)]
    for page in files.pdf(made(document(*said), "pdf")).pages:
        text = page.extract_text()
        assert set(re.findall(r"Ord(\d+)a", text)) == set(re.findall(r"Ord(\d+)z", text))


def test_words_from_right_to_left_begin_at_the_right() -> None:
    def starts(*said: Said) -> list[float]:
        found: list[float] = []
        page = files.pdf(made(document(*said), "pdf")).pages[0]
        page.extract_text(
            visitor_text=lambda text, cm, tm, font, size: found.append(cm[4] + tm[4]) if text.strip() else None
        )
        return found[1:-1]

    assert min(starts(Said("שלום", "nb"))) > 400
    assert max(starts(Said("Hei", "nb"))) < 100


def test_a_link_in_a_pdf_opens_the_source() -> None:
    page = files.pdf(made(document(ENGLISH), "pdf")).pages[0]
    assert [one.get_object()["/A"]["/URI"] for one in page["/Annots"]] == ["https://stegvis.example/l/1"]


def test_a_pdf_is_set_in_our_fonts_alone() -> None:
    page = files.pdf(made(WHOLE, "pdf")).pages[0]
    names = {str(font.get_object()["/BaseFont"]).partition("+")[2] for font in page["/Resources"]["/Font"].values()}
    assert names
    assert all(name.startswith("NotoSans") for name in names)


def test_lines_to_write_on_are_as_many_as_asked() -> None:
    few, many = (files.pdf(made(document(Lines("Hva?", count)), "pdf")) for count in (1, 100))
    assert (len(few.pages), len(many.pages)) == (1, 4)


# Word


def test_a_word_file_tells_its_title_and_language_and_nothing_of_who_made_it() -> None:
    file = made(WHOLE, "docx")
    properties = docx.Document(io.BytesIO(file.content)).core_properties
    assert (properties.title, properties.language) == ("Profilen til Samira", "nb-NO")
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    assert (properties.created, properties.modified) == (None, None)
    with zipfile.ZipFile(io.BytesIO(file.content)) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not [name for name in archive.namelist() if "thumbnail" in name or "customXml" in name]


def test_a_word_file_has_real_styles_in_order() -> None:
    styles = [style for style, _ in files.word_paragraphs(made(WHOLE, "docx")) if style not in {"", "Gap"}]
    assert styles == [
        "Title", "Normal", "Heading1", "Said", "Source", "SaidLeftwards", "SourceLeftwards", "Question", "Said", "Source",
        "Source", "SmallPrint", "Heading2", "TableHead", "TableHead", "Term", "Fact", "Term", "Fact", "ListBullet",
        "ListBullet", "Label", "Ruled", "Ruled", "Ruled", "Heading3", "Said", "Heading3", "Label", "Ruled",
    ]  # fmt: skip


def test_every_style_that_is_used_exists() -> None:
    file = made(WHOLE, "docx")
    known = {one.get(f"{W}styleId") for one in files.word_xml(file, "word/styles.xml").iter(f"{W}style")}
    tags = {f"{W}{tag}" for tag in ("pStyle", "rStyle", "tblStyle", "basedOn", "next")}
    parts = ("word/document.xml", "word/styles.xml", "word/footer1.xml")
    used = {one.get(f"{W}val") for part in parts for one in files.word_xml(file, part).iter() if one.tag in tags}
    assert used <= known


@pytest.mark.parametrize(("language", "tag"), [("nb", "nb-NO"), ("nn", "nn-NO"), ("en", "en-GB")])
def test_the_language_of_a_word_file_is_that_of_the_document(language: Language, tag: str) -> None:
    styles = files.word_xml(made(Document("T", language, ()), "docx"), "word/styles.xml")
    assert [one.get(f"{W}val") for one in styles.iter(f"{W}lang")] == [tag]


def test_each_line_said_has_its_language_and_direction_in_word() -> None:
    file = made(document(NORWEGIAN, ARABIC, ENGLISH), "docx")
    said = [one for one in files.word_xml(file).iter(f"{W}p") if files.style_of(one).startswith("Said")]
    languages = [[run.get(f"{W}val") for run in one.iter(f"{W}lang")] for one in said]
    assert languages == [["nn-NO"], ["und"] * 2, ["en-GB"]]
    assert [one.find(f"{W}pPr/{W}bidi") is not None for one in said] == [False, True, False]
    runs = [(files.text_of(run), run.find(f"{W}rPr/{W}rtl") is not None) for run in said[1].iter(f"{W}r")]
    assert runs == [("أحب العمل ", True), ("NAV 2026", False)]


def test_a_table_in_word_names_its_columns_and_rows() -> None:
    table = docx.Document(io.BytesIO(made(WHOLE, "docx").content)).tables[0]
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Hva", "Opplysninger"], ["Reisevei", "45 minutter"], ["Førerkort", "nei"],
    ]  # fmt: skip
    heads = [row._tr.find(f".//{qn('w:tblHeader')}") is not None for row in table.rows]
    assert heads == [True, False, False]


def test_a_drawing_in_word_is_a_picture_with_its_words() -> None:
    document = docx.Document(io.BytesIO(made(WHOLE, "docx").content))
    (picture,) = document.inline_shapes
    assert picture._inline.docPr.get("descr") == "Først det ene, så det andre"
    # 200 pixels of an SVG are 150 points on paper.
    assert picture.width.pt == pytest.approx(150, abs=2)


@pytest.mark.parametrize("script", ["hva-er-viktig", "stemmer-dette"])
def test_a_script_is_drawn_in_a_pdf_and_in_word(script: str) -> None:
    reader = Reader(wiring.shipped_versions()[script], "nb", resources.texts())
    drawn = document(Drawing(svg(layout(graph(reader)), reader), "ord"))
    assert "/Figure" in files.kinds(made(drawn, "pdf"))
    assert len(docx.Document(io.BytesIO(made(drawn, "docx").content)).inline_shapes) == 1


@pytest.mark.parametrize("words", ["Hei\n\tdu", "Takk ሰላም\r\n👍", "a\x00\ue000\U00012000"])
def test_any_words_can_stand_in_a_drawing(words: str) -> None:
    drawn = made(document(Drawing(SVG.replace("Hei", words), "ord")), "pdf")
    assert "/Figure" in files.kinds(drawn)


@every_format
@pytest.mark.parametrize(("width", "height"), [(99_999_999, 50), (50, 99_999_999), (0, 0)])
def test_a_drawing_takes_no_more_room_than_a_page_has(form: Format, width: int, height: int) -> None:
    large = SVG.replace('width="200" height="60"', f'width="{width}" height="{height}"')
    file = made(document(Drawing(large, "Ord")), form)
    if form == "docx":
        for picture in docx.Document(io.BytesIO(file.content)).inline_shapes:
            assert picture.width.mm <= 161
            assert picture.height.mm <= 201
        beside = made(document(Sides((Side("", (Drawing(large, "Ord"),)),))), form)
        assert all(
            one.cx.mm <= 81 for one in docx.Document(io.BytesIO(beside.content)).element.body.iter(qn("wp:extent"))
        )
    assert len(file.content) < 100_000


@every_format
def test_a_drawing_fetches_nothing(form: Format) -> None:
    for source in ("/etc/hostname", "../vendor/fonts/noto-sans.LICENSE.txt", "http://127.0.0.1:9/x.png"):
        picture = SVG.replace("<text", f'<image href="{source}" width="9" height="9"/><text')
        assert "Bare ord" in files.words(made(document(Drawing(picture, "Bare ord")), form), form)


def test_a_word_file_is_on_a4_with_the_stamp_and_the_number_at_its_foot() -> None:
    section = docx.Document(io.BytesIO(made(WHOLE, "docx").content)).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert [one.text for one in section.footer.paragraphs] == ["Kopi fra 5. november 2026", "Side  av "]


# Plain text


def test_plain_text_reads_like_a_letter() -> None:
    assert (
        made(WHOLE, "text").content.decode()
        == """\
Profilen til Samira
===================

Dette har Samira delt.

Nytt
----

> Eg vil gjerne arbeide ute.
3. november

> أحب العمل NAV 2026
4. november

What do you like?
> I like animals.
Skrevet av Kari Lund
https://stegvis.example/l/1

To linjer er ikke delt.

Fakta
~~~~~

Reisevei: 45 minutter
Førerkort: nei

- Ute
- Inne

Hva først?




Da
~~

> Vet ikke.

Nå
~~

Ord


Først det ene, så det andre

Kopi fra 5. november 2026
"""
    )


def test_our_own_text_is_wrapped_and_words_of_ones_own_are_not() -> None:
    long = "Jeg vil helst jobbe med hendene. " * 10
    lines = made(document(Paragraph(long), Said(long, "nb")), "text").content.decode().split("\n")
    assert max(len(line) for line in lines if not line.startswith(">")) <= 80
    assert f"> {long}".rstrip() in lines
    assert say("Open the source") == "Åpne kilden"


def test_a_table_in_word_begins_where_there_is_room_in_libreoffice_too() -> None:
    cells = list(files.word_xml(made(WHOLE, "docx")).iter(f"{W}tc"))
    kept = [cell.find(f"{W}p/{W}pPr/{W}keepNext") for cell in cells]
    assert cells
    assert [one.get(f"{W}val") for one in kept if one is not None] == ["0"] * len(cells)
