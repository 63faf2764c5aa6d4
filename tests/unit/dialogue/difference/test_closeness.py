"""Whether two texts still say the same, by their words alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.difference.closeness import Closeness, closeness, placeholders
from bot.language.catalogues import Language
from tests.unit.dialogue.difference.editing import shipped
from tests.unit.dialogue.planting import originals

PAIRS: list[tuple[str, str, Closeness, Language]] = [
    ("Hva hjalp deg?", "Hva hjalp deg", "close", "nb"),
    ("Hva hjalp deg?", "Hva hjelper deg?", "loose", "nb"),
    ("Hva gjorde du på jobben?", "Hva gjorde du på jobb?", "close", "nb"),
    ("Ingenting nå", "Ikke noe nå", "close", "nb"),
    ("Ja", "Ja, gjerne", "loose", "nb"),
    ("Ja", "Nei", "turned", "nb"),
    ("Lett", "Vanskelig", "turned", "nb"),
    ("I dag", "I morgen", "other", "nb"),
    ("Ute", "Inne", "turned", "nb"),
    ("Hva likte du best ved den første dagen?", "Hva likte du minst ved den første dagen?", "turned", "nb"),
    ("Du kan øve før møtet.", "Du kan øve etter møtet.", "turned", "nb"),
    ("Du kan ta det med.", "Du må ta det med.", "turned", "nb"),
    ("Alle kan se det.", "Noen kan se det.", "turned", "nb"),
    ("Det tar to minutter.", "Det tar 2 minutter.", "turned", "nb"),
    ("Om 3 dager.", "Om 5 dager.", "turned", "nb"),
    ("Si det til {S}", "Si det til {svar.hvem}", "loose", "nb"),
    ("Kva vil du no?", "Kva vil du no, då?", "close", "nn"),
    ("Eg veit det no", "Eg veit det ikkje", "turned", "nn"),
    ("I do not know", "I don't know", "close", "en"),
    ("I know it", "I don't know it", "turned", "en"),
    ("You may share it.", "You must share it.", "turned", "en"),
    ("Det er notert i dag.", "Det er notert, bare for deg.", "loose", "nb"),
    (
        "Ingenting er tatt vare på, og alt går videre som før.",
        "Ingenting er delt, og alt går videre som før.",
        "loose",
        "nb",
    ),
    ("Nothing is kept, and all goes on as before.", "Nothing is shared, and all goes on as before.", "loose", "en"),
    (
        "Hva hjelper fra før? Folk, vaner eller små ting.",
        "Hva hjelper hjemme? Folk, vaner eller små ting.",
        "loose",
        "nb",
    ),
    ("", "Det er bra.", "other", "nb"),
    ("", "Ingen leser dette.", "turned", "nb"),
]


@pytest.mark.parametrize(("before", "after", "expected", "language"), PAIRS)
def test_closeness(before: str, after: str, expected: Closeness, language: Language) -> None:
    assert closeness(before, after, language) == expected


@given(st.sampled_from(sorted(originals())), st.data())
def test_every_text_is_close_to_itself_and_far_from_its_denial(script: str, data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(sorted(shipped(script).texts["nb"].values())))
    assert closeness(text, text) == "close"
    assert closeness(text, f"{text.upper()} …") == (
        "close" if not placeholders(text) else closeness(text, text.upper())
    )
    assert closeness(text, f"Ikke {text}") == "turned"
    assert closeness(text, f"{text} 17 år") == "turned"
