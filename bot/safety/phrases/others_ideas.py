# ruff: noqa: E501 - one line, one phrase
"""What somebody close does to the writer or to children, idea by idea: blows, force, and what is taken away."""

from typing import Final

from bot.safety.phrases.softened import told

RULES: Final[dict[str, str]] = {
    "hitting_now": """
        slår/slær/slæ/sle/sler/denger/dengjer/juler/banker/sparker/sparkar
    """,
    "his_will": """
        snill/snille ..1 med/mot/me/mæ <o_him>
        <o_do> ..1 ting/tjenester/tenester/sånt ..1 med/for/me/mot/førr <o_him>
        ligger/ligg/ligge/sove/søv/sover/bli/blir ..1 med/me/hos/hjå <o_him>
        <o_sexact> ..1 med/me/hos/på <o_him>
    """,
    "if": "hvis/viss/vis/visst/om/dersom/når/ellers/elles/førr/for/til",
    "not_stopping": """
        slutter/sluttar/slutta/stopper/stoppar/stoppa/stoggar/hører/høyrer/hørte/høyrde/bryr <not>
        <not> ..1 slutter/sluttar/slutta/stopper/stoppar/stoppa/stoppet/hører/høyrer/hørte
        gir/gjev/ga seg/sæ <not>
        fortsetter/fortsett/fortsatte/fortsette/fortset
    """,
}

BLOWS: Final = """
    <o_kin> <poss>? <adverb>? {hitting_now} når/hvis/viss/dersom/fordi -<o_play>
    så/da/då/for/og {hitting_now} <o_him> $ -<o_play>
    {hitting_now} <o_kin> <poss>? <o_us>/han/ham/ho/henne/hu -<o_play>
    <o_kin> ..6 rister/ristar/rista/ristet/riste/filleristar/filleristet ..1 <o_us>/ham/han/henne/ho -<o_play> -håndflata -våken
    i nakken og ..1 rister/ristar/rista/ristet/slår/slenger ..1 <o_us>/ham/han/henne/ho -<o_play>
    legger/legg/legge/la/lagt hånd/hand/hånda/handa/neven på henne/ho/hu/<o_us> -<o_play>
    <o_him> ..4 <o_hit>/spent/stakk/brant/brann ..1 <me> ..1 i/på/mot/over ..1 <o_hurt_place> -<o_play> -<c_accident>
    <o_him> ..4 <o_hit> ..1 <c_victim> ..6 &<o_bruise>/næseblod/neseblod/nasablod/blod/blør/blødde/besvimte -<o_play> -<c_accident>
    begynte/begynner/byrja/endte/ender/enda/prøvde/prøver/prøvar/truer/truet/kom/kjem/kommer ..2 å/o ..1 <o_hit> <me> &<o_him> -<o_play>
    <o_him> ..3 begynner/begynte/byrjar/byrja/bynner/bynte ..1 å slå/sla/denge/sparke/jule/lugge $ -<o_play>
    <o_him> ..3 knuste/knust/knuser/brakk/brekte/knekte/knakk/vrei/vrengte ..2 <o_limb>/armem/skuldra/kjeven ..1 min/mi/mitt/mett/mine -<o_play> -<c_accident> -<o_boss>
    <o_him> ..6 tenner/tennene/tenna/tann/tanna ..1 på/av <me> -tannlege/tannlegen -<o_play>
    ble/blei/blir/bli/vart/vert/vorte/blitt <I>? kastet/kasta/dytta/dyttet/slengt/skubba/skubbet/pressa/presset/dratt/dradd/hivd ..1 i/mot/inn/ned/etter/bortover ..1 <wall>/golvet/gølvet/trappa/trappen/håret/bakken -<o_play> -<c_accident>
    fått/får/fær/fikk/fekk/fåkk ..2 en/ein/ei ..1 på tygga/trynet/kjeften/øret/øra/kjaken ..6 &<o_close>/ganger/gonger/gongar/gang/uka/veka/igjen/hjemme/heime -<o_play>
    slag/spark/lusing/ørefik/øyrefik/dask ..1 innimellom/iblant/når/stundom ..2 <o_him> -<o_play>
    spark/slag ..1 i ..1 magen ..3 &gravid/månader/måneder/veg/vei/svanger
    brukte/bruker/bruka/brukar/brukt ..1 støvelen/beltet/belte/neven/nevane/nevene/knyttneven/reima/ledningen/kjeppen/stokken &<o_him> -<o_play>
    <o_him> ..3 med/me/mæ nevane/nevene/nevan/knyttnevene/knyttnevane/neven -<o_play>
    skadane/skadene/skaden/merkene/merka/merke/blåmerkene/blåmerka/arret/arra ..3 fra/frå/etter/ætter/ette/av ..1 <o_kin>
    blå/gul/hoven/hovne/forslått/skamslått/blåslått ..5 etter/ætter/ette/itte/av/ta ..1 <o_him> $
    gikk/gjekk/går/gjeng/jekk/fór/flaug/fauk ..0 på <me> ..2 med/me/mæ ..1 <o_gun>/<o_stick> &<o_him> -<o_play>
    tok/tog/tar/tek/togi/la/fikk/fekk ..2 <o_cover> ..3 -<o_play>
    <o_cover> ..2 på ..1 <me>/henne/ho/mamma/mora -<o_play>
    tok/tog/tar/tek/holdt/heldt/held/holder/klemte/klemmer/klemt ..3 i/om/rundt/kring/over/på ..1 <throat>/halsn/munnen ..6 &klemte/klemmer/klemt/besvimte/puste/pusten/luft/svart/svartna -<o_play>
    tente/tenner/satte/sette/svidde ..2 på/i ..2 jakka/håret/klærne/kleda/genseren/senga/skjorta ..1 mi/mitt/min/mine &<o_him>/<o_kin>
    <o_they> ..6 binder/bant/bandt/batt/bind/bundet/bundi ..1 <me> ..1 fast/til/på/i ..3 -avtale/kontrakt -<o_play>
    <o_him> ..4 slo/slår/slær/banka/denga til/te <I> ..1 -<o_play>
    satt/sat/sitter/sit/ligger/låg/lå oppå <me> ..3 &<o_him>/slo/natt -katten/hunden
    <o_they> ..4 holdt/held/holder/heldt <me> fast/nede/nere -<o_play>
    tar/tek/tok/tæk <o_him>? <me> i/om/på/rundt <throat>/strupå
    gjort/slått/slo/slår/banka ..1 <me> gul og/å blå -<o_play>
    slegen/slege/dengt/mishandla/mishandlet/julet i natt/går/dag/kveld -<o_play>
    slepp/slipper/slapp/pusser ..1 bikkja/hunden/hundane/hundene ..1 si/sin/sine? på <me>
    tvinger/tvingar/tvang ..3 <o_us>/henne/ho ..4 stå/knele/ligge/sitte ..3 grus/kne/snøen/kulda/ute/gulvet/hjørnet
"""
FORCED: Final = """
    {if} ..1 <I> ..2 {his_will} ..2 &<o_him> -<o_play> -trene/trener/besøk/ferie/leker -bestemor/mormor/farmor/barna
    må/måtte/måttet/lyt/skal ..1 bli/være/ligge/sove/ligg med/me/hos/hjå <o_him> ..3 på rommet/romet/hotellet ..4
    krever/krev/krevde/forlanger/forlangar/vil/ber/bad ..2 sex/at ..1 <I>? ..1 ligger/ligg/ligge/sover/søv/suger/sex ..1 med/me/hos/i <o_him>/bilen/senga -<o_play>
    krever/krev/krevde/forlanger/forlangar sex
    <I> ..1 sier/seier/seie/sei/sa/sir nei ..2 <o_him> ..1 {not_stopping} ..2 -nav/jobb/jobben/selger/selgere
    <not> ..2 godtatt/godteke/godteki/akseptert/respektert/tålt/godtar/godtek/respekterer ..2 nei &<o_him>
    som/det/hva/ka/kva <o_him> vil/ville ..0 med/me/mæ <me>
    gjør/gjer/jer/gjorde <o_him> ..1 som ..1 <o_him> ..1 vil/ville ..1 med/me <me>
    ligger/ligg/låg/lå/ligge med/me <me> ..3 sjøl/selv/sjølv/enda/mens/medan/når/hver/kvar/kver ..4 &<o_him>
    <o_him> ..3 vil/skal/ska/må ha <me> ..1 hver/kvar/kver/vær natt/kveld/gang/gong/kvell
    tvang/tvinger/tvinga/tvingar/tving/pressa/presser/presset/dro/drar/drog ..1 <me> ..2 i/opp/oppi ..1 seng/senga/sengen/sengn/køya/bilen &<o_him> -<o_play>
    holdt/holder/held/heldt/holdtn/la/legger/legg ..3 for/førr/over/på munnen ..4 &<o_him>/<me> -maske/gjesp
    må/lyt/måtte/skal ..1 gjøre/gjere/gjera/gjør/gjer/jøre/jør ..1 alt/det/sånn/som ..1 <o_him> vil/sier/seier/ber/bestemmer ..4 &senga/seng/sengen/sengn/opphold/sendt/slår/ellers/elles/mister
    <not> ..1 gjør/gjer/gjøre ..1 det/som/alt ..1 <o_him> vil ..2 i ..1 senga/sengen/seng/sengn
    <not> ..1 vil ..2 i/til seng/sengs ..1 med/me <o_him>
    <o_kin>/<o_boss> <poss>? ..1 bruker/brukar/brukte/misbruker ..0 <me> $
    onkelen/onkel/bestefar/stefar/stefaren/treneren/trenaren/naboen/far/faren/pappa ..1 <poss>? holder/held/hold/driver/driv på med/me <me>
    <o_touch>/tok/tar/tek/tatt ..1 <me> ..1 på/i/mellom ..1 <o_private> -<o_play> -skoene
    <o_him> ..3 <o_touch>/tar/tok/tek ..1 på/i/mellom ..1 <o_private> ..1 mine/min/mi/mitt/til/på -<o_play>
    handa/hånda/hånden/handen/henda/hendene/fingrene ..2 i/ned/nedi/oppi/innafor/innenfor/under/inni ..1 i? ..1 buksa/bukse/buksene/trusa/truse/bhen/skjørtet/kjolen/genseren ..2 min/mi/på/mitt &<o_him>
    ha/få/fekk/fikk/får <me> ..1 til/te/tel å ..1 ta/røre/kysse/suge/stryke ..1 på? ..1 seg/sæ/se/han/ham/hannom -<o_play>
    <o_him> ..3 kommer/kjem/kjæm/kjeme/kom/komer/går ..2 inn ..3 dusjr/dusjer/dusjar/dusje/skifter/kler/kledd ..6 &<me>/<I> -<o_play>
    <o_him> ..3 kommer/kjem/kjæm/kjeme/kom ..1 inn ..2 rommet/rommi/romet/<me> ..6 &tek/tar/tok/rører/rør/legger/legg -<o_play> -kaffe/mat/telefonen/lys/lyset
    <o_him> ..2 rører/rører/røre/rør/røyrer ..1 ved/på <me> -<o_play>
    sender/sende/sendt/sendte/send/skikka/skikker/kjører/køyrer ..1 <me> ..1 ut? til/te/åt/me ..2 <o_buyers> ..3 &penger/pengar/pæng/penga/<o_him> -<o_play> -kurs/intervju/jobb
    blir/vert/ble/vart ..1 sendt/skikka ..1 til/te ..2 mann/menn ..2 hotell/hotellrom
    <o_force> ..4 selge/selje/selja ..1 <me>/kroppen
    bilde/bilder/bilete/bilda/video ..1 av <me> ..2 dusjen/badet/naken ..3 &<o_him> -cv
    <o_him> ..3 kryp/krøp/kryper/krabber/legg/legger ..3 senga/sengen/dyna til/te/hos/med <me>/mi -katten/hunden
    ligge/ligg/pule/sove/sex ..1 med/me/mæ ..1 <o_buyers> ..4 &gjeld/jeld/gjelda/betale/betala/penger/pengar/penga/<o_force> -<o_play>
    filmer/filma/filmar/filmet ..2 når/mens/at/medan ..1 <o_him> ..4 &<o_force>/naken/sex/voldtar/slår -<o_play>
    legger/legg/legge/sender/sende/deler/viser ..1 ut ..2 filmen/film/filmer/videoen/videoer/bildene/bilda/bileta/bilder ..1 av <me> ..6 &<o_him>/hvis/viss/dersom/om -cv/annonse
    video/videoer/videoen/filmer/bilder/bilete/bilda av <me> ..12 ellers/elles/hvis/viss/dersom/eller ..6 &<o_him> &sender/legger/sende/legge/deler/viser/vil
"""
TAKEN: Final = """
    <o_him> ..3 sagt/sa/seier/sier ..1 opp ..1 jobben/stillinga/stillingen/kontrakta/kontrakten/leiligheten ..1 min/mi ..3 for/førr/på/uten/utan
    <o_him> ..8 takka/takket/takke/takker nei ..1 for/på/førr ..1 <me>/mine/mi
    får/fær/fekk/fikk <not> ..1 <o_care> ..1 min/mi/mine/mitt ..8 &&<o_close> -apoteket/legen/resept/nav
    <o_him> ..3 holder/held/hæll/gjemmer/gøymer/nekter/låser ..1 <o_care>/dem/dei/de tilbake/tebake/attende/unna/fra/frå -nav
    får/fær <not> ..1 <o_care> ..2 før/hvis/til/viss/om/førr <I> &<o_close>
    må/lyt/får/måtte ..2 sove/ligge/søve/ligga/bo ..1 på/i/ute ..1 gulvet/golvet/gølvet/gangen/gongen/gangn/garasjen/kjelleren/boden/uthuset/balkongen ..6 &straff/straffen/straffa/straffi/ellers/elles/<o_kin>/sier/nekter
    set/setter/sett/sette/satte/stenger/jager <me> ..1 ut/ute/på ..1 gangen/gongen/ute/trappa/natta/kulda ..3 &<o_him>
    nekte/nekter/nektar/nekta/nektern/nektet <o_him>? ..1 <me> ..1 å? ..2 <o_freedom>/<o_taken> &<o_him> -nav/banken/kommunen/legen
    må/lyt/måtte ..1 vise/visa <o_him> ..1 alt/telefonen/telefonenmin/tlf/meldingene/mobilen
    må/lyt/måtte/skal ..1 gi/gje/gjeva/levere ..0 <o_him> ..1 alt/alle/all/heile/hele/lønna/lønn/løna/pengene/penga/pengane ..1 -nav/banken
    gir/gjev/gi/gje ..1 <o_him> ..2 <o_care>/<o_taken> ..1 mine/mi/min ..3 &hvis/ellers/viss/må
    tømmer/tømmar/tømme/tømte/tømt/tapper/tappet ..1 <o_taken>/kontoen/bankkontoen/sparekontoen ..1 min/mi/mine &<o_him>
    tatt/tar/tok/ta ..1 opp ..1 lån ..4 mitt navn/namn/namnet/navnet &<o_him>
    <o_him> ..1 tar/tek/tok/tæk/har ..1 all/alle/heile/hele ..1 <o_taken> ..3 -nav/kommunen/skatten
    har/ha/hadde/he ..1 tatt/tat/teke/tadd/teki/tekje/beslaglagt/gjemt/gøymt ..1 pass/passet/passene/passå/passa/passi ..2 min/mi/mitt/mit/mett/våre/vårt/deres/derres/deira/deiras/med &<o_him>/sjef -politiet/ambassaden
    pass/passet/passene/passå/passa mitt/mit/mett/våre/deres/deiras/deira ..3 &<o_him> &tatt/har/ligge/ligger/låst/lønn -fornye/søkt/politiet
    <o_him> ..6 reiser/reise/drar/dra/fer/tar/tek ..4 <o_homeland> ..2 med/me ..1 <o_dear> ..3 -ferie/besøk/bursdag
    <o_him> ..6 tar/tek/ta/tær ..1 <o_dear> ..4 <o_homeland> ..3 -ferie/besøk/bursdag
    mister/mistar/miste/mista/mist ..1 <I>? ..1 <o_permit> ..4 &<o_him> &sier/seier/seie/hvis/viss/om/dersom/går/minner/alt -udi/nav/advokat
    <o_permit> ..8 hver/kvar gang/gong <I> <not> ..2 vil ..4 &<o_him>
    <o_him> ..3 ordne/ordner/ordnar/fikse/fikser ..1 papirene/papirer/papira/opphold/oppholdet/jobb/rom/visum ..2 hvis/viss/om <I> ..1 er/blir/gjør ..1 snill/med/ting
    <I> ..1 er/e hans/hennes og/å ..1 skal/ska ..1 være/vere ..1 hjemme/heime
    <not> ..1 trenger/treng/får å? ..1 forlate/forlata ..1 huset/heimen/leiligheten ..4 &<o_him>
    holder/held/heldt/holdt ..0 <me> inne/inn/innestengt/isolert -sykdom/korona/feber
    jobbe/jobba/jobbet/arbeide/arbeida ..2 av gjelda/gjeld/gjelden ..6 &ut/tatt/passet/kortet/får
    låser/lås/låse/låst/låste ..1 døra/døren/porten/dørå? ..1 utanfra/utenfra/utafra/utenifra/utsiden/utsida &<o_him>/<I>
    sitter/sett/setter/tar/tek/teller/tell/måler ..2 klokka/minuttan/minuttene/minuttane ..3 <I> er/e ..1 borte/ute &<o_him>
    signere/signera/underskrive/skrive/skreiv/skrev ..1 under? ..2 på ..1 at? ..2 huset/lånet/gjelda/kontrakten/skilsmissepapirene ..4 &<o_force>
"""
SOFT: Final = """
    <o_him> ..3 holder/held/hold/driver/driv på med/me <me> ..2 &trening/natta/15/14/13/16/fjorten/femten/seksten/si
    får/fær <not> ..1 <o_care> ..1 min/mi/mine/mitt
    <o_him> ..2 tar/tek/tok alle? ..1 pengene/pengane/penga ..3
    merke/merker/merka ..1 på ..1 kinnet/halsen/armen/ryggen &<o_him> &slår/slo/redd/søler
    en/ein lusing $
    godtar/godtek/respekterer <not> ..1 nei
    <I> ..1 ble/vart/blei/vert/blir tvunget/tvinga/tvungen $
"""
EXPLICIT, AMBIGUOUS = told("\n".join((BLOWS, FORCED, TAKEN)), SOFT)
