# ruff: noqa: E501 - one line, one phrase
"""What others do to one, and the body that fails, in English: whoever it is that strikes, keeps, sells or threatens."""

from typing import Final

RULES: Final = {
    "do_who": "<e_one>\nforeman/supervisor/farmer/owner/client/tenant/driver/guard/bouncer/captain/agency/recruiter/crew/inlaw/law/mate/stranger/teenagers/boys/lads/cousin/nephew/tutor/trainer/manager/chef/bully/bullies/mine",
    "do_says": "says/say/said/saying/tells/told/threatens/threatened/threatening/writes/wrote/texts/texted/promised/promises/swore/swears/warned/warns",
    "do_mine": "my/our/the/her/his ..1 baby/son/daughter/kid/kids/child/children/boy/girl/newborn/toddler/twins/mother/mum/sister/brother",
    "do_papers": "passport/passports/pasport/bankid/bankcard/id/papers/documents/visa/diploma/certificates/residence",
}

VIOLENCE: Final = """
    ! {do_who} ..5 <e_blow>/threw/throws/pushed/dragged/grabbed/bit/beated/shook/knocked/burned ..1 me/us ..1 in/with/on/so/when/while/if/because/until/down/against/into/across/last -<e_fic> -<e_sporty> -coffee/lift/deep/bus/touch/birthday/party/question/questions/idea/loop/job/news/invoice/bill
    hits/hit/beats/kicks/punches/burns ..2 where ..2 <not> ..1 show/shows/see/sees/visible/notice -<e_fic>
    {do_who} ..2 knocked/kicked/punched/broke/brake/broken/cracked/fractured/dislocated/smashed ..2 of? my ..1 tooth/teeth/ribs/rib/nose/jaw/arm/finger/fingers/wrist/collarbone/cheekbone -<e_fic> -<e_sporty> -dentist
    {do_who} ..4 use/uses/used/took/takes/take/gave/gives/got ..1 the/a/his/her belt/stick/cable/leash/cord/whip/rod/cane/spoon/slipper/hose/strap ..1 on ..1 me/us/them/him/her/kids/boys/my/children/girls -dog/<e_fic>
    {do_who} ..3 shook/shake/shakes/shaking/hit/hits/slapped/slaps/burned/bit/kicked/kicks/choked/beat/beats {do_mine} ..3 -<e_fic> -<e_sporty> -hand/hands/years/other/each
    hit/hits/struck ..1 our/my ..1 son/daughter/kids/boy/girl/baby/child in/on/with ..1 the? head/face/stomach/back/eye/belt/stick/hand -ball/<e_sporty>
    {do_who} ..4 slams/slam/slamms/slammed/bangs/banged/smashes/smashed/bashed/hits/hit my ..1 head/face/hand/hands/fingers ..2 wall/floor/door/table/car/against/in/into/with -<e_fic> -accident/accidentally
    black ..1 eye/eyes ..1 boyfriend/husband/partner/wife/dad/girlfriend/ex -<e_sporty>
    black/bruise/bruises/bruised/swollen ...14 boyfriend/husband/he/partner/dad/wife/girlfriend ..1 lost/loses ..1 it/temper/control -<e_sporty>
    lost ..2 tooth/teeth &&hits/hit/punched/kicked/punch/fist -<e_sporty>
    hits/beats/kicks/slaps/punches/hitting/beating me/us when/if/because ..1 i/we ..5 -<e_fic> -<e_sporty>
"""

ABUSE: Final = """
    {do_who} ..3 has/have/holds/keeps/kept ..2 all? our/my/all/everyones ..2 passport/passports/pasport/bankid/bankcard -copy/copies/number/renew/police/airport/hotel/print/laminate
    {do_who} ..3 took/tooken/takes/hides/hid/burned/burnt/destroyed/ripped/tore/locked ..2 all? our/my/all/everyones ..2 {do_papers} -renew/copy/copies/number/police/border/airport/hotel/print/laminate
    he/she/they/husband/wife/boss/partner ..3 {do_says} ..6 if ..1 i/we ..8 udi/police/immigration/deport/deported/barnevernet/barnevern/welfare/visa/permit/residence/kids/boys/girls/children/daughter/son ..6 -interview/apply/salary
    if i ..4 leave/complain/tell/go/divorce/refuse/talk/run/quit/step ..8 udi/police/deport/barnevernet/welfare/visa/deported/kids/children ..6 &he/she/they/hell/shell/husband/wife/boss -pick/kindergarten/work
    hell/shell/he/she/they/theyll/husband/ex ..3 take/takes/took/taking/steal/kidnap ..1 my/our/the kids/children/daughter/son/boys/girls/baby to/from/away/back ..3 &&if/tickets/threat/threatens/passport/leave/divorce/dare -school/kindergarten/barnehage/doctor/cinema/park/football/practice/weekend/holiday
    never ..1 see ..1 my ..2 kids/children/boys/girls/daughter/son/baby ..1 again &he/she/they/if/says/husband
    {do_who} ..3 lock/locks/locked/shut/shuts ..1 me/us ..2 in/inside/out/up/balcony/bedroom/room/basement/cellar/bathroom/night/outside ..2 -account/app/computer/bankid/system/deal
    no sex/kiss/massage no ..1 contract/job/rent/shift/shifts/food/money/permit/visa
    no ..1 contract/job/rent/shift/shifts/food/money/permit/visa without ..1 sex/sleeping
    must/have/need/made/makes/forced/forces/or ..3 sleep/bed/lie ..1 with him/her/boss/landlord/them/men ..4 or/otherwise/if/else/because/visa/job/papers -baby/dog
    {do_who} ..2 made/makes/forced/forces me ..1 do it/things/stuff ..6 &&sex/bed/naked/dirty/ashamed/tuesday/contract/permit -laugh
    not/never/isnt ..1 allowed/permitted ..1 to leave ..1 the/our/this/my ..1 flat/house/home/apartment/room/farm/site -sick/covid/quarantine/lunch/break
    not/never ..1 allowed/permitted ..1 to? have/use/own/touch ..1 a/my phone/phones/mobile/money/bankcard/key -school/work/lesson/class/exam/shift
    not/never/may/cannot ..1 allowed/not? ..1 to? go ..1 outside/out/anywhere ..1 alone/without &&he/husband/family/his/brother/they/servant/father -visa/dark/dog
    not ..1 even? allowed/permitted ..1 to? learn/study/buy/see/meet/talk/speak/eat/sleep/call/shower/dress ..6 &&he/husband/wife/she/his/inlaws/uncle -doctor/exam/vegan/religion/allergy/job/work
    {do_who} ..2 takes/take/took/taking ..1 every/all ..2 krone/kroner/kroners/money/salary/pay/penny/wage/wages/paycheck -tax/change
    send/give/transfer/hand/pay ..1 him/her/them ..1 my/all/the ..3 salary/paycheck/pay/money/wages/pension ..3 &or/until/if/must/first/wont/unless/every -bank/bill
    wont/doesnt/dont/not/refuses/never ..2 let/give/allow/bring ..1 me ..4 until/unless ..1 i ..3 pay/send/give/sign/transfer/sleep/obey/sign/do -boss/teacher/bank/nav/landlord/library
    make/made/makes/forces/forced/force ..1 me/us/them work/wrok/clean/cook ..6 for free/nothing
    work/working/wrok ..6 for free/nothing ..3 until/because/paid/owe/debt/they/he/ticket -volunteer/intern/charity
    owe/owes ..3 ticket/debt/money/agency/trip/visa ..4 <not> ..1 leave/leav/escape/quit/run
    know/knows ..1 where my ..1 mother/family/kids/parents/sister/children/brother/wife/daughter/son ..1 live/lives/are/is/go/goes ..2 &&they/he/pay/run/said/threat/debt/if -nav/school/teacher
    {do_who} ..2 decides/controls/chooses/controlls ..1 when/what/who/if/where/how/everything ..1 i/my/me
    <e_kin>/he/she ..2 controls/controlls everything/all -<e_staff> -system/software
    have/must/forced/made ..1 to? give ..1 all ..3 salary/pay/money/wages/pension ..1 to ..1 my/him/her/them/his -tax/nav
    approved/approve/checked/read ..1 by ..1 him/husband/boyfriend/father ..2 &&my -boss/job/doctor
    doesnt/dosnt/wont/not/refuses/never ..1 give/gives/let/bring ..1 me my ..2 wheelchair/medicine/insulin/glasses/crutches/phone/passport/inhaler/pills/id ..4 &&he/she/carer/husband/angry/they/son -pharmacy/doctor/optician
    sell/sells/sel/sold/rent/rents/lends/offers/offered me ..1 to ..2 men/man/friends/him/clients/guys/cousin/brother/stranger/strangers -idea/car/phone
    im/am/like/as ..1 a? servant/slave/prisoner/maid/hostage ..1 for/of/to/in ..1 his/their/my/the ..2 family/house/home/flat/apartment/inlaws -<e_fic>
    made/makes/make/forced me ..1 stand/sleep/sit/kneel/stay ..3 balcony/cold/floor/stairs/basement/dark/garage/outside ..3 -laugh/camping/photo
    {do_says}/will/would/he/she/ex/threat ..4 send/post/share/show/publish/leak/sends/posts/shares/shows ..3 naked/nude/nudes/intimate/nakne ..2 photos/pictures/pics/video/videos/fotos/$ ..4 -<e_fic>
    comes/come/visits/wants/asks ..3 for sex ..8 &&rent/money/he/no/boss/landlord/street
    instead/return/exchange ..6 sex/sleep/naked ..2 &&rent/room/job/he/landlord/boss/visa -education
    {do_who} ..3 takes/took/keeps/has ..2 the/my/both/only key/keys when/with/if/so ..3 leaves/goes/leave/cant/him/work -car/office/valet
    {do_who} ..4 hold/holds/keeps/keep/has my baby ..8 &&only/allowed/gives/housework/until/leave -hospital
"""

THREAT: Final = """
    drowning/smothering/shaking/strangling/hurting/stabbing/killing/suffocating my ..1 baby/kid/kids/son/daughter/child/children/newborn/wife/husband -hand/hands/feelings/<e_fic>
    {do_says}/will/would/gonna/to/wants/wanna/ll ..3 put/puts/fire ..1 a bullet ..1 in/into/through ..1 me/my/her/him/you/them/us/our -<e_fic>
    finish/finishes/finishing ..1 what/wat ..1 he/she/they ..1 started/begun/began ..2 &&ex/prison/threat/promised/kill/husband/me
    if he/she/i ..1 <not> ..1 have/get ..1 me/you/her ..1 nobody/noone/no/then/one
    hours/days/week ..1 or ..2 im/i/we/ill ..1 am? dead/finished/gone ..2 -<e_fic>
    gun/rifle/shotgun/weapon/axe/knife/machete ..4 list of ..4 guys/people/who/names/teachers/bosses/colleagues/them/those ..6 -<e_fic>
    pay/pays/paid ..1 with ..1 blood/life/lives ..1 -tax/<e_fic>
    someone/somebody/he/man/guy/ex/they/stranger ..3 follow/follows/followed/following me ..1 home/everywhere/around/from/again -dog/cat/kitten/duck/instagram
    he/ex/man/someone/she/stalker/x ..4 stands/stand/standing/waits/waiting/waited/sits/sitting/parked ..3 under/outside/below/beneath/by/near/behind ..1 my ..1 window/house/door/flat/workplace/work/job/building/apartment/stairwell -bus/cat/dog/taxi/delivery
    {do_says} ..10 bury ..1 me
    stop/pay/or/if/quiet/else ..6 your/my ..1 mother/father/family/kids/brother/sister ..2 has/have/gets/will ..1 an accident -insurance
    picture/photo/drawing/image/pictures ..2 of ..1 a? ..1 grave/coffin/knife/gun/bullet/noose/grav ..4 &&my/me/he/name/sent/send -<e_fic>
    grave/grav/coffin/bullet/tombstone ..4 with? my name
    throw/pour/spray/splash ..1 acid ..2 on/at/in/over ..1 me/my/her/his/him/them -<e_trade>
    i/im/ill ..2 going/gonna/will/want/about/might ..1 to hurt/hit/kill/shake/strangle/drown/smother/beat/stab my/the/our ..1 kid/kids/baby/son/daughter/child/children/wife/husband/landlord/boss/mother/father/neighbour/ex -<e_fic> -record/feelings
    swear/promise ..4 i ..2 will/gonna/going/ill ..2 kill/strangle/stab/shoot/burn/smash/hurt/beat ..2 my/him/her/them/landlord/boss/ex/someone/neighbour -<e_fic>
    {do_says}/they/he/next/guys/men ..6 break/brake/breaks/smash/cut/chop ..1 off? my ..1 hands/legs/knees/fingers/arms/bones/neck/kneecaps/kneecap/head -<e_fic> -skiing/accident
    ex/boyfriend/exboyfriend/exboyfrend/he/husband/brother/x ..8 has/have/got/with ..1 a/an/the axe/ax/knife/gun/machete/hammer/rifle in ..1 the/his ..1 car/bag/hand/jacket/pocket -<e_fic> -work/hunting/camping
    {do_says}/hell/theyll/have/get ..6 house/home/shop/car/flat ..1 burned/burnt/burn/bombed/torched/down ..6 &&he/they/ex/recruiter/gang/tell/if -insurance/film
    {do_says}/to/will/would/threat/hell/treatend ..2 have/get me beaten/killed/hurt/shot/stabbed/raped -<e_fic>
    never ..1 breathe/walk ..1 again &&he/writes/texts/says/threat/ex/messages -doctor/surgery
    violence/panic/assault alarm ..10 &&he/ex/working/way/coming/outside/texting -fire/test
    honour/honor ..6 die/kill/killed/dead -<e_fic>
    shame/dishonour/dishonor ..3 family ..6 bury/kill/dead/pay/die
    soon/again ..3 found/finds ..1 my ..1 new? address ..6 &&he/ex/him -nav/post/letter
    {do_says} ..3 ill/i/me/you ..1 will? ..1 pay for ..1 it/this/leaving/that ..1 $ &&he/ex/outside/left/him -invoice/course/ticket/lunch/dinner
"""

ILLNESS: Final = """
    half/side/left/right ..3 my/his/her ..1 face ..2 <e_limp>/hanging -years/dentist/sunburn
    mouth/smile/face ..2 is? crooked/hanging/drooping/sagging ..6 &my/his/her/mothers/he/she/talks/speaks/dad -dentist/photo/sign/years
    voices/voises/voice/god/radio/tv/demons/signs/devil ..4 say/says/tell/tells/telling/order/orders/ordered/ordering/command/commands/whisper ..4 go/jump/roof/step/kill/hurt/harm/tracks/die/cut/burn/push ..3 &&me/i/my/im -<e_fic> -church/sermon/navigation
    took/take/taken/taking/swallowed/drank ..2 double/triple/extra/whole/twice ..6 methadone/dose/insulin/pills/medicine/oxy/oxycodone/morphine/sobril/valium/meds -pharmacy/prescribed/by
    overdosed/overdose ..2 hour/hours/minutes/minute/half ..1 ago -<e_fic>
    drank/drunk/took/swallowed/ate/eaten ..3 poison/poisonous/bleach/antifreeze/methanol ..3 -<e_fic> -dog/cat/rat
    elephant ..2 on ..1 my chest
    cant/cannot/not ..2 find ..1 the/my/right? words/wrods ..8 &&leg/arm/left/face/suddenly/hand/numb -language/norwegian
    son/boy/daughter/girl/baby/toddler/child/kid ..3 swallowed/ate/eaten/drank/drunk/taken ..3 pills/tablets/medicine/battery/bleach/batteries/magnet/paracetamol/detergent
    cant/cannot/barely/hardly ..1 keep ..1 my eyes open &&took/pills/methadone/dose/overdose/medicine/heroin
    pain/pane/pressure ..3 chest ..6 arm/jaw/num/numb/sweating
"""

EXPLICIT: Final = VIOLENCE + ABUSE + THREAT + ILLNESS

AMBIGUOUS: Final = """
    voices ..3 very/so/too/loud/louder ..1 loud/louder/today/again -kids/office
    shove/shoved/pushed ..8 stitches &he/me/i -<e_sporty>
    throws/throw/threw ..1 things/plates/bottle/stuff/chairs ..6 &&she/he/wife/husband/hit/head/me -party/away/recycling
    dont/not ..1 get ..1 paid ..6 &&passport/lock/out/id/safe/cant/food/keeps/leave -overtime/holiday
    violence alarm
    calls/rings/texts my ..1 work/job/boss ..6 times ..6 &he/she/ex/husband
    no ..2 phone/signal/internet no ..2 pay/money/passport/key
"""
