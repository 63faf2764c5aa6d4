# ruff: noqa: E501 - one line, one phrase
"""Harm that someone means to do, told by means, place and time."""

from typing import Final

RULES: Final = {
    "office": "kontoret/kontoret/nav/barnevernet/skolen/skulen/jobben/lageret/lageren/møtet/festen/sjefen/huset/resepsjonen/butikken/brakka/riggen",
    "armed": "kniv/kniven/øks/øksa/gevær/geværet/hagle/haglå/børse/børsa/våpen/våben/pistol/jaktgevær/jaktgeværet/jaktkniv/balltre/bensin",
    "them": "han/hannj/hanj/hainn/ham/ho/hu/henne/hon/dem/dei/dæm/dom/de/di/a/ann/faren/sjefen/eksen/ekskona/saksbehandleren/alle/adle/aille/ungene/ungan/ongan/folk/noen/nån/nokon",
    "hurt": "drepe/drepa/drep/drebe/dræpe/dræp/kverke/kverka/kverk/myrde/skyte/skyt/skjota/sjota/slakte/knivstikke/skada/skade/skad/sjad/skjad/knuse/knus",
}

EXPLICIT: Final = """
    @skal/ska/vil/vill/kommer/kjem/kjæm/sku/må/kmr ..3 {hurt} {adverbs} {them} -<o_play> -<c_creature>
    @skal/ska/vil/vill/kommer/kjem/kjæm ..2 {hurt} den/det/denne/han ..1 saksbehandler/saksbehandlaren/saksbehandlarn/jævelen/fyren/sjefen
    <I> drebe/dreber/drepper/drep/dreper {them} -<o_play> -<c_creature> -<c_thing>
    @skal/ska/vil/kommer ..3 drepen/drepan/drepn/kverken/kverkan/skytn/skyten/skjotan/skjoten
    <I> ..2 skal/ska/kommer/kjem/kjæm/tar/tek/tær/fær/drar ..6 med/me ..1 {armed} ..8 &<o_target>/{office}/<o_rage> -<o_handy> -<o_play> -<c_workday>
    {armed} ..8 {office} &skal/ska/vil/kommer/kjem/svi -<o_handy> -<o_play> -<c_workday>
    {office} ..8 med/me {armed} &skal/ska/vil/kommer/kjem -<o_handy> -<o_play>
    slår/slær/slå/slæ/banker/banke/banken {them}? ihjel/ihæl/ihel -<o_play> -<c_creature>
    slær/slår/slå/banke/banker/banken ..1 <not> puster/pustar
    banke/slå/banken/sparke ..2 til/te ..1 <not> puster/pustar/rører
    <I>/skal/ska/vil/truer/lyst ..4 tenne/tenner/tenn ..1 på ..1 huset/bilen/leiligheten/kontoret/nav/bygget/hytta/låven -<o_play>
    sette/setter/setje/sett fyr på/pa ..2 {them}/<o_target>/<o_place>/bilen/alt/meg -<o_play>
    <I>/skal/ska/vil/truer/lyst ..4 brenne/brenner/brenn ned -<o_play>
    gjør/gjer/gjøre/gjere det av med ..2 {them} -<c_creature>
    ta/tar/tek/tær ..1 {them} ..2 med/me <me> i/opp grava/graven/gravå
    ta/tar/tek/tær {them} en/ein etter &<o_gun>/drepe/hevn
    {will} få/fær/få ..1 svi/att/betale/igjen/angre ..8 {armed}
    <not> ..2 kommer/kjem/kjæm ..2 levende/levande ut
    <I>/skal/ska/vil ..3 går/gå ..1 over/øve rekka/rekkå/bord
    liste/lista over/mi/min ..4 {them}/folk ..8 drepe/dø/hevn
    <I> ..2 slo/rista/ristet/slår ..2 sonen/sønnen/guten/dattera/babyen/barnet/ungen/guten/datter ..6 -<o_play>
    redd ..6 skade/slå/slår/riste/drepe ..2 ungen/babyen/barnet/barna/noen
    noen/nokon/nån må stoppe/stoppa <me>
    <I> veit/vet/vett ..1 kor/kvar/hvor/når ..1 {them} ..1 bor/bur/jobber/jobbar ..8 ihjel/drepe/drep/kniv/svi
    drepe/drepa/drep ..6 <I> veit/vet/vett ..1 kor/kvar/hvor/når
    hevn/hemn ..6 {armed}
    <I>/skal/ska/vil ..2 dreper/drepe/drep dere/dykk/dokker/dokke/dåkker
    smash/smashe/break/brake/brak/crush/bash ..2 his/her/him/their/that/scull/skull/bone/bones/head/womans/mans ..4 {en_part}/in/tomorow/body/bone/scull/skull/will/if
    gona/gonna/going/will/il/ill ..1 smash/brake/break/kill/kil/shoot/stab/burn ..2 his/her/him/them/every/that/their/all/everyone
    take his/her/their life/lives
    take/taking ..1 with me ..6 die/dead/down
    afraid/scared ..3 hurt/harm/shake/kill ..2 my baby/child/kid/kids/son/daughter/children
    imagining/imagine/picturing/dreaming/thinking ..2 shooting/killing/stabbing/burning
    gona/gonna/going/will/il/ill/bring/bringing ..6 petrol/gasoline/knife/gun/weapon ..8 place/house/office/work/school -kitchen
    shes/hes/theyre ..1 going/gonna/gona ..1 to? pay for what
    outside his/her/their house/door/work ..1 now/wit/with ..3 knife/gun/petrol/bat/weapon
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
    skyte/skyt ..1 læreren/lærern/sjefen -<o_play>
"""
