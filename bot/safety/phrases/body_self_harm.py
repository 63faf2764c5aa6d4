# ruff: noqa: E501 - one line, one phrase
"""Harm to oneself put together from ideas: an act and a limb, a blade and oneself, a wound and who made it."""

from typing import Final

from bot.safety.phrases.softened import both

RULES: Final = {
    "did_it_myself": """
        gjorde/gjort/gjør/gjer/gjera/gjere/laga/laget/lager/lagar/lage/påført/påfører/påførte/gjør/jør/gjort ..2 <b_self>
        gitt/gir/gi/gjev/påført/påfører/påførte <b_me> <b_self>
        <b_me> <b_self> ..2 gjort/laga/laget/gjør/gjer/lager/lagar
        det/de/da/dæ er/e/va/var/æ <b_me>
        det/de/da/dæ er/e/va/var/æ <I> som ..2 gjort/gjør/gjorde/gjer/laga/lager/lage/lagar/lagde
        med/me vilje/vilja/viljre/hensikt/forsett
        <not> ..1 uhell/ulykke/ulykka/tilfeldig/uheld
    """,
    "mine": """
        ..2 min/mi/mine/mitt/<b_self>
        $
    """,
    "cut_what": """
        <b_me>/$
        ..1 <b_me>
        igjen/ijen/att/nå/no/nu/dypt/djupt/opp/i/kommer/kjem/er/e/blir/vert/hver/kvar/alene/for/når
    """,
    "the_cat": """
        katta/katten/katt/hunden/pus/kattungen ...12 det/de/da er/e/va/var/æ/jo ..2 <b_me>/saksa/kniven/meg/barberbladet
        katta/katten/katt/uhell ...6 det/de/da er/e/va/var/æ <I> <b_self>
        <not> katta/katten/katt ...4 <b_me>/saksa/kniven/barberbladet
    """,
}

ACT: Final = """
    <b_cut> ..1 <b_me> ..3 <b_often>/<b_back>/<b_limb>/<b_calm> -<b_mishap>
    <I> ..3 sker/skjærer/kutter/kuttar/risper/rispar/skjerer/skjærar/risser/rissar/snitter/skærer/sjærer/sjerer ..1 <b_me> -<b_mishap>
    skjer/skjere/skjære/skjær/kutte/rispe/risse ..1 <b_me> ..3 <b_often>/<b_limb>/på/i/når/nårr/nor/do/som -<b_mishap>
    <b_hurt> <I>? ..1 <b_me> <b_self> -<b_mishap> -rygg -kne
    <b_hurt> ..1 <I> <b_me> <b_self> -<b_mishap>
    <b_hurt> ..4 til/te/tel/ti/så blods/blod/blør/blø/blodet/rå/beinet/benet -eksem/kløe/klør/psoriasis/mygg+ -<b_mishap> -<b_story> --<b_others>
    <b_cut> ..2 <b_me> ..3 <b_limb> -<b_mishap>
    <b_cut>/skriver inn ..4 i ..1 <b_arm>/leggen/huden/huda/magen -<b_mishap> -tatover+
    <b_cut> ..4 i leggen/leggene/hodebunnen/hårbunnen -<b_mishap> --<b_others>
    <b_cut> ..2 opp/oppover/nedover/i/på/over/langs ..2 <b_arm> -<b_mishap> --<b_others>
    <b_hurt> ..1 <b_me> ..2 på/i ..1 <b_hot> ..8 &hver/kver/kvar/kvær/vær/alltid/vilje/vilja/viljande/straff/sint/<b_calm> -<b_mishap>
    <b_hurt> ..1 <b_me> ..3 med/me ..2 <b_hot>/<b_blade> ..8 &<b_often>/<b_limb>/vilje/vilja/uhell/angst/nervøs/sint/straff/<b_calm> -<b_mishap>
    brenn+/brent/brente/svir/svi/svidd ..2 <b_me> ..2 lighter/lighteren/sigarett/sigaretten/sigaretter/sigg/siggen/sneip/sneipen/strykejern/strykejernet
    <b_hot> ..4 på/te/til/mot/oppover/i ..1 <b_arm>/håndflata/håndflaten/handflata/hånda/handa/magen/huden -<b_mishap>
    slukk+/sløkk+/stump+ ..3 på/i/mot ..1 <b_limb>/<b_me> -lyset/brann+
    brenn+/brent/brente/svir/svi/svidd ..2 hull/hål/hol/merker/merke/sår ..3 <b_limb>
    <b_blade> ..3 mot/imot/på/inntil/i/over ..1 <b_arm>/tærne/huden/huda/magen/halsen/pulsåra {mine} -<b_mishap> -<b_story> --<b_others>
    <b_blade> ..4 på/mot/imot/inn/i ..1 <b_me> <b_self> -<b_mishap> -skyt
    <b_blade> ..1 mot/imot <b_me> -<b_mishap> --<b_others>
    bruk+/bruge/bruger/brukar ..4 på <b_me> <b_self> &&<b_blade> -<b_mishap>
    <b_blade> ...12 brukt/bruker/brukar/brukte ..2 på <b_me> <b_self>
    dytter/dyttar/stikker/stikk/press+/kjører/køyrer/skyver ..2 <b_blade> ..2 under/inn/i ..1 negl+/neglen/neglene/huden/huda/armen/fingrene
    bruk+/bruge/bruger/nytt+/tar/tek/tok ..4 <b_blade>/<b_hot> ..5 på/mot ..2 <b_arm>/<b_limb> -<b_mishap> -hårfjerning
    tar/tek/tok/bruk+/sett+ ..2 <b_blade>/<b_hot> til/te/tel/på/i <b_limb> min/mi/mine
    bruk+/bruge/bruger/nytt+ ..2 <b_blade>/<b_hot> ..2 på <b_me> -<b_mishap>
    <b_razor>/tapetkniv+/skalpell+/glassbit+ ..3 mot/imot/på/inntil/over ..2 <b_limb>/<b_me>
    <b_wound> ..6 {did_it_myself} -<b_mishap> -kaffe
    {did_it_myself} ..6 <b_wound> -<b_mishap>
    <b_wound>/blod/bandasje/bandasjert/plaster/renn/renner ...12 {did_it_myself} -<b_mishap>
    <b_injury> ..8 med/me vilje/vilja/viljre --<b_others>
    <b_injury> ..8 <not> ..1 uhell/ulykke/uheld/tilfeldig
    med/me vilje/vilja/viljre ..6 <b_injury> --<b_others>
    {the_cat}
    bringebærkratt/klatring/bjørnebær/rosebusk &<b_wound>
    <I> ..3 <b_hurt> <b_me> ..8 <not> ..2 slutte/slutta/stoppe/stogge/stoppa/la/lata
    blåmerke/blåmerker/blåmerka/blåmerkene ..4 <I> ..3 laga/laget/lager/lagar/gjort ..3 <b_me>/<b_self>
    lage/lager/lagar/laga/lagde ..2 blåmerker/blåmerke/sår/kutt/merker ..3 <b_me>/<b_limb>/leggen/leggene -<b_mishap>
    slå/slår/slo/dunk+/dunkr/stang+/bank+/skall+/slær/slåtte/sllår/hamr+ ..2 <b_head> ..1 i/mot/inn/på ..2 <b_wall> --<b_others> -svar/svaret/svarte/søknad/søknader/søknadene/systemet/som
    slå/slår/slo/dunk+/slær/slåtte/sllår/hamr+/dælje/dæljer/kjører/kjøre/bank+ ..2 <b_fist> ..1 i/mot/inn ..2 <b_wall> --<b_others> -bordet -<b_story>
    dunk+/slår/slo/slå ..1 <b_fist> ..1 i/mot ..1 bordkanten/bordplata/pulten/dørkarmen
    skallet/skalla/skaller/skallar ..1 en/ei/ein? ..1 <b_wall> --<b_others>
    skjær+/skar/klipt/klippet/klippa/skåret/skore ..1 av ..2 <b_me>? ..2 hud/huden/huda/fingeren/fingern -<b_mishap>
    skade/skada/skader/skadar ..2 kroppen/han/den ..2 min/så/ofte/med/me &kroppen -<b_mishap>
    <b_urge> ..3 å? skade/skada/ska ..1 <b_me> -<b_mishap> --<b_others>
    <b_urge> ..4 kutte/kutta/kudde/skjære/skjere/skjera/skjær/rispe/risse {cut_what} -<b_mishap> --<b_others>
    <b_urge> ..4 blø/selvskading/skjæring/kutting/risping -<b_mishap> --<b_others>
    skal/ska/må/vil/kommer/kjem ..3 kutte/kutta/skjære/rispe/risse ..2 nå/no/nu/igjen/att/kveld/natt -<b_mishap> --<b_others>
    injiser+/sprøyter/sprøytar ..2 <b_me> ..6 syk/sjuk/dårlig/skitt
    nål/nåla/nåler/nålene/sikkerhetsnål/syl/binders ..3 i/inn/under ..1 <b_limb> -sy/vaksine/akupunktur/blodprøve/tatover+
    <b_hurt> <b_me> ..1 med/me ..2 nål/nåla/nåler/nålene/sikkerhetsnål/passer/passar/syl/binders ..4 -sy/vaksine/akupunktur/blodprøve/tatover+
    neglene/negler/neglen ..3 inn/i ..2 håndflatene/håndflata/håndflaten/huden/huda/armen/låret/lårene/handflatene/håndflaten
    knuse/knuser/knus/smadre/kroppe ..2 speilet/spegelen/glasset ..6 <b_me> <b_self>
"""

SIGNS: Final = """
    <b_cut> ..1 <b_me> -<b_mishap> --<b_others> -vi/de/dei/folk/av/ut/på/jobb
    <b_cut> ..1 <b_me> ..2 på do/badet/rommet/toalettet/skulen/skolen/<b_limb> -<b_mishap> --<b_others>
    skar/skåret/skore/skåre ..4 over pulsåra/pulsåren/håndleddet/handleddet
    skår/kutta/skar/kuttet ..1 <b_me> ..3 fordi/for/før/fyre/da/når -<b_mishap>
    kutte/kutta/skjære/rispe/risse $ &vil/skal/må/slutte/slutta/slutt/eneste/einaste/trang/bynt/begynt/byrja/lova/lovet -<b_mishap> -<b_work_cut>
    skjære/skjere/skjærer/skjerer/skjer/skar/skære/skærer/kutte/kuttar/kutter/risper/rispe me $ -<b_mishap>
    ^ kutter/kuttar/kuttet/kutta/kuttr/kutt/kutte/risper/rispar/rispa/rispet $ -<b_mishap> -<b_work_cut>
    før/fyre/førr <I> ..2 <b_cuts>/skåre/skjære/skjærer -<b_mishap> -<b_work_cut>
    <I> ..2 skjærer/skar/skjærar/kutter/kuttar/risper/rispar $ -<b_mishap>
    så skjærer/kutter/kuttar/risper/skjer <I> $ -<b_mishap>
    har/ha/he/hadde <not>? ..3 <b_cuts> ..3 <b_back>/<b_span>/siden/sidan/sia -<b_mishap> -<b_work_cut>
    har/ha/he/hadde <I>? ..1 <b_cuts> ..1 igjen/att/ijen/oppatt -<b_work_cut>
    skjærer/skjærar/skærer/risper/rispar ..1 <I> -<b_mishap>
    <I> skjærer/skjærar/skærer/risper/rispar i/på/opp ..2 -<b_mishap>
    <b_cuts> ..1 <b_back> $ -<b_mishap> -<b_work_cut>
    <b_cuts>/skar ..3 dypt/djupt
    <b_cuts>/skar ..1 litt/dypt/djupt/mye/mykje ..3 do/badet/jobb/natt/kveld -<b_mishap> -<b_work_cut>
    å <b_cuts> $ &<b_back>/slutte/eneste/einaste/første/lova/lovet/lover/steder/plasser/plassar -<b_mishap> -<b_work_cut>
    kuttet/kutta/kutte/skar ..1 istede/istedet/istedenfor/stede/stedet/steden ..2
    <b_cutting> ..6 <b_back>/trang/slutte/slutta/hjelper/ferdig/dreiv/drev/driver/driv/mitt/min/mi -<b_mishap> -fag/foredrag/kurs
    <b_back>/trangen/driver/driv/dreiv/ferdig/med/me ..4 <b_cutting> -<b_mishap> -fag/foredrag/kurs
    selskadr/selvskadr/selskader/selvskader/selvskadar/sjølskader/sjølvskader
    <b_gash> ..3 på/i/over/nedover/oppover/langs/hele ..2 <b_arm> -<b_mishap>
    <b_arm>/hændene/hendene/hæinder/låra ..3 full/fulle/fult/fullt ..2 <b_wound> -<b_mishap>
    full/fulle ..1 <b_wound> ..6 <b_arm>/<b_me>
    <b_hide> ..3 <b_gash>/såra/sårene/sårå/sårn/kuttene/arrene -<b_mishap>
    <b_gash>/såra/sårene/sårå/kuttene ..6 <b_hide>/ferske/siste/betente/betent -<b_mishap>
    <b_cover> ..6 <b_gash>/såra/sårene/armen/armene/armane/ermet -<b_mishap> -strikk+ -allergi
    <b_gash>/såra/sårene ..8 <b_cover> -<b_mishap> -hånda
    under ermet/ermene/erma/genseren/gensern &ingen/ser/såg/veit/ikke
    langermet/langermede/langarma/langerma ..6 &alltid/grunner/grunn/må/uniform/sommaren/varmen/grader -strikk+ -allergi -sol
    bandasje+/plaster ..4 <b_arm>/underarmen ..8 &<b_hide>/katten/katta/løy/falt/sier/seier
    <b_calm> ..6 blod/blodet/blør/svir/svei/blø/kutte/kutta/skjære/skjer/smerte/smerten/smerta -mot/uten/utan -<b_story> -<b_mishap> -<c_sickjob>
    blod/blodet/svir/svei/kutte/skjære/skjer/smerte/smerta/smerten ..5 <b_calm>/bestevenn/bestevennen -<b_story> -<b_mishap> -<c_sickjob> -rygg/ryggen/kneet/lindr+/medisin+/behandling/trening
    <b_numbfeel> ..6 før/førr/fyre/til/te/uten/da ..3 svir/blør/blod/skjær/skjærer/kutter/kuttar/brenner/<b_cut> -<b_mishap> -<b_story>
    <b_cut>/brenn+/dunk+/slå/slår/klore ..6 slepp/slipp+/sleppe/slappe/slepper/slippe/slepp ..1 <to>? ..1 <b_numbfeel> -<b_mishap>
    savn+/sakn+ ..4 svir/svei/blodet/smerten/smerta/kniven
    fortjen+/fortener/fortene ..4 smerte/smerten/smerta/vondt/straff/straffa/straffes/lide/blø/pine/juling
    påfør+ ..2 <b_me> ..4 smerte/vondt/skade/skader/sår/brannskader/brannsår/merker
    opna/opnar/åpner/åpna/åpnet ..2 <b_self>? ..1 med/me ..1 neglene/kniv/kniven/saksa/barberblad/nål
    brennmerker/brannmerker/brannsår ..6 &<b_self>/vilje/lager/armen/låret/påført -<b_mishap>
    gjorde/gjør/gjer/gjør ..1 det ..1 med/me ..3 <b_blade>/skrutrekker/skrujern/gaffel/glass/neglene/blad -<b_mishap> -<b_story>
    tar/tek/tok/finner/finn/hent+ ..2 fram/frem ..1 kniven/saksa/barberbladet/lighteren/nåla ..6 &når/mykje/mye/betre/bedre/etterpå/roe/ro -<b_mishap>
    svelg+/et/spiser/drikker/drikk ..6 &såpe/tannpasta/skruer/batterier/glass/mynter/magneter &syk/sjuk/dårlig/vondt/vilje
    lage/lager/lagar/laga ..2 smerte/vondt/smerta/smerten ..2 &<b_me>/<I>/nå/no/sjølv/selv --<b_others>
    bruker/brukar/brukte ..1 smerte/smerta/smerten
    smerte/smerta/smerten ..10 lager/lagar/laga ..1 den/ho/han ..1 <b_self>
    <I> ..2 det skulle/skal/ska/må/måtte ..1 gjøre/gjere/gjera/gjør vondt/ondt
    straff+ ..3 kroppen/<b_me> ..1 <b_self>/min/med/for/når/ved/hver/kvar --<b_others> -sjokolade/godteri/nav
    som/er/e/på straff ..4 &dusj/kald/<b_fasting>/løp+/trene/trener/snøen/blå -<b_story>
    <b_fasting> ..10 straff/straffe/straffa/megselv ..2 --<b_others>
    <not> ..1 <b_fasting> ..4 vilje/vilja/uke/uka/veke/dagen/døgn/dager/dagar/straff/meininga/meningen -faste/ramadan/fastet
    straff+ ..6 <b_fasting>/dusj --<b_others> -sjokolade
    insulin/insulinen/medisinen ..6 vilje/vilja/fortjen+/straff/straffe
    dropp+/hopper/kuttet/sluttet/slutta ..3 insulin/insulinen/hjertemedisinen --<b_others>
    tar/tek/ta <I>? <not> ..1 insulin/insulinen/medisinen &<b_relief>/<b_painword>/vilje/kroppen/skada/skade
    svelg+ ..6 vilje/vilja/vondt/<not> ..2 &ting/batteri/spiker/skruer/glass/noe/noko/ein/en
    <b_picked> ..8 &plukk+/pirk+/pill+/gni/gnir/skrubb+/riv/river/rev/klor+/stikk+/skrap+ &<b_bloody>/slutte/slutta --<b_others> -<b_mishap> -hund
    <b_wound> ..6 <not> ..2 gro/gror/grorr/grodd &åpn+/opn+/riv/river/tar/lar/lager/stikk+/pirk+/plukk+/jeg
    ripper/ripe/riper/river/riv/rev/åpner/opnar/opner/plukker/plukkar/pirker/pirkar/klorer/klorar ..1 opp? ..1 såra/sårene/sårå/skorpene/skorper ..1 mine/mi/igjen/att/$
    <b_wound> ..4 åpner/opnar/åpna/opna/åpnet/åpne ..2 dem/dei/de/han/den/igjen/att
    åpner/opnar/åpna/opna/åpnet ..2 såra/sårene/sår ..3 igjen/att/neglene &<I>/når
    river/riv/rev ..1 <b_me> ..1 i ..1 hår/håret/luggen ..4 &slår/hodet/natta/smerte/skriker/hatar/hater
    hår/håret/håre/luggen ..4 ut &klump+/tust+/smerte/roer/roar/stress+/vondt/stresa &river/riv/drar/dreg/dra/napp+/rykk+/trekk+/plukk+/røsk+
    drar/dreg/dra/riv/river/napp+ ..2 ut i/og? ..2 tust+/klump+/klumper
    river/riv/drar/dreg/napp+/rykk+/trekk+/røsk+ ..2 ut ..2 hår/håret/håre/hårtust+ &klump+/tust+/smerte/roer/roar/stress+/vondt/når/nor/stresa
    <b_razor> -<b_mishap> -dyrt/skjegg/barberer/barbere/barbering/leggene/pris/dyre/butikk/selger/solgte
    kniv/kniven/saks/saksa/nål/nåla/barberblad/blad/bladet ..4 hånda/handa/neven/hånden/puta/senga/sengi/badet/vasken/fanget -<b_mishap> -<b_story> -tur/fiske/jakt/speider
    <b_blade> ..4 la/late/lata/lat ..1 være/vere/vera/vær/ver -<b_mishap>
    med/me kniven/kniv/barberbladet/saksa ..4 &badet/dusjen/gråter/skjelver/sitter/sit/sitt/gamle/gammel/gamel -<b_mishap> -<b_story> -tur/fiske/jakt/speider
    bladet/blader/blad ..6 &hånda/handa/kjøpt/kasta/skuffen/vasken/gjemt &ikke/ikkje/vet/gjøre/hjelp/itj -avis/bok/papir
    skarpt/skarp/kvasst/kvast/kvass/skarpe/kvasse ..2 ting/lomma/gjenstand/gjenstander/nærheten/hånda/huset -<b_mishap> -<b_story>
    alt/noe/noko ..1 skarpt/kvasst/kvast ..8 -<b_mishap> -sans/blikk/kanter -<b_story>
    ting/noe/noko/boks/skrin/øskje/eske ..4 skader/skjærer/skjær/kutter/skadar/kuttar ..1 <b_me> ..1 med/me
    uten ..3 sprakk/sprekk/røk/tilbakefall &<b_span>
    <b_span> ..1 uten/utan ..6 sprakk/sprekk/røk/tilbakefall/begynte/kutta/kuttet -røyk/sigarett/snus/alkohol/drikke/drakk
    begynt/begynte/byrja/bynt ..4 på/med/me ..3 <b_arm> -<b_story> -tatover+ -trene
    gjer/gjør/gjorde/jør/gjøre det/de/da på ..1 <b_arm>/låra/magen
    <b_arm>/magen ..4 steder/stader/plass/plasser ..1 å/og kutte/kutta/skjære/risp+
    fant/fann/finn/finner/låste/gjemte/gjømte/tok ..2 <b_blade> ...8 neglene/annet/anna/skadet/skada/skarpt
    lighter/lighteren/kniven/saksa/barberbladet ..2 bestevenn/bestevennen/venn/vennen/trøst/trøsta/redning/redningen
    brenn+/brent/brente/svir/svi/svidd ..2 finger+/fingr+/fingrene/fingrrne/hånda/handa/armen ..2 min/mine/mi ..2 på/med/me/i ..1 <b_hot> -<b_story>
    takle/takla/takl/handtere/håndtere/mestre ..3 tilbake/tebake/tebakers/igjen ...4 kniv/kniven/saksa/skjæringa/kuttinga/skjæringen/kuttingen/blad
    måten/metoden/uvanen/vanen/vana ...8 kniv/kniven/saksa/skjæringa/kuttinga/skjæringen/kuttingen/barberblad/blad/lighteren
    behandler/behandlar ..3 kniv/lighter/<b_blade>
    kroppen ...8 med/me ..1 kniv/kniven/lighter/lighteren/barberblad
    strek/streker/strekar/kutt/snitt ..2 på ..2 <b_limb> ..4 avslag/er/for
    små/nye/ferske/opne/åpne/dype/djupe/friske ..1 snitt/kutt/strek/streker/strekar -kostnader/nav/budsjett -frisyre -<b_mishap>
    <b_trace> ...12 gjør/gjorde/gjer/gjort/lager/lagar/laga ..2 <b_self> -<b_mishap>
    <b_trace>/sårene/såra/sår ..6 gjort/laga/laget/lager/lagar/gjør/gjer ..3 <b_self>
    mer/meir/fler/flere/for ..1 smertestillende/smertestillande/smertestillendes/medisin/piller ..3 enn ..2 tåle/tåler/toler/skal/lov
    kjøpt/kjøpte ..2 blader/blad/barberblad/barberblader -avis/gitar
    trang/trangen/suget ..4 sterk/stor ..6 hendene/hendern/hendan
    <b_blade> ..6 funnet/fant/låste/gjemte/gjømte/tok ...10 neglene/annet/anna/noe/skadet/skada &&<I>
    fant/finner/finn ..2 blodig/blodige/blod ..3 håndklær/handduk/papir/såpe/laken/klær/håndkle
    blod/blodet/blødde/blør ..3 på/gjennom/igjennom/i ..1 skjorta/genseren/gensern/ermet/ermene/buksa/buksen/trøya -fisk/slakt+/<b_story>
    <b_girl> kutter/kuttar $ -<b_work_cut>
    <b_girl> ..4 <b_cut>/klorte/klorer/brenner/skader ..1 seg/sæ/se -<b_mishap> -skade/kroppen -rygg
    viste/syn+/sendte/sende/så/såg/oppdaget ..3 kutta/kuttene/arra/armane/merkene/arrene ..2 sine/hans/hennes/mine/sin/fulle
    arr/arra/arri/arran på ..1 <b_arm> -operasjon/fisk/ulykke
    arra/arri/arran ..3 på/over/etter ..2 <b_limb>/kutting/kuttting ..8 &spør/spurde/spyr/jobb/jobe/folk/alle/skjule/skule/intervju -operasjon/fisk/ulykke
"""

EXPLICIT, AMBIGUOUS = both(ACT, SIGNS, "<c_fiction>")
