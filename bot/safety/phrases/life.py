# ruff: noqa: E501 - one line, one phrase
"""Danger to one's own life, in Norwegian."""

from typing import Final

RULES: Final = {
    "med_life": """
        <life> <my>
        <my> eget/eige/egent/eiga/ege? <life>
        <life> av/ta <me> <self>?
    """,
    # Acts that leave no doubt, wherever they stand after an intent.
    "take_life": """
        ta/ta/take/taka/tar/tek/tak/te {med_life}
        ende/avslutte/avslutta/avslute/avslutt/ende/enda/slutte {med_life}
        avslutte/avslutta/ende livet
        begå/gjøre/gjere/ta/begår/bega/gjør ~selvmord/~sjølvmord/~sjelvmord
        gjøre/gjere/gjær/gjørra/gjer/få/sette <adverb>? slutt/ende på <life>/alt/dette/det/alltiheop
        gjøre/gjere/gjør <adverb>? ende/slutt på <me> <self>?
        <kill> <me> <self>?
        drepe/drep megselv/megsjøl
        henge/hengje/hænge/heng/skyte/skyt/skyta/drukne/druknet/kvele/forgifte/kverke <me> <self>
        henge/hengje/hænge/skyte/skyta/drukne/forgifte <me> {after_act}
        hoppe/hopp/hoppa/kaste/kast/legge/gå/kjøre/stille <me>? <adverb>? foran/framfor/føre/framføre/under/ut et? en? tog/toget/toge/trikken/banen/tbanen/bussen/lastebil/trailer/trailern/bil/bilen
        hoppe/hopp/hoppa <adverb>? fra/frå/utfor/av/ut en? ei? brua/bru/broen/bro/bruen/kaia/balkong/balkongen/taket/tak/vinduet/blokka/stupet/klippa/høyblokka
        kjøre/køyre/kjør <adverb>? utfor/av/i/rett/ut veien/vegen/fjellveggen/fjellet/møtende
        kjøre/køyre/kjør <adverb>? inn? i/rett/inn i? en? ei? et? trailer/lastebil/vogntog/fjellvegg/tunnelvegg/fjellveggen/brupilar/motgående
        ta/svelge/ete/spise/få en? ei? ein? ~overdose
        ta/svelge/ete/spise alle {pills}
        forlate/forlata denne? verden/verda/livet
        skjære/skjere/kutte <adverb>? over? håndleddet/handleddet/pulsåra/pulsåren/pulsåre/håndleddene
    """,
    # One's own, whoever the grammar makes the subject.
    "own_death": """
        ta/take/tak/taka {adverbs} {med_life}
        <I> {adverbs} tar/tek/tæk {adverbs} {med_life}
        tar/tek/tæk <I> {adverbs} {med_life}
        $ tar/tek/tæk {adverbs} {med_life}
        tar/tek/tæk <life> <my>
        ende/avslutte/avslutta/avslutt/ende/enda {med_life}
        <kill> <me> <self>
        henge/hengje/hænge/skyte/skyta/drukne/forgifte <me> <self>
        hengje/henge <me> $
    """,
    "after_act": """
        $
        i/nå/no/snart/og/her/før/for/hjemme/heime/fra/ned
    """,
    "pills": """
        paracet/paraceten/paracetamol/sovetabletter/sovetablettar/ibux/sobril/valium/imovane/sovemedisin/sovetablettene
        pillene/pillane/piller/pillan/tablettene/tablettane/tabletter/tablettan/medisinene/medisinane/medisinen/medisiner/sovepillene
        <adverb>? <poss>? medisinene/tablettene/pillene
        pillene/tablettene mine
    """,
    # Acts that need the intent right before them, because the words are everyday ones.
    "die": """
        dø/døy/døya/dåje/døøy/dau/daue/doe/døe
        d ø
        være/vere/vær/vårrå/vera/ver/værra/bli/vårra død/dau/daud/daue/dø/daua
        slippe/sleppe/slepp/slipp/slæppe/slæpp/sleppa/slippa <adverb>? <to>? <adverb>? leve/leva/lev
        slutte <to> <adverb>? leve/leva/lev/eksistere
        sove/sovne inn? for alltid/evig/godt
        forsvinne/forsvinna fra/frå verden/verda/jorda/jordens/livet
        begynne på? <to>? ta livet
    """,
    "live": """
        leve/leva/lev/lever/levva
        eksistere/eksistera $
        eksistere/eksistera <more>
        være/vere/vær/vårrå/vera i live/livet
    """,
    "unwilling": """
        @<will> {adverbs} <not> {adverbs} <to>?
        @orker/orkar/orke/orka/ork/orkke/orkr {adverbs} <not> {adverbs} <to>?
        <not> {adverbs} <I> {adverbs} orker/orkar/orke/orka/vil/klarer/klare/ønsker/kan/makter/greier {adverbs} <to>?
        @gidder/gidde/gidd/giddar/klarer/klare/klarar/makter/maktar/makte/greier/greie/holder/ønsker/ønskjer/ynskjer/ønske/tåler/toler/tåle/tole {adverbs} <not> {adverbs} <to>?
        @har/ha/he {adverbs} <not> {adverbs} <more>? {adverbs} lyst/løst/lust/ork/krefter/grunn/grunnar/kraft til/te/tel/ti/for/på? <to>?
        @har/ha/he ingen/inga/null/mistet/mista {adverbs} lyst/lysten/løst/grunn/ork til/te/tel/for? <to>?
        @orkerikke/orkerke/orkerkje/orkeikke/orkikkj/orkikke/orkikkje/orkeitj/orkitj/vilke/vilkje/vililke/vilikke/gidderke/gidderikke/orkekje {adverbs} <to>?
    """,
    "own_suicide": """
        ~selvmord/~sjølvmord/~sjelvmord
        ~selvmordstanker/~selvmordtanker/~sjølvmordtankar/~sjølvmordstankar/~sjølvmordstanker/~selvmordsplaner
        ta/begå/å ~selvmord/~sjølvmord
        ta? selmord/selmor/sjølmord/sjølmor/sjelmord/selvmrd/selvmrod
    """,
    "better": """
        bedre/betre/best/lettere/like/lettare
        bedre/betre/lettere for alle/andre/dem/familien/barna/ungene
    """,
    "gone": """
        død/dau/borte/dør/fantes/fanst/forsvant/forsvinner/forsvinn
        var/va/er/e/ble/blei/hadde {adverbs} <not>? {adverbs} død/dau/daud/borte/fantes/her/til/født/vekk/forsvunnet/eksistert/fødd
        <not> {adverbs} fantes/fanst/eksisterte/levde/var/hadde/finnes
    """,
    "see_no": """
        ser/se/sjer/finner/finn/føler/har/ha/er/e/sjå {adverbs} <not> {adverbs} lenger? noe/noko/noen/nokon/nåkka/nå/nåke/no?
        ser/se/finner/finn/har/ha/er/e/føler {adverbs} ingen/inga/null/ikkeno/inkje
        ^ <not> noe/noko
        ^ ingen/inga
    """,
    "holding": """
        <I> {adverbs} holder/held/holdt/holde på å
        er/var/va nær/nære ved? ved å
    """,
    "with_will": "med vilje",
    "no_object": "$\nnå/no/nu/je/jeg/eg/æ/liv/å/og/men/så/lenger/i/snart/for/fordi/kjenner/her/ass/asså/altså/lengre/at/når/sånn/slik/livet/med/noe/noko\nav ..1 livet/alt/dette/meg",
}

EXPLICIT: Final = """
    ! {own_death}
    <I> ..4 få/fær ..2 dø/døy/døya -<c_creature>
    vil/ønsker/må/lyst/håper <I>? {adverbs} få {adverbs} dø/døy/døya
    bare/berre/vær <adverb>? så? drep/dræp <me>
    la/lat <me> <adverb>? få? dø/døy
    @sitter/sit/sitt/ligger/står/har/ha {adverbs} med? {pills} foran/framfor/klare/klar/i <me>/hånda/hånden/handa?
    @har/ha/he {adverbs} samlet/samla/spart/kjøpt/skaffet/skaffa/funnet {adverbs} opp? {adverbs} <many>? {pills}
    @har/ha/he {adverbs} samlet/samla/kjøpt/skaffet/skaffa/funnet {adverbs} tau/rep/våpen/kniv ..5 dø/døy/livet/~selvmord
    kniv/kniven/barberblad/barberbladet mot/på/over/ved <poss>? håndleddet/armen/halsen/strupen/pulsåra/handleddet/håndleddene/pulsåren/meg
    @har/ha/skar/he {adverbs} skåret/kuttet/kutta/skore/skjært? <me>? over pulsåra/håndleddet/pulsåren/håndleddene/halsen/handleddet/pulsårene
    @blør/blø ..5 kuttet/kutta/skåret <me>
    @tok/tatt/svelget/svelga/har/ha {adverbs} tatt/teke/svelget/svelga? {adverbs} <many> {adverbs} {pills}
    @orker/orkar/orke/klarer/vil <not> {adverbs} dette? livet <more>
    får <not> ..4 {own_death} ut av hodet/hovudet
    redd ..8 kommer/skal/kjem til/te? <to>? {own_death}
    <I> dør/døyr i <whenword>
    {recent} er/e <I> død/dau/daud/borte
    @har/ha {adverbs} tatt/teke/svelget {pills} $
    {intent} {die}
    {intent} ..6 {take_life}
    {unwilling} {live}
    {unwilling} <more> {live}
    @vil/orker/orkar/orke/kan <not> mer/meir livet
    leve/leva/lev {unwilling}
    dø/døy vil/skal <I>
    ta/ta livet mitt/<my> vil/skal/må <I>
    {intent} {own_suicide}
    @har/ha/he/får/fått {adverbs} mange/sterke/noen/nokre/mye/mykje? {adverbs} ~selvmordstanker/~selvmordtanker/~sjølvmordtankar/~sjølvmordstankar/~sjølvmordstanker/~selvmordsplaner
    @sliter/slit/slite/strever/plages/plagast {adverbs} med/av {adverbs} ~selvmordstanker/~sjølvmordstankar/~sjølvmordstanker
    @er/e/æ/føler/kjenner <me>? {adverbs} ~suicidal/~selvmordsnær/~selvmordstruet/~sjølvmordsnær
    ~selvmord/~sjølvmord tenker/tenkjer/tenke <I> på?
    ~selvmord/~sjølvmord er/e <adverb>? eneste/einaste
    eneste/einaste utvei/utveien/løsning/løsningen er/e <to>? {die}
    eneste/einaste utvei/utveien/løsning/løsningen er/e <to>? {take_life}
    @skulle/ønsker/ønske/ønskjer/ynskjer/ynskje/ønsket/håper/håpar/håpe ønske/ønskje/ynskje/ønskt? {adverbs} at? <I> {adverbs} var/va/vart/er/e/hadde {adverbs} vært? død/dau/daud/dø/daue/dau
    @håper/håpar/håpe/ønsker/ønsker {adverbs} at? <I> {adverbs} dør/døyr/dauer
    @håper/håpar/håpe/ønsker {adverbs} at? <I> {adverbs} får snart? dø
    @har/ha/he {adverbs} tatt/teke/tatte/tidd/tadd/tekje en? ei? ein? ~overdose
    @tok/svelget/svelga/svelgde en? ei? ein? ~overdose {recent}
    @har/ha/he/tok {adverbs} tatt/teke/svelget/svelga/svelgja/spist/ete/tadd/spiste? {adverbs} alle/hele/heile/for/altfor {adverbs} mange? {pills}
    @har/ha/he/tok {adverbs} tatt/teke/svelget/svelga/spist/ete? masse/mange/30/40/50/20/brettet {pills} ..3 dø/livet/~selvmord
    @har/ha/he {adverbs} tatt/teke/svelget/svelga/spist/ete masse/mange/for/hele/heile mange/mye/brettet/glasset/boksen? {pills}
    @har/ha/he/skriver/skriv/skreiv/skrev {adverbs} skrevet/skrive/skreve/skrivi? et? eit? avskjedsbrev/avskjedsbrevet/avskilsbrev/selvmordsbrev
    @står/ståe/sitter/sit/sitt/er/e <adverb>? på/ved/ytterst brua/broen/kanten/taket/skinnene/sporet/rekkverket/balkongen/bruen ..6 hoppe/hopp/hoppa/dø
    @prøvde/forsøkte/prøvd/har/ha {adverbs} prøvd/forsøkt? <to>? {take_life} ..3 {recent}
    {recent} prøvde/forsøkte/har <I> prøvd/forsøkt? <to>? {take_life}
    @kjører/køyrer/kjøre/hopper/hoppar utfor/av/fra/foran/frå veien/vegen/brua/toget med vilje
    @tar/tek/tæk/tar {adverbs} livet av <me> <self>? $
    @tar/tek/tæk {adverbs} livet av <me> {recent}
    @tar/tek/tæk {adverbs} livet mitt/mett/mit
    @tar/tek/begår {adverbs} ~selvmord/~sjølvmord
    @dreper/henger/skyter <me> <self>
    @dreper <me> {recent}
    la/lat <me> <adverb>? dø/døy
    best/like/lika at? <I> {adverbs} dør/døyr/dør
    @gjør/gjer/gjøre/gjær slutt på <life>/det/alt {recent}
    ~selvmord/~sjølvmord er/e {adverbs} det? eneste/einaste <I>? {adverbs} tenker/tenkjer/tenke
    livet mitt er/e <adverb>? over/ferdig/slutt {recent}
"""

AMBIGUOUS: Final = """
    <I> ..3 <not> {adverbs} noe/noko? verdt/verd
    <I>/føler/føle/følte/kjenner ..4 verdiløs/verdilaus/verdiløse
    @vil <not> <more> $
    vits/vitsen/mening/meningen/poeng/poenget/meining/meininga med/i/av/ved/på å? leve/livet/leva/eksistere
    hvorfor/kvifor/koffør/koffer/kvi {adverbs} lever/leve <I>
    hvorfor/kvifor/koffør skal <I> leve
    ville/vil/hadde/kommer ingen/inkje merke/merket/merka/savne/savnet/sakna/sakne/savna/brydd/bry/sørge
    lever/leve/lev eller/elle dør/døyr/dø
    slippe/sleppe/slipp {adverbs} alt $
    håper/håpar/håpe ..3 påkjørt/påkøyrd/kreft/dødssyk/forulykker/ulykke
    å/om {adverbs} dø/døy -<c_fiction> -<l_fun>
    henge/hengje/hænge <me>
    over pulsåra/pulsåren/håndleddene/håndleddet
    slutte å eksistere/finnes/leve
    <not> {adverbs} vil/orker/orkar/ønsker/kan/klarer/ville/orka/orket {adverbs} å? {live}
    <not> {adverbs} dette livet
    <I> {adverbs} er/e {adverbs} til bry/byrde/last
    <not> mer/meir {adverbs} å gi/gje $
    skaffet/skaffa/knytt/knyttet {adverbs} et? eit? tau/tauet/rep/repet/løkke/løkka
    <kill> <me>
    kjøre/køyre/kjørt/kjører utfor veien/vegen/stupet/med/brua
    ta/tar/tok/tatt/tek/teke/take/tæk/tadd {adverbs} <life> <my>
    ta/tar/tok/tatt/tek/teke/take/tæk/tadd {adverbs} <life> <their>
    ta/tar/tok/tatt/tek/teke/tæk {adverbs} <my>/<their> eget/eige/eiga? <life>
    ta/tok/tatt/tar/tek/teke/tæk {adverbs} livet/live av <me>/<self>/seg/sæ
    ~selvmord/~sjølvmord/~sjelvmord
    ~suicidal
    {past_intent} {die}
    {past_intent} ..4 {take_life}
    avslutte/avslutta/ende livet
    gjøre/gjere/gjør/gjorde slutt på <life>/alt
    vil/ville/vill/ønsker/ønska/ønsket/ønskjer {adverbs} <not>? {adverbs} å? dø/døy
    lyst/løst til/te/tel? {adverbs} <to>? dø/døy
    vil/ville/orker/orkar/orke/orka/ønsker/klarer/klarte/orket/lyst {adverbs} <not>? {adverbs} <not> til/te? {adverbs} å? {live}
    vil/ville/orker/orkar/orke/orka/ønsker/klarer/klarte/orket {adverbs} <not> {adverbs} å? {live} <more>
    dreper/drepe/drepte/drept/henge/hengte/skyte/skaut/skjøt seg/sæ <self>
    hengte/hengt/skjøt/skaut seg/sæ $
    ~avskjedsbrev
    ta/tok/tatt/tar/teke en/ei/ein? ~overdose
    død/dau/daud innvendig/innvendes/inni/inne/inneni
    <I> {adverbs} dør/døyr <adverb>? innvendig/snart/nå/sakte
    <I> {adverbs} dør/døyr $
    dør/døyr <I> $
    tenker/tenke/tenkjer/tenkte/tenkt <I>? {adverbs} på {adverbs} døden/dauden
    tenker/tenke/tenkjer/tenkte/tenkt <I>? {adverbs} på {adverbs} å {adverbs} dø/døy
    døden/dauden ..3 lettelse/fri/utvei/løsning/befrielse/velkommen/lettnad
    <life>/verden/verda er/e/føles/kjennes {adverbs} <not> {adverbs} verdt/verd/verdig
    <not> verdt/verd å leve
    <life> {adverbs} er/e/føles/føltes/virker/kjennes/synes {adverbs} meningsløst/meiningslaust/meningslaust/håpløst/håplaust/over/tomt/bortkastet
    alt {adverbs} er/e/føles/føltes/virker/kjennes {adverbs} meningsløst/meiningslaust/håpløst/håplaust/mørkt/svart
    alle/alt/dere/de/dei/andre/familien/familie/barna/ungene/ungane/verden/folk/dæm/dykk/foreldrene/kona/mannen ..5 bedre/betre/lettere/lettare/best/bere/lykkeligere/gladere/lykkelegare uten/utan/uta <me>
    {better} om/hvis/viss/når/dersom/at <I> {adverbs} <not>? {gone}
    bedre/betre/best/lettere død/borte/dau
    <I> {adverbs} <not> {adverbs} våkner/våkne/våknet/vakner/vaknar/våkna/vakne -<a_alarm>
    sove/sovne/sovna/sovne/legge/legg ..3 <not> {adverbs} våkne/vakne/våkner/våkna/vakna/stå
    vil/slipper/slippe/sleppe/håper/lyst/bare {adverbs} <not>? {adverbs} <to>? våkne/vakne/våkna opp? <more>/igjen/i/$
    vil/skal/orker/ønsker {adverbs} <not> {adverbs} å? våkne/vakne -<a_alarm>
    slippe/sleppe <adverb>? <to>? våkne/vakne
    {see_no} poeng/poenget/meining/mening/meningen/vits/vitsen/grunn/håp/framtid/fremtid/lys/utvei/meininga/hap <more>
    {see_no} poeng/poenget/mening/meining/meningen/meininga/vits/vitsen/grunn/håp/hap i/med/til/ved/for/på? å? livet/live/leve/leva/lev/alt/noe/noko/fortsette/framtiden/fremtiden/verden/nokon
    {see_no} poeng/poenget/meining/mening/håp/framtid/utvei/hap $
    <not>/ingen/inga/null noe/noko? vits/poeng/mening/meining/grunn i/til/med å? leve/leva/lev/livet/fortsette
    @orker/orkar/orke/orka/ork/klarer/klare/klarar/makter/maktar/greier/greie/holder/held {adverbs} <not> {adverbs} ut? {adverbs} <more> {no_object}
    ^ orker/orkar/orke/klarer/klare/holder <not> <adverb>? ut? <more> {no_object}
    ^ orker/orkar/orke/orka/klarer/klarar/klare/tåler/takler/orkr {adverbs} <not> {adverbs} dette/det/livet/alt/meg <adverb>? <more>/$
    @orkerikke/orkerke/orkerkje/orkeikke/orkikkj/orkikkje/orkeitj/orkitj/orkekje <more>
    orker/orkar/orke/klarer/klare <not> livet
    holder/held/hald/holde/klarer <I>? {adverbs} <not> {adverbs} ut <more>/$
    <not>/ingenting/inkje/ingen/ikkeno/null noe/noko/noen/nokon/grunn? {adverbs} å? leve/leva/lev for
    <not>/ingen/inga/null noe/noko/noen? grunn/grunnar til/for/å å? leve/leva
    lei/trøtt/sliten/drittlei/mett/ferdig av/med {adverbs} <life>/leve/leva
    lei/trøtt/sliten/drittlei/ferdig av/med å {adverbs} leve/leva/lev/eksistere
    hater/hatar/hate/avskyr/forakter/hata {adverbs} <life> <my>?
    hater/hatar/hate/avskyr/forakter {adverbs} <me> <self>
    vil/skulle/lyst/ønsker/ville/skal ..3 forsvinne/forsvinna/forsvinn for/fra/frå/alltid/helt/heilt/bort/$
    vil/ønsker/ville/lyst {adverbs} bort/vekk/vekke fra/frå alt/alle/livet/dette/verden
    vil/orker/ønsker/orkar/lyst {adverbs} <not> {adverbs} <to>? være/vere/vær her/til/mer/i <more>/live/$
    vil/orker/ønsker {adverbs} <not> {adverbs} finnes/eksistere/finnast/eksistera
    ingen ..3 savne/savnet/savna/sakne/sakna/savner/merke/merket/merka/brydd/bry <me>/om/seg/sæ -<l_daily>
    ønske/ønskje/ynskje/ønsker/ønskjer/ynskjer {adverbs} at? <I> {adverbs} <not> {adverbs} var/fantes/fanst/eksisterte/ble/blei/vart/hadde/levde/fans/va {adverbs} født/fødd/blitt/til/$?
    <not> {adverbs} var/hadde/ble/blei/vart/vært/blitt født/fødd
    <I> {adverbs} er/e/æ/var {adverbs} en? ei? ein? til? {adverbs} byrde/belastning/børe/byrd
    <me> {adverbs} som en/ei/ein {adverbs} byrde/belastning/børe -følte/kjente/kjende
    til bry/byrde/last for alle/andre/familien/dem/de
    gitt/gir/gjev/ga/gav/gi/gjeve/gje {adverbs} opp <life>/alt/håpet/håp/vonen/von
    mista/mistet/mister/tapt lysten/livslysten/livslyst/lyst/gnisten/livsgnisten/livsviljen/håpet/livsvilje/trua på? til? <life>/$
    mista/mistet/mister/ingen/inga livslyst/livslysten/livsvilje/livsgnist/livsgnisten/livsviljen
    <not>/ingen/inga lenger? håp/livslyst/livsvilje $
    alt ..3 skal/må/kunne/bare/berre {adverbs} ta/bli/få/være/ha slutt/over
    vil/ønsker/håper at det {adverbs} skal/må {adverbs} bli/ta/være/få slutt/over
    farvel/adjø alle/verden/verda/sammen/livet
    snart {adverbs} er/e det {adverbs} over/slutt/ferdig for <me>
    det {adverbs} er/e {adverbs} over/slutt/ute med/for <me>
    {holding} {die}
    <I> {adverbs} vil <not> {adverbs} dø/døy
    kjøre/køyre utfor/av veien/vegen {with_will}
"""
