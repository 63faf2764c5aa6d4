# ruff: noqa: E501 - one line, one phrase
"""Violence and abuse that someone lives with."""

from typing import Final

RULES: Final = {
    "hits": """
        slår/slår/slæ/sle/slåes/sla/juler/jular/mishandler/mishandlar/mishandle/banker/bankar/banke/denger/dengjer/kverker/kveler/kvele/kvel
        voldtar/valdtek/voldtek/voldta/misbruker/misbrukar/misbruke/pryler/sparker/sparkar/sparke/kverkar/klår/torturerer/voldtær
        lugger/biter/skaller/klyper
    """,
    "hit": """
        slo/slog/slått/slådd/slådde/mishandlet/mishandla/banket/banka/dengte/dengt/kvalte/kvelte/voldtok/voldtatt/valdtok/misbrukte/misbrukt
        sla/slæ/sparket/sparka/valdteke/voldtokk/dengde
    """,
    "hitting": "slå/sla/banke/mishandle/mishandla/denge/jule/kvele/voldta/misbruke/sparke/true/torturere",
    "hit_passive": """
        slått/slådd/slådde/slåtte/banket/banka/mishandlet/mishandla/mishandlede/misbrukt/misbrukte/julet/jult/dengt/dengd/kvelt/voldtatt/valdteken/valdteke/voldteken/torturert/voldtatte/slegen/slege/slegne
        ~mishandlet/~voldtatt
    """,
    "person": """
        <they> <poss>? {adverbs}
        <they> <poss>? som <adverb>?
    """,
    "death_threat": "drepe/drep/drepa/skyte/knivstikke/kverke/myrde/skade/banke/stikke/partere/ta/slå <me>/livet",
    "threaten": "truer/true/trugar/truet/trua/truga/trugde",
    "en_hits": "hits/beats/slaps/punches/kicks/chokes/rapes/abuses/strangles/hit/beat/hurts/assaults/molests/whips/burns",
    "en_hitting": "hitting/beating/slapping/punching/kicking/choking/raping/abusing/strangling/assaulting/molesting/stalking/hurting",
    "en_by": "by/at/every/again/when/now",
    "en_threat": "with/every/again/and/all/online/now",
}

EXPLICIT: Final = """
    <they> ..6 {hits} {adverbs} <me> -<o_play>
    <they> ..5 {hits} {adverbs} både/bæ/båe <me>
    <they> ..4 begynt/byrja/begynner/pleier/liker/fortsetter/prøver/kan/truer {adverbs} med? <to>? {hitting} {adverbs} <me>
    hjelp <me>? {person} {hits}
    han/hun/ho/hu/hainn/mannen slår og ..1 sparker/slår/banker/sparkar/truer
    <kin> <poss>? {adverbs} er/e/æ/blir/vert {adverbs} voldelig/valdeleg/valdelig
    <they> ..3 tok/tar/tek <me> {adverbs} med makt/tvang/vold
    <they> ..3 kaster/slår/slenger ting {adverbs} på/etter <me>
    @blir/vert/bli/bi {adverbs} {hit_passive} {adverbs} av <they>/<poss>
    @blir/vert/bli/bi/bir {adverbs} {hit_passive}
    @har/ha/he blitt/vorte/vorti/blidd {adverbs} {hit_passive} ..3 {recent}
    <they> ..4 tvinge/tvinger/tvang/presser/presse/pressa/tvingar/pressar {adverbs} <me> ..3 sex/gifte/giftes/ekteskap/samleie/prostitusjon
    <they> ..5 på <me> mot <poss>? min/mi/vilje/viljen vilje/viljen/vilja?
    <they> ..3 tafser/tafsar/beføler/klår/antaster/befølte på? <me>
    @blir/vert/bli/er/e {adverbs} holdt/halden {adverbs} innelåst/innesperret/fanget/fange/innestengt
    får/fær <not> ..5 ut/hjemmefra/huset/leiligheta/leiligheten ..3 låser/låste/slår/nekter/truer
    <they> ..2 er/e/sitter/står/kommer {adverbs} her/inne/ute/utenfor/hjemme/heime/utafor {adverbs} og? ..2 med/har {adverbs} en? ei? ein? <weapon>
    truer/trugar/true <adverb>? <me> $
    <kin> <poss>? {adverbs} slår/sle $ -<o_play>
    <kin> <poss>? ..6 truer/trugar/true $
    <kin> <poss>? {adverbs} tar/tek/tok/tæk på <me> $
    @får/fått/fær/fekk {adverbs} juling/bank/deng $ -<o_play>
    @får/fær {adverbs} juling/bank/deng av/<home>/<adverb> -<o_play>
    redd for livet <my>?
    my <eadv>? <heshe> touches/touching/touched me
    <heshe> ..4 hits/beats/chokes/rapes/strangles/abuses me
    <they> ..3 skal/vil/kommer/ska/kjem til/te? <to>? ta/ende livet av <me>
    {person} {hits} {adverbs} løs? på? <me> -<o_play>
    {person} slår/banker/juler/banka/dunker/dunke/dunkar {adverbs} løs/opp/ned på? <me>
    {person} slår/banker/sparker/truer/mishandler/banke/slår ..2 og {hits} <me>
    slår/banker/mishandler/banke/juler/voldtar <they> <poss>? {adverbs} <me> -<o_play>
    når/viss/hvis/fordi/at/for/mens <they> <poss>? {adverbs} {hits} <me>
    {person} har/ha {adverbs} slått/slådd/mishandlet/mishandla/voldtatt/banket <me>
    {person} {hit} <me> ..2 {recent} -<o_play>
    {recent} {hit} <they> <poss>? <me>
    {person} banker/banka/bankar/banke <me> opp/gul/helseløs/ned
    @ble/blei/vart/vert/blitt/ble {adverbs} {hit_passive} ..2 {recent} -<o_play>
    @blir/vert/bli/er/e {adverbs} utsatt/utsett/utsatte for {adverbs} vold/vald/overgrep/mishandling/trusler/trugsmål/vål/incest
    lever/leve med {adverbs} vold/vald i? forhold/hjemmet?
    @lever/bor/leve/bur {adverbs} i et/eit {adverbs} voldelig/valdeleg forhold/ekteskap
    vold/vald <home> {recent}
    {person} er/e/æ/blir/vert {adverbs} voldelig/valdeleg/voldelege/valdelig mot/imot/med/me/mæ <me>?
    {person} {threaten} ..4 {death_threat}
    {person} {threaten} {adverbs} <me> <adverb>? på livet
    {person} {threaten} {adverbs} <me> ..2 kniv/våpen/pistol/øks/juling/bank/hammer/gevær
    {person} {threaten} {adverbs} <me> $
    <kin> <poss>? {adverbs} {threaten} {adverbs} <me>
    {person} sier/seie/seier/si/sei/sa/skriver/skriv {adverbs} at? <they>? {adverbs} skal/ska/vil/kommer/kjem til/te/tel? <to>? drepe/drep/drepa/skyte/kverke/slå/knivstikke <me>
    {person} vil/skal/ska/prøver/kommer/kjem/planlegger/forsøker {adverbs} til/te/på? <to>? {adverbs} <kill>/skyte/kvele/knivstikke/skade/voldta <me>
    @blir/vert/bli/er/har/ha/vært {adverbs} blitt? truet/trua/truga/tru/true/truga på livet
    @blir/vert/bli {adverbs} truet/trua/truga {adverbs} med kniv/våpen/juling/døden/bank/drap/vold/pistol
    @blir/vert/bli {adverbs} truet/trua/truga av <they>
    @får/fått/har/ha/fekk/fikk/mottar {adverbs} fått/mottatt? {adverbs} drapstrusler/drapstrussel/drapstruslar/drapstrugsmål/dødstrusler
    {person} tar/tek/tok/tæk/har {adverbs} tatt? kvelertak/kvelartak/strupetak på? <me>?
    {person} tvinger/tvingar/tvinge/tvang {adverbs} <me> til/te/tel? <to>? {adverbs} ha/sex/gifte/ligge/samleie/prostituere/selge sex/<me>?
    @blir/vert/bli {adverbs} tvunget/tvinga/tvungen {adverbs} til/te <to>? {adverbs} gifte/sex/ha/selge/prostituere sex/<me>?
    {person} låser/låsar/stenger/sperrer/låse/stengjer {adverbs} <me> {adverbs} inne/inn
    {person} holder/held {adverbs} <me> {adverbs} fanget/fange/innesperret/innesperra/innelåst/innestengt/nede/inne
    @er/e/blir {adverbs} innesperret/innelåst/innestengt/fanget/fange av? <poss>? <home>/<they>
    {person} står/sitter/venter/er/e/kommer ..3 døra/døren/utenfor/huset/inn/dør/utafor med {adverbs} en? ei? ein? kniv/våpen/øks/pistol/hammer/gevær/balltre
    {person} {adverbs} har/ha {adverbs} en? ei? ein? kniv/våpen/pistol/øks mot/imot/og <me>
    @tør/torer/tør/våger <not> {adverbs} gå/reise/dra/være <home> ..4 slår/banker/dreper/slå/banke/drepe
    redd ..5 skal/vil/kommer/kjem {adverbs} til/te? <to>? {adverbs} drepe/slå/skade/banke <me>
    hjelp {person} {hits} <me>
    <heshe> <eadv>? <eadv>? {en_hits} {en_adverbs} me
    <heshe> is/are/keeps/was? {en_adverbs} {en_hitting} {en_adverbs} me
    <heshe> hit/beat/raped/choked/punched/strangled/kicked/hurt me ..4 {en_recent}
    {en_recent} <heshe> hit/beat/raped/choked/punched/kicked me
    <Ien> am? get/getting/keep/being {en_adverbs} being/getting? {en_adverbs} beaten/abused/raped/hit/assaulted/choked/beat/threatened/molested {en_by}
    <Ien> am? {en_adverbs} being/getting/get beaten/abused/raped/beat/assaulted/molested/battered
    <Ien> was/got/just/been {en_adverbs} raped/beaten/assaulted/attacked/stabbed/strangled ..3 {en_recent}
    <heshe> is/are? {en_adverbs} threatens/threatening/threaten/threatened {en_adverbs} to {en_adverbs} kill/hurt/shoot/stab/beat/murder/harm me
    <heshe> is/are? {en_adverbs} threatens/threatening/threaten me {en_threat}
    <heshe> says/say/said/told/tells/saying me? that? <heshe>? will/gonna/ll/is/shell/hell/going/wants {en_adverbs} going? to? kill/stab/shoot/hurt/murder me
    <heshe> is/are? {en_adverbs} trying/going/gonna/wants/want/will/tried/try {en_adverbs} to? {en_adverbs} kill/murder/shoot/stab/rape/strangle me
    <Ien> am? {en_adverbs} get/getting/got/receiving/received death threats
    <heshe> is/are? {en_adverbs} forces/forcing/force me to {en_adverbs} have/marry/sell/sleep/do
    <heshe> locks/lock/locked/keeps/keep me {en_adverbs} in/up/inside/locked/prisoner/trapped
    <heshe> is/are? {en_adverbs} violent to/towards/with/against/toward me
    <heshe> pulled/has/have/holds/held a? knife/gun/weapon ..3 me
"""

AMBIGUOUS: Final = """
    {hits} {adverbs} <me> -varmen/angsten/angst/maskotdrakta/drakta/chatbot -<o_play>
    <kin> <poss>? <adverb>? {hits} <me>
    <they> <poss>? ..3 slo/slår/slog/slåss $ -<o_play>
    <they> ..1 drakk/drikker og slo/slår/slog
    <kin> <poss>? ..6 truer/trugar
    <kin> <poss>? {adverbs} tar/tek/tok/tæk på <me>
    opp med vold/vald/mishandling/overgrep
    <I> {adverbs} er/e/blir/va {adverbs} redd for? ham/henne/hainn/han/ho/hu/ektemannen/dem
    blir/blei/ble ..3 sint ..2 <I> blir/er/e redd
    får/fær <not> {adverbs} lov ..5 ut/hjemmefra/venner/telefon/telefonen &<o_close>
    på <me> mot min/mi vilje
    <he> ..1 skal/vil/kommer til/te? <to>? ta <me> $
    grew/growing up with violence/abuse
    afraid/scared/worried that? <heshe>/hell/shell will/might/is/hurts? going? to? hurt/hit/kill/beat/hurts me
    scared/afraid of him/her/them
    {person} {hit} <me>
    {person} har {hit} <me>
    <I> {adverbs} ble/blei/vart/vert/blitt/var {adverbs} {hit_passive} -<o_play>
    ble/blei/vart/var <I> {adverbs} {hit_passive}
    har/ha/hadde <I>? blitt/vorte/vorti/blidd {adverbs} {hit_passive}
    <I> har/ha {adverbs} blitt/vorte {hit_passive}
    ~voldtatt/~voldtekt/~valdtekt/~valdteke
    {hits} henne/ho/hu/ungene/barna/barnet/moren/mora/søsteren/søstera/hainn/han/ham/seg
    ~mishandlet/~mishandler/~mishandling/~mishandla
    overgrep/overgrepet/incest/familievold/overgrepene
    partnervold/kjærestevold
    utsatt/utsett for {adverbs} vold/vald/overgrep
    vold/vald <home>
    vold/vald i hjemmet/heimen/familien/nære/forholdet/ekteskapet -kurs/kurset/studiet/studie/lærte/praksisen/forelesning
    redd/redde/redd for? <kin>
    redd ..2 gå/dra/reise/være/vere/komme <home>/hjem/heim
    tør/torer/tørr/våger/vågar {adverbs} <not> {adverbs} gå/dra/reise/være/vere/komme <home>/hjem/heim
    <not> {adverbs} trygg/trygt <home>
    utrygg/utrygt <home>
    {person} {adverbs} kan/kunne {adverbs} bli/verte {adverbs} voldelig/valdeleg
    <they> <poss>? ..1 voldelig/valdeleg/valdelig
    {threaten} {adverbs} <me>
    {threaten} ..3 drepe/drep/livet/kniv/våpen/skyte
    truet/trua/truga på livet
    drapstrusler/drapstrussel/drapstruslar/dødstrusler/drapstrussel
    {hit_passive} som barn/liten/ung/tenåring/born
    slått <home>
    kontrollerer/kontrollerar alt/hvem/telefonen ..3 <I>/<me>
    får/får <not> {adverbs} lov {adverbs} å? {adverbs} gå/forlate ..1 huset/leiligheten/hjemmefra/heimanfrå
    <heshe> used/use to {en_adverbs} hit/beat/abuse/hurt/rape me
    <heshe> hit/beat/raped/abused/choked/hurt/hits/punched/molested/strangled me
    was/were/been/got/being {en_adverbs} abused/raped/beaten/molested/assaulted
    scared/afraid/terrified/frightened of {en_adverbs} my {en_adverbs} <heshe>
    scared/afraid/terrified of going/being home
    scared/afraid/terrified to {en_adverbs} go/be home
    dont/not/never/isnt {en_adverbs} feel/am/safe {en_adverbs} safe? at? home
    domestic violence/abuse
    abusive <heshe>/relationship/marriage/home
    raped/molested
    death threat/threats
    threatened/threatens/threatening to {en_adverbs} kill/hurt/stab/shoot
"""
