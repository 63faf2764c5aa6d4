"""Text for NAV's fields: never too long as the form counts it, never half a line, and it says what is left out."""

from __future__ import annotations

import pytest

from bot import resources
from bot.profile.approved import standing
from bot.profile.documents.note import note_document
from bot.profile.fields import LIMITS, fields, length
from bot.profile.note import meeting_note
from bot.profile.writing import Writing
from tests.unit.profile.histories import SECRET, START, Dice, history


def made(seed: str, language: str = "nb"):  # type: ignore[no-untyped-def]
    dice = Dice(seed)
    approved = history(dice)
    writing = Writing(resources.texts(), language, "Kari")  # type: ignore[arg-type]
    note = note_document(writing, "Amina", meeting_note(approved, None), approved, START)
    return approved, fields(writing, note, approved, "21. november 2026")


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("part", range(4))
def test_every_field_fits_and_no_line_is_cut(part: int, language: str) -> None:
    for number in range(25):
        approved, found = made(f"{part}:{number}", language)
        whole = {f"«{a.statement.text or a.written}»" for a in standing(approved)}
        for field in found:
            assert field.length <= LIMITS[field.name]
            assert SECRET not in field.text
            if field.name in ("preparation", "goal"):
                kept = field.text.split("\n(")[0] if field.left_out else field.text
                assert not kept or all(line in "\n".join(whole) for line in kept.split("\n") if line and line[0] == "«")


def test_an_emoji_is_two_units_as_in_a_browser() -> None:
    assert (length("a"), length("å"), length("🙂"), length("👩🏽‍🔧")) == (1, 1, 2, 7)


def test_what_found_no_room_is_counted() -> None:
    left = [field for number in range(60) for field in made(f"x:{number}")[1] if field.left_out]
    assert left
    assert all(("linjer til" in field.text or "linje til" in field.text) for field in left if field.text)
