"""Ways that never end, conditions that decide nothing, choices without a choice."""

from __future__ import annotations

from bot.dialogue.checks.rule import Rule, fragment

_LOST = "A conversation goes forward to its closing card, where sharing is decided (METHOD §3.3)."
_DECIDES = "Two approve what they read; a condition that decides nothing makes them approve something else (METHOD §6)."
_CHOICE = "A choice is real, or it is not offered (METHOD §2)."
_EN = 'steps:\n- {id: en, kind: text, ask: "Hva liker du?"}\n- '
_VALG = 'steps:\n- id: en\n  kind: choose\n  ask: "Hva liker du?"\n  options:\n  - {id: ute, label: Ute}\n  - {id: inne, label: Inne}\n- '
_END = 'end:\n- {id: motet, label: "Ta det med i møtet", does: meeting}\n'

RULES = (
    Rule("unreachable-step", "error", "structure", "A step that no way leads to: it is reviewed, translated and never asked.", _LOST,
         fragment(_EN + '{id: to, kind: text, branch: true, ask: "Hva mer?"}'), fragment(_EN + '{id: to, kind: text, ask: "Hva mer?"}')),
    Rule("circle", "error", "structure", "A cycle without a way out: the same questions for ever.", _LOST,
         fragment(_EN + '{id: to, kind: text, ask: "Hva mer?", next: en}'), fragment(_EN + '{id: to, kind: text, ask: "Hva mer?", next: "@end"}')),
    Rule("dead-end", "error", "structure", "Every button of a choice has a condition, so somebody may meet a question without "
         "an answer.", _CHOICE,
         fragment('steps:\n- id: en\n  kind: choose\n  ask: "Hva liker du?"\n  options:\n  - {id: ute, label: Ute, when: {fact: in_work}}'
                  "\n  - {id: inne, label: Inne, when: {fact: advice}}"),
         fragment('steps:\n- id: en\n  kind: choose\n  ask: "Hva liker du?"\n  options:\n  - {id: ute, label: Ute, when: {fact: in_work}}'
                  "\n  - {id: inne, label: Inne}")),
    Rule("one-option", "warning", "structure", "One button pretends to be a choice.", _CHOICE,
         fragment('steps:\n- id: en\n  kind: choose\n  ask: "Hva liker du?"\n  options:\n  - {id: ute, label: Ute}'),
         fragment(_VALG.removesuffix("\n- "))),
    Rule("mirrors-later", "error", "structure", "A step quotes words that are asked for only after it.",
         "An earlier answer is quoted where it carries the next question (METHOD §3.5).",
         fragment('steps:\n- {id: en, kind: text, ask: "Hva liker du?", mirrors: to}\n- {id: to, kind: text, ask: "Hva mer?"}'),
         fragment(_EN + '{id: to, kind: text, ask: "Hva mer?", mirrors: en}')),
    Rule("condition-later", "error", "structure", "A condition looks at an answer that cannot have been given yet.", _DECIDES,
         fragment('steps:\n- {id: en, kind: text, ask: "Hva liker du?"}\n- {id: to, kind: text, when: {answer: tre, given: true}, ask: "Hva mer?"}'
                  '\n- {id: tre, kind: text, ask: "Og så?"}'),
         fragment(_EN + '{id: to, kind: text, when: {answer: en, given: true}, ask: "Hva mer?"}')),
    Rule("never-true", "warning", "structure", "A condition that never holds: the step, wording or button behind it cannot occur.", _DECIDES,
         fragment(_VALG + '{id: to, kind: text, when: {all: [{answer: en, is: [ute]}, {answer: en, is: [inne]}]}, ask: "Hva mer?"}'),
         fragment(_VALG + '{id: to, kind: text, when: {any: [{answer: en, is: [ute]}, {answer: en, is: [inne]}]}, ask: "Hva mer?"}')),
    Rule("always-true", "warning", "structure", "A condition that always holds: somebody believes that the step is sometimes left out.", _DECIDES,
         fragment(_EN + '{id: to, kind: text, when: {any: [{fact: in_work}, {not: {fact: in_work}}]}, ask: "Hva mer?"}'),
         fragment(_EN + '{id: to, kind: text, when: {fact: in_work}, ask: "Hva mer?"}')),
    Rule("shadowed-variant", "warning", "structure", "A wording is never said, for an earlier one has the same condition.", _DECIDES,
         fragment('steps:\n- id: en\n  kind: text\n  ask: "Hva liker du?"\n  variants:\n  - {when: {fact: in_work}, ask: "Hva liker du der?"}'
                  '\n  - {when: {fact: in_work}, ask: "Hva liker du på jobb?"}'),
         fragment('steps:\n- id: en\n  kind: text\n  ask: "Hva liker du?"\n  variants:\n  - {when: {fact: in_work}, ask: "Hva liker du der?"}'
                  '\n  - {when: {fact: advice}, ask: "Hva liker du best?"}')),
    Rule("no-closing", "error", "structure", "A list of closing choices is empty: the conversation closes on nothing.",
         "One closing choice (METHOD §3.11).", fragment("end: []"), fragment("end: usual")),
    Rule("no-leave", "warning", "structure", "No closing choice lets it lie: whoever wants nothing more has nothing to tap.",
         "Take it to the meeting, try, add, or let it lie (METHOD §3.11).",
         fragment(_END), fragment(_END + '- {id: ligge, label: "La det ligge", does: leave}')),
)  # fmt: skip
