# ruff: noqa: E501 - one line, one phrase
"""The act without its name, and death wished for in so many words, in Norwegian: "I do it tonight", "may I never wake"."""

from typing import Final

RULES: Final = {
    "the_act": """
        <do> ..1 det/de/da/dæ/dette
        få/får ..1 det/da/de/dæ ..1 til/te/unna/gjort/overstått
        ordne/ordna/ordner/ordnar/fikse/fiksa/stoppe/stoppa ..2 det/da/de/dæ
        sørge/sørga/sørje/syte/syter/sørger ..1 for/før/førr det/da/de
    """,
    "will_act": """
        @<will> ..2 {the_act}
        tenkt/tenker/tenkjer/tenke/tenger/tengt/tenkr/tænke/tennker/kommer/kjem/kjæm/bestemt/bestæmt/bestemmt/klar/klart/mot/kunne/burde/lyst ..4 {the_act}
        <l_i> {the_act} ..2 {when_soon}
        <do> <l_i> ..1 det/de/da/dæ
        {when_soon} ..1 <do>/ordne/ordner/ordnar/fikser <I> ..1 det/de/da/dæ
        <I> ordne/ordner/ordnar ..1 det/da ..2 {when_soon}
        <l_i> ..1 <do> ..1 det/de/da/dæ ..1 når/før/førr/denne/i/på/sjøl/sjølv/selv/bare/berre
        {when_soon} er/e/æ/blir ..1 det/de/da ..1 gjort
    """,
    "resolved": "bestemt/bestemmt/bestæmt/bestemte/bestemd/besluta/besluttet/beslutta/avgjort/valgt/valt/velger/vel/planlegger/planlegg/planlagt/plan/landa/landet",
    "hoping": "håper/håpar/håpe/håber/håbe/ønsker/ønskjer/ynskjer/ynskje/ynskja/ønske/ønskje/skulle/sku/lengter/drømmer/drøymer/drømme/ber/bedt",
    "once_more": "mer/meir/mere/meire/igjen/att/ijen/opp/{when_soon}",
    "without_me": "uten/utan/uta/uden/utn/foruten <me>",
    "if_i": "om/at/hvis/viss/vist/når/dersom ..1 <I>",
    "own_hands": "med/me/på/av/for/førr/før/ved/frå/fra egen/eigen/eiga/eige/egne/eigne/egna/egen hånd/hand/hånn/hånda/hender/henner/hender",
    "for_good": "for/førr/får godt/alltid/alti/altid/evig/alltd",
}

EXPLICIT: Final = """
    # the act without its name, and death somewhere beside it
    {will_act} &&<a_death> -<l_daily> -<a_harmless>
    <do> ..1 dem/dei/alle/dere/verden/folk ..1 den/ein/en tjenesten/tjeneste/teneste/tenesta &&<a_death>
    <do> med/me <me> <self> &&<l_gun>/<l_rope>/<l_edge>
    {will_act} ..1 samme/same/samma &&livet/hengte/hengde/hang/skjøt/skaut/selvmord/sjølvmord
    bestilt/kjøpt/kjøpte/skaffa/skaffet/har/ha ..3 <I> trenger/treng/trengr/trenge ..1 for/førr/te/til ..1 <to> <dead> -<c_creature>
    # never to wake, not to be
    {hoping} ..3 <I> ..2 <not>/<l_never> ..2 <l_wake> ..1 {once_more} -<a_alarm>
    vil/vill/vilj/ville/lyst ..2 <not>/<l_never> ..1 <l_wake> opp? mer/meir/mere/igjen/att/{when_soon} -<a_alarm>
    gidder/gidd/gidde/orker/orkar/orke <not> ..1 <l_wake> opp? mer/meir/mere/igjen/att -<a_alarm>
    drømmer/drøymer/drømme/lyst/ønsker/ynskjer ..3 <not> ..1 <l_wake> -<a_alarm>
    vil/vill/vilj/skal/ska/orker/orkar/ønsker/ynskjer/drøymer/drømmer/drømme ..3 <not> ..1 finnes/finnast/finst/finnas/eksistere/eksistera ..1 mer/meir/lenger/lengre/$ -<c_thing>
    vil/vill/vilj/ønsker/drømmer/drøymer/knapp/bare/berre ..6 slutta/sluttet/slutte/slutt <to> eksistere/eksistera/leve/leva
    slippe/sleppe/sluppet/sloppe/hater/hatar/hate/lei/orker <not>? av/ta/tå? <to>? <be> ..1 i live/livet
    kommer/kjem/kjæm/skal/ska/tenkt/vil ..1 <I>? <not> ..3 <be> ..1 i live/livet
    finst/finnes/fins/lever/eksisterer <l_i> <not> ..1 til/etter/neste/når ..1 <l_day>/<l_when>
    bedre/betre/best/beste/bedst/like/greit/greitt/godt/bæst/bætre/glad/glade/gladare/gladere/letta/lettet/lykkeligere/lettere/lettare/fint ..6 {if_i} ..2 <a_died> -<c_fiction> -<c_over> -sliten/trøtt
    <l_i> ..1 burde/skulle/sku ..1 vært/vore/vørri/vorre/verra ..1 død/daud/dau/dø -trøtt/sliten
    best/bedst/beste/bedre/betre ..6 <l_i> ..1 går/gå/gjeng bort/vekk/vekke -<l_daily>
    overtale/overtala/tvinge/tvinga ..1 <me> ..2 til/te ..1 <to> <l_live> ..1 en/ein/én/videre
    mest/mer/meir/mere verdt/verd ..1 som? <dead>
    gleder/gleda/glede/gler/gle ..2 <me>/sæ ..2 til/te/på ..1 å? <dead>/døden/dauden -<c_fiction>
    døden/dauden ..4 gleder/gler <me>
    gleder/gler <me> ..2 <l_i> ligger/ligg &&grava/grav/jorda/kista
    hadde/hadd ..2 <not> ..2 vært/vore/vorre/vert ..5 hadde/hadd ..1 <l_i> ..3 død/daud/dau/dø/borte/vekk/vekke/skutt/hengt -<l_daily>
    <not> vil/orker/ønsker ..1 <be> i live/livet
    livet ..1 mitt/mett ..1 skal/ska/må ..1 slutte/slutta/slutt/ende
    $ dø/døy/døya/daue nå/no/nu $
    vil/vill/skal/ska/kommer/kjem ..4 prøve/prøva/prøv ..1 igjen/ijen/att &&overdosen/overdose/livet/drepe/drukne/kvele/kvæl/dø/døy/selvmord/sjølvmord
    denne/dinna gangen/gange/gongen ..1 skal/ska/klarer ..3 &&overdosen/overdose/livet/live/drepe/drukne/kvele/dø/døy/selvmord/sjølvmord -<l_daily>
    # what should happen to one
    gud/herren/vårherre ..7 hentar/henter/hente/ta/tar/tek ..1 <me> ..1 bort/vekk/heim/hjem
    {hoping} ..5 hjertet/hjarta/hjarte/jertet/pusten ..2 stoppet/stoppa/stoppe/stopper/stoppar/stansa/stanset
    {hoping} ..5 hjertet/hjarta/hjarte/jertet ..3 slutter/sluttar/slutte/slutta/sluttet <to> slå
    {hoping} ..6 kjørte/kjører/køyrde/køyrer/kjøre/velta/veltet/krasja/krasjet ..1 på/over/øve/øver/i <me>
    # decided, planned, looked for
    eneste/einaste/bare/berre ..5 er/e/blir <to> <dead> -<c_fiction> -<c_creature>
    <l_i>/har ..5 for/førr <to> dø/døy/daue $ -<c_fiction> -<c_creature>
    {resolved} ..2 for/førr? ..1 <to> <dead> -<c_fiction> -<c_creature>
    {resolved} ..2 <to>? <not> ..1 <l_live> -på/av/i
    klar/klare/klart/satt/sette/sett ..2 til/te/for/førr/tel <to> <dead> -<c_creature> -<c_fiction>
    ~selvmord/~sjølvmord/selmord/selmor/selvmrod/selvmrd/sjølmord i <l_when> -<l_daily> -<c_fiction>
    {resolved} ..1 min/mi/mitt egen/eigen/eget/eige død/daud/slutt/ende/utgang/avslutning/begravelse/gravferd
    googler/googlar/googla/google/søker ...5 ~selvmord/~sjølvmord/sjølmord &<I> -<l_daily>
    <a_thoughts> ..3 hver/kvar/kver/hele/heile/heila/nå/igjen/planar/planer/verre/sterkare/sterkere -<c_over> -<told> -<c_sickjob>
    <I> ..1 går/gjeng/lever/sliter/slit/strever ..1 med/me/på <a_thoughts> -<told>
    konkret/konkrete plan/planer/planar &&~suicidal/<a_thoughts>/dø/livet
    <l_i> ..8 <dead>/livet/følge/følgje/avslutte/avslutter/avsluttar/ender/slutt/gå ..4 {own_hands}
    vil/ville/skal/kan/tenkt/tenker ..4 <dead>/miste/følge/følgje/avslutte ..5 {own_hands}
    vil/vill/skal/ska/klar/å kms/ctb/unlive/unalive
    unlive/unalive/kms <me> <self>?
    la/late/lat ..1 være/vere/vær ..1 <to>? <kill> <me>
    # to the dead
    <l_wish> ..2 opp/upp? til/te/åt ..2 himmelen/himlen/himmeln/himmel ..3 &&<l_kin>/gjort/natt/snart/gud/livet -<c_fiction>
    <l_wish> ..2 opp/upp ..1 til/te/åt ..1 <l_kin> ..1 i himmelen/himlen/himmeln/himmel
    <l_wish> ..1 møte/møta/se/sjå/treffe ..1 <l_kin>/henne/han/ham ..1 igjen/att/ijen ..2 snart/natt/kveld &&døde/død/himmelen/døydde
    {when_soon} ..2 <l_i> ..4 himmelen/himlen/himmeln
    slipper/slepp/slippe/sleppe ..1 <me> ..1 uti/utfor/over ..1 no/nå/snart/natt -<l_leisure>
    skal/ska/vil/vill/må ..1 følge/følgje ..1 etter ..1 henne/han/ho/ham/mamma/pappa &&savner/saknar/død/døde/døydde
    svømme/symje/symja/sym/svøm ..2 til/te ..1 <l_i> <not>? ..1 synker/synk/søkk/orker/orkar/drukner/druknar
    heng/henger/hengjer/skyter/skyt/drukner/druknar <l_i> <me> -opp/fast/på -<c_fiction>
    # places
    ^ er/e på brua/broen/bruen/bruå/skinnene/sporet nå/no -<l_leisure> -<l_daily>
    feil/gal/gale/galne/ytre ..1 side/sida/siden ..2 rekkverket/rekkverke/brua/broen/gjerdet
    utsida/utsiden/ytersida ..1 av rekkverket/brua/broen
    en/ein dag/gong/gang ..1 så? ..1 hopper/hoppar <l_i> -<c_sport> -<l_leisure>
    skinnene/skinnan/skinna/togskinnene/jernbanelinja ..3 venta/ventet/venter/ventar/vente ..1 på toget
    {stand} ..2 i ..1 <l_shed>/naustet ..2 med/me ..1 tauet/tau/løkka/repet/reipet -<l_leisure>
    utvei/utveg/utveien/utvegen/løsning/løysing/løsningen ..8 våpenskapet/våpenskåpet/medisinskapet/<l_gun>/tauet
    motoren ..4 til/te ..1 <l_i> ..2 borte/vekk/sovner/død/besvimer
    svelga/svelget/svelgja/svelgt ..1 alt ..4 skapet/skåpet/medisinskapet/huset
    # out of life
    stikker/stikke/går/gå/gjeng/drar/dra ..2 fra/frå/av ..2 livet/live -<told>
    si/seie/sei/sier/seier ..1 opp ..1 livet
    livet ..3 vil/skal/har/ska ..1 seie/si/sei/sagt opp
    fra/frå livet $ &&vekk/bort/vek/sjekk/stikker/ut
    <not> ..2 tenkt ..1 <to>? ..1 gå/komme/kome/kåmmå ..1 ned/ner/tilbake/heim/hjem/att ..1 igjen/att/ijen/i/$ -jobb
    berre/bare/bærre <me> ..1 att/igjen ..1 <to> ..1 bli kvitt
    gjeld/gjelda/gjelden/lånet ..3 forsvinner/forsvinn ..2 når/hvis/viss ..1 <l_i> ..1 forsvinner/forsvinn/dør/døyr
    vil/vill/vilj/skal/ska/bare/berre ..4 sove/forsvinne/forsvine/forsvinna/hvile/kvile/sovna/sovne ..2 {for_good} -<c_thing>
    <I> ..5 alt/ailt/allt ..4 svart/mørkt/myrkt/stille ..1 {for_good}
    siste/sista/sisste melding/meldinga/meling/mld/meld/hilsen/helsing ..1 fra/frå/ifra <me> -<l_daily>
    <l_wrote> ..5 til/te/åt ..5 etterpå/ittepå/etterpa &<l_kin>/de/dei -<l_daily>
"""

AMBIGUOUS: Final = """
    hater/hatar/hate/gruer/gruar ..2 <to> <l_live> $
    gud/herren/vårherre ..7 hentar/henter/hente <me>
    til/te/tel skogs/fjells/sjøs/heis/heidi ..6 <not>/<l_never>/itte/kje ..2 tilbake/att/heim/hjem/ner/ned
    mangler/manglar ..1 bare? ..1 motet/mot
    vil/vill ..2 slukne/slokne/slokna -lyset/bålet
    si/sei/seie/seg ..1 til/te ..2 <l_kin> ..3 <not> ..2 feil/skyld/skuld
    under ..1 torva/molda
    etter/itte det er/e det ..1 ingenting/inkje/døden/slutt
    jula/jul/natta/natten/sommeren/våren/bursdagen/dagen/helga ..1 blir/vert ..1 min/mi siste/sista
    {will_act} &&<a_sign> -<l_daily> -<a_harmless> -slutt
    {without_me} ...8 {will_act} -<l_daily> -<a_harmless>
    hadde ..2 <not> ..2 vært/vore/vorre/vert for ..4 hadde <l_i> ..1 gjort/jort/gjor ..1 det/da -<l_daily>
    bestilt/kjøpt/kjøpte/skaffa/skaffet/har/ha ..3 <l_i> trenger/treng/trengr/trenge ..2 {the_act}
    eneste/einaste ..2 holder/held/hindrer ..1 <me> ..1 her/i/igjen/oppe -<l_daily>
    lever/leve/lev ..1 bare/berre/kun/bærre ..1 for/på at/grunn
    lettelse/lettelsen/deilig/greit/godt/fint/lyst ..5 bli/blitt/verta påkjørt/påkøyrd/overkjørt/truffet/meid
    {hoping} ..4 <l_rail>/flyet ..3 kjørt/kjørte/krasja/krasjet/køyrt ..2 i/utfor/ned
    framtid/fremtid/fremtiden/framtida ..3 <l_i> ..1 lever
    <not> ..8 <l_live> for $
    klarer/klare/greier/greie/klart/greid/klarar ..2 seg/sæ/dæ ..3 uten/utan/uta/uden/utn <me> -<l_daily>
    klart/greid ..1 seg ..2 {if_i} ..1 <a_died>
    tar/tek/tatt/teke ..1 farvel/avskjed/avskil/farvell ..1 med/me/av ..2 <l_kin>/<l_pet>/jentungen/ungen -<l_daily>
    ta/tar/tek ..1 farvel/avskjed/avskil/farvell {when_soon} -<l_daily>
    <l_kin>/fatteren/<kin> ..1 hang/hengde/hengte seg/sæ -opp
    veit/vet/vett ..2 åssen/hvordan/korleis/kordan/korsn ..1 <l_i> ..2 {the_act}
    finn/finne/funne/funnet/fant/fann ..3 sted/stad/plass ..1 <to> {the_act} &&<a_sign> -<l_daily>
    svinge/svinga/svinger ..2 over/inn ..1 i ..1 motsatt/møtende/feil felt/kjørefelt/kjørebane
    slipper/slepp/slippe/sleppe/gli/gled ..1 <me> ..1 uti/utfor/over/ned ..2 -<l_leisure> -<l_daily>
    stå/står/sto/stod/satt/sitter/sat/går ..2 {upon} ..2 <l_edge>/perrongen/perongen/molokanten/jernbanelinja ..9 &utfår/utfor/nær/nære/uti/hoppe/slepp/slippe/angrer -<l_leisure> -<l_daily>
    stod/sto/står ..2 {upon} ..1 <l_edge> ..4 så/såg/ser ned -<l_leisure>
    <l_gun> ..4 kjøkkenbordet/fanget/nattbordet/puta/fremme/framme -<c_fiction>
    ser/stirrer/glor ..2 på ..1 <l_gun> -<l_hunt>
    gi/gje/gjev ..1 <me> ..2 gravplass/grav/kiste/gravstad
    vil/vill ..2 bli begravet/begravd/gravlagt/kremert
    <l_i> ..2 begraves/begravast/gravlegges i
    <not> ..3 plass ..1 på jorda/jorden ..1 mer/meir/lenger
    etterpå/ittepå/då/da er/finst <l_i> <not> ..1 her ..1 mer/meir/lenger
    <not>/<l_never> ..2 til/te/tenkt ..1 <to>? bli/fylle/fylla/verte <l_age>
    tenkt ..1 <to> ..1 <be> i live/livet
    slippe/sleppe/sluppet/sloppe/slupp ..1 <to>? ..1 <l_wake>/<l_live> ..1 mer/meir/igjen/att/$
    sluppet/sloppe/slippe/sleppe ..5 {for_good} -<l_daily>
    lei/lèi ..2 av/ta/tå ..2 <to> <l_wake>/puste/pusta ..1 $ -<a_alarm>
    puste/pusta/våkne/vakne/leve ..2 er/e lei ..1 av/ta/tå
    ^ blir/bli/vert <not> gammel/gammal/gamal/gamle
    stille/stillt/stilt ..1 etter/ætte/ette/ætter <me>
    <not> redd ..1 for ..1 døden/dauden ..1 lenger/mer/meir/lengre
    burde/skulle ..1 aldri ..1 vært/vore født/fødd
    <l_wrote> ..2 brev ..8 borte/vekk/vekke
    reise/dra/gå/komme ..1 til/te henne/han/ho/ham ..1 $ &&døde/død/himmelen/grava -<l_daily>
    har/ha tatt/teke/tadd ..2 noe/noko/någe/nåkka ..3 <not> burde
"""
