"""What can be typed at every step, in any of the languages, whatever the language of the conversation.

A whole message must match, so that "I want to stop smoking" stays an answer.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Literal

Name = Literal[
    "skip", "nothing", "more", "back", "correct", "pause", "resume",
    "why", "help", "repeat", "stop", "other", "contact", "who-sees",
]  # fmt: skip

WORDS: Mapping[Name, tuple[str, ...]] = {
    "skip": ("hopp", "hopp over", "hopp over dette", "skip", "skip this"),
    "nothing": (
        "kommer ikke på noe", "kjem ikkje på noko", "nothing comes to mind",
        "kommer ikke på noen", "kjem ikkje på nokon", "can't think of anything", "cannot think of anything",
    ),
    "more": ("mer", "meir", "more", "meny", "menu"),
    "back": ("tilbake", "gå tilbake", "attende", "gå attende", "back", "go back"),
    "correct": (
        "rett", "rett på svaret", "rett svaret", "endre svaret", "correct", "correct that",
        "change my answer",
    ),
    "pause": ("pause", "ta pause", "ta en pause", "ta ein pause", "take a break"),
    "resume": ("fortsett", "fortset", "hald fram", "gå videre", "gå vidare", "resume", "continue", "go on"),
    "why": (
        "hvorfor", "hvorfor spør du", "hvorfor spør du om det", "hvorfor dette spørsmålet", "hva er dette for",
        "hva er vitsen", "kvifor", "kvifor spør du", "kvifor spør du om det", "kvifor dette spørsmålet",
        "kva er dette for",
        "kva er vitsen", "why", "why do you ask", "why this question", "why do you ask this", "what is this for",
        "what is it for",
    ),
    "who-sees": (
        "hvem ser dette", "hvem ser det", "hvem kan se dette", "hvem kan se det", "hvem leser dette",
        "hvem får se dette", "hvem ser det jeg skriver", "ser nav dette", "ser nav det", "kven ser dette",
        "kven ser det",
        "kven kan sjå dette", "kven kan sjå det", "kven les dette", "kven får sjå dette", "kven ser det eg skriv",
        "who sees this", "who sees it", "who can see this", "who can see it", "who reads this",
        "who will see this", "does nav see this", "can nav see this", "is this for nav",
    ),
    "help": (
        "hjelp", "trenger hjelp", "trenger du hjelp", "jeg trenger hjelp", "treng hjelp", "treng du hjelp",
        "eg treng hjelp", "help", "need help", "i need help",
    ),
    "repeat": (
        "gjenta", "ta opp att", "si det igjen", "sei det igjen", "repeat", "say that again", "say it again",
    ),
    "stop": ("stopp", "stop", "avslutt", "slutt", "stopp her", "stop here"),
    "other": ("noe annet", "noko anna", "start noe annet", "start noko anna", "something else"),
    "contact": ("ta kontakt", "be om kontakt", "kontakt meg", "contact me", "get in touch"),
}  # fmt: skip

# Slash commands, in the three languages; Telegram allows only a–z, digits and underscore.
SLASH: Mapping[str, Name] = {
    "hopp": "skip", "skip": "skip", "tilbake": "back", "back": "back",
    "rett": "correct", "correct": "correct",
    "pause": "pause", "fortsett": "resume", "fortset": "resume", "resume": "resume",
    "hvorfor": "why", "kvifor": "why", "why": "why", "hjelp": "help", "help": "help",
    "gjenta": "repeat", "repeat": "repeat", "stopp": "stop", "stop": "stop", "mer": "more", "meir": "more",
    "more": "more",
}  # fmt: skip

# Answers to a yes-or-no question of ours, where the buttons say more than yes and no.
YES = frozenset({"ja", "jo", "jepp", "stemmer", "det stemmer", "yes", "yep", "yeah"})
NO = frozenset({"nei", "neida", "nope", "no"})

DONT_KNOW = frozenset({
    "vet ikke", "jeg vet ikke", "vetikke", "veit ikke", "jeg veit ikke", "husker ikke", "jeg husker ikke",
    "vet ikke helt", "jeg vet ikke helt", "aner ikke", "jeg aner ikke",
    "hugsar ikkje", "eg hugsar ikkje", "veit ikkje", "eg veit ikkje", "veit ikkje heilt", "eg veit ikkje heilt",
    "anar ikkje", "eg anar ikkje",
    "don't remember", "i don't remember", "don't know", "i don't know", "no idea", "i have no idea",
})  # fmt: skip

# As a whole answer to an open question these say that there is none (METHOD §3.8).
NOTHING = DONT_KNOW | {
    "nei", "ingen", "ingenting", "ingenting nå", "ingenting no", "ingen ting", "ikke noe", "ikke noen",
    "ikke noen ting",
    "ikke noe spesielt", "nei ingenting", "nei, ingenting", "ikkje noko", "ikkje nokon", "ikkje noko spesielt",
    "nei, ikkje noko", "nei, ikke noe", "no", "none", "nobody", "no one", "nothing", "not anything", "nothing special",
    "no, nothing",
}  # fmt: skip

# Whoever only says hello wants to know what there is.
GREETINGS = frozenset({
    "hei", "hei igjen", "heisann", "hallo", "hei hei", "god morgen", "god dag", "god kveld", "hei att",
    "hi", "hello", "hi again", "hello again", "hey", "good morning", "good evening",
})  # fmt: skip

# Enough of being reminded; as the whole message, so that "my boss must stop nagging" stays an answer.
STOP_REMINDING = frozenset({
    "ikke mas", "slutt å mase", "slutt å minne meg", "slutt å minne meg på det", "ikke minn meg",
    "ikke minn meg på det", "ikke minn meg mer", "ikke påminn meg", "ingen påminnelser", "ingen flere påminnelser",
    "stopp påminnelser", "stopp påminnelsene", "slutt med påminnelser", "la meg være", "la meg være i fred",
    "ikkje mas", "ikkje minn meg", "ikkje minn meg på det", "ikkje minn meg meir", "ingen påminningar",
    "ingen fleire påminningar", "stopp påminningar", "stopp påminningane", "slutt med påminningar", "lat meg vere",
    "la meg vere", "lat meg vere i fred", "la meg vere i fred", "stop reminding me", "do not remind me",
    "don't remind me", "no more reminders", "no reminders", "stop reminders", "stop the reminders", "stop nagging",
    "leave me alone",
})  # fmt: skip

# The names of the page with the reminders: as a command everywhere, as words where no question is open.
REMINDERS = frozenset({
    "påminnelser", "paminnelser", "mine påminnelser", "påminningar", "paminningar", "mine påminningar",
    "reminders", "my reminders",
})  # fmt: skip

# The names of the page with everything that is kept about somebody; the same way.
MY_DATA = frozenset({
    "mine_data", "minedata", "mine data", "alt om meg", "dataene mine", "my_data", "mydata", "my data",
    "everything about me",
})  # fmt: skip

# What was said yes to last is taken back; as the whole message, anywhere.
TAKE_BACK = frozenset({
    "ta_tilbake", "ta det tilbake", "jeg tar det tilbake", "jeg angrer", "angre", "ta det attende",
    "eg tek det tilbake", "eg tek det attende", "eg angrar", "take_back", "take it back", "i take it back", "undo",
})  # fmt: skip
# Everything about oneself is to go; as the whole message, and then it is asked twice. The slash command is `/slett`.
ERASE = frozenset({
    "slett alt om meg", "slett alt", "slett meg", "slett alt du vet om meg", "slett alt dere vet om meg",
    "slett profilen min", "slett hele profilen min", "slett hele profilen", "slett dataene mine", "slett mine data",
    "slett alle dataene mine", "slett opplysningene mine", "slett kontoen min", "jeg vil slette alt",
    "jeg vil slette alt om meg", "jeg vil bli slettet", "kan du slette alt om meg", "vær så snill å slette alt om meg",
    "glem meg", "glem alt om meg", "eg vil slette alt", "eg vil slette alt om meg", "eg vil bli sletta",
    "eg vil sletta alt om meg", "slett alt du veit om meg", "slett alt de veit om meg", "slett heile profilen min",
    "slett heile profilen", "slett opplysningane mine", "slett kontoen min no", "kan du slette alt om meg no",
    "gløym meg", "gløym alt om meg", "delete everything about me", "delete everything", "delete me",
    "delete all about me", "delete all my data", "delete my data", "delete my profile", "delete my account",
    "erase me", "erase everything about me", "erase my data", "forget me", "forget everything about me",
    "i want to delete everything", "i want to delete everything about me", "please delete everything about me",
})  # fmt: skip
ERASE_SLASH = frozenset({"slett", "slettmeg", "delete", "erase"})

# The privacy notice; as a command or as the whole message, anywhere.
PRIVACY = frozenset({
    "personvern", "personvernerklæring", "personvernerklaering", "privacy", "privacy notice",
})  # fmt: skip

# No command is longer; beyond this a text is not even compared.
MOST_CHARACTERS = 60


def plain(text: str) -> str:
    """Folded for comparing only: case, width, spaces and closing punctuation do not matter."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return " ".join(folded.strip(' \t\r\n.!?…«»"/').split())


_BY_WORDS: dict[str, Name] = {plain(words): name for name, phrases in WORDS.items() for words in phrases}


def wants_no_reminders(text: str) -> bool:
    return len(text) <= MOST_CHARACTERS and plain(text) in STOP_REMINDING


def wants_erasing(text: str) -> bool:
    return len(text) <= MOST_CHARACTERS and plain(text) in ERASE


def asks_about_privacy(text: str) -> bool:
    return len(text) <= MOST_CHARACTERS and plain(text) in PRIVACY


def command_in(text: str) -> Name | None:
    return _BY_WORDS.get(plain(text)) if len(text) <= MOST_CHARACTERS else None
