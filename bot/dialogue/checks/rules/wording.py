"""What the robot should not say, and how heavy a text may be (METHOD §3.12)."""

from __future__ import annotations

from bot.dialogue.checks.rule import Rule, asked, fragment

_LONG = "Tenk på noe du likte å gjøre en gang for lenge siden, hjemme eller på et sted du kjente godt."
_HEAVY = "Arbeidsoppgavenes tilfredsstillelse beskrives hvordan?"
_READING = "A third of the participants find reading hard (METHOD §3.12, §3.13)."
_STANCE = "The participant is the expert on their own life; the conversation is no examiner (METHOD §2)."
_WARM = "Warm and sober: no points, streaks, guilt, flattery or invented life stories (METHOD §3.12)."
_REPAIR = "No consoling, no rush to repair (METHOD §3.7)."

RULES = (
    Rule("long-sentence", "error", "wording", "A sentence of more than fifteen words.", _READING, asked(_LONG), asked("Hva likte du å gjøre?")),
    Rule("heavy-reading", "error", "wording", "The whole script has a reading level (LIX) above 25 in one of the languages.", _READING,
         asked(_HEAVY), asked("Hva liker du å gjøre på jobb?")),
    Rule("choppy", "warning", "wording", "Three sentences on end of under five words: a child's reader.",
         "No choppy child's prose either (METHOD §3.12).",
         asked("Det går fint. Du kan vente. Det er lov. Hva liker du å gjøre?"),
         asked("Det går fint å vente litt. Hva liker du å gjøre?")),
    Rule("says-we", "error", "wording", "'Vi' hides who is meant, and who decides.", "Never says vi (METHOD §3.12).",
         asked("Hva skal vi gjøre?"), asked("Hva vil du gjøre?")),
    Rule("jargon", "warning", "wording", "A word of the office that is not used at home.", "Plain Norwegian, no NAV jargon (METHOD §3.12).",
         asked("Hvilke tiltak liker du?"), asked("Hva har du lyst til å prøve?")),
    Rule("directive", "warning", "wording", "The person is told what to do.", _STANCE,
         asked("Du må velge noe. Hva liker du?"), asked("Du kan velge noe. Hva liker du?")),
    Rule("controlling", "warning", "wording", "The person is checked up on, as with homework.",
         "None of it becomes a pressure on the participant (METHOD §1).",
         asked("Har du gjort det du skulle?"), asked("Hva ble det til?")),
    Rule("why-not", "warning", "wording", "Somebody is asked why they did not do something.",
         "Nobody is asked why they did not do something (METHOD §3.7).",
         asked("Hvorfor gjorde du det ikke?"), asked("Hva kunne hjulpet?")),
    Rule("label", "warning", "wording", "A label is put on a person.", "Say du, never bruker or klient; function, never diagnosis (METHOD §1, §3.7).",
         asked("Hva trenger en klient?"), asked("Hva trenger du?")),
    Rule("promise", "warning", "wording", "Something is promised that no one can keep.", _STANCE,
         asked("Jeg lover at det går. Hva liker du?"), asked("Det kan gå. Hva liker du?")),
    Rule("flattery", "warning", "wording", "Praise judges, too, and wears out.", _WARM,
         asked("Så flink du er. Hva mer?"), asked("Takk. Hva mer?")),
    Rule("guilt", "warning", "wording", "The person is made to feel guilty of silence, or of something not done.", _WARM,
         asked("Du har fortsatt ikke svart. Hva liker du?"), asked("Spørsmålet står her ennå. Hva liker du?")),
    Rule("consoling", "warning", "wording", "A difficulty is consoled away instead of received.", _REPAIR,
         asked("Det ordner seg. Hva liker du?"), asked("Takk for at du sier det. Hva liker du?")),
    Rule("scores", "warning", "wording", "The person is counted or measured.", "Degrees are three words to tap, not numbers (METHOD §3.9).",
         asked("Hvor bra er det, fra 1 til 10?"), asked("Hvor bra er det?")),
    Rule("matching", "warning", "wording", "An expert finds the occupation for the person.", "No tests, no matching to occupations (METHOD §2).",
         asked("Her er yrker som passer for deg. Hva liker du?"), asked("Hva trekker deg?")),
    Rule("interprets", "warning", "wording", "The robot says what somebody's words mean.", "The software never interprets (METHOD §2).",
         asked("Det tyder på at du liker ro. Hva mer?"), asked("Hva betyr ro for deg?")),
    Rule("gate", "warning", "wording", "An answer is made a condition for something else.", "Nothing is a gate (METHOD §2).",
         asked("Svar her for å få gå videre. Hva liker du?"), asked("Du kan hoppe over. Hva liker du?")),
    Rule("invented-life", "warning", "wording", "The robot is given a life and feelings.", "Speaks as a robot (METHOD §3.12).",
         asked("Da jeg var ung, likte jeg ro. Hva liker du?"), asked("Hva likte du da?")),
    Rule("shouting", "warning", "wording", "Capital letters or several exclamation marks shout at the reader.", _WARM,
         asked("Hei!! Hva liker du?"), asked("Hei! Hva liker du?")),
    Rule("emoji-alone", "warning", "wording", "A sign carries the meaning alone, and a screen reader says something else.",
         "Works for people who listen to it (METHOD §3.13).",
         fragment('steps:\n- id: en\n  kind: choose\n  ask: "Hvordan var det?"\n  options:\n  - {id: bra, label: "👍"}\n  - {id: darlig, label: "Ikke så bra"}'),
         fragment('steps:\n- id: en\n  kind: choose\n  ask: "Hvordan var det?"\n  options:\n  - {id: bra, label: "👍 Bra"}\n  - {id: darlig, label: "Ikke så bra"}')),
)  # fmt: skip
