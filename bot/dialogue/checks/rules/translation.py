"""The same conversation in each of the languages."""

from __future__ import annotations

from bot.dialogue.checks.rule import Rule, translated

_ASK = "Hva liker du?"
_SAME = "Each language is reviewed and approved like the script (METHOD §6)."
_LONG = "Kva liker du å gjere? " + "Du kan skrive kva du vil. " * 25

RULES = (
    Rule("not-translated", "error", "translation", "A text has no translation, and another language would stand in for it.", _SAME,
         translated(_ASK, "nn", None), translated(_ASK, "nn", "Kva liker du?")),
    Rule("stale-translation", "error", "translation", "The source was changed after it was translated.", _SAME,
         translated(_ASK, "nn", "Kva likte du?", of="Hva likte du?"), translated(_ASK, "nn", "Kva liker du?")),
    Rule("lost-placeholder", "error", "translation", "A placeholder of the source is left unused, so a name or a time is lost.", _SAME,
         translated("Hva vil du si til {S}?", "en", "What do you want to say?"),
         translated("Hva vil du si til {S}?", "en", "What do you want to say to {S}?")),
    Rule("invented-placeholder", "error", "translation", "A translation has a placeholder that the source lacks; it is then not used.", _SAME,
         translated(_ASK, "en", "What do you like, {S}?"), translated(_ASK, "en", "What do you like?")),
    Rule("label-too-long", "error", "translation", "A button becomes too long for Telegram when it is translated.",
         "Every button is read in full on a small phone (METHOD §3.13).",
         translated("@Ute", "en", "Out, in any sort of sun and rain you like"), translated("@Ute", "en", "Outdoors")),
    Rule("text-too-long", "error", "translation", "A message fills more than one small screen when it is translated.",
         "One message is read at a glance (METHOD §3.2).", translated(_ASK, "nn", _LONG), translated(_ASK, "nn", "Kva liker du?")),
    Rule("bokmal-form", "warning", "translation", "A Bokmål form stands in the Nynorsk text.", "Nynorsk is a language of its own (METHOD §6).",
         translated(_ASK, "nn", "Hva liker du?"), translated(_ASK, "nn", "Kva liker du?")),
    Rule("same-as-source", "warning", "translation", "The English text is the Bokmål one, copied.", _SAME,
         translated(_ASK, "en", _ASK), translated(_ASK, "en", "What do you like?")),
    Rule("same-label", "error", "translation", "Two buttons become the same word in a translation.",
         "Every choice can be typed as well (METHOD §3.4).",
         translated("@Ute|Inne", "nn", "Ute|Ute"), translated("@Ute|Inne", "nn", "Ute|Inne")),
)  # fmt: skip
