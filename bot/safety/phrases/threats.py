# ruff: noqa: E501 - one line, one phrase
"""Threats to someone else's life."""

from typing import Final

RULES: Final = {
    "victim": """
        alle? <somebody>
        en/ein/et/eit/ei/den/denne mann/person/menneske/kollega/dame/politimann/fyren/jævelen/fyr/mannen/personen
        <poss> <somebody>
        alle {at_work}
        alle {at_work} på
        alle/heile/hele sammen/gjengen/kontoret/familien/skolen/bygget
    """,
    "at_work": "på/her/der/som/sammen/i",
    "kill_other": """
        <kill> {adverbs} {victim}
        <kill> alle/noen/nokon/nokre
        <kill> <poss>? <they>
        skyte/skyt/skyta/knivstikke/knivstikk/parter/kvele/partere/kjøre/halshugge {adverbs} ned? {victim} ned?
        skyte/skyt/knivstikke/kvele <poss>? <they>
        skyte/knivstikke/stikke <adverb>? ned {victim}
        stikke/stikk {victim} ned
        slå/sla/banke/sparke/julebanke/klubbe {victim} {to_death}
        slå/banke {to_death} {victim}
        ta/tek/få/ende livet av {victim}
        ta/stikke/få {victim} med <weapon>
    bruke <weapon> på/mot {victim}
        drepn/dræpn/drepan/dræpan
        ta livet deres/hans/hennes/dykkar
        ta knekken på ham/henne/hainn/dem for/med kniv/godt
        skyte/meie/skyt ned? hele/heile/alle {at_work}? nav/kontoret/gjengen/skolen/sjefen/dere/butikken
        sprenge/sprengje/spreng/bombe hele/heile/alt/alle/kontoret/skolen/bygget/nav/dere/dykk/butikken/<you>/bygningen/sjefen
        sprenge/spreng/bombe <adverb>? opp? hele/heile/nav/kontoret/skolen/bygget
        brenne/brenn ned huset/kontoret/nav/skolen/hele/heile
        massakrere/meie <adverb>? ned? {victim}
    """,
    "to_death": """
        ihjel/ihel/ihæl/ihjæl/fordervet/helseløs/dau
        i hjel/hel/hæl/hjæl
        til/te døde/døden/dø
    """,
    "en_kill_other": """
        kill/murder/shoot/stab/strangle/behead/slaughter {en_victim}
        shoot/burn/blow/bomb up/down? the? office/school/place/building/everyone/workplace/nav
        beat <whomever> to death
        bring a gun/knife to
    """,
    "en_victim": """
        <whomever>
        my/the/that/every/all/these/his/her/some/those <whomever>
        my/the/that ex/old? <whomever>/bitch/bastard
        them/everyone all
    """,
}

EXPLICIT: Final = """
    @dreper <adverb>? {victim} -<c_creature> -<o_play> -<c_thing>
    <I> {adverbs} drep/dræp {victim}
    dreper/drepe/drep/skyter <I> {victim} -<o_play> -<c_creature>
    <I> {adverbs} tar/tek/tæk {adverbs} livet hans/hennes/deres/hennar
    tar/tek/tæk <I> livet hans/hennes/deres/hennar
    <I> {adverbs} tar/tek/tæk {adverbs} livet av {victim} -<c_fiction>
    tar/tek/tæk <I> livet av {victim}
    <I> har/ha {adverbs} en? ei? ein? <weapon> ..4 bruke/ta/bruker ..2 på? {victim}
    <Ien> have/got {en_adverbs} a gun/knife ..4 use/kill/shoot ..3 <whomever>
    {intent} ..5 {kill_other}
    @skyter {victim} {recent}
    {en_intent} {en_kill_other}
    {en_thinking} killing/murdering/shooting/stabbing/strangling {en_victim}
    <Ien> will kill you
"""

AMBIGUOUS: Final = """
    sint/sinna/rasende/forbanna ..3 <I> kan/kunne {adverbs} ha? drepe/drept/slå/skade/drepa
    @skal/vil/kommer/kjem {adverbs} til/te? <to>? {adverbs} skade/skada {victim}
    drømte/drøymde/drømmer ..4 drepte/drepe/drap
    {past_intent} ..4 {kill_other}
    {kill_other} {to_death}? -<c_creature> -<o_play> -sopp/soppen/sopper/sopptur
    lyst til/te/tel? å? {adverbs} slå/banke/skade/sla/denge/jule/knuse {adverbs} {victim} -<o_play>
    @skal/vil/kommer/kjem/har til/lyst? til/te? å? {adverbs} banke/skade/denge/jule/lemleste {adverbs} {victim}
    @skal/vil {adverbs} ta/få {adverbs} hevn/hemn
    {victim} fortjener/fortener/burde/bør å? dø
    drept/drepte/myrdet/myrda/knivstukket/knivdrept <somebody> -<o_play>
    {person} drepte/drept/myrdet/knivstakk {victim}
    <Ien> {en_adverbs} wanted to {en_kill_other}
    {en_kill_other}
    {en_intent} hurt/harm/attack/beat/punch {en_victim}
    deserves/deserve/should to? die
"""
