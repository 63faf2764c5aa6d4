"""Warm and sober: no promises, flattery or consolation (METHOD §3.7, §3.12)."""

from __future__ import annotations

from bot.dialogue.checks.phrases.table import Phrases

COMFORT = (
    Phrases(
        "promise",
        "promises what no one can keep; say what may happen, or ask",
        r"""
        <robot> (kan |vil |tør )?(lover|garanterer|forsikrer|lovet)
        <robot> (kan|vil|tør|skal) (love|garantere|forsikre)
        (det|dette) (lover|garanterer|forsikrer) (jeg|vi|{s})
        (garantert|garanterer|garanti|garantere|garantier)(?! for at ingen)
        (helt|bare) (sikkert|sikker)
        (uten tvil|ingen tvil|ikke tvil|hundre prosent sikker*|bankers|idiotsikkert|skuddsikkert)
        du (vil|kommer til å|skal) .. (få|ha|finne|lande) .. (<jobb>|intervju*|tilbud|svar|hjelp)
        (du (vil|kommer til å|skal)|(vil|kommer|skal) du( til å)?) (lykkes|klare|greie|mestre|bli (glad|fornøyd|
            trygg*|bedre|ferdig|flink|ansatt|kjent)|trives|like det|få det|nå (målet|målene)|elske|angre ikke|
            finne (jobb|drømme*|veien|ut av))
        (arbeidsgiver*|sjefen|de|kollegaene|alle|{s}|hun|han|leder*) (vil|kommer til å|skal) (like|ansette|elske|
            velge|ringe|si ja|hjelpe|bli|forstå|ta godt imot|skaffe|ordne|finne|fikse)
        (dette|det|alt|alle|samtalen|øvelsen|planen|kurset|denne|besøket|det hele|ting) (vil|kommer til å|
            skal) .. (gi deg|hjelpe|hjelper|virke|fungere|gå bra|gå fint|ordne|løse|bli (bra|bedre|lettere|enklere|
            fint)|føre til|sikre|forandre|åpne|få deg|gjøre deg|lønne)
        (alt|livet|hverdagen|ting) blir (bra|bedre|lettere|enklere|fint|annerledes|greit)
        (da|så|snart|etterpå|først da|til slutt|nå) (får|har|er|blir|finner|klarer|lykkes|kommer|går) (du|alt|
            det) (jobb*|fast|drømmejobb*|en jobb|ny jobb|en ny jobb|intervju*|i jobb|i mål|i arbeid|bra|klar for jobb|
            alt|livet|på beina|rik|trygg|fast jobb)
        (da|så) blir (alt|livet) (bra|bedre|lettere|enklere)
        du (får|har|finner) (en |ny |en ny |fast )?(drømmejobb*|jobb*|fast jobb|arbeid|intervju) (innen|snart|etter|
            før|til|om|i løpet|på|hvis|raskt|med)
        (får|har|finner) du (en |ny |en ny )?(drømmejobb*|jobb|fast jobb|jobben)$
        (hvis|om|når|følger|gjør|bruker|tar|svarer|prøver|står) (du )?.. (så )?(får|finner|lykkes|klarer) du (en |
            fast |ny |det|jobb|drømmejobb*)(jobb*|drømmejobb*)?
        du får svar .. (med en gang|straks|umiddelbart|i dag|på minuttet|alltid|innen)
        du (er|blir) (sikret|sikra|garantert)
        (du er|er du) .. (sikret|sikra|garantert|klar for (jobb|arbeid*)|selvskreven)
        du kan (være (trygg|sikker)|stole|regne med|føle deg trygg|ta for gitt)
        (dette|det|denne|metoden|øvelsen|samtalen|rådet|trikset) (hjelper|virker|fungerer|fører til|gir|løser|
            gjør) (alltid|deg (jobb|trygg*|bedre|klar|en|glad|sterk*|selvtillit|mot)|alle|alt|hver gang|garantert|
            til jobb|problem*)
        (hjelper|virker|fungerer|går) alltid
        (virker|fungerer|hjelper) for alle
        {s} (skaffer|fikser|finner|ordner|løser|garanterer) (alltid )?(deg|det|en|alt)
        <robot> (skaffer|fikser|sørger for|skal (skaffe|fikse|sørge for|ordne|få)|får) (deg|at|en|alt|det)
        (snart|da|etter dette|etterpå) .. (har|er|får) du .. (jobb*|trives|i mål|klar)
        (ingen|aldri) .. (kommer til å|vil|får|kan) .. (noen gang|noensinne|få vite|se dette)
        (kan ikke|kan umulig) (gå galt|mislykkes|feile|gå feil)
        # What is to come, told as certain
        <utsagn>(du|det|dette|alt|de|hun|han|sjefen|arbeidsgiver*|jobben|livet|{s}|alle|ingen|
            noen) kommer (aldri )?til å(?! (stå|vises|bli (vist|lagret|spurt)))
        (blir|er) du (fort )?(trygg|klar|selvsikker|rolig|bedre|ferdig|uredd|ekspert)(?! (på jobb|på|i|med|når|til))
        (etter|med) (dette|denne|litt|samtalen|øvelsen|noen) .. (blir|er|går|har|kan) (alt|det|du|ting) (på plass|bra|
            lett|lettere|helt|trygg*|klar*|fort|ferdig|lærer)?
        jeg (vet|er sikker på|tror på|føler meg trygg på) (at )?(du|det|alt|dette)(?! (er|var) (vanskelig|tungt))
        (sier|gir|vil|svarer|får|velger|ansetter) (alltid|garantert|helt sikkert) (ja|jobb|deg|svar|noe)
        (alltid|garantert) (ja|jobb|suksess|bra)
        (er|blir|åpner) (veien|døra|nøkkelen|inngangen|billetten|snarveien|første steg) (til|mot|inn) .. (<jobb>|
            suksess|målet|arbeidslivet)
        du (blir|er) (snart )?(ansatt|tatt inn|innkalt|tilbudt|rik|frisk|fornøyd|lykkelig|i mål|selvstendig)(?! (på|
            i dag|når|med))
        (blir du|er du|får du) (snart )?(ansatt|tatt inn|innkalt|tilbudt|drømmejobben|frisk)
        du klarer det(?! (du|best))
        (helt trygt|fullstendig trygt|100 prosent|100 % (sikkert|trygt))
        """,
        r"""
        <robot> (can |will |do |could )?(promise|promises|guarantee|guarantees|assure|swear)
        (guaranteed|guarantee|guarantees|no doubt|without a doubt|without doubt|for sure|foolproof|bound to)
        (definitely|surely|certainly|undoubtedly)
        you (will|are going to|shall) .. (get|have|find|land|receive) .. (<job>|offer|offers|reply|dream job)
        you (will|are going to|shall) (succeed|manage|make it|do (it|well|great)|be (happy|fine|great|safe|better|
            hired|a success)|feel better|love|enjoy|thrive|reach your|get better|find your|not regret|never regret)
        (the employer|employers|they|your boss|everyone|{s}|he|she|the manager) (will|is going to|are going to) (like|
            hire|love|choose|call|say yes|understand|help|find|get|fix|welcome|arrange|solve)
        (this|it|that|everything|all|things|the conversation|the exercise|the plan|the visit|life) (will|
            is going to) (get you|give you|help|work|work out|go well|go great|be (easier|better|great|good|fine|
            easy)|get (easier|better)|lead to|ensure|change|open|make you|solve|turn out|pay off)
        (this|it|that|the method|the exercise|talking) always (works|helps|succeeds|goes|gives)
        never fails
        (works|helps|succeeds) (always|every time|for everyone)
        (soon|then|after this) you (will|have|are|get) .. (<job>|fine|settled)
        soon you (will )?(have|are|get)
        you are (set for|sure to|certain to|going to get|assured|secured|ready for work|as good as)
        you can (be (sure|certain|confident)|count on|rely on|trust that|rest assured)
        rest assured
        {s} (finds|fixes|gets|arranges|will find|will fix|will get|will arrange|will make sure|will sort|
            will solve) (you|it|everything|a)
        (i|we) (get|find|fix|will get|will find|will fix|will make sure|make sure|see to it) .. (you|that you|
            your) .. (<job>|it|get)
        (nobody|no one|nothing) .. (will|can) (ever|never|go wrong)
        (can not|can never) (go wrong|fail)
        (after|with) (this|a little|some|the) .. you (will|are) .. (safe|ready|calm|confident|fine|better|secure)
        (after|with) (this|a little) .. everything
        i (know|am sure|am certain|have no doubt|believe|bet|trust) (that )?(you|it|this|everything) (can|will|are|is|
            have|make|manage|could)
        (employers|they|bosses|everyone|people|companies) always (say|says|hire|like|love|give|answer)
        (always|guaranteed) (say yes|says yes|works|a job|success)
        (is|be|opens) (the|your) (way|road|key|ticket|door|shortcut|path) (to|into) .. (<job>|success|goal|
            working life)
        you (will|are going to) be (hired|employed|offered|accepted|invited|rich|happy|healthy)
        you have got this
        ^ you can do (it|this|anything)$
        """,
    ),
    Phrases(
        "flattery",
        "praises the person, which is a judgement too; thank them, or go on",
        r"""
        ^ (så|for en|for et|for ei|for noen|hvor|dette var|det var|dette er|det er|det der var|den var|der var|nå var|
            her var|du er|du var|er du) .. (<bra>) (jobb*|svar*|gjort|innsats*|idé*|beskrevet|fortalt|sagt|tenkt|
            av deg|at du|du|du er|du var|skrevet|valg|tanke*|spørsmål|liste|plan|historie|start|egenskap*|person|
            formulert|sett)
        ^ for (en|et|ei) (<bra> )?(innsats*|jobb|prestasjon*|svar|historie|kraft|styrke|gjeng|idé|start|framgang|
            fremgang)
        (<bra>) (jobbet|jobba|gjort|gjennomført|innsats|tenkt|levert|skrevet|svart|valgt|beskrevet|formulert)
        så (<bra>) (du|dere|at du|av deg|det|jobb*|svar*|gjort)
        ^ så (<bra>)(?! (det|som|du (kan|vil|klarer|orker)))
        ^ (kjempe*|super*|knall*|kanon*|gull*|topp|toppers|strålende|fantastisk|fantastisk*|imponerende|nydelig|
            glimrende|suverent|herlig|bravo|hurra|wow|jippi|yes|heia|flott|perfekt|utmerket|supert|råbra|råflott|nice|
            fabelaktig|praktfullt|dritbra|dyktig|flink|flinkt|prima|kult|rått|konge)(?! (kunder|kollegaer))
        (kjempe(bra|fint|flott|flink|god|godt|modig)|knallbra|superbra|superflink|kjempeflink|råbra|dritbra)
        (?<!\sat\s)(du er|er du|du var|du er jo) (så |veldig |kjempe|utrolig |virkelig |svært |skikkelig |ganske |en |
            et |
            ei )?(<bra>|stjerne|helt|funn|skatt|forbilde|ressurs|inspirasjon|vinner|gull verdt|unik|best|den beste|
            beundringsverdig|stjernen|rå|perle|naturtalent|talent|kjempe|engel)(?! (til|i|på|med|å|nok|person du))
        ^ du (virkelig |veldig )?(har (masse|mye|all|god grunn) (å|grunn til å) være stolt|kan være stolt|
            bør være stolt|imponerer|fortjener|har gjort en|leverte|rocker|ruler|skinner|briljerer|inspirerer|
            gjør det (bra|godt|flott|fint))
        du (har (masse|mye|all grunn til|god grunn til) (å |til å )?være stolt|kan være stolt|skal være stolt|
            imponerer|gjør det (bra|godt|flott|veldig bra))
        <robot> (er|blir|ble) (så |veldig |mektig )?(stolt|imponert)
        (imponer*|stolt av deg|beundr*|hatten av|all ære|honnør|applaus|ros til deg|skryt til deg|stor klapp|
            klapp på skulderen|gullstjerne*|high five|tommel* opp)(?! (hva|når|hvem))
        (utrolig|fantastisk|kjempefint|veldig|så|virkelig|skikkelig|rett og slett|helt) (<bra>) (at du|av deg|jobb*|
            svar*|gjort|tenkt|innsats*|sagt|arbeid*)
        (^|det (er|var)|dette (er|var)|du (er|var)) (veldig|så|utrolig|virkelig|skikkelig|kjempe) (<bra>)$
        (så|utrolig|veldig|kjempe) (fint|bra|flott|modig|flink|tøft) at du
        (fantastisk|strålende|nydelig|herlig|supert|kjempebra|utmerket) (at|av|svar|jobb*|innsats)
        (godt|bra|flott|fint|solid|strålende|kjempebra) (jobba|jobbet|gjort|svart|tenkt|levert|svar|innsats|jobb|
            fortalt|beskrevet)
        (det|dette) (er|var) (imponerende|beundringsverdig|helt rått|prisverdig)
        gratul*
        (heia deg|^ stå på|keep it up|fortsett slik|fortsett sånn|du er super|bra du|kjør på)
        du (svarer|skriver|forteller|forklarer|tenker|beskriver|jobber|gjør|formulerer|klarer|uttrykker|løser|
            setter ord på) .. (så |veldig |utrolig |kjempe|svært |virkelig )(<bra>|tydelig*|fin*|presis*|klart)
        du har .. (stått på|jobbet hardt|jobbet bra|gjort en|imponert|lært mye|kommet langt|vært (flink|tålmodig|
            modig|tapper))(?! (på jobb))
        så (reflektert|tydelig|klok|flink|god|dyktig|modig|tøff|sterk|raus|omtenksom|hyggelig|kreativ|morsom|tålmodig|
            nøye|presis|ærlig|effektiv|rask|fin|snill) (du|dere) (er|var|har)
        (virkelig|veldig|utrolig|svært|så|skikkelig) (<bra>) (skrevet|sagt|gjort|jobbet|svart|tenkt|fortalt|beskrevet|
            forklart|formulert|løst|levert|valgt)
        (lære|lært|inspirert|inspirert) .. av deg
        (der satt den|midt i blinken|blink|full pott|rett på|bedre kunne det ikke|det kunne ikke vært bedre|du traff|
            topp svar)
        (har|for et|et|slikt) (gullhjerte|talent|stort talent|hode på|godt øye|godt hode)
        (alle|ikke alle|få) (klarer|tør|får til) .. (slik|som) du
        (flinkt|flink|modig|tøft|sterkt|godt gjort|bra gjort|raust|klokt|smart|ærlig) av deg
        """,
        r"""
        (well|nicely|beautifully|brilliantly|greatly) (done|put|said|told|written|answered|played|spotted|handled)
        (?<!\sa\s)(?<!\sis\s)(<good>) (job|answer|answers|work|effort|effort|going|thinking|choice|idea|start|
            question|point|story|stuff|reply|list|plan|for you|of you)(?! (for you|that|did|do|is|would|look))
        ^ (great|super|fantastic|amazing|awesome|brilliant|excellent|wonderful|perfect|congratulations|congrats|bravo|
            hooray|wow|yay|impressive|superb|outstanding|incredible|terrific|fabulous|marvellous|splendid|lovely|nice|
            nice one|good girl|good boy|way to go|nailed it|cool|kudos)(?! (places|people|colleagues))
        (amazing|awesome|fantastic|brilliant|excellent|impressive|outstanding|incredible|terrific|marvellous|
            admirable)(?! (place|job did))
        (?<!\sthat\s)(?<!\ssay\s)(?<!\ssays\s)(you are|you were|are you not) (so |such |very |really |truly |a |an |
            the )?(such |really |truly |real |so |
            very )?(a |an )?(<good>|star|hero|gem|treasure|role model|inspiration|winner|natural|genius|champion|
            catch|legend|rock star|the best|unique|an asset|gift|superstar)(?! (at|with|in|for|to|enough))
        <utsagn>you (did|are doing) (great|well|a great|a good|so well|very well|an amazing|brilliantly|
            fantastic)(?! (what|when|at))
        <robot> (am|are|is) (so |very |really |truly )?(proud|impressed)
        (proud of you|hats off|kudos|keep it up|keep up the|way to go|impressed by|gold star|high five|thumbs up|
            big hand|^ good for you|you rock|you nailed|you should be proud|you can be proud|you impress|i admire|
            we admire|admirable)
        (how|so|very|really|truly|incredibly|extremely) (clever|brave|smart|good|great|kind|strong|honest|wise|
            thoughtful|talented|courageous|skilled) (of you|you are|that you)
        ^ how (clever|brave|smart|great|wonderful|honest|wise|thoughtful|talented|impressive|amazing|strong|
            courageous)
        ^ what (a|an) (<good>)
        ^ (so|very|really|incredibly) (<good>|clever|brave)
        (it|this|that) (is|was) (so|such|really|very|truly|quite) (a |an )?(<good>)
        (incredibl*|amazingly|fantastically)
        congrat*
        you (answer|write|tell|explain|think|describe|work|express|put it|put this|handle|do) .. (so|very|really|
            extremely|incredibly) (<good>|well|clearly|beautifully|nicely)
        (wisely|cleverly|bravely|smartly|brilliantly|sensibly) (put|said|done|chosen|written|thought|answered)
        you have (really |truly )?(worked (hard|well)|come (far|a long way)|done (so |very )?well|been (brave|patient|
            clever|good|great|strong))
        (really|very|so|extremely|incredibly) (well|nicely|beautifully|clearly) (done|written|said|put|told|explained|
            described|thought|answered)
        (learn|learned|learnt) .. from you
        (spot on|full marks|nailed it|bull's eye|could not be better|top marks)
        not everyone .. (like you|what you did)
        """,
    ),
    Phrases(
        "consoling",
        "consoles and hurries on; receive what was said, and let it stand",
        r"""
        (alt|det|ting) blir (bra|bedre|lettere|bra igjen) med (tida|tiden|årene)
        (vær|vær så|vær litt) .. (hard|streng) mot deg
        (hard|streng) mot deg selv
        (stakkar*|kjære deg|vennen|lille venn|uff da|huff da|huff|uff)
        (det|dette|alt|ting|resten) går nok (bra|fint|greit|over|seg)
        (det|dette|alt|ting|resten) (går|vil gå) (bra|over|seg til)(?! (å|med|det|den|an|uten|om|for))
        (det|dette|alt|ting|resten) (løser|ordner|retter|fikser|gir|glir) (nok )?(seg|over)
        (det|dette|alt|ting|resten) (skal|kommer til å|vil|pleier å) (nok )?(gå (bra|over|fint|seg til)|ordne seg|
            løse seg|rette seg|bli (bra|bedre|fint|lettere|greit)|glemmes)
        (det|dette|alt|ting) blir (nok |snart )?(bra|bedre|lettere|glemt|fint igjen)(?! (å|den|det|slutt|når|hvis|om|
            med|for|på))
        (det|dette|alt) (går|skal|vil|kommer) .. (gå over|ordne seg|løse seg|bli bra|bli bedre|gå bra|gå fint|
            bra til slutt|seg til)
        (ordner|løser|retter|gir) seg
        (det|dette|så) (er|var|kan)( vel| nok| jo)? ikke (vel )?(være )?(så |noe )?(ille|farlig|gæli|galt|
            verdens undergang|slutten|krise|å (bekymre|være|bry|tenke|gråte))(?! som)
        ikke (så |noe |mer )?(tenk|bry|bekymre|gråt|gru|heng|stress|gi opp|fortvil|grubl|uro|mist|angre|anklag|slå|
            klandre|vær (lei|redd|trist|bekymret|nervøs|så|for|flau|sur)|bli (lei|redd|trist|motløs|nervøs)|
            la det (knekke|gå|ødelegge|ta)|ta det (så|for|tungt|ille|innover|personlig)|heng|grem)
        (<ikke>|trenger du ikke|ingen grunn til) (å )?(være|bli|bekymre|grue|føle|skamme|uroe|stresse|
            engste) .. (redd|lei|lei deg|nervøs|engstelig|trist|stresset|bekymret|dårlig|flau|skyld)
        <ikke> å (bekymre|grue|skamme|uroe|stresse|engste) deg
        (ingenting|ikke noe|intet|ingen grunn til|lite) å (være|bekymre|grue|uroe|skamme|stresse|engste|frykte|bry|
            gråte)
        (ingenting|ikke noe|ingen grunn til) å (være redd|bekymre|grue|uroe|skamme|stresse|engste|frykte)
        (kopp opp|opp med (hodet|haka|humøret|motet)|hodet høyt|hold motet|ta deg sammen|smil litt|bare smil|glem det|
            slapp av|ro deg|ta det med ro|ta det rolig|pust ut|fatt mot|hold ut|stå i det|ikke gi opp|kom igjen|
            tørk tårene)
        (tenk|vær|se|forsøk å tenke|prøv å tenke|prøv å se) (positivt|positiv|framover|fremover|lyst|lyse*|
            på det positive|det positive|det lyse|lyset|på alt det|på alt du|lysere|glad for|takknemlig)
        (se|finne|finn) .. (lyse siden|lyse sider|lyst|lyse|positive|lyset i|lys i enden)
        (lys i enden|sølvkant|sola skinner|etter regn|bak skyene|regn kommer|hver sky|når en dør lukkes|en dør lukkes)
        (alle|mange|vi alle|de fleste|andre|det er mange som|alle mennesker) (har det|har|får|kjenner det|føler det|
            opplever|går gjennom|kjenner|føler|er) .. (sånn|slik|av og til|iblant|det samme|slike dager|dårlige dager|
            tunge dager|opp og ned|verre|mye verre|innimellom)
        (kunne|kunne ha|kunne jo|kan) .. vært (mye )?(verre|verre enn)
        (verre|tyngre|vanskeligere) (stilt|enn deg|ting)
        (det finnes|det fins|det er) (alltid|dem|de|noen|mange) (en løsning|en utvei|en råd|håp|som|lys|en mening)
        (tiden|tida|tid) (leger|heler|lækjer|lækjar|læker|vil hjelpe|hjelper)
        (leger|heler|lækjer) alle sår
        (kommer|kommer du|blir|bli|blir du|gjør deg|vokser) (bare )?(sterkere|styrket)
        (i morgen er en ny|nye muligheter|nye sjanser|bedre lykke|bedre dager|lysere tider|bedre tider|flere fisk|
            høyere makter|skjer av en grunn|en mening med|meningen med det|det som ikke dreper|blåser over|
            gjort er gjort)
        (jeg|vi|{s}) (skjønner|forstår|vet|kan (tenke|forestille)|føler|kan forstå) .. (hvordan du har|
            hvordan det (er|føles|kjennes)|hva du går|hvor vondt|hvor (tungt|vanskelig|vondt)|deg så godt|din smerte|
            akkurat)
        (sånt|slikt|det|dette|sånn) (skjer|hender|går) (alle|oss alle|mange|de fleste|den beste|de beste|for alle|
            med alle|av og til|seg til|iblant|andre også|fort over)
        (ta det|ta dette) (ikke)? ?(personlig|tungt|innover)
        <ikke> ta (det|dette) (personlig|så|tungt|innover)
        (ler|smiler|le|smile|glemt|glemmer) (du |vi |alle )?(av dette|av det|alt dette)
        (om noen|om et|etter noen) (uker|år|måneder|dager) .. (ler|smiler|glemt|bedre|over|annerledes)
        (prøv å|får prøve å|må prøve å|bare) (glemme|glem|legge det bak|komme over|se bort|le av)
        (hadde|ville|kunne) .. vært (mye )?(verre|tyngre)
        (skal du se|du skal se|så skal du se|du vil se at)
        (så|det var|for en) (leit|trist|synd|vondt|fælt|forferdelig|grusomt) for deg
        (det|du) (er|blir) (bare )?(snart|fort) (glemt|over|bedre)
        (du (er|står) ikke alene|du er heldig|vær glad for|vær takknemlig|du har så mye|husk alt du)
        (det går|gå) (nok )?(alltid )?over
        """,
        r"""
        (poor you|poor thing|you poor|oh dear|oh no|my dear|sweetheart|there there)
        (it|this|that|everything|things|all) (will|is going to|shall|should) (be (all right|alright|ok|okay|fine|
            better|good|over|forgotten)|pass|get better|get easier|work out|work itself out|sort itself|go away|
            turn out|blow over|go well|heal|be gone)
        (it|this|that) (passes|works out|blows over|sorts itself|gets better|gets easier)
        (do not|never|try not to|no need to|no reason to|not) (be |feel |to be |to feel |get )?(worry|worried|be sad|
            sad|afraid|scared|upset|down|cry|nervous|fret|stress|be so hard|blame yourself|think about (it|that)|
            dwell|lose hope|give up hope|feel bad|take it (so|too)|let it|despair|be anxious|panic|ashamed|be hard on|
            ashamed)
        (nothing|no reason|no need) to (be|worry|fear|feel|get|cry|fret) (about|afraid|worried|scared|sad|ashamed|
            nervous|upset|bad)?
        (nothing to worry|you need not worry|no worries)
        (cheer up|chin up|keep your chin|head up|calm down|relax|hang in there|stay strong|stay positive|
            think positive*|be positive|just be happy|be strong|be grateful|be glad|smile|keep smiling|never mind|
            snap out|get over it|shake it off|look ahead|look forward instead|move on|take it easy|keep going|come on|
            forget it)
        (look on|look at|see|find|think of) (the )?(bright|brighter|positive|good|silver|up) (side|lining|things|
            sides)
        (silver lining|light at the end|every cloud|rainbow|when one door|one door closes|after the rain|the sun will)
        (everyone|everybody|many|most|we all|all of us|all people|many people|others|other people|
            lots of people) (feel|feels|has|have|go|goes|is|are|get|gets|experience|experiences) .. (like that|
            this way|that way|sometimes|now and then|bad days|the same|ups and downs|worse|it worse|through this|
            at times)
        (could|might|can) (have been|be|always be) (much |a lot )?worse
        (worse off|it worse|much worse|worse than you)
        (it|that|this) (is|was) not (that|so|too|all that|the end) (bad|serious|terrible|dangerous|of the world|awful)
        (time heals|heals all|time will)
        (come|comes|get|gets|become|makes|make|be|emerge|grow) (out )?(of it |you |even )?stronger
        (tomorrow is|new opportunities|better luck|better days|brighter days|happens for a reason|for a reason|
            meant to be|plenty more fish|god has|what does not kill|it is what it is|these things happen|that is life|
            such is life|time flies)
        (i|we|{s}) (know|understand|see|can imagine|feel) (exactly |just |fully )?(how (you|that|hard|bad|sad|it)|
            what you|your pain|you so well)
        (it|this|that|these things|things like this) (happens|happen) (to|all) (everyone|everybody|all|us|the best|
            most|the time|anyone)
        (do not|never|not) take (it|this) (personally|so|to heart|hard|badly)
        (will|going to) (laugh|smile|look back|forget) .. (about|at|on|this|it)
        (one day|some day|in a few (weeks|years|months|days)) .. (laugh|smile|forget)
        try to (forget|let go|get over|laugh|ignore|put it behind)
        would (have been|be) (much )?worse
        (just wait and see|wait and see)
        (so|that is|that was|how) (sad|awful|terrible|horrible|sorry) for you
        there is always (a|another|hope|someone|light)
        (you are not alone|you are lucky|at least you|be thankful|count your blessings)
        (soon|quickly) (forgotten|over|better)
        """,
    ),
)
