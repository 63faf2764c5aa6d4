"""How a conversation goes on (METHOD §3)."""

from __future__ import annotations

from bot.dialogue.checks.rule import Rule, asked, fragment


def _questions(count: int) -> str:
    return "steps:\n" + "\n".join(f'- {{id: s{n}, kind: text, ask: "Hva liker du?"}}' for n in range(count))


def _yes_or_no(count: int) -> str:
    step = '- id: s{n}\n  kind: choose\n  ask: "Liker du det?"\n  options: [{{id: ja, label: Ja}}, {{id: nei, label: Nei}}]'
    return "steps:\n" + "\n".join(step.format(n=n) for n in range(count))


def _buttons(count: int) -> str:
    options = ", ".join(f"{{id: o{n}, label: Ting {n}}}" for n in range(count))
    return f'steps:\n- id: en\n  kind: choose\n  ask: "Hva liker du?"\n  options: [{options}]'


_EN = 'steps:\n- {id: en, kind: text, ask: "Hva liker du?"}\n- '

RULES = (
    Rule("two-questions", "warning", "conversation", "Two questions stand in one message, and one answer would have to do for both.",
         "One question per message (METHOD §3.2).", asked("Hva liker du? Hva gjør du?"), asked("Hva liker du?")),
    Rule("closed-questions", "warning", "conversation", "Three yes-or-no questions on end: an interrogation, not a talk.",
         "Mapping must not become an interrogation (METHOD §2).", fragment(_yes_or_no(3)), fragment(_yes_or_no(2))),
    Rule("too-many-questions", "warning", "conversation", "The longest way has more than eight questions.",
         "At most eight turns, about four minutes (METHOD §3.2).", fragment(_questions(9)), fragment(_questions(8))),
    Rule("too-many-buttons", "warning", "conversation", "More buttons than a small screen shows; the last are never chosen.",
         "Works for people with reading difficulties (METHOD §3.13).", fragment(_buttons(9)), fragment(_buttons(8))),
    Rule("no-skip-branch", "warning", "conversation", "A skip branch is missing: words are set into a sentence, and who skipped "
         "them meets a hole.", "'Nothing comes to mind' has its own kind branch (METHOD §3.8).",
         fragment(_EN + '{id: to, kind: text, ask: "Du liker {svar.en}. Hva mer?"}'),
         fragment(_EN + '{id: to, kind: text, when: {answer: en, given: true}, ask: "Du liker {svar.en}. Hva mer?"}')),
    Rule("empty-detour", "warning", "conversation", "'nothing' or 'skipped' is written, and is empty: the kind line was forgotten.",
         "It has its own kind branch and leads somewhere good (METHOD §3.8).",
         fragment('steps:\n- {id: en, kind: text, ask: "Hva liker du?", nothing: {}}'),
         fragment('steps:\n- {id: en, kind: text, ask: "Hva liker du?", nothing: {say: "Det går fint."}}')),
    Rule("no-opening", "warning", "conversation", "The usual first line is left out, and nothing is said in its place before the "
         "first question.", "Said openly first: what this is and who sees it (METHOD §3.1).",
         fragment('opening: own\nsteps:\n- {id: en, kind: text, ask: "Hva liker du?"}'),
         fragment('opening: own\nsteps:\n- {id: hei, kind: say, ask: "Bare du ser svarene, til du deler noe."}\n- {id: en, kind: text, ask: "Hva liker du?"}')),
    Rule("no-shelf", "warning", "conversation", "Without a shelf nobody finds the conversation in the menu.",
         "Order is not a path; people find what fits now (METHOD §8).", fragment("shelf: null"), fragment("shelf: note")),
    Rule("no-indicator", "error", "conversation", "Nobody can see which parts of the national quality guide the conversation "
         "serves.", "A conversation of the catalogue says which quality indicators it serves (METHOD §6).",
         fragment("serves: []"), fragment('serves: ["8.3", "9.1"]')),
)  # fmt: skip
