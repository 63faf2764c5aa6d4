# ruff: noqa: E501 - one line, one phrase
"""Danger put together from ideas, in Norwegian: the plan, the means, the wound, the body that fails, the one who is feared."""

from typing import Final

from bot.safety.phrases.softened import both

RULES: Final[dict[str, str]] = {}

LIFE: Final = """
    dette/dinna/dete/det ..2 blir/er/e/vert ..2 siste/sista ..1 natta/natten/natt/kvelden/kveld/dagen/dag/jula/meldinga/meldingen/gongen/gang ..4 &liv/livet/lever/leve/meg/mæ/mi/min/hadet/farvel/takk/dø -<c_workday>
    kommer/kjem/kjæm/skal/ska/vil ..3 <not> ..2 <be>/vakna/våkne/oppleve/oppleva/overleve/se/sjå ..2 her/med/til/neste/jul/sommeren/våren/bursdagen ..2 <c_when>/lenger/mer/meir/live/jul/neste/livet -<c_workday> -ferie
    <not> ..2 med/her/til/live ..2 når/nå/neste/til/lenger ..2 <c_when>/sommeren/jul/våren/uke/år ..3 &død/leve/livet/begravelse/farvel/dø
    <not> ..2 se/sjå/oppleve/oppleva ..2 soloppgang/soloppgangen/jul/jula/sommeren/våren/bursdag/bursdagen/neste ..3 &leve/livet/dø/lenger/min/mi -<c_workday>
    hvordan/korleis/kossen/koss/kordan/åssen/hossen/kossn/metode/metoder ..4 <c_die>/drepe/selvmord/sjølvmord/livet ..2 &<I>/smertefri/best/lettest/google/googla/googlet/finne/funnet/lest/meg/på -<c_fiction> -<c_creature>
    googler/googla/googlet/søkt/søker/leser/les/leitar/leter ..4 metode/metoder/selvmord/sjølvmord/dø/døy/overdose/døde ..4
    dosen/dosa/dose/mengde/mengden/nok/mye/mykje/mange ..3 <c_pills>/insulin ..5 <c_die>/drepe/nok/livet
    samler/samlar/sparer/sparar/hamstrer/gjemmer/gøymer/samla/spart/gjemt/lagret/teller/tel/telt ..3 <c_pills> -apotek/apoteket/dosett/sykehjem
    <c_pills> ..4 klare/klar/klart/ferdig/foran/samlet/nattbordet/hånda/handa/skuffa ..4 &<I>/sitter/sit/ligger/ligg/natt/kveld/alle/nok -<c_workday> -apotek/morgen/frokost/legen
    <c_rope> ..6 garasjen/låven/loftet/treet/bjelken/fjøset/skogen/kjelleren/halsen/nakken/taket/boden ..3 -klatring/båt/båten/sau/sauer -<c_creature> -<c_workday>
    løkke/løkka/snare/snara ..2 rundt/om ..1 halsen/hals
    munnen/tinningen/hodet/hovudet/haka ..6 børse/børsa/hagle/hagla/gevær/geværet/pistol/pistolen/løpet
    børse/børsa/hagle/hagla/gevær/geværet/pistol/pistolen/løpet ..4 munnen/tinningen/mot/hodet/hovudet/fanget/kneet ..2 &<I>/min/mitt/meg/mæ
    satt/set/setter/setje/sett/sette ..1 ein/en/et/eit ..1 dato/frist/sluttdato/strek/punktum ..4 &liv/livet/dø/døy/slutt/meg/for ..2 -<c_workday> -søknad
    <I> ..3 bestemt/bestemte/bæstemt/valgt/valde/velger ..3 å ..2 <c_die>/forlate/dra/hoppe/ende/slutte ..2 -<c_workday> -skole/byen/bygda
    <I> ..3 dør/døyr/dauer ..2 frivillig/natt/heller/gjerne -<c_fiction> -av/latter
    heller ..3 <c_die>/død/døden
    foretrekker/føretrekk/velger ..2 døden/dauden
    være/vere/vær/vårrå/vera/ver ..1 <c_die> ..4 &<I>/vil/ønsker/skulle/helst/best/deilig/godt/lyst -<c_fiction> -<c_creature> -<c_thing>
    håper/håpar/håpe/ber/ønsker/ønskjer/ynskjer ..4 <I> ..2 dør/døyr
    håper/håpar/håpe/ber/ønsker/ønskjer/ynskjer ..4 <I> ..2 får/slipper/slepp/aldri/ikke/ikkje ..2 dø/døy/våkner/vaknar/våkne/vakne/kreft -<a_alarm>
    ber/bedt/bett/bønn/bønner/gud/jesus/herren/vårherre ..5 dø/døy/hente/ta/hent/tar/slippe/sleppe ..1 <me>? ..2 &<me>/dø/døy -<c_workday>
    <c_tired>/orker/orkar/orke/trøtt/trøytt ..4 <not>? ..2 kjempe/kjempa/slåss/late/puste/pusta/eksistere/stå/våkne/vakne ..3 &slutt/livet/leve/dø/natt/kveld/meg/mer/meir/lenger -<c_workday>
    ferdig/ferdi/fardi/færdi ..2 med/me/å ..2 kjempe/kjempa/alt/livet/leve/lev/leva/verden/verda/eksistere ..2 &<I>/er/e -<c_workday>
    bli/bi/verte/vere/være/vær ..1 ferdig/kvitt/fri/befridd ..2 fra/frå/med/me/av ..2 livet/alt/smerten/meg/dette/smertene/kroppen ..3 &vil/ønsker/skal/må/vil/skal/dø -<c_workday>
    fri/fred ..3 <c_die>/død/grava/graven/natt/alltid ..2 &<I>/vil/skal/bare -<c_workday>
    verden/verda/alle/ungene/ungane/ongan/barna/familien/mannen/kona/mamma ..4 klarer/klare/klarar/klart/lykkeligere/lykkelegare/fint ..3 uten/utan/uta ..1 meg/mæ/mei/mej
    ville/vil/hadde/har ..3 <c_better> ..4 <c_without>/borte/vekk/død ..1 <me>? ..2 &<me>/<I>
    <c_noone>/ingen ..3 stoppe/stanse/hindre/redde/hjelpe ..1 <me> ..6 &dø/livet/natt/kveld/hoppe/slutt/død/leve/kveld
    for/alt seint/sent ..2 å ..1 redde/hjelpe/stoppe ..1 <me>
    farvel/adjø/hadet ..4 alle/alt/verden/livet/ungene/mamma/pappa/alltid ..3 &siste/livet/natt/kveld/dø/slutt/alltid -jobb/kollegaer -<c_workday>
    unnskyld/tilgi/beklager/orsak ..3 mamma/pappa/ungene/barna/alle/meg/alt ..6 &livet/natt/kveld/gjør/dø/siste/gjøre/leve/klarte -<c_workday>
    <c_when>/snart/nå/no ..3 drar/går/reiser/forsvinner/dør/døyr/hopper/henger/skyter/slutter ..1 <I> ..2 &alltid/livet/herfra/død/himmelen -<c_workday> -jobb/ferie/hytta
    henge/henger/hengje/hengjer/heng/hæng/skyte/skyter/drukne/drukner/drukna/kvele/brenne/forgifte ..1 <c_meg> ..1 $/selv/sjøl/sjølv/sjæl/når/nå/no/hvis/viss/før/snart -<c_workday> -opp/fast/på/med/fingeren/jakka -<c_accident> -<c_fiction>
    hengt/skutt/drukna/druknet/drept ..1 <c_meg> ..3 -fast/opp -<c_fiction> -<c_workday>
    åpne/opne/kutte/skjære/skjere/skar/kutta ..2 pulsåra/pulsåren/pulsårer/pulsårene/årene/strupen/halsen/håndleddene/håndledd
    hoppe/hoppa/kaste/legge/gå/stille/springe/løpe ..4 foran/framfor/framføre/under/utfor/utpå ..2 <c_fall>/bil/bilen/tog/toget -<c_workday> -<c_fiction>
    <c_fall> ..6 hoppe/hoppa/hopp/slippe ..2 &<I>/vil/lyst/skal/bare/tenker/tenke -fallskjerm/strikk/bade/ski -<c_workday>
    står/sto/stå/sitter/sit/satt ..3 på/ved/oppå/utpå/ytterst ..2 brua/broen/bruen/bruå/kanten/rekkverket/taket/stupet/perrongen/balkongen/sporet/skinnene/kaikanten ..8 &hoppe/ned/slutt/tenker/tenkjer/siste/dø/mot/tør/vil/slippe/vannet -<c_workday> -fiske/fisker/takstein/buss/bussen
    kjøre/køyre/kjørte/kjører/køyrer/kjør/svinge ..5 utfor/utafor/fjellvegg/fjellveggen/front/møtende/mot/rett ..4 trailer/vogntog/fjellvegg/fjellveggen/stup/stupet/lastebil/vegen/veien/med ..2 &vilje/lyst/vil/tenker/tenkt/dø/skal/fristet/frista -<c_workday> -glatt/is/ulykke
    selvmord/sjølvmord/sjølmord/selmord/sjølvmor/selvmor/sjelmord/sjølmor/suicid/sucidal/suicidal/suisidal/selvmordstanker/sjølvmordstankar/selvmordstanka/sjølmordstanka/sjølmordstankar/sjølmordstanker/selmordstanker ..4 &<I>/meg/mæ/min/mine -<c_workday> -<c_fiction> -forebygging/kurs/tema/lærte
    tanke+/tankar/tankan/tankene ..4 dø/døy/døden/dauden/død/selvmord/sjølvmord/livet ..4 &sterke/sterkare/hver/kvar/nå/no/natt/verre/heile/hele/redd/slutt/gjøre -<c_fiction> -<c_workday>
    <not> ..3 <c_reason> ..3 leve/leva/lev/levva/våkne/vakne/stå ..3 -<c_workday> -klokka/tidlig
    livet ..3 <not> ..2 verdt/verd/vært/vert ..3 -<c_workday>
    livet ..2 er/e/va ..2 over/slutt/ferdig/ødelagt/meningsløst/meiningslaust/bortkastet/bortkasta/verdiløst ..2 &<I>/mitt/mett/orker/vil/natt/kveld/meg/dø -<c_workday> -<c_fiction>
    <I> ..3 <not> ..2 lenger/lenge/lengre ..2 til/live/her/i ..2 &liv/live/leve/dø/verden
    prøvde/prøvd/forsøkte/forsøkt/prøvt/fårsøkte/provd ..4 <c_take>/dø/døy/henge/drepe/drukne/hoppe ..3 &livet/meg/mæ/natt/går/helga/igjen/sjukehus/sykehus/legevakta/på/i ..1 -<c_workday>
    skal/ska/kommer/kjem/prøve/prøver/prøvar/forsøke ..3 igjen/ijen/igjæn ..3 &overdose/mislyktes/overlevde/sykehus/selvmord/selvmordsforsøk/rikshospitale
    forsvinne/forsvinna/forsvinn ..2 for/førr/heilt/helt ..1 alltid/godt ..2
    fra/frå/forlate/forlater/forlata ..2 denne/dinna/denna ..1 verden/verda/jorda/jorden
    sees/ses/møtes/sjåast/treffes ..3 himmelen/andre/sida/siden/hinsidige/gravlunden ..2 &snart/sida/siden/himmelen/mamma
    til/te ..1 mamma/pappa/mæmma/far/mor/broren/sønnen/himmelen ..2 i ..1 himmelen/himmel/grava/graven
    livsforsikring/livsforsikringa/livsforsikringen/forsikring/forsikringa ..6 selvmord/sjølvmord/dø/dør/døyr/død &<I>
    begravelsen/begravelsa/gravferda/begravelse/gravsteinen/kista min/mi -byrå
"""

WOUNDS: Final = """
    <I> ..3 kutt+/skjær/skjærer/skar/skjer/skjere/risper/rispa/rispet/skader/skadar ..1 <me> ..2 <self>/igjen/att/ijen/oppatt/når/hver/kvar/ofte/dypt/djupt/fordi --på -<b_mishap> -<c_accident> -<c_workday> -<c_sport> -fra/ut/av
    <c_cut>/<c_hurtself> ..2 <me> ..1 <self> ..4 &<I>/lyst/trang/vil/må/lett/ro/kjenne/føle/straff/igjen/hver/smerte/vondt -<c_accident> -<c_workday> -<c_sport> -<c_he>
    <c_cut> ..3 armen/arman/armane/armene/arma/låret/låra/lårene/lårne/huden/huda/magen/håndleddet/håndledda/håndleddene/handleddet ..3 &selv/sjøl/sjølv/igjen/hver/kver/kvar/blør/djupt/dypt/natt/lyst/trang/vilje -<c_accident> -<c_workday> -<c_sport> -<c_he> -operasjon/operert/genser
    kutt/kuttene/kutta/rift/rifter/sår/såra/sårene/merker/brannsår/streker/strek ..4 armen/arman/armane/armene/arma/låret/låra/lårene/huden/huda/håndleddet/handleddet/magen ..6 &nye/ferske/fersk/skjule/skjuler/gjemmer/gøymer/gjømmer/blør/djupe/dype/selv/sjøl/sjølv/flere/fleire/hver/dag/natt -<c_accident> -<c_workday>
    nye/ferske/ferskt/nytt/fleire/flere ..1 kutt/sår/rift/rifter/brannmerker/merker/blåmerker ..4 &selv/sjøl/sjølv/armen/låret/låra/arman/hofta/magen/håndleddet -<b_work_cut> -<b_story>
    lange/langermet/langerma ermer/ermar/armer/genser ..8 &kutt/kuttene/sår/arrene/skjule/kutter -jobb
    barberblad/barberblada/barberbladet/barberhøvel/skalpell/glasskår/glassbit/lighter/lighteren/nål/nåler/saks/kniv/kniven ..6 armen/arman/armene/låret/låra/huden/huda/meg/mæ/håndleddet ..3 &<I>/selv/sjøl/sjølv/mitt/mot/min/inn/over -<b_mishap> -<c_workday> -<c_creature> -<c_he> -<c_accident>
    lighter/lighteren/sigarett/sigaretten/sneip/sneipen/stearinlys/strykejern/strykejernet/fyrstikk/kokende/varmt/glødende/glo ..4 på/mot/over/i ..2 huden/huda/armen/arman/låret/handa/hånda/meg/mæ/hendene ..2 -<c_he> -<c_workday> -<c_accident>
    slår/slo/slå/slog/slær/dunker/dunka/dunke/banker/stanger/hamrer/slåtte ..2 <me>? ..1 <self>? ..1 i? ..1 hodet/hovudet/hue/haue/huet/ansiktet/trynet/låra/lårene/magen/panna/haua ..3 &selv/sjøl/sjølv/til/te/veggen/når/gulvet/igjen/gang -<c_he> -bjelke/fall/falt/snubla -<c_workday> -<c_sport>
    klorer/klorar/klora/klore/klør/river/riv/rev/plukker/plukkar/napper/nappar/biter/bit/beit/drar/gnager ..3 huden/huda/håret/neglene/armene/arman/leppa/sår/sårskorpene/skinnet/meg/mæ ..5 &blør/blø/blod/hull/flekker/sår/selv/sjøl/sjølv -<c_he> -hunden/katta -<c_workday>
    sulter/sultar/sulte/spyr/spyyr/kaster/kastar ..2 <me>? ..1 opp? ..4 &straff/straffe/fortjener/med/vilje/hver/selv/sjøl -<c_workday> -<c_creature>
    straffe/straffer/straffar/straffa/straff ..3 <me>/kroppen/selv ..3 &kutt/slå/blod/smerte/vondt/fortjener/kutter/slår/skjærer/brenne/selv/sjøl/sjølv -trening/mat
    fortjener/fortjen/fortener ..2 smerte/smerten/vondt/straff/blø/slag ..3 &<I>/meg/mæ
    trang/trangen/trong/lyst/løst/behov/sug/suget/fristet/frista ..4 kutte/kutta/skjære/skjere/skada/skade/brenne/rispe/risse/blø/barberblad/barberbladet/kniven/blod/selvskade/vondt ..3 -<c_workday> -<c_accident> -kostnader/ved/hekken/plenen
    kuttinga/kuttingen/skjæringa/skadinga/skadingen/selvskading/selvskadinga/selvskadingen/sjølvskading/sjølvskadinga ..4 &<I>/igjen/min/mi/verre/hver/dag/natt/ro/trang/begynt/stoppe/slutte -<c_workday> -<c_fiction> -kurs
    smerte/smerten/vondt/blodet/blod ..4 ro/lettelse/rolig/lette/kjenne/føle/nummen/levende ..3 &kutt/kutte/kutter/skjære/selv/sjøl/meg/brenne/slå -<c_workday> -<c_he>
    sprakk/sprekk/røk/tilbakefall ..4 &kutta/kuttet/kutte/skada/skadet/selvskading/barberblad/skjære/skjær/kutting -<c_workday>
    blod/blodet/blør/blør ..3 laken/lakenet/ermet/ermene/genseren/badet/vasken/papir/håndkle/handduken ..6 &kutt/kutta/selv/sjøl/skar/igjen/natt/dag -jobb/neseblod -<c_creature>
    <do> ..2 <me>/kroppen ..2 vondt/ondt/vont/skade ..4 &vil/lyst/med/vilje/selv/sjøl/sjølv/igjen/trang -<c_he> -<c_workday>
"""

CLOSE: Final = """
    tok/tar/tek/ta/hadde/putta/stakk/stikker/legger/la/legg ..2 handa/hånda/hånden/hendene/henda/fingrene/neven ..3 buksa/trusa/skjørtet/genseren/blusen/lårene/låret/brystet/brystene/skrittet/rumpa/rompa/underlivet/beina/meg/mæ/kjolen ..2 &<c_he>/<c_me>/min/mi/mitt -lommen/lomma
    tafser/tafsa/tafset/tukler/tukla/tuklet/klådde/beføler/befølte/grafser/grafsa/klenger/slikker/kysser/kyssa/kysset/suger ..3 på? ..1 <me>/henne/hu/ho/jenta/datteren/meg/dottera/sønnen ..3 &<c_he> -hunden/bikkja/kjæresten -film
    krever/krev/tvinger/tvang/tvinge/tvinga/presser/pressa/presset/press/truer/maser ..3 <me> ..3 &sex/ligge/samleie/suge/kle/naken/nakenbilder/gifte/senga/selge/prostituere/menn -<c_workday>
    sex/ligge/samleie/senga ..4 selv/sjøl/sjølv/enda/når/mot/uten/utan/imot/nei/vilje/vil ..3 &<I>/meg/mæ/nei/vilje/griner/gråter/sover/søv
    våkner/vakna/våknet/vaknar/våkna/vaknte ..5 &oppå/inni/naken/buksa/trusa &<c_he>/<c_me>
    <c_he> ..6 inni/inn i meg/mæ/ho/henne
    <c_he> ..4 kommer/kom/kjem/kjæm/lister/sniker/legger/legg/la/krabber/krøp ..4 rommet/senga/sengen/sæng/dyna/dusjen/badet ..4 &natta/natten/natti/nettene/nettan/kveld/kvelden/meg/mæ/mitt/mi/hennes/naken/ho -rydde/vekke -<c_workday>
    barnet/jenta/jentungen/guten/gutten/sønnen/dattera/datteren/dottera/dotter/dattra/ungen/stedatteren/niesa/barnebarnet ..8 tissen/tiss/rumpa/trusa/underlivet/naken/tatt/tar/tek/tok/vondt/blod/slått/slår/låst/redd/misbrukt/misbruker ..3 &pappa/far/faren/onkel/bestefar/stefar/treneren/læreren/han/naboen/kjæresten/eksen/mora/mor -<c_workday> -<c_sport> -tannlege/bursdag
    selger/selg/selge/solgt/leier/lånte/gir/deler ..2 <me>/kroppen ..2 ut? ..3 til/te/for ..2 menn/venner/kompiser/kamerater/karer/sex/gjeld ..3
    kunder/kompiser/karer/gamlinger ..4 betaler/betalar/bruke/bruker/ha/har/ligger ..3 <me>/sex ..3 &<c_he>/typen/kjæresten/tvinger/må/får
    nakenbilder/nakenbilde/nakenbileta/sexvideo ..6 truer/trua/truga/true/spre/sprer/spreie/dele/deler/sende/sender/nett/nettet -<c_workday> -facebook/instagram/jobb
    <c_he> ..4 bestemmer/kontrollerer/styrer/styrar/overvåker/overvakar/sjekker/sjekkar ..4 alt/telefonen/mobilen/pengene/pengane/meldingene/meldingane ..4 &lov/redd/slår/låser/torer/nekter/straff -<c_workday>
    <not>/ikke/ikkje/itj ..2 lov/låv/får/fær/slipper/slepp ..4 ut/huset/hjemmefra/heimanfrå/telefon/telefonen/venner/norskkurs/språk/skole/penger/pengar/snakke/alene/åleine ..4 &mannen/mann/far/faren/pappa/familien/bror/broren/onkel/svigermor/han/foreldrene/foreldra/dem/dei/de/svigerfamilien -legen/lege -<c_workday>
    låser/låste/låst/låsar/innelåst/stenger/stengt/sperrer/sperra/fange/fanga/fanget ..4 <me>/inne/døra/døren/dørå/rom/rommet/kjelleren/badet/boden/huset/leiligheten ..5 &mannen/far/faren/pappa/familien/bror/broren/onkel/han/ho/hun/de/dei/arbeidsgiveren/sjefen/mor/mora/foreldrene/hjemme/heime -<c_workday> -nøkkel/nøkkelen/ute/seg
    gift/gifte/gifta/giftes/giftar/forlova/forlove/trolove/trolova ..5 &tvinge/tvang/tvinger/tvunget/bort/nekter/fetter/fetteren/søskenbarn/søskenbarnet/solgt/rømme -lykkelig/glad/sommeren -<c_workday>
    reise/sendt/sende/sender/sendes/tar/tek/flyet/billett/billetten/flybillett ..5 pakistan/somalia/irak/afghanistan/syria/marokko/tyrkia/etiopia/eritrea/iran/gambia/hjemlandet/heimlandet ..5 &gifte/giftes/gift/bryllup/tvinge/tvinger/omskjære/omskjæres/vil/oppdragelse/far/familien/tatt -ferie -<c_workday>
    omskjære/omskjæres/omskjera/omskåret/omskjering/omskjæring ..6 &datter/dattera/datteren/jenta/jentene/dottera/søster/søstera/meg/mæ/sommer
    blåmerke/blåmerker/blåmerka/blåveis/blåveiser/kvelemerker/brukket/brotna/brakk/knakk/knekt/sprukket/hoven/hovent ..4 ansiktet/øyet/auget/armen/ribbein/ribbeina/nesa/kjeven/halsen/tann/tennene/leppa/øye ..4 &han/ho/hun/mannen/kona/samboeren/kjæresten/typen/eksen/far/faren/bror/broren/slo/dytta/sminke/sminker/skjuler/slår -fotball/boksing/sykkel/ski/fall/falt -<c_workday>
    brakk/brekte/knakk/knekte/knuste/slo/brøt ..2 armen/nesa/kjeven/ribbeina/tann/tenner/tennene/fingeren/nesen/handa/hånda ..1 min/mi/mine/på ..3 &<c_he> -fotball/ski/sykkel/fall/falt/jobb
    grep/griper/tok/tar/tek/holdt/heldt/held/holder/dro/drar/dreg/drog/slengte/slenger/hiv/heiv/hev/kasta/kastet/dytta/dyttet/skubba/pressa/presset/sparka ..1 <me> ..3 armen/håret/halsen/strupen/veggen/golvet/gulvet/gølvet/trappa/trapp/senga/nakken/døra/bordet/rommet/magen/ryggen ..3 -<c_sport> -<c_fiction>
    spytter/spytta/spytte/brenner/brente/brent/svir/svidde ..2 <me> ..4 &<c_he> ..1 -<c_accident> -<c_workday> -ut
    <c_he> ..4 rasende/sint/full/fulle/drikk/drikker/drukket/drukke/rusa/ruset ..6 slår/slo/slær/banker/sparker/kaster/kastar/knuser/truer/dytter/kveler ..3 -<c_sport> -<c_fiction> -bordet
    slår/slo/slær/banker/denger/dengjer/sparker/mishandler/mishandlar ..3 når/hvis/viss/vist ..4 &<c_kinhe>/han/hun/ho &meg/mæ/mei/ungene/drukket/full/drikk -<c_sport> -<c_fiction> -bordet/plenen/gras
    skal/ska/vil/sier/seier/sa/skriver/truer/lover/sverger ..4 drepe/drep/drepa/dræp/dræpe/kverke/kverka/knuse/knekke/brenne/skjære/skjere/skyte ..2 <me>/oss/ungene/mamma/familien/strupen ..4 &<c_he> -<c_fiction> -<c_workday> -kontakt/imot/med/opp/bilde
    hvis/viss/vist/om/dersom <I> ..4 går/gjeng/drar/reiser/sier/seier/forlater/rømmer/anmelder/ringer ..6 &drepe/dreper/slår/tar/finner/drep/dræp/kniv/skyte/skyter/skjer/drapstrussel/bank -<c_workday>
    redd ..2 for/før/førr/at ..2 liv/livet/drept/drepe/dreper/slår/slå/mannen/eksen/far/faren/bror/broren/pappa/samboeren/kjæresten ..2 -<c_fiction> -<c_workday> -<c_creature>
    livredd/vettskremt/dødsredd/livredde ..4 mannen/eksen/far/faren/bror/broren/pappa/samboeren/kjæresten/typen/ham/han/hjem/heim/utenfor/utafor/familien ..2 -<c_workday>
    gjemmer/gjemt/gjømt/gjømmer/gøymer/gøymt/rømt/rømme/rømmer/flykta/flyktet/stukket ..4 fra/frå/for/badet/boden/bilen/naboen/skogen/kjelleren/klesskapet ..6 &<c_he>/mannen/far -<c_workday> -gjemsel/jul -<c_sport>
    utenfor/utafor/utanfor/utfor/uttafor/utfør/døra/dørå/døren/vinduet ..6 eksen/eks/eksmannen/han/mannen/hainn/hann/hanj/dei/de/dem ..6 &kniv/drepe/drep/slå/truer/skriker/hamrer/brøler/våpen/øks -<c_workday> -pakke
    eksen/eks/eksmannen/han/mannen/hainn/hann/hanj/dei/de/dem ..4 utenfor/utafor/utanfor/utfor/uttafor/utfør/døra/dørå/døren ..6 &kniv/drepe/drep/slå/truer/skriker/hamrer/brøler/våpen/øks/sparker/knuser -<c_workday> -pakke
    blir/bli/vert/blei/ble/vart/bi ..3 slått/slegen/slege/slådd/banka/banket/mishandla/mishandlet/kvelt/dengt/juling/jult/sparka/sparket ..4 &mannen/kona/far/faren/pappa/mor/mora/samboeren/kjæresten/typen/bror/broren/hjemme/heime/onkel/sønnen/sonen/stefar/eksen/kjærasten/hver/kvar/igjen -<c_sport> -<c_fiction> -jobb
    juling/bank/deng/ris/pryl/julling/jullng ..4 &mannen/kona/far/faren/pappa/mor/mora/samboeren/kjæresten/typen/bror/broren/hjemme/heime/onkel/stefar/eksen/kjærasten/igjen/hvis/viss -hansker -<c_sport>
    pule/puler/pulte/knulle/knuller/knulla ..2 <me> ..4 &<c_he>/tvinger/mot/sover
"""

HARM_OTHERS: Final = """
    skal/ska/vil/kommer/kjem/kjæm/må/lyst/løst/sverger/lover ..4 drepe/drep/drepa/dræp/dræpe/drebe/kverke/kverka/skyte/skyta/skjote/myrde/slakte/slakta/knivstikke/brenne/henrette/partere/halshogge ..2 <c_person> -<c_creature> -<c_fiction> -<c_me> -bilder/tid/tida/tiden -<c_he>
    tenker/tenke/tenkjer/fantaserer/drømmer/drøymer/planlegger/planlegg/ser/vurderer ..4 drepe/drep/drepa/dræp/kverke/skyte/slå/skade/stikke/brenne/knuse/kvele ..2 <c_person> ..3 -<c_creature> -<c_fiction> -<c_me> -bilder
    redd/redde ..3 <I> ..3 skal/kommer/kan/skader/dreper/slår ..3 skade/drepe/slå/riste/kvele/skader/dreper/noen/barnet/babyen/ungen/ungene/kona/mannen/han/henne ..3 -<c_fiction> -jobb
    rista/riste/rister/ristet/kaste/kasta/slo/slå/slår/dytta/kvele/klype ..2 babyen/ungen/barnet/spedbarnet/minsten/guten/jenta/sønnen/dattera/datteren ..4 &<I>/nær/nesten/redd/lyst/klarer/orker -<c_he>
    kniv/kniven/våpen/våpenet/hagle/hagla/gevær/geværet/pistol/pistolen/øks/øksa/bensin/bombe/balltre/haglå/børsa ..6 sjefen/saksbehandleren/saksbehandlaren/kontoret/skolen/skulen/eksen/naboen/han/ham/henne/hun/dem/dei/alle/nav/legen/dommeren/barnevernet/grannen/typen ..4 &skal/ska/tar/tek/kommer/kjem/dreper/drepe/bruke/hevn/i/dag/morgen/mårra/natt/får/møter -<c_creature> -<c_fiction> -<c_workday> -<c_me> -slip/kvesse/jakt/lærte
    hevn/hevne/hemn/hevna/hemne/gjengjeld ..6 &drepe/drep/kniv/våpen/blod/skyte/brenne/dø/knuse/slå -<c_fiction> -<c_sport>
    skal/ska/må/fortjener/fortener/burde/kommer ..3 dø/døy/død/drepes/skytes/lide/brenne/henges/bløde/daue ..4 &de/dei/dem/dæm/han/hun/ho/hainn/alle/sjefen/saksbehandleren/jævel/jævelen/jævlene/svin -<I> -<c_creature> -<c_fiction> -<c_thing> -<c_me> -vi
    kverke/kverka/drepe/drep/dræp/skyte/knuse/slakte ..3 jævel/jævelen/jævla/svinet/svin/kjerringa/faen/helvete/drittsekken/drittsekk
    tenne/tenner/tenn/fyr ..3 på/fyr ..4 huset/leiligheten/kontoret/skolen/skulen/bilen/hytta/bygget/butikken/kirka/moskeen/mottaket ..3 &<I>/skal/ska/hans/hennes/deres/dem/sover/med/vil -grill/peis/bål -<c_fiction>
    sette/setter/sett/kjøre/kjører/stikke/stikker/plante ..2 kniv/kniven/en/ei/kula/kule ..2 i ..2 <c_person>/ryggen/magen/halsen/panna/hodet -<c_creature> -<c_me> -<c_fiction>
    klarer/klarar/klare/greier/tør ..2 <not> ..3 styre/stoppe/holde/beherske/kontrollere ..2 <me>/sinnet ..4 &drepe/slå/skade/kniv/han/henne/ungen/barnet/noen/naboen -<c_workday>
"""

FAILING: Final = """
    <not>/vanskelig/vanskeleg/tungt/tung/dårlig/nesten/knapt/rart ..1 puste/pust/pusta/puster/pustar/ånde ..4 &<I>/han/ho/hun/hu/babyen/barnet/ungen/mannen/kona/far/mor/hjelp/mamma/pappa -klarte/fikk/fekk -maske/maska/drakt/drakta/støv/rom/varme/trapper/trappa/astma/latter/panikk/kols/rakk/mellom/maskin -<c_workday>
    puster/pustar ..1 <not>/tungt/rart/nesten/dårlig/knapt/stygt ..3 -<b_story> -maske/maska/drakt/drakta/støv/rom/varme/trapper/trappa/astma/latter/panikk -<c_workday>
    brystet/bryst/brøstet/brystsmerter/brystsmerte/hjertet/hjerte/hjarta/hjartet/jerte/jerta ..4 vondt/vont/smerte/smerter/trykker/presser/klemmer/strammer/stramma/stikker/hugg/verker/sprenger/knyter/klem/stopper/hopper/rart ..8 &arm/armen/kjeven/kaldsvett/svett/svimmel/kvalm/puste/pust/nå/no/hjelp/alene/aleine/åleine/ambulanse/stråler/grå/redd/time/timer/legevakt -år/stress/angst/intervju/legen
    hjerteinfarkt/hjarteinfarkt/infarkt/hjerneslag/hjerneblødning/hjertestans/hjartestans ..6 &tror/trur/nå/no/puster/svarer/hjelp/akkurat/nettopp -<b_past> -siden/sidan/kurs/år -<c_workday>
    ansiktet/ansikt/munnen/munnviken/halve/venstre/høyre/høgre ..4 henger/heng/lamt/lam/lammet/nummen/nommen/numen/lamma/visna/følelsesløs ..4 -operasjon/år/fortsatt/framleis
    snakker/snakkar/prater/pratar/snøvler/snøvlar/snakke/prate/praten ..2 utydelig/utydeleg/rart/vås/snøvlete/sløret/tull/grøtete ..4 &ansiktet/arm/armen/henger/svimmel/plutselig/<b_sudden> -<b_past>
    besvimt/besvimer/besvimte/svimt/bevisstløs/bevisstlaus/bevistløs/medvitslaus/medvitsløs/livløs/livlaus/kollapset/kollapsa/krampe/kramper/krampeanfall ..6 &puster/pustar/svarer/svarar/våkner/vaknar/hjelp/ligg/ligger/kontakt -når -siden/sidan/år/kurs/varmen/fjor -<c_workday> -<c_fiction>
    svarer/svarar/svare/svara/reagerer/reagere/våkner/vaknar/våkne/vakne ..2 <not> ..4 &puster/gulvet/golvet/gølvet/kald/kalde/blå/grå/blod/falt/tatt/overdose/piller/slag/bevisstløs/liv/ligger/ligg/ligge/ryste/rista -telefonen/mail/mobilen/klokka/nav -<c_workday>
    blå/blåe/grå/lilla/gråblå/hvit ..2 leppene/lepper/leppan/leppa/fingrene/ansiktet/trynet/på ..3 &puster/pust/svarer/kald/hjelp/barnet/babyen
    blør/blø/bløde/blødde/blødning/blør/blod ..4 <not> ..3 stoppe/stoppa/stanse/slutte/stopper/stoppar/slutter/sluttar/stansar ..3 -neseblod
    blør/blør/bløde/blødning/blod ..3 mye/mykje/masse/overalt/kraftig/kraftigt/voldsomt/gravid/fort ..6 &hjelp/svimmel/besvim/hånda/handa/armen/foten/låret/hodet/gravid/nå/no/han/ho/hun -nese/nesa/neseblod/mens/mensen -<c_creature> -jobbet/jobba/film/sykehus -<c_fiction>
    gravid ..8 blør/blø/blødning/blod/slått/sparka/sparket/kramper/smerter
    kaster/kastar/spyr/spydde/hoster/hostar ..2 opp? blod
    tatt/teke/tadd/tok/tatte/svelget/svelgd/svelga/svelgde/spist/eti/ete/drukket/drukke/satt/sett/fått/fådd/inntatt ..4 overdose/pillene/piller/pilla/pillan/tabletter/tablettar/tabletta/tablettan/paracet/paraceter/insulin/klorin/salmiakk/gift/frostvæske/sovetabletter/sovemedisin/sovepiller/medisinene/medisinane/medisinen/rusmidler/dop/heroin/ghb/ibux ..6 &masse/mange/mye/mykje/alle/alt/altfor/hele/heile/angrer/angrar/redd/svimmel/kvalm/dårlig/20/30/40/50/60/100/brett/glass/boks/sovne/våken/skjelver/hjelp/neve -<c_workday> -legen/lege/mot/dosett
    hovner/hovnar/hovna/hoven/hovent/tett/tetter/tjukk/snører ..3 halsen/hals/tunga/tungen/leppene/leppan/ansiktet/svelget ..4 &<b_allergen>/puste/pust/svelge/svelgje/snakke/fort/nå/no/meg/mæ/min -pollen/våren/pels/<b_fever>/forkjøl+ -<c_workday>
    halsen/hals/tunga/tungen/leppene/leppan/ansiktet/svelget ..3 hovner/hovnar/hovna/hoven/hovent/tett/tetter/tjukk/snører/sveller ..4 &<b_allergen>/puste/pust/svelge/svelgje/snakke/fort/nå/no/seg/sæ/meg/mæ/min -pollen/våren/pels/<b_fever>/forkjøl+ -<c_workday>
    allergi/allergisk/allergisjokk/anafylaksi/epipen/vepsestikk/nøtter/peanøtter ..8 &puste/pust/hals/halsen/tunga/hovner/hovnar/svimmel/hjelp/leppene -<c_workday>
    føler/føle/kjenner/kjenne/kjensle/følelse/kjensla/følelsen ..3 <not>/ikke/ingen ..3 beina/bena/beinet/beinene/foten/armen/armene ..4 &falt/falle/ramla/ulykke/plutselig/hjelp/nå/no/gå -operasjon/år
    <not>/ingen/mistet/mista/mister ..3 følelse/følelsen/følese/kjensle/kjensla ..2 i ..2 beina/bena/beinet/armen/armene/foten/ansiktet/sida/siden ..3 -operasjon/år
    sukker/blodsukker/blodsukkeret/insulin/diabetes/føling ..8 &skjelver/skjelv/svimmel/besvime/svart/telling/kaldsvetter/null/åleine/aleine/alene &<I>/<b_they> -ofte/alltid/nervøs/jobb/kurs/år
    svartner/svartnar/svartna/svimler/svimmel ..6 &bryst/brystet/hjertet/hjarta/alene/aleine/åleine/blør/blod/pust/puste/besvime -<c_workday> -år
    falt/ramla/datt/falle/ramlet ..4 ned/fra/frå/trappa/stigen/taket/låven/fjellet ..6 &bein/beina/kjenner/røre/rikke/blør/svimmel/bevisstløs/hodet/hovudet/hjelp/mobilen/alene/åleine -år/fjor/siden/sidan -<c_workday>
    setter/satt/sett ..2 fast ..3 halsen ..4 &puste/pust/hoster/blå
    går/gå/svime/svimer ..1 ned ..1 for/før/førr telling
"""

EXPLICIT, AMBIGUOUS = both("\n".join((LIFE, WOUNDS, CLOSE, HARM_OTHERS, FAILING)), "", "<c_over>")
