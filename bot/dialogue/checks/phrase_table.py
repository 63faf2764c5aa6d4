"""The phrases themselves: for each code what to do, and a pattern in each language."""

from __future__ import annotations

from collections.abc import Mapping

from bot.language.catalogues import LANGUAGES, Language

Patterns = Mapping[Language, str]

TABLE: Mapping[str, tuple[str, Patterns]] = {
    "jargon": (
        "is the office's word; say it as people do at home",
        {
            "nb": r"\b(?:handlingsplan\w*|avklaring\w*|arbeidssøker\w*|arbeidsmarked\w*)\b|\b(?:kartlegg\w*|yrkeskartlegg\w*|tiltak(?:et|ene|s\w*)?|vedtak\w*|arbeidsevne\w*|aktivitetsplan\w*"
            r"|bistandsbehov\w*|brukermedvirkning\w*|innsatsgruppe\w*|virkemid\w*|arbeidsrette\w*|tilrettelegg\w*)\b",
            "nn": r"\b(?:handlingsplan\w*|avklaring\w*|arbeidssøkj?ar\w*|arbeidsmarknad\w*)\b|\b(?:kartlegg\w*|yrkeskartlegg\w*|tiltak(?:et|a|s\w*)?|vedtak\w*|arbeidsevn\w*|aktivitetsplan\w*"
            r"|bistandsbehov\w*|brukarmedverknad\w*|innsatsgrupp\w*|verkemid\w*|arbeidsretta\w*|tilrettelegg\w*)\b",
            "en": r"\b(?:action plans?|clarification measures?)\b|\b(?:mapping|labou?r market measures?|work ability assessments?|activity plans?|user involvement"
            r"|target groups?|service users?|facilitat\w*|case ?work\w*)\b",
        },
    ),
    "directive": (
        "tells the person what to do; offer it, or ask what they want",
        {
            "nb": r"\b(?:nå|da|først) må du\b(?! kunne)|\bdu skal (?:ringe|sende|fortelle|huske)\b|\bpass på å\b|(?<!må )(?<!bør )\bdu (?:må|bør|burde|plikter|er nødt)\b|\bhusk å\b|\bsørg for\b"
            r"|\bdet er viktig at du\b|\bdu skal (?:nå|gjøre|svare|møte|skrive)\b",
            "nn": r"\b(?:no|då|først) må du\b(?! kunne)|\bdu skal (?:ringje|sende|fortelje|hugse)\b|\bpass på å\b|\bdu (?:må|bør|burde|pliktar|er nøydd)\b|\b(?:hugs|husk) å\b|\bsyt for\b"
            r"|\bdet er viktig at du\b|\bdu skal (?:no|gjere|svare|møte|skrive)\b",
            "en": r"\bnow you (?:must|have to)\b|\byou have to (?:call|write|answer|choose|tell)\b|(?<!do )\byou (?:must|should|ought to|are required to|need to (?:do|write|answer))\b"
            r"|\bremember to\b|\bmake sure\b|\bit is important that you\b",
        },
    ),
    "controlling": (
        "checks up on the person; ask what became of it, and let nothing follow",
        {
            "nb": r"\b(?:har du gjort det du (?:skulle|lovet)|holdt du avtalen|du lovet|gjorde du leksen"
            r"|som avtalt skulle du|følg(?:er)? opp at du)\b",
            "nn": r"\b(?:har du gjort det du (?:skulle|lova)|heldt du avtalen|du lova|gjorde du leksa"
            r"|som avtalt skulle du|følg(?:jer)? opp at du)\b",
            "en": r"\b(?:did you do what you (?:should|promised)|did you keep (?:your|the) (?:word|agreement)|you promised"
            r"|did you do your homework|as agreed,? you were to|checks? up on)\b",
        },
    ),
    "why-not": (
        "asks why something was not done; ask what came in its place, or what could have helped",
        {
            "nb": r"\b(?:hva er årsaken til at|hva gjorde at) du\b[^.?!]*\bikke\b|\b(?:hvorfor|hva er grunnen til at)\b[^.?!]*\b(?:ikke|aldri|lot være)\b",
            "nn": r"\b(?:kva er årsaka til at|kva gjorde at) du\b[^.?!]*\bikkje\b|\b(?:kvifor|kva er grunnen til at)\b[^.?!]*\b(?:ikkje|aldri|lét vere)\b",
            "en": r"\bhow come\b[^.?!]*(?:n't|n’t|\bnot\b)|\b(?:why|what is the reason)\b[^.?!]*(?:n't|n’t|\b(?:not|never))\b",
        },
    ),
    "label": (
        "puts a label on a person; say du, or what it is about",
        {
            "nb": r"\b(?:for|kan|skal|må|vil) brukere\b|\b(?:brukere?n|brukerne|klient\w*|arbeidsledige?|arbeidsløse?|uføre?|trygdede?|ressurssvake?"
            r"|funksjonshemmede?|rusmisbruker\w*|jobbklar\w*|psykisk syke?)\b",
            "nn": r"\b(?:for|kan|skal|må|vil) brukarar\b|\b(?:brukaren|brukarane|klient\w*|arbeidslause?|arbeidsledige?|uføre?|trygda|ressurssvake?"
            r"|funksjonshemma|rusmisbrukar\w*|jobbklar\w*|psykisk sjuke?)\b",
            "en": r"\bservice users?\b|\b(?:the (?:user|client|patient)s?|clients?|unemployed|disabled|job-ready|work-ready|addicts?"
            r"|mentally ill|welfare recipients?)\b",
        },
    ),
    "promise": (
        "promises what no one can keep; say what may happen, or ask",
        {
            "nb": r"\bdu vil få (?:en )?(?:\w+ )?jobb\b|\b(?:jeg (?:kan )?lover?|det lover jeg|garanter\w*|helt sikkert|du kommer til å få"
            r"|{?S}? fikser|du får (?:snart )?(?:en )?(?:jobb|fast jobb))\b",
            "nn": r"\bdu vil få (?:ein )?(?:\w+ )?jobb\b|\b(?:eg (?:kan )?lovar?|det lovar eg|garanter\w*|heilt sikkert|du kjem til å få"
            r"|{?S}? fiksar|du får (?:snart )?(?:ein )?(?:jobb|fast jobb))\b",
            "en": r"\byou are going to get a job\b|\b(?:I (?:can )?promise|guarantee\w*|definitely|you will (?:soon )?(?:get|have) (?:a|the) job)\b",
        },
    ),
    "flattery": (
        "praises the person, which is a judgement too; thank them, or go on",
        {
            "nb": r"\b(?:bra jobbet|supert|så (?:flott|dyktig|modig)|utrolig (?:flink|dyktig|bra))\b|\b(?:du er (?:så )?(?:flink|dyktig|god)\b(?! til)|flinkt|så flink|kjempe(?:bra|fint|flott)|imponer\w*"
            r"|fantastisk\w*|strålende|godt jobbet|bra jobba|veldig bra|så bra)\b",
            "nn": r"\b(?:bra jobba|supert|så (?:flott|dyktig|modig)|utruleg (?:flink|dyktig|bra))\b|\b(?:du er (?:så )?(?:flink|dyktig|god)\b(?! til)|flinkt|så flink|kjempe(?:bra|fint|flott)|imponer\w*"
            r"|fantastisk\w*|strålande|godt jobba|bra jobba|veldig bra|så bra)\b",
            "en": r"\b(?:super|so (?:brave|clever)|keep it up|incredibl[ey] (?:good|clever))\b|\b(?:well done|(?<!a )good job|great job|amazing|awesome|fantastic|impress\w*|brilliant|excellent"
            r"|you are (?:so )?(?:clever|great|good)\b(?! at)|how clever)",
        },
    ),
    "guilt": (
        "lays guilt on the person; leave it out",
        {
            "nb": r"\bsynd at du\b|\bhadde (?:håpet|ventet) (?:på )?mer\b|\b(?:skuff\w*|du (?:burde|skulle) ha|du har (?:fortsatt |enda )?ikke (?:svart|gjort|møtt)|du glemte"
            r"|har ventet på deg|dårlig samvittighet|du svarte ikke|skammer? deg)\b",
            "nn": r"\bsynd at du\b|\bhadde (?:håpa|venta) (?:på )?meir\b|\b(?:skuff\w*|vonbroten|du (?:burde|skulle) ha|du har (?:framleis |enno )?ikkje (?:svart|gjort|møtt)"
            r"|du gløymde|har venta på deg|dårleg samvit\w*|du svarte ikkje|skammar? deg)\b",
            "en": r"\b(?:a pity|a shame|too bad) that you\b|\bhad (?:hoped for|expected) more\b|\b(?:disappoint\w*|you should have|you have (?:still )?not (?:answered|done|shown up)|you forgot"
            r"|(?:has|have) been waiting for you|bad conscience|you did not (?:answer|reply)|ashamed)\b",
        },
    ),
    "consoling": (
        "consoles and hurries on; receive what was said, and let it stand",
        {
            "nb": r"\b(?:stakkars|det ordner seg|det går over|ikke tenk på det|ikke vær lei deg|opp med hodet"
            r"|alt blir bra)\b",
            "nn": r"\b(?:stakkars|det ordnar seg|det går over|ikkje tenk på det|ikkje ver lei deg|opp med hovudet"
            r"|alt blir bra)\b",
            "en": r"\b(?:poor you|it will be (?:all right|ok|okay|fine)|it will pass|don[’']t (?:worry|be sad)"
            r"|do not worry|cheer up)\b",
        },
    ),
    "scores": (
        "counts or measures the person; ask in words, or with three to tap",
        {
            "nb": r"\b\d+ ?[-–] ?10\b|\bet tall fra\b|\bkarakter(?:en)? fra\b|\b(?:på en skala|fra (?:1|en|én) til (?:10|ti|5|fem)|poeng(?:sum|et)?|score\w*|dager på rad"
            r"|du er på nivå|terningkast)\b",
            "nn": r"\b\d+ ?[-–] ?10\b|\beit tal frå\b|\bkarakter(?:en)? frå\b|\b(?:på ein skala|frå (?:1|ein|éin) til (?:10|ti|5|fem)|poeng(?:sum|et)?|score\w*|dagar på rad"
            r"|du er på nivå|terningkast)\b",
            "en": r"\b\d+ ?[-–] ?10\b|\ba number from\b|\brate (?:your|the)\b|\b(?:on a scale|from (?:1|one) to (?:10|ten|5|five)|points|scores?|days in a row|streaks?"
            r"|you are at level)\b",
        },
    ),
    "matching": (
        "finds the answer for the person; ask what draws them",
        {
            "nb": r"\b(?:yrke\w*|jobb\w*) som passer (?:for |til )?(?:deg|din profil)\b|\bdu (?:passer|egner deg) (?:best )?(?:til|som)\b"
            r"|\binteressetest\w*|\bdin personlighetstype\b",
            "nn": r"\b(?:yrke\w*|jobb\w*) som passar (?:for |til )?(?:deg|profilen din)\b|\bdu (?:passar|eignar deg) (?:best )?(?:til|som)\b"
            r"|\binteressetest\w*|\bpersonlegdomstypen din\b",
            "en": r"\b(?:occupations?|jobs?|careers?) that (?:suits?|fits?|match(?:es)?) (?:you|your profile)\b|\byou are suited (?:to|for)\b"
            r"|\binterest tests?\b|\byour personality type\b",
        },
    ),
    "interprets": (
        "says what the words mean; only the person knows that, so quote or ask",
        {
            "nb": r"\b(?:det (?:tyder på|betyr) at du|du er en person som|du virker (?:som|litt|trist|glad)"
            r"|det høres ut som (?:om )?du|jeg (?:tror|ser|merker) at du|innerst inne)\b",
            "nn": r"\b(?:det (?:tyder på|betyr) at du|du er ein person som|du verkar (?:som|litt|trist|glad)"
            r"|det høyrest ut som (?:om )?du|eg (?:trur|ser|merkar) at du|inst inne)\b",
            "en": r"\b(?:that (?:suggests|means) (?:that )?you|you are a person who|you seem (?:like|a little|sad|happy)"
            r"|it sounds (?:like|as if) you|I (?:think|see|notice) that you|deep down)\b",
        },
    ),
    "gate": (
        "makes this a condition for something else; nothing is a gate",
        {
            "nb": r"\bfør du (?:kan|får) (?:søke|begynne|få jobb|gå videre)\b|\bfor å (?:få|kunne) (?:gå videre|søke|fortsette)\b"
            r"|\bhvis du ikke svarer\b|\bellers (?:får|mister) du\b",
            "nn": r"\bfør du (?:kan|får) (?:søkje|byrje|få jobb|gå vidare)\b|\bfor å (?:få|kunne) (?:gå vidare|søkje|halde fram)\b"
            r"|\b(?:viss|om) du ikkje svarar\b|\belles (?:får|mistar) du\b",
            "en": r"\bbefore you (?:can|may) (?:apply|start|get a job|go on)\b|\bin order to (?:apply|go on|continue)\b"
            r"|\bif you do(?: not|n[’']t) answer\b|\botherwise you (?:will|lose)\b",
        },
    ),
    "invented-life": (
        "gives the robot a life it has not had; leave it out",
        {
            "nb": r"\b(?:da jeg var (?:barn|liten|ung|ny)|i min (?:egen )?erfaring|jeg har også|jeg vet hvordan det (?:er|kjennes)"
            r"|jeg forstår hvordan du har det|vi mennesker|jeg gleder meg)\b",
            "nn": r"\b(?:då eg var (?:barn|liten|ung|ny)|i mi (?:eiga )?erfaring|eg har også|eg veit korleis det (?:er|kjennest)"
            r"|eg forstår korleis du har det|vi menneske|eg gler meg)\b",
            "en": r"\b(?:when I was (?:a child|little|young|new)|in my (?:own )?experience|I have also"
            r"|I know (?:how|what) (?:it|that) (?:is|feels)|I understand how you feel|we humans|I look forward)\b",
        },
    ),
    "shouting": (
        "shouts; one exclamation mark and small letters are enough",
        dict.fromkeys(LANGUAGES, r"!\s*!|(?-i:\b[A-ZÆØÅ]{5,}\b)"),
    ),
    "watching": (
        "claims to watch over or treat somebody; say that nobody reads along, and who can help",
        {
            "nb": r"\b(?:jeg (?:passer på|følger med på|holder øye med) deg|{S} (?:følger med|leser med) mens"
            r"|jeg er alltid her for deg|dette er terapi|behandlingen din her|du er trygg her hos meg)\b",
            "nn": r"\b(?:eg (?:passar på|følgjer med på|held auge med) deg|{S} (?:følgjer med|les med) medan"
            r"|eg er alltid her for deg|dette er terapi|behandlinga di her|du er trygg her hos meg)\b",
            "en": r"\b(?:I (?:watch|look|am watching) (?:over|out for|after) you|{S} (?:is watching|reads along) while"
            r"|I am always here for you|this is therapy|your treatment here|you are safe here with me)\b",
        },
    ),
    "decides-money": (
        "decides about benefits; only the office can, so offer to ask {S}",
        {
            "nb": r"\bdu (?:har (?:ikke )?(?:rett til|krav på)|mister|beholder) (?:\w+ )?(?:dagpenge\w*|aap|stønad\w*|trygd\w*|ytelse\w*|penge\w*)\b",
            "nn": r"\bdu (?:har (?:ikkje )?(?:rett til|krav på)|mistar|beheld) (?:\w+ )?(?:dagpeng\w*|aap|stønad\w*|trygd\w*|ytin\w*|peng\w*)\b",
            "en": r"\byou (?:are (?:not )?entitled to|(?:will )?lose|(?:will )?keep) (?:\w+ )?(?:benefit\w*|allowance\w*|money|welfare)\b",
        },
    ),
    "number-in-text": (
        "is a number to call, and nobody verifies it here; the help card has it, so take it away",
        dict.fromkeys(LANGUAGES, r"(?<!\d)(?:116 ?\d{3}|\d\d(?: ?\d\d){3})(?!\d)"),
    ),
}  # fmt: skip
