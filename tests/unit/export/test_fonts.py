"""Every character has a font that shows it, or a name."""

from __future__ import annotations

import unicodedata

import pytest

from bot.export.clusters import clusters
from bot.export.fonts import EMOJI, MAIN, fonts, runs
from bot.export.lines import directions, leftwards, lines, spoken
from bot.export.typesetting import picture
from bot.language.legible import in_one_line, legible, named
from bot.profile.document import Heading, Paragraph, Said
from tests.unit.export.files import SVG, document, made, pdf_text

WRITINGS = {
    "Hei, čáhci": MAIN, "👩🏽‍🚀": EMOJI, "❤️": EMOJI, "1️⃣": EMOJI, "🇳🇴": EMOJI, "ስራሕ": "Noto Sans Ethiopic",
    "أحب العمل": "Noto Sans Arabic", "שלום": "Noto Sans Hebrew", "สวัสดี": "Noto Sans Thai", "क्षत्रिय": MAIN,
    "வேலை": "Noto Sans Tamil", "কাজ": "Noto Sans Bengali", "მინდა": "Noto Sans Georgian", "ուզում": "Noto Sans Armenian",
    "ਕੰਮ": "Noto Sans Gurmukhi", "රැකියාව": "Noto Sans Sinhala", "ខ្ញុំ": "Noto Sans Khmer", "အလုပ်": "Noto Sans Myanmar",
    "中文": "Noto Sans SC", "かな": "Noto Sans SC", "𝓯𝓪𝓷": "Noto Sans Math",
    # A letter and its mark are in one font, whoever else has the mark.
    "中\u0301": "Noto Sans SC", "ሰ\u0301": "Noto Sans Ethiopic",
}  # fmt: skip


@pytest.mark.parametrize("words", WRITINGS)
def test_words_are_set_in_the_font_of_their_writing(words: str) -> None:
    assert runs(words) == [(WRITINGS[words], words)]


def test_what_no_font_has_is_named_and_what_stands_around_it_stays() -> None:
    assert runs("a\U00012000b") == [(MAIN, "a[U+12000 cuneiform sign a]b")]
    assert runs("ሰ\u0e31") == [("Noto Sans Ethiopic", "ሰ"), (MAIN, "[U+0E31 thai character mai han-akat]")]
    assert runs("👩\u200d\ue000") == [(EMOJI, "👩"), (MAIN, "[U+E000]")]
    assert named("\U0001f9ff") == "[U+1F9FF nazar amulet]"


def test_what_is_seen_as_one_stays_together() -> None:
    together = ["e\u0301", "👩🏽‍🚀", "🇳🇴", "🇪🇷", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "1️⃣", "x", " ", "क्", "ष"]
    assert list(clusters("".join(together))) == together
    assert list(clusters("")) == []


def test_whatever_a_font_has_can_be_set_upright_slanted_and_bold() -> None:
    every = sorted(set().union(*(font.has for font in fonts())))
    shown = [character for character in every if unicodedata.category(character) != "Cc"]
    text = "\n".join("".join(shown[at : at + 500]) for at in range(0, len(shown), 500))
    main = "".join(sorted(fonts()[0].has))
    assert made(document(Paragraph(text), Heading(main), Said("x", "nb", question=main)), "pdf").content


def test_no_other_font_of_the_machine_or_of_the_typesetter_is_used() -> None:
    ours, theirs = (picture(SVG.replace("<text", f"<text font-family='{name}'")) for name in (MAIN, "Libertinus Serif"))
    assert ours
    assert ours == theirs


# Lines


def test_a_line_ends_wherever_somebody_ended_it() -> None:
    assert legible("en\r\nto\rtre\u2028fire\u2029fem\x85seks\n\nsju") == "en\nto\ntre\nfire\nfem\nseks\n\nsju"
    assert in_one_line(" en\r\nto\t tre ") == "en to tre"


def test_a_tab_is_room_in_a_pdf() -> None:
    assert "en    to" in pdf_text(made(document(Paragraph("en\tto")), "pdf"))


# Which way, and in which language


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Hei שלום", False),
        ("שלום hei", True),
        ("123 – مرحبا", True),
        ("\u2067שלום\u2069 hei", False),
        ("", False),
        ("123", False),
        ("\u2069ש", True),
    ],
)
def test_a_line_runs_as_its_first_letter_does(text: str, way: bool) -> None:
    assert leftwards(text) is way


def test_words_in_other_letters_are_not_read_as_norwegian() -> None:
    assert [spoken(text, "nn") for text in ("Eg vil", "čáhci", "ስራሕ ይደሊ", "NAV ስራሕ ይደሊ", "👍🏽 123", "")] == [
        "nn-NO", "nn-NO", "und", "und", "nn-NO", "nn-NO",
    ]  # fmt: skip


def test_a_line_is_cut_where_it_turns() -> None:
    (line,) = lines("Jeg sa «שלום» 12 ganger", "nb")
    assert directions(line) == [("Jeg sa «", False), ("שלום» ", True), ("12 ganger", False)]
