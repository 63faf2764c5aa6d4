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
        denger/denga/dengte/dengt/dengjer/juler/jult/kvalte/kveler/klorer/klorar/bite/lugger/kaste
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
    {someone} ..1 pressa/presser/presset {adverbs} <me> {where_hit}
    {someone} ..1 {beats} {adverbs} <me> ..4 {recent} -<o_play>
    {someone} <strike>/sparker/sparka/sparkar/sparket/jult/juler/dengt/mishandler {adverbs} <me> <again>/når/nå/hver/vær/kvar/kver/hvis/viss/hardt/hart/gul/ofte/å -<o_play>
    <I> blir/bli/vert/blei/ble/vart ..1 slått/banka/banket/dengt/slegen/slege/julet/jult/sparka/mishandlet/misbrukt/misshandla ..5 av/<home>/opp -<o_play>
    blirslått/blirbanka/jegblir ..3 <home>/av/banka/slått
    banka/banket/banke opp av -<o_play>
    ^ får/fær/fikk/fekk ..1 juling/jullng/deng/bank/julling ..3 <home>/av/igjen/ijen/om/hvis/viss -<o_play>
    {someone} ..3 legg/legger/la/lagt hånd/hand/henda på <me>
    {someone} ..3 kvelertak/kvelartak/strupetak/strupegrep
    kvelertak/kvelartak/strupetak ..2 <me>
    <o_him> ..3 tok/tar/tek/tatt/holdt/held/heldt/grep <me>? ..2 i/rundt/om ..1 <throat> -skjerf/skjerfet/prøve/lege/legen
    holdt/heldt til/te ..1 svartnet/svartna
    <he>/<household> ..6 {will} ..3 <kill>/drepp/drebe/drep/skjære/skyte/knuse/knekke/brekke/banke {adverbs} <me>/oss/deg -<o_play>
    <he>/<household> ..6 {will} ..3 ta/ende livet/live ..1 av/tå <me>/oss
    <he>/<household> ..5 sagt/sier/sei/seier/sa/skriver/seie/skrik ..2 at? ..2 {will} ..2 <kill>/skjære/skyte/slå/knekke/banke ..1 <me> -<o_play>
    {will} ..3 bruke ..1 på <me> &<o_gun>
    {will} knekke/knekker/knekkje/brekke/brekker/brække/knuse/knuser/smadre/skjære/skjere ..2 {me_or_ours} -<o_play>
    truga/trua/truer/trugar/truet/true ..1 <me> ..2 med/me/mæ kniv/øks/hagle/våpen/hammer/børse/gevær/pistol/kniven/øksa
    truga/trua/truer/trugar/truet/true ..1 <me> ..1 på live/livet/liv
    har/ha/he ..1 truga/trua/truet <me> ..6 kniv/utenfor/utfor/her/uttafor
    <o_him> ..4 <o_gun> ..3 mot/på/imot <me> -<o_handy> -<o_play>
    eksen/eks/ex/eksmannen/ekskona ..3 står/strå/sto/sitter/venter/kommer/banker/bankr ..2 utenfor/utfor/utfør/uttafor/utafor/utanfor/døra/dørå/udforbi
    <he> ..3 står/strå/sto/sitter/venter/banker/bankr ..2 utenfor/utfor/utfør/uttafor/utafor/utanfor/døra/dørå/udforbi ..8 &redd/rædd/livredd/drepe/roper/slipper/kniv/<c_threaten>/<o_partners>
    følger/følge/føl/følgjer/forfølger/stalker etter/ætter <me> ..2 overalt/hjem/heim/hver/kvar/til/dit -hunden/katten
    skjøt/skaut/skutt ..1 på/mot/etter ..1 <me>/huset -<o_play>
    redd/rædd/livredd ..3 <o_him> ..1 gjør/gjer det/da igjen/att
    <he>/<household> ..4 slår/slog/slo/sparker/dytter ..1 og/å sparker/dytter/slår/sparka/slo/lugger -<o_play>
    <household> ..4 dytter/slår/sparker/dengjer/denger ..1 slår/dytter/sparker/dengjer/kvelar
    slår/slo/slått/banka/banket/jult/<I> ..4 gul og/å blå -<o_play> -<c_accident> -flagg/farge/farger
    blåmerker/blåmerke/blåmerka/blåveis/blåveiser ..4 etter/fra/av/frå ..2 <o_kin>/han/ham -<o_play>
    <I> {adverbs} er/e ..1 blå på/over/i ..1 ryggen/rygen/armene/hele/låra/arma/kroppen &<o_him>
    gjemmer/gjømmer/gøymer/gjemt/låst/låste ..1 <me> ..3 badet/do/kjelleren/bilen/naboen &<o_him>/redd
    skriver/skriv/ringer fra/frå badet/do/fjøset/fjøse/kjelleren/boden/dass &&<o_him>/redd
    <o_partners> ..3 funnet/funne/finn/fant ..1 ut? ..1 hvor/kor/kvar/hårr <I> er/e/bor/bur
    tør/torer/tørr/tørkke/tørke/våger <not>/ike ..1 gå/dra/reise/komme/være/vere/gao/på ..1 <home>/hjem/hejm/jemm/jem/heim
    slår <not> ..4 der/kor klærne/kleda/klea
    <o_him> ..4 {tied} ..1 <me> ..3 inne/inn/ute/kjelleren/boden -<o_play> -systemet/kontoen
    <o_him> ..4 {tied} ..1 <me>/ho/henne/hu/barnet ..2 inn/inne/kammersdør/døra/boden
    blir/holdt/held/holder ..2 innelåst/innesperra/låst/innesperret ..3 på/i ..1 rom/rommet/loftet/boden/kjelleren/badet
    {locked_in} ..8 {locked_in} &<o_close>
    <he>/<household> ..2 tatt/tar/teke/tek/holder/gjemt/beslaglagt passet
    <o_him> ..2 vaktar/vakter/overvåker/overvåkar ..1 døra/dørå/<me>/grinda/telefonen -<c_workday>
    {forced} ..4 gifte/gifta/giftes/gift/ekteskap/sex/samleie
    gifte/gift/gifta/giftar ..1 <me>/mæ ..1 bort/vekk
    gift/gifte/gifta bort <me>? ..6 <I> vil
    sendes/sende/sænd/sendt/sender ..1 <me>? ..1 til/te/bort/tilbake hjemlandet/heimlandet/gifte ..3
    <household> ..4 {touches} {adverbs} på <me>/<girl> -jakke/jakka/sko/skoene/klær/klærne/kleda/dress/dressen/votter/hansker/hjelm/ansvar/ansvaret/alvor/krem/solkrem
    <he> {touches} {adverbs} på ..1 <girl> -jakke/jakka/sko/skoene/klær/klærne/kleda/dress/dressen/votter/hansker/hjelm/ansvar/ansvaret/alvor/krem/solkrem
    <o_him> ..3 {touches} {adverbs} på <me> ..3 {at_night} -jakke/jakka/sko/skoene/klær/klærne/kleda/dress/dressen/votter/hansker/hjelm/ansvar/ansvaret/alvor/krem/solkrem
    <o_him> ..3 {touches} {adverbs} på ..1 <me>/<girl> ..6 {no_said} -jakke/jakka/sko/skoene/klær/klærne/kleda/dress/dressen/votter/hansker/hjelm/ansvar/ansvaret/alvor/krem/solkrem
    <o_him> ..3 {touches} {adverbs} på <me> når/vær/hver/kvar/under/heila/som/aleine/vi -jakke/jakka/sko/skoene/klær/klærne/kleda/dress/dressen/votter/hansker/hjelm/ansvar/ansvaret/alvor/krem/solkrem
    <he>/<household> ..8 mot/mod/imot min/mi vilje/vilja/viljen
    {at_night} ..8 mot/mod/imot min/mi vilje/vilja/viljen
    sex med/me <me> &mot/vil/tvinger/hver/natt/nei
    tar/tek/tok/tær <me> ..2 mot/mod ..1 vilje
    kommer/kom/kjem ..1 inn til/te <me> ..2 nettene/natta/natten/natti
    legger/legg/la/låg/ligger ..1 seg/se/sæ ..2 oppi/i senga/sengen/sæng mi/min
    legger/legg/la/låg/lå ..1 seg/se/sæ? oppå/inntil/oppi <me> -katten/hunden/pusen
    lå/låg oppå <me> -katten/hunden/pusen
    <o_him> ..2 held/holder/holdt/heldt <me> nede/nere/fast/fanga
    ekle/ekkle/stygge/rare/vonde ting/teng ..1 med/me/på <me>
    filmer/filmar/filma <me> ..3 naken/dusj/mens
    ~voldtatt/~valdtatt/~valdteken/voltatt/voldtat ..4 {recent}
    ~voldtatt/~valdtatt/~valdteken ..6 på/i ..2 <weekday>/<night>/hybeln/festen
    rister/risser/rista babyen/ungen
    blir/bli/vert låst/stengt inne/innelåst
    menn betaler ..4 <me>
    høyrer/hører ..2 skrike/skrik/skriker ..6 slår/slått/smell
    barnet/ungen/ungane/ungene/barna ..4 blir/vert ..1 slått/slegen/slege -<o_play>
    slegen/slege/slått av ..2 <household>
    finne/finner/ta/tar/tas/få ..1 <me> ..2 politiet ..4 siste
    han/hun/ho/sjefen/saksbehandleren/dei skal tas $
    redd ..5 drepe/dreper ..1 <me>
    <I> ..1 er/e/bor/bur på/i krisesenteret/krisesenter -praksis/jobb/jobber/kurs
    hjelp <me>/oss ..6 slår/drepe/voldtatt
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
    får/fær <not> {adverbs} lov ..5 ut/venner/telefon &<o_close>
"""
