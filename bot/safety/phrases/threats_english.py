# ruff: noqa: E501 - one line, one phrase
"""Threats in English: those that one gets, those that one makes, and those who fear what they might do."""

from typing import Final

from bot.safety.phrases.softened import both_now

RULES: Final[dict[str, str]] = {}

RECEIVED: Final = """
    hell/shell/theyll/theyd/hed/he/they/wil/will/gonna ..2 kill/kil/murder/shoot/stab/behead/slaughter/burn/hang/strangle ..1 me/us/my ..2 &he/hell/they/theyll/shell/she/ex/husband/brother/brothers/family/gang/dad/father/uncle/if -<e_fic> -heat/weather/laughing
    he/she/they/ex/husband/man/someone/brother/family/uncle/gang/sharks ..3 wants/want/wanted/wishes ..1 me/us ..1 dead/killed/gone -<e_fic>
    price/bounty/contract ..2 on ..1 my/our ..1 head/life
    death ..1 threat/threats/list/sentence ..2 -film/book/<e_fic>
    bullet/bullets/bulet/coffin/noose/funeral/wreath ..8 &envelope/sent/mail/name/post/got/picture/letter/door/morning/mailbox &me/my/name/i/he/they -<e_fic> -journal/points/point/list/shop
    you/youre/u/ur ..1 are/is/will ..1 be? ..1 dead/finished/next/history/bled/bleed ..2 &he/writes/wrote/says/said/text/texts/sms/told/they/man/ex/letter/message -<e_fic>
    he/she/they/man/gang/family/brothers/uncle ..2 says/said/say/told/wrote/writes/claims/texted ..2 im/i ..1 am? ..1 dead/finished/next/done ..1 -<e_fic>
    you ..1 wont/will/not ..2 live/survive/see/wake ..6 &he/she/told/said/says/ex/husband/wrote/text/me
    wont/not/never ..1 live ..1 to see ..3 &he/told/said/you/ex
    ordered/order/decided/sentenced/voted/agreed ..6 killed/dead/die/death ..2 &i/me/family/they/father/religion/brothers
    if ..2 send/deport/return/go/sent/deported/back ..3 back/home/there ..6 kill/killed/die/dead/prison/torture/execute/behead &me/i/they/theyll/us
    kill/killed/execute/torture ..3 if ..3 back/return/deport/leave/quit/go
    sent/sends/showed/shows/has/took/send/have/posted ..3 photo/photos/picture/pictures/video/film ..2 of ..1 my/our/me ..6 &kids/school/daughter/son/house/children/family/walking/mother/bullet &they/he/pay/money/debt/threat/want/else/gang/warning -<e_fic>
    pay ..1 or ..1 else/die/we
    or ..1 else ..2 &pay/he/they/said/gang/money/kids -<e_fic>
    debt/sharks/shark/lender/lenders/gang/mafia/dealer/dealers ..6 &threat/kids/fingers/legs/kill/hurt/school/break/knife/gun/burn/house/collect/die/fast/after &me/my/i/they/us -job/card/student/registry/<e_fic>
    start ..1 with ..1 my ..1 fingers/kids/legs/toes/family
    set/sets/setting/put ..2 my/our/the ..1 flat/house/home/car/bed/shop ..1 on ..1 fire
    burn/burns/burned/burning/torch/petrol ..3 my/our ..1 house/home/flat/car/shop/family/face ..3 &he/she/they/ex/will/said/threat/wrote/husband -<e_fic>
    sign/gesture/motion/finger/hand ..4 cutting/cut/across/slit/slitting ..2 throat/neck
    loaded/loads/cleaned/cleaning/showed/shows/pointed/points/put/puts/puting/took/takes/waves/holds/has/got ..2 his/a/the/hunting ..2 rifle/gun/shotgun/pistol/knife/machete ..8 &choose/table/me/divorce/devorce/leave/if/when/said/says/argue/warning/fight/front &he/husband/me/ex/brother/dad/father/i -<e_fic> -licence/hunter/moose
    gun/rifle/pistol/knife/axe ..3 on ..1 the ..1 table/bed/pillow ..3 &he/husband/when/time/says/me -kitchen/bread/chef
    tonight/tonite/soon/tomorrow ..2 is the ..1 night/day/end ..2 &he/stalker/wrote/ex/says/they
    stalker/ex/they/he/man/gang ..4 knows/know/knows/found ..2 my/where/the/our ..1 address/home/house/live/school/kids/work/door/apartment ..2 &threat/kill/night/hurt/money/tretening/thretening/stalker/wrote/afraid/kids/gang/come/out -<e_staff> -delivery/postman/<e_fic>
    tretening/treatening/thretening/thretning/tretning/threatning/threating/threatend/thretend/threatens/threatening/treatened/tretens ..2 my/me/us/to/our ..3 -<e_fic> -weather/sack/fire/strike
    threat/threats ..4 on/against/to ..1 my/me/our/us ..1 life/family/kids -<e_fic>
    blood ..1 out/in ..2 &gang/kill/quit
    gang ..6 kill/kills/dead/knife/leave/quit/out/town &i/me/my/im -police/course/<e_fic>
    calls/phoned/rings/wrote/writes/texts/texted/called ..6 &kill/dead/burn/hurt/blood/behead/throat &me/again/uncle/family/ex/he -<e_fic> -job/boss
    make/makes/made ..1 me ..1 disappear/vanish/suffer/pay/regret ..2 &he/they/ex/she/said/says/will/threat/hell/theyll
    regret/regreat/sorry/pay ..3 &he/they/hell/ex/said/husband &if/leave/left/will/would/ever/police &i/you/me -<e_fic> -late/decision/salary
    come/coming/comes ..1 after/for ..1 me/us/my ..3 &he/they/gang/ex/kill/knife/brothers/hell/theyll -<e_fic>
    put/bury/throw/dump ..2 me/us ..2 in/under ..2 ground/ditch/grave/lake/sea/river/trunk &he/they/hell/theyll/ex/says/said/will
"""

OWN: Final = """
    voice/voices/voises/command/commands/demon/demons/brain/head/mind ..6 tell/tells/telling/say/says/saying/order/orders/want/wants/command/commands/whisper ..5 hurt/harm/kill/push/stab/attack/strangle/burn/hit/murder/punish ..4 -<e_fic>
    command/order/voice/voices ..3 kill/hurt/push/stab
    push/pushing/shove/throw ..2 somebody/someone/him/her/them/people/stranger/man/woman/anyone ..3 front/tube/train/tram/bus/tracks/stairs/off/under/platform/bridge -<e_fic> -work
    shake/shaking/smother/drown/throw/hurt/hit/harm/suffocate ..2 the/my/our ..1 baby/child/kid/kids/son/daughter/newborn/infant ..6 &i/im/afraid/scared/stop/crying/ill/will/might/want/could/think/cries -he/she/his -<e_fic>
    keep/take/get ..2 kids/children/baby/wife/family/people/them/me ..2 away/far/safe ..2 from ..2 me/him/her/them/stepfather/father/ex/boss/people/kids ..4 &tonight/safe/terrible/before/hurt/something/afraid/do/please/kill/now -<e_fic> -dog/sweets/phone
    not/isnt/arent ..2 safe ..2 for/with/around/near ..2 me/them/others/kids/baby/children/people ..2 &i/im/me
    cant/cannot/not/dont/shouldnt ..2 be ..2 near/alone/around/with ..3 baby/child/kids/father/mother/wife/son/daughter/him/her/people/them ..6 &afraid/hurt/do/urges/urge/strangle/kill/hit/shake/rage/anger
    afraid/scared/scard/worried/terrified/frightened ..3 what ..1 i ..1 will/might/could/would/can/am ..1 do/capable
    afraid/scared/scard/worried/terrified/feel/fear/think ..4 i/ill/im ..1 will/might/could/going/gonna/would/am ..2 to? ..1 hurt/harm/kill/shake/hit/stab/strangle/snap/attack/explode/lose -<e_fic>
    dont ..2 want ..2 to? hurt/harm/kill/attack ..2 him/her/them/anyone/someone/my/people ..4 &but/going/rage/feel/voices/might/anger/afraid/will -<e_fic> -feelings
    urge/urges/impulse/impulses/fantasy/fantasies/fantasize/fantasise/fantasising/dream/dreaming/rehearse/rehearsing/rehearsed/imagine/imagining/picture/plan/planning/obsess ..4 strangle/strangling/stab/stabbing/kill/killing/hurt/hurting/push/pushing/attack/attacking/hit/hitting/blowing/burning/shooting/beat/beating/poison/poisoning/do/it/murder/revenge ..2 him/her/them/my/it/someone/people/boss/whole/ex/everyone/father/down/up/to ..3 &i/im/my/me -<e_fic> -game/novel
    i/im/ill/will/swear/gonna ..3 put/bury/lay/stick ..2 him/her/them/ex/boss/bastard/you ..3 ground/grave/hospital/wheelchair/earth/six/coffin/trunk/ditch
    blow/blowing/burn/burning/shoot/shooting/bomb/bombing ..1 up? down? up? ..2 whole/place/school/office/nav/everyone/building/all/centre/it ..10 &i/dream/collect/things/begun/bought/ready/want/gonna/plan -<e_fic> -balloon/budget/<e_trade>
    i/ill/im/next ..6 bring/bringing/take/taking/carry/carrying/have/got/get ..2 a/my/the ..2 knife/nife/knive/gun/axe/bat/hammer/petrol/bomb/machete/rifle/acid ..4 &nav/office/him/her/them/come/time/next/meeting/boss/caseworker/school/waiting -<e_he> -<e_fic> -kitchen/chef/licence/carpenter
    waiting/wait/outside/waits/sit/sitting/stand/standing/follow/following/parked ..8 bat/knife/bar/iron/gun/axe/hammer/rifle/machete/pipe/crowbar ..4 &i/ill/im -<e_he> -<e_fic> -work/tools
    i ..2 know/knows ..2 where/when/what ..3 boss/caseworker/he/she/her/manager/judge/neighbour/ex/saksbehandler/teacher/they/his/colleague ..2 parks/park/lives/live/finishes/walks/sleeps/works/goes/eats ..3 &tonight/bat/caseworker/kids/waiting/boss/judge/pay/his/alone/car/parks/lives -<e_staff> -meet/lunch/bus
    going/gonna/will ..2 get ..1 stabbed/shot/hurt/killed/beaten ..4 &me/i/by -<e_fic>
    itll/ill/will/be ..1 be? ..1 me ..1 doing ..1 it
    before ..1 i ..1 do/hurt/kill/snap/explode ..1 something/him/her/them/someone/anyone/terrible ..2 -<e_fic>
    do/doing/did ..2 something ..1 terrible/bad/horrible/violent/stupid/awful/dangerous ..2 to/with ..1 him/her/them/my/someone/people/kids -<e_fic>
    i/id ..2 kill/stab/shoot/strangle/murder/hurt ..1 him/her/them/you/my ..4 &meant/mean/shaking/serious/promise/swear/want/seriously/honestly/time -<e_fic> -for/lasagne/kindness
    thoughts/urges/ideas/pictures/images ..3 of/about/to ..1 killing/hurting/stabbing/strangling/attacking/harming/shooting/kill/hurt/stab ..4 -<e_fic>
    i/im/ill/gonna/want ..3 kill/hurt/murder/stab/shoot/attack/strangle/beat ..2 wife/husband/boss/caseworker/mother/father/neighbour/ex/kids/baby/teacher/brother/sister/stepfather/landlord/colleague/manager/saksbehandler/her/him/them ..3 &will/gonna/going/want/urge/voices/voice/head/swear/wanna/ill/plan/tonight/today/tomorrow -<e_fic> -nobody/never/feelings/time/chess
    rage/anger/hate/hatred/angry ..8 hurt/kill/stab/strangle/attack/explode/smash/hit ..3 him/her/them/someone/people/my/you ..2 &i/im/my/me -<e_fic> -he/she
    make/gonna/will/ill ..2 them/him/her/you/nav/they/everyone ..2 pay/suffer/bleed/burn/die/scream/regret ..1 $/for/with/all/dearly -<e_fic> -invoice/bill/tax
    someone/somebody/people/he/she/they ..1 will/gonna/going/must ..2 die/bleed/suffer/dye ..2 &today/tonight/i/swear/nav/if/tomorrow -<e_fic> -plant/phone/<e_trade>
    you ..3 will/gonna/are ..2 regret/die/pay/suffer/bleed ..2 -<e_fic> -tax/rent/salary/fee
    watch ..1 your/their/his ..1 back/backs ..2 -lifting
    last ..1 thing ..2 you/he/she ..3 see/do/will
    revenge/vengeance/payback ..4 &i/my/him/her/them/will/want -<e_fic>
"""

SOFT: Final = """
    said/says/told/threat ..3 i ..1 would/will/gonna/d/ll ..1 regret/pay/suffer
    youll/you ..1 will? see ..1 what ..1 happens ..4 &he/said/she/they
    in ..1 the ..1 war ..4 shot/shoot/kill/killed
    fight/fought/fighting ..2 a lot -cancer/tiredness/bureaucracy
    put ..2 man/guy/someone/somebody/him/boy ..1 in ..1 hospital
    convicted/sentenced/prison ..3 for ..1 threats/violence/assault/murder/manslaughter
    short ..1 fuse/temper ..6 &kids/baby/wife/children/afraid -patience
    do ..1 something ..3 everyone/everybody/people/they ..4 hear/remember/regret/news
    used ..1 to ..1 threaten ..3
    people ..1 who ..1 can ..1 fix/hurt/handle/find ..1 me/you/him
    come/back/came ..2 with ..1 a ..1 weapon/knife/gun/axe ..2
    they/he ..1 know/knows ..1 where ..1 i/we ..1 live/am
    threatening/threatens/threatened/threaten/threats ..2 me/us/him/her/my ..2 -<e_fic> -fire/sack/strike
"""

EXPLICIT, AMBIGUOUS = both_now("\n".join((RECEIVED, OWN)), SOFT, "<e_past>")
