"""The fictional people of the demo and what they say. Nobody here exists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.application.records import Role
from bot.language.catalogues import Language

Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Told:
    """One conversation: how many days ago, and the words for each step; steps without words are skipped."""

    script: str
    days_ago: float
    words: Words


@dataclass(frozen=True, slots=True)
class Fictional:
    name: str
    language: Language
    specialist: str
    told: tuple[Told, ...] = ()
    # Days until the next meeting, and the hour.
    meeting: tuple[int, int] | None = None
    asks_for_contact: bool = False
    # A conversation that has been begun and waits.
    under_way: Told | None = field(default=None)


SPECIALIST = "kari.lund@example.no"
COLLEAGUE = "mads.berg@example.no"
SUPERVISOR = "solveig@example.no"
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
    "hore-mer": "1", "vil-du-prove": "1", "tilbud": "5", "@end": "Leave it for now", "@card": "Nothing now",
    "@suited": "Yes",
}  # fmt: skip

PEOPLE = (
    Fictional(
        "Amina", "nb", SPECIALIST, meeting=(1, 10),
        told=(
            Told("velkommen", 24, {
                **_WELCOME_NB,
                "hap": "At jeg har noe å stå opp til. Og at ungene ser at jeg går på jobb.",
                "viktig-sammen": "At du sier det rett ut",
                "hjelper-alt": "Søsteren min ringer hver morgen",
            }),
            Told("en-jeg-ser-opp-til", 17, {
                "hvem": "Mormor", "tre-ord": "rolig, morsom, gir seg ikke",
                "husker-best": "Hun fikk alle rundt bordet til å le, også når det var lite mat",
                "kjenner-igjen": "Jeg gir meg ikke jeg heller",
                "viste-sist": "Da jeg ordnet skoleskyssen. Ringte sju ganger",
                "@end": "Ta det med i møtet", "@card": "Alt",
            }),
            Told("det-som-fanger-meg", 9, {
                "velger-selv": "Noe med hendene", "hva-fanger": "Å sy om gamle klær så de blir fine igjen",
                "stedet": "Verksted, Noen få, Rolig", "folk-der": "De holder på med hver sitt, og hjelper hverandre",
                "mer-av-det": "Ja, på jobb", "mer-pa-jobb": "Å få gjøre en ting ferdig før jeg begynner på den neste",
                "@end": "Prøve noe lite", "@words": "Spørre i systua på torget om jeg kan se hvordan de jobber",
                "@card": "Alt",
            }),
            Told("hva-skjedde", 3, {
                "gikk": "Jeg gjorde det", "gjorde": "Gikk inn og sa hva jeg het. Hun bak disken viste meg maskinene.",
                "gikk-bra": "Hun lo da jeg sa at jeg var nervøs. Da gikk det lettere.",
                "vanskelig": "Jeg forsto ikke alt hun sa, det var mye støy",
                "kunne-hjulpet": "At noen er med", "vet-na": "At de trenger folk på lørdager",
                "@older": "Ja", "@end": "Spørre om noe", "@words": "Hva betyr lørdagsjobb for pengene mine?",
                "@card": "Alt",
            }),
        ),
    ),
    Fictional(
        "Jonas", "nn", SPECIALIST, meeting=(4, 13), asks_for_contact=True,
        told=(
            Told("velkommen", 12, {
                **_WELCOME_NN, "hap": "Eg vil ha folk rundt meg att",
                "viktig-sammen": "God tid. Eg treng å tenkje litt",
                "hjelper-alt": "Hunden. Han må ut same kva", "@card": "Alt",
            }),
            Told("rad-til-meg-selv", 5, {
                "ordene": "Ein ting om gongen", "betyr": "At eg ikkje treng å sjå heile vegen",
                "godt-a-huske": "Når det kjem eit brev", "rad-na": "Ring før klokka tolv",
                "godt-eller-strengt": "Godt", "minne-om-ordene": "Før neste møte", "@card": "Ingenting no",
            }),
        ),
    ),
    Fictional(
        "Lee", "en", SPECIALIST,
        told=(
            Told("velkommen", 6, {
                **_WELCOME_EN, "hap": "I want to be tired from something good", "viktig-sammen": "No surprises",
                "hjelper-alt": "My church and my bike", "@card": "All of it",
            }),
        ),
        under_way=Told("en-historie-jeg-liker", 1, {"historien": "The one about the old fisherman"}),
    ),
    Fictional("Ingrid", "nb", SPECIALIST),
    Fictional(
        "Petter", "nb", COLLEAGUE,
        told=(Told("velkommen", 8, {**_WELCOME_NB, "hap": "Fast plass på lageret", "@card": "Alt"}),),
    ),
)  # fmt: skip
