# ruff: noqa: E501 - one line, one phrase
"""Danger put together from ideas, in English: a wish and death, somebody and a blow and me."""

from typing import Final

from bot.safety.phrases.softened import both_now

RULES: Final = {
    "my_self": "myself/meself/mself/miself/mysef/myslf/mysel\nmy self/selfe",
    "my_life": "my/this/the/dis ..1 life/lief/lyfe/lif\nlife/lief/lyfe/lif",
}

SERIOUS: Final = """
    <e_strong> ..3 to/too/2/be ..3 <e_die> -<e_laugh> -<e_play> -she/he/friend/friends
    i/im <e_strong> ..2 <e_die> -<e_laugh> -<e_play>
    <e_want> ..5 <e_die> &i/im/me/my/ill/ive -<e_laugh> -<e_play> -kill/for/feel/shifts/shift/friend/she/he/body/people/about/choir
    let me ..2 die/dye -<e_laugh> -<e_play> -know
    <e_kill> ..1 {my_self} -<e_laugh> -<e_play> -foot/nail/boot
    {my_life} ..2 <e_end>/is/ovr/over ..2 <e_soon>
    <e_want> ..3 <e_end> ..2 {my_life} -<e_play>
    <e_end> ..1 my ..1 life/lief/lyfe/lif
    ending/end/finish my own? ..1 life/lief/lyfe/lif
    <e_take>/tak ..1 my ..1 own? life/lief/lyfe/lif -back
    <e_want> ..3 end/ending/finish/finishing/ends it/all/everything/everithing/this ..2 <e_soon>/all/$ -<e_play>
    end it all
    stop/stopping ..1 surviving/living/existing/breathing
    voices ..4 jump/kill/die/hurt/do
    top of ..3 park/building/bridge/roof/tower &jump/hold/anymore/die
    think/feel ..1 im/i/iam ..1 am? dying/dieing
    i must/need ..1 to? die/dye -hair
    <e_want> ..2 it/everything/this ..1 2/to end/stop/over ..2 -<e_play>
    out of/off ..1 life/world/earth/living
    <e_not> ..3 want/wont/wana/wanna/wish/like ..4 <e_live> ..2 <e_more>/$/tomorrow/up/here -<e_play> -city/office/warehouse/group/country/all/work/job/course/meeting
    <e_not> ..3 want/wont/wana/wanna/wish ..2 live/exist/alive -<e_play> -city/office/north/with/together
    <e_not> ..3 <e_live> ..2 <e_more>/like/wit/with ..2 &i/im/cant -<e_play> -parents/roommates/here/together
    i ..1 <e_not> ..1 live ..2 <e_more>/$ -without
    <e_not> ..3 want/wont/wana/wanna/hope ..3 wake/wakeup/wakeing/waking ..3 -early -<e_play>
    never wake/wakeup/waking ..2 up/agen/again
    no reason ..3 live/living/alive/stay/go -<e_play>
    no point ..3 live/living/alive/anything/going -<e_play>
    sleep/slep ..2 forever/never -<e_play>
    be dead ..4 <e_soon>/by/before/then/than -<e_play> -battery/phone
    <e_want> ..4 <e_jump> ..3 <e_fall> -<e_play> -ski/parachute/swim
    <e_jump> ..2 in/off/of/from/under/into/front ..3 <e_fall> &i/im/me/ill -<e_play> -ski/parachute/swim/train/bus
    im/am/i going/gonna/gona/gunna/will/want to? jump $
    edge/ledge ..2 of ..2 balcony/roof/bridge/cliff/building
    <e_take> ..3 <e_all> ..4 <e_pills> -every/morning/doctor/prescribed/packing
    <e_want> ..5 overdose/overdosing/od
    have/got ..4 rope/pills/gun/noose/everything/evryting/everyting ..2 ready/redy/here/now/enough -<e_play> -job
    pills ..6 enough/die/kill/ready/tonight
    goodbye/farewell/suicide/goodby ..1 letter/letters/note/notes
    goodbye ..1 everyone/everybody/all/world/forever -colleagues/team/<e_play>
    <e_everyone> ..4 <e_better> ..4 <e_without>/without me/im/i
    im/i/am a? burden/burdin
    think/thinking/thoughts/dream/idea ..3 suicide/suiside/suicid/dying/overdosing/killing
    suicidal/suisidal/suicidle/suisidl/suicidel/unalive/kms/ctb
    tired/done/finished/tierd/sick ..2 of/with/from ..2 {my_life}/living/being -<e_play>
    tired/sick of ..1 being/living ..1 alive/$
    not/dont/wont/cant ..4 survive ..3 <e_soon>/$
    self delete/deleting/delet/kill
    easy/eazy way out
    join/joining/be/b/with/go ..2 <e_kin>/her/him/them/my/mum/mother ..3 heaven/heven/hevn/grave/tonight
    take/taking me lord/god/away
    god ..2 let/take ..1 me die/dye/$
    plan/planning/planed/planned ..4 death/suicide/funeral/die
    <e_hurt> ..1 {my_self} ..4 <e_soon>/<e_urge>/again -<e_play> -on -at -lifting/slack/training
    i/ive/been ..4 <e_hurt> {my_self} $ -<e_play>
    <e_want>/urge/stop/started ..4 <e_hurt> {my_self} ..2 -<e_play> -off
    <e_hurt> ..2 my ..1 <e_limb> ..6 &<e_urge>/purpose -<e_play> -accident/oven/grill/stove/work/slicer/kitchen/fryer/pizza/baker/bakery/chef
    i ..3 <e_hurt> ..1 my ..1 arms/wrists/wrist/thighs/legs/skin/body ..6 -<e_play> -accident/oven/stove/work -he/she
    use/used/using ..3 on {my_self}/me/my -cream/soap
    cutting/cuting/selfharm/selfharming again/every/since/deeper/tonight
    <e_hurt> ..2 wall ..6 bleed/bled/hurt/until/own/every/head
    wont/not/doesnt stop/stopping ..1 bleed/bleeding/bleding
    bleeding/bleding ..4 stop/stopping/lot/bad
    line/mark/lines/cuts/scars on my ..1 <e_limb> ..4 every/knife/new/fresh/razor
    <e_he> ..4 <e_hitonly> ..2 <e_me> -<e_play> -to/competition
    <e_kin> ..5 <e_hit> ..2 me -<e_play> -coffee/direction/apply/forward/up
    <e_he> ..3 <e_hit> ..2 me ..4 <e_body> -<e_play>
    <e_he> ..3 <e_hit> my ..1 <e_body>/kids/children/mother/son/daughter -<e_play> -fell/working
    <e_he> ..5 round/around/on ..1 my neck/throat
    <e_he> ..6 <e_weapon> ..4 me/my -<e_play> -gave/taught/sell/sharp
    <e_weapon> ..6 on/at/to me/my &<e_he> -<e_play>
    <e_he> ..4 has/got/have/wit/with/keeps ..2 a/the ..1 <e_weapon> &me/my/im -<e_play>
    <e_threat> ..3 me/us -<e_play> -fire/sack/warning/police/court
    <e_he> ..5 will/wil/gonna/going/to/ll/wants/want/would/said/say/sed ..3 <e_killother> ..2 me/us/my -<e_play> -time -afraid
    <e_he> ..3 <e_killother> ..1 me/us/mother/my -afraid -<e_play> -time/back/feet/joke/jokes/smile
    <e_he> ..5 find ..1 me ..4 kill/finish/hurt/body/boddy/regret
    finish me/job ..1 off?  &<e_he> &they/he/said/say
    nobody find ..1 my ..1 body/boddy
    im/i/am ..2 <e_hide> ..4 from/he/she/him/husband/father/in &he/hes/she/him/husband/wife/father -<e_play> -rain
    i ..3 being/getting/am/is/get/gets ..1 beaten/abused/raped/assaulted/molested/hit/stalked ..4 -<e_play>
    <e_me> is/are/being ..1 beaten/abused/molested
    <e_scared> ..2 to go/be ..1 home/hom -late/dark
    <e_scared> ..3 of ..2 <e_kin>
    violent ..4 <e_kin>/me/with/to/for
    <e_kin> ..4 violent
    <e_he> ..6 raped/rape/rapes/rapd/molested/molests
    i was/got/am/been/get ..2 raped/molested/rapd/groped/assaulted -<e_play>
    <e_he> ..4 touch/tuch/toch/tuching/touching ..1 me/him/her ..4 -with/story
    <e_he> ..4 touches/tuches/touched/touching/gropes/groped/fondles ..1 me/my/him/her
    <e_he> ..6 sex ..2 with/wit/to me/her
    <e_force>/made/want ..4 sex -<e_play>
    <e_he> ..5 <e_force> ..1 me ..4 sex/sleep/marry/naked/camera/money/strip/prostitute
    <e_force> ..3 <e_marry>
    <e_marry> ..2 cousin/cusin/old/man/stranger/him/someone ..4 &<e_force>/<e_he>/wont/dont/send/must/sed -happily
    send/sending/sent ..4 marry/mary/married/marriage
    <e_he> ..4 comes/come/came/gets/climbs ..2 my/into/in ..1 room/bed/bedroom ..3 -clean
    <e_he> ..2 on top of me
    <e_he> ..5 <e_lock> ..3 me/passport/pasport/bankcard/papers -<e_play>
    <e_lock>/took/takes ..1 my/me ..1 passport/pasport/inside/in/up &<e_he> -renew/police
    not/wont/dont/no ..3 allowed/alowed/let ..4 out/outside/leave/go/phone ..5 &<e_kin>/lock/house/he/family -doctor/school
    blood ..2 underwear/knickers/pants/diaper
    he/she/father/they hit/hits/beat/beats/shakes/shaking/locks ..1 baby/child/kids/boy/girl
    kid/child/children/baby/boy/girl is/are/being ..1 beaten/beat/hit/raped/abused/screaming ..6 -<e_play>
    i/im/ill/il/will/want/gonna/gona/going ..4 <e_killother> ..1 <e_person> -<e_play> -time -anyone -weeds -for -someone -email/mail/message/line/question/things/sentences/sentence
    i/im/ill/il/gonna/gona/going/will/want ..4 brake/break/smash ..3 bone/scull/skull/face/legs/neck/head/jaw -<e_play>
    i/im/ill/il/will ..5 with/got/have/bring/bringing ..2 a/the/my ..1 knife/nife/gun/rifle/bomb/petrol/gasoline/machete &<e_person> -<e_play> -licence/license/hunting/kitchen/army -<e_he>
    burn/burning ..1 down ..4 house/office/school/place/building/<e_person>
    shoot/shooting/kill ..1 everyone/everybody ..3 -<e_play>
    shoot/shooting/kill ..1 them/you/us all -<e_play> -email/emails/message
    take his/her/their ..1 life/lives &ill/will/gonna/want/going/i
    afraid/scared/worried ..3 going/gonna/will/might/could ..2 hurt/kill/harm ..1 my? baby/kids/child/son/daughter/someone/somebody
    feel/thinking/imagining/imagine/want/dream ..3 <e_killother> ..2 <e_person> -<e_play> -time -someone
    cant/cannot/canot/cnt/not/isnt/stopped/hardly/aint ..1 <e_breathe> -dusty/mask/office/room/heat
    <e_chest> ..3 <e_pain> ..8 &arm/help/numb/breathe/left/blue/alone/bad/weird/now -<e_play> -years/doctor
    chest pain/pains
    pain ..3 chest ..10 &arm/jaw/alone/left/sweating/hour/breath -years
    is/hes/shes/are/he/she/father/mother ..3 unconscious/uncontious/unresponsive -<e_play> -worked/patient
    not/isnt/wont ..2 responding/respond/waking/wake ..4 &he/she/friend/baby/father/mother/husband/wife/son
    <e_ill> ..4 <e_not>? ..1 <e_breathe>
    blood everywhere
    about to pass/faint/collapse ..2 out?  -exam
    took/taken/swallowed/had/overdosed ..4 <e_all> ..3 <e_pills> -every/morning
    friend/he/she/i/husband/wife/son/brother/mother overdosed/overdose
    took an? overdose
    face ..3 drooping/droops/droop/paralysed
    lips/hands/face/baby ..3 blue/blu/purple &<e_breathe>/heart/drink/meds/help/pleas/please
"""

SOFT: Final = """
    <e_strong> ..3 to/too/2/be ..3 <e_die> -<e_laugh> -<e_play>
    <e_he> ..5 will/might/could/would ..3 <e_killother> ..2 me/us/my -<e_play> -time
    i/im/ill/want/gonna/going ..4 <e_killother> ..1 someone/somebody -<e_play>
    <e_not> ..2 take/do/go/handle ..1 this/on/it anymore/more/longer
    <e_kin>/friend ..4 <e_kill> himself/herself/themself/him/her
    <e_kin>/friend/frend ..6 suicide
    take/took/takes his/her/their own? life
    wish/better/hope ..4 never ..2 born
    beat/hit/beats ..2 us ..4 belt/cable/stick
    hopeless/worthless
    body/one/anyone/people ..3 notice/notise/care/miss ..4 gone/dead/disappear
"""

EXPLICIT, AMBIGUOUS = both_now(SERIOUS, SOFT, "<e_past>")
