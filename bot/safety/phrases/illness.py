# ruff: noqa: E501 - one line, one phrase
"""A body in danger now: heart, breath, stroke, poisoning, bleeding."""

from typing import Final

RULES: Final = {
    "heart": "brystet/bryst/brøstet/brøst/hjertet/hjerte/hjarta/hjartet/jerte/hjærte/hjerta",
    "numb": """
        stråler/stråle/strålar/strålte/nummen/nument/numma/kaldsvetter/kaldsvette/kaldsveittar/kjeven/strammer/stramma/knyter/knytter
        svartner/svartna/svartnet/svart/grå/gæli/gale
    """,
    "lips": "leppene/leppa/lippene/lepper/ansiktet/fjeset/trynet",
    "too_much": """
        for/altfor/alt/alfor mange/mye/mykje/møye/mye/myke <pill>
        alle/heile/hele/aille/adle {pill_or}
        alt/alle/adle ..5 medisinskapet/medisinskapet/skapet
        mange/masse/hel/haug/eske/brett/brettet/pakke/glass/20/30/40/50 ..1 <pill>
    """,
    "pill_or": "<pill> mine?",
}

EXPLICIT: Final = """
    får/fær/førr/for/klarer/kan <not>/itj/ikkje ..1 puste/pusta/pust/puster $
    får/fær/førr/for/klarer <not>/itj/ikkje ..1 puste/pusta ..1 ordentlig/ornli/skikkelig/hjelp/ordentleg
    <not> ..2 puster/pustar/pusta/puste ..1 ordentlig/ornli/skikkelig/lenger/ordentleg/rett
    pusta/puster/pustar ..1 rart/rare/merkelig/tungt/nesten/<not>
    vondt/vont/ondt/smerter/press/smerte ..1 i/over ..1 {heart} ..8 {numb}
    {heart} ..8 {numb}
    vondt/vont/smerter ..1 i {heart} ..6 <not>/hjelp/arm/armen/arma/grå/puste
    {numb} ..6 {heart}
    {lips} henger/henge/heng ..1
    henger/henge/heng på en? side
    halve ansiktet
    blå/blåe/grå på/i/om ..1 leppene/leppa/lepper
    leppene/leppa/lepper ..2 er/e/blir ..1 blå/grå
    ligger/ligge/ligg ..4 svarer/svare/svara/svar/svarar <not>
    svarer/svare/svarar/svar <not> ..8 kald/kalde/kaldt/puster/grå/blå/leppene
    kald/kalde/kaldt ..4 svarer/svare/svarar/svar <not>
    har/fått/fått slag ..8 ansiktet/snakker/arm/trur/tror
    halsen/halsn/tunga/tungen/ansiktet/leppene hovner/hovna/hovnar/svulmer
    <brought> ..4 {too_much}
    {too_much} ..4 <brought>
    <brought> ..2 ~overdose ..8
    overdose/overdosa/overdosert ..8 angrer/angrar/angre/hjelp
    <pill>/tabletta ..8 skjelver/skjelv/svømmer/svømme/svimer/bevissthet/angrer/angre/angrar -glemte/glømte/glemt/glømt/gløymde/legen/fastlegen/justere/gjer/gjør/gir/bivirkninger
    insulin/diabetes/diabetiker/diabetikar/sukkersyke ..8 skjelven/skjelv/skjelver/besvimer/telling/svimmel -ofte/alltid/nervøs
    <not> ..1 kjensle/følelse/kjensla/følelsen/kjenne/kjenner ..1 i/beina/armen/føttene/i ..1 beina/bena/armen/arma/bein
    holder/held/holde på å besvime/dåne/svime
    blør/blø/bløde/blødde ..2 kraftig/masse/mye/overalt/mykje ..2 -<b_story> -nese/nesa/neseblod/mens/mensen
    blod ..1 overalt -<b_story> -skjermen/drapsserier/seriene
    trur/tror/tru ..2 <I>? ..1 hjerteinfarkt/infarkt/hjarteinfarkt/slag
    allergisk/allergi ..6 puste/hovner/hovna
    cant/cannot/canot/not/no ..1 breathe/breath/breathing/breething/brethe/breth ..2
    chest/ches/hart/heart ..2 hurt/hurting/hurtin/hurts/pain/paining/weird/strange/tight ..6 help/arm/breathe/breath/bad/blue/numb/now
    chest pain/pains ..2
    hands/lips/face ..1 is/are/gone/going/he/turning blu/blue/numb
    he/she is blu/blue
    blood ..1 everywhere/everywere/evrywhere
    about/going to pass/black/faint out?
    took/taken/mixed ..3 pills/meds/tablets/drugs ..6 heart/hands/dizzy/sleepy/cant/breathe/blue/help
    mixed ..2 drink/alcohol/vodka and meds/pills/tablets
    not waking/responding/breathing/answering up?
    wont wake up ..2 help/he/she/please
    having/have/had a? stroke/seizure/heart ..1 now/attack/help
"""

AMBIGUOUS: Final = """
    besvimte/svimte/dånte/besvimt ..8 spist/mat/bussen/bussn/igjen
    <pill> ..2 altfor mange/mye
    tok en/ei/ein ~overdose
    anfall på bussen
    nearly/almost died
    fainted/faint ..4 again
    black/blak in ..1 eyes
"""
