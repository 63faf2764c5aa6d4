# ruff: noqa: E501 - one line, one phrase
"""Sex that is forced, paid for or sold by others, and marriages that others decide."""

from typing import Final

from bot.safety.phrases.softened import told

RULES: Final[dict[str, str]] = {}

SEX: Final = """
    <o_force>/trengte/trenger/trengde/pressa/presset/kastet/kasta ..1 seg/sæ/se/sei ..1 på/inn ..2 <o_us>/bussen -<o_play>
    <o_they> ..3 <o_force> ..1 seg/sæ/se/sei ..1 på/inn ..1 <o_us>
    tar/tok/tek/tæk/tatt/tokk ..1 seg/sæ/se/sei til/tel/te rette/rætte/rett ..2 på/med/me/ved/når -<o_play>
    tar/tok/tek/tæk/tatt seg/sæ/se til/te/tel rette ..3 &<me>/kroppen
    <o_kin>/<o_boss>/han ..2 har/ha/he/hadde seg/sæ/se med/me <me>
    <o_they> ..3 gjør/gjer/gjorde/gjere/gjær/jør/gjorr/gjort ..2 ting/teng ..1 med/me/mot/mæ ..1 <me> -<o_play> -hyggelig/gøy/morsomt/glad/stolt
    gjorde/gjør/gjer ting med/mot ..1 gutta/gutane/jentene/guttan/oss/barn/ungene
    passet/passa/naboen/barnevakt/trener/trenar/læreren/presten/onkel/bestefar ..6 gjorde ting med/mot/me
    <o_him> ..4 gjør/gjer/gjorde/gjere/gjær/jør det ..1 på/med/me <me> ..3 &<c_refuse>/<c_night>/hver/kvar/etterpå/selv/porno/gang/igjen
    <o_kin>/<o_boss>/han ..4 rører/rør/rørte/rørde/rørt/røre/røyrer/klåa/klådde/tafser/tafsa/tafset/beføler/befølte/gramser/gramsa/stryker/strøk ..2 <me>/oss -hjertet/håret -frisør/fysioterapeut
    rører/rør/rørte/rørde/røre/tafser/tafsa/klåa/gramser/beføler ..2 <me> ..4 der/hver/kvar/når/under/mellom/på/i ..3 &<o_him>
    <o_kin>/<o_boss> ..3 <o_touch> ved? på? <me> ..4 <c_night>/ikke/ikkje/natt/natta/notti/nettene/hver/kvar/under/badet/bad/dusjen -<o_play> -ansvar/hjelm/hanske/alvor
    <o_touch> på <me> ..3 om/i/på natta/notti/natti/nettene/kvelden/badet/senga
    tar/tek/tok/tæk han/hann/hain på <me>
    <o_him>/<o_they> ..4 <o_force> ..1 <me> ..4 <o_sexact>/porno/kle/dusjen/do/doen -<c_workday> -søke/trene/spise/kurs/lese/gå/tur/legge/lenge
    <o_kin> ..3 tvang/tvinger/tvingar/tvinga <me> $
    <o_force> ..1 <me> ..2 å? ..1 <o_sexact> -<o_play>
    <o_sexact> med/me/mæ ..2 <o_buyers>/sjefen/utleieren/husverten/huseieren/han/onkel/gutta -<o_play> -glad/koser
    <o_sexact> ..6 i/mot/for/førr/fårr ..2 stedet/staden/bytte/husleie/husleia/husleiga/leie/leia/opphold/mat/bo/penger/pengar/pæng/gjelda/rommet/jobb/jobben -<o_play>
    må/lyt/måtte ha/gjøre/gjere sex
    ligge/ligg/pude/pule ..1 med/me/mæ/sammen ..2 <o_buyers>/sjefen/utleieren/husverten ..6 &<o_him>/<o_force>/gjelda/gjeld/vil/oppholdet/må/mister -<o_play>
    <o_sold> ..1 <me> ..1 til/te/for/åt ..3 <o_buyers>/<o_debt>/pæng/sex -<o_play> -cv
    blir/vert/ble/blei/vart/bli/bir/vorte/blitt ..1 solgt/selde/seld/utleid ..1 bort/ut? ..1 til/te ..3 <o_buyers>/hotell/hotellrom
    jeg/eg/æ/e/je/jæ ..1 blir/vert/ble/blei/vart solgt/seld/sælt
    <o_sold>/betaler/betalar/betale/betala ..2 med/me/mæ? ..1 kroppen/kroppn/krop/kropp ..2 min? &<o_him>/husleie/gjeld/menn/selger -<o_play> -trening
    la/lar/let/later ..2 <o_buyers>/dem/kameratan ..2 bruke/bruka/ligge ..1 <me>
    bruker/brukar/bruke/brukte <me> ..2 for/førr/fårr pæng/penger/pengar/gjeld/sex
    menn/karer/gamlinger ..3 betaler/betalar/betale/betaler/betalte ..3 <me>
    <me> ..2 på/til/te ..2 hotellrom/hotell ..3 &<o_him>/menn/mann/kunder -jobb/ferie/intervju/kurs
    hallik/halliken/hallikken/hallikk ..6 &<o_him>/<me>/det/meg
    prostituere/prostituert/prostituerer/horestrøket/sexslave/sexarbeid ..4 &<o_force>/<me>/må/han
    vil/ynskjer/ønsker/krever/krev/forlanger ..3 sex/naken/tenester/tjenester ..6 &utleieren/utleier/hybelen/leier/leiger/hybel/husleie/husverten/huseieren
    <o_him> ..4 kommer/kjem/kom/kommer/kjæm ..1 inn ..4 natta/natten/nettene/nettan/notti/natti ..6 -<o_play> -mat/kaffe/katten/sykepleier
    stol/stolen/kommoden/møbler ..2 foran/framfor/mot ..1 døra/døren/dørå ..6 &<o_him>/natta/sover
    våkner/vakner/våkna/vakna/våknet/vaknar/våkner ..3 av/ta/tå ..2 at ..1 <o_him> ..4 oppå/inni/oppi/tar/tok/rører/kvel+ -<o_play> -katten/hunden/snorker/gråter/ringer/bussen/jobb
    våkner/våkna/våknet/vakna/vaknet/våknte ..3 uten/utan/utn ..1 klær/klede/buksa/truse/trusa/bukse
    våkna/våknet/vakna/våkner ..2 naken ..6 &<o_they>/husker/huskar/fest/festen
    <o_drugged> ..2 i ..1 <o_drink> ..6 &<o_him>/<o_they>/våkna/våknet/noen/redd/dritredd/rolig -sukker/melk/mjølk/kanel/salt -lege/legen
    puttet/putta/hatt/helte/slapp/dopa/dopet ..2 noe/noko/nåkka/dop/ghb ..2 <o_drink> ..4 &<me>/min/mitt/uten/husker/han/noen
    neddopet/neddopa/dopa/dopet/bedøvet ..1 <me>/ned -<o_play>
    gir/gjev/gi/gav/ga/gjer/gav ..1 <me> ..1 sovetabletter/sovetablettar/sovemedisin/sovepiller/beroligende/valium ..2 så/so/for/slik/hver/kvar -lege/legen
    <I> ..2 sa/seier/sier/sei/roper/ropte/skreik nei ..3 <o_him> ..1 fortsatte/fortsette/fortsetter/held/brydde/ga -<o_play> -nav/jobb
    gråter/gråt/gret/græt/grein ..6 stoppet/stoppa/stopper/stoggar/slutta/fortsatte/fortsetter/slutter <not>? ..3 &han/mannen/stefar/stefaren/samboeren
    plikt/plikta/plikten ..3 kone/kona/kåne/gift/hustru/kjæreste
    mannen/samboeren/kjæresten/han/sambuaren/manni vil ..2 når <I> <not> ..1 vil
    med makt ..6 &natta/natten/inn/meg/kroppen/buksa/sex -politiet
    hånda/hånden/handa/henda/hendene ..2 innenfor/innafor/inni/under/oppi/opp ..2 buksa/bukse/skjørtet/genseren/skjorta/kjolen/trusa/bhen
    dro/drog/drar/rev/reiv ..2 opp/ned/av ..2 skjorta/buksa/skjørtet/kjolen/trusa/genseren/klærne/kleda ..6 &<o_him>
    tvunget/tvungen/tvinga/tvangt/tvungi ..2 til ..1 sex/abort/<o_sexact> -<o_play>
    <o_him> ..3 tvang/tvinga/tvinger/tvingar ..1 <me> ..1 til ..1 å? abort
    utnytter/utnyttar/utnytta/utnyttet ..2 <me>/det/kvar/hver ..3 &natt/seksuelt/kroppen/sex
    votatt/voltat/valtatt/valdtat/volltatt/volttatt/voldteke/vålltatt/vaaldtatt ..6 &<I>/<me>/av
    valtatt/votatt/voltatt/voldtat/voltadd/valdtatt/voldtatt/valltatt/våldtatt
    seksuelt/seksuell misbrukt/misbruk/misbruker/overgrep/trakassert/trakassering/utnyttet
    <o_boss>/<o_kin> ..6 seksuelt/beføler/tukler ..3 &<me>/<I>
    dusjen/garderoben/garderobe/dusj/badet/do ..4 &<o_boss>/<o_kin> &tvang/tvanng/tvinger/tokk/rører/rørte/tafset/tafser &<me>/<I>
    fjorten/tretten/tolv/femten/13/14/15/12/11 år/åring/åringen? ..8 &tvang/tvinger/tvunget/<o_sexact> &<o_him> -timer/timar
    <o_force> ..2 <me> &&fjorten/tretten/tolv/femten/13/14/15/12/11 &<o_him>
"""
PICTURES: Final = """
    nakenbilde/nakenbilder/nakenbileter/nakenbileta/nakenbilete/nakenbilda/nakenbildene/sexvideo/sexvideoer ..8 &<o_him>/legge/legg/dele/spre/sende/penger/pengar/truer/trugar/trua -kunst/museum/modell
    bilde/bilder/bilete/bilda/bildan/bileter/video/videoer/filmer/film/videoen ..4 naken/nakne/sover/undertøy ..8 &<o_him>/<o_they> &<me>/min/mitt/meg -<o_play>
    naken/nakne/nakenbilder ..4 legge/legg/legger/leggja/dele/spre/sende/poste/publisere ..2 ut/dem/det/dei/bildene/bilda/bileta/til ..3 &<o_him>/<o_they> -cv/søknad
    trugar/truer/trua/truet/presser/pressar ..4 leggja/legge/spre/dele/sende/poste ..3 bilde/bilder/bilete/nakenbilder/nakenbilete/video/videoen/dem
    bilder/bilete/bilda/video ..4 naken ..6 penger/pengar/pæng/betale/betaler
"""
MARRIED: Final = """
    funne/funnet/finner/fann/fant/valgt/valt/plukka/skaffa/bestemt ..2 ein/en/ei ..2 mann/kone/fetter/ektemann/brudgom/jente/kar ..2 til/te/åt/for <me>
    lova/lovet/lovt/lovd/bortlova/bortlovet ..1 bort/vekk/vækk ..4 -<o_play>
    satt/sett/sette ..1 pris på <me> ..10 bryllup/bryllupet/bryllaup/gifte/mann/hode/hue/hau
    må/lyt/skal/ska/tvinges/tvingast/vert/blir/sendt ..6 <o_wed> ..6 &tvinger/tvunget/fetter/fetteren/søskenbarn/søskenbarnet/mot/bestemt/seksten/femten/sytten/16/17/15/nektar/nekter -lykkelig/glad/kjæresten/gleder
    <o_wed> ..6 &tvinger/tvunget/tvungen/tvang/bestemt/bestemmer/mot/nektar/nekter &<o_kin>/de/dei/dem
    <o_wed> ..4 <o_homeland>/fetteren/søskenbarnet/søskenbarn/fetter ..6 &tvinger/tvunget/redd/mot/nei/må/bestemt/seier/sier/vil -ferie/glad/fjor/gleder
    sendt/sende/sender/sendes/sendast/sænd ..3 til/te/åt ..2 <o_homeland> ..8 &<o_wed>/redd/tvinger/bestemt/oppdragelsesreise/koranskole/oppdragelse/passet -ferie/bursdag/besøke
    oppdragelsesreise/oppdragelsesreisa/koranskole/tvangsekteskap/tvangsgifte/tvangsgiftes/tvangsgiftet/æresdrap/æresvold/kjønnslemlestelse/omskjæres
    hore/hora/ludder/vanæret/vanæra/skjemt/skjemme/æra/ærå ..5 familien/slekta/familie/slekt/ætta/bror/far/faren ..6 &<I>/<me>/jeg -norge
    kaller/kalla/kallar/kalte/kalle <me> ..1 hore/hora/ludder/tøyte/skam/vantro ..6 -<o_play>
    skjemt/skjemme/skjemmer/vanæret/vanæra/ødelegger/øydelegg ..2 ut? ..2 slekta/familien/æren/ære/æra/navnet
    <o_wed> ..3 mot ..1 min? vilje/vilja/viljen
    eg/jeg/æ/e/je ..1 er/e lova/lovet/lovt bort
"""
SOFT: Final = """
    ligge/pude/pule/ligg/knulle ..2 med/sammen ..2 kameratene/kameradene/kameratan/vennene/venane/kundene/venene
    tvang/tvanng/tvinge/tvinger/tvingar/tving <me> ..2 på/te/til/med ..1 do/dass/badet/rommet/senga/sex/noe/ting/det
    <o_kin>/han/ho/dei ..4 tvang/tvanng/tvinge/tvinger/tvingar ..1 <me> -<c_workday> -søke/trene/spise/kurs/lese/tur/nav/ta/rydde/stå/smile/le
    <o_him> ..4 befølt/beføler/befølte/tafset/tafser/klådde/gramset/forgrep/forgriper/misbrukte/misbruker/misbruker
    antastet/antasta/befølt/tafset/forulempet/trakassert ..4 &<me>/<I>
    uønsket/uønskt/uønska berøring/beføling/sex/seksuell
    vil ha noe/noko igjen ..4 &senga/seng/sex/kropp
    nakenbilder/nakenbilde/nakenbileter/nakenbilete ..6 &<me>/min/han/spredd/spre/truer/delt
    opplevd/opplevde/upplevd ting/noe/noko ..2 ille/$ ..2
    mot sin/si/min/mi vilje/vilja
    trener/trenar/trenaren/treneren/læreren/presten/onkel/vaktmeistaren/vaktmesteren ..4 klappa/kosa/klådde/stygg/glad ..2 på/med/for/i/me -hunden
    om nettene/natta ..4 &presten/læreren/vaktmesteren/vaktmeistaren/treneren/internatet/barnehjem/barneheim
    tvunget/tvungen/tvinga til ting
    menneskehandel/menneskehandler/trafficking -lærte/kurs/forelesning
    klåing/tafsing/klåfingra/seksuell trakassering
    <o_kin> ..4 aldri? ..3 godtatt/tillater/godtar ..4 utdanning/utdanningen/jobb/jobber
    vil aldri hjem/heim til ..1 far/faren/pappa/mor/mora/mamma
"""
EXPLICIT, AMBIGUOUS = told("\n".join((SEX, PICTURES, MARRIED)), SOFT)
