"""Whatever somebody writes, wherever it stands: a file is made, the words are in it, and they are only words."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.legible import legible
from bot.profile.document import Document, Drawing, Format, Said
from tests.unit.export import files
from tests.unit.export.files import FIELDS, FORMATS, document, made
from tests.unit.export.hard import HARD, WORST

every_format = pytest.mark.parametrize("form", FORMATS)
every_field = pytest.mark.parametrize("field", FIELDS)
every_text = pytest.mark.parametrize("name", HARD)

# Python's own characters, halves of pairs among them, more often those that files break at.
anything = st.text(
    st.one_of(
        st.characters(exclude_categories=()),
        st.sampled_from(
            "\n\t\r\x00\x1b<>&]=#$*`{}[]\\\"'\u200d\ufe0f\u202e\u2067\u2069👍🏽👩🇳🇴أשक्स中ሰ\u0301\u0e31\ud83d\ue000"
        ),
    ),
    max_size=80,
)


def everywhere(words: str) -> Document:
    return Document(words, "nn", tuple(fill(words) for fill in FIELDS.values()), words)


def holds(form: Format, file_words: str, text: str, times: int = 1) -> bool:
    """The words, unchanged but for the names of what cannot be shown; a PDF is compared by its characters."""
    if form == "pdf":
        found, wanted = files.visible(file_words), files.visible(text)
        return all(found[one] >= times * wanted[one] for one in wanted)
    return bare(file_words).count(bare(legible(text))) >= times


def bare(words: str) -> str:
    """Without the white space and the signs that plain text sets around words of one's own and in lists."""
    return re.sub(r"[\s>-]", "", files.without_names(words))


@every_format
@every_text
def test_hard_words_come_out_of_every_field(form: Format, name: str) -> None:
    text = HARD[name]
    assert holds(form, files.words(made(everywhere(text), form), form), text, len(FIELDS))


@every_format
@every_field
def test_all_of_them_at_once_in_one_field(form: Format, field: str) -> None:
    assert holds(form, files.words(made(document(FIELDS[field](WORST)), form), form), WORST)


@every_text
def test_plain_text_keeps_each_line_of_what_was_said(name: str) -> None:
    shown = made(document(Said(HARD[name], "nb")), "text").content.decode().split("\n")
    quoted = [line[2:] for line in shown if line.startswith(">")]
    assert quoted == [line.rstrip() for line in legible(HARD[name]).split("\n")]


@every_text
def test_word_keeps_each_line_of_what_was_said(name: str) -> None:
    said = [
        text
        for style, text in files.word_paragraphs(made(document(Said(HARD[name], "nb")), "docx"))
        if style.startswith("Said")
    ]
    assert said == legible(HARD[name]).split("\n")


def test_what_cannot_be_shown_is_named() -> None:
    shown = made(document(Said("a\x00b \ud83d \ufffe \u202e \ue000 \U00012000 한", "nb")), "pdf")
    assert (
        "a[U+0000]b [U+D83D] [U+FFFE] [U+202E right-to-left override] [U+E000] [U+12000 cuneiform sign a] [U+D55C hangul syllable han]"
        in (" ".join(files.pdf_text(shown).split()))
    )


# Structure


def like(text: str) -> str:
    """Harmless words where there are any."""
    return "Ord" if files.visible(text) else ""


@every_text
def test_a_pdf_has_the_structure_of_the_document_and_no_other(name: str) -> None:
    assert parts_of_pdf(HARD[name]) == parts_of_pdf(like(HARD[name]))
    assert parts_of_pdf("Ord")["/H1"] == 1


def parts_of_pdf(text: str) -> Counter[str]:
    kinds = files.kinds(made(everywhere(text), "pdf"))
    # A line more is a paragraph more, and a word in another language a span.
    return Counter(kind for kind in kinds if kind not in {"/P", "/Span"})


@every_text
def test_a_word_file_has_the_structure_of_the_document_and_no_other(name: str) -> None:
    assert parts_of_word(HARD[name]) == parts_of_word(like(HARD[name]))


def parts_of_word(text: str) -> Counter[str]:
    file = made(everywhere(text), "docx")
    styles = [style for style, _ in files.word_paragraphs(file) if style.startswith(("Title", "Heading"))]
    elements = [one for part in ("word/document.xml", "word/footer1.xml") for one in files.word_xml(file, part).iter()]
    fields = [one.get(f"{files.W}instr", "") for one in elements if one.tag == f"{files.W}fldSimple"]
    assert fields == [" PAGE ", " NUMPAGES "]
    # Lines of words are paragraphs with runs, which may run the other way, and have tabs between them.
    words = {f"{files.W}{tag}" for tag in ["p", "pPr", "pStyle", "r", "rPr", "t", "tab", "rtl", "bidi", "lang"]}
    return Counter([*styles, *(one.tag for one in elements if one.tag not in words)])


@every_text
def test_in_plain_text_nothing_else_looks_like_a_heading_or_like_words_of_one_own(name: str) -> None:
    assert signs_of_plain(HARD[name]) == signs_of_plain(like(HARD[name]))


def signs_of_plain(text: str) -> Counter[str]:
    blocks = [fill(text) for field, fill in FIELDS.items() if field not in {"said", "side.said"}]
    plain = made(document(*blocks, title=text, stamp=text), "text").content.decode()
    return Counter(line[0] for line in plain.split("\n") if re.fullmatch(r"=+|-+|~+|>.*", line))


@every_format
@pytest.mark.parametrize("name", HARD)
def test_only_an_address_of_the_web_is_a_link(form: Format, name: str) -> None:
    links = (
        HARD[name],
        f"https://x.example/{HARD[name]}" if name in {"controls", "word", "fields", "blank"} else "javascript:1",
        "file:///etc/passwd",
        "https://",
        "//x.example",
    )
    shown = files.words(made(document(*(Said("x", "nb", link=link) for link in links)), form), form)
    assert "kilden" not in shown
    assert "example" not in shown


@pytest.mark.parametrize("svg", [*HARD.values(), "<svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>&"])
def test_a_drawing_that_cannot_be_drawn_is_there_in_words(svg: str) -> None:
    for form in FORMATS:
        assert "Først det ene" in files.words(made(document(Drawing(svg, "Først det ene")), form), form)


@given(anything)
def test_any_words_at_all(text: str) -> None:
    for form in FORMATS:
        assert holds(form, files.words(made(everywhere(text), form), form), text, len(FIELDS))
