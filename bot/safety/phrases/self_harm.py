# ruff: noqa: E501 - one line, one phrase
"""Harming oneself."""

from typing import Final

RULES: Final = {
    "harm_self": """
        skade/skada/skad/skadde <me> <self>
        skade/skada megselv/mæsjøl
        kutte/kutta/kutt <me> <self>?
        kutte/kutta/kutt/skjære/skjere/skjær/skjæra/rispe/risp/rispa i? <poss>? armen/armene/armane/håndleddet/låret/lårene/låra/huden/leggen
        skjære/skjere/skjær/skjæra/rispe/rispa/risp <me> <self>
        skjære/skjere/skjæra/skjær/rispe <me> i armen/armene/armane/håndleddet/låret/lårene/huden/arman/bena/beina/leggen
        brenne/brenn/brenna/svi/slå/straffe/klore/stikke/pine/torturere <me> <self>
        ~selvskade
        dunke/slå hodet/hovudet/haue i/mot veggen/veggene/vegg
    """,
    "harming_self": """
        skader/skadar/skadr <me> <self>
        skader megselv/mæsjøl
        kutter/kuttar <me> <self>
        risper/rispar/skjærer/skjer/skjærar <me> <self>
        brenner/svir/slår/straffer/straffar/klorer/stikker/torturerer <me> <self>
        dunker/dunkar/slår/banker hodet/hovudet i/mot veggen/veggene
        skjærer/skjer/skjære/kutter/kuttar/kutte/risper/rispar/rispe <me>? i/på <poss>? armen/armene/armane/håndleddet/håndleddene/låret/lårene/låra/huden/arman/bena/beina/leggen
    """,
    "harmed_self": """
        skadet/skada/skadd/skadde <me> <self>
        kuttet/kutta <me> <self>
        skåret/skar/skore/rispet/rispa/brant/brent/svidd <me> <self>
        skåret/skar/rispet/rispa/kuttet/kutta <me>? i/på <poss>? armen/armene/armane/håndleddet/låret/lårene
    """,
    "en_harm": """
        hurt/harm/cut/burn/injure/scratch/punish {myself}
        ~selfharm
        self harm/harming/injure
        hurt/harm/cut my arms/wrists/legs
    """,
    "en_harming": """
        hurting/harming/cutting/burning/injuring {myself}
        ~selfharming
        self harming/harm
    """,
    "en_often": """
        every/each
        again/tonight/daily/often/when/sometimes/regularly/and/because/nightly/weekly/today
        at night/home
        with
        on purpose
    """,
}

EXPLICIT: Final = """
    {intent} ..3 {harm_self}
    {intent} begynne å {harm_self}
    <I> {adverbs} {harming_self}
    ^ skader/skadar/kutter/risper/skjærer/skadr <me> <self>
    skader/skadar/skade/kutter/kuttar/kutte/skjærer/risper <I> <me> <self>?
    @kutter/kuttar/risper/rispar {adverbs} <me>
    <I> {adverbs} kutte/kutt/rispe mæ
    <I> {adverbs} skade/skad/skada/kutte/kutt/rispe/brenn/brenne mæ <self>
    @driver/driv/drive/sliter/slit {adverbs} med ~selvskading/~selvskade/~sjølvskading/~sjølvskade/selvskading
    @har/ha/he begynt/byrja {adverbs} med/å/på ~selvskading/~selvskade/~sjølvskading {adverbs}
    <Ien> am? {en_adverbs} cutting again
    @skader/skadar <me> $
    <Ien> have? been cutting $
    @selvskader/selvskadar/selvskade/sjølvskader/sjølvskadar
    @har/ha/he begynt/byrja/starta/startet {adverbs} å {harm_self}
    @har/ha/he {adverbs} {harmed_self}
    @har/ha/he {adverbs} kuttet/kutta/rispet/skåret <me> {recent}
    @kuttet/kutta/skar <me> <adverb>? <adverb>? {recent}
    @har/ha/he {adverbs} kuttet/kutta/skåret <me> {adverbs} dypt/djupt/igjen/opp/mye
    redd ..8 {harm_self}
    <I> {adverbs} {harmed_self} ..2 {recent}
    @må/klarer/greier ..3 {harm_self}
    {en_intent} {en_harm}
    {en_thinking} {en_harming}
    <Ien> am? have? been? keep? started? {en_adverbs} {en_harming}
    <Ien> {en_adverbs} cut/burn/hurt/harm {myself} {en_often}
    <Ien> {en_adverbs} cut/burn/harm {myself} $
    <Ien> {en_adverbs} self harm/harming
    <Ien> {en_adverbs} ~selfharm
    <Ien> have? {en_adverbs} cut/burned/hurt/harmed {myself} ..2 {en_recent}
    <Ien> {en_adverbs} want/need to feel pain
"""

AMBIGUOUS: Final = """
    <they> <poss>? {adverbs} kutter/kuttar/kutte/risper/kutta/kuttet/kutt seg/sæ $
    <they> <poss>? {adverbs} kutter/skader/risper/skjærer/skada/skadet/kuttet seg/sæ <self>
    skade/skader/skadar/skadet/skada/skad/skadde/kutte/kutter/kuttet/kutta/kuttar <me>/seg/sæ <self>
    skjære/skjærer/skar/rispe/risper/rispa/brenner/brente/slår/slo/straffe/straffer <me>/seg/sæ <self>
    pleide/brukte å {harm_self}
    pleide/brukte/begynte/begynt/byrja/slutta/sluttet {adverbs} å/med/og? kutte/skade/skjære/rispe <me>
    <I> {adverbs} kuttet/kutta <me>
    ~selvskading/~selvskader/~selvskadet/~sjølvskading/~sjølvskade
    {harming_self}
    sulter/sultar/sulte <me> <self>?
    ..0 spise/ete for å straffe <me>
    cut/cutting/hurt/hurting/harm/harmed/harming/burned/burning {myself}
    cut/cuts/cutting/harms/harming/hurts himself/herself/themselves
    ~selfharm
    self harm/harming/harmed/injury
    starve/starving {myself}
"""
