# ruff: noqa: E501 - one line, one phrase
"""Wounds that someone gives themselves, told by the act, the place and how often."""

from typing import Final

RULES: Final = {
    "on_limb": """
        i/på/over/opp/oppover <poss>? <limb>
        <limb>
    """,
    "again_or_now": """
        <again>
        opp <again>?
        hver/kver/kvar/vær/kvær/hvert/kvart ..1 gang/gong/<night>/dag/eneste/einaste/helg
        i går/gårkveld/stad/sta/jår
        i <night>
        <today>
        nå/no/nu $
        nå/no nettopp/nettop/nettopp
        sist/siste <night>/natt/gang
    """,
    "until": """
        til/te/tel/så ..3 blør/blø/blør/blod/blodet/svartner/svartnar/blå/kvalm/sprekk/sprekker/brotna/knaste/knasa/svimmel
        med/me vilje/vilja
        for/førr å kjenne/kjenna/kjænne/føle/straffe/få/roe/døyve
        får/førr/for å roe
    """,
    "en_cut": "cut/cuts/cutting/cuted/cutin/burn/burned/burning/burnt/scratch/scratched/scraching/scratching/bite/biting/hit/hitting/bang/banging/beat/punch/stab/hert/hurt/pull/carve/carved/slice/scrub/scrubbed/kut",
    "en_limb": "arm/arms/wrist/wrists/leg/legs/thigh/thighs/stomach/skin/belly/hair/knuckles/flesh",
}

EXPLICIT: Final = """
    <I> ..4 <cut> {adverbs} <me> <self>? ..2 {again_or_now}
    <cut> {adverbs} <me> <self>? ..2 {again_or_now}
    ! <cut> {adverbs} <me> {adverbs} <self> -tenåring/tenårene/ung/yngre/liten/ungdom/ungdommen/barneheimen/barnehjemmet
    <cut> <I> <me> <self>
    <cut>/<strike> ..2 <me>/<b_skin>/<b_head>/<b_fist>/huden ..4 {until} -eksem/kløe/klør/psoriasis/mygg+
    <cut> ..1 for/førr å ..1 kjenne/kjenna/kjænne/føle/roe/straffe
    <cut> <me>? <self>? ..2 i/på/over/opp/oppå <poss>? <limb> -angsten/nervene/stresset/barnebok/eventyr/jegeren -<b_mishap>
    <cut> i/på/over/opp <limb> -angsten/nervene/stresset/barnebok/eventyr/jegeren -<b_mishap>
    <I> {adverbs} <cut> <me> ..2 {on_limb}
    <strike> {adverbs} <me> <self> ..3
    slår/slå/slær/dunker/dunkar/banker/bankar/hamrer {adverbs} <me> i/på ..1 <head>/<limb>/låret/magen
    slår/slå/dunker/dunke/banker/slæ/dunka/slær/hamrer ..1 <head> ..1 i/mot/inn ..1 <wall> -svar/søknad/søknadene/søknader/nav/bjelke
    slo/slår/slå/slåtte/dunka/slæ ..1 neven/handa/hånda/knyttneven/nevane i/mot ..1 veggen/vegg/muren/murn/murveggen
    blod/blodet ..2 ermet/ermene/erma/genseren/gensern/trusa/papiret/papir ..8 <not> ..2 la
    blør/blø/bløder ..3 frå/fra/på/igjennom/gjennom/gjønnom ..1 <limb>/genseren/gensern/bandasjen/ermet
    <cut> <me> ..5 slutter/slutta/stopper/sluttar/stoppar <not> ..1 blø/bløde
    <cut> ..6 <not> ..2 slutter/slutta/stopper/sluttar/stoppar/slutte ..1 blø/bløde
    slutter/slutta/stopper/stoppar/sluttar <not> {adverbs} å? blø/bløde
    <cut> djupt/dypt/djupe/dypere/djupare ..2
    ! <cut> <me> $ -<b_mishap>
    ~selvskading/~selvskader/~selvskada/~selvskadet/~sjølvskading/selvskadng/~selvskada ..3 {again_or_now}
    trang/trong/lyst/løst ..3 <cut> <me>
    trang/trong/lyst/løst ..3 ~selvskading/~sjølvskading/~selvskade
    begynt/byrja/begynte/starta/startet/gang/oppatt/igjen ..3 <cut> <me>/mej/opp
    sigaretter/siaretter/sigaretten/sneipen/siggen/sneipar på ..1 <limb>
    straffer/straffar/straffe/straffa <me> <self> -trening/mat/sjokolade/kjefter/løpetur
    <I> {adverbs} straffer/straffar/straffe <me> -trening/mat/sjokolade/løpetur
    skader/skadar/skade/skada ..1 kroppen min
    gjøre/gjere/gjør/gjer/gjør/gjera <me> <self>? ..1 vondt/ondt
    gjøre/gjere/gjør/gjer ..1 vondt mot <me>
    riv/river/rive/kler/klorer opp ..1 sår/såra/sårene/sårå
    ! <I> {adverbs} <cut> <me> {adverbs} litt? $
    arr/merker/sår på/i/over ..1 <limb> ..8 {until}
    <not> <cut> ..8 <night> røk/gjorde/sprakk
    kniv/kniven/barberblad/barberbladet/saksa/saks ..5 på <me> <self>
    kutta/kutt/kutti/rispene/såra ..8 sist/siste/ferske/nye
    <not> ..2 klarte/klarer/klarar/greide/kunnekke ..1 la/late/å ..1 være/vær/la/vere denne ..1 heller
    kuttingen/kuttinga/skadinga/skadingen ..4 hver/kvar/igjen/verre
    {en_mean} {en_adverbs} {en_cut} {myself}
    {en_mean} cut/self
    {en_cut} ..1 my ..1 {en_limb}
    {en_cut} ..3 {en_limb} ..4 purpose/bleed/again/til/till/until/knife
    {en_cut} my self/selfe
    {en_cut} ..1 my head/hed ..3 wall/agenst/against/on/desk/door
    {en_cut} <myposs>? my? self? on purpose
    cutting/cuting/cutted again/deeper/every/since/more
    started/start/begin/began/been/back ..1 cutting/cuting
    cut/cuted/cutted to/too deep
    wont/not/dont/doesnt stop ..1 bleeding/bleding/bleed
    use/used/using ..3 on myself/my ..1 {en_limb}
    use it on {myself}
    on my {en_limb} ..3 knife/blade/razor/scissors/toilet
    take/taking it out on my arms/body/legs
    line/cut/mark/lines/cuts on my {en_limb} ..3 knife/blade/every/every/again/new
    deserve ..1 pain
    self harming/harm/harmed/harmd ..4 {en_soonish}
    ~selfharm/~selfharming
"""

AMBIGUOUS: Final = """
    kutter/kuttar/kutt/kuter/kuta/skadar/skada/skader seg/sæ/se/sei
    <cut> se/seg/sæ ..1 på/i ..1 <limb>
    arr/arra/arran/arrene ..3 der/synes/syner/ennå/framleis
    <cut> <me> før/førr/litt/som $
    ~selvskadng/~selvskading/~sjølvskading
    <not> <cut> <me> på
    sulter/sultar/sulte <me>
    make/makes/made/making/scars ..1 cuts/arms
    old/my scars
    found/find/seen ..1 cuts
    cut/cuts/cuting/burn/scratch/hert/slap/slapped {myself}
    hurts/cuts/harms herself/himself/themself
    was/of cutting/cuting $
"""
