"""What is never asked, and always received when it is told anyway (METHOD §3, the last lines)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.language.catalogues import Language

# "Tell me about …" asks as much as a question mark does.
INVITES = re.compile(r"\s*(?:fortell|fortel|skriv|beskriv|tell|write|describe)\b", re.IGNORECASE)

_NEVER = "is never asked about; take the question away, and receive it when somebody tells it"

TABLE: Mapping[str, tuple[str, Mapping[Language, str]]] = {
    "asks-diagnosis": (
        _NEVER,
        {
            "nb": r"\b(?:noen sykdom\w*|hvilke plager|er du syk\b(?! i dag)|har du (?:angst|depresjon|adhd))|\b(?:diagnose\w*|hva feiler det deg|hvilke sykdom\w*|sykdommen din|psykiske? (?:helse|lidelse\w*|plage\w*))\b",
            "nn": r"\b(?:nokon sjukdom\w*|nokre sjukdom\w*|kva plager|er du sjuk\b(?! i dag)|har du (?:angst|depresjon|adhd))|\b(?:diagnos\w*|kva feilar det deg|kva sjukdom\w*|sjukdommen din|psykiske? (?:helse|liding\w*|plage\w*))\b",
            "en": r"\b(?:any illness\w*|are you ill|do you have (?:anxiety|depression|adhd))\b|\b(?:diagnos[ei]s|diagnosed|what is wrong with you|what illness\w*|your illness|mental (?:health|illness\w*))\b",
        },
    ),
    "asks-substances": (
        _NEVER,
        {
            "nb": r"\b(?:piller|hasj|røyker du)\b|\b(?:medisin\w*|tabletter|ruser|rusmid\w*|rus|narkotika|alkohol|drikker du)\b",
            "nn": r"\b(?:pillar|hasj|røykjer du)\b|\b(?:medisin\w*|tablettar|rusar|rusmid\w*|rus|narkotika|alkohol|drikk du)\b",
            "en": r"\b(?:cannabis|do you smoke)\b|\b(?:medicines?|medication|pills|drugs?|alcohol|do you drink)\b",
        },
    ),
    "asks-childhood": (
        _NEVER,
        {
            "nb": r"\b(?:tidligste minne\w*|første minne\w*|barndom\w*|da du var (?:barn|liten)|oppvekst\w*)\b",
            "nn": r"\b(?:tidlegaste minne\w*|første minne\w*|barndom\w*|då du var (?:barn|liten)|oppvekst\w*)\b",
            "en": r"\b(?:earliest memor\w*|first memor\w*|childhood|when you were (?:a child|little)|upbringing)\b",
        },
    ),
    "asks-worst": (
        _NEVER,
        {
            "nb": r"\b(?:det verste\b[^.?!]*\bopplevd|verste (?:opplevelse|minne)\w*|traume\w*|overgrep\w*|misbruk\w*|mishandl\w*|vold)\b",
            "nn": r"\b(?:det verste\b[^.?!]*\bopplevd|verste (?:oppleving|minne)\w*|traume\w*|overgrep\w*|misbruk\w*|mishandl\w*|vald)\b",
            "en": r"\b(?:the worst (?:thing|experience|memory)|traumas?|abuse[ds]?|violence)\b",
        },
    ),
    "asks-convictions": (
        _NEVER,
        {
            "nb": r"\b(?:straffet|straffedømt|dømt|fengsel|rulleblad\w*|kriminel\w*|vandelsattest)\b",
            "nn": r"\b(?:straffa|straffedømt|dømd|fengsel|rulleblad\w*|kriminel\w*|vandelsattest)\b",
            "en": r"\b(?:convict\w*|prison|criminal records?|sentenced|offences?)\b",
        },
    ),
    "asks-amounts": (
        _NEVER,
        {
            "nb": r"\b(?:hva har du i (?:lønn|inntekt)|hvor mye penger|hva tjener du|inntekten din)\b|\b(?:hvor mye (?:får|har|tjener) du|hvor stor (?:stønad|trygd|gjeld)|hvilken ytelse|hvor mye gjeld)\b",
            "nn": r"\b(?:kva har du i (?:lønn|inntekt)|kor mykje pengar|kva tener du|inntekta di)\b|\b(?:kor mykje (?:får|har|tener) du|kor stor (?:stønad|trygd|gjeld)|kva yting|kor mykje gjeld)\b",
            "en": r"\b(?:what do you earn|how much money|your income)\b|\b(?:how much (?:do you (?:get|have|earn)|debt)|how large is your (?:benefit|debt)|which benefit)\b",
        },
    ),
    "asks-beliefs": (
        _NEVER,
        {
            "nb": r"\b(?:muslim|kristen|i kirken|i moskeen|tilhører du en tro)\b|\b(?:religi\w*|livssyn\w*|tror du på gud|politi(?:kk|ske?)\b|hvilket parti|stemte du)",
            "nn": r"\b(?:muslim|kristen|i kyrkja|i moskeen)\b|\b(?:religi\w*|livssyn\w*|trur du på gud|politi(?:kk|ske?)\b|kva parti|stemte du)",
            "en": r"\b(?:muslim|christian|to church|to the mosque)\b|\b(?:religio\w*|faith|believe in god|politic\w*|which party|did you vote)\b",
        },
    ),
    "asks-identity": (
        _NEVER,
        {
            "nb": r"\b(?:fødselsnummer\w*|personnummer\w*|fødselsdato\w*)\b",
            "nn": r"\b(?:fødselsnummer\w*|personnummer\w*|fødselsdato\w*)\b",
            "en": r"\b(?:national identity numbers?|social security numbers?|date of birth)\b",
        },
    ),
    "asks-names": (
        "asks for another person's name; ask for the role",
        {
            "nb": r"\bhva heter (?:naboen|kona|mannen|kjæresten|en du)\b|\bnavnet på (?:naboen|kollegaen|vennen)\b|\bhva heter (?:sjefen|lederen|kollegaen|vennen|personen|barn\w*|mor|far|han|hun|de(?:n som)?)\b|\bnavnet på (?:sjefen|lederen|personen|kollegaen)\b",
            "nn": r"\bkva heiter (?:naboen|kona|mannen|kjærasten|ein du)\b|\bkva heiter (?:sjefen|leiaren|kollegaen|venen|personen|barn\w*|mor|far|han|ho|de(?:n som)?)\b|\bnamnet på (?:sjefen|leiaren|personen|kollegaen)\b",
            "en": r"\bwhat is your (?:neighbour|wife|husband|partner)[’']s name\b|\bwhat is (?:his|her|their|your (?:boss|manager|colleague|friend)[’']s|the (?:boss|manager|person)[’']s) name\b|\bthe name of (?:your|the) (?:boss|manager|person|colleague)\b",
        },
    ),
}  # fmt: skip
