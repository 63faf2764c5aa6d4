# ruff: noqa: E501 - one line, one phrase
"""Violence and abuse by someone close, in English and in English that was learnt late or by ear."""

from typing import Final

RULES: Final = {
    "en_one": """
        he/she/they/hes/shes/hee
        <husband> ..3
        <heshe> ..2
    """,
    "en_beats": """
        hit/hits/beat/beats/beated/kick/kicks/kicked/kicking/punch/punches/punched/choke/choked/chokes/slap/slaps/slapped
        burn/burned/burns/rape/raped/rapd/rapes/bite/strangle/strangled/beating/hitting/beatin
    """,
    "en_shoves": "push/pushed/pushes/throw/throws/threw/drag/drags/dragged/grab/grabs/grabbed",
    "en_me": "me/my/mi/us",
    "en_part": "face/arm/hand/head/hair/neck/throat/nose/tooth/toof/legs/bones/ribs/stomach",
    "en_says": "say/says/said/sed/sad/told/tell/tells/promise/promised/threaten/thretn/threatens/threatened/swear/swore/texted/wrote",
    "en_harms": "kill/kil/burn/break/brake/shoot/stab/hurt/throw/trow/cut/find/finish/beat/destroy/use/murder/marry/mary",
    "en_house": "out/outside/house/alone/phone/bankcard/friends/passport/door",
}

EXPLICIT: Final = """
    {en_one} ..2 {en_beats}/{en_shoves} {en_me} ..1 {en_part}
    {en_one} ..1 {en_shoves} me ..3 wall/floor/stairs/against/radiator/ground/door/trappa -pool/water/<e_sporty>
    {en_one} ..1 {en_beats} me ..5 {en_soonish}
    {en_one} ..1 {en_beats} me ..1 and/every/evry/in/when/if/again/with/wit/until/because/becos/bcoz
    <husband> ..3 {en_beats} me ..1 -used
    {en_one} ..4 {en_says} ..5 {en_harms} ..3 {en_me}
    {en_one} ..4 {en_says} ..5 {en_harms} ..3 {en_part}/body/boddy/job/us
    thretn/threten/threatens/threaten/threatened/tretn me ..2 with/wit/to
    {en_one} ..3 break/brake/broke/breaks/braked my ..1 {en_part}
    hands/hand ..1 round/around/on/arond my neck/throat
    held/holds/hold/put/puts my head ..2 under/on/in
    throws/throw/threw things/stuff/plates at me
    got/get jumped/beaten/attacked by ..4
    locked/hiding/hidden/lock ..1 myself? in/at/inside the/my bathroom/toilet/room/closet/neighbours/shed/bedroom
    i am/im hiding/hidding at/in/from ..2
    knife/gun/hammer/hamer/axe/acid ..4 on/at me/my
    {en_one} ..2 has/got/have/keeps/holding ..1 knife/gun/breadknife/axe/hammer ..8 me/please/help
    {en_one} ..2 got the ..1 knife/gun
    he/she/they ..3 i ..1 regret/regreat/regreet ..1
    they ..1 finish ..1 job
    find my body/boddy
    kills/kill my ..1 mother/mum/family/sister/brother/father/parents
    wont/not/no/dont let/allowed/alowed/alow ..3 {en_house} ..8 {en_house}
    lock/locks/locked the? door ..3
    passport ..5 husband/he/family/they/boss/took/has
    touch/touches/tuches/touched/toches/tuch me ..3
    comes/come/came/coming in/into ..1 my room/bed/bedrom/bedroom ..2 night
    into/in my bed ..2
    makes/make/made/forces/force/forced me ..1 sleep/do/have/touch/marry ..4 sex/with/things/camera/money/him/visa
    im/am/i am? being? forced/sold ..1 to/into -eat/stressed
    forced/force/forcing ..2 marry/mary/marriage/mary
    marry/mary him/my/cousin ..6 kill/find/daughter/dougter/brother/forced/force
    dont marry/mary him
    having/has/have/had ..1 sex with me
    on top of me
    raped/rapd/rape/raping me ..2
    raped ..2 {en_recent}
    raped ..3 ago/weeks/days/yesterday
    blood in ..1 underwear/pants
    films/film/filmed me ..3 sleep/naked/shower
    {en_one} is/was been? being? violent ..3
    coming/cuming home soon ..6 regret/kill/hurt/help/he
    help/helpe me/us ..6 kill/beat/beating/beats/coming/cuming/locked/man/husband/hitting
    he knows/know where i am/live
    burn/burns/burned my hand/arm/face
    outside ..1 my ..1 door/house/window ..6 knife/kill/gun/afraid/scared
    trapped/prisoner in ..2 house/home/flat/room
"""

AMBIGUOUS: Final = """
    afraid/scared/scare/scard to? go home/hom
    {en_one} ..2 {en_beats}/{en_shoves} me -water/apply/hard
    scared/scard/scare/afraid/terrified/frightened of ..2 him/her/<husband>/home
    violent man/husband/partner/father/relationship
    free with his hands
    married off
    used/use to beat/hit/hurt us/me/him
    beaten in/by
    threatened to find/kill/hurt
    angry/angri man
    the hitting
    shouting ..5 shake/freeze
"""
