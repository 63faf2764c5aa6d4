"""The fictional people of the demo and what they say. Nobody here exists."""

from __future__ import annotations

from bot.application.records import Role
from bot.demo import amina, kari
from bot.demo.lives import Fictional, Meeting, ReadNote, Told, Wrote

SPECIALIST = "kari.lund@example.no"
COLLEAGUE = "mads.berg@example.no"
SUPERVISOR = "solveig@example.no"
SECOND_SUPERVISOR = "tor@example.no"
ADMINISTRATOR = "ane.vik@example.no"

STAFF: tuple[tuple[Role, str, str], ...] = (
    ("specialist", "Kari Lund", SPECIALIST),
    ("specialist", "Mads Berg", COLLEAGUE),
    ("administrator", "Ane Vik", ADMINISTRATOR),
)

_WELCOME_NB = {
    "hore-mer": "Ja, fortell", "vil-du-prove": "Ja, jeg prøver",
    "tilbud": "Ikke nå", "@end": "La det ligge", "@card": "Alt", "@suited": "Ja",
}  # fmt: skip
_WELCOME_NN = {
    "hore-mer": "Ja, fortel", "vil-du-prove": "Ja, eg prøver", "tilbud": "Ikkje no",
    "@end": "La det liggje", "@card": "Alt", "@suited": "Ja",
}  # fmt: skip
_WELCOME_EN = {
    "hore-mer": "1", "vil-du-prove": "1", "tilbud": "5", "@end": "Leave it for now", "@card": "All of it",
    "@suited": "Yes",
}  # fmt: skip

AMINA = Fictional("Amina", "nb", SPECIALIST, (*amina.EVENTS, *kari.EVENTS))

PEOPLE = (
    AMINA,
    Fictional("Jonas", "nn", SPECIALIST, (
        Told(days_ago=12, script="velkommen", words={
            **_WELCOME_NN, "hap": "Eg vil ha folk rundt meg att",
            "viktig-sammen": "God tid. Eg treng å tenkje litt",
            "hjelper-alt": "Hunden. Han må ut same kva",
        }),
        Told(days_ago=5, script="rad-til-meg-selv", words={
            "ordene": "Ein ting om gongen", "betyr": "At eg ikkje treng å sjå heile vegen",
            "godt-a-huske": "Når det kjem eit brev", "rad-na": "Ring før klokka tolv",
            "godt-eller-strengt": "Godt", "minne-om-ordene": "Før neste møte", "@card": "Ingenting no",
        }),
        Meeting(days_ago=2, in_days=6, at=13),
        Wrote(days_ago=1, words="ta kontakt"),
    )),
    Fictional("Lee", "en", SPECIALIST, (
        Told(days_ago=19, script="velkommen", words={
            **_WELCOME_EN, "hap": "I want to be tired from something good", "viktig-sammen": "No surprises",
            "hjelper-alt": "My church and my bike",
        }),
        Told(days_ago=16, script="slik-vil-jeg-ha-det", words={
            "na-meg": "Go for a walk with me", "nar-stille": "Send a short message",
            "tilbake": "A joke. Then I know it is all right", "hvor-ofte": "Every other week",
            "@end": "Leave it for now", "@card": "All of it",
        }),
        ReadNote(days_ago=14),
        Told(days_ago=1, script="en-historie-jeg-liker", under_way=True, words={
            "historien": "The one about the old fisherman",
        }),
    )),
    Fictional("Ingrid", "nb", SPECIALIST),
    Fictional("Petter", "nb", COLLEAGUE, (
        Told(days_ago=8, script="velkommen", words={**_WELCOME_NB, "hap": "Fast plass på lageret"}),
    )),
)  # fmt: skip
