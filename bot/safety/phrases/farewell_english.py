# ruff: noqa: E501 - one line, one phrase
"""The end of one's life by other names, in English and in English that was learnt late or by ear."""

from typing import Final

RULES: Final = {
    "en_mean": """
        want/wanna/wont/wan/wana/wish/going/gonna/gona/gon/ready/plan/planning/intend/decided/try/trying/wanting/need/will/ill/wil/gunna/abowt/about ot? to/too/2? {en_adverbs} just? go?
        have/had/got/keep ..2 thoughts/thinking/dream/dreaming/urge ..1 of/about/to
        let/make god? me
        pray/praying/prayed/ask/beg ..3 to
    """,
    "en_dying": """
        die/dye/dead/diee/dying/dy $
        die/dye/dead/dying and/or/i/in/because/bcoz/so/please/today/swear
        be dead
        <tonight> die
    """,
    "en_quit": """
        finish/end/quit/leave/exit/take/out/terminate/stop/close/finnish/endd/ends ..2 <myposs>? life/lief/lyfe/live/existence
        out of life/lief/lyfe
        out of this world/life
        top/unalive/finish/kil/kill/hang/drown/shoot {myself}
        top/kil/hang/drown meself/myself/mysel/miself
        self delete
        the easy/eazy/ezy/quick way out
        ctb
        catch the bus
        jump $
        jump from/off/in/into the/a? bridge/brigde/roof/balcony/window/river/train/sea/bridg
        wake up no/never/not
        sleep/slep forever/and/for
    """,
    "en_soonish": """
        <tonight>
        this/next week/weekend/evening/morning/friday/month/afternoon
        on? monday/tuesday/wednesday/thursday/friday/saturday/sunday
        in a? few/two/three/2/3? days/hours/minutes
        by tomorrow/then/friday
        before thursday/friday/christmas/easter/summer
    """,
}

EXPLICIT: Final = """
    {en_mean} {en_dying}
    ! {en_mean} {en_quit}
    {en_mean} off/of/delete {myself}
    want/wanna/wantto/wana die/dye/dead
    i/im want/wants/wanting to? dead/die
    {en_quit} ..3 {en_soonish}
    {en_soonish} ..3 {en_quit}
    {suicide} ...10 {en_soonish}
    thinking/thinkin/thinks/think {en_adverbs} about/abowt/of/on? {suicide}
    plan/planning/planned/practis/practise/practice/rehearse/choose/chosen ..2 own? death/die/dying
    be dead by/before/then/soon/{en_soonish}
    <myposs> life/lief/lyfe is over/ovr/finished/finish/done/ended
    soul is finish/finished/dead
    with my mum/mom/mother/dad/father/brother/son/daughter/wife/husband in heaven/heven
    join/joining him/her/them ..2 in/{en_soonish}
    go to her/him/them/heaven {en_soonish}
    god/allah/lord to? take/let me die/dye/away/$
    god ..1 let me die/dye/go
    <not> ..1 think ..2 survive/make
    <not>/wont ..3 survive ..1 night/week/weekend/month/day
    wont/not ..1 be around/alive/here {en_soonish}
    wont/not ..2 see ..3 birthday/christmas/spring/summer/tomorrow/morning
    dont/not/cant trust {myself}
    cant/cannot/canot live no? more/anymore/animore/like/with
    not/dont/dont/no want/wana/wanna/wont ..2 live/liv/exist/exsist/existing ..2 more/anymore/animore/any/longer/$
    dont/not wont/want/wana to? live/liv/exist
    clock/check/sign/log out of life/here/this
    edge of the? balcony/roof/bridge/building/platform
    on the balcony/roof/bridge/ledge/tracks ..6 jump/go/let
    under the ice/water ..6 nobody/noone/never
    the one stood/standing/stand in front
    when/before they find me/my
    ! trying/try/do/doing it again {en_soonish} &&die/dead/pills/life/bridge/rope/hospital/survived/fail/failed/cut/suicide/kill
    or i ..1 do it
    will do it by {myself}
    never wakeup/wake/waking/woke
    my last day/night/message/goodbye &tonight/goodbye/end/die/alive/earth/life/everyone
    suisidal/suicidel/sucidal/siusidal
    bought/have/got what/everything/all i need ..3 {en_soonish}
    have/got it/everything/all ready/redy $
    redy/ready evry/everything
    tired/tierd/sick from this? life/living/live
    {en_soonish} no practis/practice
    tell/tel <myposs> wife/wif/husband/mum/mom/kids/children/family/son/daughter i/that/im love/sorry/loved
"""

AMBIGUOUS: Final = """
    {en_quit} $
    nobody/noone/no body/one ..2 miss/notice/notise/care ..3 me/gone
    burden/burdin/berden to/on/for <myposs>/everyone/them
    end it/everything $
    want/wish ..1 it/all to? ..1 end/stop/over $
    point/meaning of/in all/it this/all?
    better/beter if/that i never/wasnt/was
    kill/killed/kil him/her/them self/selfs
    take/took/takes his/her life
    would ..3 come to my funeral
    my ..1 funeral
    thats/thatll/that/thatll be? it for me
    drank/drink/drinks ..1 to death
    why ..3 i am? ..2 one? alive
    if i werent/wasnt/disappeared here/around?
    hope/hoping ..3 crashes/crash
"""
