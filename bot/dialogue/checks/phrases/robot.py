"""The robot stands in nobody's way, and has no life of its own (METHOD §2, §3.12)."""

from __future__ import annotations

from bot.dialogue.checks.phrases.table import Phrases

ROBOT = (
    Phrases(
        "gate",
        "makes this a condition for something else; nothing is a gate",
        r"""
        (bare|kun|først) (hvis|om|når|dersom|etter at) .. (kan|får|slipper|åpner|går) (du|vi|det|neste)
        (må|skal|bør|trenger) (du|dette|alt|alle|profil*|planen) .. (før|for å) (du|vi|det|noe|{s}|få|kunne|komme|gå|
            åpne|fortsette|slippe|møte|søke|prøve) (kan|får|skal|søke|begynne|åpner|åpnes|går|komme|videre|til|jobb*|
            neste|møtet|møte|hjelp|prøve|inn|gå|fortsette|slipper)
        før (du|dere|vi|{s}|noe|det) (kan|får|slipper|tør|åpner|åpnes) (lov til å )?(søke|begynne|få|jobb*|gå|møte|
            prøve|starte|fortsette|komme|dra|ta|velge|ha|bli|besøke|snakke|hjelp*|neste|åpne|til)
        før du får (jobb*|neste|hjelp|møte|prøve|gå|en|komme|besøke)
        (svar*|del|fullfør|gjør|fyll ut|skriv|gjennomfør|bli ferdig|velg|godta|godkjenn|samtykk) .. (for å|før du|
            så får du|hvis du vil ha|ellers) .. (få|gå|komme|fortsette|kunne|åpne|søke|begynne|videre|slippe|hjelp|
            møte|får|neste|jobb)
        for å (få|kunne|komme|fortsette|slippe|låse opp|åpne) .. (må|kreves|trengs|trenger|skal) (du|det|alle|vi)
        (for å (få|kunne) (gå videre|søke|fortsette|åpne)|for å (fortsette|åpne neste|låse opp))
        (uten|før) (dette|dette svaret|svar*|det|denne|profil*|å svare|samtalen|planen|svaret ditt|at du svarer|
            samtykke) (kan|får|går|blir|åpner|slipper|er|stopper) (du|det|vi|ingen|{s}) (<ikke>|stopp|umulig|ingen)
        (kan|får|går|kommer) (du |det )?<ikke> .. (uten (å (svare|ha|fullføre|dele|gjøre|velge)|svar*|dette|at du|
            samtykke|profil*)|før (du|alt|dette|profil*|svar*|det|samtalen|denne|planen)|hvis ikke)(?! (å spørre))
        ((først|ikke før|bare|kun) når|så snart|straks|med en gang|idet) .. (svart|svarer|ferdig|fullført|delt|gjort|
            klar|klart|gjennomført|fylt|på plass|godkjent|levert) (, )?.. (får|kan|åpner|åpnes|begynner|slipper|låses|
            er) (du|neste|{s}|vi|det|resten)
        når (profil*|alt|dette|planen|samtalen|denne|skjemaet|cv*|kartleggingen|oppgaven|svarene) .. (er|
            blir) (ferdig|fullført|klar|klart|på plass|fylt ut|levert|i orden|godkjent) (, )?(kan|får|begynner|åpner|
            starter|da|så)
        (krav|vilkår|betingelse*|forutsetning*) (for|om) (å|at) (få|kunne|være|komme|møte|delta|du)
        (obligatorisk*|påkrevd)
        ^ <utsagn>(?!(ingen|ingenting|ikke|her er ingen) ).. (er|et|en|som) (krav*|vilkår|betingelse*|forutsetning*|
            obligatorisk*|påkrevd|et must)
        (det|dette) (kreves|er nødvendig|forutsettes|er påkrevd|er obligatorisk)
        (obligatorisk*|påkrevd*|må fylles ut|må besvares|må være (ferdig|fylt|svart|besvart)|skal fylles ut|
            skal besvares)
        (hvis|om|dersom|når|så lenge) du <ikke> (svarer|gjør|deler|fullfører|velger|vil|møter|deltar|skriver|godtar|
            samtykker|er ferdig|har) .. (får|mister|stopper|stanser|kan|går|kommer|slutter|blir|åpner|avsluttes|må|
            faller)
        (?<!\sogså\s)(?<!\sselv\s)(?<!\sav\s)(hvis|om|dersom) du <ikke> svarer
        (svarer|gjør|deler|fullfører|velger|møter|deltar|skriver) du <ikke> .. (får|mister|stopper|stanser|kan|går|
            kommer|slutter|blir|åpner|avsluttes|må|faller)
        (er|blir) <ikke> (dette|profil*|alt|planen|det) (klart|ferdig|gjort|på plass|svart) .. (får|kan|mister|må)
        <ikke> .. før .. (svart|besvart|svar på|delt|ferdig|klart|fullført|gjort|godkjent|levert|utfylt|fylt ut|
            samtykke*|signert|gjennomført|alle)
        (først|kun|bare|ikke) .. (når|etter at|hvis|om) .. (svart|besvart|delt|ferdig|klart|fullført|gjort|godkjent|
            levert|fylt ut|signert|gjennomført)
        (starter|begynner|åpner|åpnes|går|settes|blir mulig|kan (starte|begynne)) .. (når|etter at|så snart|
            først når) .. (ferdig|klart|delt|besvart|svart|gjort|fullført|levert|godkjent)
        (har|er|vil|gjør|får) du <ikke> .. (, )(får|kan|mister|blir|må|stopper|er|slipper) (du|det|vi) .. (<ikke>|
            mister|stopp|plassen|hjelp)
        for å .. (må|skal|bør|kreves|trenger) (du|det|alle|vi) .. (først|dele|svare|fylle|fullføre|gjøre|gi|skrive|
            velge|si|godta|ha|være|levere|møte)
        uten .. (blir|er|får|kan|går|kommer|skjer) (det |du |vi )?(ingen|ikke|ingenting|stopp)
        (del|svar|skriv|fullfør|gjør) .. først .. så (kan|får|åpner|går|slipper|begynner)
        (bare|kun) (ferdige|fullførte|komplette|utfylte|godkjente) .. (blir|får|kan|går|sendes)
        ellers (får|mister|kan|går|stopper|blir|må|kommer|faller) (du|det|vi)
        (låser opp|låses opp|låst opp|låst til|åpner først|åpnes når|åpner når|åpner seg når|
            (?<!\singenting\s)er låst|blir låst|blir tilgjengelig|låst inntil)
        (kun|bare|ingen andre enn) (de|dem|den) som (svarer|har (svart|fullført|delt|gjort)|fullfører|deler|gjør|
            deltar) .. (får|kan|slipper|blir)
        (ingen|ikke noen|intet) (jobbsøking|møte|besøk|jobb*|hjelp|videre|neste|praksis|utplassering) (før|uten)
        (kan <ikke>|får <ikke>|blir <ikke>|åpnes <ikke>|åpner <ikke>|kan ikke) .. (avtales|bestilles|starte|begynne|
            gis|settes opp|åpnes|før|skje) .. (før|uten)
        <ikke> .. (møte|besøke|søke|prøve|få|starte|begynne|komme videre) .. før
        (trenger|må ha|krever|kreves) .. (svar|ord|felt|steg|samtaler|punkter) .. (for å|før)
        """,
        r"""
        only (if|when|once|after) .. (can|may|will|do) (you|we|the|it)
        <utsagn>(must|have to|need to|should|has to|needs to) .. (before|in order to|to (get|be able|continue|move|go|
            unlock|open|access|proceed|meet|apply)) (you|we|it|anything|{s}|a|get|go|continue|on|to|the|access|help|
            unlock|next)
        before you (can|may|are allowed|get|are able|will be|could) (to )?(apply|start|get|go|meet|try|continue|move|
            begin|proceed|come|take|choose|have|visit|talk|be|see|open|a|help|the)
        (answer|share|complete|finish|do this|fill in|fill out|accept|agree) .. (to|before you|in order to|or else|
            otherwise|if you want to) (get|go|move|continue|unlock|apply|start|proceed|open|access|meet|receive|come)
        (in order to (apply|go on|continue|proceed|move on|get|be)|to (continue|proceed|move on|go on|get (help|a job|
            a meeting)) you)
        (without|until|unless|before) .. (you|it|nothing|we|{s}|help|nobody) (can not|will not|do not|may not|get no|
            is not|stops|can do nothing)
        (can not|may not|will not|do not|not be able to|are not allowed to) .. (without (an answer|answering|this|
            completing|sharing|it|a|your)|until (you|this|it|all|the|your)|before (you|this|all|the)|unless)
        (only (when|once|after|if)|not until|as soon as|once|when) .. (answered|finished|complete|completed|shared|
            done|ready|filled|in place|approved) (, )?(can|may|will|do|you can|you may|you will|we can|the next|is it|
            are you|you get|opens)
        (when|once) (the|your) (profile|plan|form|conversation|mapping|cv|answers) .. (complete|completed|finished|
            ready|done|in place) (, )?(you|we|the|{s})
        ^ (?!(nothing|no|not|none) ).. (requirement|condition|prerequisite|precondition|a must) (for|to|that|of|
            before)
        (mandatory|compulsory|obligatory)
        (is|are) (required|mandatory|compulsory|obligatory|necessary|a must)
        (if|as long as|unless) you (do not|will not|choose not|fail|refuse) .. (stops|lose|can not|will not|not get|
            ends|closed|end|close|not be|no)
        if you do not (answer|share|complete|finish)
        (not|never|can not|will not) .. (until|before|unless) .. (answer|answers|answered|share|shared|complete|
            completed|finish|finished|done|ready|filled|approved|signed|all|every)
        (only|first) .. (when|after|once|if) .. (answered|shared|completed|complete|finished|done|ready|filled|
            approved|signed)
        (starts|begins|opens|start|begin|can start|can begin) .. (when|once|after|as soon as) .. (done|finished|
            complete|completed|ready|shared|answered|approved)
        to (take part|get|join|continue|receive|go on|move on|be|start|apply|meet) .. you (must|have to|need to|
            should)
        without .. (no|not|nothing|never) (company|job|visit|meeting|help|be|get|will|can|next|place|further|one)
        without .. there (will be|is|are) no
        (share|answer|write|complete|finish|do) .. first .. then you (can|may|will|get)
        (only) (finished|complete|completed|approved|full) .. (are|is|get|gets|will|can)
        (or else|otherwise) (you|it|we|the) (will|lose|can not|can|get|stops|may|are|is)
        (unlocks|unlock|unlocked|locked|opens the next|opens when|opens once|opens after|will open|becomes available|
            available once|available when)
        (only|just) (those|the ones|people) who (answer|have|share|complete|finish)
        no (job|meeting|visit|help|applying|job search|support) (before|until|without|unless)
        """,
    ),
    Phrases(
        "invented-life",
        "gives the robot a life it has not had; leave it out",
        r"""
        jeg kjenner (så |godt |veldig )*(meg|på|det|med|til|igjen|følelsen)
        (da|når|før|mens|siden) jeg (var|gikk|jobbet|bodde|begynte|ble|søkte|vokste|fikk|startet|sluttet|studerte|
            skulle)(?! (startet|laget|skrevet|bygd))
        (i|etter|av) (min|mi) (egen |egne )?(erfaring|mening|oppfatning|tid|familie|barndom|jobb)
        jeg (har|hadde) (også |selv |vært |en gang )(vært|hatt|opplevd|kjent|jobbet|følt|gått|en|et|prøvd|mistet|søkt|
            slitt|arbeidsledig|der)
        jeg (selv|også) (har|er|var|liker|elsker|synes|føler|blir|trives|sliter|gruer|pleier)
        jeg (også|og|selv) (<ikke> )?(liker|elsker|gruer|pleier)
        jeg (gleder meg|gruer meg|håper|ønsker deg|savner|savnet|savna|elsker|liker|elsket|likte|hater|føler|følte|
            kjenner (meg|på|det|med|til|igjen)|kjente|drømmer|drømte|lengter|skammer|angrer|sørger|gråter|lo|ler|
            smiler|smilte|heier|unner|misunner|beundrer|bryr meg|brydde|tenkte|sov|spiste|drakk|hater|tror på deg|
            har tro|har troen|har lyst|er (glad|lei|trist|spent|stolt|nysgjerrig|rørt|sliten|redd|like|nervøs|så|
            bekymret|skuffet|imponert|sint|takknemlig|opptatt|født|vokst|også|enig|ensom|begeistret|her for|
            et menneske|gift|oppvokst|veldig)|(blir|ble) (så |veldig |selv |alltid )*(glad|lei|rørt|trist|spent|varm|
            stolt|berørt|berøres|skuffet|overrasket|inspirert|sint|redd)|synes|syntes|syns|mener|
            husker (godt )?(hvordan|da|at|selv|min|den|en|følelsen)|vet (godt |selv )?(hvordan|hva) det|
            forstår (godt )?(hvordan du|deg)|kan kjenne|skulle ønske|var også|var selv|var (veldig |så |
            like )?(nervøs|redd|ung|usikker|sjenert|arbeidsledig)|pleier)(?! (du (vil|skal|kan)|at (det|
            svaret) (lagres)))
        jeg <ikke> (liker|føler|kan vente|gleder)
        (håper|gleder meg|ønsker|lengter) (jeg|til å)
        (selv|også) (er|var|har|liker|likte|hadde|pleier|foretrekker|ble|synes) jeg
        (minner|minnet|fikk|får|ga|gir) meg (om|på|til|lyst|en|håp|glede|mot)
        (noe|som|hva|det|da) jeg (<fortid>)(?! (spurte|sa|skrev|viste|om))
        jeg (pleier|foretrekker|likte|elsket|opplevde|kjente|følte|trodde|ønsket|var|hadde|fikk|ble|lo|gråt|gikk|kom|
            sov|bodde|jobbet|lærte|møtte|dro|satt|måtte|turte|prøvde|tenkte|syntes|gledet|gruet|savnet|lengtet|
            oppdaget|mistet|vant|brukte|spilte|leste|så|hørte|snakket|drømte|våknet|spiste|drakk|løp|reiste|studerte|
            vokste|begynte|sluttet|søkte)(?! (deg|om|etter|bare|det du|ikke (noe|om|det)) (sist|før|skrev|skrevet))
        det (gjør|gjorde|rører|rørte|gleder|gledet|bekymrer|varmer|varmet|berører|berørte|smerter|inspirerer|
            interesserer|irriterer|skuffer) meg
        (gjør|gjorde) meg (vondt|glad|trist|lei|stolt|rørt|varm|nysgjerrig|så)
        (min|mi|mitt|mine) (første |egen |eget |egne |gamle |forrige |favoritt|kjære |beste |gode )?(jobb|sjef|mor|
            far|bror|søster|venn|venner|kone|mann|kjæreste|familie|barn|barndom|skole|kollega|kolleger|hund|katt|
            datter|sønn|bestemor|bestefar|erfaring|hobby|favoritt*|drøm|lærer|oppvekst|hjerte|liv|yndlings*|onkel|
            tante|nabo|første)
        (mor*|far*|bestemor*|bestefar*|kona|mannen|venn*|onkel|tante|sjefen|søster*|bror*|læreren) (min|mi|mine)
        (en|ei) (venn|venninne|kollega|bekjent|kamerat|nabo|deltaker) (av meg|jeg (kjenner|kjente|møtte|snakket|har))
        (her om dagen|i går|i fjor|en gang|for noen år siden|forrige uke|i helga|nylig|i sommer) .. (møtte|traff|
            snakket|så|leste|hørte|gjorde|tenkte|var|fikk) jeg
        (vi mennesker|oss mennesker|som menneske|som et menneske|vi to|menneskelig av meg)
        (tenker|tenkt|tenkte) (jeg )?(ofte |mye )?på deg
        """,
        r"""
        (when|while|before|since|after) i (was|went|worked|lived|started|became|applied|grew|got|studied|had|lost|
            finished|began|met)(?! (built|made))
        in my (own )?(experience|opinion|view|life|time|family|childhood|job|day)
        i (always |often |also )*(get|got|become|became|feel|am|was) (so |very |really )*(inspired|touched|moved|
            happy|sad|curious|proud|excited|warm|impressed|nervous|scared|tired|lonely)
        i (have|had) (also |myself |once |been |had |felt |often )(been|had|experienced|felt|worked|known|tried|lost|
            a|struggled|gone|unemployed|there)
        i have been
        i (too|myself|also) (have|am|was|like|love|feel|think|get|know|struggle|used)
        i (look forward|am looking forward|hope|wish|miss|missed|love|loved|like|liked|enjoy|enjoyed|hate|hated|feel|
            felt|dream|dreamed|regret|cry|laugh|laughed|smile|smiled|admire|care|cared|worry|thought of|thought about|
            slept|ate|believe in you|have faith|can not wait|would love|used to|grew|am (happy|glad|sad|excited|
            curious|proud|moved|tired|afraid|scared|nervous|as|so|worried|disappointed|angry|grateful|thrilled|
            delighted|lonely|touched|fond|married|human|like you)|was (moved|touched|happy|glad|sad|nervous|scared|
            shy|excited|surprised|born|young|unemployed|also|so|thinking|like)|get (so |very )?(happy|sad|excited|
            nervous|tired|inspired|touched|moved|curious|proud)|get (always )?(so )?inspired|know (how|what) (it|that|
            you)|remember (how|when|my|the (first|time|feeling|day)|being)|recognise myself|recognize myself|
            can relate|relate to|feel for|understand (how|what) (you|it)|find (it|that|this) (exciting|sad|
            interesting|hard|fun|moving))
        (makes|made|moves|moved|touches|touched|pleases|saddens|worries|warms|hurts|inspires|interests|excites) me
        my (first |own |old |last |dear |best |good |favourite |favorite )?(job|boss|mother|father|mum|mom|dad|
            brother|sister|friend|friends|wife|husband|family|child|children|childhood|school|colleague|dog|cat|
            daughter|son|grandmother|grandfather|experience|hobby|dream|teacher|heart|life|uncle|aunt|neighbour|
            favourite|favorite|partner|parents|kids)
        (a friend|a colleague|someone|somebody|a participant) (of mine|i (know|knew|met|talked|worked))
        (reminds|reminded|gave|gives|got|helped) me (of|about|to|hope|joy|a|the courage|laugh|think|feel)
        (made|makes) me (laugh|cry|smile|happy|sad|think|feel|proud|want|blush)
        (something|what|that|as|when|which) i (experienced|felt|had|did|saw|learned|learnt|used|went|loved|feared|
            heard|lived|tried)
        i (too |also |often |usually |always |once |myself )*(tend|prefer|experienced|felt|believed|wanted|lived|
            cried|learned|learnt|discovered|dreamt|travelled|struggled|tried|used to|had to|studied|quit|played|slept|
            lost|won|enjoy|met|saw|heard|went|worked|did the same|started|grew|laughed)(?! (you|out) (about|whether))
        (the other day|yesterday|last year|last week|recently|once|some years ago|this summer) (, )?i (met|saw|talked|
            read|heard|did|thought|was|got|had)
        (we humans|us humans|as a human|as humans|we both|you and i|me too)
        (thinking|think|thought) (of|about) you
        """,
    ),
)
