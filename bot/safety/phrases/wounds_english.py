# ruff: noqa: E501 - one line, one phrase
"""Pain that someone gives themselves, in English: the cut and its object left out, the tool, the wound, the punishment, the urge."""

from typing import Final

from bot.safety.phrases.softened import both_now

RULES: Final[dict[str, str]] = {
    "wu_me": "<e_self>/me/meslf\nmy self/selfe/own\nmy ..1 body",
}

SERIOUS: Final = """
    i/ive/im/iv/just/again/to/been/or/still/cant/stop/started ..1 cut/cutted/cutting/cuting/cuts/cuttin/cutt/slice/sliced ..1 $/and/again/agian/so/because/becouse/where/twice/today/tonight/yesterday/now/every/everyday/when/until/too/that/open/last/deep/deeper/nobody/three/once/at/sometimes/but -<e_cloth> -<e_trade> -weld/grind
    {wu_me} ..2 <e_hurts> $ -<e_cloth> -<e_accident>
    <e_hurts> ..1 <e_self> ..4 -he/she/they/hes/shes/husband/boyfriend -<e_accident> -<e_fic> -<e_trade> -it/doesnt/foot/feelings/hand/crazy/embroidery/budget/up
    i/to/im/and/must/want/going ..2 harm/hurt/punish/cut/burn/harming/hurting/punishing/cutting/burning/starve/damage ..1 me $/with/every/again/so/on/tonight/because/and/when/like -he/she/they/hes/shes/husband/boyfriend -<e_accident> -<e_fic> -<e_trade> -slack/short/off/schedule
    <e_hurts> ..1 my ..1 own? self/selfe/body ..3 -<e_accident> -<e_fic>
    <e_hurts> ..2 my ..2 <e_limb>/wrist/skin/thigh/forearm/legs ..4 <e_tool>/purpose/deliberately/bleed/blood/raw/open/again/until/<e_weekly> -<e_accident> -he/she/they/hes/shes/husband/boyfriend -<e_fic>
    own ..1 <e_limb>/hands/feet/nails ..3 &<e_hurts>/hammer/fire/iron/cigarette/belt -<e_accident> -<e_fic>
    <e_tool> ..5 my ..1 own? <e_limb>/wrist/skin/thigh/leg/feet/lap ..2 -<e_trade> -<e_accident> -<e_fic> -he/she/they/hes/shes/husband/boyfriend
    <e_hurts>/put/pushed/press/pressed/hold/holding/held/putting ..3 <e_limb>/skin/self/myself ..4 <e_tool>/stove/iron/flame/candle/hotplate/kettle/radiator/boiling -<e_accident> -he/she/they/hes/shes/husband/boyfriend -<e_fic> -<e_trade> -cream/embroidery
    hold/holding/held/put/putting/keep ..2 my ..1 hand/hands/arm/fingers ..2 over/on/in/into/under/against ..2 stove/iron/flame/candle/fire/lighter/hotplate/boiling/oven -warm/cold/<e_accident>
    purpose/purpos/porpose/purpuse/deliberately/intentionally/deliberatly/porpuse ..10 &<e_hurts>/cut/burn/hurt/bleed/skin/arm/insulin/blood/vomit/pain/throw/eat/starve/overdose/break/teeth/body &i/my/ive/im/me/myself -he/she/they/hes/shes/husband/boyfriend -<e_fic>
    cut/cuts/cutting/cuting/hurt/burn/burned/bleed/scratch/wound/wounds/overdose/insulin/hand/arm/vomit/throw/hit ..6 purpose/purpos/porpose/purpuse/deliberately/intentionally ..3 &i/ive/im/my -he/she/they/hes/shes/husband/boyfriend -<e_fic>
    need/have/must/want/deserve/love/like ..1 to bleed ..2 -<e_trade> -radiators/radiator/brakes
    need/want/must/love/see/seeing/watching/crave/deserve ..2 bleed/bleeding/bleding/blood/blod ..3 $/feel/sorry/real/to/calm/out/then &i/me/my/im -<e_trade> -test/donate/donor/pressure/nose/sample/give/tåle/cant/faint
    until/untill/makes/til ..4 bleed/bleeds/bled/bleeding/raw/bruise/bruises/bruised/faint/black -<e_trade> -he/she/they/hes/shes/husband/boyfriend -meat/blisters/steak/eczema/cracks/dry &my/im/me/myself
    until/untill ..4 blood -<e_trade> -he/she/they/hes/shes/husband/boyfriend -meat/blisters/steak/eczema/cracks/dry &i/my/im/me
    blood/blod/bloody ..3 sink/keyboard/sheets/floor/tiles/bathroom/sleeve/sleeves/towel/towels/tissue/desk/shirt &i/im/my/did/relapsed/cut/again/ive -<e_trade> -<e_fic> -curdling/nose/daughter/son/dog
    fresh/new/open/opened/reopened/reopen/reopening/infected/deep/more ..1 cut/cuts/wound/wounds/scars/scar/burns/marks/scratches/stripes/lines ..6 -<e_trade> -<e_fic> -hair/budget/costs/grass/tax/frontiers/meat
    pick/picking/picked/dig/digging/dug/open/opening/opened/reopen/reopening/reopened/salt/scratch/scratching/rub/tear/poke/poking/hide/hiding/cover/covering ..3 my ..2 wounds/wound/scabs/scab/scars/cuts/sores/stitches/burns -<e_trade> -surgery/operation
    wound/wounds/cut/cuts/sore/sores ..5 wont/doesnt/dont/not/never/cant ..1 heal &i/so/pick/dig/digging/picking/scratch/reopen/reopening -<e_trade> -diabetes
    scars/wounds/cuts/arms/arm ..6 because ..1 i ..1 opened/open/cut/did/cutted/scratch
    tear/tearing/rip/ripping/peel/peeling/slice/slicing/scrape/scraping/scratch/scratching/scrub/scrubbing/claw/carve/burn/burning/cut/stab/dig/bite ..2 up? off? into? at? my ..2 skin/flesh/arm/arms/leg/legs/wrists/nails/face/thighs/veins/body/self/hand/hands -<e_accident> -he/she/they/hes/shes/husband/boyfriend -<e_fic> -sunburn/oven/kitchen
    skin ..3 fire/burned/raw/ribbons/bleeding/razor ..4 &i/my/purpose/iron/deliberately/knife/punish -sun/eczema/allergy/<e_trade>
    nails/teeth/fingers ..2 in/into ..1 my ..1 arm/arms/skin/palm/palms/leg/hand/thigh/flesh
    scratch/scratching/scratches/scrached/bite/biting/pick/picking ..3 bloody/bloodily/raw/bleeding/blood/bleed &i/my/myself/who
    holes/hole/lines/marks/cuts ..2 in/on/into ..1 my ..1 leg/legs/arm/arms/skin/thigh/thighs/stomach/wrist/wrists/hand -<e_trade> -trousers/mosquito
    did/done/do/doing/made ..2 something/thing/this/that/it/just ..1 to? ..1 my ..1 wrist/wrists/arm/arms/leg/legs/thighs/skin ..1 -<e_trade> -tattoo/surgery
    just/ive/have ..1 done/did ..1 my ..1 legs/arms/wrists/thighs/wrist/arm -nails/<e_trade> -gym
    towel/bandage/bandages/bandaged/bandaids/plasters/gauze ..4 my ..1 arm/arms/wrist/wrists/leg/thighs -<e_accident> -<e_trade>
    razor/razors/razer/rasor ..6 &i/me/my/arm/again/in -caps/haircut/shave/shaving/shaved/barber/beard/wire/sharp/occam/occams/smooth/hair/scooter -<e_fic> -<e_trade>
    blade/blades/blad ..6 &my/me/again/tonight/case/used/toilet/arm/skin/wrist/relapse/hidden/habit -saw/grass/mower/wind/shave/barber/skate/fan/wiper/runner/turbine/<e_trade>
    knife/knive/nife/razor/blade/scissors ..3 calling/calls/talks/whispers/alone/again/waiting/friend ..1 &me/my/i -<e_trade>
    hand/hands ..2 takes/take/took ..1 the ..1 knife/nife/razor/blade/scissors
    knife/nife/razor/blade/needle ..3 &arm/arms/wrist/skin/leg &me/my/i &every/day/again/show/daily/night/tonight -he/she/they/hes/shes/husband/boyfriend -<e_trade>
    voice/voices/head/something/demon ..4 says/say/tells/tell/telling/orders/wants/want ..2 me? ..1 to? ..1 cut/bleed/hurt/harm/burn/starve/punish/stab
    days/day/weeks/week/months/month/years/minutes/hours ..2 without ..1 cutting/cuting/hurting/harm/harming/selfharm/pain/blood/burning/razor -hair/<e_trade>
    without/instead/before/after/about/than/from ..1 of? cutting/cuting/selfharm ..2 $/myself/today/again/badly/feels/makes/calms/helps/tonight/i/because &i/my/me/im/ive/wait/stop -<e_cloth> -<e_trade>
    cutting/cuting/bleeding/blood/pain/burning/hurting/choking/starving ..3 makes/make/helps/help/calms/calm/keeps/feels/relieves ..2 me? ..3 alive/calm/real/down/better/normal/feel/sane/numb/going &i/me/my -<e_cloth> -<e_trade>
    calm/calms/alive/real/relief/relieved/better/control ..6 when/see/because/if/after/is ..3 blood/cut/bleed/bleeding/pain/burn/hurt/cutting &i/me/my/panic -<e_trade>
    need/want/crave/like/deserve/make/put/take/day/use/using ..2 pain/paine/suffering/suffer ..3 &calm/myself/skin/body/feel/normal/i &calm/myself/skin/feel/deserve/normal/punish -<e_trade> -back/knee/relief/doctor
    pain ..4 that ..1 i ..1 make/give/cause/do
    angry/anger/rage/hate/mad ..4 arm/arms/skin/body/myself/me ..4 &glass/cut/slice/knife/punish/hurt/into/burn/hit -he/she/they/hes/shes/husband/boyfriend
    hate ..1 my ..1 body ..4 &cut/slice/knife/starve/hurt/much/burn/punish/throw/want
    clean ..3 for/of ..2 days/weeks/months/month/year/years/eight ..8 &relapsed/cut/cutting/blade/razor/again/harm/blood -<e_trade>
    relapse/relapsed/relapsing/relapced ..6 &blood/cut/clean/months/again/skin/just/tonight/today/yesterday/harm -asthma/cancer/ms/depression/alcohol/drinking
    wagon ..4 &cutting/cut/harm/razor
    streak/clean ..3 end/ends/ended/broke/broken &cutting/cut/harm/blade/hand
    urge/urges/erge/urg/craving/cravings/itch/itching/temptation/tempted ..6 &cut/hurt/harm/burn/bleed/bad/big/strong/again/back/tonight/punish/myself/razor/blade/scratch/now/clinic/terrible/awful/wont -travel/shop/bake/clean/eat/sweets/laugh/write/paint/smoke/sing/buy
    wish/want/need/trang/lust/desire/compulsion ..2 to? ..1 hurt/harm/punish/damage/wound/mutilate/injure ..1 me/myself/my/mself -he/she/they/hes/shes/husband/boyfriend -doesnt/nobody
    be/get/must/have/deserve/need ..2 punish/punished/punishment/punishing &i/my/me/im/body/eat/fail/failed/bad/skin/run/hurt/bleed -he/she/they/hes/shes/husband/boyfriend -unfair/law
    bad/failed/fail/failing/mistake/guilty/stupid ..6 so ..2 bleed/cut/hurt/burn/punish/starve/pain
    i/ive/im ..2 dont/not/no/never/stopped/stop/skip/refuse ..2 eat/eating/food/ate ..8 &punish/punished/purpose/deserve/allowed/fat/bad/disappear/weigh/days/body -he/she/they/hes/shes/husband/boyfriend -halal/pork/meat/gluten/ramadan/religion
    allow ..2 myself ..3 eat/food/have/sleep/drink &not/dont/appetite/weigh/deserve/kilos
    starve/starving/starved/starv ..1 <e_self>/me
    throw/throwing/threw/vomit/vomiting/puke/puking/vomitting ..3 everything/purpose/dinner/food/eat/after ..4 &eat/purpose/every/meal/fingers/body/food -he/she/they/hes/shes/husband/boyfriend -baby/son/daughter/party
    fingers/toothbrush ..2 down ..1 my ..1 throat
    run/running/train/training/exercise ..3 until ..4 &bleed/punishment/punish/faint/collapse/feet
    drink/drank/drinking/swallow/swallowed/swallowing/ate/eat ..2 bleach/cleaning/detergent/chlorine/soap/acid/perfume/batteries/glass/needles/lighter &i/ive/im/hurt/myself/inside/it -<e_trade> -<e_accident>
    stopped/stop/skip/skipping/skipped/not/dont/refuse ..2 taking/take/taken/my ..2 insulin/insuline/medicine/medication/meds &purpose/suffer/die/deserve/punish/body/hurt/damage
    took/take/taken/taking/swallow/swallowed ..4 more/many/lot/extra/double/too ..3 than/should/allowed/pills/tablets/painkillers/medicine &punish/body/not/hurt/sleep/die/numb/pain/feel -doctor/vitamin
    choke/choking/choked/strangle/strangling/suffocate/suffocating ..1 <e_self>/me ..6 &i/sometimes/until/calm/calms/down/faint -he/she/they/hes/shes/husband/boyfriend -<e_accident> -laugh/coffee/water
    i/im/ive/my/am ..2 self/selv/selfs ..1 harm/harmer/harmed/harming/injure/injurer/injury/mutilation/destruct/cutting/punishment ..2 -<e_trade> -course/volunteer/support
    hide/hiding/hides/cover/covering/under/wear/wearing/long/roll/down/hoodie/hoodies/sweater/sleeves ..4 arms/arm/wrists/wrist/cuts/scars/wounds/sleeves/sleeve/marks/bruises ..6 &my/i/cuts/scars/see/sore/open/because/summer/july/heat/hot/interview/fresh &cuts/scars/wounds/open/sore/because/july/summer/heat/fresh/razor/marks -<e_trade> -tattoo/tattoos/shirt/sun/trump
    my ..2 arms/wounds/cuts/scars ..3 and ..2 asked/ask ..3 did/happened/hurt
    hit/hitting/punch/punching/beat/beating/bang/banging/smash/smashing/slap/slapping/knock/hammer ..2 my ..1 own? ..1 head/face/hand/legs/body/thighs/arm ..3 &hammer/wall/belt/myself/until/again/purpose/own/fist/fists/floor/calm/angry -<e_accident> -he/she/they/hes/shes/husband/boyfriend -<e_fic> -door/beam/shelf/cupboard
    belt/hammer/fist/fists ..4 &myself/my &beat/hit/punish &i -he/she/they/hes/shes/husband/boyfriend -<e_fic>
    pull/pulling/pulled/tear/rip/tearing ..2 out? ..1 my ..1 hair/hairs/nails/eyelashes/teeth ..3 untill/until/out/bleeding/blood/stress/clumps/bald -<e_fic>
    bite/biting/bit/bitting ..3 until/untill/till/til ..2 blood/bleed/bleeds/bleeding/raw
    cut/cuts/cutting/slice/scream/bleed ..2 or ..1 scream/slice/cut/die/bleed/burn -hair
"""

COPING: Final = """
    cut/cutted/cutting/hurt/burned/burnt/burn/scratched/arm/arms/hand/wrist/leg/razor/blade/knife ...5 purpose/purpos/porpose/deliberately/intentionally ..2 &my/me/<e_self>/skin/arm/blood -<e_trade>
    i/ive/and ..1 cut/cutted/cutting ..2 purpose -<e_trade> -<e_cloth>
    razor/blade/knife/cutting/blood/cuts ...2 again ..2 &i/im/my/arm/tired -<e_trade> -<e_fic> -sharpen/shave
    razor/razer/blade ...3 arm/arms/wrist/leg/legs/skin/thigh/thighs ..2 -<e_trade> -<e_fic>
    cut/cuting/cutting ..1 now/rn/tonight/again ..2 -<e_cloth> -<e_trade>
    ive/i/have/just ..1 cut $ -<e_cloth> -<e_trade> -weld/grind
    before/after/until/if/when/and ..1 i/ive/i ..1 cut $/myself/deeper/again -<e_cloth> -<e_trade>
    arms/arm/legs/thighs/wrists/stomach/skin ..2 are/is/full/covered/mess/look/looks/red/raw/bleeding ..4 cuts/scabs/scars/blood/wounds/scratches/stripes/marks/burns/razor/map/war ..2 -<e_trade> -cat/mosquito/eczema
    cuts/scabs/wounds/slashes/gashes/lines/marks/stripes ..3 my ..1 arm/arms/leg/legs/thigh/thighs/wrist/wrists/stomach/belly/hips/body/skin ..4 -<e_trade> -cat/mosquito/accident/work/kitchen/tattoo
    one/a/new/another/each/every/line ..1 cut/line/mark/burn ..3 each/every/per/for/on ..3 rejection/rejections/no/letter/skin/arm/arms/mistake/day/time ..2 &i/my/me/arm/skin/leg -<e_cloth> -<e_trade>
    did/done/doing/do/start/started/happened ..1 it again ..5 &arms/arm/legs/leg/wrist/wrists/thighs/skin/blade/razor/blood/cut/bleeding/bathroom/deeper/myself/sleeves/harm
    too/deeper/so/very/really ..1 deep ..3 &cut/bleed/bleeding/stitches/razor/blade/arm/wrist/blood/usual/myself/wound -<e_trade> -water/breath/snow
    stitches/stiches/stich/stitch ..6 &myself/cut/arm/blade/razor/own/again/deep/wrist/thigh &i/my/myself -operation/surgery/knit/<e_trade>
    hurting/harming/cutting/cuting/burning/hurt/harm/hitting/hit/pain/punish ..1 <e_self>/my ..3 to ..1 cope/calm/feel/focus/survive/sleep/function/relax/stop/breathe -<e_fic>
    only ..2 way/thing/release/relief/control/comfort/outlet/help ..6 &cut/cutting/cuting/bleed/pain/blade/razor/hurting/harming/blood/hurt -back/knee/medicine/physio
    addicted/addiction/hooked ..3 to/on ..1 cutting/pain/hurting/blood/harming/razor/starving
    take/takes/let/lets/release/releases/letting/get/gets ..2 pain ..1 out/away/go ..3 &cut/blade/skin/blood/cutting/razor/bleed
    physical/real/other ..1 pain ..6 &cut/inside/emotional/feel/helps/myself/skin/distract/need/easier/head -knee/back/job/therapist
    rubber/elastic ..1 band ..4 wrist/skin/snap
    snap/snapping ..3 band ..4
    carve/carving/carved/write/wrote/scratch/scratched/cut/burn/burned ..3 word/words/letters/name/names ..3 into/in/on ..1 my ..1 arm/skin/leg/thigh/stomach/body/flesh
    punch/punched/punching/hit/kick/smashed/smash/headbutt/headbutted ..2 wall/walls/mirror/concrete/mirrow/tree/door ..6 &knuckles/hand/until/bleeding/broke/blood/hurt/feel/bleed/pain/fist/bone &i/my -game/<e_fic>
    knuckles ..3 split/bleeding/bloody/raw/open/broken
    slap/slapping/slapped/hit/hitting/punch/punching ..2 my ..1 own ..1 face/head/thighs/legs/stomach/arms
    pour/poured/pouring/spill/spilled ..2 boiling/hot/scalding ..1 water/oil/coffee/tea ..2 over/on ..1 my/myself ..3 -accident/clumsy/work/shirt
    stab/stabbed/stabbing/jab/jabbed/poke/poked/prick/push/pushed/stick/stuck ..2 my ..1 own? ..1 leg/arm/hand/thigh/palm/fingers/stomach/skin/wrist ..3 with/again/until/on
    with/using/used/use/take/took ..2 pen/fork/compass/scissors/glass/shard/mug/mirror/pin/key/screwdriver/paperclip/tweezers/staple/nail/safety ..4 &my/myself/skin/arm/arms/leg/wrist/thigh &cut/stab/scratch/skin/bleed/myself/hurt/dig/stabbed/scratched/bleeding -<e_trade> -opener
    broke/break/smashed/broken ..2 glass/mug/mirror/bottle/plate/cup ..6 cut/piece/shard/skin/arm/myself/wrist ..2 &i/my/myself -<e_trade> -accident
    swallow/swallowed/swallowing ..2 glass/battery/batteries/razor/needles/screws/bleach/magnets/nails/coins/pins ..2 -<e_fic>
    keep/hide/hidden/carry/have/kept/got/bought/find/where/hid ..3 razor/razors/blade/blades/scalpel/lancet ..6 &my/bag/case/wallet/mattress/drawer/under/bathroom/phone/pocket/hand/cut/me -<e_trade> -beard/shave/replace
    <e_hurts> ..1 <e_self>/slef ..2 because/cause/becouse/coz/cuz/since/over/about/after/before/due/when/instead/if/or/but/so/$ -<e_accident> -<e_fic> -<e_trade> -he/she/they/it/doesnt
    my ..1 self ..1 <e_hurts>/harming
    self ..1 inflicted/inflict/inflicting/destructive -<e_trade>
    wear/wearing/have/need/keep/put/sweating ..3 long ..1 sleeves/sleeve ..6 &cuts/scars/marks/arms/cut/summer/july/interview/hot/bandage/hide/see/because &cuts/scars/marks/cut/hide/arms/bandage/see
    short/tshirt/roll ..1 sleeves/sleeve ..8 &cuts/scars/marks/arms/cut/hide/bandage/see &cuts/scars/cut/hide/marks/bandage/arms
    scars/cuts/marks/burns/arms/wounds/bandages/wrists ..8 employer/boss/interview/colleagues/see/notice/asked/questions/noticed/uniform ..2 &i/my &hide/fresh/new/cut/cuts/myself/harm/from/made/did/sleeves/bandages -tattoo/accident/childhood
    laxatives/laxative/purging/purge/purged/bulimia/anorexia/anorexic/bulimic ..6 &i/im/my/again/every/after/today/day/eat -years/recovered/course/article
    havent/not/dont/didnt/nothing ..2 eaten/eat/ate ..6 &days/monday/tuesday/sunday/week/deserve/punish/punishment/fat/purpose/disappear -ramadan/fasting/sick/flu/meat/afford/bread/sugar
    dont/not ..1 deserve ..2 food/eat/eating/dinner/sleep/meals/warmth
    tie/tied/wrap/wrapped/pull/pulled/tighten/tightened ..3 cord/belt/rope/scarf/string/bag/cable/shoelace ..3 neck/throat/head ..2 -<e_fic> -christmas
    cant/cannot/dont/wont/struggle ..2 stop ..2 cutting/hurting/harming/cuting/burning/scratching/biting/hitting/picking/bleeding/starving ..2 -<e_trade> -hair/nails -he/she/they
    stop/stopped/quit/start/started/begin/began/back/again ..2 to? ..1 cutting/cuting/selfharm/selfharming/hurting/harming ..1 $/myself/again/now/last/after/before/when ..1 -<e_cloth> -<e_trade>
    hurt/harm/cut/burn/punish ..1 <e_self>/me ..4 <e_weekly>/now/soon ..1 -<e_accident> -<e_trade> -he/she/they/it
    hand/knife/blade/razor/lighter/scissors ..4 in ..1 my ..1 hand/hands/lap/pocket ..3 &cut/blade/razor/arm/urge/skin/myself/shaking/bathroom/now -<e_trade> -<e_fic>
    want/wanted/need/wanna/trying/going/gonna/will/have/must ..1 to? feel ..1 pain/hurt/something ..3 &cut/burn/skin/blade/myself/hurt/pain
    hurt/harm/damage/destroy/ruin/punish ..1 my ..1 body/skin/flesh ..2 -<e_accident> -<e_fic> -smoking/work/alcohol
    hand/arm/fingers/palm ..2 on/over/in/against ..2 stove/hotplate/candle/flame/lighter/iron/radiator ..2 &i/my/hold/put/press/until -<e_accident> -soup
    because ..1 of ..1 my ..1 arms/scars/cuts/wrists/wounds ..2
    not/isnt/arent ..1 for ..1 shaving
    a? date ..2 with ..2 razor/blade/knife/death
    cut/cuts/hurt/bleed ..6 to ..1 feel ..2 &i/my/myself/real/alive/something -<e_trade>
    see/seeing ..1 blood ..3 to ..1 feel
    anger/pain/rage ..5 into/on ..1 my ..1 own? ..1 arm/arms/skin/body/legs
    control ..4 cut/hurt/burned/scratched ..1 my ..1 arm/arms/self/leg/skin/wrist
    toilet/bathroom/restroom/shower/loo ..6 cut/cutting/bleeding/blade/razor ..1 &i/ive/im/my -<e_trade> -hair/he/she
"""

SOFT: Final = """
    harming/hurting/hurtting/harmin/cutting/cuting/burning ..1 <e_self>/me -<e_accident> -he/she/they/hes/shes/husband/boyfriend -doesnt/not/it
    old ..1 habit/ways/habits/coping ..4 blade/coping/cut/arms/razor
    tempting/tempted/want ..3 go/going ..1 back ..2 old ..1 ways/habit/habits
    i ..1 deserve ..1 to? ..1 suffer/pain/punishment/hurt/bleed/it
    used/use ..1 to ..1 <e_hurts> <e_self>
    scars/cuts/wounds/bandages/marks ..3 arms/arm/wrist/wrists/legs ..4 -<e_trade> -cat/accident/mosquito
    arms/arm/wrists ..4 scars/cuts/bandaged/bandages/marks/wounds ..2 -<e_trade> -cat/accident
    showed/shows/saw/show ..2 her/his/their/my ..1 cuts/scars/wounds
    <e_hurts> ..1 herself/himself/themselves/themself/himselfe -<e_accident> -work/leg/knee
    bangs/bang/banging/hits/hit ..1 his/her/my? ..1 head ..3 wall/floor/door -cupboard
    angry ..2 at/with ..1 myself/me ..4 shake/hit/hurt/cut/break
    skip/skipping ..1 meals/food/dinner/eating &deserve/punish/days/always/weigh
    stupid/dumb/bad/terrible ..1 to ..1 myself/me
    need ..2 pain ..3
    tearing/tear/rip/ripping ..1 myself/my ..2 apart/skin
    fresh/new/thick ..1 bandages/bandage/cuts/scars
"""

EXPLICIT, AMBIGUOUS = both_now("\n".join((SERIOUS, COPING)), SOFT, "<e_past>")
