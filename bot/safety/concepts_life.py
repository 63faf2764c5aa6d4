# ruff: noqa: E501 - one idea, its words
"""What the end of one's own life is made of, in Bokmål, Nynorsk and the dialects: ideas that phrases put together."""

from typing import Final

LAST: Final = {
    "l_lie": "ligge ligg ligger ligga ligge liggja legge legg legger leggja lægge lægg låg lå ligje",
    "l_shed": "løa løå løo låven låve skogen garasjen fjøset fjøsen boden kjelleren kjellaren naustet uthuset loftet stallen sjå vedskjulet skjulet hytta stabburet",
    "l_i": "jeg eg æ e je jæ ej jei jej jai jg jeh æg jaj ieg jge æi",
    "l_is": "er e æ var va blir bli vert bi blei ble",
    "l_live": """
        leve leva lev lever levva levve levver læv læva lævva liva live livva leev leeve lve lvee levende levande levvanes levandes levendes
        levanes eleve overleve overleva overlever overlevve eksistere eksistera eksisterer oppleve oppleva
    """,
    "l_die": "dø døy døya døyja dåje dåja daue dau daua dør døyr dauer daur daue døø døe døyyr omkomme omkomma",
    "l_dead": "død daud dau daude død dødd dåud livløs livlaus avdød steindød steindau",
    "l_death": "døden dauden dødens dødn dauen dødsriket daudn helheim",
    "l_wake": "våkne våkner våkna våkn vakn vakne vakna vaknar vågne vokne vakner våkni vækne våken våknet",
    "l_never": "aldri aller alder alldri aldr aldrig alri ailler allri",
    "l_when": """
        natt nat naat natta natti inatt kveld kvell kvæll kveill kveild kvæld kvel ikveld kvelden kvld kveldinga kveldan dag idag morgen morgon mårra morra mårrå mårå
        måra mårgå morgo mårn imorgen imårra imorn imorra imårn overmorgen overmorgon helga helgå helgen hælga hælja helja helj helgi ettermiddag formiddag
    """,
    "l_dark": "natt nat naat natta natti inatt kveld kvell kvæll kveill kveild kvæld kvel ikveld kvelden helga helgå helgen hælga hælja helgi mørket mørkt mørkna myrkret",
    "l_day": """
        mandag måndag tirsdag tysdag onsdag torsdag fredag fredan lørdag laurdag lørdan sundag søndag søndan jul jula påske påska påskå sommeren sommaren sumaren våren nyttår
        høsten hausten vinteren helga helgå helgen mørket midnatt uka veka måneden månaden månedsskiftet ferien kvelden kveld natta natt
    """,
    "l_go": """
        gå går gjeng gjæng ga geng gjenge gange gjekk gikk dra drar dreg reise reiser reis reisa fare fara fer fær stikke stikk stikker vandre vandrer legger legg legge leggja lægg leggje
        forlate forlater slippe sleppe vasse vasser svømme sym skli skle hoppe hoppa hopper hoppar hiv hive kaste kaster synke
    """,
    "l_back": "igjen igjenn ijen igjæn att tilbake tebake tebakers attende heim heimatt hjem hjæm hjem ned opp attende tebars tebage",
    "l_edge": """
        gangbrua gangbroa molokanten jernbanelinja jernbanelinjen togskinnan motorveibrua
        brua bruen broen broa bru bro brui bruå brue brukanten brokanten brurekkverket rekkverket rekkverk rekkverke gelenderet taket takkanten takkanten stupet stup skinnene skjenene skinna
        skinnan jernbanesporet togsporet sporet togskinnene klippa klippen klippekanten fjellkanten brupilaren demningen dammen høyblokka parkeringshuset vinduskarmen vindaugskarmen karmen avsatsen hopptårnet
        bruspennet hengebrua hengebroen takterrassen rasteplassen stupkanten juvet jernbanebrua mønet takmønet rampen
    """,
    "l_water": "sjøen sjø sjyen vannet vatnet vassdraget elva elvi elven ælva ælven elvå fjorden havet hav fossen fossn isen djupet dypet dypt myra innsjøen tjernet tjønna kanalen mjøsa evja bølgene brenningane",
    "l_rail": "toget toge tog trikken banen tbanen tebanen bussen lastebilen lastebil traileren trailer vogntoget vogntog bilen bil biler lokomotivet flytoget godstoget ekspressen møtende lokføreren lokførern",
    "l_gun": "rifla rifle riffelen hagla haglen haglå hagle børsa børse børså geværet gevær pistolen pistol revolveren revolver våpenet våpen tjenestevåpenet våpne salongrifla mauseren jaktvåpenet",
    "l_bullet": "kule kula kulå kuler kulene skudd skuddet patron patronen skot skotet hagl",
    "l_rope": "tau tauet taue rep repet reip reipet snor snora løkke løkka løkkå snare snara strikkøkka strikken kjetting slepetauet hyssing slangen hageslangen eksosslangen",
    "l_pills": """
        piller pille pilla pillene pillane pillan pillar pilene piler tablett tabletter tablettar tabletta tablettan tablettene tablettane paracet paraceten paracetene paracetamol ibux sovepiller sovepillene sovepilla sovepilene
        sovetabletter sovetablettene sovemedisin sovemedisinen medisin medisinen medisinene medisinane medisiner medisinar insulin insulinen sobril valium imovane stilnoct oxycontin morfin morfinen xanax
        hjertemedisinen tablettbrett pillebrett pilleglass pilleglasset pilleglaset giften sovemedisina rivotril
    """,
    "l_grave": """
        grava graven gravå grav gravi gravplass gravplassen gravstad gravstaden gravsted gravstein gravstøtte kista kiste kisten kistå urne urna begravelse begravelsen begravelsa gravferd gravferda gravferdi
        bisettelse bisettelsen kremert kremering kremeres oska aska likbil minnestund minnestunden begravd gravlagt gravlegges begraves dødsannonse dødsannonsen
    """,
    "l_ground": "jorda jorden jordi jord jordå bakken bakkj molda moldi mold torva torven grava graven gravå gravi kista kisten kistå grav",
    "l_kin": """
        mor mora mori moren mamma mæmma mamman far faren farn pappa pappaen bror broren brorn brodern søster søstera søstra syster systera syskena søsken søskene søskna kona kono kåna mannen mainnj mainn kjæresten kjærasten samboeren sambuaren
        ungene ungane ungan ongan ongane onga unga ungan ungane ongane bonni bonna bonnå borna barna badna bådna boni dattera datteren dottera dottra datra døtrene døtrone jentene jentungen jenta guten gutten guttene gutane guttungen sønnen sonen sønen
        familien familjen familie slekta foreldrene foreldra foreldre forelda foredrene besteforeldrene bestemor bestemora bestefar bæssmor bæsstefar besta mormor morfar farmor farfar tante onkel venninna venninnen vennene venene bestevennen
        barnebarna barnebarn ektemannen ektefellen husbonden kjerringa kameraten kompisen niesa nevøen stesønnen alle dem dei noen nokon
    """,
    "l_wish": """
        vil vill vilj vi ville ønsker ønskjer ynskjer ynskje ønskje ønske lengter lengtar lengte håper håpar håpe lyst løst lyste løyst lust drømmer drømmar drømer drøymer drømmer trenger treng treger skal ska skulle sku må burde bør kunne
        tenker tenke tenkjer tenkje tænke tænker tenkt tenner tennker vurderer vurderar vurdere bestemt bæstemt fristet freista frister planen planlegger bare berre berr bære ber bed trygler klar fortjener kommer kjem kjæm
    """,
    "l_rid": "fjerne fjerner fjernast fjernes slette sletter sletta slukke slukker sløkke sløkkje utslette rydde rydda utslette viske kverke avlive avliva destruere destrueres kassere kastes begrave",
    "l_gave": "gitt gjeve gjevi gitte gir gjev gav levert lever selt selde solgt omplassert gjett satt bort omplassere skjenka testamentert",
    "l_pet": "hunden hundn bikkja bikkjå katten katta katn pusen pus kattepusen dyra dyrene hesten hundene kattene sauene kyrne kaninen undulaten fisken kjæledyret",
    "l_tidied": "rydda ryddet ryddja pakka pakket vaska vasket ordna ordnet betalt betala betalte sagt levert selt selde solgt sletta slettet kvitta klart klargjort skrevet skrive skrevi skreve stelt vannet matet låst telt fiksa fikset",
    "l_wrote": "skrevet skrive skreve skrevve skrevi skrivi skrivne skriver skriv skreiv skrev skrevne skrev skrivd",
    "l_letter": "brev brevet brevene breva brevi brevan brevane lapp lappen lappar avskjedsbrev testament testamente testamentet testamenta",
    "l_bye": "farvel farvell farvæl farevel adjø adjøs adios hadet hadeee hadebra avskjed avskil avsje avsked",
    "l_tell": "si sei seie seia seg sagt sagde sagd fortell fortel fortelle hils hilse hels helsa helse beskjed bekjed varsle melding frå fra ringe ring",
    "l_love": "glad elsker elskar elska unnskyld onnskyld orsak skyld skuld tilgi tilgje tilgjev tilgivelse lei beklager beklagar kjærlighet kjærleik savne",
    "l_find": "finner finne finn finnæ funnet funne funnen fant fann leter lete leite leiter leitar leita let søker hente henter oppdage oppdager oppdaga",
    "l_notice": "merke merker merkar merka merk savne savner saknar sakne sakna oppdage oppdager oppdagar bry bryr",
    "l_gone": "borte vekk vekke bort vek død daud dau forsvunnet forsvunne burte forsvinner forsvinn slutter sluttar",
    "l_daily": """
        jobb jobben jobbe jobber arbeid arbeide arbeidet arbeider kurs kurset kontrakt kontrakten vakt vakta vakten skift skiftet søknad søknaden søknader intervju intervjuet intervjuer møte møtet cv cven praksis praksisen skole skolen skulen eksamen ferie ferien
        sesong sesongen serie serien film filmen bok boka boken spill spillet tiltak tiltaket stilling stillingen studie studiet butikk butikken eksamener lekser leksene skjema skjemaet kontoret bedriften firmaet frist fristen regn regnet snø snøen lønn
    """,
    "a_death": """
        dø døy dødd dødde døydde død dau daud dør døyr døden dauden selvmord sjølvmord selvmordstanker sjølvmordstankar suicidale drepe hoppe hopper henge grava gravplass graven kirkegården kyrkjegarden himmelen himlen kista
        begravelse begravelsen begraves tauet løkka repet hagla haglen haglå rifla pistolen kniven pillene tablettane tablettene avskjedsbrev forsikringspengene livsforsikring livsforsikringa livsforsikringen skinnene perrongen perongen toget brua broen
        farvel adjø byrde eksistere finnes fantes finnast født fødd savna savne savnet kreft kms
    """,
    "a_thoughts": "~selvmordstank ~sjølvmordstank sjølmordstank* sjelmordstank* selmordstank* sjølmorstank* sjelmorstank*",
    "a_sign": "slutt slutten livet live liv leve lever leva borte vekk vekke letta rolig roleg roli fred helvete orker orkar orke overtale våkne vakne uten utan låst alene aleine åleine naustet fjorden plan planen planar avlivet avlivd skauen skogen smerte smerten gjelda",
    "a_harmless": """
        søke søkje søker ringe ringer sende sender svare betale betaler betalt kurset leksene oppgaven husarbeidet sertifikatet lappen økonomi penger pengar trene mat maten middag vaske rydde sykkel bil bilen buss hytta
        hjem heim pugge dele fagbrev utdanning utdanningen karakterer alltid vanligvis bedre betre billigere raskere sånn slik riktig rett ordentlig
    """,
    "a_alarm": "kl klokka klokken klokko tidlig tidleg seint sent alarm alarmen vekkeklokka vekkerklokka",
    "a_edge": "heim heimatt ser ned hoppe hopper hoppa hoppar vet veit tør torer tør vil orker orkar tenker tenkjer tenger gråter græt dø døy slutt høre høyrer hører vannet vatnet tanker redd krefter slippe sleppe sjøen mot modet",
    "a_died": "død dau daud dø dødde døydde døde dør døyr omkom omkommer omkom",
    "l_age": "atten nitten tjue tyve tretti tredve førti femti 18 19 20 21 25 30 40 50 60",
    "l_calm": "rolig roleg roli ro fred fredfull fredelig letta lettet lette lettelse lettnad glad stille avslappa",
    "l_leisure": """
        bade badar bader badet bad svømmetur fiske fiska fisker fisketur båt båten ski skøyter kajakk padle tur turen camping kaffe kaffen utsikt utsikten film bok serie spill hunden bikkja kake takstein malte maler maling snekker
        snekre bygg bygge blikkenslager feier feieren turist jobb jobbet jobba jobben jobber arbeid arbeidet solnedgang foto bilde bilder strikk fallskjerm badstue badstua sauna isfiske styrmann matros kaptein hurtigruten skip skipet ferga ferja fergen rype elg jakt jakta jakten jeger ferie ferien båtplass
        kran krana måker måka måke antenne antenna solceller lærling montør montere monterer tømrer murer elektriker kurs drone
    """,
    "l_hunt": "jakt jakta jakten elg elgen elgjakt rype ryper hjort rådyr jeger jegar jegeren jegerprøven jegerprøva skyttere skytter skytterlag skytterlaget lisens våpenskap konkurranse skiskyting skyteskive skyteskiva førstegangstjenesten museet museum film filmen serien spill spillet rein reinsdyr skogsfugl harejakt stand bane skytebanen",
    "l_doctor": "lege legen doktor doktoren apotek apoteket allergi allergien migrene hodepine blodtrykk blodtrykket astma kolesterol resept resepten hverdag dosett dosetten vitaminer reisesyke sykepleier helsefagarbeider sykehjem pasient pasienter pasienten pasientene beboer beboere beboerne sjukepleiar medisinkurs diabetes",
    "l_fun": "film filmen filmer serie serien serier bok boka boken roman romanen krim krimmen spill spillet spelet teater scenen scene låt låta sang sangen song songen platen episode sesong sesongen quiz latter flau flaut flauhet lasagne kake pizza kjedsomhet skam nysgjerrig spenning varme wifi lo ler humor telefonen mobilen batteriet pcen",
}
