"""Nobody is asked why not, labelled or made to feel guilty (METHOD §1, §3.7, §3.12)."""

from __future__ import annotations

from bot.dialogue.checks.phrases.table import Phrases

BLAME = (
    Phrases(
        "why-not",
        "asks why something was not done; ask what came in its place, or what could have helped",
        r"""
        hvorfor (gikk|dro|reiste|stakk|kjørte) du .. (hjem|før|tidlig|derfra|fra)
        hvorfor (?!ikke (prøve|se|ta)).. <ikke>
        hvorfor <ikke>
        hvorfor .. (<lot-være>)
        hvorfor .. (så få|så lite|så sent|for sent|sen|sent ute|borte|fraværende|så lang tid)
        hvorfor .. (ventet|venta|venter|brukt|brukte|nølt|tatt) .. (så lenge|lenge|lang tid)
        (hva er|hva var|hva kan være|si|er det noen|fins det noen|finnes det noen|hvilken|hva slags|oppgi) .. (grunn|
            grunnen|grunner|grunnene|årsak|årsaken|årsaker|forklaring|forklaringen|begrunnelsen) .. (<ikke>|
            <lot-være>)
        (grunnen|grunn|årsaken|årsak|forklaringen) (til|på|for) .. (<ikke>|<lot-være>)
        hva (gjorde|fikk|var det som gjorde|var det som fikk|kom det|skyldtes) (det )?(av )?(at|deg til å|deg|
            dette) .. (<ikke>|<lot-være>|droppe|gi opp|si nei|slutte|utsette|avlyse|ombestemme|la være)
        hva (gjør|er det som gjør|er det som får|kommer det|skyldes) (det )?(av )?(at )?(du|deg) .. (<ikke>|
            <lot-være>|droppe|gi opp|si nei|slutte|utsette|avlyse|ombestemme|la være)
        hva (hindret|hindrer|stoppet|stopper|holdt|holder|avholdt|bremset|bremser|var det som (hindret|stoppet|holdt)|
            er det som (hindrer|stopper|holder)) deg
        hva (er|var) (unnskyldningen|bortforklaringen|unnskyldning|problemet)
        (unnskyldning*|bortforklaring*)
        (hvordan|hva) kan det ha seg at
        hvordan (gikk|går|kan|kunne|kom|er) det (til|an|seg|ha seg|mulig) at .. (<ikke>|<lot-være>|du (glemte|mistet|
            kom for))
        hva (gikk galt|skjedde|sviktet|feilet|skar seg|glapp|var feil|var galt|sto i veien) .. (siden|når|da|ettersom|
            fordi|at) du .. (<ikke>|<lot-være>)
        hva tenkte du .. (<ikke>|<lot-være>)
        hva fikk deg til å (<lot-være>)
        hva (var|er) (det )?(i veien|galt|problemet|vanskelig|feil|så vanskelig) (med|ved) å <gjøre>
        (av|på grunn av|ut fra) (hvilken|hva) (grunn|årsak)
        (hva|hvilken grunn) hadde du .. (til|for) .. (la være|<ikke>|si nei)
        hvordan (kunne|klarte) du .. (glemme|glemte|miste|la være|unngå)
        (forklar|fortell|si|begrunn|skriv) .. (hvorfor|grunnen) .. (<ikke>|<lot-være>|glemt|droppet)
        """,
        r"""
        why did you (go home|leave|run|walk out|drive home)
        why .. (not|never|nothing)
        why .. (give up|gave up|quit|miss|missed|skip|skipped|drop|dropped|say no|said no|turn down|turned down|
            cancel|cancelled|postpone|postponed|put off|avoid|avoided|fail|failed|refuse|refused|forget|forgot|stop|
            stopped|late|so few|so little|wait(ed)? so long|stay home|stay at home|put it off|stay away|stayed away|
            leave|left|wait|hesitate|absent|withdraw|back out|backed out)
        (what|is there|any|give|state) .. (reason|reasons|explanation|cause) .. (not|never|did not|gave up|missed|
            dropped)
        (reason|explanation) (that you did|for not|why you|why it)
        (what|who) (stopped|stops|kept|keeps|prevented|prevents|hindered|hinders|held|holds|made|makes) you (from|
            back|not|give up|quit|drop|say no|miss|away)
        what (is|was) (your|the) (excuse|problem)
        excuse
        how come .. (not|never|missed|forgot|late|gave up|quit|did not|nothing)
        (for|on) what (reason|grounds)
        what (made|led|caused|got) you (to )?(stay|stop|leave|quit|refuse|miss|turn|skip|avoid|cancel|wait|forget|
            change your mind|back out|hesitate)
        what went wrong .. (since|when|as|because|that) you .. not
        what was (so )?(hard|difficult|wrong|the problem) (about|with) (calling|going|applying|answering|writing|
            trying|asking|doing)
        how (could|did) you .. (forget|miss|not|fail|avoid)
        """,
    ),
    Phrases(
        "label",
        "puts a label on a person; say du, or what it is about",
        r"""
        ^ brukere(?! du)
        brukere (som|trenger|ønsker|vil|kan|må|har)
        (brukeren|brukerne|brukernes|brukerens)(?! av)
        (for|kan|skal|må|vil|mange|alle|noen|andre|våre|som|blant|få|flere|en|enhver|hver|de fleste|vanlige|slike|
            er du) (<slik> )?(bruker|brukere|brukerne|brukeren|brukergruppe*|bruker av)(?! (du|det|den|de|hendene|tid|
            noe|mye|kroppen|stemmen|dagen|lang|litt))
        (brukerne|brukergruppe*|tjenestebruker*|navbruker*|nav-bruker*|brukerens|brukers|brukernes)
        (klient*|sosialklient*|pasient|pasienter|pasientene|pasienten|arbeidsledig*|arbeidsløs*|langtidsledig*|ledige|
            arbeidsufør*|ung ufør|uføre*|ufør|trygdet*|trygdede|trygda|trygdemottaker*|stønadsmottaker*|
            ytelsesmottaker*|mottaker av|sosialhjelpsmottaker*)
        (ressurssvak*|ressurssterk*|svakstilt*|lavtlønn*|funksjonshemm*|funksjonsnedsatt*|funksjonshindr*|handikapp*|
            utviklingshemm*|psykisk utviklingshemm*|invalid*|rusmisbruker*|narkoman*|rusavhengig*|alkoholiker*|
            misbruker*|jobbklar*|psykisk (syke?|utviklings*|ustabil)|mentalt syk*|psykiatrisk*)
        (autist*|adhd-er*|schizofren*|depressive|deprimerte|bipolar*|aspergere*|dyslektiker*|analfabet*|traumatisert*)
        (dropout*|drop-out*|skoletaper*|taper|tapere|utenforskap*|utenforstående|navere|naver|nav-er*|naver*|
            sofasliter*|unnasluntrer*|gratispassasjer*|snylter*|latsabb)
        (innvandrer*|flyktning|flyktninger|fremmedkulturell*|utlending*|minoritetsspråklig*|fremmedspråklig*|
            ikke-vestlig*|asylsøker*|eldre arbeidstaker*|eks-fange*|straffedømte|kriminelle)
        (nedsatt|redusert|manglende|svekket) (funksjonsevne*|arbeidsevne*|kapasitet*|funksjon*|evne*)
        (personer|mennesker|folk|en|noen|ungdom*|deltakere) med (nedsatt|redusert|psykisk*|lav|lite|spesielle|særlige|
            bistandsbehov|utfordringer|diagnose*|hull i cv*|sammensatte|lidelse*|rus*)
        (med|en med|ha|har du|mangler du) (lav|dårlig|liten|svak|manglende) (motivasjon*|selvtillit*|arbeidsmoral*|
            egenskap*|evne*|utdanning*|selvfølelse*|stabilitet*|arbeidsevne*|norsk)
        (psykiske|fysiske|sosiale|helsemessige|kognitive) (problem*|plage*|lidelse*|utfordring*|vansk*)
        (du er|er du) .. (treg|lat|sen|dårlig|vanskelig|svak|umotivert|ustabil|passiv|negativ|sær|sjenert|
            innesluttet) (i|på|om|av|til|med|person|type)?
        (uføretrygdet*|arbeidssøkende|sykmeldte|hjemmeværende|langtidssykmeldt*)
        blant de (utsatte|svake|svakeste|ledige|uføre|vanskelige|uten)
        (svake|svak|sårbar|sårbare|utsatte|vanskeligstilte|vanskelige|marginaliserte|umotiverte|motiverte|
            uproduktive) (søker*|gruppe*|person*|folk|menneske*|ungdom*|deltaker*|stilte|arbeidstaker*)
        (er du|du er|som|er du en|du er en|du er nok en|hvor|er du nok|blir du) (lat|giddeløs|umotivert|ustabil|
            vanskelig (person|å)|treg|svak|doven|umoden|uansvarlig|ulærd|problematisk|uvillig|arbeidssky|
            sosialt (svak|klønete)|dum|inkompetent|ukvalifisert|overkvalifisert|upålitelig)
        (introvert*|ekstrovert*|a-person*|a-menneske*|gjennomsnittsperson*|a4-person*|a-menneske|b-menneske|nerd|
            einstøing|ensom ulv|særling|outsider|skoletrøtt|problembarn)
        (en|ei|som|er|slags|hvilken) (<slik> )?(type|slags|persontype) (person|menneske|arbeidstaker|deltaker|
            søker) (er|du)
        (du er|er du) (en|ei) (<slik> )?(<egenskap>) (type|person|personlighet|menneske|individ)
        (personlighetstype*|persontype*|personlighetstrekk*|målgruppe*|målgruppa|diagnosegruppe*|risikogruppe*)
        som (psykisk|kronisk|langtids|fysisk|mentalt|ufør|syk|arbeidsledig|innvandrer|flyktning|bruker|rusmisbruker|
            klient|mottaker)
        (kronisk|psykisk|langtids|varig) (syk|syke|sykmeldt|sykmeldte|uføre?)
        """,
        r"""
        (kind|type|sort) of (person|worker|participant) (are you|you are)
        (service|benefit|nav) (user|users|recipient|recipients|claimant|claimants)
        (a|the|as|our|many|all|some|other|for|these|most|every|each|new|typical) (user|users|user group|target group|
            target groups)
        (client|clients|patient|patients|case|welfare recipient*|recipient|recipients|claimant|claimants|jobseeker|
            unemployed|long-term unemployed|jobless|disabled|handicapped|invalid|cripple*|addict|addicts|drug user*|
            drug abuser*|alcoholic*|mentally (ill|disabled|unstable)|retarded|work-shy)(?! (studies|study))
        (autistic|autist|autists|schizophrenic|bipolar|dyslexic|depressive|adhd person)
        (dropout|dropouts|drop-out*|loser|losers|outsider|outsiders|immigrant|immigrants|refugee|refugees|foreigner|
            foreigners|ex-con*|offender*|vulnerable (group*|people|person)|disadvantaged|marginalised|slacker*|
            scrounger*)
        (people|person|persons|those|someone|participants) with (a )?(disability|disabilities|mental|reduced|
            special needs|impaired|impairments|diagnos*|chronic|low|limited|problems|addiction*|psychological)
        (with|have|has|lack|of) (a )?(low|poor|weak|little|no) (motivation|self-esteem|self-confidence|work ethic|
            skills|education|language skills)
        (mental|psychological|cognitive) (problems|illness|issues|difficulties|disorders)
        (our|many|most|some|other|these|all) (clients|users|patients|recipients|jobseekers)
        (job-ready|work-ready|unfit for work|hard to place|unemployable|low-skilled|unskilled|work-impaired)
        (introvert*|extrovert*|personality type|a morning person|loner|weirdo)
        (you are|are you|as) (a |an )?(shy|lazy|typical|difficult|weak|strong|nervous|quiet|anxious|passive|
            unmotivated|unstable|sensitive|vulnerable|troubled|slow|problematic|unreliable) (type|person|individual|
            personality|one)
        (you are|are you) (lazy|unmotivated|slow|weak|difficult|unstable|useless|unreliable|incompetent|overqualified|
            unqualified)
        as (a|an) (user|client|patient|disabled|benefit|unemployed|immigrant|refugee|mentally|chronically|recipient|
            addict|claimant)
        the (unemployed|disabled|sick|weak|mentally|elderly|vulnerable|handicapped)
        """,
    ),
    Phrases(
        "guilt",
        "lays guilt on the person; leave it out",
        r"""
        du har (fortsatt|ennå|enda|fremdeles) <ikke>
        (andre|alle andre|de fleste|de andre) har .. (svart|gjort|søkt|levert|fullført|begynt|møtt|klart)
        (dårlig gjort|synd|dumt|leit|slapt|svakt|uhøflig|feil av deg) å <ikke>
        (du|vi) har (fortsatt |enda |ennå )?(<ikke>) (vært .. (her|aktiv)|svart|gjort|møtt|ringt|sendt|begynt|prøvd|
            logget|skrevet|levert|fullført|tatt|gitt|besvart|åpnet|hørt|fulgt|kommet|lest|sagt|holdt|delt|søkt|brukt|
            oppdatert)
        (fortsatt|ennå|enda|fremdeles) har du <ikke>
        har du <ikke> (svart|gjort|begynt|prøvd|ringt|sendt|kommet|rukket)
        (det er|det har gått|nå er det|det var) (veldig |så |alt for |altfor |ganske )?(lenge|lang tid|flere uker|
            mange dager|_ uker|_ dager|en måned|måneder) siden (du|sist du|vi|jeg)
        hvor (har du vært|ble du av|blir du av|er du blitt av|tok du veien)
        (jeg|vi|{s}|noen|han|hun|alle|sjefen|arbeidsgiver*) (har |har nå |satt |sitter |står )?(og |lenge )?(venter|
            ventet|vente|venta|ventende) (på (deg|svar*|at|søknad*|profil*|planen))?(forgjeves|lenge)?
        (jeg|vi|{s}) (venter|har ventet|ventet|satt og ventet|har sittet og ventet)
        (?<!\sat\s)du (har )?(glemte|glemt|overså|oversett|droppet|hoppet over|sluntret|unnlot|ignorerte|rotet|
            slurvet|sviktet|
            sov|forsov|uteble)(?! (å bli))
        du (gadd|orket|rakk|klarte|fikk|ville|greide|prøvde|svarte|kom|møtte|ringte|sendte|gjorde|tok|brydde|leverte|
            åpnet) .. <ikke>(?! (alltid|selv|bestemme))
        du .. <ikke> .. (sist|heller|denne gangen|i går|forrige gang)
        (nå|igjen|atter) har du (hoppet|glemt|droppet|utsatt|avlyst|latt|ventet|brukt)
        (det (er|var|ble) |så |litt |veldig )?(synd|dumt|trist|leit|ergerlig|skuffende|for dårlig|dårlig gjort|
            ikke bra|pinlig|uheldig|kjedelig|svakt|flaut|beklagelig) (at|når|om) (du|det|søknad*|avtale*|møte*)
        skuff*
        (synd|dumt|leit|trist|ergerlig|uheldig|kjedelig|rart|merkelig|beklagelig|skuffende|ille) (at )?du (<ikke>|
            sjelden|fortsatt|så sjelden|.. <ikke>)
        du (har|hadde) (fortsatt )?(latt|late|utsatt|glemt|droppet|sluntret|forsømt|oversett|rotet|skulket|somlet|
            ventet|nølt)
        (bekymret|lei seg|lei|trist|oppgitt|frustrert|irritert|sur|bekymrer seg|lurer) .. (fordi|for at|når|siden|
            over at|hvorfor) (du|det) .. <ikke>
        (fordi|siden|når) du <ikke> (svarer|svarte|kommer|kom|møter|møtte|ringte|prøver|gjør|gjorde)
        som du <ikke> har (rørt|svart|gjort|tatt|åpnet|sett|lest|fulgt)
        (andre|annen|tredje|fjerde|femte|siste|nok en|enda en|\d+) (gang|gangen) .. du
        du sa (at )?(du (ville|skulle|kom|hadde)|i går|sist|ja til|noe annet)
        og så .. du <ikke>
        (satte|satt|sette|setter|brukte) av tid
        (hadde|har) (vi |du |jeg )?avtalt
        (du|man) (skulle|burde|kunne|måtte) (jo |nok |egentlig |heller |også )?(ha )?(ringt|ringe|gjort|gjøre|sendt|
            sende|sagt|svart|kommet|prøvd|vært|tatt|søkt|møtt|forberedt|begynt|visst|tenkt|spurt|skrevet|skrive|
            levert|levere|svare|komme|møte|forstått|lært)
        du (skulle|burde) ha
        du (lovet|lovte|sa du skulle|sa at du skulle|hadde lovet)
        (hadde|var|ville|skulle) .. (håpet|ventet|forventet|regnet med) (på )?(mer|at du|noe annet|bedre)
        (andre|alle andre|de fleste|de andre) (har |hadde )?(klart|klarer|greier|svarer|svarte|rekker|rakk|fullfører|
            fått til|greide)( dette| det)?
        (andre|de fleste|alle andre) .. (kort tid|raskere|fortere|før deg|mye før|ferdig*|mer enn)
        (dårlig samvittighet|samvittighet*|skyldfølelse*|(?<!\sfor\s)din (egen )?(skyld|feil)|egen skyld|
            takke deg selv|skylde på|skammer deg|skam deg|skamme|flau over)
        (svar*|spørsmål*|oppgave*|melding*) (din|ditt|dine)? (er |har )?(forsinket|mangler|uteblir|ubesvart*|
            ligger ubesvart|for sen*)
        (ubesvarte|uleste|forsømt*|forsinket|på etterskudd|på overtid|etternøler*|latmannsliv|unnasluntr*)
        (du har|du er|du var) (ikke|lite|mindre) (vært )?(så |særlig |veldig )?(aktiv|innom|flink|tilgjengelig|ivrig|
            til stede|engasjert|samarbeidsvillig)
        (du har ikke vært|lite aktiv|ikke så aktiv|sjelden innom|du er sjelden)
        du (lar|lot) .. (vente|ligge|seile|gå|skure|i stikken)
        (du har )?(brukt|brukte|bruker|tok|tar|tatt) (lang tid|alt for|altfor|for lang|svært lang|lenge)
        (tenk på|husk) (alle|hvor mye|hva|dem|de) .. (brukt|ofret|gjort|venter|hjelper|stiller|hjulpet|tid)
        (etter alt|med alt|når så mange|alt det) .. (for deg|hjelper deg)
        (glemt meg|glemt oss|savnet deg|savner deg|vi savnet|stille fra deg|ikke hørt fra deg|ikke hørt noe|
            lenge stille)
        det hadde vært (fint|bra|hyggelig) om du (gjorde|svarte|hadde|kom|kunne ha)
        (hva tror du|hvordan tror du) .. (føles|synes|tenker|skuffet|kjennes) .. (når du|at du) <ikke>
        (siste sjanse|siste påminnelse|purring|påminnelse nummer)
        (kaster bort|sløser|sløst bort|kastet bort|bortkastet) .. (tid|tida|tiden|sjans*|mulighet*|muligheten)
        """,
        r"""
        you (still have|have still) not
        (others|everyone else|the others|most people) (have |had )?(already |all )?(answered|replied|done|sent|
            started)
        (bad of you|rude|wrong of you|sad|a pity|a shame) (not )?to (not )?(tell|answer|call|come|say)
        you have (still |yet )?(not|never|yet to) (yet )?(been (here|active|in touch)|answered|done|shown|replied|
            called|sent|started|tried|logged|written|delivered|finished|taken|given|opened|come|read|said|kept|shared|
            applied|updated|responded|answer|reply|do)
        (it is|it has been|it was|that is|been) .. (long time|long|weeks|days|ages|a while|a month|months) since (you|
            i|we)
        (where have you been|where were you|where did you go|have you forgotten|you have forgotten)
        (i|we|{s}|everyone|your boss|the employer|he|she) (is|are|am|has|have|has been|have been|was|were|
            sat)( still)?( been)? waiting
        you (have )?(forgot|forgotten|missed|ignored|neglected|skipped|overlooked|failed|overslept|let us down|
            let me down|let {s} down|dropped the|did not (bother|care|show|answer|reply|do|come|call|try|manage|even|
            finish|write))
        you (did|do|would|could) not .. (last time|either|this time|yesterday|again)
        (now|again) you have (skipped|forgotten|dropped|missed|let|postponed)
        (it is |it was |that is |what |so |such )?(a pity|a shame|too bad|sad|disappointing|not good enough|
            unfortunate|bad|embarrassing|regrettable|sorry) (that|when|if) (you|it was not|the application)
        disappoint*
        (pity|shame|sad|too bad|strange|odd|unfortunate) (that )?you (never|rarely|seldom|still|did not|do not|
            have not|could not|would not|always forget)
        you (have )?(left|let|put off|postponed|neglected|abandoned|delayed) (this|it|that|everything|things|us|me|
            {s})
        (worried|sad|upset|frustrated|annoyed|concerned|tired) (because|that|when|since|as) you .. (not|never)
        (because|since) you (did not|do not|have not|never) (answer|answered|come|came|call|try|tried|show|do|done)
        (second|third|fourth|fifth|last|another|\d+) time (that )?you
        you said (that )?(you (would|were going)|yesterday|last time|yes)
        (set|put) aside time
        (we|you) had (agreed|a deal|an agreement)
        that you have not (touched|answered|done|opened|read)
        you (should|could|ought to|might) (at least )?(have|to have) (done|called|sent|answered|said|come|tried|been|
            taken|applied|told|met|written|known|prepared|started|asked|thought|made|let)
        you (were|are) (supposed|meant) to
        you (promised|said you would|had promised|had agreed|agreed to)
        (hoped|expected|counted on|hoping) (for more|more|that you|better|you to|you would)
        (others|other people|everyone else|most people|the others|everybody else) (have |has |had )?(already |
            all )?(managed|manage|answered|finish|finished|complete|completed)
        (bad conscience|guilty|your (own )?fault|blame yourself|only yourself|ashamed|shame on you|feel bad)
        (overdue|unanswered|late again|falling behind|behind schedule|lagging behind|left undone|neglected)
        you have (been|not been) (so |very |too )?(inactive|absent|quiet|silent|slow|passive|away for|lazy|
            hard to reach|active)
        you (let|keep|kept|are keeping) .. (waiting|wait|down)
        you (spent|took|take|have taken|have spent|are taking) (a long time|too long|so long|ages|too much time)
        (think of|think about|remember|consider) .. (all the|all those|everyone|how much|everything) .. (time|spent|
            done|helped|work)
        (after (all|everything)) .. (done|for you)
        (missed you|we miss you|i miss you|not heard from you|heard nothing from you|forgotten me|forgotten us)
        (last chance|final reminder|last reminder)
        (waste|wasted|wasting) .. (time|chance|opportunity)
        it would (have been|be) (nice|good) if you (did|had|answered|could have)
        """,
    ),
)
