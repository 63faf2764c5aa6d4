# ruff: noqa: E501 - one idea, its words
"""What danger is made of, each idea in all its spellings: phrases put these together instead of whole wordings."""

from typing import Final

from bot.safety.concepts_body import BODY_CONCEPTS
from bot.safety.concepts_english import ENGLISH
from bot.safety.concepts_life import LAST
from bot.safety.concepts_others import OTHERS

# Danger to one's own life.
LIFE: Final = {
    "c_wish": """
        vil vill vilj vli ønsk+ ønskjer ønskje ynsk+ ynskje ynskjer onsker lyst løst lyste løyst lust lengt+ lengsel håp+ ber bedt
        bett bestemt bæstemt bestemmt bestemd bæstæmt planlagt planlegg+ planen planar planer tenkt tenk+ tænk+ tænkt tenkje
        tenkjer drøm+ drømmer drøymer klar vurder+ fantaser+ gler venter ventar vente trang trong behov prøvd prøve prøver forsøk+
        fårsøkte orke villa deilig greit trenger treng truer     """,
    "c_must": "skal skl ska sku sko skulle må kommer kjem kjæm kjæme komer kmr kjeme kan burde bare bere berre bærre",
    "c_was": "ville hadde ønsket ønska tenkte prøvde forsøkte planla håpet håpa",
    "c_die": "døy døya dau daud daue daua daude døyja dødd død dø døe dødn deyja",
    "c_death": "døden dauden død dødens selvmord sjølvmord graven grava",
    "c_dies": "dør døyr dauer daur daue dauar",
    "c_take": "ta tar tek te take tær tæk tok tatt teke tatte tadd tekje tekke tek berøve",
    "c_life": "liv livet live livett livvet livete livt lifet livit livi live eksistensen",
    "c_end": "ende enda avslutte avslutt+ avslutar avslut+ slutt slut ende+ punktum avslutte",
    "c_live": """
        leve leva lev lever levva levve levver læv læva levvva lvee leeve eksister+ oppleva overleve overleva overlever levende
        oppleve lve lvee levæ leveer lefe leeve levve
    """,
    "c_wake": "våkne våkner våkna våkn vakn+ vakne vakna vaknar vågne",
    "c_cannot": """
        orker orkar orke orka ork orkær orkår klarer klarar klare klåre greier greie makter maktar makte gidder gidd gidde giddar
        ønsker ønskje ønskjer ynskjer vil vill villa kan holder held hald hold tåler toler tåle skal ska vilike vilikke vilitj
        vilkje vilik orkeikke orkikke lyst løst grunn krefter kraft ork ser finn
    """,
    "c_gone": "borte vekk vekke bort vække vek død dau forsvinn+ forsvunnet fantes finnes fødd født",
    "c_noone": "ingen inkje ingenting ikkeno ingengting null ikke ikkje itj inga",
    "c_soon": """
        natt nat naat natta natti inatt kveld kvell kvæll kveill kveild kvæld ikveld kvelden kvld kvel idag imorgen imårra mårra morra mårrå
        mårå morgon måra morgen helga helgå hælja helgen nå no nu snart fredag lørdag laurdag søndag sundag mandag måndag tirsdag
        onsdag torsdag tysdag fredan påske jul sommeren sommaren uka veka uken dagen nett straks akkurat går gårkveld gårkveld stad sta morges føremiddag helj helja
    """,
    "c_when": """
        natt nat naat natta natti inatt kveld kvell kvæll kveill kveild kvæld ikveld kvelden kvld kvel imorgen imårra mårra morra mårrå mårå
        morgon måra morgen helga helgå hælja helgen fredag lørdag laurdag søndag sundag mandag måndag tirsdag onsdag torsdag tysdag fredan påske jul
    """,
    "c_all": "alle andre familien familie ungene ungane barna ongan ongane foreldrene dere dokker dei dem dæm verden verda samfunnet kona",
    "c_better": "bedre betre best lettere lettare best bere beste like",
    "c_without": "uten utan uta utn uden foruten",
    "c_jump": "hoppe hoppa hopp hoppar hopper hope hoppæ hoppæ",
    "c_fall": """
        toget tog banen tbanen trikken bussen perrongen traileren trailer lastebil lastebilen vogntog vogntoget brua broen bruen
        bru bro bruå kaia balkongen balkong altanen taket vinduet stupet klippa fossen blokka fjellveggen fjellvegg veggen møtende skinnene
        sporet kanten havet sjøen elva fjorden vannet vatnet djupet isen autovernet motorveien kjørebanen utfor juvet demningen
    """,
    "c_hang": "heng+ henge hengje hænge hæng skyte skyt skjøte skyta drukne druk drukn+ kvele forgifte dreper drepr drepe drep drepa drebe dræpe dræp avlive avliv+ kverke",
    "c_rope": "tau tauet rep repet løkke løkka reip reipet hagla hagle børsa gevær geværet pistol pistolen våpen snare snara barberblad pillene pillane tablettene tablettane pillan",
    "c_ready": "klar klart klare knytt knyttet kjøpt skaffet skaffa lasta ladd ladet hengt funnet funne liggende samlet samla spart",
    "c_pills": """
        piller pille pilla pillene pillane pillan pillar tabletta tablet tabletter tablettar tablettene tablettane tablettan tabletta paracet paraceten paracetamol ibux
        sovemedisin sovemedisinen sovepiller sovepillene sovetabletter sovetablettene valium sobril imovane medisin medisiner medisinen medisinene medisina
        medisinane medisinar insulin insulinen morfin oxy xanax sovemedisinar glass brett
    """,
    "c_much": """
        alle alt altfor masse mange mye mykje møje møkje hele heile resten for neve neven håndfull handfull overdose 10 12 15 16 18 20 24 25 30 32 35
        40 45 48 50 60 70 80 90 100 tjue tretti førti femti hundre
    """,
    "c_swallow": "ta tar tek tok tatt teke tadd tekje spise spist ete eti svelge svelg+ svelgd svelgde svelgja svelja inntatt knasket putta tømt drukket",
    "c_letter": "avskjedsbrev avskjedsbrevet avskilsbrev avsjedsbrev selvmordsbrev avskedsbrev avskjedbrev farvelbrev avskjedsbrevene",
    "c_reason": "grunn grunnar vits vitsen mening meining meningen meininga poeng poenget håp lyst livslyst livsvilje",
    "c_burden": "byrde belastning bry bryderi last plage børd børa byrd",
    "c_tired": "lei lèi trøtt trøytt trøytte sliten utslitt ferdig ferdi færdi drittlei mett kvalm dødslei lut",
    "c_meg": "meg mæ mei mej mig mæi mæg",
    "c_miss": "savne savn+ sakn+ sakne merke merk+ bry bryr brydd sørge gråte merka",
    "c_over": """
        fjor siden sidan sia sidå tidligere tidlegare barndommen barndom tenårene ungdommen ungdomsskolen liten ung forrige førre år årene åra
        gang gongen 1988 1995 2000 2005 2008 2010 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 ago years used
        teenager child kid childhood drømte drøymde dreamt misbrukte
    """,
    "c_fiction": """
        film filmen filmer serie serien serier bok boka boken bøker krim krimmen spill spillet spelet sesong episode episoden dokumentar
        podcast podkast roman romanen karakter level runden zombie zombier drage drager movie film series book game games novel podcast show
        harry thrones titanic teater scenen scene sjakk fifa wordfeud finale kamp kampen xbox playstation fortnite favorittfilm hovedpersonen helten skurken
    """,
    "c_accident": """
        papir papiret fingeren fingern fingen fingrene tommelen ovnen ovn stekeplata plata saga sag maskin maskinen fall falt ramla stige stigen stillas ryggen kneet
        fotball håndball ski uhell ulykke ulykka hekken hekk torner tornene løk løken ljåen fisk kjøkkenkniven filetkniven grønnsakskniven bjelke hammer hammeren potetkniven brødkniven plaster plastret glass kokk kokken kjøkken
    """,
    "c_cut": """
        kutt+ kuta kuter kuttæ skar skarr skær skjær skjære skjærer skjere skjer skjera skjerer sjer sjerer sjære sjærer sjær sjar kuta skåret skore skåre skjert skjært skærer skærr risp+ rips+ ripp+ risse risser rissa
        rits+ rissp+ sjer sjerer sjære sjærer sjær skærer skad+ skadd skadde skadt brenn+ brente brent brænne klor+
    """,
    "c_creature": """
        sau sauer sauene gris griser dyr dyra dyrene dyret kylling høns høne ku kua kyr kyrne okse fisk fisken laks torsk rein elg elgen hjort rype ryper
        rotte rotter mus musa skadedyr mygg veps snegl+ sneglene potteplante potteplanta plante+ banditter monstre brunsnegler kakerlakker løve løver monster ugras hai haien haier ulv ulven dinosaur troll kua kalv kalven hund hunden katt katta katten hest hesten plante planten planter plantene
        kattepus kanin kaninen maur ugress ugras weeds deer elk rats mice animal animals fish plant plants sheep pig tomat tomatene
    """,
    "c_thing": """
        mobil mobilen mobbilen telefon telefonen telefonbatteri batteri batteriet bil bilen motor motoren pc pcen skjermen passaten klokka klokken
        phone battery car engine laptop yrket bygda butikken kiosken firmaet motet stemninga stemningen
    """,
    "c_workday": """
        jobb jobben kontrakt kontrakten sesong sesongen skift skiftet vakt vakta vakten eksamen kurs kurset praksis praksisen bruket fabrikken avtalen
        stilling stillinga vikariat vikariatet prosjektet studiet studie skole skolen skulen messa turneringa semesteret ferie ferien søknad
        søknaden avdelingen kassa lageret butikken feiring abonnement deltakelsen job contract shift course season work lease studies
    """,
}

# Pain that someone gives themselves, and pain given by others.
HARM: Final = {
    "c_hurtself": """
        kutt+ kuta kuter kuttæ skar skarr skær skjær skjære skjærer skjere skjer skjera skjerer skåret skore skåre skjert skjært risp+ ripp+ ripse riss+ rits+
        rissp+ skad+ skadd skadde skadt brenn+ brente brent brænne brænn svi svidd klor+ klore skrap+ stakk stikk+ stukket stak bit bite biter beit bet lugg+
        pirk+ klyp+ prikk+ slå slår slo slog slær slæ slåtte dunk+ banker denge hamr+ skålda skold+ strafft straff+ punch+ stanga stange
    """,
    "c_own": """
        meg mæ mei mej mig mæi selv sjøl sjølv sjæl sjel sjl sjøv armen armene arma armane arman arm låret lårene låra lårne lårran huden huda hud handa
        hånda hånden hendene henda henna hender handleddet håndleddet hodet hovudet hovve haue hue hugu magen maven beina brystet
        kroppen kropp halsen fingrene ansiktet trynet sår såra såret sårene sårå skorpene knokene
    """,
    "c_place": """
        armen armene arma armane arman låret lårene låra lårne lårran huden huda magen maven håndleddet handleddet hovudet hodet
        hovve haue hue hugu brystet ansiktet trynet pulsåra pulsåren håndleddene
    """,
    "c_tool": """
        kniv kniven kjøkkenkniven barberblad barberbladet saks saksa glass glasskår skår nål nåler lighter lighteren sigarett sigaretter sigaretten
        siaretter sneipen siggen skalpell høvel
    """,
    "c_bleed": "blør blø bløde blødde bløder blødar blod blodet blodig blør bløtt",
    "c_urge": "trang trangen trong lyst løst løyst løste vil vill må klarer klarar slutte begynt begynte byrja igjen ijen opp holder held",
    "c_selfharm": """
        selvskading selvskade selvskader selvskada selvskadet selvskadar selvskadng sjølvskading sjølskading sjølskading sjelskading sjølvskader sjølskader
        sjølskada sjølvskada selskading selfharm
    """,
    "c_relief": "vilje vilja blør blø blod svartner svartnar blå kvalm føle kjenne kjenna kjene kjenner straff straffe ro roe vondt smerte sprekk smerten",
    "c_he": """
        n han ham hn hainn hanj hann hain ann hon hun hu ho dei dem dæm de di dom dom nokon noen nån naken nåken nokken en ein mann mannen mannin mannj mainn mainnj kaillen kailln
        kæillen kona kone kåna kjerringa kjeringa kjerringå kjæringa kjæresten kjæraste kjærasten kjærsten kjæresen samboer samboeren samboern samboar sambuar sambuaren
        ektemann ektemannen ektefelle ektefellen partneren partner typen typn fyren gubben eks eksen exen ex eksmannen ekskona exmannen faren farn far fader fatter fattern
        pappa pappaen papaen mor mora moren mamma mammaen mutter bror broren brorn brodern brødrene broer brorsen svoger svogeren søster søstera søsteren onkel onkelen onkeln bestefar
        bestefaren bestefarn stefar stefaren stefarn stemor stemora fetter fetteren søskenbarnet sønn sønnen son sonen guten gutten svigerfar svigermor svigerfamilien familien
        slekta foreldra foreldrene kamerat kameraten romkameraten naboen grannen kollega kollegaen trener treneren trenaren presten læreren lærarn imamen hjemmehjelpen
        støttekontakten vakten vekteren gjengen karer karar ungdommer mann gamlingen husverten utleieren kjæreste sambo
    """,
    "c_kinhe": """
        mann mannen mannin mainn mainnj kaillen kailln kaill kona kone kåna kjerringa kjeringa kjerringå kjæringa kjæresten kjæraste kjærasten kjærsten samboer samboeren samboern samboar sambuar
        sambuaren ektemann ektemannen ektefelle ektefellen partneren typen typn gubben eks eksen exen eksmannen ekskona faren farn far fatter fattern pappa pappaen papaen
        mor mora moren mamma mammaen bror broren brorn brodern brødrene onkel onkelen onkeln bestefar bestefaren bestefarn stefar stefaren stefarn stemor stemora fetter fetteren
        søskenbarnet sønn sønnen sonen svigerfar svigermor svigerfamilien familien slekta foreldra foreldrene romkameraten kjæreste sambo svoger svogeren
    """,
    "c_hit": """
        slår slår slå slo sloo slog slaar slar slor slær slæ slæs slået slått slåtte slåss slege slegen slegje slegi slegne slådd slådde slåen dengt dengte denger denga dengjer denge deng
        banker banka banket banke bangke bangka julte julet jult juler juling spark+ dytt+ dyta skubb+ lugg+ klyp+ klypt kløyp klor+ bit biter bite beit kvel+ kvelt kvalte strup+ pisk+ piska filleristet filleriste
        rist+ dask+ daska klaps+ mishandl+ misbruk+ misbrukte mørbanka mørbanket angrep angriper angrip overfalt overfaller brente brenner spytt+ stakk stikker knivstakk skall+ skallet skalla slengt+
        slenger slenge slengte hiv hive heiv kasta kaster kastar kastet kaste dreg drar dro drog drøg vrir vrei vridde knep kniper tråkk+ trampa brekk brakk knekk+ knakk pressa presset
        klemte klemmer grep jula
    """,
    "c_hitonly": """
        slår slå slo sloo slaar slar slor slær slæ slått slege slegen slegje slegi slådd dengt dengte denger denga dengjer banker banka banket banke bangke bangka jult juler juling spark+ dytt+ kvelertak pisk+ mishandl+ misbruk+
        mørbanka mørbanket slåår overfalt kvel+
    """,
    "c_victim": """
        meg mæ mei mej mig mæi me oss oss åss okke okkon ungene ungane barna ongan ongane ongene onga unga bonna bådna borna mamma mora mor moren besta bestemor barnebarnet jentungen jentongen småsøster lillebroren søster søstera søsteren lillesøster lillebror babyen
        barnet ungen dattera datteren dottera dattra sønnen sonen guten jenta henne
    """,
    "c_me": "meg mæ mei mej mig mæi mæg oss åss me ",
    "c_body": """
        ansiktet trynet magen ryggen rygen hodet hovudet hue haue hovve halsen strupen strupa håret armen arma beinet beina trappa kjellertrappa veggen vegjen vegg gølvet golvet gulvet hendene
        fjeset munnen øyet øye auget nakken brystet tinningen nesa kjeven ribbeina leppa skulderen låret
    """,
    "c_weapon": """
        kniv kniven knivar brødkniv øks øksa gevær geværet jaktgevær jaktgeværet hagle hagla haglå børse børsa børså pistol pistolen våpen våpenet våben hammer hammeren balltre balltreet jernstang belte beltet
        machete stekepanna stekepanne strykejern strykjejønne bensin bombe bomber sprengstoff rifle rifla skaftet reima flaska flaske kjevle saks saksa
    """,
    "c_kill": """
        drep drepe dreper drepa dræp dræpe dræpa dræper drebe dreb dreper drept drepp drpe kverk+ myrd+ myrde skyt skyte skyter skyta skjota skøyte henrett+ slakt+ slakte knivstikk+ knivstikke stikke stikk kvele
        brenne sprenge spreng halshogge banke bank knuse knus knekke knekk brekke brekk partere likvider+ ta tar tek
    """,
    "c_murder": """
        drep drepe dreper drepa drepet dræp dræpe dræpa dræper drebe dreb drept drepp drpe drepte kverk+ kverke myrd+ myrde skyte skyt skyter skyta skjota skjote skøyta knivstikk+ henrett+ likvider+ slakte slakta ihjel
        ihæl ihel halshogge ihjæl iheljel
    """,
    "c_threaten": "truar truger truer truet truga trugar trugsmål trusler trussel truslar trussler truga trua trugja trogar trua",
    "c_child": "datteren datter dattera dattra dottera dottra dotter jenta jentungen jentongen jentene gutten guten guttungen barnet barnebarnet sønnen sonen ungen ungene ungane ongan babyen søstera søsteren lillesøster henne hu ho",
    "c_person": """
        han ham hn hainn hanj hann hain hu hun henne ho henner dei dem dæm dom de di dere dokker dykk dykker sjefen sjef saksbehandler saksbehandleren saksbehandlar saksbehandlaren veilederen rettleiaren formannen
        naboen grannen eksen ekskona eksmannen typen fyren kjæresten kona faren far pappa mora mor mamma broren bror søsteren søstera læreren lærern kollega kollegaen alle noen nokon nån nokken folk
        nav barnevernet kontoret ungene ungane barna ongan barnet babyen sønnen datteren kjerringa jævelen dommeren legen advokaten politiet huset skolen lensmannen svigerfar stefar den utleieren deg
    """,
    "c_fire": "tenne tenner tenn brenne brenner brenn flammer bensin svi",
    "c_force": "tving+ tvinge tvinger tvang tvunget tvungen tvinga press+ presse tvange tvinges",
    "c_sex": "sex samleie tisen tissen pikken fitta senga sengen seksuelt seksuelle nakenbilder naken nakne tissen tiss underlivet puppene puppane brystene trusa underbuksa skrittet rumpa rompa nedentil oralsex sexy",
    "c_touch": "tok tar tek tatt ta tek teke tær tafs+ tafse tukl+ tukla beføler befølte rører rørte kos+ suger",
    "c_rape": """
        voldta voldtar voldtatt voldtok voldtekt voldtekten voldtat voltat voltatt voltekt valdteken valdtatt valdtekt valdtok valdtek valdtekne voldtektsforsøk voldtektsmann overgrep overgrepet overgrepa overgripe
        overgripere misbrukt misbruker misbrukte misbrukar misbruk misbrukes forgrep forgriper forgripe incest
    """,
    "c_night": "natta natten natti nettene netter nettan natt nattetid kvelden kveldane senga sengen dusjen badet rommet kjellern soverommet",
    "c_refuse": "nei nej gråter græt skriker stopp vilje vilja vil ville vilikke orker slutte",
    "c_lock": "låser låste låst låsar låse innelåst innelåste innesperret innesperra innestengt sperrer sperra stenger stengte stengt fange fanget fanga fengsla nøkkelen",
    "c_marry": "gifte gifta gift giftet giftes giftar gifter giftarmål ekteskap bryllup bryllaup bryllupet forlove forlova trolovet",
    "c_forbid": "lov låv løyve får fær tør torer nekter nektar forbyr",
    "c_outside": "ut ute huset hjemmefra heimanfrå telefon telefonen telfon mobil bankkort bankid pass passet penger pengar pænga venner alene aleine",
    "c_scared": "redd red redde redde livredd livredde vettskremt dødsredd skremt torer tør tørr tørkje tørke våger vågar reddast gruer",
    "c_home": "hjem hjæm heim hjemme heime jem jemm hjemover heimatt hjemm",
    "c_flee": "gjemmer gjemt gjømmer gøymer gøymt gjemme rømt rømme stukket flykte flyktet krisesenteret krisesenter badet bilen",
    "c_mark": "blåmerke blåmerker blåmerka blåmerkene blåveis blåveiser blåflekker blått sår kul kuler brukket brotna",
    "c_sport": """
        sjakk fotball håndball boksing bokser matta sekk tennis kort poker fifa ludo quiz wordfeud ball ballen kamp kampen finalen trening trener turnering mål sparring judo karate spill spillet serie pokal cup vinner
        retning riktig rett gang fram framover frem følge prat rekorden låret kappløp spiker
    """,
}
BODY: Final = {
    "c_breathe": "puste puster pusta pustar pust pusten pusta pustet pustebesvær breathe breathing brethe breth breathin breething ånde",
    "c_not": "ikke ikkje ikkj itj itte ittje ente ikkji kje inte ike stoppet sluttet slutta stoppa nesten dårlig tungt rart ornli ordentlig aldri not cant cannot cnt isnt stopped hardly barely tungpusta",
    "c_chest": "brystet bryst brøstet brystsmerter hjertet hjerte hjarta hjartet jerte kjeven chest heart hart",
    "c_pain": "vondt vont ondt smerter smerte stråler knyter strammer stramma klemmer trykker stikker presser pain hurts hurting hurtin tight slår hamrer press sting",
    "c_arm": "armen arm venstre arma left armene",
    "c_numb": "nummen nomen numen lam lamt lammet lamma følelsesløs kjensle henger heng henge skeivt skjevt numb dovna visner lammelse drooping følelse",
    "c_collapse": """
        bevisstløs bevisstlaus bevistløs medvitslaus umedviten livløs livlaus besvimt besvimer besvimte besvime svimer svime svimte falt falle ramla datt segna kollapset kollapsa kramper krampe anfall
        unconscious collapsed fainted passed seizure krampeanfall svimler gulvet golvet kjøkkengulvet gølvet slag hjerneslag hjerteinfarkt infarkt
    """,
    "c_answer": "svarer svarar svare svara våkner vaknar vekke kontakt reagerer reagere liv responding respond wake kontankt kontakten",
    "c_colour": "blå blåe grå grøn kald kalde kvit lilla blue grey cold hvit",
    "c_lips": "leppene lepper leppane ansiktet hendene lips face fingrene huden heile hele",
    "c_swell": "hovner hovnet hovna hoven tett tetter tjukk sveller swelling swollen allergisk allergi nøtter",
    "c_throat": "halsen hals tunga tungen leppene ansiktet throat tongue",
    "c_helpless": "hjelp hjælp jælp hva ka kva ke gjør gjer aleine alene åleine mobilen ambulanse 113 fort kontakt heim hytta støylen sykehus legevakt legevakta doktor",
    "c_overdose": "overdose overdosa overdosen overdosert overdoser overdosed overdoze",
    "c_bleeding": "blør blø bløde blødde blødning blod blodet bleeding bleding blood blør",
    "c_lots": "mye mykje masse overalt stopper stoppar slutter sluttar stoppe stanse fort everywhere stop much lot mycket hele heile",
    "c_sickjob": "kurs førstehjelp sykepleier sjukepleiar helsefagarbeider pasient pasienten beboer ambulansearbeider fjor siden operasjonen legen operert diabetes astma støv angst eksamen",
    "c_regret": "angrer angrar angra angre redd dårlig kvalm svimmel skjelver kaster spy tung trøtt svømmer",
}
CONCEPTS: Final = LIFE | HARM | BODY | ENGLISH | OTHERS | BODY_CONCEPTS | LAST
