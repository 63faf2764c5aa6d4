"""Half a year of Amina's, in her words: from the first hello to two mornings a week at a sewing workshop."""

from __future__ import annotations

from bot.demo.lives import Event, Pressed, Ticked, Told

_FIRST = (
    Told(days_ago=175, script="velkommen", words={
        "hore-mer": "Ja, fortell", "vil-du-prove": "Ja, jeg prøver", "tilbud": "Ikke nå",
        "hap": "At jeg har noe å stå opp til. Og at ungene ser at jeg går på jobb.",
        "viktig-sammen": "At du sier det rett ut",
        "hjelper-alt": "Søsteren min ringer hver morgen",
        "@end": "La det ligge", "@card": "Alt", "@suited": "Ja",
    }),
    Told(days_ago=172, script="slik-vil-jeg-ha-det", words={
        "na-meg": "Send en melding", "nar-pa-dagen": "Ta kontakt om formiddagen",
        "nar-stille": "Ring og hør hvordan det går",
        "tilbake": "At ingen er sure. Bare spør om vi skal ta en kaffe",
        "hvor-ofte": "Ikke skriv først", "@end": "La det ligge", "@card": "Alt",
    }),
    Told(days_ago=168, script="en-jeg-ser-opp-til", words={
        "hvem": "Mormor", "tre-ord": "rolig, morsom, gir seg ikke",
        "husker-best": "Hun fikk alle rundt bordet til å le, også når det var lite mat",
        "kjenner-igjen": "Jeg gir meg ikke jeg heller",
        "viste-sist": "Da jeg ordnet skoleskyssen. Ringte sju ganger",
        "@end": "La det ligge", "@card": "Alt",
    }),
    Told(days_ago=154, script="det-som-fanger-meg", words={
        "velger-selv": "Noe med hendene", "hva-fanger": "Å sy om gamle klær så de blir fine igjen",
        "stedet": "Verksted, Noen få folk, Rolig", "folk-der": "De holder på med hver sitt, og hjelper hverandre",
        "mer-av-det": "Ja, på jobb", "mer-pa-jobb": "Å få gjøre en ting ferdig før jeg begynner på den neste",
        "@end": "Prøve noe lite", "@words": "Spørre i systua på torget om jeg kan se hvordan de jobber",
        "@card": "Alt",
    }),
    Told(days_ago=147, hour=13, script="hva-skjedde", words={
        "gikk": "Jeg gjorde det", "gjorde": "Gikk inn og sa hva jeg het. Hun bak disken viste meg maskinene.",
        "gikk-bra": "Hun lo da jeg sa at jeg var nervøs. Da gikk det lettere.",
        "vanskelig": "Jeg forsto ikke alt hun sa, det var mye støy",
        "kunne-hjulpet": "At noen er med", "vet-na": "At de trenger folk på lørdager",
        "@older": "Ja", "@end": "Spørre om noe", "@words": "Hva betyr lørdagsjobb for pengene mine?",
        "@card": "Alt",
    }),
)  # fmt: skip

_WHO_I_AM = (
    Told(days_ago=140, script="en-historie-jeg-liker", words={
        "historien": "Heidi. Jeg leste den for ungene på norsk",
        "fortell": "Ei jente bor på fjellet hos bestefaren. Så sender de henne til en by der hun ikke kjenner folk.",
        "det-vanskelige": "Hun kan ikke lese, og alle snakker så fint",
        "gjor-da": "Hun lærer bokstavene sakte. Og hun finner en som trenger henne",
        "ligner": "Ikke ennå", "kunne-prove": "Å begynne et sted selv om jeg ikke kan alt",
        "@end": "La det ligge", "@card": "Alt",
    }),
    # What advises her is mostly for herself: of five lines two are shared.
    Told(days_ago=133, script="rad-til-meg-selv", words={
        "ordene": "شوي شوي", "betyr": "Litt og litt. Mormor sa det når deigen ikke ville heve",
        "godt-a-huske": "Når noen snakker fort og jeg blir varm i ansiktet",
        "rad-na": "Spør en gang til. Det er ikke farlig", "godt-eller-strengt": "Godt",
        "minne-om-ordene": "Før noe jeg gruer meg til", "@card": ("Noe av det", "1 og 2", "Del disse"),
    }),
    Told(days_ago=126, script="noe-jeg-har-fatt-til", words={
        "hva": "Jeg sydde femten gardiner til barnehagen. De var ferdig til åpningen.",
        "gjorde": "Målte alle vinduene først. Så sydde jeg når ungene sov.",
        "matte-kunne": "Regne ut stoffet, og ha ro når tråden ryker",
        "hjalp": "At jeg fikk ha symaskina på kjøkkenbordet hele uka",
        "bruk-igjen": "Et sted der de reparer klær", "@end": "La det ligge", "@card": "Alt",
    }),
    # The first line is hers alone.
    Told(days_ago=119, script="rammene-mine", words={
        "plass-til": "Å hjelpe den eldste med lekser. Det er vår stund",
        "noe-fast": "Jeg følger den minste til skolen, det er ferdig kvart på ni",
        "reise": "1 og 3", "tider": "Mellom ni og to, fra mandag til torsdag",
        "gar-ikke": "Ikke helger", "rundt-meg": "At bussen gikk oftere. Nå venter jeg førti minuter",
        "@end": "La det ligge", "@card": ("Noe av det", "2, 3, 4, 5, 6", "Del disse"),
    }),
    Told(days_ago=112, hour=12, script="en-god-dag-pa-jobb", words={
        "god-dag": "På hotellet vasket vi to og to. Alle rommene var ferdig før tolv, og da lo vi.",
        "krefter": "Mest krefter om morgenen", "stedet": "Et sted med ro og lys fra vinduet",
        "folk": "Folk som sier hei, og som viser meg i stedet for å forklare",
        "har-det-bra": "At jeg ser at noe blir ferdig", "der-na": "Litt",
        "mer-av-det": "At jeg går ut hver dag, ikke bare når jeg må",
        "@end": "La det ligge", "@card": "Alt",
    }),
)  # fmt: skip

_TRYING = (
    Told(days_ago=105, script="nysgjerrig-pa", words={
        "hva": "Sy og reparere arbeidsklær på verksted", "trekker": "Å se at en ting blir hel igjen",
        "kjenner-det": "Noen har fortalt om det", "vet-om-det": "De har store maskiner og sitter to og to",
        "naert": "Ja, det finnes her", "hvor-se": "Verkstedet ved stasjonen, de har åpent til fire",
        "hvem": "En mor fra skolen, hun har jobbet der", "@end": "La det ligge", "@card": "Alt",
    }),
    Told(days_ago=98, script="et-lite-steg", words={
        "hva": "Gå til systua på torget og spørre om jobb på formiddagen", "nar": "En dag denne uka",
        "med-hvem": "Jeg gjør det alene", "lettere": "Å skrive ned på lapp det jeg skal si",
        "nok": "Å gå forbi og se om det er mange folk der", "@end": "La det ligge",
        "@card": ("Noe av det", "1, 4", "Del disse"),
    }),
    Told(days_ago=91, hour=14, script="ventetid", words={
        "svaret": "Jeg har fått nei", "et-nei": "Si noe",
        "om-nei": "De var snille. Men de trenger bare folk på lørdager, og da er ungene hjemme.",
        "ta-med": "Jeg turte å spørre, og de forsto norsken min",
        "andre-dorer": "Ingen andre nå", "spesialisten-gjor": "Ringe verkstedet og spørre om jeg kan få se",
        "@end": "La det ligge", "@card": "Alt",
    }),
    Told(days_ago=80, script="for-besoket", words={
        "skal-pa": "Et besøk på verkstedet ved stasjonen",
        "se-etter": ("Om det er ro der", "Hva de gjør når noe blir feil"),
        "vil-vite": "Om jeg kan være ferdig til klokka to", "sporre-om": "Hvem hjelper de nye?",
        "med-hvem": "Ja, jeg vil ha med Kari", "godt-a-ha": "Veien dit, og noe å skrive på",
        "@end": "La det ligge", "@card": ("Noe av det", "1, 2, 3, 4, 6, 7", "Del disse"),
    }),
    Told(days_ago=77, hour=15, script="hva-skjedde", words={
        "gikk": "Jeg gjorde det",
        "gjorde": "De viste oss rundt. Så fikk jeg sy en lomme på ei arbeidsbukse.",
        "gikk-bra": "Lomma ble rett med en gang. Sjefen viste den til de andre.",
        "vanskelig": "Overlocken går så fort, den kan jeg ikke ennå", "kunne-hjulpet": "Noe jeg kan lære",
        "vet-na": "At folk der spør hverandre hele tida. Ingen synes det er dumt", "@older": "Ja",
        "@end": "La det ligge", "@card": "Alt",
    }),
    Told(days_ago=70, script="hva-vil-jeg-si", words={
        "trenger": ("At noen viser meg en gang til", "En fast plass"),
        "noen-vite": "Sjefen trenger å vite noe",
        "nok-at-de-vet": "Jeg forstår best når folk snakker litt sakte og viser meg med hendene.",
        "for-meg-selv": "Livet hjemme er min sak", "hvem-sier": "Kari og jeg sier det sammen",
        "nar": "Før jeg begynner der", "@end": "La det ligge", "@card": "Alt",
    }),
    # What she dreads stays with her.
    Told(days_ago=59, script="for-forste-dag", words={
        "dagen": "Ja, dagen er bestemt", "gleder": "Å få min egen plass ved en maskin",
        "gruer": "Lunsjen. Jeg vet ikke hvor jeg skal sette meg", "lettere": "At noen er med",
        "uklart": "5 og 6", "sporre": "Sjefen",
        "pause-ord": "Kan jeg få litt ro nå?", "radet": "Ja", "@end": "La det ligge",
        "@card": ("Noe av det", "1, 6", "Del disse"),
    }),
)  # fmt: skip

_AT_WORK = (
    Told(days_ago=46, hour=14, script="pa-jobb", words={
        "hvordan": "Både og", "gikk-greit": "Folk hilser på meg. Jeg sydde lommer begge dagene og ble ferdig",
        "uklart": "Hvem som gjør hva", "sporre": "En kollega", "kan-na": "Bytte nål på maskinen alene",
        "ta-opp": "Nei", "@older": "Ja", "@end": "La det ligge", "@card": "Alt",
    }),
    Told(days_ago=42, script="etter-motet", words={
        "avtalt": "At jeg sitter ved samme maskin hver gang", "gjor-jeg": "Ikke noe nå",
        "gjor-spesialist": "Kari spør sjefen om jeg kan få en fast maskin",
        "med-deg": "At det er lov å være ny ganske lenge", "lurer-pa": "Ingenting", "vanskelig-a-si": "Ikke noe",
        "@card": "Alt",
    }),
    Told(days_ago=28, script="to-sirkler", words={
        "jobben": "Å sy på verkstedet", "kan-i-dag": ("Sy lommer", "Bytte glidelås", "Rydde ferdig etter meg"),
        "trenger-a-laere": ("Overlocken", "Å si fra når jeg er ferdig"), "kan-noe-endres": "Jeg vil lære det",
        "forst": "Overlocken", "laerer-best": "Se noen gjøre det, Sammen med noen",
        "hvem": "Hun ved siden av, hun viser meg maskinene med god ro", "se-igjen": "Om en måned",
        "@end": "La det ligge", "@card": "Alt",
    }),
    Told(days_ago=12, script="stemmer-dette", words={
        "for-1": "Ja", "for-2": ("Endre", "Ta kontakt etter klokka to, da er jeg ferdig på jobb"), "for-3": "Ja",
        "for-4": "Ja", "for-5": "Ta bort", "for-6": "Ja",
        "legge-til": "Jeg vil jobbe tre formiddager når jeg kan overlocken", "plass": "Noe jeg ønsker",
        "@card": "Alt",
    }),
    Told(days_ago=2, script="for-motet", words={
        "klar": "Ja", "steget": "Jeg gjorde litt av det",
        "noe-nytt": "Sjefen spurte om jeg vil ha en formiddag til. Da er det få folk og god ro",
        "viktigst": "Om jeg kan si ja til tre formiddager, og hva det gjør med pengene",
        "la-ligge": "Nei", "@card": "Del",
    }),
)  # fmt: skip

_IN_THE_PROFILE = (
    # What has been talked about at a meeting is a topic no more.
    Pressed(days_ago=131, line="Hva betyr lørdagsjobb", keys=("away",)),
    Pressed(days_ago=83, line="Ringe verkstedet", keys=("away",)),
    Pressed(days_ago=76, line="Ja, jeg vil ha med Kari", keys=("away",)),
    Pressed(days_ago=76, line="Amina ville prøve", keys=("right",)),
    Pressed(days_ago=69, line="Jeg forstår best", keys=("employer",)),
    Pressed(days_ago=69, line="Å få gjøre en ting ferdig", keys=("employer",)),
    Pressed(days_ago=17, line="Etter hvert ringer Kari", keys=("right",)),
    Pressed(days_ago=9, line="Jeg gir meg ikke", keys=("reword", "share"),
            anew="Jeg gir meg ikke. Blir det feil, så sprettet jeg opp og begynner på nytt"),
    Pressed(days_ago=4, line="Søsteren min", keys=("unshare",)),
)  # fmt: skip

EVENTS: tuple[Event, ...] = (
    *_FIRST, *_WHO_I_AM, *_TRYING, *_AT_WORK, *_IN_THE_PROFILE,
    # She went to the sewing room, and says so in her list of steps.
    Ticked(days_ago=92),
)  # fmt: skip
