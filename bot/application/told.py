"""A document told in the chat."""

from __future__ import annotations

from collections.abc import Iterator

from bot.dialogue import messages
from bot.dialogue.messages import Block, Quiet, Quote
from bot.profile.document import Document, Heading, Paragraph, Said, Small

# Quotations of one document that a phone shows with some scrolling; all of it is in the file.
MOST = 20


def told(document: Document) -> Iterator[Block]:
    """Headings, words and small print; what needs paper stays on paper."""
    quoted = 0
    for block in document.blocks:
        if isinstance(block, Heading):
            yield messages.Heading(block.text)
        elif isinstance(block, Paragraph):
            yield messages.Paragraph(block.text)
        elif isinstance(block, Said) and quoted < MOST:
            quoted += 1
            yield Quote(block.text, " · ".join(part for part in (block.author, block.about) if part))
        elif isinstance(block, Small):
            yield Quiet(block.text)
