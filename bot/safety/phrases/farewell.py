# ruff: noqa: E501 - one line, one phrase
"""The end of one's life by other names: dates, places, farewells, and what is left unsaid."""

from typing import Final

RULES: Final = {
    "soon": """
        i <night>
        <today>
        ikveld/inatt/idag/imorgen/imårra/ikveill
        snart/nå/no/nu
        på/før/innen/til/te/etter <weekday>/<time>
        denne/dinna/dette/neste uka/uken/veka/helga/natta/kvelden/helgen
        den <number>
        <tonight>
        this week/weekend/evening/morning/friday/month
        on? monday/tuesday/wednesday/thursday/friday/saturday/sunday
    """,
    "ending": """
        <do> {adverbs} det/da/de? slutt/slut/ende/enda på {all}
        <do> ..1 ende/enda/slutt på <me>
        ende/avslutte/avslutta/avslutter/ender det/alt/dette/livet/da $
        <do> kort prosess
        setje/sette/setter/set punktum for <life>/alt/det
        <do> det av med <me>
    """,
    "all": """
        det/da/de/dette/alt/altsammen $
        alt/alle/heile/hele/heila ..1 sammen/saman/greia/greiå/greiene/shiten/dritten/skiten/elendigheten
        <life> ..1
    """,
    "meaning": """
        @<will>
        @har/ha/he {adverbs} tenkt/bestemt/planlagt ..3
        @kommer/kjem/kjæm/kmr til/te/tel? å?
        bestemt/bæstemt/bestemmt/planlagt/planla/avtalt/avtale <me>? ..3
        klar/klart/modig/lyst/løst/trang/løyst ..3
        håper/håpe/lengter/lengtar/drømmer/tenker/tænke/tenke/tenkje ..3
    """,
    "gone_by": """
        når/før/innen/nå/viss/hvis/vist ..8
        {soon} ..2
    """,
    "leaving_life": """
        bort/vekk/vekke/ut/herfra/fri/ferdig/farvel/melde/stemple/sjekke/sjekka/logge/vek ..3 fra/frå/frao/av/tå/med/me/ut ..2 <life> $
        vekk/bort/ut fra/frå/av/tå <life>
        fra/frå <life> $
        forlater/forlate/forlata/forlèt dette/denne/livet livet/verden/verda?
        sjekke/sjekka/logge/stemple ut for godt/alltid
        ferdig/fardi med/me <life>
        slepper/slippe/sleppe/slipper taket {soon}
        kvelden/kveld/kvelln for/førr godt
        reise/dra/forsvinne fra/frå denne? verden/verda/jorda/alt
        livet mitt/mett slutter/sluttar/ender/stopper
    """,
    "no_life": """
        <not> {adverbs} til/te/tenkt/tenkt? <to>? {adverbs} overleve/overleva/oppleve/oppleva
        <not> {adverbs} overleve/overleva
        lever/leve/lev <not> ..1 da/til/te/til/så/i/den/lenger/når/etter
        <not> ..3 <alive> til/te/ein/en/lenger/lengre/læng/mer/meir/dag
        <not> ..4 holde/halde/hold <me> i live/livet
        <not> ..2 <alive> {soon}
        siste dag/dagen/natt/natta i/på/på livet/livet
        sleppe/slippe/slepp/slapp {adverbs} <to>? <alive>/puste/pusta/våkne/våkn/vakne
        slutter/slutte/slipper <to>? puste/pusta/eksistere
    """,
    "wish_be_gone": """
        vil/vill/orker/orka/orkar/orke/gidder/gidd/ønsker {adverbs} <not> ..2 <be> ..1 her/til/te/tel/med ..1
        vil/ønsker bare/berre {adverbs} <be> ..1 borte/vekk
        vil/skal/ska bare/berre/bere {adverbs} dit/te/til han/ho/hu/mamma/mæmma/pappa/hennar ..1
        <not> ..1 på <to> <alive>
    """,
    "not_back": """
        <not>/aldri ..3 komme/kome/kommer/kjem/kjæm/gå/tilbake/heim/hjem/att/igjen
        blir/bli/bi ..1 liggende/borte/liggande/der
        aldri/<not> ..2 funnet/funne
        til alt/dette ..3 over/slutt
    """,
    "bye": """
        farvel/adjø/adjøs/adios/farvæl
        si/sei/seie/hils/hilse/fortell ..1 til/te/tel ..3 at ..4 glad/elsker/elska/skyld/skuld/unnskyld/lei
        si/sei unnskyld/onnskyld til/te ungene/ungan/ungane/ongan/barna
    """,
    "own_hand": """
        med/på egen/eiga/egne hånd/hand
        i egne/eigne hender/henner/henda
    """,
}

EXPLICIT: Final = """
    {meaning} {ending}
    {ending} ..3 {soon}
    {soon} ..3 {ending}
    {meaning} ..3 {leaving_life}
    {leaving_life} ..4 {soon}
    {meaning} {adverbs} <to>? <dead> $
    {meaning} {adverbs} <to>? <dead> {soon}
    {meaning} {adverbs} <to>? <dead> asså/altså/ass/nå/no/å/og/for/her/men
    {meaning} {adverbs} <to>? <be>/ligge/ligg/bli <dead>
    lyst/løst/håper/håpe/drømmer/drøymer/bestemt/bestæmt/klar/velger/vel ..4 døden/dauden
    lyst/løst/løyst/trang {adverbs} til/te/tel? å? <dead>
    lengter/lengtar/lengta ..5 <dead>/døden/dauden
    be/ber/bedt/bett/bad/bidd ..4 få/fær <dead>
    når/nå ..2 leser/lese/les/finner/lesar ..3 <I> {adverbs} <dead>/borte/vekk
    <I> ..1 er/e/æ/va/ligger/ligg {adverbs} <dead> før/førr/når/innen/då/{soon}
    {gone_by} <I> er/e/æ {adverbs} <dead>/død -trøtt/trøytt/sliten
    hadde/var/va ..4 <I> <dead> no/nå/{soon}
    {wish_be_gone} lenger/lengre/læng/lengr/mer/meir/mere/$
    {no_life} -hun/ho/hu
    <I> <do> ..2 {soon} mot <me> <self>
    mot/mod <me> <self> {soon}
    ~dødslengsel/~dødslengselen/~sjølvdrap/~selvdrap/~dauelyst/~dødslyst
    ~selvmodr/~sjølvmord/sjølmord/sjølmor/sjelmord/selmord/sjølvmor/sjelmor/selvmor/sjælmord/sjøllmord/sælmord ..8 {soon}
    sjølmor/sjølmord/sjøllmord/sjelmor/selmord ..4 kver/hver/kvar/eneste/einaste/utveg/utvegn/dag/svaret
    selv/sjølv/sjøl/sjæl/sjel mord
    sjelmordstanker/sjelmorstanker/selmordstanker/sjælmordstanker/sjølmordstanka/sjølmordstankar/sjølmordstanker ..8 nå/no/nærme/nære/nær/sterke/redd/hver/hele
    avlive/avliva/avliver/~avlivning ..4 <me>
    ta/tar/tek/tæk/tok/take/tær ..1 <me> {adverbs} av dage/dagar/dager/tage
    ! ta/take <life>/livt/livete ..1 av/tå/ta/mitt/mett/mit/mi ..1 <me>/<self>
    <I> ..1 tar/tek/tæk <life>/livt/livete ..1 av/tå/ta/mitt/mett/mit/mi ..1 <me>/<self>
    tar/tek/tæk <I> <life>/livt/livete ..1 av/tå/ta/mitt/mett/mit/mi ..1 <me>/<self>
    ! ta/tar/tek/tæk/take {adverbs} <life>/livete/livt mitt/mett/mit/mi
    tek/tar/ta ..1 mitt eige/eget/eiget/egne liv
    {meaning} ..4 ta/tar/tek saken/saka {own_hand}
    <dead>/døden/leve ...12 {own_hand}
    {own_hand} ...12 <dead>/døden/leve
    @skal/ska/vil/kommer/kjem {adverbs} til/te? å? <jump> $
    {meaning} {adverbs} <to>? <jump> {soon}
    {meaning} {adverbs} <to>? <jump> $
    @sitter/sidde/sit/sitt/ligger/står {adverbs} med/me <gun>
    <gun>/pillene/tauet ..8 {meaning}
    gå/går/gjeng/ga/legger/legg/gå/dra/drar/ut ..5 <nature> ..6 {not_back}
    <me> ut? i/på/under ..1 <nature> {soon}
    <nature> {soon} ..6 {not_back}
    {meaning} ..3 <nature> {soon} ..6 tilbake/att/heim
    @vil/vill/skal/ska {adverbs} drukne/drukna
    stemmene/stemmer/stemman ..1 sier/seier/seie/sei/ber/roper ..2 <I> ..2 skal/ska/må/drepe/hoppe
    står/sitter/sidde/sit/ståe/er/e ..2 på/ved/ytterst/utpå/oppå ..1 <edge> ...12 krefter/hoppe/hoppa/slippe/sleppe/tilbake/orker/slutt/utsikten/udsikten/hjelp
    bestemt/bestemte/bæstemt/bestemmt <me> for/før/førr <to> <jump>/<dead>/ende
    bestemt/bæstemt/bestemmt/valgt/satt/sett ..2 dagen/datoen/dato/frist/tidspunktet
    {bye} ...12 {ending}
    {soon} ...12 sørge/syte/sørger for det/da
    {soon} er/e/blir/vert det/de/da slutt/over/ferdig ..4 {meaning}
    {meaning} ...12 {soon} er/e/blir/vert det/de/da slutt/over
    <dead>/livet/leve/vakne/våkn/våkne/mot/ønske ...10 {soon} ..3 <do>/gjør <I> noe/nåkka/det/noko
    ungene/ungane/ongan/barna klarer/klare/klarar/klåre seg/sæ uten/uta/utan <me>
    har/ha/he {adverbs} skrevet/skrive/skreve/skrivi/skrevi {adverbs} brev til/te ..2 ungene/ungane/ongan/barna/alle/aille/dattera/mamma/familien ...10 {soon}
    har/ha/he {adverbs} skrevet/skrive/skreve/skrivi/skrevi {adverbs} brev til/te ..2 ungene/ungane/ongan/barna/alle/aille/dattera/mamma/familien ...10 {not_back}
    i ferd med å gjøre/gjere noe/noko ..2 <not> ..1 gjøre/gjere om/ugjort
    <dead> så/åsså/og/for <I> <not> ..2 mer
    {meaning} bare/berre/bere <dead>
    vilbare/vilberre/vildø/vildau/villdø/viljedø
    tanken/tanker/tankan på/om ..2 <not> ..1 <alive>/finst/finnes/eksistere
    snart/lenger <not> finst/finnes/fins/eksisterer
    hadde/ha/vil/skal ..1 skutt/skyte/henge/hengt <me> {soon}
    gravplass/gravstad/begravelse/gravferd/kiste ...12 <not> tenkt/tenkjer/tenker
    mot/modig nok ..4 {soon}
    {soon} ..2 mot/modig nok
    venter/vente/ventar på ..2 bli/verte modig/klar
    <not> ..2 stole/stoler/stola på <me> <self>?
"""

AMBIGUOUS: Final = """
    {ending}
    {leaving_life}
    {meaning} ..2 <dead> $
    skutt/skøt/skjøt/skaut/hengt/hengte/druknet/drukna/hengde se/seg/sæ/sei
    ~sjelmord/sjelmor/sjølmord/sjølmor/selmord/sjelmordstanker/sjelmorstanker
    tok/tatt/tar/teke/prøvde/prøvd <life>/livete/live tå/av/ta <me>/seg/sæ/se
    tok/tatt/tar/teke/prøvde/prøvd <life>/livete/live mitt/mit/sitt/sett
    <I> garanterer/garantere <not> for
    slipper/slippe/sleppe/slepp {adverbs} alt sammen/saman/$
    skyt/drep/skyt/drepmeg <me> -<c_fiction>
    trøtt/trøytt/trøytte/lei/sliten {adverbs} av/tå/ta å <be> til/te
    vits/vitsen/vitsn/poeng/poenget/mening {adverbs} med/me/i/av/ved å <alive>/stå
    {bye} ..4 alle/aille/folkens/verden/alt/ungene/hundene/hundane
    var/va/hadde ..2 best/bedre/betre for alle/dei/de ..6 <not> ..2 va/var/fantes/eksisterte
    død/dau/dø/dead inni/innvenni/innvendig/innveni
    <not> ..2 hva/ka/kva/ke/ko <I> lever/leve/lev for
    <not> ..1 verdt/verd/vært/verdig å <alive>
    <not>/ingenting/inkje/ingen ..3 igjen/igjæn/att ..1 <alive> for/førr/før
    passive/mørke/tunge dødsønsker/dødstanker/tanker
    modig/mot nok til å
    <me>/<my> i/oppi grava/graven/gravå/kista/likbil/likbilen
    begravelsen/begravelsa/gravferda min/mi
"""
