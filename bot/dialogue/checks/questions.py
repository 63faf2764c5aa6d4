"""What a text asks, read from its grammar: how many questions, and whether yes or no would do (METHOD §3.2)."""

from __future__ import annotations

import re

from bot.dialogue.checks.phrases.folding import folded
from bot.language.catalogues import Language

_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"")

# "Why" or "when" after "and" is a question of its own, also without a mark of its own.
_ASKING_NO = r"(?:hva|hvem|hvor|hvordan|hvorfor|når|hvilke[nt]?)"
_ASKING_EN = r"(?:what|who|whom|where|how|why|when|which)"
_SECOND_NO = rf" [^\s^]+ [^\s^]+ (?:, )?(?:og|eller|samt|men) (?:(?:i så fall|da|så|på|med|til|for|av) )?{_ASKING_NO} "
_SECOND_EN = rf" [^\s^]+ [^\s^]+ (?:, )?(?:and|or|but) (?:(?:if so|then|in|with|to|for|from) (?:, )?)?{_ASKING_EN} "
_ONE_MORE_NO = rf" , {_ASKING_NO} .* (?:og|eller) {_ASKING_NO} "
# "Tell what …" asks already, and a question after it is the second.
_TELL_NO = r"(?:fortell(?:er)?|beskriv(?:er)?|skriv(?:er)?|si|forklar|nevn) (?:(?:litt|gjerne|kort|her|meg|om) )*"
_TOLD_NO = rf" \^ {_TELL_NO}{_ASKING_NO} "
_TOLD_EN = rf" \^ (?:tell|describe|write|say|explain) (?:(?:a little|briefly|me|about|here) )*{_ASKING_EN} "

_PATTERNS = {
    False: (re.compile(rf"{_SECOND_NO}|{_ONE_MORE_NO}"), re.compile(_TOLD_NO)),
    True: (re.compile(_SECOND_EN), re.compile(_TOLD_EN)),
}

# A question with no such word, or that begins with its verb, wants yes or no. "One more?" is too short to tell.
_VERBS_NO = (
    r"(?:er|var|har|hadde|kan|kunne|vil|ville|skal|skulle|får|fikk|blir|ble|vet|visste|trodde|så|må|bør|[^ ]{2,}er)"
)
_VERB_FIRST_NO = rf"{_VERBS_NO} (?:ikke )?(?:du|dere|det|den|noen|{{s}}) "
_NOTHING_ASKED_NO = rf"(?!(?:.* )?{_ASKING_NO} )(?:[^ ]+ ){{4,}}"
_CLOSED_NO = re.compile(rf" \^ (?:(?:og|men|så|nå|da) )?(?:{_VERB_FIRST_NO}|{_NOTHING_ASKED_NO})")
_VERBS_EN = "is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|must|am"
_CLOSED_EN = re.compile(rf" \^ (?:(?:and|but|so|now|then) )?(?:{_VERBS_EN}) [^ ]+ ")
# A choice between two, and "is there anything …", which asks to be told what.
_ANYTHING = "er det no|har du no|is there (?:any|some)|do you have (?:any|some)|have you (?:any|some)"
_OPEN = re.compile(rf" (?:eller|or) | \^ (?:(?:og|men|and|but) )?(?:{_ANYTHING})")


def has_two_questions(text: str, language: Language = "nb") -> bool:
    """Words in quotation marks are someone's, or a button's."""
    sentences = [sentence.words for sentence in folded(_QUOTED.sub("", text), language)]
    second, told = _PATTERNS[language == "en"]
    asked = [number for number, words in enumerate(sentences) if "?" in words]
    told_first = [words for words in sentences[: asked[0]] if told.match(words)] if asked else []
    return len(asked) + len(told_first) > 1 or any(second.search(sentences[number]) for number in asked)


def wants_yes_or_no(text: str, language: Language = "nb") -> bool:
    """Whether its last question begins with the verb, and offers no choice."""
    asked = [sentence.words for sentence in folded(_QUOTED.sub("", text), language) if "?" in sentence.words]
    closed = _CLOSED_EN if language == "en" else _CLOSED_NO
    return bool(asked) and closed.match(asked[-1]) is not None and not _OPEN.search(asked[-1])
