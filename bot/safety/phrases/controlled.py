# ruff: noqa: E501 - one line, one phrase
"""Somebody who is kept, watched, followed, robbed of money and papers, or worked for nothing."""

from typing import Final

from bot.safety.phrases.softened import told

RULES: Final[dict[str, str]] = {
    "ikke_lov": """
        <o_allowed> <not> ..1 lov? ..2
        <not> ..1 <o_allowed> ..2
        <o_allowed> aldri ..2
        nekter/nektar/forbyr/hindrer/hindrar <me> ..2
        let/lar/later <me> <not> ..1
        må ..1 spørre/spørja/spør/spørje/be ..1 om lov/låv/lov ..2
    """,
    "free_to": """
        <o_freedom>
        bruke/bruka/ha/åpne/opne/eige/gå/være
    """,
}

KEPT: Final = """
    <I>/<me> ..1 er/e/æ/blir/bli/sitter/sit/var/har/står/vert/vart/ble ..3 <o_locked> ..1 inne/inn ..4 -<o_play> -seg/på/kjøretur/buret/nøkkelen/ambassaden/veien/vegen/tunnelen/heisen
    låst/lukka/sperret/sperra/stengt ..1 inne ..2 på/i/av/her ..1 rom/rommet/rome/soverommet/kjelleren/leiligheten/boden/badet/huset/loftet/hjelp/han/mannen/dem -seg/katten/hunden/nøkkelen
    innelåst/inelåst/innesperret/innesperra/inesperra/innestengt/innelukket/innestengd ..4 &<I>/<me>/hjelp/hjelb/<o_him> -<o_play> -katten/hunden/penger
    innelåst/inelåst hjelp/hjelb/hjælp
    <I>/<me> ..2 holdes/haldes/fanga/fanget/fange/fangen ..1 her/hjemme/heime/inne/av ..4 -<o_play> -fengsel/kriminalomsorgen/føler/føles/kjenner/livet
    holdes her/inne/fanget/fange
    <o_him> ..2 holder/hæll/held/hælle/hold/haller ..1 <me> ..1 fanget/fange/her/inne/åleine/aleine/alene/innesperra/hjemme/heime/isolert/nede -<o_play>
    <o_him> ..4 sperrer/sperrn/sperr/stenger/stengjer/låser/låse/lukker/stengte/låste/lås/sperra/låst ..1 <me> ..2 inne/inn/ute/ut/rommet/rome/nede -<o_play> -jobben/arbeidslivet/kontoen/systemet
    dør/døra/dørene/døren/portene/porten/døran/dørå/grinda/vinduene ..2 låst/låste/stengt/sperra/spikra ..2 utenfra/utanfrå/utafra/utanifrå/utsiden/utsida/igjen ..6 &<o_him>/<I>/<me>
    <o_him>/de/dei ..2 låser/låst/låste/låsar/stenger/lukket/lukka ..2 dør/døra/dørene/døren/porten/portene/grinda ..2 fra/frå/utenfra/utanfrå/bak ..4 &<me>/<I>/går/ut -butikken/biblioteket/glemte
    vaktar/vokter/passer/passar/vakter ..1 på? ..1 døra/døren/porten/dørene ..4 &<I>/<me>/ut
    <o_him> ..3 slipper/slepp/slippar/slip ..1 <me>? <not> ..1 <me>? ..1 ut/hjem/avgårde -<o_play> -hunden/katten
    <not> ..2 slippe/sleppe/slipper/la ..1 <me> ..2 ut/gå/dra/reise/hjem ..2 &<o_him>/leiligheten/huset
    får/fær/lov ikkje/ikke/itj/aldri ..2 være/vere/vær ..1 alene/aleine/åleine/alenne ..4 &<o_close>
    <I> ..3 <not> ..2 reise/dra/gå ..3 &<o_him>/leder/lederen/kollektiv/sekt/menighet &passer/vaktar/bestemmer/døra/dør/låst
    hjelp ..1 <me>? ..1 ut ..3 &<o_him>/hallik/fange/herifrå/herfra -jobb/cv/nav
    <me>/ut ..2 herifrå/herfra/herifra ..4 &<o_him> &slekta/redd/drepe/skjemt/tvinger/låst -jobb
"""
FORBIDDEN: Final = """
    {ikke_lov} {free_to} ..6 &<o_close> -<c_workday> -lege/nav/avtalen/kommunen/legen/skole/konkursen/pausen/pause/pausa/lunsj/svare/ta
    {ikke_lov} {free_to} ..6 &han/ho/hun/hain/hann &<I>/<me> -<c_workday> -nav/kommunen/legen/katten/hunden/sønnen/sjåføren/hjelm
    må/måtte/lyt ..2 spørre/spørja/spør/spørje/be/søke ..1 om lov/låv ..1 for/førr/til/fårr/te/når/før ..2 å ..1 gå/dusje/ringe/ete/spise/handle/sove/bruke/ut/snakke/do/æ/jeg/eg
    <I> ..1 må ..1 spør ..1 om lov ..6
    {ikke_lov} ..2 nøkkel/nykel/nøkler/bankkort/konto/bankkonto/telefon/telefonen/bankid/kort/pengar/penger/pænga/mat/telfon ..3 &egen/eigen/eiga/eige/eget/han/hjem/jeg/eg/æ/e/bank -<c_workday> -nav/kommunen/banken/lån/hotellet/kommunalt/ta/svare
    <o_him> ..3 nekter/nektar/nekta/nektet/forbyr/forbaud/hindrer/lar/let ..1 <me> ..6 <o_freedom>/arbeid/alt -<c_workday> -legen/nav/sjefen
    let/lar/later <me> <not>/inkje/ikkje ..4 <o_freedom>/ha/hava
    <not> ..1 ringja/ringe/køyre/gå/ha/hava/snakke/prate inkje/ikkje/ikke/ingen
    <o_him> ..3 <o_controls> ..2 <o_controlled> ..4 &<I>/<me> -<c_workday> -nav/hun/læreren/sjefen/treneren/legen/katten/hunden -<o_play>
    <o_kin> ..3 bestemmer/bestemer/styrer/kontrollerer/kontrollerar/kontrollere/bestem/styre ..2 alt/hva/ka/kva/når/hvem/kven/kæm/kor/over/pengene/pengane/hvor/meg/livet -<c_workday> -<o_play>
    <o_him> styrer/bestemmer/kontrollerer/styre/bestemme/kontrollere/styrar/kontrollerar ..1 alt/kor/hva/ka/kva ..2 <I>/pengane/pengene
    hva/ka/kva/hvem/kven/kæm/når/kor jeg/eg/æ/e ..1 spiser/et/ete/ser/snakker/pratar/får/snakkar/gjør/gjer/sier ..6 &<o_him> &bestemmer/bestemer/styrer/kontrollerer/kontrollerar/overvåker -<o_play> -nav/sjefen/veileder
    <o_him> ..4 <o_takes> ..2 <o_taken> ..1 min/mi/mitt/mine/mett/våre/fra/frå/ifrå/ifra/mina/vår/vårt/vår -<o_play> -nav/kommunen/lån/feil/inkasso/politiet/banken/sjefen/skatten -kaffe/turen/hunden/katten
    <o_him> ..3 tar/tek/tok/tæk/har ..2 all/alle/heile/hele/alt ..2 <o_taken>/lønna/løna/penga/pengane -nav/kommunen/skatten/inkasso/banken/staten/ansvar
    <o_him> ..2 gjemt/gjemte/gøymt/gøymde/gjømt/tatt/teke/låst/tok/stjålet/ødelagt ..2 <o_taken> ..3 min/mi/mitt/mine/våre/meg/mett
    <o_taken> min/mi/mitt/mine/mett/våre ..3 tatt/tar/teke/har/tok/gjemt ..1 <o_him> -politiet
    <o_him> ..1 har/hi/he ..1 papirene/papirane/papiran/passet/passene/passa/oppholdskortet/bankid/bankkortet/nøklan/nøklene/papira/papirer/pass ..2 min/mine/mitt/våre/vårt/også/telefonen/og/min
    sjef/sjefen/bonden/arbeidsgiver/arbeidsgjevar/de/dei/dæm/han/hun ..4 har/hi/he/tar/tok/tatt/beholder ..2 våre/pass/passene/passet/papirene/papirer/papiran/papira/passa ..2 våre/mine/mina/vår/mitt/$ -politiet/ambassaden/nav/udi
    pass/passet/passene er/e borte/vekk/gjemt/låst ..6 &<o_him>
    <I> ..2 må/lyt ..1 gi/gje/gjeva/levere/overføre ..3 lønna/løna/lønni/pengene/pengane/trygda/alt ..3 til/te/åt ..1 <o_kin>/han -nav/banken/skatten
    <not> ..2 egen/eigen/eget/eige/eigne/egne ..1 pengar/penger/konto/bankkonto/kort/bankkort/nøkkel/bank/telefon/pænga ..6 &<o_him>
    står/kontoen/bankkontoen ..2 på ham/han/mannen ..6 &bankid/konto/bankkontoen/tør
    låse/låser/låst/lås ..1 kjøleskabet/kjøleskapet/kjøkkenet/matskapet/matskabet/skapet/telefonen ..4 &<o_him>
    <o_him> ..4 kontrollere/kontrollerer/bestemmer ..2 kor/hvor/hva/kva ..2 <I> ..2 ete/et/spiser/veier/spise
    <o_him> ..3 slettet/slettar/sletter/sletta/slettet/ødelagt/rev/reiv/kasta ..3 søknad/søknadene/søknadane/cv/cven/meldingene/kontaktene/klærne/kleda ..1 mine/min/mi
    sitter/sitte/sit ..2 hjemme/heime ..2 til ..1 <I> ..2 gifter/giftar/gift
    <I> ..2 gjør/gjer/må ..2 det/som/alt ..1 han/ho/hun/de/dei ..2 vil/sier/seier/ber/bestemmer ..6 ellers/elles -nav/saksbehandler/legen/veileder
    ellers/elles/hvis/om/viss ..4 <I> ..1 sove/ligge ..3 gulvet/golvet/gangen/boden/ute
    fryse/frys ..2 ryggen &telefon/telefonen &han/ho
    går/leser/les/sjekker/sjekkar/ser/hører/lytter/høyrer ..2 gjennom/på/over/gjønna/i/adle/alt/alle/igjennom ..2 telefonen/meldingane/meldingene/tlf/mobilen/meldingan/samtalene ..0 min/mi/mine/mitt ..4 &<o_him>
    <o_him> ..3 sjekker/sjekkar/sjekke/overvåker ..2 tlf/telefonen/telefon/mobilen/meldingene/meldingane/tlfn ..3 &<I>/<me>/min
"""
WATCHED: Final = """
    <o_him> ..4 <o_spied> ..4 <o_where>/<me>/min ..4 &<I>/<me>/min -butikken/jobben/alarm/tyveri/tyver/løping/tur/trening/babycall/hunden/katten
    <o_spied> ..3 i/på/over ..2 <o_where>/hele/vert/hvert/kvart/alle ..6 &<o_him>
    <o_him> ..3 passer/passe/passar/vakter/vaktar/følger/ser ..1 på? ..1 <me> ..2 med kamera/kameraer
    kamera/kameraet/kameraer/kameran ..3 <o_where> ..5 &<o_him>/passa/passe/lov/redd/aleine/åleine/alene -alarm/jobben/intervju/webkamera/skru
    <o_him> ..6 vet/veit/vett/ser ..2 alltid/alt/kor/hvor/kvar ..1 hvor/kor/kvar/jeg/eg ..2 jeg/eg/er/e &<o_spied>/redd
    må/lyt/skal ..1 sende/senda/sænd/ta ..1 bilde/bilder/bilete/melding/snap/video/posisjon ..1 hver/kvar/vær/kver/når/for/av ..4 &bevise/bevisa/bevis/ellers/time/<o_kin>/han
    må/lyt ..1 bevise/bevisa ..2 hvor/kor/kvar <I> er/e/har/var/va
    må ..1 være/vere/vera/vær ..1 hjemme/heime ..4 ellers/elles/hvis ..4 &<o_him>
    <c_kinhe>/<o_kin>/ekskjerringa ..4 <o_seek> ..4 overalt/hjem/jobben/kurset/huset/bilen/vindauget/vinduet/fred/leiligheten/leilegheita/adressen/adressa/døgnet/natta/natti/etter ..3 &<I>/<me>/min/mi -<o_play> -penger
    eks/eksen/exen/exn/eksn/exmannen/eksmannen/ekskona/ekskjæresten ..4 oppsøker/dukker/forfølger/forføler/følger/følgjer/fylgjer/stalker/stalkar/spionerer/overvåker/lusker/banker/ringer/sender/venter/ventar/står ..1 <me>/forbi/rundt/opp/lapp/lappa/etter/utenfor/ute/hundre/hver/kvar ..4 &hver/kvar/kver/hundre/redd/etter/utenfor/ute/opp/forbi/fred/natta -<o_play> -penger/barna/ungene
    foføler/forføler/forføljer/forfølger/forfølgjer/stalker/stalkar ..2 <me> ..6 &eks/exen/eksen/eksn/hver/vær/kvar/overalt/hjem/heim -instagram/facebook/twitter/snapchat/kurset/nav/tiktok
    <o_him> ..3 ringer/tekster/sender ..2 hundre/100/femti/50/førti/40 ..2 ganger/gonger/meldinger/meldingar
    <o_partners> ..10 får/fær ..1 <not> ..1 fred ..2
    hjelp ..1 <me>? ..2 skjule/gjemme ..3 adresse/adressen
    må/lyt/skal/bør/vil/kan ..3 slette/sletta/slett ..2 chat/chatten/samtalen/dette/denne/historikken/meldingene/loggen/alt ..6 &<o_kin>/han/kommer/kjem -cv/søknad/konto/profil
    skriv/skriver/svar/svare ..1 fort/kjapt/raskt/kort ..6 <o_him>/hjem/heim ..4 &sjekker/sint/redd/rædd/kommer/kjem/telefon/slette/låst -frist
    <o_him> ..2 kommer/kjem/kjæm ..2 hjem/heim/jem ..6 slette/sletta/gjemme/sint/slå
    <not> ring/ringe/skriv/skrive/send/sende ..2 brev/varsel/melding/hjem ..4 &<o_kin>/han/leser/åpner -jobb/stilling
    la være å sende brev/melding/sms
    uten/utan ..2 ..1 varsel ..3 telefonen ..4 &<o_him>
    <o_him> ..2 åpner/opner/leser/les alt ..1 ..3 &<I>/telefonen/brev/helvete/skriver/varsel -bok/bøker
    <o_him> ..2 leser/les/ser/lese ..1 over skulderen/skuldra/skuldren ..4
    <o_him> ..2 sitter/sit/står ved siden av <me>? ..6 &leser/les/skriver/hører
    skriver/skriv ..1 fra/frå ..1 do/doen/toalettet/badet/bua ..6 &&<o_him> &&<o_hit>/redd/<o_taken>/låst
    må slå/skru av ..4 <o_him> ..1 kjem/kommer
    <not> ..2 si/sei/seia/skrive/fortelle ..1 mer/meir ..4 &<o_kin>/han/leser/hører
"""
WORKED: Final = """
    jobber/jobbe/arbeider/jobbar/arbeide/jober/jobba ..4 gratis/uten/utan/utn ..1 lønn/løn/lønna ..6 &<o_boss>/pass/passet/papirene/papiran/papirane/papirer/gjeld/bor/bur/låst -frivillig/venner/foreningen
    jobber/jobbe/arbeider/jobbar/arbeide/jober/jobba ..3 14/16/15/18/12/døgnet timer/timar/timr/rundt ..6 &pass/passet/papirene/papiran/papirane/papirer/gjeld/låst/lønn
    slave/slaver ..6 &<o_kin>/<me>/dæm/familien/hjemme/heime -tastatur/slavene/film
    <o_kin>/svigerfamilien ..3 gjort <me> til ..1 hushjelp/slave/tjener
    sover/sove/søv/bor/bur ..2 i/på ..1 kontainer/container/konteiner/brakke/brakka/kjeller/verksted/garasje ..6 &pass/passene/varme/låst
    bor/bur/bor hos ..1 arbeidsgiver/arbeidsgjevar/sjefen/bonden/dem ..6 &låst/portene/pass/sex
    sier/seier/segjer/sei/seie/truer/trugar ..2 politiet/polti/nav/barnevernet ..1 tar/tek/henter/sender ..1 oss/meg/ongan/barna/ungene ..4 &hvis/om/viss/drar/går/sier
    mister/mistar/miste/mista/mist ..2 opphold/oppholdet/oppholdstillatelsen/visum/visumet/barna/ungene ..2 hvis/om/viss/dersom/når ..3 <I> ..2 går/drar/reiser/sier/skiller/forlater/seier/gjør/gjør/nekter/klager/flytter &<o_him>
    <o_him> ..6 ellers/elles/hvis/om ..2 mister/mistar ..1 <I> ..1 opphold/oppholdet/barna/jobben/rommet &ligge/sex/ligg/kunder/kundene
    kasta/kastet/sendt/kastes/sendes/sende ..2 ut av/or landet ..6 &<o_him>
    sender/sende/send ..1 <me> ..2 tilbake ..4 hvis/om/viss ..3 &<o_him>
    får/fær <not> ..1 se/sjå ..1 barna/ungene/ungane/ongan/barnet/dattera/sønnen ..1 min/mi/mine? ..4 hvis/om/viss/mer/igjen ..4 &<o_close> &gjør/gjer/går/senga
    tar/tek/ta barna/ungene/ungane/ongan ..3 hvis/om/viss/dersom ..2 <I> ..3 går/drar/sier/forlater/snakker/snakka/seier/anmelder/jobber
    <o_him> ..3 <o_takes> ..1 pensjon/pensjonen/trygda/trygden/sparepengene/bankboka ..2 min/mi
    lar/let <me> ..2 ligge/sitte/sitje/ligga ..4 avføring/bæsj/våt/bleie/bleia/tiss
    får/fær <not> ..1 mat/medisin/medisinen/dusje/drikke/vann ..4 &<o_close>/han/lov -nav/legen/apoteket/butikken
"""
SOFT: Final = """
    lov ..1 å ..1 eige/eie/ha ..1 ein/en/ei/egen/eigen nøkkel/nykel/telefon/konto/kort/mobil
    <o_kin> ..2 tving+ ..1 <me> -<c_workday> -søke/trene/spise/kurs/lese/tur/ta/rydde/stå/smile/le
    <o_him> ser/leser/les/åpner alt -bra/lyst
    manni/mannen/samboeren/kjæresten/svigermor ..2 tek/tar/gjemmer/gøymer/låser ..2 briller/telefon/telefonen/mat/maten/medisin/medisinen/nøklene/bankkort/pengar/pengene
    <I> ..1 får <not> snakke med noen/nokon/andre
    isolert/isolerer/isolerte ..6 &<o_kin> -korona/huset/kaldt
    hentar/henter/kjører/køyrer ..4 <me> ..10 <not> ..1 snakke/prate ..2 med
    <o_allowed> <not> ..2 gå/reise/dra ..1 ut/nokon/noen/hjemmefra ..2 -<c_workday> -pausen/pause/pausa/lunsj -nav/legen/kommunen/arbeidsgiver/skole
    blir/bli ..1 og ..1 gjør ..2 han/ho/hun vil
    <o_him> ..6 mister/mistar ..1 opphold/oppholdet/visum ..4
    psykisk/økonomisk/seksuell ..1 vold/vald/misbruk/utnytting -kurs/lærte
    negativ sosial kontroll
    kontrollerende/kontrollerande mann/kjæreste/samboer/kone/eks/forhold
    giftig/toksisk forhold/ekteskap
    blir/vert/ble/blei ..2 forfulgt/forfulgte/forfølgd/stalka/stalket
    besøksforbud/kontaktforbud
    mor/mora/far/faren/mamma/pappa/kjæresten/mannen ..3 les/leser ..2 adle/alle/mine? ..1 meldingene/meldingane/meldingan
    liker/likar/vil/ønsker/ynskjer ..1 <not> ..1 at ..1 <I> ..2 jobber/arbeider/jobbar/skal/tar/går ..3 &mannen/samboeren/kjæresten/kona/far/familien/man
    mannen/manni/samboeren/kjæresten ..2 ser helst/helst
    <o_kin> ..4 styrte/styrer/styrar/kontrollerte ..1 alt/pengane/pengene
    han/ho/hun ..1 styrer/styrar/styrte/ordner ..2 pengane/pengene/økonomien/alt ..6 &<I>/aldri -nav/sjefen/regnskapet/butikken
    aldri ..2 hatt/sett/eigd/eid ..1 eget/eige/egen/eigen/kontoen/kort ..3 &kort/konto/kontoen/han
    arbeidsgiver/arbeidsgjevar/sjefen ..4 passet ..1 mitt/mett
    passet sitt/sett ..2 stjålet/tatt/stole/stolne/av/teke
    sier/seier/sei/seie ..2 <I> ..2 må ..1 passe ..1 <me>
    han/hun/ho ..2 blir/vert/blei ..1 sint/sinna/farlig ..2 når/hvis/viss/om/på ..4 &redd/rædd/jobb/kurs -<o_play>
    <I> ..2 ødelegger/øydelegg ..2 alt/familien ..2 hvis/om/ved
"""
EXPLICIT, AMBIGUOUS = told("\n".join((KEPT, FORBIDDEN, WATCHED, WORKED)), SOFT)
