# ruff: noqa: E501 - one line, one phrase
"""Danger to one's own life, in English."""

from typing import Final

RULES: Final = {
    "myself": "my/me? self/myself/myslef/mysef/meself/myselfe/miself/mself",
    "en_end": """
        kill/off/unalive/murder/hang/shoot/drown/poison/killing/suffocate/strangle {myself}
        kill me
        end/take <myposs> {en_adverbs} own? life/live/lives
        end it all/now/tonight/forever/soon/already
        end it $
        end everything
        commit/do/attempt/comit {suicide}
        overdose/od
        take/swallow an overdose
        take/swallow all <myposs> pills/meds/medication/tablets
        jump in front of a/the train/car/bus/truck/subway
        jump off/from/in a/the/front? of? a/the? bridge/roof/train/building/balcony/window
        slit/cut <myposs> wrists/wrist/throat
        not wake up
        leave this world
    """,
    "en_own_end": """
        kill/unalive/hang/shoot/drown {myself}
        killing/unaliving/hanging {myself}
        end/take/ending/taking <myposs> {en_adverbs} own? life
    """,
    "en_ending": """
        killing/unaliving/hanging/shooting/drowning/murdering {myself}
        ending/taking <myposs> {en_adverbs} own? life
        ending it all?
        committing/attempting {suicide}
        jumping off/from/in a/the/front? of? a/the? bridge/roof/train/building/balcony
        overdosing/dying/suicide
        being dead
    """,
    "suicide": "~suicide/~suiside/~suecide/sewerslide",
    "en_die": """
        die/diee/diie
        dye/dy $
        be/drop dead
        stop living/existing
        kms
    """,
    "en_refuse": """
        <Ien> {en_adverbs} dont/do/didnt not? {en_adverbs} want/wanna/wana/wish/care not? to? {en_adverbs}
        <Ien> am? not? {en_adverbs} {cannot} {en_adverbs} go/keep/carry on? {en_adverbs}
        <Ien> {en_adverbs} {cannot} bear/stand/face to? {en_adverbs}
        <Ien> {en_adverbs} {cannot} {en_adverbs}
        ^ dont want/wanna to?
        ^ {cannot} go on
        <Ien> am? {en_adverbs} not wanting to
        <Ien> no longer want/wish to
        <Ien> have no reason/will to
    """,
    "cannot": """
        cant/cannot
        can not
    """,
    "too_many": """
        too many/much
        lots/bunch/lot/handful of
        a lot/bunch/handful of
        many/so? many?
    """,
    "dead_wish": """
        id/would rather be
        i/id would? rather be
    """,
    "no_point": """
        see/have/is/theres/feel/find/got {en_adverbs} no
        dont/cant/not/isnt see/have/feel/find/any {en_adverbs} the/any/a/much?
        there is/isnt/aint {en_adverbs} no/any
        whats the
        what is the
    """,
    "live_on": """
        live anymore/any/longer/like/$
        be alive/here anymore/any/$
        exist anymore/any/$
    """,
}

EXPLICIT: Final = """
    ! {en_own_end}
    please/just/someone/somebody <eadv>? kill me
    <Ien> have/got/bought/saved {en_adverbs} up? {en_adverbs} pills/tablets/rope/gun ..6 them/die/myself/life/all
    <Ien> have? {en_adverbs} took/taken/swallowed <many> pills/tablets/paracetamol/tylenol/ibuprofen
    {en_intent} {en_die}
    {en_intent} {en_end}
    {en_intent} go? ..3 kill/hang/shoot/hurt {myself}
    {en_intent} end my life
    {en_thinking} {en_ending}
    {en_refuse} live/living/alive/exist/existing -without
    {en_refuse} be alive/here $
    {en_refuse} be alive
    <Ien> am? {en_adverbs} ~suicidal
    <Ien> feel/feeling/been {en_adverbs} ~suicidal
    <Ien> have? {en_adverbs} have/having/get/got/had? {en_adverbs} ~suicidal/suicide thoughts/thought/ideation/feelings/urges/plans/plan
    {suicide} is {en_adverbs} what/all/my/the ..4 i/im/only/option/answer/think
    {en_intent} {suicide}
    <Ien> {en_adverbs} wish/wished/hope that? i/id {en_adverbs} was/were/am/be/die/died/would {en_adverbs} dead/die/$
    wish/hope i was/were/be dead
    {dead_wish} dead
    id rather die/dead
    <Ien> have? {en_adverbs} took/taken/swallowed/take {en_adverbs} all <myposs>/the/of? <myposs>/the? pills/meds/medication/tablets/medicine
    <Ien> have? {en_adverbs} took/taken/swallowed {en_adverbs} {too_many} pills/tablets/meds
    <Ien> have? {en_adverbs} took/taken an? overdose
    <Ien> have? {en_adverbs} overdosed {en_recent}
    <Ien> have? am? {en_adverbs} wrote/written/write/writing <myposs>/a {suicide} note/letter
    <Ien> have? {en_adverbs} wrote/written/writing <myposs>/a goodbye note/letter
    <Ien> have? {en_adverbs} tried to {en_end} {en_recent}
    {en_recent} i tried to {en_end}
    <Ien> am? {en_adverbs} killing {myself} $
    <Ien> am? {en_adverbs} killing {myself} {en_recent}
    <Ien> am? {en_adverbs} ending it {en_recent}
    <Ien> have a plan to {en_end}
    please? let me die
    <Ien> am? standing on a/the bridge/roof/ledge/tracks ..4 jump
"""

AMBIGUOUS: Final = """
    {cannot} live without him/her/them/my/you
    <Ien> am? {en_adverbs} feel? {en_adverbs} worthless
    live/alive or die/dead
    no hope {en_adverbs} for me
    why am i {en_adverbs} alive/living/here
    point of {en_adverbs} living/life/being
    <Ien> am? {en_adverbs} empty inside
    {suicide}
    ~suicidal
    kill/killed/killing/kills/hang/hanged/shot/unalive {myself}
    kill/killed/killing/kills/hanged/shot himself/herself/themselves/themself/himselfe
    took/take/taken/taking/end/ended/ending his/her/their/my own? life
    want/wants/wanted/wanna/wish/wishes/wished/ready to? {en_adverbs} die
    want/wants/wanted/wanna not? to? {en_adverbs} be dead
    not/dont/doesnt/never want/wants/wanna to? die/live $
    dont/doesnt/didnt/not {en_adverbs} want/wants/wanna to? {en_adverbs} {live_on}
    better off without me
    better {en_adverbs} without me
    better off dead
    better if/when i {en_adverbs} was/were/am/died/die/wasnt/disappeared/didnt {en_adverbs} gone/dead/here/exist/alive/around/born/$?
    {cannot} {en_adverbs} take/do/bear/stand/handle/cope it/this/anything/life {en_adverbs} anymore/more/longer/any
    {cannot} {en_adverbs} take it $
    {cannot} {en_adverbs} go/keep/carry on/going {en_adverbs} $
    {cannot} {en_adverbs} go/keep/carry on/going {en_adverbs} anymore/any/longer/like/much/living/with
    {cannot} {en_adverbs} cope anymore/any/$
    {no_point} point/hope/reason/meaning/future/purpose {en_adverbs} anymore/any/left
    {no_point} point/hope/reason/meaning/purpose in/to/of/for {en_adverbs} living/life/live/anything/going/existing/being/go/on
    see/have/find {en_adverbs} no hope/future/meaning $
    dont see/have {en_adverbs} a/any hope/future/meaning $
    life is/has/feels/seems {en_adverbs} not/no/meaningless/pointless/hopeless/worthless/over {en_adverbs} worth/meaning/point/living/$
    life isnt/aint worth
    not worth living
    nothing/noone/nobody {en_adverbs} left? to live for
    sleep ..3 never/not/dont {en_adverbs} wake/waking
    never/not/dont/wont/didnt {en_adverbs} wake/waking up
    hate/loathe/despise {en_adverbs} {myself}
    hate/hating {en_adverbs} <myposs> life
    <Ien> {en_adverbs} want/wanna/wish to? {en_adverbs} disappear/vanish/cease forever/completely/$
    <Ien> {en_adverbs} want/wanna/wish i? to? could? {en_adverbs} disappear/vanish {en_adverbs} and/forever/for/completely/from
    nobody/noone/one {en_adverbs} would/will/wouldnt {en_adverbs} miss/care/notice/even me/if/i
    wish i {en_adverbs} was/were/had/didnt/wasnt/werent {en_adverbs} never/not/exist/born/been/alive {en_adverbs} been? born/exist/here/alive/$?
    never been? born
    <Ien> am? {en_adverbs} a/such a? burden
    tired/sick/done of/with {en_adverbs} living/life/existing/everything/existence
    tired/sick of being alive
    lost/losing/no the? will/desire/reason/wish to live
    given/gave/giving/give up on life/living/everything
    want/wish/wanna it/everything to {en_adverbs} all? {en_adverbs} end/stop/over
    want/wish/wanna it/everything all {en_adverbs} to {en_adverbs} end/stop
    goodbye everyone/world/forever/all
    dead inside
    no way out $
    {en_thinking} death
    <Ien> overdosed
    took/taken/take an overdose
"""
