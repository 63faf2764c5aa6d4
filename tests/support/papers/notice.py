"""docs/privacy-notice.*.md: what participants are shown, in an office that has set nothing yet."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from bot import resources
from bot.application import privacy_notice
from bot.application.office import OfficeSettings
from bot.application.privacy_notice import Section
from bot.language.catalogues import LANGUAGES, Language

DOCS = Path(__file__).parents[3] / "docs"
PAGES = {language: DOCS / f"privacy-notice.{language}.md" for language in LANGUAGES}

_WRITTEN = (
    "<!-- Written by `python -m tests.support.papers` from bot/application/privacy_notice.py and the catalogues: exactly\n"
    "what `/personvern` and the page /privacy show. Service, contact and legal basis are the office's settings. -->\n"
)


def sections(language: Language, settings: OfficeSettings) -> list[Section]:
    return list(privacy_notice.sections(settings, language, partial(resources.texts().say, language)))


def page(language: Language) -> str:
    parts = [_WRITTEN, f"# {resources.texts().say(language, privacy_notice.TITLE)}\n"]
    for section in sections(language, OfficeSettings()):
        parts += [f"## {section.heading}\n", *(f"{text}\n" for text in section.texts)]
    return "\n".join(parts)
