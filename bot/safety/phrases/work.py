# ruff: noqa: E501 - one line, one phrase
"""Trouble where someone works now: harassment, injury, pay, contract, threats over illness, discrimination, danger."""

from typing import Final

RULES: Final = {
    "boss": """
        sjefen/sjef/lederen/leiaren/leder/leiar/formannen/kollega/kollegaen/kollegaer/kollegaene/kollegene/kollegane/arbeidsgiver/arbeidsgiveren/arbeidsgivar/arbeidsgivaren/basen/bossen/arbeidsleder/arbeidsleiaren
        sjæfen/sjefn/avdelingslederen/avdelingsleiaren/butikksjefen/kjøkkensjefen/vaktsjefen/eieren/eigaren/ledelsen/leiinga/firmaet/bedriften/bedrifta/restauranten/kjøkkensjef/sjefa/sjefane/teamlederen
        dem/dei/dæm/de/dom/folk/noen/nokon/nån/alle på/i/ve ..1 {workplace}
        han/ho/hun/hu/en/ein/ei ..2 på/i ..1 {workplace}
        kunden/kundene/kundane/en/ein kunde?
    """,
    "workplace": "jobben/jobb/jobbe/arbeidet/arbeid/arbeidsplassen/lageret/lagern/butikken/butikk/kjøkkenet/avdelingen/avdelinga/verkstedet/skiftet/kontoret/fabrikken/byggeplassen/plassen/restauranten/hotellet/bruket/jobben",
    "hurts_me": """
        mobber/mobbar/mobbe/plager/plagar/plage/trakasserer/trakasserar/trakassere/hakker/hakkar/hakke/kjefter/kjeftar/kjefte/skjeller/ydmyker/ydmykar/hetser/hetsar/fryser/frys/herser/hersar
        truer/trugar/tru/true/tafser/tafsar/klår/klåre/baksnakker/baksnakkar/brøler/skriker/skrik/kjeftær/hundser/hånar/håner/sjikanerer/sjikanerar/utnytter/utnyttar
    """,
    "hurt_me": """
        mobbet/mobba/plaget/plaga/trakassert/trakassera/hetset/hetsa/frosset/frose/utestengt/utestengd/krenket/krenka/ydmyket/ydmyka/diskriminert/diskriminera/sjikanert/sjikanera/utnyttet/utnytta/baksnakket/baksnakka/hersa/herset/hundsa/hundset/truet/trua/truga/trakasert/trakasssert/diskriminerte/mobbt
    """,
    "pay": "lønn/lønna/lønnen/løn/løna/lønninga/feriepenger/feriepengar/feriepengene/overtid/overtida/overtidsbetaling/lønnsslipp/lønsslipp/lønnsslippen/betalt/betaling/sykepenger/sjukepengar/timene/timane/tips/tipsen",
    "contract": "kontrakt/kontrakten/arbeidskontrakt/arbeidskontrakten/arbeidsavtale/arbeidsavtalen/arbeidsavtala/ansettelsesavtale/papirer",
    "guard": "verneutstyr/hjelm/hansker/hanskar/sikring/sele/maske/vernesko/opplæring/vernebriller/åndedrettsvern/stillas/rekkverk/hørselvern/sikkerhetsutstyr/vern/verneutstyret",
    "ill": "syk/sjuk/sykemeldt/sykmeldt/sjukmeld/sjukmeldt/sykmelding/sjukmelding/sykdom/sjukdom/gravid/sjukemeld/egenmelding/eigenmelding/sykemelding/sjuke/doktoren/legen",
    "fired": "sparken/oppsigelse/oppseiing/oppsagt/oppsagd/oppsigelsen/avskjed/sagt/sagd/kastet/kasta/sparka/sparket/si/seie/sei/kaste/sparke/mister/mistar/mista/miste/bytte/permittere",
    "since": "i <night>/går\nnå/no\n<today>\nforrige/førre/denne/siste uke/uka/veke/veka/måned/månad\nsist <weekday>/uke/veke\npå <weekday>",
    "en_boss": "boss/manager/maneger/supervisor/superviser/leader/employer/coworker/coworkers/colleague/colleagues/colegues/shiftleader/owner/foreman/chef/company\npeople/they/someone/customers/everyone at my? work/job/warehouse/kitchen/shop",
    "en_work": "work/job/workplace/warehouse/kitchen/shop/restaurant/hotel/shift/office/site/factory",
    "en_bullies": "bullies/bullying/harasses/harassing/humiliates/humiliating/yells/yelling/screams/screaming/shouts/shouting/insults/insulting/threatens/threatening/threaten/touches/touching/grabs/groping/gropes/mocks/mocking/bully/harass/shout/yell/insult",
}

TROUBLE: Final = """
    ! <I> {adverbs} blir/vert/bli/bi/blir ..2 {hurt_me} ..6 {workplace}/{boss}
    ! {workplace} ..3 blir/vert/bli <I> ..2 {hurt_me}
    ! {hurt_me} av {boss}
    ! {hurt_me} av ..1 på {workplace}
    ! {boss} ..3 {hurts_me} ..1 på? med? ut? <me>
    ! {hurts_me} {boss} ..2 <me>
    ! {boss} ..3 driver/driv og/å {hurts_me} ..1 på? <me>
    ! {hurt_me}/mobbing/trakassering/mobbinga ..3 på {workplace} ..4 nå/no/hver/kvar/daglig/kvar/dag/stopper/sluttar/slutter
    ! er/e/blir/skjer/føregår ..2 mobbing/trakassering/rasisme/hets på {workplace}
    ! {boss} ..3 tar/tek/tafser/klår/tok ..1 på ..1 <me>/rompa/brystene/lårene/rumpa/låret
    ! {boss} ..5 kommentarer/kommentarar/kommenterer/kommenterar ..3 kroppen/brystene/utseendet/rumpa/puppene
    ! {boss} ..3 kaller/kallar/kalle ..1 <me> ..2 stygge/stygt/dum/lat/idiot/svarting/neger/hore/udugelig/udugeleg/feit/tjukk/teit/sinke/ting/negeren
    ! {boss} ..2 tar/tek <me> ..1 på rumpa/rompa/låret/brystet
    ! {boss} ..3 sender/sendar <me>? nakne/nakenbilder/ekle bilder/bilete?
    ! {boss} ..3 sender/sendar ..1 <me>? ..2 bilder/bilete/meldinger/meldingar ..3 naken/stygge/ekle/sex/seksuelle
    ! <I> har/ha/he skadet/skada/skadd/kuttet/kutta/brukket/klemt/brent/fall <me> ..3 på/i {workplace}
    ! skadet/skada/skadde/kutta/kuttet/brente/klemte/slo <me> ..3 på/i {workplace} ..3 {since}
    {since} ..3 skadet/skada/skadde/kutta/kuttet/brente/klemte/slo/falt/datt <I> ..1 <me>? ..3 på/i/fra ..1 {workplace}
    <I> falt/datt/ramla ..5 på/i {workplace} ..3 {since}
    ! blei/ble/vart ..1 skadet/skada/skadd på {workplace} ..3 {since}
    har/ha/he/får/fær/harkke <I>? <not> fått/fådd/få ..3 {pay}
    <I> {adverbs} har/ha/he/får/fær <not> ..1 {pay}
    får/fær/har <not> {pay}
    betaler/betalar/betale <me> <not> ..2
    blir/vert/bli <I>? <not> betalt ..2
    ! {boss} ..3 betaler/betalar/betale/gir/gjev/gi <not> ..3 {pay}/<me>
    ! {boss} ..2 betaler/betalar/betale <not>
    ! {boss} ..3 nekter/nektar/vil ..1 <not>? ..2 betale/gi/gje/lage/skrive ..3 {pay}/{contract}/<me>
    ! lønna/løna/lønnen/lønn/løn ..2 kommer/kjem/kjæm/er/e <not> ..3
    ! skylder/skuldar/skyller <me> ..3 {pay}/lønn/løn/måneder/månader/timer/timar/penger
    ! trekker/trekk/trekkjer <me> ..2 i lønn/løn/lønna/løna
    ! jobber/jobbar/jobbe/arbeider/arbeidar ..2 svart/gratis/ulønnet
    ! jobber/jobbar/jobbe/arbeider/arbeidar ..4 uten/utan {contract}/{pay}
    ! <I> {adverbs} har/ha/he/får/fær <not>/ingen/inga ..4 {contract}
    ! <not> fått/fådd/sett/skrevet/skrive/signert ..2 {contract}
    ! {boss} ..5 {fired} ..2 <me>? ..8 {ill}
    ! {ill} ..8 {boss} ..5 {fired} ..2
    ! får/fær/mister/mistar/mister ..2 sparken/jobben/vaktene/vaktane ..4 viss/hvis/vist/når/om/fordi <I> ..4 {ill}
    ! {hurts_me}/truet/truga/trua ..3 med/me oppsigelse/sparken/oppseiing ..6
    ! sagt opp fordi <I> ..4 {ill}
    ! presser/pressar/pressa <me> ..4 {ill}
    ! {boss} ..4 presser/pressar/pressa/presse ..1 <me> ..4 {workplace}/jobbe/komme/overtid
    får/fær <not> ..4 fordi/av ..2 <I>? ..1 er/e ..2 kvinne/utlending/svart/muslim/hijab/gammel/gamal/gravid/homo/trans/funksjonshemmet/rullestol/innvandrer/dame/polsk
    ! behandlet/behandla/behandles/handsama ..3 dårligere/dårlegare/annerledes/annleis/verre ..5 fordi/enn/på
    ! må/tvinges/skal ..2 jobbe/arbeide/kjøre/gå/løfte ..3 uten/utan {guard}
    ! jobber/jobbar/arbeider/klatrer/sveiser/står ..4 uten/utan {guard}
    ! får/fær/har/ha/he <not> ..2 {guard} ..4 {workplace}
    får/fær <not> ..1 {guard}
    mangler/manglar {guard}
    ! er/e ..1 farlig/farleg/utrygt/livsfarlig ..3 på {workplace}
    ! utrygg/utrygge/redd ..1 på {workplace} ..6 maskin/maskinen/maskina/stillas/truck/sikring
    maskinen/maskina/stillaset/trucken/maskinene ..2 er/e/mangler/manglar <not>? ..1 sikret/sikra/farlig/vern/ødelagt/farleg
    nødutgangen/rømningsveien ..2 er/e ..1 sperret/sperra/låst/stengt
    ! må/får ..2 jobbe/arbeide ..3 uten/utan pause/pauser/fri
    får/fær <not> ..1 pause/pauser/fri/matpause ..5
    ! my {en_boss} ..3 {en_bullies} ..2 me
    ! {en_boss} ..3 {en_bullies} ..2 me
    ! {en_boss} ..3 call/calls/calling/calld me ..2 stupid/idiot/names/lazy/dog/fat/ugly/monkey/slut/useless/dumb
    ! <Ien> am being/getting? ..1 bullied/harassed/discriminated/bullyed/harrassed/harased/insulted/underpaid ..5
    ! <Ien> get/got bullied/harassed ..2 at {en_work}
    ! {en_boss} ..2 has? not/dont/doesnt/didnt/never/wont/refuses ..2 pay/paid/payd/give ..5
    have/am/havent/not ..1 not? been? paid/payd ..6
    not/didnt/dont/havent ..2 got/get/getting/received/recieve/receive ..2 salary/wages/pay/payslip/overtime/contract
    ! owes/owe me ..3 salary/wages/pay/money/months/hours
    have/work/working/got no/without ..1 contract/contrac
    dont/havent/not/never ..2 contract/contrac ..2
    ! {en_boss} ..5 fire/fires/sack/firing/fired/lose me? ..8 sick/ill/pregnant/doctor
    ! fire/fired/sack/sacked me ..4 if/because/when ..3 sick/ill/pregnant
    ! hurt/injured/burned/cut/hert myself/my ..3 at {en_work} ..3 today/yesterday/last/this
    ! have hurt/injured/burned ..3 at {en_work}
    ! work/working ..3 without ..1 helmet/gloves/mask/safety/protection/training/harness/break/breaks
    no safety/protective equipment/gear/gloves/helmet
    not safe/dangerous/unsafe ..2 at my? {en_work}
    ! <Ien> ..3 treated ..2 worse/different/differently/bad ..4 because
    ! treat/treats me ..2 worse/bad/different/differently/like ..4 because/slave/dog/animal
"""

# Told as over: another job than the one now.
HISTORY: Final = """
    # others' trouble, and work that is not paid because it never was to be
    datteren/dottera/dattera/sønnen/sonen/broren/bror/søsteren/systera/mannen/kona/vennen/venninna/samboeren/kompisen/moren/faren/guten/jenta min/mi har/blir/jobber/får/arbeider/jobbar/vert
    husband/wife/brother/sister/son/daughter/friend/mother/father has/is/works/gets
    frivillig/frivillige/volunteer/praksisen/tiltaket/praksis
    forrige/førre/tidligere/tidlegare/gamle/første/siste/eldre jobb/jobben/arbeidsplass/arbeidsplassen/sjef/sjefen/arbeidsgiver/arbeidsgivar/plass/plassen
    jobben/jobb/sjefen/plassen <I> hadde/hadd/sluttet/slutta
    jobben/plassen/sjefen før/den/der gangen/sist/<adverb>?
    sluttet/slutta/sa/slutta opp? der/derfor/difor/fordi/da/jobben/på
    for ..1 år/årene/åra siden/sidan
    i <year>
    den gangen/gongen/tida/tiden
    på den tiden/tida
    da/då/når <I> jobbet/jobba/arbeidde/arbeidet/var
    tidligere/tidlegare/engang/før/førr <I>
    før/førr i tida/tiden
    last/previous/old/former/first/earlier job/work/boss/employer/workplace/manager/company
    used to
    years ago
    back then
    when i worked/was
    i quit/left
    in <year>
    i fjor
"""
