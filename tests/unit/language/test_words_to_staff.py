"""What staff read speaks of a participant as METHOD §9 does: someone who takes part, and is never checked on.

Every text that the program can say to anyone is looked at: pages, papers, mails and commands, in three languages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from babel.messages.catalog import Catalog

from bot.console import TEMPLATES as CONSOLE
from bot.web.pages import TEMPLATES as WEB
from tests.support import extraction

# By what is wrong with them. A stem stands for its forms; `\\b` ends a word that has other meanings.
CONTROL = {
    "nb": {
        "another word for the participant": r"bruker(en|e|ne|s)\b|(en|hver|ny|nye|som) bruker\b|bruker(medvirkning|navn)?:|klient|pasient|saken hans|saken hennes|kandidat|søker(en|e|ne)\b",
        "an order": r"må gjøre|skal gjøre|pålegg|plikt(er|en)?\b|krav(et)? om|pålagt|frist(en)? for (deltaker|{)|innkall",
        "watching": r"kontroller|overvåk|følge? med på|oppsyn|inspis|spore[rs]?\b|sporing|etterlev|sjekker? (opp|om {)",
        "presence": r"sist (sett|aktiv|inne|innlogget|pålogget)|pålogget|skriver nå|aktiv nå|ikke aktiv\b|inaktiv|lest av {|har lest meldinga",
        "measuring": r"poeng|rangering|toppliste|ytelse\b|måloppnåelse|score|fremmøte|ikke møtt|uteblitt|manglende|motvillig",
    },
    "nn": {
        "another word for the participant": r"brukar(en|ane|s)\b|(ein|kvar|ny|nye|som) brukar\b|klient|pasient|kandidat|søkjar(en|ar|ane)\b",
        "an order": r"må gjere|skal gjere|pålegg|plikt(er|ene|a)?\b|krav(et)? om|pålagt|frist(en)? for (deltakar|{)|innkall",
        "watching": r"kontroller|overvak|følgje? med på|oppsyn|inspis|spora[rs]?\b|sporing|etterlev|sjekka?r? (opp|om {)",
        "presence": r"sist (sett|aktiv|inne|innlogga|pålogga)|pålogga|skriv no\b|aktiv no\b|ikkje aktiv\b|inaktiv|lese av {|har lese meldinga",
        "measuring": r"poeng|rangering|toppliste|yting\b|måloppnåing|score|frammøte|ikkje møtt|uteblitt|manglande|motviljug",
    },
    "en": {
        "another word for the participant": r"\busers?\b|clients?\b|patients?\b|caseload|cases?\b(?! of)|candidates?\b|jobseekers?",
        "an order": r"must do|has to do|\bobliged|obligation|mandatory|required to|summon|deadline for (the participant|{)",
        "watching": r"monitor|surveil|track(s|ed|ing)?\b|supervise[sd]? {|inspect|complian|keep(s|ing)? an eye|check(s|ing)? (up )?on\b|enforce",
        "presence": r"last (seen|active|online)|\bonline\b|is typing|\bidle\b|inactive|read by {|has read your|no response",
        "measuring": r"\bscores?\b|ranking|ranked|leaderboard|performance|attendance|no-show|did not attend|engagement|usage\b",
    },
}  # fmt: skip

# It says what the numbers are not; and what the checks say of a script that sounds like control names it.
MAY_STAND = {
    "Det sier hva personen skal gjøre. Spør, eller by fram.",
    "Det forteller personen hva hun eller han skal gjøre.",
    "Det teller poeng eller måler personen.",
    "Det seier kva personen skal gjere. Spør, eller by fram.",
    "Det fortel personen kva ho eller han skal gjere.",
    "Det tel poeng eller måler personen.",
    "It checks up on the person. Ask about what they want instead.",
    "It sounds like checking up on somebody.",
    "Numbers from the guides, for the specialist alone. They are never a score of anybody, and nothing happens when "
    "a day goes by.",
}


def texts(language: str) -> Iterator[str]:
    catalogue: Catalog = extraction.read(extraction.TEMPLATE) if language == "en" else _read(language)
    for message in catalogue:
        if message.id:
            said = message.id if language == "en" else message.string
            yield from [said] if isinstance(said, str) else said


def _read(language: str) -> Catalog:
    return extraction.read(extraction.CATALOGUES[language], language)


def found(language: str, text: str) -> list[str]:
    return [
        f"{why}: {text}" for why, words in CONTROL[language].items()
        if re.search(rf"(?<![\w/-])(?:{words})", text, re.IGNORECASE) and text not in MAY_STAND
    ]  # fmt: skip


@pytest.mark.parametrize("language", CONTROL)
def test_no_text_sounds_like_control(language: str) -> None:
    said = list(texts(language))
    assert len(said) > 1500
    assert [problem for text in said for problem in found(language, text)] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "Brukeren har ikke svart."), ("nb", "Her kan du følge med på {name}."), ("nb", "Sist aktiv {date}"),
        ("nb", "{name} må gjøre dette før møtet."), ("nb", "Lest av {name}"), ("nb", "Manglende fremmøte"),
        ("nn", "Brukaren har ikkje svart."), ("nn", "Du kontrollerer {name}."), ("nn", "{name} skriv no"),
        ("nn", "{name} må gjere dette."), ("nn", "Rangering"), ("en", "Active users"), ("en", "Last seen {date}"),
        ("en", "Monitor {name}"), ("en", "{name} is typing"), ("en", "{name} must do this"), ("en", "Your clients"),
    ],
)  # fmt: skip
def test_words_of_control_are_found(language: str, text: str) -> None:
    assert found(language, text)


def test_no_template_says_it_past_the_catalogue() -> None:
    marks, tags = re.compile(r"{#.*?#}|{%.*?%}|{{.*?}}", re.DOTALL), re.compile(r"<[^>]*>")
    for file in (*CONSOLE.glob("*.html"), *WEB.glob("*.html")):
        left = tags.sub(" ", marks.sub("", file.read_text(encoding="utf-8")))
        assert [problem for language in CONTROL for problem in found(language, left)] == [], file.name
