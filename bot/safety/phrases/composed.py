# ruff: noqa: E501 - one line, one phrase
"""Danger put together from ideas, in Norwegian: a wish and death, somebody and a blow and me, a weapon and a place.

Each line is danger now; told as long ago, or about others, it is noticed softly.
"""

from typing import Final

from bot.safety.grammar import lines

RULES: Final = {
    "my_own_life": """
        <c_life> ..1 mitt/mett/mit/mi/min
        <c_life> ..1 av/tå/ta/taa/ti/frå/fra <me>/<self>
        mitt/mett/mit/mi ..1 <c_life>
        eget/eige/eiget/egent/ege <c_life>
    """,
    "into": "foran/framfor/framføre/føre/ut/utfor/under/rett/mot/ned/frå/fra/utover/utpå ..2",
}

LIFE: Final = """
    ^ <c_wish> ..6 <c_die> -<c_creature> -<c_fiction> -<c_thing>
    ^ <c_must> ..1 <c_die> -man/ein/støvlene -trodde/trudde/trudd -<c_creature> -<c_fiction> -<c_thing>
    ^ <c_die> ..2 <c_wish> <I> -<c_fiction>
    <I> ..1 <c_dies> ..3 <c_soon> -<c_fiction>
    <I> <c_dies> $ -<c_fiction>
    <I> er/e/æ/va/var/ligger/ligg <adverb>? <c_die> $/når/før/førr/innen/da/no/nå/i -etter/trening/sliten/trøtt/beina/armene -<c_fiction> -<c_workday>
    ^ <c_wish> ..6 <c_death> -<c_fiction>
    <c_take> ..2 {my_own_life} -ro -humor -alvor -tilbake -hender -hendene
    <c_take> ..2 <me> av/tå dage/dagar/daga
    <c_wish> ..4 <c_end> ..4 <c_life>
    <c_must> ..3 <c_end> ..3 <c_life> -<c_fiction>
    <c_end> ..3 <c_life> ..1 mitt/mett/mit/mi/$
    <c_end> ..3 <c_life> ..4 &<c_when> -<c_fiction> -<c_workday>
    <c_life> ..3 slutter/sluttar/ender/endar/over/slutt ..3 <c_soon> -<c_fiction> -<c_workday>
    <c_wish>/<c_must> ..3 <do> ..2 <c_end> på/pa/me/med ..2 <c_life>/alt/det/dette/meg/mæ/mei/da/de -<c_workday>
    <do> ..2 <c_end> på ..2 <c_life>/<me>/elendigheta/pinsla -<c_creature>
    <do> ..2 <c_end> på ..2 alt/det/dette/da/de ..2 <c_soon>
    <c_soon> ..5 <do> ..3 <c_end> på/pa -<c_workday>
    <do> det/da/de ..1 <c_end> tå/av/med ..1 <me>
    <do> ..3 kort/ende prosess/på ..2 <me>
    slutt/slutte/ende/slut/avslutte/avslutta ..3 <c_soon> &<c_life>
    <c_cannot> ..3 <not> ..4 <c_live> -<c_workday>
    <c_cannot> ..3 <not> ..2 <be> ..1 til/te/her/tel ..1 lenger/lengre/læng/mer/meir/mere/meire/lengr -<c_workday>
    <c_cannot> ..3 <not> ..2 <be> ..1 i live/livet -<c_workday>
    <not> ..3 <c_cannot> ..4 <c_live> -<c_workday>
    <not> ..3 <c_live> lenger/lengre/læng/mer/meir/mere/meire/lengr/lengere/mæ/videre -<c_workday>
    <I> ..1 <c_live> <not> ..2 <c_soon>/lenger/da/då/når/lengre
    <c_live> <I> <not> ..1 <c_soon>/lenger/da/då/når/lengre
    ^ <c_wish>/<c_must>/slippe/sleppe/slepp/slapp/slipper ..3 <c_live> -<c_workday> &slippe/sleppe/slepp/slapp/slipper
    slippe/sleppe/slepp/slapp ..2 <be> ..2 menneske/til/her/her/meg/mæ/født
    <c_cannot>/<c_wish>/<c_must> ..3 <not> ..3 <c_wake> ..3 mer/meir/igjen/att/opp/lenger/til/$ -kl/klokka/klokken/tidlig/vekkeklokka
    <not>/aldri/alldri ..2 <c_wake> ..2 <more>/igjen/att/opp/til/$ -kl/klokka/klokken/tidlig -<c_fiction>
    sove/sovne/sovna/slep/søv/legge ..6 <not>/aldri/alldri ..2 <c_wake>
    sovne/sovna/sove ..1 inn? ..1 for? alltid/evig -<c_fiction>
    <c_noone> ..3 <c_reason> ..5 <c_live>/stå/fortsette/fortsetja -<c_workday>
    <c_noone> ..3 igjen/igjæn/att/å ..2 leve/leva/lev/levva ..1 for/førr
    <c_tired> ..1 av/tå/ta/med/me ..3 <c_live>/<c_life> -<c_workday> -ro/nav/trygd/kontor
    <c_tired> ..1 av/tå/ta/med ..2 <be> ..2 til/te/her/meg/mæ
    <c_all> ..6 <c_better> ..3 <c_without> ..2 <me>/mitt
    <c_better> ..6 <I> ..3 <c_gone> -<c_workday>
    <c_better> ..4 <c_without> <me>
    ingen/inkje/ingæn ..4 <c_miss> ..3 <c_meg> -<c_workday>
    ingen/inkje/ingæn ..4 <c_miss> ..3 om/at/viss/hvis/når/seg/sæ &<c_gone>/<c_die>/<c_dies>/<c_live>/forsvant
    ønske/ønsker/ønskjer/ynskje/ynskjer/skulle/skule/sku ..5 <I> ..3 aldri/ikkje/ikke/itj/itte ..3 født/fødd/fantes/fanst/eksisterte/til/våkna/våknet/vakna
    <I> ..3 <c_burden> for/førr/til ..2 alle/dei/de/dem/dæm/familien/andre/ungene/ungan/mannen/kona/heile/samfunnet
    <c_wish>/<c_must> ..3 <c_jump> ..1 {into} <c_fall> -<c_workday> -fallskjerm/strikk/jobb/tur/bade/fiske/sykkel -<c_fiction>
    <c_wish>/<c_must> ..3 kaste/kasta/hive/legge/leggja/stille/stilla/gå ..1 <c_meg>? ..1 {into} <c_fall> -<c_workday> -fallskjerm/strikk/jobb/tur/bade/fiske/sykkel/pc/pcen
    ^ <c_wish>/<c_must> ..3 kjøre/køyre/kjør/svinge/kjørra ..3 fjellvegg/fjellveggen/utfor/autovernet/møtende/brukar/juvet/tunnelveggen -<c_workday>
    <c_wish>/<c_must> ..3 kjøre/køyre/kjør ..2 inn/rett/mot/foran ..2 <c_fall> -<c_workday>
    <c_die> <c_die>
    <c_die>/<c_death> ..6 alt/eneste/einaste ..3 tenke/tenker/tenkjer/tenkje/tenk/ønsker/vil -<c_fiction>
    utvei/utveg/utvegn/utveien/løsning/løysing/løsningen/løysinga ..8 <c_die>/<c_death> -<c_fiction>
    <self> mors/mord/mor ..1 tanke+/tankar/plan+
    sørge/sørger/sørgja/syter/syte ..1 for det/da/de ..1 sjøl/sjølv/selv/sjæl
    i grava/graven/gravå/jorda &<I> &livet/stikker/drar/alltid/snart/godt/ligge -<c_workday>
    for/førr alltid/godt &<c_life>/stille &<I>/<c_wish>/<c_must> -<c_workday>
    <do> ..1 <me> ..1 <self>? ..1 noe/nåkka/noko/nokka -<c_workday> -godt
    <c_swallow> ..3 <c_pills> &&angrer/angrar/svimmel/kvalm/auan/auga/øynene/sovne/tung/skjelver/redd/dø/døy/snart -<c_sickjob>
    slippe/slipper/sleppe/slepp/slutte/slutter/sluttar ..2 puste/pusta/ånde -røyk/trange
    <not>/greier/klarer/klarar ..4 holde/halde/hold ..1 <me> i live/livet
    <c_cannot> ..2 <not> ..2 <be> ..1 til/te/tel $
    <c_wish>/<c_must> ..2 drukne/drukna -papir/papirer/mail/arbeid
    <c_wish>/<c_must> ..2 ende/enda/avslutte/avslutta ..1 det/da/de/alt/dette $ -<c_workday> -røyk/røyke
    <c_wish>/<c_must>/<c_when>/bestemt/bestæmt ..5 hoppe/hoppa/hopper/hoppar ..2 $/<c_when>/no/nå/nu/ingen/snart -<c_workday> -fallskjerm/strikk/tau/trampoline/ski
    <c_must>/<c_wish> ..4 gjøre/gjer/gjere/gjør/jøre/gjørra ..2 det/de/da/d/noe/nåkka ..2 <c_when> &dø/leve/livet/slutt/slapp/slippe/orker/orkar/grunn/vekk/skrive/skreve/brev
    <c_noone>/itj/itte/ikke/ikkje ..3 <c_reason> ..4 <be>/stå/leve/våkne ..4
    leve/leva/lev ..3 til/te ..1 <c_when> &<not>/orke/klarer
    legge/legga/leggja/legg ..1 <me> ..3 dø/døy/daue/daua
    hoppe/hopper/hoppar/hoppa &verandaen/balkongen/balkong/altanen/vinduet/etasje/taket -strikk/fallskjerm
    bidra/bidrar/bidreg/gagn ..3 <c_die>
    hadde/ha ..3 mot ..6 <c_die>
    mot/modig ..2 nok ..3 &<c_when>/<c_die>
    sove/sovne/sovna ..3 <not>/aldri ..3 opp/mer/meir/igjen/att/øynene/auga
    <c_when> ..6 <I> død/dau/daud/borte/vekk
    forsvinne/forsvinna ..2 fra/frå ..1 alt/verden/verda/livet/jorda
    overstått/overstådd/overståt ..3 <c_when> &brev/tenke/livet/alt/skreve/dø
    <c_wish> ..3 følge/følgje/gao/gå ..1 etter/ette/ætter ..1 han/ho/henne/mamma/pappa/mannen/kona -<c_workday>
    savner/saknar/sakne ..7 <c_wish> ..3 til/te ..1 han/ho/henne/hu/dem
    <c_wish>/<c_must> ..3 dit/te ..2 han/hun/ho/mamma/pappa/mæmma/n ..3 er/e $
    sier/sei/si/hils/fortell ..2 til/te ..4 <c_all>/mamma/pappa/barna ..4 glad/elsker/elska/lei &<c_end>/<c_when>/hadet/unnskyld -<c_workday>
    skrevet/skrive/skreve/skriver/skriv ..2 brev ..3 ungene/ungane/barna/alle/familien/mamma/datter/dattera/sønnen/kona
    <c_wish>/<c_must>/tenkt/bestemt ..3 <not> ..1 <be>/leve/lev ..2 her/til ..2 når/nå/etter/lenger/mer/meir/jul/sommeren/live/livet -<c_workday>
    lever <I> ..1 <not>
    stilt/stiller/står/sitter ..4 brua/broen/kanten/taket/balkongen/stupet/perrongen ..4 ned/sjøen/vannet/toget/klar -<c_workday> -fiske/fisker/takstein
    drepr/drepe/dreper/drep ..1 <me> <self>
    drukne/drukna/hænge/hengje <c_meg> -papir/papirer/mail/arbeid/opp/fast
    skyte/skyt/henge/kvele/drepe/drep/drepa/dræp ..1 <c_meg> selv/sjøl/sjølv/sjæl/sjel
    <c_wish>/<c_must> ..3 <c_hang> ..1 <c_meg> -<c_workday> -opp/fast/på/med/jakka/jakke/jakken/frakken/utover
    <c_hang> <c_meg> ..1 i/inatt/$ -<c_creature> -jakka/opp/fast/detaljer/papirer/papir/arbeid/mail/drakta/varmen/varme -<c_workday>
    hoppe/hoppa/hopp ..4 <c_fall> ..6 &<c_soon> -<c_workday> -tog/bussen/trikken
    kjøre/køyre/kjører/køyrer/svinge ..4 fjellvegg/fjellveggen/møtende/autovernet/juvet -<c_workday>
    ståe/står/sitter/sidde/sit/sitt/stå/sto/setter ..4 <c_fall> ..8 hoppe/hoppa/slippe/sleppe/ned/slutt/dø/krefter/nede/utsikta -<c_workday> -malte/bygge/takstein/fiske/jobbe
    <c_rope> ..4 <c_ready> &<I> -<c_creature> -<c_workday> -jakt/jakta/jakten
    <c_ready> ..4 <c_rope> &<I> -<c_creature> -<c_workday> -jakt/jakta/jakten/allergi/apotek/apoteket
    <c_rope> &&<c_die>/<c_letter> &<I> -<c_fiction> -<c_creature>
    <c_swallow> ..2 <c_much> ..2 <c_pills> -mot/allergi/vitaminer/morgen/legen/smerter/grunn/ryggen
    <c_much> ..2 <c_pills> ..5 <c_die>/dø/natt/kveld/nok/igjen/sove
    <c_pills> ..5 nok/mange til/te/for/førr å ..1 <c_die>
    <c_must>/<c_wish> ..4 <c_swallow> ..3 <c_much> ..2 <c_pills>
    <c_overdose> &<I> -kaffe/koffein/møter/informasjon/sukker/sol -jobb/tiltak/folk/pasient
    <c_letter>
    ferdig/ferdi/færdi/ferdige ..2 <c_life> -ro/fase/fasen/student
    <c_life> ..2 er/e/æ ..1 over/slutt/ferdig/fardi &<I>/mitt/mett/kveld/natt
    bort/vekk/vekke/ut ..2 fra/frå/av/tå ..2 livet/jorda/jorden/verden/verda/kloden
    forlate/forlata/forlater/forlat/forlet ..3 verden/verda/livet/jorda
    siste/siste natt/natta/natten/dag/dagen/kveld/kvelden ..2 i/på ..1 <c_life>
    siste natta/natten mi/min
    <c_not>/<not> ..3 overleve/overleva/overlever ..3 <c_soon>
    når/nå/viss/hvis ..3 leser/lese/les/finner ..5 <I> ..3 <c_die>/borte/<c_live>/vekk
    borte/vekk for/førr alltid/godt &<I>
    <c_soon> ..3 <c_end>/over ..3 for/førr/med/me/tå ..1 <me>
    <c_when> er/e/blir/bli ..2 det/de/da ..1 slutt/over/ferdig/kvelden -<c_workday>
    er/e/blir ..2 slutt/over/ferdig ..2 <c_soon> -<c_workday> &livet/liv/alt/orker/meg/mæ/hade/hd
    <c_soon> ..6 <do> <I> ..1 det/de/da/d slutt/sjøl/sjølv/selv/ferdig/unna
    <do> ..1 det/de/da/d ..1 sjøl/sjølv/selv &&<c_die>/<c_life>
    drar/reiser/dra/reise/reiser/kjem/skal ..3 <c_wish>? til/te ..2 himmelen/himmel/gud/jesus/mamma/pappa/mæmma ..4 <c_soon>
    i himmelen/himmel ..2 <c_soon>
    dato/datoen/dagen ..3 satt/sett/bestemt/klar/bestæmt ..8 <c_die>
    planlagt/planlegger/bestemt/bestæmt ..8 <c_die>/<c_jump>? ..1 <c_soon> &<c_die>
    smertefri/smertefritt/smertefrie ..4 <c_die>/selvmord
    hvor/kor/kossen/hvordan/korleis mange/mye/mykje? ..5 <c_pills>? ..3 til/for/førr ..1 å? <c_die>
    ta/tar/tek ..1 kvelden/kvelln for/førr godt
    kverke/drepe/avlive/henge/skyte ..1 <me> selv/sjøl/sjølv/sjæl
    gå/går/ga/ut/legge/legger ..4 snøen/skogen/fjellet/djupet/fjorden/havet/isen/elva/vannet ..8 <not>/aldri/bli/blir/dø/døy/drukne ..3 tilbake/att/igjen/komma/komme/liggende/meg/døy/dø/hjem/heim
    <c_noone>/ikkje/ikke ..3 livsvilje/livsvilja/livslyst/livsgnist &<I>/har/ha
    våkner/vakner/vaknar/våkne ..3 skuffa/skuffet/vonbrot/grue/straff
    leve/leva/livet ..2 er/e ..1 ei/en/ein? straff/tortur/pine/helvete/mareritt
"""

LIFE_SOFT: Final = """
    <c_was> ..5 <c_die> -<c_creature> -<c_fiction> -<c_thing>
    <c_wish>/<c_must>/<c_was> ..6 <c_die> &<I>/<me> -<c_creature> -<c_fiction> -<c_thing> -<c_workday>
    tanker/tankar/tanken ..3 døden/dauden/selvmord/død
    <c_take>/tok/tatt ..3 <c_life> ..2 sitt/sett/sit/seg/sæ/se/hennes/hans/sine/av/tå
    <c_noone>/ikke/ikkje/itj ..2 vits/vitsen/vitsn/poeng/poenget/mening/meining/meininga ..2 lenger/mer/meir/lengre/læng/længer/alt/livet/leve -søke/kurs/kurset/jobb
    hva/ka/va/kva/ko/ke/kø ..1 er/e/æ ..1 vits/vitsen/vitsn/poeng/poenget/meninga/meningen/meininga ..4 alt/leve/leva/livet -kurset/kurs/jobb
    mørke/svarte/tunge tanker/tankar/tanka
    <I> ..2 har/ha/he ..1 gitt/gjeve/gjett/gitt opp $
    orke/orker/orkar/orka/klarer/klare <not> ..1 mer/meir/meire/meeer/me/mere $
    håper/håpe/håpar/ønsker ..3 flyet/bilen/bussen/toget ..3 krasjer/krasje/kræsjer/treffer/kjører
    dødsønske/dødsønsker/dødslengsel/livstrøtt/livstrøytt/livslei/livslede
    trur/tror ..2 <not> ..2 <I> blir/bli ..1 gammel/gammal/gamal
    vise/vite/visst/dersom/hvis/viss/om ..5 <I> ..2 forsvant/forsvinner/forsvann/døde/dør/døyr -<c_workday> -<c_fiction>
    hjelper/held/holder <me> i live/livet
    hadde/hatt ..6 sete/sittet/vært/vøri/vore her no/nå/i
    drep/dræp/skyt/drepmeg/drepme <me>
    overlevde/overlevd ..4 selvmord/sjølvmord/forsøket
"""

HARM: Final = """
    <I> ..3 <c_hurtself> ..2 <me> ..2 selv/sjøl/sjølv/sjæl/sjel/sjl -<c_workday> -<c_sport>
    <c_hurtself> ..2 <me> selv/sjøl/sjølv/sjæl/sjel/sjl ..3 <c_soon>/hver/kver/kvar/kvær/vær/igjen/att/når/med/me/ofte/til/te -<c_workday> -<c_sport>
    <c_urge> ..4 <c_hurtself> <me> ..1 selv/sjøl/sjølv/sjæl/$/litt/opp/i/nå/no/djupt -<c_workday> -<c_sport> -spiker/rett/løs/fram/sammen
    ! <I> ..2 <c_hurtself> <me> ..3 <c_place> -<c_sport> -fall/falt/ramla/jobb/papir/bjelke/trapp/trappa
    <c_hurtself> ..3 <c_place> ..6 &<c_relief> &<I>/<me>/mine/min -<c_workday> -<c_sport>
    <c_hurtself> ..3 <c_own> ..8 <c_bleed> -<c_workday> -<c_sport> -papir/fisk/maskin/saga -<c_he>
    <c_hurtself> ..2 <me> ..4 <c_tool> ..4 &<c_relief>/hver/kvar/kvæld/kver/igjen
    <c_tool> ..4 <c_own> ..4 &<c_relief>/selv/sjøl/sjølv -<c_workday>
    <c_cut> ..1 <me> ..2 <c_soon>/<again>/hver/kver/kvar/kvær/vær/når/ofte/djupt/dypt/oppatt -<c_workday> -<c_accident> -<c_he> -ned/ut/av
    <c_cut> ..1 <me> ..2 <c_place> -<c_accident> -<c_sport> -<c_he>
    <I> <c_cut> <me> $ -<c_accident>
    <I> ..6 <c_hurtself> <me> ..2 <c_place> -<c_accident> -<c_sport> -<c_he>
    slår/slo/slå/slåtte/slått/slog/dunk+ ..1 handa/hånda/neven/knyttneven/henda/nevane ..2 i/mot/inn ..2 mur/muren/murn/veggen/vegg/murveggen/døra/betongen -<c_he>
    <c_tool> ..6 bruke/brukar/bruker/brukte ..1 på <me> selv/sjøl/sjølv/sjæl
    <do> ..1 <me> ..1 selv/sjøl/sjølv/sjæl ..1 vondt/ondt/vont
    <c_urge> ..2 <c_cut> ..1 <me> -<c_accident> -<c_workday> -ut/av/ned
    <c_urge>/trangen ..3 kutte/skjære/skjere/skade/risse/rispe ..1 $/no/nå/meg/mæ/igjen -<c_workday> -kostnader/ned/ut/plenen/ved/håret
    <me> selv/sjøl/sjølv/sjæl ..3 <c_cut>/smerte/straff/vondt -<c_accident> -<c_workday> -<c_sport>
    kutt+ ..1 <me> ..2 <c_soon>/hver/kver/kvar/kvær/vær/igjen/att/når/ofte/djupt/dypt/oppatt -<c_workday> -fingeren/ned/ut/av
    skar/skjær/skjærer/skjære/skjer/skjerer/skarr/risper/rispa/ripper/risse/risser ..1 <me> ..2 <c_soon>/hver/kver/kvar/kvær/vær/igjen/att/når/ofte/djupt/dypt/opp/oppatt -<c_accident> -<c_workday> -fingeren/papir/papiret/kniven/tommelen/tommel/løk/glass/ljåen/kjøkkenet
    <c_hurtself> ..2 <me> ..3 med/me vilje/vilja
    skåret/skore/skåre/kutta/kuttet/skjert ..2 <c_place> ..4 djupt/dypt/djup/dyp/opp/blør/igjen -<c_workday>
    <c_urge>/<c_soon>/hver/kver/kvar/kvær/vær/trang/igjen/i ..4 <c_selfharm> -<c_workday>
    <c_selfharm> ..4 <c_soon>/hver/kver/kvar/kvær/vær/igjen/når -<c_workday>
    dunk+/slå/slår/slo/bang+/bank+/stang+ ..2 hodet/hovudet/hue/haue/hugu/hovve/håve ..2 i/mot/inn ..2 veggen/vegg/gulvet/golvet/gølvet/veggene/muren/bordet &<me>/<I>/mitt/når/til/te -bjelke/svar/som/søknad/søknadene
    <c_hurtself> ..3 hud/huda/huden/neglene/såra/sårene ..6 blør/blø/blod/av/tå/opp &<me>/<I>/mine/min
    straffe/straffer/straffar/straffa ..2 <me> ..2 selv/sjøl/sjølv/sjæl/med/ved/når -trening/mat/sjokolade
    skad+ ..1 kroppen/meg/mæ/mei ..1 min/selv/sjøl/sjølv/sjæl -<c_workday> -<c_sport>
    sulte/sulter/sultar ..1 <me> ..4 straff/straffe/vondt/selv/sjøl/sjølv
    kastar/kaster opp ..4 vondt/straff/straffe
    <c_bleed> ..4 <c_place> ..6 &sjøl/selv/sjølv/kutta/skar/kuttet/vilje/gjorde
    vondt/ondt/vont ..2 <me> selv/sjøl/sjølv/sjæl &<do>/vil/lyst
"""

VIOLENCE: Final = """
    <c_he> ..4 <c_hitonly> ..2 <c_me> -<c_sport> -<c_fiction> -rekord
    <c_kinhe> ..6 <c_hit> ..2 <c_victim> -<c_sport> -<c_fiction>
    <c_he> ..3 <c_hit> ..2 <c_victim> ..4 <c_body> -<c_sport> -<c_fiction>
    <c_hit> ..2 <c_me> ..4 <c_body> -<c_sport> -<c_fiction> &<c_he>
    <c_he> ..4 <c_hit> ..2 <c_me> ..5 <c_weapon> -<c_sport> -<c_fiction>
    fikk/fekk/får/fær/fick ..3 neve/nevve/neven/knyttneve/knyttneven/smell/slag/flathånd/ørefik/spark ..3 tryne/trynet/ansiktet/magen/hodet/fjeset/av ..3 <c_he> -<c_sport>
    <c_he> ..4 <c_hitonly> ..1 <c_child> -<c_sport> -<c_fiction>
    politiet/politi/legen/nokon/noen ..4 siste ..3 gjør/gjer/gjorde
    <c_victim> ..4 blir/vert/ble/vart/blei ..2 <c_hitonly> ..4 av ..2 <c_kinhe>
    følger/følge/følgjer/forfølger/stalker ..2 <me> ..1 overalt/hjem/heim/rundt
    <not> ..2 komme/gå/kom/ut ..2 levende/levande
    ingen ..3 ha/få ..1 <me> ..3 live/levende/hvis/viss/om
    <c_he> ..6 <c_hitonly> hvis/viss/når/nå/vis/om <I>
    <c_he> ..3 <c_hit> <c_me> $ -<c_sport> -<c_fiction>
    <c_hit> ..1 <c_me> ..2 hver/kvar/kver/vær/igjen/ijen/att/ofte/daglig/ned/opp &<c_he> -<c_sport> -<c_fiction> -litt
    <c_kinhe> ..3 <c_hitonly> $
    <c_hit> <c_me> &<c_home>/<c_scared> &<c_he> -<c_sport>
    <I> ..3 blir/bli/vert/blei/ble/vart/blitt/vorte/bi/bei ..2 <c_hitonly> ..4 av/ta/tå ..2 <c_kinhe>/<c_he>
    blir/bli/vert/blei/ble/vart/blitt/vorte/bi ..2 <c_hitonly> &<c_home>/hver/kvar/kver/igjen/vær/opp -<c_sport> -ut/cupen
    får/fær/fekk/fikk ..2 juling/bank/deng/julling/pryl/ris/jullng &<c_he>/<c_home>/igjen/ijen/hver/om
    <c_he> ..6 kvelertak/kvelartak/kvelertag/strupetak/strupegrep
    kvelertak/kvelartak/kvelertag/strupetak ..2 <c_me>
    <c_he> ..3 tok/tar/tek/tatt/holdt/held/heldt/holder/grep/la ..5 halsen/strupen/strupa/hals -<c_fiction> &<c_me>/min/mi
    <c_he> ..6 drepe/drep/drepa/dræp/dræpe/kverke/kverka/drebe/skyte/myrde/drepte/skjære/ihjel/avlive ..2 <c_meg>/oss/ungene/ungane/ongan/barna/mamma/mora/mor/halsen -<c_fiction> -<c_creature>
    <c_he> ..4 skal/ska/vil/sagt/sier/seier/kommer ..3 drepe/drep/drepa/dræp/dræpe/kverke/kverka/drebe/skyte/myrde ..1 me/mi -<c_fiction> -<c_creature>
    <c_he> ..6 <c_take> ..1 <c_life> ..1 av/tå ..1 <c_victim>
    <c_he> ..5 <c_threaten> ..2 <c_me> -oppsigelse/sparken/streik/politiet/advarsel/klage/inkasso
    <c_threaten> ..2 <c_victim> ..3 <c_weapon>/drep/drepe/live/livet/bank -<c_fiction>
    <c_threaten> med/me/på ..1 å? <c_kill> ..1 <c_victim>
    <c_he> ..6 <c_weapon> ..3 mot/på/imot/over ..1 <c_me>/mamma/ungene/oss -<c_fiction>
    <c_he> ..4 står/strå/sto/kommer/kom/kjem/kjæm/venter/ventar/ute/utenfor/utafor/truer/truga/her/jager/går ..4 <c_weapon> -<c_creature> -<c_fiction> -<c_workday>
    <c_weapon> ..5 bruke ..2 på <c_me>
    <c_he> ..3 rasende/forbanna/gæren ..6 <c_weapon>
    <c_weapon> ..4 mot/på/imot/over ..1 <c_me> -<c_fiction> -<c_workday>
    <c_scared> ..6 <c_hitonly>/drepe/drep/dræp/drepa/skade/skyte ..1 <c_me>
    <c_flee> ..4 <c_me>? &<c_he> &&<c_hitonly>/<c_murder>/<c_threaten>/<c_weapon>
    <c_scared> ..2 <not>/itj/ikke/ikkje ..4 <c_home> &<c_he>/<c_hit>/full
    <c_scared> <not>/itj/ikke/ikkje ..2 gå/dra/reise/være/gao/ver ..1 <c_home>
    <c_mark> ..6 etter/fra/frå/av ..2 <c_he>
    <c_he> ..6 <c_mark> &<c_me>
    <c_he> ..4 finner/finne/tas/knekke/knekker/brekke/brekker/knuse/skjære/banke ..2 <c_me>/beina/halsen &<c_threaten>/sier/sa/sagt/seier/skal/sei
    <c_he> ..8 <c_hitonly>/<c_hit> og/å ..1 <c_hitonly>/<c_hit> -<c_sport> -<c_fiction>
    <c_hit> ..4 foran ..1 barna/ungene/ungane/ongan/andre
    <c_he> ..4 slår/slo/banker/slåss ..2 når/hvis/viss/vist/om ..3 <I>/drikk/drikker/full/drukke/drukket -bordet/bord
    <c_he> ..2 slår/slo/slær <not> ..2 der/så
    legger/legg/la ..1 hånd/hand/hånda på <c_me>
    <c_he> ..3 pute/puta over/på ..2 <c_me>/ansiktet
    helseløs/halvt ihjel/ihjæl/helseløs &<c_me>
    <c_he> ..3 forfølger/forfølgjer/stalker/sporer/overvåker/sporing ..6 &<c_me> &<c_kill>/drepe/kverke/overalt/redd/bilen
    utenfor/utafor/utanfor/utfor/uttafor/utfør ..6 &<c_he> &<c_kill>/<c_weapon>/<c_threaten>/drepe/banker/bankr/roper
    <I> ..4 slått/slegen/slege/slådd/banka/banket/mishandlet/mishandla ..3 av <c_kinhe>
    <c_kinhe> ..2 ..1 voldelig/valdeleg/voldeli/valdelig ..3 <c_me>/mot/igjen/hjemme
"""

ABUSE: Final = """
    <c_rape> ..6 &<c_me>/<I> -ropte/roper -<c_fiction> -kurs/studiet/tema/lærte/foredrag/barnevernsstudiet/frivillig/jobba/jobbet
    <c_he> ..6 <c_rape> -<c_fiction> -kurs/studiet/tema/lærte
    <c_kinhe>/sjefen/sjæfen/noken/nokon/noen ..3 <c_touch> på ..1 <c_victim> -alvor/fersken/hjelm/ansvar/ansvaret -jakke/jakka/sko/klær/kleda/hansker
    <c_he> ..1 <c_touch> på ..1 <c_child> -alvor/fersken/hjelm/ansvar -jakke/jakka/sko/klær/kleda/hansker
    <c_he> ..6 <c_touch> på ..1 <c_me> ..3 under/når/hver/vær/om/kvar/sjøl/selv/nedentil/skjorta/rumpa/rompa/brystene -hjelm/ansvar/jakke
    <c_touch> på ..1 <c_victim> &<c_night>/<c_refuse>/<c_sex> -<c_workday>
    <c_he> ..5 <c_touch> ..3 <c_sex> &<c_victim>
    <c_he> ..5 <c_night> ..6 &<c_touch>/inn/oppå/legger/legg/kommer &<c_refuse>/<c_victim> &<c_kinhe>
    <c_kinhe> ..3 kommer/kom/kjem/går ..2 inn ..3 <c_me>/rommet ..4 <c_night>
    <c_force> ..6 <c_sex>/ligge
    <c_sex> ..3 <c_me> ..6 <c_refuse>/mot/enda/selv
    <c_he> ..6 <c_sex> med/me <c_me>/henne
    <c_force> ..5 <c_marry>
    <c_touch> på ..1 tissen/rumpa/rompa/brystene/puppene/underlivet/skrittet/låret/lårene/brystet ..1 min/mi/mine/hennes/hans/til/hennar -skoene
    <c_he> ..4 sier/sei/seier/seie/sa/vil/bestemmer ..3 <c_must>/at ..3 <c_marry> ..2 med/me/han/en/ein/bort/mot/enten
    tatt/tok/teke/tatte ..1 telefonen/telefon/mobilen/bankkortet/passet ..4 &<c_he> &<c_me>/<c_must> -politiet -<c_workday>
    <c_victim> ..4 låst ..1 inne/inn
    <c_lock> ..2 <c_child> ..2 inne/inn/ute/i
    <not>/ikke/ingen ..2 mat/mad/drikke ..3 &<c_he> &<c_lock>
    legg+/ligg+/lå/låg/la ..2 oppå ..1 <c_me>
    lå/låg/la ..1 oppå <c_me>
    <I>/meg/mæ ..4 sende/sendes/sendt/sænd/sender ..3 hjemlandet/heimlandet/somalia/pakistan/irak/afghanistan/syria/marokko/tyrkia/etiopia/eritrea ..6 &<c_kinhe>/dei/de/giftes/gifte/dem
    ekle/ekkle/stygge/vonde/rare ting/teng ..2 <c_victim>
    <c_he> ..4 <c_force> ..1 <c_victim>/henne/hu/ho ..3 ting/seksuelle/ligge/kle/røre/ta -<c_workday>
    hindrer/nekter/nektar ..2 <me> ..2 å? ..1 gå/forlate/dra/reise/snakke ..3 &<c_kinhe>
    kontrollerer/bestemmer/overvåker/vokter/vaktar ..3 <me>/alt/telefonen ..6 &<c_kinhe> &<c_lock>/<c_outside>
    <c_marry> ..2 <c_me> bort/vekk/med/me/mot ..6 -glede/kjæresten/glad/gleder &<c_he>/vil
    <c_marry> ..3 <c_me>? ..3 mot ..1 <c_refuse>
    <c_he> ..5 sende/sendes/sendt/sænd/sender/reise/flybillett/flybiljetn ..6 &<c_marry>
    <c_he> ..4 <c_lock> ..3 <c_victim>/døra/døren/dørå/grinda/inne -seg/butikken/lageret/skapet/boden -<c_workday>
    <I>/<c_victim> ..4 innelåst/innesperret/innesperra/innelåste/innestengt/fanget/fange ..3 &<c_he>/<c_home>/rom/rommet/kjelleren/leiligheten -<c_workday>
    <c_lock> ..3 <c_me> ..1 inne/inn/på/i &<c_he>
    <not>/ikke/kje ..2 <c_forbid> ..4 <c_outside> ..6 &<c_kinhe>/<c_lock> -<c_workday> -legen
    passet ..1 mitt/mett/mi ..8 &<c_he>/<c_marry>/<c_lock> -fornye/søkt/politiet
    <c_he> ..3 <c_take> ..2 passet -politiet
    <c_he> ..4 filmer/filma/filmar ..1 <c_me> &<c_sex>/sover/dusj
    karer/kunder ..4 betaler/betale ..6 <c_me>/<c_sex>
    barnet/ungen/ongan/babyen/jentongen/jenta/guten/gutten ..6 slått/slegen/rister/risted/riste/sulter/låst/skriker/skrik ..4 &<c_he>
    <c_kinhe> ..4 rister/riste/filleriste/låser/låsar/slår/sulter ..2 babyen/ungen/barnet/jenta/guten/ho/henne/besta/oldemor
"""

THREAT: Final = """
    ^ <c_must>/<c_wish>/vil ..3 <c_murder> ..3 <c_person> -<c_creature> -<c_fiction> -tid/tida/tiden/time
    ! <I> <c_murder> ..2 <c_person> -<c_creature> -<c_fiction> -tid/tida/tiden/time
    <c_hitonly>/slå ..2 <c_person> ..1 ihjel/ihæl/ihel/ihjæl
    slå/slår/slær/banke/banker/sparke i hel/hjel ..2 <c_person> -tid/tida/tiden
    <c_must>/<I>/<c_when> ..4 <c_murder> ..1 <c_person> -<c_creature> -<c_fiction> -tid/tida/tiden/time
    <c_must> ..2 banke/banka/slå ..1 <c_person> ..1 så/til/te ..2 han/ann/hun/dem/de ..6 <not>/blå/reise/puste -<c_sport>
    <c_must> ..2 banke/banka/slå/juling ..1 <c_person> ..1 så/til/te ..6 <not>/blå/reise/puste -<c_sport>
    klarer/klarar/klare/orker ..2 <not> ..2 holde/holl/hold/styre ..1 <me> ..2 $ &<c_person>
    <c_must>/<I> ..2 stikk/stikke/stikker ..1 nå/noe/nåkka/noko/kniv/kniven/ned ..4 <c_person>
    <do> ..1 <c_end> på/pa ..1 heile/hele/alle ..2 gjengen/familien/bygda/dem/dei/kontoret
    <I> ..3 tok/tar/tek ..3 <c_child>/sønnen/sonen ..4 halsen/strupen
    <I> ..2 slo/slår/slog/slær ..1 <c_child> ..3 min/mi/igjen/så/hardt -<c_sport>
    <c_person> i/oppi/te grava/gravå/graven -<c_workday>
    gjør/gjøre/gjer/gjere det av ..1 med/me ..2 <c_person>/alle
    kommer/kjem/kjæm/går/drar/tar/tek/møter/ned ..5 med/me ..1 gevær/hagle/hagla/haggel/kniv/våpen/øks/pistol/børse/jaktgevær/jaktgeværet/bensin/bombe &<I>/<c_must> -<c_he> -<c_workday> -<c_fiction> -<c_creature>
    ^ <c_must> ..3 slå/banke/knuse/knekke/brekke/smadre/kvele/stikke/kutte/skjære/drukne/sparke ..2 <c_person> ..4 <c_body>/<c_weapon>/ihjel/ned/puster/skallen/gul/helseløs/halsen/trynet/ihæl/tenna -<c_creature> -<c_fiction> -<c_sport> -<c_me>
    ^ <c_wish>/<c_must> ..3 slå/banke/knuse/smadre/skade/stikke/sparke/kvele ..1 han/ham/hainn/henne/ho/noen/nokon/folk/dem/dei/dæm/sjefen/ungen/barnet/naboen/eksen/hodet/han -<c_fiction> -<c_creature> -<c_sport> -<c_me>
    <I> ..6 <c_take> ..1 livet/live/liv ..1 av/tå/te/til ..2 <c_person> -<c_fiction>
    <c_take> livet hans/hennes/deres/hennar/hanses -<c_fiction>
    ^ <c_must>/<c_wish> ..3 skyte/skyt/skyta/sprenge/sprengje ..4 <c_person> -<c_creature> -<c_fiction> -bilder/film/mål -hjelp
    <c_fire> ..2 på/i/fyr/ned ..2 huset/kontoret/leiligheten/bygget/skolen/butikken/hytta/nav/bilen/dem/dei/han/henne -<c_fiction> -grill/peis/bål/ovnen/lys
    kommer/kjem/kjæm/tar/tek/møter/drar ..4 med/me ..2 <c_weapon> ..6 &<c_person> &<c_must>/<c_when>/<I> -<c_creature> -<c_fiction> -<c_workday> -jakt/jakta -lov
    <c_weapon> ..4 <I>? ..1 skal/ska ..4 <c_person> -slip/slipe/kvesse -<c_creature> -<c_fiction> -<c_workday>
    tar/tek/ta/tek ..2 <c_person> med ..1 <me> ..2 grava/graven/gravå/døden/ned
    <c_must>/<c_wish>/skal/ska/dei/de/dem/dæm ..2 dø/døy/dau/daue alle? &<c_person> &<c_weapon>/sammen/skolen/kontoret -<c_fiction>
    <not> ..2 levende/levande ut/fra/frå
    <c_must> ..3 hevne/hevna/hemne ..2 <me> ..4 <c_person>? &<c_kill>/<c_weapon>/drepe/svi/blod
    <I> ..4 gjøre/gjør/gjer/gjere/gjør det ..1 av med ..3 <c_person>
    ta/tar/tek/tatt dem/dei/dæm/de/alle ..2 en/ein/etter/alle ..1 for/etter/saman/sammen -<c_creature>
    skad+ ..1 barnet/babyen/ungen/sønnen/datteren/ungene/ungane/noen/nokon ..3 &redd/kommer/skal/lyst/klarer/vil/er -<c_workday>
    redd ..4 <I> ..4 slår/skader/slå/skade/dreper/gjør ..2 <c_person>/det
    <not>/ikke ..3 la ..1 være/vere/vær ..2 å? slå/skade/riste ..2 <c_person>
    blir/vert/bli det drap/blod/blodbad
    knivstikk+ ..3 <c_person> -<c_fiction>
    skallen/skalle/skolten ..1 på/til <c_person> &<c_must>/knuse/knus
    få/får/fær/fæ ..1 svi/betale/angre &<c_weapon>/<c_must>/kniv
"""

BODY: Final = """
    <I>/<c_he> ..2 <c_breathe> <c_not> -<c_sickjob> -<c_fiction>
    får/fær/få/fårr/fekk/klarer/klarar/greier/klare/førr ..2 <not> ..2 <c_breathe> ..4 -<c_sickjob> -maske/maska/drakta/drakt/rom/støv/panikkangst/panikk
    mister/mista/mistr/mistet/ingen/ikke ..2 følelse/følese/følelsen/kjensle/kjensla ..2 i ..1 bena/beina/armen/armene/ansiktet/beinet -<c_sickjob>
    trur/tror ..3 <I> ..2 <c_dies>/dør/døyr
    <c_chest> ..5 <c_pain> ..10 <c_arm>/<c_helpless>/puste/pust -<c_sickjob>
    <c_pain> ..3 <c_chest> ..8 &<c_arm>/<c_helpless>/<c_breathe>/<c_colour>/<c_answer>/kjeven -<c_sickjob>
    <c_arm> ..3 <c_numb> &&<c_chest>/brystet/hjertet/hjartet/ansiktet/prater/snakker -<c_sickjob>
    ansiktet/ansikt/fjeset/munnen ..3 <c_numb>/skjevt/lamt -<c_sickjob>
    <c_he>/ho/hun ..6 <c_answer> <not>/itj/ikke/ikkje ..6 &<c_collapse>/<c_colour>/ligg/ligger/ligge/golvet/gulvet/puster/kald
    <c_answer> <not>/itj ..6 &&<c_collapse>/<c_colour> &ligg/ligger/ligge/golvet/gulvet/leppene/puster/kald/kalde
    <c_collapse> ..6 <c_not>/svarer/våkner/vaknar ..3 <c_breathe>/<c_answer>/kontakt -<c_sickjob>
    ligg/ligger/ligge ..3 bevisstløs/bevisstlaus/bevistløs/medvitslaus/umedviten/livløs/livlaus -<c_sickjob> -<c_fiction>
    <c_colour> ..3 <c_lips> &&<c_breathe>/<c_collapse>/<c_answer>/tatt/kontakt
    <c_lips> ..2 <c_colour> ..6 &&<c_breathe>/<c_collapse>/<c_answer>/<c_helpless>
    <c_throat> ..3 <c_swell> &<c_breathe>/<c_helpless>/puste/fort/aleina -<c_sickjob>
    <c_swell> ..4 <c_throat> -<c_sickjob>
    <c_bleeding> ..3 <c_lots> ..6 &besvim+/svime/svimmel/hjelp/stopper/kald/svimer/stanse/stoppar/sluttar/slutter -<c_sickjob>
    <c_bleeding> ..4 <not>/ikke/ikkje/itj ..2 stoppe/stoppa/slutte/stanse/stopper
    <c_swallow> ..4 <c_much> ..3 <c_pills> -<c_sickjob> -dosett/dosetter/mot/smerter/grunn
    <c_swallow> ..2 <c_overdose>
    <c_overdose> ..6 <c_regret>/siden/ikke/ikkje/våkner/liv/halvtime
    for mye/mykje insulin
    svelg+ ..3 batteri/gift/klor/lut/tabletter/vaskemiddel/pillene/alt
    ikke/ikkje/itj ..1 liv/kontakt ..1 i/med/me ..2 <c_person>
    <not>/ikke/itj/ikkje ..2 kjensle/følelse/kjenne ..2 beina/armen/beinet ..6 &falt/falle/ramla/datt/mobilen/ryggen
    våkner/vaknar/våkne <not> ..4 &krampe/kramper/tatt/overdose/falt/slag/han/ho/hun -<c_workday> -klokka/vekkerklokka/jobb
    hjertet/hjartet/hjerte/hjarta/jerte ..4 gæli/galt/rart/uregelmessig/stopper/feil ..8 &<c_helpless>/svartna/svimmel/svart
"""

SERIOUS: Final = "\n".join((LIFE, HARM, VIOLENCE, ABUSE, THREAT, BODY))


# Words of those who say that they cannot go on, and not that they are about to end it.
_WEARY: Final = (
    "<c_better>", "<c_without>", "<c_miss>", "<c_burden>", "<c_tired>", "<c_reason>", "<c_wake>", "<e_better>", "<e_scared>",
    "fantes", "verdt", "redd", "uten/utan", "burden", "better", "tired", "scared", "never", "wish", "point", "reason",
    "suicidal", "selvmordstanker", "sove/", "våkner", "forever", "<c_ready>", "<c_hitonly> $", "be ..1 here", "<c_forbid>",
    "<e_want> ..2 it/", "go on", "will to", "nothing", "wake", "døden", "straffe", "over ..3 for/førr",
)  # fmt: skip
_DENIALS: Final = (
    "<not>",
    "<c_not>",
    "<c_noone>",
    "<e_not>",
    "not/",
    "dont/",
    "ikke",
    "ingen",
    "aldri",
    "never",
    "cant",
    "wont",
)


def both(serious: str, soft: str, over: str) -> tuple[str, str]:
    """The lines that get a full card, and those that get a soft one: the same denied, told as over, or about others."""
    explicit = [f"{line} -{over} -<past>{_undenied(line)}" for line in lines(serious) if not _weary(line)]
    ambiguous = [line.removeprefix("^ ").removeprefix("! ") for line in lines(serious)] + lines(soft)
    return "\n".join(explicit), "\n".join(ambiguous)


def _weary(line: str) -> bool:
    return any(word in line for word in _WEARY)


def _undenied(line: str) -> str:
    return "" if any(word in line for word in _DENIALS) else " -<not>"


EXPLICIT, AMBIGUOUS = both(SERIOUS, LIFE_SOFT, "<c_over>")
