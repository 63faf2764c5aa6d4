# ruff: noqa: E501 - one line, one phrase
"""Threats: those that somebody receives, and harm that the writer means to do."""

from typing import Final

from bot.safety.phrases.softened import told

RULES: Final[dict[str, str]] = {}

RECEIVED: Final = """
    <o_they> ..4 <o_say> ..6 <o_will> ..4 <o_murder> ..2 <me>/oss/deg/dæ/dykk/dere/livet/ungane/ungene/barna/ongan/familien/mamma/mor -<o_play> -tid/bilde/mål/litt/kontakt/kurs/intervju
    <o_they> ..4 <o_will> ..3 derpe/drepe/drep/drepa/skyte/skjote/skjota/skyde/knivstikke/knivstikka/slakte/kverke/partere/begrave/sprenge/sprette/drukne/kappe/halshogge/lemleste/steine/kvele ..2 <me>/oss/deg/ungene/ungane/ongan/barna/mamma/magen/guten/hunden/bikkja -<o_play>
    <o_they> ..4 <o_will> ..3 knuse/knekke/brekke/skjære/kappe/banke/slå/sprette/flekke/knekk/knus/sprett/dra ..2 <o_parts>/magen ..4 -<o_play>
    <o_they> ..3 skal/ska/vil/kommer/kjem/kjæm ..2 skade/skada/kidnappe/røve/drepe/stjele ..1 <o_dear> -<o_play>
    <o_they> ..3 skal/ska/vil/kommer/kjem/kjæm ..2 ta/tar/tek/tæ ..1 <o_dear> ..4 &<c_threaten>/sagt/betaler/barnehage/barnehagen -ferie/høstferien/bursdag -tog/tur/buss/helgen/helga/henting -<o_play>
    <o_they> ..6 skal/ska/skulle/sku/vil/kommer ..2 ta/tar/tek rotta/knekken på <me>/æ
    <o_they> ..4 <o_say> ..4 <o_murder> ..1 <me> ..2 hvis/om/viss/dersom/vis/når/før/dersom -<o_play>
    <o_they> ..4 stikker/stikk/dreper/drep/skyter/knekker/banker/slår/knuser/begraver/brenner/knivstikker ..1 <me>/deg/oss/dæ ..2 hvis/om/viss/vis/dersom/når/før/ned ..4 -<o_play> -bilde/taxi/buss -kontakt
    så/da/då begraver/dreper/drep/knuser/stikker/kverker ..1 vi/jeg/eg/dei/de/me ..1 deg/meg/dæ/dykk
    så/da/då finner vi/dei/de/me deg/dæ/dykk
    <o_say>/skal/ska/vil/kommer/kjem ..4 graver/grava/grave/begraver/begrava/grev/begraves/begravast ..2 <me>/deg/dæ/æ ..4 ned/på/i/oppå/levende ..4 &<o_they>/<o_say> -<o_play> -arbeid/jobb -hagen/jorda/papirer
    skal ..1 begraves/begravast/brennes/henges/slaktes/blø/blø/dø/lide/skytes/drepes ..2 ..3 &<o_say>/lapp/brev/postkassa/melding
    tar/tek/ta/tæk ..2 liv/livet ..1 <me>/oss/mitt/vårt/deg &<o_say> &<o_kin>/han/hæin/hæinn
    syre/syra ..3 på/i/hvis/om/mot ..4 &<me>/<o_say>/<o_will>/ansiktet/trynet -sitron/batteri/lærte
    <c_threaten>/trugar/truet/trua/truer/truga ..3 med ..4 syre/syra/drukne/brenne/brenna/kniv/kappe/skyte/drap/kverke/hagla/øks/sprenge/banke/bank/juling ..4 -<c_workday> -nav/oppsigelse/trekk/inkasso/streik/trekke/kutte/stenge/si/slutte/stanse
    brenne/brenna/brenn/brænn/tenne/svi ..1 ned/av/på ..2 huset/hus/heimen/huse/leiligheten/låven/bilen/hytta ..2 vårt/mitt/min/vår/mit/til/hvis/$ ..4 &<c_threaten>/<o_say>/<o_they>/<o_will>
    <o_they> ..3 vet/veit/vett/visste ..2 hvor/kor/kvar ..1 <I>/<o_dear>/vi ..2 bor/bur/skole/skule/bu ..6 &<o_say>/<c_threaten>/melding/redd -posten/budet/nav/taxi
    kva/ka/hvilken/hva/hvilket ..1 buss/skole/skule/barnehage ..3 <o_dear> ..4 &<o_they>/vet/veit/vett
    <o_they> ..4 vet/veit/vett ..3 skole/skule/skolen/barnehagen ..4 &<o_dear> &<o_say>/<c_threaten>/redd -barnehagelærer/lærer/foreldremøte
    kule/kuler/kula/patron/patroner/patronhylse ..2 i ..1 post/posten/postkassa/postkassen/brevet/konvolutt/konvolutten/postkassi
    kule/kuler/patron/våpen/pistol/kniv/gravstein/likkiste ..4 navn/navnet/namn/namnet/gatenavnet ..1 mitt/mett/min
    bilde/bilder/bilete/foto ..2 av ..2 våpen/pistol/kniv/kule/liggåsen/grav ..6 &<o_they>/ukjent/sender/sendt/får -<o_play>
    bilde/bilder/bilete/foto ..2 av ..2 huset/huse/husnummeret/døra/bilen/sønnen/dattera/datteren/ungene/barna/ungane ..6 &ukjent/anonym/anonyme/<c_threaten>/kryss/redd -cv/finn/bursdag -forsikring/takst
    begravelseskrans/gravkrans/gravstein/dødsannonse/likkiste ..3 til/te/med/over ..1 <me>/navnet/namnet
    lapp/brev/beskjed/melding ..2 i/på/under ..2 postkassa/postkassen/døra/bilen/vindusviskeren/trappa ..6 &dø/blø/drepe/hore/tyster/redd
    vi/me/dei/de finner/finn/tek deg/dæ ..4 &<o_say>/døra/melding/postkassa/lapp -jobb
    <o_say> ..4 neste/nest gang/gong ..3 deg/din/hodet/skyter -jobb
    neste/nest gang/gong er/e/blir det/da deg/meg/mæ
    trusler/trusla/truslær/trussel/trugsmål/truslar/truer/trua ..4 knuse/drepe/drap/skyte/kniv/skade/hodet/hode/hue ..3 -<o_play>
    får/fær/for/mottar/fikk/fekk/fått ..2 trusler/truslær/truslar/trusla/truslan/trugsmål/trussler/drapstrusler/trugslar ..4 &hver/vær/kvar/melding/messenger/mesenger/snap/telefon/fra/frå/på/igjen/anonyme/nå/av/om
    trugsmåla/trugsmål/truslene/truslane/truslan ..2 kommer/kjem/blir/vert/fortsetter/tikker ..3
    satt/sett/sætt ..1 pris på ..2 hodet/hue/haue/hau/hovudet/meg ..6 &lapper/penger/tør/torer/redd/<o_they> -jobb
    dusør/blodpenger/kontrakt ..1 på hodet/meg/hue
    utpresser/utpressar/utpresse/utpressing ..3 <me> ..6
    presser/pressar ..1 <me> ..6 &<o_they> &pistol/våpen/kniv
    gjeldsinnkreverne/inkrevere/torpedo/torpedoen/torpedoer/inkassator/langeren/pusheren/gjengen/hells/mafiaen ..8 <o_murder>/<o_will>/<o_say>/penger ..4 &<me>/<I>/døra -<o_play>
    betaler/betale/betalar ..3 innen/før/til/i ..1 fredag/mandag/torsdag/lørdag/onsdag/tirsdag/søndag/morgen/kvelden/midnatt ..4 &stikker/ta/tar/drepe/knekke/ungene/barna/familien/skyter/banker/brenner
    gjøre/gjør/gjer/gjere/slå/banke ..1 <me> ..1 til krøpling/mos/grønnsak/invalid
    dra/dro/drog/drar/trekker/trakk/førte ..1 fingeren/finger/hånda/fingern/handa/tommelen/kniven ..1 over/langs ..1 strupen/halsen/strupa/hals
    lovet/lova/lovte/lover/svoret ..1 å ..1 <o_murder> ..1 <me>/oss/livet
    knivstikk+ ..1 <me> ..2 i/på/hvis/når/om
    følger/følge/fylgjer/følgjer/går ..2 etter/ette/ætter ..1 <me>/mei/mæ ..6 &<o_gun>/kniv/viser
    de/dei/dem/dæm/han/karer/menn/gutter/gutta ..6 bom/rop/roper/ropa/hamrer/sparker/slår/banker/dundrer ..3 på/i ..1 døra/dørå/døren/vinduet/porten ..6 &<o_gun>/<o_murder>/drepe/redd/livredd -rørlegger/pakke -<o_play>
    dukker/dukket/dukka/møtte/kom ..1 opp? ..3 med ..1 <o_gun> ..2 på/utenfor/i/ved ..1 <o_place>/døra/døren/trappa/gangen/oppkjørselen -<o_handy> -<o_play>
    ropa/roper/ropte/skreik/skriker/skrik ..2 <o_will> ..3 sprett/drepe/knekke/knuse/ta/drep/skyte/stikke ..4 <me>/ryggen/magen/hodet
    <o_say> ..4 ikke/ikkje/aldri ..2 levende/levande/overlever/live ..4 &<o_they>
    spurte/spurde/spurt/spør/spørte ..4 fortsatt/framleis ..3 &pistolen/pistol/øksa/kniven/geværet/hagla &bordet
    <o_will> gje/gi <me> bank/juling/deng/svi
    <o_will> ta/tar rotta på <me>/æ/meg
"""
MEANT: Final = """
    <I> ..4 <o_will>/går ..3 dreper/drepe/drep/derpe/drepa/kverke/myrde/knivstikke/skjote/kappe/hogge/halshogge/kvele/slakte/meie/partere/forgifte/steine/skade/dræpe ..1 <o_target> -<o_play> -<c_creature> -tid/tida/saken/saka/ideen/fisk
    dreper/drepe/drep/slår/kverker/skyter/knuser/kapper/kveler jeg/eg/æ/e/je/ej ..1 <o_target> ..1 -<o_play> -<c_creature> -tid/tida/følge/av/på/opp
    slår/slå/sla/banke/sparke ..2 <o_target> ..1 i hel/hjel/hæl
    slår/slå/sla <I> ..1 <o_target> i hel/hjel/hæl
    slår/slå/sla/banke/sparke/banker ..1 <o_target> ihjel/ihæl/ihel/ihjæl/ihjell/fordervet/helseløs/ned ..2 -<o_play> -pris
    slå/slår/banke/sparke ihjel/ihæl/ihel/ihjæl/ihjell <o_target>
    drømmer/drømme/drøymer/tenker/tenkjer/fantaserer/lengter/klør/klar/lyst/løst ..3 om/på/til/te/etter/i ..1 å ..2 kappe/drepe/drep/skyte/hogge/knuse/kvele/meie/brenne/skade/torturere ..2 ned? ..1 <o_target>/hodet/hode/hovudet/noen/ho/hu -<o_play> -<c_creature> -bil/buss
    kjøre/kjør/køyre/køyr/meie/kjøra ned/på/over <o_target>/folkemengden/mengden/folk ..4 -<o_play> -skolen/butikken/kontoret/barnehagen
    kappe/kappa/hogge/hogga/skjære ..1 av? ..1 hodet/hode/hovudet/halsen/fingrene/haue ..2 av/på/til ..1 <o_target>/han -fisk/fisken -<o_play> -<c_creature>
    hogg/hogger/hogge/stikker/skyter/hugger/slår ..1 <I>? til ..2 med ..1 <o_armed> -<o_play> -<o_handy>
    <I> ..3 <o_got> ..3 <o_armed> ..10 <o_place>/<o_target> ..4 &<o_will>/<o_rage>/vet/veit/visst/står/gjort/øyela/ødela/ødelagt/unna/svi/avslag/drar/går/sit/sitter/sekken -<o_play> -<o_handy> -<c_workday>
    <o_got> ..4 <o_armed> ..8 <o_target>/<o_place> ..6 &<o_will>/<o_rage>/øyela/ødela/ødelagt/svi/gjort/avslag/straffe/hevn/unna/hvilket -<o_play> -<o_handy>
    har/hi/he ..2 kniv/kniven/pistol/våpen/øks/øksa/bensin/bombe ..2 i ..1 sekken/veska/vesken/bilen/jakka/lomma/baksetet ..6 &sjefen/kontoret/naboen/stikke/hevn/svi/dem -<o_handy> -<o_play>
    bærer/ber/bær ..1 kniv/pistol/våpen ..6 &han/kurset/skolen/dem/ham/noen/de -<o_play> -<o_handy>
    henta/hentet/funnet/fann/fant/finner/hente/hent ..1 fram/frem/opp? ..1 <o_armed> ..2 til/te/mot/for ..2 <o_target>/nav -<o_handy> -<o_play>
    kvesst/kvessa/slipt/slipa/kvesser/sliper ..1 kniven/kniv/øksa ..6 <o_target> &<o_will>/vet/veit/vett/gjort -<o_handy> -<o_play>
    kniven/kniv/øksa/hagla/geværet/balltreet/rifla/pistolen ..2 mot/klar ..1 <o_target> -<o_handy> -<o_play>
    <o_rage> ..8 <o_target>/noen/nokon ..4 skadet/skada/drept/skadd/vondt/slått ..2
    noen/nokon/nån ..2 kommer/kjem/kjæm/skal ..2 bli/verte/blir ..1 skadet/skada/skadd/drept/drepen ..2 -sikkerhet/trafikken/verneutstyr/hms/maskinen
    smell/smeller/smelle/smæll ..1 det ..3 på/i ..1 <o_place> -<o_play> -fyrverkeri/nyttår
    smell/smeller/smelle det ..6 bokstavelig/bokstaveleg/blod/mener
    <not> ..1 kommer/kjem/går/kjæm ..2 levende/levande/live ..2 hjem/ut/heim/herfra/derfra
    hvis/viss/når/om ..3 ser ..5 <o_place> ..5 så løp/spring/røm/gjem
    <o_will>/kommer ..3 gjøre/gjør/gjera/gjere/gjer ..1 noe/noko/nåkka/nokka ..1 mot/forferdelig/forferdeleg/gale/alvorlig ..3 <o_target>/nokon ..4 -<o_play> -hyggelig/fint -bra/gøy/søknaden
    før/ferd ..3 <I>? ..2 gjør/gjer/gjera/gjøre ..1 noe/noko/nåkka ..2 mot/gale/forferdeleg/forferdelig ..2 <o_target>/nokon/noen/kona/mannen/barna ..2
    noe/noko/nåkka forferdelig/forferdeleg/alvorlig/fælt/gale ..1 mot/med <o_target>/nokon
    ikke kan ta tilbake ..2 &<o_armed>/eksen/helga
    stått/stod/sto/står/stå ..3 over ..1 senga/sengen/sengi/seng/senga ..2 hennar/hennes/hans/deres/til/deira
    stått/stod/sto/står ..2 natt? ..2 med ..1 <o_gun> ..2 utanfor/utenfor/utafor/over/ved ..1 rommet/romet/senga/døra/vinduet -<o_handy>
    barna/ungene/ungane/ongan/barnet/babyen/bonni/kona/hun/ho ..2 er/e ..1 ikke/itte/ikkje/itj/ente trygg/trygge/trygt ..1 hos/hjå/med/for/me ..1 <me>
    er/e/dei ..1 <not> trygg/trygge ..1 hos/hjå/med ..1 <me>
    redd ..2 <I> ..3 <o_hurtother> ..2 <o_infants> ..2
    redd ..2 <I> ..3 skade/skada/skader/slå/slår/drepe/dreper/kvele/kveler/stikke ..1 noen/nokon/dem/kona/mannen/barna/ungene/ungane/bonna/onga
    lyst/løst/kommer/kjem/klarer/redd ..4 <o_hurtother> ..2 pute/puta over/på ..2 andlete/ansiktet/hodet/fjeset
    pute/puta ..1 over/på ..1 andlete/andletet/ansiktet/fjeset/trynet/hodet ..2 deira/deires/deires/hennes/hans/til/hennar/hass
    gjer/gjør/gjøre/gjera/gjere ..1 barna/bonni/ungene/ungane/babyen/barnet/ongan/kona vondt/ondt/vont ..2
    kveler/kvel/kvele/rister/riste/ristet/filleristet/slår/dytter ..1 babyen/baben/ungen/barnet/babyn ..6 -puls -doktor
    helle/heller/hella/putte/puttar/putter/ha/blande/legge ..2 gift/rottegift/piller/lut/syre/frostvæske ..2 i ..1 kaffen/kaffe/kaffi/maten/mat/drikken/glasset/teen/koppen ..2
    forgifte/forgifter/forgifta ..1 <o_target> -<c_creature>
    dytte/dytta/skubbe/skyve/kaste ..1 folk/noen/nokon/en/ei/ham/henne/dei ..2 på/ned/utfor/foran ..1 sporet/skinnene/toget/tbanen/trappa/perrongen
    stemme/stemmen/stemmer/stemmene/røyst/røysta/røystene/stemman/djevelen/gud ..3 sier/seier/sei/seie/ber/befaler/roper/vil/kommanderer ..3 <I> ..1 må/skal ..6 -quiz/sang/kor
    stemme/stemmen/stemmer/stemmene/røysta/stemman ..6 drepe/drep/stikka/stikke/skade/skada/dytte/hoppe/kutte/brenne/slå/ta/hevne -sang/kor -<o_play>
    naboen/han/hun/ho/sjefen/de/dei/legen ..2 er/e djevelen/satan/demon/djevel/demonen ..8 &<I>/må/ta
    må/skal/vil ta ham/han/henne/ho/dem/dei/han ..1 før/innan/innen ..1 han/hun/ho/dei/de/det ..1 tar/tek <me>
    nå/no/morgen/imorgen/morgon/kveld/natt tar/tek/tæ/tæk jeg/eg/æ/e ..1 henne/ham/han/sjefen/naboen/eksen/hainn/saksbehandleren/veilederen $ -<o_play>
    <I> ..1 slår/slå/banker ..1 fyrste/første/neste ..1 mann/person/en/som ..4 -<o_play>
    <o_will> ..3 slå/banke/drepe/stikke/skyte/knuse/knekke/ta ..1 fyrste/første/neste/alle ..1 mann/person/en/som ..4 -<o_play> -buss/tog/skritt/steg
    hevn/hemn/hevne/hevna/hemna/hemne ..2 <me>? ..4 <o_target>/på/over/jobben ..4 &liste/lista/kniv/våpen/<o_will>/skal -<o_play> -film/sverd
    liste/lista ..3 over/med/på/og ..3 folk/de/dei/navn/namn/personer/alle ..6 øydelagt/drepe/skade/hevne/dø -<o_play> -handle/gjester/jobber/søknad/møte
    øverst/først ..2 på ..1 lista ..6 dø/drepe
    <o_will> bort ..2 &liste/lista/kniv
    tenne/tenna/svi/brenne/brænn/brenna/fyre ..1 på/ned ..2 heile/hele/<o_place>/stedet/staden ..2 &<o_will>/<I>/hvis/når/skal -øvelse/øvelsen/peisen/ovnen/bålet/fyrverkeri/stearinlys/grill/grillen/lys/arket -<o_play>
    sprenge/sprengje/spreng/sprenger ..2 <o_place> ..2 -fjell/tunnel/tunnelen/berg -<o_play>
    legger/ligge/ligg/legg/legga ..3 i ..1 kista/kiste/likkista/grava/graven ..4 &<I>/<o_will> -<o_play> -gull
    vil/skal ..1 se/sjå/sjaa/ser ..1 blod/blodet ..1 hans/hennes/deres/renne/flyte/til/dykkar
    blodet hans/hennes/deira/deres ..1 renne/flyte/renn
    bilnummeret/adressen/adressa/adresse/skiftene ..2 hans/hennes/hennar/til/deres ..8 &mørkt/avslag/hevn/kniv/svi
    vet/veit/vett ..2 når/hvor/kor/kvar ..1 hun/han/ho/saksbehandleren/dommeren/sjefen/eksen ..2 slutter/bor/bur/jobber/går/parkerer/sover/søv/henter ..6 &mørkt/kniv/avslag/hevn/svi/våpen -<o_play>
    gir/gjev/gi/ta/tar/tek/drepe/drepa ..2 både? ..1 meg/mæ ..1 selv/sjøl/sjølv? og ..1 barna/ungene/ungane/ongan/kona/familien/barn/sønnen/dattera ..4 &noe/noko/sovner/piller/livet/døden/død/medisin -fri/ferie/tur/mat/is -<o_play>
    ta/tar/tek/tæ ..1 ungane/ungene/barna/ongan/sønnen/dattera/kona ..1 med <me> ..3 døden/død/grava/graven/over/bort/dø
    dør/dø/døyr ..1 sammen/ilag/saman ..3 &barna/ungene/ungane/ongan/kona
    lysten/lyst/trangen/løsten ..2 til/te ..2 drepe/skade/skyte/kvele/knivstikke ..1 noen/nokon/ned/folk/nån/han/dem -<o_play>
    styre/styra/kontrollere/holde/halde/tøyle ..2 sinnet/sinet/sinne/raseriet/temperamentet ..4 &klarer/klare/skade/slå/drepe/ikke/ikkje/lenger
    <c_cannot> ..2 <not> ..2 styre/kontrollere/holde/styra/halde/tøyle ..2 sinnet/sinet/sinne/raseriet/meg ..4 &<o_rage>/<o_hurtother>/drepe/sinet/sinnet/slå/noen
    må ..1 haldast/holdes/halde/holde ..2 unna ..1 folk/noen/nokon/barna/ungene/kona
    klikker/kliker/klikkar/klikke/klikka/eksploderer ..2 <I> ..4 skadet/skada/blod
    blod/blodbad/drap/massakre ..1 på ..1 <o_place>
    hvis/viss/dersom/om ..6 <o_will>/går/kommer ..3 brenne/brenn/brænn/sprenge/skyte/meie ..2 ned/hele/heila/alle/<o_place> ..2
    brenne/brenner/brenna/brenn ned ..2 heila/hele/heile ..1 bedriften/bedrifta/fabrikken/butikken/familien/huset/sjappa/greia
    <o_will>/tar ..2 <I>? ..3 opp/ned/bort/over ..2 med ..1 øksa/kniven/hagla/geværet/balltreet/kniv/øks/gevær -<o_handy> -<o_play> -snekre/spiker
"""
SOFT: Final = """
    skal ..1 begraves/brennes/henges/slaktes/skytes/drepes/blø
    knekke/brekke/knuse/kappe ..2 knærne/knea/beina/fingrene/ryggen/nakken/skallen/trynet/kneskålene
    sprett/sprette/skjære ..1 opp ..1 magen/strupen/halsen -fisk/fisken -<o_handy>
    dreper/drepe/drep/kverker/skyter ..1 ham/han/henne/dem/dei/hun/ho/sjefen/naboen -<o_play> -<c_creature> -tid/saken
    går/gå/kommer/kjem/drar ..2 opp/ned/bort/over/dit/inn ..2 med ..1 hammeren/øksa/kniven/hagla/geværet/balltreet/kniv/øks/gevær/hammer/bensin -snekre/spiker/ved
    kjøpt/skaffa/skaffet/fylt/henta ..1 bensin ..6 &vet/kontor/kontoret/huset/skal/dem/noen/nav -bilen/tank/klipperen/båten
    hogg/hogger/stikker/skyter ..2 til ..2 øks/øksa/kniv/kniven
    tatt/tok/drog/dro/trakk ..1 fram/frem/opp kniv/kniven/våpen/pistol/øks -<o_handy> -<o_play>
    så løp ..2 &<o_place>/morgen/dere
    ta/tar/tek ongane/ungane/barna/ungene/ongan mine/min ..2 om/hvis/viss ..1 <I>
    den/dei/de/dem som ..4 ska/skal blø/dø/svi/angre/betale ..1 -regningen/skatt
    drapstrusler/drapstruslar/dødstrusler/trugsmål/voldstrusler ..4 -film
    utpressing/utpresser/utpressar ..6 &<me>/<I>/penger/bilder
    skade/skada/drepe ..1 noen/nokon/andre/folk -hjertet/ryggen/følelser
    hater/hatar ..2 <o_target> ..4 &drepe/skade/dø/kverke/ta
    fortjener/fortener/fortjene å dø/lide/døy
    svi/betale/angre/blø ..1 for ..1 det/dette ..4 &<o_will> &<o_him>/dere/de/dei
    får/fær ..1 svi/angre/unngjelde ..3 &dere/de/dei/han/hun/nav/noen/saksbehandler/ho
    noen/nokon kommer/kjem/skal ..2 til å dø/døy
    ble/blei/vart/blitt ..2 truet/trua/truga/tru ..3 på/med/av ..3 jobb/jobben/pistol/kniv/kollega/kunde/pasient/arbeid
    <c_threaten> ..3 brenne/brenna ..3
    dom/dømt/domfelt ..1 for trusler/vold/truslar/vald/drapsforsøk
    truet/trua/truga ..1 en/ein/ei saksbehandler/saksbehandlar/kollega/sjef
    lyst/løst/lysten ..3 klikke/slå/gi/gje/denge/knuse ..4 tygga/trynet/smell/nav/juling/noen/bank/kjeften
    <o_boss>/han/hun ..2 skulle hatt ..2 en/ein på tygga/trynet/kjeften
    redd/skremmer/skræmmer/reddar ..2 mitt? ..1 eige/eget/egen/eiga/egne ..1 sinne/raseri/aggresjon
    mitt eget sinne skremmer
    rare/ekle/stygge/skumle/anonyme/truande/truende ..1 meldinger/meldingar/telefoner/brev ..6 &nummer/kveldene/kjenner/natta/fra/frå/ukjent/meg
    vet/veit/vett hva/kva/ka som/så? skjer ..4 &melding/sa/sier/skrev
    få/får/fær se/sjå hva/ka/kva som ..1 skjer ..2 &<o_him>
    <o_him> ..4 vil/skal/sier ..3 skade/ta/drepe/skyte/slå ..1 læraren/læreren/sjefen/noen/nokon/klassen/skolen ..1 sin/sitt? ..4 -<o_play>
    gjer/gjør/gjøre ..1 noe/noko forferdelig/forferdeleg
    tåle ..3 før ..1 det smeller/smell
    <not> ..2 møte/treffe ..2 mørket/mørkret
    naboen/kollegaen/vennen/kameraten ..2 ble/blei/vart ..1 truet/trua/truga
"""
EXPLICIT, AMBIGUOUS = told("\n".join((RECEIVED, MEANT)), SOFT)
