"""What is sent, in which order, and what happens when nobody knows whether it arrived."""

from __future__ import annotations

import asyncio
import socket
from dataclasses import replace

import pytest
from aiosmtpd.controller import Controller

from bot import resources
from bot.application import records as r
from bot.application.outbox import Outbox
from bot.application.outcome import Outcome
from bot.delivery.mailing import Mailer
from bot.delivery.pace import Pace
from bot.delivery.sending import Send, Sender
from tests.support.house import House, Talker


def queued(house: House, name: str, kind: str = "question", address: str = "7", channel: str = "telegram") -> None:
    with house.database.work() as work:
        work.add(r.OutboxItem(name, None, channel, address, kind, house.clock.moment, body={"word": "hemmelig"}))  # type: ignore[arg-type]


def outbox(house: House) -> Outbox:
    return Outbox(house.database, "telegram", house.kit.clock)


def item(house: House, name: str) -> r.OutboxItem:
    with house.database.reading() as look:
        found = look.get(r.OutboxItem, name)
    assert found is not None
    return found


def taken(house: House) -> list[str]:
    return [one.id for one in outbox(house).exchange(room=30)]


def settled(house: House, name: str, fate: str, seconds: float = 0) -> None:
    outbox(house).exchange({name: (item(house, name), Outcome(fate, seconds=seconds))})  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["safety", "question", "reply"])
def test_after_an_unknown_outcome_words_are_sent_once_more_and_never_again(house: House, kind: str) -> None:
    queued(house, "a", kind)
    for _ in range(2):
        assert taken(house) == ["a"]
        settled(house, "a", "unknown")
        house.clock.passes(seconds=5)
    assert taken(house) == []
    assert (item(house, "a").status, item(house, "a").body) == ("failed", {})


@pytest.mark.parametrize("kind", ["notice", "ack", "edit"])
def test_what_is_a_nuisance_twice_is_not_repeated(house: House, kind: str) -> None:
    queued(house, "a", kind)
    taken(house)
    settled(house, "a", "unknown")
    house.clock.passes(seconds=5)
    assert taken(house) == []


def test_a_known_delay_does_not_use_up_the_repeat(house: House) -> None:
    queued(house, "a")
    for fate in ("later", "later", "unknown", "later", "sent"):
        assert taken(house) == ["a"]
        settled(house, "a", fate, 1)
        house.clock.passes(seconds=5)
    assert (item(house, "a").status, item(house, "a").body) == ("sent", {})


def test_what_must_wait_is_not_overtaken_in_its_chat(house: House) -> None:
    queued(house, "first")
    queued(house, "second")
    queued(house, "elsewhere", address="8")
    assert taken(house) == ["first", "elsewhere"]
    settled(house, "first", "later", 30)
    assert taken(house) == []
    house.clock.passes(seconds=40)
    assert taken(house) == ["first"]


def test_what_was_under_way_in_a_crash_is_sent_once_more(house: House) -> None:
    queued(house, "a")
    queued(house, "b", "notice", "8")
    queued(house, "c", "nudge", "9")
    taken(house)
    outbox(house).recover(1)
    house.clock.passes(seconds=5)
    assert taken(house) == ["a"]
    outbox(house).recover(1)
    house.clock.passes(seconds=5)
    assert taken(house) == []


def test_the_limits_hold_across_a_restart(house: House) -> None:
    for name, address in (("long ago", "1"), ("just now", "2"), ("under way", "3")):
        queued(house, name, address=address)
        assert taken(house) == [name]
        if name != "under way":
            settled(house, name, "sent")
        house.clock.passes(seconds=30)
    recent = outbox(house).recover(75)
    assert set(recent) == {"2", "3"}
    assert recent["2"] > recent["3"] == 0


def test_what_was_taken_and_never_sent_goes_back_as_it_was(house: House) -> None:
    queued(house, "a")
    box = outbox(house)
    box.give_back(box.exchange(room=1))
    assert taken(house) == ["a"]
    settled(house, "a", "unknown")
    house.clock.passes(seconds=5)
    box.give_back(box.exchange(room=1))
    assert taken(house) == ["a"]
    settled(house, "a", "unknown")
    house.clock.passes(seconds=5)
    assert taken(house) == []


def test_somebody_who_is_gone_gets_nothing_more(house: House) -> None:
    queued(house, "a")
    queued(house, "b")
    taken(house)
    settled(house, "a", "gone")
    assert taken(house) == []
    assert (item(house, "b").status, item(house, "b").body) == ("cancelled", {})


def a_sender(house: House, send: Send) -> Sender:
    return Sender(outbox(house), send, Pace(None, lambda: 0.0))


async def until(house: House, name: str, status: str) -> None:
    for _ in range(1000):
        if item(house, name).status == status:
            return
        await asyncio.sleep(0.01)
    raise AssertionError(f"{name} is {item(house, name).status}, never {status}")


async def test_an_item_that_nobody_can_send_stops_nothing(house: House) -> None:
    queued(house, "bad")
    queued(house, "good", address="8")

    async def send(one: r.OutboxItem) -> Outcome:
        if one.id == "bad":
            raise KeyError(one.body["word"])
        return Outcome("sent")

    task = asyncio.create_task(a_sender(house, send).run())
    await until(house, "good", "sent")
    await until(house, "bad", "failed")
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_a_slow_send_holds_up_its_own_chat_alone(house: House) -> None:
    arrived, sent = asyncio.Event(), []

    async def send(one: r.OutboxItem) -> Outcome:
        if one.id == "slow":
            await arrived.wait()
        sent.append(one.id)
        return Outcome("sent")

    queued(house, "slow")
    queued(house, "after it")
    task = asyncio.create_task(a_sender(house, send).run())
    for n in range(50):
        queued(house, f"other {n}", address=str(100 + n))
    await until(house, "other 49", "sent")
    assert item(house, "after it").status == "waiting"
    arrived.set()
    await until(house, "after it", "sent")
    assert sent[-2:] == ["slow", "after it"]
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_a_stop_waits_for_what_is_on_its_way(house: House) -> None:
    began, arrived = asyncio.Event(), asyncio.Event()

    async def send(one: r.OutboxItem) -> Outcome:
        began.set()
        await arrived.wait()
        return Outcome("sent")

    queued(house, "a")
    task = asyncio.create_task(a_sender(house, send).run())
    await began.wait()
    task.cancel()
    await asyncio.sleep(0.05)
    assert not task.done()
    arrived.set()
    await asyncio.gather(task, return_exceptions=True)
    assert item(house, "a").status == "sent"


class Letters:
    def __init__(self) -> None:
        self.contents: list[str] = []

    async def handle_DATA(self, server: object, session: object, envelope: object) -> str:
        self.contents.append(envelope.content.decode())  # type: ignore[attr-defined]
        return "250 OK"


async def test_a_mail_says_only_that_there_is_something_new(house: House) -> None:
    letters = Letters()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = Controller(letters, hostname="127.0.0.1", port=port)
    await asyncio.to_thread(server.start)
    try:
        mailer = Mailer(f"smtp://127.0.0.1:{port}", "stegvis@example.no", "http://127.0.0.1:8000", resources.texts())
        queued(house, "mail", "notice", "kari@example.no", "email")
        assert (await mailer.send(item(house, "mail"))).fate == "sent"
    finally:
        await asyncio.to_thread(server.stop)
    assert len(letters.contents) == 1
    assert "hemmelig" not in letters.contents[0]
    assert "/staff" in letters.contents[0]


async def test_a_mail_server_that_is_away_is_tried_again(house: House) -> None:
    queued(house, "mail", "notice", "kari@example.no", "email")
    mailer = Mailer("smtp://127.0.0.1:1", "a@example.no", "http://x", resources.texts())
    assert (await mailer.send(item(house, "mail"))).fate == "later"


def in_a_chat(house: House) -> r.Chat:
    """Somebody in the middle of a conversation, whose open question is queued for a network."""
    talker = house.joined()
    talker.says("/samtale en-jeg-ser-opp-til")
    with house.database.work() as work:
        (chat,) = work.find(r.Chat, participant_id=talker.id)
        work.add(
            r.OutboxItem(
                "q", talker.id, "telegram", chat.address, "question", house.clock.moment, prompt=talker.last.prompt,
                body={"word": "hemmelig"},
            )
        )  # fmt: skip
        work.put(replace(chat, channel="telegram"))
        return chat


@pytest.mark.parametrize("fates", [["unknown", "unknown"], ["refused"], ["gone"]])
def test_a_question_that_was_given_up_is_remembered_as_perhaps_never_shown(house: House, fates: list[str]) -> None:
    chat = in_a_chat(house)
    for fate in fates:
        assert taken(house) == ["q"]
        settled(house, "q", fate)
        house.clock.passes(seconds=5)
    with house.database.reading() as look:
        (now,) = look.find(r.Chat, id=chat.id)
    assert (now.unsaid, bool(now.blocked_at)) == (item(house, "q").prompt, fates == ["gone"])


def test_words_are_not_taken_for_the_answer_to_a_question_that_may_never_have_been_shown(house: House) -> None:
    chat = in_a_chat(house)
    with house.database.work() as work:
        work.put(replace(chat, unsaid=item(house, "q").prompt))
    talker = Talker(house, chat.participant_id)
    talker.says("Er du der?")
    assert "Er det svaret ditt her?" in talker.text
    assert "Hvem ser du opp til" in talker.text
    with house.database.reading() as look:
        assert not look.find(r.AnswerRow, step="hvem")
        assert [one.unsaid for one in look.find(r.Chat, id=chat.id)] == [None]
    talker.says("Mormor")
    assert "Er det svaret ditt her?" not in talker.text
