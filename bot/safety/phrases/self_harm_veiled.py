# ruff: noqa: E501 - one line, one phrase
"""Harm to oneself that is half told: what stands beside it gives it away. Pain as relief, hunger as punishment."""

from typing import Final

from bot.safety.phrases.softened import both

RULES: Final[dict[str, str]] = {}

ACT: Final = """
    <b_hurt> ..3 <b_limb> ..6 &<I>/<b_me>/mine/min/mitt &<b_relief> -<b_mishap> -<b_story> --<b_others>
    <b_hurt> <I>? <b_me> ..6 &<b_relief> -<b_mishap> -<b_story> --<b_others> -nav/kurset/jobben
    <b_blade> ..6 &<b_skin> &<I>/<b_me>/min/mine &<b_relief>/<b_secret>/<b_often> -<b_mishap> -<b_story> --<b_others>
    holder/held/holdt/heldt/hold/legg+/la/press+/trykk+/stikk+/sett+/set ..2 handa/hånda/hånden/armen/fingrene/fingrane/håndflata/fingeren ..2 på/over/mot/i/under ..2 plata/stekeplata/kokeplata/kokeplaten/ovnen/omnen/komfyren/flammen/lyset/stearinlyset/peisen/kokende/strykejernet -<b_story>
    holder/held/holdt/heldt/press+/trykk+ ..2 <b_blade>/<b_hot> ..3 mot/på/inntil/til ..1 <b_skin>
    skåld+/skold+ ..1 <b_me> ..6 &dusjen/vann/vatn/vilje/straff/kokende
    <b_hurt> ..2 <b_me> ..1 i ..1 <b_skin>/ansiktet/trynet/fjeset/magen/leppa/kinnet/håndflata/handflata/leggen/leggene ..4 -<b_mishap> -<b_story> --<b_others> -<b_heart> -angsten
    <b_hurt> ..2 <b_me> ..1 i ..1 <b_head> --på -<b_mishap> -<b_story> --<b_others>
    slår/slo/slå/slær/dengt+/deng+ ..1 <b_me> ..1 gul/gule ..1 og/å ..1 blå
    bind+/knyt+/stram+/surr+ ..3 rundt ..1 <b_arm>/fingrene/halsen ..6 &blå/blodet/nummen/vondt/visner
    river/riv/dreg/drar/napp+/klipp+/klypp+/skrell+/flår ..2 av ..2 negl+/neglene/hud/huden/huda/skinn &<I>/<b_me>/min/mine/mi -<b_mishap>
    <b_hurt>/åpn+/opn+/røsk+/klipp+ ..2 opp? ..1 stingene/stinga/stinget &<I>/<b_me>/mine
    <b_hurt> ..2 <b_skin> ..2 med/me ..2 <b_blade>/<b_hot>/neglene/tennene/stein/glass/skrutrekker/gaffel/gaffelen/tang/ståltråd/sandpapir/stålull/rivjern/hårbørsten/blad/bladet -<b_mishap> -<b_story> --<b_others>
    lar/let/lèt/la/late/tar/tek/ta ..3 ut over/på ..1 kroppen/armene/armane/armen/huden -<b_story> --<b_others>
    finger/fingeren/fingern/fingrene/fingrane/tannbørsten ..1 i/ned ..1 halsen ..4 -legen
    sulter/sultar/sulte/svelter/svelt+ ..1 <b_me> <b_self>? --<b_others>
    kvele/kveler/kvel/kvelar ..1 <b_me> <b_self>
    drikk+/svelg+ ..2 klor/klorin/salmiakk/plumbo/lut ..4 &<I>/<b_me>
"""

SIGNS: Final = """
    <b_cuts> &&<b_secret> -<b_mishap> -<b_work_cut> -ned/ut/de/dei/<b_others>
    <b_cuts> ..6 &<b_skin>/blod/blodet -<b_mishap> -<b_work_cut> --<b_others>
    <I> ..1 risper/rispar/rispa/rispet -<b_mishap> -<b_story> -boks
    <b_hurt> ..2 <b_me> ..6 &<b_secret> -<b_mishap> -<b_story> --<b_others> -jobb
    <b_hurt> ..2 <b_skin> ..8 &<b_secret>/<b_relief> &<I>/<b_me>/min/mine/mitt -<b_mishap> -<b_story> --<b_others>
    <b_blade> ..8 &<b_skin> &<I>/<b_me>/mine -<b_mishap> -<b_story> --<b_others> -tatover+/jobb/arbeid
    <b_gash> ..6 &<b_secret>/<b_hide>/<b_cover>/natt/kveld/skam+/blod/lår/låret/lårene/underarm/underarmen -<b_mishap> -<b_story> -operasjon+/ulykke/fall/koppar/kviser -kostnader/nav/budsjett/<b_work_cut>
    såra/sårene/snitt/snitta/bandasje/bandasjen/bandasjert ..6 &<b_secret>/<b_hide> &<I>/<b_me>/mine -<b_mishap> -<b_story> -fisk/slakt+/<b_others>
    <b_painword> ..5 <b_need> -<b_story> -rygg/ryggen/kneet/skuldra/nakken/behandling/medisin+/lindr+ &<I>/<b_me>/min/det
    <b_need> ..4 <b_painword> -<b_story> -rygg/ryggen/kneet/skuldra/nakken/behandling/medisin+/lindr+/mot &<I>/<b_me>
    hjelper/hjelpe/hjelp bare/litt/meg/mæ? <to> bare? skjære/kutte/rispe/risse/blø/brenne ..4 -<b_mishap>
    <I> ..3 <b_gash> ..4 hver/kvar/igjen/att/ny/nye -<b_mishap> -<b_work_cut> -frisyre
    eneste/einaste/beste ..4 hjelp+/roer/roar/lettar/letter/virker/verkar/døyver/ekte ..4 &<b_painword>/kniven/kniv/kutte/blod/blodet/brenne/skjære/saksa/smerten -mot/rygg+/trening/medisin+
    bare/berre/kun/først/fyrst ..4 <b_painword> ..4 &<b_relief>
    gjør/gjer/gjøre/gjere ..2 godt/deilig ..3 gjør/gjer ..1 vondt
    <I> ..3 fortjen+/fortener ..3 <b_painword>/straff/straffen/arrene/såra
    <I> ..3 fortjen+/fortener ..2 <not> ..2 mat/maten/spise/eta/ete
    fortjen+/fortener ..1 <not> ..3 mat/maten/spise/eta/ete
    kaster/kastar/kasta/kastet/spyr/spy ..1 opp? ..3 vilje/vilja/måltid/maten/middag/straff ..4 &<I>/hver/kvar/med/etter -babyen/ungen --<b_others>
    avføringstabletter/avføringspiller/avføringsmiddel/lakserol/toilax ..6 &<I>/mange/hver/<b_me>
    <not> ..1 spist/ete/eti ..6 &vilje/fortjen+/straff/kontroll/tom/tomhet/tynn/tynnere/feit
    <not> ..1 spist/ete/eti ..2 dager/dagar/døgn/uke/veke &<I>/har/ha/he --<b_others> -råd/penger/pengar
    kontroll ..6 &kutt+/skjær+/sulte/blod/smerte/smerten/kniven/veier
    <b_urge> ..4 <b_painword>/kniven/kniv/barberblad/barberbladet/blod/saksa/lighteren -<b_story> -<b_mishap>
    <b_urge> ..3 <b_hurt> ..2 <b_me>/<b_skin> -<b_mishap> -<b_story>
    tenker/tenkjer/tenke/drømmer/drøymer/fantaserer ..2 på/om ..1 å? ..1 <b_hurt>/<b_blade> ..2 <b_me>/<b_skin> -<b_mishap> -<b_story>
    redd ..3 <I>? ..4 skade/skada/skader/kutte/kutta/skjære/gjøre ..2 <b_me> ..1 -jobb/rygg
    <not> ..3 la/late/lata/lat ..1 være/vere/vera/vær/ver ..1 å ..1 <b_hurt> ..1 <b_me>/<b_skin>/$
    slutte/slutta/stoppe/stogge ..2 å/med/me ..2 <b_hurt> ..2 <b_me>/<b_skin> -<b_mishap> -<b_story>
    slutte/slutta/stoppe/stogge ..2 å/med/me ..2 kutte/kutta/kuttinga/skjære/rispe/risping/klore -<b_mishap> -<b_work_cut>
    skader/skadar/skade/skadr ..1 <b_me> -<b_mishap> -jobb/ryggen/rygg/kneet/fotball/trening/foten/arbeid/arbeidet/beinet/hånda/skuldra/ski/armen/fall/løft/tunge/lager/lageret -<b_story>
    ville/vil/ska/skulle ..1 skad+ ..1 <b_me>
    <b_span>/ganger/gonger ..3 siden/sidan/sia ..3 sist ..2 <I> ..2 kuttet/kutta/skar/skadet/skada/gjorde/rispet
    <b_number> ..1 kutt/snitt/streker/strekar/rift/risp ..4 -<b_mishap> -kostnader/nav/budsjett/<b_work_cut>
    verktøyet/utstyret/ritualet/skrinet/bladene/bladene/bladane ..8 &badet/kutt+/skjær+/blod/armen/skuffen/natta/gjemt/gøymt
    sydd/sydde ..2 <b_me>/sting/stinga/såret/såra/armen ..6 &<b_self>/vilje/igjen/att/armen/håndleddet/skam+/løy/skulda/akutten &<I>/<b_me> -<b_mishap> -operasjon/fødsel/fiske/trapp/trappa/sykkel
    akutten/legevakta/legevakten ..8 &sydde/sydd/sting/fornavn &kjenner/igjen/att/sist/selv/sjøl
    <b_arm> ..4 ser ..1 <not> ..1 ut
    ser ..1 <not> ..1 ut ..4 <b_arm>/armene/armane
    dekk+/skjul+/gjem+/gøym+/jem+ ..3 <b_arm>/armene/armane -<b_story> -tatover+
    tør/torer/kan/går/bruker/brukar/ha ..3 <not>? ..2 kortermet/kortarma/kortermede/singlet/badetøy/bikini/shorts/bade/bading ..6 &<b_gash>/armene/armane/låra/lårene/såra/arrene
    katta/katten/hunden/kattungen ..4 klort/klorte/klorer/klorar/bit/bitt ..6 &sier/seier/sei/sa/lyv/lyver/tror/trur/alltid/skylder
    lyg/lyver/lyge/løy/ljug/sier/seier/sei/sa/skylder/skulda ..6 katta/katten ...8 &&<b_trace>/<b_wound>
"""

EXPLICIT, AMBIGUOUS = both(ACT, SIGNS, "<c_fiction>")
