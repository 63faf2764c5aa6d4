"""Bokmål forms that cannot be Nynorsk.

Only words that are no word of Nynorsk at all, in any meaning: "et" (eats), "nå" (reach) and "si" (its) are left out.
"""

from __future__ import annotations

import re

_WORDS = (
    r"ikke|jeg|hva|hvordan|hvor|hvorfor|hvem|hvilken|hvilket|hvilke|hvis|hver|hvert|noe|noen|bare|"
    r"være|vært|fra|mye|mer|flere|selv|sammen|annet|uke|gjøre|gjør|vet|kommer|sier|hun|dere|hjemme|"
    r"fortelle|forteller|trenger|arbeidsgiver|arbeidsgiveren|begynne|begynner|virkelig|egentlig|vanskelig|"
    r"hyggelig|rolig|tidlig|vanlig|øyeblikk|følelse|navn|veien|siden"
)
# After a hyphen stands an ending: "CV-en".
_FORMS = re.compile(rf"(?<![-\w])(?:{_WORDS}|en)\b", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def bokmal_in(text: str) -> str | None:
    """The first such form."""
    found = _FORMS.search(_PLACEHOLDER.sub("", text))
    return found[0] if found else None
