"""Any document as a page: each kind of block, and nothing in it that is taken as markup."""

from __future__ import annotations

from html import unescape

from bot import console
from bot.profile.document import (
    Block,
    Document,
    Drawing,
    Facts,
    Heading,
    Items,
    Lines,
    Paragraph,
    Said,
    Side,
    Sides,
    Small,
)
from bot.resources import texts as catalogues
from bot.web.assets import STATIC, Assets
from bot.web.pages import Pages

EVIL = '<b onclick="x">&'

EVERY: tuple[Block, ...] = (
    Heading("Part"), Heading("Section", 3), Paragraph(EVIL), Small("small print"),
    Said("سلام", "nn", f"about {EVIL}", "Kari", "Asked?", "/source"), Said("plain", "en"),
    Facts(((EVIL, "what"),)), Items(("one", EVIL)), Lines("Write here", 3),
    Sides((Side("Left", (Said(EVIL, "nb"), Lines("Below", 2))), Side("Right", ()))),
    Drawing(f"<svg><text>{EVIL}</text></svg>", "First line\n\nSecond line"),
)  # fmt: skip


def shown(*blocks: Block) -> str:
    pages = Pages(catalogues(), Assets(STATIC, console.STATIC), console.TEMPLATES)
    source = '{% from "document.html" import document with context %}{{ document(it) }}'
    template = pages._jinja.from_string(source)
    texts = catalogues()
    return template.render(it=Document("Title", "nb", blocks, "stamp"), _=lambda text: texts.say("en", text))


def test_every_block_is_shown_and_none_is_markup() -> None:
    page = shown(*EVERY)
    assert "<b onclick" not in page
    assert "<svg" not in page
    assert unescape(page).count(EVIL) == 5
    for part in ('<h2 class="doc-heading doc-heading-2">Title', "<h3", "<h4", 'lang="nn" dir="auto">سلام', "Asked?", "Kari",
                 'href="/source"', "<dt", "<li", "Write here", "stamp"):  # fmt: skip
        assert part in page, part
    assert page.count('class="doc-line"') == 5
    assert page.count('class="doc-side"') == 2
    assert 'src="data:image/svg+xml;charset=utf-8,%3Csvg%3E' in page
    assert page.count("<details>") == 1
    assert "<li>Second line</li>" in page
