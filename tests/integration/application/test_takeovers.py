"""A new phone with a good code sees nothing of a conversation that is lived in, until somebody says yes."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from typer.testing import CliRunner

from bot import wiring
from bot.application import admitting, joining, noticing, own_copy, protecting, staffing, takeovers
from bot.application import records as r
from bot.application.codes import new_code
from bot.application.errors import NotFound
from bot.application.incoming import Incoming
from bot.application.joining import hashed
from bot.cli import app
from bot.dialogue.replies import Command
from tests.integration.application.test_reading import talker_with
from tests.support.handing import BERIT, MADS, colleagues, hands_over
from tests.support.house import SPECIALIST, House, Talker
from tests.support.phone import comes

CANARY = "Kanarifugl synger"


@pytest.fixture
def talker(house: House) -> Talker:
    colleagues(house)
    return talker_with(house, CANARY)


def code_for(house: House, who: str) -> str:
    """An invitation that is still good, for somebody who is in already."""
    code, now = new_code(), house.kit.clock()
    with house.database.work() as work:
        work.add(r.Invitation(hashed(code), who, "join", now, now + timedelta(days=staffing.INVITATION_DAYS)))
    return code


def phone_says(house: House, text: str, chat: str = "77") -> str:
    """Over Telegram; everything that goes to this chat because of it."""
    before = {one.id for one in sent(house, chat)}
    comes(house, text, chat=chat)
    while house.turns.carry_out():
        pass
    return told(one for one in sent(house, chat) if one.id not in before)


def sent(house: House, chat: str = "77") -> list[r.OutboxItem]:
    with house.database.reading() as look:
        return look.find(r.OutboxItem, channel="telegram", address=chat)


def told(items: object) -> str:
    return json.dumps([one.body for one in items], ensure_ascii=False)  # type: ignore[attr-defined]


def asked(house: House, who: str) -> r.Takeover:
    with house.database.reading() as look:
        return look.find(r.Takeover, participant_id=who)[-1]


def answers(house: House, talker: Talker, *, yes: bool = True, by: str = SPECIALIST) -> bool:
    one = asked(house, talker.id)
    with house.database.work() as work:
        staff = staffing.staff_by_email(work, by)
        return admitting.answer(work, house.kit, staff, talker.id, one.id, yes=yes)


def wants_in(house: House, talker: Talker) -> str:
    return phone_says(house, f"/start {code_for(house, talker.id)}")


def in_telegram(house: House, chat: str = "77") -> bool:
    with house.database.reading() as look:
        return bool(look.find(r.Chat, channel="telegram", address=chat))


def test_a_new_phone_waits_and_sees_nothing_and_the_others_are_told_at_once(house: House, talker: Talker) -> None:
    said = wants_in(house, talker)
    assert "spør jeg Kari først" in said
    assert "Ingenting går tapt" in said
    talker.seen = 0
    newest = talker.transcript()[-1].message
    assert newest is not None
    assert "En ny telefon vil inn" in newest.text
    for words in ("/meny", "/profil", "Hei", "1"):
        said = phone_says(house, words)
        assert "spør jeg Kari først" in said
        assert "Kanarifugl" not in said
    assert not in_telegram(house)


def test_help_comes_also_to_whoever_waits(house: House, talker: Talker) -> None:
    wants_in(house, talker)
    for words in ("/hjelp", "hjelp", "Jeg vil ikke leve lenger"):
        said = phone_says(house, words)
        assert "116 123" in said, words
        assert '"safety"' in said
    assert "116 123" not in phone_says(house, "Hei")


def test_a_yes_lets_it_in_with_what_was_open_and_everybody_is_told(house: House, talker: Talker) -> None:
    talker.says("/samtale en-jeg-ser-opp-til")
    question = talker.last.text
    wants_in(house, talker)
    before = len(sent(house))
    assert answers(house, talker)
    came = told(sent(house)[before:])
    assert "Kari sier at det er deg" in came
    assert question.splitlines()[-1] in came, "nobody answers what they were not shown"
    assert any(one.message and "nettleseren er inne nå" in one.message.text for one in talker.transcript())
    phone_says(house, "Mormor")
    with house.database.reading() as look:
        assert [a.body["text"] for a in look.find(r.AnswerRow, participant_id=talker.id, step="hvem")] == ["Mormor"]
    assert asked(house, talker.id).answered_by == house.staff().id
    assert not answers(house, talker, yes=False), "answered once"
    assert in_telegram(house)


def test_after_a_no_the_code_opens_nothing_ever(house: House, talker: Talker) -> None:
    code = code_for(house, talker.id)
    phone_says(house, f"/start {code}")
    assert answers(house, talker, yes=False)
    assert "åpnet ikke samtalen" in told(sent(house))
    assert "brukt" in phone_says(house, f"/start {code}")
    assert "brukt" in phone_says(house, f"/start {code}", "78")
    assert "åpnet ikke samtalen" in phone_says(house, "Hei")
    assert not answers(house, talker), "not after a no"
    assert not in_telegram(house)


@pytest.mark.parametrize("how", ["button", "words"])
def test_the_participant_refuses_it_where_they_are(house: House, talker: Talker, how: str) -> None:
    wants_in(house, talker)
    said = talker.taps_key("", takeovers.REFUSE) if how == "button" else talker.says("Det var ikke meg")
    assert "kommer den ikke inn" in said[-1].text
    assert asked(house, talker.id).answer == "no"
    assert not answers(house, talker)
    assert "åpnet ikke samtalen" in told(sent(house))
    assert "Ingen venter" in talker.taps_key("", takeovers.REFUSE)[-1].text
    with house.database.reading() as look:
        copy = own_copy.make(look, house.kit, wiring.write, talker.id, "text").content.decode()
    assert "Du slapp den ikke inn" in copy


def test_the_same_link_pressed_again_still_waits(house: House, talker: Talker) -> None:
    code = code_for(house, talker.id)
    phone_says(house, f"/start {code}")
    assert "spør jeg Kari først" in phone_says(house, f"/start {code}")
    phone_says(house, f"/start {code_for(house, talker.id)}")
    with house.database.reading() as look:
        assert len(look.find(r.Takeover)) == 1, "and another good code from there is the same question"


def test_after_fourteen_days_nobody_can_say_yes(house: House, talker: Talker) -> None:
    wants_in(house, talker)
    house.clock.moment = asked(house, talker.id).asked_at + takeovers.LASTS - timedelta(seconds=5)
    with house.database.reading() as look:
        assert admitting.waiting(look, house.clock.moment, house.staff())
    house.clock.passes(seconds=5)
    assert not answers(house, talker)
    assert "ny kode" in phone_says(house, "Hei")
    with house.database.reading() as look:
        assert admitting.waiting(look, house.clock(), house.staff()) == []
    assert not in_telegram(house)


def test_a_first_way_in_is_as_it_always_was(house: House) -> None:
    said = phone_says(house, f"/start {house.invited().code}")
    assert "18" in said
    assert in_telegram(house)
    with house.database.reading() as look:
        assert look.find(r.Takeover) == []


def test_whoever_follows_now_answers_and_nobody_else(house: House, talker: Talker) -> None:
    wants_in(house, talker)
    hands_over(house, talker.id, MADS, SPECIALIST)
    for other in (SPECIALIST, BERIT):
        with pytest.raises(NotFound):
            answers(house, talker, by=other)
    with house.database.work() as work:
        ada = staffing.add_staff(work, house.kit, role="administrator", name="Ada", email="ada@example.no")
        assert admitting.waiting(work, house.clock(), ada) == []
        with pytest.raises(NotFound):
            admitting.answer(work, house.kit, ada, talker.id, asked(house, talker.id).id, yes=True)
    assert answers(house, talker, by=MADS)


def test_a_deputy_answers_while_the_specialist_is_away_and_reads_nothing(house: House, talker: Talker) -> None:
    wants_in(house, talker)
    mads, now = house.staff(MADS), house.clock()
    with house.database.work() as work:
        assert admitting.waiting(work, now, mads) == []
        work.add(r.Absence(house.kit.new_id(), house.staff().id, now, now + timedelta(days=2), now, mads.id))
        work.flush()
        (door,) = admitting.waiting(work, house.clock(), mads)
        assert door.deputy_for == house.staff()
    assert answers(house, talker, by=MADS)


def test_of_a_protected_participant_only_named_staff_see_that_somebody_knocks(house: House, talker: Talker) -> None:
    wants_in(house, talker)
    now = house.clock()
    with house.database.work() as work:
        work.add(
            r.Absence(house.kit.new_id(), house.staff().id, now, now + timedelta(days=2), now, house.staff(MADS).id)
        )
        protecting.protect(work, house.kit, house.staff(), talker.id, set())
    with house.database.work() as work:
        assert admitting.waiting(work, house.clock(), house.staff(MADS)) == []
        assert len(admitting.waiting(work, house.clock(), house.staff())) == 1


def test_a_phone_that_became_somebody_elses_meanwhile_is_not_let_in(house: House, talker: Talker) -> None:
    wants_in(house, talker)
    phone_says(house, f"/start {house.invited(label='Bo').code}")
    assert answers(house, talker)
    with house.database.reading() as look:
        assert look.find(r.Chat, channel="telegram", address="77")[0].participant_id != talker.id
    assert asked(house, talker.id).answer == "no"


def test_somebody_erased_meanwhile_has_no_door(house: House, talker: Talker) -> None:
    wants_in(house, talker)
    one = asked(house, talker.id)
    with house.database.work() as work:
        work.remove(*work.find(r.Takeover), *work.find(r.Chat), *work.find(r.Assignment))
    with house.database.work() as work, pytest.raises(NotFound):
        admitting.answer(work, house.kit, house.staff(), talker.id, one.id, yes=True)
    assert "invitasjon" in phone_says(house, "Hei")


def test_two_newcomers_are_two_questions(house: House, talker: Talker) -> None:
    wants_in(house, talker)
    phone_says(house, f"/start {code_for(house, talker.id)}", "78")
    with house.database.reading() as look:
        first, second = look.find(r.Takeover)
    with house.database.work() as work:
        assert admitting.answer(work, house.kit, house.staff(), talker.id, second.id, yes=True)
    assert (in_telegram(house, "77"), in_telegram(house, "78")) == (False, True)
    with house.database.work() as work:
        assert admitting.answer(work, house.kit, house.staff(), talker.id, first.id, yes=False)
    assert not in_telegram(house, "77")


def test_of_a_yes_and_a_no_at_once_one_counts(house: House, talker: Talker) -> None:
    wants_in(house, talker)
    with ThreadPoolExecutor(8) as threads:
        said = list(threads.map(lambda number: answers(house, talker, yes=number % 2 == 0), range(8)))
    assert sum(said) == 1
    assert in_telegram(house) is (asked(house, talker.id).answer == "yes")


def test_of_a_thousand_who_use_one_code_one_asks(house: House, talker: Talker) -> None:
    code = code_for(house, talker.id)

    def use(number: int) -> joining.Claimed:
        incoming = Incoming("telegram", str(number), Command("start", code), "nb")
        with house.database.work() as work:
            return joining.claim(house.kit, work, incoming, code)

    with ThreadPoolExecutor(16) as threads:
        found = list(threads.map(use, range(1000)))
    assert sum(one.waits is not None for one in found) == 1
    assert sum(bool(one.problem) for one in found) == 999
    with house.database.reading() as look:
        assert len(look.find(r.Takeover)) == 1


def test_the_specialist_has_a_mail_without_a_name(house: House, talker: Talker) -> None:
    house.clock.passes(days=1)
    noticing.notice(house.database, house.kit)
    before = len(mails(house))
    wants_in(house, talker)
    noticing.notice(house.database, house.kit)
    assert len(mails(house)) == before + 1
    assert "Amina" not in told(mails(house))


def mails(house: House) -> list[r.OutboxItem]:
    with house.database.reading() as look:
        return look.find(r.OutboxItem, channel="email")


def test_a_code_stands_in_no_row_as_it_is(house: House, talker: Talker) -> None:
    code = code_for(house, talker.id)
    with house.database.reading() as look:
        assert code not in repr(look.find(r.Invitation))


@pytest.mark.parametrize(("words", "answer"), [((), "yes"), (("--refuse",), "no")])
def test_in_an_office_without_the_console_a_command_answers(
    house: House, talker: Talker, words: tuple[str, ...], answer: str
) -> None:
    wants_in(house, talker)
    keys = house.settings.master_keys
    assert keys is not None
    surroundings = {
        "STEGVIS_DATA_DIR": str(house.settings.data_dir), "STEGVIS_MASTER_KEYS": keys.get_secret_value(),
        "STEGVIS_PUBLIC_URL": house.settings.public_url,
    }  # fmt: skip
    house.clock.moment = wiring.now()
    one = asked(house, talker.id).id
    with house.database.work() as work:
        work.change(r.Takeover, [one], asked_at=wiring.now())
    said = CliRunner().invoke(app, ["participants", "admit", talker.id, "--as", SPECIALIST, *words], env=surroundings)
    assert said.exit_code == 0, said.output
    assert asked(house, talker.id).answer == answer
    assert in_telegram(house) is (answer == "yes")
