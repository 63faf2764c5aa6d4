# ruff: noqa: E501 - one line, one phrase
"""Blows that somebody is given, put together from who strikes, with what, where, and what it left behind."""

from typing import Final

from bot.safety.phrases.softened import told

RULES: Final[dict[str, str]] = {}

BLOWS: Final = """
    <o_him> ..4 <o_hit> ..1 <me> -<o_play> -ut/pris/hvor/kor/følge/av/an/dørene/porten
    <o_they> ..3 <o_hit> ..1 <me> ..4 natt/går/dag/kveld/stad/igjen/att/hver/kvar/kver/vær/vær/gata/gaten/byen/bussen/mottaket/hospitset/igår/idag/inatt/hjemme/heime -<o_play>
    <o_kin>/han/ho/hun/hu/hain ..6 <o_hit> ..1 <o_us> -<o_play> -ut/følge/dørene/porten
    slår/slær/slår/slår/slo/slog/slr/banker/denger ..2 og/å/så <me> -<o_play> &<o_him>
    slår/slo/slær/banker alt og alle
    <o_him> slår/slr/slær/slår/sler $ -<o_play>
    når/fordi/at/hvis/viss/så/før/mens/medan/om ..1 <o_him> ..2 slår/slr/slær/slo/slog og/å/så/igjen/att/ijen/hardt/løs/laus/$ -<o_play>
    <o_him> ..6 begynner/begyner/begynte/byrjar/byrja/tek/tar/tok/liker/likar/pleier/begynt ..1 til/te/tel? å slå/sla/denge/banke/jule/sparke/lugge $/og/meg/oss/mæ/igjen/så/når/hver -<o_play>
    gikk/går/gjekk/gjeng/jekk/gå/gått/fór/for/fer/fløy/løp/flaug/dreiv/kasta/kastet/kaster seg? ..1 løs/laus/lous/laos/løst/lausa på/pao ..1 <o_us> -<o_play>
    <o_they> ..4 <o_throw> ..2 på/etter/mot/ætter/ette/ittæ ..1 <o_us> -<o_play> -ball/ballen/snøball/puter/konfetti/blikk/oppgaver/jobb/jobben/ansvar
    <o_throw> <o_thrown> ..2 på/etter/mot/ætter/i ..1 <o_us>/<o_face> -<o_play>
    <o_throw> ..3 <o_thrown> ..2 i/mot/på ..1 <o_face> ..1 mitt/mett/min/mi/på/til/te/$ -<o_play>
    <o_him> ..3 <o_throw> ..2 <o_thrown> &redd/rædd/livredd/sint/sinna/full -<o_play>
    fikk/fekk/får/fær/fik/fick ..4 <o_thrown>/<o_stick>/<o_stroke> ..1 i/mot/på/over/ette ..1 <o_face> ..6 &<o_close> -<o_play>
    <o_hit>/traff/råka/jaga/jaget/jager/juling ..6 med/me/av/mæ ..3 <o_stick> &<o_him> &<o_us> -<o_play> -sporet/ut
    <o_stick> ..4 traff/råka/treffer/trefte ..2 <me> -<o_play>
    jaga/jaget/jager/jagar/jagde ..1 <me> ..2 rundt/ut/gjennom/opp/med/frå/fra &<o_him> -<o_play>
    <o_him> ..3 heller/helte/helde/tømte/tømmer/kastet/kasta/slo/heldt/hella/hell/skvetter/sprutet ..3 kaffe/kaffi/te/vann/vatn/olje/syre/bensin/suppe/kokende/kokvarmt/varm/varmt ..3 på/over ..1 <o_us>
    brenner/brente/brant/brænner/svir/skålda/skåldet/skålder/brende/stumper/stumpet ..2 <me> ..3 med/me ..2 sigarett/sigaretter/sigaretten/sneipen/lighter/lighteren/strykejern/strykejernet/kaffe/vann/vatn
    sigarett/sigaretter/sigaretten/sigaren/sneipen ..4 på/mot/av ..1 <o_us>/armen/huden/ryggen/låret &<o_him>
    hodet/haue/hovudet/hode/meg/mæ/hau/hue ..1 mitt? ..1 under vann/vannet/vatn/vatnet/vatne &<o_him> -dykke/dykking/svømme/svømming/bading/lek/leken
    hånda/hånden/handa/hendene/henda/nevane/neven/armen/grep/tak/belte/snor ..4 rundt/om/kring/rondt/på ..1 halsen/strupen/strupa/hals/nakken ..4 &<me>/min/mi -film/filmen/lege/legen/massasje
    <o_him> ..3 klemte/klemde/klemma/klemmer/klemmar/klem/smalt/slo ..6 <o_limb>/armen/hånda/fingrane/dei ..3 i ..1 døra/døren/bildøra
    <o_him> ..4 brakk/brekte/brekker/bræk/brekk/brote/brutt/brukket/brøt/knekte/knakk/knekt/knekker/vridd/vred/vrei/vrir ..2 <o_limb>/arman ..1 min/mitt/mi/mett/mine -<o_play> -fall/falt/legen/sykkel/isen
    <o_limb>/armen min/mitt/mi/mett ..2 brukket/knekt/brotne/broten/brotna/knust ..6 &<o_him> -<o_play>
    knuste/knust/knuser/knekte/slo/slår ..2 brillene/brilla/briller/telefonen ..3 &<o_face>/<me> &<o_him>
    slo/slått/slår/slo/spark/sparka/sparket ..1 ut? ..1 ..1 tenner/tenna/tennene/tann/tenn ..4 &<o_him>/<me> -<o_play>
    mista/mistet/miste/mistar ..2 tenner/tann/tenna/tennene &<o_hit>
    blir/vert/ble/blei/vart/bli/bir/vart/vorte/blitt/blivi ..3 <o_passive> ..3 <o_passive> -<o_play> -ut/poeng
    <I> ..3 blir/vert/ble/blei/vart/bli/bir/vart/vorte/blitt ..3 <o_passive> ..6 &hver/kvar/kver/igjen/att/ijen/opp/natt/stad/gul/daglig/heime/hjemme -<o_play> -ut/poeng/semifinalen/finalen/avslag
    blir/vert/ble/blei/vart/bli/bir/vart/vorte/blitt ..3 <o_passive> ..3 av/ta/tå/ao ..2 <o_him> -<o_play> -ut
    ble/blei/blir/vart/vert/blitt/<I> ..2 <o_passive> ..2 i natt/kveld/går/dag/stad -<o_play> -ut/trening/treninga
    rundjul+/mørbanka/mørbanket/julebank+ ..2 <o_us>
    ^ får/fær/fåkk/fikk/fekk/vanke/vanker/vanka/vankar ..3 <o_stroke> ..8 &<o_close>/hver/kvar/kver/vær/heime/hjemme/igjen -<o_play> -banken/bank/hunden/hund/kaffe/liv/lønn
    neven/nevane/knyttneven/slaga/slagene hans/hennes/til/hennar
    vanker/vankar/vanka slag/juling/ris/bank
    slag ..1 og/å ..1 spark -<o_play>
    spark ..1 og/å ..1 slag -<o_play>
    slag ..1 i/mot/på ..1 <o_face> &<o_him>/hjemme/heime -<o_play> -hjerneslag
    fyll/fylla/full/brøl/skrik/skriking ..3 slag $/hver/kvar/og -<o_play>
    slått/slo/slådd/slegen/banka/rana/ranet/overfalt/robba ..1 <me>? ..1 ned/<me> ..4 på/i/ved ..1 gata/gaten/byen/bussen/toget/hospitset/mottaket/parken/grønland/sentrum/stasjonen/trikken/heimvegen -<o_play>
    har slått/slo/slådd/slege <me> ned -<o_play>
    <o_boss> ..3 slår/slo/slog/fiker/fika/dasker/sparker/klapser/slær ..1 <me>/oss ..1 når/hvis/viss/om/hver/med/i/til/dag/$ -<o_play> -jobben/ut/sjakk
    pustn/pusten ..2 gikk/slo ..3 &<o_hit>/<o_him> &magen/ryggen
    volden/valden/volda/volen ..4 verre/værre/øker/aukar/grovere/hver/kvar/starter/fortsetter/igjen/stopper
    hus/heim/hjem/forhold/ekteskap ..4 slag/juling/vold/vald ..1 hver/kvar/dag/hele/heile -<o_play>
    truffet/traff/råka ..1 <me> ..2 i ..1 <o_face>/tinningen &<o_throw>/<o_him> -<o_play>
    slr/slår/slår/slæ ..0 $ &redd/rdd/ræd/rædd/red/livredd &<o_him>
    dreiv/kasta/kastet/dytta/dyttet/slengte/heiv/slo/skubba/dytter/kaster/skuva/skubbet ..1 <me> ..2 i/mot/inn/ned/ut/nedover ..1 veggen/veggjen/vegg/trappa/trapp/golvet/gulvet/bordet/døra/trapa/komfyren/peisen -<o_play>
    triller/trilla/trille/dyttet/dytta/veltet/velta ..2 <me> ..3 &rullestol/rullestolen &slo/slår/slag
    slåss/sloss/slos/slåst <me> ..2 hver/vær/kvar/dag/igjen -<o_play>
    lugga/lugger/lugget/lugge/sparka/dytta ..1 og/å sparka/slo/slår/spark/sparker/lugget/dytta/spytter &<me>/hver/kvar/daglig
    slår/slo/slår spytter/sparker/dytter/lugger
    sparker/dytter/lugger/spytter slår/sparker/spytter
    <o_him> ..3 hiv/kastar/kaster/slenger/dytter/drar/dreg/dro/drog ..1 <me> ..1 rundt/ned/bortover/etter -<o_play> -senga/tur/jobb/oppgaver
"""
MARKS: Final = """
    <o_him> ..6 blåveis/blåveisen/blåveiser/blåmerke/blåmerker/blåmerka/blåmerkene/blåflekker/blåflekka/kvelemerker/sprukken/sprukket ..4 &<me>/jeg/eg/æ/e/je -blodfortynnende -<o_play> -<c_accident> -sykehus/sykehuset/operasjon/operert/jobb/operasjonen/huset/boliglån
    sminker/sminke/sminka/sminkar/sminket/skjuler/skjule/gøymer/dekker/dekkar/dekke ..3 merke/merker/merkene/merka/merki/blåmerkene/blåmerker/blåmerke/blåveisen/blåveis/blåflekkene
    merke/merker/merkene/merka/blåmerker/striper/arr ..2 etter/ætter/ette/av/fra ..2 ledningen/beltet/hendene/henda/fingrene/fingran/slag/slaga/slagene/neven/han/ham/hans/reima/hælen/skoen/kjeppen
    full/fulle/dekket ..1 av/tå ..1 merker/merke/blåmerker/blåflekker/blåmerke/blåmerka -<o_play>
    løy/lyver/lyg/laug/lyge/lyver/lyger/ljuger/ljug/juger/lauge/lyj/løyet ..6 <o_fell>/legen/lækjaren/legevakta/doktoren ..12 &<o_him>/merker/blåveis/slo/slår
    trappa/trapp/trappi/døra/isen/dørkarmen/sykkelen/sykkel/skapet/katten/fallet/hunden ..6 det var/va/e/er han/mannen/hun/ho/far/ham/hain/samboeren/kjæresten &&<o_injury>
    det var/va <o_him> $ &&<o_injury>/<o_fell>/leppa/auget/øyet/øye/auge
    det va itj trappa/døra/sykkelen/isen
    det var ikke/ikkje trappa/døra/trapp/sykkelen/isen/trappen/dørkarmen
    <not> trappa/døra/sykkelen/isen/fallet $ &&falt/fall/fell/legen/lyg/lyver/løy
    faller/fell/falt/fall/ramler ..2 <not> ..2 trappa/trapper/trapp/trappi
    legen/lækjaren/legevakta/doktoren/sjefen ..3 får/fær/fekk/fikk/tror/trur/sa/fortalte/hører ..4 falt/fall/fell/ramla/trappa &&<o_injury>/<o_him>
    han/hun/ho/mannen/mann/kjæresten/samboeren/far/hain/hannj igjen/att/ijen $ &&<o_injury>/leppa/leppe/læpp/øye/auge/blåveis/nesa/armen
    leppa/leppe/læpp/lepp/leppen/øyet/øye/auget/nesa ..2 sprukket/sprukken/sprakk/flekka/hoven/blått/svart ..8 &&<o_him>
    blått/blått/blaatt/svart/gjenklistret/gjengrodd/hovent øye/auge/øyet/aua/auga -<o_play> -<c_accident>
    øye/auge/øyet/auget ..1 er/e ..1 blått/svart/tett/hovent -<o_play> -<c_accident> -makeup
    knust/knekt/brukket/brotne/brukne/brotna/knekte/brekt ..1 kjeve/kjeven/ribbein/ribbeina/nese/nesa/fingrar/fingrer ..10 &&<o_him> -<o_play> -<c_accident>
    ribbeina/ribbein/kjeven/nesa ..2 er? ..1 knekt/knust/brukket/brotne ..2 igjen/att &&<o_him>/legen
    hull/hol/høl ..1 i ..1 døra/døren/veggen/dørå/dørene &<o_him> &slo/slår/sparka/sparket/slått
    <o_fled> ..3 til/te/tel/hos/i/på/ut/fra/frå ..3 <o_refuge> ..8 &<o_him>/<o_hit> &&<o_hit>/redd/løs/laus/<c_threaten>
    <o_fled> ..4 fra/frå ..1 mannen/han/ham/samboeren/kjæresten/eksen/far/pappa/stefar/familien
    er/sitter/sit/sover/søv/ligger/ligg ..2 hos/i/ute ..2 nabo/naboen/bilen/krisesenter/krisesenteret/skogen ..6 &&<o_hit>/<o_gun> &<o_him>
    hvor/kor/kvar/hår ..3 drar/reiser/går/kan/skal/gjør ..6 når/hvis ..3 <o_him> ..1 slår/slo/drikker
    veske/veska/bag/bagen/koffert/kofferten ..3 gøymt/gjemt/pakket/pakka ..8 &redd/rædd/livredd/slår
    gøymt/gjemt ..3 veske/veska/bag/bagen/koffert/kofferten ..8 &<o_him>/redd
    drukket/drukke/drekker/drikker/full/fylla ..8 <o_hit> ..2 <o_us>/$ &<o_him> -<o_play>
    jæle/jale/gal/galen/gælen/vill ..2 og ..1 <o_hit> ..2 &<o_him> -<o_play>
    <o_hit> ..2 <o_us> ..6 drukket/drukke/drekker/drikker/full/fylla -<o_play> &<o_him>
    drikker/drikk/drikke/full ..2 og/å ..1 <o_hit> -<o_play>
"""
SHOWN: Final = """
    <o_they> ..3 la/legger/legg/lagt ..2 <o_gun> ..3 på/i/ved/under ..2 bordet/kjøkkenbordet/senga/sengen/puta/kneet/fanget/nattbordet -<o_handy> -<o_play>
    <o_they> ..3 tok/tar/tek/henta/hentet/henter/dro/drar/trakk/trekker/drog/tatt/tatt/grep ..1 fram/frem/opp/ut/fremm/etter? ..1 <o_gun> -<o_handy> -<o_play>
    <o_they> ..4 <o_gun> ..1 framme/fremme/fram/lada/ladd/ladet/klar/klart ..6 -<o_handy> -<o_play>
    <o_they> ..5 siktet/sikta/sikter/peker/pekte/peikte/truer/truet/trua/vifter/vifta/viftet/veiver/jager/viser/viste ..3 med/me/mæ/på/mot/kniv ..3 &<o_gun> -<o_handy> -<o_play>
    viser/viste/viser ..1 kniv/kniven/pistol/pistolen/våpen/øks -<o_handy> -<o_play>
    <o_they> ..3 med/me ..2 <o_gun> ..3 på/ved/utenfor/utanfor/i ..1 døra/døren/trappa/trappen/porten/gangen/vinduet/vindauget -<o_handy> -<o_play>
    pasienten/pasient/brukeren/beboer/elev/kunden/mannen/fyren ..4 kniv/våpen/øks/pistol ..3 &<I>/alene/aleine -<o_play> -<o_handy>
"""
SOFT: Final = """
    <o_kin>/han/hun/ho/hu/hain ..2 slår/slo/slær/slog/denger/dengde/sparker ..6 <me>/oss -<o_play> -på/av/an/opp/ut/følge/feil/av/rekorden
    ringte/ringt/ringer/ringde ..1 politiet ..1 igjen/att ..8 &naboene/naboen/krangel/bråk/tv
    sjefen/kollegaen/kollegan/læremesteren/meisteren/mesteren ..4 slår/sparker/dytter/fiker/kaster ..2 <me> -<o_play> -jobben/ut
    ørefig+/øyrefig+
    livredd/livræd/dødsredd/kjemperedd/vettskremt ..4 <o_him> -<o_play> -tannlegen/intervju/legen/hunden/sjefen/læreren
    <o_him> ..6 livredd/livræd/dødsredd/vettskremt ..4 <me>/jeg/eg -<o_play> -intervju/tannlegen/edderkopper
    redd/ræd/rædd/rdd/red ..2 gå/dra/reise/komme/kommer/være/vere ..1 hjem/heim/jem/hjæm/hjemme/heime/jemme
    redd/ræd/rædd/rdd ..3 mannen/samboeren/kjæresten/eksen/far/faren/pappa/stefar/stefaren/broren/bror/onkel/kona/manni/kjærasten/sambuaren ..1 min/mi/kommer/blir/skal/gjør/gjer
    <o_kin> ..4 dytter/dyttar/dytta/kastar/kaster/riste/rister ..2 litt/bare/ting/meg -<o_play> -bakken
    <o_kin> ..3 ta/tar/tok/tek/tatt ..1 tak i <me> -tau/konkurranse
    dro/drar/drog/dreg ..2 i håret ..1 mitt?
    lister/listar/smyger ..1 <me> ..4 hjemme/heime/rundt ham/hjemme/heime/på
    på tå/tåhev/nåler rundt/rundt/hev ..1 ham/han/ho/henne/hun/mannen
    <not> ..1 si ..3 hjemme/heime/jemme/himme ..3 bråk/krangel/slag/sint/smell
    liker/likar <not> ..2 å? ..1 være/vere/vær ..1 hjemme/heime ..1 alene/aleine/åleine med/me
    vold/vald ..4 kjæresten/kjærsten/kjærasten/mannen/kona/samboeren/forhold/ekteskap/hjemme/heime -kurs/kurset/lærte/forelesning/tema
    voldelig/valdeleg/voldlig/voldele/voldeleg/valdele ..1 forhold/ekteskap/mann/eks/far/mot/men/$ -film/spill/filmer/spillet
    eksn/eksen/mannen/far/samboeren ..2 var/va/er/e ..1 voldelig/voldlig/valdeleg/voldeli
    slått/slådd/slegen/slege ..1 <me> på lenge
    mye/mykje/mykkje juling/bank/vold ..2 i? ..2 ekteskap/oppvekst/barndommen/barndom/hjemme/forhold
    barndom/barndommen/oppvekst/oppveksten/barndomen ..8 slag/juling/vold/vald/belte/reima
    klaps/ris/juling ..2 med ..1 beltet/belte/reima/riset
    naboen ..3 banker/slår/denger/bankar ..1 kona/mannen/ungene/barna/dama
    slår ..2 i bordet ..3 &sint/sinna &han/mannen/samboeren/kjæresten
    hun/ho/henne/kollega/venninne/venninna/dama ..6 blåmerker/blåmærker/blåflekka/blåmerke/blåflekker/blåveis
    hørte/høyrte/hører/høyrer ..2 skrik/skriking ..3 fra/frå ..2 leiligheten/naboen/naboleiligheten/leilegheita/over/under
    ørefik/øyrefik ..1 eller/i/av ..2 to/ekteskap/ekteskapet/alle
    skrive/skriv/skriver/svar/svare fort/raskt/kort ..3 han/ho/hun/mannen/de/dei/far
    hardhendt/hardhent ..4 &han/mannen/hun/far/kjæresten/bror
    <me> sint/sinna/sint når ..2 jeg/eg ..2 kurs/jobb
"""
EXPLICIT, AMBIGUOUS = told("\n".join((BLOWS, MARKS, SHOWN)), SOFT)
