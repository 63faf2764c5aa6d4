# ruff: noqa: E501 - one line, one phrase
"""Why and how people harm themselves: to be in pain, as a punishment, by hunger or medicine; new wounds; what they crave."""

from typing import Final

RULES: Final = {
    "to_be_hurt": """
        for/førr/så å/o/og <w_do> <b_me>? <b_self>? mer/meir/litt/skikkelig/nok? <w_pain>
        at ..2 skal/ska/sku/skulle <w_do>/svi/ha skikkelig/litt/det? <w_pain>
        at ..2 skal/ska/sku/skulle svi/straffes
        for/førr/så å/o/og ..2 straff+/pine/lide/straffes/svi
        fordi/fo/for/førr ..1 <I> ..1 vil/ville/skal/ska/må/fortjener/fortener/fortjente/fortente ..4 lide/straffes/straff/vondt
        skal/ska/sku/skulle/må lide/pines/straffes/svi
        som/er/e/æ/blir/vert/va/var <w_punish>
        ha/få <w_punish>
    """,
    "no_right": """
        <w_deserve> ..2 <not>
        <not> ..1 <w_deserve>
        <not> ..2 verd/verdt ..1
        <w_punish>
    """,
}

# The act and what it is for.
EXPLICIT: Final = """
    ! <w_pills> ..6 {to_be_hurt} -<c_fiction> --<b_others>
    ! <b_took>/svelg+/sluttet/slutta/droppa/droppet ..5 <b_drug> ..6 {to_be_hurt} -<c_fiction> --<b_others> -blodprøve/vondt
    <b_took>/svelg+ ..5 <b_drug> ..4 for/førr å ..1 <w_do> <b_me> <b_self>? ..1 <w_pain>
    tek/tar/tok/tatt ..1 mer/meir/meire/mye/mykje ..2 <b_drug> ..2 enn ..4 &sint/hater/straff/straffe
    <w_own> ..8 {to_be_hurt} &<I>/<b_me> -<c_fiction> --<b_others> -<b_mishap>
    <b_hurt>/<w_bang> ..8 må/ska/skal ..1 ha ..1 det? vondt/vont/ondt --<b_others> -<c_fiction>
    <I> ..1 må/ska/skal/vil/bør ..1 ha det vondt/vont/ondt -<c_fiction>
    ! nekt+ <I>? <b_me> <b_self>? ..2 <w_food>
    nekta/nektet <b_me> <b_self>? ..2 <w_food>
    gir/gi/gjev/gjer/gjevar/tillater/tillèt <I>? <b_me> <b_self>? <not> ..1 lov/løyve/lov/låv? ..2 <b_fasting> -godteri/sjokolade/kake/sukker/kjøtt/snop/brus
    <not> lov/løyve/låv av <b_me> <b_self> ..2 <b_fasting>
    <I> ..2 <b_fasting> <not> ...12 {no_right} --<b_others>
    <not>/ingenting/inkje/ingnting/ingening ..3 <b_fasting> ...8 {no_right} --<b_others> &<I>/har/ha/he
    <b_fasting> ingenting/ingnting/inkje/lite ...8 {no_right} --<b_others>
    spist/ete/eti/ätt/ætti/spiser/spis/eter ..2 <not>/ingenting ...10 {no_right} &<I>/har/ha/he --<b_others>
    <I> ..2 <w_deserve> <not> ..2 <w_food>
    <not> <w_deserve> ..2 <b_fasting>/mat
    <w_deserve> ..1 <not> å <b_fasting>
    knuse/knuser/brekker/brekke/knekker <w_limbs> min/mine/mi --<b_others>
    <not> verd/verdt ..1 mat/maten
    svelt/sulter/sultar/sulte/svelter ..1 <b_me> ...6 straff+/hater/hatar/vondt/vont/til/te/fordi/verd --<b_others>
    trener/trenar/spring/springer/løper ..4 til/te ..1 <I> ..2 kaster/spyr/kastar/blør/besvimer ..8 &&straff/vondt/fortjener/fortener
    <I>/<b_me> ..4 fryse/frys/fryser ..4 straff --<b_others>
    ! <I> <w_hits> <b_me> <b_self>? på/i ..3 blåmerk+/såret/såra
    ! <I> <adverb>? <w_bang> ..1 <b_head> ..1 i/mot ..1 <b_wall> -<c_fiction> -svar/svaret/systemet/søknad/nav
    som <w_bang> <b_head> i/mot ..1 <b_wall> -<c_fiction> --<b_others>
    ^ <w_bang> <b_head> i/mot ..1 <b_wall> nå/no/til/te/hver/kvar/når/igjen -<c_fiction> --<b_others>
    <w_bang>/spark+ ..2 <b_wall> ..1 til/te ..1 tå+/tærne/tåneglene/knokene/knokane/det/den/<b_fist> ..3 løsner/hovna/hovner/blør/knekker/sprekk/sprekker/blå &&vondt/vont/straff/ganger/gang/gonger/hver/kvar
    <I> ..2 <w_limbs> ..3 med/me vilje/vilja/viljande -<c_sport>
    <b_hurt> ..1 <b_me> ...8 med/me vilje/vilja/viljande -<c_sport>
    hell+/helte/helt/heller/skvett+ ..1 kokende/kokande/varmt/skåldhett ..1 vann/vatn/van ..1 på/over ..2 <b_limb>/<b_me> &<I>/vilje/straff/når -<c_accident>
    kokende/kokande/skåldhett ..1 vann/vatn/van på/over/i ..1 hendene/hendern/armen/beinet/benet/lårene ..4 når/hver/kvar/som/fordi/for
    <b_limb> ..2 i ..1 kokende/kokande/isvatn/isvann/is/snø ..8 &&straff/straffa
    <b_limb> ..4 &straff/straffa/straffe/hver/kvar/kvær &plata/stekeplata/kokeplata/ovnen/flammen/glørne/glo -<b_mishap>
    <b_hurt> ..1 <b_me> ..1 på plata/stekeplata/kokeplata/ovnen/omnen ...6 <I> ..1 gjør/gjer/gjorde/jør ..1 det/de/da
    sigarettglør+/glør+/glo/gloa/sigarett+/sneip+/lighter/lighteren/leiter/leitern ..3 på/mot/over/innsia/innsida ..3 <b_limb> -<b_mishap>
    brenner/brenn/brent/brente <b_me> med/me <b_hot>/leiter
    <w_scar> ..6 <w_make> <I>? ..1 <w_new>
    <w_scar> ...8 de/dei/dem ..1 nye/nyaste/nyeste ...6 <w_make> <I>
    <w_scar> ...10 <w_make> ..1 <I>? <b_self>/<w_new> -<b_mishap> &&<I>
    <w_scar> ...8 <I> ..2 laga/lagde/lagar/lager/laget ..1 dem/dei/de/nye/det/ho -<b_mishap>
    <I> ..2 lager/lagar/laga/lagde/laget/lage ..2 nytt/nye/ny/flere/fleire ..1 <w_scar> -<b_mishap>
    <w_mine> ..4 full/fulle/fullt ..1 av ..2 <w_slit> ..8 &ny/nye/ferske/slutte/stoppe/igjen/natt/dag/går/uka/<b_me>/min/mine -papir/hekk/torner/kratt/lån+ -<b_story>
    nye/ferske/djupare/dypere/flere/fleire/fem/fire/tolv ..1 kutt/kutta/snitt/rissingar/strekar/streker/striper ..2 arm/armen/lår/låret/hofta/går/dag/natt/kveld/samme/same -<b_work_cut> -<b_mishap>
    kutt/kutta/kuttene/snitt ..3 djupare/dypere ..1 no/nå/nu/enn -<b_work_cut>
    <w_number> kutt ..1 i/på ..1 dag/går/natt/kveld/morges/arm/armen/låret -<b_work_cut>
    flytta/flyttet/flytter ..1 kutta/kuttene/kuttinga ..1 til
    syr/sydde/sy ..2 egne/eigne kutt/sår/kutta
    syr/sydde/sy ..1 kutta/kuttene/såra/sårene ..1 <b_self>
    hekta/avhengig/hekti/rive/riv/river/klør/skriker/skrik/roper/ropar/verker/verke/lengter ..5 kutte/skjære/skjere/skjær/skjera/rispe {cut_what} -<b_mishap> -<b_work_cut>
    kroppen/hodet/<b_me> ..1 roper/ropar/skriker/skrik/verker/lengter ..1 etter ..1 kniven/barberbladet/blod/smerte/smerten
    <I> vil/ville/ønsker/tenker nå/no/på? er/e/æ å/og/o kutte/kudde/skjære/skjær <b_me>/$
    tenke+/tenkjer ..2 på ..6 å ..6 kutte $ -<b_work_cut> -<b_mishap>
    <I> ..1 må kutte $ -<b_work_cut> -<b_mishap>
    kutte trang/trangen
    begynt/begynte/byrja/startet/starta ..2 å ..1 skjære/skjere/rispe/risse ..2 i/på ..2 <b_limb>/hodebunnen/<b_me> -<b_mishap>
    skjære/skjere/skjera ..2 bort/vekk ..4 <b_me> -<b_story> -<c_he>
    enda/meir/mer/verre ..1 kutter/kuttar <I>
    <I> ..1 kutter/kuttar ..1 enda/mer/meir/oftere/djupere/djupare/dypere -<b_work_cut> -<b_mishap>
    må/treng+ ..2 ha/få/se/sjå ..1 litt? blod ..4 &førr/for/før/sove/roe/går/bedre/betre/nå/no -bli/blodprøve/giver/lab
    må/treng+ ..2 smerte/smerten/smerta/vondt/blodet ..1 for/før/førr å ..1 kjenne/føle/roe/kjenna
    må/treng+ ..1 å? blø ..3 for/førr/før/så/igjen -<b_story>
    se/sjå/ser ..1 blodet/blod ..8 levende/levande/føler/lever/puste/roer/roe
    bit+/bittr/bider ..1 <b_me> ..1 i ..1 <b_limb> ..6 &hull/hol/blør/blod/skrike/skrik/roe/huden -hunden/<b_they>
    har/ha/he/hatt <I>? ..1 knust/knuste ..2 glass ..3 neven/hånda/handa ..2 vilje
    <b_blade> ..4 mot ..1 huden/huda/armen/låret/håndleddet ..2 &sit/sitter/sitt/kjenne/nå/no/natt
    <b_blade> ..1 mot huden/huda -<b_mishap> -<b_story> -<c_he>
    sit/sitter/sitt/ligger/ligg ..3 badet/bade/do/dusjen/toalettet ..4 med/me ..1 <b_blade> -<b_mishap>
    sit/sitter/sitt/ligger/ligg ..3 golvet/gulvet/senga/rommet ..4 med/me ..1 <b_razor>/kniven -<b_mishap> -spikk+/filet
    sitter/sit/sitt <I> ..1 med/me ..1 <b_blade> ..1 mot
    <b_razor> ..1 klart/klare/fram/framme -<b_mishap>
    lagt/la/legger/legg ..1 fram/frem ..1 barberbladet/barberblad/barberbla/kniven/saksa ..4 håndduk/håndkle/plaster/igjen/natt
    har/ha/he ..1 barberbladet/barberblad/barberbla ..2 hånda/handa/neven/lomma/mobildekselet/sekken/veska ..8
    funnet/funne/fant/fann ..2 noe/noko/nåkka ..1 annet/anna/anet ..2 å? ..1 kutte/skjære/skjere ..1
    drikker/drikk/drakk ..2 <b_me> ..3 akuttmottaket/sykehus/sykehuset/legevakta ..6 &fortjener/fortener/straff/bevisst/vilje
    sterkere/sterkare/verre/sterk ..2 enn ..2 skade/skada <b_me>
    <b_urge> ..3 å? skade/skada/skadde/kute/kutte ..1 <b_me>
    må/måtte/skal ..1 skade/skadde/skada <b_me> ..4 når/hver/kvar/fordi/som/igjen/nå/no -<b_mishap>
    skader/skadar <I>? <b_me> <w_lot> -jobb/trening/fotball/arbeid
    <I> skader/skadar <b_me> ..1 <w_lot> -jobb/trening/fotball/arbeid
    utan/uten ..1 selvskading/sjølvskading ..8 tilbake/igjen/att
    svelg+ ..4 ting/noe/noko ..6 for ..1 få ..1 vondt/vont
    pill+/plukk+/pirk+ ..2 på? ..1 såra/sårene/skorpene/sårene ..8 &betente/betent/nye/gro/vondt/ondt/blør
"""

AMBIGUOUS: Final = """
    lange/langermet/langerma/langarma ..2 ermer/ermar/genser ...12 nye/ferske/nyaste ..1 sår/kutt/risp
    <w_punish> ..6 <b_fasting>/mat/maten/vatn/vann --<b_others>
    må/ska/skal ha det vondt/vont/ondt
    uhell/uhellet/falt ...6 <I> ..1 gjorde/gjort/gjør ..2 <b_self>
    <b_me> <not> ..2 lov/løyve ..3 <b_fasting>
    <I> unner ..1 <b_me> <not> ..2 mat
    skadefri/skadefritt/kuttfri/skadefrie ..8
    <w_scar> ..10 <w_make> -<b_mishap> -<b_work_cut>
    sånn/slik ..2 armene/arma/armane ..1 mine? ser/ut/så
    armene/arma/armane ..1 mine? ..1 ser ..1 ut ..2 slik/sånn
    <I> ..1 gjorde/gjør/gjer det ..1 igjen/att $ &natt/kveld/blod/badet/såret/trang/trangen/kniven
    dem/dei/de/kniven/den/han/ho ..2 på <b_me> <b_self>
    kniv/kniven ..2 er/e ..2 beste ..1 venn/ven
    nærheten av kniver
    <w_bang> ..1 <b_head> ..1 i/mot ..1 <b_wall> -svar/svaret/systemet/søknad
    renn/renner ..2 fra/frå/av ..1 <b_arm>/leggen
"""
