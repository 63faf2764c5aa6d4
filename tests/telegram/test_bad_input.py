"""Whatever Telegram can carry: each gets its clear answer, nothing is lost or half done."""

from __future__ import annotations

import pytest

from bot.application import records as r
from bot.application.codes import in_groups
from tests.support.bot_api import Person
from tests.telegram.conftest import Service


async def at_a_question(service: Service, script: str = "en-jeg-ser-opp-til") -> Person:
    """Someone who stands at the first question of a script."""
    person = service.api.person(user_id=4711, first_name="Amina", language_code="nb")
    await person.starts(service.house.invited().code)
    await person.sees("18 år eller eldre")
    await person.taps("Ja, jeg er 18 eller eldre")
    await person.sees("Vil du høre hvordan det virker?")
    await person.sends(f"/samtale {script}")
    await person.sees("Hvem ser du opp til")
    await service.idle()
    return person


def answers(service: Service, step: str) -> list[str]:
    with service.house.database.reading() as look:
        return [a.body["text"] for a in look.find(r.AnswerRow, step=step) if a.body.get("text")]


async def test_the_same_update_twice_is_one_answer(service: Service) -> None:
    person = await at_a_question(service)
    update = await person.sends("Mormor")
    await person.sees("Hvordan er denne personen?")
    service.api.redeliver(update)
    service.api.redeliver(update, as_new=True)
    await service.idle()
    assert answers(service, "hvem") == ["Mormor"]
    assert answers(service, "tre-ord") == []


async def test_numbers_that_start_over_are_heard(service: Service) -> None:
    person = await at_a_question(service)
    await service.api.polling.starts_waiting()
    service.api.renumber_updates(3)
    await person.sends("Mormor")
    await person.sees("Hvordan er denne personen?")
    assert answers(service, "hvem") == ["Mormor"]


async def test_a_stale_button_is_explained_and_changes_nothing(service: Service) -> None:
    person = await at_a_question(service)
    question = person.last
    await person.sends("Mormor")
    await person.sees("Hvordan er denne personen?")
    await person.taps_on(question.message_id, "Ingen")
    await service.idle()
    assert answers(service, "hvem") == ["Mormor"]
    assert any(
        "alt svart" in text or "besvart" in text or "tidligere" in text for text in (*person.alerts, *person.texts)
    )


async def test_a_double_tap_is_one_answer(service: Service) -> None:
    person = await at_a_question(service)
    question = person.last
    await person.taps("Hopp over")
    await person.taps_on(question.message_id, "Hopp over")
    await service.idle()
    with service.house.database.reading() as look:
        skipped = [a.step for a in look.find(r.AnswerRow, how="skipped")]
    assert skipped == ["hvem"]


@pytest.mark.parametrize("data", ["", "x", "a:b", "*:", "*:nope", "::::", "e" * 64, "æøå:☑", "000000000000:o:ingen"])
async def test_forged_callback_data_is_harmless(service: Service, data: str) -> None:
    person = await at_a_question(service)
    await person.taps_data(person.last.message_id, data)
    await service.idle()
    with service.house.database.reading() as look:
        assert look.find(r.InboxItem, status="quarantined") == []
        assert [a for a in look.find(r.AnswerRow) if a.step == "hvem"] == []
    await person.sends("Mormor")
    await person.sees("Hvordan er denne personen?")


@pytest.mark.parametrize("sends", ["sends_photo", "sends_sticker", "sends_document", "sends_contact"])
async def test_what_is_no_text_is_answered_and_the_question_stays_open(service: Service, sends: str) -> None:
    person = await at_a_question(service)
    await getattr(person, sends)()
    await person.sees("ikke åpnet")
    await service.idle()
    assert "Hvem ser du opp til" in person.last.text
    await person.sends("Mormor")
    await person.sees("Hvordan er denne personen?")


async def test_a_caption_is_an_answer_and_is_read_for_safety(service: Service) -> None:
    person = await at_a_question(service)
    await person.sends_photo(caption="jeg vil ta livet mitt")
    card = await person.sees("116 123")
    assert "113" in card.text
    assert answers(service, "hvem") == ["jeg vil ta livet mitt"]


ODD = [
    "å" * 4096,
    "<b>fet</b> & <script>",
    "👨‍👩‍👧‍👦" * 300,
    "\u200fمرحبا\u200f",
    "{S} {svar.hvem}",
    "%s %(x)s",
    "ሰላም",
    "á̂ e̋",
]


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
async def test_odd_texts_are_kept_and_come_back_unchanged(service: Service, text: str) -> None:
    person = await at_a_question(service)
    await person.sends(text)
    await person.sees("Hvordan er denne personen?")
    assert answers(service, "hvem") == [text]
    for words in ("rolig", "husker", "kjenner", "viste"):
        await person.sends(words)
        await service.idle()
    await person.taps("La det ligge")
    await service.idle()
    assert text[:50] in "".join(person.texts)


async def test_a_raw_nul_and_direction_overrides_stop_nothing(service: Service) -> None:
    """Telegram's own apps cannot send these; another server could."""
    person = await at_a_question(service)
    update = await person.sends("x")
    await person.sees("Hvordan er denne personen?")
    message = {**update["message"], "message_id": 9001, "text": "a\0b\u202ec"}
    service.api.push_raw({"update_id": update["update_id"] + 50, "message": message})
    await person.sees("Hva husker du best")
    assert answers(service, "tre-ord") == ["ab\u202ec"]


async def test_an_edited_answer_is_offered_and_both_are_kept(service: Service) -> None:
    person = await at_a_question(service)
    update = await person.sends("Mormr")
    await person.sees("Hvordan er denne personen?")
    await person.edits(update["message"]["message_id"], "Mormor")
    await person.sees("endret")
    await person.taps("Ja")
    await service.idle()
    assert answers(service, "hvem") == ["Mormr", "Mormor"]
    assert "Hvordan er denne personen?" in person.last.text


async def test_groups_are_left(service: Service) -> None:
    person = await at_a_question(service)
    group = person.in_group(-100200, "Venner")
    await group.adds_bot()
    await service.idle()
    assert service.api.calls_of("leaveChat")


async def test_someone_without_an_invitation_is_told_what_to_do(service: Service) -> None:
    stranger = service.api.person(user_id=99, first_name="X", language_code="nn")
    await stranger.sends("hei")
    await stranger.sees("invitasjon")


async def test_a_used_an_unknown_and_a_foreign_invitation(service: Service) -> None:
    used = service.house.invited().code
    first = service.api.person(user_id=1, first_name="A", language_code="nb")
    await first.starts(used)
    await first.sees("18 år eller eldre")
    second = service.api.person(user_id=2, first_name="B", language_code="nb")
    await second.starts(used)
    await second.sees("brukt")
    await second.starts("nothing-like-a-code")
    await second.sees("kjenner jeg ikke")
    other = service.house.invited(label="Jonas").code
    await first.starts(other)
    await first.sees("gjelder ikke her")
    await second.starts(other)
    await second.sees("18 år eller eldre")


async def test_a_code_that_was_read_aloud_is_typed_after_start(service: Service) -> None:
    person = service.api.person(user_id=1, first_name="A", language_code="nb")
    await person.sends(f"/start {in_groups(service.house.invited().code).lower()}")
    await person.sees("18 år eller eldre")


async def test_an_invitation_that_is_too_old(service: Service) -> None:
    code = service.house.invited().code
    service.house.clock.passes(days=15)
    person = service.api.person(user_id=1, first_name="A", language_code="nb")
    await person.starts(code)
    await person.sees("for gammel")


async def test_nothing_is_kept_about_someone_who_is_not_18(service: Service) -> None:
    person = service.api.person(user_id=1, first_name="A", language_code="nb")
    await person.starts(service.house.invited().code)
    await person.sees("18 år eller eldre")
    await person.taps("Nei")
    await service.idle()
    with service.house.database.reading() as look:
        assert look.find(r.Chat) == []
        assert look.find(r.Consent) == []
    await person.sends("hei")
    await person.sees("invitasjon")


async def test_an_edit_that_comes_twice_is_offered_once(service: Service) -> None:
    person = await at_a_question(service)
    update = await person.sends("Mormr")
    await person.sees("Hvordan er denne personen?")
    edit = await person.edits(update["message"]["message_id"], "Mormor")
    await person.sees("endret")
    service.api.redeliver(edit, as_new=True)
    await service.idle()
    assert sum("endret" in text for text in person.texts) == 1


async def test_malformed_updates_stop_nothing(service: Service) -> None:
    person = await at_a_question(service)
    too_large = {
        "message": {"message_id": 10**30, "chat": {"id": 10**30, "type": "private"}, "from": {"id": 1}, "text": "x"}
    }
    no_text = {"message": {"message_id": 7, "chat": {"id": "a\0b", "type": "private"}, "from": {"id": 1}, "text": "x"}}
    for raw in (
        {"message": {"chat": "x"}},
        {"message": None},
        {"callback_query": {"id": 3}},
        {"poll": []},
        {},
        too_large,
        no_text,
    ):
        service.api.push_raw(raw)
    await person.sends("Mormor")
    await person.sees("Hvordan er denne personen?")
    with service.house.database.reading() as look:
        assert look.find(r.InboxItem) == []


async def test_a_blocked_bot_sends_nothing_more(service: Service) -> None:
    person = await at_a_question(service)
    await person.blocks()
    await service.idle()
    with service.house.database.reading() as look:
        assert all(chat.blocked_at for chat in look.find(r.Chat, channel="telegram"))


async def test_a_refused_send_marks_the_chat_as_gone(service: Service) -> None:
    person = await at_a_question(service)
    service.api.fail_next("sendMessage", status=403, description="Forbidden: bot was blocked by the user")
    await person.sends("Mormor")
    await service.idle()
    with service.house.database.reading() as look:
        assert all(chat.blocked_at for chat in look.find(r.Chat, channel="telegram"))
    assert answers(service, "hvem") == ["Mormor"]


async def test_after_an_unknown_send_the_question_comes_at_most_twice(service: Service) -> None:
    person = await at_a_question(service)
    service.api.drop_connection_next("sendMessage", deliver=True)
    await person.sends("Mormor")
    await person.waits_until(lambda: sum("Hvordan er denne personen?" in text for text in person.texts) == 2)
    await service.idle()
    assert sum("Hvordan er denne personen?" in text for text in person.texts) == 2


async def test_too_many_requests_waits_and_loses_nothing(service: Service) -> None:
    person = await at_a_question(service)
    service.api.fail_next("sendMessage", status=429, retry_after=1)
    await person.sends("Mormor")
    await person.sees("Hvordan er denne personen?", timeout=8)
