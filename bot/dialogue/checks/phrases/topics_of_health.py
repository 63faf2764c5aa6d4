"""Never asked: illness, substances, early memories, the worst (METHOD §3, the last lines)."""

from __future__ import annotations

from bot.dialogue.checks.phrases.table import never

TOPICS_OF_HEALTH = (
    never(
        "asks-diagnosis",
        r"""
        (hvordan|hva|hvor|hvilken) .. (helsa|helsen|helse|helsetilstand*)(?! og)
        (diagnose*|sykdom*|sykehistori*|sykmeld*|sykemeld*|lidelse*|syndrom*|legeerklæring*|legeattest*|epikrise*|
            helseproblem*|helseplage*|helseutfordring*|helsetilstand*|helsehistori*|helsesituasjon*|plager|plagene|
            symptom*|smerter|smertene|innlagt|utredet|utredning*|operert|adhd|autisme*|asperger*|angst|angsten|
            depresjon*|deprimert|bipolar*|ptsd|utbrent|utbrenthet|psykose*|schizofreni*|spiseforstyrrelse*|anoreksi*|
            kreft|diabetes|epilepsi|migrene|fibromyalgi|kronisk*|handikap*|funksjonshemm*|funksjonsnedsettelse*|
            nedsatt funksjon*|psykolog*|psykiater*|psykiatri*|dps|helsevesenet|pasient*|prolaps|selvskading|
            tvangstanke*|panikkanfall*|dysleksi|tourette*)
        (helsa|helsen|helse) (din|di)
        (psykisk|fysisk|mental|dårlig|svak|god) (e )?(helse|helsa|helsen|tilstand|form i det siste)
        (psykiske|fysiske|mentale|kroppslige|medisinske) (helse|helsen|helsa|problem*|plage*|lidelse*|utfordring*|
            forhold|grunner|årsaker|begrensning*|tilstand*)
        (hva|hva er det som) (feiler|er galt med|er i veien med|er feil med) (det )?(deg|du)
        hva er det som feiler
        (er|var|har|blir|ble|føler|hvor lenge) du (deg )?(vært |blitt |ofte )?(syk|sykmeldt|ufør|frisk|deprimert|
            innlagt|operert|utbrent|psykisk|kronisk|skadet|gravid)(?! (i dag og))
        hvor lenge har du vært (syk|borte|sykmeldt)
        (sliter|strever|plages|lider|plaget) du .. (med|av|under)(?! (å|det der|oppgaven*|tempo*))
        (har|hadde|får|fikk) du (ofte |noen gang |hatt )?(vondt|smerter|plager|angst|depresjon*|anfall|nedturer|
            psykiske|skader|en skade|en kropp|noen sykdom*|noe galt|helse*)
        hvor (har|får) du vondt
        har du vondt
        (hva|hvor ofte|når) (sier|mener|skrev|går|var|snakker|sa|har) .. (lege*|psykolog*|fastlege*|behandler*|
            spesialist*|sykehus*)
        (går|er|var|har) du (til|hos|i|vært (til|hos|på|i)) .. (lege*|psykolog*|behandling|terapi|terapeut*|
            psykiater*|sykehus*|dps|fysioterapeut*|utredning)
        (behandling|behandlingen|terapi|terapien|behandlingstilbud*) (får|har|går|trenger|for|din|di|har du)
        (hvilken|hva slags|noen) (behandling|terapi|operasjon*|helsehjelp)
        (gjorde|gjør|ble|blir|for|så|hvorfor) .. (syk|syke|sjuk)(?! (leder|kollega))
        (journal|journalen|pasientjournal*|medisinsk*|helsekort*|blodprøve*|epikrise*|sykdomsbilde*)
        (sliter|strever) .. (psykisk|mentalt|med helsa|med nervene)
        (frisk|syk) (nok|til|eller)
        (legen|fastlege*|doktor|doktoren|psykologen|spesialisten|sykehuset|legevakta)
        (*sykdom*|*diagnos*|*lidelse|*lidelsen|*syndrom|*skade|*skaden|*smerter|*plager|*helseproblem*|*psykisk*|
            *operasjon*|*allergi*|*lammelse*)
        hva er (grunnen|årsaken) til .. (sykmeld*|uføre*|syk)
        (grunnen til|årsaken til) (at du er|sykmeld*)
        """,
        r"""
        (diagnos*|illness*|disease*|disorder*|syndrome*|symptom*|disabilit*|disabled|sick leave|sick note|
            medical (history|condition*|problem*|reason*|certificate|issue*)|health (problem*|issue*|condition*|
            history|situation|trouble*|complaint*|challenge*)|hospital*|surgery|operated|psychologist*|psychiatrist*|
            psychiatric*|psychosis|therapist*|anxiety|depression|depressed|adhd|autism*|autistic|bipolar|ptsd|burnout|
            burnt out|schizophreni*|eating disorder*|cancer|diabetes|epilepsy|migraine*|chronic*|panic attack*|
            self-harm|dyslexia|handicap*|impairment*)
        (your|mental|physical|poor|bad) health
        (what is|is there something|is anything|what has been) (wrong|the matter) with (you|your)
        (are|were|have|do|did|how long) you (been |feel |often |get |ever )*(ill|sick|unwell|depressed|disabled|
            injured|anxious|hospitali*|pregnant|well enough|burnt out)
        have you been (sick|ill|admitted|unwell|injured)
        (do|did|have) you .. (suffer|suffered|struggle|pain|pains|ache*|ailment*)(?! with (the task|it at work))
        (what|how often|when) .. (your|the|a) (doctor|psychologist|gp|therapist|specialist)
        (doctor|psychologist|therapist|specialist) (say|says|said|think|thinks|visit*)
        (see|seeing|visit|go to|been to) (a|your|the) (doctor|psychologist|therapist|psychiatrist|specialist|hospital)
        (what|which|any|receive|get|getting|in) (kind of )?(treatment|therapy)
        where does it hurt
        (makes|made|too|so|why) .. (ill|sick)
        (your|the) (doctor|gp|psychologist|specialist|hospital)
        (medical|medically|patient record*|health record*)
        (well|healthy|fit) enough to
        """,
    ),
    never(
        "asks-substances",
        r"""
        har du .. (drukket|ruset|røykt|snust)
        drukket noe
        (medisin*|medikament*|tablett*|piller|pillene|pille|legemid*|resept*|antidepressiv*|beroligende|sovemedisin*|
            sovepille*|sovetablett*|smertestillende|paralgin*|ritalin|valium|insulin|sobril|vival|metadon|subutex|lar|
            dosett*)
        (rus|ruser|ruset|rusa|ruse|rusing|rusen|rusmid*|rusmiddel*|rusbruk*|rusproblem*|rusfri*|rusing*|rusavhengig*|
            rusvaner|rusmisbruk*|rushistori*|edru|edruelig*|nykter*|tørrlagt|avhengig|avhengighet*|avrusning*|
            avvenning*|fyll|fylla|full på|beruset|alkohol*|fyllesyk*|bakfull*|promille*)
        (narkotika*|narko*|hasj*|cannabis|marihuana|weed|stoff|stoffer|amfetamin|heroin|kokain|kola inn|dop|doping|
            snus|snuser|røyk|røyker|røykt|røyke|sigarett*|vaper|vape|sprøyter|gambling|spilleavhengig*|tjall|bong)
        (drikker|drakk|drukket) (du|dere)(?! .. (kaffe|te|vann|saft|melk|brus|til (frokost|lunsj|middag|maten)))
        (hvor (mye|ofte)|når|slutta|sluttet|slutte) .. (drikke|drikker|drakk|drukket)(?! .. (kaffe|te|vann|melk))
        (øl|vin|sprit|drinker|pils|brennevin)
        (tar|tok|får|bruker) du (noe|noen|mye) (for (å (sove|roe)|søvn*|nerve*|det)|fast|sterkt)
        """,
        r"""
        (medicine*|medication*|medicament*|tablet|tablets|pill|pills|prescri*|antidepressant*|sedative*|painkiller*|
            sleeping (pill*|tablet*)|insulin|ritalin|valium|methadone)
        (drug|drugs|substance*|alcohol*|addict*|addiction*|sober|sobriety|drunk|cannabis|hash|marijuana|weed|cocaine|
            heroin|amphetamine*|intoxicat*|rehab|detox*|get high|gamble|gambling|hangover*|hungover|
            drinking (problem*|habit*)|beer|wine|spirits|liquor|booze|dependent on|hooked)
        (do|did|have|how much|how often|when) .. (smoke|smoked|vape|drink|drunk|drank)(?! .. (coffee|tea|water|milk|
            juice|for (breakfast|lunch)))
        how long .. (clean|sober|dry)
        (clean|off drugs|on drugs|off the|relapse*)
        (quit|stopped|stop|given up) (smoking|drinking)
        """,
    ),
    never(
        "asks-childhood",
        r"""
        (være|var) (et )?barn
        (eldste|fjerneste|første) .. (minne|minnet|minner)
        (barndom*|oppvekst*|barneår*|barndomshjem*|barndomsminne*|barndommen|guttedage*|pikedage*|ungpike*|barnevern*|
            fosterhjem*|barnehjem*|spedbarn|småbarnsår*|barnetro)
        (første|tidligste|tidlige|tidlig|eldste|aller første) (barndoms)?(minne*|erindring*|minner|minnet)
        (første|tidligste) (ting |du |som )?.. (du |kan )(husker|huske|minnes)
        det første du (husker|kan huske|minnes)
        (da|når|fra|siden|mens|tida|før) du (var|gikk) (et |en |ei |bare |veldig )?(barn|liten|lita|små|baby|unge|
            guttunge|jentunge|tenåring|i barnehage*|_ år|på barneskole*|\d+)(?! gammel i jobb*)
        (var|hadde|ble) du (et |en |ei )?(lykkelig*|trygg*|stille|snilt|vanskelig*|god|bra|dårlig|elsket|ensom*|
            problem*|urolig*) .. (barn|barndom|oppvekst|unge|som barn|hjemme)
        (som|et|er|var) (lite |en |liten )?(barn|liten|lita|guttunge|jentunge|småbarn)(?! (får|og|er|kan|har))$
        (som barn|som liten|som lita|som ung gutt|som ung jente|som guttunge|som jentunge|i barndommen|som unge)
        (vokste|voks|vokst|vokse|oppvokst|oppdratt|oppdragelse*) (du |dere )?(opp|hos|i|av|var)
        (hvor|hvordan|hvem) (er|ble|var|vokste|har|kom) du (født|opp|vokst|oppvokst|oppdratt|fra som)
        (skolestart|før skolen|før du begynte på skolen|barnehagen din|oppdragelse*)
        (minnes|erindrer) du
        (mobbet|mobbing|ertet|utstøtt|plaget på skolen)
        (bodde|drakk|kranglet|slo|var|levde|hadde|skilte|jobbet) (foreldrene|moren|faren|mora|mor|far|pappa|mamma|
            søsknene|familien) (din|di|dine)?
        (hvordan|hvem|hva|hvor) (var|er|gjorde|hadde|jobbet|bodde|sa) .. (foreldrene|moren|faren|mora|oppveksten|
            barndommen|pappaen|mammaen)
        (forholdet|forhold) .. (foreldre*|mor*|far*|søsken|familie*)
        (familiebakgrunn*|hjemmeforhold*|hjemme hos dere da|skilt da|ble de skilt|skilsmisse*)
        (passet på|oppdro|tok seg av|sviktet|forlot) deg .. (som|liten|barn|da)
        (husker|minnes) du (fra|om|av) .. (liten|barn|barneskolen|barnehagen|_ år|oppveksten)
        """,
        r"""
        (oldest|earliest|first|very first) .. (memory|memories|recollection)
        being a child
        (childhood*|upbringing|growing up|grew up|grow up|grown up|brought up|raised|foster (home|care|famil*)|
            orphanage|child services|child welfare|formative years)
        (earliest|first|early) (childhood )?(memor*|recollection*)
        (first|earliest) (thing )?.. you (can )?remember
        (when|from when|since|while|before|as|what) .. you were (a |an |just |only |very )?(child|kid|little|small|
            young|baby|boy|girl|teenager|five|six|four|seven|\d+|in kindergarten|in primary)
        (recall|remember) .. (before you started school|kindergarten|as a|from your early|primary school)
        before you started school
        (as a|were you a|like as a|a happy|a lonely|a difficult|a quiet) .. (child|kid|little (boy|girl)|small child|
            baby)
        (bullied|bullying|teased|picked on)
        (were|was|did|had|how) .. your (parents|mother|father|mum|mom|dad|siblings|stepfather|stepmother|
            grandparents)(?! (today|think of the job))
        (relationship|relation) (to|with) your (parents|mother|father|family|siblings)
        (family background|home life as|broken home|divorced when|divorce)
        where (were you born|are you from as)
        (took care of|looked after|abandoned|raised) you .. (as|when|child|little)
        """,
    ),
    never(
        "asks-worst",
        r"""
        (verste|vanskeligste|tyngste|mørkeste|vondeste|tøffeste|hardeste|skumleste|grusomste|fæleste|svarteste|
            største nederlag*|største sorg*|største tap*|største feil|største skam|mest (skremmende|vonde|smertefulle|
            pinlige|traumatiske|skamfulle|nedverdigende))(?! (for den|for deg akkurat|ved oppgaven|oppgaven|i uka|
            å lære|del|dag på))
        (største|verste|dypeste|mest) (nederlag*|sorg*|tap|tapet|frykt|frykten|skam|skammen|mareritt*|redsel|krise*|
            katastrofe*|ydmykelse*)
        (vold|voldsutsatt|voldelig*|overgrep*|misbruk*|mishandl*|misbrukt|voldta*|voldtekt*|traume*|trauma|
            traumatisk*|krenket|krenkelse*|incest|omsorgssvikt*|slått|slo|banket|truet|trusler|trakassert|forfulgt|
            tortur*|krig|krigen|krigsopplev*|flukt|flukten|drept|skutt|fengslet for tro|overfalt|utnyttet seksuelt|
            seksuelt|seksuell*|stalket|kidnappet|æresvold)
        (selvmord*|selvskad*|ta livet|ta ditt liv|ende livet|ikke leve|ikke lever|skadet deg selv|skade deg selv|
            skader deg selv|kutter deg|kuttet deg|ønske* å dø|dø|døden|dødsfall*|selvmordsforsøk*)
        (hva|hvem|hvor|når) .. (skammer|skammet|skammest|angrer) du .. (mest|over|på)
        (skammer|skammet) du
        (mest redd for|redd for skal|redd for hjemme|redd hjemme|redd for noen)
        (mistet|mista|misten) (du |noen |en |et )?(noen|barn*|en du|du var glad|nærstående|foreldre*)
        (tap|tapet|sorg|sorgen) .. (vondt|mest|hardest|størst|livet)
        (skader|plager|skadet|plaget|sårer|såret|sveket|sviktet|ydmyket) (deg|noen) (hjemme|mest|seksuelt|verst)
        (hjemme|noen|partneren|mannen|kona|kjæresten|faren|sjefen) .. (som )?(skader|slår|slo|slått|truer|truet|
            banker|mishandler) .. (deg)
        (såret|skadet|sveket|ødela|ødelagt|knust|knuste) (deg|livet|hjertet)
        (*krise*|*krenk*|*traume*|*ulykke*|*katastrof*|*overfall*|*tragedi*)(?! (på linja))
        (redd|utrygg|trygg|usikker) .. (hjemme|hjemmefra|i hjemmet)
        (hjemme|noen) .. (redd|utrygg)
        gjort deg mest vondt
        (såret|vondt|skadet|sviktet|sveket) (deg )?(mest|verst|aller mest)
        (preget|merket|forandret|ødela) deg .. mest
        hva .. (traumatisert|ødela deg|knuste deg|gjorde mest vondt|såret deg mest)
        """,
        r"""
        (worst|darkest|most (painful|traumatic|frightening|shameful|humiliating|difficult|terrible|embarrassing|
            horrible)|hardest|toughest|scariest|saddest|lowest point) .. (experience*|thing|things|day|memory|time|
            period|moment|event|part|life|happened|been through|you|loss|year)
        (hardest|toughest|worst) .. (been through|gone through|lived through|happened|life)
        (greatest|biggest|deepest|worst) (defeat*|sorrow|grief|loss|fear|shame|failure|nightmare|trauma*|regret|
            humiliation|crisis)
        (violence|violent|abuse|abused|abuser|abusive|molest*|rape|raped|trauma*|assault*|harass*|mistreat*|
            neglected as|incest|beaten|hit you|hits you|hurt you|threaten*|persecut*|tortur*|war|fled|killed|kidnap*|
            sexually|sexual|stalked)
        (suicid*|kill yourself|take your own life|taking your own life|take your life|end your life|ending your life|
            self-harm|harm yourself|harmed yourself|hurt yourself|cut yourself|want to die|wanted to die|
            wish you were dead)
        (most |so |ever )?(ashamed)
        (violated|crisis|crises|tragedy|accident|nightmare*)
        (at home|someone|anyone) .. (afraid|scared|unsafe)
        (afraid|scared|unsafe) .. at home
        (hurt|harmed|betrayed|failed) you (the )?(most|worst)
        (marked|scarred|damaged|broke|destroyed) you
        (most afraid|most scared|afraid of at home|scared at home|afraid of anyone)
        (lost|lose|losing) (someone|anyone|somebody|a child|a parent|a loved one|anybody)
        (someone|anyone|partner|husband|wife|boss|father|anybody|somebody|who) .. (hurts|hurt|hits|hit|beat|beats|
            threatened|threatens|harm|harmed) you
        """,
    ),
)
