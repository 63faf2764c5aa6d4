# ruff: noqa: E501 - one line, one phrase
"""Everyday words and idioms of working life that look dangerous. Each line covers its own words, nothing around them."""

from typing import Final

PHRASES: Final = """
    # dying of something, figuratively
    dø/dør/døde/døy/døyr/døydde/dødd av latter/kjedsomhet/varme/skam/flauhet/spenning/nysgjerrighet/lengsel/sult/tørst/utålmodighet/kjedsemd/varmen/hete/heten/forlegenhet/stress/kulde
    dø/dør/døde/døy for en/den/ei/det/ein jobben/jobb/kake/kaka/pizza/burger/kaffe/is/bolle
    plantene/planten/planter/planta/blomstene/blomster/blomsten/blomen/blomane/trærne/dyrene/fisken/treet/grønnsakene vil/kommer/skal? til? å? dø/dør/døy/døyr
    på do/doen
    ha/vaske/vask/vasker/vaska/til do
    dying to try/see/know/learn/get/start/work/meet/go/hear/find/have
    dying/died/die of/from boredom/laughter/heat/embarrassment/thirst/hunger/curiosity/cold
    to die for
    dø/kvele/kveles/kvelt/kvelast/kvalt av å/skrekk/varme/støv/redsel/angst/nervøsitet/utmattelse/nerver/spenning/kløe
    kveler/kvele/kveles/kvelar <me> i/av
    dø/døy ut
    dau/daud/død i armane/beina/ryggen/armene/armer/beina/føttene/hodet/fingrane
    tar/tok/tek livet av all/alle/alt
    tempoet/jobben/ryggen/maset/stresset/kurset/pendlinga/pendlingen/bråket/støyen tar/tek/tok livet/knekken av/på <me>
    slår/slår <me> ut
    slår/slo seg <adverb>? vrang/fast
    hengte/henger/hang/heng seg opp/igjen/fast/på/med
    hang/henger/henge <me>/me gutan/gutane/gutta/gjengen/dei
    slå/slår/slo ihjel tid/tida/tiden/noen
    slår/slo hun/han/ho/hu/dei/de <me> i wordfeud/sjakk/yatzy/kort/quiz/ludo/fifa/tennis/dart/spill
    lærte/lærer/kurs om vold/selvmord/overgrep i?
    phone/battery/laptop/car/mobile/pc is about/going to die
    drepende
    var/er/e/va/æ/helt/heilt/så drepen
    blikk kunne/kunne drepe
    kutt/kuttet/kutta/kutter/kutte ned/ut/av
    kutt/kuttet/kutta/kutter/kutte i/på stillinger/bemanninga/bemanningen/budsjettet/budsjett/tilbudet/støtta/støtten/pengene/prisen/lønna/ytelsen/utgiftene/staben/antall/alt/det/den/noe/mat/kaffe/sukker
    beat <I>? myself up
    <I> kasta/kastet/kaster/kastar <me> ut/inn/over i/på/arbeidet/oppgaven
    kasta/kastet/kaster/kastar <me> ut av/fra/frå/etter praksisplassen/kurset/jobben/klassen/etter?
    kastet/kasta/kastes inn/ut i/av
    ta/tar/tok/tek/tatt det med/me ro
    kniven på strupen økonomisk/i/med
    slakta/slakte/slaktet/slaktes/slaktar sau/sauer/høns/ku/kyr/da/heller/alle/trætti/selv/sjøl
    dyra/dyr/sauene/kyrne må/skal slaktes/slaktast
    slår/slo/slå/slår seg på/helt låret/lårene/vrang
    slår/slo/slå følge
    slått med ett/to/tre/fire/fem/seks/null/1/2/3/4
    dytta/dytter/dyttet/dyttar/sparket/sparka/sparker/pushed/pushes/push meg/mæ/me i/in gang/rett/riktig/rætt/the/right retning/right/direction?
    dytta/dytter/dyttet/dyttar/sparket/sparka/pushed/pushes/push meg/mæ/me litt/fram/framover/videre/forward
    pushed/pushes/push me to apply/do/be/try/go
    slo/slår/slått oss/dem/dei to/tre/fire/fem/seks/fem/1/2/3/4/5 null/en/ein/0/1?
    grabbed/grab me a
    hit/hits me with a question
    mandager/mandag/mandagen/deadline/excel tar/tek/tok livet/knekken av/på meg/mæ/oss
    died/die/dying laughing
    die my/the hair
    leve/leva/lev/lever av/sunt
    dø/døy af/av grin/le
    livet som
    reine/rene selvmord/sjølvmord/selvmordet/sjølvmordet
    kniven på strupen er/og/når/som
    dø/døy/døya så flaut/flau/pinlig/pinleg
    slåss/slåst me/med/mot
    dødd/dødd uten/utan
    brenn/brenne/brent/brenner meg/mæ ut
    vil/skal/kan være/vere i butikk/kassa/barnehage lenger/lengre
    # life, taken easy
    ta/tar/tek/tok/tatt/take livet/live/liv med/me/mæ ro/humor/smil/en/alvor
    ta/tok/tar tilbake livet/life mitt?
    take/took/taking back my life
    ta mitt/<my> eget/eige liv i egne/hendene/mine
    # killing time, lights, an interview
    drepe/dreper/slå en halvtime/time/stund
    drepe/dreper/drep/drepte/drepa/slå/drepe tid/tida/tiden/litt/stemningen/stemninga/tima/timer tid?
    kill/killing/killed/kills time/lights/the/it/some mood/lights/time/engine/vibe?
    kill/killing/killed/kills two/2
    is/are/was/were killing me/my
    kill for
    take my life back
    livet på/som/i nav/kontor/kontoret/arbeidsledig/ledig/student/trygd/byen/bygda/arbeidssøker/jobbsøker/arbeidsledig/landet
    piller/tabletter/medisin/medisiner mot/for allergi/smerter/migrene/kløe/reisesyke/hodepine/astma/ryggen
    mørkt om/ute/klokka/nå på?
    slippe/sleppe å våkne/vakne klokka/så/om/tidlig/kl/av/til
    end well/up/early/soon/late/at/on/with/there
    bad/dusj/kjøkken/gang og do
    if looks could kill
    # prevention as work
    selvmordsforebygging/selvmordsforebyggende/selvmordsforebyggjande/selvmordsforebyggingen/sjølvmordsførebygging/sjølvmordsførebyggjande/selvmordsførebygging
    selvmord/selvmords/sjølvmord forebygging/forebyggende/førebygging
    forebygge/forebygger/førebyggje/hindre/forhindre selvmord/sjølvmord
    suicide prevention/hotline/helpline/awareness/squad
    prevent/preventing/prevents suicide/suicides
    # cutting, carving, burning at work
    kutter/kutte/kuttet/kutta/kuttar/skar/skjærer/skjære/skåret/skjer/brant/brenner/brente/brent/stakk/stukket/skjærte <me> litt/ofte? på en/ei/ein? papir/kniv/kniven/glass/ovnen/ovn/plata/dåse/boks/kanten/sag/saga/jobb/jobben/kjøkkenet/blikk/maskinen/skiva/stekeovnen/grytene
    kutter/kutte/kuttet/kutta/kuttar/skar/skjærer/skåret/brant/brenner/brent/stakk/skjer/brente <me> av og til på papir/kniv/kniven/glass/ovnen/arket
    kutter/kuttet/kutta/kuttar/skar/skjærer/skåret/brant/brent/skjer/brente <me> litt? i fingeren/fingrene/fingen/tommelen/tommeltotten/hånda/hånden/handa/fingeren/fingern/foten/neven/pekefingeren
    kutter/kuttet/kutta/skar/kuttar <me> fingeren/neglene/en/ei/ein
    brant/brent/brenner/brente <me> <self>? ut
    kutter/kuttet/kutta/kutte <me> håret
    skjære/kutte <me> en/ei/ein skive/bit/brødskive
    cut/burned/burn/burnt myself on/a/at/while/slack/some/off/in a/the/an/my/work/some? can/oven/knife/paper/stove/pan/glass/slice/kitchen/piece/tin/work/cooking?
    cut/burned/hurt/burnt my finger/thumb/hand/back/knee/hours/hair/shoulder/ankle/foot/arm/wrist
    hurt/injured/injure/hurting/hurt myself at/on/in/while/when/lifting/playing/falling work/the/a/lifting/playing/my/football/training?
    shoot/shot/cut me/myself an/a/some email/slice/mail/message
    # injured by accident
    skade/skader/skadet/skada/skadd/skadde/skadar <me> <self>? på/i jobb/jobben/arbeidet/ryggen/kneet/fotball/trening/skuldra/skulderen/arbeid/foten/hodet/ski/beinet/albuen/hånda/tommelen/fallet/jobb/ulykke/ulykken/nakken
    <I> slo/slår <me> på/i kneet/tommelen/hodet/foten/hovudet/albuen/kne/fingeren
    slo/slått/slår <me> på kneet/tommelen/foten/fingeren/albuen
    <I> har/hadde? slo/slår/slått <me> alltid/ofte/stadig? på/i tommelen/kneet/hodet/foten/fingeren/albuen/leggen/hånda/skulderen/tåa
    # hitting that is not
    det/så/tanken slår/slo/slår/slog <me>
    skjer/skjedde/hender/hende/foregår med/me/mæ <me>/deg/dæ/henne/ham/han/dem/dei/oss
    det/de/da/alt/dæ skar/skjærer/skjer/skjærte seg/sæ/se
    klype/klyper/kløp/kløype/klypa <me> <self>? i armen
    bite/bit/biter/bet/beit <me> <self>? i tunga/tungen
    puste/pust/pusta av latter
    rive/river/riv/rev/rive <me> <self>? i håret
    stange/stanger/stangar/stanget/stanga/løpe/løper hodet/hovudet/hue/haue i/mot veggen
    tar/tek/tære/tærer/sliter/slit/går på kroppen/helsa/helsen/armene/beina
    slår/slo/slå <me> <not> til/ned/sammen
    som holder/held på å dø/døy
    slår/slo/slå/slått <me> at/til/sammen/fram/opp/frem/gjennom
    slå <me> ned/løs
    <I> slår/slo/slog <me> ned
    slått/slår/slo <me> ned i/ved/til/som/hos/med
    slår/slå/slo/slått/slog seg til/ned/løs/sammen/opp
    slår/slo/slå/vinne/slått/slog <me>/han/ham/henne/hu/broren/dem/noen/alle/folk i sjakk/kort/fotball/tennis/bordtennis/spill/fifa/brettspill/kortspill/poker/quiz/ludo/dart/biljard/golf/scrabble/yatzy/yatsy/bowling/tid/mål
    slår/slo/slå/slår opp
    slår <me> på pris
    slått/slege/slegen/slåtte ut/opp
    slått av hvor/at/den/det/denne/andre/kor
    slått i finalen/kvartfinalen/semifinalen/sjakk/cupen/fotball
    slå/slår/slo gress/gresset/gras/graset/plen/plenen
    beat/beats/hit/hits me at/in/to chess/cards/tennis/games/pool/scrabble/fifa/football/darts/golf/poker/ludo/everything
    beat/beats me at/to the/it
    ingen/nobody slår/sparker/beats <me>
    hit/hits me that/how/like/hard/up
    slår/slo an/på/av/til/sammen
    hits/beats the
    beaten by a/another/the/better
    # being sacked, and other threats of working life
    sjefen/sjef/firmaet/bedriften/ledelsen/de/dei/arbeidsgiver/arbeidsgiveren min? sparker/sparka/sparket/sparkar <me>
    truer/truet/trua/trugar/truga/true <me>? med oppsigelse/oppseiing/sparken/nedlegging/advarsel/trekk/inkasso/retten/permittering/streik/politiet
    truer/truet/trua/truga/trugar/true <me>? med å si/legge/sparke/permittere/trekke/anmelde/slutte/kutte/stenge/melde/gi/seie/flytte
    threatened/threatens/threatening me? to/with fire/sack/sue/close/firing/dismissal/quit/leave/call
    # shooting and slaughter as a trade or a hobby
    skyte/skyt/skyter/skaut/skjøt/skyta bilder/bilete/bilde/film/en/ei/elg/hjort/rype/ryper/rådyr/rein/mål/fart/blink/inn/gullfugl/videoer/foto/på/av/noen/ein/alle film/bilder/bilete/mål/elg/blink/blinken/dyr/selfie/scener/ryper/bildene/scene/skudd?
    slakte/slakta/slakter/slaktet alle/noen/en/ei/ein? sau/sauer/gris/griser/dyr/kylling/kalkun/lam/høns/reinsdyr/okse/kyr/ku/fisk/laks/rein/sauene/dyra/dyrene
    shoot/shooting/shot some/the/a? hoops/photos/pictures/film/video/videos/grouse/deer/photo/weddings/people for/wedding/movie?
    # hanging, jumping, disappearing, giving up on smaller things
    henge/henger/hengt/hang/heng/hengte <me> på/opp/med/ut/fast/med/rundt
    hoppe/hopper/hoppa/hoppe av/på/over/inn toget/bussen/trikken/banen/jobben/studiet/den/det
    hoppe i/fra/frå fallskjerm/strikk/det/stupetårnet/femmeter/femmeteren/stupebrettet
    forsvinne/forsvinner i/inn/bort mengden/musikken/i/jobben/spill/naturen/skogen/bøker/arbeidet musikken/bøkene/mengden?
    disappear into/in the/nature/a/my/music/games woods/crowd/forest/music/book/mountains?
    overdose/overdosert/overdoser/overdosen av/på/med/kaffe kaffe/møter/koffein/informasjon/sukker/sol/godteri/jobb?
    kaffeoverdose
    overdosert
    # orker ikke, when it is about an amount or a task
    orker/orkar/orke/orka/klarer/klarar/klare/greier/holder/klare <not> <more> enn/ænn/en
    orker/orkar/orke/orka/klarer/klarar/klare/greier/holder <not> nå/no/noe/noko? <more> kaffe/jobb/mat/skole/i/kurs/papirarbeid/matte/snakk/spørsmål/skjema/arbeid/kjøring/bråk/støy/stress/møter dag/kveld/uke/skole/jobbing?
    orker/orkar/orke/orka/klarer/klarar/klare/greier <not> <more> <to>? stå/sitte/jobbe/gå/løfte/bære/kjøre/arbeide/bruke/reise/pendle/snakke/søke/lese/skrive/høre/vente/ta/jobb/se/vaske/stå/sitje/søk/møte/ringe/dra/full/fulle/konsentrere/trene/krangle/sykle/ha/gjøre/spille/svare/diskutere/mase/prate/lage/rydde
    orker/orkar/klarer <not> det <more> enn
    # the fate of things
    leve/lever/leva/lev av/på trygd/nav/trygda/aap/lånte/sosialen/sosialhjelp/å/det/garden/pensjon/sparepenger
    leve/leva sunt/sunnere/dyrt/billig/trangt
    live in/at/near/on/off/by/close/far/outside/here/there/together/alone/up/next/above/downtown
    live with my/parents/roommates/family/others/strangers/a
    end my/the/this contract/lease/subscription/day/shift/course/studies/internship/meeting/employment
    avslutte/avslutta/avslute livet/livets? kurset/kapittel/kapitlet/kapittelet/skole
    siste dag/vakt
    sprenge/sprengje/spreng/sprenger/sprengt/sprengte fjell/berg/tunnel/tunneler/rammen/stein/grenser/grensene/budsjettet/skalaen/alle rammer/grenser?
    brenner/brenne/brenn for
    det/dette/noe slår/slo/slog <me> som
    # games, idioms, and words that only sound alike
    slo/slår/slå/slått/slog/slår/vant/slege/slegen <me>/oss/han/ham/henne i/på armbryting/kubb/kanasta/håndbak/sjak/sjakk/minigolf/krokket/bridge/monopol/bingo/badminton/squash/innebandy/løp/løping/spurt/mariokart/boccia/petanque/trivial/domino/uno/tipping/pil/curling/quizen/turneringa/finalen
    får/fekk/fikk juling/bank/deng i/av hver/kvar/prismaskinen/motstanderen/sjakk/kort/quiz/fifa/ludo
    alle får/fekk/fikk juling/bank
    kaster/kastet/kasta <me> under bussen
    under bussen
    ikke/ikkje/itj dreper/drep/drepe/drepa deg/dæ/en/oss/ein/dokker gjør/gir/gjer/gjev/jør/gjør
    drep/drepe dem/dei/kundene/alle? med vennlighet/snillhet/smil/venlegheit
    drepe/drepa/drep/slakte den/det/denne/dette? saken/saka/ideen/forslaget/samtalen/diskusjonen/tråden/hanen/hane/høna
    du slår <me> <not>? som
    slo/slår/slå vatn/vann/vatnet/kaldt i blodet
    havna/hamna/havnen/velta/veltet/velter/veltar/skryte/skryt/skryter/skryta/skrytte/fastlåst/sparken
    tru/trur/trudde/tror/trudd/trut på <me>
    i/på/oppi fanget
    holdt/held/heldt på å kvele <me>
    angsten/angst bit/biter/kveler/tar <me>
    så <I>/vi/han/ho/hun holdt/heldt/hoillt/holt på å dø/døy/daue
    det som <not> drep/dreper/drepr deg/dæ/meg
    tok/tatt livet av planta/planten/planten/kulturane/kulturene/skriveren
"""
