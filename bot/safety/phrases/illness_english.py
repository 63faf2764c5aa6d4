# ruff: noqa: E501 - one line, one phrase
"""A body that fails now, in English: heart, breath, stroke, blood, poison, allergy, those who do not wake."""

from typing import Final

from bot.safety.phrases.softened import both_now

RULES: Final[dict[str, str]] = {}

SERIOUS: Final = """
    elephant/stone/weight/brick/pressure/band/belt/fist/knife/squeezing/crushing/burning/stabbing/tearing/heavy/heaviness ..5 chest/breastbone/sternum/ribcage/hart/heart -<e_fic> -<e_staff> -gym/medal
    chest/breastbone/sternum/hart/heart ..3 crushing/squeezing/pressure/pressing/stabbing/exploding/heavy/tightness/elephant/burning/bursting/explode/tearing ..2 -<e_fic> -<e_staff> -gym/nerves/freezer
    pain/ache/aching/hurts/pains/pressure ..5 jaw/shoulder/shoulders/arm/breastbone/back ..4 &chest/sweat/sweating/wet/crushing/left/jaw/breath/up/floor/dizzy/nausea/heart &chest/jaw/left/heart/breastbone -years/dentist/tooth/work/physio -<e_past>
    jaw ..2 aches/hurts/pain/hurting ..4 &arm/chest/sweat/wet/breastbone/left -dentist
    heart/hart/pulse/heartrate ..5 stops/stopping/skips/skipping/irregular/racing/180/190/200/170/160/150/flutter/fluttering/crazy/jumping/exploding/slow ..6 &dark/faint/now/dizzy/rate/pain/breath/under/down/help/black/eyes/cant/wont/chest/alone -nervous/interview/nerves/running/gym
    heart ..1 attack/atack/atak/attak/infarct/failure ..3 &now/think/having/i/my/he/help/right/husband/dad -years/survived/film/nearly/almost/<e_staff>
    not/cant/cannot/canot/wont/barely/hardly/struggle/struggling/trouble/hard/difficult/problem/problems ..2 to? breathe/breath/breathing/brethe/breething/brething/breating/breth ..2 -<e_trade> -mask/laughing/heat/stairs/nose/hay/office
    inhaler/inhalator/asthma/ashtma ..6 &empty/wheezing/breathe/stand/blue/help/worse/attack/hospital/stopped/working -job/dust/childhood/mild
    wheezing/gasping/suffocating/rasping/whistling/gurgling ..4 &cant/breath/breathe/stand/help/air/i/baby/face -laughing/door/kettle/run/stairs
    breath/breathing/breathe ..4 fast/whistling/rattling/shallow/stops/stopped/stopping/weird/strange/snoring/gurgling/blue ..3 &i/he/she/is/my/vomit/baby/wont/help -exercise/yoga/nervous
    snoring/snore/gurgling/foam/foaming/froth ..4 &wake/heroin/drunk/overdose/mouth/fit/weird/took/pills -husband/camping/flatmate/beer/coffee/milk
    heroin/fentanyl/opioids/methadone/oxy/ghb/xanax/cocaine/meth/amphetamine/ecstasy/mdma ..10 &wake/breathing/blue/snoring/much/collapsed/unconscious/chest/pain/heart/vodka/mixed/help/shaking/fit/die -course/clean/years/treatment/prevention
    wont/dont/doesnt/dosnt/not/cant/isnt/didnt ..1 wake/waking/wakes/waken/wakening/respond/responding/answering/reacting/react/moving ..1 up? ..2 &he/she/baby/newborn/wife/husband/friend/mum/dad/mother/father/son/daughter/fit/foam/floppy/flatmate/brother/grandmother/him/her -early/alarm/email/application/messages/employer/emails/letters/coffee/nav/phone/<e_fic>
    she/he/baby/wife/husband/friend/father/mother ..1 not ..1 wake/breathe/breath/breathing/answer/move/moving/eat ..1 $/up/and/anymore/please/help -email/<e_fic>
    newborn/baby/infant ..6 floppy/limp/blue/fever/fevers/stiff/cold/breathing/breathe/seizure/shaking/choking/grey/lethargic/dehydrated/swallowed ..4 -<e_staff> -cute/shower/book
    fit/fits/seizure/seizures/seizsure/convulsion/convulsions/convulsing/cramps/krampe/epileptic ..4 &wake/foam/now/starting/another/again/morning/he/she/wife/husband/son/baby/daughter/just/minutes/floor/help -job/keep/gym/years/medicine/medication/controlled/<e_staff>
    worst/terrible/sudden/explosive/thunderclap/splitting/unbearable ..1 headache/headake/headach/migraine ..8 &life/thunderclap/see/vomiting/throwing/sudden/suddenly/neck/nowhere/came/blurry/speak/face/ever/light/stiff
    thunderclap
    stiff ..1 neck ..6 &fever/headache/rash/light/vomiting/confused
    fever/feaver/temperature ..6 40/41/rash/stiff/confused/seizure/neck/shaking/baby/purple/spots ..2 -<e_staff> -freezer/oven/sauna/hay
    suddenly/sudden/now/minutes/ago/just/hour/morning ..8 <e_limp> ..2 &arm/hand/leg/face/side/words/speech/mouth/eye/eyes/vision/speak/see/legs -<e_fic> -typing/years
    arm/hand/leg/face/side/mouth/eyelid/foot/speech/vision ..3 <e_limp> ..2 &left/right/one/suddenly/half/now/ago/minutes/words/sudden/today/morning &my/his/her/mothers/fathers/i/he/she/it/words -gloves/carpal/years/operation/cold/typing/<e_fic>
    <e_limp> ..3 left/right/one/half ..2 arm/hand/leg/side/face/body/eye ..3 -years/operation
    cant/cannot/not/canot/couldnt ..2 find/speak/say/form/get/talk/see/feel/move/lift/raise ..2 words/speak/speech/talk/properly/well/legs/arm/side/left/right/leg/hand/face/eye ..4 &suddenly/arm/sudden/face/headache/head/falls/now/side/fell/numb/stroke -norwegian/language/english/interview/cv/parking/injury/years/since
    arm ..2 falls/drops/fall/hangs/dropped/sinks ..2 down/$/limp ..2 &suddenly/words/my/face -sleeve
    slur/slurs/slurring/slurred/mumbling ..4 &words/speech/face/arm/she/he/mum/dad/suddenly/my
    drank/drunk/swallowed/ate/eaten/inhaled/drink/swallow/took/injected/tasted/chewed ..3 something/toxic/poison/poisonous/bleach/chlorine/antifreeze/acid/detergent/cleaner/lye/methanol/petrol/battery/batteries/magnet/berries/mushrooms/mushroom/drain/glue/thinner/solvent/nicotine/chemical/chemicals ..6 &toxic/throat/burns/burning/stomach/sick/cramps/vomit/vomiting/yellow/poison/poisonous/son/daughter/baby/child/help/accident/forest/bleach/now/what/do/swallowed/dizzy -recipe/<e_fic> -dinner
    son/daughter/child/baby/toddler/kid/boy/girl/grandson ..3 ate/swallowed/drank/eaten/eat/took/choking/chewed ..4 medicine/pills/tablets/battery/bleach/coin/magnet/medication/detergent/berries/cleaner/soap/mushroom/perfume/capsule/chlorine/nut/marble/washing
    mixed/mix/mixing/combined/took/with ..3 tablets/pills/alcohol/vodka/whisky/meds/medicine/sleeping/painkillers/sleepers ..6 &sleepy/vodka/alcohol/whisky/beer/dizzy/lot/vomit/cant/strange/drowsy &sleepy/mixed/dizzy/drowsy/cant/lot/vomit/took -cocktail/bartender/bar/cows
    emptied/empty ..2 medicine/medicin/bottle/box/cabinet/pack/package ..4 &me/pills/myself/waiting/swallowed/stomach/into/took -recycling
    overdosed/overdosing/overdosd/overdosa/overdose ..1 $/on/by/and/again/help/please/this/now -coffee/cake/sun/sugar/information/caffeine/christmas/chocolate -<e_staff>
    too ..1 many/much ..1 of? ..1 the/my? ..1 pills/tablets/insulin/paracetamol/ibuprofen/painkillers/medicine/sleeping/heroin/meds ..3
    bleed/bleeding/bleding/blood/blod ..4 stop/stoping/stops/stopping/heavy/heavily/soaked/pouring/spurting/gushing/everywhere/lot/pumping/spraying/fast/litre/pool/streaming ..4 &wont/cant/not/doesnt/i/my/cut/saw/hand/leg/pregnant/everywhere/dont/help/pads/dizzy/keeps/he/she -<e_staff> -donor/donation/test/pressure/nose/film/heart/gums
    cough/coughing/coughed/vomit/vomiting/vomited/throw/throwing/puking/spitting/spit/pissing/peeing/pee/poo/poop/shit/stool ..3 blood/blod/bloody/black
    cut/cutting/sawed/sliced/amputated/severed/crushed/trapped/stuck ..4 finger/fingers/hand/leg/arm/thumb/foot/vein/artery ..3 &off/blood/bleeding/bone/deep/stop/machine/saw/severed/wont &i/my/he/his/we/now -<e_fic> -paper/slice/costs
    waters/water ..1 broke/broken/breaking/went ..6 &week/blood/early/pregnant/26/months/now/contractions -pipe/main/heater/kettle
    pregnant/pregnent/week/weeks/contractions ..8 bleeding/blood/pain/broke/moving/kicking/kicks/dizzy/headache/faint/cramps/contractions ..2 &i/my/baby/not/wife/blood/she/im -work/leave/<e_staff>
    baby ..3 not/stopped/isnt/hasnt/doesnt ..2 moving/moved/kicking/kicked/move/breathing/eating/breathe
    stung/sting/bee/wasp/peanut/nut/nuts/penut/shellfish/shrimp/allergic/allergy/alergic/alergy ..8 &face/throat/trout/throut/throte/tongue/breath/breathing/swelling/swollen/swells/balloon/lips/breathe/epipen/closing/hives/dizzy &face/throat/trout/throut/throte/tongue/breath/breathing/swelling/swollen/balloon/lips/closing/breathe
    throat/throut/throte/trout/tongue/tounge/lips/face/airway ..3 swelling/swollen/swells/swell/closing/closed/closes/tight/tightening/balloon/burns/swolen/sweling ..3 -toothache/dentist/cold/sunburn/sore
    smoke/fumes/gas/chlorine/monoxide/ammonia/chemical ..8 &dizzy/breathed/inhaled/cant/out/headache/vomiting/coughing/faint/flat/kitchen/stuck &i/my/we/im &dizzy/inhaled/breathed/faint/stuck/trapped/vomiting -job/course/drill/alarm/quit/cigarettes/station
    shake/shaking/shakes/sweat/sweating/tremble/tremors ..6 see/seeing/hallucinate/hallucinating/hear/hearing/seizure ..3 things/spiders/voices/wall/people/bugs &i/im/my -<e_fic>
    stopped/quit/stop ..2 drinking/alcohol/benzos/valium/drink ..6 &shake/shaking/seizure/sweating/things/hallucinating/seeing/see/confused/vomit &shake/shaking/seizure/sweating/hallucinating/vomit/confused
    lying/lie/lay/laying/on/stuck/fell/fallen ..3 floor/ground/stairs/bathroom ..6 &cant/get/up/pain/move/help/hurt/dizzy &i/im/he/she/mum/dad/my/mother/father &up/move/pain/help -work/hospital/carpet/<e_fic>
    cant/cannot/not/canot ..2 stand/walk/move/get ..1 up? ..4 &wheezing/floor/stomach/fell/fever/vomit/bleeding/faint/legs &i/im/he/she -sight/years/long/hours/back/knee/job/shift
    stomach/belly/abdomen/tummy ..4 hard/rigid/stone/swollen/exploding/stabbing/agony/unbearable/burst ..6 &pain/vomit/throw/stand/help/blood/pregnant/fever/board/rock -gym/abs
    diabetic/diabetes/diabetis/diabetec/insulin/insuline/sugar/glucose ..8 &vomit/vomiting/vommit/shaking/sweating/confused/faint/passing/fainting/breathe/unconscious/sleepy/wake/seizure/dizzy &i/im/he/she/my/no/not/am/low/high -<e_staff> -otherwise
    no/without/ran/out/run ..2 insulin/insuline/inhaler/epipen/oxygen ..8 &vomit/dizzy/shaking/fast/sick/days/since/wheezing/breathe/help/tuesday/confused
    mushroom/mushrooms/berries/berry/fish/fugu ..8 &cramps/yellow/vomit/vomiting/eyes/poison/poisonous/sick/liver/hallucinating &eaten/ate/eat/i/we/he/son/daughter -allergy/recipe
    yellow ..1 eyes/skin ..3
    hand/arm/leg/side/eye/eyes/legs ..2 stopped/stoped/stop/quit/refuses ..1 working/moving/obeying/work/move ..3 -tattoo/<e_fic>
    fainting/fainted/faint/passed/passing/blacked/blacking/collapse/collapsed/collapsing/unconscious/unconcious/unconsious ..2 out? ..1 now/again/twice/three/today/floor/just/help/keep/street/bathroom/alone/baby ..2 -<e_staff> -laughing/blood/exam/leaflets/sofa
    electrocuted/electric/electricity/shock/lightning ..4 &heart/arm/unconscious/burn/burns/chest/numb/weird/help/hit -job/electrician/course/work
    burned/burnt/burn/scalded/boiling/acid/oil ..5 face/arm/arms/hand/hands/baby/body/skin/eyes/eye/legs/child ..4 &help/now/blisters/white/badly/black/severe/minutes/baby/skin/chemical &my/i/baby/he/she -years/sun/scar/<e_trade>
    eye/eyes ..3 &acid/chemical/chlorine/lye/bleach/blind/stabbed/bleeding &splash/splashed/got/sprayed/suddenly -job/soap/glasses/screen/onions
    fell/fallen/fall/hit/crashed/accident ..5 head/hed/ladder/stairs/roof/bike/car/scaffold/scaffolding/height ..8 &vomit/vomiting/unconscious/confused/blood/bleeding/blurry/double/dizzy/sleepy/move/numb/neck/legs/now/headache &i/he/she/my/son/daughter/dad/mum/we &vomit/vomiting/unconscious/confused/bleeding/move/sleepy/blurry/neck -years/ago/when/<e_fic>
    choking/choke/chocking/choked ..3 &food/baby/now/help/breathe/blue/meat/child/son/grape/he/she -laugh/<e_fic> -jitsu/accountants/throat
    call/need/send/get/where/come ..2 ambulance/ambulans/ambulanse/ambulence/113/112/911/999/paramedic/paramedics/doctor/legevakt ..3 &now/help/please/quick/fast/emergency/quickly/urgent/immediately/pls/plz -<e_staff> -job/appointment/note/driver/drive
    ambulance/ambulans/ambulence/ambulanse ..2 &call/send/need/come/please/help/coming/waiting -<e_staff> -driver/drove/drive/worker/course/experience/work/worked/job
    freezing/frozen/hypothermia/hypothermic ..4 &snow/wet/cant/feel/shaking/lost/mountain/hours/confused/outside/sleepy &i/im/we/he/lost -storage/factory/food/work/office/<e_fic>
    sepsis/meningitis/anaphylaxis/appendicitis/aneurysm/embolism ..4 &i/think/he/she/my/help/now -years/had/died/course/<e_staff>
    feel/feels/feeling/think/thinking/im ..3 dying/dieing/deing ..2 -<e_fic> -laughing/boredom/heat/hunger/profession/industry/trade/plant
    calf/leg ..4 swollen/red/hot/painful ..6 &breath/breathe/chest
"""

SOFT: Final = """
    fainted/faint/fainting/collapsed/blacked ..6 &yesterday/interview/again/today/morning/twice -heat -<e_staff>
    feel/feeling/so/im/very ..2 dizzy ..2 &today/strange/weird/sick/now/fall/faint -but/ladders/laders -screen/heights/<e_fic>
    heart/hart ..2 is/was/beating/beats/pounding/racing ..1 fast/crazy/hard/weird/strange/racing/pounding -dance/music
    bleeding ..3 weeks/days/months/week
    arm/hand/face/leg ..4 sleeping/asleep/numb/tingling/tingles ..2 lately/lot/often/always/again/sometimes -operation
    tight/tightness/pressure/pain/stabbing ..2 my ..1 chest/heart
    i/im/having ..1 had/having/after ..1 a ..1 stroke/seizure/infarct/heartattack ..3 -husband/ago
    emergency ..2 &please/help/now/its/medical/is -exit/nurse/preparedness/contact/room/ward/plumber/<e_staff>
"""

EXPLICIT, AMBIGUOUS = both_now(SERIOUS, SOFT, "<e_past>")
