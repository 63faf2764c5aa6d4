"""Files that are no script yet. These are found by the reader and the model, before any check."""

from __future__ import annotations

from bot.dialogue.checks.rule import Example, Rule, fragment

_WHY = "A supervisor who writes scripts is no programmer: the place and the way out are told at once (docs/scripts.md)."
_KINDS = "Nobody should meet a question that cannot be answered (METHOD §3.2)."

RULES = (
    Rule("yaml", "error", "file", "The file cannot be read: a quote, colon or indentation is wrong.", _WHY,
         Example(file='format: 1\ntitle: "Uten slutt\n'), fragment('title: "Med slutt"')),
    Rule("not-a-script", "error", "file", "The file holds a list or a sentence, and no script.", _WHY,
         Example(file="- hei\n- hallo\n"), fragment('title: "En samtale"')),
    Rule("too-long", "error", "file", "The file is ten times the longest script; something was pasted into it.", _WHY,
         Example(file="# " + "x" * 100_001), fragment('title: "Passe lang"')),
    Rule("duplicate-key", "error", "file", "A key is written twice, and one of the two would silently be lost.", _WHY,
         Example(file="format: 1\ntitle: En\ntitle: To\n"), fragment('title: "En"')),
    Rule("alias", "error", "file", "YAML's '&' and '*' make one text stand for another that nobody sees in review.", _WHY,
         Example(file="format: &x 1\ntitle: *x\n"), fragment('title: "Skrevet ut"')),
    Rule("tag", "error", "file", "YAML's '!' makes a text something else, or nothing, that nobody sees in review.", _WHY,
         Example(file="format: !!float 1\ntitle: !x En\n"), fragment('title: "!x En"')),
    Rule("missing", "error", "file", "Something that every script needs is not there.", _WHY,
         fragment('steps:\n- {id: en, ask: "Hva liker du?"}'), fragment('steps:\n- {id: en, kind: text, ask: "Hva liker du?"}')),
    Rule("extra-forbidden", "error", "file", "A misspelt field would do nothing, and nobody would notice.", _WHY,
         fragment('steps:\n- {id: en, kind: text, ask: "Hva liker du?", miror: en}'),
         fragment('steps:\n- {id: en, kind: text, ask: "Hva liker du?", up_to: 2}')),
    Rule("literal-error", "error", "file", "A word is not among those that are known here: stage, kind, section, value.", _WHY,
         fragment("stage: 9"), fragment("stage: 2")),
    Rule("string-pattern-mismatch", "error", "file", "An id that is not small letters, digits and hyphens breaks catalogues "
         "and addresses.", _WHY,
         fragment('steps:\n- {id: En Til, kind: text, ask: "Hva liker du?"}'),
         fragment('steps:\n- {id: en-til, kind: text, ask: "Hva liker du?"}')),
    Rule("string-too-long", "error", "file", "A button is cut by Telegram, or a message fills more than a small screen.",
         "Every button is read in full on a small phone (METHOD §3.13).",
         fragment('steps:\n- id: en\n  kind: text\n  ask: "Hva liker du?"\n  options:\n  - {id: a, label: "Å være ute i all slags vær hele dagen"}'),
         fragment('steps:\n- id: en\n  kind: text\n  ask: "Hva liker du?"\n  options:\n  - {id: a, label: "Å være ute"}')),
    Rule("string-too-short", "error", "file", "An empty text is an empty message on somebody's phone.", _KINDS,
         fragment('steps:\n- {id: en, kind: text, ask: ""}'), fragment('steps:\n- {id: en, kind: text, ask: "Hva liker du?"}')),
    Rule("less-than-equal", "error", "file", "A number is greater than a conversation can bear, such as its minutes.",
         "At most eight turns, about four minutes (METHOD §3.2).", fragment("minutes: 40"), fragment("minutes: 4")),
    Rule("value-error", "error", "file", "Parts that do not fit together: a choice without options, a degree without three "
         "words, a confirmation of nothing.", _KINDS,
         fragment('steps:\n- {id: en, kind: choose, ask: "Hva liker du?"}'),
         fragment('steps:\n- id: en\n  kind: choose\n  ask: "Hva liker du?"\n  options:\n  - {id: ute, label: Ute}\n  - {id: inne, label: Inne}')),
    Rule("no-destination", "error", "file", "An answer has no declared destination: nobody could say who will see it.",
         "Each step says where its answer goes (METHOD §3.10).",
         fragment('steps:\n- {id: en, kind: text, ask: "Hva liker du?", why: "Det er ditt.", when_changed: stay}', whole=True),
         fragment('steps:\n- {id: en, kind: text, ask: "Hva liker du?", why: "Det er ditt.", goes_to: nowhere, when_changed: stay}', whole=True)),
    Rule("no-continuation", "error", "file", "A continuation rule is missing: what happens to someone who stands here when "
         "the step changes.", "Every running conversation stays on the version it began with (METHOD §6).",
         fragment('steps:\n- {id: en, kind: text, ask: "Hva liker du?", why: "Det er ditt.", goes_to: nowhere}', whole=True),
         fragment('steps:\n- {id: en, kind: text, ask: "Hva liker du?", why: "Det er ditt.", goes_to: nowhere, when_changed: stay}', whole=True)),
    Rule("no-why", "error", "file", "A question has no answer to 'Why do you ask?', which is always within reach.",
         "Asked openly: no mapping hidden in small talk (METHOD §3.1).",
         fragment('steps:\n- {id: en, kind: text, ask: "Hva liker du?", goes_to: nowhere, when_changed: stay}', whole=True),
         fragment('steps:\n- {id: en, kind: text, ask: "Hva liker du?", why: "Det er ditt.", goes_to: nowhere, when_changed: stay}', whole=True)),
)  # fmt: skip
