# ruff: noqa: E501 - one line, one phrase
"""How someone says that they want, mean or are about to; and when something is recent."""

from typing import Final

RULES: Final = {
    "adverbs": "<adverb>? <adverb>? <adverb>?",
    "intent": """
        @<will> {adverbs}
        <I> vi {adverbs}
        @vil/skal/må {adverbs} ha/prøve/gå/begynne {adverbs} <to>?
        @ønsker/ønske/ønskjer/ynskjer/ynskje/ønsket/håper/håpe/vurderer/vurdere/vurderar/planlegger/planlegg {adverbs} <to>?
        @planlegge/prøver/prøve/prøvar/forsøker/forsøke/akter/aktar/bør/burde/orker/orkar/gidder/truer/trugar {adverbs} <to>?
        @tenker/tenke/tenkjer/tenkje/tenk/tenkt/tenkjar/tenger/tenge/tengt/tenkr/tennker/tænke/tænker {adverbs} på? {adverbs} <to>?
        @har/ha/he {adverbs} tenkt/tenkte/tenkjt {adverbs} på? <to>?
        @kommer/kjem/kjæm/kjeme/komme/kjømme {adverbs} til/te/tel/ti <to>?
        @har/ha/he/får/fått/kjenner/føler {adverbs} så? lyst/løst/lust/trang/løyst/behov til/te/tel/ti/for/på? <to>?
        @har/ha/he {adverbs} bestemt/bestemmt/bestemd/bæstemt <me> {adverbs} for/førr/på? <to>?
        @har/ha/he {adverbs} en/ein/planer/planar/plan/planen plan? om/for/på/til? <to>?
        @er/e/æ/va {adverbs} klar/klare/bestemt/rede til/te/tel/for? <to>?
        @er/e {adverbs} på vei/veg/tur til/te/for? <to>?
        @drømmer/drømme/drøymer/fantaserer/fantasere/fantaserar {adverbs} om <to>?
        @klarer/klare/klarar/kan/greier {adverbs} <not> <to>? la/late være/vere/vær {adverbs} <to>? tenke/tenkje? på? <to>?
        @føler/føle/kjenner {adverbs} for <to>?
        @gjør/gjer <me> klar til/for? <to>?
        ønske/ynskje/ønsket/ønskje/lyst {adverbs} om <to>
        tanker/tankar/tanken/tankene/tankane/tanke/trang/trangen {adverbs} om/på/til <to>?
        like greit/godt/grei <to>?
        @vil/ville heller/hellere {adverbs}
        kan/får/kunne/fær <I> <not> {adverbs} få?
        utvei/utveg/løsning/løysing/utveien/valg/mulighet/annet/enn {adverbs} enn/er <to>
        eneste/einaste <I> {adverbs} vil/ønsker/tenker/tenkjer/tenke {adverbs} på? er/e <to>
        hadde/hadd vært/vore/vøri best/bedre/betre/deilig/greit/godt {adverbs} <to>?
    """,
    # wishes that are told as past
    "past_intent": """
        <I> {adverbs} ville/vilde/skulle/måtte/ønska/ønsket/ynskte/tenkte/tenkt/planla/planlagt/prøvde/prøvd/forsøkte {adverbs} på? <to>?
        ville/skulle/ønsket/ønska/tenkte/planla/prøvde/forsøkte <I> {adverbs} på? <to>?
        hadde/hadd/hatt {adverbs} <I>? {adverbs} lyst/løst/planer/planar/tanker/tankar/trang til/te/om/på? <to>?
        har/ha/hadde <I>? {adverbs} prøvd/prøvde/forsøkt/tenkt/planlagt/ønsket/villet {adverbs} på? <to>?
        var/va/vart <I>? {adverbs} nær/klar/nære ved? ved/til/på? <to>?
    """,
    "long_ago": """
        <o_years_ago>
        år/år/månader/måneder siden/sidan/sia/sidå
        <I> ..1 var/va <o_young>
        var/va <I> ..1 <o_young>
        som <o_young>
        <I> var/va <number>
        vokste/vaks/voks opp
        den gang/gangen/gong/gongen
        en/ein gang/gong $
        eks/eksen/exen/eksmannen/ekskona min/mi? slo/slog/misbrukte <me>? $
        tidligere/tidlegare <past>/slo/slog/har/ha/levde/bodde
        tidligere/tidlegare $
    """,
    "recent": """
        <today>
        i <adverb>? <whenword>
        nå/no/na nettopp?
    """,
    "en_adverbs": "<eadv>? <eadv>?",
    "en_intent": """
        <Ien> {en_adverbs} want/wanna/wana/wants/wan/wont {en_adverbs} to/too/2/do? {en_adverbs}
        <Ien> {en_adverbs} will/shall/might/must/should/could/can/gonna/gona/gunna/finna/d {en_adverbs}
        <Ien> will/ll/might/may/could {en_adverbs} have? to?
        <Ien> am/m? {en_adverbs} going/gonna/gona/about/planning/ready/trying/intending/set/prepared/goin {en_adverbs} to {en_adverbs}
        <Ien> {en_adverbs} plan/need/intend/wish/hope/have/try/decided {en_adverbs} to {en_adverbs}
        <Ien> have? decided/planned {en_adverbs} to {en_adverbs}
        <Ien> have {en_adverbs} a plan to {en_adverbs}
        ^ want/wanna/gonna/gona/going to? {en_adverbs}
        ill/ima/imma {en_adverbs}
        make/makes/made me want to {en_adverbs}
    """,
    "en_thinking": """
        <Ien> am/was/have/keep/been? been? {en_adverbs} thinking/considering/planning/contemplating/fantasizing/dreaming {en_adverbs} of/about/on? {en_adverbs}
        <Ien> {en_adverbs} think/consider/contemplate/fantasize/dream {en_adverbs} of/about? {en_adverbs}
        <Ien> {en_adverbs} feel/feeling {en_adverbs} like {en_adverbs}
        thoughts/thinking/thought/urge/plan/plans of/about {en_adverbs}
        <Ien> {en_adverbs} cant/cannot stop thinking of/about {en_adverbs}
    """,
    "en_recent": """
        tonight/now/again/today/yesterday/recently/just/tonite
        last/this night/week/morning/evening/weekend
    """,
}
