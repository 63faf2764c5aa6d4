"""Words that say nothing by themselves about anyone's work, chosen one by one for this service.

A word stands here when nobody would open a talk with it. Words of working life never do, however often they are
said: arbeid, jobb, tid, dag, folk, hjelp, trygg, ute, hjemme, sammen, vanskelig, lett, trives. Praise and blame go
together (bra, dårlig): to count one of them would colour the picture. So do verbs whose object is what matters
(liker, ønsker, trenger). Forms are written out, because a lemma may join what does not belong here: hender is hands.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.language.catalogues import Language


def _words(*texts: str) -> frozenset[str]:
    return frozenset(word for text in texts for word in text.split())


def _phrases(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in text.split(","))


# Bokmål, Nynorsk and what is said in dialects: many write all three.
NORWEGIAN = _words(
    # pronouns and what points
    """
    jeg eg æ meg du deg han ham ho hun henne den det dei de dem vi me oss dere dykk dokker man en ein ei et eit seg
    selv sjøl sjølv selve sjølve min mi mitt mine din di ditt dine sin si sitt sine hans hennes hennar vår vårt våre
    dens deres deira dykkar denne dette disse desse der her dit hit slik slike slikt sånn sånne sånt samme same
    begge hverandre kvarandre noe noko nokon noka noen nokre ingen inga ingenting inkje intet alt all alle annen
    anna annet andre hver kvar hvert kvart enhver som ting tingen tingene tinga tinget
    """,
    # questions
    """
    hva kva ka hvem kven kem hvilken hvilket hvilke hvor kor hvordan korleis åssen hvorfor kvifor koffor når
    hvorvidt
    """,
    # what binds
    """
    og å også òg óg at om men eller så so enn fordi for da då mens medan dersom hvis viss ettersom siden sidan
    selvom enten anten både verken korkje hverken samt altså dvs osv etc
    """,
    # where, when, with what
    """
    i på til av fra frå med uten utan ved hos hjå etter før under over mot mellom gjennom rundt omkring innen innan
    langs blant bak foran framfor opp oppe ned nede inn ut fram frem bort borte tilbake igjen att via per ifra
    utenom utanom angående innenfor
    """,
    # to be, to have, to become
    """
    er e være vere vera var vært vore vori værende bli blir ble blei vart blitt blive verte vert vorte ha har hadde
    hatt havt finnes finst fins
    """,
    # may, must, will
    """
    kan kunne kunna kunnet skal skulle skulla skullet vil ville villet må måtte måtta måttet bør burde får få fikk
    fekk fått lar la latt pleier pleide plar brukar bruker bruke brukt brukte
    """,
    # verbs that carry another word
    """
    gjør gjøre gjer gjere gjera gjorde gjort sier seier seie seia sa sagt går gå gikk gjekk gått kommer komme kjem
    kom kommet kome komen tar ta tek tok tatt teke gir gi gjev gje ga gav gitt gjeve ser se sjå såg sett finne
    finner fant fann funnet funne holder holde held halde holdt heldt skjer skje skjedde heter heite heiter betyr
    bety
    """,
    # verbs of opinion and wish: what is wished for matters
    """
    vet vite veit visst visste tror trodde trur trudde tenker tenke tenkte tenkt tenkjer tenkje synes syns synest
    syntes mener meiner mente meinte føler føle følte følt kjennes liker like likte likt likar ønsker ønske ønsket
    ønskte ønskjer ønskje ønskar ønska håper håpe håpet håpar håpa trenger trenge trengte trengt treng virker virket
    verkar gjelder
    """,
    # how much, how often, how sure
    """
    ikke ikkje itj itte ja nei jo nja veldig svært ganske nokså litt mye mykje masse mer meir mest flere fleire
    flest fleste færre mange nok altfor bare berre kun helt heilt hele heile hel heil nesten omtrent ca cirka minst
    særlig spesielt serleg mindre aldri alltid ofte oftere oftest sjelden sjeldan iblant først fyrst sist nå no nu
    snart straks ennå enda allerede fortsatt framleis fremdeles stadig lenge lengre lenger igår idag imorgen ellers
    elles kanskje sikkert vel egentlig eigentleg faktisk liksom lissom akkurat nettopp ihvertfall iallefall uansett
    heller derfor difor likevel hvertfall dessuten ganger gang gangen gonger gong gongen
    """,
    # praise and blame, and sizes
    """
    bra god godt gode bedre betre best beste fin fint fine finere greit grei greie ok okei okay ålreit dårlig
    dårlege dårlige dårleg verre verst stor stort store større størst liten lite lita lille små ny nytt nye
    """,
    # numbers in words, years as a measure
    """
    null ett to fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten tjue tyve tretti førti femti
    hundre tusen neste første fyrste tredje fjerde femte par halv halvt halve år året åra årene
    """,
    # greetings and fillers
    """
    hei heisann hallo takk tja hm hmm øh eh haha hehe måte måten type typ grunn kr kl klokka klokken
    """,
)

ENGLISH = _words(
    # pronouns, what points, questions
    """
    i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours
    they them their theirs themselves this that these those here there who whom whose which what where when why how
    someone somebody something anyone anybody anything everyone everybody everything nobody nothing none one ones
    each every either neither both all any some such same other others another own thing things stuff
    """,
    # what binds, where, when, with what
    """
    a an the and or but if so than then because since while although though unless until as of at by for with
    without about against between into through during before after above below to from up down in out on off over
    under again around along across near per via etc also too
    """,
    # to be, to have, may, must, will; verbs that carry another word
    """
    am is are was were be been being have has had having do does did doing done can could shall should will would
    may might must ought let lets get gets got gotten getting go goes went gone going come comes came coming make
    makes made making take takes took taken taking give gives gave given giving put puts say says said saying see
    sees saw seen keep keeps kept become becomes became use uses used using happen happens happened mean means meant
    """,
    # verbs of opinion and wish
    """
    know knows knew known think thinks thought thinking feel feels felt feeling like likes liked want wants wanted
    wish wishes wished hope hopes hoped need needs needed believe guess seem seems seemed
    """,
    # how much, how often, how sure
    """
    not no yes yeah yep nope very really quite rather pretty just only even still yet already always never often
    sometimes usually maybe perhaps actually basically probably almost nearly enough much many more most less least
    few lot lots bit little now soon ever once twice well away back ago else instead however anyway
    """,
    # praise and blame, sizes, numbers, fillers, contractions
    """
    good better best nice fine great ok okay bad worse worst big bigger small new zero two three four five six seven
    eight nine ten eleven twelve hundred thousand first second third half hi hello hey thanks thank um uh hmm haha
    way kind sort year years i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's
    it'd it'll we're we've we'd we'll they're they've they'd they'll that's there's here's what's who's let's isn't
    aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't cannot couldn't shouldn't won't wouldn't
    mustn't im ive dont didnt doesnt cant wont isnt wasnt
    """,
)

# People write in any language, whichever they chose. These are empty in the other one, and words of their own in this.
_NORWEGIAN_WORDS = _words("bad be bit by do felt gave is it most sort")
_ENGLISH_WORDS = _words("bare fins fire gang ham hit holder lite man men par tar ting type vet")

STOP_WORDS: Mapping[Language, frozenset[str]] = {
    "nb": NORWEGIAN | (ENGLISH - _NORWEGIAN_WORDS),
    "nn": NORWEGIAN | (ENGLISH - _NORWEGIAN_WORDS),
    "en": ENGLISH | (NORWEGIAN - _ENGLISH_WORDS),
}

# Words that are empty together and not alone: «i dag» is no day, «i forhold til» no relation.
STOP_PHRASES = _phrases(
    """
    i dag, i går, i morgen, i morgon, i kveld, i natt, i år, i fjor, i det siste, for tiden, for tida, hele tiden,
    hele tida, heile tida, på en måte, på ein måte, i forhold til, på grunn av, i hvert fall, i alle fall, i kvart fall,
    i stedet, i staden, for eksempel, til eksempel, til dømes, i tillegg, etter hvert, etter kvart, en del, ein del,
    en stund, ein stund, til slutt, i tilfelle, i utgangspunktet, i grunnen, det hender, of course, for example,
    in general, right now, all the time, at the moment, in fact, on the other hand
    """
)
