# ruff: noqa: E501 - one line, one phrase
"""Abuse in English: who is held, watched, sold, married off, forced to sex, kept without money, keys or papers."""

from typing import Final

from bot.safety.phrases.softened import both_now

RULES: Final[dict[str, str]] = {}

HELD: Final = """
    cameras/camera/microphone ..2 in ..1 every/the/my/our/all ..1 room/rooms/bedroom/house/home/kitchen ..6 &he/husband/she/him/boyfriend/ex -job/security/shop
    <e_one>/pimp/owner ..3 watches/follows/films/records/reads/opens/counts/decides/manages ..2 everything/every/where/who/messages/letters/minutes/phone -<e_fic> -<e_staff> -linkedin/instagram/accounts
    <e_one>/pimp/owner ..3 controls/control/controlls/kontrol/tracks/track/checks/chek/chekc/monitors/spies/owns/own/punishes/isolates/inspects/restricts/bugs ..2 me/my/everything/evrything/what/who/where/every/all/how/minutes/messages/letters/phone/money ..3 -<e_fic> -<e_staff> -cv/answers/progress/homework/dog/quality
    <e_he>/husband/family ..4 <e_takes> ..2 my ..2 <e_needed>/shoes/coat/clothes/medication/medicine/key/keys/wheelchair/glasses/crutches/bankid/id/visa/wages/salary/benefits/disability ..3 -<e_fic> -<e_staff> -wash/repair/shop
    <e_he>/husband/family ..3 <e_takes> ..2 all ..2 my/the/our ..2 <e_needed>/salary/benefits ..2 -<e_fic> -<e_staff>
    <e_one>/employer ..4 <e_takes> ..2 our/the ..1 passports/passport/papers/documents/phones ..4 -<e_fic> -border/airport/customs/renew
    <e_needed>/passports/key is/are/was/were/got/been/in/he/they ..2 taken/tooken/took/takes/keeps/has/hides/gone/confiscated/locked/hidden/away/safe ..4 &<e_he>/employer/prisoner/sleeping/hours/leave/work -<e_fic> -police/renew/airport/stolen -number
    no ..1 money/phone/key/passport/documents/papers ..1 no/and ..1 key/phone/passport/money/papers ..6 &he/they/husband/boss/him/man
    only ..1 key/keys/phone/one ..4 &he/husband/has/they &he/husband -job
    has/keeps/holds/got/have ..2 only ..1 key/keys
    salary/pay/wages/money/benefits/paycheck/pension/income/earnings ..4 into/to/in ..1 his/her/their ..1 account/pocket/hands ..3 -<e_staff>
    all ..2 pay/salary/money/benefits ..3 to him/her/husband/them
    gives/give/giving/gave ..2 me ..1 no/any ..2 money/food/key/keys/cash ..4 &he/husband/his/doesnt/refuse/if/they
    beg/ask/asking/begging ..2 for ..2 money/food/permission ..3 &he/husband/him/bus/shower/toilet &have/must/he/husband/him/account -<e_staff>
    ask/asking/need/permission/begging ..3 permission ..2 to ..1 shower/eat/toilet/go/leave/sleep/speak/talk/call/phone/cook/out ..2 -<e_staff> -boss/work
    without ..2 my ..1 husband/partner/wife/father/brother/family/boyfriend/ex ..1 knowing/finding/noticing/seeing ..2
    <e_he>/husband/family ..2 wont/dont/doesnt/doesn/not/never/refuses ..2 let/lets/allow/allows/permit ..2 me/us ..5 &he/she/husband/family/brother/father/ex/parents/they/inlaws/uncle/wife/boyfriend -boss/manager/teacher -<e_staff> -<e_fic> -pay/win/help/cook
    let/allowed/left ..1 alone/out &never/not/dont &brothers/brother/family/husband/he/father/i &never/follow/without/watch/brother/husband
    not/never/wasnt/isnt/arent ..1 allowed/alowed/permitted/free ..6 <e_outing>/friends/doctor/men/work/after/school/norwegian ..3 &husband/him/he/father/family/brother/parents/afraid/they/talk/out -<e_staff> -visa/permit/law/nav/doctor/surgery
    cant/cannot/not/no ..3 go/get/come ..1 out/outside/anywhere/away ..6 &he/husband/lock/locks/locked/loks/key/taken/they/owner/held/kept/shoes -<e_staff> -weather/knee/rain/wheelchair/fire
    havent/not/cant/dont ..3 outside ..6 &he/husband/key/streets/says/since
    lock/locks/locked/loks/lok/locket ..1 the? ..1 dor/door/doors/gate/us/fridge/phone/kitchen/internet ..6 &he/they/husband/boss/cant/me/father/family -keys/office/shop/bike -<e_staff>
    locked ..1 in/up/inside/away ..1 $/the/a/by -keys/bathroom/passport/account -<e_fic>
    locked/kept/held/keep/trapped/imprisoned/caged ..2 in/inside/by/here/at/captive/hostage ..2 apartment/house/flat/cellar/basement/room/here/hotel/attic/kitchen/against/$ ..4 &i/im/me/we/us/help &held/men/out/address/want/help/if/cant/he/they/locked/know/kept -<e_fic> -lockdown/traffic/meeting -<e_staff>
    help ..2 me ..3 held/trapped/locked/prisoner/captive/kept
    prisoner/hostage/captive/slave/slav/property/servant/puppet ..4 &he/his/husband/he/boss/in/their &im/i/me/says -film/book/war/history/manager/prison/civil/public/renovate/<e_fic>
    his/their/her ..1 property/slave/maid/servant/body/possession ..2 &i/im/me/says -tax/renovate/rent
    owns/bought/sold/buys/ordered/purchased ..1 me ..2 -<e_fic> -coffee/a/lunch/drink/flowers/ticket/dinner/beer/ice/new/his/some/the
    not/never/dont ..1 free ..2 &bought/boss/husband/family/owns/he/work/they
    cant/cannot/never ..3 leave/escape/quit/go ..4 &husband/him/property/passport/passports/farm/debt/visa/brothel/he/family/pimp/owe -<e_staff> -course/kids/school/interview/work
    threaten/threatens/threatened/says/say/tell/will/hell/he ..6 visa/immigration/udi/deported/deport/permit/residence ..4 cancel/lose/send/fake/obey/leave/police/taken/his ..2 &he/husband/wife/boss/his -<e_staff>
    visa ..2 is ..1 his/theirs
    fixed/arranged/got/paid ..3 visa ..4 owns/debt/pay/sex/marry/work
    boss/employer/family/farm/restaurant ..4 make/makes/forces/made/keep/keeps ..1 me ..6 &pay/passport/lock/locks/sleep/night/day/food/without -<e_fic> -laugh/tired
    work/working/clean/cook/cleaning ..3 without ..1 pay/paid/salary/money/break/day ..3 &passport/lock/leave/sleep/night/keep/family/day
    made/being/forced/have ..3 to ..1 work ..3 hours/day/night ..6 &sleep/sleeping/floor/passport/locked/food/beaten
    sell/selling/sold ..1 my/our/her ..1 body/self/myself/kidney/virginity
    sell/selling ..1 myself ..3 &must/force/debt/he/pay/street/makes/men
    men/clients/customers/mans/guys/strangers ..3 come/pay/visit/comes/use/touch ..4 &me/i/kept/sleep/bed/apartment/room/he/every &night/me/kept/pay/sex/apartment -<e_staff> -shop/garage/store/salon
    brings/bring/sends/invites/shares ..2 home? ..1 other/his/strange ..1 men/friends/man ..4 &me/husband/must/he -dinner/football
    pimp/pimped/pimps/trafficking/traffickers/brothel -course/police
    more ..1 than ..1 massage/cleaning/dancing &make/they/we/us/i
    force/forces/forced/forcing/forse/forsed ..1 me/us/her ..3 -<e_fic> -quit/retire/think/learn/close -<e_staff>
    forced/forcing/forces ..1 himself ..3
    by force/violence &he/me/husband/i/takes/they -task/air/police
    against ..1 my ..1 will ..2 &me/i/kept/married/sex/he/held/touch/him
    forced ..1 to ..1 beg/steal/sell/sign/marry/have/carry/sleep/dance/strip/work/pray/wear/watch ..6 &he/they/money/me/husband/sex/body/drugs/debt/day/night/hit/beat -<e_fic> -covid
    carry/carrying/transport/smuggle/deal/sell ..1 drugs/packages/package ..6 &forcing/force/forced/they/have/threat/debt/sister/family
    loans/loan/debt/contracts ..4 my/in ..2 name ..4 &he/husband/forced/ex/his/made/sign/boyfriend
    sign/signed ..2 papers/loan/loans/contract ..6 &he/forced/forces/husband/threat/forcing/told &force/forced/husband/beat/threat/loans/knife
    am/was/being/im/been ..1 forced $ -<e_fic>
    safe ..1 place/house/home/somewhere/address &need/want/he/please/controls/help/leave/husband -kids/children
    shelter/crisis ..2 for/centre/center ..4 &need/he/him/women/tonight/husband/kids &me/i/we/can -work/worked/volunteer/job/animal/dog
    afraid/scared/scard/frightened/terrified ..2 of ..1 my ..1 husband/partner/boyfriend/father/dad/brother/brothers/family/ex/wife/son/uncle/inlaws/mother/stepdad
    husband/partner/boyfriend/dad/father ..6 afraid/scared/frightened/terrified ..1 $ -interview/spiders/dentist
    he/him/husband ..2 strict/jealous/jealus/possessive/controlling ..6 &afraid/allowed/husband/phone/let/hit/leave -boss/teacher
    reads/read/checks/check/opens/chek ..3 this/my/all ..2 chat/phone/messages/letters/mail/post/sms/emails/letter ..6 &he/husband/delete/him/afraid/punish/shake/safe &he/husband/father/brother/wife/boyfriend -<e_staff>
    dont/not ..1 send/call/write/contact ..4 letters/letter/post/home/number/address/me/house ..8 &he/opens/husband/father/punished/brother/him/ex/family &he/open/opens/punished/find/see/sees/knows
    i ..2 punished/pay ..3 &he/opens/after/food/husband/if/father &he/husband/father/after/food/opens -tax/bill
    dont/no/not/without/refuse/deny ..3 food ..4 &if/he/punish/punished/late/lock/get/they/husband &late/punished/he/if/lock/obey/punishment -<e_staff> -bank/allergy/fridge/afford
    disobey/obey/obay ..4 &he/him/husband/dont/if/they/takes/father -<e_staff> -law
    when/if/until ..1 i ..3 refuse/disobey/disagree/complain/resist/dont/obey ..6 &he/they/husband/she/his/boyfriend -job/offer/nav
    says/say/calls/tells/think/thinks ..3 i ..1 am/im/bring/brought ..3 his/shame/property/whore/worthless/slave/honour/dishonour ..2 &he/they/husband/family
    bring/brought/bringing/brings/put ..2 shame/dishonour/dishonor ..3 &family/i/they/me/watched/kill/say
    watched/followed/guarded/monitored ..2 day/everywhere/night/always/constantly/by/all &i/im/me/family/they/brothers/he -<e_fic> -camera/serie
    brothers/brother/father/family/uncle ..2 follow/follows/watch/watches/guard ..1 me
    make/makes/calls/tells/sabotages/ruins ..4 lose ..2 job/it/jobs/work ..4 &he/husband/ex/lies/every/boyfriend
    wont/not/doesnt/dont ..2 let ..1 me ..2 earn/work/learn/study/leave/speak/language/norwegian/see/job/shower
    hide/hides/takes/keeps/withholds ..2 my ..2 medication/medicine/meds/pills/insulin/wheelchair/inhaler ..4 &he/she/partner/husband/until/son/carer/when
"""

FORCED_SEX: Final = """
    sex/sexual/sexually/sexuel/seksual ..8 &<e_he>/boss/coach/landlord/me/pastor &rent/refuse/job/roof/make/makes/force/wants/push/pushes/no/pay/until/bed/instead/landlord/coach/boss/dont/not/or/obey/withdraw/food/visa/dad/father/uncle/child/afraid/15/16/14/13/12/tired/wife/must/have -education/therapist/therapy/ed/same -<e_fic>
    refuse/refusing/no ..2 sex ..4 &he/him/husband/when/me
    sexual/sexuel/dirty/intimate/inappropriate ..1 things/stuff/favours/favors/acts/thing/service/services/touching/abuse/assault/violence &me/i/my/to/us -course/training/volunteer/policy
    instead ..1 of ..1 rent &sex/sleep/bed/body/wants
    obey/duty/wife/marriage/marital ..4 bed/sex/sexual/body ..2 &he/husband/i/says/in
    his/mens ..1 needs ..4 &force/bed/night/takes/evening/must/wife/sex/body -<e_staff> -dog
    wife/woman/i/she ..2 cant/cannot/not/never/may ..2 say/refuse ..1 no/him/sex &he/husband/anyway/bed/sex/night -<e_staff>
    say/said/saying/told ..2 no ..8 anyway/anyways/still/continues/continue/didnt/doesnt/force ..2 &he/him/husband/they/she -booked/late/hired/job/weather
    said/say/says/told/scream/begged ..1 no/stop ..3 he/she/they ..2 did/does/do/went/kept/continued/carried ..2
    does/did/do/doing/continue/kept ..1 it anyway ..2 &he/no/sex/bed
    lie/lay/sleep/lying ..1 with ..1 him/them/men/her/uncle/boss/pastor ..4 &wants/god/must/force/says/have/made/makes/or/me
    god/pastor/priest/imam/elder ..4 wants/says/told ..2 me ..6 lie/touch/sleep/bed/naked/kneel
    lie/lay ..1 still ..4 &he/every/night/on/forces/bed
    between/in/up/inside ..1 my/her ..1 legs/pants/skirt/underwear/trousers/bra/panties ..4 &he/grabbed/hand/touched/they/boss/colleague/uncle/him/finger/fingers/put/again
    grab/grabs/grabbed/groped/gropes/touch/touched/touches/touching/rubbed/rubs/kissed/kisses/licked/pinned/undressed/undresses/fondled/molests/toching/tuching ..1 me/my ..5 &he/boss/colleague/carer/uncle/teacher/coach/landlord/bed/breast/breasts/legs/private/against/bum/ass/night/storage/again/stepdad/cousin/pastor/doctor -<e_fic> -heart/story/deeply
    wake/woke/waking/woken ..3 naked/clothes/undressed/pants/underwear/bleeding ..2 &drink/without/no/he/bed/drank/strange/naked -kids
    puts/put/slipped/puts/mixes/drugged/spiked/slips ..3 my ..1 drink/tea/food/coffee/juice/glass &me/something/he/pills/wake/woke/powder -sugar/milk
    drugged ..1 me
    film/films/filmed/filming/record/recorded/videos/pictures/photos/images/nudes/nude/photo/video ..8 &me/my &he/she/ex/says/without/net/online/naked/send/show/knowing/internet/employer/leak &send/show/naked/without/nude/leak/post/share/blackmail/knowing/publish/now/threat -course/instagram/job/cv/interview/holiday/wedding/profile/portfolio -<e_fic>
    make/makes/made/asks/forces/wants/tells ..2 me ..2 send/show/undress/strip/pose/take ..3 pictures/photos/videos/nudes/body/naked/clothes/picture ..2 -id/cv/passport
    is/was/it/called/call ..4 rape/rap/raping ..2 &i/my/me/husband/married/if/he/it
    rape/raped/rapd/rapes/raping/raip/rapped/rapt/gangraped ..6 &i/im/me/my/he/she/was/it/they/is/him -seed/oil/film/book/series/music/lyrics
    i ..2 was/got/am/being/get/been ..2 raped/molested/assaulted/groped/gangraped/abused/violated/drugged/trafficked/touched -<e_fic> -childhood/child/years/ago
    abuses/abusing/abuse/abusive/abuser/molesting/molests ..3 me/my/us/him/her/relationship/husband/father/home -alcohol/drug/substance/customers
    im/i/am/was ..2 11/12/13/14/15/16/17/twelve/thirteen/fourteen/fifteen/sixteen/seventeen ..12 &man/sex/sexual/pictures/touch/touches/coach/stepdad/teacher/married/marry/wedding/fiance/boyfriend/pays/uncle/hotel/net &me/my/makes/he/marry/she/dad/nobody/him/they -years/ago/experience/job -<e_fic>
    hotel/shifts/shift/promotion/contract/raise ..6 &boss/manager/landlord &sex/kiss/sleep/hotel/undress/touch &or/if/says/had/come/me -book/guests/restaurant/lobby/front
    no ..1 more ..1 shifts/rent/contract/job &hotel/sex/kiss/bed/or/touch &boss/come/says/he
    own ..1 key ..4 &he/landlord/comes/night/my -locker/flat
    do/doing/did/does ..2 things/stuff/something/thing ..1 to/with/on ..1 me/my ..1 body/$/at/in/night/when ..3 &he/uncle/dad/man/she/teacher/they/secret/night/someone/away/hurt/brother &night/secret/away/body/tell/dirty/bad/hurt/bed/sex/sexual
    our/little/a ..1 secret ..3 &he/uncle/dad/touch/bed/told/tell/room/coach/stepdad
    asleep/drunk/sleeping/drugged/unconscious/disabled/tired ..4 he/him/they/husband ..4 me/on/inside/top ..2 &sex/touch/inside/bed/top/rape/does/takes
    inside ..1 me ..2 &he/him/his/they/finger/force
"""

MARRIED_OFF: Final = """
    <e_marry>/wed/engaged/engagement/fiance/groom/bride/wedding/weding/nikah/mahr/dowry ..8 &never/nobody/force/forced/forcing/refuse/refused/met/seventeen/sixteen/17/16/15/14/old/without/cellar/locked/escape/stop/sold/yes/booked/pakistan/somalia/afghanistan/iraq/syria/gold/asked/wont &my/me/i/they/im/parents/family/father -happily/planner/photos/photographer/guest -<e_fic> -<e_staff>
    wil/will/going/want/wants/plan/planning/trying/gonna ..1 to? marry ..1 me ..4 &they/family/father/parents/man/uncle/old
    arranged/arrange/arranging/planned/organised ..2 marriage/mariage/wedding/engagement ..4 &me/my/no/family/i
    marry/marrying/married/mary/wed ..2 me ..1 to/off/with/away
    buying/bought/buyed/sewing/sewed/ordered/booked ..3 gold/dress/wedding/weding/ticket/tickets/flight ..8 &groom/no/marry/wedding/weding/anyway/man/said/somalia/pakistan/never/met &me/my/i &no/never/anyway/dont/met/forced/want
    one ..1 way ..1 ticket/tickets/flight ..8 &dad/father/parents/family/passport/passports/mother/husband/want/uncle
    take/send/taking/sending/sent/bring/fly/taken/go ..4 to/back ..2 somalia/pakistan/iraq/syria/afghanistan/kenya/turkey/iran/sudan/eritrea/morocco/india/bangladesh/chechnya/gambia/village/homeland/home ..10 &afraid/force/marry/manners/marriage/scared/leave/stay/cousin/circumcise/boyfriend/dad/father/brothers/punish/family &me/us/my/sister/ill/i &dad/father/parents/family/brothers/they/uncle/mother &afraid/marry/cousin/manners/scared/leave/cut/marriage/boyfriend/meet/want/force
    marriage/wedding/engagement ..8 anyway/against/without ..4 &no/said/yes/my/me
    circumcised/circumcision/circumcise/mutilation/fgm ..4 &my/me/daughter/daughters/sister/they/i -boy/nurse/course
    honour/honor ..1 killing/violence/based &me/my/i/family -course/lecture
"""

STALKED: Final = """
    he/man/brother ..4 waits/wait/waiting/stands/standing/parked/sits/lurks ..3 outside/at/near/by/in ..3 my/the/work/school/home/house/door/every/lesson/class ..4 &again/afraid/scared/still/knows/night/counts -<e_staff> -bus/train/dog -<e_fic>
    ex/x/stalker/husband ..4 waits/wait/waiting/stands/standing/parked/sits/follows/shows/turned/turns/hanging/lurks/appears ..3 outside/at/near/up/by/in ..3 my/the/work/school/home/house/door/training/course ..4 &every/again/how/everywhere/always/afraid/me/dont/still/knows -<e_staff> -bus/train/dog -<e_fic>
    he ..4 outside/out ..2 side? ..3 &rigth/knife/stalking/stoking/afraid/again -<e_staff> -dog/smoking/taxi -<e_fic>
    ex/x/stalker ..4 outside/out ..2 side? ..3 &my/every/now/again/right/rigth/knife/door/stalking/stoking/afraid -<e_staff> -dog/smoking/taxi -<e_fic>
    changed/change/changing/blocked ..3 number/address/name/phone/locks ..8 finds/find/found/knows/calls/still ..2 &he/him/ex/me
    still/always/will/keeps/again ..2 find/finds/found/finding ..1 me ..2 &he/hell/ex/they/him
    stalks/stalking/stalked/stalker/stoking/stolking/stalkin/harasses/harassing/harrasing ..3 &me/my/i/ex/he -boss/celebrity/online -<e_fic>
    he/ex/husband/they ..3 knows/know/found/find/finds ..2 where ..1 i/we/my ..1 live/am/work/kids/stay/sleep/school
    ex/husband/he ..3 sends/texts/calls/writes/messages ..4 hundred/hundreds/all/constantly/times/every/night ..3 &me/threat/afraid/stop/kill/hour &ex/threat/kill/afraid -<e_staff>
"""

SOFT: Final = """
    what ..3 elder/priest/uncle/teacher/coach/stepfather/grandfather/neighbour/doctor/pastor ..1 did ..1
    testified/testify/reported ..2 against ..2 priest/father/husband/ex/boss/uncle/teacher
    controlling/coercive/possessive ..2 &ex/husband/he/partner/family/relationship/very/mother
    something/somthing/things/thing ..2 happened/hapend/happend/happens ..2 to/with ..1 me ..6 &boy/girl/child/little/litle/school/when/night/talk/speak/uncle/camp
    after/since/because ..1 what ..1 happened ..2 in/with/to/at &alone/men/male/cant/afraid/man
    male/men/man/mens ..4 &alone/room &dont/cant/afraid/not/scared/never -<e_staff>
    i said no ..8
    thought ..2 was ..1 love ..4 &teacher/coach/old/boss/he/priest/uncle
    hug/hugs/kiss/kisses/touch/touches/massages ..2 all/the/us/me/women/womens/girls/every ..3 &boss/manager/teacher/he/alowed/allowed/legal
    filmed/videos/video/pictures/photos ..3 us/me ..6 &ex/x/still/has/he/delete -wedding/instagram/cv
    husband/partner/father/brother/he/boyfriend/family/parents ..2 doesnt/dont/not/never/didnt/wouldnt/wont ..2 like/want/allow/let/accept/approve ..3 i/me/it/that ..2 work/working/out/study/course/job/go/alone -<e_staff> -boss
    ask/tell ..1 my ..1 brother/husband/father/brothers/family ..1 first/permission
    family/parents/they ..2 expect/expects/want/wants/pressure/push ..2 me ..1 to? ..1 marry/wed
    own ..1 good ..2 &stay/says/he/home
    stands/standing/sits/gets/comes ..1 too/to ..1 close &boss/he/uncomfortable/me -<e_fic>
    uncomfortable ..3 alone ..2 with
    prostitution/prostitute/prostituted/hooker -<e_fic>
    count/counts/is ..2 as? assault/rape/abuse ..3 &i/no/say/if/he
    wife/husband/she/he ..1 decides/controls ..1 everything/all
    never ..1 alone &girl/boss/he/drives/they/controls
    keep/keeps/hold/holds/take/takes ..2 workers/employees/peoples/our/their ..1 passport/passports/id/documents/cards
    family/parents ..4 trip/travel/journey/go ..1 home ..6 &one/way/marry/suddenly/cheaper/marriage/afraid
    isis/taliban/traffickers/smugglers ..6 &me/prison/raped/sold/escaped/escapd
"""

EXPLICIT, AMBIGUOUS = both_now("\n".join((HELD, FORCED_SEX, MARRIED_OFF, STALKED)), SOFT, "<e_past>")
