"""The robot is no expert: it does not measure, match or interpret (METHOD §§2–3)."""

from __future__ import annotations

from bot.dialogue.checks.phrases.table import Phrases

EXPERT = (
    Phrases(
        "scores",
        "counts or measures the person; ask in words, or with three to tap",
        r"""
        (neste|nytt|høyere|et) nivå
        halvveis til
        (skala*|gradér|grader|rangér|ranger|rangere|rangering*|skår|skåre*|score*|poeng*|terningkast*|karakter|
            karakteren|karakterer|karakterskala|stjerner|prosentvis|måloppnåelse*|resultatet ditt|resultatene dine|
            testresultat*|poengsum*|ranking*|ledertavle*|toppliste*)
        (jobbklar*|arbeidsklar*|jobbparat*|arbeidsdyktig*|formidlingsklar*)
        (fra|mellom) (0|1|en|én|null|lav) (til|og|-|–) (_)
        (0|1) (-|–|til) (3|4|5|6|7|10|100|fem|ti|seks)
        (et|hvilket|gi .. et|velg et|sett et|skriv et|som et|oppgi et) (tall|tallverdi|nummer)(?! (hjelp|å ringe|på))
        tall fra
        (prosent|%|tommel* opp|smilefjes (får|gir))
        (dager|uker|ganger|samtaler|svar) (på rad|i strekk|i trekk|på ramme alvor)
        (på rad|i strekk|i trekk)
        (på|nådd|nå|til|ditt|høyt|lavt) nivå (_|\d)
        (nivået|nivå|framgangen|fremgangen|utviklingen|framdriften|innsatsen|motivasjonen|prestasjonen|prestasjonene|
            forbedringen|rekken|rekka|streaken|statistikken) (din|ditt|dine) (er|har|var|ligger|øker|går)
        (over|under|bedre enn|på|dårligere enn|lik) (gjennomsnittet|gjennomsnittlig|snittet|de fleste|normalen|
            middels)(?! andre)
        du (har|er|ligger|fikk|får|scorer|har nå) .. (klart|nådd|fullført|samlet|tjent|oppnådd|ferdig med|
            låst opp) .. (av|mål|poeng|stjerner|oppgaver|nivå|medaljer|trofeer|dager)
        (medalje*|trofé*|trofeer|badge*|streak*|premie*|belønning*|bonus|highscore|rekord*)
        \d+ (av|/) \d+ (mål|poeng|oppgaver|riktige|rette|klart)
        (?<!\sspørsmål\s)(?<!\sdel\s)(?<!\ssteg\s)\d+ (av|/) \d+(?! (personer|deltakere|ansatte))
        (har|er|fikk) (du )?\d+ (av|poeng|riktige)
        hvor mange (tommel*|stjerner|poeng|smilefjes|hjerter)
        hvor mange av (ti|fem|sju|syv|\d+|hundre|dagene|målene|oppgavene)
        (blant|en av) (de )?(beste|flinkeste|svakeste|dårligste|mest aktive|raskeste)
        (fra|mellom) (null|en|ett|0|1) (til|og) (hundre|ti|100|10|fem|seks)
        hvor (realistisk*|klar|moden|parat|egnet|motivert|sannsynlig|godt egnet|arbeidsfør|attraktiv|ansettbar) (er|
            føler|synes|for|mener|virker) .. (du|målet|ønsket|det|planen|drømmen)
        (hvor|for) (klar|moden|parat|egnet|jobbklar*) er du
        (vurder|bedøm|evaluer|mål|måle|test|ranger|gradere|vurdere) .. (arbeidsevne*|evne*|deg selv|innsatsen|dagen|
            møtet|motivasjon*|ferdighet*|fra|selvtillit*|nivå*|styrke* din*|deg)
        (ta|gjør|gjennomfør|fyll ut|start) (denne |en |selv)?(testen|test|selvtest*|quiz*|egentest*|nivåtest*|
            skjemaet)
        (hvor|der|se hvor|hvordan) du ligger an
        (ligger|lå|scorer|scoret|gjør det|gjorde det) (du )?.. (bedre|dårligere|høyt|lavt|over|under|an|høyere|lavere|
            an sammenlignet)
        (bedre|høyere|dårligere|lavere|svakere) (enn (sist|forrige|før|i fjor|andre|de andre|i går|snittet)|
            resultat)(?! (du|hva))
        """,
        r"""
        (next|new|higher) level
        halfway to
        (scale|rate|rating*|rank|ranking*|grade|grades|graded|score|scores|scored|point score|points|stars|percent|
            per cent|percentage|%|percentile|leaderboard*|streak*|badge*|medal*|trophy|trophies|reward*|bonus|
            high score|highscore|quiz)(?! (of|out))
        (from|between) (0|1|one|zero|low) (to|and|-|–) _
        (0|1) (-|–|to) (3|4|5|6|7|10|100|five|ten|six)
        (a|which|what|as a|give .. a|choose a|pick a|write a) number(?! (to|for|of))
        (days|weeks|times|conversations|answers) (in a row|running|straight)
        in a row
        (at|reached|to|on|your) level (_)
        your (level|score|progress|result|results|performance|streak|statistics|motivation level|rank|average|rating|
            grade) (is|are|has|have|was|went|looks)
        (above|below|better than|at|worse than|under|over) (the )?(average|normal|most others|most people|last time|
            others)
        you (have|are|got) .. (reached|completed|earned|collected|unlocked|achieved|finished) .. (of|goals|points|
            stars|tasks|level)
        \d+ (of|out of|/) \d+ (goals|points|tasks|correct|done)
        (?<!\squestion\s)(?<!\spart\s)(?<!\sstep\s)\d+ (of|out of|/) \d+
        how many (of|out of) (ten|five|seven|\d+|the days|your goals|the tasks)
        (among|one of) the (best|top|weakest|most active|fastest)
        (from|between) (zero|one|0|1) (to|and) (a hundred|ten|five|100|10)
        how (realistic|job-ready|work-ready|ready|employable|motivated|suitable|likely|fit|prepared|
            attractive) (are you|is your|is the|do you|is it)(?! (to (tell|talk)))
        (assess|evaluate|measure|test|judge|grade) (your|yourself|the|how)
        (take|do|complete|start|fill in|fill out) (this|the|a|our) (test|self-test|quiz|assessment|form|questionnaire)
        (how|where) you (rank|score|measure|compare)
        (better|worse|higher|lower) (than (last time|others|before|average|the others|most)|result)
        """,
    ),
    Phrases(
        "matching",
        "finds the answer for the person; ask what draws them",
        r"""
        <utsagn>(passer|egner|trives) du (deg |godt |best )*(i|som|til|på|innen|med)
        (ifølge|etter|i følge) (svar*|testen|profil*) .. (passer|bør|er|egner|trives)
        (yrke*|yrkene|jobb*|stilling*|arbeid|bransje*|utdanning*|studie*|fag|noe|karriere*) som (passer|matcher|
            egner seg|er (perfekt|riktig|rett|laget|midt i blinken|best)|ligner|ligger nær|passet|kler|
            står i stil) (best )?(for |til |med )?(deg|din*|det du kan|profil*|svar*|akkurat deg|dine svar)
        (finner|finne|fant|viser|foreslår|velger|anbefaler|regner ut|ser|plukker ut|matcher|kobler) .. (<jobb>|yrke*|
            en jobb|jobber) .. (passer|til deg|for deg|matcher|som)
        (testen|systemet|profilen|svarene|jeg|roboten|{s}) (finner|foreslår|velger|anbefaler|viser|regner ut|peker|
            matcher|kobler|sier|tror) .. (<jobb>|yrke*|jobber|lager|butikk|kundeservice|renhold|helse|kokk|barnehage)
        (passer|egner|egnet|kvalifisert|skikket|skapt|født|laget|ment|best skikket|perfekt) (du )?(seg |deg |best |
            godt |dårlig |særlig |perfekt )?(til|som|for) (å |en |et |ei )?(?!(deg|dem|dere|meg|kroppen|det|hverdagen|
            livet|sesong|vinteren))
        du (passer|egner deg|er egnet|er skapt|er født|er som skapt|er kvalifisert|er rett|er perfekt|hører hjemme|
            kan jobbe (på|i|som|med)|kan bli|bør bli|bør jobbe|burde bli|burde jobbe|vil trives (som|i|på|med)|
            ville (passe|passet|trives|trivdes)) (best |godt |perfekt )?(til|som|for|på|i|en|et|å|med)
        du (ville|kunne) (ha )?(blitt|vært) (en |ei )?(god|dyktig|flink|perfekt|utmerket|fin|glimrende|strålende)
        du (blir|er) (nok )?(en )(god|dyktig|flink|perfekt|ypperlig) (kokk|_arbeider|selger|sjåfør|lærer|hjelper|
            leder)
        matcher (best )?(med )?(deg|profil*|det|svar*|dine|butikk*)
        (matcher|passer) .. (profil*|svarene) (din|dine)
        (profil*|svar*|cv*|du) (din |dine )?(matcher|passer|peker|egner) (godt |best |perfekt )?(med|til|som|for|mot)
        (yrkene|jobbene|stillingene|disse|denne jobben|dette yrket|dette|følgende|jobber) .. (passer|matcher|
            ligner på) (best )?(deg|profil*|for deg|til deg|det du|med)
        (basert på|ut fra|på grunnlag av|på bakgrunn av|utfra|i lys av|gitt) (disse |alle |det )?(svar*|interesse*|
            dine|profil*|evne*|styrke*|det du|dette|ferdighet*|erfaring*|opplysning*|testen) .. (bør|foreslår|
            anbefaler|passer|egne*|kan du|er du|vil du|burde|er|blir|viser|ser|tror|yrke*|jobb*)
        med (dine|disse|slike) (evne*|interesse*|styrke*|egenskap*|ferdighet*|svar*|erfaring*|kvalifikasjon*|
            talent*) .. (bør|kan|passer|egne*|vil|burde|er|blir|ville)
        (yrkestest*|interessetest*|karrieretest*|jobbtest*|personlighetstest*|evnetest*|egnethetstest*|jobbmatch*|
            yrkesmatch*|matching|match|matchet|yrkesforslag*|jobbforslag*|jobbanbefaling*|yrkesvalgtest*|
            interessekode*|hollandkode*|personlighetstype*|karriereforslag*)
        (anbefalte|foreslåtte|aktuelle|passende|utvalgte|egnede) (yrker|jobber|stillinger|bransjer|utdanninger|yrkene|
            jobbene) (for|til|basert|er)
        (yrke*|yrker|jobber|stillinger|jobbforslag|forslag|bransjer) (for|til) deg
        (den|det) (rette|riktige|perfekte|ideelle|beste) (jobb*|yrke*|karriere*|stilling*|plass*|arbeid*|
            bransje*) (for deg|er|finner|blir)
        (en|noen|slike|folk|mennesker|de) som (deg|du|dere)(?!( \?| ser opp| kjenner| liker| vil| har| er)) .. (bør|
            burde|passer|gjør det|trives|kan bli|egner|jobber|blir|liker|kunne)
        (kanskje|hva med om|hvorfor ikke|hva om) .. (du (skulle|burde|bør|kunne)|(skulle|burde|bør|kunne) du) (bli|
            prøve (deg )?som|jobbe som|utdanne|søke deg|være)
        du (skulle|burde|bør|kunne) (bli|blitt|jobbet som|utdanne|utdannet)
        <utsagn>.. (du|deg|din|dine|svar*|profil*|roboten|jeg) .. (<yrke>)
        (tilsier|foreslår|anbefaler|peker mot|tyder på) .. (<yrke>|yrke*|<jobb>|bransje*)
        (alt som trengs|det som trengs|det som skal til|gode forutsetninger|evnene|egenskapene) .. (bli|være|jobbe|
            klare jobb*)
        (funnet|plukket ut|valgt|satt opp|laget) .. (<jobb>|yrke*) .. (til|for) deg
        (et|en) (yrke|jobb|bransje|karriere|stilling|utdanning) (for|til) deg$
        (perfekt|rett|riktig|ideell|drømmejobben|midt i blinken|som skapt|skreddersydd|perfekt tilpasset) for deg
        (peker|tyder|tilsier|viser) (mot|på|i retning|at du (passer|bør|egner)) (et |en )?(yrke|jobb*|bransje*|helse*|
            retning)
        (jeg tror|jeg tenker|kanskje er|vil) .. (er noe for deg|er tingen for deg|ligger for deg|noe for deg|
            hadde passet deg|ville passe deg|passer for deg|passe for deg)
        (noe for deg|tingen for deg|ligger for deg)
        (hvilk*|hva) (yrke*|jobb*|type jobb|bransje*|stilling*) (du )?(passer|egner|er du|bør|matcher|skal du) (du |
            best |deg |for deg |egnet |skapt )*(til|for|som|i|best|bli|ha|velge)
        (din|ditt|dine) (personlighetstype|interessekode|jobbmatch|karriere er|ideelle)
        """,
        r"""
        according to (your|the) .. you
        (occupation*|job|jobs|career|careers|position*|profession*|work|education|field|fields|roles|industry) (that|
            which) (suit|suits|fit|fits|match|matches|is right|are right|is perfect|are perfect|is best|would suit|
            would fit|resemble|best (suit|fit|match)) (you|your|best)
        (find|finds|show|shows|suggest|suggests|choose|pick|picks|recommend|recommends|match|matches|calculate|
            calculates|select|selects) (you |out )?.. (<job>) .. (suit|suits|for you|to you|match|fit|fits|that)
        (the test|the system|the robot|your answers|your profile|i|we|{s}) (suggest|suggests|recommend|recommends|
            point|points|match|matches|indicate|indicates) .. (<job>|retail|health|cleaning|warehouse|kitchen|towards|
            to)
        (these|the|this|those|following) (<job>) .. (suit|suits|fit|fits|match|matches) (you|your|best)
        you (are|were|seem|would be) (well |best |perfectly |ideally |very |really |not )?(suited|cut out|made|born|
            fit|qualified|perfect|right|a perfect match|a good match|a match|a good fit|ideal|a natural|destined|
            meant) (for|to|as|in|with)
        you (would|could|will) (make|be|become) (a |an )(good|great|excellent|perfect|fine|skilled|brilliant|
            wonderful)
        you (suit|fit|belong) (best )?(in|as|a|the|with|into)
        you (should|could|would) (become|work (as|in|at|with)|thrive (in|as)|do well (in|as)|enjoy working)
        you (should|could|would) be (a|an|in|at)
        (based on|from|given|according to|on the basis of|judging by|with) (your|these|the|what you|
            all your) .. (should|suggest|recommend|suit|suited|you (are|can|could|would)|fit|match|here are|we|i|is)
        (career|interest|personality|job|occupation|aptitude|vocational) (test|tests|quiz|match|matching|type|matches|
            matcher|suggestions|recommendation*)
        (perfect|good|great|best|ideal|right) (match|fit) (for|with|is)
        (match|matches|matching) (your|you|with)
        (recommended|suggested|suitable|matching|suited) (<job>)
        (<job>) (for you|recommended)
        the (right|perfect|ideal|best) (<job>|role|place|field|one) (for you|is|would)
        (someone|somebody|people|a person|those) like you .. (should|would|could|do|fit|suit|thrive|work|belong|are)
        (perhaps|maybe|what if|why not) .. you (should|could|ought to|might) (become|work as|be|train|study|apply|
            try being)
        <utsagn>.. (you|your|the robot|i) .. (<trade>)
        (suggest|suggests|recommend|recommends|point to|indicate) .. (<trade>|practical (job|work|occupation))
        what it takes
        (found|picked|selected|chosen) .. (<job>) .. (for|to) you
        (an|a) (occupation|job|career|profession) for you
        (perfect|right|ideal|made) for you
        (is|are|could be|might be|would be) (the )?(something|thing|a job|job) for you
        (which|what) (<job>|kind of job) (are you|do you|should you|would you|you|suits|suit|fits|fit) (suited|fit|
            cut|made|become|best|right|choose|have|be|you|match|are suited|should)(?! (be|see|like))
        your (personality type|interest code|ideal job|job match|perfect job|dream job is)
        """,
    ),
    Phrases(
        "interprets",
        "says what the words mean; only the person knows that, so quote or ask",
        r"""
        (det|dette|svar*|ord* dine|historien din|valget ditt|valgene dine|det du (skriver|sier|har|forteller)|
            alt) (tyder|betyr|viser|beviser|vitner|sier|forteller|avslører|peker|røper|bekrefter|antyder|indikerer|
            innebærer|speiler|gjenspeiler|kan tyde|kan bety|kan vise|må bety|betyr nok|skyldes|skyldes nok|
            handler nok|henger nok|understreker) (på |om )?(at du|at det|noe om (deg|hvem)|meg at|mye om deg|
            mye om hvem|hvem du|hva du|at)(?! (for|å))
        (svar*|svarene|ordene|ordene dine|historien|valgene|valget|alt) .. (viser|tyder|betyr|forteller|avslører|
            røper|peker|antyder|speiler|vitner|sier) (på|om|at|meg|hva|hvem|noe|mye)
        (tyder|vitner|kan tyde|hinter) på (at|en|et|stor|lav)
        det (betyr|viser|forteller|avslører|røper|bekrefter|beviser|antyder|skyldes|innebærer) (meg )?(at|hvem|hva|
            hvor|noe)
        (det|dette|du) (høres ut|høres|ser ut|virker|later til|synes|lyder|kjennes|føles) (for meg )?(ut )?(som|
            som om|at|til at|til å|for meg|på meg) .. du
        det (høres|ser) (ut )?(som|til)
        (du virker|virker du|du ser ut|du høres|du fremstår|du framstår|du later|du oppleves)(?! (tilbake|
            videre|på|deg|hit|inn|til|i|dit|fram|an))
        det (virker|føles|ser ut) som
        (jeg|vi|roboten) (tror|ser|merker|forstår|hører|tolker|skjønner|oppfatter|aner|fornemmer|leser|antar|
            konkluderer|synes å se|kan se|kan høre|kan merke|får inntrykk|sitter igjen|opplever|gjetter|regner med|
            mistenker|vet) (det |deg |dette |svaret |på |av )?(som |slik )?(at|som|et (ja|nei|mønster)|en (rød tråd|
            tendens)|mellom linjene|du|av det|til at|noe|hvor|en som)(?! (kan|vil|skriver|må))
        (jeg|vi|roboten) (ser|finner|aner|oppdager) (et|en|flere|noen) (mønster*|rød*|tråd*|tendens*|sammenheng*|
            tema*)
        (mønster*|rød tråd|røde tråden|fellesnevner*) (i|er|gjennom) (det du|svar*|ord*|alt|historien)
        (innerst inne|dypest sett|under overflaten|mellom linjene|ubevisst|underbevisst*|innerst|bunn og grunn|
            i virkeligheten|egentlig handler|det egentlige|egentlige grunnen)
        (^|kort sagt|med andre ord|altså|dermed|derfor|da|så|konklusjon*|oppsummert) (, |: )?(er|
            var) du <utsagn>(altså |nok |kanskje |tydeligvis |jo )?(en som|en person|en type|et menneske|
            en (lagspiller|ener|leder|omsorgs*|hjelper|introvert|ekstrovert)|glad i|redd for|typen)
        (^|og|men|altså|,) du er (altså|nok|tydeligvis|åpenbart|visst|sikkert|trolig|egentlig|kanskje|antakelig|
            sannsynligvis|en som|en person som|et menneske som|typen som|en type som|en (lagspiller|ener|ledertype|
            omsorgsperson)|en klassisk)
        du er (en (person|type|lagspiller|som)|et menneske|typen)
        så du (føler|er|savner|liker|vil|trenger|mener|opplever|tenker|ønsker|synes|var|ble|har|foretrekker|trives)
        du (føler|kjenner|savner|frykter|unngår|kompenserer|søker|foretrekker|ønsker|trenger|drømmer|
            lengter) (deg )?(nok|kanskje|egentlig|tydeligvis|sikkert|altså|visst|antakelig|trolig|åpenbart|innerst)
        du (savner|føler|frykter|lengter|trenger|ønsker|mangler|søker|vil|liker) (deg )?(nok|kanskje|egentlig|
            tydeligvis|sikkert|altså|visst|antakelig|trolig|åpenbart|innerst)
        (da|så|derfor|altså|dermed) (er det|blir det|er) (klart|tydelig|åpenbart|lett å se|opplagt|sikkert) at du
        (tydelig|klart|åpenbart|opplagt|lett å se|ingen overraskelse) at du
        (skyldes|bunner|kommer|handler|stammer|henger|skriver seg) (nok|trolig|kanskje|egentlig|sikkert|sammen|
            antakelig|om|i|av|fra|med|dypest sett|at) (at du|barndom*|frykt|redsel|usikkerhet|trygghet|selvtillit*|
            mangel|savn|angst|oppvekst*|fortid*)
        (bak|under) (dette|ordene|svaret|det) .. (ligger|skjuler|gjemmer|er) .. (en|et|redsel|frykt|savn|ønske|behov|
            drøm)(?! (,|jobb|sted))
        du er (nok|sikkert|trolig|egentlig|kanskje) (mer|mindre|en|ganske|litt)
        (skinner|kommer|lyser) (det )?(gjennom|fram|frem) .. (at|av) (du|ordene|svar*)
        (det )?du (sier|skriver|forteller|svarer|beskriver|har skrevet|har sagt) (, )?(handler|dreier|betyr|viser|
            tyder|peker|kommer av|minner|bunner)
        (tydelig|klart|åpenbart|synlig|merkbart|lett å (se|høre|merke)) .. at du
        (jeg|man|en) (hører|ser|merker|skjønner|forstår|aner|kjenner) (det )?(på|i|av|at) (du|deg|svar*|ordene|det du)
        (egentlig|nok|dypest sett|i grunnen|først og fremst) (handler|dreier) (det|dette|historien|svaret)?.. om
        (historien|svaret|drømmen|valget|ordet|ordtaket|boka|filmen|personen) (din|ditt|du valgte|dine) (handler|
            dreier|er egentlig|symboliserer|står for|er et bilde|er et uttrykk|speiler|betyr|forteller) (seg )?(nok |
            om |på |for |at )
        (din|dine) (egentlige |største |viktigste )?(styrke|styrker|drivkraft|motivasjon|svakhet|verdier|personlighet|
            behov|problem|frykt|hovedutfordring) (er|ligger|handler)(?! (det|du|viktig*|best|ikke|å|dine))
        (det|dette) (forteller|sier|betyr|viser) (meg|oss|mye|noe|en del) (om|at|hvem)
        sier (mye|noe|en del|alt) om (deg|hvem)
        """,
        r"""
        (it|that|this|which|your (answer|answers|words|story|choice|choices)|the (answer|answers|story|choice)|
            what you (write|wrote|say|said|tell)) (may |might |could |must |clearly |seems to |all )?(means|mean|
            suggest|suggests|show|shows|tell|tells|indicate|indicates|reveal|reveals|prove|proves|imply|implies|
            confirm|confirms|reflect|reflects|point|points) (to )?(that|you(?! \?)|me that|us|me|who you|
            what you (want|need|are|feel)|a lot about|much about)
        (this|that|it|your .. ) (says|say) (a lot|much|that you (are|want|need|like|feel))
        (says|tells|reveals|shows) (a lot|much|everything) (about|of) (you|who)
        (it|that|this|you) (sounds|sound|seems|seem|looks|look|feels|appears|appear|come across|
            comes across) (to me )?(like|as if|as though|as|that|to be|you|a little|motivated|<bad>|happy|sad|to)
        you (seem|sound|appear|come across)
        you (look|strike me) (like|as|a little|so|very|<bad>|happy|motivated|ready)
        it (sounds|seems|looks|appears|feels) (like|as|that|you|to me)
        (i|we|the robot) (think|see|notice|understand|sense|hear|gather|assume|guess|conclude|believe|read|interpret|
            take|suspect|can (tell|see|sense|hear)|get the (impression|feeling|sense)) (this |it |your |
            from .. )?(that|you|a pattern|a theme|a thread|as|between|are)
        (i|we) can (tell|see|sense|hear)
        (i|we) (see|find|notice|spot) (a|some|the) (pattern|patterns|theme|thread|connection|tendency)
        (deep down|at heart|deep inside|beneath the surface|between the lines|unconsciously|subconsciously|underneath|
            in reality|what you really|the real reason|you really want|your true)
        ^ (so|thus|therefore|in short|in other words|clearly|obviously) (, )?(probably |clearly |really |
            basically )*you (are|feel|want|like|need|prefer|miss|value|were)
        you are (clearly|obviously|probably|evidently|apparently|someone who|a person who|the type|the kind|the sort|
            one who|a team player|a people person|a natural)
        (clear|obvious|evident|plain|no surprise) that you
        (it|this|that) is (really |actually |probably |clearly |all |ultimately |mostly )(about|because|due|down to)
        (comes from|stems from|caused by|due to|rooted in) (your|a lack|fear|insecurity|childhood|the fact)
        your (story|answer|dream|choice|film|book) is (really |actually |probably |all )?(about|a sign|a symbol|
            an expression)
        your (greatest |main |real |true |biggest |core )?(strength|strengths|weakness|motivation|personality|fear|
            driving force|values|need|problem) (is|are|lies|lie)(?! (it|that you|important|not))
        what you (say|write|tell|wrote|said|describe) (is|means|shows|suggests|comes from|points|reveals|
            reminds)(?! (kept|saved|yours|only|private|not|enough|here|stored|up))
        (behind|beneath|underneath) (this|the words|that) .. (is|lies|hides)
        you are (probably|perhaps|surely|maybe) (more|less|a|an|rather|quite)
        (shines|comes) through .. you
        you (probably|clearly|obviously|secretly|actually|must) (feel|want|need|miss|fear|like|prefer|be|have|long)
        """,
    ),
)
