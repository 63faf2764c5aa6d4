"""Help is one tap or one word away wherever somebody stands, and words of danger get the card first, wherever they come.

This is the short form: one moment of each script. All moments, in three languages: `python -m
tests.conversations.help_everywhere`.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import get_args

import pytest

from bot.application import pausing, reporting, staffing
from bot.application import records as r
from bot.application import talk as talks
from bot.application.incoming import Heard
from bot.application.talk import Screen as ScreenName
from bot.dialogue.commands import WORDS
from bot.dialogue.replies import Command, Reply, Tapped, Typed, Unsupported
from tests.conversations import help_everywhere
from tests.conversations.help_everywhere import DANGER, Ward, dangers, is_card, missed, usual_moments
from tests.integration.application.test_reading import talker_with
from tests.support.house import House, Talker, opened_house
from tests.support.screen import Screen

SEED = 20261122


@pytest.fixture(scope="module")
def ward(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ward]:
    with opened_house(tmp_path_factory.mktemp("ward")) as house:
        yield Ward(house)


def test_in_every_script_at_some_moment(ward: Ward) -> None:
    rng = random.Random(SEED)
    found = []
    for script in help_everywhere.SCRIPTS:
        node = rng.choice(usual_moments(script, rng.choice(("nb", "nn", "en"))))
        found += missed(ward, node, rng=rng)
    assert [str(one) for one in found] == []


class Placed(Ward):
    """Somebody with a line of their own, whom a screen is laid before."""

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.talker = talker_with(house, "Regn")
        with house.database.reading() as look:
            self.line = look.find(r.Statement, participant_id=self.talker.id)[0].id

    def on(self, screen: ScreenName, said: Reply) -> Heard:
        heard: list[Heard] = []
        try:
            with self.house.database.work() as work:
                person = work.people([self.talker.id])[self.talker.id]
                listed = ("2026-11-20",) if screen == "past-day" else (self.line,)
                talk = talks.Talk(
                    screen, "prompt", listed=listed, shelf="work", line=self.line, held="Jeg liker regn", moment="2026-12-01T09:00+01:00"
                )  # fmt: skip
                assert person.talk is not None
                work.put(replace(person.talk, state=talks.to_json(talk)))
                if screen == "adult":
                    work.put(replace(person.participant, adult_at=None))
                heard.append(self._turn(work, said))
                raise help_everywhere._Undone
        except help_everywhere._Undone:
            return heard[0]


@pytest.fixture(scope="module")
def placed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Placed]:
    with opened_house(tmp_path_factory.mktemp("screens")) as house:
        yield Placed(house)


@pytest.mark.parametrize("screen", get_args(ScreenName))
def test_on_every_screen_of_the_chat(placed: Placed, screen: ScreenName) -> None:
    for reply in (*map(Typed, WORDS["help"]), Command("hjelp"), Command("HELP"), Tapped("", "help")):
        assert is_card(placed.on(screen, reply).messages[0]), reply
    for reply in (Typed(DANGER[0]), Unsupported("photo", DANGER[0])):
        heard = placed.on(screen, reply)
        assert is_card(heard.messages[0]), reply
        assert len(heard.messages) > 1, reply


def test_the_menu_has_a_button_for_it(house: House) -> None:
    talker = house.joined()
    talker.says("/meny")
    talker.taps("Trenger du hjelp?")
    assert is_card(talker.heard[0])


def invited(house: House) -> Talker:
    who = house.invited().participant_id
    with house.database.work() as work:
        staffing.open_chat(work, house.kit, who, "browser")
    talker = Talker(house, who)
    talker.says("/start")
    return talker


def stopped(house: House) -> Talker:
    talker = house.joined()
    talker.says("stopp")
    return talker


def with_a_pause(house: House) -> Talker:
    talker = house.joined()
    with house.database.work() as work:
        pausing.begin(work, house.kit, house.staff(), talker.id, day="", by="participant")
    return talker


def ended(house: House) -> Talker:
    talker = house.joined()
    with house.database.work() as work:
        reporting.end(work, house.kit, house.staff(), talker.id)
    return talker


def blocked(house: House) -> Talker:
    talker = house.joined()
    with house.database.work() as work:
        work.put(*(replace(chat, blocked_at=house.clock.moment) for chat in work.find(r.Chat)))
    return talker


@pytest.mark.parametrize("state", [invited, stopped, with_a_pause, ended, blocked])
def test_whatever_became_of_the_follow_up(house: House, state: Callable[[House], Talker]) -> None:
    talker = state(house)
    talker._heard()
    for words in ("hjelp", "hjelp", "need help", "/hjelp", DANGER[0]):
        talker.says(words)
        assert is_card(talker.heard[0]), words


@pytest.mark.parametrize(
    "words", ["hjelp", "Treng du hjelp?", "help", "/help", DANGER[0], DANGER[3], f"/start {DANGER[0]}"]
)
def test_for_a_stranger(house: House, words: str) -> None:
    """Somebody of whom nothing is known, and of whom nothing is kept."""
    update = {"update_id": 1, "message": {"message_id": 1, "date": 1, "text": words,
              "chat": {"id": 4711, "type": "private"}, "from": {"id": 4711, "is_bot": False, "first_name": "A"}}}  # fmt: skip
    with house.database.work() as work:
        work.accept([r.InboxItem("one", "telegram:1", "1", "4711", house.clock.moment, body=update)])
    while house.turns.carry_out():
        pass
    with house.database.reading() as look:
        first = look.waiting_outbox("telegram", house.clock.moment, 1)[0]
        assert look.find(r.Chat, address="4711") == []
    assert first.kind == "safety"
    assert "22 40 00 40" in str(first.body)


def test_where_two_sit_together_also_from_an_old_page(house: House) -> None:
    talker = house.joined()
    screen = Screen(house, talker.id)
    old = screen.begins()
    screen.says("Mormor")
    for words in ("hjelp", "help", "/hjelp"):
        screen.sends("say", run=old.run, prompt=old.prompt, text=words)
        assert is_card(screen.now.said[0]), words
    screen.taps("help")
    assert is_card(screen.now.said[0])
    screen.sends("say", run=old.run, prompt=old.prompt, text=DANGER[0])
    assert is_card(screen.now.said[0])


def test_words_that_came_after_it_was_closed_get_the_card_in_the_own_chat(house: House) -> None:
    talker = house.joined()
    screen = Screen(house, talker.id)
    now = screen.begins()
    screen.says("Mormor")
    now = screen.now
    screen.accepts("leave", run=now.run)
    screen.accepts("say", run=now.run, prompt=now.prompt, text=DANGER[0])
    talker._heard()
    assert any(is_card(message) for message in talker.heard)


@pytest.mark.parametrize("words", DANGER)
def test_in_every_form_in_which_words_can_come(ward: Ward, words: str) -> None:
    node = usual_moments("en-jeg-ser-opp-til", "nb")[3]
    for reply in dangers(node, words):
        assert is_card(ward.hears(node, reply).messages[0]), reply


def test_a_turn_that_fails_again_and_again_still_brings_the_card(house: House) -> None:
    """The words are put aside; they were read for safety all the same."""
    talker = house.joined()
    with house.database.work() as work:
        (run,) = work.find(r.RunRow, participant_id=talker.id, status="open")
        work.put(replace(run, state={"not": "a run"}))
    talker.says(DANGER[0])
    assert is_card(talker.heard[0])
    with house.database.reading() as look:
        assert len(look.find(r.InboxItem, status="quarantined")) == 1
