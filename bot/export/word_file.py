"""The Word file around the blocks: styles, page, foot, properties; nothing in it tells of the machine or the moment."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Emu, Mm

from bot.export.lines import REGIONS
from bot.export.typesetting import HOME, PICTURE_PPI
from bot.export.word_parts import Element, field, paragraph, run, set_language
from bot.export.wording import PAGE, PAGES
from bot.language.catalogues import Language

STYLES = HOME / "styles.xml"
# The oldest moment that a ZIP archive can name.
MOMENT = (1980, 1, 1, 0, 0, 0)
# What the library's template brings along: the picture of another document, and data of its maker.
_SPARE = ("thumbnail", "customXml", "stylesWithEffects")
_FIELDS = {PAGE: "PAGE", PAGES: "NUMPAGES"}


class WordFile:
    def __init__(self, title: str, language: Language) -> None:
        self._language = REGIONS[language]
        self._document = docx.Document()
        self._end = self._document.element.body.sectPr
        self._dress(title)

    def add(self, blocks: Iterable[Element]) -> None:
        for block in blocks:
            self._end.addprevious(block)

    def picture(self, png: bytes, words: str, room: int) -> Element:
        """A paragraph with the picture, no wider than there is room, and `words` for who cannot see it."""
        made = self._document.add_paragraph()
        shown = made.add_run().add_picture(io.BytesIO(png))
        # The library takes a PNG for one of 72 points to the inch.
        scale = min(72 / PICTURE_PPI, room / shown.width)
        shown.width, shown.height = (Emu(max(1, int(side * scale))) for side in (shown.width, shown.height))
        shown._inline.docPr.set("descr", words)
        return made._p

    def foot(self, stamp: Sequence[Element], page: Sequence[str]) -> None:
        footer = self._document.sections[0].footer
        footer.is_linked_to_previous = False
        numbers = [field(_FIELDS[part], run("1")) if part in _FIELDS else run(part, self._language) for part in page]
        element = footer._element
        for old in list(element):
            element.remove(old)
        element.extend([*stamp, paragraph("Footer", *numbers)])

    def saved(self) -> bytes:
        out = io.BytesIO()
        self._document.save(out)
        return _without_moments(out)

    def _dress(self, title: str) -> None:
        styles = self._document.styles.element
        styles[:] = list(parse_xml(STYLES.read_bytes()))
        set_language(styles, self._language)
        settings = self._document.settings.element
        settings.find(qn("w:themeFontLang")).set(qn("w:val"), self._language)
        for one in settings.iter(qn("w:compatSetting")):
            if one.get(qn("w:name")) == "compatibilityMode":
                one.set(qn("w:val"), "15")
        self._mark_items()
        self._describe(title)
        self._lay_out()
        self._tidy()

    def _mark_items(self) -> None:
        """A dot that every font has, for one that only Word's own symbol font has."""
        for level in self._document.part.numbering_part.element.iter(qn("w:lvl")):
            if level.find(qn("w:lvlText")).get(qn("w:val")) == "\uf0b7":
                level.find(qn("w:lvlText")).set(qn("w:val"), "•")
                level.remove(level.find(qn("w:rPr")))

    def _describe(self, title: str) -> None:
        properties = self._document.core_properties
        # The format holds no longer one.
        properties.title, properties.language = title[:255], self._language
        properties.author = properties.last_modified_by = properties.comments = ""
        element = properties._element
        for moment in [*element.iter(qn("dcterms:created")), *element.iter(qn("dcterms:modified"))]:
            element.remove(moment)

    def _lay_out(self) -> None:
        section = self._document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(25)
        section.top_margin, section.bottom_margin, section.footer_distance = Mm(24), Mm(28), Mm(12)

    def _tidy(self) -> None:
        for part in (self._document.part, self._document.part.package):
            for key in [key for key, one in part.rels.items() if one.reltype.rpartition("/")[2] in _SPARE]:
                del part.rels[key]


def _without_moments(made: io.BytesIO) -> bytes:
    """The same parts, none with the time at which it was packed."""
    out = io.BytesIO()
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name, MOMENT)
            part.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(part, old.read(name))
    return out.getvalue()
