# ruff: noqa: E501 - one line, one phrase
"""Danger to one's own life, put together from ideas, in Norwegian: a wish and death, an end and a life.

Each line is danger now; told as long ago, or about others, it is noticed softly.
"""

from typing import Final

from bot.safety.phrases.softened import both

RULES: Final = {
    "my_own_life": """
        <c_life> ..1 mitt/mett/mit/mi/min
        <c_life> ..1 av/tå/ta/taa/ti/frå/fra <me>/<self>
        mitt/mett/mit/mi ..1 <c_life>
        eget/eige/eiget/egent/ege <c_life>
    """,
    "into": "foran/framfor/framføre/føre/ut/utfor/under/rett/mot/ned/frå/fra/utover/utpå ..2",
}

SERIOUS: Final = """
    ^ <c_wish> ..6 <c_die> -<c_creature> -<c_fiction> -<c_thing>
    ^ <c_must> ..1 <c_die> -man/ein/støvlene/hun/hu/ho -trodde/trudde/trudd -<c_creature> -<c_fiction> -<c_thing>
    ^ <c_die> ..2 <c_wish> <I> -<c_fiction>
    <I> ..1 <c_dies> ..3 <c_soon> -<c_fiction>
    <I> <c_dies> $ -<c_fiction>
    <I> er/e/æ/va/var/ligger/ligg <adverb>? <c_die> $/når/før/førr/innen/da/no/nå/i -etter/trening/sliten/trøtt/beina/armene -<c_fiction> -<c_workday>
    ^ <c_wish> ..6 <c_death> -<c_fiction> -tenker/tenkjer/tenke/tenkje/tenk
    ta/take/te/tatt/teke/tekke/berøve ..2 {my_own_life} -ro -humor -alvor -tilbake -hender -hendene
    <I> ..3 <c_take> ..2 {my_own_life} -ro -humor -alvor -tilbake -hender -hendene
    <c_take> <I> ..3 {my_own_life} -ro -humor -alvor -tilbake -hender -hendene
    $ <c_take> ..1 {my_own_life} -ro -humor -alvor -tilbake -hender -hendene
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
    ^ <c_cannot> ..3 <not> ..4 <c_live> -<c_workday>
    <c_cannot> ..3 <not> ..2 <be> ..1 til/te/her/tel ..1 lenger/lengre/læng/mer/meir/mere/meire/lengr -<c_workday>
    <c_cannot> ..3 <not> ..2 <be> ..1 i live/livet -<c_workday>
    <not> ..3 <c_cannot> ..4 <c_live> -<c_workday> -han/ham/hun/ho/hu
    <not> ..3 <c_live> lenger/lengre/læng/mer/meir/mere/meire/lengr/lengere/mæ/videre -<c_workday> -hun/ho/hu
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
    ingen/inkje/ingæn ..4 <c_miss> ..2 <c_meg> -<c_workday>
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
    ^ hoppe/hopper/hoppar/hoppa &verandaen/balkongen/balkong/altanen/vinduet/etasje/taket -strikk/fallskjerm
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
    stilt/stiller/står/sitter ..4 brua/broen/kanten/taket/balkongen/stupet ..4 ned/sjøen/vannet/klar -<c_workday> -<l_leisure>
    drepr/drepe/dreper/drep ..1 <me> <self>
    drukne/drukna/hænge/hengje <c_meg> -papir/papirer/mail/arbeid/opp/fast
    skyte/skyt/henge/kvele/drepe/drep/drepa/dræp ..1 <c_meg> selv/sjøl/sjølv/sjæl/sjel
    <c_wish>/<c_must> ..3 <c_hang> ..1 <c_meg> -<c_workday> -opp/fast/på/med/over/jakka/jakke/jakken/frakken/utover
    <I>/<to>/<c_must>/<c_wish>/$ ..1 <c_hang> <c_meg> ..1 i/inatt/$ -<c_creature> -jakka/opp/fast/detaljer/papirer/papir/arbeid/mail/drakta/varmen/varme -<c_workday>
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
    drar/reiser/dra/reise/reiser/kjem/skal ..3 <c_wish>? til/te ..2 himmelen/himmel/himmeln/gud/jesus ..4 <c_soon>
    drar/reiser/dra/reise/kjem/skal ..3 <c_wish>? til/te ..2 mamma/pappa/mæmma/han/henne/ho ..4 <c_soon> &&død/dau/himmelen/himmel/grava/døde
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

SOFT: Final = """
    <c_was> ..5 <c_die> -<c_creature> -<c_fiction> -<c_thing>
    <c_wish>/<c_must>/<c_was> ..5 <c_die> &<l_i>/<me> -<c_creature> -<c_fiction> -<c_thing> -<c_workday>
    tanker/tankar/tanken ..3 døden/dauden/selvmord/død
    <c_take>/tok/tatt ..3 <c_life> ..2 sitt/sett/sit/seg/sæ/se/hennes/hans/sine
    <c_noone>/ikke/ikkje/itj ..2 vits/vitsen/vitsn/poeng/poenget/mening/meining/meininga ..2 lenger/mer/meir/lengre/læng/længer/alt/livet/leve -søke/kurs/kurset/jobb
    hva/ka/va/kva/ko/ke/kø ..1 er/e/æ ..1 vits/vitsen/vitsn/poeng/poenget/meninga/meningen/meininga ..4 alt/leve/leva/livet -kurset/kurs/jobb
    mørke/svarte/tunge tanker/tankar/tanka
    <I> ..2 har/ha/he ..1 gitt/gjeve/gjett/gitt opp $
    orke/orker/orkar/orka/klarer/klare <not> ..1 mer/meir/meire/meeer/me/mere $
    håper/håpe/håpar/ønsker ..3 flyet/bilen/bussen/toget ..3 krasjer/krasje/kræsjer/treffer/kjører
    dødsønske/dødsønsker/dødslengsel/livstrøtt/livstrøytt/livslei/livslede
    trur/tror ..2 <not> ..2 <I> blir/bli ..1 gammel/gammal/gamal
    vise/vite/visst/dersom/hvis/viss/om ..2 <I> ..1 forsvant/forsvinner/forsvann/døde/dør/døyr -<c_workday> -<c_fiction>
    hjelper/held/holder <me> i live/livet
    hadde/hatt ..6 sete/sittet/vært/vøri/vore her no/nå/i
    drep/dræp/skyt/drepmeg/drepme <me> -<c_fiction>
    overlevde/overlevd ..4 selvmord/sjølvmord/forsøket
"""

EXPLICIT, AMBIGUOUS = both(SERIOUS, SOFT, "<c_over>")
