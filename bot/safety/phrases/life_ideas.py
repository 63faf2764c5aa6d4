# ruff: noqa: E501 - one line, one phrase
"""Death that is wished, chosen or near, and a life that is not wanted, in Norwegian: ideas in any of their words."""

from typing import Final

from bot.safety.phrases.softened import both

RULES: Final = {
    "when_soon": """
        i <l_when>
        ikveld/inatt/idag/imorgen/imårra/imorra/imorn/ikveill/overmorgen
        på/til/te/før/førr/innen/innan/frå/fra/etter ..1 <l_day>
        nå/no/nu/snart/straks
        denne/dinna/dette/neste/kommende ..1 uka/uken/veka/helga/helgen/natta/kvelden/måneden/månaden
        om en/ei/ein/et/eit/to/tre/noen/nokre/litt/fjorten/få ..1 time/timer/timar/uke/uker/veke/veker/dager/dagar/stund/minutt/minutter/månad/måned/par
        når/nå ..4 sover/søv/sovner/sovnar/mørkt/mørkna/dratt/lagt/gått/drar/dreg/reiser/farne/reist/leiligheten
        i år/sommer/haust/høst/vinter/vår
    """,
    "no_more_of_it": "mer/meir/mere/meire/mær/lenger/lengre/lengr/lengere/længer/læng/lengur/$",
    "when_over": """
        i <l_when>
        ikveld/inatt/idag/imorgen/imårra/imorra/imorn/ikveill/overmorgen/snart/straks
        på/til/te/før/førr/innen/innan/frå/fra/etter ..1 <l_day>
        om en/ei/ein/et/eit/to/tre/noen/nokre/litt/få ..1 time/timer/timar/uke/uker/veke/veker/dager/dagar/stund/minutt/minutter
        når/nå ..4 sover/søv/sovner/sovnar/lagt ..1
    """,
    "of_now": """
        {when_soon}
        $
    """,
}

SERIOUS: Final = """
    # no more living
    <not>/<l_never> ..2 tenkt/tenkjer/tenker/planer/planar/meininga/meningen ..1 <to>? <l_live> -av/på/uten
    <not>/<l_never> ..1 til/te/tel <to>? <l_live> ..4 -jobb/regler/budsjett
    vil/vill/vilj/orker/orke/orkar/orka/gidder/gidd/gidde/ønsker/ynskjer/ønskjer ..1 <not> ..2 <l_live> {no_more_of_it} -<c_thing> -hun/ho/hu
    <not>/<l_never> ..1 i live/livet {of_now}
    {when_soon} ..3 finst/finnes/fins/fans/eksisterer/lever/er <l_i> <not> ..1 {no_more_of_it} -<l_daily>
    {when_soon} ..3 finst/finnes/fins/eksisterer/lever <l_i> <not>
    <l_i> finst/finnes/fins/eksisterer/lever <not> ..3 {when_soon}
    <l_i> er/e/æ <not> i? her/live/livet ..1 {no_more_of_it} ..3 {when_soon} -<l_daily>
    levende/levande/levvanes/levandes/live ..2 gjennom/igjennom/førrbi/forbi ..1 <l_when>/kvelden/dagen
    <not> ..3 <to>? <l_live> forbi/førrbi/lengre/lenger/gjennom ..1 enn? ..1 <l_day>/<l_when>
    <l_live> <l_never>/<not> ..2 til/te/over/forbi ..1 <l_day>/tredve/tretti/førti
    vil/vill/vilj <not>/<l_never> ..1 bli/verta/verte/bi/fylle/fylla <number>
    <not>/<l_never> ..1 til/te <to>? bli/fylle/fylla/verta ..1 <number>/tretti/tredve/førti/femti
    neste/nesta ..1 bursdag/bursdagen/jul/fødselsdag/gebursdag/sommer/påske ..4 <not> ..3 ha/oppleve/oppleva/feire/her/med $
    # no more waking
    <l_never>/<not> ..1 <l_wake> ..1 {no_more_of_it} -kl/klokka/klokken/tidlig/tidleg -jobb/kurs
    sove/sov/søv/søve/sovna/sovne/søvne ..5 <l_never>/<not> ..2 <c_wake>/vokne/stå
    sovne/sovna/søvne/sove ..1 inn? ..4 for alltid/godt/evig/ever
    # death, with oneself in it
    {when_soon} dør/døyr/dauer/daur/daue/daua/døør <l_i>
    <l_i> ..1 dør/døyr/dauer/daur/døy {when_soon} -av
    {when_soon} <l_i> <l_is> ..1 <l_dead> -sliten/trøtt/lei/beina/armene/slitn
    {when_soon} <l_is> ..1 <l_i> <l_dead>
    snart/nå/no/nesten/endelig/endeleg/heller/ekte <l_dead> $ -<c_thing> -mobiln/tlf/strøm/lading/lader
    {when_soon} ..2 er/e/æ <l_i> <l_dead>/borte/vekk/vekke/kald -jobb/ferie/reise/<l_daily>
    <l_i> <l_is> kald/kaldt/borte/vekk/daud/død om ..1 litt/stund/time/timer/par/kort
    døy/daue/dør/døyr {when_soon} ..1 $ -man/den/ein/a/<c_thing>/<l_fun>
    etter at <l_i> er/e/æ <l_dead>/borte/vekk
    <l_death> ..3 virker/verkar/freistar/frister/lokker/kaller/kallar/venter/ventar/roper/ropar/avtale/ferie/kvile/hvile/velkommen/løser/løyser -<c_fiction>
    heller døden/dauden/død/daud/dau/dø/døy/daue
    <l_wish> ..4 <l_dead>/<l_die> ..3 {when_soon} -<l_fun> -<c_creature> -<c_thing>
    <l_wish> ..2 <to>? sleppe/sleppa/slippe/slutte ..1 <to>? <l_live>/eksistere/<be>
    slutte/slutta/slutt ..1 <to> ..1 <be> til/te/tel
    dødshjelp/dødshjælp/daudshjelp/eutanasi &<l_i>/<me>/vil/ha/få -mot/debatt/diskutere/<c_fiction>/oppgave
    avlivning/avlivning/avliving/avlive/avlivast/avlives ..8 &meg/mæ/sånne/slike -mobilar/klokke -<c_creature>
    evig/evige/æveleg/evigt ..1 fred/ro/kvile/hvile/søvn/søvnen/natt -<c_fiction>
    vil/vill/skulle/sku/fortjener/ønsker ..4 under jorda/jorden/bakken/torva/torven
    <l_lie> ..3 i/under/oppi/nedi <l_ground> ..3 &<l_i>/<me> -poteter/potetene/kabel/rør/plante/planter/frø/hage/hagen -folk/vekter
    under ..1 bakken/jorda/torva/jorden ..6 &<l_i>/ønske/meg/år -parkering/garasje/bane/kabel/rør/gruve/gruva/gruven/tunnel
    finn/finne/kjøpt/kjøpe/velja/velge/valgt/trenger/treng ..3 <l_grave> ..1 $/til/åt/attmed/ved/for/sjølve/min/mi -feil/farge/mor/far
    alt/livet/klar/klart/bestemt ..6 <l_grave> ..4 sjøl/sjølv/selv/sjølve
    # the end, of oneself
    <l_i> ..1 tar/ta/tek/tæk/teke ..1 livet/live/livett/liver ..1 {of_now} -lett/ro/med/alvor
    <l_i> ..1 tar/ta/tek/tæk/teke ..1 livet/live/livett/liver ..1 <self>/sjov/før/førr/mitt/mett -ro/alvor
    tar/tek/tæk/ta <l_i> ..1 livet/live/livett/liver ..1 <self>/mitt/mett/før/førr/sjov/når/om/for -ro/alvor
    <l_wish> ..3 ta/take/tek/tar/tæk livet/live/liver/livett $
    tar/tek/ta ..2 slutten/resten/livet/enden ..4 hender/sjøl/sjølv/selv/sjov/hendene
    mister/tar/mista/gir/gjev ..1 livet ..1 med vilje
    avslutte/avslutter/avslutta/avsluttar/avslutt/avslute/stoppe/ende ..2 det/da/de/livet ..1 hele/heile
    <l_i>/meg/skal/vil ..4 avslutte/avslutter/avslutta/avsluttar ..1 det/da/livet her -<l_daily>/kapittelet
    avslutte/avslutter/avslutta/avsluttar/avslute/avslutt ..2 <me> ..1 <self>?
    <l_i> ..2 avslutter/avsluttar/ender/endar/avslutte ..2 her/det/da/de/alt ..1 {of_now} -<l_daily>
    <l_i> ..1 <self>? stopper/stoppar/stogger/avslutter ..3 for godt/alltid
    nå/no stopper/stoppar/slutter/sluttar ..1 <l_i> ..1 <self>? for godt/alltid
    <l_rid> ..1 <me> ..1 <self>? bort/ut/vekk/$ -gjeld/liste/systemet/gruppa/profil
    bare/berre ..1 meg/mæ/mei/eg/jeg ..1 igjen ..1 å rydde/rydda/fjerne/ta
    gjøre/gjer/gjør/gjere/gjøra/gjort ..3 <me> <self> {when_soon} -glede/nytte/<l_daily>
    <l_is>/er ..1 mitt/mett ..1 liv/livet ..2 over/slutt/omme/forbi/ferdig
    mitt/mett ..1 liv/livs ..2 <l_is> ..1 over/slutt/omme/forbi/ferdig
    <c_life> ..1 mitt/mett? er/e/æ ..1 over/slutt/omme/forbi/ferdig for ..1 min/mi/meg/mæ/mitt
    min/mi tid er/e/æ ..1 omme/over/ute/forbi/ferdig/slutt
    siste dag/dagen/dagn/natt/natta/kveld/kvelden/time/timen/stund ..1 i ..1 mitt/mett/livet/live/liv/mi
    det er/e siste/sista dagen/natta/dag/natt/kvelden i/på livet/livet
"""

SOFT: Final = """
    # no more living, less surely
    <l_i> ..2 <not> ..3 <l_live> ..1 {no_more_of_it} -av/på/uten/utan -<l_fun>
    <not>/<l_never> ..2 <l_live> sånn/slik/såleis/såinn/på/med ..3 mer/meir/lenger/måten/dette/smerte* &<c_cannot> -budsjett
    <not>/<l_never> ..1 <l_live> i <number>/fjorten ..1 uke/uker/veker/dager/dagar/år/måneder
    orker/orke/orkar/orka/orker/toler/tåler/holder/klarer/klarar/vil/makter ..2 <not> ..1 en/ein/ei/eit/et/eleve? ..1 dag/dagen/natt/natta/time/vinter/år/uke/veke/runde/da ..1 til/te/tel/gtil/mer/meir -<l_daily>
    <not> ..2 en/ein/ei/eit/et dag/natt/time/vinter/år/uke/veke ..1 til/te/tel &<c_cannot>/holder/toler/orke -<l_daily>
    vil/vill/orker/orke/gidder ..2 <not> ..2 <be> ..1 menneske/meg/med/me/her/til/her/i ..1 {no_more_of_it} -<l_daily> -by/byen/bygda/bygdå/nordover/sørover/landet
    ønske/ønska/ynskje/ønsker/skulle/sku/ynskjer ..3 <not> ..1 fans/fantes/finnes/fanst/finst/eksisterte/var
    om/at/hvis/viss ..1 jeg/eg/æ/je <not> ..1 finnes/finst/fins/eksisterer/eksisterte/fantes
    bedre/betre/best/enklest/enklere/lettere/beste ..3 <to>? <not> ..1 finnes/finst/eksistere/<be>/leve
    bedre/betre/best/greiere/lettere/lettare/fint/deilig/greit/godt ..6 om/hvis/viss/vist/at/når ..1 <l_i>/jei <not> ..2 var/va/fantes/fanst/er/eksisterte/hadde/levde/fins/finnes/lenger -<l_daily>
    <l_kin>/alle/de/dei/verden/verda/samfunnet ..5 bedre/betre/greiere/best/lettere/lettare/beire ..1 uten/utan/uta <me>/mei -laget/<c_sport>
    ingen ..3 <l_notice> ..1 om/at/$ &<l_i>/<me> -<l_daily> -forskjell/forskjellen/skilnad
    vil/vill/skal/vilj/ynskjer/ønsker ..2 bli/verta/verte ..1 borte/vekk/burte $
    <l_i> ..2 vil/vill/skal/ska/må/ynskjer/ønsker ..2 bort/vekk/vek/burt $ -fra/ferie/helga
    <l_i> ..2 vil/vill/ønsker/ynskjer ..1 bare? bort/vekk/ut herfra/herifra/hifrå $
    lat/la/lar/får <me> ..1 få? sleppe/sleppa/slippe/slippa/gå/fara/fare/dra/sove $
    <l_i> ..3 få sleppe/sleppa/slippe/slippa $
    får/fær ..1 sleppa/slippe/sleppe ..1 til/te slutt
    slippe/sleppe/sleppa ..1 <to> ..1 komme/kome/koma ..1 tilbake/attende/tebake -jobb
    noen/nokon/nån/du ..2 skru/slå/skrudd ..1 av/meg ..1 <me>/av
    skru/slå/sløkk/slukke/slukk/slokke ..1 av? lyset/ljoset/lyset ..6 &&meg/mæ &&selv/sjøl/sjølv/alt
    forsvinne/forsvinn/forsvinna/forsvinen {of_now} &<l_i>/<me> -<c_thing> -<l_daily>
    <l_i> ..2 forsvinner/forsvinnar {of_now} -<c_thing> -<l_daily>
    vil/vill/vilj ..1 <be> 0/null/ingenting/inkje/stein $
    trur/tror <not> ..2 <l_i> ..1 vert/blir/bli gamal/gammel/gamle
    <l_i> ..2 blir/vert/bli <not>/<l_never> ..1 gammel/gamal/gamle/gammal -jobb/bransje/bransjen/<l_daily>
    vil/vill/skal/ville ..1 <not>/<l_never> ..1 bli/verta/verte gammel/gamal/eldre/gammal -<l_daily>
    trodde/trudde ..2 <l_i> ..1 skulle/sku bli/verta gammel/gamal ..8 avslutt*/heller/men/slutt -<l_daily>
    <l_i> blir/vert/bli <not>/<l_never> her ..2 lenge/lenger/lengre/leng -<l_daily>
    kvifor/hvorfor/koffor/koffår/koffer/kvi/åffer/hvorfår/håffer/kofor ..1 skal/ska/skò/skulle/sku/skal/må ..1 <l_i> ..1 <l_live>
    kvifor/hvorfor/koffor/koffår/koffer/kvi/åffer ..1 er/e/æ/lever/leve/fins/finst <l_i> ..1 til/te/tel/i/$ -<l_daily>
    grunn/grunnar ..2 til/te/for/førr <to>? ..2 <not> ..1 hoppe/hoppa/dø/ta/gjøre/gi/avslutte
    nåkka/noe/noko/nokka ..1 å lev/leve/leva ..1 førr/for
    kroppen ..1 lever/leve ..6 resten/sjela/død/dau/hodet/inni
    <l_i> ..1 dør/døyr/daue/dauer/daur om/hvis/viss/vist/dersom -<l_fun>
    daue/dauer/daur/døyr <l_i>/jæ
    # death, less surely
    <l_death> ..3 <l_wish>/alt/lettelse/fri/gratis/no/nå/snart/ro/fred/bedre/betre -<c_fiction> -<l_fun> -etter/religion/naborommet/kalt/farmor/matte
    <l_i>/tenker/tenke/vil/orker ..3 <l_death> ..3 -<c_fiction> -etter/kalt/fag/matte/religion/<l_fun>/sa
    <l_i>/meg og <l_death>
    dei/de/dem dauve/daude/døde ..3 best/betre/bedre/fred/ro/heldige/heldig
    misunne/misunner/misunnar/misunn/misunnelig ..6 kirkegården/kyrkjegarden/døde/daude/grava/graven/<l_dead>/<l_death>/døde
    kirkegården/kyrkjegarden/kyrkjegarden ..4 fred/ro/misunne* -jobb/jobba/jobbet/arbeid
    <l_grave> ..1 min/mi/mitt -onkel/onkelen/tante/bestemor/mor/far/<l_daily>
    <l_i> ..6 <l_grave> ..3 til/åt/for <me>
    lettest*/lettaste/fort/fortest/raskest*/stille/smertefri*/smertefritt/vondt/vont/kjapt/billigst*/sikreste ..3 <to>? dø/døy/døya/daue/dau/drepe -dyr/dyra/dyrene -<l_fun> -<c_fiction>
    måte/måten/metode/metoder/måtar/måter ..3 <to>? dø/døy/døya/daue/dau ..1 på? -<l_fun> -<c_fiction>
    dager/dagar/tid/lenge/lang ..3 tar/tek/tarr/går ..2 ..1 <to>? dø/døy/døya/daue -<l_fun> -batteri
    hvordan/korsn/korleis/kordan/kossen/åssen/korleiss/hvilken ..4 <to>? dø/døy/døya/daue/avslutte/dauen -<l_fun> -<c_fiction>
    fryse/fryser/frys/frjose/sulte/sulter/svelte ..1 ihjel/ihjæl/ihæl ..6 &ut/isen/legge/lægg/snøen/skogen/vil/natt
    <l_dead> er/e/æ/blir <l_i> ..1 gjeldfri/fri/verdt/verd/<l_calm>
    verdt/verd/nytte/verde ..2 <l_dead>/<c_gone>/død
    mer/meir verdt/verd ..1 enn/død/daud ..1 <me> &livsforsikring*/død/forsikring*/forsikringa
    dør/døyr/dø ..2 midt i/under ..1 chatten/samtalen/praten/skjemaet
    går/gå/går ..3 på/for <l_death>
    <l_i> <l_is> ..2 en/ein ..1 daud/død/dau ..1 mann/kvinne/dame/kropp/død -<c_fiction>
    vil/skal/ska/kan ..1 bli ekte? <l_dead> -<c_thing>
    er/e/æ eg/jeg/je/jæ/æ <l_dead> $ -sliten
    som/såm ein/en/ei levande/levende/daud/død/dau ..1 mann/kvinne/dame/lik/død
    dødslengt*/dødslyst*/dødsønsk*/dødstrang*/dødstank*/livslei/livstrøtt/livstrett/livstrøytt/livsleie/sjølvdrap*/selvdrap*
    hjelp/hjelpe/hjelper/hjælp/assister* ..2 <me>? ..1 til? <to>? dø/døy/døya/daue -<c_creature> -pasient/pasienter
    like/likeså/likså/liksågodt godt/greit/gått/bra/grett ..3 <l_die>/<l_dead>/livet -<l_fun> -leve
    bedre/betre/heller/hellre <l_dead> ..1 enn/ænn/som
    livet/live ..2 skal/må/kan/skulle/kunne ..1 ta/få/være/vera/bli ..1 slutt/over/forbi
    dø/døy/sovne/sovna/sovner/døya ..1 i ..1 søvne/svevne/søvn/svevnen/søvnen -<c_fiction> -bestemor/bestefar/mormor/morfar/farmor/farfar/katten/hunden
    sovne/sovna inn ..1 $/i/nå/no/for -bestemor/bestefar/mormor/morfar/far/mor/farmor
    <not> ..1 vil/vill/orker/orkar/gidder/makter/maktar/klarer/klarar ..1 mer/meir/mere/meire $ -<l_daily> -mat/kake
    vil/vill/vilj/gidder/gidd/makter/maktar/orka/orke/ork <not> ..1 mer/meir/mere/meire/mær $ -<l_daily> -mat/kake/kaffe
    # giving it up
    gir/gjev/gi/gje/gitt/gjeve/gav/ga ..2 opp/upp ...5 livet/livett/håpet/kampen -<c_sport> -røyk/sukker
    gir/gjev ..1 <l_i>? opp/upp $ &&livet/livett
    <l_i> ..1 har/heve/ha gjeve/gitt/gjevi/gidd/gett opp/upp $ -<l_daily>
    opp/upp ..1 å tru/tro/håpe/kjempe/leve
    lei/lèi/trøtt/trøytt/møkklei/drittlei/granskauen/grådlei ..1 av/tå/ta ..1 alt/mæ/meg/livet/sjøl ..1 {of_now}
    granskauen/grådig/inni lei ..1 av/$ -<l_daily>
    tom/tomt/dau/mørkt/svart inni/inne/innvendig/innei
    alt/allt er/e/æ ..1 mørkt/myrkt/svart/svrt/tomt/grått/gråt/svart/over/håpløst -ute/klokka/vinter* -kl/klokken
    da/då er/e/blir det/de/da ..1 kvelden/selvmord/slutt/over/kroken -<l_daily>
    selvmrd/selvmrod/selvmordd/sjølvmrd/selvmordt/selmor/selvmor/sjelvmor/selvmot
    {when_over} ..1 er/e/æ/blir det/da/de ..1 slutt/over/ferdig/omme/forbi -<l_daily> -sesongen/kampen/pausen/sommer/vakt/letta/antabus/endelig/endeleg -messa/siste/sjef
    <l_i> er/e/æ ..1 ferdig/ferdi/færdi/ferdug ..4 med/me alt/livet/vondt/lide ..1 $ -oppvasken
    <l_i> er/e/æ ferdig/ferdi/færdi $ &&alt/livet &&ikke/ikkje/itj
    ferdig/ferdi/færdi/slutt ..2 med/me å ha ..1 det ..1 vondt/tungt/jævlig
    <l_is> <l_i> ..1 ferdig/ferdi/færdi med/me å? ..2 alt/livet/det/leve/ha
    det/dæ er/e kje/ikkje/ikke/itj ..2 som/såm? held/holder/hold <me> ..1 her/igjen
    livet ..2 <not> ..4 by/gi/gje på/meg lenger/meir/mer
    alt/livet ..3 endar/ender ..2 jorda/grava/døden
    livet ..1 mitt/mett? ..1 gjekk/gikk/er/e ..1 i ..1 stykker/knas/knust/øydelagt/ødelagt/bortkasta
    passe/lita/lite/lit/liter/stole/stoler/stola <not> ..2 på <me> ..1 <self> ..1 -<l_daily>
    redd/rædd/redde ..3 for/førr ..1 hva/ka/kva/ke ..1 <l_i> ..2 kan/kjem/kommer/gjør/gjer/kjæm ..3 gjøre/gjera/gjør/finne/gjer/<me>
    noe/noko/nåkka/nokka ..2 <l_i> <not> ..2 angre/angra/ugjort/tilbake/om ..1 på? &gjøre/gjer/gjera/gjør/gjøra/kommer/kjem
    garanterer/garanterar/svarer/svarar/ansvar ..1 <not>/<l_never> ..1 for ..2 noe/noko/hva/nåkka/kva/meg
    veit/vet/vett ..1 <l_i>? <not> ..2 hva/ka/kva ..1 <l_i> ..1 gjør/gjer/gjørr/finner/kan &hvis/viss/om/vist/virker/får
"""

EXPLICIT, AMBIGUOUS = both(SERIOUS, SOFT, "<c_over>")
