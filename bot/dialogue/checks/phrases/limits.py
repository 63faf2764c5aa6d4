"""What a robot must not claim, decide or deny (METHOD §7)."""

from __future__ import annotations

from bot.dialogue.checks.phrases.table import Phrases

LIMITS = (
    Phrases(
        "watching",
        "claims to watch over or treat somebody; say that nobody reads along, and who can help",
        r"""
        (noen|alle|vi|{s}) leser (dette|her|alltid|svarene|meldingene|med)(?! (når|hvis|om|etter at) du deler)
        <robot> (alltid |nok )?(følger med|følger (deg|nøye)|passer på|våker|vokter|overvåker|overvåke|holder (øye|
            oppsyn|et øye|vakt|utkikk)|ser etter deg|ser til (at|deg)|tar vare på|vil ta vare|skal ta vare|merker|
            oppdager|fanger opp|registrerer om|vet om du har|kan se om|ser om|slipper deg|beskytter|redder|hindrer at|
            sørger for at du (har|er|får hjelp)|kan (behandle|kurere|helbrede|hjelpe deg med (angst*|depresjon*|
            tank*))|behandler|helbreder|er (alltid )?(her|der|våken|til stede|tilgjengelig)( for deg|,| hele| døgnet|
            \sog lytter| når)|lytter alltid|skal (passe|våke|beskytte|følge med|holde)|vil (passe|våke|oppdage|merke|
            gripe))(?! (tida|tiden|tid|klokka|at svar*|at (det|ingenting) blir lagret|svarene|det du (skriver|skrev)|
            på svar*))
        <robot> .. (følge med på deg|følger med på (deg|hvordan)|holde øye|passe på deg|ta vare på deg|våke over)
        (følger|følge) (nøye )?med på (deg|hvordan du|humøret|formen|helsa|hvordan det)
        (holder|ha) (et )?øye med
        <robot> (sier|gir|melder|skal si|vil si|varsler|skal varsle|vil varsle|kontakter|ringer|alarmerer|tilkaller|
            kan varsle|sender) (ifra |fra |beskjed |melding |bud )?(til )?(noen|{s}|hjelp|legen|andre|politiet|
            ambulanse|legevakt*|112|113|deg) .. (hvis|om|når|dersom|ved) .. (du|noe|noen|fare|krise|vondt|sliter|galt)
        (noen|{s}|alle|teamet|et menneske|mennesker|noen her|en person|vi) (alltid |nok )*(leser|ser|følger|hører|
            overvåker|lytter|sjekker|passer|vil se|vil gripe|vil oppdage|vil merke|griper|rykker|står klar|er alltid|
            er der|sitter klar|kommer til deg) (alltid |fortløpende |straks |med en gang |inn |på |med |til |
            gjennom )?(alt|det du skriver|med|hva du|om du|over|på|inn|ut|med en gang|straks|hele tida|alltid|hver|
            alle|deg|når|hvis|meldinger|svarene dine|døgnet|klar|hele)(?! (det|deler|du deler|vil|det|velger|at))
        (leser|ser) alt du (skriver|sier)
        (noen|{s}) .. (gripe inn|griper inn|rykker ut|ser (det )?med en gang)
        (ser|merker|oppdager|vet) (straks|med en gang|alltid) (om|at|når|hvis) du (sliter|har|er|ikke|trenger|blir|
            får)
        (hele døgnet|døgnet rundt|24 timer|24/7|dag og natt|natt og dag|til alle døgnets|om natta er det)(?! .. (113|
            legevakt*|hjelpetelefon*))
        du er (aldri alene|trygg|i trygge hender|beskyttet|under oppsyn) (hos|her|med|når|så lenge|i|mens)
        (trygg hos|i trygge hender|i gode hender|under oppsyn|aldri alene)
        (?<!\sikke\s)(?<!\singen\s)(?<!\sikke\sen\s)(terapi|terapeut*|behandling|behandlingen|behandlingstime*|
            psykologtime|samtaleterapi|kur mot|som (å gå til )?(en )?psykolog|en psykolog|være psykolog*|
            gjør deg frisk|bli frisk|blir frisk|frisk av|kurerer|helbreder|lindrer|fjerner angst*|mot (angst*|
            depresjon*))
        (stol*|trygg) på at (noen|jeg|vi|{s}) .. (følger|passer|ser|leser|merker|er der|våker|fanger)
        (passer på|våker over|ser etter|tar vare på|vokter) deg
        (varsler|alarmerer|tilkaller) (noen|hjelp|{s}|legen|politiet)
        ut av syne
        (noen|folk|mennesker|en|teamet|{s}|jeg) .. (klar|beredt|parat|våken|til stede|der) .. (i den andre enden|
            alltid|døgnet|for deg|om noe|hvis noe|når du trenger)
        (i den andre enden|andre enden|bak skjermen)
        (noen|{s}|jeg|teamet|kontoret|systemet|legen) .. (ser|merker|vet|blir varslet|oppdager|hører|varsles|leser|
            reagerer) .. (om|hvis|når|dersom|at) (du|noe|noen) .. (har det|vondt|dårlig|galt|sliter|strever|i fare|
            krise|lei|trist|syk|tungt|ikke svarer|selvmord*|faller)
        (får|blir|gis|går|sendes) .. (automatisk|straks|øyeblikkelig|umiddelbart|varsel|varslet|varsling|
            alarm) .. (hvis|om|når|dersom|til|beskjed|melding)
        (automatisk) (beskjed|melding|varsel|varsling|alarm|hjelp)
        (sørger|passer|ser|sikrer|garanterer) .. (for )?(at )(ingenting|ingen|alt|du) .. (galt|skjer|skader|trygg|bra|
            vondt|alene)
        (regne med|stole på|vite) (at )?(jeg|vi|noen|roboten|meg|{s}) (alltid )?(er (her|der)|følger|ser|passer|
            stiller|hjelper)
        jeg (er|sitter|står) (alltid )?(her|der|klar) (for deg|når|hvis|om)
        jeg (er|sitter|står) (alltid )?(her|der|klar)$
        (noen|{s}|alle) (leser|ser) .. (alt|det) du (skriver|sier)(?! (til|og))
        """,
        r"""
        (someone|somebody|we|{s}) (reads|read|will read) (this|it|along|your (answers|messages))(?! (when|if|once|
            after) you share)
        <robot> (always |will |am |is |are |can |shall |constantly )*(watch|watches|watching|look|looks|looking|keep|
            keeps|keeping|take|takes|guard|guards|protect|protects|monitor|monitors|monitoring|notice|notices|detect|
            detects|discover|see|sees|follow|follows|following|make sure|makes sure|treat|treats|cure|heal|save|saves|
            listen|listens) (over|out for|after|an eye|a close eye|watch|care of|you|if (you|something|anything|
            things)|when (you|something)|how you|that you|whether|to you|your (mood|health|anxiety|depression)|
            day and night|always)(?! (wrote|write|said|chose|answer*))
        (watch|watches|watching|look|looking|looks) (over|out for|after) you
        (keep|keeps|keeping|kept) (an|a close|one) eye
        <robot> (am |are |is |will be )(always )?(here|there|awake|available|around|present|by your side|
            with you) .. (for you|always|day|night|24|around|whenever|any time|hour*|clock)
        (always here|here for you|there for you|by your side|never alone|not alone here)
        <robot> (will |can |shall |would |always )?(tell|alert|call|contact|notify|warn|inform|send) (for )?(someone|
            somebody|{s}|help|your doctor|the police|an ambulance|people|the doctor|emergency|others|anyone) .. (if|
            when|should|in case) .. (you|something|danger|anything|unwell|wrong)
        (someone|somebody|{s}|people|everyone|a person|a human|the team|we) (always |constantly |will |immediately |
            is |are )?(read|reads|reading|see|sees|watch|watches|watching|follow|follows|monitor|monitors|monitoring|
            check|checks|listening|step in|intervene) (always |immediately |along |in |all |through )?(everything|
            what you|all|along|you|your|over|every|at once|right away|immediately|if|when|in|day|always|
            how)(?! (share|choose))
        (reads|read|sees|see) everything you (write|say)
        (day and night|around the clock|24 hours|24/7|night and day|round the clock)
        you are (always |completely |perfectly |totally )?(safe|protected|looked after|in good hands|in safe hands|
            never alone|under) (here|with|when|in|as long|supervision)
        (safe with|in good hands|in safe hands|under supervision)
        (?<!\snot\s)(?<!\sno\s)((is|like|as) (your |a kind of |the same as |just like |good as )?(therapy|treatment)|
            (like|as|be|am|become) .. (therapist|psychologist|doctor)|your (treatment|therapy) (here|starts|session*)|
            counselling session|cure|cures|cured|heals|make you well|get well|makes you well|relieves|
            against (anxiety|depression))
        (trust|be sure|rest assured|count on) .. (someone|i|we|{s}|somebody) .. (watching|watches|follows|reads|there|
            notice|looking)
        (someone|somebody|people|a human|the team|{s}|i) .. (ready|waiting|awake|there|present|
            available) .. (at the other end|always|day|night|for you|if something|whenever)
        (at the other end|behind the screen)
        (someone|somebody|{s}|i|the team|the office|the system|your doctor) .. (see|sees|notice|notices|know|knows|
            alerted|notified|hears|reacts|reads) .. (if|when|that|in case) (you|something|anything) .. (unwell|bad|
            wrong|struggle|struggling|danger|crisis|sad|ill|hard|not answer|down|alone|hurt|pain|not well)
        automatically (told|informed|alerted|notified|sent)
        (told|informed|alerted|notified|message|alert|warning) automatically
        (count|rely|depend) on (me|us|the robot|{s} being|someone)
        (alert|alerts|alarm|notify|notifies) (someone|somebody|help|{s}|the|people)
        """,
    ),
    Phrases(
        "decides-money",
        "decides about benefits; only the office can, so offer to ask {S}",
        r"""
        du (vil |kan |kommer til å |skal |får )?(da |fortsatt |heller )?(har|har ikke|får|får ikke|mister|miste|
            beholder|beholde|taper|tape|risikerer å (miste|tape|få)|kan miste|tjener|tjene|trenger ikke bekymre|
            krever|kan kreve|slipper|går glipp av|mottar|ha|få) .. (rett til|krav på|<penger>|lønnstilskudd|kroner|
            frikort|skattefritt|utbetalt|utbetaling|innvilget|avslag|dekket|refundert|etterbetal*|trekk*|
            økonomisk*)(?! (med|av {s}))
        du har (<ikke> )?(rett til|rett på|krav på) (å |en |full |mer )?(?!(pause*|ferie*|lunsj*|hjelp|tolk|å (si|
            trekke|få vite|slutte|stoppe|ombestemme|vite|se|velge)|innsyn|fri|hvile|følge))
        (<penger>|stønaden|trygda|trygden|ytelsen|pengene|støtten|aap) (din|di|dine|ditt )?.. (stopper|stoppes|
            stanses|stanser|kuttes|kutter|reduseres|redusert|fortsetter|endres|blir|øker|øker|påvirkes|forsvinner|
            faller|går ned|går opp|beholdes|trekkes|utbetales|kommer|er (trygg|sikker|sikret|den samme)|avkortes|
            innvilges|forlenges|avsluttes|ryker|justeres|beregnes|løper|holdes|vurderes|dekker|tapes)
        (nav|kontoret|{s}|vi|jeg|staten|kommunen|teamet|systemet) (vil |kan |kommer til å |skal |må )?(kutter|kutte|
            stopper|stoppe|stanser|stanse|reduserer|redusere|trekker|trekke|betaler|betale|dekker|dekke|gir|utbetaler|
            utbetale|innvilger|innvilge|avslår|avslå|øker|godkjenner|godkjenne|refunderer|krever (tilbake|inn)|krever|
            sponser|holder tilbake) .. (<penger>|kroner|kurset|kurs|støtte*|busskort*|utgift*|reise*|søknad*|bil|
            førerkort*|lappen|utstyr*|barnehage*|klær|pc|sertifikat*|alt|deg|da)
        (påvirker|påvirke|berører|endrer|reduserer|går ut over|virker inn på|har innvirkning på|teller|betyr noe for|
            avgjør|får følger for|får konsekvenser for|har følger for|har betydning for|
            har konsekvenser for) .. (<penger>|økonomien|utbetaling*|inntekt*)
        (følger|konsekvenser|betydning|virkning) for .. (<penger>|økonomien)
        (innvilg*|avslag|avslått|utbetal*|etterbetal*|tilbakebetal*|avkort*|sanksjon*|trekk i|blir trukket|trukket i|
            trekkes i|godkjent søknad|vedtaket blir|meldt ut|skattefri*|frikort*|tilbakekrev*)
        (uten|ikke) (å )?(trekk|tape penger|miste (<penger>)|avkorting|at <penger>)
        (taper|tjener|mister|får) .. (økonomisk|på dette|kroner|per måned|i måneden)
        (du kan|du får) (få |ta ut |tjene |søke om og få )?(opptil |inntil |opp til )?\d+ (kroner|kr|000|prosent)
        (så mye du vil|fritt) (uten|ved siden av) .. (trekk|<penger>|aap)
        (søknad*|kravet) .. (blir|er|vil bli) (godkjent|innvilget|avslått|sendt inn|behandlet)
        <utsagn>.. (faller|falle|tas|trekkes|går|forsvinner|ryker|opphører) .. (<penger>) (bort|fra|ut)?
        (faller|ryker|forsvinner|stanser|stopper|opphører|går|tas) (<penger>)
        (<penger>) .. (faller|forsvinner|ryker|opphører|kuttes|tas)
        <utsagn>.. (stanser|stopper|kuttes|ryker|forsvinner|trekkes|reduseres|øker|endres|fortsetter|opphører|
            avsluttes) (<penger>|utbetaling*)
        (du|man) .. (går|kommer|ryker|rykker|faller|trekkes) (ned|ut|opp|av|i) .. (<penger>|lønn)
        (får|blir|få|bli) (du )?(reisen|reisa|alt|kurset|utgift*|bussen|busskort*|utstyr*|klær|billett*|reise*|
            barnehage*|mat*|det|dette)? ?(dekket|dekt|refundert|betalt|sponset|erstattet)
        (dekket|dekt|refundert) (reise*|reisen|reisa|utgift*|buss*|kurs*|billett*)
        (mer|mindre|mere|halv|full|høyere|lavere|ekstra|ingen|null) .. (i |av )?(?!støtte)(<penger>)(?! (å ta|til|
            for deg))
        pengene (kommer|er på konto|utbetales|står|blir|ryker)
        """,
        r"""
        you (will |can |may |might |could |would |still |do |are |shall |not )*(lose|keep|get|receive|earn|
            miss out on|be paid|be granted|be refused|risk losing|are granted) .. (<money>|kroner|tax-free|refund*|
            reimburs*|financially)(?! (from {s}|with))
        you (are|are not|will be) (entitled|eligible|qualified) (to|for)
        you have (a|the|no) right to (?!(a break|breaks|stop|know|see|say|change|withdraw|refuse|lunch|holiday|
            an interpreter|help|rest|choose))
        (your |the )(<money>|unemployment benefit*|disability benefit*|disability pension|sickness benefit*) (will |
            is |are |may |can |would |do |does |not |be )*(stop|stops|stopped|cut|reduced|reduce|continue|continues|
            change|changes|changed|increase|increases|affected|disappear|safe|secure|the same|paid|lost|withdrawn|
            suspended|end|ends|approved|granted|adjusted|arrive|arrives|come|comes|stay|stays|remain*|guaranteed)
        (nav|the office|{s}|we|i|the state|the municipality|the system) (will |can |may |must |shall |is going to |
            does |not )*(cut|cuts|stop|stops|reduce|reduces|pay|pays|cover|covers|grant|grants|approve|approves|
            refuse|refuses|withhold|withholds|deduct|deducts|refund|reimburse|give|gives) .. (<money>|for your|
            for the|course*|bus|travel|expenses|application|driving|equipment|kroner|extra|costs)
        (affect|affects|affected|influence|influences|reduce|reduces|change|changes|consequence*|impact|impacts|
            effect|count|counts|matter for|decides|bearing) .. (your |the )?(<money>|finances|payments|income)
        (application|claim) .. (will be|is|gets|has been) (approved|granted|rejected|accepted|refused|denied)
        (sanction*|deduct*|tax-free|reimburs*|pay back your|repay your|without losing your|lose (your|the|
            any) (<money>))
        (travel|expenses|costs|fare|fares|course|equipment|bus card|ticket*) .. (will be|is|are|gets|be) (covered|
            refunded|paid|reimbursed)
        (<money>) (falls|fall|goes|go|is taken|are taken|dries|runs) (away|out|up|from)
        <utsagn>.. (stop|stops|cut|reduced|ends|disappear*|continue*|increase*) .. (<money>)
        (<money>) .. (stop|stops|cut|reduced|end|ends|disappear|disappears|continue|continues|increase|increases)
        (less|more|lower|higher|extra|full|half|no) (in |of |money in )?(your )?(?!support)(<money>)(?! (worries|
            left to))
        you (can|may|will) (get|earn|receive|have) (up to )?\d+
        (lose|gain|lose nothing|nothing) .. (financially|economically)
        """,
    ),
    Phrases(
        "hides-way-out",
        "hides the ways out, which are always there; take it away",
        r"""
        (du |dere |man )?(kan|får|skal|bør|må)( du| dere| man)? <ikke> (lov til å |lenger |dessverre |ta |
            lov å )?(hoppe (av|over|forbi)|stoppe|stanse|avbryte|avslutte|gå (tilbake|ut|videre uten)|angre|
            ombestemme|slette|trekke (deg|tilbake|svar*)|endre (svar*|noe|det|dette|mening)|rette|la være|si nei|
            ta pause|pause|slutte|la stå|la det|vente|velge bort|droppe|utsette|lukke|forlate|ta en pause|
            snakke med et menneske|få snakke|komme ut|skrive «»)(?! (sjelden|som|uten at svar))
        (svaret|spørsmålet|dette|det|denne|samtalen|valget|svarene|alle spørsmål*|noe|ingenting|det du (skriver|
            svarer|deler)|det som er (delt|sendt|skrevet)) (her )?(kan|får|skal|må|lar seg|går) <ikke> .. (hoppes|
            stoppes|endres|angres|slettes|rettes|trekkes|avbrytes|avsluttes|avslås|gjøres om|settes på pause|pauses|
            utsettes|omgjøres|fjernes|velges bort|an å|tilbake|gjøre)
        (går|gikk|er|lar seg) (det |dette )?(dessverre )?<ikke> (an|mulig|lov|tillatt|anledning|aktuelt|rom|gjøre|
            gjort|noen vei|noen knapp|noen mulighet|plass) .. (hoppe|stoppe|stanse|avbryte|avslutte|gå tilbake|angre|
            ombestemme|slette|endre|pause|slutte|trekke|rette|midt|ut|tilbake|si nei|utsette)
        (å )?(stoppe|hoppe over|avbryte|avslutte|angre|slutte|gå tilbake|ta pause|pause|si nei) (nå |her |midt i |
            underveis )?(går <ikke>|er <ikke>|er umulig|er utelukket|er forbudt|kan du <ikke>|gjelder ikke)
        (umulig|forbudt|for sent|ulovlig|utelukket|nytteløst|ikke tillatt) å (hoppe|stoppe|stanse|avbryte|avslutte|
            gå tilbake|angre|ombestemme|slette|endre|pause|slutte|trekke|snu|rette|si nei|ta pause)
        (ingen|ingen annen|ikke noen) (vei|pause*|utvei|retur|stopp|snarvei*|vei ut|angrerett|angreknapp*|mulighet|
            knapp|unnskyldning*|anledning|stoppknapp*|avbrudd|vei tilbake|tilbake) (tilbake|ut|her|for|til|å|nå)?
        det (er|finnes|fins) (her )?(ingen|ikke noen|ikke) (vei|pause*|utvei|retur|angrerett|angreknapp*|mulighet|
            knapp|stopp|måte å|snarvei*)
        (her )?(er det|finnes det|fins det) (ingen|ikke noen) (vei|pause*|utvei|retur|angrerett|mulighet|knapp|stopp)
        <ikke> (avslutt|avbryt|stopp|hopp|slutt|lukk|gå|gi deg|forlat|ta pause|angre) (nå|før|over|midt|fra|tilbake|
            noe|samtalen|noen|ut|underveis|dette)
        ingen (får|kan|slipper) .. (lov til å )?(hoppe over|unna|stoppe|avbryte|ombestemme seg)
        ingen (får|kan) (hoppe|stoppe|avbryte|ombestemme|trekke|si nei|slippe)
        (må|skal|plikter du å) (du |dere |man |alle )?(fullføre|gjøre ferdig|bli (her|med til|til)|svare på alt|
            svare på alle|holde ut|sitte|ta alle|gå gjennom alle|gjennomføre|bli ferdig|svare ferdig|fortsette til)
        (du|dere|man|alle) (må|skal) (fullføre|gjøre ferdig|bli|svare på alt|svare på alle|holde ut|gjennomføre|
            bli ferdig|svare ferdig|fortsette)
        svar på (alle|alt|samtlige)
        (kan|får) (aldri|<ikke>) .. (trekkes|hentes|tas|slettes|endres|angres) (tilbake )?
        (nå|da|her) (kan|får) du <ikke> (lenger )?(ombestemme|angre|stoppe|snu|hoppe|gå|endre|trekke|avbryte|slutte)
        (kan|får) <ikke> (hoppes|angres|stoppes|avbrytes|slettes|endres|trekkes|pauses)
        (<ikke>|ikke) (lov|mulig|tillatt|anledning|greit|rom for) (til )?å (gi (seg|opp)|droppe|hoppe|stoppe|slutte|
            snu|gå|lukke|forlate|pause|vente|avbryte|avslutte|endre|angre)
        (svar*|valg*|samtalen|spørsmål*|alt) (din |ditt |dine |du gir |her )?(er|blir) (nå |herfra )?(låst|låste|
            endelig*|bindende|lagret for alltid|ugjenkallelig*|permanent*)
        (her|nå|i denne) (hopper|stopper|slutter|avbryter|snur|pauser) (man|en|du|vi|ingen) <ikke>
        (slipper|slepper|kommer) <ikke> (unna|utenom|ut av|forbi|fra|vekk)
        (knapp*|stoppknapp*|pauseknapp*|angreknapp*|stopp|pause|hopp over) .. (virker|fungerer|finnes|gjelder|
            hjelper) <ikke>
        (ingen|<ikke> noen) grunn til å (stoppe|ta pause|pause|slutte|hoppe|avbryte|gi opp|gå)
        <ikke> (lukk|forlat|avbryt|avslutt|stopp|slutt|gå ut|hopp|gi opp|legg på|legg bort)
        når du .. (inne|i gang|begynt|startet|begynner) .. (ingen|<ikke>|må|fullfør*)
        (bundet til|låst til|endelig svar|svaret er endelig|valget er endelig|svarene er endelige)
        """,
        r"""
        you (can|may|must|should|are|will|could) (not|never|no longer|not allowed|not able|
            not permitted) (to )?(longer )?(be able to )?(skip|stop|quit|end|interrupt|go back|leave|change (your|the|
            this|an|it)|cancel|undo|delete|withdraw|take (it|that|a break|this|anything|back)|pause|exit|regret|
            say no|opt out|turn back|close|step out|back out|refuse|edit|correct|decline|talk to a human|abort|
            postpone)
        (the|this|that|your|these|all|nothing|what you) (answer|question|conversation|choice|answers|questions|step|
            message|one)?.. (can|may|must|will|could) (not|never|no longer) (ever |later )?be (skipped|stopped|
            changed|undone|deleted|withdrawn|taken|edited|corrected|paused|interrupted|cancelled|refused|reversed|
            removed|left)
        (it|this|that) (is|will be) (not (possible|allowed|permitted|an option)|impossible|forbidden|too late|
            no longer possible) (here |now )?to (skip|stop|quit|end|interrupt|go back|leave|change|cancel|undo|delete|
            withdraw|take|pause|exit|regret|say no|turn back|back out)
        (impossible|forbidden|too late|not possible|not allowed|not permitted|no longer possible|
            no use) (for you )?(to )?(skip|stop|quit|end|interrupt|go back|leave|change|cancel|undo|delete|withdraw|
            pause|exit|turn back|back out|regret)
        (stopping|skipping|leaving|quitting|pausing|going back|changing your mind) (now |here |this )?(is|are) (not|
            impossible|no|forbidden)
        (no|not any|no more) (way back|way out|going back|turning back|pause*|break*|stopping|exit*|return|skipping|
            undo*|excuse*|option to|possibility|leaving|button)
        (do not|never) (skip|stop|quit|leave|close|exit|end|interrupt|pause|abort|go back)
        (nobody|no one|none) (can|may|is allowed|gets) .. (skip|stop|leave|quit|pause|change)
        (must|have to|need to|has to|shall) (finish|complete|answer (all|every)|stay|go through|continue|
            see it through|keep going)( to| until| all| every| this| it| the)?
        answer (all|every) (the |of the |question*|one*)
        (not|never) (get|getting|slip|escape|come) (out of|away from|around|past) (this|it|the)
        (button|stop|pause|skip) .. (does not|do not) (work|help|exist)
        no reason to (stop|pause|take a break|quit|skip|leave)
        (giving up|dropping out|leaving|stopping|quitting) .. (not allowed|impossible|no option|forbidden|
            not possible|not an option)
        (answer*|choice*|conversation|everything) (are|is|will be|become|becomes) (now )?(locked|final|binding|
            permanent|irreversible|fixed)
        (final answer|answer is final|choice is final|answers are final|binding|no longer change|locked in)
        once .. (started|begun|begin|start) .. (must|have to|can not|finish|no)
        """,
        # NAV's own copy cannot be recalled, and that is said before the first share (METHOD §5).
        but_of=frozenset({"nav", "navs", "nav's", "kopien", "kopi", "copy"}),
    ),
)
