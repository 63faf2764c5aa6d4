"""The handover page: contact first, each line once, two pages at most, the earlier specialist's words as theirs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.profile.approved import Approved
from bot.profile.document import Facts, Heading, Items, Said, Small
from bot.profile.documents.handover import MOST_WORDS, NEWEST, Around, handover
from bot.profile.statement import Statement
from bot.profile.writing import Writing
from bot.resources import texts as catalogues

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
WRITING = Writing(catalogues(), "nb", "Mads")


def line(key: str, text: str, section: str = "strengths", days: int = 0, *, withdrawn: bool = False) -> Approved:
    said = NOW - timedelta(days=days)
    statement = Statement(
        key, "p", "profile", section, None, "nb", "participant", "conversation", False, said, None, "active", text=text
    )
    return Approved(statement=statement, shared_at=said, share_id="s", withdrawn_at=NOW if withdrawn else None)


def said(found: list[Approved], around: Around = Around()) -> list[str]:  # noqa: B008 - frozen
    return [one.text for one in handover(WRITING, "Amina", found, around, NOW).blocks if isinstance(one, Said)]


def test_how_to_keep_in_touch_comes_first_and_each_line_stands_once() -> None:
    found = [line(f"l{n}", f"Linje {n}", days=n) for n in range(NEWEST + 5)]
    shown = said(found, Around(contact=frozenset({"l14"})))
    assert shown[0] == "Linje 14"
    assert shown[1 : NEWEST + 1] == [f"Linje {n}" for n in range(NEWEST)]
    assert sorted(shown) == sorted(one.statement.text for one in found)


def test_what_is_taken_back_is_not_in_it() -> None:
    assert said([line("a", "Kanari", withdrawn=True), line("b", "Spurv")]) == ["Spurv"]


def test_it_stays_short_and_says_how_much_is_left() -> None:
    found = [line(f"l{n}", "Et ord til. " * 9, days=n) for n in range(80)]
    document = handover(WRITING, "Amina", found, Around(), NOW)
    words = sum(len(f"{one.text} {one.about}".split()) for one in document.blocks if isinstance(one, Said))
    assert words <= MOST_WORDS
    assert any("i profilen" in one.text for one in document.blocks if isinstance(one, Small))


def test_a_long_line_is_cut_at_a_sentence_and_says_so() -> None:
    found = [line("a", "Dette er en setning. " * 30)]
    (shown,) = [one for one in handover(WRITING, "Amina", found, Around(), NOW).blocks if isinstance(one, Said)]
    assert shown.text.endswith(".")
    assert len(shown.text.split()) <= 40
    assert "120 ord" in shown.about


def test_what_is_agreed_and_what_waits_is_there_and_the_words_have_their_author() -> None:
    around = Around(
        meeting=NOW + timedelta(days=2), agreed=(("Ringe verkstedet", "open"), ("Se på kartet", "proposed")),
        suggested=("Rammene mine",), earlier="Kari Lund", words="Ring helst om morgenen",
    )  # fmt: skip
    blocks = handover(WRITING, "Amina", [], around, NOW).blocks
    (facts,) = [one for one in blocks if isinstance(one, Facts)]
    assert [term for term, _ in facts.rows] == ["Neste møte", "Ringe verkstedet", "Se på kartet"]
    assert [one.texts for one in blocks if isinstance(one, Items)] == [("Rammene mine",)]
    (words,) = [one for one in blocks if isinstance(one, Said)]
    assert words.author == "Skrevet av Kari Lund"
    assert any(isinstance(one, Heading) for one in blocks)
