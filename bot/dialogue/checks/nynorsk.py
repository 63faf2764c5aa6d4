"""Bokmål forms that cannot be Nynorsk.

Only words that are no word of Nynorsk at all, in any meaning: "et" (eats), "nå" (reach) and "si" (its) are left out.
"""

from __future__ import annotations

import re

_WORDS = (
    # Small words
    "ikke|jeg|hva|hvordan|hvor|hvorfor|hvem|hvilken|hvilket|hvilke|hvis|hver|hvert|noe|noen|bare|fra|mye|mer|"
    "flere|selv|sammen|annet|hun|dere|deres|hjemme|hjem|siden|uten|hverandre|"
    # Verbs
    "være|vært|ble|gjøre|gjør|vet|kommer|sier|fortelle|forteller|trenger|begynne|begynner|begynte|fikk|gikk|"
    "husker|skrev|skriver|leser|velge|velger|valgte|mener|gleder|tenker|søker|følger|spise|spiser|drikker|"
    "finner|trives|jobbet|snakket|ventet|tror|forstår|ønsker|stopper|snakker|slipper|slippe|passer|"
    "ligger|se|jobber|endrer|synes|slutter|venter|høre|hører|savner|"
    # Nouns and adjectives
    "arbeidsgiver|arbeidsgiveren|navn|navnet|veien|øyeblikk|følelse|følelser|uke|uken|uker|måned|måneder|"
    "timer|dager|ganger|senere|bedre|arbeidsplasser|plasser|oppgave|oppgaven|oppgaver|oppgavene|mennesker|"
    "sted|stedet|steder|penger|spørsmålene|svarene|virkelig|egentlig|lettere|sterkere|framtiden|fremtiden"
)
# "-lig" and "-het" are Bokmål's; a few words have such an end by chance.
_ENDINGS = r"(?!(?:u|fri)?villig|billig|heilig)\w{2,}lige?\b|\w{3,}het(?:en|er)?\b"
# "Et" is an article before a neuter noun, "nå" a time where nothing is reached, "si" a verb after "å".
_NEUTER = (
    "spørsmål|svar|steg|møte|besøk|ord|navn|sted|råd|par|eksempel|mål|valg|yrke|kurs|menneske|bilde|problem|lite|annet|nytt|"
    "godt|stort|eget|slikt|år|språk|tips|forslag|team|øyeblikk|tilbud|hus|dyr|liv|verktøy"
)
_PLACED = (
    rf"et (?={_NEUTER})|nå(?=[.?!,])|å si\b|(?:vil|kan|skal|må|kunne) (?:du |eg )?si\b|"
    r"(?:gjer|vil|skal|kan|er|har|går|deg|det|du|her|fint|best) nå\b(?! (?:fram|måle))"
)
# After a hyphen stands an ending: "CV-en".
_FORMS = re.compile(rf"(?<![-\w])(?:(?:{_WORDS}|en)\b|{_ENDINGS}|{_PLACED})", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def bokmal_in(text: str) -> str | None:
    """The first such form."""
    found = _FORMS.search(_PLACEHOLDER.sub("", text))
    return found[0] if found else None
