"""Never asked: convictions, money, belief, identity, names (METHOD §3, the last lines)."""

from __future__ import annotations

from bot.dialogue.checks.phrases.table import never

TOPICS_OF_SOCIETY = (
    never(
        "asks-convictions",
        r"""
        (straff*|straffedømt*|straffbar*|domfelt*|dømt|dom|dommen|dommer mot|fengsel*|fengslet|fange|
            fanget av politi*|rulleblad*|kriminel*|kriminalitet|vandel*|vandelsattest*|politiattest*|politi|politiet|
            arrestert|arrest|siktet|siktelse*|tiltalt|tiltale*|anmeldt|anmeldelse*|pågrepet|innsatt|soning*|sonet|
            soner|sone|sonte|sittet inne|satt inne|sitte inne|bak murene|ulovlig*|lovbrudd*|lovbrytelse*|brutt loven|
            stjålet|stjele|tyveri*|ran|ranet|innbrudd*|forbrytelse*|forbryter*|bøter|bot|bøtelagt|forelegg*|rettssak*|
            i retten|fotlenke*|prøveløslat*|varetekt*|samfunnsstraff*|svindl*|trygdesvindel|fyllekjør*|råkjør*|
            gjengmiljø|rettsak*|kriminalomsorg*|kriminalhjem*)
        (trøbbel|bråk|problem|problemer|kontakt|konflikt|kollisjon|ryddig forhold|utestående) .. (loven|lova|lovet|
            politi*|rettsvesen*|retten|myndighet*)
        (med|mot|brutt) (loven|lova|lovet)$
        på samvittigheten
        blitt (tatt|stoppet|pågrepet|avslørt|knepet) (for|av|i)
        (betinget|betinga|ubetinget)
        (noe|noen) .. på (rullebladet|politiattesten|vandelen|samvittigheten)
        (mistet|fratatt|inndratt|tatt fra deg) (du )?(førerkort*|lappen|sertifikat*)
        (hva|hvor lenge|når) .. (dømt|sonet|satt du inne|sitter du inne|sonte|fengslet)
        """,
        r"""
        (convict*|prison*|jail*|criminal*|crime*|sentenced|sentence for|offence*|offense*|offender|arrest*|police|
            punished|punishment|charged|charges|indicted|probation|parole|custody|illegal*|unlawful|broken the law|
            break the law|against the law|law-abiding|court|fined|a fine|fines|stolen|steal|theft|robbed|robbery|
            burglary|felony|behind bars|served time|serve time|serving time|do time|locked up|(suspended|prison|
            jail) sentence|inmate|guilty of|fraud|drunk driving|(your|a|any) .. record|on (your|the) record|(trouble|
            problems|contact|run-in*) .. (law|police|authorities)|the law|lost your licence|lost your license|
            trouble with the law|shoplift*)
        """,
    ),
    never(
        "asks-amounts",
        r"""
        hvor (mye|mange kroner|mange penger|stor|stort|store|høy|høyt|lav|lite|lave) .. (penger|kroner|stønad*|trygd*|
            dagpenge*|ytelse*|lønn|lønna|lønnen|gjeld|gjelden|gjelda|lån|inntekt*|husleie*|utgift*|formue*|konto|
            kontoen|sparing|skatt|støtte*|utbetalt|i måneden|per måned|igjen|bidrag*|pensjon*|uføre*|aap|regning*|
            fra nav|boliglån*|kredittkort*|sosialhjelp*|timelønn*|månedslønn*|årslønn*|oppspart|spart*)
        hvor mye (får|har|tjener|tjente|skylder|betaler|betalte|bruker|mottar|låner|sparer|eier|koster|trenger) (du|
            dere)(?! (ro|tid|lyd|støtte av|hjelp|plass|søvn|å|fri|det|energi|stemmen|hendene))
        (hva|hvor mye|hvilken|hvor stor) (har|får|tjener|tjente|hadde|er|var|betaler|koster|blir|mottar|tjener|fikk|
            ligger) (du )?.. (i |på )?(?<!\suten\s)(lønn|lønna|lønnen|årslønn*|årslønna|månedslønn*|timelønn*|inntekt|
            inntekta|inntekten|utbetalt|utbetalingen|stønad|stønaden|gjeld|gjelden|trygd|trygda|dagpenger|husleie|
            husleia|husleien|utgifter|formue|formuen|pensjon|kroner|nettolønn|bruttolønn|penger|beløp*)
        hva (tjener|tjente|får du betalt|betaler) du
        (lønn|lønna|lønnen|ytelse|ytelser|stønad|stønader|trygd|trygdeytelse|inntekt|gjeld|inntektskilde) (har|hadde|
            får|fikk|mottar|går|lever) du
        (inntekt*|årslønn*|årslønna|månedslønn*|timelønn*|lønnsslipp*|skattemelding*|kontoutskrift*|selvangivelse*|
            gjeld|gjelden|gjelda|gjeldsproblem*|gjeldsordning*|inkasso*|forbrukslån*|kredittgjeld|betalingsproblem*|
            betalingsanmerk*|økonomien (din|di)|økonomisk* situasjon*|privatøkonomi*|pengeproblem*|lønnstrekk|
            namsmann*|utleggstrekk*|spilleg*jeld|sparepenger|formue*|husleie*|husleia)
        hva (lever|levde) du (av|på)
        # Nynorsk "gjeld" may be both
        (har|hadde|fått|mye|stor) (du )?(mye |stor |noe )?gjelder
        (får|har|mottar|går|søkt) du (på |om |fortsatt |noen )?(<penger>|uføre*|aap|nav-penger|lån|gjeld|inkasso|
            råd til)(?! (du (vil|ønsker)))
        hvilk* (<penger>|ytelser|lønn|inntekt|stønad*)
        (regning*|skatt|skatten|restskatt*|betale (husleie*|lån*|regning*|ned)|endene .. møtes|råd til|avdrag*|renter|
            renten|depositum*|kreditt*|lån|lånet|lånene|huslån*|billån*)
        (sitter|har|er) (du |det )?(igjen|til overs) .. (skatt*|måned*|penger|regning*)
        (koster|kostar|kostet|betaler) .. (leilighet*|bolig*|hybel*|huset|hus|rom|rommet|måned*|bil|bilen)
        hvor mye .. (klare deg|leve|leve av|gå rundt|overleve|betale)
        (rik|fattig|blakk|konkurs|formuende|pengelens)
        (beløp|beløpet|kroner|summen|sum|tallet på konto*)
        (din|di|dine|ditt) (lønn|inntekt|gjeld|økonomi|stønad|utgifter)
        (lønna|lønnen|økonomien|gjelden|gjelda|inntekten|inntekta|stønaden|trygda|trygden|husleia|utgiftene|skatten|
            pensjonen|kontoen|lånet) (din|di|dine|ditt)
        """,
        r"""
        how much (do|did|have|are|is|does|was|were|can|would|will) (you|your) .. (get|earn|earned|have|owe|paid|pay|
            receive|make|made|rent|save|saved|spend|borrow|bring home|salary|debt|loan|benefit*|pension|live on|
            left)(?! .. (time|noise|rest|sleep|quiet|energy|help|done))
        how much (money|debt|rent|salary|income|pay|benefit*|tax|savings|cash|do you get)
        how (big|large|high|great|low) .. (debt|debts|salary|income|rent|benefit*|loan|wage|pension|mortgage|savings|
            pay|allowance)
        (salary|wage|wages|income|earnings|earn|debt|debts|in debt|mortgage|loan|loans|owe|overdraft|payslip*|
            pay slip*|tax return|bank statement*|savings|financial (situation|problem*|state|trouble*)|finances|
            money problem*|payment problem*|unpaid bills|collection agency|credit card*|annual pay|monthly pay|
            hourly pay|net pay|rent)
        (what|which) (benefit*|allowance*|welfare|pension|payments)
        (do|are|did|have) you (get|receive|on|have|claim|receiving|getting|claiming|live on|apply for) (any |
            some )?(benefit*|welfare|social assistance|disability pension|unemployment benefit*|allowance*|debts?|
            loans?)
        what (do|did) you (live on|live off|earn|make|get paid)
        (bill|bills|tax|taxes|afford|make ends meet|instalment*|broke|bankrupt|interest rate*|deposit|loan|loans|lend|
            mortgage)
        (cost|costs|pay for) .. (flat|apartment|housing|house|home|month|room|car)
        how much .. (get by|survive|live on|manage on|make do)
        left .. (after|month|tax|end)
        (the amount|amounts|how many kroner|sum of money)
        """,
    ),
    never(
        "asks-beliefs",
        r"""
        (religi*|religion*|livssyn*|trossamfunn*|menighet*|kirke|kirken|kirka|moske*|moské*|synagoge*|tempel|
            gudstjeneste*|kristen|kristne|kristendom*|muslim*|islam*|jøde|jødisk|buddhist*|hindu*|ateist*|katolikk*|
            katolsk|protestant*|humanetiker*|jehovas|pinsevenn*|bibelen|koranen|troende|gudstro*|sekt|hijab*|niqab|
            kippa|faste under|faster|ramadan*|halal|bønn|bønnen|ber bønn|prest|presten|imam*)
        (tror|trodde|tru) (du )?(på )(gud|noe (større|mer|høyere)|en gud|allah|jesus|høyere makt*|skjebnen|himmelen|
            livet etter)
        hva tror du på
        (*gud|*gudsforhold*|*gudstjeneste*|*kirke*|*moske*|*religi*|*politisk*|*politikk*|*trosretning*|allah|jesus|
            himmelen|engler)
        feirer (du|dere) .. (jul|id|eid|påske|ramadan|hanukka|advent)
        (stemmer|stemte|stemt) .. på$
        (hvem|hva|hvilk*) .. (ved|i|på|til) (valget|stortingsvalget|kommunevalget|politikken)
        (ber|tilber) du( om| til| ofte| hver)? (kvelden|gud|dag|allah|morgenen|til|ofte|før)
        (troen|tro|trua) (din|di|er viktig|viktig|som hjelper|betyr|gir)
        (er|har|hvilken|en|bekjenner|tilhører) (du )?(en |noen |deg til )?(troen|tro som|tro på|trosretning*|gudstro|
            en tro|religiøs*)
        (hvilken|hvilke) (tro|gud|trosretning|religion|menighet)
        (politi(kk|kken|ske?|sk|kere?|ker)|politikere|politisk*|parti|partiet|partier|stortingsvalg*|kommunevalg*|
            valget|valgurne*|regjering*|regjeringen|statsminister*|stortinget|innvandringspolitikk*|rødgrønn*|
            høyresid*|venstresid*|sosialist*|konservativ|kommunist*|demonstrasjon*|fagforening*|israel|palestina|
            eu-motstander|klimapolitikk*|aktivist*)
        (stemte|stemmer|stemt|stemme) (du )?(på|ved|til|sist|i valget|høyre|rødt|blankt|venstre)(?! (at|i koret))
        (har|skal|vil|hvem|hva) .. stemme (på|ved|til)
        (venstre|høyre) i politikk*
        """,
        r"""
        (religio*|faith|church*|mosque*|synagogue*|temple|muslim*|islam*|christian*|jewish|jew|buddhist*|hindu*|
            atheist*|catholic*|protestant*|bible|quran|koran|pray|prays|praying|prayer*|worship*|congregation*|
            spiritual*|hijab*|headscarf|ramadan|halal|god|allah|jesus|believer*|priest|imam|life stance|holy|sermon*)
        (believe|believed) in( god| a| something higher| allah)?(?! (yourself|you|most|when|about))
        what do you believe in
        celebrate .. (christmas|eid|easter|ramadan|hanukkah|holiday*)
        (politic*|party|parties|vote|voted|voting|election*|government|prime minister|parliament|left-wing|right-wing|
            socialist*|conservative*|liberal|communist*|trade union|union member|demonstration*|activist*|
            immigration policy)(?! (at (work|home)|invitation))
        """,
    ),
    never(
        "asks-identity",
        r"""
        (fødselsnummer*|fødselsnr*|personnummer*|personnr*|fnr|pnr|d-nummer*|dnr|duf-nummer*|dufnummer*|id-nummer*|
            idnummer*|identitetsnummer*|identifikasjon*|legitimasjon*|id-kort*|id-bevis*|bankkort*|passet ditt|
            ditt pass|passnummer*|passbilde*|elleve-sifre*|elleve siffer*|11 siffer*|11 sifre*|elleve sifre*|bankid*|
            minid|kontonummer*|kontonr*|bankkonto*|kortnummer*|pinkode*|pin-kode*|passord*|fødselsdato*|fødselsdag*|
            fødselsår*|personalia|førerkortnummer*|trygdenummer*|navnummer*|telefonnummer*|mobilnummer*|tlfnr*|
            adresse|adressen|adressa|e-postadresse*|epostadresse*|postnummer*|hjemmeadresse*|bostedsadresse*|
            gateadresse*|etternavn*|fullt navn|fulle navn)
        (når|hvilket år|hvilken dag|hvor) (er|ble|var) du født
        (de )?(fem|seks|11|elleve|5|6) (siste |første )?(siffer|sifre|sifrene|sifferene|tall|tallene)
        hvor gammel er du
        (siffer|sifre|sifrene|sifra)
        nummeret (ditt|på (kortet|passet))
        (bilde|kopi|foto|skann) av (pass*|id*|legitimasjon*|førerkort*|bankkort*)
        hvor bor du .. (gate|nummer|adresse)
        """,
        r"""
        (personal|birth|identity) number
        ((national |personal |your |birth |social |an |my )?(id|identity|identification|insurance|birth|security|
            passport|account|bank|card|tax|phone|mobile|telephone) (number*|no|card|document*|account number|details|
            code))
        (bank account*|bank details|bankid|passport*|driving licence number|birth (date|year|certificate)|birthdate|
            birthday|date of birth|born|surname|last name|family name|full name|home address|street address|
            postal address|email address|password*|pin code|ssn|last (five|four|six) digits|eleven digits|11 digits)
        (your|home|an) address
        how old are you
        digits
        (copy|photo|picture|scan|image) of .. (id|passport|licence|license|card)
        """,
    ),
    never(
        "asks-names",
        r"""
        hva (heter|het|hette|hetter|kalles|blir .. kalt) (.. )?(<en-du-kjenner>|den (personen|nye|andre|gamle|du|som|
            forrige)|vedkommende|disse|personene|menneskene|kundene|de andre|denne personen|personen)(?! (jobben|
            stedet))
        (navn|navnet|navnene|fornavn*|etternavn*|fullt navn|fulle navn|initialer) (til |på |har |
            og )?(<en-du-kjenner>|dem|alle|to|tre|noen|den nye|et par|telefon*)
        (navn|navnet|navnene|fornavn*) (på|til|har|og|av|hos) .. (<en-du-kjenner>|som|du)
        (hvem|hvilken|hva) .. (med|ved|sitt|fulle|fullt) (fullt |fulle )?(navn|navnet|fornavn*|etternavn*)
        (ved|med|under|oppgi|skriv|gi|noter|nevn|si|legg inn|del|hvilket|fortell|til) .. (navn|navnet|navnene|fornavn|
            etternavn)
        (hvilket|hva er|hva slags|hva var) .. navn (har|hadde|på|til|brukte)
        (<en-du-kjenner>)s (navn|fornavn|etternavn|fulle navn)
        (sjefens|lederens|kollegaens|vennens|barnets|barnas|legens|mannens|konas|naboens|veilederens|personens|deres|
            hans|hennes|arbeidsgiverens|partnerens|kjærestens|morens|farens) (navn|fornavn|etternavn|fulle navn)
        nevn (_ )?(<en-du-kjenner>) .. (navn)
        (hvem (heter|heter de|er det du snakker om|er det, navn))
        (heter|het) (sjefen|lederen|han|hun|kollegaen|de|dem|barna|legen|vennene|kjæresten|naboen|læreren|veilederen)
        navnet på(?! (stedet|bedriften|firmaet|jobben|kurset|butikken|yrket|skolen|en (bedrift|butikk|plass)))
        (navn|navnet|navnene) (deres|hans|hennes|til (dem|ham|henne|noen))
        (deres|hans|hennes) (navn|fornavn|etternavn)
        hva (heter|het) (*kamerat*|*kompis*|*venn*|*leder|*lederen|*sjef|*sjefen|*kollega|*kollegaen|*arbeider|
            *arbeideren|*lærer|*læreren|*hjelper|*hjelperen|*mann|*mannen|*dama|*damen|*ansvarlig*|*eier|*eieren|
            *veileder*|*trener*|*ektefelle*|*kone*|*folk*|gutten|jenta|fyren|typen|vedkommende|disse|de to|alle)
        """,
        r"""
        (name|names|surname*|first name*|initials) (of|for|on|to) .. (<person-you-know>|you|he|she|that|whoever)
        (<person-you-know>)('s|s'|s) (full |first |last )?(name|names)
        (boss's|manager's|colleague's|friend's|partner's|wife's|husband's|doctor's|children's|child's|kids'|
            neighbour's|teacher's|mother's|father's|employer's|supervisor's|caseworker's|person's|leader's|mentor's|
            colleagues'|friends'|parents'|sister's|brother's|girlfriend's|boyfriend's) (full |first |last )?(name|
            names)
        (what|who) (is|are|was|were) (his|her|their|your .. )(full |first |last )?(name|names|called)
        (what|who) (is|are|was|were) the .. (person|man|woman|boss|manager|one who) .. (name|names|called)
        what (is|are|was|were|do|does|did) .. (<person-you-know>|he|she|they|him|her) (called|named|go by)
        (write|give|tell|state|enter|list|share|provide|say|mention) .. (name|names|by name|full name)
        (the|their|his|her|full|first|last|whose) (full |first )?(name|names) (of|and)
        (his|her|their) (full |first |last )?names?
        ^ name (_ )?(<person-you-know>)
        by name
        what (is|are|was|were) .. (mate*|pal*|buddy|guy|girl|boy|lady|fellow*|team leader*|tutor*|coach*|owner*|
            driver*) .. (called|name|names)
        (write|list|give|tell|share|say|remember) .. (their|his|her) names?
        """,
        "asks for another person's name; ask for the role",
    ),
)
