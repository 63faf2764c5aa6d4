# ruff: noqa: E501 - one idea, its words
"""What harm to one's own body and an acute illness are made of, each idea in all its Norwegian spellings."""

from typing import Final

_ARM: Final = """
    arm armen arme armer armene armane armer arman arma armene arrman armn underarm underarmen underarmene underarmane unnerarmen onnerarmen
    overarm overarmen overarmene håndledd håndleddet håndleddene handledd handleddet handledda hånnledd hånnleddet håndledda
    pulsåra pulsåren låret lårene låra lårå lårne lårran låran innerlåret leggane legga hofta hoften hoftene
"""
_LIMB: Final = f"""
    {_ARM} hud huden huda skinnet magen maven brystet bringa skuldra skulderen halsen beinet beina bena bein benet foten føttene føtene føttan
    handa hånda hånden hendene henda hendern hendan hender handflata håndflaten håndflata håndflatene handflatene hånnflata hånnflaten handbaken
    håndbaken finger fingeren fingern fingrene fingrane fingran tærne tærna tommelen knokene knokane knoklane kinnet kinnene ansiktet tunga tungen leppa leppene
    kroppen kropp ryggen låret kneet knærne håndleddet
"""
_CUT_SELF: Final = """
    kutte kutter kuttet kutta kuttar kutti kuttæ kuttr kuttr kuttade skjære skjærer skjærar skjæra skjær skjere skjera skjerer skjerar skjerr sker skar skarr skær
    skærer skjærr skjærte skjerte skåret skore skåre skori skøre skøri skårre skorre skoyr skjart sjære sjærer sjærr
    risper rispe rispa rispet rispar rispte rispi risser risset rissa risse rissar rissi ripser ritser ritsa ripper ripe ripa skjæringer skjærtes snitter snitta snitte snittet snittar
    flerrer flerra flerret flenger flenga
"""
_HURT: Final = f"""
    {_CUT_SELF} skader skada skade skadar skadet skadde skadd skad skadr skade brenner brenne brenn brennar brant brent brente brende brande brænn brænner brænne
    brennmerker svi svir svidde svidd svei svir sviir klore klorer klorar klora kloret klorte klår klort stikke stikker stikk stikkar stakk stukket stukke stikki
    bite biter bit beit bet bitt bider bide bitar pirke pirker pirkar pirka pirket plukke plukker plukkar plukka plukket pille piller pilla river rive riv rev rivar
    revet reve gni gnir gnikker skrubber skrubbe skrubba skrape skraper skrapar skrapa skålde skålder skålda skåldet skolde skolder skolda skoldet klippe klipper klippet klippa klype klyper klyp klypte lugge lugger luggar
    slå slår slo slær slæ slåtte slått dunke dunker dunkar dunka dunket denge denger dengte hamrer hamre skaller skalle skalla skallet stange stanger stanga
    pine piner pinte torturere torturerer mishandle mishandler mishandla gnage gnager etse etser knuse knuser knuste banker banka
    ødelegge ødelegger ødelegg øydelegg øydelegge straffe straffer straffar straffa straffet
"""
_BLADE: Final = """
    barberblad barberbladet barberblader barberblada barberbla barberbladene barberhøvel barberhøvelen barberhøvlen barberskrape barberskrapa skalpell skalpellen tapetkniv tapetkniven
    hobbykniv hobbykniven arbeidskniven arbeidskniv kniv kniven knivene knivar knivane knivan lommekniv lommekniven kjøkkenkniv kjøkkenkniven brødkniven
    saks saksa saksen neglesaks neglesaksa glassbit glassbiten glassbitar glassbiter glassbitene glasskår glasskåret glasskåra speilbit kniver barberbladan barberbladane stiftemaskin stiftemaskinen
    nål nåla nålen nåler nålene sikkerhetsnål synål knappenål syl sylen stiften stift binders bindersen lighter lighteren lightern fyrtøyet fyrtøy fyrstikk
    sigarett sigaretten sigaretter sigg siggen sneip sneipen strykejern strykejernet rettetang rettetanga hammer hammeren nebbtang nebbtanga tang tanga
    stålull rivjern rivjernet høvelen potetskreller
"""
SELF: Final = {
    "b_me": "meg mæ mei mej mig mæi mæg megg mæh meig mai",
    "b_self": "selv sjøl sjølv sjæl sjel sjl sel sjøv sjelv sæll sjølve sjølver sæl",
    "b_arm": _ARM,
    "b_limb": _LIMB,
    "b_cut": _CUT_SELF,
    "b_cuts": """
        kutter kuttet kutta kuttar kutte risper rispa rispet rispar rispe risser rissa snitta snitter skåret skore skåre
    """,
    "b_hurt": _HURT,
    "b_blade": _BLADE,
    "b_razor": """
        barberblad barberbladet barberblader barberblada barberbla barberbladene barberhøvel barberbladan barberbladane barberskrape barberskrapa glasskår glasskåret glasskåra glassbit glassbiten glassbitar glassbiter glassbitene
    """,
    "b_hot": """
        lighter lighteren lightern leiter leitern fyrtøyet fyrtøy fyrstikk fyrstikker sigarett sigaretten sigaretter siaretter sigg siggen sneip sneipen strykejern strykejernet rettetang rettetanga krølltang
        ovn ovnen omnen omn plata stekeplata kokeplata kokeplaten komfyr komfyren stearinlys stearinlyset panna steikepanna varmtvann
    """,
    "b_cutting": """
        kutting kuttinga kuttingen kutinga kuttning skjæring skjæringa skjæringen skjering skjeringa risping rispinga rispingen selvskading selvskadinga selvskadingen selvskada
        sjølskading sjølskadinga sjølvskading sjølvskadinga selvskading selskading selvskadng selvskader selvskadr selskadr selvskadar sjølvskadar sjølskader
    """,
    "b_wound": """
        kutt kutta kuttene kuttan kuttet snitt snitta snittene sår såra sårene sårå sårn sårene arret arran merkene brannskader brannskadar strek streken streker strekar
        strekene strekane risp rispene rispa rift rifter brannsår brannsåret brannmerker blåmerke blåmerker blåmerka blåmerkene rissingar rissinger
    """,
    "b_gash": """
        kutt kutta kuttene kuttan snitt snitta snittene arret arran strek streker strekar strekene strekane risp rispene brannsår brannmerker
    """,
    "b_injury": f"""
        {_HURT} kutt kutta kuttene snitt sår såra sårene sårå blod blodet blodig blodige blør blødde blø bandasje bandasjen bandasjert plaster strek streker strekar
        blåmerke blåmerker arret armen armene armane håndleddet legevakta legevakten sydd sydde sting insulin insulinen svelga svelget svelger svelgde svelgja forbrent
    """,
    "b_trace": """
        kutt kutta kuttene kuttet snitt såra sårene sårå sår blod blodet blodig blødde blør bandasje bandasjen bandasjert bandasjer plaster strek streker strekar
        armen armene armane håndleddet låret lårene kniv kniven barberblad barberbladet
    """,
    "b_calm": """
        ro roe roer roar roa roen rolig roleg letter lettelse lette lettere lettar demper dempe dempar døyver døyve stilt stille stillhet kjøler slutter sluttar slutta stopper stoppar forsvinner
        deilig godt befriende fred pause avkobling hjelper hjelpe kontroll levende levande
    """,
    "b_numbfeel": "kjenne kjenner kjenna kjenn kjene føle føler føla føl kjenna tenke tenkje tanker tankar tankane tankene sove sova følelser følelsar grine gråte",
    "b_urge": """
        trang trangen trong trongen lyst lysten løst løsten lust sug suget behov behovet impuls impulsen impulser fristelsen fristet frista frister fristar tvang tvangen hugen kuttetrang hekta
        tanker tankar tankene tankane fantasi fantasier
    """,
    "b_back": """
        igjen ijen igjæn igen att at oppatt tilbake tebake tebakers tilbakefall sprakk sprekk sprekken sprukket sprukke røk begynt begynte byrja byrjet bynt bynte begynnt starta startet
        atter ny nytt gjenopptatt
    """,
    "b_span": "måned måneder månader måneder mnd uke uker veker år dager dagar døgn",
    "b_often": """
        hver hvert kver kvar kvart vær vært kvær daglig dagleg ofte stadig jevnlig natta natten kvelden kveldene kveldane kveld natt nå no nu dag går ukentlig nesten alltid når nor nårr nettopp
        konstant hele heile oftere verre djupere dypere djupare
    """,
    "b_mishap": """
        papir papiret papp pappen boks boksen boks hermetikk hermetikkboks hermetik hermetikkboksen blikk løk løken gulrot gulroten brød brødet middag ost osten kjøtt kjøttet fisk fisken filet fenalår
        skinke spekemat kaka kaken konvolutt konvolutten pølse pølsene reinsdyr reinsdyra flå sau elg sy kutthansker hansker skjedde skjedd filetkniven filetkniv grønnsakskniven grønnsakskniv grønsakskniven brødkniven potetkniven ostehøvelen ostehøvel tommelen tommeltotten listen lista skjell skjel vaktene vaktane vakter tatoveringer tatovering barnebok eventyr ulv jegeren slakteri kake kålrot potet poteter barbering barberte barberer barberinga skjegg skjegget hekk hekken torner tornene gjerde gjerdet ved veden spiker spikeren
        maskin maskinen maskina sag saga motorsag motorsaga lino linosnitt treet figurer stoff stoffet tapet plen plenen gress gras gresset graset håret luggen skum skummet glassmagasin
        kostnader kostnadene budsjett budsjettet utgifter utgiftene forbruk forbruket bemanning bemanninga stillinger stillingene ansatte sukker røyk røyken snus snusen koffein kaffe
        alkohol lønna lønn støtte støtta stønad stønaden trygd trygda tilbudet penger pengene abonnement strømmen kontakten kontakt skatt
        kokk kokken kjøkkenet restaurant frisør frisøren snekker snekkeren slakter slakteren ljåen uhell ulykke ulykka arbeidsulykke ryggen kneet fotball håndball ski trening fall falt ramla
        operasjon operasjonen operert kirurg kirurgen lege tannlegen nagle brosjyre tekst teksten film filmen video klipp scene scener
    """,
    "b_skin": f"{_ARM} hud huden huda skinnet magen låret håndflata håndflaten handflata handflaten håndbaken handbaken knokene knokane tærne fotsålen fotsålene beinet beina brystet",
    "b_relief": """
        ro roe roer roar roa roen lettelse letter lettare lettere demper dempar døyver døyve tankene tankane følelsene følelsar kjenne kjenner kjenna straff straffe straffer straffar fortjener fortener fortjent fortent fortjente fortente fortjene fortene fortjenner
        angst angsten stress stressa stressert stresset skam skammen sint sinna sinne kokar koker tom tomhet tomheten nervøs avslag panikk panikken tåle levende levande svir slippe slepp sleppe vilje vilja hater hatar
    """,
    "b_secret": """
        ingen hemmelig hemmeleg hemmelighet skam skammen skammer skjemmest flau flaut skjuler skjul skjult gjemmer gjemt gøymer gøymt badet dusjen toalettet do doen stengt låst alene aleine åleine slutte slutta stoppe stogge klarer klarar
        uvane uvanen ritual hjelp jælp redd blod blodet gråter græt gret angst angsten stress stressa trangen trang straff straffe lettelse ro fortelle fortalt avslag avslaget panikk  natta natten kveldene
    """,
    "b_painword": "smerte smerten smerta smertene vondt vont ondt svi svir svien blø blør blod blodet",
    "b_need": "trenger treng trengr trengje hjelper hjelpe hjelp roer roar lengter lengtar savner saknar lettelse letter lettar demper døyver ekte belønning kontroll søker søkjer fortjener fortener redder reddar avhengig avhengige vane",
    "b_number": "2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 20 25 30 to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten tjue noen nokre mange flere fleire nye",
    "b_work_cut": """
        nav budsjett kommunen staten regjeringen bedriften firma firmaet frisør klipper klipp klippe vaffel vafler hage hagen snekker kokk kjøkken stoff mal lønn tømmer skog dekk flis stein betong slange strøm forbindelse
    """,
    "b_hide": """
        skjule skjuler skjular skjult skjulte gjemme gjemmer gjemt gjømme gjømmer gjømt gjemmar jemmer jemme gøyme gøymer gøymt gøyma dekke dekker dekkjer dekt dekket dekka sminker kamuflere lyver lyge lyg løy
    """,
    "b_cover": "langermet langerma langermede langermet langarma ermet erme ermer erma ermene genser genseren gensern skjorte bandasje bandasjen bandasjert plaster lange ullgenser ullgenseren kortermet bandasjer sjal skjerf votter tubegas",
    "b_fasting": "spise spiser spist spiste spis spisst spisser spisse ete et eter eti ett eta mat maten måltid drikke drukket",
    "b_picked": "huden huda hud såra sår sårene sårå skorpe skorpa skorpene skorpane neglebånd neglebåndene arme armen armene armane håndbaken hodebunnen hol hull hål",
    "b_bloody": "blør blø bløder blødde bløde blod blodet blods blodig betent betente betennelse gro gror grorr grodd verk beinet benet infisert luktar lukter",
    "b_wall": """
        veggen veggene vegg vegger vegjen mur muren murn murveg murvegg murveggen mursteinen betong betongen dørkarmen dørkarm døra døren dør bordet bordkanten bordplata pulten speil speilet vindu vinduet ruta rute flisene
        gulvet golvet gølvet stokkveggen skapet bilruta rattet stolpen vægen vægga vegga veggn køya køyen steinmuren asfalten steinen
    """,
    "b_head": "hodet hovudet hode hovud hue hugu haue hovve hau hugue huet panna pannen panne skallen skalle skolten nakken tinningen",
    "b_fist": "neven neve nevene nevane nevan knyttneven knyttneve knyttnever knoklene knoklane handa hånda hånden hand hendene henda knokene knokane knokan håndbaken handen",
    "b_girl": """
        datter dattera datteren dattra datra datri dotter dottera dottra sønn sønnen son sonen jenta jente guten gutten venninne venninna venninnen venninnå kompisen kameraten søster søstera søsteren syster systera
        broren bror kjæresten kona mannen hun hu ho hon han elev eleven kollega kollegaen romvenninna samboeren barnet ungen jenti jentå
    """,
}
ILL: Final = {
    "b_past": """
        fjor fjorår haust hausten høst høsten vinter vinteren våren sommer sommeren sumar sumaren januar februar mars april mai juni juli august september oktober november desember
        åra årene barndommen barndom tidligere tidlegare gangen gongen overlevde overlevd operert operasjonen rehabilitering opptrening forrige førre gammel 1990 1995 2000 2005 2008 2010 2012 2013 2014 2015 2016
        2017 2018 2019 2020 2021 2022 2023 2024 2025 fjoråret ungdommen uføretrygd
    """,
    "b_story": """
        kurs kurset førstehjelp førstehjelpskurs sykepleier sjukepleiar sykepleierne helsefagarbeider pasient pasienten pasienter pasientar pasientane beboer beboere ambulansearbeider ambulansejobb eksamen film filmen serie serien bok boka
        episode sesong roman krim spill spillet dokumentar podkast podcast helten skuespiller teater øvelse øving trening trene trener joggetur jogging løping maraton intervju intervjuet foredrag lærte
        praksis kirurg hospice sykehjem sjukeheim bedriftshelsetjeneste latter bakeriet bakeri rom morsomt morosamt artig moro forelsket forelska glede glad gøy
        vaksine vaksiner vaksinen blodbanken blodgiver blodprøve blodprøver
    """,
    "b_alarm": """
        kaldsvett kaldsvetter kaldsvette kaldsveitte kaldsveittar kaldsveittær kaldsveitt kaldsvetta svett svette svetter sveitt sveitte sveittar svetta kalt kvalm kvalme kvalmen arm armen armn arma armene nummen nomen numen nomme nummn
        stråler strålar strålte stråle kjeve kjeven puls pulsen puste pusten pust pustar puster redd hjelp jælp ambulanse ambulansen 113 legevakta legevakt dør døyr nå no nu plutselig plutseleg plutsli plutseli brått
        grå grått spyr spy kaster oppkast besvimer besvime besime svimmel svimlar svimler svimmal svimer svartner svartnar svart skjelver skjelv skjelvar sted sta stad minutter timer time halvtime
        infarkt hjerteinfarkt hjarteinfarkt hjetet farlig farli farleg slag blek bleik tung søvnig
    """,
    "b_now": "nå no nu plutselig plutseleg plutsli plutseli plutslig brått akkurat nettopp sted stad sta hjelp jælp ambulanse 113 minutter halvtime time gjør gjøre gjer gjera farlig farli legevakt legevakta",
    "b_sudden": "plutselig plutseleg plutsli plutseli plutslig pluslig brått sted stad sta nettopp akkurat samtidig setning stund hjelp ambulanse 113 halvtimen halvtime minutter minutt",
    "b_chest": "brystet bryst brøstet brøst brystt brystte brystkassa brystkassen brystkasse brøstkassa brøstkassen brøstkasse brystbeinet bringa bringå bringo bringen hjertet hjerte hjarta hjartet hjerta jerte jertet hjærte hjærta hjetet hjerteregionen skulderbladene",
    "b_press": """
        vondt vont ondt vonde smerter smerte smerta smerten sting stikker stikk stikke trykk trykker trykke press presser presse pressar klem klemmer klemme klemmar klemm kniper knip knipe knyter knytt knyte snører snørar strammer stramme strammar
        sprenger sprenge sprenging brenner svir verker verk verke klemt tungt tyngde tonn elefant stein stråler strålar jager
    """,
    "b_heart": "hjertet hjerte hjarta hjartet hjerta jerte jertet hjærte hjærta hjetet pumpa",
    "b_heartact": """
        hopper hoppar galopperer galopperar galoppere flimrer flimrar eksploderer eksploderar løper hamrer hamrar raser stopper stoppar stoppa stoppet hakker hakkar slipper dunker dunkar dunke banker
        uregelmessig ujevnt ujamnt rart rare vilt gæli galt feil flakker
    """,
    "b_breath": "puste pusta puster pustar pust pusten pustet pustt luft lufta luften ånde pustinga",
    "b_side": """
        venstresida venstresiden venstresia venstreside høyresida høyresiden høgresida høyresia høyreside halvsida sida siden sia side armen arm armn armene beinet bein benet beina bena foten handa hånda hånden ansiktet fjeset
        trynet munnen munnviken munnvik leppa tunga fingrene fingrane kinnet kroppen
    """,
    "b_half": "venstresida venstresiden venstresia venstreside vensterside venstrehanda venstrehånda venstrearmen høgersida høyersida høgrehanda høyrehånda høyrearmen høyresida høyresiden høgresida høgresia høyresia høyreside venstre høyre høgre",
    "b_limp": """
        nummen nomen numen nummne nomme nummn nommen lam lamt lamma lammet følelsesløs følelsesløst kjenslelaus død dødt daud daudt visner visnar visna visne vissen heng henger henge hengte hang bly slapp slapt virker
        virke verkar lystrer lystre lyder lystrar prikker prikkar dovna dovner dovnar dovnar skjev skjeve skjevt skeiv skeivt skakk skakt kraftlaus kraftløs sovna
    """,
    "b_eye": "øye øyet øya auge auget auga øyene øynene øyne øynan augene augo auene øyo",
    "b_blind": "blind blin blinn blindt blinde synet syn",
    "b_speech": "snakker snakkar snakke prater pratar prate tale talen ordene orda ord språket skriver taster tastrr tastar skrive skriv skrve",
    "b_garbled": "rart rare merkelig utydelig utydeleg snøvler snøvlar snøvle snøvlete grøt grøtete uklart usammenhengende tull surr feil baklengs",
    "b_brain": "hodet hovudet hode hovud hue hovve haue hugu hodepine hodepinen hovudpine hovudpina hodesmerter hodeverk skallen",
    "b_burst": "smell smalt small sprakk sprekk sprekker sprenger sprenge eksploderer eksploderte eksploderar lyn lynet torden tordenslag tordenskrall",
    "b_vomit": "spy spyr spydde spydd kaster kastar kasta oppkast brekker brekning brekninger kvalm",
    # Without "far", which is spelt as "får" once letters are folded.
    "b_others": """
        han hun hu ho hon ham hainn hain hannj hainnj hann hainnj kona kone kåna kærringa kjerringa mannen mann gubben kaillen kaill kailln kælln kæll'n kællen mora mor moren mamma faren fatter pappa bestemor bestmor bestefar farfar morfar besta
        barnet babyen ungen ongan onga unga gutten guten guttungen jenta jente datteren dattera datter dottera veslejenta sønnen sonen bror broren broder søster søstera kameraten kamerat kompisen kompis vennen venninna samboeren samboer kjæresten
        naboen kollegaen arbeidskameraten sjefen romkameraten personen noen nokon kjæresten tanta onkel svigermor svigerfar medpassasjeren
    """,
    "b_they": "<b_others> far",
    "b_person": "barnet babyen ungen ongan onga unga gutten guten guttungen jenta jentungen datteren dattera datter dottera veslejenta veslegutten sønnen sonen toåringen treåringen barnebarnet lillebror småen minsten kona mannen mor far mamma kameraten kompisen hun han ho hu",
    "b_child": """
        barnet babyen ungen ongan onga unga gutten guten guttungen jenta jentungen datteren dattera datter dottera dotter veslejenta veslegutten sønnen sonen toåringen treåringen barnebarnet lillebror lillesøster småen minsten minstemann
        ungane ungene barna kattungen hunden
    """,
    "b_baby": "babyen baby spedbarnet ungen ongan jenta guten gutten sønnen datteren dattera barnet barnebarnet toåringen veslejenta minsten jentungen guttungen",
    "b_attack": "hjerteinfarkt hjarteinfarkt hjertinfarkt hjertinfakt infarkt hjerneslag slag slaganfall drypp hjerneblødning blodpropp hjerneblødning hjartestans hjertestans krampeanfall anafylaksi allergisjokk sjokk overdose",
    "b_chemical": "syre syra lut luten klor klorin kjemikalie kjemikalier kjemikaliet rensemiddel rensemidlet ammoniakk plumbo løsemiddel løsemidlet etsende etsande white-spirit kalk".replace("white-spirit", "whitespirit"),
    "b_irregular": "flimmer flimrer flimrar hjerteflimmer ujevnt uregelmessig ujamnt uregelmessige hopp ekstraslag stopper stoppar løpsk vilt flagrer flagrar",
    "b_fit": "kramper krampe krampa krampan krampene kramp krampeanfall anfall krampetrekninger fråder fråde rykninger epilepsianfall",
    "b_blue": "blå blåe blått blåaktig blåleg lilla",
    "b_face": "munnen munn leppene lepper leppa leppan lippene leppone trynet tryne ansiktet ansikt andletet fjeset fjese fjes tunga tungen tunge fingrene fingrane neglene",
    "b_bleed": "blør blø bløe bløer blødde bløde bløder blødar bløtt bløar bløda blør blødning blødninga blødningen blod blodet blodi",
    "b_lots_b": "mye mykje masse fælt veldig kraftig overalt fort sterkt stygt forferdelig møe møye",
    "b_stop": "stoppe stopper stoppar stoppa stoppet stopp stopt stanse stansar stanser stansa slutte slutter sluttar stogge stoggar stogga stagge få",
    "b_machine": "saga sag sagblad sagbladet motorsaga motorsag sirkelsag sirkelsaga vinkelsliper vinkelsliperen slipemaskinen øksa øks kniven kniv ljåen maskinen maskina glasset drillen høvelen sagen kuttemaskinen kappsaga",
    "b_slipped": "glapp glippet glipte tok skled sklei skar gikk gjekk bommet traff kutta kuttet hogg hugg",
    "b_drug": """
        piller pille pillene pillane pillan pilla pillr pillå tabletter tablettar tablettene tablettane tablettan tabletta medisin medisiner medisinene medisinane medisinen medisina medisinn meddisin smertestillende smertestillande smertestillendes sovemedisin
        sovepiller sovepillene sovetabletter hjertepiller hjertepillene hjartepillene hjartepillane hjertemedisin hjertemedisinen hjartemedisin blodtrykksmedisin blodtrykkspiller paracet paraceten paracetamol pinex ibux pinex voltaren oxy oxycontin oxynorm tramadol nobligan xanor xanax
        benzo benzoer valium stesolid vival sobril imovane zopiklon rivotril morfin metadon subutex ghb heroin kokain koks amfetamin mdma ecstasy antidepressiva antidep betablokkere blodfortynnende litium insulin
        lyrica dolcontin cipralex vallergan
    """,
    "b_pack": "eske esken eska eskja øskja øskje brett brettet bretta glasset glass pakke pakka pakken pakning pakningen boks boksen medisinskapet beholdningen beholdninga",
    "b_took": "tok tokk tatt tadd teke tekje tekne teki tar tek tatte svelget svelga svelger svelgde svelgja svelgt svelgd inntatt spist spiste ete eti eta knasket knaska slukt slukte drukket drakk fått",
    "b_ate": "spist spiste ete eti svelget svelga svelgde svelgja drukket drukke drakk slukt puttet inntatt",
    "b_poison": "vaskemiddel vaskemidler vaskemidlet batteri batteriet knappebatteri gift rottegift oppvasktablett oppvaskmiddel lut klor klorin plumbo maskinoppvask frostvæske frostvæska kjølevæske spylervæske rødsprit lightergass white-spirit tennvæske tennvæska bensin salmiakk sprit snus snusen nikotin sopp soppen fluesopp tobakk".replace("white-spirit", "whitespirit"),
    "b_alcohol": "alkohol sprit vodka whisky brennevin hjemmebrent heimbrent øl vin drikke drukket drukke rus fylla",
    "b_fading": """
        trøtt trøytt trøtte sløv slapp dorsk dorsen søvnig sovne sovner sovnar sovna våken vaken øynene øyne auga augene augo øynan åpne opne oppe glir glid bort sakte seint skjelver skjelv dobbelt svimmel svimler rart susar suser gult
        redd dør døyr angrer angrar angra angre kvalm spyr dårlig dårleg borte svart svartnar svartner tåke tåkete uvel nummen hjertet hjerte hjelp jælp våkner vaknar dose pusten puste svarer svarar
    """,
    "b_sugar": "blodsukker blodsukkeret blodsokker blodsukkret sukkeret føling føling blodsukkere insulinsjokk",
    "b_sugarlevel": "skyhøyt høyt høgt lavt lågt over under synker stuper bånn null 1 2 20 22 25 27 28 30 32 35 måler hi lo ute",
    "b_close": "hovner hovnet hovna hovnar hoven tett tetter tettar tettes tettner tettna tetna snører snørar snurper snurpar lukker lukkar gror svulmer svulmar svulma strammer strammar sveller sveler svelr svell tetta tette gror klistrer",
    "b_throat": "halsen hals halsn svelget tunga tungen luftveiene luftvegane strupen leppene leppa ansiktet øynene auga øyet øya trynet",
    "b_allergen": "nøtter nøtt nøtta jordnøtt jordnøtter hasselnøtt reker sesam peanøtter peanøtt skalldyr skaldyr reker reke krabbe veps kveps bie vepsestikk bistikk stukket stukken stukke stikk medisin medisinen penicillin antibiotika allergi allergisk allergien ete spist spiste åt epipen",
    "b_fever": "feber feberen febern febber 40 41 42",
    "b_crushed": "trucken truck traktoren traktor bilen lastebilen gravemaskinen gravemaskina hjullasteren maskinen maskina pallen pallene reolen treet trestokken lasten veltet heisen porten",
    "b_pregnant": "gravid gravide svanger fødte fødde født fødselen barsel termin rier riene keisersnitt",
    "b_hit": "påkjørt påkørt påkøyrt påkjært påkøyrd overkjørt overkørt nedkjørt meid",
}  # fmt: skip
# Why and how someone harms themselves.
WAYS: Final = {
    "w_do": "gjøre gjør gjere gjer gjera gjørra jør bli verte få ha kjenne",
    "w_pain": "vondt vont ondt vond syk sjuk sjukere sykere dårlig dårleg dårli smerte smerten smerter",
    "w_punish": "straff straffa straffen straffe straffet straffes bot strafa",
    "w_deserve": "fortjener fortener fortjene fortene fortjente fortente fortjent fortent fortjenner fortenar",
    "w_food": "mat maten mad måltid middag frokost vann vatn vatnet drikke søvn å spise ete eta",
    "w_pills": "piller pillar pillene pillane tabletter tablettar tablettene tablettane ibux paracet",
    "w_bang": "slå slår slo slær slåtte dunke dunker dunkar dunka dunkr dunket banke banker bankar bankr hamre hamrer hamrar stanger stangar skaller skallar kjører",
    "w_hits": "slår slær slå slo dunker dunkar banker bankar klyper klyp",
    "w_own": "sulter svelt sultar svelger svelgjer helte heller fryser kjøler brenner skjærer kutter risper skader skadar",
    "w_limbs": "fingrene fingrane fingeren hånda handa hånden hendene armen armene beinet foten tærne knokene",
    "w_scar": "kutt kutta kuttene kuttan snitt snitta snittene sår såra sårene såret arrene arra arran risp rispene rift rifter rissingar rissinger brannsår brannmerker brannskader brannskadar merkene",
    "w_slit": "kutt kutta kuttene kuttan snitt snitta snittene risp rispene rissingar rissinger",
    "w_make": "lager lagar laga laget lagd lagde lage lagt",
    "w_new": "selv sjøl sjølv sæl nye nytt natt går dag morges morgen kveld stad",
    "w_mine": "kroppen armene armane armen arma arman låret lårene låra hofta hoften magen hendene beina",
    "w_number": "ett eitt to tre fire fem seks sju syv åtte ni ti elleve tolv tjue 2 3 4 5 6 7 8 9 10 11 12 15 20",
    "w_lot": "mye mykje mest ofte oftere daglig dagleg fortsatt framleis stadig hver kvar",
}
# A body or a mind that fails now.
NOW: Final = {
    "i_face": "ansiktet andletet fjeset fjese trynet munnen munnvika munnviken kjeften smilet ansikt fjes munn",
    "i_crooked": "skjev skjevt skeiv skeivt skjeiv skakk skakt lam lamt lammet lamma henger heng henge hang sig siger",
    "i_words": "smile smila ordene orda ordan ord snakke snakk snakka prate prata prat",
    "i_limb": "armen arma armn arm hånda handa hånden hand beinet benet beina foten fingrene fingra fingran høyre venstre høgre",
    "i_dead": "daud død dødt daudt nummen lam lamt vissen visner borte vekk følelsesløs følelsesløst kjenslelaus prikkar prikker dovnar dovner livlaus livløs",
    "i_voice": "stemme stemmen stemmene stemmer røyst røysta røystene gud djevelen satan demonen demonene radioen tven englene engelen ånden",
    "i_inside": "hodet hovudet hauet haue hue hugu hodene",
    "i_command": "befaler befalte kommanderer kommanderar kommandert beordrer beordra tvinger tvingar beskjed ordre pålegger hvisker kviskrar",
    "i_says": "sier seier sir sei sie vil ber bed roper ropar skriker skrik",
    "i_deed": "drepe drep drepa dræp ofre skjære skjere skjera skjær stikke stikk kniven kniv hoppe hoppa hopp brenne tenne kvele knivstikke togskinnene toget sporet kutte henge øynene halsen brua",
    "i_flow": "pumper pumpar pumpe spruter sprutar sprute fosser fossar renner renn rinn rann strømmer strøymer tyter tyt",
    "i_towel": "håndkle håndkleet håndklær handduk handduken handkle handkleet bind bindet bandasjen bleie laken lakenet",
}
BODY_CONCEPTS: Final = SELF | ILL | WAYS | NOW
