# ruff: noqa: E501 - one line, one phrase
"""Danger put together from ideas, in Norwegian: somebody and a blow and me, a weapon and a place, a body that fails."""

from typing import Final

from bot.safety.phrases.softened import both, told

RULES: Final[dict[str, str]] = {}

HARM: Final = """
    <I> ..3 <c_hurtself> ..2 <me> ..2 selv/sjøl/sjølv/sjæl/sjel/sjl -<c_workday> -<c_sport>
    <c_hurtself> ..2 <me> selv/sjøl/sjølv/sjæl/sjel/sjl ..3 <c_soon>/hver/kver/kvar/kvær/vær/igjen/att/når/med/me/ofte/til/te -<c_workday> -<c_sport>
    <c_urge> ..4 <c_hurtself> <me> ..1 selv/sjøl/sjølv/sjæl/$/litt/opp/i/nå/no/djupt -<c_workday> -<c_sport> -spiker/rett/løs/fram/sammen
    ! <I> ..2 <c_hurtself> <me> ..3 <c_place> -<c_sport> -fall/falt/ramla/jobb/papir/bjelke/trapp/trappa
    <c_hurtself> ..3 <c_place> ..6 &<c_relief> &<I>/<me>/mine/min -<c_workday> -<c_sport> -<c_fiction>
    <c_hurtself> ..3 <c_own> ..8 <c_bleed> -<c_workday> -<c_sport> -papir/fisk/maskin/saga/linosnitt -<c_he>
    <c_hurtself> ..2 <me> ..4 <c_tool> ..4 &<c_relief>/hver/kvar/kvæld/kver/igjen
    <c_tool> ..4 <c_own> ..4 &<c_relief>/selv/sjøl/sjølv -<c_workday> -legen/leggen/blodprøve/blodprøver/glass
    <c_cut> ..1 <me> ..2 <c_soon>/<again>/hver/kver/kvar/kvær/vær/når/ofte/djupt/dypt/oppatt -<c_workday> -<c_accident> -<c_he> -ned/ut/av -<b_mishap>
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
    skar/skjær/skjærer/skjære/skjer/skjerer/skarr/risper/rispa/ripper/risse/risser ..1 <me> ..2 <c_soon>/hver/kver/kvar/kvær/vær/igjen/att/når/ofte/djupt/dypt/opp/oppatt -<c_accident> -<c_workday> -fingeren/papir/papiret/kniven/tommelen/tommel/løk/glass/ljåen/kjøkkenet -<b_mishap>
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
    <c_he> ..4 <c_hitonly> ..1 <c_me> -<o_play> -bakken
    <c_kinhe> ..6 <o_hit> ..1 <c_victim> -<o_play>
    <c_he> ..3 <c_hit> ..1 <c_victim> ..3 <c_body> -<o_play>
    <c_he> ..4 <c_hit> ..2 <c_me> ..5 <c_weapon> -<c_sport> -<c_fiction>
    fikk/fekk/får/fær/fick ..3 neve/nevve/neven/knyttneve/knyttneven/smell/slag/flathånd/ørefik/spark ..3 tryne/trynet/ansiktet/magen/hodet/fjeset/av ..3 <c_he> -<c_sport>
    <c_he> ..4 <c_hitonly> ..1 <c_child> -<c_sport> -<c_fiction>
    <c_victim> ..4 blir/vert/ble/vart/blei ..2 <c_hitonly> ..4 av ..2 <c_kinhe>
    følger/følge/følgjer/forfølger/stalker etter/ætter <me> ..1 overalt/hjem/heim/rundt -hunden/katten
    <not> ..2 komme/gå/kom/ut ..2 levende/levande
    ingen ..3 ha/få ..1 <me> ..3 hvis/viss/om <not> ..1 han/ho/jeg/eg &<o_say>
    <o_kin>/han/ho/hun ..2 <c_hitonly> hvis/viss/når/nå/vis/om <I> -<o_play>
    <c_he> ..3 <o_hit> <c_me> $ -<o_play>
    <c_he> ..4 <o_hit> ..1 <c_me> ..2 hver/kvar/kver/vær/igjen/ijen/att/ofte/daglig/ned/opp -<o_play> -litt/bakken
    <c_kinhe> ..3 slår/slaar/slær/slæ/denger/dengjer/banker/juler/sparker/pisker/mishandler/misbruker $ -<o_play>
    <o_hit> <c_me> &<c_home>/<c_scared> &<c_he> -<o_play>
    <I> ..3 blir/bli/vert/blei/ble/vart/blitt/vorte/bi/bei ..2 <c_hitonly> ..4 av/ta/tå ..2 <c_kinhe>/<c_he> -<o_play>
    <I> ..2 blir/bli/vert/blei/ble/vart/blitt/vorte/bi ..2 <o_passive> &<c_home>/hver/kvar/kver/igjen/vær/opp -<o_play> -ut/cupen
    ^ får/fær/fekk/fikk ..2 juling/bank/deng/julling/pryl/ris/jullng &<o_close>/<c_home>/igjen/ijen/hver/om -<o_play>
    <c_he> ..6 <o_cover> -<o_play>
    <o_cover> ..2 <c_me> -<o_play>
    <c_he> ..3 tok/tar/tek/tatt/holdt/held/heldt/holder/grep/la ..1 <c_me>? ..1 i/om/rundt/på/kring ..1 halsen/strupen/strupa/hals -<c_fiction> &<c_me>/min/mi -prøve/lege/legen/skjerf
    <c_he> ..6 drepe/drep/drepa/dræp/dræpe/kverke/kverka/drebe/skyte/myrde/drepte/skjære/ihjel/avlive ..2 <c_meg>/oss/ungene/ungane/ongan/barna/mamma/mora/mor/halsen -<c_fiction> -<c_creature>
    <c_he> ..4 skal/ska/vil/sagt/sier/seier/kommer ..3 drepe/drep/drepa/dræp/dræpe/kverke/kverka/drebe/skyte/myrde ..1 me/mi -<c_fiction> -<c_creature>
    <c_he> ..4 <o_will>/prøvde/prøver/truer/truet/forsøkte ..4 <c_take> ..1 <c_life> ..1 av/tå ..1 <c_victim>
    <c_he> ..5 <c_threaten> ..2 <c_me> -oppsigelse/sparken/streik/politiet/advarsel/klage/inkasso
    <c_threaten> ..2 <c_victim> ..3 <c_weapon>/drep/drepe/live/livet/bank -<c_fiction>
    <c_threaten> med/me/på ..1 å? <c_kill> ..1 <c_victim>
    <c_he> ..6 <o_gun> ..3 mot/på/imot/over ..1 <c_me>/mamma/ungene/oss -<o_play> -<o_handy>
    <c_he> ..5 står/strå/sto/kommer/kom/kjem/kjæm/venter/ventar/ute/utenfor/utafor/truer/truga/her/jager/går ..3 med/me/mæ/har ..1 <o_gun> -<c_creature> -<c_fiction> -<c_workday> -<o_handy>
    <c_weapon> ..5 bruke ..2 på <c_me>
    <c_he> ..3 rasende/forbanna/gæren ..6 <o_gun>
    <o_gun> ..4 mot/imot ..1 <c_me> -<o_play> -<c_workday>
    <c_scared> ..6 <c_hitonly>/drepe/drep/dræp/drepa/skade/skyte ..1 <c_me>
    <I>/<me> ..4 <c_flee> &<c_he> &&<c_hitonly>/<c_murder>/<c_threaten>/<o_gun>
    <c_scared> ..2 <not>/itj/ikke/ikkje ..4 <c_home> &<c_he>/<c_hit>/full
    <c_scared> <not>/itj/ikke/ikkje ..2 gå/dra/reise/være/gao/ver ..1 <c_home>
    <o_bruise> ..6 etter/fra/frå/av ..2 <o_kin>/han/ham -<o_play>
    <c_he> ..4 finner/finne/knekke/knekker/brekke/brekker/knuse/banke ..1 <c_me>/beina/halsen &<c_threaten> -<o_play>
    <c_he> ..4 <o_hit> og/å ..1 <o_hit> -<o_play>
    <c_he> ..3 <o_hit> ..2 foran/framfor ..1 barna/ungene/ungane/ongan -<o_play>
    <o_kin>/han/ho/hun ..4 slår/slo/slåss ..1 når/hvis/viss/vist/om ..3 <I>/drikk/drikker/full/drukke/drukket -bordet/bord -<o_play>
    <c_he> ..2 slår/slo/slær <not> ..2 der
    legger/legg/la ..1 hånd/hand/hånda på <c_me>
    <c_he> ..3 pute/puta over/på ..2 <c_me>/ansiktet
    slått/slo/slår/banket/banka/sparka ..3 helseløs/halvt/ihjel/ihjæl &<c_me>
    <c_he> ..3 forfølger/forfølgjer/stalker/sporer/overvåker/sporing ..6 &<c_me> &<c_kill>/drepe/kverke/overalt/redd/bilen
    utenfor/utafor/utanfor/utfor/uttafor/utfør ..6 &<c_he> &<o_gun>/<c_threaten>/drepe
    <I> ..4 slått/slegen/slege/slådd/banka/banket/mishandlet/mishandla ..3 av <c_kinhe>
    <c_kinhe> ..2 ..1 voldelig/valdeleg/voldeli/valdelig ..3 <c_me>/mot/igjen/hjemme
"""

ABUSE: Final = """
    <c_rape> ..6 &<c_me>/<I> -ropte/roper -<c_fiction> -kurs/studiet/tema/lærte/foredrag/barnevernsstudiet/frivillig/jobba/jobbet
    <c_kinhe>/han/ho/hun ..6 <c_rape> &<I>/<me>/<c_child> -<c_fiction> -kurs/studiet/tema/lærte
    <c_kinhe>/sjefen/sjæfen/noken/nokon/noen ..3 <c_touch> på ..1 <c_victim> -fersken -jakke/jakka/sko/skoene/klær/klærne/kleda/dress/dressen/votter/hansker/hjelm/ansvar/ansvaret/alvor/krem/solkrem
    <c_he> ..1 <c_touch> på ..1 <c_child> -alvor/fersken/hjelm/ansvar -jakke/jakka/sko/klær/kleda/hansker
    <c_he> ..6 <c_touch> på ..1 <c_me> ..3 under/når/hver/vær/om/kvar/sjøl/selv/nedentil/skjorta/rumpa/rompa/brystene -hjelm/ansvar/jakke
    <o_him> ..4 <c_touch> på ..1 <c_victim> &<c_night>/<c_sex>/nei/gråter/vilje/vilja -<c_workday> -jakke/jakka/sko/skoene/klær/klærne/kleda/dress/dressen/votter/hansker/hjelm/ansvar/ansvaret/alvor/krem/solkrem
    <c_he> ..5 <c_touch> ..3 sex/seksuelt/<o_private> &<c_victim> -buksa/buksene
    <c_kinhe> ..3 kommer/kom/kjem/går ..2 inn ..3 <c_me>/rommet ..4 <c_night>
    <c_force> ..6 sex/samleie/seksuelle/seksuelt/knulle/suge/oralsex/nakenbilder
    sex/samleie/knulle/oralsex ..3 <c_me> ..6 <c_refuse>/mot/enda/selv
    <c_he> ..6 sex/samleie/ligge med/me <c_me>/henne &<c_force>/vil/må/krever/hver/kvar/mot
    <c_force> ..5 <c_marry>
    <c_touch> på ..1 tissen/rumpa/rompa/brystene/puppene/underlivet/skrittet/låret/lårene/brystet ..1 min/mi/mine/hennes/hans/til/hennar -skoene
    <c_he> ..4 sier/sei/seier/seie/sa/vil/bestemmer ..3 <c_must>/at ..3 <c_marry> ..2 med/me/han/en/ein/bort/mot/enten
    <c_victim> ..4 låst ..1 inne/inn
    <c_lock> ..2 <c_child> ..2 inne/inn/ute/i -vegen/veien/veg/butikken
    <not>/ikke/ingen ..2 mat/mad/drikke ..3 &<c_he> &<c_lock>
    legg+/ligg+/lå/låg/la ..2 oppå ..1 <c_me> -katten/hunden/pusen
    lå/låg/la ..1 oppå <c_me> -katten/hunden/pusen
    <I>/meg/mæ ..4 sende/sendes/sendt/sænd/sender ..3 hjemlandet/heimlandet/somalia/pakistan/irak/afghanistan/syria/marokko/tyrkia/etiopia/eritrea ..6 &<c_kinhe>/dei/de/giftes/gifte/dem
    ekle/ekkle/stygge/vonde/rare ting/teng ..2 <c_victim>
    <c_he> ..4 <c_force> ..1 <c_victim>/henne/hu/ho ..3 seksuelle/ligge/kle/røre -<c_workday>
    hindrer/nekter/nektar ..2 <me> ..2 å? ..1 gå/forlate/dra/reise/snakke ..3 &<c_kinhe>
    kontrollerer/bestemmer/overvåker/vokter/vaktar ..3 <me>/alt/telefonen ..6 &<c_kinhe> &<c_lock>/<c_outside>
    <c_marry> ..2 <c_me> bort/vekk
    <c_marry> ..3 <c_me>? ..3 mot ..1 <c_refuse>
    <c_he> ..5 sende/sendes/sendt/sænd/sender ..2 <me> ..6 &<c_marry>
    <c_he> ..3 <c_lock> ..1 <c_victim> ..2 inne/inn/ute/ut/i/på -<c_workday>
    <I>/<c_victim> ..4 innelåst/innesperret/innesperra/innelåste/innestengt ..3 &<c_he>/<c_home>/rom/rommet/kjelleren/leiligheten -<c_workday> -<o_play> -buret/trykkammer
    <c_lock> ..3 <c_me> ..1 inne/inn/på/i &<c_he>
    <c_he> ..3 <c_take> ..2 passet -politiet
    <c_he> ..4 filmer/filma/filmar ..1 <c_me> &<c_sex>/sover/dusj
    karer/kunder ..4 betaler/betale ..6 <c_me>/<c_sex>
    barnet/ungen/ongan/babyen/jentongen/jenta/guten/gutten ..6 slått/slegen/risted/mishandla/mishandlet ..4 &<c_he> -<o_play>
    <c_kinhe> ..4 rister/riste/filleriste/låser/låsar/slår/sulter ..2 babyen/ungen/barnet/jenta/guten/ho/henne/besta/oldemor
"""

THREAT: Final = """
    ^ <c_must>/<c_wish>/vil ..3 <c_murder> ..1 <c_person> -<c_creature> -<o_play> -tid/tida/tiden/time
    ! <I> dreper/drep/dræper/kverker/skyter/knivstikker/slakter/myrder ..1 <c_person> -<c_creature> -<o_play> -tid/tida/tiden/time
    <c_hitonly>/slå ..2 <c_person> ..1 ihjel/ihæl/ihel/ihjæl
    slå/slår/slær/banke/banker/sparke i hel/hjel ..2 <c_person> -tid/tida/tiden
    <c_must>/<c_when> ..4 <c_murder> ..1 <c_person> -<c_creature> -<o_play> -tid/tida/tiden/time
    <c_must> ..2 banke/banka/slå ..1 <c_person> ..1 så/til/te ..2 han/ann/hun/dem/de ..6 <not>/blå/reise/puste -<c_sport>
    <c_must> ..2 banke/banka/slå/juling ..1 <c_person> ..1 så/til/te ..6 <not>/blå/reise/puste -<c_sport>
    klarer/klarar/klare/orker ..2 <not> ..2 holde/holl/hold/styre ..1 <me> ..2 $ &<c_person>
    <c_must>/<I> ..2 stikk/stikke/stikker ..1 ned <c_person>
    <do> ..1 <c_end> på/pa ..1 heile/hele/alle ..2 gjengen/familien/bygda/dem/dei/kontoret
    <I> ..3 tok/tar/tek ..3 <c_child>/sønnen/sonen ..4 halsen/strupen
    <I> ..2 slo/slår/slog/slær ..1 <c_child> ..3 min/mi/igjen/så/hardt -<o_play>
    <c_must> ..4 <c_person> i/oppi/te grava/gravå/graven -<c_workday>
    gjør/gjøre/gjer/gjere det av ..1 med/me ..2 <c_person>/alle
    kommer/kjem/kjæm/går/drar/tar/tek/møter/ned ..5 med/me ..1 gevær/hagle/hagla/haggel/kniv/våpen/øks/pistol/børse/jaktgevær/jaktgeværet/bensin/bombe &<I>/<c_must> -<c_he> -<c_workday> -<o_play> -<c_creature> -<o_handy>
    ^ <c_must> ..3 slå/banke/knuse/knekke/brekke/smadre/kvele/skjære/drukne/sparke ..1 <c_person> ..4 <c_body>/<o_gun>/ihjel/puster/skallen/gul/helseløs/halsen/trynet/ihæl/tenna -<c_creature> -<o_play> -<c_me>
    ^ <c_wish>/<c_must> ..3 slå/knuse/smadre/skade/kvele han/ham/hainn/henne/ho/noen/nokon/folk/dem/dei/dæm/sjefen/ungen/barnet/naboen/eksen -<o_play> -<c_creature> -<c_sport> -<c_me>
    <I> ..2 <c_must>/<c_wish> ..3 <c_take> ..1 livet/live/liv ..1 av/tå/te/til ..1 <c_person> -<o_play>
    <I>/<c_must> ..2 <c_take> livet hans/hennes/deres/hennar/hanses -<o_play>
    ^ <c_must>/<c_wish> ..3 skyte/skyt/skyta/sprenge/sprengje ..2 <c_person> -<c_creature> -<o_play> -bilder/film/mål -hjelp
    <I>/<c_must>/<c_wish> ..4 <c_fire> ..1 på/i/fyr/ned ..2 huset/kontoret/leiligheten/bygget/skolen/butikken/hytta/nav/bilen/dem/dei/han/henne -<o_play> -grill/peis/bål/ovnen/lys
    kommer/kjem/kjæm/tar/tek/møter/drar ..4 med/me ..2 <o_gun> ..6 &<c_person> &<c_must>/<c_when>/<I> -<c_creature> -<o_play> -<c_workday> -jakt/jakta -lov -<o_handy>
    tar/tek/ta/tek ..2 <c_person> med ..1 <me> ..2 grava/graven/gravå/døden
    <c_must>/<c_wish>/skal/ska ..2 dø/døy/dau/daue alle? &<c_person> &<o_gun>/sammen/skolen/kontoret -<o_play>
    <not> ..2 levende/levande ut/fra/frå
    <c_must> ..3 hevne/hevna/hemne ..2 <me> ..4 <c_person>? &<c_kill>/<c_weapon>/drepe/svi/blod
    <I> ..4 gjøre/gjør/gjer/gjere/gjør det ..1 av med ..3 <c_person>
    ta/tar/tek/tatt dem/dei/dæm/de/alle ..2 en/ein/etter/alle ..1 for/etter/saman/sammen &<o_gun>/drepe/hevn
    <I> ..6 skad+ ..1 barnet/babyen/ungen/sønnen/datteren/ungene/ungane/noen/nokon ..3 &redd/kommer/skal/lyst/klarer/vil -<c_workday>
    redd ..4 <I> ..4 slår/skader/slå/skade/dreper ..2 <c_person>
    <not>/ikke ..3 la ..1 være/vere/vær ..2 å? slå/skade/riste ..2 <c_person>
    blir/vert/bli det drap/blod/blodbad
    knivstikk+ ..3 <c_person> -<c_fiction>
    skallen/skalle/skolten ..1 på/til <c_person> &<c_must>/knuse/knus
    få/får/fær/fæ ..1 svi/unngjelde &<o_gun>/<c_must>
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

SOFT = """
    <c_kinhe> ..3 <c_hitonly> $ -<o_play>
    <I> <c_murder> ..1 <c_person> -<c_creature> -<o_play> -tid/tida/tiden/time
"""
_SELF, _OTHERS = both("\n".join((HARM, BODY)), "", "<c_over>"), told("\n".join((VIOLENCE, ABUSE, THREAT)), SOFT)
EXPLICIT, AMBIGUOUS = ("\n".join(level) for level in zip(_SELF, _OTHERS, strict=True))
