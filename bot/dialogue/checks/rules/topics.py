"""What is never asked. All of it is received when somebody tells it anyway (METHOD §3)."""

from __future__ import annotations

from bot.dialogue.checks.rule import Rule, asked

_WHY = "Never asked, always received (METHOD §3, the last lines)."


def _rule(code: str, topic: str, wrong: str, right: str) -> Rule:
    return Rule(code, "error", "topics", f"The script asks about {topic}.", _WHY, asked(wrong), asked(right))


RULES = (
    _rule(
        "asks-diagnosis", "a diagnosis or an illness", "Hvilken diagnose har du?", "Hva trenger du for å ha det bra?"
    ),
    _rule("asks-substances", "medication or substance use", "Tar du medisiner?", "Hva hjelper deg om morgenen?"),
    _rule("asks-childhood", "early memories or childhood", "Hva er ditt tidligste minne?", "Hvem ser du opp til?"),
    _rule(
        "asks-worst",
        "the worst experiences, abuse or violence",
        "Hva er det verste du har opplevd?",
        "Hva kunne hjulpet da?",
    ),
    _rule("asks-convictions", "convictions", "Er du straffet før?", "Hva vil du holde for deg selv?"),
    _rule(
        "asks-amounts",
        "amounts of benefits, pay or debt",
        "Hvor mye får du fra NAV?",
        "Vil du snakke med {S} om penger?",
    ),
    _rule("asks-beliefs", "religion or politics", "Hvilken religion har du?", "Hva er viktig for deg?"),
    _rule("asks-identity", "the national identity number", "Hva er ditt fødselsnummer?", "Hva vil du bli kalt?"),
    _rule(
        "asks-names", "other people's names", "Hva heter sjefen din?", "Hvem kan du spørre? Skriv rollen, ikke navnet."
    ),
)
