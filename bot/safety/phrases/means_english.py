# ruff: noqa: E501 - one line, one phrase
"""The means and the farewell, in English: a bridge, a rope, pills that are saved, a date, goodbyes, things given away."""

from typing import Final

from bot.safety.phrases.softened import both_now

RULES: Final[dict[str, str]] = {}

MEANS: Final = """
    standing/stand/sitting/climbing/hanging/am/im/waiting/out/outside/up/parked/feet/legs ..3 on/at/near/by/over/outside/beside/off ..2 bridge/brigde/tracks/track/trak/traks/ledge/railing/railings/rails/rooftop/cliff/edge/windowsill/platform/parapet/overpass/viaduct ..6 &i/im/me/my -<e_fic> -<e_trade>
    on ..2 window ..1 ledge/sill
    outside/over/other/wrong ..2 of? ..1 the? ..1 railing/railings/rail/barrier/fence ..2 &i/im/me/my/balcony/bridge -<e_trade>
    keep/kept/looking/look/staring/stare/watching/stared/eyeing ..3 at/on ..2 train/tracks/track/bridge/rails/rope/pills/knife/cliff/drop/razor/knives/gun/water/medicine ..10 &thinking/step/jump/one/think/end/wondering/imagine/how/end/easy/over
    just ..1 one ..1 step/jump/push/leap ..2 &train/tracks/bridge/edge/thinking/platform/over/roof/end
    engine/engin/exhaust/hose/fumes/monoxide/charcoal/helium/nitrogen ..5 &garage/car/running/bye/breathe/die/bag/inside/window/myself/goodbye/sleep -mechanic/repair/job/workshop/course/licence/oil/fix
    drive/driving/crash/steer/swerve/ride ..3 off/into/against/over ..3 road/bridge/cliff/wall/tree/lorry/truck/fjord/sea/traffic/oncoming/mountain/pole -<e_fic> -<e_trade>
    walk/walking/step/swim/swimming/go/jump/run/wander ..3 infront/front/into/in/out/under ..4 lorry/lorries/truck/train/bus/traffic/sea/ocean/fjord/river/lake/water/snow/forest/woods/cold/motorway/highway ..8 &back/return/never/not/tomorow/tomorrow/tonight/die/coming/lorry/train/sorry/end/motorway/traffic -<e_fic> -<e_trade>
    freeze/freezing/drown/drowning/bleed/bleeding/starve/starving/drink/burn/jump ..2 to ..1 death/my -<e_fic>
    not/never/wont/dont ..2 coming/come/comming/return/returning/be ..1 back/down/home ..3 &mountain/river/sea/forest/goodbye/told/sorry/tonight/kids/sunday/forever/alive/note/roof/tower -<e_fic> -holiday/work
    rope/roap/noose/noos ..6 &only/left/bought/tied/neck/tree/garage/beam -betale/jobb/<e_fic> -<e_trade> -climbing/boat/sailing/skipping/jump/jumping/course/rescue/anchor
    buy/buying/bought/order/ordered/get/find/found/have/keep/own ..3 rope/roap/noose/gun/pistol/poison/cyanide/helium/razor/razors/pills/button/dose ..6 &die/end/myself/ready/tonight/use/final/life/over/me/hidden/enough/left -<e_fic> -<e_trade>
    take/taking/swallow/swallowing/took/eat/save/saved/saving/hoard/hoarding/hoarded/collect/collecting/keep/keeping/empty/emptied ..3 my/the/of ..2 medicine/medicin/medsin/medication/meds/pills/tablets/sleeping/painkillers/antidepressants/insulin/cabinet ..4 once/all/enough/tonight/me/myself/together/bottle/$/today &all/once/whole/enough/every/emptied/hoarding/hoard/hoarded/save/saved/saving/stash -<e_fic> -prescribed/doctor/morning/every/pharmacy
    doctor/nurse/wife/husband/mother/they/hospital/partner ..3 took/hides/hide/hid/take/locked/removed/lock/locks ..3 pills/knives/razors/knife/medicine/medication/tablets/gun/blades/ropes/meds ..8 &because/going/me/myself/all/other
    other ..2 ways/way/means/things/thing ..3 &pills/cut/kill/end/die/knife/knives/suicide
    button ..4 &life/press/end/exist/off/push &life/exist/existence/die
    price/cost/pay/paid/pays ..3 funeral/burial/coffin/grave/cremation ..6 &my/me/i/kills/himself/suicide/die -grandmother/mother/father/grandfather/his/her
    plan/planning/planning/pick/picking/chosen/choosing/write/writing/paid ..2 my ..1 own? ..1 funeral/death/grave/coffin/obituary/eulogy/tombstone/headstone/burial
    life ..1 insurance/insurrance ..6 &suicide/die/accident/kids/dead/family/kills/pay -sell/sold/work/job/advisor
    make/look/looks/made ..3 like ..1 an? accident/acident &i/ill/it/my/me/kids/insurance
    find/finds/found/discover ..1 my ..1 body/corpse
    before/until/when/how/long ..5 find/finds/discover/notice ..1 me/somebody/someone/body ..8 &dead/alone/lie/died/weeks/gone/done/smell
    attempt/attempts/attempted ..2 &suicide/survived/two/life/again/second/third/hospital/pills -<e_trade> -goal/score/exam/driving/year/autumn/spring
    offed/offing/end/ending myself/meself
    <e_kill>/kiling/killing/kill ..1 me &way/other/want/going/gonna/myself/choice/please/just/will -<e_laugh> -<e_fic> -is/are/feet/shoes/back/boss/heels/knee
"""

FAREWELL: Final = """
    say/saying/says/said/write/writing/wrote/started/send/sending/sent/want/wanted/wanna/record/recorded/last/final/these ..4 goodbye/goodby/goodbyes/goodbies/bye/farewell/farewells/gudbye ..3 son/daughter/kids/kid/children/mother/mum/mom/family/parents/world/life/someone/somebody/everyone/all/quietly/wife/husband/dad/father/sister/brother/friends/you/dog/forever/properly/$ -<e_fic> -colleagues/coworkers/summer/class/course/airport/school/kindergarten/leaving/work/team/phone/polite
    my ..1 goodbyes/farewells/goodbies -colleagues/team
    goodbye/goodby/farewell/gudbye ..1 world/life/cruel/everybody/all/mum/mom/mama ..1
    last/final ..1 one/person/thing/time/human/people/conversation/chat/words/letter/message/talk/nite ..5 i/im/talk/talking/hear/with/speak/write/ever/tell/see &die/goodbye/before/anyone/hear/ever/gone/tonight/forever/everyone/me -<e_fic> -job/interview/course/manager/company
    this ..1 chat/message/conversation/letter/talk ..2 my ..1 last/final ..1
    its/is/was/be/tonight/today ..1 my ..1 last/final ..1 nite/night/nigth/day/evening/hour/hours/words/goodbye/wish -<e_fic> -shift/work/course/job/contract/holiday/school/vacation/notice
    thank/thanks ..4 everything/kind/kindness/listening ..10 &goodbye/last/die/gone/forever/done/end -course/help/interview
    you/u/nobody/noone/they/anyone ..1 wont/will/not/never/wouldnt ..2 hear/see ..2 from? ..1 me ..1 again/anymore/more
    before/when/once/after/if/til ..1 i/im/ive/id ..1 die/died/dead/ded/gone/dye ..6 &debt/kids/children/money/mother/wife/pension/nav/last/talk/talking/sign/tell/goodbye/brother/bother/do/letter/note/dog/insurance/kill/happens/know/need/son/daughter/sell -<e_fic> -see/visit/travel/paris/bucket
    if ..1 im/i/am ..1 gone/dead/ded ..3 before/by/tomorrow/soon/kids/who/does/pension/money/rather
    what ..2 happens/happen/hapens ..6 when/if/after ..1 i/im ..1 dead/die/ded/gone/died
    found/find/given/give/gave/sold/sell/asked/giving ..3 someone/somebody/him/her/car/away/dog/cat/everything/things/stuff ..6 &dog/cat/away/family/belongings/gold/car/pet &end/nothing/keeping/goodbye/die/gone/anymore/tonight/evening/hang/after/leave/need
    take/look/care/feed/find/home ..3 my ..1 dog/cat/kids/children/pets/plants/mother ..3 when/after/if/once ..1 im/i ..1 gone/dead/die/do
    wont/dont/not/no ..3 need ..4 anything/enything/anymore/clothes/winter/money/things/job/it ..6 &die/live/living/dead/gone/end/now/where/anymore &live/living/die/gave/giv/end/dead/planning/gone/tonight
    write/writing/written/wrote/made/making/updated/signed/finish/finished ..2 my ..1 will/testament ..8 &living/die/tonight/done/end/young/old/goodbye/kids/dead/tab/life -power
    bank/codes/passwords/password/keys/papers ..5 write/written/leave/left/give/envelope/down ..6 &kill/die/dead/gone/tonight/end/goodbye/myself
    note/notes/letter/letters ..4 table/desk/pillow/kitchen/fridge/drawer/bed/car ..10 &brave/sorry/goodbye/tonight/die/courage/done/now/kids/end/gone/forgive/find -cover/landlord/application/shopping
    have/got/set/chosen/picked ..1 a/the/my ..1 date/day/time/place/plan/method ..6 &note/hope/rope/pills/place/die/end/bridge/goodbye/ready/life -<e_fic> -interview/work/job/course
    date ..3 calendar/calender ..6 &nothing/after/die/end/gone/over
    i/ive/am ..2 decided/desided ..4 &leave/end/die/miss/over/life/sunday/tonight/dark/peace/world/gone/ending/final &me/life/die/ending/end/gone/world/dead -<e_fic> -job/apply/course
    mind ..2 made ..1 up ..6 &end/ending/die/dark/tonight/life/goodbye/peace/over
    join/joining/follow/following/be/see/reunite/reunited ..2 with? my? ..1 wife/husband/her/him/them/son/daughter/mother/mum/father/dad/brother/sister/baby/family/twin ..5 &died/dead/heaven/grave/die/death/sky/buried/killed/tonight/soon/cemetery -<e_fic>
    god/lord/allah/jesus/heaven ..3 to/forgive/take/receive/call/calls/soul/home ..5 tonight/tonite/me/will/go/tonigt/now &do/let/die/tonight/tonite/go/soul/myself/forgive &go/myself/tonight/tonite/soul/do/die
    pray ..2 my ..1 soul
    hell/heaven/sin/god/forgive/forgives/forgiven ..4 suicide/suicides/kill/killing/myself ..2
    i/ill/im/and/will/go/going ..2 do/doing/end/finish/go/leave ..1 it? ..1 tonight/tonite/tonigt/today/tomorrow/sunday/saturday/now/myself ..6 &sorry/asleep/sleep/alone/dark/brave/forgive/burden/burdon/kids/wife/peace/decided/god/life/die/goodbye/world/nobody/note/finished -<e_fic> -form/application/homework/course/interview/call/dishes/shopping/cv
    when/while/after/until ..2 kids/wife/husband/everyone/children/family/they/mother/flatmate ..3 asleep/sleeping/sleep/gone/away/bed/out/father/work/fathers ..4 i/im/to/then ..3 do/doing/end/go ..1 it
    i ..1 do/did/done/end/tried/doing ..1 it ..1 myself/alone/again/tonight/properly/right ..1 &die/dignitas/pills/life/end/rope/fail/hospital
    before/after/once/until/when ..1 i/ive ..1 do/done/did/doing ..1 it &dead/die/debt/wife/kids/alone/find/life/goodbye/know/mother
    then ..1 do/end/doing it $
    like ..3 father/dad/mother/brother/mum/uncle/sister/son ..1 did ..2 &life/died/hanged/himself/suicide/myself
    copy/do/follow ..3 like ..1 my ..1 father/brother/mother/dad ..6 &suicide/life/himself/herself
    i/im ..3 jump/jumping/jumpin ..2 $/tonight/now/soon/today/tomorrow -<e_fic> -rope/<e_trade>
"""

SOFT: Final = """
    ^ kill/kil me $ -<e_laugh> -<e_fic>
    only/want/dont/wont/anything/have ..2 want out $
    had/have/ive/had ..1 enough ..1 of ..1 everything/all/it/life/living/this
    dont/doesnt/not ..2 care ..2 what ..1 happens/happen ..2 me
    easier/simpler/best/better ..3 if ..1 i ..2 wasnt/werent/gone/vanished/disappeared/didnt/not/was
    waiting/wait ..3 my ..1 life ..3 over/end/finish
    passive/active ..1 death/suicidal
    dark/darkest/black/bad/dangerous/scary/intrusive ..1 thoughts/thougts/thinking -chocolate/hair
    thoughts ..1 come/came/return/again/back &night/nights/dark/worst/bad/alone
    everything ..2 black/dark/hopeless/pointless/meaningless
    nothing ..2 helps/matters/good/left/worth ..2 $ &me/i/everything/anymore/black/life -<e_fic>
    hopeless/emptiness -<e_fic>
    only/just ..1 exist/existing ..1 $/not/anymore
    point/meaning/sense/use/purpose ..2 of/in/to ..1 going/go/carrying/trying/continuing/anything/life/living/waking -<e_fic>
    no/any/see/not/cant ..4 light ..2 tunnel
    see/have/picture/imagine ..2 myself/me ..2 future &not/dont/cant/no
    cannot/cant/couldnt ..1 do/take/stand/bear/continue/handle/live ..1 this/life/it/that ..1 anymore/more/longer/any -<e_fic> -noise/heat/course/cold/job/shift
    cannot/cant/couldnt ..1 live/go/carry ..1 on? ..1 like this/that/dis
    i ..1 give/gave/giving/given ..1 up $
    i ..1 give/gave/giving/given ..1 up on? ..1 life/everything/myself/living/forever/good/trying/completely -<e_fic> -smoking/form/sugar/coffee
    close ..2 giving ..1 up/$
    done ..1 with ..1 everything/all/it/people/world
    tired ..2 of ..1 everything/fighting/struggling/trying/pretending/surviving/myself/all -<e_fic>
    im/am ..1 nothing/rubbish/garbage/trash/zero/worthless/useless/failure/disgusting/burden/burdon/burdan/parasite ..1 $/to/and/a
    peace/peaceful/calm/relieved/relief ..3 knowing/decided/soon/because/when ..6 &over/end/sunday/gone/exist/die/date
    ready ..1 to? ..1 go/leave/rest ..1 home/now/$ &god/lord/heaven/sleep/life/goodbye
    survived ..3 attempt/attempts/suicide
    wish/wished ..4 never/not ..3 born/existed/exist/woken/woke/alive
    stay/alive/live/living/here ..2 only/just ..2 for/because ..2 kids/dog/cat/mother/children/mum/daughter/son
    say/says/saying/said/keeps ..2 goodbye ..3 strange/weird/forever/everyone/sad
    written/wrote/left/found/writes ..2 a ..1 note ..4 &son/daughter/friend/brother/found/late/wife/husband -shopping/sick/doctor
    hanged/hangd/hung/shot/drowned ..1 himself/herself/themselves/himselfe
    sad/sorry/disappointed/angry/cry ..4 i ..1 woke/wake/waking/survived/alive
    want/wish/wanna ..1 i? ..1 to? ..1 disappear/dissapear/vanish/disapear/evaporate ..2 from/for/forever/existing/$/world -<e_fic>
    live/breathe/survive/here/life/on ..3 deth/ded/sucide/suicid/suiside
    sucide/suicid/suiside/suiscide/sueside/sucidal/suicidle
"""

EXPLICIT, AMBIGUOUS = both_now("\n".join((MEANS, FAREWELL)), SOFT, "<e_past>")
