# ruff: noqa: E501 - one line, one phrase
"""One's own life and skin, in English: being dead as what is wished for, a farewell, the means at hand, what is done to oneself."""

from typing import Final

RULES: Final = {
    "sa_gone": """
        be/being/am/was/were ..1 dead/buried/nothing/gone
        <not> ..1 be/being/existing/exist/wake/waking/live/living ..1 alive/here/up/anymore/$
        dying/die/death
    """,
    "sa_end": """
        end/ending/finish/finishing/take/taking/stop/stopping/close/closing/leave/leaving/quit ..1 my ..1 own? life/live/lives/lif/existence
        kill/killing/hang/hanging/drown/drowning/shoot/shooting/end/ending {myself}
        die/dying/dye
    """,
    "sa_day": "a/the/my/which/what/wich ..1 day/date/night/place/way/method",
}

LIFE: Final = """
    look/looking forward ..1 to ..1 {sa_gone} -<e_fic>
    prefer/prefering/rather/wanting/want/wanna/love/like/dream/dreaming/goal/goals/plan/hoping ..2 be/being ..1 dead/buried/cremated -<e_fic> -battery/phone/lake/alive
    ! be/being/am/im dead by/before {en_soonish}/christmas/summer/easter/spring/then/20/25/30/40 -<e_fic> -phone/battery/car
    being/be dead ..1 sounds/seems/feels/looks/would/must ..3 peaceful/nice/good/easier/better/relief/rest/calm/lovely/tempting/great/like -<e_fic>
    death/dying ..1 sounds/seems/feels/looks ..3 peaceful/nice/good/easier/better/relief/restful/calm/lovely/tempting/like -<e_fic>
    {en_soonish} i ..1 die/end/dye $
    ^ i die {en_soonish}
    i/im/am ..1 ending it $ -relationship/contract/lease/him/her/marriage/boyfriend/girlfriend
    ! decision/decided/decide/solution/option/best/plan/way/answer ..2 is? to {sa_end} -<e_fic> -laughing
    ! want/wanna/will/wish/gonna/going ..2 finish/end ..1 with ..1 it/life/everything/myself ..2 now/$/tonight/soon -shift/course
    ! want/wanna/wish/gonna/going/ready/will ..3 gone/disappear/vanish/leave/exit/escape/out ..1 from/of/form ..1 this/the/dis earth/world/planet/life
    force/forcing/stop/stopping/hold/holding/prevent ..1 {myself} <not>? ..2 steer/steering/jump/jumping/step/stepping/drive/driving/swerve/swerving/swallowing -<e_fic>
    this ..1 is ..1 goodbye/godbye/farewell $
    ! going/go/walk/walking/swim/swimming/heading/drive/driving ..3 fjord/sea/river/lake/bridge/tracks/quay/cliff/water ..2 {en_soonish}/now &&goodbye/bye/farewell/die/dead/end/sorry/jump/future/fall
    forgive/forgives ..2 me ..1 for ..1 what ..1 i/im/ill ..3 do/doing -late
    i/ive/have/just ..2 picked/pick/set/chosen/chose/decided/got ..1 {sa_day} &&die/dead/life/living/gone/end/over/ending/leave -<e_fic> -wedding/holiday/interview/course/surgery
    not/no ..1 longer? scared/afraid of ..1 dying/death/die &&calm/decided/ready/anymore/peace/soon -<e_fic>
    cant/cannot/wont/not/dont ..2 promise/guarantee ..4 be/stay ..1 alive/here
    not/dont/wont/never ..1 plan/planning/intend/expect/going/gonna ..2 be/being ..1 alive/living -<e_fic>
    wont/not ..1 be ..1 alive/living ..1 in/by/when/next/that/then -<e_fic> -norway/oslo/house
    tomorrow/tonight/soon/after ..3 no me
    hurt/hurts/painful/sore ..2 to ..1 drown/hang/die/bleed/suffocate/freeze -<e_fic> -laugh
    when/once/after/before im/i ..1 gone/dead ..1 {en_soonish}
    when/once/after/if im/i ..1 gone/dead ..3 tell/give ..2 my ..1 son/daughter/mum/mom/mother/wife/husband/kids/children/brother/sister/dad/father/family -holiday/vacation/lunch
    nearly/almost/minute/minutes/second/seconds/step/inches/close ..1 away? ..1 from/to? stepping/jumping/hanging/swallowing/ending/killing ..3 front/off/it/myself/pills/from/into/all/everything -<e_fic> -conclusions
    i/im/ill/me/my ..5 step/stepping/stepped/jump/jumping/jumped/walk/walking/throw/throwing/lie/lying ..2 infront/front/under/onto ..3 bane/tbane/trikk/metro/subway/tog/toget/banen/toget/trailer/tracks/lorry/truck -<e_fic> -photo/work
    cleaned/packed/tidied/sorted/paid/cleaning/sold ..6 nobody/noone/others/they/family/one ..5 after/find me/$ -guests/party
    letter/letters/note/notes/memo/memos/video/videos/recording/recordings ..2 to/for ..2 my/each/every ..2 kids/children/son/daughter/mum/mother/friends/friend/wife/husband/family/parents/sons/daughters &&gone/dead/goodbye/die/tonight -santa/school/cover -<e_fic>
    suicidal again/since/today/now/tonight/right
    kms ..8 serious/joking/real/tonight/now/seriously/kidding
    ! go/going/be/coming ..1 to/with/see my ..1 wife/husband/son/daughter/mother/mum/father/dad/brother/sister/baby/kids/child ..1 now/$/soon/tonight/again &&died/dead/churchyard/cemetery/grave/heaven/buried -visit/flowers/funeral/candle
    ! want/wish/wanna/need ..1 someone/somebody/anyone ..2 kill/shoot/murder/finish/end me -<e_fic>
    let/letting {myself} ..1 fall/drop/drown/sink/slip ..1 in/off/of/under/down/$/into/from -asleep/love/behind/<e_fic>
    ! want/wanting/wanna/wish/like/deserve/rather ..2 be ..1 buried/burried/cremated/underground -<e_fic> -when
    ! rather/want/wish/should/deserve/better/belong ..3 six/6 feet/foot under -<e_fic>
    i/im/ill/gonna/will ..3 do/doing it $ &&bye/goodbye/farewell/dead/die/rope/pills/hook/roof/gun/bridge/suicide/useless/balcony/overdose -<e_fic>
    i/im/ill/gonna/will ..3 do/doing it {en_soonish}/soon/after &&bye/goodbye/farewell/dead/die/rope/pills/hook/roof/gun/bridge/suicide/life/insurance -<e_fic> -form/dishes
    go/going ..1 through/thru with it &&dead/die/life/suicide/pills/bridge/end/goodbye/note
    ever/to/wanted/want ..1 not exist/exists/existing ..4 do/close/doing
    couldnt/couldn/cant/cannot ..1 keep/go/carry/do ..1 going/on/it/this ..3 bye/goodbye/sorry/forgive/farewell
    sorry/forgive ..3 couldnt/cant/cannot ..1 keep/go/carry ..1 going/on
    i/im/my/with/the/have ..6 rifle/shotgun/gun/pistol/revolver ..3 in/on/to/against ..1 my ..1 hand/hands/lap/mouth/head/knees/chin/temple -film/game -season/moose/licence/club/army/military
    i/im/ill ..2 fetch/get/take/load/find ..2 shotgun/rifle/pistol/gun/rope/noose ..6 finished/over/end/done/peace/finish/quiet -<e_fic> -season/moose
    pills/tablets/rope/noose/razor/blade/gun ..3 in front ..1 of ..1 me -<e_fic> -pharmacy/customer
    not/dont/never ..3 coming/come/going/get ..1 down ..3 &&top/roof/tower/cliff/ledge/edge/crane -<e_fic> -work/price
    not/dont/never/wont ..2 to? get/getting/come/coming/walk ..2 out/back/of/off ..2 alive -<e_fic> -market/laughing
    how ..1 to/i ..1 dead me/myself
    hope/hoping/pray/praying ..3 car/truck/bus/lorry/train/trailer/tram ..2 hits/hit/kills/takes/runs/crushes me
    have/i/got/ive ..1 prepared/prepare/ready/arranged everything/all &&life/die/goodbye/finish/end/tonight -interview/exam/wedding
    ! turn/turning/steer/steering/drive/driving/swerve/swerving ..1 into ..2 oncoming/opposite -<e_fic>
    reason ..2 not to ..2 take/die/jump/kill/do/swallow ..4 &&pills/tablets/die/myself/jump/live/life
    my ..1 dead/death ..1 is/would/will ..4 best/better/solution/relief -<e_fic> -mother/father/deadline
    no/nobody/noone ..3 stop me ..8 &&tracks/bridge/rope/pills/die/river/roof
    only ..1 one/1? ..1 solution/option/way/exit ..3 {sa_end}
"""

WOUNDS: Final = """
    cutting/bleeding/blade/blood/burning/cuts/pain ..1 makes/make/helps/lets ..1 me ..1 feel ..1 alive/real/calm/something/normal -<e_trade> -hair
    self ..1 harm/injury/harming ..1 is ..2 my/the ..2
    clean/relapsed/relapse ..5 self ..1 harm/harming/injury -course/volunteer
    home/bathroom/toilet/room/bed/shower ..1 and/to cut $ -hair/<e_trade>
    what ..1 i/im/ive ..1 do/doing/did/done ..1 to my ..1 legs/leg/arms/arm/body/skin/thighs/wrists/stomach/self -tattoo/gym
    did/do/done ..1 it ..1 to? {wu_me} ..2 &&bandaged/bandage/arm/arms/cut/cuts/lines/blood/wrist/burn/scars -tattoo/dye/hair
    broke/break/breaking/broken/smashed/crushed/snapped/dislocated my own ..1 finger/fingers/hand/arm/foot/leg/toe/toes/wrist/nose/bones/knuckles -record
    my ..1 arms/arm/legs/thighs/wrists/stomach/hips/skin ..1 is/are/all ..1 cut/sliced/slashed/scratched/carved ..1 up/open/again/$ -<e_accident> -<e_trade>
    one/1/a ..1 cut/burn/scratch/line for/per/each ..1 each/every/no/rejection/mistake/time/failure -<e_trade> -budget/price/bread/meat/agent/bank/camera
    i sh/selfharm/selfharmed/selfharming $/at/again/when/in/every/because/so/to/daily/almost/still
    went/go/going/gone/cut ..1 deeper/deep than ..4 &&bleeding/blood/bleed/blade/razor/stitches/cut -snow/<e_trade>
    deep/new/fresh/another/bad one/ones ..4 &&bleeding/bleed/blood/blade/razor -<e_accident> -<e_trade>
    few/some/many/more/proper/real/deep/new/fresh/small/red ..1 cuts/lines/slashes/burns/scratches/stripes ..1 on/in/across/along ..1 my/the? ..1 arm/arms/thigh/thighs/leg/legs/wrist/wrists/stomach/hip/hips/belly -<e_accident> -<e_trade>
    cut/cuts/cutting/slice/slicing/sliced/burn/burning/scratch/scratching/carve/carving ..1 my ..1 hip/hips/ankle/ankles/breast/breasts/chest/shoulder/shoulders/inner ..2 every/so/again/night/when/until/with/tonight/today/$ -<e_accident> -<e_trade> -shirt
    harm/hurt/cut/burn/injure/harming/hurting/cutting ..1 my self/selv/selve ..1 $/agian/again/every/when/on/because -<e_accident>
    hid/hides/hide/took/takes/locked/removed/removes/hiding ..2 sharp/sharps/knives/blades/razors ..8 but/found/find/still/one ..6 use/cut/using/found/mine -kids/toddler/child/children
    bit/bite/bited/biting/scratch/scratched/hit/pinched/squeeze ..1 my ..1 own? ..1 <e_limb> ..1 so hard/deep ..4 bleed/bleeding/blood/blue/bruise/bruised/swollen -<e_accident> -<e_fic>
    sitting/siting/sit/im/am/was ..4 bathroom/toilet/shower/bath ..2 cutting/burning/bleeding/slicing -hair
    hold/holding/held/put/putting/press/pressing/pressed ..1 my ..1 hand/hands/arm/fingers/palm ..2 on/over/in/against ..2 stove/hotplate/flame/candle/iron/lighter &&feel/again/twice/week/purpose/when/calm/every -soup/accident
    wrist/wrists/arm/arms/lines/marks/cuts/scratches/scars ..8 said/say/told/tell/blame/blamed ..5 cat/dog/brambles/brambels/thorns/fell/oven &&myself/selv/self/dont
    hit/hitting/bang/banging/smash/smashing/slam/slamming ..1 my ..1 own? head ..2 wall/door/floor/desk/table/sink ..1 until/till/when/every/so ..6 -joke/bug/code/<e_accident>
"""

EXPLICIT: Final = LIFE + WOUNDS

AMBIGUOUS: Final = """
    world/they/nobody/noone/family ..2 <not>? ..1 need/needs me ..6 leave/leaving/gone/disappear/go
    pills/tablets ..8 count/counting them ..2 -pharmacy
    find/feed/take ..3 my ..1 dog/cat/kids/children/baby ...14 <not> ..1 answer/reply/write
    insurance ..1 money? ..6 instead/without/than ..3 me
    nobody/noone/no/one/none/who ..2 miss/mis/notice/care/cry ..3 me? ..2 im/i ..1 gone/dead/ded/died/die
    life ..1 insurance ..6 kids/family/wife/husband/they/children ..4 -sell/sold/job/advisor
    i/ill/im/my ..2 dies/die/dead with/without me
    my way out ..4 &&pills/medicine/bridge/train/rope/knife/gun/trolley
    closing/close/ending/terminate/terminating/deleting {myself} $ -account
    im/am/was ..1 checking/check out {en_soonish} &&life/cant/done/tired/anymore -hotel
    no job no me
    not ..1 gonna/going/wont/never ..2 make it to 18/19/20/21/25/30/40/50
    look/looked/looking/checked/check/googled/google/measured ..3 height/high ..4 building/bridge/balcony/cliff/roof/block/tower -<e_trade>
    stood/stand/standing/climbed on ..1 the/a chair -bulb/lamp/shelf/curtain/curtains/paint/reach/spider/speech/choir/ceiling/window/cupboard/photo
    look/looked/looking/staring/stare/stared ..2 at ..2 hook/beam/rafters/beams &i/im
    i ..1 nearly/almost did it ..2 -exam/test
    decided/know/chosen ..1 wich/which ..1 day/night $
    letter/letters/memo/memos ..2 to/for ..2 my/each/every ..2 kids/children/son/daughter/mum/mother/friends/wife/husband/family/parents -santa/school/cover/nav
    let/letting go of ..1 life/mine/it/living ..1 $ &&life/date/die/end/enough/cling
    not ..1 here? ..1 as ..1 in ..2 on the/this planet/earth
    help/helps/cope/coping/calm/calms/stress ...6 cutting/cuts $ -meat/hair/costs/budget
    knife/blade/razor ...1 arm/arms/wrist/wrists/thigh/thighs/skin $ -<e_trade>
    hide/hiding/cover/covering ..1 them/it/cuts/scars/marks ..5 sleeves/pyjamas/jumper/hoodie/sweater/trousers
    hid/hides/hide/locked/removed ..2 sharp ..1 things/objects/knives -kids/toddler/children
    did/do/done ..1 it ..1 to? {wu_me} $ &&hand/arm/bandaged/scar/blood
    boyfriend/husband/he/dad/partner ..1 lost/loses ..1 it/temper/control again -phone/job/game/match/keys
"""
