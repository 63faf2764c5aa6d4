"""One's own copy to be read: the follow-up in plain words, in the reader's language, and nothing that is over."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.dialogue.words import HEADINGS
from bot.language.catalogues import Language
from bot.profile.document import Block, Facts, Heading, Paragraph, Said, Small
from bot.profile.documents.everything import Reach, everything
from bot.profile.piece import PortableSpan
from bot.profile.portable import Portable, PortableLine, PortablePerson, PortableVoiceMessage
from bot.profile.portable_follow_up import (
    PortableEnding,
    PortableFollowing,
    PortableHandover,
    PortablePause,
    PortablePlanLine,
    PortableReport,
)
from bot.profile.reports import PARTS
from bot.profile.writing import Writing
from bot.resources import texts as catalogues

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
# The midnight in Norway that ends 30 November.
LAST_DAY = datetime(2026, 11, 30, 23, tzinfo=UTC)


def line(key: str, words: str, *, shared: bool = True, **values: Any) -> PortableLine:
    spans = (PortableSpan(since=NOW, until=None if shared else NOW),)
    return PortableLine(
        id=key, section="goals", words=words, language="nb", said_at=NOW, author="participant", source="profile",
        status="active", shared=spans, **values,
    )  # fmt: skip


def told(language: Language = "nb", **found: Any) -> list[str]:
    """Every text of the document, in its order."""
    copy = Portable(made_at=NOW, language=language, **found)
    document = everything(
        Writing(catalogues(), language, "Mads"), copy, [], Reach(frozenset(), frozenset(), frozenset()), [], NOW
    )
    return [text for block in document.blocks for text in _texts(block)]


def _texts(block: Block) -> list[str]:
    if isinstance(block, Facts):
        return [f"{term}: {what}" for term, what in block.rows]
    if isinstance(block, Said):
        return [" | ".join(part for part in (block.question, block.text, block.about, block.author) if part)]
    assert isinstance(block, Heading | Paragraph | Small)
    return [block.text]


def test_a_stand_in_is_told_by_the_last_day_and_with_the_words() -> None:
    covered = PortableHandover(
        kind="cover", from_specialist="Kari Lund", to_specialist="Mads Berg", at=NOW, until=LAST_DAY, words="Rolig start.",
        answer="no", answered_at=NOW,
    )  # fmt: skip
    found = told(
        handovers=(covered,), followed_by=(PortableFollowing(kind="cover", by="Mads Berg", since=NOW, until=LAST_DAY),)
    )  # fmt: skip
    assert "20. november 2026 – 30. november 2026: Mads Berg, som vikar" in found
    assert "20. november 2026: Mads Berg ble vikar for Kari Lund, til og med 30. november 2026." in found
    assert "Rolig start. | skrevet til Mads Berg | Kari Lund" in found
    assert "20. november 2026: Du sa nei til at Mads Berg ser det du hadde delt." in found


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nb", ("Pause i oppfølgingen. Du ønsket det.", "Oppfølgingen fortsatte likevel.")),
        ("nn", ("Pause i oppfølginga. Du ønskte det.", "Oppfølginga heldt fram likevel.")),
        ("en", ("The follow-up rested. You wished it.", "The follow-up went on after all.")),
    ],
)
def test_pauses_and_endings_are_told_in_each_language(language: Language, said: tuple[str, str]) -> None:
    found = told(
        language,
        pauses=(PortablePause(since=NOW, wished_by="participant"),),
        endings=(PortableEnding(by="Kari Lund", at=NOW, undone_at=NOW + timedelta(days=1)),),
    )
    assert all(any(text.endswith(one) for text in found) for one in said)


def test_a_plan_has_its_past_in_order_and_speaks_to_its_owner() -> None:
    before = PortablePlanLine(
        line="a", part="taper", by="Kari", since=NOW - timedelta(days=9), until=NOW, given_by="specialist"
    )
    after = PortablePlanLine(line="a", part="taper", by="Kari", since=NOW, given_by="self", tapered_from=NOW)
    found = told(lines=(line("a", "Ringe på fredager"),), plans=(before, after))
    begin = found.index("Nedtrapping av støtten")
    assert found[begin + 1 : begin + 3] == [
        "Ringe på fredager | 20. november 2026 · i planen 11. november 2026 – 20. november 2026 · gis av jobbspesialisten",
        "Ringe på fredager | 20. november 2026 · i planen fra 20. november 2026 · gis av deg selv"
        " · trappes ned fra 20. november 2026",
    ]


def test_a_report_has_the_specialists_words_and_only_lines_that_are_shared_still() -> None:
    report = PortableReport(
        kind="final", since=NOW, until=NOW, due_at=NOW, drafted_at=NOW, finished_at=NOW, by="Kari Lund",
        words={"reason": "Hun har fått jobb."}, lines={"learned": ("a", "b")},
    )  # fmt: skip
    found = told(lines=(line("a", "Sy"), line("b", "Tatt tilbake", shared=False)), reports=(report,))
    assert "Sluttrapport om deg · 20. november 2026" in found
    assert "Hun har fått jobb. | Kari Lund" in found
    assert "Sy | 20. november 2026" in found
    assert not any("Tatt tilbake" in text for text in found)
    assert "Én linje som sto her, er trukket tilbake og borte." in found


def test_every_part_of_a_report_is_told() -> None:
    for kind, parts in PARTS.items():
        words = {part.key: f"Om {part.key}." for part in parts}
        report = PortableReport(
            kind=kind, since=NOW, until=NOW, due_at=NOW, drafted_at=NOW, by="Kari Lund", words=words
        )  # fmt: skip
        assert [text for text in told(reports=(report,)) if text.startswith("Om ") and "|" in text] == [
            f"{text} | Kari Lund" for text in words.values()
        ]


def test_a_voice_message_says_how_long_it_is_and_where_the_sound_is() -> None:
    found = told(
        voice_messages=(
            PortableVoiceMessage(at=NOW, status="kept", seconds=42, file="voice-messages/2026-11-20-1.ogg"),
            PortableVoiceMessage(at=NOW, status="lost", seconds=0),
        )
    )
    assert "20. november 2026 13:00: 0:42 · voice-messages/2026-11-20-1.ogg" in found
    assert "20. november 2026 13:00: kunne ikke hentes" in found


def test_words_that_wait_for_a_yes_and_what_one_is_called_are_there() -> None:
    person = PortablePerson(since=NOW, called="Amina H", undecided="Jeg vil begynne sent")
    found = told(person=person)
    assert "Navnet ditt her, slik Mads skrev det: Amina H" in found
    assert "Ord som venter på ditt ja eller nei | Jeg vil begynne sent" in found


def test_nothing_is_told_of_what_never_was() -> None:
    found = told()
    assert len(found) == len(
        ["all", "My profile", "nothing yet", "who has read", "nobody", "kept and why", "whom to complain to"]
    )
    assert not set(found) & set(HEADINGS.values())
