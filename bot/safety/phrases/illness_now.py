# ruff: noqa: E501 - one line, one phrase
"""A body or a mind that fails now, said in a sentence that also tells what one cannot do: stroke, heart, blood, throat, poison, voices."""

from typing import Final

RULES: Final = {
    "i_too_much": """
        for/altfor/alt/alfor mye/mykje/møye/mange/stor/høy
        en/ei/ein? hel/heil/hele/heile ..1 <b_pack>
        alt/alle ..1 av?
    """,
    "i_pain": "vondt/vont/ondt/smerter/smerte/stikker/stikk/klemmer/klem/press/presser/trykk/trykker",
}

EXPLICIT: Final = """
    <i_crooked> ..1 i ..1 <i_face> -<b_past> --<b_story>
    ! halve <i_face> ..2 <i_crooked>/<i_dead>
    <i_face> ..1 <i_crooked> ..8 &<i_words>/arm/armen/armane/kaffe/koppen/plutselig/<b_sudden> -<b_past> --<b_story>
    <b_half> ..2 <i_dead> ..8 &nå/no/plutselig/plutseleg/<i_words>/<b_sudden>/heile/hele/halve -<b_past> --<b_story> -kulde/frost
    <i_dead> ..1 i ..2 <b_half> -<b_past> --<b_story> -prolaps/isjias/kulde
    får/fær/finner/finn/klarer/klarar/greier/kan <I>? <not> ..3 <i_words> ..8 &<b_half>/arm/armen/fjeset/andletet/ansiktet/munnen/plutselig/plutseleg/skjev/skeiv/skjeiv/prikkar/prikker/nummen -<b_past> --<b_story>
    <b_half>/skjev/skeiv/skjeiv/nummen ...8 får/fær/finner/finn/klarer/klarar/greier/kan <I>? <not> ..3 <i_words>/løfta/løfte/lyfte/lyfta/lea/røre -<b_past> --<b_story>
    <i_words>/tull ...6 klarer/klarr/klarar/kan/greier <I>? <not> ..1 løfta/løfte/lyfte/lyfta/lea ..1 <i_limb> -<b_past>
    kjenner/kjenne/kjenn <I>? <not> ..2 <i_limb> ..2 venstre/høyre/høgre -<b_past> -kulde/frost
    <i_limb> ..2 daud/død/lam/lamt/nummen ..6 beinet/benet/foten/fjeset/munnen ..1 også/òg/og/au $ -<b_past>
    <i_limb> lystrer/lystrar/lyder/virker/verkar/vil <not> ..2 plutselig/plutseleg/no/nå -<b_past> --<b_story> -gikt/slitasjegikt
    så {i_pain} i ..1 <b_chest> -<b_past> --<b_story> -angst
    {i_pain} i ..1 <b_chest> ..1 at ..1 <I> <not> -<b_past>
    brystsmertene/brystsmerta/brystsmerter ..1 gir/gjev/går <not>/verre -<b_past>
    brystsmertene/brystsmerta/brystsmerter ...10 &&kjeven/armen/svett/kaldsvett/time/timer -<b_past>
    {i_pain} ..3 i ..1 <b_chest> ...10 <not> ..3 fingra/fingrene/armen/handa/hånda/reise/reisa/puste -<b_past> --<b_story>
    stråler/strålar/stråle/verker/verkar ..1 ut? i? ..1 kjeven/kjeve/armen/arm/skuldra/skulderen ..6 &svett/sveitt/sveitte/svette/kaldsvett/klissvåt/kvalm/brystet/bringa/tungpust -<b_past> --<b_story> -prolaps
    kjeven ..1 verker/verkar ..6 &&brystet/bringa/brystsmertene/brystsmerter/kaldsvett -<b_past> -tann/tannlege
    <b_heart> ..1 slår ..2 sakte/seint/tregt -<b_past> --<b_story>
    <b_heart> ..1 slår ..2 ujevnt/rart ..6 &nå/no/svimmel/kaldsvett/redd/hjelp/plutselig/svime/besvime -<b_past> --<b_story> -legen
    elefant ..3 brystet/bringa -<b_past> --<b_story>
    <i_flow> ..1 ut? av/frå/fra ..1 <b_arm>/handa/hånda/såret/halsen/leggen/fingeren/hodet ..8 &<b_bleed>/<i_towel>/<b_machine>/kappa/kappet/saget/sagd/kutta -<b_past> --<b_story>
    kappa/kappet/saga/saget/sagd/hogd/hogg/skar ..1 <b_me> ...8 <i_flow>/gjennomvått/gjennomblødd -<b_past>
    <i_flow> ..1 blod ..6 &såret/<b_me>/nå/no/uklar/svimmel --<b_story> -slakt+/slakteri+
    såret/sting/stinga/stingene/operasjonssåret ..3 gått/gjekk/gikk/sprukket/sprakk opp ..6 &blod/blør/renner/nå/no
    <b_bleed> ..1 nedentil/nedantil/underlivet/neantil ..10 &<i_flow>/gravid/svanger/måned/måneden/uke/uka/veke/måned -<b_past>
    byttet/bytt/bytta/skifta/skiftet ..1 <i_towel> ..3 ganger/gonger/gang/gangar ..4 &&<b_bleed>
    <i_towel> ..2 gjennomvått/gjennomvåt/gjennomblødd/dryppende/fullt ..2 -<b_past> -regn/dusj/bad
    fødselen/fødsel/føda ..6 bløda/blø/blør/bløde/blødde ..1 kraftig/mye/mykje/fælt/masse
    <b_throat> ..6 <b_close> ..1 seg/sæ/igjen/att/opp/til -<b_past> -<b_fever>/forkjøl+/halsbetennelse/pollen/vår
    tunga/tungen ..2 kjempestor/diger/svær/hoven/tjukk/stor ..6 &halsen/puste/svelge/svelgt/<b_allergen>
    inhalator/inhalatoren/pumpa/ventolin/ventolinen/astmamedisinen hjelper/hjelp/virker/verkar <not> &&puste/pust/pusten/pusta/snakke/snakka/prate/anfall/luft -<b_past>
    falt/datt/ramla/svimte/segnet/segna/dånte ..1 om/av ...12 våknet/våkna/vakna/vaknet/vågna ..3 gulvet/golvet/bakken/blod &&<b_bleed>/rykker/krampe/kramper/hjelp/igjen/husker/hugsar/hodet -<b_past> --<b_story>
    våknet/våkna/vakna/vaknet ..2 gulvet/golvet/bakken/stua ..3 &blod/rykker/rykk/krampe/kramper/hodet/tunga -<b_past> --<b_story>
    rykker/rykkjer/rykk/rykninger/krampe/kramper ..2 i ..1 hele/heile kroppen -<b_past> --<b_story>
    krampe/kramper/krampeanfall ..10 &minutter/minutt &<b_child>/han/ho/hun/<b_others> -<b_past> --<b_story>
    ! tatt/teke/tadd/injisert/sprøyta/satt/svelget/svelga/svelgd/drukket/tok/tog ..1 {i_too_much} ..1 <b_drug> -<b_past> --<b_story> -ansvar
    ! injisert/sprøyta/injiserte ..1 for/altfor mye/mykje/stor -<b_past> --<b_story> -krav/lån
    svelg+ ..1 {i_too_much} ..2 <b_drug> -<b_past> --<b_story>
    <I> ..1 svelgde/svelget/svelga/spiste/åt ..1 <b_drug> til ..1 <b_others>/bestefar/hunden/besta
    ! <b_others>/<I>/veslebroren/lillebroren ..3 drukket/drukke/drakk/svelga/svelget ..2 frostvæske/frostvæska/kjølevæske/rødsprit/tennvæske/klor/klorin/lut/salmiakk/plumbo/metanol -<b_past> --<b_story>
    kommer/kjem/kjæm <not> ..1 til seg/sæ/hektene ..1 &&<b_poison>/<b_drug>/drukket/drukke/falt/ramla/puster/pustar/besvimt -<b_past> --<b_story>
    holde/halde/holle <b_me> våken/vaken/vokken/vågen &<b_drug>/tatt/drukket -<b_past> -vakt/nattevakt
    <i_voice> ...10 <i_command> ...10 <i_deed> --<b_story> -<c_fiction>
    <i_voice> ...6 <i_says>/<i_command> ..2 <I>/<b_me>/at ..2 må/skal/ska/<to> ...6 <i_deed> --<b_story> -<c_fiction>
    inni/i/inne ..1 <i_inside> ..1 mitt/mett/min? ...6 <i_says>/<i_command> ..2 <I>/<b_me>/at ..2 må/skal/ska/<to> ...8 <i_deed> --<b_story> -<c_fiction>
    <i_command> <b_me> ..1 <to> ..6 <i_deed> --<b_story> &<i_voice>/<i_inside>
    gass/gasslukt/kullos/eksos ..8 &kvalm/kvalme/svimmel/svimle/hodepine/hovudverk -<b_past> --<b_story>
    heilt/helt gul ..6 &blod/spyet/oppkast
    blod i ..1 spyet/oppkastet/avføringa/avføringen ..6 -<b_past> --<b_story>
    ligger/ligg/klemt ..1 under ..2 <b_crushed>/$ &velta/veltet/traktoren/klemt/hjelp -<b_past> -reparer+/skrur
"""

AMBIGUOUS: Final = """
    <i_limb> lystrer/lystrar/lyder <not> -<b_past>
    <i_limb> ..1 sluttet/slutta ..1 <to> ..1 virke/verke -<b_past>
    for/altfor mange piller/tabletter/tablettar $
    <i_voice> ...8 <i_deed> &&<i_command>
"""
