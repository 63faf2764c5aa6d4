# ruff: noqa: E501 - one line, one phrase
"""Violence and abuse by someone close, told by who, what and where."""

from typing import Final

RULES: Final = {
    "someone": """
        <he>
        <household> ..3
        <they> ..2
    """,
    "beats": """
        <strike>
        bangke/sparke/sparka/sparker/sparkar/sparket/dytta/dytter/dyttar/dyta/kasta/kaster/kastar/kastet/dro/drar/dreg/drog
        denger/denga/dengte/dengt/dengjer/juler/jult/kvalte/kveler/klorer/klorar/pressa/presser/presset/bite/lugger/kaste
        ripser/filleristet/rister/slenger/slengte/slengt/brant/brenner/klype/klyper/spytter/mishandler
    """,
    "where_hit": """
        i/etter/mot/ned/ne/med/me/på/rundt/over/bortover/bortøve/inn ..3 <head>/<wall>/<throat>/ansiktet/trynet/magen/håret/trappa/kjellertrappa/gølvet/golvet/golve/rygg/ryggen/hår/hår/hendene
    """,
    "will": "skal/ska/skulle/sku/sko/vil/kommer/kjem/kjæm/lover/lova/lovet/truer/truga/trua",
    "me_or_ours": """
        <me>
        oss
        <throat>/beina/ansiktet
    """,
    "tied": """
        låser/låste/låst/låsar/stenger/stengt/sperrer/sperra/lås
    """,
    "forced": "tvinge/tvinger/tvingar/tvang/tvinga/tvunget/presser/pressar/pressa/presse/presset",
    "at_night": """
        om/i/på nettene/natten/natta/nettå/nattan/natti/nettå/nettan
        inn til/te <me>
        i/opp ..1 senga/sengen/sæng
    """,
    "touches": "tar/tok/tatt/ta/tek/teke/tær/tafser/tukler/klår/tafsa/beføler/tuklar",
    "no_said": """
        mot/mod/imot min/mi vilje/vilja/viljen
        <self>? om/enda/selv/sjølv <I> {adverbs} sier/seier/sei/sa/ber/bad/ba/gråter ..2
        får/fær <not> ..1 si/sei/seie nei
        <I> vilikke/vilkje
        <I> vil <not>
    """,
    "locked_in": """
        <not> {adverbs} lov/love/låv ..3 ut/gå/telefon/jobbe/snakke/venner/forlate
        <not> ..1 gå/gao ut/ute/te
        <not> ..1 ha? telefon/telfon/penger/pengar/pænga/mat
    """,
}

EXPLICIT: Final = """
    {someone} ..1 {beats} {adverbs} <me> {where_hit}
    {someone} ..1 {beats} {adverbs} <me> ..4 {recent} -<o_play>
    {someone} {beats} {adverbs} <me> <again>/når/nå/hver/vær/kvar/kver/hvis/viss/så/sa/hardt/hart/gul/ofte/å
    <I> blir/bli/vert/blei/ble/vart ..1 slått/banka/banket/dengt/slegen/slege/julet/jult/sparka/mishandlet/misbrukt/misshandla ..5 av/<home>/opp -<o_play>
    blirslått/blirbanka/jegblir ..3 <home>/av/banka/slått
    banka/banket/banke/slått opp av
    får/fær/fikk/fekk ..1 juling/jullng/deng/bank/jul/julling ..3 <home>/av/igjen/ijen/om/hvis/viss -<o_play>
    {someone} ..3 legg/legger/la/lagt hånd/hand/henda på <me>
    {someone} ..3 kvelertak/kvelartak/strupetak/strupegrep
    kvelertak/kvelartak/strupetak ..2 <me>
    tok/tar/tek/tatt/holdt/held/heldt/la/hendene/henda/grep ..3 i/rundt/om ..1 <throat>
    holdt/heldt til/te ..1 svartnet/svartna
    <he>/<household> ..6 {will} ..5 <kill>/drepp/drebe/drep/skjære/skyte/knuse/knekke/brekke/banke {adverbs} <me>/oss/over/deg
    <he>/<household> ..6 {will} ..3 ta/ende livet/live ..1 av/tå <me>/oss
    <he>/<household> ..5 sagt/sier/sei/seier/sa/skriver/seie/skrik ..2 at? ..2 {will} ..2 <kill>/skjære/skyte/slå/knekke/banke/ta ..3 <me>
    {will} ..3 bruke ..1 på <me>
    {will} <break> ..3 {me_or_ours}
    truga/trua/truer/trugar/truet/true ..1 <me> ..2 med/me/mæ kniv/øks/hagle/våpen/hammer/børse/gevær/pistol/kniven/øksa
    truga/trua/truer/trugar/truet/true ..1 <me> ..1 på live/livet/liv
    har/ha/he ..1 truga/trua/truet <me> ..6 kniv/utenfor/utfor/her/uttafor
    hagle/haglå/kniv/kniven/øks/børsa/børse/våpen/pistol/gevær/brødkniven/geværet ...10 på <me>
    eksen/eks/ex/eksmannen/han/hann/hanj/hainn/ann/hn/gubben ..3 står/strå/sto/sitter/venter/kommer/banker/bankr ..2 utenfor/utfor/utfør/uttafor/utafor/utanfor/døra/dørå/udforbi
    følger/følge/føl/følgjer/forfølger/stalker ..1 etter/ætter? <me> ..2 overalt/hjem/heim/hver/kvar/til/dit
    gått/skreket/skjøt/skaut/skutt ..2 over/øve/på ..1 <me>/hodet/hugue/haue/huset
    <he>/<household> ..8 gjør/gjer/gjorde ..1 det/da ..1 igjen/att <me>/og?
    <he>/<household> ...10 slår/slog/slo/sparker/dytter ..1 og/å sparker/dytter/slår/sparka/slo/lugger
    <household> ..4 dytter/slår/sparker/dengjer/denger ..1 slår/dytter/sparker/dengjer/kvelar
    gul og/å blå
    blåmerker/blåmerke/blåmerka/blåveis/blåveiser ..4 ansiktet/halsen/etter/samboeren/mannen/han/hals/ryggen/armene -<o_play> -blodfortynnende/leggen
    <I> {adverbs} er/e ..1 blå på/over/i ..1 ryggen/rygen/armene/hele/låra/arma/kroppen
    gjemmer/gjømmer/gøymer/gjemt/låst/låste ..1 <me> ..3 på/i/inne/badet/do/kjelleren/bilen/naboen
    skriver/skriv/ringer fra/frå badet/do/fjøset/fjøse/kjelleren/boden/bilen/dass
    funnet/funne/finn ..1 ut? ..1 hvor/kor/kvar/hårr <I> er/e/bor/bur
    tør/torer/tørr/tørkke/tørke/våger <not>/ike ..4 <home>/hjem/hejm/jemm/jem/heim/røre
    slår <not> ..4 der/kor klærne/kleda/klea
    {tied} ..2 <me> ..3 inne/inn/ute/kjelleren/boden/ut
    {tied} ..2 <me>/ho/henne/hu/barnet ..2 inn/inne/kammersdør/døra/boden
    {tied} ..1 døra/dørå/døren/grinda/porten ..3 går/gjeng/reiser/drar/utafra
    {tied}/blir/holdt/held/holder ..3 innelåst/innesperra/låst/innesperret/inne ..3 på/i ..1 rom/rommet/loftet/boden/kjelleren/badet
    {locked_in} ..8 {locked_in}
    passet/passe mitt/mett/mi ...12 <not>/gifte/gift/<he>/dei
    <he>/<household> ..2 tatt/tar/teke/tek/holder/gjemt/beslaglagt passet
    vaktar/vakter/overvåker/overvåkar ..1 døra/dørå/<me>/grinda/telefonen ..2
    {forced} ..4 gifte/gifta/giftes/gift/ekteskap/sex/samleie
    {forced} ..1 <me>/henne/hu/ho/jenta ..1 til/te/tel/mot ..3 -<c_workday> -søke/ingeniør/lege/spise/trene/tur/gå/ut/legge/stå/tiltaket/tiltak
    gifte/gift/gifta/giftar ..1 <me>/mæ ..1 bort/vekk
    gift/gifte/gifta bort <me>? ..6 <I> vil
    sendes/sende/sænd/sendt/sender ..1 <me>? ..1 til/te/bort/tilbake hjemlandet/heimlandet/gifte/å ..3
    <household> ..6 {touches} {adverbs} på <me>/<girl>
    <he> {touches} {adverbs} på ..1 <girl>
    {touches} {adverbs} på <me> ..3 {at_night}
    {touches} {adverbs} på ..1 <me>/<girl> ..6 {no_said}
    {touches} {adverbs} på <me> når/vær/hver/kvar/under/heila/i/som/aleine/vi/me
    <he>/<household> ..8 {no_said} ..2
    {at_night} ..8 {no_said}
    sex med/me <me> ..1
    tar/tek/tok/tær <me> ..2 mot/mod ..1 vilje
    kommer/kom/kjem ..1 inn til/te <me> ..2 om/i/nettene/natta
    legger/legg/la/låg/ligger ..1 seg/se/sæ ..3 {at_night}
    legger/legg/la/låg/lå ..1 seg/se/sæ? oppå/inntil/oppi <me>
    lå/låg oppå <me>
    held/holder/holdt/heldt <me> nede/nere/fast/fanga
    ekle/ekkle/stygge/rare/vonde ting/teng ..1 med/me/på <me>
    tving/tvinge/tvinger hu/henne/ho te/til
    filmer/filmar/filma <me> ..3 naken/dusj/mens
    ~voldtatt/~valdtatt/~valdteken/voltatt/voldtat ..4 {recent}
    ~voldtatt/~valdtatt/~valdteken ..6 på/i ..2 <weekday>/<night>/hybeln/festen
    rister/risser/rista babyen/ungen
    blir/bli/vert låst/stengt inne/innelåst
    har betalt ..2 være/vera med <me>
    menn betaler ..4 <me>
    høyrer/hører ..2 skrike/skrik/skriker ..6 slår/slått/smell/pappa
    barnet/ungen/ungane/ungene/barna ..4 blir/vert ..1 slått/slegen/slege
    slegen/slege/slått av ..2 <household>
    finne/finner/ta/tar/tas/få ..1 <me> ..2 politiet ..4 siste
    siste <I> gjør/gjer
    skal tas $
    {will} ta <me> {adverbs} på/i/når/nå/for
    knekkjer/knekker/brekker beina
    redd ..5 drepe/dreper/ska/skal ..1 <me>
    er på/i krisesenteret/krisesenter
    hjelp <me>/oss ..6 slår/drepe/kniv/låst/voldtatt/kommer
"""

AMBIGUOUS: Final = """
    <household> ..5 {beats} {adverbs} <me> -<o_play> -bussen
    {someone} ..2 {beats} {adverbs} <me> -<o_play> -bussen/bakken
    {beats} {adverbs} <me> ..3 <home>/igjen/ijen
    redd/livredd/livræd/red/rædde for? ..1 <kin>
    redde/livredde for ..1 <kin>
    redd/redde/livredd/red/rædd/livredde for? han/ham/hann/hanj/hainn $
    redd/red/rædd for å gå/dra ..1 jem/hjem/heim/jemme
    vore/vært/bodde/bodd/budd/bor/bur/rømte/flyktet ..1 på/til ..1 krisesenter/krisesenteret
    blei/ble/vart/var giftet/gifta/gift bort
    ris som barn/onge/liten
    <household> ..6 bestemmer/bestemme/styrer/styre ..1 pengene/pengane/alt/telefonen/kven/kæm/hvem
    levde ..1 med/me ..1 en/ein som slo
    hard/hardt på labben
    overgrepa/overgrepene/overgrep
    truga/trua/truet <me>
    <he>/<household> ..4 {touches} på <me> $
    tok <me> ..1 hart/hardt
    får/fær <not> {adverbs} lov ..5 ut/venner/telefon
"""
