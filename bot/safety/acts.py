"""More word classes: what is done to oneself and to others, in dialects, in haste and written by ear."""

from typing import Final

ACTS: Final = {
    "do": """
        gjøre gjør gjøra gjørr gjørra gjerr gjer gjere gjera gjærra gjær gjæra jøre jør jørr jer jera jere jærra gjorr
        gjørre gjerra gjørt
    """,
    "dead": """
        død dø døy døya dau daud daue daua døe døyr dør dauer daur døyd dåje dåud dauan deyja døyja
    """,
    "alive": "leve leva lev lever levva levve levver liva læva læv leeve lvee",
    "be": "være vere vera ver vær værra verra vårrå vårra vørri vara vaere",
    "jump": "hoppe hoppa hopp hoppar hopper hope",
    "nature": """
        skogen isen snøen havet sjøen elva elven fjellet fjelle fjorden djupet dypet vannet vatnet vidda tjernet myra
        fossen stupet
    """,
    "edge": """
        kanten balkongen brua broen bruen rekkverket rekkverk taket skinnene sporet stupet klippa toppen perrongen
        balkongkanten takkanten altanen bruå brokanten brukanten vinduskarmen
    """,
    "gun": "børsa børse hagla haglå hagle geværet gevær pistolen pistol rifla rifle våpenet tauet rep repet løkka",
    "night": """
        natt nat naat natta natti kveld kvell kvæll kveill kveild kvæld dag morgen morgon mårra morra mårrå
        helga helgå helgen
        ettermiddag morges kvld naatt kvel mårgå morgo
    """,
    "weekday": "mandag måndag tirsdag tysdag onsdag torsdag fredag fredan lørdag laurdag sundag søndag lørdan",
    "time": """
        helga helgen helgå jul jula påske sommeren sommaren sumaren våren nyttår høsten hausten uka veka
        vinteren
    """,
    "cut": """
        kutta kuttet kutter kutte kutt kuttar kuta kuttæ skar skjær skjære skjærer skjere skjer skjera
        skåret skore skåre
        skjert skjært skært rispa rispet risper rispe rispar ripser ripsa ripper rissa risse risser ritser
        ritsa risspa rissa klorer
        klora klore skrapa skraper stakk stikker stikk stukket brenner brente brent brænne brenn brænner
        brende svir svidde
        svidd skader skada skadet skade skad skadt skadd skadar biter bit beit bite lugger river riv rive klyper klype
        sårer pirker kutet skærer
    """,
    "strike": """
        slår slo slå slått slæ slær slår slåtte sle dunker dunka dunke banker banka bangke denger dengte
        slege slegje slå
        slaar slor sloo slår hamrer
    """,
    "limb": """
        arm armen armene arma armane arman arrman armn låret lårene låra lårne lårran låran lår huden huda
        magen maven mage
        leggen leggene legg håndleddet handleddet håndledd henda lårå armann brystet skuldra kroppen
    """,
    "head": "hodet hovudet haue hue hugu hovve hau hugue huet hode hovud",
    "wall": "veggen veggene vegg vegjen muren murveggen mur stokkveggen dørkarmen dørkarm døra døren gulvet bordet",
    "again": "igjen ijen igjæn att opp igen igjenn oppatt",
    "throat": "halsen strupen strupa hals strupe halsn",
    "girl": """
        datteren dattera dottera dotter dottra datter jenta jentungen jentongen jentungen sønnen sonen guten
        gutten ungen ungene
        ungane ongan onga barnet barna barnebarnet søstera søsteren hu henne ho babyen småsøster
    """,
    "he": """
        han ham hn hainn hanj hann hain ann hon hun hu ho dei de dem dæm dom di dere noen nokon nån nåkken
    """,
    "household": """
        mannen mann kona kone kjæresten kjæraste kjærasten kjæreste samboeren samboer sambo sambuar samboern
        samboarn typen
        gubben kaillen kailln kæillen kjerringa kjeringa kjerringæ kjeringæ kjæringa eksen eks eksmannen
        faren far fatter
        fattern pappa pappaen mora mor moren mamma stefaren stefar stefarn stemora broren bror brorn brodern
        brødrene søsteren
        onkelen onkel onkeln onkelns bestefar bestefarn sønnen sonen søskenbarnet svigerfar svigermor romkameraten
        familien slekta foreldra foreldrene nevøen mannin husbonden presten treneren trenaren læreren pappan
        hjemmehjelpen støttekontakten grannen naboen sjefen
    """,
    "break": "knekke knekker knekkje knekkjer brekke brekker brække knuse knuser smadre skjære skjere kutte",
    "pill": """
        piller pillene pillane pillan tabletter tablettar tablettene tabletta tablettan medisin medisiner medisinene
        medisinskapet paracet paraceter sovepiller sovemedisin sobril
    """,
    "husband": """
        husband husbend housband husban hubby wife wif boyfriend bf girlfriend gf partner ex x father dad fathr
        stepfather stepdad brother brothr uncle uncel uncels cousin mother mom mum son man flatmate roommate boss
        family landlord grandfather husbands elder
    """,
    "tonight": "tonight tonite tonigt 2nite 2night today tomorrow tomorow tmrw tmr 2day now soon",
    "year": """
        1970 1971 1972 1973 1974 1975 1976 1977 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989
        1990 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009
        2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025
    """,
    "number": "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31",
    "brought": "tatt teke tadd tekje svelget svelgd svelgde svelgja spist ete eti eta åt tok tatte tidd",
}
