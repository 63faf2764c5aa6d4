"""A profile brought along: the same words, for nobody but their owner; whatever is wrong with the file, nothing is half done."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.application import importing, own_copy
from bot.application import records as r
from bot.application.browsing import transcript
from bot.application.errors import NotFound, WrongUse
from bot.profile import portable
from bot.profile.portable import Portable, PortableLine
from tests.integration.application.test_reading import shares, talker_with
from tests.support.house import House, Talker, opened_house

DANGER = "Jeg vil ta livet mitt"


def copy_of(house: House, who: str) -> bytes:
    def no_writer(*_: object, **__: object) -> Any:
        raise AssertionError("data needs no writer")

    with house.database.reading() as look:
        return own_copy.make(look, house.kit, no_writer, who, "json").content


def lines(house: House, who: str) -> list[r.Statement]:
    with house.database.reading() as look:
        return look.find(r.Statement, participant_id=who)


def bring(house: House, talker: Talker, content: bytes) -> importing.Brought:
    return importing.bring(house.database, house.kit, talker.id, content)


def said(house: House, talker: Talker) -> list[str]:
    return [one.message.text for one in transcript(house.database, talker.id) if one.message]


def a_line(**values: Any) -> dict[str, Any]:
    return {
        "id": "a", "section": "goals", "words": "Regn", "language": "nb", "said_at": "2026-01-02T03:04:05Z",
        "author": "participant", "source": "profile", "status": "active", **values,
    }  # fmt: skip


def a_file(*found: dict[str, Any], **values: Any) -> bytes:
    whole = {"format": "stegvis-profile", "version": 1, "made_at": "2026-01-03T00:00:00Z", "language": "nb"}
    return json.dumps({**whole, "lines": list(found), **values}).encode()


def test_a_copy_becomes_the_same_words_with_somebody_else_unshared(house: House) -> None:
    amina = talker_with(house, "Regn", "Snø <b>", "👩‍🍳\nأحب العمل")
    shares(amina, 1)
    amina.speaks()
    petter = house.joined(label="Petter")
    brought = bring(house, petter, copy_of(house, amina.id))

    mine = {
        (one.text, one.section, one.language, one.said_at, one.tapped, one.facet) for one in lines(house, petter.id)
    }
    hers = {
        (one.text, one.section, one.language, one.said_at, one.tapped, one.facet)
        for one in lines(house, amina.id) if one.status == "active" and not one.recording_id
    }  # fmt: skip
    assert mine == hers
    assert brought.added == len(hers) == 3
    assert {one.source for one in lines(house, petter.id)} == {"imported"}
    assert {one.author for one in lines(house, petter.id)} == {"participant"}
    assert not {one.id for one in lines(house, petter.id)} & {one.id for one in lines(house, amina.id)}
    with house.database.reading() as look:
        assert look.find(r.SharedLine, participant_id=petter.id) == []
        assert look.find(r.EmployerYes, participant_id=petter.id) == []
    assert "3 linjer ble med. Bare du kan se dem." in said(house, petter)[-1]


def test_what_is_here_already_and_what_is_not_ones_own_standing_words_stays_behind(house: House) -> None:
    amina = house.joined()
    content = a_file(
        a_line(words="Regn"), a_line(words="Regn"), a_line(words="Regn", section="strengths"),
        a_line(words="Noe", author="specialist", source="meeting", written_by="Kari"),
        a_line(words="Før", status="revised"), a_line(words="Borte", status="withdrawn"),
        a_line(words="", recording={"seconds": 4, "written": "noe"}), a_line(words="  \n"),
    )  # fmt: skip
    first, again = bring(house, amina, content), bring(house, amina, content)

    assert (first.added, first.known) == (2, 1)
    assert (again.added, again.known) == (0, 3)
    assert [(one.text, one.section) for one in lines(house, amina.id)] == [("Regn", "goals"), ("Regn", "strengths")]
    assert "Ingen linjer ble med." in said(house, amina)[-1]
    assert "Én linje som en annen har skrevet, ble ikke med." in said(house, amina)[-1]
    assert "2 linjer som du hadde endret eller fjernet, ble ikke med." in said(house, amina)[-1]


def test_every_text_is_read_for_danger_and_the_card_comes_first(house: House) -> None:
    amina = house.joined()
    brought = bring(house, amina, a_file(a_line(words="Regn"), a_line(words=DANGER, section="story")))
    kinds = [one.message.kind for one in transcript(house.database, amina.id) if one.message]

    assert brought.needs_a_card
    assert {one.text: one.flagged for one in lines(house, amina.id)} == {"Regn": False, DANGER: True}
    assert kinds[-2:] == ["safety", "reply"]
    with house.database.reading() as look:
        assert look.find(r.Nudging, participant_id=amina.id)[0].rests_until
    assert not bring(house, amina, a_file(a_line(words=DANGER, section="story"), a_line(words="Ny"))).needs_a_card


WRONG: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "Choose the file first."),
    "no JSON": (lambda: b"a shopping list", "not a copy of a profile"),
    "the Word copy": (lambda: b"PK\x03\x04 a Word file", "for reading. Choose the one with data"),
    "the PDF copy": (lambda: b"%PDF-1.7", "for reading. Choose the one with data"),
    "a copy with sounds": (lambda: b"PK\x03\x04" + b" " * 26 + b"stegvis-2026-11-21.json", "choose the one in it"),
    "broken UTF-8": (lambda: a_file(a_line(words="BLANK")).replace(b"BLANK", b"\xff\xfe"), "not a copy of a profile"),
    "half a surrogate pair": (lambda: a_file(a_line()).replace(b"Regn", rb"\ud800"), "not a copy of a profile"),
    "cut in half": (lambda: a_file(a_line())[:-40], "not a copy of a profile"),
    "another program's": (lambda: b'{"name": "CV", "basics": {}}', "not a copy of a profile"),
    "a list": (lambda: b"[]", "not a copy of a profile"),
    "deep": (lambda: b"[" * 100_000, "not a copy of a profile"),
    "another format": (lambda: a_file(format="resume"), "not a copy of a profile"),
    "version 2": (lambda: a_file(a_line(), version=2), "another version"),
    "something more": (lambda: a_file(a_line(), admin=True), "not a copy of a profile"),
    "an unknown section": (lambda: a_file(a_line(section="diagnosis")), "not a copy of a profile|more lines"),
    "huge": (lambda: b" " * (portable.MOST_BYTES + 1), "larger than any profile"),
    "too many": (lambda: a_file(*[a_line()] * (portable.MOST_LINES + 1)), "more lines than I can take"),
    "from the future": (lambda: a_file(a_line(words="Regn"), a_line(said_at="2999-01-01T00:00:00Z")), "date"),
    "from the end of time": (lambda: a_file(a_line(said_at="9999-12-31T23:59:59-14:00")), "date"),
    "from the beginning of time": (lambda: a_file(a_line(said_at="0001-01-01T00:00:00+14:00")), "date"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_file_is_answered_in_plain_words_and_nothing_is_brought(house: House, name: str) -> None:
    amina = talker_with(house, "Snø")
    before = lines(house, amina.id), said(house, amina)
    made, message = WRONG[name]
    with pytest.raises(WrongUse, match=message):
        bring(house, amina, made())

    assert (lines(house, amina.id), said(house, amina)) == before


def test_an_unknown_section_is_not_told_as_too_many_lines(house: House) -> None:
    with pytest.raises(WrongUse, match="not a copy of a profile"):
        bring(house, house.joined(), a_file(a_line(section="diagnosis")))


def test_a_profile_does_not_grow_past_what_a_copy_can_hold(house: House) -> None:
    amina = house.joined()
    most = [a_line(words=f"Linje {n}") for n in range(portable.MOST_LINES)]
    bring(house, amina, a_file(*most))
    with pytest.raises(WrongUse, match="more lines than I can keep"):
        bring(house, amina, a_file(a_line(words="Én til")))

    assert len(portable.read(copy_of(house, amina.id)).lines) == portable.MOST_LINES


def test_forged_ids_reach_nothing(house: House) -> None:
    amina, petter = talker_with(house, "Snø"), house.joined(label="Petter")
    (hers,) = lines(house, amina.id)
    bring(house, petter, a_file(a_line(id=hers.id, replaces=hers.id, words="Kapret"), a_line(id=hers.id, words="To")))

    assert lines(house, amina.id) == [hers]
    assert all(one.replaces is None and one.id != hers.id for one in lines(house, petter.id))


def test_nobody_is_brought_in_before_they_are_18(house: House) -> None:
    invited = house.invited()
    with pytest.raises(NotFound):
        importing.bring(house.database, house.kit, invited.participant_id, a_file(a_line()))


def test_a_clock_that_is_a_little_ahead_is_no_future(house: House) -> None:
    amina = house.joined()
    ahead = house.clock.moment + timedelta(minutes=5)
    bring(house, amina, a_file(a_line(said_at=ahead.isoformat())))

    assert lines(house, amina.id)[0].said_at <= house.clock.moment


def test_what_came_along_is_in_the_next_copy_and_marked(house: House) -> None:
    amina = house.joined()
    bring(house, amina, b"\xef\xbb\xbf" + a_file(a_line(words="Regn", facet="advice", section="story")))
    (line,) = portable.read(copy_of(house, amina.id)).lines

    assert (line.words, line.source, line.facet, line.shared) == ("Regn", "imported", "advice", ())


# Properties

texts = st.text(st.characters(blacklist_categories=("Cs",)), max_size=60)
moments = st.integers(631_152_000, 1_735_689_600).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
made_lines = st.builds(
    PortableLine,
    id=st.text("abc", min_size=1, max_size=3), section=st.sampled_from(["goals", "strengths", "story", "topic"]),
    facet=st.sampled_from([None, "advice", "self"]), words=texts, language=st.sampled_from(["nb", "nn", "en"]),
    said_at=moments, author=st.sampled_from(["participant", "specialist"]), source=st.just("conversation"),
    chosen_from_a_list=st.booleans(), status=st.sampled_from(["active", "revised", "withdrawn"]),
    replaces=st.none() | st.text("abc", min_size=1, max_size=3),
)  # fmt: skip
files = st.builds(Portable, made_at=moments, language=st.just("nb"), lines=st.lists(made_lines, max_size=12).map(tuple))


@given(files)
def test_what_is_written_is_read_again_as_it_was(found: Portable) -> None:
    assert portable.read(portable.written(found)) == found


@given(st.binary(max_size=200) | files.map(portable.written).flatmap(
    lambda whole: st.integers(0, len(whole)).map(lambda at: whole[:at] + b"x" + whole[at + 1 :])
))  # fmt: skip
def test_any_bytes_are_read_or_refused_in_words(content: bytes) -> None:
    try:
        importing.read(content, datetime(2026, 1, 1, tzinfo=UTC))
    except WrongUse as problem:
        assert str(problem).endswith(".")


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(found=files)
def test_any_profile_comes_along_as_it_was_said(tmp_path_factory: pytest.TempPathFactory, found: Portable) -> None:
    with opened_house(Path(tmp_path_factory.mktemp("house"))) as house:
        amina = house.joined()
        brought = bring(house, amina, portable.written(found))
        mine = lines(house, amina.id)
        own = [one for one in found.lines if one.author == "participant" and one.status == "active"]
        wanted = {(one.section, one.words.replace("\r\n", "\n").replace("\0", "").strip()) for one in own} - {
            (section, "") for section in ("goals", "strengths", "story", "topic")
        }
        assert {(one.section, one.text) for one in mine} == wanted
        assert brought.added == len(mine) == len(wanted)
        assert all(one.source == "imported" and one.status == "active" for one in mine)
        assert bring(house, amina, portable.written(found)).added == 0
