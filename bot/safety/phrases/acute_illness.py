# ruff: noqa: E501 - one line, one phrase
"""A body that fails now, put together from ideas: breath, heart, brain, blood, poison, allergy, sugar, a blow."""

from typing import Final

from bot.safety.phrases.softened import both

RULES: Final = {
    "not_awake": """
        <b_they> <not> ..1 våken/vaken/vågen/opp/kontakt/liv
        <b_they> ..1 våkner/vaknar/vakner/våkne/vågner/svarer/svarar/puster/pustar/pustr <not>
        <not> ..1 liv/kontakt/kontakten/live ..1 i/med/me
    """,
    "too_much_drug": """
        for/altfor/alt/alfor/forr mange/mye/mykje/møye/mangen/stor/store ..2 <b_drug>/dose/dosen/doser/skudd
        hele/heile/alle/aille/adle/all/halve/resten ..2 <b_drug>/<b_pack>
        håndfull/håndfulll/handfull/neve/neven/haug/haugen/masse/bøtte/bunke/dobbel/dobbelt/mange ..2 <b_drug>/dose
        8/10/12/14/15/16/18/20/24/25/30/32/35/40/45/48/50/60/70/80/90/100/tjue/tretti/førti/femti/ti/hundre ..1 <b_drug>/stk/tabl
    """,
    "they_now": "<b_they>/<b_person>",
}

BREATH: Final = """
    får/fær/førr/fårr/fekk/fikk/klarer/klarar/greier/klare ..1 <not> ..2 <b_breath> -<b_story> -<b_past> -maske/maska/munnbind/støv/åpne/filen/drakta/drakt
    <b_breath> ...2 får/fær ..1 <I>? <not> -<b_story> -<b_past>
    hiver/hive/hiv/heiv/gisper/gispe/gisp/gispar/snapper/snappe/kjemper/kjempar/kjempe ..2 etter/ettr/for/om ..2 <b_breath>/været/veret/vere -<b_story> -<b_past>
    sliter/strever/strevar ..2 med/me ..1 <to>? ..1 puste/pusta/pusten ..6 &<b_now> -<b_story> -<b_past> -astma/kols
    pustevansker/pustevanskar/pustevanska/pusteproblem/pusteproblemer/åndenød/andnød/pustenød ..8 &<b_now>/golvet/gulvet/ille/sitte/sitter/verre -<b_story> -<b_past>
    <b_breath> ..2 hveser/piper/pip/surkler/surklar/ralle/raller/rallar/kvin/kvesar/hvesr/hvese/blir/stopper/stoppar/stoppa/stoppet ..8 &inhalator/hjelper/virker/verkar/nå/no/tom/borte/tyngre/<b_they> -<b_story> -<b_past>
    inhalator/inhalatoren/astmamedisin/astmamedisinen/ventolin/ventolinen/epipen/pumpa/meddisin/medisin ..4 tom/tomt/tømt/<not> ..8 &<b_breath>/astma/snakke/snakka/snakk/prate/anfall -<b_past> -<b_story>
    astma/astmaanfall/astmaen/kols ..8 &<not>/tom &<b_breath> -<b_past> -<b_story> -fysisk/jobb/støv/pollen/pels/når
    sett/satt/sette/setter ..1 fast/kjøtt/mat/noe ..1 i halsen ..8 &<not>/blå/puste/pust/hjelp
    <b_person> ..3 svelget/satt/sluttet/slutta/stoppet/sluttar ..2 å? ..1 puste/pusta/pust -<b_story> -<b_past>
"""

HEART: Final = """
    <b_press> ..3 <b_chest> ..8 &<b_alarm> -<b_story> -<b_past> -panikk+ -angst -astma -intervju
    <b_chest> ..3 <b_press> ..8 &<b_alarm> -<b_story> -<b_past> -panikk+ -angst -intervju
    <b_heart> ..3 slår/slær/slå/slåre ..1 <not> -<b_story> -<b_past> -fort
    <b_heart> ..2 <b_heartact> ..8 &<b_alarm>/besvimer/besvime/besime/svarte/svart/prikker/prikkar/vente -<b_story> -<b_past> -rase -intervju -avslag
    <b_alarm> ..6 <b_heart> ..2 <b_heartact> -<b_story> -<b_past> -intervju
    puls/pulsen ..3 140/150/160/170/180/190/200/210/220 ..8 &<b_alarm>/svimrar -<b_story>
    tror/trur/tru ..2 det ..1 er/e ..1 hjertet/hjartet/hjerte/hjetet/hjarta/infarkt/hjerteinfarkt/slag/hjerneslag -<b_past> -<b_story>
    støt/strøm/straum ..4 &<b_heart>/besvimer/besvimt/brystet/armen/nummen &fått/fekk/fikk/tatt -<b_past>
"""

BRAIN: Final = """
    ser/sjer/så/se ..2 dobbelt/dobbel/dobblt ..4 &<b_sudden>/<b_arm>/ord/ordene/armen/hånd/daud/hodet/hovudet -<b_past> -<b_story>
    <b_blind> ..1 på ..3 <b_eye> ..6 &<b_sudden>/nå/no/hodet/hode/arm/bly/vont/vondt -<b_past> -født/barn
    <b_sudden> ..2 <b_blind> ..3 <b_eye>
    mister/mista/mistet/mistr ..1 synet/talen/språket/taleevna ..4 &<b_sudden>/nå/no/i -<b_past>
    ser ..1 <I>? <not> ..2 på ..3 <b_eye> -<b_past> -briller/født
    <b_limp> ..3 i/på ..3 <b_side> ..6 &<b_sudden>/nå/no/hele/heile/halve/helt/heilt/<b_speech> -<b_past> -<b_story> -rygg/prolaps/isjias/nerve/kulde
    <b_half>/sida/siden/sia/halve ..4 <b_limp> ..6 &<b_sudden>/kropp/kroppen/ansiktet/nå/no -<b_past> -<b_story> -prolaps/isjias -bilen/veien
    <not> ..1 kjenne+/kjenn/følelse/kjensle ..2 <b_half>/bena/beina/føttene/armen -<b_past> -kald/kalde/frost
    kjenner/kjenne/kjenn ..1 <I>? <not> ..1 <b_half>/bena/beina/føttene/armen -<b_past> -kulde/frost
    <b_arm>/armn/hånda/hånd/handa/beinet/benet/bena/beina/høgrehanda ..3 <b_limp> ..6 &<b_sudden>/<b_speech>/dobbelt/forvirra/forvirret/snøvler/bly/blind/setning/skuddet/skudd -<b_past> -<b_story> -senebetennelse/gips -trening
    <not> ..2 løfte/løfta/bevege/røre/røra/flytte ..2 <b_arm>/beinet/benet/<b_half> ..6 &<b_sudden>/<b_speech>/tast+/nå/no -<b_past> -skulder/skuldra
    <b_half>/<b_arm> ..2 hånd/hånda/handa/arm/armen? ..2 vil/lystrer/lyder/lystrar ..1 <not> ..4 -<b_past> -rygg
    <b_speech> ..2 <b_garbled> ..6 &<b_sudden>/munnen/munn/arm/armen/ansiktet/forvirret/forvirra/skjev/henger -<b_story> -<b_past>
    munn/munnen/munnvik/munnviken/fjeset/fjese/andletet/ansiktet/trynet/smilet ..2 skjev/skjevt/skeiv/skeivt/skakt/henger/heng/henge/lam/lamt/lamma/sig+ -<b_past> -<b_story>
    finn+ ..1 <I>? <not> ..1 ord/ordene/orda/ordan &<b_sudden>/dobbelt/armen/hånd
    verste/verst/værste/vøste ..1 hodepine/hodepinen/hovudpine/hovudpina/hodesmerter/hodesmerten/smerten/hodeverk ..5 &livet/liv/slag/lyn/brått/plutselig/noensinne/spy/kaster
    <b_burst> ..3 <b_brain> ..8 &<b_vomit>/verste/gå/synet/nakken/besvimte/plutselig/svimmel -<b_story> -<b_past>
    <b_brain> ..3 <b_burst> ..8 &<b_eye>/synet/lyn/<b_vomit>/nakken -<b_past> -<b_story>
    {they_now} ..4 plutselig/plutseleg/brått ..2 forvirret/forvirra/fjern/ørsk -<b_past>
    {they_now} ..4 forvirret/forvirra/fjern/ørsk ..6 &armen/arm/plutselig/plutseleg/svarer/svarar/feber/slag/henger -<b_past> -<b_story> -demens/dement
"""

FAINT: Final = """
    svimer/svimr+/svimar/besvimer/besvimar/besime/besvime/dåner/dånar/besvim ..1 av/nå/no/snart &<b_alarm>/<b_now>/<I>/hjerte/puls -<b_story> -<b_past> -varmen/buss+/blod/skrekk/sprøyt+
    <I> ..2 svimer/svimrar/svimrer/besvimer/besvimar/besime/dåner -<b_story> -<b_past> -varmen/buss+/blod/skrekk/sprøyt+/alltid/ofte/lett/hvis/viss
    holder/holler/held/hell/held/holdt ..1 på ..1 å/og/at ..1 besvime/besvima/besime/dåne/svime/svima -<b_story> -<b_past> -varmen/maskot+
    svartn+ ..8 &<b_bleed>/<b_half>/<b_chest>/puste/pust/kaldsvett+/svimmel/besvimer/kjenne/kluten/hjelp/alene/ramler/faller -<b_story> -<b_past> -humor
    <not> ..2 holde/halde/holle/hold/halda/hålle ..1 <b_me>? ..1 våken/vaken/oppe/opne/åpne/auga/øynene/augene/øyan ..3 &<b_drug>/<b_alcohol>/<b_sugar>/<b_eye>/slo/tatt/feber/skudd -<b_past> -kurs/natta
    knapt/nesten ..2 å? holde/holle/halde ..1 øynene/augene/auga/øyan ..1 åpne/oppe/opne &<b_drug>/<b_alcohol>/tatt
    får/fær/fårr/fekk/fikk ..1 <I>? {not_awake} -<b_story> -<b_past> -klokka/vekkerklokke/nav/saksbehandler/kunde
    {not_awake} ..8 &<b_fit>/<b_drug>/kald/kalde/blå/satte/kvalme/full/pust+/falt/ramla/feber/drukket/kull -<b_story> -<b_past>
    <b_drug>/satte/sette/kull/gass/feber/full/drukket/medisinn ...16 {not_awake} -<b_story> -<b_past> -klokka
    {they_now} ..3 har/får/fikk/fekk/hadde/ligger/he/ha/ligg ..3 <b_fit> ..8 &<b_now>/øyne/øynene/hvit/kvit/blå/ikke/gulvet/golvet/kjøkkengolve/slutter/svarer/<not> -<b_past> -<b_story> -legg/leggen/tå/hund
    {they_now} ..6 rister/riste/skjelver/ristar ..6 blå/fråd+/bevisst+/svarer/kontakt -<b_past>
    <b_blue> ..1 rundt/i/på/om/kring/omkring ..2 <b_face> ..4 -<b_story> -<b_past> -blåbær/malt/maling/sminke
    <b_face> ..2 er/e/blir/vert/blitt/blei/va ..1 blå/blåe/blått/lilla -<b_story> -<b_past> -blåbær -hest
    helt/heilt/hælt/ganske blå ..1 i/rundt/på -<b_story> -<b_past> -øynene -himmel/lyset
    {they_now} ..3 falt/falle/ramla/ramlet/datt/gikk/segna/stupte ..1 om/overende/ihop/sammen ..6 &blå/svarer/våkner/nå/no/hjerta/hjertet/ikke/ikkje/bevisst+/<not> -<b_past> -<b_story>
    {they_now} ..6 grå/gråblå/askegrå ..8 &bringa/bringå/brystet/sprenge/hjertet/puste/svetter/svett -<b_past> -<b_story>
"""

BLOOD: Final = """
    <b_bleed> ..2 og/å/åg <b_bleed> ..4 -<b_past> -<b_story>
    blør/bløe/blø/blødde ..3 som ..1 gris/svin/foss/fontene/slakt -<b_past> -<b_story>
    blod/blodet/blodi/det/da ..2 sprut+/foss+/pump+/strøym+/strøm+ &<b_bleed> -<b_past> -<b_story> -slakt+/slakta
    <b_bleed> ..4 gjennom/igjennom/gjønnom/tvers ..2 -<b_past> -<b_story>
    <b_bleed> ..8 <not> ..3 <b_stop> -<b_past> -<b_story> -nese
    <not> ..3 <b_stop> ..3 blod/blodet/blødning/blødningen/blødninga/blør/blø -<b_past> -<b_story>
    <b_machine> ..3 <b_slipped> ..8 &<b_bleed>/låret/blodet -<b_past> -<b_story>
    <b_bleed> ..8 <b_machine> <b_slipped> -<b_past> -<b_story>
    skar/hogg/hugg/kutta/kuttet ..2 seg/sæ/meg/mæ/mei ..6 &sprut+/pulsåra/pulsåren/håndkle/handduken/handduk -<b_past> -lino/filet/filét/fiskebruket
    <b_bleed> ..4 <b_lots_b> ..6 &<b_alarm>/blek/bleik/svimmel/nummeret/nr/gravid -<b_past> -<b_story>
    spyr/spy/spydde/spydd/hoster/hostar/hosta/kaster/kastar/kasta/spytter/brekker ..1 opp? ..1 blod -<b_story> -<b_past>
    blod i/på avføringen/avføringa/oppkastet/oppkast/spyet/urinen/avføring/do ..4 &vondt/svimmel/nå/magen/no/stå/masse -<b_past>
    <b_pregnant> ..8 &<b_bleed>/vannet/blekk &<b_bleed>/<not>/fælt/nå/no -<b_past>
    <b_bleed> ..8 gravid/svanger/fødselen/bind &fælt/mye/mykje/blek/bleik/nr/nå/gjennom/gravid -<b_past>
    <b_pregnant> ..4 kjenn+ ..2 <not> ..3 liv/spark/bevegelse/sparker/rører
    mage/magen/buken ..3 hard/steinhard/stenhard/stinn/bretthard/spent ..8 &vondt/vont/stå/blod/spyr/feber -<b_past>
"""

POISON: Final = """
    <b_took> 15/16/18/20/24/25/30/40/50/60/hundre/tjue/tretti ..1 noe/noko/stk/stykker $ -<b_story>
    <b_took> ..4 {too_much_drug} -<c_sickjob> -<b_story> -dosett/dosetter/smerter/grunn/mot/lag/ansvar/vakter/kaffe/kurs
    {too_much_drug} ..4 tatt/teke/svelget/svelga/spist/ete/tadd/tok/svelgd -<c_sickjob> -<b_story> -ansvar
    angr+ ..6 svelg+/tatt/teke/tok/spist/ete ..4 <b_pack>/<b_drug>/alt/alle
    svelg+ ..2 hele/heile/alle/alt/resten ..2 <b_pack>/<b_drug>
    <b_ate> ..3 <b_drug> ..2 min/mine/nå/no/sine/hans/hennes/hennar/lang/hennar/mi -frokost/til/mot
    <b_child> ..4 <b_ate>/tatt/teke/fått/smakt ..4 <b_drug>/<b_poison> -<b_story> -<b_past> -mot/hver
    <b_drug> ..3 <b_alcohol> ..8 &<b_fading> -<b_past> -<b_story>
    <b_alcohol> ..6 <b_drug> ..8 &<b_fading>/glir -<b_past> -<b_story> -aldri
    bland+/miks+/mixa ..4 <b_drug> ..8 &<b_fading>/<b_alcohol> -<b_past> -<b_story> -deig
    satt/satte/sette/setter ..2 stort/stor/dobbel/dobbelt ..1 skudd/dose -<b_story> -mål/ball
    <b_took> ..4 stort/stor/mye/mykje ..1 dose/skudd/dosen ..4 -<b_story> -mål/ball
    satte/satt/sette/setter/sett ..2 for/altfor/alt ..1 mye/mykje/stort/mykkje/stor ..6 -<c_sport> -pris/krav/mål
    <b_drug>/<b_took> ..4 noe/noko/pillene/dopet/greier ..4 &fest/festen/by'n/byen/en/pille &eksploderer/hjertet/svart/redd/rart/hallusin+/sprenger/dør -<b_past> -<b_story>
    <b_took> ..3 <b_drug> ..8 &glir/sovne/dobbelt/susar/suser/gult/skjelver/svimmel/våken/trøtt/sakte/angrer/angrar/uvel/dorsk &nå/no/blir/veldi/veldig/angrer/angrar/ser/redd/glir/kjenner -<b_past> -<b_story> -allergi/legen
    <b_took> ..4 dose/dosen ..6 &<b_fading>/sakte
    kull/kullgrill/grill/grillen/eksos/gass/gassen/aggregat/aggregatet/kullos ..6 inne/innendørs/stua/teltet/garasjen/hytta ..8 &kvalm/kvalme/hodepine/våkner/svimmel/vondt/svimle
    kullos/kullosforgift+/karbonmonoksid ..8 &kvalm+/svimmel/våkner/hodepine
    overdose/overdosse/overdosa/overdosen $ -<b_past> -kaffe/rusfeltet/døde/døydde
    <b_poison> ..3 <b_ate>/svelget ..2 &<b_child>
"""

OTHER: Final = """
    <b_throat> ..2 <b_close> ..8 &<b_allergen>/puste/pust/fort/utslett/nå/no -<b_past> -<b_story> -forkjøl+/halsbetennelse/mandler
    <b_close> ..2 <b_throat> ..8 &<b_allergen>/puste/pust/fort/utslett/no/nå/seg -<b_past> -<b_story> -forkjøl+/halsbetennelse
    <b_allergen> ..8 <b_throat> ..2 <b_close> -<b_past>
    <b_allergen> ..8 <b_close> ..2 <b_throat> -<b_past>
    utslett/elveblest ..8 &puste/øynene/halsen/hovner/gror/medisinen &puste/hovner/gror/svimmel/halsen/time/halvtime -<b_past>
    <b_fever> ..6 stiv/stivt/nakke/nakken/nake/utslett/flekker/flekkar/kramper/krampe/krampa ..4 -<b_past> -<b_story>
    feber/feberen ..8 &bleiknar/blekner/kontakt/slapp/ørske/forvirret &41/42/utslett/fille/barnet/babyen/svarer -<b_past>
    feber ..1 på? ..1 41/42/43
    <b_sugar> ..5 <b_sugarlevel> ..8 &trøtt/våken/skjelv+/svimmel/sløv/skriv+/tåke/rar/kvalm/besvim+/snakk+/holde/alene -<b_past>
    <b_hit> ..5 &nå/no/nettopp/her/utenfor/utafor/akkurat/ligger/blør/blod/hjelp -<b_past> -hunden/katten -nesten
    {they_now} ..3 ligger/ligg/sitter/sit/ligge/klemt ..2 under/i ..1 <b_crushed>/klem -<b_story> -<b_past> -verksted/reparer+/sover/skrur
    ligger/ligg/klemt/sitter/fast ..2 under ..1 <b_crushed> -<b_story> -<b_past> -reparer+/katt/katten/katta -skrur
    falt/ramla/datt/falle/ramlet/dotte ..3 fra/frå/ned/av ..2 tak/taket/stige/stigen/stillas/stillaset/trapp/trappa/hest/hesten ..8 &svarer/bevege/kjenner/kontakt/blod/følelse/puster/beina/bena/våkner &<not>/blod -<b_past>
    drukn+/drokn+ ..6 &nå/no/hjelp/barnet/gutten/jenta &puste/puster/pust/hjelp/nå/blå -<b_past> -jobb+/papir/søknad+/arbeid
    ring/treng/trenger/send/tilkall/ringe/hent ..3 113/ambulanse/ambulansen/sykebil -<b_past> -<b_story> -kjøre/sjåfør/utdanning/fagbrev/jobb/jobbe/tall/<c_sickjob>
    kan ..1 noen/nokon/nån ..1 komme/kome/kom $ &&<b_alarm>
    skålda/skåldet/brannskadd/brannskada/kokende/brent ..6 &barnet/ungen/babyen/jenta/gutten &nå/no/vann/vatn/blemmer/huden -<b_past>
"""

EXPLICIT, AMBIGUOUS = both("\n".join((BREATH, HEART, BRAIN, FAINT, BLOOD, POISON, OTHER)), "", "<c_fiction>")
