"""What the specialist would see: the real note of a walk with made-up answers."""

from __future__ import annotations

import pytest

from bot import resources, wiring
from bot.application.review.example import example
from bot.language.catalogues import LANGUAGES, Language
from bot.profile.document import Heading, Items, Said

SHIPPED = wiring.shipped_versions()


@pytest.mark.parametrize("key", sorted(SHIPPED))
def test_every_conversation_has_one_and_it_is_made_up(key: str) -> None:
    version, texts = SHIPPED[key], resources.texts()
    made = example(version, "nb", texts)
    assert made.note is not None
    assert made.lines
    said = [block for block in made.note.blocks if isinstance(block, Said)]
    assert said
    for one in said:
        assert one.text.startswith("(") or "valgt fra en liste" in one.about, one.text
    assert "Kari" not in str(made.note)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_the_language_that_is_read_and_never_changes(language: Language) -> None:
    one, again = (example(SHIPPED["fremtidsbilde"], language, resources.texts()) for _ in range(2))
    assert one == again
    assert one.note is not None
    assert one.note.language == language
    words = {"nb": "(svaret på steg 2)", "nn": "(svaret på steg 2)", "en": "(answer to step 2)"}
    assert words[language] in [block.text for block in one.note.blocks if isinstance(block, Said)]


def test_it_has_the_parts_of_the_real_note() -> None:
    note = example(SHIPPED["fremtidsbilde"], "nb", resources.texts()).note
    assert note is not None
    headings = [block.text for block in note.blocks if isinstance(block, Heading)]
    assert headings == ["Neste steg, slik deltakeren foreslår det", "Med egne ord", "Spørsmål til møtet"]
    asked = [text for block in note.blocks if isinstance(block, Items) for text in block.texts]
    assert set(asked) <= {step.meeting for step in SHIPPED["fremtidsbilde"].script.steps}
