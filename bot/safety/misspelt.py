"""English words as they are written by ear, in haste or learnt late: each is also read as the word it stands for.

For words too short for `sounds`, and for those that would sound otherwise. None of them is a Norwegian word, however
its letters are folded or doubled.
"""

from typing import Final

from bot.safety.normalise import normalised

_WRITTEN: Final = """
    # Small words.
    when: wen whn wehn whem
    what: wot waht
    why: wy
    with: wiht wih whit
    the: teh hte
    that: taht
    they: thay thei
    have: ahve
    because: becuse becos bcoz becouse becoz becase cuz coz becuz becaus bcz cus becuase bcs beacuse
    should: shud shuld shoud
    would: wud wuld woud
    could: cud cuold coud
    couldnt: cudnt coudnt couldent
    doesnt: doesent dosnot
    didnt: dint didint didnot
    dont: dnt donot
    cant: cnt canot caint
    until: untl
    many: mny
    every: evry evrey everi eavry
    again: agian agin agan
    myself: mysef myslf mysel miself mself meself myselfe
    this: tihs
    says: sais sayz
    said: sayd
    into: in2
    from: frm
    just: jsut juts
    really: rly reely
    where: wher whare
    there: ther
    please: pleas plese plz pls pleaze
    going: goin goign
    already: alreayd alredy
    know: knw knwo
    think: tink thnk thik
    thinking: thinkng thinkin tinking
    something: sumthing somthing smth somting
    nothing: nothin nuthing nohting
    everything: evrything everthing everyting evryting everithing
    anything: anyting anythin enything
    everyone: evryone everione
    everybody: evrybody
    nobody: nobdy nobady
    anyone: enyone
    anymore: animore anymor enymore
    before: befor bifor befour
    want: wnat whant wnt
    need: nead
    help: hlep hepl halp
    scared: scard skared scered
    afraid: afrade afraind
    people: peple peopel poeple
    outside: outsid autside
    work: wrok wrk
    months: monts mounths
    minutes: minuts minits
    years: yers
    tonight: tonite tonigt tonght tonihgt 2nite 2night
    today: 2day
    tomorrow: tmrw tmr tomorrw tomorro
    yesterday: yesterdy yestrday yesteday yeserday
    suddenly: suddnly
    right: rigth rihgt
    allowed: alowd
    sorry: sorri
    goodbye: goodby gudbye goodbey goodby godby
    # Who.
    husband: husbend housband husban hasband husbnad
    wife: wive wif
    boyfriend: boyfreind boyfrend
    girlfriend: girlfreind girlfrend
    family: famly famely famili
    father: fathr
    mother: mothr
    brother: broter brothr
    daughter: dauther doghter dougter daugther
    children: childs childrens childern
    cousin: cosin cusin
    uncle: uncel
    friends: frends freinds
    friend: frend freind
    doctor: docter
    # Life and death.
    dead: ded
    death: deth daeth
    life: lif lyfe lief
    alive: alife aliv
    exist: exsist exsit egsist
    existing: exsisting exsiting
    world: wrold wrld
    suicide: sucide suiside suisid sewerslide
    decided: desided decidet
    decision: desision
    ready: redy
    finish: finsh
    ending: endin
    burden: burdin berden burdon
    useless: usles usless
    worthless: wortless
    future: futur
    buried: buryed
    purpose: porpose purpos purpus porpuse purpuse
    jump: jumb
    bridge: brige bridg
    train: trian
    rope: roap
    planet: planit
    tired: tierd tyred
    reason: reson
    solution: solushon solucion
    river: rivir
    drown: droun drownd
    prepared: prepair
    # Pain and blows.
    hurt: hert
    cutting: cuttin
    deep: deap
    bleeding: bleedin
    towel: towl
    bandaged: bandadged bandagd
    thigh: tigh thie
    wrist: wirst
    deliberately: delibratly deliberatly delibrately
    knife: nife kinfe
    punched: punshed puched punchd
    threw: trew
    throw: trow
    throws: trows
    throat: throte throut
    strangle: strangel strangl
    choke: chock
    shook: shoock shoked
    bottle: bottel
    stomach: stomack stomak
    teeth: teef
    pregnant: pregnent pregnat
    crying: cring cryng
    threaten: treaten thretn
    threatened: treatend threatend thretend treatened
    threatens: tretens thretens
    acid: asid
    axe: ax
    weapon: wepon
    money: mony monny
    passport: passaport
    house: hous
    locked: lockd
    leave: leav
    raped: rapd
    touch: tuch toch
    naked: nakid
    balcony: balcany balkony
    forced: forsed
    # Illness.
    breathe: brethe breethe
    chest: chets
    pain: payn paine
    words: wrods
    poison: poisen poson
    poisonous: poisenus
    overdose: overdoze
    overdosed: overdozed overdosd
    ambulance: ambulence
    racing: raceing
    unconscious: uncontious unconcious
    side: sied
"""


def _meant() -> dict[str, str]:
    pairs = [line.split(":") for line in _WRITTEN.splitlines() if ":" in line]
    return {normalised(wrong): normalised(word) for word, wrongs in pairs for wrong in wrongs.split()}


MEANT: Final = _meant()
