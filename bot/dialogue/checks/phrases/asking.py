"""Whether a sentence asks for something: only then is a topic that is never asked looked for."""

from __future__ import annotations

import re

# "Tell me about …" asks as much as a question mark does.
_INVITES = re.compile(
    r" \^ (?:(?:vennligst|her|nå|så|først|gjerne|please|vær så snill og|kan du) )*"
    r"(?:fortell(?:er)?|skriv(?:er)?|beskriv|oppgi|oppgir|nevn|send|list|logg|legg|ta|gi|tenk|forklar|si|del|fyll|tast|før|last"
    r"|noter|navn|liste|trenger|vis|kopier|skann|tell|write|describe|enter|give|name|send|share|think|explain|type|state"
    r"|provide|fill|mention|upload|note|say|take|show|attach|add|insert|tick)\b"
)
# "… without saying anything of illness" asks for no illness.
_SPARES = re.compile(
    r" (?:uten (?:å|at|navn)|trenger (?:du )?ikke|trenger du aldri|slipper|i stedet for|instead of|rollen|aldri"
    r"|ikke (?:skriv|navn\w*|nevn|si|oppgi|noe om)|without|not (?:the|their|his|her|your)? ?names?|need not|not need"
    r"|not have to|do not (?:write|say|mention|give)|never) "
)


def asks(words: str) -> bool:
    """Of a folded sentence."""
    return ("?" in words or _INVITES.match(words) is not None) and not _SPARES.search(words)
