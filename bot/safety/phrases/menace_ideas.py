# ruff: noqa: E501 - one line, one phrase
"""Threats, idea by idea: who says that the writer is going to die, shows a weapon or waits; and what the writer may do."""

from typing import Final

from bot.safety.phrases.softened import told

RULES: Final[dict[str, str]] = {
    "i_shall": """
        at? <I> ..1 er/e/æ/blir/bli/vert/skal/ska/skulle/skull/sku/kjem/kommer/kjeme/kjæm ..2
        at? <I> ..1 kjem/kommer/kjeme/kjæm ..1 til/te å ..1 bli/verte/vere?
    """,
    "to_me": """
        til/te/tel/åt <me> ..2
        <me> neste
    """,
    "long_thing": """
        tau/tauet/snor/snora/reip/rep/løkke/løkka/hol/hull/høl/holet/grav/grava/kiste/kista/kule/kula/patron
    """,
}

SAID: Final = """
    <o_they> ..4 <o_say> ..4 {i_shall} <o_dead> ..2 -<o_play> -legen/sliten/trøtt/trøytt/lei/god/flink/ferdig -sulten
    <o_they> ..4 <o_say> ..4 {i_shall} neste/nest $ -<o_play> -køen/tur/kø
    <o_they> ..4 <o_say> ..4 {i_shall} ..2 ligge/havne/hamne/flyte/ende/enda ..3 bunnen/botnen/elva/sjøen/sjyen/fjorden/myra/grøfta/skogen/grava/kista/vatnet ..2 -<o_play>
    <o_they> ..4 <o_say> ..4 at? <I> ..2 <not> ..3 våkne/våkna/vakna/vakne/oppleve/oppleva/overleve/overleva ..2 -<o_play> -legen/legane
    ferdig/ferdi/død/dau/daud ..1 her? i ..1 verden/verda &<o_they> &<o_say>
    død/daud/dau eller levende/levande
    <o_say> ..4 <I> ..1 er/e/va/var hans/hennes/hennar ..2 død/levende/levande/alltid/ingen
    meldinger/meldingar/melding/brev/telefoner/trusler/truslar ..3 om ..1 at <I> ..4 <o_dead> -<o_play>
    <I> kommer/kjem/skal/kjæm ..1 til/te? ..1 å? bli/verte/blir skutt/drept/drepen/skoten/knivstukket/tatt ..2 -<o_play>
    <I> ..1 blir/vert drept/drepen/skutt/skoten ..3 hvis/viss/om/når/dersom
    død mann ..6 &<o_say>/<o_they> -<o_play>
    <o_say> ..4 <o_will> ta/tar ..1 <me>/oss/ungane/ungene/ongan $/i/hvis/når/om/fra/frå -betraktning/jobb/arbeid/intervju/tur
    <o_they> ..4 <o_will> ..1 kjøre/køyre/kjør/køyr ned/på/over <o_us>
    knekke/knekkjer/knekker/knekk/knekkje/kutte/kutter/kappe/kappar/knuse/knuser ..1 beina/bein/fingrane/fingrene/fingre/fingrer/kneskålene/kneskålan ..2 &<o_they> &<o_say>/betale/betalt/betales/gjeld/gjelda/gjelden/penger/pengar/pengane -<o_play>
    tru/trur <me> ..1 med/me/mæ ..1 <o_gun>
    <o_place>/huset/bilen/hytta mitt/min/mi/vårt skal/ska/kommer ..2 brenne/brenna/brenn
    {long_thing} ..8 <o_say> ..4 er/e {to_me} -<o_play>
    {long_thing} ..6 er/e {to_me} ..2 &<o_they> &<o_say> -<o_play>
    <o_say> ..4 det? er/e/var min/mi/din/mitt tur nå/no/snart/neste &<o_gun>/<o_murder>
    du har/he <number>/24/48/tjuefire timer/timar/døgn/dager ..1 på deg/dæ ..4 &&<o_they> -søknad/frist/oppgave/eksamen
    om/hvis/viss/dersom/når <I> ..4 så? ..1 smell/smeller/smæll/smelle det ..2 &<o_they> -<o_play>
    <o_dear> ..2 <poss>? ..1 får/fær/skal/ska ..1 få? svi/unngjelde/betale/lide &<o_say>
    folk/den/dei/de som ..6 havner/hamnar/ender/endar/forsvinner/forsvinn ..2 elva/sjøen/grava/skogen/fjorden/myra &<o_say>
    hva/ka/kva/det <o_him> ..1 skal/ska/vil ..1 <o_do> ..1 med/me/mot/mæ <me>/kroppen ..2 &<o_say>/skrive/ringer -kurs/nav
    æra/æren/ære ..2 reinskast/renskes/rense/reinske/reddes/gjenopprettes ..2
    <o_they> ..6 <o_will>/<o_say> ..5 <o_hive> <me>/oss/deg/ungane/ungene/barna ..1 på/i/utfor/ut/ned/over/mot ..1 fra/frå? ..1 <o_drop> -<o_play> -<c_accident>
    kjører/køyre/køyrer/kjøre/styre ..2 på/i/utfor/ut ..1 fjorden/sjøen/elva/havet/kanten/stupet/møtende/fjellveggen ..2 med/me <me>/oss/ungene/ungane ..3 &<o_him>
    setja/sette/setje/sett/satte/stikke/stikka/kjøre/køyre/renne kniv/kniven ..1 i <me>
    skjera/skjære/skjere/skjæra/skar/kutte ..1 over? ..1 strupen/halsen/strupa/halsn ..1 på/til/over ..1 <me>
    helle/heller/hella/helt/kaste/kasta/sprute ..3 vann/vatn/syre/syra/lut/bensin/olje/fett ..2 på/i/over/øve/ut ..1 <me>/ansiktet/trynet/andletet/fjeset ..2 &<o_they>
    putta/puttet/putter/blanda/blandet/hatt/har/heve/tømt ..1 noe/noko/någe/nåkka/gift/piller ..1 i/oppi ..1 maten/maden/mat/kaffen/drikken/teen/glasset ..1 min/mi/mitt
    <o_they> ..4 <o_will>/<o_say>/prøvde/prøver/forsøkte ..4 ta/tage/tæge/take/ende ..1 liv/livet/live/livå ..1 av/tå/ta/åv <me>/oss/ungene/ungane/barna -spenning/jobben
"""
SHOWN: Final = """
    <o_they> ..3 sikta/siktet/sekta/sikter/siktar/pekte/peika/peiker/pekt/pekteo ..1 på/mot/imot <me> ..2 med/me/mæ ..1 <o_gun> -<o_play>
    <o_they> ..3 sikta/siktet/sekta/sikter/siktar ..1 på/mot <me> -<o_play> -kamera
    bilde/bilete/bilder ..4 <me>/ryggen ..3 sikte/siktet/kryss ..2 på/over
    <o_gun> ..2 liggende/liggjande/liggande/ligger/ligg/lå/låg ..3 på/under/ved ..1 bordet/kjøkkenbordet/kjøkenbordet/puta/hodeputa/senga/sengen/nattbordet/fanget &<o_him> -<o_play> -brød/skjære
    <o_him> ..8 står/stod/sto/stegar/stege/går/gikk/gjekk/springer/spring/raser ..4 med/me/mæ ..1 <o_gun>/<c_weapon> ..4 &<o_say>/rope/skriker/ungane/ungene/<me>/tur/døra/redd -<o_play> -elg/tur/jakt -brød/middag
    <o_they> ..6 på vei/veg/bussen/toget/båten ..4 med/me/mæ ..1 <o_gun> -<o_play> -jakt/jakta
    <o_gun>/drepe/livet/live/løkke/tau ..8 på vei/veg hit/hid/hjem/heim/hjit/opp/over &<o_him> -<o_play>
    <o_they> ..8 venter/vennter/ventar/vente/står/sitter på? ..1 <me>? ..8 har/hi/he/med ..2 <o_gun> -<o_play> -<o_handy>
    slipte/sliper/slipar/kvesste/kvesser/pusset/lada/ladet/ladde ..1 kniven/kniv/øksa/hagla/børsa/rifla/pistolen ..3 framfor/foran/mens/medan ..2 &<o_they> &<me>
    patron/patroner/patronar/patronene/kuler/kuler/kule ..8 skapet/garderobeskapet/postkassa/låsen/veska/bilen/navnet/namnet/navn/namn ..3 &mitt/min/mi/meg -jakt
    dau/daud/død/daude/døde/drept katt/katten/rotte/fugl/kanin/høne/hund ..4 dørmatta/døra/trappa/postkassa/bilen/verandaen
    <o_gun>/kniven/kniv under/unde/onner puta/hodeputa/madrassen/senga ..1 hans/hennes/hennar/til/sin/si
    vise/viste/viser <me> ..1 pistol/pistolen/kniv/kniven/våpen/våpenet/hagla/øksa -<o_play> -<o_handy>
    <o_partners> ..6 går/gikk/gjekk/står/sto/kommer ..4 med/me ..1 kniv/kniven/øks/øksa/pistol/våpen/hagle/gevær -<o_handy> -<o_play>
    dra/dro/drog/drege/drar/dreg/drege ..1 finga/fingeren/fingern/tommelen/kniven/handa/hånda ..1 over/øve/langs ..1 strupen/halsen/strupa/hals
    neste/nest gang/gong ..3 er/e ..1 den/det ..1 lada/lad/ladd/ladet/rifla/kniv/kniven/øksa/hagla/alvor
"""
WATCHED: Final = """
    <o_partners> ..2 <poss>? ..2 <o_lurk> ..3 <o_nearby> ..2 og/å/no/nå/nu/hver/kvar/igjen/att/$ -<o_play> -<c_workday>
    eks/eksen/eksn/exen/eksmannen/ekskona/ekskjæresten ..3 <o_lurk> ..3 i/på/ved/utenfor/utanfor/utafor/inni/nede ..1 <o_nearby>/jobben/huset/<me> -<o_play>
    <o_him> ..2 <o_lurk> ..6 utenfor/utanfor/utafor/utføre/nede/ute/hagen/gata ..4 <o_nearby>/jobben/huset ..4 &hver/kvar/kver/stirrer/stirer/stirar/vinker/kikker/ser/glor/drege/dreg/redd -<o_play> -røyker/hund/bussen/røyk
    <o_lurk> <o_him> ..1 der/nede/ute/igjen/att ..6 &hver/kvar/kver &<I>/<me> &går/kommer/drar/ser/vinker -<o_play> -bussen
    <o_they> ..3 stirrer/stirer/stirar/kikker/kikkar/glor ..1 inn ..2 &<o_nearby>/vinduet/hagen -<o_play>
    leter/leiter/leitar/leite/leita/leter/jakter etter/ætter/itte/ette <me> ..6 &<o_they> &kjører/køyrer/rundt/redd/æra/æren/gjeld/penger/våpen -jobb/nav
    <o_they> ..2 er/e etter/itte/ætter/ette/itter <me> ..4 &gjeld/gjelda/penger/pengar/penga/skylder/drepe/truer/redd
    <o_they> ..3 vil/ska/skal/skal få/ha/få tak i <me> ..6 &penger/penga/pengar/gjeld/svi/drepe/betale/truer
    <o_they>/bilen ..4 fulgt/følgr/følger/fulgte/fylgt/fylgjer/følgde/skygger/skygga/følgjer ..4 etter/ette/itte/ætter/efter ..1 <me> ..4 &hver/vær/kvar/kver/fra/frå/heim/hjem/hele/heile/overalt/rad/dag -instagram/facebook/tiktok/kurset
    skygga/skygget/skugga/forfulgt/forfølgd/overvåket/stalket/stalka av ..1 <o_partners>/<o_they> -<o_play> -<c_creature>
    venter/vennter/ventar/vente på <me> ..2 ute/utenfor/utanfor/utafor/ved/på ..3 <o_nearby> ..4 &<o_they> &stykker/stykk/balltrær/kniv/slå/juling/redd/banke/har
    ringer/ringe/ringde/ringjer ..1 hver/vær/kvar/kver natt/kveld ..2 og/å ..1 puster/pustar/peser
    <o_him> ..3 funnet/fant/fann/funne/finner ..1 den? ..1 nye/hemmelige/sperra/sperrede? ..1 adressen/adressa/adresse ..1 min/mi
    sperret/sperra/hemmelig/hemmeleg/skjult adresse ..8 &<o_him>/fant/bilde/funnet/lå
    tok/tatt/tar/tek seg/sæ inn i ..1 garasjen/huset/leiligheten/gangen/rommet/boden/hagen ..1 min/mitt/mi &<o_him>/<o_they>
    godkjent/vet/veit/vett ..1 hvor/kor/kvar <I> ..1 bor/bur/bu/er ..6 angre/angra/svi/drept/dø/drepe/skutt ..2 &<o_they>
"""
MEANT: Final = """
    <I> ..2 står/sto/stod/sit/sitter/satt/går/gjekk/held/holder ..2 med? ..1 <o_gun> ..1 i ..1 handa/hånda/handi/henda/neven/hånden/lomma -<o_play> -<o_handy>
    tatt/teke/tok/tekje/klemt/klemme/klemma/lagt/holdt/klemte ..2 rundt/om/kring/på ..1 halsen/halsn/strupen ..3 <o_infants> &<I> -<o_play>
    <I> ..1 la/tok/klemte/tek/tar hendene/hendane/henda rundt/om/kring ..1 halsen/halsn/strupen
    <I> ..8 <o_place>/huset ..2 med/me bensin/bensinkanne/sprengstoff/bombe/våpen/hagle/hagla/gevær/pistol/øks -jakt -<o_play>
    sette/setja/setje/sett/sett fyr på/pa ..1 heile/hele/<o_place>
    lyst/løst/skal/vil ..3 stikke/stike/stikka/stikk ned <o_target>
    klemme/klemma/kvele/kvela/riste/rista/ristet/ristar ..4 &&babyen/babyn/baby/spedbarnet &<I>/<me> &stille/stilt/lyst/redd/litt/vil
    lyst/løst/løyst/lysten/trang ..2 å/o ..1 <o_hive>/riste/rista/kvele/slå/klemme ..1 <o_infants> ..2 i/ut/mot/ned/fra/til ..2 -<o_play> -<c_sport>
    redd ..1 <I> ..2 <not> ..1 slepp/slipper/stopper/stoppar/slutter ..3 neste/nest gang/gong
    <I> ..1 har/he/hi ..1 fått/fåt/fekk/skaffa/skaffet ..1 tak? ..1 i? ..1 våpen/pistol/gevær/hagle/hagla/kniv/sprengstoff -jakt/jakta/elgjakt -<o_handy> -<o_play> -kjøkken
    få/fått/fåt/fikk/skaffa ..1 tak ..1 i ..1 våpen/våpenet/pistol/hagle/gevær/sprengstoff -jakt/jakta -<o_play>
    <o_will> ta han/ham/ho/henne/dem/dei igjen/igjenn/att ..8 &&<o_gun>/våpen/kveld -<o_play>
    med/me ..1 <o_gun> ..6 drepe/drep/skyte/stikke/knivstikke ..1 <o_target> -<o_play> -<c_creature>
"""
SOFT: Final = """
    mista/mister/mistar/miste ..1 kontrollen/kontroll ..2 over ..1 <me> ..1 selv/sjøl/sjølv/sjæl
    <o_him> ..2 <o_lurk> ..4 <o_nearby> ..2 hver/kvar/kver dag/kveld/natt
    <o_say> ..6 <I> ..2 kommer/kjem ..1 til/te å ..1 angre/angra
    <o_say> ..4 neste/nest gang/gong ..2 er/e det/den
"""
EXPLICIT, AMBIGUOUS = told("\n".join((SAID, SHOWN, WATCHED, MEANT)), SOFT)
