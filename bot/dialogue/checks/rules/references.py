"""Names that lead nowhere, or stand twice."""

from __future__ import annotations

from bot.dialogue.checks.rule import Rule, asked, fragment

_LOST = "A conversation that stops in the middle is taken for a rejection (METHOD §3.4)."
_OPTIONS = 'steps:\n- id: en\n  kind: choose\n  ask: "Hva liker du?"\n  options:\n  - {id: ute, label: Ute}\n  '
_TWO = 'steps:\n- {id: en, kind: text, ask: "Hva liker du?"}\n- '
_PIECE = 'knowledge:\n- {id: pause, kind: fact, text: "Alle har rett til pause.", source: "Arbeidsmiljøloven", checked: "2026-11-01"}\n'

RULES = (
    Rule("duplicate-step", "error", "references", "Two steps have one id, and an answer would belong to both.", _LOST,
         fragment(_TWO + '{id: en, kind: text, ask: "Hva mer?"}'), fragment(_TWO + '{id: to, kind: text, ask: "Hva mer?"}')),
    Rule("duplicate-option", "error", "references", "Two buttons of a step are the same; nobody could tell which was meant.",
         "Every choice can be typed as well (METHOD §3.4).",
         fragment(_OPTIONS + "- {id: skog, label: Ute}"), fragment(_OPTIONS + "- {id: inne, label: Inne}")),
    Rule("unknown-step", "error", "references", "A 'next' names a step that is not there.", _LOST,
         fragment('steps:\n- {id: en, kind: text, ask: "Hva liker du?", next: borte}'),
         fragment('steps:\n- {id: en, kind: text, ask: "Hva liker du?", next: "@end"}')),
    Rule("unknown-answer", "error", "references", "Words are quoted, passed on or looked at from a step that asks nothing.", _LOST,
         fragment(_TWO + '{id: to, kind: text, ask: "Hva mer?", mirrors: tre}'),
         fragment(_TWO + '{id: to, kind: text, ask: "Hva mer?", mirrors: en}')),
    Rule("unknown-option", "error", "references", "A condition waits for an option that cannot occur.", _LOST,
         fragment(_OPTIONS + '- {id: inne, label: Inne}\n- {id: to, kind: text, ask: "Hva mer?", when: {answer: en, is: [hjemme]}}'),
         fragment(_OPTIONS + '- {id: inne, label: Inne}\n- {id: to, kind: text, ask: "Hva mer?", when: {answer: en, is: [inne]}}')),
    Rule("unknown-source", "error", "references", "Own words are to come from a place that holds none.", "Told once, never asked "
         "for as if unheard (METHOD §3.6).",
         fragment('steps:\n- {id: en, kind: choose, ask: "Hva liker du?", options_from: [section.hobby]}'),
         fragment('steps:\n- {id: en, kind: choose, ask: "Hva liker du?", options_from: [section.interests]}')),
    Rule("unknown-knowledge", "error", "references", "A step offers a piece of knowledge that is not there.",
         "Alternatives are offered with a source and a date (METHOD §2).",
         fragment(_PIECE + _TWO + '{id: to, kind: text, ask: "Hva mer?", knowledge: pause}\n- {id: tre, kind: text, ask: "Og så?", knowledge: lunsj}'),
         fragment(_PIECE + _TWO + '{id: to, kind: text, ask: "Hva mer?", knowledge: pause}')),
    Rule("duplicate-knowledge", "error", "references", "Two pieces of knowledge have one id; one would be shown for the other.",
         "Each piece has its own source and date (METHOD §2).",
         fragment(_PIECE + _PIECE.removeprefix("knowledge:\n") + 'steps:\n- {id: en, kind: text, ask: "Hva liker du?", knowledge: pause}'),
         fragment(_PIECE + 'steps:\n- {id: en, kind: text, ask: "Hva liker du?", knowledge: pause}')),
    Rule("unused-knowledge", "warning", "references", "A piece of knowledge was written, checked and approved, and nobody "
         "can read it.", "Offered, never pushed, but offered (METHOD §2).",
         fragment(_PIECE + 'steps:\n- {id: en, kind: text, ask: "Hva liker du?"}'),
         fragment(_PIECE + 'steps:\n- {id: en, kind: text, ask: "Hva liker du?", knowledge: pause}')),
    Rule("label-is-command", "error", "references", "A button says what always means something else when it is typed: stop, "
         "pause, help, contact.", "Those ways out work at every step (METHOD §3.4, §7).",
         fragment(_OPTIONS + "- {id: stopp, label: Stopp}"), fragment(_OPTIONS + '- {id: stopp, label: "Stoppe med det"}')),
    Rule("duplicate-id", "error", "references", "Two files have one script id; only one of them would be run.", _LOST,
         fragment("id: velkommen"), fragment("id: prove")),
    Rule("unknown-script", "error", "references", "A script is offered that does not exist.", _LOST,
         fragment('steps:\n- {id: en, kind: text, ask: "Hva liker du?", nothing: {offer: borte}}'),
         fragment('steps:\n- {id: en, kind: text, ask: "Hva liker du?", nothing: {offer: bildekort}}')),
    Rule("unknown-placeholder", "error", "references", "A placeholder is undefined: braces would be sent to somebody's phone.",
         "Words reach a text only through a known placeholder (docs/scripts.md).",
         asked("Hva liker {du}?"), asked("Hva vil du si til {S}?")),
    Rule("open-brace", "error", "references", "A brace stands alone and is sent as it is, or swallows what follows.",
         "Words reach a text only through a known placeholder (docs/scripts.md).", asked("Hva { liker du?"), asked("Hva liker du?")),
    Rule("placeholder-unguarded", "warning", "references", "What a placeholder stands for may be unknown, and a hole is "
         "left in the sentence.", "What participation means for money is said only when it is set (METHOD §3.1).",
         fragment('steps:\n- {id: en, kind: say, ask: "Litt om penger. {penger}"}\n- {id: to, kind: text, ask: "Hva liker du?"}'),
         fragment('steps:\n- {id: en, kind: say, when: {fact: money_text}, ask: "Litt om penger. {penger}"}\n- {id: to, kind: text, ask: "Hva liker du?"}')),
)  # fmt: skip
