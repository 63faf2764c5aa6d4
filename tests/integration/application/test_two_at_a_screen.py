"""Two at the specialist's screen: what is written is the participant's, and nothing earlier is seen unless opened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot import wiring
from bot.application import facts, own_copy, reading, sight
from bot.application import records as r
from bot.application.errors import NotFound
from bot.application.hearing import Beside, Hearing
from bot.application.incoming import Incoming
from bot.application.library import Library
from bot.application.review import commenting
from bot.application.together import ending, sent
from bot.delivery.upkeep import Upkeep
from bot.dialogue import state
from bot.dialogue.messages import Line, Message
from bot.dialogue.replies import Typed
from bot.safety.quiet import is_quiet
from tests.support import postgres
from tests.support.golden import golden
from tests.support.handing import MADS, colleagues, hands_over
from tests.support.house import House, Talker, opened_house
from tests.support.screen import Screen

ANSWERS = ("Mormor", "rolig", "hun lo", "litt rolig", "i går")
CANARY = "Kanarifugl"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with opened_house(tmp_path) as house:
        colleagues(house)
        yield house


@pytest.fixture
def talker(house: House) -> Talker:
    return house.joined()


@pytest.fixture
def screen(house: House, talker: Talker) -> Screen:
    return Screen(house, talker.id)


def to_the_card(screen: Screen) -> None:
    screen.begins()
    for words in ANSWERS:
        screen.says(words)
    screen.says("La det ligge")


def told(talker: Talker) -> str:
    """What came to the own chat since the last look."""
    return "\n\n".join(golden.as_text(message) for message in talker._heard())


def last(talker: Talker) -> Message:
    return talker._heard()[-1]


def statements(house: House, who: str) -> list[r.Statement]:
    with house.database.reading() as look:
        return [one for one in look.find(r.Statement, participant_id=who) if one.status == "active"]


def audits(house: House, who: str) -> list[str]:
    with house.database.reading() as look:
        return [one.what for one in look.find(r.ReadAudit, participant_id=who)]


def keeps(house: House, who: str, text: str) -> None:
    """Words of theirs that nobody else sees."""
    with house.database.work() as work:
        work.add(
            r.Statement(
                house.kit.new_id(), who, "profile", "strengths", None, "nb", "participant", "profile", False,
                house.clock.moment, None, "active", text=text,
            )
        )  # fmt: skip


def test_the_words_are_the_participants_and_are_shared_by_the_card(
    house: House, talker: Talker, screen: Screen
) -> None:
    to_the_card(screen)
    assert "Hva vil du at Kari skal få se?" in screen.text
    with house.database.reading() as look:
        assert look.find(r.SharedLine, participant_id=talker.id) == []
    screen.taps("all")

    written = statements(house, talker.id)
    assert [one.text for one in written] == list(ANSWERS)
    assert {(one.author, one.source, one.staff_id) for one in written} == {("participant", "together", None)}
    assert screen.row().with_staff == screen.staff().id
    assert screen.now.is_over
    with house.database.work() as work:
        shared = reading.read_profile(work, house.kit, house.staff(), talker.id, "console")
    assert {line.statement.text for _, inside in shared for line in inside} == set(ANSWERS)


def test_the_own_chat_is_told_at_the_beginning_and_at_the_end(house: House, talker: Talker, screen: Screen) -> None:
    to_the_card(screen)
    assert "En samtale har begynt på skjermen til Kari: En jeg ser opp til." in told(talker)
    screen.taps("some")
    screen.taps("l:1")
    screen.taps("done")

    message = last(talker)
    marks = {block.text: block.mark for block in message.blocks if isinstance(block, Line)}
    assert marks == {"Mormor": "delt med Kari"} | dict.fromkeys(ANSWERS[1:], "bare for deg")
    assert "Kari så skjermen mens du skrev." in message.text
    assert {"Ta tilbake det jeg delte", "Min profil"} <= {choice.label for choice in message.choices}


def test_what_was_shared_there_is_taken_back_with_one_tap(house: House, talker: Talker, screen: Screen) -> None:
    to_the_card(screen)
    screen.taps("all")
    talker._heard()
    talker.taps("Ta tilbake det jeg delte")
    assert "Det er tatt tilbake." in talker.text
    with house.database.reading() as look:
        person = look.people([talker.id])[talker.id]
        assert sight.standing(look, sight.of_own(look, house.clock.moment, person)) == set()
    talker.taps_key("", f"two-back:{screen.row().id}")
    assert "Ingenting av det er delt nå." in talker.text
    talker.taps_key("", "two-profile")
    assert "Profilen din" in talker.text


def test_yes_is_a_consent_and_everything_is_in_the_own_copy(house: House, talker: Talker, screen: Screen) -> None:
    to_the_card(screen)
    screen.taps("none")
    with house.database.reading() as look:
        (yes,) = look.find(r.Consent, participant_id=talker.id, what="together")
        copy = own_copy.make(look, house.kit, wiring.write, talker.id, "text").content.decode()
    assert (yes.given, yes.channel) == (True, "together")
    assert audits(house, talker.id) == ["together"]
    assert "Kari Lund: en samtale på egen skjerm, sammen med deg" in copy
    assert "ja til en samtale på en skjerm, sammen" in copy


def test_the_own_conversation_stays_where_it_is_and_is_offered_afterwards(
    house: House, talker: Talker, screen: Screen
) -> None:
    talker.says("/samtale en-jeg-ser-opp-til")
    talker.says("Bestefar")
    question = talker.last.text
    to_the_card(screen)
    screen.taps("all")
    told_of = last(talker)
    assert "Fortsett: En jeg ser opp til" in [choice.label for choice in told_of.choices]
    talker.taps("Fortsett: En jeg ser opp til")
    assert talker.last.text == question
    talker.says("sta")
    with house.database.reading() as look:
        own, on_screen = sorted(look.find(r.RunRow, script_id="en-jeg-ser-opp-til"), key=lambda row: row.started_at)
        said = {
            row.run_id: row.body["text"] for row in look.find(r.AnswerRow) if row.body.get("text") in ("sta", "rolig")
        }
    assert said == {own.id: "sta", on_screen.id: "rolig"}
    assert (own.status, on_screen.status) == ("open", "finished")


def test_what_is_open_on_the_screen_is_not_in_the_own_chat_as_well(
    house: House, talker: Talker, screen: Screen
) -> None:
    screen.begins()
    screen.says("Mormor")
    talker.says("/meny")
    assert "Fortsett: En jeg ser opp til" not in [choice.label for choice in talker.last.choices]
    talker.says("/samtale en-jeg-ser-opp-til")
    assert "Hvem ser du opp til" in talker.text
    talker.says("Bestefar")
    screen.says("rolig")
    with house.database.reading() as look:
        runs = {row.id: row.with_staff for row in look.find(r.RunRow, script_id="en-jeg-ser-opp-til")}
        said = {row.body["text"]: runs[row.run_id] for row in look.find(r.AnswerRow) if row.run_id in runs}
    assert said == {"Mormor": screen.staff().id, "rolig": screen.staff().id, "Bestefar": None}


def test_left_it_waits_in_the_own_chat_for_the_participant_alone(house: House, talker: Talker, screen: Screen) -> None:
    screen.begins()
    screen.says("Mormor")
    talker._heard()
    screen.leaves()
    assert screen.look() is None
    message = last(talker)
    assert "Den er lukket der nå. Resten venter her, bare for deg." in message.text
    assert "Ta tilbake det jeg delte" not in [choice.label for choice in message.choices]
    talker.taps("Fortsett den her")
    assert "Hvordan er denne personen?" in talker.text
    talker.says("rolig")
    with house.database.reading() as look:
        (row,) = look.find(r.RunRow, script_id="en-jeg-ser-opp-til")
        assert (row.status, row.with_staff) == ("open", None)
        assert look.find(r.SharedLine, participant_id=talker.id) == []


def test_one_without_an_answer_is_over_when_it_is_left(house: House, talker: Talker, screen: Screen) -> None:
    screen.begins()
    screen.leaves()
    assert "Ingenting ble skrevet ned." in told(talker)
    with house.database.reading() as look:
        assert [row.status for row in look.find(r.RunRow, script_id="en-jeg-ser-opp-til")] == ["stopped"]
    talker.says("/samtale en-jeg-ser-opp-til")
    assert "Hvem ser du opp til" in talker.text


@pytest.mark.parametrize("why", ["idle", "handed over", "disabled"])
def test_a_screen_that_nobody_may_use_any_more_is_closed(
    house: House, talker: Talker, screen: Screen, why: str
) -> None:
    screen.begins()
    screen.says("Mormor")
    now = screen.now
    kari = screen.staff()
    assert ending.tidy(house.database, house.kit) == 0
    if why == "idle":
        house.clock.passes(hours=2.1)
        assert screen.look() is None
    elif why == "handed over":
        hands_over(house, talker.id)
    else:
        with house.database.work() as work:
            work.put(replace(kari, disabled_at=house.clock.moment))
    with pytest.raises(NotFound), house.database.work() as work:
        kari = work.find(r.Staff, id=kari.id)[0]
        sent.accept(
            work, house.kit, kari, talker.id, "say", "m", {"run": now.run, "prompt": now.prompt, "text": "alene"}
        )
    assert ending.tidy(house.database, house.kit) == 1
    assert ending.tidy(house.database, house.kit) == 0
    assert "Den er lukket der nå." in told(talker)
    assert [one.text for one in statements(house, talker.id)] == ["Mormor"]


def test_the_upkeep_closes_it(house: House, talker: Talker, screen: Screen) -> None:
    screen.begins()
    screen.says("Mormor")
    house.clock.passes(hours=2.1)
    Upkeep(house.database, house.kit)._tidy()
    assert "Den er lukket der nå." in told(talker)


def test_the_participant_ends_it_from_the_own_chat(house: House, talker: Talker, screen: Screen) -> None:
    screen.begins()
    screen.says("Mormor")
    talker._heard()
    talker.taps_key("", "two-stop")
    assert "Den er lukket der nå." in talker.text
    assert screen.look() is None
    talker.taps_key("", "two-stop")
    assert "Ingen samtale er åpen på en skjerm nå." in talker.text
    with house.database.reading() as look:
        yes, no = look.find(r.Consent, participant_id=talker.id, what="together")
        copy = own_copy.make(look, house.kit, wiring.write, talker.id, "text").content.decode()
    assert "ja til en samtale på en skjerm, sammen, tatt tilbake" in copy
    assert [(one.given, one.channel) for one in (yes, no)] == [(True, "together"), (False, talker.channel)]
    assert yes.words == no.words != ""


def test_stop_in_the_own_chat_ends_it_when_nothing_else_is_open(house: House, talker: Talker, screen: Screen) -> None:
    talker.says("stopp")
    screen.begins()
    screen.says("Mormor")
    talker.says("stopp")
    assert "Den er lukket der nå." in talker.text
    assert screen.look() is None


def test_kept_and_not_carried_out_nothing_is_lost(house: House, talker: Talker, screen: Screen) -> None:
    """As after a crash: accepted, and the turn comes when the service is back."""
    screen.begins()
    now = screen.now
    screen.accepts("say", run=now.run, prompt=now.prompt, text="Mormor")
    assert screen.now.prompt == now.prompt
    with opened_house_again(house) as again:
        while again.turns.carry_out():
            pass
    assert "Hvordan er denne personen?" in screen.text
    assert [one.text for one in statements(house, talker.id)] == ["Mormor"]


def opened_house_again(house: House):  # type: ignore[no-untyped-def]
    from contextlib import contextmanager

    from bot import wiring

    @contextmanager
    def opened() -> Iterator[House]:
        again = House(house.settings, wiring.database(house.settings), house.kit)
        try:
            yield again
        finally:
            again.database.engine.dispose()

    return opened()


def test_words_whose_turn_comes_too_late_are_kept_for_the_participant(
    house: House, talker: Talker, screen: Screen
) -> None:
    screen.begins()
    screen.says("Mormor")
    now = screen.now
    screen.accepts("say", run=now.run, prompt=now.prompt, text="rolig")
    with house.database.work() as work:
        (row,) = work.people([talker.id])[talker.id].on_screen
        ending.close(house.kit, work, Library(work), work.people([talker.id])[talker.id], row)
    while house.turns.carry_out():
        pass
    assert "Noen ord kom etter at samtalen var over." in told(talker)
    assert [(one.text, one.place) for one in statements(house, talker.id)] == [("Mormor", "profile"), ("rolig", "note")]


def test_the_same_form_twice_is_one_answer(house: House, talker: Talker, screen: Screen) -> None:
    screen.begins()
    now = screen.now
    for _ in range(2):
        screen.sends("say", "one-mark", run=now.run, prompt=now.prompt, text="Mormor")
    assert [one.text for one in statements(house, talker.id)] == ["Mormor"]
    assert "gammel" not in screen.text


def test_an_old_page_is_explained_and_its_words_stand_in_the_field(
    house: House, talker: Talker, screen: Screen
) -> None:
    screen.begins()
    old = screen.now
    screen.says("Mormor")
    screen.sends("say", run=old.run, prompt=old.prompt, text="Bestemor")
    assert "Den siden var gammel." in screen.text
    assert screen.now.draft == "Bestemor"
    screen.taps("skip")
    assert screen.now.draft == "Bestemor", "a page that did not show it does not throw it away"
    screen.says("Bestemor", draft="yes")
    assert screen.now.draft == ""
    assert [one.text for one in statements(house, talker.id)] == ["Mormor", "Bestemor"]


def test_words_that_wait_in_the_field_are_kept_when_it_is_left(house: House, talker: Talker, screen: Screen) -> None:
    screen.begins()
    old = screen.now
    screen.says("Mormor")
    screen.sends("say", run=old.run, prompt=old.prompt, text="Bestemor")
    screen.says("ring meg på 98765432")
    screen.leaves()
    assert {one.text for one in statements(house, talker.id)} == {"Mormor", "Bestemor", "ring meg på 98765432"}


def test_two_devices_begin_one_conversation(house: House, talker: Talker, screen: Screen) -> None:
    first = screen.begins()
    second = screen.begins("noe-nytt")
    assert second.run == first.run
    assert "En samtale var allerede åpen her." in screen.text


def test_a_safety_card_comes_first_and_contact_is_offered(house: House, talker: Talker, screen: Screen) -> None:
    screen.begins()
    screen.says("jeg vil ta livet mitt")
    assert screen.now.said[0].kind == "safety"
    screen.taps("contact")
    assert "Kari får beskjed om at du ønsker kontakt." in screen.text
    screen.says("hjelp")
    assert "Her er hjelp." in screen.text
    with house.database.reading() as look:
        assert [one.about for one in look.find(r.ContactRequest)] == ["talk"]
    screen.leaves()
    assert "ta livet" not in told(talker)


def test_a_number_of_somebody_is_asked_about_first(house: House, talker: Talker, screen: Screen) -> None:
    screen.begins()
    screen.says("ring meg på 98765432")
    assert "telefonnummer" in screen.text
    screen.taps("again")
    screen.says("Mormor")
    assert [one.text for one in statements(house, talker.id)] == ["Mormor"]


def test_who_sees_this_is_answered_for_this_screen(screen: Screen) -> None:
    screen.begins()
    screen.says("hvem ser dette?")
    assert "Kari ser denne skjermen mens du skriver." in screen.text


# ---- Nothing private over the shoulder unless opened ----


def test_an_earlier_line_is_hidden_until_the_participant_opens_it(house: House, talker: Talker, screen: Screen) -> None:
    keeps(house, talker.id, f"{CANARY} synger")
    screen.begins("stemmer-dette")
    assert screen.now.hidden
    assert CANARY not in str(screen.now)
    assert CANARY not in str(screen.row().state)
    screen.taps("yes")
    assert "De tidligere ordene dine er skjult her." in screen.text
    screen.says("ja")
    assert "De tidligere ordene dine er skjult her." in screen.text
    assert statements(house, talker.id)[0].confirmed_at is None

    screen.opens()
    assert f"{CANARY} synger" in screen.text
    assert not screen.now.hidden
    assert audits(house, talker.id) == ["together", "together opened"]
    screen.taps("yes")
    assert statements(house, talker.id)[0].confirmed_at is not None
    screen.leaves()
    assert "Tidligere ord fra deg ble også åpnet der." in told(talker)


def test_it_is_told_on_telegram_too_and_by_night_in_the_morning(house: House, talker: Talker, screen: Screen) -> None:
    with house.database.work() as work:
        work.add(r.Chat("t", talker.id, "telegram", "4711", house.clock.moment))
        work.add(r.Chat("gone", talker.id, "telegram", "4712", house.clock.moment, blocked_at=house.clock.moment))
        work.add(r.Chat("c", talker.id, "terminal", talker.id, house.clock.moment))
    screen.begins()
    screen.says("Mormor")
    house.clock.passes(hours=11)
    assert ending.tidy(house.database, house.kit) == 1
    with house.database.reading() as look:
        begun, over = look.find(r.OutboxItem, participant_id=talker.id)
    assert {begun.address, over.address} == {"4711"}
    assert begun.not_before is None
    assert over.not_before is not None
    assert is_quiet(over.created_at)
    assert not is_quiet(over.not_before)
    assert told(talker).count("Du har hatt en samtale på skjermen til Kari") == 1, "our own pages have one transcript"


def test_they_are_not_even_there_when_a_conversation_begins(house: House, talker: Talker) -> None:
    """A text of the script may carry them too, and is said before anything is looked at again."""
    keeps(house, talker.id, f"{CANARY} synger")
    staff = house.staff()
    with house.database.work() as work:
        person, library = work.people([talker.id])[talker.id], Library(work)
        hearing = Hearing(house.kit, work, library, Incoming("together", talker.id, Typed("")), person)
        script = library.compiled(library.live["stemmer-dette"].id).script
        assert CANARY in str(facts.gather(hearing, script))
        hearing.beside = Beside(staff, frozenset())
        assert CANARY not in str(facts.gather(hearing, script))


def test_what_the_specialist_sees_anyway_is_not_hidden(house: House, talker: Talker, screen: Screen) -> None:
    keeps(house, talker.id, f"{CANARY} synger")
    talker.says("/profil")
    talker.taps("1")
    talker.taps("Del med Kari")
    screen.begins("stemmer-dette")
    assert f"{CANARY} synger" in screen.text
    assert not screen.now.hidden
    talker.says("/profil")
    talker.taps("1")
    talker.taps("Ikke del den lenger")
    assert CANARY not in screen.text, "taken back is gone at once"
    assert screen.now.hidden


def test_own_words_on_buttons_are_hidden_and_opened_alike(house: House, talker: Talker, screen: Screen) -> None:
    for words in ("Rydde varer", f"{CANARY} i parken"):
        with house.database.work() as work:
            work.add(
                r.Statement(
                    house.kit.new_id(), talker.id, "profile", "ideas", None, "nb", "participant", "profile", False,
                    house.clock.moment, None, "active", text=words,
                )
            )  # fmt: skip
    screen.begins("nysgjerrig-pa")
    for _ in range(6):
        if screen.now.hidden:
            break
        screen.taps("skip")
    question = screen.now.question
    assert question is not None
    assert not [choice for choice in question.choices if choice.key.startswith("p:")]
    screen.taps("p:0")
    assert "knappen" in screen.text
    old = screen.now
    screen.opens()
    assert CANARY in str(screen.now)
    screen.sends("say", run=old.run, prompt=old.prompt, key="p:0")
    assert "Den siden var gammel." in screen.text


def test_a_hidden_run_gets_its_words_back_in_the_own_chat(house: House, talker: Talker, screen: Screen) -> None:
    keeps(house, talker.id, f"{CANARY} synger")
    keeps(house, talker.id, "Spurv")
    screen.begins("stemmer-dette")
    screen.taps("skip")
    screen.leaves()
    talker._heard()
    talker.taps("Fortsett den her")
    talker.says("tilbake")
    assert CANARY in talker.text


def test_a_colleague_who_covers_sees_nothing_earlier_without_a_yes(house: House, talker: Talker) -> None:
    keeps(house, talker.id, f"{CANARY} synger")
    talker.says("/profil")
    talker.taps("1")
    talker.taps("Del med Kari")
    hands_over(house, talker.id, MADS, kind="cover")
    screen = Screen(house, talker.id, MADS)
    screen.begins("stemmer-dette")
    assert screen.now.hidden
    assert CANARY not in str(screen.now)
    assert "på skjermen til Mads" in told(talker)


def test_a_colleague_beginning_closes_the_other_screen(house: House, talker: Talker, screen: Screen) -> None:
    screen.begins()
    screen.says("Mormor")
    hands_over(house, talker.id, MADS, kind="cover")
    mads = Screen(house, talker.id, MADS)
    mads.begins()
    assert screen.look() is None
    assert "på skjermen til Kari" in told(talker)
    assert "Hvem ser du opp til" in mads.text


def test_a_line_removed_in_the_own_chat_is_gone_from_the_card(house: House, talker: Talker, screen: Screen) -> None:
    to_the_card(screen)
    card = screen.now
    talker.says("/profil")
    talker.taps("1")
    gone = max((one for one in ANSWERS if one in talker.text), key=len)
    talker.taps("Ta bort")
    screen.sends("say", run=card.run, prompt=card.prompt, key="all")
    assert "Den siden var gammel." in screen.text
    assert gone not in screen.text
    screen.taps("all")
    with house.database.reading() as look:
        shared = {one.statement_id for one in look.find(r.SharedLine, participant_id=talker.id)}
        removed = [one.id for one in look.find(r.Statement, participant_id=talker.id) if one.text == gone]
    assert not shared & set(removed)


def test_what_happens_at_work_is_known_in_both_places(house: House, talker: Talker, screen: Screen) -> None:
    screen.begins("for-forste-dag")
    screen.taps("o:har-begynt")
    with house.database.reading() as look:
        own = look.get(r.Talk, talker.id)
    assert own is not None
    assert own.state["work"] == "began"
    screen.begins("en-jeg-ser-opp-til")
    assert state.open_run_from(screen.row().state).facts.in_work


def test_the_robot_does_not_ask_beside_the_specialist_how_it_suited(screen: Screen) -> None:
    to_the_card(screen)
    screen.taps("none")
    assert screen.now.is_over
    assert "Passet spørsmålene" not in screen.text


def test_it_holds_on_postgresql(tmp_path: Path, postgres_url: str) -> None:
    with postgres.fresh_database(postgres_url) as url, opened_house(tmp_path, database_url=url) as house:
        colleagues(house)
        talker = house.joined()
        screen = Screen(house, talker.id)
        to_the_card(screen)
        screen.taps("all")
        assert [one.text for one in statements(house, talker.id)] == list(ANSWERS)
        screen.begins("noe-jeg-har-fatt-til")
        screen.says("Bytte dekk")
        hands_over(house, talker.id)
        assert ending.tidy(house.database, house.kit) == 1
        assert "Den er lukket der nå." in told(talker)


# ---- This script did not fit ----


def test_what_did_not_fit_stands_by_version_and_names_no_participant(house: House) -> None:
    kari = house.staff()
    with house.database.work() as work:
        version = commenting.version_of(work, "en-jeg-ser-opp-til", "")
        step = version.script.steps[1].id
        commenting.did_not_fit(work, house.kit, kari, "en-jeg-ser-opp-til", version.hash, "For abstrakt.", step)
        commenting.did_not_fit(work, house.kit, kari, "en-jeg-ser-opp-til", "unknown", " Alt for langt. ", "unknown")
        found = commenting.comments(work, "en-jeg-ser-opp-til", version.hash)
    assert [(one.row.words, one.step, one.by) for one in found] == [
        ("Alt for langt.", 0, "Kari Lund"), ("For abstrakt.", 2, "Kari Lund"),
    ]  # fmt: skip
    assert "participant" not in str(found)


def test_it_stands_at_the_version_that_was_used_and_at_no_other_scripts(house: House) -> None:
    kari, key = house.staff(), "en-jeg-ser-opp-til"
    with house.database.work() as work:
        live = Library(work).live[key]
        work.add(replace(live, id="an-earlier-one"))
        commenting.did_not_fit(work, house.kit, kari, key, "an-earlier-one", "Den gang.")
        commenting.did_not_fit(work, house.kit, kari, key, Library(work).live["noe-nytt"].id, "Nå.")
        found = commenting.comments(work, key, live.id)
    assert [(one.row.words, one.row.version_id, one.is_current) for one in found] == [
        ("Nå.", live.id, True), ("Den gang.", "an-earlier-one", False),
    ]  # fmt: skip
