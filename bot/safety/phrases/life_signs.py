# ruff: noqa: E501 - one line, one phrase
"""What gives away that someone means to end their life without saying so, in Norwegian; all of it soft, or nearly."""

from typing import Final

from bot.safety.phrases.softened import both

RULES: Final = {
    "gone_from_here": """
        <l_i> ..1 er/e/æ/blir/vert ..2 <l_gone>
        <l_i> <not> ..1 lever/finnes/finst/fins/eksisterer
        <l_i> er/e/æ/blir/vert <not> ..1 her/mer/meir ..1 lenger/lengre/mer/meir/$
        <l_i> <not> er/e/æ/blir her ..1 lenger/lengre/mer/meir/$
        <l_i> ..2 dør/døyr/dauer/forsvinner/forsvant
        <l_i> ..1 går/gjeng/drar bort/vekk/herfra
    """,
    "of_now2": """
        mer/meir/mere/lenger/lengre/igjen/tilbake/att/hit/her/i
        $
    """,
    "for_what": """
        å ..1 leve/kjempe/leva/lev/våkne/håpe
        for/tå/av/til ..1 <me>/mæ
        i ..1 livet/live/verden
        av ..1 meg/mæ/livet
    """,
    "how_what": "hvor/kor/korr/kordan/hvordan/korleis/hva/kva/ka/kossen/hvilken/hvilke/kva/hvr/hvormye/hvormange/vor",
    "wishes": "vil/vill/vilj/bare/berre/bærre/ønsker/ynskjer/kunne/skulle/skal/lyst/løst/få",
    "from_what": """
        for alltid/godt/evig
        fra/frå ..1 alt/livet/tankene/smertene/tankane/meg/smerte*
        til/te slutt
        i ..1 grava/døden/jorda/kveld/natt
        evig
    """,
    "how_much": "høyt/høgt/høy/høg/dypt/djupt/mange/mye/mykje/lenge/lengje/kaldt/fort/lang/stor/mykje/sikkert/lite/langt",
}

SERIOUS: Final = """
    <not> ..2 stoppe/stoppa/stogge/stogga/stopp/hindre/hindra/redde/overtale/snakke ..1 <me> ...8 &&dø/døy/død/natt/kveld/livet/bestemt/hoppe/slutt/ligg/farvel/over/vil
    denne/dinna ..1 gangen/gangn/gongen ..2 lykkes/lukkast/lykkas/funker/døy/finner -<l_daily> -<c_sport>
    forrige/førre/sist ..1 gang/gong ..4 funnet/funne/redda/reddet/våkna/vakna/pumpa/overlevde/mislykka/mislyktes ..3 -<l_daily> -<c_sport>
    <l_dark> ..3 <l_i> ..2 dør/døyr/dauer/hopper/forsvinner/slutter/sovner/henger/skyter -<l_daily> -<l_fun>
    vil/vill/vilj/skal/ska/ønsker/ynskjer/må/lyst/løst ..2 <to>? gå/sove/sovne/reise/dra/fara ..1 bort/inn ..3 &&alltid/livet/smerte*/alt/fred/evig/verden
"""

SOFT: Final = """
    # when I am gone
    når/etter/hvis/viss/dersom/før/førr/dagen ..2 {gone_from_here} ..1 -<l_daily> -dag/downs -ferie/ferien/syk/sjuk/påskeferie/hjemme
    {gone_from_here} ..2 {when_soon} -<l_daily> -ferie/ferien/syk/sjuk/hjemme/rekker
    {when_soon} ..3 {gone_from_here} -<l_daily> -ferie/ferien/syk/sjuk/hjemme/rekker
    hvem/kem/kven/åkken/hvordan/korleis/hva/kva/ka ..3 skal/tar/tek/får/arver/arvar/passer/passar/betaler/betalar/gjelda/lånet/leiligheten ..5 {gone_from_here} -<l_daily> -ferie/syk/sjuk
    gjeld/gjelda/gjelden/lånet/lån/leiligheten/huset/dagpengene/pensjonen/uføretrygden/forsikring*/katten/hunden/begravelse* ..5 <l_i> ..2 dør/døyr/død/daud/dau ..1 -far/mor/bestefar/<c_fiction>
    etter/ette min/mi død/daud/bortgang
    # nobody stops it, nobody is told
    <not> ..2 stoppe/stoppa/stogge/stogga/stopp/hindre/hindra/redde/berge/redda ..1 <me> ..2 -<c_sport> -<l_daily>
    ingen/inkje ..3 stoppe/stopper/stoppar/hindrer/redde/redder/reddar/hjelpe/berge ..1 <me> ..2 -<l_daily> -<c_sport>
    <not> ..1 ring/ringe/ringja/ringj ..2 politiet/politi/foreldrene/foreldra/113/112/ambulanse/ambulansen/nokon/noen/mor/mamma/pappa/legevakta ..3
    <not> ..1 si/sei/seie/fortell ..2 det/noe/noko ..2 til/te ..1 noen/nokon/mor/mamma/pappa/foreldrene/foreldra/kona/mannen ..4 &&dø/døy/livet/tenker/drepe/mej/meg/mei -<l_daily> -overraskelse
    <not> ..1 let/leit/leite/lete/leiter/søk ..1 etter <me>
    for/førr sent/seint/sein ..3 &&døy/farvel/piller/tabletter -<l_daily> -frist/fristen/toget/bussen -søke
    <not> ..1 gråt/gråte/sørg/sørge/gråta/syrg/uroe/bekymre/uroa/bekymr ..3 <me>/for/dere/dokker/dykk ..2 -<l_daily>
    <not> ..1 uroe/bekymre/uro/bekymr ..2 <me>/<l_kin> ..2 når/for/om ..2 &&borte/vekk/snart/ferdig/evig/natt
    <not> ..2 noens/noen/nokon/nokons/din/deres/dykkar/andres sin? ..1 skyld/feil/skuld ..3 &&jeg/eg/orker/borte/dø/går/farvel -<l_daily>
    kunne ..3 gjort ..1 noe/noko/mer/meir/annerledes ..3 &ingen/<not>/hilse/hils/si
    # what is no longer needed
    treng/trenger/treger/trenge ..3 <not> ..4 lenger/lengre/lengr/meir/mer/læng/snart ..1 &&snart/natt/død/over/slutt/borte/farvel/livet/alltid/ferdig -<c_workday>
    slett/slette/sletta/avbestill/avlys/avbestille/kanseller/stryk/avmeld ..5 <l_i> ..2 <not>/dør/borte/død ..3 &lever/leve/her/tilbake/igjen/død/mer/lenger/dør -nyhetsbrev
    slett/slette/slettet/sletta/avbestill/avlys/avbestille/kanseller/stryk ...8 ingen/<not> ..2 som? ..1 kommer/kjem/lever/lenger/blir ..1 {of_now2}
    avbestill/avlys/avbestille/kanseller/avbestilt/avbestilte ..3 alt/alle/timene/livet/timen ..3 &&<l_i>/aldri/mer/over
    # nothing to live for
    livet/livett/live/dagene/framtida/framtiden/fremtiden ..3 ødelagt/øydelagt/knust/bortkasta/bortkastet/meningsløst/meiningslaust/verdiløst/verdilaust/helvete/helvede/helvette/håpløst/håplaust/straff/straffen/pine/tortur/mareritt/uutholdelig/uuthaldeleg -<c_fiction> -<l_fun>
    leve/leva/lev/livet/eksistere/live ..3 vondt/vont/smertefullt/straff/pine/tortur/tungt/helvete/kamp/umulig/uutholdelig/plage/verkje/byrde/slit &<l_i>/for/<not>/mer/lenger/er -av/<l_fun> -<l_daily>
    <c_tired>/ferdig/nok/nåkk/møkklei/trett/trøytt ..2 med/av/tå/ta ..2 <l_live>/livet/tilværelsen/kampen/verden/verda/smertene/smerta ..2 -<l_fun>
    fått/hadd/har/hatt/fådd ..2 nok ..1 av/tå ..1 livet/alt/verden/meg/verda/dette/<l_live> ..1 {of_now2} -<l_daily>
    <not>/ingen/inga/null ..3 livslyst/livsvilje/livsgnist/livsglede/håp/von/framtid/fremtid/framtidstru ..1 {of_now2} -cv
    <not>/ingen/ingenting/inkje ..3 igjen/att/igjæn ..1 {for_what} -<l_daily>
    ingenting/inkje/ikkeno/null ..2 å ..1 leve/miste/tape/se/tapa/mista ..1 {of_now2} -<l_daily> -søke
    hva/ka/kva/ke/va ..1 er/e/æ ..1 poenget/vitsen/vitsn/meningen/meininga/vits/mening ..1 $/liksom/lell/egentlig/da/lenger/med/å -<l_daily> -<c_workday>
    hvorfor/kvifor/koffor/koffer/koffår/åffer/kvi ..2 fortsette/fortsetja/fortsetje/kjempe/våkne/vakne/stå/gidde/gidder/streve/streva/prøve ..2 $ -<l_daily>
    <l_i> ..1 fortjener/fortener/fortjener ..2 <not> ..1 <l_live>/livet/luft/plass/<be>
    <l_i> ..1 fortjener/fortener ..1 <to>? dø/døy/daue/døden/død
    <l_i> ..1 skulle/burde/sku ..1 <not>/<l_never> ..1 vært/vore/født/fødd/levd/overlevd/blitt/vørri/vakna ..1 født/fødd/til/her/$ -<l_daily>
    <l_i> ..1 skulle/burde/sku ..1 dødd/dauda/døydd/dødd/strøket ..3 -<l_fun>
    hvorfor/kvifor/koffor ..2 overlevde/lever/våkna/våknet/vakna <l_i>
    var/va/hadde ..2 jeg/eg/æ/je/<l_i> ..2 <l_dead>/dauda/dødd ..3 istedenfor/i/istaden -<c_fiction>
    # nobody will care, all will be relieved
    ingen/inkje/ingæn ..3 <l_notice>/savner/saknar/gråter/gråte/bryr/brydd/sørger/sørge/merke ..1 <me>/<l_i>/$ -<l_daily> -<c_workday> -<c_fiction> -forskjell/forskjellen/skilnad/utenom
    alle/familien/ungene/barna/kona/folk/de/dei/dere ..4 lettet/letta/lettelse/lettere/letter/fri/glade/glad/bedre/lettare/frie ..3 uten/utan ..1 <me> -<l_daily>
    alle/familien/ungene/barna/kona/folk/de/dei/dere ..4 lettet/letta/lettelse/lettere/letter/fri/glade/glad/bedre/lettare/frie ..3 når/om/hvis/dersom/viss ..1 <l_i> <not>? ..2 <l_gone>/<a_died>/forsvant/fantes/er/eksisterte -<l_daily>
    <l_i> ..1 er/e/æ/blir/vert ..2 en/ei/ein/bare/berre/til ..2 byrde/belastning/bry/bryderi/last/plage/børe/børde/ballast/utgift/utgiftspost/ulempe/klamp/snylter/søppel/avfall ..3 -dansegulvet/<l_daily> -lastebil -<l_fun>
    <l_i> ..3 i vegen/veien ..1 for/før ..2 <l_kin>/alle/andre/dere
    <l_i> ..2 <l_is> ..3 verdiløs/verdilaus/ingenting/unyttig/overflødig/verdløs ..4 &&døy/leve/livet/alle/verden/død/aldri/orker/bedre/borte -<l_daily>
    # asking how
    {how_what} ..4 {how_much} ..8 dø/døy/døya/dau/daue/drukne/drukna/overleve/bevisstheten/henge/bevisstlaus/døden/dødelig/dødeleg/kveles -<l_daily> -<c_creature> -<c_fiction> -plante/planter
    gjør/gjer/gjær ..1 det ..1 vondt/vont ..1 <to>? drukne/drukna/henge/dø/døy/kveles/hoppe/fryse/skyte
    merker/merkar/kjenner/kjennes ..2 ..3 drukner/drukne/dør/døyr/hopper/treffer -<l_daily>
    {how_what} ..3 dødelig/dødeleg/dødelege/dødelige/livsfarlig/dødsdose -<c_creature>
    dødelig/dødeleg/dødelige ..1 dose/dosis/mengde/mengd
    # what draws, orders or frightens
    stemmene/stemmer/stemma/stemmen/hodet/haue/hovudet/noe/noko/tankene/tankane/hjernen ..3 sier/seier/ber/vil/roper/ropar/befaler/hvisker/kviskrar/masar/maser/krever/fortell ..1 at? <l_i>/<me> ..2 skal/ska/må/bør/gjøre/gjera/hoppe/dø/drepe/ta -<c_fiction> -jobbe/søke
    redd/rædd/livredd/redde ..2 for/førr ..1 <me> <self>
    redd/rædd/livredd/redde ..3 for/førr ..1 å <be> ..1 alene/aleine/åleine/åleina/ålein ..3 &natt/kveld/gjør/tanker/tankene/pillene/kniven/sjølv
    tør/torer/tør/våger/tørr/tor ..2 <not> ..2 <be> ..1 alene/aleine/åleine/ålein/hjemme/heime/nærleiken/nærheten/hjemme ..2 -mørkeredd/<l_daily>
    trygg/sikker ..2 for/med ..1 <me> <self>
    <not> ..1 trygg ..1 med/for <me> <self>
    mørke/svarte/vonde/skumle/farlige/farlege/stygge/tunge ..1 tanker/tankar/tanka ..3 nå/no/natt/igjen/hele/sterke/verre/kveld/livet/dø/orker -<c_fiction>
    tankene/tankane/tanken/tankan/tanker ..4 dø/døy/død/døden/dauden/livet/slutt/avslutte/borte/forsvinne/ende ..2 -<c_fiction> -<l_daily> -etter
    # words for going
    kaste/kaster/kastar ..1 inn ..1 håndkleet/handkleet/handduken/kortene ..3 &livet/alt/for/godt/leve -<l_daily>
    trekke/trekker/dra/drar/dreg/rive ..1 ut? ..1 pluggen/støpselet/kontakten/stikkontakten ..1 på/for/ut ..2 &meg/livet/alt/selv/sjøl
    sjekke/sjekker/sjekkar/logge/logger/loggar/melde/melder/stemple/stempler/skrive ..1 <me>? ..1 ut/av ..2 livet/verden/godt/alltid/alt/verda ..3
    game over/overr ..2 ..3 &meg/jeg/eg/livet/for/natt -spill/<c_fiction>
    takke/takker/takkar ..1 for <me> ..2 &livet/snart/natt/verden/nå/no/kveld -<l_daily> -oppmerksomheten
    siste/sista ..1 kapittel/kapittelet/kapitlet/punktum/stopp/stasjon/reise/reisen/utvei/løsning/tur/turen/søvn/hvile/kvile ..3 &jeg/meg/min/mitt/eg/livet/nå/no/i -<c_fiction> -<l_daily> -feriereise
    forlater/forlate/forlata/forlet/forlèt ..1 dere/dokker/dykk/alle/alt/verden/verda/jorda/ungene/barna ..2 -<l_daily> -mann/mannen/kona
    få/få/ha/har/vil/ønsker/treng/trenger/finne/finn/endelig/endeleg ..3 fred/ro/kvile/hvile ..3 {from_what} -<l_daily> -på/kveldsvakt
    <l_i> ..2 {wishes} ..2 sove ..3 alltid/evig/godt/lenge/år/uten/utan ..2 -<l_daily> -natta
    befri/befrielse/befrielsen/befrir/utfri/utfrielse/forløsning ..3 &<me>/<l_i>/døden/smertene/livet
    pine/pina/lidelsen/lidelse/lidinga/smertene/smerta/smerten/vonde/vondt/plagene/pinsla ..5 slutt/over/ende/slutte/stoppe/stopper/forbi/ferdig ..2 &<l_i>/<me>/natt/kveld/snart/selv/sjøl/sjølv/vil/skal/må -<l_doctor> -<l_daily> -trening/fysioterapi
    # what has been done already
    <l_i> ..2 har/he/ha/tok/svelga/svelget/svelgde ..2 tatt/teke/svelget/svelga/drukket/inntatt/tadd ..2 alt/alle/heile/hele/masse/mange/mykje/mye/for ..3 -<l_doctor> -<l_daily> -mat/ansvar/kurs/kaffe/vann/feil -vaksinene/vaksiner/vaksinen/fag/fagene/eksamenene/sertifikat/bilder/videregående/prøver/tester/hensyn
    ligger/ligg/sitter/sit ..2 i ..1 badekaret/badekar/garasjen/bilen/snøen/skogen ..4 &&farvel/blør/blod/piller/kniv/barberblad/motoren/dø/døy/tau/eksos/sovne/natta -<l_daily>
    # one's own funeral, will and clothes
    testament/testamente/testamentet/begravelsessanger/minneord/minneordet ..6 &<l_i>/mitt/min/skrevet/skrive -<l_daily> -bestefar/bestemor/mor/far/tante -advokat/arv/jus
    sangene/sangen/songen/songane/blomster/blomar ..3 i/på/til min/mi ..1 begravelse/begravelsen/gravferd/kiste/grav
    snakker/snakke/prate/prater ..3 <l_i> ..1 <c_die> ..3 -<c_fiction>
"""

EXPLICIT, AMBIGUOUS = both(SERIOUS, SOFT, "<c_over>")
