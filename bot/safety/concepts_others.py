# ruff: noqa: E501 - one idea, its words
"""What people do to each other, each idea in all its spellings: blows, captivity, force, control, and threats."""

from typing import Final

OTHERS: Final = {
    # Who does it.
    "o_kin": """
        farfar morfar farfaren mormor farmor onkl barnefaren barnefarn foreldrne slektningane slektningene kællnbrodn brodern svogern jenta brørne brødrene fosterfarn tanto svigersøster svigersøstra syskenbarna søskenbarna husbond onkeln manen mainn
        <c_kinhe> manni mannan mannj kælln kalln kæll kall kallen husbond husbonden gubbn storebror storebroren storebrorn lillebror veslebror stebror stebroren stesønn stesønnen stefaren stefarn
        fosterfar fosterfaren fosterbror fosterbroren fostermor fosterforeldrene verfar verfaren vermor svigersønnen svigersønn svigerforeldrene svigerfamilia pappan paps papsen faderen datteren datter dattera dotter dottera dattra
        eksn exn exen ekskjæresten ekskjærasten ekskona eksmann eksmannen exmannen exmann exkona eks mannn kjeresten kjærasta kjærstn kjærsten kjærestn samboern sambor sambuarn sambo dama typn fyren broran brødra brødre brørne
        bestefaren besten gammelonkel onkelan onklene tante tanta tanten moster faster familia slekt søskena forlovede forloveden kona kånå kåna sønnene nevø nevøen niese niesa foreldre stemoren kaill
    """,
    "o_boss": """
        pleiaren assistent assistenten pleieassistenten støttekontakt formannen nabon naboan basen basn bas klient klienten beboer beboeren bebuar bebuaren pasient pasienten lerlingene lærlingene lærlingane eieren eigaren oppsynsmannen romkameraten romkamerat elev eleven
        sjef sjefen sjæfen sjefn arbeidsgiver arbeidsgiveren arbeidsgjevar arbeidsgjevaren bonden gårdeieren leder lederen leiaren formann formannen mester mesteren meister meisteren kokken restauranteieren
        utleier utleieren utleiar utleigaren huseier huseieren husverten verten trener treneren trenar trenaren trenern lærer læreren lærar læraren prest presten pastoren imam imamen legen fastlegen hjemmehjelpen hjemmehjelp heimehjelpa
        støttekontakten vaktmester vaktmesteren vaktmeisteren vakta pleieren pleier hallik halliken hallikken klassekamerat klassekameraten klassekameratn kamerat kameraten treningskompisen nabo naboen grannen kollega kollegaen kollegan vekteren kunden
    """,
    "o_him": "<o_kin> <o_boss> han hn hann hain hainn hanj hæin hæinn hun hu ho hon henne",
    "o_they": "<o_him> de dei dem dæm dæi di dom noen nokon noken nån nokre en ein ei mann mannen mennene menn kar karer gutter gutta gutane guttan gjeng gjengen folk jentene person vedkommende fyr fyren typen",
    "o_us": "<me> oss åss okke okkon ungan ungane ungene ongan ongene barna bona bonni bonna bådna mamma mora mor moren søster søstera søsteren veslebror lillesøster lillebror småsøsken småsøsknene dattera datteren dottera sønnen sonen guten gutten jenta ungen barnet babyen",
    "o_years_ago": """
        barndommen barndomen barndom oppvekst oppveksten tenårene tenåra ungdommen ungdomsskolen ungdomsskulen barneskolen barneskulen fjor fjorår
        1970 1975 1980 1985 1988 1990 1995 2000 2005 2008 2010 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 drømte drøymde pleide
    """,
    "o_young": "liten lita ung yngre barn onge unge gutt gut jente tenåring tenåringen ungdom småbarn 5 6 7 8 9 10 11 12 13 14 15",
    # The same, narrower: who is meant, and what it is done with.
    "o_partners": "eks eksen exen exn eksn eksmann eksmannen exmannen ekskona exkona ekskjæresten ekskjærasten ekskjerringa ekskjæresten ekssamboeren eksens mannen manni kjæresten kjærasten samboeren sambuaren",
    "o_close": "mannen mann manni kona kåna samboeren sambuaren samboern kjæresten kjærasten pappa mamma faren fatter stefar stefaren moren mora stemor foreldrene foreldra familien svigermor svigerfar svigerfamilien svigerforeldrene broren bror brødrene onkel onkelen eks eksen eksmannen typen gubben kjerringa sjefen husverten utleier utleieren han ho hun hainn hann dei dem",
    "o_private": "rumpa rompa rompen rumpen rompo puppene puppane puppan pupper pupene brystene brysta brystan underlivet skrittet fitta fitto tissen tisen låret innerlåret kjønnsorganet trusa buksa buksene skjørtet bhen",
    "o_infants": "babyen babyn baby babyene ungen ungn ongen barnet badne bonnet spedbarnet veslejenta veslegutten jentungen guttungen jenta gutten guten sønnen sonen dattera datteren dottera ho hu han henne ham",
    "o_do": "gjør gjøre gjer gjere gjera gjær jør jøre jer gjorde gjort",
    "o_hive": "hive hiver hiv heiv kaste kasta kaster kastar kastet kastes dytte dytta dytter dyttar dyttet slenge slenger slengt slengte skubbe skubba skubbet pælme pælmer kyle skyve lempe lemper",
    "o_drop": "havet hav sjøen sjyen elva elven elvå fjorden fossen kaia brua broen bruå trappa trappen vinduet vindauget balkongen verandaen toget sporet utfor overbord stupet klippa bilen fryseren veggen vatnet vannet kanten",
    "o_dead": "begraves begravast begravd gravlagt død daud dau daude drept drepen drepe skutt skoten dø døy daue dåd begravd ferdig ferdi drepes brenne brenna henges",
    "o_lurk": "står stod sto stått sitter sit sitt sat satt venter vennter ventar vente vent lusker sirkler parkerer parkert",
    "o_nearby": "hagen hagn tunet gata gaten porten vinduet vindauget døra døren dørå trappa trappen oppgangen gangen garasjen verandaen parkeringsplassen parkeringsplasen parkeringa gårdsplassen innkjørselen oppkjørselen stasjonen bussholdeplassen sykkelstativet bakken gjerdet",
    "o_permit": "opphold oppholdet opphald opphaldet oppholdstillatelse oppholdstillatelsen oppholdtilatelsen oppholdstillatelsn opphaldsløyve opphaldsløyvet visum visumet",
    "o_care": "medisin medisinen medisinene medisinane medisina medisinan mat maten mad maden insulin insulinen pillene bleie bleier rullestolen rullatoren høreapparatet høyreapparatet brillene vann vatn varme",
    "o_cover": "kverkatak kverkataket kverketak kverketaket kvelertak kvelertaket kvelartak kvelartaket strupetak strupetaket strupegrep strupegrepet struptak kvelertag",
    "o_hurt_place": "<o_face> siden sia side sida ryggen rygen låret leggen beinet beina armen arma armene skulderen skuldra hånda handa fingrene foten skrittet øret øra øyra halsen strupen kinnet kinnene tinningen kjønnet",
    # Blows.
    "o_hit": """grisebanker grisebanka grisebanket grisebanke grisebankar julebankar ristar rista spente spende trakka trakker tråkka skalle klora klorer klorar klorte pisker piska pisket pisk
        <c_hitonly> denge dengje dengja rundjuler rundjulte rundjula rundjulet rundjule julebanker julebanket julebanka julebanke mørbanker mørbanket fiker fika fiket fike fikte slr sler slæ slåer slårr sloss slåss slor slåss slegen slådd slåttn slåan slåræ
        dasker daska dasket daske klapser klapsa klapset smekker smekka lugger lugga lugget lugge pryler prylte pryle pryla kvelte kvalte kveler kverker dengte dengde smelte bankt banka knertet knerter nevar skallet skalla biter beit
        sparket sparka sparker sparke trampet trampa tramper trampe spyttet spytter spytta filleristet rister risset
    """,
    "o_passive": "slått slegen slege slegne slådd slådde slåtte banka banket bankt bank dytta dyttet lugga lugget dengt dengd julet jult jula mishandla mishandlet kvelt kvalt overfalt overfallen rundjult rundjula mørbanka mørbanket pryla prylt pisket piska klapsa fiket filleristet trampa banketopp",
    "o_stroke": "knyttneve knyttneven knyttnevar knyttnever neve neven nevane nevene øyrefik øyrefikar øyrefiken ørefik ørefiker ørefiken øredask flathånd flathånda juling julling jullng deng pryl bank albue olboge kne spark dask knyttnæve",
    "o_stick": """
        belte beltet beltn reim reima ledning ledningen leidning leidningen kabel kabelen røyr røyret rør røret jernrør jernstang bøyle bøylen kleshenger brennjern strykejern kosteskaft kosteskaftet kost sleiv sleiva linjal stokk stokken
        kjepp kjeppen pinne pinnen krykke krykka balltre balltreet hammer hammeren stekepanne stekepanna flaske flaska lampe lampa sko skoen skoa støvel tøffel rotting kølle kølla batong skiftenøkkel gryte tau kvist ris riset slange hageslange brødkniv
    """,
    "o_thrown": """
        stol stolen flaske flaska kopp koppen tallerken tallerkner tallerkener tallerken tallrken talerken tallerkenen glass glasset gryte gryta askebeger askebegeret strykejern strykejernet kniv kniven sko skoen lampe lampa telefonen mobilen
        fjernkontrollen bok boka vase vasen steikepanna stekepanna krakk krakken møbler ting tinga tingene teng ølboks kaffekopp kaffekoppen hammer kjele kjelen bordet
    """,
    "o_throw": "kaster kastet kasta kaste kastar kaste hiv heiv hiver hive hev hivde slenger slengte slenge slengde slengjer slengt pælmer pælma pælmet pelmer pelmet slynger slynget kyler kylte kylar",
    "o_injury": """
        blåveis blåveisen blåveiser blåmerke blåmerker blåmerka blåmerkene blåflekker blåflekka kveletak kvelemerker brukket brotne broten brotna knekt knekte knust knuste sprukken sprukket sprukne sprokken sprekt flekka flenge hovent hoven
        hovna hovnet kul kuler merker merka merke merkene blør blø blod blodig brannsår ribbein ribbeina ribbeinet nesebein kjeve tenner tann hjernerystelse bein armen håndleddet brakk sydd sting
    """,
    "o_bruise": "blåveis blåveisen blåveiser blåmerke blåmerker blåmerka blåmerkene blåflekker blåflekka kvelemerker sprukken sprukket sprukne hjernerystelse brotne broten brotna knust knuste brukket brannsår",
    "o_limb": "arm armen arman handleddet håndleddet håndledd nesa nasen nesen finger fingrar fingrer fingeren fingrene fingran fingern kjeven kjeve ribbein ribbeina ribbeinet tenna tann tennene tenner kragebeinet beinet foten leggen hånda hånden handa handi kneet",
    "o_face": "hode hodet hovudet haue hue huet hugu hovve hau andlete andletet ansikt ansiktet fjes fjeset trynet tryne munnen leppa auget øyet tinningen nakken nesen nesa nasen magen ryggen ryggn skallen panna brystet kjeften",
    "o_fell": "falt fall fell ramla datt trappa trapp trappi trapper dørkarmen isen sykkel sykkelen døra sklei snubla dusjen",
    "o_refuge": "nabo naboen naboane grannen søster søstera søsteren systera syster søsto søstra mor mora venninne venninna vennina krisesenter krisesenteret krisesnter bilen bil skogen legevakta låven fjøset trappeoppgangen bestemor bensinstasjonen hotell kirka toalettet badet",
    "o_fled": "flykta flyktet flykte rømt rømte rømmer rømde rymt rymde rømme stukket stakk stikker springer spring sprang løp løper løpe sprunge rømte gjemmer gjemt gøymer gøymt gjømt gjømmer gøyme gjemme gøymme søkt",
    # Weapons shown.
    "o_gun": "børssa børso motorsag motorsaga motorsago balltrær balltra greip greipa høygaffel spade spaden ljå ljåen slegge slegga knuser jaktgeværet <c_weapon> <weapon> børsa børso børse rifle rifla elgrifla elgrifle haglegeværet jaktkniv jaktkniven machete macheten øks øksa øksi slakterkniv kjøkkenkniv kjøkkenkniven lommekniv lommekniven brekkjern brekkjernet balltreet syre syra pistoln kniven knivn",
    "o_handy": "ved veden hogg hogde hogge vedkubbe fisk fisken sløye jakt jakta jakten elg elgjakt sau kalv fenalår kjøtt kjøkken kokk brød pølse pølser pølsene grønnsaker løk skuff skuffen sløv kvass slipe slakteri slaktar slakter tre treet plen hage hagen museum museet filmen serien boka krimmen spillet øve skytebanen skyting konfirmasjon tur turen teater arv oldefar",
    "o_play": """
        sjakk fotball håndball bokser boksing tennis kort poker fifa ludo quiz wordfeud kampen finalen turnering sparring judo karate spillet spelet pokal cup kappløp <c_fiction> sjak yatzy kubb kanasta armbryting håndbak minigolf bowling innebandy ishockey hockey bridge bingo badminton squash padel bordtennis golf biljard dart kick kickboks kickboksing boksehansker boksepute bokseklubben boksing bryting taekwondo
        aikido fekting rugby basket volleyball stafett spurt konkurranse konkurransen quizen mariokart playstation monopol kubbespill krokket petanque rollespill teater skuespill tegneserie serien filmen boka bok boken rekord rekorden kostyme maskot
        slagverk trommer trommene uno casino domino stigespill gaming medspiller motstander motstanderen krim krimbok krimserie krimserien scene prøva eksamen prismaskinen
    """,
    # Kept, watched, used.
    "o_locked": """
        innelåst inelåst innelåste innlåst innesperret innesperra innesperrt inesperra innestengt innestengd innelukket innlåst låstinne sperret sperra fanget fanga fange stengt stengd låst buret innesperrede innelåsen innestengte kidnappet kidnappa bortført
    """,
    "o_taken": """simkort simkortet ipad ipaden pensjonen bilnøkkelen bilnøklene jakka jakke
        telefon telefonen tlf tlfn mobil mobilen mobiln pass passet passe passene passa bankkort bankkortet kort kortet bankid bankbrikke brikka nøkkel nøkler nøklene nøklan nykelen nyklane nøkkelen sko skoene skoa pengar penger pengene pengane pænga pæinga penga
        lønn lønna lønnen løna lønni trygd trygda trygden navpengene pensjon pensjonen nettbrett nettbrettet pc pcen klærne kleda papira papirer papirene papiran papirane oppholdskortet id idkort briller brillene førarkortet medisinene medisina rullator rullatoren konto kontoen bankkonto
    """,
    "o_takes": "tar ta tok tatt tek teke tæk tæ gjemmer gjemt gjemte gøymer gøymt gjømmer gjømt låser låst låste beholder beslaglegger beslagla konfiskerer stjeler stjal nekter nektar holder held styrer inndrar",
    "o_allowed": "lov låv lave løyve får fær for fårr fåkk fekk faar slepp slipper let lar nekter nektar forbyr forbudt forbyd fæ",
    "o_freedom": """
        ut ute gå gao gjeng reise reisa forlate huset hjemmefra alene åleine aleina aleine alenne telefon telefonen mobil ringe ringje ringja ring snakke snakka prate prat besøke besøk venner vener venninner jobbe jobb arbeide arbeid skole kurs norskkurs norsk nøkkel nykel bankkort
        konto bankkonto kort penger pengar pænga handle dusje dusj spise ete mat køyre kjøre se sjå treffe treffa studere
    """,
    "o_controls": "bestemmer bestemer bestem bestemme bestemte styrer styre styrar kontrollerer kontrollerar kontrollere kontroller overvåker overvåkar vokter vaktar sjekker sjekkar sjække sporer",
    "o_controlled": "alt hva ka kva ke hvem kem kven kæm når hvor kor kvar hvordan pengene pengane pengar økonomien telefon telefonen tlf mobilen meldinger meldingene meldingane livet hele heile klærne klær maten sms",
    "o_spied": "sporing sporar sporer sporingsapp sporingsbrikke gps airtag kamera kameraer kameraet kameraen kameraene kameraa overvåkning overvåker overvåkar overvåkt overvåket avlytter avlytting avlyttet appen spionapp livesporing",
    "o_where": "mobil mobilen mobiln telefonen tlf bilen veska vesken hus huset rom rommet rome soverommet badet stua stova leiligheten leilighta leilegheita bilen jakka gangen hjemme heime",
    "o_sold": "solgt solgte selger selge selger seld selje selja sælt sæl selgje leid utleid leiger utleigd skikka ",
    "o_buyers": "mannfolk mannfolka framande fremmede fremmende ukjente gubber menn mennene karer karar kunder kundene kunder vennene venene venner vener venan kamerater kameratene kameratane kameradene kameratan gjester gjestene sjefer gamlinger mann andre",
    "o_debt": "gjeld gjelda gjelden gjell husleie husleien husleia husleiga leie leia rom mat opphold oppholdet reisa reisen billetten pæng penger pengar pass dop stoff rommet taket bo",
    "o_force": "tvang tvanng tvinger tvinge tvinga tving tvingar tvingen tvine tviner tvunget tvungen tvungne tvungi tvungje tvingt presser pressar pressa presset presse press truer truet",
    "o_touch": "rører rør rørte rørt rørde røre røyrer røyrte tok tar tek ta tatt tafser tafsa tafset klåa klådde beføler befølte befølt stryker strøk kysser kyssa kysset kysse kyssar klyper klemte kjærtegner kosar kose kosa tukler tukla tuklet gramser gramsa gramset slikker slikka klapper klappa",
    "o_sexact": "sex seks samleie ligge ligg knulle knulla pule suge suger runke runka oralsex analt porno nakne nakenbilder nakenbilete tenester tjenester blowjob pult knullet nakenbilda nakenbileter",
    "o_wed": "giftas jifte jifta jifter giftest gifte gifta gift giftast giftes gifter giftar bryllup bryllupet bryllaup bryllaupet trulova forlova forlovet forlove trolove lova bortlova ekteskap vigsel brur brud",
    "o_homeland": "polen romania latvia litauen russland ukraina thailand filippinene bosnia albania india bangladesh nigeria ghana uganda hjemlandet heimlandet somalia pakistan irak afghanistan syria marokko tyrkia etiopia eritrea iran kurdistan gambia sudan egypt jordan libanon kosovo tsjetsjenia india landsbyen koranskole koranskolen oppdragelsesreise oppdragelse oppsedingsreise",
    "o_honour": "ære æren æra ærå slekta skam skammen skjemt vanæret vanæra skjemme vanære rykte ryktet hore hora ludder",
    "o_drugged": "sovemedisin sovetabletter sovetablettar sovetablettane sovepiller sovepiller tabletter tablettar piller medisin medisiner medisina dop stoff ghb rohypnol pulver noe noko nokka beroligende valium",
    "o_drink": "drinken drikken drikke drikka glasset ølet ølen øla drink maten mat teen kaffen kakao",
    "o_seek": "finner finne fant funne funnet vet veit vett oppsøker dukker følger følgjer fylgjer foføler forfølger forføler forføljer stalker kjører køyrer kjør sender ringer ringe spionerer venter ventar står overvåker fotograferer filmer banker sett legg lusker lurer",
    # Threats.
    "o_say": "sier seier segjer segje seie sei si sa sagt skriver skriv skreiv skrev skreve roper ropa ropte rop lover lovet lova lovte melding meldinger meldiger meldingar truer trua truga trugar truet sendt sender sendte sent snakker hvisker hviska skriker skreik mumler melde tekster",
    "o_will": "skal ska skaln skarn vil vill vi kommer kjem kjæm kjæme komme kmr komer må skulle sku sko kan ville burde bør lyt",
    "o_murder": """
        <c_murder> derpe derpes drebe dræbe dreba drep drepa drepje skjota skjote skyde skøyte sjyte sjote knivstikke knivstikka stikke stikk stikka stekke stikker kappe kappa hogge hogg hogga hakke kvele kvel kveler kvela kvæle sprette sprett spretta partere flå brenne brenn
        brenna brænn begrave begrav begraver begraves grave drukne druknar drukna meie massakrere pælme knerte knert kakke knekke knekk brekke knuse knus lemleste lemlesta skade skada skad banke slå sla julebanke ekspedere utslette kverke kverk dolke forgifte
        krøpling steine
    """,
    "o_parts": "hodet hode haue hue hugu hovve hovudet skallen skallan skolten knærne knea kneskåla kneskålene beina bena armer armene armane ryggen rygg ryggn nakken hals halsen strupen strupa strupan trynet ansiktet fjeset magen fingrene fingran tennene tenna blod kjeven",
    "o_dear": "barna ungene ungane ongan ungan onga bonni barn sønnen sønn sonen son guten gutten guttan datteren dattera dottera datter jenta familien familia mora mor mamma søster søstera søsteren foreldrene bror broren kona mannen hunden bikkja katten",
    "o_place": "kontoret nav naven barnevernet barnevern skolen skulen skule skole jobben fabrikken bedrifta bedriften anlegget lageret butikken resepsjonen brakka riggen møtet kurset bygget bygningen huset leiligheten hytta kommunehuset rådhuset tinghuset retten banken mottaket trygdekontoret senteret plassen",
    "o_target": """
        <c_person> noken nokre naboen nabon naboan sjefn sjæfen arbeidsgiveren arbeidsgiver lederen leiaren saksbehandlern saksbehandlarn veiledern rettleiar rettleiaren veileder kollegaene kollegaer medelever klassen læraren legen lege lækjaren psykologen folka
        mannfolk fyrste første alle aille adle allesammen utlending utlendinger menneske mennesker unga dattra dottera dottra kjerringen kjærringa kjæringa kona mi kjæresten kjærasten samboeren onkel stefaren politi politimann vakta vekteren dama deres dykkar noen nåkken
    """,
    "o_armed": "<o_gun> bensin bensinen bensinkanne bensinkanna sprit syre bombe bomber dynamitt ammunisjon patroner kuler skudd molotov fyrstikker lighter gift rottegift",
    "o_got": "har hi he henta hentet henter kjøpt kjøpte kjøper skaffa skaffet funnet funne fann fant kvesst kvessa slipt slipa bærer ber tar tek legger lagt pakka pakket ladd ladet lada låner stjålet gøymt gjemt grave gravd tatt ligger ligg sitter",
    "o_rage": "rasende rasande sint sinna sinne sinnet sinet sinnan raseri raseriet forbanna forbannet kokar koker eksploderer klikker klikkar klikke kliker klikka svartner tenner hater hatar raser",
    "o_hurtother": "skade skada skader skadet skadd skadar gjøre gjer gjør gjera gjere gjorde slå sla slår kvele kveler kvel kvæle drepe drep dreper riste rister ristet filleriste kaste kaster dytte dytter dytta stikke kutte brenne drukne stryke trykke legge pressa",
}
