# ruff: noqa: E501 - one line, one phrase
"""Violence at home and on the street, in English: who strikes whom, with what, and what it leaves behind."""

from typing import Final

from bot.safety.phrases.softened import both_now

RULES: Final[dict[str, str]] = {}

SERIOUS: Final = """
    <e_one>/mine ..2 <e_blow> ..2 $/me/us/him/her/them/i/and/when/if/our/my/wife/woman/women/all/the/every/harder/again/more/too/baby/kids/children/girl/head -<e_fic> -<e_sporty> -retirement/puberty/rock/menopause/ass/butt/scream/cool/target/targets/jackpot/spot/record/wall/price/keyboard/gym/like/button/brakes/hay/nail/ball/limit
    <e_kin>/grandson/stepdad/he/she/they/boys/men/guys/gang/someone/son ..4 <e_blow>/push/pushes/pushed/shoves/shove/shoved/jump/jumped/threw/throws/throw/attacked/attack/beet/hold/held/twisted/dragged/grabbed ..1 me/mi ..5 &down/over/up/wall/stairs/face/head/floor/chair/drunk/pension/because/again/boiling/tea/arm/cracked/every/when/hair/with/until/now/weekend/last/yesterday/today/meds/kik/neck/throat/outside/street/home/for -<e_fic> -<e_sporty> -coffee/direction/apply/forward/deep/lift/ride
    <e_blow>/beet/beating/hitting/hiting/abusing/bullying ..1 me/us/mi ..2 &husban/husband/boyfriend/boyfreind/he/she/father/stepdad/mother/son/kids/brother/wife/they/men/boys/uncle/partner/daughter/sister/owner/girlfriend -<e_fic> -<e_sporty> -on/question/idea
    own ..1 kids/children/son/sons/daughter/mother ..2 hit/hits/hitting/beat/beats/beating/kick/attack
    i ..2 get/got/getting/being/take/took/gets/am/have/had/keep ..3 slapped/punched/beaten/beating/kicked/hit/slaps/blows/punches/kicks/fists/hurt/choked/shoved/whipped/thrashed/battered/strangled/spat ..2 $/up/at/for/by/again/every/when/now/in/face/home/so/because -<e_fic> -<e_sporty> -back/knee/playing/ball/work/lifting/gym/bus/jackpot/car/fever/reality
    just/again/always/often/every ..2 got/get/getting ..1 slapped/punched/beaten/kicked/hit/battered/hurt/attacked ..1 -<e_fic> -<e_sporty>
    get/gets/got ..1 slapped/punched/beaten/kicked/battered/strangled ..2 when/every/for/if/each/again ..4 &i/me/he/husband/dad/home -<e_fic> -<e_sporty>
    a/the/another/these/take/his/her/with/more/about/of ..1 beating/beatings/fists/slaps/blows/kicks/belting/thrashing/spanking/whipping/lashes ..3 &i/me/my/he/from/again/hour/every/night/get/got/took/brother/girl -<e_fic> -<e_sporty> -team/won/heart/market/sandals
    beaten/beating/battered/abused ..1 again/wife/woman/up/women/spouse/child -egg/eggs/<e_fic> -shelter/film
    battered ..1 wife/woman/husband/spouse/women/by/and ..2 -egg/fish/sausage/car/cod
    in ..1 the/my ..1 face/head/stomach/ribs/mouth/eye/back/jaw/belly/ear ..4 &hit/punched/kicked/slapped/elbowed/headbutted/punch/slap/kick/spat/got &he/she/husband/they/me/boyfriend/breakfast/right/his/dad/father/again -<e_fic> -<e_sporty> -ball/fell/door
    man/men/husband/husbands/partner/who/dad/father/mother/boyfriend/parent/mine/boss ..3 <e_hitonly>/strikes/batters/slap/hit/beat ..2 wife/woman/women/them/her/you/kids/child/children/from/does/me/us/it -<e_fic> -<e_sporty> -me/rules -record
    every/each/does ..2 week/day/night/weekend/time ..6 &slap/slaps/hits/hit/beats/fists/kicks/punches/drunk &he/husband/mine/dad/my/me -<e_fic> -<e_sporty> -gym/train -target
    black/blue/swollen/broken ..1 eye/eyes/nose/lip/jaw/ribs/tooth/teeth/arm/cheekbone/wrist/finger ..6 &he/him/husband/partner/boyfriend/gave/from/because/dad/wife/father/mother/ex/by &he/him/husband/partner/boyfriend/dad/father/wife/ex/brother/mother/gave/son -<e_fic> -<e_sporty> -fell/accident/doctor
    eye/lip/nose/jaw/ribs/tooth/teeth/ear/arm ..2 bleeding/broken/swollen/cracked/split/bruised/busted ..4 &punched/he/hit/him/punch/slap/beat/husband/kicked/fist -<e_fic> -<e_sporty> -fell/dentist
    jaw/rib/ribs/tooth/nose/arm/bruise/bruises/injury/injuries/scar/concussion/stitches ..4 from/by/because/of/was ..2 him/boyfriend/husband/partner/ex/beating/father/dad/wife/her/boyfreind/son ..2 -<e_fic> -inherited
    bruises/bruise/bruised/marks/swelling ..5 makeup/foundation/sleeves/scarf/concealer/long/hide/hiding/hidden/cover/under/sunglasses ..2 -<e_trade> -apple/fruit
    hiding/hide/covering/cover/covered/explain/concealing ..2 bruises/bruise/marks/black/injuries -apple/fruit
    lie/lied/lying/said/say/saying/told/tell/pretend ..4 i/it ..2 fell/fall/football/stairs/door/accident/bike ..6 &his/he/boyfriend/husband/elbow/fist/doctor/dentist/him/was/truth -<e_fic>
    twist/twisted/twists/bent/broke/dislocated ..1 my ..1 arm/wrist/fingers/hand/neck ..4 &he/until/behind/husband/she/because/cracked/him/dad -fell/gym/<e_sporty>
    lost/loose/knocked/broke ..3 tooth/teeth/consciousness/hearing ..6 &he/him/hit/harder/fist/punch/slap/husband -dentist/<e_sporty>
    hit/hits/beat/kick/punch/slap ..1 harder/worse/stronger ..2 &he/next/time/will/says/hell/she -market/gym
    threw/throws/throw/poured/pours/splashed ..3 boiling/hot/scalding/burning/plate/plates/chair/knife/glass/bottle/acid/oil/petrol/shoes/phone/stone/stones ..4 at/on/over ..1 me/us/my/head ..2
    pillow/hand/bag/plastic/cushion/blanket ..2 over/on/in/around ..1 my ..1 face/mouth/head/nose/neck &he/held/pressed/she/holds/husband/until/puts/him/they -sleep/pain
    sat/sits/sitting/kneels/kneeling/knelt/stood/stamped/stomped/stands ..2 on ..1 my ..1 chest/back/neck/head/face/throat ..3 &he/husband/punched/until/they/him/brother/she/knee -cat/dog/elephant/baby/grandson/grandchild
    break/breaking/kick/kicking/kicks/bang/banging/smash/smashing/beat/hammer/hammering/broke/pound/pounding ..3 door/doors/dor/window/windows ..2 down/in/now/open/right/$ ..4 &he/hes/he/ex/him/husband/im/inside/they/someone/right/scared -<e_fic> -delivery/postman/lost/keys
    he/hes/they/husband ..3 trying ..3 get ..1 in/inside ..3 &door/knife/help/ex/afraid/hiding/window/me
    comes/coming/come/gets/get/back ..2 home ..2 drunk/angry/angri/soon/now/at ..6 &hit/hits/beat/afraid/scared/fists/hurt/did/punch/yesterday/he/kick/then/hide -<e_fic> -train/work
    the/his/her ..1 fists/fist/elbow/boots/knuckles/temper/rage ..6 &me/again/drunk/afraid/hour -<e_fic> -<e_sporty> -tennis/iron/seat/conveyor/trousers
    fists/fist ..3 &ago/years/last/hour/again/then/comes/me -<e_fic> -<e_sporty> -bump
    used/uses/with/took/picked ..2 a/the/his ..1 hammer/belt/cable/stick/rolling/iron/bat/bottle/pan/chair/leg/shoe/whip/cord/pipe/wire/ashtray/broom ..3 &he/she/kicks/hit/me/hits/beats/beat/attacked/husband/dad/today/son &me/today/hit/hits/kicks/beat/beats/attacked/us -<e_fic> -<e_sporty> -job/work/repair/carpenter
    attack/attacked/attacks/attacking/assaulted/ambushed/jumped/jump/mugged/robbed/lynch/stoned ..1 me/us ..4 &with/knife/son/he/chair/hostel/men/home/gang/they/every/payday/last/yesterday/today/again/because/gay/black/husband/street/someone -dog/goose/gull/bird/cat/bee/wasp/bees/<e_fic>
    they/he/boys/people/men/guys/guards/police/colleagues ..3 kick/hit/beat/spit/burn/burned/attack/punch/stone/throw/push/kicked/spat ..3 me/us ..6 &because/gay/trans/lesbian/black/muslim/christian/jewish/roma/camp/reception/school/class/centre/today/every -<e_fic> -<e_sporty>
    slap/slaps/slapped/push/pushes/shoves/throws/knock/knocks/kicks/hit/hits/pushed ..1 me ..1 around/about/over/down/against/across/in ..2 -<e_fic> -<e_sporty> -deep/direction
    followed/follows ..3 me ..6 hit/hits/beat/slapped/punched/kicked
    shoves/shove/shoved ..2 &he/kicks/sometimes/me/husband/she/mostly
    head/face/arm/body/back/ribs/everything ..3 hurts/hurt/aches/broken/sore ..3 from/after/because ..2 what ..1 he/she/they ..1 did/do
    what ..1 he/she ..1 did ..2 yesterday/last/again/tonight/to ..2 &hurts/body/me/face/afraid/bleed/pain
    wont/not/doesnt/dont ..2 let/drive/take/allow ..2 me/see ..3 doctor/hospital/er/legevakt/police ..4 &he/husband/boyfriend/broken/injury/ribs/bleeding/him
    head ..1 injury/wound/trauma ..2 from ..2 boyfriend/husband/him/partner/father/beating/ex
    hurt/hurting/hit/hits/beating/beat/kicking/hitting ..2 at/in ..1 home ..3 &i/me/get/getting/being/he/dad -gym/work -<e_sporty>
    hits/hit/beats/beat/shakes/slaps/slapped/burns/burned/hitting/shaking/beating/smacks/locks/whips ..2 the/our/my/her/his/all ..2 baby/child/kid/kids/children/son/daughter/boy/girl/toddler/twins/two/three/little ..4 &he/she/husband/wife/their/father/dad/mother/they/partner/nanny/when/cries/teacher/grandmother -<e_fic> -<e_sporty>
    in front/before of? ..1 my/the/our ..1 kids/girl/children/daughter/son/boy ..4 &hits/hit/kicks/beat/beats/kick/punch/slap/choke
    dad/father/mum/mom/mother/stepdad/parents/uncle/teacher ..3 hits/hit/beats/kicks/slaps/hurts/beat/whips/belts/burns ..2 you/me/us/him/her ..3 -<e_fic> -<e_sporty>
    breaking/broken/broke/breaks/smashed/smashes/destroys/destroyed ..3 my ..1 phone/things/face/bones/everything/door ..4 &he/husband/boyfriend/ex/angry/she/drunk/when -fell/dropped
    strangel/strangle/strangles/strangled/strangeld/choke/chokes/choked/chock/chocked/suffocate/suffocates ..1 me ..4 -<e_fic> -<e_sporty> -laugh/coffee/collar/tie
    kik/kiks/kiked/puch/puched/punsh/punshed/slaped/slapt/hited/beated/beet/bet/hitted ..2 me/my/mi ..3 &he/husban/husband/head/face/drunk/dad/they/today/down/angri
    hold/held/holds/pin/pinned/tie/tied ..1 me ..1 down ..3 -<e_fic>
    kick/kicks/kik/stamp/stomp/punch/hit ..2 my ..1 head/face/stomach/belly/pregnant/back ..3 &he/they/boys/school/husband/drunk/she -<e_fic> -<e_sporty> -ball/ladder/beam
    pregnant/pregnent ..8 &kicks/hits/hit/beat/beats/pushed/kicked/stomach/husband/punch/slap &he/husband/boyfriend/partner/him &kick/kicks/kicked/hit/hits/beat/beats/pushed/punch/punched/slap
    my ..1 girl/kids/children/daughter/son/mother/sister/brother/baby ..4 kicks/hits/fists/beaten/punched/slapped/kicked/strangled/bruised ..2 &he/by/his/father/husband/uncle/dad/stepdad/from -<e_fic> -<e_sporty>
    cut/stab/stabbed/stabs/cuts/burned/burns/burnt/scalded/branded/bit/bites/bitten ..1 me/my ..4 &he/she/husband/boyfriend/ex/knife/cigarette/him/they/dad -<e_trade> -dog/cat/insect/oven/mosquito/<e_fic>
    knife/gun ..2 to/at/against/on ..1 my/her/our ..1 throat/head/face/belly/neck/back/ribs/chest
    silent/quiet/hide/scream/screaming/crying ..6 &hits/beats/fists/beaten &woman/i/he/man/wife/mother
    police/neighbour/neighbours ..4 &he/husband/hit/beat/screaming/help/kill &hit/beat/hits/beats/knife/kill/punched &me/us/him
    help ..6 &hits/beats/beating/hitting/hit/punch/kick/fists/kicking &me/us/he/my/husband -<e_fic> -<e_sporty>
"""

SOFT: Final = """
    <e_kin> ..3 has/have/got ..1 temper/anger/rage
    anger ..1 problem/problems/issues ..3 &he/husband/his/partner/work/says/dad
    walk/walking ..1 on ..1 eggshells/egg/glass
    afraid/careful/dare/scared ..5 tell/say/home ..3 &he/him/husband &careful/dare/afraid/scared -interview/boss
    dont/not/never ..1 dare ..4 him/he/husband/father/home
    gets/get/got/is ..2 physical/rough/violent/aggressive ..2 &he/we/she/fight/ways/husband/sometimes/when -patient/job/<e_sporty>
    flinching/flinches ..4 -<e_fic>
    brother/neighbour/friend/sister/son/father/husband/he/man/uncle/colleague/boss ..3 beats/hits/beating/hitting/slaps ..2 his/her/wife/kids/child/children/girlfriend/the
    leave/leaving/away/escape/divorce/left ..3 her/his/my/the/from ..1 man/husband/wife/partner/boyfriend/him ..6 hits/beats/beat/violent/hit/dangerous
    violence ..3 childhood/home/family/domestic/husband/child/father ..2 -<e_staff>
    domestic/family/partner ..1 violence/conflict/abuse -course/volunteer
    scream/screaming/screams/yelling/crying ..4 wall/night/neighbour/neighbours ..3 -baby/<e_fic> -gulls/football
    neighbours/neighbour ..2 called ..2 police
    crisis/womens/woman ..1 centre/center/shelter ..6 &lived/kids/escaped/husband/stayed -<e_staff> -reception
    threw/throws/throw/throwing ..2 tools/things/plates/chairs/chair/stuff/objects ..2 at ..2
    parent/someone/man/person/people ..2 who ..1 hits/hit/beats/beat/slaps ..3 child/kids/wife/woman/children
    smack/smacks/spank/spanks/spanked ..3 kids/child/children/me/us
    father/dad/mother/teacher/husband/stepfather ..1 hitting/beating/slapping
"""

EXPLICIT, AMBIGUOUS = both_now(SERIOUS, SOFT, "<e_past>")
