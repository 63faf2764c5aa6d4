"""Families of words that phrases name in <…>, and the small words that may stand between any two others."""

from __future__ import annotations

from collections.abc import Mapping

SMALL_NO = frozenset(
    {
        "allerede", "alltid", "altså", "bare", "da", "dermed", "dessverre", "egentlig", "enda", "ennå", "faktisk",
        "fortsatt", "gang", "ganske", "heller", "helt", "igjen", "jo", "kun", "likevel", "litt", "nok", "nå",
        "ofte", "snart", "svært", "så", "tydeligvis", "vel", "veldig", "virkelig", "visst",
    }
)  # fmt: skip
SMALL_EN = frozenset(
    {
        "actually", "again", "already", "also", "always", "certainly", "clearly", "even", "ever", "just", "maybe",
        "now", "often", "only", "perhaps", "please", "probably", "quite", "really", "sadly", "simply", "so",
        "soon", "still", "then", "too", "unfortunately", "very", "yet",
    }
)  # fmt: skip


def _not_after(*words: str) -> str:
    """As in "what you must", "when you must": told about, and nobody told to."""
    return "".join(rf"(?<!\s{word}\s)" for word in words)


NO: Mapping[str, str] = {
    # People
    "din": "din|ditt|dine|di",
    "min": "min|mitt|mine|mi",
    "noen": "{s}|noen|jeg|vi|folk|andre|teamet|kontoret|nav|systemet|roboten",
    "robot": "jeg|vi|roboten|stegvis",
    "en-du-kjenner": "sjef*|leder*|arbeidsgiver*|kolleg*|nabo*|venn*|venninne*|kjæreste*|kone*|kona|mannen|samboer*|"
    "partner*|ektefelle*|barn*|sønn*|datter*|mor*|far*|foreldre*|søster*|bror*|søsken*|lege*|fastlege*|"
    "psykolog*|behandler*|saksbehandler*|veileder*|lærer*|mentor*|fadder*|kontaktperson*|referanse*|"
    "person*|mennesk*|han|hun|de|dem|den som|den du|de som|en du|dama|mannen|tillitsvalgt*|verneombud*|"
    "familie*",
    # A sentence that asks nothing
    "utsagn": r"(?!.*\?)",
    # Not in "what you must", "when you must": told about, and nobody told to
    "fritt": _not_after("noe", "det", "ting", "dersom", "hvis", "om", "når", "som", "hva", "må", "bør", "før", "alt"),
    # Commands, but for those by which a conversation is steered: write, tell, choose, tap, think of, start
    "befaling": "arbeid|avklar|avslutt|avtal|begynn|bekreft|bestill|bestem|betal|bidra|bli|bruk|bytt|bær|del|delta|"
    "dokumenter|dra|dropp|dytt|endre|engasjer|finn|fiks|forbered|forbedre|forklar|forlang|forsøk|"
    "forsikre|fortsett|forvent|fullfør|fyll|fokuser|følg|gi|gjennomfør|gjør|gransk|grip|gå|handle|hent|"
    "hold|hør|informer|innse|jobb|kast|kjempe|kjenn|kjøp|kle|kom|konsentrer|kontakt|krev|kutt|lag|last|"
    "le|legg|lei|lek|les|let|lev|lever|lov|lukk|lytt|lær|mål|mas|meld|motiver|møt|noter|oppdater|oppsøk|"
    "ordne|planlegg|press|prioriter|prøv|pugg|rapporter|reis|reiss|respekter|ring|rydd|rapporter|"
    "repeter|samarbeid|sats|send|sett|sjekk|skaff|skjerp|slipp|slutt|smil|snakk|sov|spar|spis|stol|"
    "stopp|stram|stå|styrk|svar|søk|ta kontakt|ta ansvar|ta tak|ta initiativ|ta deg|ta med cv|tenk (mer|"
    "deg om|nøye|positivt|nytt|stort|langsiktig)|terp|tren|trekk|tål|unngå|utfordre|utforsk|utnytt|vask|"
    "velg (riktig|klokt)|ventil|vis|vær|våg|vurder|øk|øv",
    # What has been: "svarte", "prøvde", "gikk"
    "fortid": "*te|*de|*dde|var|hadde|gikk|kom|fikk|tok|så|sa|dro|lot|ble|satt|sto|lå|ga|ba|spurte|visste|gjorde|"
    "skrev|fant|falt|sov|lo|gråt|sang|løp|vant|møtte|ringte|søkte|*et",
    # Verbs
    "må": "må|bør|burde|plikter å|er (nødt|pliktig|tvunget) til å|har plikt til å|skal",
    "gjøre": "ringe|sende|skrive|fortelle|svare|møte|møte opp|gjøre|velge|levere|huske|søke|finne|lage|tenke|gå|"
    "komme|starte|begynne|prøve|ta|be|spørre|si|jobbe|øve|forklare|beskrive|fylle|nevne|holde|delta|"
    "vise|lese|lære|dra|kontakte|oppsøke|bestemme|satse|slutte|stå|legge|sette|forberede|planlegge|"
    "bruke|trene|kle|reise|rydde|avtale|bli|endre|jobbe|forbedre|fullføre|gjennomføre|be|rette|høre",
    "gjort": "gjort|ringt|sendt|søkt|levert|fullført|skrevet|møtt|møtt opp|øvd|svart|gjennomført|prøvd|fulgt|"
    "husket|lest|snakket|vært|kommet|gått|holdt|dratt|tatt|lagd|laget|spurt|oppdatert|bestilt|kontaktet",
    "gjorde": "gjorde|ringte|sendte|søkte|leverte|fullførte|skrev|møtte|øvde|svarte|gjennomførte|prøvde|fulgte|"
    "husket|leste|snakket med|var|kom|gikk|holdt|dro|tok|spurte|sa fra til|klarte|rakk|fikk|orket|ville|"
    "torde|turte",
    "lot-være": "(lot|lar|latt) (du |vi )?(være|det)|(ga|gir|gav|gitt) (du |deg |vi )?opp|(sa|sier|takket|"
    "takker) (du |vi )?nei|(hoppet|hoppa|hopper) du (av|over)|trakk du deg|bli hjemme|ble du hjemme|"
    "være hjemme|snudde|snu|droppet|dropper|sa nei|sier nei|takket nei|sluttet|avlyste|utsatte|utsetter|"
    "glemte|unngikk|unngår|hoppet av|trakk deg|ombestemte|avbrøt|kuttet ut|stoppet|ventet|uteble|"
    "skulket|skulker|nektet|nølte|nøler",
    "ikke": "ikke|aldri|ei|ingenting",
    # Work and the office
    "jobb": "jobb|jobben|jobber|arbeid|stilling|stillingen|stillinger|yrke|yrket|yrker|yrkene|jobbene|bransje|"
    "praksisplass|læreplass|arbeidsplass|arbeidsplassen|drømmejobb|drømmejobben|fast jobb",
    "penger": "dagpenge*|aap|arbeidsavklaringspenge*|stønad*|trygd*|uføretrygd*|ytelse*|penge*|sykepenge*|"
    "sosialhjelp*|støtte*|bostøtte*|tiltakspenge*|reisepenge*|barnetrygd*|overgangsstønad*|"
    "trygdeytelse*|utbetaling*|reisestøtte*|kvalifiseringsstønad*|introduksjonsstønad*|livsopphold*|"
    "tilskudd*",
    "yrke": "*arbeider|*arbeideren|*pleier|*selger|*sjåfør|*mester|*mekaniker|*tekniker|*assistent|*medarbeider|"
    "*fagarbeider|kokk|snekker|gartner|elektriker|rørlegger|maler|vekter|frisør|baker|servitør|"
    "renholder|vaskehjelp|lagermann|butikkansatt|bonde|fisker|sveiser|murer|postmann|resepsjonist|"
    "sekretær|regnskapsfører|sykepleier|barnehagelærer|tømrer|bartender|kasserer|telefonselger",
    # Feelings and ratings
    "slik": "typisk|vanlig|ny|svak|vanskelig|gammel|god|dårlig|annen|slik",
    "egenskap": "sjenert|typisk|vanskelig|rolig|nervøs|usikker|svak|sterk|innadvendt|utadvendt|passiv|umotivert|lat|"
    "aggressiv|følsom|sårbar|enkel|spesiell|krevende|sær|stille|ustabil|engstelig|treg|ressurssvak|nøye|"
    "pliktoppfyllende|kreativ|praktisk|sosial|ansvarsfull|omsorgsfull|tålmodig|ryddig",
    "bra": "bra|fint|flott|flink|flinke|flinkt|dyktig|modig|modige|tøff|tøft|sterk|sterkt|god|godt|smart|klok|"
    "klokt|ærlig|super|rå|rått|supert|kul|kult|imponerende|fantastisk|strålende|utrolig|lur|lurt|"
    "dyktige|reflektert|herlig|nydelig|glimrende|ypperlig|fabelaktig|utmerket|suveren|suverent|dritbra",
    "vondt": "syk|dårlig|deprimert|lei|trist|redd|ensom|sliten|stresset|sint|usikker|engstelig|nervøs",
}
EN: Mapping[str, str] = {
    "your": "your|the",
    "someone": "{s}|someone|somebody|anyone|i|we|they|people|others|the office|the team|nav|the system|the robot",
    "robot": "i|we|the robot|stegvis",
    "utsagn": r"(?!.*\?)",
    "free": _not_after(
        "what", "that", "anything", "things", "if", "when", "something", "do", "where", "how", "before", "than"
    ),
    "command": "accept|achieve|act|adjust|aim|apply|arrange|attach|attend|avoid|be|become|behave|believe|book|"
    "bring|build|buy|call|care|challenge|change|check|clean|commit|complete|concentrate|contact|"
    "contribute|correct|cut|decide|deliver|demand|do|dress|email|engage|ensure|expect|explore|fill|"
    "find|finish|fix|focus|follow|get|give|go|grab|hand|help|hold|hurry|improve|inform|join|"
    "keep|lead|learn|leave|listen|look|manage|map|measure|meet|motivate|move|note|obey|organise|"
    "own|pay|phone|plan|practise|practice|prepare|present|prioritise|promise|push|put|reach|read|"
    "register|remind|repeat|report|research|respect|respond|rest|review|ring|run|save|"
    "schedule|search|seek|send|set|show|sign|sit|smile|speak|spend|stand|stay|step|stick|stop|"
    "strengthen|study|submit|take (responsibility|action|charge|control|the initiative|part|contact|"
    "your cv)|talk|think (hard|positive|twice|carefully|big|again)|train|trust|try|turn|update|use|"
    "visit|wait|wake|walk|wash|watch|wear|work",
    "trade": "cook|chef|carpenter|gardener|electrician|plumber|painter|guard|hairdresser|baker|waiter|cleaner|"
    "nurse|teacher|driver|salesperson|shop assistant|assistant|caretaker|janitor|mechanic|technician|"
    "receptionist|farmer|welder|secretary|accountant|cashier|bartender|care worker|warehouse worker|"
    "builder|packer|carer",
    "person-you-know": "boss*|manager*|employer*|colleague*|coworker*|co-worker*|neighbour*|friend*|partner*|husband*|"
    "wife*|girlfriend*|boyfriend*|child*|kid*|son*|daughter*|mother*|father*|parent*|sister*|brother*|"
    "doctor*|psychologist*|therapist*|caseworker*|counsellor*|teacher*|mentor*|supervisor*|leader*|"
    "contact*|reference*|referee*|person*|man|woman|one who|someone|somebody|people|those|landlord*|"
    "family*",
    "do": "do|call|ring|send|write|tell|answer|meet|choose|deliver|apply|find|make|think|go|come|start|begin|"
    "try|take|ask|say|work|practise|practice|explain|describe|fill|mention|keep|attend|show|read|learn|"
    "contact|decide|finish|complete|prepare|plan|use|pick|list|turn up|show up|stop|stay|change|improve|"
    "share|finish|bring|remember",
    "done": "done|called|rung|sent|applied|delivered|finished|completed|written|met|practised|answered|tried|"
    "followed|remembered|read|spoken|been|come|gone|kept|taken|made|asked|updated|contacted|attended|"
    "handed in",
    "money": "benefit*|allowance*|money|welfare|pension|disability pension|payment*|support|grant*|subsid*|"
    "unemployment money|social assistance|sick pay|compensation",
    "job": "job|jobs|work|position|positions|occupation|occupations|career|careers|line of work|workplace|"
    "placement|profession|professions|field|employment|interview",
    "good": "good|great|clever|brave|amazing|strong|fantastic|brilliant|excellent|impressive|wonderful|awesome|"
    "super|smart|talented|skilled|incredible|outstanding|terrific|perfect|marvellous|fabulous|superb|"
    "honest|wise|tough|inspiring|lovely|nice",
    "bad": "sick|ill|depressed|sad|scared|lonely|tired|stressed|angry|insecure|anxious|nervous|unwell",
}
