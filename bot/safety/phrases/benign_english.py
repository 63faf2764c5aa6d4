# ruff: noqa: E501 - one line, one phrase
"""English idioms and working words that look dangerous. Each line covers its own words, nothing around them."""

from typing import Final

PHRASES: Final = """
    nearly/almost/practically/literally died/die laughing/when/from/of/inside
    so much i? nearly/almost died
    whatever/what doesnt/dont/does not? kill you/us/me
    could/would/id/to die for her/his/a/the/my/this/that/some/your/their/it/coffee/cake
    shoot/shot/shooting you/him/her/me/them/us an/a/the quick? email/mail/message/text/line/question/sms
    shoot/shot/shooting myself/yourself/himself/ourselves/themselves/herself in the foot
    shot myself with a nail
    over my dead body
    dead season/end/ends/line/wood/weight/centre/center/heat/ringer/right/wrong/serious/sure/funny/simple/easy/boring/tired/quiet/slow/calm/straight/proud/batteries/battery/sea/stars/link/calm/languages/cool/keen/set/level
    half dead after/from/by
    work/worked/working yourself/myself/themselves/himself/us/me to death
    bored/scared/worked/loved/love/frozen/bore/boring/scare/worried/starved/done/talked to death
    scared/frightened/scare me/us/them/him/the? half? to death
    cross my heart and hope to die
    die/dies hard
    old habits die
    do or die
    or die trying
    die a little/bit/thousand inside/deaths
    dying for a/an/some/more/coffee/lunch/food
    dying to know/see/hear/try/meet/work/learn
    die/dying of/from waiting/boredom/heat/embarrassment/shame/cold
    dying of/from/with laughter/boredom/embarrassment/shame/heat/curiosity/cold/thirst/hunger/laughing/envy/jealousy/secondhand
    dying/dies/died profession/trade/art/industry/breed/out
    to kill for
    killing/killed/kills/kill it/time/vibe/mood/lights/engine/weeds/mosquitoes/bacteria/germs/plants/boredom
    my/the feet/back/shoes/knees/heels/shoulders/knee/commute/head/arms/legs/eyes/wrists is/are/was/were kill/killing/kills me/us
    kill/kills/killed my eyes/back/feet/knees/mood/motivation/appetite/shoulders/vibe
    kill two birds
    dressed to kill
    curiosity killed the
    killer app/instinct/heels/smile/whale/whales/recipe
    suicide squad/prevention/hotline/helpline/line
    murder mystery/mysteries/weapon/case/cases/ballad/ballads/podcast/podcasts
    get/gets/getting away with murder
    beat/beating around/about the bush
    beat/beats the clock/deadline/queue/traffic/rush/heat/odds/record/system/drum/eggs/egg
    beat/beats/beating me to it/the
    off the beaten track/path
    cant/couldnt be beaten/beat
    hit/hits/hitting the ground/road/gym/books/target/targets/nail/spot/jackpot/wall/sack/brakes/roof/market/shops/deadline/deadlines
    hits/hit home/hard/different/me that/how
    been/was hit by a bus/truck/train/lorry/wave
    feel/feels/felt like i? been? hit by a bus/truck/train/lorry
    punch/punched/punching the? clock/ticket/tickets/in/above/cards
    packs/packed/pack a punch
    pulling/pull/pulled my own? hair out
    bang/banging/banged my head against a/the brick/wall
    kick/kicked/kicking myself for
    kick/kicked/kicks off/ass/butt/back/start/in
    slap/slaps on the wrist/back
    slap in the face
    stab/stabs at it/this/that
    have/take/took a stab at
    stabbed/stab/stabbing in the back
    stabbed/pricked/poked/prick myself/my with/finger/thumb the/a embroidery/needle/sewing
    bite/biting/bit my tongue/nails/lip
    bite/bit/biting the bullet
    dodged/dodge a? bullet
    bullet/bullets points/point/journal/list
    jump/jumped/jumping at/ship/ahead/straight/queue/rope
    jump/jumping through hoops
    cut/cuts/cutting me/him/her/us/them some slack
    cut/cuts me/us/him from the schedule/team/list/squad/rota/shifts
    cut/cutting corners/costs/hair/grass/wood/meat/cake/fabric/glass/metal/trees/vegetables/ties/back/down
    clear/short/clean/paper/price/budget/pay/tax/power/final cut/cuts
    cut/cuts/cutting my/his/her teeth/hours/losses/salary/pay/shifts
    razor sharp/wire/thin
    hang/hanging in there
    hang/hanging/hung out/around
    blood pressure/test/tests/sugar/type/donor/bank/sample/samples/vessels/orange/sausage/moon/brothers
    bad/new/cold/flesh blood
    blood curdling/thirsty/hound
    blood sweat and tears
    give/giving/donate/donating/gave/draw/drawing/take/taking blood
    choked up
    drown/drowning in/under work/paperwork/emails/papers/debt/bills/laundry/forms/paper/applications
    burn/burned/burnt/burning out/bridges/calories/midnight/candle/rubber/wood/daylight
    heart attack when/from/every
    gave/give/giving me a heart/panic attack
    nearly/almost had/have a heart attack
    stroke of luck/genius
    strangle/strangled my printer/computer/laptop
    go/going/goes to bed/sleep early/late
    cant/cannot sleep for the/heat/noise
    end of the/my day/shift/week/month
    not the end of the? world
    killed/kill the bill/plant/plants/cactus/ficus/houseplants
    break/broke/breaking a/the leg/sweat/record/ice
    breathing/breething/breathe/breath down my/your/our neck
    murder/murdered/murders/murderd my/peoples/the backs/back/song/language/pizza
    take/took/takes/taking my/your/our life easy/slowly/back
    came/come off the/my bike/horse/scooter
    tie/tied the knot
    afraid/scared of spiders/heights/dogs
    stay/stayed/staying alive by
    matter of life and death
    life or death situation/situations
    deadly? boring/dull/sin/sins
    trigger happy
    bedside manner
    hurt my/your/his feelings/pride/ego/eyes/ears
"""
