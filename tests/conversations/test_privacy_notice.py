"""The privacy notice is the same in the chat, on the page that anybody can open, and in docs/."""

from __future__ import annotations

import re
from html import unescape

import pytest

from bot.application import records as r
from bot.application import staffing
from bot.application.office import OfficeSettings
from bot.dialogue.commands import PRIVACY
from bot.language.catalogues import LANGUAGES, Language
from tests.support.house import House, Talker, plain
from tests.support.papers import notice
from tests.support.screen import Screen
from tests.web.rooms import Web, site


def sentences(language: Language, settings: OfficeSettings | None = None) -> list[str]:
    return [text for part in notice.sections(language, settings or OfficeSettings()) for text in part.texts]


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_the_chat_it_says_every_sentence_and_the_question_stays_open(house: House, language: Language) -> None:
    talker = house.joined(language)
    talker.says("/samtale en-jeg-ser-opp-til")
    for words in ("/personvern", "Personvern?", "/privacy", "privacy notice"):
        talker.says(words)
        said = talker.text
        assert [text for text in sentences(language) if text not in said] == []
        assert talker.last.kind == "question"
    assert [one for one in house_answers(house) if "ersonvern" in one] == []


def house_answers(house: House) -> list[str]:
    with house.database.reading() as look:
        return [str(one.body.get("text", "")) for one in look.find(r.AnswerRow)]


def test_it_can_be_read_before_anything_is_said_yes_to(house: House) -> None:
    who = house.invited().participant_id
    with house.database.work() as work:
        staffing.open_chat(work, house.kit, who, "browser")
    talker = Talker(house, who)
    talker.says("/start")
    talker.says("personvern")
    assert "Hvem som ser det" in talker.text
    assert "18 år" in plain(talker.last)


def test_where_two_sit_together_it_is_no_answer(house: House) -> None:
    talker = house.joined()
    screen = Screen(house, talker.id)
    screen.begins()
    screen.says("personvern")
    assert "Hvem som ser det" in screen.text
    assert "personvern" not in house_answers(house)


@pytest.mark.parametrize("language", LANGUAGES)
def test_on_the_page_without_signing_in_it_says_the_same(house: House, language: Language) -> None:
    settings = OfficeSettings(service_name="Arbeid med støtte", privacy_contact="personvern@example.no")
    with house.database.work() as work:
        staffing.set_settings(work, staffing.the_office(work, house.kit), settings)
    with Web(site(house)) as web:
        page = unescape(re.sub(r"<[^>]+>", " ", web.get(f"/privacy?language={language}").text))
    assert [text for text in sentences(language, settings) if text not in page] == []
    assert "personvern@example.no" in page
    assert "Arbeid med støtte" in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_is_what_is_shown(language: Language) -> None:
    assert notice.PAGES[language].read_text(encoding="utf-8") == notice.page(language), "python -m tests.support.papers"


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_what_stays_elsewhere(language: Language) -> None:
    said = " ".join(sentences(language))
    for word in ("NAV", "Telegram", "35", "/profil", "/mine_data", "/slett", "Datatilsynet", "6"):
        assert word in said, word


def test_the_words_for_it_are_typed_by_nobody_as_an_answer() -> None:
    """A whole message only: whoever writes about privacy in a sentence has answered."""
    assert all(len(words.split()) <= 2 for words in PRIVACY)
