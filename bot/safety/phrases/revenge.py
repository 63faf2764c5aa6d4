# ruff: noqa: E501 - one line, one phrase
"""Harm that someone means to do, told by means, place and time."""

from typing import Final

RULES: Final = {
    "office": "kontoret/kontoret/nav/barnevernet/skolen/skulen/jobben/lageret/lageren/møtet/festen/sjefen/huset/resepsjonen/butikken/brakka/riggen",
    "armed": "kniv/kniven/øks/øksa/gevær/geværet/hagle/haglå/børse/børsa/våpen/våben/pistol/jaktgevær/jaktgeværet/jaktkniv/balltre/bensin",
    "them": "han/hannj/hanj/hainn/ham/ho/hu/henne/hon/dem/dei/dæm/dom/de/di/a/ann/faren/sjefen/eksen/ekskona/saksbehandleren/alle/adle/aille/ungene/ungan/ongan/folk/noen/nån/nokon",
    "hurt": "drepe/drepa/drep/drebe/dræpe/dræp/kverke/kverka/kverk/myrde/skyte/skyt/skjota/sjota/slakte/knivstikke/stikke/skada/skade/skad/sjad/skjad/knuse/knus",
}

EXPLICIT: Final = """
    @skal/ska/vil/vill/kommer/kjem/kjæm/sku/må/kmr ..3 {hurt} {adverbs} {them}
    @skal/ska/vil/vill/kommer/kjem/kjæm ..2 {hurt} den/det/denne/han ..1 saksbehandler/saksbehandlaren/saksbehandlarn/jævelen/fyren/sjefen
    <I> drebe/dreber/drepper/drep/dreper {them}
    @skal/ska/vil/kommer ..3 drepen/drepan/drepn/kverken/kverkan/skytn/skyten/skjotan/skjoten
    <I> ..2 {will} ..4 med/me/hente/henter/finne/bruke {armed}
    <I> ..2 skal/ska/kommer/kjem/kjæm/tar/tek/tær/fær/drar ...10 med/me ..1 {armed}
    {armed} ..8 {office} -<o_handy>
    {office} ..8 med/me {armed} -<o_handy>
    tar/tek/tær med/me <me>? {armed}
    slår/slær/slå/slæ/banker/banke/banken {them}? ihjel/ihæl/ihel
    slær/slår/slå/banke/banker/banken ..1 <not> puster/pustar
    banke/slå/banken/sparke ..2 til/te ..1 <not> puster/pustar/rører
    tenne/tenner/tenn/tente ..1 på ..1 huset/bilen/{office}/leiligheten
    sette/setter/setje/sett fyr på/pa ..3 -ermet/ovnen/peisen/grillen/bålet/kakelyset/genseren/skjerfet
    brenne/brenner/brenn ned ..1
    gjør/gjer/gjøre/gjere det av med ..2 {them}
    ta/tar/tek/tær ..1 {them} ..2 med/me <me> i/opp grava/graven/gravå
    ta/tar/tek/tær {them} en/ein etter
    {will} få/fær/få ..1 svi/att/betale/igjen/angre ..8 {armed}
    {armed} ..8 {will} ..3 få/fær/tar/tek/ta
    får/fær/få se/sjå ..4 god/i stand for/førr
    <not> ..2 kommer/kjem/kjæm ..2 levende/levande ut
    vert/blir/bli det drap/blod/mord
    går/gå ..1 over/øve rekka/rekkå/bord
    liste/lista over/mi/min ..4 {them}/folk ..8 ta/tar/tek/ska/skal/drepe
    på ..1 lista mi ..4 ta/tar/tek/ska/skal
    slo/tok/rista ..2 sonen/sønnen/guten/dattera/babyen/barnet/ungen/guten/datter ...12 redd/igjen/att/stoppe/stoppa
    redd ..6 gjør/gjer/gjøre/skade/slå/slår ..2 ungen/babyen/barnet/igjen/barna
    noen/nokon/nån må stoppe/stoppa <me>
    <I> kjenner/kjem/kommer ..4 slå/drepe/skade ..2 igjen/att
    <I> veit/vet/vett/vett ..1 kor/kvar/hvor/når ..2 bor/bur/jobber/går/jobbar ..8 ihjel/drepe/drep/få/ska/skal/kniv
    drepe/drepa/drep ..6 <I> veit/vet/vett ..1 kor/kvar/hvor/når
    hevn/hemn ..6 {armed}
    dreper/drepe/drep ..1 dere/dykk/dokker/dokke/dåkker
    smash/smashe/break/brake/brak/crush/bash ..2 his/her/him/their/that/scull/skull/bone/bones/head/womans/mans ..4 {en_part}/in/tomorow/body/bone/scull/skull/will/if
    gona/gonna/going/will/il/ill ..1 smash/brake/break/kill/kil/shoot/stab/burn ..2 his/her/him/them/every/that/their/all/everyone
    take his/her/their life/lives
    take/taking ..1 with me ..6 die/dead/kids/all
    afraid/scared ..3 hurt/harm/shake/kill ..2 my baby/child/kid/kids/son/daughter/children
    imagining/imagine/picturing/dreaming/thinking ..2 shooting/killing/stabbing/burning
    petrol/gasoline/knife/gun/gas/weapon ..8 place/house/office/driving/going/work ..4
    shes/hes/theyre/they/he/she ..1 going/gonna/gona/will ..1 to? pay for what/this
    outside his/her/their house/door/work ..1 now/wit/with/waiting
    wont walk/come out ..2 alive/of
"""

AMBIGUOUS: Final = """
    <I> ..4 {hurt} {adverbs} {them} -<o_play> -episode
    kill/kil peple/people/whoever
    lyst/løst/løyst ..3 slå/knuse/knus/gi/kverke/drepe/banke ..6 trynet/smell/tygga/veilederen/sjefen/noen/noken/ham/han
    slå ..1 {them} ned
    dømt for trusler/truslar/vold
    hold <me> unna
    thoughts/thougts/thought to/of ..1 hit/kill/hurt
    shot/shoot/kill/killed people
    skyte/skyt ..1 læreren/lærern/sjefen
"""
