# ruff: noqa: E501 - one line, one phrase
"""More signs that a body is failing: what someone believes it is, a blow to the head, a bite, smoke, a birth, a child."""

from typing import Final

from bot.safety.phrases.softened import both

RULES: Final[dict[str, str]] = {
    "believes": "tror/trur/tru/trudde/redd/føles/kjennes/kjennest/mistenker/sikker",
}

SIGNS: Final = """
    {believes} ..6 <b_attack> -<b_past> -<b_story>
    <I> ..3 har/får/fær/fekk/fikk/he/ha ..2 <b_attack> ..4 &nå/no/hjelp/akkurat/nettopp/ambulanse -<b_past> -<b_story>
    {they_now} ..2 har/får/fær/fekk/fikk/he/ha ..2 <b_attack> ..6 &nå/no/hjelp/akkurat/nettopp/gjør/gjere/gjer/ambulanse/gulvet/golvet -<b_past> -<b_story>
    hjertestans/hjartestans/hjertestarter/hlr/hjartestarter ..6 &nå/no/hjelp/hvordan/korleis -<b_past> -<b_story>
    slo/slått/slog/slege/datt/falt/ramla/smalt ..3 hodet/hovudet/hode/bakhodet/hue/haue/panna/tinningen ..10 &<b_vomit>/svimmel/dobbelt/husker/hugsar/besvimte/trøtt/tåkete/bevisst+/øret/ører/blod/blør -<b_past> -<b_story> -jobb
    {they_now} ..3 slo/falt/datt/ramla ..4 &svarer/våkner/vaknar/bevisst+/kontakt/blod/blør/puster/rører &<not>/blod/blør/bevisst+ -<b_past> -<b_story>
    <b_chemical> ..4 øyet/øya/øynene/øyne/auget/auga/augo/svelget/munnen/ansiktet/huden ..4 -<b_past> -<b_story> -verneutstyr/briller/vernebriller
    øyet/øynene/auget/auga/svelget ..6 <b_chemical> ..4 -<b_past> -<b_story> -verneutstyr/briller/vernebriller
    bitt/bete/biti/hogd/hoggen/hogg ..2 av ..2 hoggorm/hoggormen/orm/slange -<b_past>
    hoggorm/hoggormen ..4 bet/beit/bitt/hogg -<b_past>
    røyk/røyken/røykgass ..6 &pustet/pusta/inhalert/lungene/brann/brenner &puste/hoster/hostar/svimmel/puster -<b_past> -<b_story> -slutta/sluttet
    brenner ..3 huset/leiligheten/kjøkkenet/kåken/rommet/blokka ..3 &nå/no/hjelp/her/ut/røyk -<b_past>
    gikk/gått/gjekk/datt/falt ..2 gjennom isen ..6 -<b_past>
    vannet/vatnet ..1 gikk/gått/gjekk/går ..4 &uke/veke/nå/no/gravid/alene/rier/blod -<b_past> -varme+/strømmen
    rier/riene/fødselen/fødsel ..6 &nå/no/minutt/minutter/alene/aleine/kommer/kjem/blod &<I>/kona/hun/ho/hodet -<b_past>
    {they_now} ..4 føder/føde ..2 nå/no -<b_past>
    <b_baby> ..6 &puster/pustar/våkner/vaknar/svarer/kontakt &<not>/rart/blå/slapp -<b_past> -<b_story> -barnehage/barnehagen/skolen/skulen/telefonen/mobilen/meldinger
    <b_baby> ..6 &slapp/blå/kramper/livløs/hveser/gurgl+/rister/feber &blå/slapp/livløs/kramper/rister/hveser/gurgl+/41/40/puster -<b_past> -<b_story> -spyr/barnehage/barnehagen/kjem/kjæm/natta/nettene
    <b_baby> ..4 er/e/blir/vert ..3 slapp/livløs/blå/fjern/livlaus ..4 &&feber/puster/utslett/våkner/svarer/hjelp/drikker/kontakt -<b_past>
    abstinens+/avrusing/sluttet/slutta ..6 &drikke/alkohol/benzo/abstinens+ &kramper/hallusin+/skjelver/ristar/rister/syner/stemmer/ser/svetter -<b_past> -røyke/<b_story>
    skjelver/skjelv/rister/ristar/hakkar/hutrer ..4 ukontrollert/ukontrollert/ustoppelig ..2
    klarer/klarar/greier/kan/får ..1 <I>? <not> ..2 svelge/svelgja/snakke/prate/røre/bevege ..6 &<b_sudden>/armen/halsen/hovner/munnen/nummen -<b_past> -<b_story> -stige/truck/engelsk/norsk
    beina/bena/føttene ..2 bærer/ber/virker/verkar/lystrer ..1 <not> ..4 &<b_sudden>/nå/no/datt/falt -<b_past> -<b_story>
    beina/bena/føttene ..3 borte/vekk/følelsesløse ..4 &<b_sudden>/nå/no/skudd/satt/kan/rygg -<b_past> -<b_story>
    blodpropp/blodproppen ..6 &puste/pust/brystet/leggen/hoven/tror/trur/lunge/lungen -<b_past>
    leggen/låret/foten ..3 hoven/hovna/hovnet/blå ..8 &puste/pust/tungpust+/brystet -<b_past>
    tungpust+/andpusten/andpust ..6 &<b_chest>/svimmel/blå/plutselig/plutseleg/ligge/nå/no/hoster/leppene -<b_past> -<b_story> -trapp/trappa/trappene/trimm/kondis
    kveles/kvelast/kveller/kvælest ..4 &nå/no/hjelp/halsen/mat/fast/luft -<b_past> -<b_story> -varme/støv/arbeid
    <not> ..2 nok/noe? luft/oksygen ..3 -<b_past> -<b_story> -rom/kontoret/inneluft/dekket/dekk/pumpe
    <not> ..1 trekke/trekkje/dra/dra ..1 pusten/været/veret -<b_past>
    mangler/mangla/uten/utan ..1 luft -<b_past> -dekk/ballong
    frostrier/frysninger/frysningar/skjelver/hakker ..6 &feber/forvirra/forvirret/puls/40/41 &tåkete/forvirra/forvirret/puls/svimmel/41/utslett/rask -<b_past>
    blodforgiftning/sepsis/hjernehinnebetennelse/hjernehinne/blindtarm/blindtarmen ..6 &tror/trur/sprukket/sprakk/feber -<b_past> -etter/uten/mistet -<b_story>
    gardin/skygge/skugge/lysglimt/mørke ..4 synet/øyet/auget/synsfeltet ..4 -<b_past>
    synet ..3 borte/vekk/forsvant/forsvinn/tåke/tåkete/svart ..4 &<b_sudden>/nå/no/øye/auge -<b_past>
    blodsukker/blodsukkeret ..8 &tåkete/svimmel/skjelver/rar/svett/sløv/trøtt/kvalm/våken/forvirra/forvirret -<b_past> -<b_story>
    diabetes/diabetiker/diabetikar/sukkersyke/føling ..10 &skjelver/skjelv/svimmel/tåkete/dobbelt/rar/besvimer/sløv/våken/svett &nå/no/blodsukkeret/insulin/alene/aleine/ser/skriv+ -<b_past> -<b_story>
    pulsåra/pulsåren/hovedpulsåra ..6 &<b_bleed>/spruter/sprutar/kutta/kuttet/skar -<b_past>
    sprut+ ..4 &pulsåra/pulsåren/blod/blodet/armen/hånda/handa/låret/kutta/kuttet/skar -<b_past> -<b_story> -filet/slakt+
    ser ..2 svarte/svarde ..1 prikker/prikkar/flekker ..4 -<b_past>
    <b_heart> ..4 <b_irregular> ..6 -<b_past> -<b_story> -intervju/nervøs/spent/glede
    <b_irregular> ..2 i ..1 <b_heart>/brystet -<b_past> -<b_story>
    trykk/press/klemme/tyngde/elefant/stein ..3 på/over/i/mot ..1 brystet/bringa/bringå/brystkassa/brystt/brystte -<b_past> -<b_story> -angst/angsten/intervju/stress/nervøs
    vondt/vont/smerter/smerte/stikk/sting ..3 i/over/bak ..1 brystet/bringa/bringå/brystkassa/brystt/brystte/hjertet/hjarta/hjertet ..6 -<b_past> -<b_story> -angst/angsten/intervju/stress/nervøs/stressa/stresset/muskler/musklene/legen/når/litt/trist/tenker/tenkjer/kjærlighetssorg/hoste
    brystsmerter/brystsmerte/brystsmertene/brystsmerta/bringesmerter/hjertesmerter/hjarteverk ..6 -<b_past> -<b_story> -legen/utredet/utreda/angst
    spist/ete/svelget/svelga/tatt/teke/tok ..2 en/ei/ein/hele/heile hel? ..1 <b_pack> ..4 -<b_past> -<b_story> -kjeks/sjokolade/is/dag/snus/røyk/potetgull
    bevisstløs/bevisstlaus/bevisstlause/medvitslaus/umedviten ..6 -<b_past> -<b_story>
    hodepine/hovudpine/hodet/hovudet ..8 &<b_vomit> &stiv/nakken/verste/synet/lys -<b_past> -<b_story> -migrene
    <I> ..1 svime/svimer/svimar ..1 av ..8 -lønna -<b_past> -<b_story> -varmen
    svartn+ ..8 &reiser/reise/svimer/faller/dag/nå/no/øynene/besvimer -<b_past> -<b_story> -humor
    arm/armen ..4 brystet/bringa/bringå/kjeven/brystkassa/hjertet/hjartet ..6 &<b_press>/<b_limp>/<b_alarm> -<b_past> -<b_story> -tatover+
    kaldsvett+/kaldsveitt+/kladdsvett ..8 &<b_chest>/kvalm/svimmel/puls/hjerte/brystet/bringa/trykk/grå -<b_past> -<b_story> -intervju
    {they_now} ..4 grå/askegrå/gråblek/likblek/kritkvit/kritthvit ..4 &svetter/svett/klam/brystet/puster/svimmel/bringa -<b_past> -<b_story>
    {they_now} ..2 puster/pustar/pusta ..2 rart/tungt/nesten/snaut/knapt/surkl+/ujevnt/hveser/merkelig -<b_past> -<b_story>
    {they_now} ..2 har/ramla/falt/datt/fall/falle ..2 falt/ramla/ned ..2 fra/frå/ned/utfor ..4 ..4 &stille/våken/svarer/rører/puster/ligger/ligg -<b_past> -<b_story>
    {they_now} ..4 <not> ..1 rører/rør/beveger/reagerer/reagerar ..1 seg/sæ/på -<b_past> -<b_story> -nav/saksbehandler/henvendelse
    {they_now} ..4 ligger/ligg/ligge/fant/fann ..6 &<b_fit>/bevisst+/livløs/livlaus/medvitslaus/umedviten/blå/blod/blør/oppkast/spy/puster/fråde -<b_past> -<b_story>
    tatt/tok/teke/tadd/svelget ..4 <b_drug> ..6 &hjelp/angrer/angrar/angra/dør/døyr/våkne/vaksne/legevakt/giftinformasjonen/113 -<b_past> -<b_story> -mot/smerter
    drukket/drukke/drakk/drikk/svelget/svelga/svelgde/inntatt ..3 frostvæske/frostvæska/kjølevæske/rødsprit/tennvæske/tennvæska/bensin/klor/klorin/lut/salmiakk/plumbo/spylervæske/metanol/white ..4 -<b_past> -<b_story>
    snurrer/snurrar/gynger/sjanglar/sjangler ..6 &dobbelt/ord/ordene/arm/armen/nummen/<b_vomit> -<b_past> -karusell/karusellen
    ring+/ringe/nummeret/kontakt+ ..3 giftinformasjonen/giftsentralen -<b_story> -<b_past>
    <b_took> ..3 feil/galt/gale/feile ..1 <b_drug>/medisin/dose/pille -<b_past> -<b_story> -redd
    for ..1 mye/mykje/møye/stor/høy/høg ..1 dose/insulin/morfin/metadon/fentanyl/heroin/ghb ..4 -<b_past> -<b_story>
    ghb/fentanyl/heroin/metadon/nitazen+ ..6 &våkner/puster/blå/svarer/borte/snorker/pustar/vaknar -<b_past> -<b_story>
    spist/ete/spiste/åt ..3 sopp/soppen/hvit+ ..8 &kaster/spyr/magen/kvalm/dårlig/syk/sjuk/giftig -<b_past>
    klemt/avkuttet/avkutta/revet/knust/kappa/kappet/sagd/saget/amputert ..3 finger/fingeren/hånda/handa/armen/foten/fingrene/tommelen ..4 &<b_bleed>/nå/no/nettopp/av/sag/maskin -<b_past> -<b_story>
    finger/fingeren/hånda/handa/armen/foten/fingrene/tommelen ..4 avkuttet/avkutta/revet/knust/kappa/kappet/sagd/saget ..4 -<b_past> -<b_story>
    <b_bleed> ..6 &<b_now>/besvimer/svimmel/svart/svartner/stopper/stoppar &<not>/mye/mykje/masse/håndkle/håndkleet/handduk/gjennom/dypt/djupt -<b_past> -<b_story> -nese/neseblod/mensen/tannkjøtt
    stygt/dypt/djupt ..1 kutt/sår ..6 &blør/blod/bein/beinet/sy/stopper -<b_past> -<b_story>
"""

EXPLICIT, AMBIGUOUS = both(SIGNS, "", "<c_fiction>")
