"""Nobody is told what to do, or checked up on (METHOD §§1–2)."""

from __future__ import annotations

from bot.dialogue.checks.phrases.table import Phrases

ORDERS = (
    Phrases(
        "directive",
        "tells the person what to do; offer it, or ask what they want",
        r"""
        ^ <utsagn>spør (sjef*|leder*|noen|dem|kolleg*|arbeidsgiver*|legen|nav|en)
        <utsagn>er det (viktig|avgjørende|nødvendig|lurt|best|smart) at du
        <fritt>du (må|bør|burde|plikter|behøver)(?! (<ikke>|kunne|ha fått))
        (at|og|men|for|,) du (må|bør|burde)(?! (<ikke>|kunne))
        du (er (nødt|pliktig|tvunget|forpliktet|bedt)|har plikt|har (bare )?å <gjøre>|kan ikke (vente|utsette|drøye|
            la være)|slipper ikke)
        <fritt>du trenger å (jobbe|trene|øve|bli|tenke|endre|ta|begynne|prøve|søke|forbedre|skjerpe)
        ^ (du|dere) skal (?!(<ikke>|få|slippe|kunne|vite))(<gjøre>|finne|være (forberedt|ærlig|presis|klar|aktiv|
            positiv))
        (nå|først|da|så|etterpå|deretter|videre|neste gang|i dag|i morgen|i kveld) (skal|må|bør) du (?!(<ikke>|kunne|
            få|slippe|ha|vite|i|på|til|se))
        ^ (nå|her|først|da|derfor|deretter|så|etterpå) (må|bør|skal) (du|alle|man|en)(?! (<ikke>|kunne|få|slippe|ha|
            vite))
        ^ .. (må|bør|plikter|skal) (alle|man|deltakere|deltakerne|deltakeren|den enkelte)
        ^ (alle|man|deltakere|deltakeren|deltakerne|alle deltakere|den enkelte) (må|bør|skal|plikter)
        det (er|blir) (viktig|avgjørende|nødvendig|påkrevd|vesentlig|krav) (at|å)
        det er (lurt|best|smart|fornuftig|klokt|bra) (for deg )?(om du|at du|å)
        det er (på tide|på høy tid|din jobb|din oppgave|ditt ansvar|din plikt)
        (på tide|på høy tid) (å|at)
        det (forventes|kreves|forutsettes|ventes|er (forventet|ventet|venta|påkrevd|obligatorisk)|anbefales|
            lønner seg)
        (jeg|vi|{s}|nav|kontoret|teamet) .. (forventer|krever|regner med|forlanger|anbefaler|råder|oppfordrer|
            ber) (deg|at|om at)
        (jeg|vi|{s}|nav|kontoret|teamet) (forventer|krever|regner med|forlanger|anbefaler|råder|oppfordrer|foreslår|
            ber)
        (jeg|vi|{s}) (synes|syns|mener|vil|ønsker) (at )?du (skal|bør|må|burde|gjør)
        du anbefales|du (blir|er) bedt om|du oppfordres|du forventes|du rådes
        mitt råd er|rådet mitt er|mitt tips er
        ^ du får (ta|ringe|svare|sende|gå|komme|bare|skjerpe|jobbe|øve)
        (husk|sørg|pass) (å|for|på at|på å|på)(?! deg)
        ^ husk (?!at)
        (ikke glem|glem ikke|glem for all del ikke)
        se til (å|at)
        ^ vær (vennlig|snill|forsiktig|forberedt|ærlig|presis|tidlig|klar|åpen|positiv|aktiv|nøye|tålmodig|høflig)
        vær så (snill|vennlig|god) (å|og)
        (ta|skjerp|rask|skynd|kom|få|meld|bestem|sett|legg|kle|forbered) deg (sammen|på|ned|i|av|opp|til|fort|nå|an|
            godt)
        ^ (skjerp|skynd|bestem|forbered|konsentrer) deg
        (hopp i det|kom i gang|sett i gang|kom deg|få det gjort)
        ^ (skriv|skriver|nevn|velg|finn|gi|list opp|noter|tell) .. (minst|nøyaktig|hver dag)
        # Any command but those that steer a conversation: write, tell, choose, tap, think of
        ^ <utsagn>(nå |bare |da |så |og |men |derfor |her |først )*<befaling>(?! (gjerne|du|der|over|videre|når|hvis|
            om|igjen om|det du|dette|bare|helst|om du|{s}|seg|her|etter|deg selv))(?!.* (om du vil|hvis du vil|
                når du vil|gjerne|
            om du har lyst) )
        ^ <utsagn>(?!(hvis|når|om|dersom|det|hva|hvor|alt|ting|noe) ).. (må|bør|burde) (du|man|alle|dere)(?! (<ikke>|
            kunne))
        det er du som (må|bør|skal)
        du (skylder|er det skyldig|har ansvar|har ansvaret|må selv|kommer ikke unna)
        (til|innen|før) (neste|i morgen|fredag|mandag|møtet|uka|helga) .. (skal|må|bør) du
        du gjør (lurt|klokt|rett|best|smart) (i )?(å)
        det (hadde vært|er|ville vært) (lurt|best|fint|klokt) (av deg|om du)
        svar (ærlig|nøye|på alt|på alle|så godt)
        ^ ikke (vent|utsett|gi|nøl|kom|møt|svar|skriv|ring)
        """,
        r"""
        <utsagn>is it (important|essential|necessary|best) that you
        <free>you (must|should|ought to|shall|had better|will have to)(?! (not|know))
        <free>you (have to|need to|have got to)(?! (not|know|remember|have|get|be able|learn))
        you are (required|obliged|expected|supposed|to be asked|asked|advised|encouraged|bound) to
        (^|now) you better
        you are not (allowed|supposed) to
        it is (important|essential|crucial|necessary|vital|best|wise|required|mandatory|your (job|duty|responsibility|
            task)) (for you to|that you|to)
        it is (about time|high time|time to|time you)
        (i|we|{s}|nav|the office) (expect|expects|require|requires|recommend|recommends|advise|advises|suggest|
            suggests|insist|urge|demand) (you|that)
        (i|we|{s}) (think|want|believe|feel) (that )?you (should|must|to|ought|need)
        (my advice is|take my advice)
        (now|first|next|then|today|tomorrow) you (will|shall|are going to) (?!get|be|see|have|find|know|meet|hear)<do>
        (now|first|next|then|today|tomorrow) you (must|should|have to|need to)
        ^ you (will|shall|are going to) <do>
        (everyone|all participants|participants|every participant|you all) (must|should|has to|have to|shall|need to|
            needs to)
        (be sure|make sure|see to it|take care) (to|that)
        (remember|try) to
        ^ remember (?!(that|you|what))
        make sure
        (do not|never) forget
        ^ do not (wait|delay|hesitate|give up|be late|miss|postpone)
        ^ be (honest|on time|prepared|careful|punctual|positive|active|polite|ready|open|patient)
        (pull yourself together|get going|get on with|hurry up|go ahead and)
        ^ (write|list|name|choose|give|find|pick) .. (at least|exactly|every day)
        # Any command but those that steer a conversation: write, tell, choose, tap, think of
        ^ <utsagn>(now |just |then |so |and |but |please |first )*<command>(?! (you|with|not|where|if|it|whenever|
            when|that|what|{s} (if|when)|is|are|can|may|will|could))(?!.* (if you (like|want|wish)|whenever you|
            when you (like|want)) )
        (it is )?you who (must|should|have to)
        you (owe|are responsible|have a duty|can not avoid)
        (by|before) (next|tomorrow|friday|monday|the meeting) .. you (will|must|should|shall|are)
        you (would|will) (do|be) (well|wise|smart) to
        answer (honestly|all|every|everything)
        """,
    ),
    Phrases(
        "controlling",
        "checks up on the person; ask what became of it, and let nothing follow",
        r"""
        (har|hadde) du (ikke )?<gjort> .. (du (skulle|lovet|lovte|sa|hadde sagt)|(som|slik) (du|vi|{s}|avtalt)|avtalt|
            leks*|oppgave*|avtale*|plan|planen|frist*|det du)
        (har|hadde) du (husket|greid|klart|rukket|giddet|orket|fått) (å|gjort|tid|det)
        (har|fikk) du (ikke )?(overholdt|fulgt|holdt|brutt|fullført|gjennomført|utført)
        <gjorde> du .. (du (skulle|lovet|lovte|sa|hadde)|(som|slik) (du (sa|skulle|ville|pleier)|vi|{s})|avtalt|leks*|
            avtale*|planen|fristen|
            tida|tide|tid|frist)
        (gjorde|holdt|fulgte|overholdt|fullførte|gjennomførte|utførte) du (det (du|vi|som)|avtale*|som|leks*|oppgave*|
            plan*|frist*|alt|hele)
        (kom|møtte|var|dukket) du (opp )?(til avtalt tid|i tide|presis|som avtalt|for sent|hele|til tida|som planlagt)
        (som|slik) (avtalt|planlagt|du (skulle|lovet|lovte)|vi (ble|var|er) enige|vi avtalte)
        (det|dette) (du|vi) (lovet|lovte|skulle ha gjort|avtalte|ble enige)
        det du (skulle|lovet|lovte)
        du (lovet|lovte)
        hvor mange (jobber|søknader|stillinger|telefoner|samtaler|ganger|timer|dager|arbeidsgivere|bedrifter|steder|
            mennesker) (har|hadde|fikk|søkte|ringte|sendte|var|kontaktet|besøkte|møtte|jobbet) (du|søkt)
        hvor (mye|lenge|ofte) (har|var) du (søkt|gjort|jobbet med (søknad*|planen)|borte|vært borte|fraværende|sendt|
            ringt)
        hva har du (oppnådd|fått gjort|utrettet|brukt tida|brukt dagen|egentlig gjort|faktisk gjort)
        hva har du gjort (siden|i dag|denne|for å (få|finne|søke)|med|hittil|i det siste|i uka|i går|så langt)
        hva (brukte|har) du .. (tida|timene|uka) (på|til)
        kan du (dokumentere|bevise|bekrefte|vise at|vise fram|dokumentert|rapportere|redegjøre|forklare hva du gjorde)
        (dokumenter|bevis|rapporter|rapportér|redegjør|logg|loggfør|bekreft)(?! inn)
        (er du|ble du) (ferdig|i mål|på plass|à jour|klar) med (det|oppgave*|leks*|planen|søknad*|listen|lista|alt)
        når (skal|må|vil|har|er) du (ha |være )?(gjort|levert|ferdig|søkt|ringt|sendt)
        (innen når|innen hvilken dato|fristen (er|var|går)|frist* for)
        (jeg|vi|{s}|nav|roboten) (sjekker|sjekket|kontrollerer|følger opp at|følger opp om|vil sjekke|skal sjekke|
            kommer til å sjekke|vil kontrollere|noterer at|registrerer at|ser at du ikke|vil se at)
        (jeg|vi|{s}|nav|sjefen) .. (vil|skal|må) .. (vite|se|sjekke|høre|kontrollere) (om|at|hvor mye|hva) du (har|
            gjør|gjorde|er)
        (leksen|leksene|hjemmeleks*|hjemmelekse*|hjemmeoppgave*) (din|dine|di|til)
        (gjorde|gjort|gjøre|fikk|ferdig|med) .. (leks*|lekser|hjemmeleks*)
        (skriv|skriver) .. (alt du (har )?gjorde|alt du har gjort|hver (time|dag|gang)|når du (sto|stod) opp)
        (er|var|ble) (det|oppgave*|jobben|alt|leks*|søknad*|lista|listen|planen|telefonen|dette|saken|
            avtalen) .. (gjort|utført|sendt|levert|fullført|ferdig|oppfylt|holdt|ordnet|ringt|klart)(?! (på|for|
            annerledes|lettere))
        (hvilke|hvor mange|hvor mye) .. (gjenstår|mangler|står igjen|er igjen|er ugjort)
        hva (gjenstår|mangler du)
        (brukte|bruker|fulgte|leste|fylte|skrev|tok|gjorde|sendte) du .. (lista|listen|planen|skjemaet|rådene|
            oppgave*|fra {s}|av {s}|til {s})
        (møter|kommer|svarer|leverer|søker|ringer|trener|øver) du .. (hver dag|hver uke|i tide|alltid|til tida|
            ofte nok)
        ^ fikk du (gjort|unna|gjennom|ringt|sendt|levert|fulgt|holdt|til alt|med deg alt|tatt)
        (det|noe|som) {s} (ba|har bedt|sa|foreslo|krevde|ville)
        {s} (ba|har bedt|sa til|krevde) (deg|om)
        (gikk|dro|kom|møtte|ringte|gjorde|søkte) du .. (slik|som|etter) (planen|avtale*|du|vi|det|tenkt)
        hvor (mange ganger|mange dager|mange timer|ofte|mye) .. (har|var|<fortid>) du(?! (på jobb før|der før|
            selv bestemme))
        (følger|fulgte|følge) du .. (planen|opplegget|avtalen|rådene)
        (gjorde|gjør) du (som|det) (jeg|{s}|vi|sjefen) (sa|ba|sier|foreslo)
        """,
        r"""
        (have|had) you (not )?<done> .. (you (should|promised|said|were supposed|were going|agreed|planned)|as (you|
            we|{s}|agreed|planned|promised)|agreed|your (homework|task*|assignment*|plan|list)|the (agreement|plan|
            task*|deadline|homework|list))
        (have|had) you (remembered|bothered|kept|followed|stuck|met|finished|completed|respected) (to|the|your|with|
            all|it)
        did you .. (you (promised|said|should|agreed|were supposed|were told|planned)|(was|were) supposed to|
            as (agreed|promised|planned|you said|{s}|i|we)|told you|asked you to|homework|on time|in time|
            the whole day|the agreement|your word|deadline)
        did you (keep|follow|finish|complete|stick to|meet|remember) (the|your|to|with)
        (as|like) (agreed|planned|promised|you promised|you said|we agreed|you were told)
        you (promised|agreed) to
        what you (promised|should have done|were supposed|said you would|were told)
        how many (jobs|applications|calls|phone calls|times|hours|days|employers|places|companies|people) (have|did|
            had|were) you
        how (much|long|often) have you (applied|been away|been absent|worked on|called|done)
        what have you (achieved|accomplished|got done|actually done|really done)
        what have you done (since|today|this week|to (get|find)|about|with|so far|lately|yesterday)
        (can|could) you (prove|document|confirm|show that|show proof|account|report)
        ^ (report|document|prove|account for)
        are you (done|finished) with
        (when|by when) (will|must|are|have|should|do) you (have )?(done|be done|finished|finish|be finished|applied|
            sent)
        (by when|the deadline|your deadline)
        (i|we|{s}|nav) (check|checks|will check|am checking|is checking|follow up|follows up|monitor|will monitor|
            want to know if you|wants to know if you|want to see if|will see if|note that you)
        your homework
        (is|was|were|are) (the|your|it|that|this|all) (task*|list|homework|job|plan|call|application)? ?(done|
            completed|finished|sent|delivered|made|in order|handed)
        (is|was|are) (the|your) (task*|list|homework|job|plan|call|application|assignment)s? (done|completed|finished|
            sent|delivered|made)
        (is|was) (it|that|this) (done|completed|finished|sent|delivered)
        did you (get|go) (through|round to|it done|everything|all)
        (which|what|how many) .. (tasks|jobs|things|assignments) .. (left|remain|missing|undone)
        did you (use|follow|read|fill in|write|send) .. (list|plan|form|advice|{s})
        do you (turn up|show up|practise|apply|call|come) .. (every day|every week|on time|always|enough)
        how (many times|many days|many hours|often|much) (did|have|were|had) you
        {s} (asked|told|wanted|ordered) you
        (what|as) {s} (asked|told|said)
        do your homework
        checks? up on
        (were|was) you (there|present|at work) (the whole|all|on time|as agreed)
        """,
    ),
)
