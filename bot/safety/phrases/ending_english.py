# ruff: noqa: E501 - one line, one phrase
"""The wish to die and the plan for it, in English: death that is longed for, a life one leaves, the means, the farewell."""

from typing import Final

from bot.safety.phrases.softened import both_now

RULES: Final[dict[str, str]] = {}

LONGING: Final = """
    death/deth/daeth/dying ..3 only/solution/answer/option/calling/calls/waiting/closer/friend/sweet/peace/relief/better/comfort/work/welcome/forward/appointment ..2 -<e_fic> -<e_mourned>
    <e_longing> ..3 death/deth/daeth/grave/cemetery/coffin ..2 &i/im/me/my/ive -<e_fic> -<e_mourned> -yourself/work
    looking/look ..1 forward ..3 death/dying/dead/end/grave
    pray/praying/prays/hope/hoping/wish/wishing/beg ..4 terminal/fatal/crashes/meteor/heartattack ..3 &i/im/me/my
    hope/hoping/wish/wishing/mind/want/let ..3 car/bus/truck/lorry/train/tram/plane/van/lightning/something/someone ..2 hit/hits/runs/run/crush/crushes/strike/strikes/finish/finishes/kill/kills ..1 me
    die/dye/death ..1 die/dye/death ..1 die/dye/death
    must/should/need/deserve/ought/want/choose/chosen/choice ..2 to? die/dye/dy ..3 and/$/<e_soon>/for/because/than/so/or -<e_laugh> -<e_fic> -hair/phone
    own ..1 choice/wish/decision ..3 die/death
    ways/way/method/methods/pill/poison/drug/place/how ..3 to? die/dye/deth ..3 that/dosnt/doesnt/without/fast/quick/easy/painless/quickly/$ -<e_fic>
    lethal/fatal/deadly ..1 dose/amount/injection/quantity ..3
    painless/painlessly/peaceful/peacefully/quick/fast/easy ..2 death/die/deth/suicide/exit/ending
    in my sleep &die/dye/pass/death/hope/stop/wake/kill
    dignitas/euthanasia/eutanasia &i/im/me/my/myself
    i/im/ive ..1 should/ought/supposed ..2 be ..1 dead/ded/gone -<e_fic>
    waste of ..1 space/air/oxygen/life/skin &i/im/me/my
    hate/despise/loathe/sick/tired/hating/tierd/exhausted/weary/bored/unbearable/ashamed ..6 being/am/be/staying/stay ..1 alive/living/human
    dont/doesnt/not ..2 care ..2 if ..1 i ..1 live/die/wake/survive/exist
    dont/doesnt/not ..2 look/looking ..2 &cross/street/road/crossing &car/hit/hope/bus/traffic
    hope/hoping/wish/want ..3 wont/not/never/dont ..2 wake/make/survive/return/come ..1 up/tomorrow/back/night/it/morning/$ -early -<e_fic>
    put/end/out ..2 of? ..1 my ..1 misery/suffering/missery/sufering
    end/stop/finish/escape ..2 my ..1 suffering/misery/pain/existence/story/heart/breathing/breath/days/self
    eternal/everlasting/forever/final ..1 sleep/rest/peace/silence/exit &i/im/me/my
    why ..2 i ..2 live/exist/born/alive/breathe -city/norway/north/here
    voice/voices/head/brain/mind/demons/thoughts ..4 say/says/tell/tells/telling/scream/whisper/whispers/shout/order/command ..4 die/dye/jump/kill/end/death/suicide/dead
"""

LEAVING: Final = """
    leave/leaving/leav/exit/exiting/quit/quitting/depart/departing/escape/gone/out/go/going/disappear ..1 from? of? this/the/dis/my/from ..1 life/lif/lief/world/wrld/earth/planet/existence -<e_fic> -abroad/travel/around/see
    stay/staying/remain/here ..2 on/in ..1 this/the? ..1 life/earth/world/planet &cant/cannot/dont/not/reason/no/want/longer/anymore/more/tired
    i ..1 leave/leaving/left/quit/go ..2 world/earth/life ..3 mean/$/tonight/now/soon -<e_fic>
    done/finished/through/tired/exhausted/tierd/over/sick/weary ..3 living/livin/alive/existing/existance/breathing -<e_fic>
    check/checking/chek/sign/signing/log/logging/clock/tap/tapping ..1 out/off ..2 for ..1 good/ever/forever/always
    checking/checkin/clocking/opting ..1 out ..3 &life/tonight/decided/goodbye/forever/world/good
    switch/switching/turn/turning/shut/shutting/pull ..2 off/down/plug ..3 &life/myself/me/brain/existence &i/my/myself
    throw/throwing/waste/finish/destroy/erase/delete ..1 my ..1 life/self/existence ..1 away/$ -<e_fic>
    throw/throwing/give/giving ..2 my ..1 life ..1 away/up -back
    throw/throwing ..1 it away &life/my/worth
    end/ending/endin/finish/finishing ..1 everything/everthing/evrything/what ..3 tonight/today/now/$/remains/left/soon/forever/tonite -<e_fic> -relationship/phone/job
    end/ending/terminate/finish/delete/remove/erase/eliminate/destroy ..1 myself/meself/mself/miself/myslf -<e_fic> -list/account/group/application
    i/will/ill/am/to/going ..2 finish/end/stop ..3 body/existence/heart/breath/breathing/self -<e_fic> -antibody/paragraph
    want/wish/wanna/hope/could/just/let ..4 it/all/everything/evrything/this/me/i ..3 be ..1 over/finished/done/dead/ded/gone ..3 -<e_fic> -winter/interview/exam/week/shift/course
    i ..1 want/wish ..1 to be ..1 over/gone/nothing/nowhere/dust -<e_fic>
    be/being ..1 dead/ded/gone ..2 $ &want/wish/rather/wanna/hope/better/prefer -<e_fic> -phone/battery
    want/wanted/wish ..1 to? ..1 not ..1 be/exist/live/breathe/wake
    want/wish/prefer/rather ..3 not be ..1 here/alive/born/$/anymore/anywhere/at
    no/not/any ..2 tomorrow/later/tomorow/tmrw/morning/future/futur ..1 for ..1 me
    no/not ..1 more ..1 tomorrow/tomorow/morning/days/mornings ..2 for/me/$
    wont/not/dont/never/cant ..3 live/survive/alive/around/exist ..1 to/past/until/till/beyond/after/for/through ..1 see/hear/next/the/my/thirty/forty/fifty/sixty/christmas/summer/winter/spring/autumn/monday/sunday/weekend/birthday/then/that/start/easter/tomorrow -<e_fic> -city/rent/nav
    by ..2 <e_soon> i ..2 exist/alive/dead/gone/longer
    i/ill ..1 will? ..1 not/wont ..1 exist/be ..1 $/alive/exist/here ..2 -<e_fic> -holiday
    dont/not/cant/never/cannot ..2 see/picture/imagine/plan/planning/want/expect/intend/planing ..3 being/be/live/living/alive/around/myself ..3 around/alive/old/past/until/till/long/after/longer/by/living -<e_fic> -city/oslo/north
    no/zero/single/any ..1 reason/reasons/reson/resons/wish/will/desire/point/strength/energy ..3 live/stay/alive/breathe/exist/continue/go/wake/survive -<e_fic> -office/late
    reason/reasons/reson/list ..4 to? stay/live/alive ..1 alive/living/$/here/on &no/not/empty/cant/none/cannot/one/trying/find/any
    nothing/noone/nobody ..3 live/living/stay/wake ..1 for
    nothing/none/nobody ..2 left ..1 of ..1 me
    see/find/find/know/have ..3 way/reason/point ..3 go/going/keep/continue/to ..1 on ..1 living/live/alive -<e_fic>
    pretend/pretending/pretends/lie/lying/act ..6 want ..1 to? live
    place/space/spot/air/job/life ..6 someone/somebody/person/people ..1 who ..1 wants/want ..1 to? live
    world/everyone/everybody/evrybody/family/kids/children/childrens/people/budget/they/wife/husband/all ..5 better/beter/happy/happier/hapier/easier/fine/relieved/richer/lighter/glad ..4 without/dissapear/disappear/gone/dead/wasnt/werent -<e_fic> -job/course
    everyone/everybody/family/kids/children/they/wife/husband ..5 better/happy/happier/easier/relieved ..2 if/when i/im ..1 died/die/was/wasnt/disappeared/disappear/dead/gone/vanished
    expire/expires/expiring ..1 too/also/myself/with &i/me/my -battery
    i/me ..1 expire ..2 -<e_fic>
    nothing/nobody/noone ..1 keeping/keeps/holding/holds/stopping/stops ..1 me ..3
    sleep/slep ..4 stay/never/forever/last/not ..2 &way/wake/forever/that/sleep/up/again -<e_fic> -early
    pass/slip/fade/drift/waste/fading/slipping/wasting ..1 away ..2 &i/me/want/let/sleep/quietly/just &want/let/wish/hope/tonight/quietly/alone/die/eat
    not long ..1 for this world
    see/meet/c ..1 you/u/yall/ya/him/her/mum/mom/dad/everyone ..2 other side/heaven/afterlife/hell
    meet/meeting/face ..1 my ..1 maker/god/creator/end
    take/go/took ..1 a? coward/cowards/cowardly ..1 way/out/exit &i/me/my
    world/life ..1 without me
"""

SOFT: Final = """
    dont/not/doesnt/no ..1 deserve/desserve/worth/right ..1 to? live/life/exist/breathe/alive/living/breath
    hate/hating/loathe/cant/despise ..3 my ..2 life/existence/lif
    feel/feels/feeling/already/allready/am ..2 dead ..1 inside/already/allready
    no ..1 worth/value/use/meaning/purpose ..2 &life/live/living/exist/me
    <e_longing> ..5 die/dye/dy/dying ..3 &<e_first> -<e_laugh> -<e_fic>
    life/lif/lief ..2 finish/finished/ended/over/ovr/worthless/pointless/pointles/punishment/hell/nothing/torture/unbearable/meaningless &my/me/i -<e_fic> -sentence
    beyond/past/no/without ..1 saving/help/hope/hopes/helping ..2 &i/im/me/my/life -<e_fic>
    no hope/hopes ..2 $ -<e_fic>
    only ..2 thing/reason/one ..4 keep/keeps/keeping/holds/holding/stops/stopping ..1 me ..3 here/alive/going/from/is/living/on/around
"""

EXPLICIT, AMBIGUOUS = both_now("\n".join((LONGING, LEAVING)), SOFT, "<e_past>")
