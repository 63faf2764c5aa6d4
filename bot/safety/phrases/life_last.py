# ruff: noqa: E501 - one line, one phrase
"""The last things, in Norwegian: farewells, letters, what is put in order, who is to be told, and what comes after."""

from typing import Final

from bot.safety.phrases.softened import both

RULES: Final = {
    "writing_last": "skriv/skriver/sier/seier/sei/seie/ber/sender/skrive/si",
    "reads_this": """
        leser/les/lesser/lese/leset/lest/ser/finner/får/fær ..1 dette/detta/denne/det ..1 her?
    """,
    "for_ever": "for/førr alltid/godt/evig/ever",
}

SERIOUS: Final = """
    når/nå du/dere/dokker/dokk/de/dykk/noen/nokon/di/dåkk/dæ ..1 {reads_this} ..6 <l_i>/<me>/borte/vekk/gjort/død -søknaden/cv/svare
    har/ha/he ..2 <l_wrote> ..3 <l_letter> ..4 til/te/tel/åt ..2 <l_kin> -nav/ordfører/søknad/stipend/besteforeldre
    <l_letter> ..4 til/te/tel/åt ..2 ungene/ungane/ungan/ongan/bonni/borna/barna/mamma/mor/pappa/familien/foreldrene/kona ..3 ligger/ligg/lagt/klar/klart/klare/ferdig/skrevet/bordet/skrive
    <l_letter>/brev ..5 bordet/kjøkkenbordet/hovudputa/hodeputa/puta/nattbordet/skuffen/skuffa &<l_i>/lagt/ligger/ligg/skrevet -søknad/regning/regninger/nav
    <l_wrote>/skrevet brevene/breva/brevan/brevi ...6 -<l_daily>
    hvem/kem/kven/hven/åkken ..1 som? ..1 skal/ska/får/sku/fær/skulle ..1 ha/få/arve/arva ..1 hva/ka/kva/va/ke/mitt/tingene/tinga/hunden/katten -<l_daily>
    siste/sista/sisste ..1 <l_i>/æ/e ..1 {writing_last} $/til/te/før/nå/no
    siste/sista/sisste ..1 <l_i> ..1 kommer/kjem til å? skrive/si/gjøre/gjer/sende
    dette/detta/det/denne er/e/æ/blir/vert ..2 siste/sista ..2 melding/meldinga/meldingen/meldingå/meld/beskjed/hilsen/helsing/ord/samtalen/chatten ..1 min/mi/mitt/fra/frå/$ -<l_daily>
    mitt/mett/min/mi/mine siste melding/meld/ord/hilsen/helsing/ønske/natt/dag/dagen/dagar/dager/time/kveld/stund -<l_daily>
    hører/høyrer/høre/hør/høyre ..2 <not>/<l_never> ..2 fra/frå <me> ..1 mer/meir/mere/igjen/att/lenger
    går/gå/gjeng/drar/dreg/fer/fare/reiser/stikker/stikk/forlater/vekk/borte/slipper/død/dau/sover/sovne ..4 {for_ever} &<l_i>/<me>/no/nå/går -<l_daily> -flytte/flyttet/flytta/norge/norget/<c_sport>
    ha det/bra ..2 {for_ever}
    <l_bye>/natta/takk/natt ..3 {for_ever}
    farvel/farvell/adjø/farvæl/hadebra ..2 alle/verden/verda/folkens/livet/alle ..2 $/<me>/sammen -jobb/kollegaer
    <l_tell> ..3 <l_kin> ..3 at ..1 <l_i> ..2 <l_love> ..4 &var/elsket/elska/unnskyld/død/borte/når/etterpå/aldri/skyld
    <l_tell> ..3 <l_kin> ..4 <l_love> ..5 &<l_gone>/natt/kveld
    sei/seg/si/seie/sagt/hels/hils ..1 til/te/åt <l_kin> ..3 <l_i> ..1 var/elsket/elska ..3
"""

SOFT: Final = """
    når/nå du/dere/dokker/dokk/de/dykk/noen/nokon/di ..1 leser/les/lesser/lese/lest dette/detta/denne/det ..2 -søknaden/cv/svare/annonse/annonsen
    farvel/farvell/adjø/farvæl og takk for alt
    farvel/farvell/adjø/hadet/farvæl alle/verden/verda/folkens/kjære -jobb/kollegaer/jobben
    farvel/farvell/adjø/farvæl/farvelen $
    ta/tar/tek/tatt/teke/tok ..1 farvel/avskjed/avskil/farvell ..2 med/me/av ..2 folk/alle/livet/familien/ungene/barna/verden/vennene -<l_daily>
    sagt/sagd/sakt/sa/sier/seier/si/sei ..2 farvel/hade/hadet/hadee/adjø/takk ..1 til/te/åt ..2 alle/kollegaene/familien/vennene/barna/ungene/mor/mamma/folk/dem/dei/de ...6 &&bare/trodde/trudde/siste/godt/vet/natt/i -slutta/sluttet/pensjon
    takk for ..1 alt/praten/hjelpen/alt/nå/samtalen/meg/meg/turen ...6 går/gjeng ..3 <l_water>/nå/no/brua/ned/ut -tur/jobb/kurs/hjem/butikken/lunsj
    <l_go> ..4 <l_water>/<l_edge> ...5 takk ..1 for
    i natt/kveld går/fer/drar/reiser/gjeng <l_i> $
    <l_i>/og ..2 kjem/kommer/kjæm/kjem <not>/<l_never> ..1 heim/hjem/tilbake/attende/hjæm ..1 mer/meir/att/igjen/ijen -<l_daily> -før
    i vegen/veien/vægen ..1 for/før ..1 noen/nokon/alle/folk/dere/dokker/dei/dem ..1 mer/meir/lenger/lengre
    så/då/da er/e/æ det/da/de ..1 over/slutt/forbi ..1 $/for -<l_daily> -<c_sport> -sesongen
    takk/tusen ..1 for alt ..3 ...6 betyr/betyr/slutt/farvel/over/siste
    takk for ..1 <me>/livet/alt ...6 <not>/<l_never> ..2 <l_back>/mer/meir
    takk for ..1 at ..3 høyrde/hørte/lyttet/lytta ...6 siste/slutt/farvel/over
    det siste <l_i> ..1 vil/vill/skal/ska/må ..1 ordne/gjøre/gjera/si/gjør/seie/sei/fikse
    siste/sista ..1 gang/gong/gongen/gangen/gangn ..4 <l_i> ..1 ser/såg/skriver/skriv/sover/søv/spiser/ser/går/gjeng/sier/klemmer/kysser -<l_daily>
    siste/sista gang/gong/gongen/gangen ..1 av/ta ..1 <me>
    siste/sista meldekort/meldekortet/søknad/søknaden ..1 <l_i> ...3 ..6 &jorda/grava/døden/leve/død/borte/neste
    siste/en/ein ..1 siste? samtale/samtalen/prat/røyk/klem ..3 før/førr/med ..3 <l_i> ..1 gjør/gjer/gjører/går
    før/førr/innen ..1 <l_i> ..1 gjør/gjer/gjør/gjort/ha ..1 det/da/gjort/de &&siste/sitte/sitja/samtale/stoppe/stogge/angre -<l_daily>
    til/te <l_i> har/he/ha ..1 gjort/gort ..1 det/da/de &her/sitte/sitja/vær/ver/med -<l_daily>
    <l_i> har/he/ha ..1 gjort/gort/gjord ..1 det/da/de &leser/lesser/les/finner/når/nå/dette -<l_daily>
    gi/gje/får/gjeve/gir/få/ha ..2 beskjed/bekjed/melding/vite ..3 til/te/åt? ..1 <l_kin> ..3 &&brua/broen/død/live/etterpå/borte/skjer/natt/går/gjort/kaia/meg -<l_daily> -møte/bursdag
    ring/ringe/ringja/kontakt/kontakte/varsle/varsl ..2 til? ..1 <l_kin> ..5 politiet/død/borte/finner
    ring/ringe/ringja ..2 til? ..1 <l_kin> ..1 etterpå/etterpa $
    <l_kin>/mor ..3 får/fær/fikk beskjed ...6 live/død/borte/<not>
    ringt/ringte/besøkt/klemt/skrevet ..3 alle ..3 glad/elsker/kjenner ..2 i ...8 siste/trudde/trodde/prata/prate/bare/berre/farvel
    sagt/seier/sier/sei ..2 takk for alt ..2
    unnskyld*/beklager ..4 alle ..3 skuffa/skuffet/såra/såret/plagd/elsker/glad
    <l_gave>/gitt ..2 bort? ..1 <l_pet> ..2 bort? ..8 &&meg/mæ/eg/jeg/siste/her/tur -salg/sælger/handel/gård/gårdsbruk/utstilling
    <l_pet> ..1 er/e/æ ..1 <l_gave>/mata/matet/selde/fått ...8 godt/natta/tur/alltid -ferie/<l_daily>
    no/nå står/ståe/er/e <l_i> ..1 for/førr tur
    nå/no ..1 er/e/æ/blir ..1 det ..1 min/mi/mæ tur ..3 &&gjorde/gjort/død/sjøl -køen/nav/vakt/oppvask
    gjorde/gjorde/gjort/gjort ..1 det/da/de ...6 min/mi tur -<l_daily>
    far/pappa/bror/broren/bestefar/mor/mamma/søster/onkel/kameraten/ho/han ..4 gjorde/gjekk/gikk/gjorde ...8 same/samme/samma ..1 løa/låven/kjelleren/benken/brua/plassen/stedet/vei/veien/vegen/skogen/måten -<l_daily>
    gjorde/gjorde ..1 det/da/de ..2 i/på ..1 same/samme/samma
    alt/allt/all/det ..1 hele? er/e/æ ..1 klart/klar/klargjort/ordna/ordnet/gjort/bestemt/pakka/pakket/planlagt/på ..5 $ ...8 natt/natta/kvelden/farvel/kista/gå/slutt/fara/sjøen/borte -<l_daily> -middag/flytte/flytting
    alt ..1 liggende/ligger/ligg/liggande ..1 klart/klar
    plnlagt/planlagt/planlegg/planla ..4 lenge ...6 dagen/dagn/tiden/nå/no/natt -<l_daily> -reise/tur/ferie/bryllup
    dagen/dagn/tida/tiden/timen ..1 er/e/æ ..1 kommet/kommen/komt/komen/her ..2 farvel/nå/$ &&planlagt/farvel/plnlagt/slutt -<l_daily>
    <l_tidied> ..6 så/slik/for at? de/dei/dem/dere/<l_kin> ..1 slipper/slepp/slippe/slæpp
    <l_tidied> ...10 klar til/te/for ..1 å gå/dra/reise/fara $
    <l_tidied> ...10 nå/no/berre/bare ..1 er/e? det/kan? ..1 bare/berre? ..1 <me>/eg/jeg ..3 igjen/fara/gå
    klar/klår ..1 til/te/for/førr ..1 å gå/fara/fare/reis/reise/dra/sleppe/slippe nå/no/hjæm/hjem/heim/herfra/fra -<l_daily> -tur/ski
    kan/får/vil/skal ..1 <l_i>? ..1 fara/fare $
    så/då/da/slik/nå/no/snart/at ..1 slipper/slepp/slæpp/slippe/slepper ..1 de/dei/dere/dem/dokker/alle/di/dåkker/<l_kin> ..2 $/<me>/meg/høre/høyra/mase/se -<l_daily> -ringe/stå/lage/betale/kjøre/vente
    slepp/slipper/slippe/slæpp ..1 <me>/meg ..1 fra/frå/nå/no/snart/når/etter/for
    slipper/slepp/slippe ..2 når <l_i> ..1 er/e/blir ..1 <l_gone>
    <l_notice>/merker ..3 <l_i> ..2 <l_is> ..1 <l_gone> -<l_daily>
    <l_notice>/merker ..3 <l_i> ..1 slutter/sluttar/forsvinner/forsvant/dør
    hva/ka/kva ..1 skjer/hende/hender/sker/skjer ..5 <l_i> ..2 er/e/æ/blir/dør/døyr ..1 borte/vekk/vekke/død/dau/dør -<l_daily> -ferie/syk/sjuk
    <l_i> er/e/æ/va borte/vekk/vekke før/førr/innen/til ..1 <l_day>/<l_when> -<l_daily> -ferie/reise
    <l_gone> før/førr/innen ..2 <l_day> ..3 med vilje
    <not> ..3 se/sjå/møte/snakke/treffe ..2 igjen/mer/meir &&hjem/brua/takk/farvel -<l_daily>
    <l_i> ..3 <not> ..1 <l_find> ..1 i live/livet
    blir/bli/vert ..1 <l_i>? <not> ..1 <l_find>/funnet/funne
    leter/lete/leite/leiter/leitar/let/leit/leit ..2 etter/ette/ætter <me> ..3 -alle/gjemte/gjømte/gjemsel/de/dei
    ingen ..1 leiter/leitar/leter/letar/leite/finner/finn <me>/etter/$ -jobb/linkedin/<l_daily>
    noen/nokon/nån/dere/de/dei/politiet/naboen/mor/før/førr/hvem/kven ..3 finner/finne/finn <me> ..2 -jobb/linkedin/<l_daily> -plass/noe
    vite/vita/vet/veit/vit ..2 hvor/kvar/kor/korr/hvår ..1 <l_i>/æ ..1 ligger/ligg/ligge/heng/henger
    livsforsikring*/livsforsikringa/livsforsikringå/forsikringa/forsikringen ..8 sjøl/sjølv/selv/utbetalt/utbetales/gjelder/gjelde/gjeld/verdt/dør/døyr/døde/betre/bedre/familien/barna -salg/selger/selge/sælge/kunde/jobbet/jobba/bil/bilen/hus/huset/reise/tann
    klarer/klarar/klare ..2 seg ..4 forsikring*/arven/arva
    kroppen/organene/organa/nyrene/hjertet ..1 min/mi/mine/mitt? ..4 doner+/donere/doneres/gis/vitenskapen -blod
    der/dit/dær ..1 <l_i>/ej ..1 skal/ska/drar/fer/reiser ..1 $ &treng/trenger/treger/ingen/ikke/ikkje/ro/fred -praksis/feriehus
    treng/trenger/tren ..1 <not>/ingen/inga ..3 der ..1 <l_i> ..1 skal/ska
    <not> ..2 planlegge/planleggja/planlegg/planer ..2 lenger/lengre/lengr/lengere enn/ænn til/te
    når <l_i> <not> ..1 skal ..1 <be> ..1 med/me/her
    <not>/ingen/inga flere/fleire ..1 <l_daily>/piller/piler ..1 <not>/ingen/inga flere/fleire ..1 dager/dagar
    gi/gir/gjev/gje/gi/gi ..1 det/da ..2 til/te ..1 <l_day> ..6 -<l_daily> -sjanse
    bedt/be/ber/ba ..2 gud ..5 <c_wake>/ta/hente/dø/tilgi/tilgje/tilgjev -jobb
    gud/herre/herren/vårherre/jesus/allah ..2 tilgi/tilgje/tilgjev/tilgje/ta/hente/hent/forlat ..1 <me>
    hvil/hvile/kvile/kvil ..1 i fred ..2
    samme/same/samma ..1 vei/veien/vegen/veg/vægen/måten/måte ..1 som/såm/somm ..1 <l_kin>/han/ho/hu/hun/henne/n -jobb/skole/butikk
    <l_wish>/klar/reise/reis/gå ..4 hjem/heim/hjæm/til/te/åt/etter ..2 mor/mamma/pappa/far/bestemor/bestefar/mæmma/besta/mannen/kona/sønnen/bror ..4 død/dø/dau/himmelen/himmeln/andre
    møte/møter/treffe/treffer/se/sjå/være/vera/vær ..2 med/me? <l_kin>/henne/han/ham/ho ..2 igjen/att/ijen ..2 i/på/der ..2 himmelen/himmeln/sida/siden/evigheten/død
    ikke/ikkje/itj plass ..2 til/te/tel/for <me> ..3 verden/verda/her/jorda
    tar/tek ..2 opp? plass ..1 og luft/oksygen
    luft/oksygen/plass ..4 andre/noen/nokon ..2 brukt/bruke/brukt/trenger/fått
    mener/meiner/meine/menar ..1 <l_i>? ..1 det ..1 denne/dinna/nå/no ..1 gangen/gangn/gongen
    <l_i> ..1 mener/meiner det alvor/denne ..1 gangen/gongen
    tuller/tullar/tulle/spøker/spøkar/kødder ..2 <not> ..6 &hopper/hoppe/dø/snart/natt/gjør -cv
    drukket/drukke/drikker/drikk/drekki ..4 for ..1 å tørre/tore/tora/tørr/våge/modig/mot ..3
    modet/mod/mot/mote/motet ..1 til/te/tel ..1 <to>? gjøre/gjør/gjera/gjer/jør/gjøra ..1 det/da/de ..1 $/i/nå/no
    hadde ..1 <l_i> ..2 hatt/hadd ..2 mot/motet/mod/modet/guts ..3
    har/he/ha bestemt/bestæmt/bestemmt/bestem/valgt/valt/sett/satt ..1 dag/dato/datoen/dagen/måte/måten $ -<l_daily> -bryllup/møte
    bestemt/bestæmt/bestemmt/bestem/bestemte/bestemde ..1 <me>/meg/mej ...6 rolig/roleg/roli/letta/lettet/ro/fred ..2 -<l_daily> -flytte
    <l_calm> ..4 etter/siden/nå ..2 at? <l_i>/ej ..1 har? bestemte/bestemt/bestemde ..1 <me>/mej
    bestemt/bestæmt/bestemmt/bestem ..1 <me> ..1 for/førr/på ..1 å gå/dra/reise/forlate/slutte ..1 $/før/nå/no/i -<l_daily> -skolen/gymnas
    bestemt/bestæmt ..1 <l_i>/det? ..2 forsvinner/hopper/henger/skyter/drukner
    gjøre/gjera/gjer/gjør/gjørr/gjøra/jør/gjort ..1 <l_i>? ..1 det/da/de ..3 i natt/natta -<l_daily> -kvart
    gjør/gjer/gjøre/gjera/gjøra ..1 det/da/de ..1 når ..4 sover/søv/dratt/dreg/lagt/drar/alene/åleine/mørkt -<l_daily> -oppvask/husarbeid
    skal/ska/vil ..1 gjera/gjøre/gjør/gjer ..1 det ..1 i kveld $ &&meiner/mener/farvel/siste/live
    utvei/utveg/utveien/utvegen/løsning/løysing/løsningen/mulighet ..5 <l_i> ..2 tenkt/velger/vel/tar/ta/tek ..4 -<l_daily>
    bare/berre en/ein/ei/ett/éin utvei/utveg/vei/veg/løsning/løysing ..3 igjen/att/og/$ -<l_daily>
    det/da/de <l_is>? ..1 ingen/inga ..1 vei/veg/utvei/utveg ..2 att/igjen/ut/tilbake/attende ..1 for/før/fyr/førr? -jobb
"""

EXPLICIT, AMBIGUOUS = both(SERIOUS, SOFT, "<c_over>")
