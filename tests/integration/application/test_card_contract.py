"""The help card's contract (METHOD §7), one test a clause. The hazard log (docs/hazards.md) points at them by name.

That it comes in every state that can be reached is in tests/conversations/test_help_everywhere.py; that no page of staff
differs by it, byte for byte, in tests/web/test_nothing_for_control.py.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import TypeVar

import pytest

from bot import wiring
from bot.application import own_copy, reading
from bot.application import records as r
from bot.application.browsing import accept
from bot.application.upkeep import end_rests
from bot.delivery.upkeep import Upkeep
from bot.dialogue import frame
from bot.dialogue.loading import load
from bot.dialogue.messages import Message
from bot.dialogue.problems import BadScript
from bot.language import dates
from bot.language.catalogues import LANGUAGES
from bot.safety.cards import HELPLINES
from bot.safety.nudges import REST
from tests.support.house import House, Talker, plain

T = TypeVar("T")

EXPLICIT, AMBIGUOUS = "Jeg vil ta livet mitt", "Alle hadde hatt det bedre uten meg"
SAYS_IT = {"nb": EXPLICIT, "nn": "Eg vil ta livet mitt", "en": "I want to kill myself"}
NUMBERS = [route.number for route in HELPLINES]
SCRIPT, STORY = "en-jeg-ser-opp-til", "en-historie-jeg-liker"


@pytest.fixture
def talker(house: House) -> Talker:
    """Somebody with a question in front of them."""
    talker = house.joined()
    talker.says(f"/samtale {SCRIPT}")
    return talker


def kinds(talker: Talker) -> list[str]:
    return [message.kind for message in talker.heard]


def card(talker: Talker) -> Message:
    (found,) = [message for message in talker.heard if message.kind == "safety"]
    return found


def has_all_numbers(message: Message) -> bool:
    return all(number in plain(message) for number in NUMBERS)


def rows(house: House, kind: type[T], **equal: object) -> list[T]:
    with house.database.reading() as look:
        return look.find(kind, **equal)


def copied(house: House, who: str, form: str = "json") -> str:
    with house.database.reading() as look:
        return own_copy.make(look, house.kit, wiring.write, who, form).content.decode()  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_precedes_any_further_question(house: House, language: str) -> None:
    talker = house.joined(language)
    talker.says(f"/samtale {SCRIPT}")
    talker.says(SAYS_IT[language])
    assert kinds(talker)[0] == "safety"
    assert "question" in kinds(talker)[1:]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_gives_every_number_in_the_order_of_the_method(house: House, language: str) -> None:
    talker = house.joined(language)
    talker.says(SAYS_IT[language])
    said = plain(card(talker))
    assert sorted(NUMBERS, key=lambda number: said.index(f"{number} –")) == NUMBERS


def test_it_says_that_nobody_reads_this_as_it_comes_in(talker: Talker) -> None:
    talker.says(EXPLICIT)
    assert "Ingen leser dette fortløpende." in plain(card(talker))


def test_it_says_when_the_numbers_were_checked(house: House, talker: Talker) -> None:
    with house.database.work() as work:
        (office,) = work.find(r.Office)
        work.change(r.Office, [office.id], settings={**office.settings, "crisis_verified_on": "2026-11-01"})
    talker.says(EXPLICIT)
    assert "1. november 2026" in card(talker).text


def test_contact_is_an_offer_and_nobody_is_asked_without_a_yes(house: House, talker: Talker) -> None:
    talker.says(EXPLICIT)
    assert [choice.key for choice in card(talker).choices] == ["contact"]
    assert rows(house, r.ContactRequest) == []
    for words in ("Mormor", "hopp over", "mer", "nei", "/meny", "stopp"):
        talker.says(words)
    assert rows(house, r.ContactRequest) == []


def test_the_offer_has_honest_hours_before_the_yes_and_after(house: House, talker: Talker) -> None:
    talker.says(EXPLICIT)
    assert "Ber du Kari ta kontakt, svarer Kari som regel innen 2 arbeidsdager." in card(talker).text
    talker.taps("Be Kari ta kontakt")
    assert "Kari svarer som regel innen 2 arbeidsdager." in talker.text
    assert "Haster det, ring 113 eller 116 117." in talker.text


def test_a_yes_makes_one_wish_which_tells_nothing_of_the_card(house: House, talker: Talker) -> None:
    talker.says(EXPLICIT)
    talker.taps("Be Kari ta kontakt")
    talker.says("ta kontakt")
    (wish,) = rows(house, r.ContactRequest)
    assert wish.about == "talk"


def test_the_answer_is_kept(house: House, talker: Talker) -> None:
    talker.says(EXPLICIT)
    assert [one.body["text"] for one in rows(house, r.AnswerRow, step="hvem")] == [EXPLICIT]


def test_at_the_menu_the_words_can_be_kept_and_are_not_said_again(house: House, talker: Talker) -> None:
    talker.says("/meny")
    talker.says(EXPLICIT)
    assert EXPLICIT not in talker.text
    talker.says("ja")
    assert EXPLICIT in [one.text for one in rows(house, r.Statement)]


def test_the_conversation_is_never_locked(house: House, talker: Talker) -> None:
    talker.says(EXPLICIT)
    for words in ("rolig, sta", "Hun lo", "Jeg gir meg ikke", "Da jeg ringte", "La det ligge", "Ingenting nå"):
        talker.says(words)
        assert "question" in kinds(talker), words
    (run,) = rows(house, r.RunRow, script_id=SCRIPT)
    assert run.position == frame.SUITED, "only whether the questions suited is left"


def test_the_same_again_soon_gets_the_short_form_and_never_silence(house: House, talker: Talker) -> None:
    for time in ("first", "second", "third"):
        talker.says(EXPLICIT)
        assert kinds(talker)[0] == "safety", time
        assert has_all_numbers(card(talker)) is (time == "first")
        assert all(number in plain(card(talker)) for number in NUMBERS[:3])
    assert [choice.key for choice in card(talker).choices] == ["contact", "help"]
    talker.taps("Trenger du hjelp?")
    assert has_all_numbers(card(talker))


def test_after_half_an_hour_it_is_the_whole_card_again(house: House, talker: Talker) -> None:
    talker.says(EXPLICIT)
    house.clock.passes(minutes=29)
    talker.says(EXPLICIT)
    assert not has_all_numbers(card(talker))
    house.clock.passes(minutes=2)
    talker.says(EXPLICIT)
    assert has_all_numbers(card(talker)), "the half hour is counted from the whole card"


def test_what_says_it_outright_gets_the_whole_card_soon_after_a_soft_line(talker: Talker) -> None:
    talker.says(AMBIGUOUS)
    talker.says(EXPLICIT)
    assert has_all_numbers(card(talker))
    talker.says(AMBIGUOUS)
    assert not has_all_numbers(card(talker))


def test_ambiguous_words_get_the_soft_line_with_the_same_numbers(talker: Talker) -> None:
    talker.says(AMBIGUOUS)
    assert plain(card(talker)).startswith("Er noe vanskelig akkurat nå, kan du ringe noen:")
    assert has_all_numbers(card(talker))


@pytest.mark.parametrize("line", ["safety: off", "card: false", "help: hidden", "crisis: ignore"])
def test_no_script_can_disable_it(line: str) -> None:
    """The format has no such word: what a script cannot say, it cannot do. That none does is walked elsewhere."""
    written = f"format: 1\nid: uten-kort\ntitle: Uten kort\n{line}\n"
    with pytest.raises(BadScript) as refused:
        load(written, "uten-kort.yaml")
    assert any(line.partition(":")[0] in str(problem) for problem in refused.value.problems)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_promises_no_watching(house: House, language: str) -> None:
    """And says so where help is asked for: nobody watches, by day or by night."""
    talker = house.joined(language)
    talker.says(SAYS_IT[language])
    said = plain(card(talker)).casefold()
    promises = ("følger med på", "passer på", "fylgjer med", "passar på", "watch over", "keep an eye", "monitor")
    assert [words for words in promises if words in said] == []
    talker.taps_key("", "contact")
    watches = {"nb": "Ingen følger med", "nn": "Ingen følgjer med", "en": "Nobody watches"}
    assert watches[language] in talker.text


def test_nothing_is_disclosed_by_itself(house: House, talker: Talker) -> None:
    """No mail, no wish, no read, no line that is shared; that no page differs is in test_nothing_for_control."""
    kinds_of_trace: tuple[type, ...] = (r.OutboxItem, r.ReadAudit, r.SharedLine, r.Share, r.Milestone)
    before = {kind: len(rows(house, kind)) for kind in kinds_of_trace}
    talker.says(EXPLICIT)
    talker.says(AMBIGUOUS)
    house.clock.passes(days=3)
    Upkeep(house.database, house.kit)._tidy()
    assert {kind: len(rows(house, kind)) for kind in before} == before
    assert rows(house, r.ContactRequest) == []
    assert seen_by_the_specialist(house, talker.id) == []


def seen_by_the_specialist(house: House, who: str) -> list[str]:
    with house.database.work() as work:
        found = reading.read_profile(work, house.kit, house.staff(), who, "console")
    return [line.statement.text for _, lines in found for line in lines]


def test_words_that_got_a_card_are_no_line_to_share_before_the_participant_chose_it(talker: Talker) -> None:
    talker.says(EXPLICIT)
    for words in ("rolig, sta", "Hun lo", "Jeg gir meg ikke", "Da jeg ringte", "La det ligge"):
        talker.says(words)
    assert EXPLICIT not in talker.text


def test_where_a_story_was_asked_for_the_card_comes_first_and_then_whose_words_they_were(house: House) -> None:
    talker = house.joined()
    talker.says(f"/samtale {STORY}")
    talker.says("Sorgenfri, en film")
    talker.says("Hun tenker at hun vil ta livet sitt")
    assert kinds(talker)[0] == "safety"
    assert has_all_numbers(card(talker))
    assert "Handlet ordene om historien?" in plain(talker.heard[1])
    talker.taps("Ja, historien")
    assert "Hva er vanskelig for den det handler om?" in talker.text


def test_no_label_is_kept_in_the_profile_and_nothing_of_it_in_the_copy(house: House, talker: Talker) -> None:
    talker.says("/meny")
    talker.says(EXPLICIT)
    talker.says("ja")
    talker.says(EXPLICIT)
    written = copied(house, talker.id)
    assert EXPLICIT in written, "the words are the participant's own"
    assert not [
        word for word in ("flagged", "carded", "safety", "explicit", "rest") if word in keys(json.loads(written))
    ]
    until = (house.clock.moment + REST).date().isoformat()
    for form in ("json", "text"):
        assert until not in copied(house, talker.id, form)


def keys(found: object) -> set[str]:
    if isinstance(found, dict):
        return set(found) | {key for value in found.values() for key in keys(value)}
    return {key for value in found for key in keys(value)} if isinstance(found, list) else set()


def kept_of_it(house: House, who: str) -> tuple[str, str]:
    with house.database.reading() as look:
        person = look.people([who])[who]
    assert person.nudging is not None
    assert person.talk is not None
    return person.nudging.rests_until, str(person.talk.state.get("carded_at", ""))


def test_the_pause_after_it_is_a_date_without_a_reason(house: House, talker: Talker) -> None:
    talker.says(EXPLICIT)
    until, _ = kept_of_it(house, talker.id)
    moment = datetime.fromisoformat(until)
    assert timedelta(0) <= house.clock.moment + REST - moment < timedelta(minutes=1)
    talker.says("/paminnelser")
    assert dates.date(moment, "nb") not in talker.text


def test_the_pause_is_deleted_when_it_is_over_and_they_write(house: House, talker: Talker) -> None:
    talker.says(EXPLICIT)
    assert all(kept_of_it(house, talker.id))
    house.clock.passes(minutes=31)
    talker.says("Mormor")
    assert kept_of_it(house, talker.id)[1] == ""
    assert kept_of_it(house, talker.id)[0] != ""
    house.clock.passes(days=7)
    talker.says("Mormor")
    assert kept_of_it(house, talker.id) == ("", "")


def test_the_pause_is_deleted_when_it_is_over_and_nobody_writes(house: House, talker: Talker) -> None:
    talker.says(EXPLICIT)
    assert end_rests(house.database, house.clock.moment + timedelta(days=6)) == 0
    house.clock.passes(days=7, minutes=1)
    Upkeep(house.database, house.kit)._tidy()
    assert kept_of_it(house, talker.id) == ("", "")


def test_after_stop_it_comes_as_well(house: House, talker: Talker) -> None:
    talker.says("stopp")
    talker.says(EXPLICIT)
    assert kinds(talker)[0] == "safety"
    assert has_all_numbers(card(talker))


def test_in_a_flood_it_comes_and_the_words_after_it_do_not_push_it_away(house: House, talker: Talker) -> None:
    for number in range(60):
        text = EXPLICIT if number in (20, 55) else f"og så {number}"
        accept(house.database, house.kit, talker.id, house.kit.new_id(), {"text": text}, "browser")
    talker._heard()
    assert kinds(talker).count("safety") == 2
