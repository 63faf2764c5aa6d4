"""Help that is there, and nothing promised in its place (METHOD §7)."""

from __future__ import annotations

from bot.dialogue.checks.rule import Rule, asked, fragment

RULES = (
    Rule("help-not-understood", "error", "safety", "A text says to write a word for help that gives no help when it is written.",
         "'Trenger du hjelp?' is always within reach (METHOD §7).",
         asked("Skriv «hjelp meg nå» om du er i fare. Hva liker du?"), asked("Skriv «hjelp» om du er i fare. Hva liker du?")),
    Rule("hides-way-out", "error", "safety", "A text denies the ways out that are always there: stop, skip, back, pause.",
         "The conversation is never locked (METHOD §3.4, §7).",
         asked("Du kan ikke stoppe her. Hva liker du?"), asked("Du kan stoppe her. Hva liker du?")),
    Rule("watching", "error", "safety", "The robot claims to watch over somebody, or to treat them.",
         "It is not therapy and never claims to watch over anyone (METHOD §7).",
         asked("Jeg passer på deg. Hva liker du?"), asked("Ingen leser dette nå. Hva liker du?")),
    Rule("decides-money", "error", "safety", "A text decides about benefits.", "The software decides nothing about benefits (METHOD §7).",
         asked("Du mister stønaden da. Hva liker du?"), asked("{S} kan finne det ut. Hva liker du?")),
    Rule("number-in-text", "error", "safety", "A helpline's number is written into a script, where nobody verifies it.",
         "The operator dates the numbers, and they stand on the help card (METHOD §7).",
         asked("Ring 116 123 om du vil. Hva liker du?"), asked("Skriv «hjelp» for numre. Hva liker du?")),
    Rule("two-consents", "warning", "safety", "One tap both asks for contact and passes words on; the person said yes to one of them.",
         "Nothing is shared before the person said yes to exactly that (METHOD §4).",
         fragment('steps:\n- {id: en, kind: text, ask: "Hva liker du?"}\n- id: to\n  kind: choose\n  ask: "Skal {S} vite det?"\n  options:\n'
                  "  - {id: a, label: Si det, contact: talk, passes: {answer: en, to: {note: topic}}}\n  - {id: b, label: Vent med det}"),
         fragment('steps:\n- {id: en, kind: text, ask: "Hva liker du?"}\n- id: to\n  kind: choose\n  ask: "Skal {S} vite det?"\n  options:\n'
                  "  - {id: a, label: Si det, passes: {answer: en, to: {note: topic}}}\n  - {id: b, label: Vent med det}")),
)  # fmt: skip
