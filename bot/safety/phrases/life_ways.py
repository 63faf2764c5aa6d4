# ruff: noqa: E501 - one line, one phrase
"""Places and means, in Norwegian: bridges, roofs, tracks, water, ropes, guns, pills, a car."""

from typing import Final

from bot.safety.phrases.softened import both

RULES: Final = {
    "stand": "stå/står/ståe/stend/stende/sitter/sit/sitt/sidde/sette/satt/sto/stod/stått/sittet/er/e/æ/klatra/klatret/klatrer/balanserer/henger/heng/ligger/ligg/venter/sitte",
    "upon": "på/ved/oppå/oppe/oppi/utpå/ytterst/ytst/over/utenfor/utafor/mellom/til/attmed/ute/utanfor/mot/langs/kloss/bak/i",
    "when_hop": "så/då/da/nå/no/nu/snart/natt/kveld/idag/inatt/ikveld/helga/helgen",
    "after_hanging": """
        som/sånn/i/frå/fra/etter/om/når/på/nå/no/snart/der
        $
    """,
}

SERIOUS: Final = """
    # places
    <l_i> ..1 {stand} ..3 {upon} ..2 <l_edge> ..1 $/nå/no/i/for -<l_leisure> -tegner/tegne/ofte -<l_daily> -<c_fiction> -skinner/slalåm/skøyter
    {stand} <l_i> ..3 {upon} ..2 <l_edge> ..1 $/nå/no/i -<l_leisure> -tegner/tegne/ofte -<l_daily> -<c_fiction> -skinner/slalåm/skøyter
    ^ står/ståe/stend/sitter/sit/sitt ..2 {upon} ..2 <l_edge> ..1 og/å &<a_edge> -<l_leisure> -<c_fiction> -skinner/slalåm/skøyter
    ^ står/ståe/stend/sitter/sit/sitt ..2 {upon} ..2 <l_edge> ..1 $/nå/no/i -<l_leisure> -tegner/tegne/ofte -<l_daily> -<c_fiction> -skinner/slalåm/skøyter
    har/he/ha {stand} ..2 {upon} ..2 <l_edge> ..6 siden/sidan/time/timer/timar/halv/natta/natt/morges -<l_leisure> -<l_daily> -år
    <l_edge> ..8 hjæm/heim/hjem/heimatt/hjæmm/ned/modet/hoppe/hoppa/sleppe/slippe &<not>/om -<l_leisure> -<l_daily>
    <l_edge> ...3 ..6 <not> ..2 attende/heimatt/hjæm/krefter/tilbake/ned
    <l_i> ..1 hopper/hoppar nå/no/nu/snart/ut/uti/herfra -<l_leisure> -<c_sport> -til/over/rett/bukken
    ^ hopper/hoppar/hoppa nå/no/nu/snart/$ -<l_leisure> -<c_sport>
    {when_hop} hopper/hoppar <l_i>/e ..3 -<l_leisure> -<c_sport> -over/rett/bukken
    <not> ..1 å? hoppe/hoppa $ &grunn/grunnar/stopp/stopper/si -<c_sport> -tau
    tenker/tenkjer/tenke/tænke/tennker/tengt/vurderer/lyst/løst ..3 <to>? ..1 hoppe/hoppa/hopp ..3 -<l_leisure> -<c_sport> -over/av/på/videre
    # tracks and traffic
    går/gjeng/hopper/hoppar/kaster/kastar/legger/legg/stiller <l_i> ..1 <me>? ..1 ut? ..1 foran/framfor/framføre/under ..2 <l_rail> -<l_leisure>
    <l_wish>/lyst/tennker/no/nå/nu/<l_i> ..5 gå/går/gjeng/ga/kaste/kasta/legge/legga/leggja/leggje/lægg/hoppe/hoppa/springe/løpe/stille/steppe/stepper/spring/tre ..2 <me>? ..1 ut? ..1 foran/framfor/framføre/framfør/under/føre ..2 <l_rail>/den/det/dei/dem -<l_leisure> -<c_fiction>
    legge/legg/leggja/leggje/lægg/lægge/lagt/legger ..1 <me> ..3 på ..1 skinnene/skjenene/skinna/skinnan/sporet/togskinnene/togsporet/skinnegangen
    tog/toget/trikken/lokføreren/lokførern/lastebil/traileren/bussen/noen/nokon/bil/bilen ..3 kjøre/kjører/køyrer/køyre/kjør ..1 på/over <me> &ønske/håper/vil/venter/sitter/skal/lyst/fort/greit -øver/øving/<c_accident>
    <l_i> ..1 kjører/køyrer/køyre/kjøre/kjørr/svinger ..2 utfor $/nå/no/veien/vegen/i -byen/tur/jobb/<l_daily>
    # water, woods, cold
    <l_i> ..1 <l_go> ..1 <me>? ..1 ut? uti? ..1 i/uti/ut/på/under/ned/te/til ..1 <l_water> ..3 nå/no/natt/kveld/morgen/alt/<not>/stein/steiner/takk/$ -<l_leisure> -elvemose -trygt/utrygt/farlig
    ^ <l_go> ..1 <me>? ..1 ut? uti? ..1 i/uti/på/under <l_water> ..1 nå/no/i -<l_leisure> -øvde/overlevelsesdrakt
    kan/skal/vil/får/må/no/nå/då/da ..2 <l_i>? <l_go> ..1 <me>? i/uti/på/under <l_water> ..4 -<l_leisure>
    <l_go>/legge/lægg/legg ..1 <me> ..1 i/uti/på <l_water>/elvi/snøen/isen/skinnene ..6 -<l_leisure> -ungane
    # means
    kule/kula/kulå/kuler/skudd/skudet/patron/skot ..2 i/til/te/gjennom/for/førr/igjennom ..2 <me>/hodet/hovudet/haue/hue/tinningen/tinning/panna/pannebrasken/skallen/munnen/kjeften/huet/hjernen -<c_fiction> -fotball/håndball/jakt/krigen/far/han
    vil/ynskjer/ønsker/trenger/treng/fortjener/ønskje/skulle ..3 en/ei/ein kule/kula/kulå $ -<l_hunt>
    en/ein/ei/éin/siste ..2 <l_bullet> ..3 til/te/åt <me>
    <l_gun> ..4 ladd/ladet/lada/ladde/klar/klart/gøymt/munnen/tinningen/panna/haken -<l_hunt>
    ladd/ladet/lada/lader/lade/lastet/lasta/ladde/ladda ..2 <l_gun> -<l_hunt>
    <c_hang>/hengd/heng/skutt/skyte/skyter <me> ..1 som/såleis/sòleis/slik/sånn ..1 <l_kin>/som -<l_fun>
    <l_go>/går/gå ..2 <l_shed> ..2 med/me ..1 <l_rope>/<l_gun>/pillene/pillane -<l_hunt>
    <l_rope> ..3 ligger/ligg/henger/heng/er/e/venter/ventar/hang ..2 klar/klart/klare/kofferten/bilen/låven/løa/løå/kjelleren/taket/bjelken/krok/kroken/garasjen/oppe/knytt/bagasjerommet/skapet/sekken -<l_leisure> -klatre/klatring/båt/hest/huske/telt/klesvask/klesvasken
    <l_pills> ..4 telt/talt/rekker/rekk/holder/held/nok/talde ..3 &<l_i>/det/de/opp -<l_doctor>
    eksos/eksosen/eksosrøret/eksosslange/eksosslangen ..6 &inn/slange/slangen/garasjen/garasje/sovne/puste -bilverksted/mekaniker/verksted/anlegg
    motoren ..4 garasjen/garasje ..4 &<l_i>/gang/på/stengt/lukket -verksted
    pose/posen/plastpose/plastposen ..2 over ..1 hodet/hovudet/haue/hue
"""

SOFT: Final = """
    {stand} ..4 {upon} ..1 <l_edge> &nå/no/ned/hoppe/<me>/mot -<l_leisure> -<l_daily> -<c_fiction> -hadde/sto/stod/satt
    {stand}/lyst/tenker/tenkjer ..6 <l_edge> ..6 &hoppe/hoppa/slippe/skritt/steg/dø/slutt/ingen -<l_leisure> -<l_daily> -<c_fiction>
    sitter/sit/står/ståe/sitt/sidde ..3 kaia/kaien/brygga/bryggen/bryggekanten/svaberget/stranda/balkongen/verandaen/altanen/perrongen/stasjonen/skrenten ..8 skli/falle/falla/uti/hoppe/ned/drukne/dø/slutt/foran/lettere/klare -<l_leisure>
    skli/falle/falla/gli/rase/synke ..1 uti/ned/utfor/under/frå/fra ..2 &tenker/tenkjer/greit/deilig/drømer/drømmer/drøymer/lyst -<l_daily> -<c_sport>
    <l_i> ..1 står/stend/ståe/sitter/sit/sitt på ..1 <l_edge> -<l_leisure> -<l_daily> -<c_fiction> -tegner/tegne/ofte -skinner/slalåm/skøyter
    kaste/kasta/hive/kastar/kaster/stupe/slenge/slengje <me> ..1 utfor/foran/framfor/uti/framføre -arbeid/<l_leisure>
    <l_i>/vil/skal ..4 drukne/drukner/druknar/drukna ..2 <me>/natt/kveld/selv/sjøl/nå/no/$ -papir/papirer/mail/arbeid/møter/gjeld -<l_daily>
    åpne/opne/skjære/skjere/kutte/skjær ..2 årene/pulsåra/pulsårene/åra/håndleddet/håndleddene/handleddet
    påkjørt/påkøyrd/overkjørt/overkøyrd ..4 &vil/ønske/håper
    <l_i> ..2 på kanten ..2 i/nå/no/av -<l_daily>
    <l_wish>/tenker/tenke/går/vil ..3 på? <l_edge> <l_dark>
    hoppe/hoppa/hopper/hoppar/hoppet ..2 frå/fra/ut/utfor/utav/uti ..2 <l_edge>/balkongen/vinduet/vindauget/veranda/verandaen/kaia/etasje -<l_leisure> -<c_sport> -<c_fiction>
    hopper/hoppar/hoppa/hoppet ..1 frå/fra <l_edge>/brua/broen -<l_leisure> -strikk/svømme
    vinduet/vindauget/vindu/balkongdøra/balkongen ..3 åpent/ope/åpen/opent/open/oppe ..6 etasje/åttende/tiende/niende/sjuende/syvende/sjette/femte/åttande/tiande -varmt/pusse/røyk
    <l_rail> ..6 lyst/løst/lust ..3 gå/hoppe/ut/foran/kaste
    lyst/løst/lust/fristet/tanke/tanken ..4 gå/hoppe/kaste/springe ..2 ut? ..1 foran/framfor/under -<c_fiction>
    <l_rail> ..4 meter/sekund/skritt ..1 unna/fra/frå &foran/hoppe/ut/lyst
    tenker/tenger/tenkjer/tenke/ser/tenkjer ..2 på ..1 toget/toge/skinnene/sporet/brua/broen/bruen/fossen/elva/tauet/rifla/hagla ..6 &perrongen/hver/kvar/mårra/morgen/natt/gjør/gjer/heile/hele/ro -<l_hunt> -<l_leisure>
    ser/sjår/ser <not>/<l_never> ..3 begge ..1 veier/vegar/veger/sider ..6 &lenger/håper/greit/gata/vegen
    håper/håpar/skulle/sku/ønske/ønsker/greit/deilig/fint ..4 om/at/noen/nokon ..4 traff/treffer/treff/kjørte/køyrde/kjører/køyrer/krasjer/krasja ..2 &meg/mæ/på -blink
    håper/håpar/ønsker/skulle ..4 ulykke/ulukke/uhell/hjerteinfarkt/kreft/forulykke/krasje/styrtet/styrter/bombe -forebygge/<l_daily>
    <l_water> ..4 ro/fred/kaller/kallar/dreg/roper/ropar/lokker/lokkar/freistar/frister ..1 -<l_leisure>
    tenkjer/tenker/ser/sjå/ned/under ..4 <l_water> ..8 ro/fred/slutt/stille/roleg/rolig -<l_leisure>
    dreg/drar/trekker/kaller/kallar/suger/lokker ..1 <me> ..2 ned? ..1 i/mot/ut/uti/til ..1 <l_water>/djupet/mørket/kanten -<l_leisure>
    <l_go> ..2 ned? ..1 til/te/mot/i/ut ..1 <l_water> ..1 nå/no/natt ..3 -<l_leisure>
    <l_go> ..2 i/uti ..1 <l_water> ..6 &samvit/samvittighet/ferdig/gjort/takk/slutt/fred/stein/steiner/lommene/forstår/skjøner/merka/merke -<l_leisure>
    <l_go> ..2 ut? ..1 i ..1 myra/skogen/snøen/fjellet/vidda/isen/mørket ..6 &ingen/merka/merke/tilbake/att/leite/leiter/forstår/skjøner/dø/fryse/legge/leggje/slutt -<l_leisure>
    <l_go> ..2 i/uti <l_water> ..4 &skjøner/forstår/skjønner/vinter/fjor/han/ho/ein -<l_leisure>
    gå/gjekk/gikk ..1 i ..1 fossen/elva/sjøen/vannet/vatnet/fjorden/mjøsa -<l_leisure>
    kjøre/køyre/kjører/køyrer/svinge/kjørt ..3 utfor/av ..1 veien/vegen/$ &lyst/tenker/tenkjer/skal/vil/no/nå/natt/bare/berre -<l_daily>
    slipper/slippe/sleppe/slepp/tar/tek ..1 rattet/hendene ..3 &kjører/køyrer/rattet/veien/møtende
    <l_gun> ..6 skapet/skåpet/skap/hjemme/heime/loftet/bordet/fanget/hånda/handa/hendene/senga/kjelleren ..4 &<l_i>/meg/mæ/tenkjer/tenker -<l_hunt> -<c_fiction> -han/hans/naboen/eksen/faren -heimevernet/heimevern/hv/forsvaret
    tenkjer/tenker/tenke/tænke/ser/drømmer ..3 på/om ..1 <l_gun>/henne ..3 &rifla/hagla/børsa/geværet/pistolen/våpenet -<l_hunt> -<c_fiction>
    <l_gun>/<l_rope>/pillene/pillane/tablettene ..4 <l_i> ..3 tenkt/bruke/bruka/ta/klar/i ..2 <l_dark> -<l_hunt>
    skyte/skyta/skjote/skyt ..1 <me>/megselv/mei/mej &tenke/tenker/tenkjer/vil/skal/våpenet/roligere/lyst -<l_fun> -snø
    <l_rope> ..3 ligger/ligg/henger/heng/venter/ventar ..4 &&<l_i>/slutt/avslag/natt/kveld -<l_leisure> -klatre/klatring/båt/hest/huske/telt/klesvask/klesvasken/ledning
    tau/tauet/taue/rep/repet/reipet/løkke/løkka ..6 &bjelke/bjelken/takbjelken/låven/løa/løå/krok/kroken/treet/halsen/kjøpt/kjøpte -<l_leisure> -klatre/klatring/båt/hest/huske/telt/hund
    henge/hengje/hengd/hænge/skyte/drukne/kvele <me>/mei/mej ..1 {after_hanging} -<l_fun> -<l_daily>
    før/førr/innen/når/til ..2 <l_i> ..1 tar/tek/ta/tær/tok ..1 <l_pills>/dem/dei/alle/alt ..2 &&<l_pills> -<l_doctor>
    før/førr/innen ..2 <l_i> ..1 tar/tek/ta/tær ..2 pillene/pillane/tablettene/tablettane/dem/dei/alle ..3 &<l_pills> -<l_doctor> -frokost/mat/maten
    ta/tek/fjerne/hente/hent/lås/låse ..2 vekk/bort/fra/frå/inn? ..2 <l_pills>/tabletta/våpenet/kniven/rifla -<l_doctor>
    <l_pills> ..4 telt/talt/rekker/rekk/ligger/ligg/venter/ventar/klare/klar/samla/samlet/spart/sparer/sparar/hamstra/hamstrer ..3 -<l_doctor>
    samler/samlar/samle/sparer/sparar/spare/hamstrer/hamstrar/teller/tel/telle/talt/telt ..2 på/opp? ..2 <l_pills> -<l_doctor>
    mange/mye/mykje/mange ..2 <l_pills> ..4 dø/døy/død/sovne/våkne/for/nok/må -<l_doctor>
    alle/alt/heile/hele ..1 <l_pills> ..2 {when_hop}/samtidig/på -<l_doctor>
    slutta/sluttet/slutte/stoppet/kutta/droppet/dropper ..2 med/me/å? ..1 ta? ..1 <l_pills> ..6 &&dø/døy/slutt/slutten/fort/vet/veit/betyr/skjer/vil &&<l_i>/eg -<l_doctor> -bivirkninger/biverknader
    tatt/tok/teke/tar/tek ..2 <l_pills> ..4 &&farvel/natta/alltid/slutt/død/dø/våkne/angrer -<l_doctor>
    pulsåra/pulsårene/pulsåren/håndleddene/handledda ..4 &<me>/kniv/barberblad/kutte/skjære/skjere -trening/måle/pust
    gass/gassen ..3 på ..4 &sovne/slutt/dø/døy -kokk/kokke/middag
    slutter/sluttar/slutta/sluttet ..2 <to> ..1 spise/ete/drikke/eta ..6 &dø/døy/død/dør -røyk/alkohol
    dø/døy/døya ..1 av ..2 <to> ..1 <not> ..2 drikke/drike/spise/ete
    <do>/gjør ..2 <me> ..1 <self>? ..1 noe/noko/nåkka/dumt/vondt ..3 &redd/natt/kveld/klarer/<not>/kommer -<l_daily>
    trekke/trekker/dra/drar ..1 i? ..1 avtrekkeren/avtrekkjaren -<l_hunt> -<c_fiction>
    ta/tar/tek/tatt/teke/drikke/drukket/kjøpt ..1 gift ..1 $ -<c_fiction> -lest/leste
    ta/tar/tek/tok overdose/overdosa ..3 -<l_doctor> -<l_fun>
"""

EXPLICIT, AMBIGUOUS = both(SERIOUS, SOFT, "<c_over>")
