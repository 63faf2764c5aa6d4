# ruff: noqa: E501 - one line, one phrase
"""Danger put together from ideas, in English: the plan, the means, the wound, the body that fails, the one who is feared."""

from typing import Final

from bot.safety.phrases.softened import both_now

RULES: Final[dict[str, str]] = {}

LIFE: Final = """
    not/dont/wont/wouldnt/never ..2 want/wanna/wana/wish/like ..2 be ..1 around/alive/awake/human/born -city/office/warehouse/group/country/course
    <e_not> ..2 be ..1 here/around/alive/living ..3 <e_soon>/next/by/when/much/after/anymore -<e_play> -holiday/vacation/office
    not/dont/wont/wouldnt/never ..2 want/wanna/wana/wish/like ..2 be ..1 here anymore/animore/longer/$ -city/office/warehouse
    <e_not> ..3 make it to/through/past/till/until ..3 <e_soon>/birthday/spring/summer/end/thirty/40 -<e_play> -bus/traffic
    <e_not> ..4 see/reach ..2 another/tomorrow/my/next/christmas/spring/morning ..2 birthday/day/sunrise/morning/christmas/$ -<e_play>
    tonights/tonight/today ..2 the ..1 night/day &end/do/die/finally/goodbye/over
    last ..1 night/message/words/day/christmas/birthday/sunset ..3 on/alive/ever/earth/before/goodbye/from -<e_play> -shift/school
    my ..1 last ..1 message/words/night/day/goodbye -<e_play> -school/holiday
    only/easy/eazy/one ..2 way/exit/solution/option/answer/thing ..2 out/left/is ..6 &die/death/dead/kill/suicide/end/gone/bridge/pills
    only ..1 way/solution/option/peace ..4 <e_die>/suicide
    written/wrote/writing/wrotte/write/writen ..3 note/notes/letters/letter/will ..6 &goodbye/tonight/suicide/everyone/die/pills -cover/application -<e_play>
    picked/chosen/set/chose/decided ..2 date/day/time/place/spot ..8 &die/death/kill/life/goodbye/suicide/rope/pills/bridge/myself
    know ..2 how/when/where ..3 <I>? ..3 die/end/kill/do ..2 &myself/life/die/kill/tonight/dying/it
    step/stepping/walk/walking/jump/throw/throwing/lie/lying/drive/driving/crash/run ..3 front/infront/under/into/off ..4 bus/train/truck/lorry/traffic/tube/cars/car/bridge/wall/tree/cliff/trailer/sea/river/lake/tram/roof &i/im/me/ill/my -<e_play> -accident/swim/film/persuasion/bumps
    hang/hanging/gas/gassing/shoot/shooting/drown/drowning/offing/top/stab ..1 myself/meself/mysef $/tonight/and/before/so/in/from/if/when/with -<e_play> -foot/embroidery/needle
    do myself in/harm
    slit/slitting/slash/cut/cutting/open ..1 my ..1 wrists/wrist/veins/throat -accident
    stockpiled/stockpiling/saved/saving/hoarding/hoarded/collecting/collected/lined/bought/counted/counting/stashed ..4 <e_pills> -pharmacy/packing/shop
    <e_pills> ..6 lined/ready/saved/counted/enough/stash/hidden/tonight/forever -pharmacy/packing
    googling/googled/google/researching/research/searching/searched/looking/reading/practise/practising ..3 ways/how/methods/way/painless ..4 <e_die>/kill/painless/overdose/hang/end/suicide
    how many/much ..3 <e_pills>/it ..4 <e_die>/kill/overdose/enough
    painless ..4 die/way/death
    better off ..2 dead/gone/without
    wish ..3 dead/wasnt/werent/gone/never/wouldnt/didnt ..3 &i/id/me/im -<e_play> -job/work/quit
    wish ..3 car/bus/truck/something/someone ..3 hit/kill/run ..1 me
    done/finished/enough/sick/tired/through/fed ..2 with/of/up ..2 life/living/being/existing/world/breathing/existence -<e_play> -nav/benefits/city
    nothing/noone/nobody/anything ..2 left? ..1 live for/left
    nothing ..1 left ..2 to/for ..1 live/me/lose
    will to live/live
    ready to die/leave
    end/ending/finish/finishing ..1 things/myself/everything ..2 tonight/today/now/soon/myself/$/for/forever -<e_play> -relationship
    kill/end/finish me/it $ &please/tired/want/pain/just -<e_play> -coffee
    cant/cannot/couldnt/dont ..1 go on ..1 like/living/anymore/much/any/this/without/$ -holiday/mondays/bus/stage -<e_play>
    cant ..1 keep ..1 living/going/doing ..2 &life/alive/die/end/anymore -<e_play>
    suicide ..4 only/plan/note/letter/tonight/thoughts/answer/way/method
    thoughts/plan/plans/planning/think/thinking/tempted ..3 suicide/suiside/suicid/death/jumping/overdosing/drowning/hanging -prevention
    be/see/join/meet/going/go/together/reunited ..3 my? ..1 mum/mom/dad/mother/father/brother/son/daughter/wife/husband/sister/baby/him/her/god/maker/jesus ..3 heaven/other/again/soon/side/tonight/sky &heaven/die/dead/side/grave/sky/tonight/end
    not/dont ..2 think/believe/trust ..4 survive/last/alive/safe/myself ..2 <e_soon>/with/alone/$ -<e_play>
    plan/planned/planning/planing ..3 my ..1 own? ..1 death/suicide/funeral/end
    nobody/noone/one/cant/late/dont/not ..3 stop/save/talk ..1 me ..6 &die/kill/jump/pills/life/end/dead
    standing/stood/sitting/sat/im/waiting/parked/looking ..4 on/at/off/over/near/by/beside ..3 bridge/ledge/roof/edge/platform/tracks/balcony/cliff/rails ..8 &jump/over/train/down/look/fall/go/end/courage/brave/water -<e_play> -work
    rope/noose/roap ..4 garage/attic/tree/neck/ready/tied/bought/boot/bag/beam/closet -<e_play> -climbing/boat/sailing
    loaded ..1 gun/rifle/pistol
    gun/pistol/rifle/knife/blade ..3 in/to/on/at/against ..1 my ..1 mouth/head/lap/hand/wrist/throat/chest/arm -<e_play> -hunting/kitchen/butcher
    i/my/me ..2 want/go/going/will/make/stop/close/need/like ..2 finish/stop/close/end/suicide ..1 my ..1 life/lif/soul/self/breath
    no/dont/not ..2 want ..1 to? ..1 live/life/wake/breath/alive -<e_play> -city/office/north/together/with
    want ..1 to? ..1 sleep/slep ..2 forever/never/eternal/not
    death ..4 only/want/waiting/calling/peace/relief/friend/welcome/better &i/me/my -<e_play>
    i/id/would/will ..2 rather ..3 <e_die>/dead
    begging/praying/pray/hoping/hope/asked/ask ..4 dont/not/never ..2 wake
    begging/praying/pray/hoping/hope/asked/ask ..4 i ..2 die/dye/death/cancer -<e_play>
    world/everyone/family/kids ..5 better/fine/happier/easier ..3 without/gone -at
    erase/disappear/vanish ..2 myself/forever/completely/permanently -<e_play>
    i ..3 wont/will/not ..1 exist/be ..1 alive/dead/exist/breathing ..2 -<e_play>
    will ..1 be ..1 dead/gone/buried ..2 by/before/soon/tomorrow/when/tonight -<e_play> -phone/battery
    feed/look/take/care ..3 cat/dog/kids/rabbits/pets ..4 when/after ..1 im/i ..1 gone/dead
    courage/brave/guts/nerve ..4 do/end/jump/kill/it ..3 &life/die/tonight/pills/jump/kill/dead/end
    attempt/attempted/attempting/tried ..3 suicide/kill/overdose/end/die/hang ..5 &today/yesterday/again/last/week/hospital/tonight/night -year/autumn/spring
    again ..2 tonight &fail/failed/survived/hospital/pills/april
    if you ..3 reading/read/find ..3 this ..4 im/i/ive/its ..3 dead/gone/late/already
    goodbye/bye/farewell/sorry ..2 everyone/everybody/world/all/mum/mom/kids/friends/forever -<e_play> -late/colleagues
    forgive me ..3 &kids/mum/mother/everyone/god/life/end/tonight/goodbye/doing -late/spelling/english
"""

WOUNDS: Final = """
    i/ive/im ..3 cut/cutting/cuttin/cuted/cutted ..1 again/myself/deep/tonight/yesterday/last/too/every/when/because/on/since/deeper -hair/grass/paper/meat/fish/wood/trees/finger/thumb/costs/hours/down/off/work/cake/metal
    relapsed/relapse/relapsing ..6 &cut/cutting/self/harm/razor/blade/arms/skin/hurting
    i/im/ive/been/keep/started/again/my ..3 self/sel/selv ..1 harm/harming/harmed/harmin/injury/injuring/hurt/mutilate/mutilation/punishment -course/charity/support/volunteer
    self/sel/selv ..1 harm/harming/harmed/harmin/injury/injuring ..2 again/tonight/today/every/since/when/because -course/charity/support/volunteer
    selfharm/selfharming/selfharmed/selfinjury &i/im/ive/my/me -course/charity/volunteer
    hurt/hurting/harm/harming/injure/burn/burning/cut/cutting/scratch/bite/hit/punch/stab/slap ..1 {my_self} ..3 &purpose/again/want/night/feel/deserve/cope/calm/stop/urge/every/tonight/bleed/blood/pain/when/because/so/badly -accident/lifting/gym/playing/ladder/kitchen/oven/work
    razor/razors/blade/blades/lighter/needle/scissors/knife/cigarette/cigarettes/glass ..4 arm/arms/skin/wrist/wrists/thigh/thighs/leg/legs/myself ..2 &my/myself/skin -kitchen/chef/shop/butcher/work/job/accident/shave
    fresh/new/more ..1 cuts/scars/burns/marks/wounds/bruises ..3 &my/i/arm/arms/leg/legs/myself -<e_play>
    cuts/scars/burns/marks/wounds ..3 my ..1 arms/arm/wrist/wrists/thighs/legs/stomach ..4 &hide/fresh/sleeves/long/made/deep/bleeding/new/myself/did -accident
    cigarettes/cigarette/fire/iron/lighter/candle ..4 my ..1 skin/arm/arms/hand/leg/thigh ..4 &purpose/feel/burn/out/burned/put
    put/stub/stubbed ..2 cigarettes/cigarette ..2 on ..1 my/me/myself
    punch/punching/punched/hit/hitting/bang/banging/banged/slam/slamming/smash/smashing ..2 wall/walls/head/myself/my/door ..3 &until/bleed/bleeding/knuckles/myself -accident/door/cupboard/work/beam
    bang/banging/banged/hit/hitting/smash/slam/beat/beating ..1 my ..1 own? head/face/hed/legs/thighs ..3 &wall/until/floor/when/every/again/myself/purpose/desk/against -accident/beam/fell/work
    pick/picking/picked/pull/pulling/tear/tearing/rip/ripping/dig/digging/scratch/scratching/claw/clawing/peel/bite/biting ..3 skin/hair/nails/arms/arm/flesh/scabs/lips ..4 &bleed/bleeding/raw/until/blood/till/off/bleeds/purpose
    making/make/made ..1 {my_self} ..1 sick/throw/vomit/bleed/suffer/puke
    starve/starving ..1 {my_self}
    urge/urges/craving/itch/itching/want/need/tempted ..3 cut/hurt/harm/burn/bleed/blade ..3 &myself/my/so/again/strong/arms/skin/tonight/now -hair/grass/costs/hours
    only ..1 thing/way/time ..6 cut/cutting/pain/bleed/blood/hurting/blade -costs
    punish/punishing/punished ..1 {my_self}
    bleeding/blood/bleed ..4 sleeve/sleeves/towel/sheets/sink/bathroom/trousers &i/arm/again/cut -curdling -work/nurse/job/hospital
    carve/carved/carving ..4 my ..1 arm/skin/leg/thigh/stomach
    something sharp/blade/razor ..4 &my/myself/arm/skin/hand -kitchen/work
"""

CLOSE: Final = """
    his/her/their hands/hand/fingers ..2 on/up/under/down/inside/round/around/over ..1 me/my -story
    hand/hands/fingers ..2 under/up/down/inside/between ..1 my ..1 skirt/shirt/pants/trousers/legs/dress/bra/clothes/top/blanket
    <e_he> ..4 gets/got/climbs/climbed/crawls/comes/came/sneaks/slips ..2 in/into/in ..1 to? ..1 my/her/the ..1 bed/room/bedroom/shower -clean/hotel/guest
    sleep/sex/slept ..2 with/wit ..1 him/her/them/men/friends/guests/boss/landlord ..6 &or/if/rent/visa/money/job/dont/not/no/force/makes/say/papers/want/pay -<e_play>
    makes/make/made/forces/forced/forcing/force/wants ..1 me ..2 to? ..2 touch/sex/sleep/strip/undress/kiss/perform -<e_play> -laugh
    sex ..4 when/even/while/though/dont/not/without/say/no ..4 &he/husband/partner/me/boyfriend/said/consent/cry/asleep
    even/when/if/though i ..2 say/said/cry/beg/sleep/asleep/dont/scream ..3 &he/husband/boyfriend/uncle/partner ..1 &sex/touch/touches/stop/stops/bed/top/continues/does/force
    doesnt/didnt/wont/dont ..2 take/stop/listen ..3 no/say/said/stop/cry &sex/bed/touch/touches/him/he/husband
    rape/raped/rapes/raping/rapd/rapist/molested/molesting/assaulted/groped/abuses/abusing ..6 &me/i/my/was/her -book/film/series/podcast/course/work/volunteer -<e_play>
    spiked ..2 drink &me/my/woke
    <e_kin>/he/boss/employer/they/landlord ..4 takes/took/controls/has/have/keeps/holds/hid/hides/took ..2 my ..1 money/salary/wages/passport/pasport/phone/card/cards/bank/bankcard/documents/id/papers/keys -number/application/renew/police/cv -<e_play>
    <e_kin>/he/family/they ..3 wont/dont/doesnt/never/not/didnt ..2 let/allow/lets/permit ..1 me ..2 out/leave/go/have/see/talk/work/use/eat/sleep/learn -late -<e_play>
    not ..1 allowed/alowed/permitted ..3 leave/go/out/phone/talk/see/friends/alone/outside/money/eat &husband/he/family/father/brother/mother/they/house/him/uncle/inlaws -doctor/work
    locks/locked/lock/lok/locking ..1 me ..2 -out -<e_play>
    locked/trapped/held/kept ..2 in/inside/at/against ..2 room/house/basement/flat/home/apartment/will/bathroom/bedroom ..4 &he/husband/family/they/she/father/employer/me/him -keys -<e_play>
    marry/mary/married/marrying/wed/wedding ..6 &force/forced/forcing/dont/against/old/cousin/uncle/refuse/must/kill/escape/plane/ticket/pakistan/somalia/sold/sell/promised -happily -<e_play>
    married off/of ..4 &me/im/i/sister/they/my
    promised/sold/sell/selling/give/gave/gives/sells ..1 me ..1 to ..2 man/men/cousin/him/friend/friends/strangers/his
    men ..2 pay/pays/paying ..3 me/him/for &he/me/boyfriend
    my ..1 daughter/son/child/kid/kids/niece/nephew/sister/stepdaughter/granddaughter/baby/boy/girl ..8 touches/touched/tuched/abused/raped/molested/bruises/bruised/hurts/hits/hit/beats/burned/starved/belt ..3 &he/she/dad/father/his/her/stepdad/uncle/grandpa/by/teacher/partner/husband -football/fell/game -<e_play>
    nudes/photos/pictures/videos/video/naked ..4 threatens/threatening/post/posts/share/shares/send/sends/sending/everyone/online/blackmail ..4 &me/my/he/ex/him -<e_play> -instagram
    blackmail/blackmails/blackmailing/blackmailed ..2 me/us
    feed/food/eat ..4 &lock/locked/locks/punishment/wont/starve ..2 &he/they/stepmother/father/husband -<e_play>
    cut/circumcise/circumcised ..2 my ..1 daughter/daughters/sister ..2 -hair
    throws/threw/throwing/trow/trows/throw ..3 at me/us/my
    throws/threw/pushed/pushes/shoved/kicked/knocked/dragged/pulled/slammed/pinned/pins/held/holds/shook/grabs/grabbed ..1 me ..2 down/against/by/into/out/across/to/onto/over/up/through/round/around ..3 &<e_he>/wall/floor/stairs/hair/neck/throat/arm/bed/knife/ground/face -coffee/direction/apply -<e_play>
    hands/hand/arm/belt/rope/cord ..2 around/round/on/over/at ..1 my ..1 neck/throat/mouth/face
    black/blue ..1 eye/eyes/bruise/bruises ..4 &he/husband/partner/boyfriend/she/wife/him/father/makeup/hit/fell -football/boxing/accident
    bruises/bruise/bruised ..6 &he/husband/partner/boyfriend/she/wife/him/father/makeup/hide/hit -football/boxing/accident/fell
    broke/brake/broken/breaks/fractured/cracked/split ..1 my ..1 nose/arm/ribs/rib/jaw/teeth/tooth/toof/finger/fingers/wrist/lip/collarbone/skull ..6 &<e_he> -fell/accident/football/ski/skiing/bike/work/slipped
    pulled/pulls/has/had/holding/holds/waving/waved/got/grabs/grabbed ..2 knife/nife/gun/axe/machete/bat/hammer ..4 &he/she/husband/ex/him/brother/father/me -<e_play> -licence/hunting/chef/butcher/taught
    <e_he> ..3 gets/is/was/became/turns/been/becomes ..2 violent/abusive/aggressive/dangerous ..3 &me/my/home/drunk/drinks/he/husband/partner/kids/us -<e_play> -patient/customer/dog
    scared/afraid/terrified/fear/frightened/frighten/scard ..3 for/of/about/he/my/hell/shell ..3 life/kill/hurt/husband/husban/ex/boyfriend/dad/father/brother/home/wife/partner/him/stepdad/lives -<e_play>
    <e_he> ..6 kill/kills/killing/murder/bury/shoot/stab/burn/drown/strangle/hurt/destroy/find/finish ..1 me/us ..3 &leave/if/said/says/will/threat/threatens/gonna/going/sed/say/told/ever/try/try/swore/promised/wants -afraid -time/back/feet/laughing -<e_play>
    if i/we ..2 leave/go/tell/speak/run/divorce/try/call/report ..5 he/they/she/hell/theyll/shell ..5 kill/hurt/find/take/beat/burn/send/shoot/come
    he/hes/she/shes/ex/husband/dad ..3 outside/downstairs/coming/door/drunk/back/here ..8 &knife/kill/banging/help/hiding/scared/hurt/gun/axe/hit/police/shouting/kicking -<e_play> -train/dog
    i/im/am/we/were/me/kids ..3 hiding/hide/hid/locked ..3 from/in/at/behind/inside/under ..6 &he/him/husband/father/dad/ex/she/wife/boyfriend/brother/police -<e_play> -rain/seek
    help ..1 me/us ..6 &husband/husban/he/beat/beats/hit/hits/kill/locked/knife/hurt -cv/application/form/job/write -<e_play>
    stalk/stalks/stalking/stalked/stalker ..2 me
    follows/following/follow/followed ..1 me ..4 home/everywhere/work/car/night/school &<e_he> -instagram/dog/cat -<e_play>
    beat/beats/beating/beaten/hit/hits/hitting/punch/punches/slap/slaps/kick/kicks ..1 me/us ..4 up/when/if/every/again/because/with/in/for/yesterday/today/daily/until/so/and/front/while/at -chess/cards/tennis/games/fifa/pool/scrabble/darts/race/to/old -<e_play>
    get/gets/getting/got/being/been ..1 beat/beaten/hit/slapped/punched/kicked/choked/strangled/whipped ..2 up/by/at/when/if/every/again/home ..3 -<e_play> -<e_sporty> -final/bus/accountants/car/as/questions
    jumped/attacked/mugged/stabbed ..3 by/me/outside ..6 &gay/trans/knife/police/three/men/gang/last/yesterday/today/tonight/again/they -dog/goose
"""

HARM_OTHERS: Final = """
    make/making ..1 him/her/them/you/everyone ..1 pay/suffer/bleed/regret/scream/hurt ..3 -<e_play> -laugh
    going/gonna/gona/coming/come/ill/will/want ..2 get/for/after/find/hunt ..1 him/her/them/you/everyone/all ..4 &gun/knife/kill/hurt/dead/bat/pay/blood/regret -<e_play>
    bring/bringing/taking/take/got/have/buy/bought/carrying ..2 gun/knife/nife/rifle/weapon/petrol/gasoline/machete/axe/bomb/bat ..6 &him/her/them/you/school/office/nav/boss/everyone/ex/tomorrow/people/party/building -<e_he> -<e_play> -licence/license/hunting/chef/army/butcher
    he/she/they/him/her/them/you/boss/neighbour/bastards/everyone ..2 deserve/deserves/going/gonna/must/will/should ..2 die/dye/bleed ..2 -<e_play> -phone/plant
    kill/hit/death ..1 list ..4 -spotify/song
    blow/blowing/burn/burning/set/shoot/shooting/bomb ..2 up/down/fire/alight ..4 school/office/house/building/place/nav/car/him/her/them/everyone/it/centre ..3 &i/im/ill/gonna/going/want/will -<e_play> -balloon
    take/taking/bring ..1 them/everyone/him/her/you/all/people/others ..2 with me ..3 &die/kill/down/grave/dead/going/gun/death
    wont/not/never/dont ..2 walk/leave/come/get/go ..3 alive/breathing/standing
    shake/shook/shaking/hit/hurt/smother/throw/drown/hurting/hitting ..2 my? ..1 baby/kid/kids/son/daughter/child/toddler ..4 &i/im/afraid/want/almost/cant/going/stop/quiet -he/she/his -<e_play>
    i/im/ill/id/ive ..5 kill/killing/murder/murdering/shoot/shooting/stab/stabbing/strangle/strangling/poison/beat/beating/hurt/hurting/smash/slit/cut/break/brake/burn/punch ..2 <e_person> ..4 &want/going/gonna/gona/will/ill/thinking/plan/planning/could/must/think/imagine/imagining/fantasise/dream/swear/keep/feel/wanna/urge/head/about -time/weeds/coffee/game/chess/laugh -<e_play> -nobody/never
    slit/cut ..1 his/her/their/your throat/throats
    blood on my/your hands &kill/gonna/will/ill
    revenge ..6 &kill/blood/knife/gun/hurt/burn/pay/suffer
    going/gonna/ill/will/im ..3 lose/snap/explode ..6 &kill/hurt/gun/knife/someone/him/them -<e_play>
"""

FAILING: Final = """
    cant/cannot/cant/canot/cnt/not/stopped/struggling/hard/barely/hardly/difficulty ..3 breathe/breath/breathing/brethe/breething/breathin/swallow ..2 -dusty/mask/office/heat/warehouse/stairs/asthma/cold
    chest/hart/heart ..3 tight/crushing/hurts/hurting/hurtin/pain/pains/exploding/squeezing/burning/racing/stopping/weird ..8 &arm/jaw/help/sweating/now/breathe/alone/dizzy/shoulder/ambulance/scared/bad/minutes/hour/sick/numb/dying/left -years/anxious/interview/doctor
    having/having/think/had/has ..3 heart/hart attack/atack ..3 -nearly/almost/years/film
    having/has/had/think ..4 stroke/seizure/fit ..4 &now/he/she/help/wont/face/wake/right/floor/alone/speak/baby
    collapsed/unconscious/uncontious/unresponsive/choking/fitting/convulsing/seizing/seizure/lifeless/limp/floppy ..6 &he/she/my/baby/husband/wife/mum/dad/friend/son/daughter/help/floor/breathing/brother/colleague -<e_play> -years/course/learned/trained/nurse
    turning/gone/going/lips/face/is/went ..2 blue/purple/grey/blu ..4 &baby/breathing/breathe/he/she/lips/help/cold/wake/lips
    wont/cant/doesnt/not/isnt/dont ..2 wake/respond/responding/moving/answering ..3 up? ..3 &he/she/baby/friend/husband/wife/mum/dad/son/daughter/floor/cold/roommate/brother -phone/email/alarm/early -<e_play>
    bleeding/bleedin/bleding/blood ..3 heavily/badly/out/everywhere/stop/lot/much/bad/through/fast ..4 &i/my/wont/cant/help/stop/he/she/pregnant/hand/leg/arm/dizzy -nurse/film/job -<e_play>
    pregnant/pregnent ..8 bleeding/blood/cramps
    left/right/one ..1 arm/side/leg/face ..4 numb/dead/weak/tingling/droop/drooping/paralysed/heavy ..4 -operation/surgery/years
    face ..3 droop/drooping/numb/dropped/fallen/crooked/paralysed ..4
    slurring/slurred ..4 &speech/words/face/help/he/she
    anaphylactic/anaphylaxis/epipen/swelling/swollen/closing ..4 &throat/tongue/breathe/face/lips/nuts/bee/help -dust/job
    vomiting/coughing/throwing/puking/pooping ..2 up? ..1 blood
    suddenly ..3 cant/blind/see/feel/move ..4 &legs/see/speak/arm/side/eye
    cant/dont/no ..1 feel/move/feeling ..2 legs/leg/arm/arms/side/feet ..3 &fell/fallen/now/hit/back/help/suddenly -cold/long
    i/ive/he/she/friend/husband/wife/son/daughter ..3 overdosed/oded -prevention/work
    overdose ..4 &took/pills/paracetamol/heroin/help/think/take -prevention/work
    took/taken/swallowed/drank/drunk/ate/mixed/injected ..4 pills/tablets/paracetamol/bleach/poison/meds/insulin/antifreeze/detergent/heroin/sleeping ..6 &all/many/much/too/whole/lots/20/30/40/50/60/100/bottle/box/scared/regret/sleepy/help/die/sick -prescribed/morning/every
    diabetic/sugar/insulin ..8 shaking/passing/faint/low/fainting/confused/sweating ..3 &i/im/now/alone/help/cant
    fell/fallen/hit ..4 head/ladder/stairs/roof ..8 &vomiting/bleeding/unconscious/blurry/dizzy/move/cant/confused
    passing/pass/black/blacking ..1 out ..4 &im/going/about/help/think/alone/blood/again -exam/leaflets/flyers
"""

EXPLICIT, AMBIGUOUS = both_now("\n".join((LIFE, WOUNDS, CLOSE, HARM_OTHERS, FAILING)), "", "<e_past>")
